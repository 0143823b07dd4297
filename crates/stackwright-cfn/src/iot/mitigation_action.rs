// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::MitigationAction` and its property types.

use crate::l1::*;

/// Defines an action that can be applied to audit findings by using StartAuditMitigationActionsTask. For API reference, see [CreateMitigationAction](https://docs.aws.amazon.com/iot/latest/apireference/API_CreateMitigationAction.html) and for general information, see [Mitigation actions](https://docs.aws.amazon.com/iot/latest/developerguide/dd-mitigation-actions.html).
///
/// `AWS::IoT::MitigationAction`; `Ref` returns its `ActionName`, a [`iot::MitigationActionName`](kinds::iot::MitigationActionName).
/// Changing one of these replaces it: `ActionName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMitigationAction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::MitigationAction",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mitigation_action.rules"),
};

impl CfnMitigationAction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::MitigationAction";

    /// `CfnMitigationAction` with its required properties, in alphabetical order:
    ///
    /// - `action_params`: The set of parameters for this mitigation action.
    /// - `role_arn`: The IAM role ARN used to apply this mitigation action.
    pub fn new(
        action_params: impl IntoValue<ActionParamsProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionParams", action_params.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The friendly name of the mitigation action.
    ///
    /// `ActionName`; an update replaces the resource.
    pub fn action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ActionName", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the mitigation action.
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

impl Construct for CfnMitigationAction {
    type Handle = CfnMitigationActionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMitigationActionRef {
        CfnMitigationActionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMitigationAction`] of a stack.
pub struct CfnMitigationActionRef(NodeRef);

impl Clone for CfnMitigationActionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMitigationActionRef {}
impl AsNode for CfnMitigationActionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMitigationActionRef {
    /// What `Ref` returns: its `ActionName`, a [`iot::MitigationActionName`](kinds::iot::MitigationActionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::MitigationActionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the mitigation action.
    ///
    /// `Fn::GetAtt` of `MitigationActionArn`.
    #[inline]
    pub fn attr_mitigation_action_arn(&self) -> Value<kinds::iot::MitigationActionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MitigationActionArn")))
    }

    /// The ID of the mitigation action.
    ///
    /// `Fn::GetAtt` of `MitigationActionId`.
    #[inline]
    pub fn attr_mitigation_action_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MitigationActionId")))
    }
}

impl IntoValue<kinds::iot::MitigationActionName> for &CfnMitigationActionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::MitigationActionName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::MitigationActionArn> for &CfnMitigationActionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::MitigationActionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MitigationActionArn")))
    }
}

/// Defines the type of action and the parameters for that action.
///
/// The property type `ActionParams` of `AWS::IoT::MitigationAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionParamsProperty(Object);

impl ActionParamsProperty {
    /// `ActionParamsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the group to which you want to add the devices.
    ///
    /// `AddThingsToThingGroupParams`.
    pub fn add_things_to_thing_group_params(
        mut self,
        value: impl IntoValue<AddThingsToThingGroupParamsProperty>,
    ) -> Self {
        self.0.put(
            "AddThingsToThingGroupParams",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the logging level and the role with permissions for logging. You cannot specify a logging level of `DISABLED`.
    ///
    /// `EnableIoTLoggingParams`.
    pub fn enable_io_t_logging_params(
        mut self,
        value: impl IntoValue<EnableIoTLoggingParamsProperty>,
    ) -> Self {
        self.0
            .put("EnableIoTLoggingParams", value.into_value().into_node());
        self
    }

    /// Specifies the topic to which the finding should be published.
    ///
    /// `PublishFindingToSnsParams`.
    pub fn publish_finding_to_sns_params(
        mut self,
        value: impl IntoValue<PublishFindingToSnsParamsProperty>,
    ) -> Self {
        self.0
            .put("PublishFindingToSnsParams", value.into_value().into_node());
        self
    }

    /// Replaces the policy version with a default or blank policy. You specify the template name. Only a value of `BLANK_POLICY` is currently supported.
    ///
    /// `ReplaceDefaultPolicyVersionParams`.
    pub fn replace_default_policy_version_params(
        mut self,
        value: impl IntoValue<ReplaceDefaultPolicyVersionParamsProperty>,
    ) -> Self {
        self.0.put(
            "ReplaceDefaultPolicyVersionParams",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the new state for the CA certificate. Only a value of `DEACTIVATE` is currently supported.
    ///
    /// `UpdateCACertificateParams`.
    pub fn update_ca_certificate_params(
        mut self,
        value: impl IntoValue<UpdateCACertificateParamsProperty>,
    ) -> Self {
        self.0
            .put("UpdateCACertificateParams", value.into_value().into_node());
        self
    }

    /// Specifies the new state for a device certificate. Only a value of `DEACTIVATE` is currently supported.
    ///
    /// `UpdateDeviceCertificateParams`.
    pub fn update_device_certificate_params(
        mut self,
        value: impl IntoValue<UpdateDeviceCertificateParamsProperty>,
    ) -> Self {
        self.0.put(
            "UpdateDeviceCertificateParams",
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

impl Kind for ActionParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionParamsProperty> for ActionParamsProperty {}
impl From<ActionParamsProperty> for Node {
    #[inline]
    fn from(value: ActionParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionParamsProperty> for ActionParamsProperty {
    #[inline]
    fn into_value(self) -> Value<ActionParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters used when defining a mitigation action that move a set of things to a thing group.
///
/// The property type `AddThingsToThingGroupParams` of `AWS::IoT::MitigationAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddThingsToThingGroupParamsProperty(Object);

impl AddThingsToThingGroupParamsProperty {
    /// `AddThingsToThingGroupParamsProperty` with its required properties, in alphabetical order:
    ///
    /// - `thing_group_names`: The list of groups to which you want to add the things that triggered the mitigation action.
    pub fn new(thing_group_names: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ThingGroupNames",
            thing_group_names.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies if this mitigation action can move the things that triggered the mitigation action even if they are part of one or more dynamic thing groups.
    ///
    /// `OverrideDynamicGroups`.
    pub fn override_dynamic_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("OverrideDynamicGroups", value.into_value().into_node());
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

impl Kind for AddThingsToThingGroupParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddThingsToThingGroupParamsProperty> for AddThingsToThingGroupParamsProperty {}
impl From<AddThingsToThingGroupParamsProperty> for Node {
    #[inline]
    fn from(value: AddThingsToThingGroupParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddThingsToThingGroupParamsProperty> for AddThingsToThingGroupParamsProperty {
    #[inline]
    fn into_value(self) -> Value<AddThingsToThingGroupParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters used when defining a mitigation action that enable AWS IoT Core logging.
///
/// The property type `EnableIoTLoggingParams` of `AWS::IoT::MitigationAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnableIoTLoggingParamsProperty(Object);

impl EnableIoTLoggingParamsProperty {
    /// `EnableIoTLoggingParamsProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_level`: Specifies the type of information to be logged.
    /// - `role_arn_for_logging`: The Amazon Resource Name (ARN) of the IAM role used for logging.
    pub fn new(
        log_level: impl IntoValue<LogLevel>,
        role_arn_for_logging: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogLevel", log_level.into_value().into_node());
        object_.put(
            "RoleArnForLogging",
            role_arn_for_logging.into_value().into_node(),
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

impl Kind for EnableIoTLoggingParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnableIoTLoggingParamsProperty> for EnableIoTLoggingParamsProperty {}
impl From<EnableIoTLoggingParamsProperty> for Node {
    #[inline]
    fn from(value: EnableIoTLoggingParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnableIoTLoggingParamsProperty> for EnableIoTLoggingParamsProperty {
    #[inline]
    fn into_value(self) -> Value<EnableIoTLoggingParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters to define a mitigation action that publishes findings to Amazon SNS. You can implement your own custom actions in response to the Amazon SNS messages.
///
/// The property type `PublishFindingToSnsParams` of `AWS::IoT::MitigationAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublishFindingToSnsParamsProperty(Object);

impl PublishFindingToSnsParamsProperty {
    /// `PublishFindingToSnsParamsProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic_arn`: The ARN of the topic to which you want to publish the findings.
    pub fn new(topic_arn: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicArn", topic_arn.into_value().into_node());
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

impl Kind for PublishFindingToSnsParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublishFindingToSnsParamsProperty> for PublishFindingToSnsParamsProperty {}
impl From<PublishFindingToSnsParamsProperty> for Node {
    #[inline]
    fn from(value: PublishFindingToSnsParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublishFindingToSnsParamsProperty> for PublishFindingToSnsParamsProperty {
    #[inline]
    fn into_value(self) -> Value<PublishFindingToSnsParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters to define a mitigation action that adds a blank policy to restrict permissions.
///
/// The property type `ReplaceDefaultPolicyVersionParams` of `AWS::IoT::MitigationAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplaceDefaultPolicyVersionParamsProperty(Object);

impl ReplaceDefaultPolicyVersionParamsProperty {
    /// `ReplaceDefaultPolicyVersionParamsProperty` with its required properties, in alphabetical order:
    ///
    /// - `template_name`: The name of the template to be applied.
    pub fn new(template_name: impl IntoValue<TemplateName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TemplateName", template_name.into_value().into_node());
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

impl Kind for ReplaceDefaultPolicyVersionParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplaceDefaultPolicyVersionParamsProperty>
    for ReplaceDefaultPolicyVersionParamsProperty
{
}
impl From<ReplaceDefaultPolicyVersionParamsProperty> for Node {
    #[inline]
    fn from(value: ReplaceDefaultPolicyVersionParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplaceDefaultPolicyVersionParamsProperty>
    for ReplaceDefaultPolicyVersionParamsProperty
{
    #[inline]
    fn into_value(self) -> Value<ReplaceDefaultPolicyVersionParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters to define a mitigation action that changes the state of the CA certificate to inactive.
///
/// The property type `UpdateCACertificateParams` of `AWS::IoT::MitigationAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdateCACertificateParamsProperty(Object);

impl UpdateCACertificateParamsProperty {
    /// `UpdateCACertificateParamsProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action that you want to apply to the CA certificate.
    pub fn new(action: impl IntoValue<Action>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
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

impl Kind for UpdateCACertificateParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdateCACertificateParamsProperty> for UpdateCACertificateParamsProperty {}
impl From<UpdateCACertificateParamsProperty> for Node {
    #[inline]
    fn from(value: UpdateCACertificateParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdateCACertificateParamsProperty> for UpdateCACertificateParamsProperty {
    #[inline]
    fn into_value(self) -> Value<UpdateCACertificateParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters to define a mitigation action that changes the state of the device certificate to inactive.
///
/// The property type `UpdateDeviceCertificateParams` of `AWS::IoT::MitigationAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdateDeviceCertificateParamsProperty(Object);

impl UpdateDeviceCertificateParamsProperty {
    /// `UpdateDeviceCertificateParamsProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action that you want to apply to the device certificate.
    pub fn new(action: impl IntoValue<Action>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
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

impl Kind for UpdateDeviceCertificateParamsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdateDeviceCertificateParamsProperty> for UpdateDeviceCertificateParamsProperty {}
impl From<UpdateDeviceCertificateParamsProperty> for Node {
    #[inline]
    fn from(value: UpdateDeviceCertificateParamsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdateDeviceCertificateParamsProperty> for UpdateDeviceCertificateParamsProperty {
    #[inline]
    fn into_value(self) -> Value<UpdateDeviceCertificateParamsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `UpdateCACertificateParams` of `AWS::IoT::MitigationAction`.
pub enum Action {
    /// `DEACTIVATE`.
    Deactivate,
    /// `UNSET_VALUE`.
    UnsetValue,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["DEACTIVATE", "UNSET_VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogLevel` of a `EnableIoTLoggingParams` of `AWS::IoT::MitigationAction`.
pub enum LogLevel {
    /// `DEBUG`.
    Debug,
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// `UNSET_VALUE`.
    UnsetValue,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for LogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogLevel> for LogLevel {
    #[inline]
    fn into_value(self) -> Value<LogLevel> {
        const VALUES: &[&str] = &["DEBUG", "ERROR", "INFO", "UNSET_VALUE", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TemplateName` of a `ReplaceDefaultPolicyVersionParams` of `AWS::IoT::MitigationAction`.
pub enum TemplateName {
    /// `BLANK_POLICY`.
    BlankPolicy,
    /// `UNSET_VALUE`.
    UnsetValue,
}

#[diagnostic::do_not_recommend]
impl Kind for TemplateName {}
#[diagnostic::do_not_recommend]
impl TextKind for TemplateName {}
#[diagnostic::do_not_recommend]
impl IdKind for TemplateName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TemplateName {}
#[diagnostic::do_not_recommend]
impl IntoValue<TemplateName> for TemplateName {
    #[inline]
    fn into_value(self) -> Value<TemplateName> {
        const VALUES: &[&str] = &["BLANK_POLICY", "UNSET_VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
