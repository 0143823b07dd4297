// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeArtifact::Repository` and its property types.

use crate::l1::*;

/// The `AWS::CodeArtifact::Repository` resource creates an AWS CodeArtifact repository. CodeArtifact *repositories* contain a set of package versions. For more information about repositories, see the [Repository concepts information](https://docs.aws.amazon.com/codeartifact/latest/ug/codeartifact-concepts.html#welcome-concepts-repository) in the *CodeArtifact User Guide*. For more information about the `CreateRepository` API, see [CreateRepository](https://docs.aws.amazon.com/codeartifact/latest/APIReference/API_CreateRepository.html) in the *CodeArtifact API Reference*.
///
/// `AWS::CodeArtifact::Repository`; `Ref` returns its `Arn`, a [`codeartifact::RepositoryArn`](kinds::codeartifact::RepositoryArn).
/// Changing one of these replaces it: `DomainName`, `DomainOwner`, `RepositoryName`.
/// Attributes: `Arn`, `DomainName`, `DomainOwner`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRepository(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeArtifact::Repository",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("repository.rules"),
};

impl CfnRepository {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeArtifact::Repository";

    /// `CfnRepository` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The name of the domain that contains the repository.
    /// - `repository_name`: The name of an upstream repository.
    pub fn new(
        domain_name: impl IntoValue<kinds::codeartifact::DomainName>,
        repository_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("RepositoryName", repository_name.into_value().into_node());
        Self(object_)
    }

    /// A text description of the repository.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The 12-digit account number of the AWS account that owns the domain that contains the repository. It does not include dashes or spaces.
    ///
    /// `DomainOwner`; an update replaces the resource.
    pub fn domain_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainOwner", value.into_value().into_node());
        self
    }

    /// An array of external connections associated with the repository. For more information, see [Supported external connection repositories](https://docs.aws.amazon.com/codeartifact/latest/ug/external-connection.html#supported-public-repositories) in the *CodeArtifact user guide*.
    ///
    /// `ExternalConnections`; updated in place.
    pub fn external_connections(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExternalConnections", value.into_value().into_node());
        self
    }

    /// The document that defines the resource policy that is set on a repository.
    ///
    /// `PermissionsPolicyDocument`; free JSON, such as an [`Object`]; updated in place.
    pub fn permissions_policy_document(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("PermissionsPolicyDocument", value.into_value().into_node());
        self
    }

    /// A list of tags to be applied to the repository.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A list of upstream repositories to associate with the repository. The order of the upstream repositories in the list determines their priority order when AWS CodeArtifact looks for a requested package version. For more information, see [Working with upstream repositories](https://docs.aws.amazon.com/codeartifact/latest/ug/repos-upstream.html).
    ///
    /// `Upstreams`; updated in place.
    pub fn upstreams(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Upstreams", value.into_value().into_node());
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
    /// What `Ref` returns: its `Arn`, a [`codeartifact::RepositoryArn`](kinds::codeartifact::RepositoryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codeartifact::RepositoryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codeartifact::RepositoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When you pass the logical ID of this resource, the function returns the domain name that contains the repository.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS account that owns the domain that contains the repository.
    ///
    /// `Fn::GetAtt` of `DomainOwner`.
    #[inline]
    pub fn attr_domain_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainOwner")))
    }

    /// When you pass the logical ID of this resource, the function returns the name of the repository.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::codeartifact::RepositoryArn> for &CfnRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codeartifact::RepositoryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
