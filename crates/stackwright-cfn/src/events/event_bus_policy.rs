// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Events::EventBusPolicy` and its property types.

use crate::l1::*;

/// Running `PutPermission` permits the specified AWS account or AWS organization to put events to the specified *event bus*. Amazon EventBridge rules in your account are triggered by these events arriving to an event bus in your account.
///
/// For another account to send events to your account, that external account must have an EventBridge rule with your account's event bus as a target.
///
/// To enable multiple AWS accounts to put events to your event bus, run `PutPermission` once for each of these accounts. Or, if all the accounts are members of the same AWS organization, you can run `PutPermission` once specifying `Principal` as "*" and specifying the AWS organization ID in `Condition`, to grant permissions to all accounts in that organization.
///
/// If you grant permissions using an organization, then accounts in that organization must specify a `RoleArn` with proper permissions when they use `PutTarget` to add your account's event bus as a target. For more information, see [Sending and Receiving Events Between AWS Accounts](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-cross-account-event-delivery.html) in the *Amazon EventBridge User Guide*.
///
/// The permission policy on the event bus cannot exceed 10 KB in size.
///
/// `AWS::Events::EventBusPolicy`; `Ref` returns the physical id, which is made of `EventBusName`, `StatementId`.
/// Changing one of these replaces it: `EventBusName`, `StatementId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventBusPolicy(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Events::EventBusPolicy",
    tags: None,
    rules: include_str!("event_bus_policy.rules"),
};

impl CfnEventBusPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Events::EventBusPolicy";

    /// `CfnEventBusPolicy` with its required properties, in alphabetical order:
    ///
    /// - `statement_id`: An identifier string for the external account that you are granting permissions to.
    pub fn new(statement_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatementId", statement_id.into_value().into_node());
        Self(object_)
    }

    /// The action that you are enabling the other account to perform.
    ///
    /// `Action`; deprecated; updated in place.
    pub fn action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
    ///
    /// `Condition`; deprecated; updated in place.
    pub fn condition(mut self, value: impl IntoValue<ConditionProperty>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// The name of the event bus associated with the rule. If you omit this, the default event bus is used.
    ///
    /// `EventBusName`; an update replaces the resource.
    pub fn event_bus_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventBusName", value.into_value().into_node());
        self
    }

    /// The 12-digit AWS account ID that you are permitting to put events to your default event bus. Specify "*" to permit any account to put events to your default event bus.
    ///
    /// `Principal`; deprecated; updated in place.
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Principal", value.into_value().into_node());
        self
    }

    /// A JSON string that describes the permission policy statement. You can include a `Policy` parameter in the request instead of using the `StatementId`, `Action`, `Principal`, or `Condition` parameters.
    ///
    /// `Statement`; free JSON, such as an [`Object`]; updated in place.
    pub fn statement(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Statement", value.into_value().into_node());
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

impl Construct for CfnEventBusPolicy {
    type Handle = CfnEventBusPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventBusPolicyRef {
        CfnEventBusPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventBusPolicy`] of a stack.
pub struct CfnEventBusPolicyRef(NodeRef);

impl Clone for CfnEventBusPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventBusPolicyRef {}
impl AsNode for CfnEventBusPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventBusPolicyRef {
    /// What `Ref` returns: the physical id, which is made of `EventBusName`, `StatementId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
///
/// The property type `Condition` of `AWS::Events::EventBusPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the value for the key. Currently, this must be the ID of the organization.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// Specifies the type of condition. Currently the only supported value is StringEquals.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// Specifies the key for the condition. Currently the only supported key is aws:PrincipalOrgID.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
