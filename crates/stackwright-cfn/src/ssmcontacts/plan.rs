// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMContacts::Plan` and its property types.

use crate::l1::*;

/// Information about the stages and on-call rotation teams associated with an escalation plan or engagement plan.
///
/// > *Template example*: We recommend creating all Incident Manager `Contacts` resources using a single AWS CloudFormation template. For a demonstration, see the examples for [AWS::SSMContacts::Contacts](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssmcontacts-contact.html).
///
/// `AWS::SSMContacts::Plan`; `Ref` returns its `Arn`, a [`ssmcontacts::PlanArn`](kinds::ssmcontacts::PlanArn).
/// Changing one of these replaces it: `ContactId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-plan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMContacts::Plan",
    tags: None,
    rules: include_str!("plan.rules"),
};

impl CfnPlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMContacts::Plan";

    /// `CfnPlan` with its required properties, in alphabetical order:
    ///
    /// - `contact_id`: The Amazon Resource Name (ARN) of the contact.
    pub fn new(contact_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactId", contact_id.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan.
    ///
    /// `RotationIds`; updated in place.
    pub fn rotation_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RotationIds", value.into_value().into_node());
        self
    }

    /// A list of stages that the escalation plan or engagement plan uses to engage contacts and contact methods.
    ///
    /// `Stages`; updated in place.
    pub fn stages(mut self, value: impl IntoValue<List<StageProperty>>) -> Self {
        self.0.put("Stages", value.into_value().into_node());
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

impl Construct for CfnPlan {
    type Handle = CfnPlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPlanRef {
        CfnPlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPlan`] of a stack.
pub struct CfnPlanRef(NodeRef);

impl Clone for CfnPlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPlanRef {}
impl AsNode for CfnPlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPlanRef {
    /// What `Ref` returns: its `Arn`, a [`ssmcontacts::PlanArn`](kinds::ssmcontacts::PlanArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmcontacts::PlanArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `Plan` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ssmcontacts::PlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ssmcontacts::PlanArn> for &CfnPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssmcontacts::PlanArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about the contact channel that Incident Manager uses to engage the contact.
///
/// The property type `ChannelTargetInfo` of `AWS::SSMContacts::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelTargetInfoProperty(Object);

impl ChannelTargetInfoProperty {
    /// `ChannelTargetInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel_id`: The Amazon Resource Name (ARN) of the contact channel.
    /// - `retry_interval_in_minutes`: The number of minutes to wait before retrying to send engagement if the engagement initially failed.
    pub fn new(
        channel_id: impl IntoValue<String>,
        retry_interval_in_minutes: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelId", channel_id.into_value().into_node());
        object_.put(
            "RetryIntervalInMinutes",
            retry_interval_in_minutes.into_value().into_node(),
        );
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

impl Kind for ChannelTargetInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelTargetInfoProperty> for ChannelTargetInfoProperty {}
impl From<ChannelTargetInfoProperty> for Node {
    #[inline]
    fn from(value: ChannelTargetInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelTargetInfoProperty> for ChannelTargetInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelTargetInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The contact that Incident Manager is engaging during an incident.
///
/// The property type `ContactTargetInfo` of `AWS::SSMContacts::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContactTargetInfoProperty(Object);

impl ContactTargetInfoProperty {
    /// `ContactTargetInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `contact_id`: The Amazon Resource Name (ARN) of the contact.
    /// - `is_essential`: A Boolean value determining if the contact's acknowledgement stops the progress of stages in the plan.
    pub fn new(contact_id: impl IntoValue<String>, is_essential: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactId", contact_id.into_value().into_node());
        object_.put("IsEssential", is_essential.into_value().into_node());
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

impl Kind for ContactTargetInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContactTargetInfoProperty> for ContactTargetInfoProperty {}
impl From<ContactTargetInfoProperty> for Node {
    #[inline]
    fn from(value: ContactTargetInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContactTargetInfoProperty> for ContactTargetInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ContactTargetInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A set amount of time that an escalation plan or engagement plan engages the specified contacts or contact methods.
///
/// The property type `Stage` of `AWS::SSMContacts::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct StageProperty(Object);

impl StageProperty {
    /// `StageProperty` with its required properties, in alphabetical order:
    ///
    /// - `duration_in_minutes`: The time to wait until beginning the next stage.
    pub fn new(duration_in_minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DurationInMinutes",
            duration_in_minutes.into_value().into_node(),
        );
        Self(object_)
    }

    /// The contacts or contact methods that the escalation plan or engagement plan is engaging.
    ///
    /// `Targets`.
    pub fn targets(mut self, value: impl IntoValue<List<TargetsProperty>>) -> Self {
        self.0.put("Targets", value.into_value().into_node());
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

impl Kind for StageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StageProperty> for StageProperty {}
impl From<StageProperty> for Node {
    #[inline]
    fn from(value: StageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StageProperty> for StageProperty {
    #[inline]
    fn into_value(self) -> Value<StageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The contact or contact channel that's being engaged.
///
/// The property type `Targets` of `AWS::SSMContacts::Plan`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetsProperty(Object);

impl TargetsProperty {
    /// `TargetsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the contact channel that Incident Manager engages.
    ///
    /// `ChannelTargetInfo`.
    pub fn channel_target_info(mut self, value: impl IntoValue<ChannelTargetInfoProperty>) -> Self {
        self.0
            .put("ChannelTargetInfo", value.into_value().into_node());
        self
    }

    /// Information about the contact that Incident Manager engages.
    ///
    /// `ContactTargetInfo`.
    pub fn contact_target_info(mut self, value: impl IntoValue<ContactTargetInfoProperty>) -> Self {
        self.0
            .put("ContactTargetInfo", value.into_value().into_node());
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

impl Kind for TargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetsProperty> for TargetsProperty {}
impl From<TargetsProperty> for Node {
    #[inline]
    fn from(value: TargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetsProperty> for TargetsProperty {
    #[inline]
    fn into_value(self) -> Value<TargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
