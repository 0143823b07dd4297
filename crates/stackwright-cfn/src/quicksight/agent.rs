// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::Agent` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::QuickSight::Agent
///
/// `AWS::QuickSight::Agent`; `Ref` returns the physical id, which is made of `AwsAccountId`, `AgentId`.
/// Changing one of these replaces it: `AgentId`, `AgentLifecycle`, `AwsAccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-agent.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgent(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::Agent",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("agent.rules"),
};

impl CfnAgent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::Agent";

    /// `CfnAgent` with its required properties, in alphabetical order:
    ///
    /// - `agent_id`: The unique identifier for the agent.
    /// - `aws_account_id`: The ID of the Amazon Web Services account where the agent is being created.
    /// - `name`: The display name of the agent.
    pub fn new(
        agent_id: impl IntoValue<String>,
        aws_account_id: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentId", agent_id.into_value().into_node());
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A list of ActionConnector ARNs (max 10) attached to the agent.
    ///
    /// `ActionConnectors`; updated in place.
    pub fn action_connectors(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ActionConnectors", value.into_value().into_node());
        self
    }

    /// The lifecycle stage of the agent. PREVIEW or PUBLISHED.
    ///
    /// `AgentLifecycle`; one of `PREVIEW`, `PUBLISHED`; an update replaces the resource.
    pub fn agent_lifecycle(mut self, value: impl IntoValue<AgentLifecycle>) -> Self {
        self.0.put("AgentLifecycle", value.into_value().into_node());
        self
    }

    /// Custom prompt configuration. Specify either ExistingPrompt or NewPrompt.
    ///
    /// `CustomPromptInput`; updated in place.
    pub fn custom_prompt_input(mut self, value: impl IntoValue<CustomPromptInputProperty>) -> Self {
        self.0
            .put("CustomPromptInput", value.into_value().into_node());
        self
    }

    /// A description of the agent.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The icon identifier for the agent.
    ///
    /// `IconId`; updated in place.
    pub fn icon_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IconId", value.into_value().into_node());
        self
    }

    /// A list of Space ARNs (max 10) attached to the agent.
    ///
    /// `Spaces`; updated in place.
    pub fn spaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Spaces", value.into_value().into_node());
        self
    }

    /// A list of up to 3 starter prompts displayed to users.
    ///
    /// `StarterPrompts`; updated in place.
    pub fn starter_prompts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StarterPrompts", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the agent resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<AgentTagProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The welcome message displayed when a user opens the agent.
    ///
    /// `WelcomeMessage`; updated in place.
    pub fn welcome_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WelcomeMessage", value.into_value().into_node());
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

impl Construct for CfnAgent {
    type Handle = CfnAgentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentRef {
        CfnAgentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgent`] of a stack.
pub struct CfnAgentRef(NodeRef);

impl Clone for CfnAgentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentRef {}
impl AsNode for CfnAgentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `AgentId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The current status of the agent. One of ACTIVE, CREATING, UPDATING, or FAILED.
    ///
    /// `Fn::GetAtt` of `AgentStatus`.
    #[inline]
    pub fn attr_agent_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentStatus")))
    }

    /// The Amazon Resource Name (ARN) of the agent.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::AgentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the agent was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the user who created the agent.
    ///
    /// `Fn::GetAtt` of `Creator`.
    #[inline]
    pub fn attr_creator(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Creator")))
    }

    /// Read-only view of the resolved custom prompt interface for the agent.
    ///
    /// `Fn::GetAtt` of `CustomPromptInterface`.
    #[inline]
    pub fn attr_custom_prompt_interface(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CustomPromptInterface")))
    }

    /// The error message if the agent is in FAILED status.
    ///
    /// `Fn::GetAtt` of `ErrorMessage`.
    #[inline]
    pub fn attr_error_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorMessage")))
    }

    /// The date and time the agent was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::quicksight::AgentArn> for &CfnAgentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::AgentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A key-value pair to associate with the agent resource.
///
/// The property type `AgentTag` of `AWS::QuickSight::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentTagProperty(Object);

impl AgentTagProperty {
    /// `AgentTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key name of the tag.
    /// - `value`: The value for the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
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

impl Kind for AgentTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentTagProperty> for AgentTagProperty {}
impl From<AgentTagProperty> for Node {
    #[inline]
    fn from(value: AgentTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentTagProperty> for AgentTagProperty {
    #[inline]
    fn into_value(self) -> Value<AgentTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Custom prompt configuration. Specify either ExistingPrompt or NewPrompt.
///
/// The property type `CustomPromptInput` of `AWS::QuickSight::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPromptInputProperty(Object);

impl CustomPromptInputProperty {
    /// `CustomPromptInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Reference to an existing custom prompt profile.
    ///
    /// `ExistingPrompt`.
    pub fn existing_prompt(mut self, value: impl IntoValue<CustomPromptProfileProperty>) -> Self {
        self.0.put("ExistingPrompt", value.into_value().into_node());
        self
    }

    /// Parameters for creating a new custom prompt configuration.
    ///
    /// `NewPrompt`.
    pub fn new_prompt(
        mut self,
        value: impl IntoValue<CustomPromptInputParametersProperty>,
    ) -> Self {
        self.0.put("NewPrompt", value.into_value().into_node());
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

impl Kind for CustomPromptInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPromptInputProperty> for CustomPromptInputProperty {}
impl From<CustomPromptInputProperty> for Node {
    #[inline]
    fn from(value: CustomPromptInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPromptInputProperty> for CustomPromptInputProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPromptInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for creating a new custom prompt configuration.
///
/// The property type `CustomPromptInputParameters` of `AWS::QuickSight::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPromptInputParametersProperty(Object);

impl CustomPromptInputParametersProperty {
    /// `CustomPromptInputParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom instructions for the agent behavior.
    ///
    /// `CustomInstructions`.
    pub fn custom_instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomInstructions", value.into_value().into_node());
        self
    }

    /// The identity or persona of the agent.
    ///
    /// `Identity`.
    pub fn identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Identity", value.into_value().into_node());
        self
    }

    /// The output style for the agent responses.
    ///
    /// `OutputStyle`.
    pub fn output_style(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputStyle", value.into_value().into_node());
        self
    }

    /// The desired response length for the agent.
    ///
    /// `ResponseLength`.
    pub fn response_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResponseLength", value.into_value().into_node());
        self
    }

    /// The tone used in agent responses.
    ///
    /// `Tone`.
    pub fn tone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Tone", value.into_value().into_node());
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

impl Kind for CustomPromptInputParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPromptInputParametersProperty> for CustomPromptInputParametersProperty {}
impl From<CustomPromptInputParametersProperty> for Node {
    #[inline]
    fn from(value: CustomPromptInputParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPromptInputParametersProperty> for CustomPromptInputParametersProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPromptInputParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Reference to an existing custom prompt profile.
///
/// The property type `CustomPromptProfile` of `AWS::QuickSight::Agent`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPromptProfileProperty(Object);

impl CustomPromptProfileProperty {
    /// `CustomPromptProfileProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_profile_id`: The identifier of the model profile.
    /// - `qbs_aws_account_id`: The QBS AWS account identifier.
    /// - `subscription_id`: The subscription identifier.
    pub fn new(
        model_profile_id: impl IntoValue<String>,
        qbs_aws_account_id: impl IntoValue<String>,
        subscription_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelProfileId", model_profile_id.into_value().into_node());
        object_.put(
            "QbsAwsAccountId",
            qbs_aws_account_id.into_value().into_node(),
        );
        object_.put("SubscriptionId", subscription_id.into_value().into_node());
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

impl Kind for CustomPromptProfileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPromptProfileProperty> for CustomPromptProfileProperty {}
impl From<CustomPromptProfileProperty> for Node {
    #[inline]
    fn from(value: CustomPromptProfileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPromptProfileProperty> for CustomPromptProfileProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPromptProfileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AgentLifecycle` of `AWS::QuickSight::Agent`.
pub enum AgentLifecycle {
    /// `PREVIEW`.
    Preview,
    /// `PUBLISHED`.
    Published,
}

#[diagnostic::do_not_recommend]
impl Kind for AgentLifecycle {}
#[diagnostic::do_not_recommend]
impl TextKind for AgentLifecycle {}
#[diagnostic::do_not_recommend]
impl IdKind for AgentLifecycle {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AgentLifecycle {}
#[diagnostic::do_not_recommend]
impl IntoValue<AgentLifecycle> for AgentLifecycle {
    #[inline]
    fn into_value(self) -> Value<AgentLifecycle> {
        const VALUES: &[&str] = &["PREVIEW", "PUBLISHED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
