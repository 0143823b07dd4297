// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeStarConnections::RepositoryLink` and its property types.

use crate::l1::*;

/// Information about the repository link resource, such as the repository link ARN, the associated connection ARN, encryption key ARN, and owner ID.
///
/// `AWS::CodeStarConnections::RepositoryLink`; `Ref` returns its `RepositoryLinkArn`, a [`codestarconnections::RepositoryLinkArn`](kinds::codestarconnections::RepositoryLinkArn).
/// Changing one of these replaces it: `OwnerId`, `RepositoryName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRepositoryLink(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeStarConnections::RepositoryLink",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("repository_link.rules"),
};

impl CfnRepositoryLink {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeStarConnections::RepositoryLink";

    /// `CfnRepositoryLink` with its required properties, in alphabetical order:
    ///
    /// - `connection_arn`: The Amazon Resource Name (ARN) of the connection associated with the repository link.
    /// - `owner_id`: The owner ID for the repository associated with the repository link, such as the owner ID in GitHub.
    /// - `repository_name`: The name of the repository associated with the repository link.
    pub fn new(
        connection_arn: impl IntoValue<kinds::codestarconnections::ConnectionArn>,
        owner_id: impl IntoValue<String>,
        repository_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectionArn", connection_arn.into_value().into_node());
        object_.put("OwnerId", owner_id.into_value().into_node());
        object_.put("RepositoryName", repository_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the encryption key for the repository associated with the repository link.
    ///
    /// `EncryptionKeyArn`; updated in place.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The tags for the repository to be associated with the repository link.
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

impl Construct for CfnRepositoryLink {
    type Handle = CfnRepositoryLinkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRepositoryLinkRef {
        CfnRepositoryLinkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRepositoryLink`] of a stack.
pub struct CfnRepositoryLinkRef(NodeRef);

impl Clone for CfnRepositoryLinkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRepositoryLinkRef {}
impl AsNode for CfnRepositoryLinkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRepositoryLinkRef {
    /// What `Ref` returns: its `RepositoryLinkArn`, a [`codestarconnections::RepositoryLinkArn`](kinds::codestarconnections::RepositoryLinkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codestarconnections::RepositoryLinkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the external provider where your third-party code repository is configured.
    ///
    /// `Fn::GetAtt` of `ProviderType`.
    #[inline]
    pub fn attr_provider_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProviderType")))
    }

    /// A unique Amazon Resource Name (ARN) to designate the repository link.
    ///
    /// `Fn::GetAtt` of `RepositoryLinkArn`.
    #[inline]
    pub fn attr_repository_link_arn(&self) -> Value<kinds::codestarconnections::RepositoryLinkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RepositoryLinkArn")))
    }

    /// A UUID that uniquely identifies the RepositoryLink.
    ///
    /// `Fn::GetAtt` of `RepositoryLinkId`.
    #[inline]
    pub fn attr_repository_link_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RepositoryLinkId")))
    }
}

impl IntoValue<kinds::codestarconnections::RepositoryLinkArn> for &CfnRepositoryLinkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codestarconnections::RepositoryLinkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
