// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::AccessPolicy` and its property types.

use crate::l1::*;

/// Creates a data access policy for OpenSearch Serverless. Access policies limit access to collections and the resources within them, and allow a user to access that data irrespective of the access mechanism or network source. For more information, see [Data access control for Amazon OpenSearch Serverless](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html).
///
/// `AWS::OpenSearchServerless::AccessPolicy`; `Ref` returns the physical id, which is made of `Type`, `Name`.
/// Changing one of these replaces it: `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccessPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::AccessPolicy",
    tags: None,
    rules: include_str!("access_policy.rules"),
};

impl CfnAccessPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::AccessPolicy";

    /// `CfnAccessPolicy` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the policy.
    /// - `policy`: The JSON policy document without any whitespaces.
    /// - `r#type`: The type of access policy.
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

    /// The description of the policy.
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

impl Construct for CfnAccessPolicy {
    type Handle = CfnAccessPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccessPolicyRef {
        CfnAccessPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccessPolicy`] of a stack.
pub struct CfnAccessPolicyRef(NodeRef);

impl Clone for CfnAccessPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccessPolicyRef {}
impl AsNode for CfnAccessPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccessPolicyRef {
    /// What `Ref` returns: the physical id, which is made of `Type`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Type` of `AWS::OpenSearchServerless::AccessPolicy`.
pub enum Type {
    /// `data`.
    Data,
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
        const VALUES: &[&str] = &["data"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
