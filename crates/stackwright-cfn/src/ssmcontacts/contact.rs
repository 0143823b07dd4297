// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMContacts::Contact` and its property types.

use crate::l1::*;

/// The `AWS::SSMContacts::Contact` resource specifies a contact or escalation plan. Incident Manager contacts are a subset of actions and data types that you can use for managing responder engagement and interaction.
///
/// `AWS::SSMContacts::Contact`; `Ref` returns its `Arn`, a [`ssmcontacts::ContactArn`](kinds::ssmcontacts::ContactArn).
/// Changing one of these replaces it: `Alias`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContact(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMContacts::Contact",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("contact.rules"),
};

impl CfnContact {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMContacts::Contact";

    /// `CfnContact` with its required properties, in alphabetical order:
    ///
    /// - `alias`: The unique and identifiable alias of the contact or escalation plan.
    /// - `display_name`: The full name of the contact or escalation plan.
    /// - `r#type`: The type of contact.
    pub fn new(
        alias: impl IntoValue<String>,
        display_name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A list of stages. A contact has an engagement plan with stages that contact specified contact channels. An escalation plan uses stages that contact specified contacts.
    ///
    /// `Plan`; updated in place.
    pub fn plan(mut self, value: impl IntoValue<List<StageProperty>>) -> Self {
        self.0.put("Plan", value.into_value().into_node());
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

impl Construct for CfnContact {
    type Handle = CfnContactRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactRef {
        CfnContactRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContact`] of a stack.
pub struct CfnContactRef(NodeRef);

impl Clone for CfnContactRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactRef {}
impl AsNode for CfnContactRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactRef {
    /// What `Ref` returns: its `Arn`, a [`ssmcontacts::ContactArn`](kinds::ssmcontacts::ContactArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmcontacts::ContactArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `Contact` resource, such as `arn:aws:ssm-contacts:us-west-2:123456789012:contact/contactalias`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ssmcontacts::ContactArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ssmcontacts::ContactArn> for &CfnContactRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssmcontacts::ContactArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about the contact channel that Incident Manager uses to engage the contact.
///
/// The property type `ChannelTargetInfo` of `AWS::SSMContacts::Contact`.
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
/// The property type `ContactTargetInfo` of `AWS::SSMContacts::Contact`.
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

/// The `Stage` property type specifies a set amount of time that an escalation plan or engagement plan engages the specified contacts or contact methods.
///
/// The property type `Stage` of `AWS::SSMContacts::Contact`.
#[must_use = "a property type does nothing until it is set"]
pub struct StageProperty(Object);

impl StageProperty {
    /// `StageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time to wait until beginning the next stage. The duration can only be set to 0 if a target is specified.
    ///
    /// `DurationInMinutes`.
    pub fn duration_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInMinutes", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARNs) of the on-call rotations associated with the plan.
    ///
    /// `RotationIds`.
    pub fn rotation_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RotationIds", value.into_value().into_node());
        self
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
/// The property type `Targets` of `AWS::SSMContacts::Contact`.
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

    /// The contact that Incident Manager is engaging during an incident.
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

/// The values of `Type` of `AWS::SSMContacts::Contact`.
pub enum Type {
    /// `ESCALATION`.
    Escalation,
    /// `ONCALL_SCHEDULE`.
    OncallSchedule,
    /// `PERSONAL`.
    Personal,
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
        const VALUES: &[&str] = &["ESCALATION", "ONCALL_SCHEDULE", "PERSONAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
