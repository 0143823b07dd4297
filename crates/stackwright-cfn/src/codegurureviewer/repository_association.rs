// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeGuruReviewer::RepositoryAssociation` and its property types.

use crate::l1::*;

/// This resource configures how Amazon CodeGuru Reviewer retrieves the source code to be reviewed. You can use an AWS CloudFormation template to create an association with the following repository types:
///
/// - AWS CodeCommit - For more information, see [Create an AWS CodeCommit repository association](https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/create-codecommit-association.html) in the *Amazon CodeGuru Reviewer User Guide*.
/// - Bitbucket - For more information, see [Create a Bitbucket repository association](https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/create-bitbucket-association.html) in the *Amazon CodeGuru Reviewer User Guide*.
/// - GitHub Enterprise Server - For more information, see [Create a GitHub Enterprise Server repository association](https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/create-github-enterprise-association.html) in the *Amazon CodeGuru Reviewer User Guide*.
/// - S3Bucket - For more information, see [Create code reviews with GitHub Actions](https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/working-with-cicd.html) in the *Amazon CodeGuru Reviewer User Guide*.
///
/// > You cannot use a CloudFormation template to create an association with a GitHub repository.
///
/// `AWS::CodeGuruReviewer::RepositoryAssociation`; `Ref` returns its `AssociationArn`, a [`codegurureviewer::RepositoryAssociationArn`](kinds::codegurureviewer::RepositoryAssociationArn).
/// Changing one of these replaces it: `BucketName`, `ConnectionArn`, `Name`, `Owner`, `Tags`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRepositoryAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeGuruReviewer::RepositoryAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("repository_association.rules"),
};

impl CfnRepositoryAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeGuruReviewer::RepositoryAssociation";

    /// `CfnRepositoryAssociation` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the repository.
    /// - `r#type`: The type of repository that contains the source code to be reviewed.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The name of the bucket. This is required for your S3Bucket repository. The name must start with the prefix `codeguru-reviewer-*`.
    ///
    /// `BucketName`; an update replaces the resource.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an AWS CodeStar Connections connection. Its format is `arn:aws:codestar-connections:region-id:aws-account_id:connection/connection-id`. For more information, see [Connection](https://docs.aws.amazon.com/codestar-connections/latest/APIReference/API_Connection.html) in the *AWS CodeStar Connections API Reference*.
    ///
    /// `ConnectionArn` must be specified for Bitbucket and GitHub Enterprise Server repositories. It has no effect if it is specified for an AWS CodeCommit repository.
    ///
    /// `ConnectionArn`; an update replaces the resource.
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionArn", value.into_value().into_node());
        self
    }

    /// The owner of the repository. For a GitHub Enterprise Server or Bitbucket repository, this is the username for the account that owns the repository.
    ///
    /// `Owner` must be specified for Bitbucket and GitHub Enterprise Server repositories. It has no effect if it is specified for an AWS CodeCommit repository.
    ///
    /// `Owner`; an update replaces the resource.
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Owner", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs used to tag an associated repository. A tag is a custom attribute label with two parts:
    ///
    /// - A *tag key* (for example, `CostCenter`, `Environment`, `Project`, or `Secret`). Tag keys are case sensitive.
    /// - An optional field known as a *tag value* (for example, `111122223333`, `Production`, or a team name). Omitting the tag value is the same as using an empty string. Like tag keys, tag values are case sensitive.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnRepositoryAssociation {
    type Handle = CfnRepositoryAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRepositoryAssociationRef {
        CfnRepositoryAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRepositoryAssociation`] of a stack.
pub struct CfnRepositoryAssociationRef(NodeRef);

impl Clone for CfnRepositoryAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRepositoryAssociationRef {}
impl AsNode for CfnRepositoryAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRepositoryAssociationRef {
    /// What `Ref` returns: its `AssociationArn`, a [`codegurureviewer::RepositoryAssociationArn`](kinds::codegurureviewer::RepositoryAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codegurureviewer::RepositoryAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the [`RepositoryAssociation`](https://docs.aws.amazon.com/codeguru/latest/reviewer-api/API_RepositoryAssociation.html) object. You can retrieve this ARN by calling `ListRepositories`.
    ///
    /// `Fn::GetAtt` of `AssociationArn`.
    #[inline]
    pub fn attr_association_arn(&self) -> Value<kinds::codegurureviewer::RepositoryAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationArn")))
    }
}

impl IntoValue<kinds::codegurureviewer::RepositoryAssociationArn> for &CfnRepositoryAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codegurureviewer::RepositoryAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Type` of `AWS::CodeGuruReviewer::RepositoryAssociation`.
pub enum Type {
    /// `Bitbucket`.
    Bitbucket,
    /// `CodeCommit`.
    CodeCommit,
    /// `GitHubEnterpriseServer`.
    GitHubEnterpriseServer,
    /// `S3Bucket`.
    S3Bucket,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "Bitbucket",
            "CodeCommit",
            "GitHubEnterpriseServer",
            "S3Bucket",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
