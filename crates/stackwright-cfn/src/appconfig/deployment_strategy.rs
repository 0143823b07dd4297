// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::DeploymentStrategy` and its property types.

use crate::l1::*;

/// The `AWS::AppConfig::DeploymentStrategy` resource creates an AWS AppConfig deployment strategy. A deployment strategy defines important criteria for rolling out your configuration to the designated targets. A deployment strategy includes: the overall duration required, a percentage of targets to receive the deployment during each interval, an algorithm that defines how percentage grows, and bake time.
///
/// AWS AppConfig requires that you create resources and deploy a configuration in the following order:
///
/// - Create an application
/// - Create an environment
/// - Create a configuration profile
/// - Choose a pre-defined deployment strategy or create your own
/// - Deploy the configuration
///
/// For more information, see [AWS AppConfig](https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html) in the *AWS AppConfig User Guide*.
///
/// `AWS::AppConfig::DeploymentStrategy`; `Ref` returns its `Id`, a [`appconfig::DeploymentStrategyId`](kinds::appconfig::DeploymentStrategyId).
/// Changing one of these replaces it: `Name`, `ReplicateTo`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeploymentStrategy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::DeploymentStrategy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("deployment_strategy.rules"),
};

impl CfnDeploymentStrategy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::DeploymentStrategy";

    /// `CfnDeploymentStrategy` with its required properties, in alphabetical order:
    ///
    /// - `deployment_duration_in_minutes`: Total amount of time for a deployment to last.
    /// - `growth_factor`: The percentage of targets to receive a deployed configuration during each interval.
    /// - `name`: A name for the deployment strategy.
    /// - `replicate_to`: Save the deployment strategy to a Systems Manager (SSM) document.
    pub fn new(
        deployment_duration_in_minutes: impl IntoValue<f64>,
        growth_factor: impl IntoValue<f64>,
        name: impl IntoValue<String>,
        replicate_to: impl IntoValue<ReplicateTo>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeploymentDurationInMinutes",
            deployment_duration_in_minutes.into_value().into_node(),
        );
        object_.put("GrowthFactor", growth_factor.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ReplicateTo", replicate_to.into_value().into_node());
        Self(object_)
    }

    /// A description of the deployment strategy.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies the amount of time AWS AppConfig monitors for Amazon CloudWatch alarms after the configuration has been deployed to 100% of its targets, before considering the deployment to be complete. If an alarm is triggered during this time, AWS AppConfig rolls back the deployment. You must configure permissions for AWS AppConfig to roll back based on CloudWatch alarms. For more information, see [Configuring permissions for rollback based on Amazon CloudWatch alarms](https://docs.aws.amazon.com/appconfig/latest/userguide/getting-started-with-appconfig-cloudwatch-alarms-permissions.html) in the *AWS AppConfig User Guide*.
    ///
    /// `FinalBakeTimeInMinutes`; updated in place.
    pub fn final_bake_time_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("FinalBakeTimeInMinutes", value.into_value().into_node());
        self
    }

    /// The algorithm used to define how percentage grows over time. AWS AppConfig supports the following growth types:
    ///
    /// *Linear*: For this type, AWS AppConfig processes the deployment by dividing the total number of targets by the value specified for `Step percentage`. For example, a linear deployment that uses a `Step percentage` of 10 deploys the configuration to 10 percent of the hosts. After those deployments are complete, the system deploys the configuration to the next 10 percent. This continues until 100% of the targets have successfully received the configuration.
    ///
    /// *Exponential*: For this type, AWS AppConfig processes the deployment exponentially using the following formula: `G*(2^N)`. In this formula, `G` is the growth factor specified by the user and `N` is the number of steps until the configuration is deployed to all targets. For example, if you specify a growth factor of 2, then the system rolls out the configuration as follows:
    ///
    /// `2*(2^0)`
    ///
    /// `2*(2^1)`
    ///
    /// `2*(2^2)`
    ///
    /// Expressed numerically, the deployment rolls out as follows: 2% of the targets, 4% of the targets, 8% of the targets, and continues until the configuration has been deployed to all targets.
    ///
    /// `GrowthType`; one of `EXPONENTIAL`, `LINEAR`; updated in place.
    pub fn growth_type(mut self, value: impl IntoValue<GrowthType>) -> Self {
        self.0.put("GrowthType", value.into_value().into_node());
        self
    }

    /// Assigns metadata to an AWS AppConfig resource. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define. You can specify a maximum of 50 tags for a resource.
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

impl Construct for CfnDeploymentStrategy {
    type Handle = CfnDeploymentStrategyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeploymentStrategyRef {
        CfnDeploymentStrategyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeploymentStrategy`] of a stack.
pub struct CfnDeploymentStrategyRef(NodeRef);

impl Clone for CfnDeploymentStrategyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeploymentStrategyRef {}
impl AsNode for CfnDeploymentStrategyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeploymentStrategyRef {
    /// What `Ref` returns: its `Id`, a [`appconfig::DeploymentStrategyId`](kinds::appconfig::DeploymentStrategyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appconfig::DeploymentStrategyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The deployment strategy ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::appconfig::DeploymentStrategyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::appconfig::DeploymentStrategyId> for &CfnDeploymentStrategyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::DeploymentStrategyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `GrowthType` of `AWS::AppConfig::DeploymentStrategy`.
pub enum GrowthType {
    /// `EXPONENTIAL`.
    Exponential,
    /// `LINEAR`.
    Linear,
}

#[diagnostic::do_not_recommend]
impl Kind for GrowthType {}
#[diagnostic::do_not_recommend]
impl TextKind for GrowthType {}
#[diagnostic::do_not_recommend]
impl IdKind for GrowthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GrowthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GrowthType> for GrowthType {
    #[inline]
    fn into_value(self) -> Value<GrowthType> {
        const VALUES: &[&str] = &["EXPONENTIAL", "LINEAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ReplicateTo` of `AWS::AppConfig::DeploymentStrategy`.
pub enum ReplicateTo {
    /// `NONE`.
    None,
    /// `SSM_DOCUMENT`.
    SsmDocument,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicateTo {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicateTo {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicateTo {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicateTo {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicateTo> for ReplicateTo {
    #[inline]
    fn into_value(self) -> Value<ReplicateTo> {
        const VALUES: &[&str] = &["NONE", "SSM_DOCUMENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
