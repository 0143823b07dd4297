// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::StepFunctions::StateMachineAlias` and its property types.

use crate::l1::*;

/// Represents a state machine [alias](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-alias.html). An alias routes traffic to one or two versions of the same state machine.
///
/// You can create up to 100 aliases for each state machine.
///
/// `AWS::StepFunctions::StateMachineAlias`; `Ref` returns its `Arn`, a [`stepfunctions::StateMachineAliasArn`](kinds::stepfunctions::StateMachineAliasArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStateMachineAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::StepFunctions::StateMachineAlias",
    tags: None,
    rules: include_str!("state_machine_alias.rules"),
};

impl CfnStateMachineAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::StepFunctions::StateMachineAlias";

    /// `CfnStateMachineAlias` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings that enable gradual state machine deployments. These settings include [Alarms](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-alarms), [Interval](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-interval), [Percentage](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-percentage), [StateMachineVersionArn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-statemachineversionarn), and [Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html#cfn-stepfunctions-statemachinealias-deploymentpreference-type).
    ///
    /// CloudFormation automatically shifts traffic from the version an alias currently points to, to a new state machine version that you specify.
    ///
    /// > `RoutingConfiguration` and `DeploymentPreference` are mutually exclusive properties. You must define only one of these properties.
    ///
    /// Based on the type of deployment you want to perform, you can specify one of the following settings:
    ///
    /// - `LINEAR` - Shifts traffic to the new version in equal increments with an equal number of minutes between each increment.
    ///
    /// For example, if you specify the increment percent as `20` with an interval of `600` minutes, this deployment increases traffic by 20 percent every 600 minutes until the new version receives 100 percent of the traffic. This deployment immediately rolls back the new version if any Amazon CloudWatch alarms are triggered.
    /// - `ALL_AT_ONCE` - Shifts 100 percent of traffic to the new version immediately. CloudFormation monitors the new version and rolls it back automatically to the previous version if any CloudWatch alarms are triggered.
    /// - `CANARY` - Shifts traffic in two increments.
    ///
    /// In the first increment, a small percentage of traffic, for example, 10 percent is shifted to the new version. In the second increment, before a specified time interval in seconds gets over, the remaining traffic is shifted to the new version. The shift to the new version for the remaining traffic takes place only if no CloudWatch alarms are triggered during the specified time interval.
    ///
    /// `DeploymentPreference`; updated in place.
    pub fn deployment_preference(
        mut self,
        value: impl IntoValue<DeploymentPreferenceProperty>,
    ) -> Self {
        self.0
            .put("DeploymentPreference", value.into_value().into_node());
        self
    }

    /// An optional description of the state machine alias.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the state machine alias. If you don't provide a name, it uses an automatically generated name based on the logical ID.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The routing configuration of an alias. Routing configuration splits [StartExecution](https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html) requests between one or two versions of the same state machine.
    ///
    /// Use `RoutingConfiguration` if you want to explicitly set the alias [weights](https://docs.aws.amazon.com/step-functions/latest/apireference/API_RoutingConfigurationListItem.html#StepFunctions-Type-RoutingConfigurationListItem-weight). Weight is the percentage of traffic you want to route to a state machine version.
    ///
    /// > `RoutingConfiguration` and `DeploymentPreference` are mutually exclusive properties. You must define only one of these properties.
    ///
    /// `RoutingConfiguration`; updated in place.
    pub fn routing_configuration(
        mut self,
        value: impl IntoValue<List<RoutingConfigurationVersionProperty>>,
    ) -> Self {
        self.0
            .put("RoutingConfiguration", value.into_value().into_node());
        self
    }

    /// The `StateMachineArn` property.
    ///
    /// `StateMachineArn`; updated in place.
    pub fn state_machine_arn(
        mut self,
        value: impl IntoValue<kinds::stepfunctions::StateMachineArn>,
    ) -> Self {
        self.0
            .put("StateMachineArn", value.into_value().into_node());
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

impl Construct for CfnStateMachineAlias {
    type Handle = CfnStateMachineAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStateMachineAliasRef {
        CfnStateMachineAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStateMachineAlias`] of a stack.
pub struct CfnStateMachineAliasRef(NodeRef);

impl Clone for CfnStateMachineAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStateMachineAliasRef {}
impl AsNode for CfnStateMachineAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStateMachineAliasRef {
    /// What `Ref` returns: its `Arn`, a [`stepfunctions::StateMachineAliasArn`](kinds::stepfunctions::StateMachineAliasArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::stepfunctions::StateMachineAliasArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the state machine alias. For example, `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:PROD`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::stepfunctions::StateMachineAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::stepfunctions::StateMachineAliasArn> for &CfnStateMachineAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::stepfunctions::StateMachineAliasArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Enables gradual state machine deployments. CloudFormation automatically shifts traffic from the version the alias currently points to, to a new state machine version that you specify.
///
/// The property type `DeploymentPreference` of `AWS::StepFunctions::StateMachineAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentPreferenceProperty(Object);

impl DeploymentPreferenceProperty {
    /// `DeploymentPreferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `state_machine_version_arn`: The Amazon Resource Name (ARN) of the [`AWS::StepFunctions::StateMachineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachineversion.html) resource that will be the final version to which the alias points to when the traffic shifting is complete.
    /// - `r#type`: The type of deployment you want to perform.
    pub fn new(
        state_machine_version_arn: impl IntoValue<kinds::stepfunctions::StateMachineVersionArn>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StateMachineVersionArn",
            state_machine_version_arn.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A list of Amazon CloudWatch alarm names to be monitored during the deployment. The deployment fails and rolls back if any of these alarms go into the `ALARM` state.
    ///
    /// > Amazon CloudWatch considers nonexistent alarms to have an `OK` state. If you provide an invalid alarm name or provide the ARN of an alarm instead of its name, your deployment may not roll back correctly.
    ///
    /// `Alarms`.
    pub fn alarms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Alarms", value.into_value().into_node());
        self
    }

    /// The time in minutes between each traffic shifting increment.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The percentage of traffic to shift to the new version in each increment.
    ///
    /// `Percentage`.
    pub fn percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Percentage", value.into_value().into_node());
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

impl Kind for DeploymentPreferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentPreferenceProperty> for DeploymentPreferenceProperty {}
impl From<DeploymentPreferenceProperty> for Node {
    #[inline]
    fn from(value: DeploymentPreferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentPreferenceProperty> for DeploymentPreferenceProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentPreferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The state machine version to which you want to route the execution traffic.
///
/// The property type `RoutingConfigurationVersion` of `AWS::StepFunctions::StateMachineAlias`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingConfigurationVersionProperty(Object);

impl RoutingConfigurationVersionProperty {
    /// `RoutingConfigurationVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `state_machine_version_arn`: The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing configuration.
    /// - `weight`: The percentage of traffic you want to route to the state machine version.
    pub fn new(
        state_machine_version_arn: impl IntoValue<kinds::stepfunctions::StateMachineVersionArn>,
        weight: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StateMachineVersionArn",
            state_machine_version_arn.into_value().into_node(),
        );
        object_.put("Weight", weight.into_value().into_node());
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

impl Kind for RoutingConfigurationVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingConfigurationVersionProperty> for RoutingConfigurationVersionProperty {}
impl From<RoutingConfigurationVersionProperty> for Node {
    #[inline]
    fn from(value: RoutingConfigurationVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingConfigurationVersionProperty> for RoutingConfigurationVersionProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingConfigurationVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `DeploymentPreference` of `AWS::StepFunctions::StateMachineAlias`.
pub enum Type {
    /// `ALL_AT_ONCE`.
    AllAtOnce,
    /// `CANARY`.
    Canary,
    /// `LINEAR`.
    Linear,
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
        const VALUES: &[&str] = &["ALL_AT_ONCE", "CANARY", "LINEAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
