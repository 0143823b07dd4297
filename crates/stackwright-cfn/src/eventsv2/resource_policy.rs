// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EventsV2::ResourcePolicy` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::EventsV2::ResourcePolicy, the resource policy of an Amazon EventBridge event bus. This manages only the resource policy named "default", which the bus owner writes. It does not manage the policy named "AWS_RAM", which AWS Resource Access Manager owns on behalf of the bus owner. If the bus already has a default policy, creating this resource fails. Deleting this resource removes all permissions granted by it. An explicit Deny in this policy takes precedence over an Allow in the "AWS_RAM" policy, so deleting this resource can widen access. Set DeletionPolicy: Retain if the policy carries a Deny that you rely on. Required permissions: events:PutResourcePolicy, events:GetResourcePolicy, and events:DeleteResourcePolicy. Listing resources of this type also requires events:ListEventBuses and events:ListResourcePolicies.
///
/// `AWS::EventsV2::ResourcePolicy`; `Ref` returns its `EventBusArn`, a [`eventsv2::ResourcePolicyEventBusArn`](kinds::eventsv2::ResourcePolicyEventBusArn).
/// Changing one of these replaces it: `EventBusArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-resourcepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourcePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EventsV2::ResourcePolicy",
    tags: None,
    rules: include_str!("resource_policy.rules"),
};

impl CfnResourcePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EventsV2::ResourcePolicy";

    /// `CfnResourcePolicy` with its required properties, in alphabetical order:
    ///
    /// - `event_bus_arn`: The Amazon Resource Name (ARN) of the event bus whose resource policy this is.
    /// - `policy_document`: The resource policy document, as a JSON object.
    pub fn new(
        event_bus_arn: impl IntoValue<String>,
        policy_document: impl IntoValue<Json>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventBusArn", event_bus_arn.into_value().into_node());
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        Self(object_)
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

impl Construct for CfnResourcePolicy {
    type Handle = CfnResourcePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourcePolicyRef {
        CfnResourcePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourcePolicy`] of a stack.
pub struct CfnResourcePolicyRef(NodeRef);

impl Clone for CfnResourcePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourcePolicyRef {}
impl AsNode for CfnResourcePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourcePolicyRef {
    /// What `Ref` returns: its `EventBusArn`, a [`eventsv2::ResourcePolicyEventBusArn`](kinds::eventsv2::ResourcePolicyEventBusArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eventsv2::ResourcePolicyEventBusArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The revision identifier the service assigned to the stored policy. The identifier changes on every successful write.
    ///
    /// `Fn::GetAtt` of `RevisionId`.
    #[inline]
    pub fn attr_revision_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RevisionId")))
    }
}

impl IntoValue<kinds::eventsv2::ResourcePolicyEventBusArn> for &CfnResourcePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eventsv2::ResourcePolicyEventBusArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
