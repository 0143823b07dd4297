// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EventSchemas::RegistryPolicy` and its property types.

use crate::l1::*;

/// Use the `AWS::EventSchemas::RegistryPolicy` resource to specify resource-based policies for an EventBridge Schema Registry.
///
/// `AWS::EventSchemas::RegistryPolicy`; `Ref` returns its `RegistryName`, a [`eventschemas::RegistryPolicyRegistryName`](kinds::eventschemas::RegistryPolicyRegistryName).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistryPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EventSchemas::RegistryPolicy",
    tags: None,
    rules: include_str!("registry_policy.rules"),
};

impl CfnRegistryPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EventSchemas::RegistryPolicy";

    /// `CfnRegistryPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy`: A resource-based policy.
    /// - `registry_name`: The name of the registry.
    pub fn new(policy: impl IntoValue<Json>, registry_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policy", policy.into_value().into_node());
        object_.put("RegistryName", registry_name.into_value().into_node());
        Self(object_)
    }

    /// The revision ID of the policy.
    ///
    /// `RevisionId`; updated in place.
    pub fn revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RevisionId", value.into_value().into_node());
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

impl Construct for CfnRegistryPolicy {
    type Handle = CfnRegistryPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistryPolicyRef {
        CfnRegistryPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistryPolicy`] of a stack.
pub struct CfnRegistryPolicyRef(NodeRef);

impl Clone for CfnRegistryPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistryPolicyRef {}
impl AsNode for CfnRegistryPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistryPolicyRef {
    /// What `Ref` returns: its `RegistryName`, a [`eventschemas::RegistryPolicyRegistryName`](kinds::eventschemas::RegistryPolicyRegistryName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eventschemas::RegistryPolicyRegistryName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::eventschemas::RegistryPolicyRegistryName> for &CfnRegistryPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eventschemas::RegistryPolicyRegistryName> {
        Value::from_node(Node::Ref(self.0))
    }
}
