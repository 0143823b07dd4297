// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::Document` and its property types.

use crate::l1::*;

/// The `AWS::SSM::Document` resource creates a Systems Manager (SSM) document in AWS Systems Manager. This document defines the actions that Systems Manager performs on your AWS resources.
///
/// > This resource does not support CloudFormation drift detection.
///
/// `AWS::SSM::Document`; `Ref` returns its `Name`, a [`ssm::DocumentName`](kinds::ssm::DocumentName).
/// Changing one of these replaces it: `DocumentType`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDocument(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::Document",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("document.rules"),
};

impl CfnDocument {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::Document";

    /// `CfnDocument` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content for the new SSM document in JSON or YAML.
    pub fn new(content: impl IntoValue<JsonOrText>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        Self(object_)
    }

    /// A list of key-value pairs that describe attachments to a version of a document.
    ///
    /// `Attachments`; an update may replace the resource.
    pub fn attachments(mut self, value: impl IntoValue<List<AttachmentsSourceProperty>>) -> Self {
        self.0.put("Attachments", value.into_value().into_node());
        self
    }

    /// Specify the document format for the request. `JSON` is the default format.
    ///
    /// `DocumentFormat`; default `"JSON"`; one of `YAML`, `JSON`, `TEXT`; an update may replace the resource.
    pub fn document_format(mut self, value: impl IntoValue<DocumentFormat>) -> Self {
        self.0.put("DocumentFormat", value.into_value().into_node());
        self
    }

    /// The type of document to create.
    ///
    /// `DocumentType`; one of `ApplicationConfiguration`, `ApplicationConfigurationSchema`, `Automation`, `Automation.ChangeTemplate`, `AutoApprovalPolicy`, `ChangeCalendar`, `CloudFormation`, `Command`, `DeploymentStrategy`, `ManualApprovalPolicy`, `Package`, `Policy`, …; an update replaces the resource.
    pub fn document_type(mut self, value: impl IntoValue<DocumentType>) -> Self {
        self.0.put("DocumentType", value.into_value().into_node());
        self
    }

    /// A name for the SSM document.
    ///
    /// > You can't use the following strings as document name prefixes. These are reserved by AWS for use as document name prefixes:
    /// >
    /// > - `aws`
    /// > - `amazon`
    /// > - `amzn`
    /// > - `AWSEC2`
    /// > - `AWSConfigRemediation`
    /// > - `AWSSupport`
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A list of SSM documents required by a document. This parameter is used exclusively by AWS AppConfig. When a user creates an AWS AppConfig configuration in an SSM document, the user must also specify a required document for validation purposes. In this case, an `ApplicationConfiguration` document requires an `ApplicationConfigurationSchema` document for validation purposes. For more information, see [What is AWS AppConfig ?](https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html) in the *AWS AppConfig User Guide*.
    ///
    /// `Requires`; an update may replace the resource.
    pub fn requires(mut self, value: impl IntoValue<List<DocumentRequiresProperty>>) -> Self {
        self.0.put("Requires", value.into_value().into_node());
        self
    }

    /// AWS CloudFormation resource tags to apply to the document. Use tags to help you identify and categorize resources.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specify a target type to define the kinds of resources the document can run on. For example, to run a document on EC2 instances, specify the following value: `/AWS::EC2::Instance`. If you specify a value of '/' the document can run on all types of resources. If you don't specify a value, the document can't run on any resources. For a list of valid resource types, see [AWS resource and property types reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html) in the *AWS CloudFormation User Guide*.
    ///
    /// `TargetType`; an update may replace the resource.
    pub fn target_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetType", value.into_value().into_node());
        self
    }

    /// If the document resource you specify in your template already exists, this parameter determines whether a new version of the existing document is created, or the existing document is replaced. `Replace` is the default method. If you specify `NewVersion` for the `UpdateMethod` parameter, and the `Name` of the document does not match an existing resource, a new document is created. When you specify `NewVersion`, the default version of the document is changed to the newly created version.
    ///
    /// `UpdateMethod`; default `"Replace"`; one of `Replace`, `NewVersion`; updated in place.
    pub fn update_method(mut self, value: impl IntoValue<UpdateMethod>) -> Self {
        self.0.put("UpdateMethod", value.into_value().into_node());
        self
    }

    /// An optional field specifying the version of the artifact you are creating with the document. For example, `Release12.1`. This value is unique across all versions of a document, and can't be changed.
    ///
    /// `VersionName`; an update may replace the resource.
    pub fn version_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionName", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnDocument {
    type Handle = CfnDocumentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDocumentRef {
        CfnDocumentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDocument`] of a stack.
pub struct CfnDocumentRef(NodeRef);

impl Clone for CfnDocumentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDocumentRef {}
impl AsNode for CfnDocumentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDocumentRef {
    /// What `Ref` returns: its `Name`, a [`ssm::DocumentName`](kinds::ssm::DocumentName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::DocumentName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ssm::DocumentName> for &CfnDocumentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::DocumentName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Identifying information about a document attachment, including the file name and a key-value pair that identifies the location of an attachment to a document.
///
/// The property type `AttachmentsSource` of `AWS::SSM::Document`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttachmentsSourceProperty(Object);

impl AttachmentsSourceProperty {
    /// `AttachmentsSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key of a key-value pair that identifies the location of an attachment to a document.
    ///
    /// `Key`; one of `SourceUrl`, `S3FileUrl`, `AttachmentReference`; an update may replace the resource.
    pub fn key(mut self, value: impl IntoValue<Key>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The name of the document attachment file.
    ///
    /// `Name`; an update may replace the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of a key-value pair that identifies the location of an attachment to a document. The format for *Value* depends on the type of key you specify.
    ///
    /// - For the key *SourceUrl*, the value is an S3 bucket location. For example:
    ///
    /// `"Values": [ "s3://amzn-s3-demo-bucket/my-prefix" ]`
    /// - For the key *S3FileUrl*, the value is a file in an S3 bucket. For example:
    ///
    /// `"Values": [ "s3://amzn-s3-demo-bucket/my-prefix/my-file.py" ]`
    /// - For the key *AttachmentReference*, the value is constructed from the name of another SSM document in your account, a version number of that document, and a file attached to that document version that you want to reuse. For example:
    ///
    /// `"Values": [ "MyOtherDocument/3/my-other-file.py" ]`
    ///
    /// However, if the SSM document is shared with you from another account, the full SSM document ARN must be specified instead of the document name only. For example:
    ///
    /// `"Values": [ "arn:aws:ssm:us-east-2:111122223333:document/OtherAccountDocument/3/their-file.py" ]`
    ///
    /// `Values`; an update may replace the resource.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AttachmentsSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttachmentsSourceProperty> for AttachmentsSourceProperty {}
impl From<AttachmentsSourceProperty> for Node {
    #[inline]
    fn from(value: AttachmentsSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttachmentsSourceProperty> for AttachmentsSourceProperty {
    #[inline]
    fn into_value(self) -> Value<AttachmentsSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An SSM document required by the current document.
///
/// The property type `DocumentRequires` of `AWS::SSM::Document`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentRequiresProperty(Object);

impl DocumentRequiresProperty {
    /// `DocumentRequiresProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the required SSM document. The name can be an Amazon Resource Name (ARN).
    ///
    /// `Name`; an update may replace the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The document version required by the current document.
    ///
    /// `Version`; an update may replace the resource.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for DocumentRequiresProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentRequiresProperty> for DocumentRequiresProperty {}
impl From<DocumentRequiresProperty> for Node {
    #[inline]
    fn from(value: DocumentRequiresProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentRequiresProperty> for DocumentRequiresProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentRequiresProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DocumentFormat` of `AWS::SSM::Document`.
pub enum DocumentFormat {
    /// `JSON`.
    Json_,
    /// `TEXT`.
    Text,
    /// `YAML`.
    Yaml,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentFormat> for DocumentFormat {
    #[inline]
    fn into_value(self) -> Value<DocumentFormat> {
        const VALUES: &[&str] = &["JSON", "TEXT", "YAML"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DocumentType` of `AWS::SSM::Document`.
pub enum DocumentType {
    /// `ApplicationConfiguration`.
    ApplicationConfiguration,
    /// `ApplicationConfigurationSchema`.
    ApplicationConfigurationSchema,
    /// `AutoApprovalPolicy`.
    AutoApprovalPolicy,
    /// `Automation`.
    Automation,
    /// `Automation.ChangeTemplate`.
    AutomationChangeTemplate,
    /// `ChangeCalendar`.
    ChangeCalendar,
    /// `CloudFormation`.
    CloudFormation,
    /// `Command`.
    Command,
    /// `DeploymentStrategy`.
    DeploymentStrategy,
    /// `ManualApprovalPolicy`.
    ManualApprovalPolicy,
    /// `Package`.
    Package,
    /// `Policy`.
    Policy,
    /// `ProblemAnalysis`.
    ProblemAnalysis,
    /// `ProblemAnalysisTemplate`.
    ProblemAnalysisTemplate,
    /// `Session`.
    Session,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentType {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentType {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentType> for DocumentType {
    #[inline]
    fn into_value(self) -> Value<DocumentType> {
        const VALUES: &[&str] = &[
            "ApplicationConfiguration",
            "ApplicationConfigurationSchema",
            "AutoApprovalPolicy",
            "Automation",
            "Automation.ChangeTemplate",
            "ChangeCalendar",
            "CloudFormation",
            "Command",
            "DeploymentStrategy",
            "ManualApprovalPolicy",
            "Package",
            "Policy",
            "ProblemAnalysis",
            "ProblemAnalysisTemplate",
            "Session",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Key` of a `AttachmentsSource` of `AWS::SSM::Document`.
pub enum Key {
    /// `AttachmentReference`.
    AttachmentReference,
    /// `S3FileUrl`.
    S3FileUrl,
    /// `SourceUrl`.
    SourceUrl,
}

#[diagnostic::do_not_recommend]
impl Kind for Key {}
#[diagnostic::do_not_recommend]
impl TextKind for Key {}
#[diagnostic::do_not_recommend]
impl IdKind for Key {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Key {}
#[diagnostic::do_not_recommend]
impl IntoValue<Key> for Key {
    #[inline]
    fn into_value(self) -> Value<Key> {
        const VALUES: &[&str] = &["AttachmentReference", "S3FileUrl", "SourceUrl"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UpdateMethod` of `AWS::SSM::Document`.
pub enum UpdateMethod {
    /// `NewVersion`.
    NewVersion,
    /// `Replace`.
    Replace,
}

#[diagnostic::do_not_recommend]
impl Kind for UpdateMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for UpdateMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for UpdateMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UpdateMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<UpdateMethod> for UpdateMethod {
    #[inline]
    fn into_value(self) -> Value<UpdateMethod> {
        const VALUES: &[&str] = &["NewVersion", "Replace"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
