// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeCommit::Repository` and its property types.

use crate::l1::*;

/// Creates a new, empty repository.
///
/// > AWS CodeCommit is no longer available to new customers. Existing customers of AWS CodeCommit can continue to use the service as normal. [Learn more"](https://docs.aws.amazon.com/devops/how-to-migrate-your-aws-codecommit-repository-to-another-git-provider)
///
/// `AWS::CodeCommit::Repository`; `Ref` returns its `RepositoryId`, a [`codecommit::RepositoryId`](kinds::codecommit::RepositoryId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRepository(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeCommit::Repository",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("repository.rules"),
};

impl CfnRepository {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeCommit::Repository";

    /// `CfnRepository` with its required properties, in alphabetical order:
    ///
    /// - `repository_name`: The name of the new repository to be created.
    pub fn new(repository_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RepositoryName", repository_name.into_value().into_node());
        Self(object_)
    }

    /// Information about code to be committed to a repository after it is created in an AWS CloudFormation stack. Information about code is only used in resource creation. Updates to a stack will not reflect changes made to code properties after initial resource creation.
    ///
    /// > You can only use this property to add code when creating a repository with a CloudFormation template at creation time. This property cannot be used for updating code to an existing repository.
    ///
    /// `Code`; updated in place.
    pub fn code(mut self, value: impl IntoValue<CodeProperty>) -> Self {
        self.0.put("Code", value.into_value().into_node());
        self
    }

    /// The ID of the AWS Key Management Service encryption key used to encrypt and decrypt the repository.
    ///
    /// > The input can be the full ARN, the key ID, or the key alias. For more information, see [Finding the key ID and key ARN](https://docs.aws.amazon.com/kms/latest/developerguide/find-cmk-id-arn.html).
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// A comment or description about the new repository.
    ///
    /// > The description field for a repository accepts all HTML characters and all valid Unicode characters. Applications that do not HTML-encode the description and display it in a webpage can expose users to potentially malicious code. Make sure that you HTML-encode the description field in any application that uses this API to display the repository description on a webpage.
    ///
    /// `RepositoryDescription`; updated in place.
    pub fn repository_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RepositoryDescription", value.into_value().into_node());
        self
    }

    /// One or more tag key-value pairs to use when tagging this repository.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The JSON block of configuration information for each trigger.
    ///
    /// `Triggers`; an update may replace the resource.
    pub fn triggers(mut self, value: impl IntoValue<List<RepositoryTriggerProperty>>) -> Self {
        self.0.put("Triggers", value.into_value().into_node());
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

impl Construct for CfnRepository {
    type Handle = CfnRepositoryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRepositoryRef {
        CfnRepositoryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRepository`] of a stack.
pub struct CfnRepositoryRef(NodeRef);

impl Clone for CfnRepositoryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRepositoryRef {}
impl AsNode for CfnRepositoryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRepositoryRef {
    /// What `Ref` returns: its `RepositoryId`, a [`codecommit::RepositoryId`](kinds::codecommit::RepositoryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codecommit::RepositoryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codecommit::RepositoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over HTTPS.
    ///
    /// `Fn::GetAtt` of `CloneUrlHttp`.
    #[inline]
    pub fn attr_clone_url_http(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CloneUrlHttp")))
    }

    /// When you pass the logical ID of this resource, the function returns the URL to use for cloning the repository over SSH.
    ///
    /// `Fn::GetAtt` of `CloneUrlSsh`.
    #[inline]
    pub fn attr_clone_url_ssh(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CloneUrlSsh")))
    }

    /// When you pass the logical ID of this resource, the function returns the repository's name.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The ID of the repository.
    ///
    /// `Fn::GetAtt` of `RepositoryId`.
    #[inline]
    pub fn attr_repository_id(&self) -> Value<kinds::codecommit::RepositoryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RepositoryId")))
    }
}

impl IntoValue<kinds::codecommit::RepositoryId> for &CfnRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codecommit::RepositoryId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::codecommit::RepositoryArn> for &CfnRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codecommit::RepositoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Information about code to be committed.
///
/// The property type `Code` of `AWS::CodeCommit::Repository`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeProperty(Object);

impl CodeProperty {
    /// `CodeProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3`: Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the repository.
    pub fn new(s3: impl IntoValue<S3Property>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3", s3.into_value().into_node());
        Self(object_)
    }

    /// Optional. Specifies a branch name to be used as the default branch when importing code into a repository on initial creation. If this property is not set, the name *main* will be used for the default branch for the repository. Changes to this property are ignored after initial resource creation. We recommend using this parameter to set the name to *main* to align with the default behavior of CodeCommit unless another name is needed.
    ///
    /// `BranchName`.
    pub fn branch_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BranchName", value.into_value().into_node());
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

impl Kind for CodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeProperty> for CodeProperty {}
impl From<CodeProperty> for Node {
    #[inline]
    fn from(value: CodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeProperty> for CodeProperty {
    #[inline]
    fn into_value(self) -> Value<CodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a trigger for a repository.
///
/// > If you want to receive notifications about repository events, consider using notifications instead of triggers. For more information, see [Configuring notifications for repository events](https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-repository-email.html).
///
/// The property type `RepositoryTrigger` of `AWS::CodeCommit::Repository`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepositoryTriggerProperty(Object);

impl RepositoryTriggerProperty {
    /// `RepositoryTriggerProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_arn`: The ARN of the resource that is the target for a trigger (for example, the ARN of a topic in Amazon SNS).
    /// - `events`: The repository events that cause the trigger to run actions in another service, such as sending a notification through Amazon SNS.
    /// - `name`: The name of the trigger.
    pub fn new(
        destination_arn: impl IntoValue<String>,
        events: impl IntoValue<List<String>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationArn", destination_arn.into_value().into_node());
        object_.put("Events", events.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The branches to be included in the trigger configuration. If you specify an empty array, the trigger applies to all branches.
    ///
    /// > Although no content is required in the array, you must include the array itself.
    ///
    /// `Branches`.
    pub fn branches(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Branches", value.into_value().into_node());
        self
    }

    /// Any custom data associated with the trigger to be included in the information sent to the target of the trigger.
    ///
    /// `CustomData`.
    pub fn custom_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomData", value.into_value().into_node());
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

impl Kind for RepositoryTriggerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepositoryTriggerProperty> for RepositoryTriggerProperty {}
impl From<RepositoryTriggerProperty> for Node {
    #[inline]
    fn from(value: RepositoryTriggerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepositoryTriggerProperty> for RepositoryTriggerProperty {
    #[inline]
    fn into_value(self) -> Value<RepositoryTriggerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the Amazon S3 bucket that contains the code that will be committed to the new repository. Changes to this property are ignored after initial resource creation.
///
/// The property type `S3` of `AWS::CodeCommit::Repository`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3Property(Object);

impl S3Property {
    /// `S3Property` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the Amazon S3 bucket that contains the ZIP file with the content that will be committed to the new repository.
    /// - `key`: The key to use for accessing the Amazon S3 bucket.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket. Changes to this property are ignored after initial resource creation.
    ///
    /// `ObjectVersion`.
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ObjectVersion", value.into_value().into_node());
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

impl Kind for S3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<S3Property> for S3Property {}
impl From<S3Property> for Node {
    #[inline]
    fn from(value: S3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3Property> for S3Property {
    #[inline]
    fn into_value(self) -> Value<S3Property> {
        Value::from_node(Node::Object(self.0))
    }
}
