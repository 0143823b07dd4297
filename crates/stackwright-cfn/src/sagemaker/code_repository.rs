// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::CodeRepository` and its property types.

use crate::l1::*;

/// Creates a Git repository as a resource in your SageMaker AI account. You can associate the repository with notebook instances so that you can use Git source control for the notebooks you create. The Git repository is a resource in your SageMaker AI account, so it can be associated with more than one notebook instance, and it persists independently from the lifecycle of any notebook instances it is associated with.
///
/// The repository can be hosted either in [AWS CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html) or in any other Git repository.
///
/// `AWS::SageMaker::CodeRepository`; `Ref` returns its `CodeRepositoryArn`, a [`sagemaker::CodeRepositoryArn`](kinds::sagemaker::CodeRepositoryArn).
/// Changing one of these replaces it: `CodeRepositoryName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCodeRepository(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::CodeRepository",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("code_repository.rules"),
};

impl CfnCodeRepository {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::CodeRepository";

    /// `CfnCodeRepository` with its required properties, in alphabetical order:
    ///
    /// - `git_config`: Configuration details for the Git repository, including the URL where it is located and the ARN of the AWS Secrets Manager secret that contains the credentials used to access the repository.
    pub fn new(git_config: impl IntoValue<GitConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GitConfig", git_config.into_value().into_node());
        Self(object_)
    }

    /// The name of the Git repository.
    ///
    /// `CodeRepositoryName`; an update replaces the resource.
    pub fn code_repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CodeRepositoryName", value.into_value().into_node());
        self
    }

    /// List of tags for Code Repository.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnCodeRepository {
    type Handle = CfnCodeRepositoryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCodeRepositoryRef {
        CfnCodeRepositoryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCodeRepository`] of a stack.
pub struct CfnCodeRepositoryRef(NodeRef);

impl Clone for CfnCodeRepositoryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCodeRepositoryRef {}
impl AsNode for CfnCodeRepositoryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCodeRepositoryRef {
    /// What `Ref` returns: its `CodeRepositoryArn`, a [`sagemaker::CodeRepositoryArn`](kinds::sagemaker::CodeRepositoryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::CodeRepositoryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the code repository.
    ///
    /// `Fn::GetAtt` of `CodeRepositoryArn`.
    #[inline]
    pub fn attr_code_repository_arn(&self) -> Value<kinds::sagemaker::CodeRepositoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CodeRepositoryArn")))
    }

    /// The name of the code repository, such as `myCodeRepo`.
    ///
    /// `Fn::GetAtt` of `CodeRepositoryName`.
    #[inline]
    pub fn attr_code_repository_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CodeRepositoryName")))
    }
}

impl IntoValue<kinds::sagemaker::CodeRepositoryArn> for &CfnCodeRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::CodeRepositoryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies configuration details for a Git repository in your AWS account.
///
/// The property type `GitConfig` of `AWS::SageMaker::CodeRepository`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitConfigProperty(Object);

impl GitConfigProperty {
    /// `GitConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `repository_url`: The URL where the Git repository is located.
    pub fn new(repository_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RepositoryUrl", repository_url.into_value().into_node());
        Self(object_)
    }

    /// The default branch for the Git repository.
    ///
    /// `Branch`; an update replaces the resource.
    pub fn branch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Branch", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the credentials used to access the git repository. The secret must have a staging label of `AWSCURRENT` and must be in the following format:
    ///
    /// `{"username": *UserName*, "password": *Password* }`
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
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

impl Kind for GitConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitConfigProperty> for GitConfigProperty {}
impl From<GitConfigProperty> for Node {
    #[inline]
    fn from(value: GitConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitConfigProperty> for GitConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GitConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
