// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ConnectCampaigns::Campaign` and its property types.

use crate::l1::*;

/// Contains information about an outbound campaign.
///
/// `AWS::ConnectCampaigns::Campaign`; `Ref` returns its `Arn`, a [`connectcampaigns::CampaignArn`](kinds::connectcampaigns::CampaignArn).
/// Changing one of these replaces it: `ConnectInstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCampaign(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ConnectCampaigns::Campaign",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("campaign.rules"),
};

impl CfnCampaign {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ConnectCampaigns::Campaign";

    /// `CfnCampaign` with its required properties, in alphabetical order:
    ///
    /// - `connect_instance_arn`: The Amazon Resource Name (ARN) of the Amazon Connect instance.
    /// - `dialer_config`: Contains information about the dialer configuration.
    /// - `name`: The name of the campaign.
    /// - `outbound_call_config`: Contains information about the outbound call configuration.
    pub fn new(
        connect_instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        dialer_config: impl IntoValue<DialerConfigProperty>,
        name: impl IntoValue<String>,
        outbound_call_config: impl IntoValue<OutboundCallConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectInstanceArn",
            connect_instance_arn.into_value().into_node(),
        );
        object_.put("DialerConfig", dialer_config.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "OutboundCallConfig",
            outbound_call_config.into_value().into_node(),
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

impl Construct for CfnCampaign {
    type Handle = CfnCampaignRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCampaignRef {
        CfnCampaignRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCampaign`] of a stack.
pub struct CfnCampaignRef(NodeRef);

impl Clone for CfnCampaignRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCampaignRef {}
impl AsNode for CfnCampaignRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCampaignRef {
    /// What `Ref` returns: its `Arn`, a [`connectcampaigns::CampaignArn`](kinds::connectcampaigns::CampaignArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connectcampaigns::CampaignArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the high-volume outbound campaign.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::connectcampaigns::CampaignArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::connectcampaigns::CampaignArn> for &CfnCampaignRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connectcampaigns::CampaignArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains agentless dialer configuration for an outbound campaign.
///
/// The property type `AgentlessDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentlessDialerConfigProperty(Object);

impl AgentlessDialerConfigProperty {
    /// `AgentlessDialerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The allocation of dialing capacity between multiple active campaigns.
    ///
    /// `DialingCapacity`.
    pub fn dialing_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DialingCapacity", value.into_value().into_node());
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

impl Kind for AgentlessDialerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentlessDialerConfigProperty> for AgentlessDialerConfigProperty {}
impl From<AgentlessDialerConfigProperty> for Node {
    #[inline]
    fn from(value: AgentlessDialerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentlessDialerConfigProperty> for AgentlessDialerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AgentlessDialerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about answering machine detection.
///
/// The property type `AnswerMachineDetectionConfig` of `AWS::ConnectCampaigns::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnswerMachineDetectionConfigProperty(Object);

impl AnswerMachineDetectionConfigProperty {
    /// `AnswerMachineDetectionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_answer_machine_detection`: Whether answering machine detection is enabled.
    pub fn new(enable_answer_machine_detection: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnableAnswerMachineDetection",
            enable_answer_machine_detection.into_value().into_node(),
        );
        Self(object_)
    }

    /// Whether waiting for answer machine prompt is enabled.
    ///
    /// `AwaitAnswerMachinePrompt`.
    pub fn await_answer_machine_prompt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AwaitAnswerMachinePrompt", value.into_value().into_node());
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

impl Kind for AnswerMachineDetectionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnswerMachineDetectionConfigProperty> for AnswerMachineDetectionConfigProperty {}
impl From<AnswerMachineDetectionConfigProperty> for Node {
    #[inline]
    fn from(value: AnswerMachineDetectionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnswerMachineDetectionConfigProperty> for AnswerMachineDetectionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AnswerMachineDetectionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains dialer configuration for an outbound campaign.
///
/// The property type `DialerConfig` of `AWS::ConnectCampaigns::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct DialerConfigProperty(Object);

impl DialerConfigProperty {
    /// `DialerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of the agentless dialer.
    ///
    /// `AgentlessDialerConfig`.
    pub fn agentless_dialer_config(
        mut self,
        value: impl IntoValue<AgentlessDialerConfigProperty>,
    ) -> Self {
        self.0
            .put("AgentlessDialerConfig", value.into_value().into_node());
        self
    }

    /// The configuration of the predictive dialer.
    ///
    /// `PredictiveDialerConfig`.
    pub fn predictive_dialer_config(
        mut self,
        value: impl IntoValue<PredictiveDialerConfigProperty>,
    ) -> Self {
        self.0
            .put("PredictiveDialerConfig", value.into_value().into_node());
        self
    }

    /// The configuration of the progressive dialer.
    ///
    /// `ProgressiveDialerConfig`.
    pub fn progressive_dialer_config(
        mut self,
        value: impl IntoValue<ProgressiveDialerConfigProperty>,
    ) -> Self {
        self.0
            .put("ProgressiveDialerConfig", value.into_value().into_node());
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

impl Kind for DialerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DialerConfigProperty> for DialerConfigProperty {}
impl From<DialerConfigProperty> for Node {
    #[inline]
    fn from(value: DialerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DialerConfigProperty> for DialerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DialerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains outbound call configuration for an outbound campaign.
///
/// The property type `OutboundCallConfig` of `AWS::ConnectCampaigns::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutboundCallConfigProperty(Object);

impl OutboundCallConfigProperty {
    /// `OutboundCallConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `connect_contact_flow_arn`: The Amazon Resource Name (ARN) of the flow.
    pub fn new(connect_contact_flow_arn: impl IntoValue<kinds::connect::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectContactFlowArn",
            connect_contact_flow_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Whether answering machine detection has been enabled.
    ///
    /// `AnswerMachineDetectionConfig`.
    pub fn answer_machine_detection_config(
        mut self,
        value: impl IntoValue<AnswerMachineDetectionConfigProperty>,
    ) -> Self {
        self.0.put(
            "AnswerMachineDetectionConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the queue.
    ///
    /// `ConnectQueueArn`.
    pub fn connect_queue_arn(mut self, value: impl IntoValue<kinds::sqs::QueueArn>) -> Self {
        self.0
            .put("ConnectQueueArn", value.into_value().into_node());
        self
    }

    /// The phone number associated with the outbound call. This is the caller ID that is displayed to customers when an agent calls them.
    ///
    /// `ConnectSourcePhoneNumber`.
    pub fn connect_source_phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectSourcePhoneNumber", value.into_value().into_node());
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

impl Kind for OutboundCallConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutboundCallConfigProperty> for OutboundCallConfigProperty {}
impl From<OutboundCallConfigProperty> for Node {
    #[inline]
    fn from(value: OutboundCallConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutboundCallConfigProperty> for OutboundCallConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OutboundCallConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains predictive dialer configuration for an outbound campaign.
///
/// The property type `PredictiveDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct PredictiveDialerConfigProperty(Object);

impl PredictiveDialerConfigProperty {
    /// `PredictiveDialerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bandwidth_allocation`: Bandwidth allocation for the predictive dialer.
    pub fn new(bandwidth_allocation: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BandwidthAllocation",
            bandwidth_allocation.into_value().into_node(),
        );
        Self(object_)
    }

    /// The allocation of dialing capacity between multiple active campaigns.
    ///
    /// `DialingCapacity`.
    pub fn dialing_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DialingCapacity", value.into_value().into_node());
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

impl Kind for PredictiveDialerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PredictiveDialerConfigProperty> for PredictiveDialerConfigProperty {}
impl From<PredictiveDialerConfigProperty> for Node {
    #[inline]
    fn from(value: PredictiveDialerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PredictiveDialerConfigProperty> for PredictiveDialerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PredictiveDialerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains progressive dialer configuration for an outbound campaign.
///
/// The property type `ProgressiveDialerConfig` of `AWS::ConnectCampaigns::Campaign`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProgressiveDialerConfigProperty(Object);

impl ProgressiveDialerConfigProperty {
    /// `ProgressiveDialerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `bandwidth_allocation`: Bandwidth allocation for the progressive dialer.
    pub fn new(bandwidth_allocation: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BandwidthAllocation",
            bandwidth_allocation.into_value().into_node(),
        );
        Self(object_)
    }

    /// The allocation of dialing capacity between multiple active campaigns.
    ///
    /// `DialingCapacity`.
    pub fn dialing_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DialingCapacity", value.into_value().into_node());
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

impl Kind for ProgressiveDialerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProgressiveDialerConfigProperty> for ProgressiveDialerConfigProperty {}
impl From<ProgressiveDialerConfigProperty> for Node {
    #[inline]
    fn from(value: ProgressiveDialerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProgressiveDialerConfigProperty> for ProgressiveDialerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ProgressiveDialerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
