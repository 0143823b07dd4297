// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::User` and its property types.

use crate::l1::*;

/// Specifies a user account for an Connect Customer instance.
///
/// For information about how to create user accounts using the Connect Customer console, see [Add Users](https://docs.aws.amazon.com/connect/latest/adminguide/user-management.html) in the *Connect Customer Administrator Guide*.
///
/// `AWS::Connect::User`; `Ref` returns its `UserArn`, a [`connect::UserArn`](kinds::connect::UserArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUser(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::User",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user.rules"),
};

impl CfnUser {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::User";

    /// `CfnUser` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `routing_profile_arn`: The Amazon Resource Name (ARN) of the user's routing profile.
    /// - `security_profile_arns`: The Amazon Resource Name (ARN) of the user's security profile.
    /// - `username`: The user name assigned to the user account.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        routing_profile_arn: impl IntoValue<kinds::connect::RoutingProfileArn>,
        security_profile_arns: impl IntoValue<List<kinds::connect::SecurityProfileArn>>,
        username: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put(
            "RoutingProfileArn",
            routing_profile_arn.into_value().into_node(),
        );
        object_.put(
            "SecurityProfileArns",
            security_profile_arns.into_value().into_node(),
        );
        object_.put("Username", username.into_value().into_node());
        Self(object_)
    }

    /// After Contact Work configurations of a user.
    ///
    /// `AfterContactWorkConfigs`; updated in place.
    pub fn after_contact_work_configs(
        mut self,
        value: impl IntoValue<List<AfterContactWorkConfigPerChannelProperty>>,
    ) -> Self {
        self.0
            .put("AfterContactWorkConfigs", value.into_value().into_node());
        self
    }

    /// Auto-accept configurations of a user.
    ///
    /// `AutoAcceptConfigs`; updated in place.
    pub fn auto_accept_configs(
        mut self,
        value: impl IntoValue<List<AutoAcceptConfigProperty>>,
    ) -> Self {
        self.0
            .put("AutoAcceptConfigs", value.into_value().into_node());
        self
    }

    /// The identifier of the user account in the directory used for identity management.
    ///
    /// `DirectoryUserId`; updated in place.
    pub fn directory_user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DirectoryUserId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the user's hierarchy group.
    ///
    /// `HierarchyGroupArn`; updated in place.
    pub fn hierarchy_group_arn(
        mut self,
        value: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        self.0
            .put("HierarchyGroupArn", value.into_value().into_node());
        self
    }

    /// Information about the user identity.
    ///
    /// `IdentityInfo`; updated in place.
    pub fn identity_info(mut self, value: impl IntoValue<UserIdentityInfoProperty>) -> Self {
        self.0.put("IdentityInfo", value.into_value().into_node());
        self
    }

    /// The user's password.
    ///
    /// `Password`; updated in place.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// Persistent Connection configurations of a user.
    ///
    /// `PersistentConnectionConfigs`; updated in place.
    pub fn persistent_connection_configs(
        mut self,
        value: impl IntoValue<List<PersistentConnectionConfigProperty>>,
    ) -> Self {
        self.0.put(
            "PersistentConnectionConfigs",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about the phone configuration for the user.
    ///
    /// `PhoneConfig`; updated in place.
    pub fn phone_config(mut self, value: impl IntoValue<UserPhoneConfigProperty>) -> Self {
        self.0.put("PhoneConfig", value.into_value().into_node());
        self
    }

    /// Phone Number configurations of a user.
    ///
    /// `PhoneNumberConfigs`; updated in place.
    pub fn phone_number_configs(
        mut self,
        value: impl IntoValue<List<PhoneNumberConfigProperty>>,
    ) -> Self {
        self.0
            .put("PhoneNumberConfigs", value.into_value().into_node());
        self
    }

    /// The tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// One or more predefined attributes assigned to a user, with a numeric value that indicates how their level of skill in a specified area.
    ///
    /// `UserProficiencies`; updated in place.
    pub fn user_proficiencies(
        mut self,
        value: impl IntoValue<List<UserProficiencyProperty>>,
    ) -> Self {
        self.0
            .put("UserProficiencies", value.into_value().into_node());
        self
    }

    /// Voice Enhancement configurations of a user.
    ///
    /// `VoiceEnhancementConfigs`; updated in place.
    pub fn voice_enhancement_configs(
        mut self,
        value: impl IntoValue<List<VoiceEnhancementConfigProperty>>,
    ) -> Self {
        self.0
            .put("VoiceEnhancementConfigs", value.into_value().into_node());
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

impl Construct for CfnUser {
    type Handle = CfnUserRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserRef {
        CfnUserRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUser`] of a stack.
pub struct CfnUserRef(NodeRef);

impl Clone for CfnUserRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserRef {}
impl AsNode for CfnUserRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserRef {
    /// What `Ref` returns: its `UserArn`, a [`connect::UserArn`](kinds::connect::UserArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::UserArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the user.
    ///
    /// `Fn::GetAtt` of `UserArn`.
    #[inline]
    pub fn attr_user_arn(&self) -> Value<kinds::connect::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserArn")))
    }
}

impl IntoValue<kinds::connect::UserArn> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::UserArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// After Contact Work configuration.
///
/// The property type `AfterContactWorkConfig` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct AfterContactWorkConfigProperty(Object);

impl AfterContactWorkConfigProperty {
    /// `AfterContactWorkConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The after contact work (ACW) mode for the channel.
    ///
    /// `AfterContactWorkMode`; one of `ON`, `OFF`, `ON_DEMAND`.
    pub fn after_contact_work_mode(mut self, value: impl IntoValue<AfterContactWorkMode>) -> Self {
        self.0
            .put("AfterContactWorkMode", value.into_value().into_node());
        self
    }

    /// The After Call Work (ACW) timeout setting, in seconds.
    ///
    /// `AfterContactWorkTimeLimit`.
    pub fn after_contact_work_time_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AfterContactWorkTimeLimit", value.into_value().into_node());
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

impl Kind for AfterContactWorkConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AfterContactWorkConfigProperty> for AfterContactWorkConfigProperty {}
impl From<AfterContactWorkConfigProperty> for Node {
    #[inline]
    fn from(value: AfterContactWorkConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AfterContactWorkConfigProperty> for AfterContactWorkConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AfterContactWorkConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// After Contact Work configuration per channel.
///
/// The property type `AfterContactWorkConfigPerChannel` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct AfterContactWorkConfigPerChannelProperty(Object);

impl AfterContactWorkConfigPerChannelProperty {
    /// `AfterContactWorkConfigPerChannelProperty` with its required properties, in alphabetical order:
    ///
    /// - `after_contact_work_config`: After Contact Work configuration.
    /// - `channel`: The channels that agents can handle in the Contact Control Panel (CCP).
    pub fn new(
        after_contact_work_config: impl IntoValue<AfterContactWorkConfigProperty>,
        channel: impl IntoValue<super::Channel>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AfterContactWorkConfig",
            after_contact_work_config.into_value().into_node(),
        );
        object_.put("Channel", channel.into_value().into_node());
        Self(object_)
    }

    /// After Contact Work configuration.
    ///
    /// `AgentFirstCallbackAfterContactWorkConfig`.
    pub fn agent_first_callback_after_contact_work_config(
        mut self,
        value: impl IntoValue<AfterContactWorkConfigProperty>,
    ) -> Self {
        self.0.put(
            "AgentFirstCallbackAfterContactWorkConfig",
            value.into_value().into_node(),
        );
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

impl Kind for AfterContactWorkConfigPerChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AfterContactWorkConfigPerChannelProperty>
    for AfterContactWorkConfigPerChannelProperty
{
}
impl From<AfterContactWorkConfigPerChannelProperty> for Node {
    #[inline]
    fn from(value: AfterContactWorkConfigPerChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AfterContactWorkConfigPerChannelProperty>
    for AfterContactWorkConfigPerChannelProperty
{
    #[inline]
    fn into_value(self) -> Value<AfterContactWorkConfigPerChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Auto-accept configuration per channel.
///
/// The property type `AutoAcceptConfig` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoAcceptConfigProperty(Object);

impl AutoAcceptConfigProperty {
    /// `AutoAcceptConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `auto_accept`: The Auto accept setting.
    /// - `channel`: The channels that agents can handle in the Contact Control Panel (CCP).
    pub fn new(auto_accept: impl IntoValue<bool>, channel: impl IntoValue<super::Channel>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AutoAccept", auto_accept.into_value().into_node());
        object_.put("Channel", channel.into_value().into_node());
        Self(object_)
    }

    /// The agent first callback auto accept setting.
    ///
    /// `AgentFirstCallbackAutoAccept`.
    pub fn agent_first_callback_auto_accept(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AgentFirstCallbackAutoAccept",
            value.into_value().into_node(),
        );
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

impl Kind for AutoAcceptConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoAcceptConfigProperty> for AutoAcceptConfigProperty {}
impl From<AutoAcceptConfigProperty> for Node {
    #[inline]
    fn from(value: AutoAcceptConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoAcceptConfigProperty> for AutoAcceptConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AutoAcceptConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Persistent Connection configuration per channel.
///
/// The property type `PersistentConnectionConfig` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct PersistentConnectionConfigProperty(Object);

impl PersistentConnectionConfigProperty {
    /// `PersistentConnectionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel`: The channels that agents can handle in the Contact Control Panel (CCP).
    /// - `persistent_connection`: The Persistent Connection setting.
    pub fn new(
        channel: impl IntoValue<super::Channel>,
        persistent_connection: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Channel", channel.into_value().into_node());
        object_.put(
            "PersistentConnection",
            persistent_connection.into_value().into_node(),
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

impl Kind for PersistentConnectionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PersistentConnectionConfigProperty> for PersistentConnectionConfigProperty {}
impl From<PersistentConnectionConfigProperty> for Node {
    #[inline]
    fn from(value: PersistentConnectionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PersistentConnectionConfigProperty> for PersistentConnectionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PersistentConnectionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Phone Number configuration per channel.
///
/// The property type `PhoneNumberConfig` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct PhoneNumberConfigProperty(Object);

impl PhoneNumberConfigProperty {
    /// `PhoneNumberConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel`: The channels that agents can handle in the Contact Control Panel (CCP).
    /// - `phone_type`: The phone type.
    pub fn new(
        channel: impl IntoValue<super::Channel>,
        phone_type: impl IntoValue<PhoneType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Channel", channel.into_value().into_node());
        object_.put("PhoneType", phone_type.into_value().into_node());
        Self(object_)
    }

    /// The phone number for the user's desk phone.
    ///
    /// `PhoneNumber`.
    pub fn phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PhoneNumber", value.into_value().into_node());
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

impl Kind for PhoneNumberConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PhoneNumberConfigProperty> for PhoneNumberConfigProperty {}
impl From<PhoneNumberConfigProperty> for Node {
    #[inline]
    fn from(value: PhoneNumberConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PhoneNumberConfigProperty> for PhoneNumberConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PhoneNumberConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the identity of a user.
///
/// > For Amazon Connect instances that are created with the `EXISTING_DIRECTORY` identity management type, `FirstName`, `LastName`, and `Email` cannot be updated from within Amazon Connect because they are managed by the directory. \> The `FirstName` and `LastName` length constraints below apply only to instances using SAML for identity management. If you are using Amazon Connect for identity management, the length constraints are 1-255 for `FirstName`, and 1-256 for `LastName`.
///
/// The property type `UserIdentityInfo` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserIdentityInfoProperty(Object);

impl UserIdentityInfoProperty {
    /// `UserIdentityInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The email address. If you are using SAML for identity management and include this parameter, an error is returned.
    ///
    /// `Email`.
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Email", value.into_value().into_node());
        self
    }

    /// The first name. This is required if you are using Amazon Connect or SAML for identity management. Inputs must be in Unicode Normalization Form C (NFC). Text containing characters in a non-NFC form (for example, decomposed characters or combining marks) are not accepted.
    ///
    /// `FirstName`.
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FirstName", value.into_value().into_node());
        self
    }

    /// The last name. This is required if you are using Amazon Connect or SAML for identity management. Inputs must be in Unicode Normalization Form C (NFC). Text containing characters in a non-NFC form (for example, decomposed characters or combining marks) are not accepted.
    ///
    /// `LastName`.
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LastName", value.into_value().into_node());
        self
    }

    /// The user's mobile number.
    ///
    /// `Mobile`.
    pub fn mobile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mobile", value.into_value().into_node());
        self
    }

    /// The user's secondary email address. If you provide a secondary email, the user receives email notifications -- other than password reset notifications -- to this email address instead of to their primary email address.
    ///
    /// *Pattern*: `(?=^.{0,265}$)[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,63}`
    ///
    /// `SecondaryEmail`.
    pub fn secondary_email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecondaryEmail", value.into_value().into_node());
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

impl Kind for UserIdentityInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserIdentityInfoProperty> for UserIdentityInfoProperty {}
impl From<UserIdentityInfoProperty> for Node {
    #[inline]
    fn from(value: UserIdentityInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserIdentityInfoProperty> for UserIdentityInfoProperty {
    #[inline]
    fn into_value(self) -> Value<UserIdentityInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the phone configuration settings for a user.
///
/// The property type `UserPhoneConfig` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPhoneConfigProperty(Object);

impl UserPhoneConfigProperty {
    /// `UserPhoneConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The After Call Work (ACW) timeout setting, in seconds. This parameter has a minimum value of 0 and a maximum value of 2,000,000 seconds (24 days). Enter 0 if you don't want to allocate a specific amount of ACW time. It essentially means an indefinite amount of time. When the conversation ends, ACW starts; the agent must choose Close contact to end ACW.
    ///
    /// > When returned by a `SearchUsers` call, `AfterContactWorkTimeLimit` is returned in milliseconds.
    ///
    /// `AfterContactWorkTimeLimit`.
    pub fn after_contact_work_time_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AfterContactWorkTimeLimit", value.into_value().into_node());
        self
    }

    /// The Auto accept setting.
    ///
    /// `AutoAccept`.
    pub fn auto_accept(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoAccept", value.into_value().into_node());
        self
    }

    /// The phone number for the user's desk phone.
    ///
    /// `DeskPhoneNumber`.
    pub fn desk_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeskPhoneNumber", value.into_value().into_node());
        self
    }

    /// The persistent connection setting for the user.
    ///
    /// `PersistentConnection`.
    pub fn persistent_connection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PersistentConnection", value.into_value().into_node());
        self
    }

    /// The phone type.
    ///
    /// `PhoneType`; one of `SOFT_PHONE`, `DESK_PHONE`.
    pub fn phone_type(mut self, value: impl IntoValue<PhoneType>) -> Self {
        self.0.put("PhoneType", value.into_value().into_node());
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

impl Kind for UserPhoneConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPhoneConfigProperty> for UserPhoneConfigProperty {}
impl From<UserPhoneConfigProperty> for Node {
    #[inline]
    fn from(value: UserPhoneConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPhoneConfigProperty> for UserPhoneConfigProperty {
    #[inline]
    fn into_value(self) -> Value<UserPhoneConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > A predefined attribute must be created before using `UserProficiencies` in the Cloudformation *User* template. For more information, see [Predefined attributes](https://docs.aws.amazon.com/connect/latest/adminguide/predefined-attributes.html).
///
/// Proficiency of a user.
///
/// The property type `UserProficiency` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserProficiencyProperty(Object);

impl UserProficiencyProperty {
    /// `UserProficiencyProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_name`: The name of user’s proficiency.
    /// - `attribute_value`: The value of user’s proficiency.
    /// - `level`: The level of the proficiency.
    pub fn new(
        attribute_name: impl IntoValue<String>,
        attribute_value: impl IntoValue<String>,
        level: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeName", attribute_name.into_value().into_node());
        object_.put("AttributeValue", attribute_value.into_value().into_node());
        object_.put("Level", level.into_value().into_node());
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

impl Kind for UserProficiencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserProficiencyProperty> for UserProficiencyProperty {}
impl From<UserProficiencyProperty> for Node {
    #[inline]
    fn from(value: UserProficiencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserProficiencyProperty> for UserProficiencyProperty {
    #[inline]
    fn into_value(self) -> Value<UserProficiencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Voice Enhancement configuration per channel.
///
/// The property type `VoiceEnhancementConfig` of `AWS::Connect::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct VoiceEnhancementConfigProperty(Object);

impl VoiceEnhancementConfigProperty {
    /// `VoiceEnhancementConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel`: The channels that agents can handle in the Contact Control Panel (CCP).
    /// - `voice_enhancement_mode`: The Voice Enhancement Mode setting.
    pub fn new(
        channel: impl IntoValue<super::Channel>,
        voice_enhancement_mode: impl IntoValue<VoiceEnhancementMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Channel", channel.into_value().into_node());
        object_.put(
            "VoiceEnhancementMode",
            voice_enhancement_mode.into_value().into_node(),
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

impl Kind for VoiceEnhancementConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VoiceEnhancementConfigProperty> for VoiceEnhancementConfigProperty {}
impl From<VoiceEnhancementConfigProperty> for Node {
    #[inline]
    fn from(value: VoiceEnhancementConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VoiceEnhancementConfigProperty> for VoiceEnhancementConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VoiceEnhancementConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AfterContactWorkMode` of a `AfterContactWorkConfig` of `AWS::Connect::User`.
pub enum AfterContactWorkMode {
    /// `OFF`.
    Off,
    /// `ON`.
    On,
    /// `ON_DEMAND`.
    OnDemand,
}

#[diagnostic::do_not_recommend]
impl Kind for AfterContactWorkMode {}
#[diagnostic::do_not_recommend]
impl TextKind for AfterContactWorkMode {}
#[diagnostic::do_not_recommend]
impl IdKind for AfterContactWorkMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AfterContactWorkMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<AfterContactWorkMode> for AfterContactWorkMode {
    #[inline]
    fn into_value(self) -> Value<AfterContactWorkMode> {
        const VALUES: &[&str] = &["OFF", "ON", "ON_DEMAND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PhoneType` of a `PhoneNumberConfig` of `AWS::Connect::User`.
pub enum PhoneType {
    /// `DESK_PHONE`.
    DeskPhone,
    /// `SOFT_PHONE`.
    SoftPhone,
}

#[diagnostic::do_not_recommend]
impl Kind for PhoneType {}
#[diagnostic::do_not_recommend]
impl TextKind for PhoneType {}
#[diagnostic::do_not_recommend]
impl IdKind for PhoneType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PhoneType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PhoneType> for PhoneType {
    #[inline]
    fn into_value(self) -> Value<PhoneType> {
        const VALUES: &[&str] = &["DESK_PHONE", "SOFT_PHONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VoiceEnhancementMode` of a `VoiceEnhancementConfig` of `AWS::Connect::User`.
pub enum VoiceEnhancementMode {
    /// `NOISE_SUPPRESSION`.
    NoiseSuppression,
    /// `NONE`.
    None,
    /// `VOICE_ISOLATION`.
    VoiceIsolation,
}

#[diagnostic::do_not_recommend]
impl Kind for VoiceEnhancementMode {}
#[diagnostic::do_not_recommend]
impl TextKind for VoiceEnhancementMode {}
#[diagnostic::do_not_recommend]
impl IdKind for VoiceEnhancementMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VoiceEnhancementMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<VoiceEnhancementMode> for VoiceEnhancementMode {
    #[inline]
    fn into_value(self) -> Value<VoiceEnhancementMode> {
        const VALUES: &[&str] = &["NOISE_SUPPRESSION", "NONE", "VOICE_ISOLATION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
