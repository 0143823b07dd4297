// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::SecurityPolicy` and its property types.

use crate::l1::*;

/// Creates an encryption or network policy to be used by one or more OpenSearch Serverless collections.
///
/// Network policies specify access to a collection and its OpenSearch Dashboards endpoint from public networks or specific VPC endpoints. For more information, see [Network access for Amazon OpenSearch Serverless](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html).
///
/// Encryption policies specify a KMS encryption key to assign to particular collections. For more information, see [Encryption at rest for Amazon OpenSearch Serverless](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html).
///
/// `AWS::OpenSearchServerless::SecurityPolicy`; `Ref` returns the physical id, which is made of `Type`, `Name`.
/// Changing one of these replaces it: `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::SecurityPolicy",
    tags: None,
    rules: include_str!("security_policy.rules"),
};

impl CfnSecurityPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityPolicy";

    /// `CfnSecurityPolicy` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the policy.
    /// - `policy`: The JSON policy document without any whitespaces.
    /// - `r#type`: The type of security policy.
    pub fn new(
        name: impl IntoValue<String>,
        policy: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Policy", policy.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The description of the security policy.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnSecurityPolicy {
    type Handle = CfnSecurityPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityPolicyRef {
        CfnSecurityPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityPolicy`] of a stack.
pub struct CfnSecurityPolicyRef(NodeRef);

impl Clone for CfnSecurityPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityPolicyRef {}
impl AsNode for CfnSecurityPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityPolicyRef {
    /// What `Ref` returns: the physical id, which is made of `Type`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Type` of `AWS::OpenSearchServerless::SecurityPolicy`.
pub enum Type {
    /// `encryption`.
    Encryption,
    /// `network`.
    Network,
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
        const VALUES: &[&str] = &["encryption", "network"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
