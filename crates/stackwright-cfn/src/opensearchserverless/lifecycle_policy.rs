// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::LifecyclePolicy` and its property types.

use crate::l1::*;

/// Creates a lifecyle policy to be applied to OpenSearch Serverless indexes. Lifecycle policies define the number of days or hours to retain the data on an OpenSearch Serverless index. For more information, see [Creating data lifecycle policies](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-lifecycle.html#serverless-lifecycle-create).
///
/// `AWS::OpenSearchServerless::LifecyclePolicy`; `Ref` returns the physical id, which is made of `Type`, `Name`.
/// Changing one of these replaces it: `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLifecyclePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::LifecyclePolicy",
    tags: None,
    rules: include_str!("lifecycle_policy.rules"),
};

impl CfnLifecyclePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::LifecyclePolicy";

    /// `CfnLifecyclePolicy` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the lifecycle policy.
    /// - `policy`: The JSON policy document without any whitespaces.
    /// - `r#type`: The type of lifecycle policy.
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

    /// The description of the lifecycle policy.
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

impl Construct for CfnLifecyclePolicy {
    type Handle = CfnLifecyclePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLifecyclePolicyRef {
        CfnLifecyclePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLifecyclePolicy`] of a stack.
pub struct CfnLifecyclePolicyRef(NodeRef);

impl Clone for CfnLifecyclePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLifecyclePolicyRef {}
impl AsNode for CfnLifecyclePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLifecyclePolicyRef {
    /// What `Ref` returns: the physical id, which is made of `Type`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Type` of `AWS::OpenSearchServerless::LifecyclePolicy`.
pub enum Type {
    /// `retention`.
    Retention,
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
        const VALUES: &[&str] = &["retention"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
