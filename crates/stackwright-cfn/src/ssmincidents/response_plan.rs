// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMIncidents::ResponsePlan` and its property types.

use crate::l1::*;

/// The `AWS::SSMIncidents::ResponsePlan` resource specifies the details of the response plan that are used when creating an incident.
///
/// `AWS::SSMIncidents::ResponsePlan`; `Ref` returns its `Arn`, a [`ssmincidents::ResponsePlanArn`](kinds::ssmincidents::ResponsePlanArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResponsePlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMIncidents::ResponsePlan",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("response_plan.rules"),
};

impl CfnResponsePlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMIncidents::ResponsePlan";

    /// `CfnResponsePlan` with its required properties, in alphabetical order:
    ///
    /// - `incident_template`: Details used to create an incident when using this response plan.
    /// - `name`: The name of the response plan.
    pub fn new(
        incident_template: impl IntoValue<IncidentTemplateProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IncidentTemplate",
            incident_template.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The actions that the response plan starts at the beginning of an incident.
    ///
    /// `Actions`; updated in place.
    pub fn actions(mut self, value: impl IntoValue<List<ActionProperty>>) -> Self {
        self.0.put("Actions", value.into_value().into_node());
        self
    }

    /// The chat channel used for collaboration during an incident.
    ///
    /// `ChatChannel`; updated in place.
    pub fn chat_channel(mut self, value: impl IntoValue<ChatChannelProperty>) -> Self {
        self.0.put("ChatChannel", value.into_value().into_node());
        self
    }

    /// The human readable name of the response plan.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the contacts and escalation plans that the response plan engages during an incident.
    ///
    /// `Engagements`; updated in place.
    pub fn engagements(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Engagements", value.into_value().into_node());
        self
    }

    /// Information about third-party services integrated into the response plan.
    ///
    /// `Integrations`; updated in place.
    pub fn integrations(mut self, value: impl IntoValue<List<IntegrationProperty>>) -> Self {
        self.0.put("Integrations", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnResponsePlan {
    type Handle = CfnResponsePlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResponsePlanRef {
        CfnResponsePlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResponsePlan`] of a stack.
pub struct CfnResponsePlanRef(NodeRef);

impl Clone for CfnResponsePlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResponsePlanRef {}
impl AsNode for CfnResponsePlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResponsePlanRef {
    /// What `Ref` returns: its `Arn`, a [`ssmincidents::ResponsePlanArn`](kinds::ssmincidents::ResponsePlanArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmincidents::ResponsePlanArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the response plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ssmincidents::ResponsePlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ssmincidents::ResponsePlanArn> for &CfnResponsePlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssmincidents::ResponsePlanArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `Action` property type specifies the configuration to launch.
///
/// The property type `Action` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details about the Systems Manager automation document that will be used as a runbook during an incident.
    ///
    /// `SsmAutomation`.
    pub fn ssm_automation(mut self, value: impl IntoValue<SsmAutomationProperty>) -> Self {
        self.0.put("SsmAutomation", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The chat channel used for collaboration during an incident.
///
/// The property type `ChatChannel` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChatChannelProperty(Object);

impl ChatChannelProperty {
    /// `ChatChannelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon targets that uses to notify the chat channel of updates to an incident. You can also make updates to the incident through the chat channel by using the Amazon topics
    ///
    /// `ChatbotSns`.
    pub fn chatbot_sns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ChatbotSns", value.into_value().into_node());
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

impl Kind for ChatChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChatChannelProperty> for ChatChannelProperty {}
impl From<ChatChannelProperty> for Node {
    #[inline]
    fn from(value: ChatChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChatChannelProperty> for ChatChannelProperty {
    #[inline]
    fn into_value(self) -> Value<ChatChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When you add a runbook to a response plan, you can specify the parameters for the runbook to use at runtime. Response plans support parameters with both static and dynamic values. For static values, you enter the value when you define the parameter in the response plan. For dynamic values, the system determines the correct parameter value by collecting information from the incident. Incident Manager supports the following dynamic parameters:
///
/// *Incident ARN*
///
/// When Incident Manager creates an incident, the system captures the Amazon Resource Name (ARN) of the corresponding incident record and enters it for this parameter in the runbook.
///
/// > This value can only be assigned to parameters of type `String`. If assigned to a parameter of any other type, the runbook fails to run.
///
/// *Involved resources*
///
/// When Incident Manager creates an incident, the system captures the ARNs of the resources involved in the incident. These resource ARNs are then assigned to this parameter in the runbook.
///
/// > This value can only be assigned to parameters of type `StringList`. If assigned to a parameter of any other type, the runbook fails to run.
///
/// The property type `DynamicSsmParameter` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamicSsmParameterProperty(Object);

impl DynamicSsmParameterProperty {
    /// `DynamicSsmParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key parameter to use when running the Systems Manager Automation runbook.
    /// - `value`: The dynamic parameter value.
    pub fn new(
        key: impl IntoValue<String>,
        value: impl IntoValue<DynamicSsmParameterValueProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for DynamicSsmParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamicSsmParameterProperty> for DynamicSsmParameterProperty {}
impl From<DynamicSsmParameterProperty> for Node {
    #[inline]
    fn from(value: DynamicSsmParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamicSsmParameterProperty> for DynamicSsmParameterProperty {
    #[inline]
    fn into_value(self) -> Value<DynamicSsmParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The dynamic parameter value.
///
/// The property type `DynamicSsmParameterValue` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamicSsmParameterValueProperty(Object);

impl DynamicSsmParameterValueProperty {
    /// `DynamicSsmParameterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Variable dynamic parameters. A parameter value is determined when an incident is created.
    ///
    /// `Variable`; one of `INCIDENT_RECORD_ARN`, `INVOLVED_RESOURCES`.
    pub fn variable(mut self, value: impl IntoValue<Variable>) -> Self {
        self.0.put("Variable", value.into_value().into_node());
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

impl Kind for DynamicSsmParameterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamicSsmParameterValueProperty> for DynamicSsmParameterValueProperty {}
impl From<DynamicSsmParameterValueProperty> for Node {
    #[inline]
    fn from(value: DynamicSsmParameterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamicSsmParameterValueProperty> for DynamicSsmParameterValueProperty {
    #[inline]
    fn into_value(self) -> Value<DynamicSsmParameterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `IncidentTemplate` property type specifies details used to create an incident when using this response plan.
///
/// The property type `IncidentTemplate` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct IncidentTemplateProperty(Object);

impl IncidentTemplateProperty {
    /// `IncidentTemplateProperty` with its required properties, in alphabetical order:
    ///
    /// - `impact`: Defines the impact to the customers.
    /// - `title`: The title of the incident is a brief and easily recognizable.
    pub fn new(impact: impl IntoValue<i64>, title: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Impact", impact.into_value().into_node());
        object_.put("Title", title.into_value().into_node());
        Self(object_)
    }

    /// Used to create only one incident record for an incident.
    ///
    /// `DedupeString`.
    pub fn dedupe_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DedupeString", value.into_value().into_node());
        self
    }

    /// Tags to assign to the template. When the `StartIncident` API action is called, Incident Manager assigns the tags specified in the template to the incident.
    ///
    /// `IncidentTags`.
    pub fn incident_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("IncidentTags", value.into_value().into_node());
        self
    }

    /// The Amazon Simple Notification Service ( Amazon ) targets that uses to notify the chat channel of updates to an incident. You can also make updates to the incident through the chat channel using the Amazon topics.
    ///
    /// `NotificationTargets`.
    pub fn notification_targets(
        mut self,
        value: impl IntoValue<List<NotificationTargetItemProperty>>,
    ) -> Self {
        self.0
            .put("NotificationTargets", value.into_value().into_node());
        self
    }

    /// The summary describes what has happened during the incident.
    ///
    /// `Summary`.
    pub fn summary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Summary", value.into_value().into_node());
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

impl Kind for IncidentTemplateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IncidentTemplateProperty> for IncidentTemplateProperty {}
impl From<IncidentTemplateProperty> for Node {
    #[inline]
    fn from(value: IncidentTemplateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IncidentTemplateProperty> for IncidentTemplateProperty {
    #[inline]
    fn into_value(self) -> Value<IncidentTemplateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about third-party services integrated into a response plan.
///
/// The property type `Integration` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegrationProperty(Object);

impl IntegrationProperty {
    /// `IntegrationProperty` with its required properties, in alphabetical order:
    ///
    /// - `pager_duty_configuration`: Information about the PagerDuty service where the response plan creates an incident.
    pub fn new(pager_duty_configuration: impl IntoValue<PagerDutyConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PagerDutyConfiguration",
            pager_duty_configuration.into_value().into_node(),
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

impl Kind for IntegrationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegrationProperty> for IntegrationProperty {}
impl From<IntegrationProperty> for Node {
    #[inline]
    fn from(value: IntegrationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegrationProperty> for IntegrationProperty {
    #[inline]
    fn into_value(self) -> Value<IntegrationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon topic that's used by to notify the incidents chat channel.
///
/// The property type `NotificationTargetItem` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationTargetItemProperty(Object);

impl NotificationTargetItemProperty {
    /// `NotificationTargetItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the Amazon topic.
    ///
    /// `SnsTopicArn`.
    pub fn sns_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("SnsTopicArn", value.into_value().into_node());
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

impl Kind for NotificationTargetItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationTargetItemProperty> for NotificationTargetItemProperty {}
impl From<NotificationTargetItemProperty> for Node {
    #[inline]
    fn from(value: NotificationTargetItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationTargetItemProperty> for NotificationTargetItemProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationTargetItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the PagerDuty configuration for a response plan.
///
/// The property type `PagerDutyConfiguration` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct PagerDutyConfigurationProperty(Object);

impl PagerDutyConfigurationProperty {
    /// `PagerDutyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the PagerDuty configuration.
    /// - `pager_duty_incident_configuration`: Details about the PagerDuty service associated with the configuration.
    /// - `secret_id`: The ID of the AWS Secrets Manager secret that stores your PagerDuty key, either a General Access REST API Key or User Token REST API Key, and other user credentials.
    pub fn new(
        name: impl IntoValue<String>,
        pager_duty_incident_configuration: impl IntoValue<PagerDutyIncidentConfigurationProperty>,
        secret_id: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "PagerDutyIncidentConfiguration",
            pager_duty_incident_configuration.into_value().into_node(),
        );
        object_.put("SecretId", secret_id.into_value().into_node());
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

impl Kind for PagerDutyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PagerDutyConfigurationProperty> for PagerDutyConfigurationProperty {}
impl From<PagerDutyConfigurationProperty> for Node {
    #[inline]
    fn from(value: PagerDutyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PagerDutyConfigurationProperty> for PagerDutyConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PagerDutyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the PagerDuty service where the response plan creates an incident.
///
/// The property type `PagerDutyIncidentConfiguration` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct PagerDutyIncidentConfigurationProperty(Object);

impl PagerDutyIncidentConfigurationProperty {
    /// `PagerDutyIncidentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `service_id`: The ID of the PagerDuty service that the response plan associates with an incident when it launches.
    pub fn new(service_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ServiceId", service_id.into_value().into_node());
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

impl Kind for PagerDutyIncidentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PagerDutyIncidentConfigurationProperty> for PagerDutyIncidentConfigurationProperty {}
impl From<PagerDutyIncidentConfigurationProperty> for Node {
    #[inline]
    fn from(value: PagerDutyIncidentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PagerDutyIncidentConfigurationProperty> for PagerDutyIncidentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PagerDutyIncidentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `SsmAutomation` property type specifies details about the Systems Manager Automation runbook that will be used as the runbook during an incident.
///
/// The property type `SsmAutomation` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmAutomationProperty(Object);

impl SsmAutomationProperty {
    /// `SsmAutomationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_name`: The automation document's name.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role that the automation document will assume when running commands.
    pub fn new(
        document_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DocumentName", document_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The version of the runbook to use when running.
    ///
    /// `DocumentVersion`.
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentVersion", value.into_value().into_node());
        self
    }

    /// The key-value pairs to resolve dynamic parameter values when processing a Systems Manager Automation runbook.
    ///
    /// `DynamicParameters`.
    pub fn dynamic_parameters(
        mut self,
        value: impl IntoValue<List<DynamicSsmParameterProperty>>,
    ) -> Self {
        self.0
            .put("DynamicParameters", value.into_value().into_node());
        self
    }

    /// The key-value pair parameters to use when running the runbook.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<List<SsmParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The account that the automation document will be run in. This can be in either the management account or an application account.
    ///
    /// `TargetAccount`; one of `IMPACTED_ACCOUNT`, `RESPONSE_PLAN_OWNER_ACCOUNT`.
    pub fn target_account(mut self, value: impl IntoValue<TargetAccount>) -> Self {
        self.0.put("TargetAccount", value.into_value().into_node());
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

impl Kind for SsmAutomationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmAutomationProperty> for SsmAutomationProperty {}
impl From<SsmAutomationProperty> for Node {
    #[inline]
    fn from(value: SsmAutomationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmAutomationProperty> for SsmAutomationProperty {
    #[inline]
    fn into_value(self) -> Value<SsmAutomationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The key-value pair parameters to use when running the Automation runbook.
///
/// The property type `SsmParameter` of `AWS::SSMIncidents::ResponsePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmParameterProperty(Object);

impl SsmParameterProperty {
    /// `SsmParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key parameter to use when running the Automation runbook.
    /// - `values`: The value parameter to use when running the Automation runbook.
    pub fn new(key: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for SsmParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmParameterProperty> for SsmParameterProperty {}
impl From<SsmParameterProperty> for Node {
    #[inline]
    fn from(value: SsmParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmParameterProperty> for SsmParameterProperty {
    #[inline]
    fn into_value(self) -> Value<SsmParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `TargetAccount` of a `SsmAutomation` of `AWS::SSMIncidents::ResponsePlan`.
pub enum TargetAccount {
    /// `IMPACTED_ACCOUNT`.
    ImpactedAccount,
    /// `RESPONSE_PLAN_OWNER_ACCOUNT`.
    ResponsePlanOwnerAccount,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetAccount {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetAccount {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetAccount {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetAccount {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetAccount> for TargetAccount {
    #[inline]
    fn into_value(self) -> Value<TargetAccount> {
        const VALUES: &[&str] = &["IMPACTED_ACCOUNT", "RESPONSE_PLAN_OWNER_ACCOUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Variable` of a `DynamicSsmParameterValue` of `AWS::SSMIncidents::ResponsePlan`.
pub enum Variable {
    /// `INCIDENT_RECORD_ARN`.
    IncidentRecordArn,
    /// `INVOLVED_RESOURCES`.
    InvolvedResources,
}

#[diagnostic::do_not_recommend]
impl Kind for Variable {}
#[diagnostic::do_not_recommend]
impl TextKind for Variable {}
#[diagnostic::do_not_recommend]
impl IdKind for Variable {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Variable {}
#[diagnostic::do_not_recommend]
impl IntoValue<Variable> for Variable {
    #[inline]
    fn into_value(self) -> Value<Variable> {
        const VALUES: &[&str] = &["INCIDENT_RECORD_ARN", "INVOLVED_RESOURCES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
