// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RolesAnywhere::CRL` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-crl.html>
///
/// `AWS::RolesAnywhere::CRL`; `Ref` returns its `CrlId`, a [`rolesanywhere::CrlId`](kinds::rolesanywhere::CrlId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCRL(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RolesAnywhere::CRL",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("crl.rules"),
};

impl CfnCRL {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RolesAnywhere::CRL";

    /// `CfnCRL` with its required properties, in alphabetical order:
    ///
    /// - `crl_data`: The x509 v3 specified certificate revocation list (CRL).
    /// - `name`: The name of the certificate revocation list (CRL).
    pub fn new(crl_data: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CrlData", crl_data.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the certificate revocation list (CRL) is enabled.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// A list of tags to attach to the certificate revocation list (CRL).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ARN of the TrustAnchor the certificate revocation list (CRL) will provide revocation for.
    ///
    /// `TrustAnchorArn`; updated in place.
    pub fn trust_anchor_arn(
        mut self,
        value: impl IntoValue<kinds::rolesanywhere::TrustAnchorArn>,
    ) -> Self {
        self.0.put("TrustAnchorArn", value.into_value().into_node());
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

impl Construct for CfnCRL {
    type Handle = CfnCRLRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCRLRef {
        CfnCRLRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCRL`] of a stack.
pub struct CfnCRLRef(NodeRef);

impl Clone for CfnCRLRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCRLRef {}
impl AsNode for CfnCRLRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCRLRef {
    /// What `Ref` returns: its `CrlId`, a [`rolesanywhere::CrlId`](kinds::rolesanywhere::CrlId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rolesanywhere::CrlId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique primary identifier of the Crl
    ///
    /// `Fn::GetAtt` of `CrlId`.
    #[inline]
    pub fn attr_crl_id(&self) -> Value<kinds::rolesanywhere::CrlId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CrlId")))
    }
}

impl IntoValue<kinds::rolesanywhere::CrlId> for &CfnCRLRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rolesanywhere::CrlId> {
        Value::from_node(Node::Ref(self.0))
    }
}
