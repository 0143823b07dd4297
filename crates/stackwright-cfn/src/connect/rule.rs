// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::Rule` and its property types.

use crate::l1::*;

/// Creates a rule for the specified Connect Customer instance.
///
/// `AWS::Connect::Rule`; `Ref` returns its `RuleArn`, a [`connect::RuleArn`](kinds::connect::RuleArn).
/// Changing one of these replaces it: `InstanceArn`, `TriggerEventSource`.
/// Attributes: `RuleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRule(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::Rule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("rule.rules"),
};

impl CfnRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::Rule";

    /// `CfnRule` with its required properties, in alphabetical order:
    ///
    /// - `actions`: A list of actions to be run when the rule is triggered.
    /// - `function`: The conditions of the rule.
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The name of the rule.
    /// - `publish_status`: The publish status of the rule.
    /// - `trigger_event_source`: The event source to trigger the rule.
    pub fn new(
        actions: impl IntoValue<ActionsProperty>,
        function: impl IntoValue<String>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
        publish_status: impl IntoValue<PublishStatus>,
        trigger_event_source: impl IntoValue<RuleTriggerEventSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Function", function.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("PublishStatus", publish_status.into_value().into_node());
        object_.put(
            "TriggerEventSource",
            trigger_event_source.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnRule {
    type Handle = CfnRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRuleRef {
        CfnRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRule`] of a stack.
pub struct CfnRuleRef(NodeRef);

impl Clone for CfnRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRuleRef {}
impl AsNode for CfnRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRuleRef {
    /// What `Ref` returns: its `RuleArn`, a [`connect::RuleArn`](kinds::connect::RuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::RuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[inline]
    pub fn attr_rule_arn(&self) -> Value<kinds::connect::RuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleArn")))
    }
}

impl IntoValue<kinds::connect::RuleArn> for &CfnRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::RuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A list of actions to be run when the rule is triggered.
///
/// The property type `Actions` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionsProperty(Object);

impl ActionsProperty {
    /// `ActionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the contact category action. The syntax can be empty, for example, `{}`.
    ///
    /// `AssignContactCategoryActions`; free JSON, such as an [`Object`].
    pub fn assign_contact_category_actions(mut self, value: impl IntoValue<List<Json>>) -> Self {
        self.0.put(
            "AssignContactCategoryActions",
            value.into_value().into_node(),
        );
        self
    }

    /// This action will assign an SLA when a rule is triggered.
    ///
    /// `AssignSlaActions`.
    pub fn assign_sla_actions(
        mut self,
        value: impl IntoValue<List<AssignSlaActionProperty>>,
    ) -> Self {
        self.0
            .put("AssignSlaActions", value.into_value().into_node());
        self
    }

    /// This action will create a case when a rule is triggered.
    ///
    /// `CreateCaseActions`.
    pub fn create_case_actions(
        mut self,
        value: impl IntoValue<List<CreateCaseActionProperty>>,
    ) -> Self {
        self.0
            .put("CreateCaseActions", value.into_value().into_node());
        self
    }

    /// This action will end associated tasks when a rule is triggered.
    ///
    /// `EndAssociatedTasksActions`; free JSON, such as an [`Object`].
    pub fn end_associated_tasks_actions(mut self, value: impl IntoValue<List<Json>>) -> Self {
        self.0
            .put("EndAssociatedTasksActions", value.into_value().into_node());
        self
    }

    /// Information about the EventBridge action.
    ///
    /// `EventBridgeActions`.
    pub fn event_bridge_actions(
        mut self,
        value: impl IntoValue<List<EventBridgeActionProperty>>,
    ) -> Self {
        self.0
            .put("EventBridgeActions", value.into_value().into_node());
        self
    }

    /// Information about the send notification action.
    ///
    /// `SendNotificationActions`.
    pub fn send_notification_actions(
        mut self,
        value: impl IntoValue<List<SendNotificationActionProperty>>,
    ) -> Self {
        self.0
            .put("SendNotificationActions", value.into_value().into_node());
        self
    }

    /// This action will submit an auto contact evaluation when a rule is triggered.
    ///
    /// `SubmitAutoEvaluationActions`.
    pub fn submit_auto_evaluation_actions(
        mut self,
        value: impl IntoValue<List<SubmitAutoEvaluationActionProperty>>,
    ) -> Self {
        self.0.put(
            "SubmitAutoEvaluationActions",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about the task action. This field is required if `TriggerEventSource` is one of the following values: `OnZendeskTicketCreate` | `OnZendeskTicketStatusUpdate` | `OnSalesforceCaseCreate`
    ///
    /// `TaskActions`.
    pub fn task_actions(mut self, value: impl IntoValue<List<TaskActionProperty>>) -> Self {
        self.0.put("TaskActions", value.into_value().into_node());
        self
    }

    /// This action will update a case when a rule is triggered.
    ///
    /// `UpdateCaseActions`.
    pub fn update_case_actions(
        mut self,
        value: impl IntoValue<List<UpdateCaseActionProperty>>,
    ) -> Self {
        self.0
            .put("UpdateCaseActions", value.into_value().into_node());
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

impl Kind for ActionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionsProperty> for ActionsProperty {}
impl From<ActionsProperty> for Node {
    #[inline]
    fn from(value: ActionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionsProperty> for ActionsProperty {
    #[inline]
    fn into_value(self) -> Value<ActionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AssignSlaAction` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssignSlaActionProperty(Object);

impl AssignSlaActionProperty {
    /// `AssignSlaActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `case_sla_configuration`
    /// - `sla_assignment_type`
    pub fn new(
        case_sla_configuration: impl IntoValue<CaseSlaConfigurationProperty>,
        sla_assignment_type: impl IntoValue<SlaAssignmentType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CaseSlaConfiguration",
            case_sla_configuration.into_value().into_node(),
        );
        object_.put(
            "SlaAssignmentType",
            sla_assignment_type.into_value().into_node(),
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

impl Kind for AssignSlaActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssignSlaActionProperty> for AssignSlaActionProperty {}
impl From<AssignSlaActionProperty> for Node {
    #[inline]
    fn from(value: AssignSlaActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssignSlaActionProperty> for AssignSlaActionProperty {
    #[inline]
    fn into_value(self) -> Value<AssignSlaActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CaseSlaConfiguration` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaseSlaConfigurationProperty(Object);

impl CaseSlaConfigurationProperty {
    /// `CaseSlaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the SLA.
    /// - `target_sla_minutes`: The target SLA time in minutes.
    /// - `r#type`: The type of SLA.
    pub fn new(
        name: impl IntoValue<String>,
        target_sla_minutes: impl IntoValue<f64>,
        r#type: impl IntoValue<CaseSlaConfigurationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "TargetSlaMinutes",
            target_sla_minutes.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The field Id for the SLA.
    ///
    /// `FieldId`.
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FieldId", value.into_value().into_node());
        self
    }

    /// The target field values for the SLA.
    ///
    /// `TargetFieldValues`.
    pub fn target_field_values(
        mut self,
        value: impl IntoValue<List<SlaTargetFieldValueProperty>>,
    ) -> Self {
        self.0
            .put("TargetFieldValues", value.into_value().into_node());
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

impl Kind for CaseSlaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaseSlaConfigurationProperty> for CaseSlaConfigurationProperty {}
impl From<CaseSlaConfigurationProperty> for Node {
    #[inline]
    fn from(value: CaseSlaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaseSlaConfigurationProperty> for CaseSlaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CaseSlaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CreateCaseAction` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateCaseActionProperty(Object);

impl CreateCaseActionProperty {
    /// `CreateCaseActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: An array of case fields.
    /// - `template_id`
    pub fn new(
        fields: impl IntoValue<List<FieldProperty>>,
        template_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        object_.put("TemplateId", template_id.into_value().into_node());
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

impl Kind for CreateCaseActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateCaseActionProperty> for CreateCaseActionProperty {}
impl From<CreateCaseActionProperty> for Node {
    #[inline]
    fn from(value: CreateCaseActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateCaseActionProperty> for CreateCaseActionProperty {
    #[inline]
    fn into_value(self) -> Value<CreateCaseActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The EventBridge action definition.
///
/// The property type `EventBridgeAction` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBridgeActionProperty(Object);

impl EventBridgeActionProperty {
    /// `EventBridgeActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for EventBridgeActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeActionProperty> for EventBridgeActionProperty {}
impl From<EventBridgeActionProperty> for Node {
    #[inline]
    fn from(value: EventBridgeActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBridgeActionProperty> for EventBridgeActionProperty {
    #[inline]
    fn into_value(self) -> Value<EventBridgeActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Field` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldProperty(Object);

impl FieldProperty {
    /// `FieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`
    /// - `value`: Object for case field values.
    pub fn new(id: impl IntoValue<String>, value: impl IntoValue<FieldValueProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for FieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldProperty> for FieldProperty {}
impl From<FieldProperty> for Node {
    #[inline]
    fn from(value: FieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldProperty> for FieldProperty {
    #[inline]
    fn into_value(self) -> Value<FieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object for case field values.
///
/// The property type `FieldValue` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldValueProperty(Object);

impl FieldValueProperty {
    /// `FieldValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BooleanValue` property.
    ///
    /// `BooleanValue`.
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("BooleanValue", value.into_value().into_node());
        self
    }

    /// The `DoubleValue` property.
    ///
    /// `DoubleValue`.
    pub fn double_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("DoubleValue", value.into_value().into_node());
        self
    }

    /// The `EmptyValue` property.
    ///
    /// `EmptyValue`; free JSON, such as an [`Object`].
    pub fn empty_value(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("EmptyValue", value.into_value().into_node());
        self
    }

    /// The `StringValue` property.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for FieldValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldValueProperty> for FieldValueProperty {}
impl From<FieldValueProperty> for Node {
    #[inline]
    fn from(value: FieldValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldValueProperty> for FieldValueProperty {
    #[inline]
    fn into_value(self) -> Value<FieldValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The type of notification recipient.
///
/// The property type `NotificationRecipientType` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationRecipientTypeProperty(Object);

impl NotificationRecipientTypeProperty {
    /// `NotificationRecipientTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the user account.
    ///
    /// `UserArns`.
    pub fn user_arns(mut self, value: impl IntoValue<List<kinds::connect::UserArn>>) -> Self {
        self.0.put("UserArns", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }. Connect Customer users with the specified tags will be notified.
    ///
    /// `UserTags`.
    pub fn user_tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("UserTags", value.into_value().into_node());
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

impl Kind for NotificationRecipientTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationRecipientTypeProperty> for NotificationRecipientTypeProperty {}
impl From<NotificationRecipientTypeProperty> for Node {
    #[inline]
    fn from(value: NotificationRecipientTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationRecipientTypeProperty> for NotificationRecipientTypeProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationRecipientTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the reference when the `referenceType` is `URL`. Otherwise, null. (Supports variable injection in the `Value` field.)
///
/// The property type `Reference` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReferenceProperty(Object);

impl ReferenceProperty {
    /// `ReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of the reference.
    /// - `value`: A valid value for the reference.
    pub fn new(r#type: impl IntoValue<ReferenceType>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReferenceProperty> for ReferenceProperty {}
impl From<ReferenceProperty> for Node {
    #[inline]
    fn from(value: ReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReferenceProperty> for ReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<ReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name of the event source.
///
/// The property type `RuleTriggerEventSource` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleTriggerEventSourceProperty(Object);

impl RuleTriggerEventSourceProperty {
    /// `RuleTriggerEventSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_source_name`: The name of the event source.
    pub fn new(event_source_name: impl IntoValue<EventSourceName>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EventSourceName",
            event_source_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the integration association. `IntegrationAssociationArn` is required if `TriggerEventSource` is one of the following values: `OnZendeskTicketCreate` | `OnZendeskTicketStatusUpdate` | `OnSalesforceCaseCreate`
    ///
    /// `IntegrationAssociationArn`; an update replaces the resource.
    pub fn integration_association_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IntegrationAssociationArn", value.into_value().into_node());
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

impl Kind for RuleTriggerEventSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleTriggerEventSourceProperty> for RuleTriggerEventSourceProperty {}
impl From<RuleTriggerEventSourceProperty> for Node {
    #[inline]
    fn from(value: RuleTriggerEventSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleTriggerEventSourceProperty> for RuleTriggerEventSourceProperty {
    #[inline]
    fn into_value(self) -> Value<RuleTriggerEventSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the send notification action.
///
/// The property type `SendNotificationAction` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SendNotificationActionProperty(Object);

impl SendNotificationActionProperty {
    /// `SendNotificationActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `content`: Notification content.
    /// - `content_type`: Content type format.
    /// - `delivery_method`: Notification delivery method.
    /// - `recipient`: Notification recipient.
    pub fn new(
        content: impl IntoValue<String>,
        content_type: impl IntoValue<ContentType>,
        delivery_method: impl IntoValue<DeliveryMethod>,
        recipient: impl IntoValue<NotificationRecipientTypeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("ContentType", content_type.into_value().into_node());
        object_.put("DeliveryMethod", delivery_method.into_value().into_node());
        object_.put("Recipient", recipient.into_value().into_node());
        Self(object_)
    }

    /// The type of notification recipient.
    ///
    /// `Exclusion`.
    pub fn exclusion(mut self, value: impl IntoValue<NotificationRecipientTypeProperty>) -> Self {
        self.0.put("Exclusion", value.into_value().into_node());
        self
    }

    /// The subject of the email if the delivery method is `EMAIL`. Supports variable injection. For more information, see [JSONPath reference](https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-variable-injection.html) in the *Connect Customer Administrators Guide*.
    ///
    /// `Subject`.
    pub fn subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subject", value.into_value().into_node());
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

impl Kind for SendNotificationActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SendNotificationActionProperty> for SendNotificationActionProperty {}
impl From<SendNotificationActionProperty> for Node {
    #[inline]
    fn from(value: SendNotificationActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SendNotificationActionProperty> for SendNotificationActionProperty {
    #[inline]
    fn into_value(self) -> Value<SendNotificationActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SlaTargetFieldValue` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlaTargetFieldValueProperty(Object);

impl SlaTargetFieldValueProperty {
    /// `SlaTargetFieldValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `StringValue` property.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for SlaTargetFieldValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlaTargetFieldValueProperty> for SlaTargetFieldValueProperty {}
impl From<SlaTargetFieldValueProperty> for Node {
    #[inline]
    fn from(value: SlaTargetFieldValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlaTargetFieldValueProperty> for SlaTargetFieldValueProperty {
    #[inline]
    fn into_value(self) -> Value<SlaTargetFieldValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SubmitAutoEvaluationAction` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubmitAutoEvaluationActionProperty(Object);

impl SubmitAutoEvaluationActionProperty {
    /// `SubmitAutoEvaluationActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluation_form_arn`
    pub fn new(evaluation_form_arn: impl IntoValue<kinds::connect::EvaluationFormArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EvaluationFormArn",
            evaluation_form_arn.into_value().into_node(),
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

impl Kind for SubmitAutoEvaluationActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubmitAutoEvaluationActionProperty> for SubmitAutoEvaluationActionProperty {}
impl From<SubmitAutoEvaluationActionProperty> for Node {
    #[inline]
    fn from(value: SubmitAutoEvaluationActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubmitAutoEvaluationActionProperty> for SubmitAutoEvaluationActionProperty {
    #[inline]
    fn into_value(self) -> Value<SubmitAutoEvaluationActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the task action. This field is required if `TriggerEventSource` is one of the following values: `OnZendeskTicketCreate` | `OnZendeskTicketStatusUpdate` | `OnSalesforceCaseCreate`
///
/// The property type `TaskAction` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TaskActionProperty(Object);

impl TaskActionProperty {
    /// `TaskActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `contact_flow_arn`: The Amazon Resource Name (ARN) of the flow.
    /// - `name`: The name.
    pub fn new(
        contact_flow_arn: impl IntoValue<kinds::connect::ContactFlowArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactFlowArn", contact_flow_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description. Supports variable injection. For more information, see [JSONPath reference](https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-variable-injection.html) in the *Connect Customer Administrators Guide*.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Information about the reference when the `referenceType` is `URL`. Otherwise, null. `URL` is the only accepted type. (Supports variable injection in the `Value` field.)
    ///
    /// `References`.
    pub fn references(mut self, value: impl IntoValue<Map<ReferenceProperty>>) -> Self {
        self.0.put("References", value.into_value().into_node());
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

impl Kind for TaskActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TaskActionProperty> for TaskActionProperty {}
impl From<TaskActionProperty> for Node {
    #[inline]
    fn from(value: TaskActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TaskActionProperty> for TaskActionProperty {
    #[inline]
    fn into_value(self) -> Value<TaskActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `UpdateCaseAction` of `AWS::Connect::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct UpdateCaseActionProperty(Object);

impl UpdateCaseActionProperty {
    /// `UpdateCaseActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: An array of case fields.
    pub fn new(fields: impl IntoValue<List<FieldProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
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

impl Kind for UpdateCaseActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UpdateCaseActionProperty> for UpdateCaseActionProperty {}
impl From<UpdateCaseActionProperty> for Node {
    #[inline]
    fn from(value: UpdateCaseActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UpdateCaseActionProperty> for UpdateCaseActionProperty {
    #[inline]
    fn into_value(self) -> Value<UpdateCaseActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `CaseSlaConfiguration` of `AWS::Connect::Rule`.
pub enum CaseSlaConfigurationType {
    /// `CaseField`.
    CaseField,
}

#[diagnostic::do_not_recommend]
impl Kind for CaseSlaConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for CaseSlaConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for CaseSlaConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CaseSlaConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CaseSlaConfigurationType> for CaseSlaConfigurationType {
    #[inline]
    fn into_value(self) -> Value<CaseSlaConfigurationType> {
        const VALUES: &[&str] = &["CaseField"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentType` of a `SendNotificationAction` of `AWS::Connect::Rule`.
pub enum ContentType {
    /// `PLAIN_TEXT`.
    PlainText,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentType> for ContentType {
    #[inline]
    fn into_value(self) -> Value<ContentType> {
        const VALUES: &[&str] = &["PLAIN_TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DeliveryMethod` of a `SendNotificationAction` of `AWS::Connect::Rule`.
pub enum DeliveryMethod {
    /// `EMAIL`.
    Email,
}

#[diagnostic::do_not_recommend]
impl Kind for DeliveryMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for DeliveryMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for DeliveryMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeliveryMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeliveryMethod> for DeliveryMethod {
    #[inline]
    fn into_value(self) -> Value<DeliveryMethod> {
        const VALUES: &[&str] = &["EMAIL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EventSourceName` of a `RuleTriggerEventSource` of `AWS::Connect::Rule`.
pub enum EventSourceName {
    /// `OnCaseCreate`.
    OnCaseCreate,
    /// `OnCaseUpdate`.
    OnCaseUpdate,
    /// `OnContactEvaluationSubmit`.
    OnContactEvaluationSubmit,
    /// `OnEmailAnalysisAvailable`.
    OnEmailAnalysisAvailable,
    /// `OnMetricDataUpdate`.
    OnMetricDataUpdate,
    /// `OnPostCallAnalysisAvailable`.
    OnPostCallAnalysisAvailable,
    /// `OnPostChatAnalysisAvailable`.
    OnPostChatAnalysisAvailable,
    /// `OnRealTimeCallAnalysisAvailable`.
    OnRealTimeCallAnalysisAvailable,
    /// `OnRealTimeChatAnalysisAvailable`.
    OnRealTimeChatAnalysisAvailable,
    /// `OnSalesforceCaseCreate`.
    OnSalesforceCaseCreate,
    /// `OnSchedulePublish`.
    OnSchedulePublish,
    /// `OnScheduleTimeOffRequestActivity`.
    OnScheduleTimeOffRequestActivity,
    /// `OnScheduleUpdate`.
    OnScheduleUpdate,
    /// `OnSlaBreach`.
    OnSlaBreach,
    /// `OnZendeskTicketCreate`.
    OnZendeskTicketCreate,
    /// `OnZendeskTicketStatusUpdate`.
    OnZendeskTicketStatusUpdate,
}

#[diagnostic::do_not_recommend]
impl Kind for EventSourceName {}
#[diagnostic::do_not_recommend]
impl TextKind for EventSourceName {}
#[diagnostic::do_not_recommend]
impl IdKind for EventSourceName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EventSourceName {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventSourceName> for EventSourceName {
    #[inline]
    fn into_value(self) -> Value<EventSourceName> {
        const VALUES: &[&str] = &[
            "OnCaseCreate",
            "OnCaseUpdate",
            "OnContactEvaluationSubmit",
            "OnEmailAnalysisAvailable",
            "OnMetricDataUpdate",
            "OnPostCallAnalysisAvailable",
            "OnPostChatAnalysisAvailable",
            "OnRealTimeCallAnalysisAvailable",
            "OnRealTimeChatAnalysisAvailable",
            "OnSalesforceCaseCreate",
            "OnSchedulePublish",
            "OnScheduleTimeOffRequestActivity",
            "OnScheduleUpdate",
            "OnSlaBreach",
            "OnZendeskTicketCreate",
            "OnZendeskTicketStatusUpdate",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PublishStatus` of `AWS::Connect::Rule`.
pub enum PublishStatus {
    /// `DRAFT`.
    Draft,
    /// `PUBLISHED`.
    Published,
}

#[diagnostic::do_not_recommend]
impl Kind for PublishStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for PublishStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for PublishStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PublishStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<PublishStatus> for PublishStatus {
    #[inline]
    fn into_value(self) -> Value<PublishStatus> {
        const VALUES: &[&str] = &["DRAFT", "PUBLISHED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Reference` of `AWS::Connect::Rule`.
pub enum ReferenceType {
    /// `ATTACHMENT`.
    Attachment,
    /// `DATE`.
    Date,
    /// `EMAIL`.
    Email,
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String_,
    /// `URL`.
    Url,
}

#[diagnostic::do_not_recommend]
impl Kind for ReferenceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ReferenceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ReferenceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReferenceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReferenceType> for ReferenceType {
    #[inline]
    fn into_value(self) -> Value<ReferenceType> {
        const VALUES: &[&str] = &["ATTACHMENT", "DATE", "EMAIL", "NUMBER", "STRING", "URL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SlaAssignmentType` of a `AssignSlaAction` of `AWS::Connect::Rule`.
pub enum SlaAssignmentType {
    /// `CASES`.
    Cases,
}

#[diagnostic::do_not_recommend]
impl Kind for SlaAssignmentType {}
#[diagnostic::do_not_recommend]
impl TextKind for SlaAssignmentType {}
#[diagnostic::do_not_recommend]
impl IdKind for SlaAssignmentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SlaAssignmentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SlaAssignmentType> for SlaAssignmentType {
    #[inline]
    fn into_value(self) -> Value<SlaAssignmentType> {
        const VALUES: &[&str] = &["CASES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
