// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53GlobalResolver::AccessToken` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Route53GlobalResolver::AccessToken
///
/// `AWS::Route53GlobalResolver::AccessToken`; `Ref` returns its `AccessTokenId`, a [`route53globalresolver::AccessTokenId`](kinds::route53globalresolver::AccessTokenId).
/// Changing one of these replaces it: `ClientToken`, `DnsViewId`, `ExpiresAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessToken(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53GlobalResolver::AccessToken",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("access_token.rules"),
};

impl CfnAccessToken {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessToken";

    /// `CfnAccessToken` with its required properties, in alphabetical order:
    ///
    /// - `dns_view_id`
    pub fn new(dns_view_id: impl IntoValue<kinds::route53globalresolver::DnsViewId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DnsViewId", dns_view_id.into_value().into_node());
        Self(object_)
    }

    /// The `ClientToken` property.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The `ExpiresAt` property.
    ///
    /// `ExpiresAt`; an update replaces the resource.
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpiresAt", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnAccessToken {
    type Handle = CfnAccessTokenRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessTokenRef {
        CfnAccessTokenRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessToken`] of a stack.
pub struct CfnAccessTokenRef(NodeRef);

impl Clone for CfnAccessTokenRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessTokenRef {}
impl AsNode for CfnAccessTokenRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessTokenRef {
    /// What `Ref` returns: its `AccessTokenId`, a [`route53globalresolver::AccessTokenId`](kinds::route53globalresolver::AccessTokenId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53globalresolver::AccessTokenId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AccessTokenId` attribute.
    ///
    /// `Fn::GetAtt` of `AccessTokenId`.
    #[inline]
    pub fn attr_access_token_id(&self) -> Value<kinds::route53globalresolver::AccessTokenId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccessTokenId")))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53globalresolver::AccessTokenArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `GlobalResolverId` attribute.
    ///
    /// `Fn::GetAtt` of `GlobalResolverId`.
    #[inline]
    pub fn attr_global_resolver_id(&self) -> Value<kinds::route53globalresolver::GlobalResolverId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GlobalResolverId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The `Value` attribute.
    ///
    /// `Fn::GetAtt` of `Value`.
    #[inline]
    pub fn attr_value(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Value")))
    }
}

impl IntoValue<kinds::route53globalresolver::AccessTokenId> for &CfnAccessTokenRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::AccessTokenId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53globalresolver::AccessTokenArn> for &CfnAccessTokenRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::AccessTokenArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
