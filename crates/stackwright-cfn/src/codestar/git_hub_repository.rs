// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeStar::GitHubRepository` and its property types.

use crate::l1::*;

/// The `AWS::CodeStar::GitHubRepository` resource creates a GitHub repository where users can store source code for use with AWS workflows. You must provide a location for the source code ZIP file in the CloudFormation template, so the code can be uploaded to the created repository. You must have created a personal access token in GitHub to provide in the CloudFormation template. AWS uses this token to connect to GitHub on your behalf.
///
/// `AWS::CodeStar::GitHubRepository`; `Ref` returns its `Id`, a [`codestar::GitHubRepositoryId`](kinds::codestar::GitHubRepositoryId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGitHubRepository(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeStar::GitHubRepository",
    tags: None,
    rules: include_str!("git_hub_repository.rules"),
};

impl CfnGitHubRepository {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeStar::GitHubRepository";

    /// `CfnGitHubRepository` with its required properties, in alphabetical order:
    ///
    /// - `repository_name`: The name of the repository you want to create in GitHub with CloudFormation stack creation.
    /// - `repository_owner`: The GitHub user name for the owner of the GitHub repository to be created.
    pub fn new(
        repository_name: impl IntoValue<String>,
        repository_owner: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RepositoryName", repository_name.into_value().into_node());
        object_.put("RepositoryOwner", repository_owner.into_value().into_node());
        Self(object_)
    }

    /// Information about code to be committed to a repository after it is created in an CloudFormation stack.
    ///
    /// `Code`; updated in place.
    pub fn code(mut self, value: impl IntoValue<CodeProperty>) -> Self {
        self.0.put("Code", value.into_value().into_node());
        self
    }

    /// The `ConnectionArn` property.
    ///
    /// `ConnectionArn`; updated in place.
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionArn", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable issues for the GitHub repository. You can use GitHub issues to track information and bugs for your repository.
    ///
    /// `EnableIssues`; updated in place.
    pub fn enable_issues(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableIssues", value.into_value().into_node());
        self
    }

    /// Indicates whether the GitHub repository is a private repository. If so, you choose who can see and commit to this repository.
    ///
    /// `IsPrivate`; updated in place.
    pub fn is_private(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsPrivate", value.into_value().into_node());
        self
    }

    /// The GitHub user's personal access token for the GitHub repository.
    ///
    /// `RepositoryAccessToken`; updated in place.
    pub fn repository_access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RepositoryAccessToken", value.into_value().into_node());
        self
    }

    /// A comment or description about the new repository. This description is displayed in GitHub after the repository is created.
    ///
    /// `RepositoryDescription`; updated in place.
    pub fn repository_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RepositoryDescription", value.into_value().into_node());
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

impl Construct for CfnGitHubRepository {
    type Handle = CfnGitHubRepositoryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGitHubRepositoryRef {
        CfnGitHubRepositoryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGitHubRepository`] of a stack.
pub struct CfnGitHubRepositoryRef(NodeRef);

impl Clone for CfnGitHubRepositoryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGitHubRepositoryRef {}
impl AsNode for CfnGitHubRepositoryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGitHubRepositoryRef {
    /// What `Ref` returns: its `Id`, a [`codestar::GitHubRepositoryId`](kinds::codestar::GitHubRepositoryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codestar::GitHubRepositoryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The repository ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::codestar::GitHubRepositoryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::codestar::GitHubRepositoryId> for &CfnGitHubRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codestar::GitHubRepositoryId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `Code` property type specifies information about code to be committed.
///
/// `Code` is a property of the `AWS::CodeStar::GitHubRepository` resource.
///
/// The property type `Code` of `AWS::CodeStar::GitHubRepository`.
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

/// The `S3` property type specifies information about the Amazon S3 bucket that contains the code to be committed to the new repository.
///
/// `S3` is a property of the `AWS::CodeStar::GitHubRepository` resource.
///
/// The property type `S3` of `AWS::CodeStar::GitHubRepository`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3Property(Object);

impl S3Property {
    /// `S3Property` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The name of the Amazon S3 bucket that contains the ZIP file with the content to be committed to the new repository.
    /// - `key`: The S3 object key or file name for the ZIP file.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket.
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
