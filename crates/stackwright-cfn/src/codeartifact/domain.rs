// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeArtifact::Domain` and its property types.

use crate::l1::*;

/// The `AWS::CodeArtifact::Domain` resource creates an AWS CodeArtifact domain. CodeArtifact *domains* make it easier to manage multiple repositories across an organization. You can use a domain to apply permissions across many repositories owned by different AWS accounts. For more information about domains, see the [Domain concepts information](https://docs.aws.amazon.com/codeartifact/latest/ug/codeartifact-concepts.html#welcome-concepts-domain) in the *CodeArtifact User Guide*. For more information about the `CreateDomain` API, see [CreateDomain](https://docs.aws.amazon.com/codeartifact/latest/APIReference/API_CreateDomain.html) in the *CodeArtifact API Reference*.
///
/// `AWS::CodeArtifact::Domain`; `Ref` returns its `Arn`, a [`codeartifact::DomainArn`](kinds::codeartifact::DomainArn).
/// Changing one of these replaces it: `DomainName`, `EncryptionKey`.
/// Attributes: `Arn`, `EncryptionKey`, `Name`, `Owner`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeArtifact::Domain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeArtifact::Domain";

    /// `CfnDomain` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: A string that specifies the name of the requested domain.
    pub fn new(domain_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// The key used to encrypt the domain.
    ///
    /// `EncryptionKey`; an update replaces the resource.
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionKey", value.into_value().into_node());
        self
    }

    /// The document that defines the resource policy that is set on a domain.
    ///
    /// `PermissionsPolicyDocument`; free JSON, such as an [`Object`]; updated in place.
    pub fn permissions_policy_document(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("PermissionsPolicyDocument", value.into_value().into_node());
        self
    }

    /// A list of tags to be applied to the domain.
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

impl Construct for CfnDomain {
    type Handle = CfnDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainRef {
        CfnDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomain`] of a stack.
pub struct CfnDomainRef(NodeRef);

impl Clone for CfnDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainRef {}
impl AsNode for CfnDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainRef {
    /// What `Ref` returns: its `Arn`, a [`codeartifact::DomainArn`](kinds::codeartifact::DomainArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codeartifact::DomainArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the domain.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codeartifact::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When you pass the logical ID of this resource, the function returns the key used to encrypt the domain.
    ///
    /// `Fn::GetAtt` of `EncryptionKey`.
    #[inline]
    pub fn attr_encryption_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EncryptionKey")))
    }

    /// When you pass the logical ID of this resource, the function returns the name of the domain.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::codeartifact::DomainName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// When you pass the logical ID of this resource, the function returns the 12-digit account number of the AWS account that owns the domain.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[inline]
    pub fn attr_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Owner")))
    }
}

impl IntoValue<kinds::codeartifact::DomainArn> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codeartifact::DomainArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::codeartifact::DomainName> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codeartifact::DomainName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}
