// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::ConformancePack` and its property types.

use crate::l1::*;

/// A conformance pack is a collection of AWS Config rules and remediation actions that can be easily deployed in an account and a region. ConformancePack creates a service linked role in your account. The service linked role is created only when the role does not exist in your account.
///
/// `AWS::Config::ConformancePack`; `Ref` returns its `ConformancePackName`, a [`config::ConformancePackName`](kinds::config::ConformancePackName).
/// Changing one of these replaces it: `ConformancePackName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConformancePack(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::ConformancePack",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("conformance_pack.rules"),
};

impl CfnConformancePack {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::ConformancePack";

    /// `CfnConformancePack` with its required properties, in alphabetical order:
    ///
    /// - `conformance_pack_name`: Name of the conformance pack you want to create.
    pub fn new(conformance_pack_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConformancePackName",
            conformance_pack_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of ConformancePackInputParameter objects.
    ///
    /// `ConformancePackInputParameters`; updated in place.
    pub fn conformance_pack_input_parameters(
        mut self,
        value: impl IntoValue<List<ConformancePackInputParameterProperty>>,
    ) -> Self {
        self.0.put(
            "ConformancePackInputParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the Amazon S3 bucket where AWS Config stores conformance pack templates.
    ///
    /// `DeliveryS3Bucket`; updated in place.
    pub fn delivery_s3_bucket(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0
            .put("DeliveryS3Bucket", value.into_value().into_node());
        self
    }

    /// The prefix for the Amazon S3 bucket.
    ///
    /// `DeliveryS3KeyPrefix`; updated in place.
    pub fn delivery_s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeliveryS3KeyPrefix", value.into_value().into_node());
        self
    }

    /// The tags for the conformance pack.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A string containing full conformance pack template body. Structure containing the template body with a minimum length of 1 byte and a maximum length of 51,200 bytes.
    ///
    /// > You can only use a YAML template with two resource types: config rule ( `AWS::Config::ConfigRule`) and a remediation action ( `AWS::Config::RemediationConfiguration`).
    ///
    /// `TemplateBody`; updated in place.
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateBody", value.into_value().into_node());
        self
    }

    /// Location of file containing the template body (s3://bucketname/prefix). The uri must point to the conformance pack template (max size: 300 KB) that is located in an Amazon S3 bucket.
    ///
    /// > You must have access to read Amazon S3 bucket.
    ///
    /// `TemplateS3Uri`; updated in place.
    pub fn template_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateS3Uri", value.into_value().into_node());
        self
    }

    /// An object that contains the name or Amazon Resource Name (ARN) of the AWS Systems Manager document (SSM document) and the version of the SSM document that is used to create a conformance pack.
    ///
    /// `TemplateSSMDocumentDetails`; updated in place.
    pub fn template_ssm_document_details(
        mut self,
        value: impl IntoValue<TemplateSSMDocumentDetailsProperty>,
    ) -> Self {
        self.0
            .put("TemplateSSMDocumentDetails", value.into_value().into_node());
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

impl Construct for CfnConformancePack {
    type Handle = CfnConformancePackRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConformancePackRef {
        CfnConformancePackRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConformancePack`] of a stack.
pub struct CfnConformancePackRef(NodeRef);

impl Clone for CfnConformancePackRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConformancePackRef {}
impl AsNode for CfnConformancePackRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConformancePackRef {
    /// What `Ref` returns: its `ConformancePackName`, a [`config::ConformancePackName`](kinds::config::ConformancePackName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::ConformancePackName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) of the conformance pack.
    ///
    /// `Fn::GetAtt` of `ConformancePackArn`.
    #[inline]
    pub fn attr_conformance_pack_arn(&self) -> Value<kinds::config::ConformancePackArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConformancePackArn")))
    }
}

impl IntoValue<kinds::config::ConformancePackName> for &CfnConformancePackRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::ConformancePackName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::config::ConformancePackArn> for &CfnConformancePackRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::ConformancePackArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConformancePackArn")))
    }
}

/// Input parameters in the form of key-value pairs for the conformance pack, both of which you define. Keys can have a maximum character length of 255 characters, and values can have a maximum length of 4096 characters.
///
/// The property type `ConformancePackInputParameter` of `AWS::Config::ConformancePack`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConformancePackInputParameterProperty(Object);

impl ConformancePackInputParameterProperty {
    /// `ConformancePackInputParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: One part of a key-value pair.
    /// - `parameter_value`: Another part of the key-value pair.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
        Self(object_)
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

impl Kind for ConformancePackInputParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConformancePackInputParameterProperty> for ConformancePackInputParameterProperty {}
impl From<ConformancePackInputParameterProperty> for Node {
    #[inline]
    fn from(value: ConformancePackInputParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConformancePackInputParameterProperty> for ConformancePackInputParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ConformancePackInputParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This API allows you to create a conformance pack template with an AWS Systems Manager document (SSM document). To deploy a conformance pack using an SSM document, first create an SSM document with conformance pack content, and then provide the `DocumentName` in the [PutConformancePack API](https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html). You can also provide the `DocumentVersion`.
///
/// The `TemplateSSMDocumentDetails` object contains the name of the SSM document and the version of the SSM document.
///
/// The property type `TemplateSSMDocumentDetails` of `AWS::Config::ConformancePack`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateSSMDocumentDetailsProperty(Object);

impl TemplateSSMDocumentDetailsProperty {
    /// `TemplateSSMDocumentDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name or Amazon Resource Name (ARN) of the SSM document to use to create a conformance pack. If you use the document name, AWS Config checks only your account and AWS Region for the SSM document.
    ///
    /// `DocumentName`.
    pub fn document_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DocumentName", value.into_value().into_node());
        self
    }

    /// The version of the SSM document to use to create a conformance pack. By default, AWS Config uses the latest version.
    ///
    /// > This field is optional.
    ///
    /// `DocumentVersion`.
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentVersion", value.into_value().into_node());
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

impl Kind for TemplateSSMDocumentDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateSSMDocumentDetailsProperty> for TemplateSSMDocumentDetailsProperty {}
impl From<TemplateSSMDocumentDetailsProperty> for Node {
    #[inline]
    fn from(value: TemplateSSMDocumentDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateSSMDocumentDetailsProperty> for TemplateSSMDocumentDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateSSMDocumentDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
