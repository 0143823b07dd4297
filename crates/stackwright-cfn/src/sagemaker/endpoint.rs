// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Endpoint` and its property types.

use crate::l1::*;

/// Use the `AWS::SageMaker::Endpoint` resource to create an endpoint using the specified configuration in the request. Amazon SageMaker uses the endpoint to provision resources and deploy models. You create the endpoint configuration with the [AWS::SageMaker::EndpointConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-endpointconfig.html) resource. For more information, see [Deploy a Model on Amazon SageMaker Hosting Services](https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works-hosting.html) in the *Amazon SageMaker Developer Guide*.
///
/// `AWS::SageMaker::Endpoint`; `Ref` returns its `EndpointArn`, a [`sagemaker::EndpointArn`](kinds::sagemaker::EndpointArn).
/// Changing one of these replaces it: `EndpointName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Endpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("endpoint.rules"),
};

impl CfnEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Endpoint";

    /// `CfnEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_config_name`: The name of the [AWS::SageMaker::EndpointConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-endpointconfig.html) resource that specifies the configuration for the endpoint.
    pub fn new(endpoint_config_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EndpointConfigName",
            endpoint_config_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
    ///
    /// `DeploymentConfig`; updated in place.
    pub fn deployment_config(mut self, value: impl IntoValue<DeploymentConfigProperty>) -> Self {
        self.0
            .put("DeploymentConfig", value.into_value().into_node());
        self
    }

    /// The name of the endpoint. The name must be unique within an AWS Region in your AWS account. The name is case-insensitive in `CreateEndpoint`, but the case is preserved and must be matched in [](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html).
    ///
    /// `EndpointName`; an update replaces the resource.
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointName", value.into_value().into_node());
        self
    }

    /// When you are updating endpoint resources with [RetainAllVariantProperties](https://docs.aws.amazon.com/sagemaker/latest/dg/API_UpdateEndpoint.html#SageMaker-UpdateEndpoint-request-RetainAllVariantProperties) whose value is set to `true`, `ExcludeRetainedVariantProperties` specifies the list of type [VariantProperty](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-sagemaker-endpoint-variantproperty.html) to override with the values provided by `EndpointConfig`. If you don't specify a value for `ExcludeAllVariantProperties`, no variant properties are overridden. Don't use this property when creating new endpoint resources or when `RetainAllVariantProperties` is set to `false`.
    ///
    /// `ExcludeRetainedVariantProperties`; updated in place.
    pub fn exclude_retained_variant_properties(
        mut self,
        value: impl IntoValue<List<VariantPropertyProperty>>,
    ) -> Self {
        self.0.put(
            "ExcludeRetainedVariantProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// When updating endpoint resources, enables or disables the retention of variant properties, such as the instance count or the variant weight. To retain the variant properties of an endpoint when updating it, set `RetainAllVariantProperties` to `true`. To use the variant properties specified in a new `EndpointConfig` call when updating an endpoint, set `RetainAllVariantProperties` to `false`. Use this property only when updating endpoint resources, not when creating new endpoint resources.
    ///
    /// `RetainAllVariantProperties`; updated in place.
    pub fn retain_all_variant_properties(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RetainAllVariantProperties", value.into_value().into_node());
        self
    }

    /// Specifies whether to reuse the last deployment configuration. The default value is false (the configuration is not reused).
    ///
    /// `RetainDeploymentConfig`; updated in place.
    pub fn retain_deployment_config(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RetainDeploymentConfig", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Resource Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) and [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what) in the *AWS Billing and Cost Management User Guide*.
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

impl Construct for CfnEndpoint {
    type Handle = CfnEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointRef {
        CfnEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpoint`] of a stack.
pub struct CfnEndpointRef(NodeRef);

impl Clone for CfnEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointRef {}
impl AsNode for CfnEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointRef {
    /// What `Ref` returns: its `EndpointArn`, a [`sagemaker::EndpointArn`](kinds::sagemaker::EndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::EndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointArn`.
    #[inline]
    pub fn attr_endpoint_arn(&self) -> Value<kinds::sagemaker::EndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointArn")))
    }

    /// The name of the endpoint, such as `MyEndpoint`.
    ///
    /// `Fn::GetAtt` of `EndpointName`.
    #[inline]
    pub fn attr_endpoint_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointName")))
    }
}

impl IntoValue<kinds::sagemaker::EndpointArn> for &CfnEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::EndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An Amazon CloudWatch alarm configured to monitor metrics on an endpoint.
///
/// The property type `Alarm` of `AWS::SageMaker::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct AlarmProperty(Object);

impl AlarmProperty {
    /// `AlarmProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_name`: The name of a CloudWatch alarm in your account.
    pub fn new(alarm_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmName", alarm_name.into_value().into_node());
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

impl Kind for AlarmProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AlarmProperty> for AlarmProperty {}
impl From<AlarmProperty> for Node {
    #[inline]
    fn from(value: AlarmProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AlarmProperty> for AlarmProperty {
    #[inline]
    fn into_value(self) -> Value<AlarmProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Automatic rollback configuration for handling endpoint deployment failures and recovery.
///
/// The property type `AutoRollbackConfig` of `AWS::SageMaker::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoRollbackConfigProperty(Object);

impl AutoRollbackConfigProperty {
    /// `AutoRollbackConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarms`: List of CloudWatch alarms in your account that are configured to monitor metrics on an endpoint.
    pub fn new(alarms: impl IntoValue<List<AlarmProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alarms", alarms.into_value().into_node());
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

impl Kind for AutoRollbackConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoRollbackConfigProperty> for AutoRollbackConfigProperty {}
impl From<AutoRollbackConfigProperty> for Node {
    #[inline]
    fn from(value: AutoRollbackConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoRollbackConfigProperty> for AutoRollbackConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AutoRollbackConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Update policy for a blue/green deployment. If this update policy is specified, SageMaker creates a new fleet during the deployment while maintaining the old fleet. SageMaker flips traffic to the new fleet according to the specified traffic routing configuration. Only one update policy should be used in the deployment configuration. If no update policy is specified, SageMaker uses a blue/green deployment strategy with all at once traffic shifting by default.
///
/// The property type `BlueGreenUpdatePolicy` of `AWS::SageMaker::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlueGreenUpdatePolicyProperty(Object);

impl BlueGreenUpdatePolicyProperty {
    /// `BlueGreenUpdatePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `traffic_routing_configuration`: Defines the traffic routing strategy to shift traffic from the old fleet to the new fleet during an endpoint deployment.
    pub fn new(
        traffic_routing_configuration: impl IntoValue<TrafficRoutingConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TrafficRoutingConfiguration",
            traffic_routing_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Maximum execution timeout for the deployment. Note that the timeout value should be larger than the total waiting time specified in `TerminationWaitInSeconds` and `WaitIntervalInSeconds`.
    ///
    /// `MaximumExecutionTimeoutInSeconds`.
    pub fn maximum_execution_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumExecutionTimeoutInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Additional waiting time in seconds after the completion of an endpoint deployment before terminating the old endpoint fleet. Default is 0.
    ///
    /// `TerminationWaitInSeconds`.
    pub fn termination_wait_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TerminationWaitInSeconds", value.into_value().into_node());
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

impl Kind for BlueGreenUpdatePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlueGreenUpdatePolicyProperty> for BlueGreenUpdatePolicyProperty {}
impl From<BlueGreenUpdatePolicyProperty> for Node {
    #[inline]
    fn from(value: BlueGreenUpdatePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlueGreenUpdatePolicyProperty> for BlueGreenUpdatePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<BlueGreenUpdatePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the type and size of the endpoint capacity to activate for a blue/green deployment, a rolling deployment, or a rollback strategy. You can specify your batches as either instance count or the overall percentage or your fleet.
///
/// For a rollback strategy, if you don't specify the fields in this object, or if you set the `Value` to 100%, then SageMaker uses a blue/green rollback strategy and rolls all traffic back to the blue fleet.
///
/// The property type `CapacitySize` of `AWS::SageMaker::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacitySizeProperty(Object);

impl CapacitySizeProperty {
    /// `CapacitySizeProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies the endpoint capacity type.
    /// - `value`: Defines the capacity size, either as a number of instances or a capacity percentage.
    pub fn new(r#type: impl IntoValue<String>, value: impl IntoValue<i64>) -> Self {
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

impl Kind for CapacitySizeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacitySizeProperty> for CapacitySizeProperty {}
impl From<CapacitySizeProperty> for Node {
    #[inline]
    fn from(value: CapacitySizeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacitySizeProperty> for CapacitySizeProperty {
    #[inline]
    fn into_value(self) -> Value<CapacitySizeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
///
/// The property type `DeploymentConfig` of `AWS::SageMaker::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentConfigProperty(Object);

impl DeploymentConfigProperty {
    /// `DeploymentConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Automatic rollback configuration for handling endpoint deployment failures and recovery.
    ///
    /// `AutoRollbackConfiguration`.
    pub fn auto_rollback_configuration(
        mut self,
        value: impl IntoValue<AutoRollbackConfigProperty>,
    ) -> Self {
        self.0
            .put("AutoRollbackConfiguration", value.into_value().into_node());
        self
    }

    /// Update policy for a blue/green deployment. If this update policy is specified, SageMaker creates a new fleet during the deployment while maintaining the old fleet. SageMaker flips traffic to the new fleet according to the specified traffic routing configuration. Only one update policy should be used in the deployment configuration. If no update policy is specified, SageMaker uses a blue/green deployment strategy with all at once traffic shifting by default.
    ///
    /// `BlueGreenUpdatePolicy`.
    pub fn blue_green_update_policy(
        mut self,
        value: impl IntoValue<BlueGreenUpdatePolicyProperty>,
    ) -> Self {
        self.0
            .put("BlueGreenUpdatePolicy", value.into_value().into_node());
        self
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
    ///
    /// `RollingUpdatePolicy`.
    pub fn rolling_update_policy(
        mut self,
        value: impl IntoValue<RollingUpdatePolicyProperty>,
    ) -> Self {
        self.0
            .put("RollingUpdatePolicy", value.into_value().into_node());
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

impl Kind for DeploymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentConfigProperty> for DeploymentConfigProperty {}
impl From<DeploymentConfigProperty> for Node {
    #[inline]
    fn from(value: DeploymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentConfigProperty> for DeploymentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a rolling deployment strategy for updating a SageMaker endpoint.
///
/// The property type `RollingUpdatePolicy` of `AWS::SageMaker::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RollingUpdatePolicyProperty(Object);

impl RollingUpdatePolicyProperty {
    /// `RollingUpdatePolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `maximum_batch_size`: Batch size for each rolling step to provision capacity and turn on traffic on the new endpoint fleet, and terminate capacity on the old endpoint fleet.
    /// - `wait_interval_in_seconds`: The length of the baking period, during which SageMaker monitors alarms for each batch on the new fleet.
    pub fn new(
        maximum_batch_size: impl IntoValue<CapacitySizeProperty>,
        wait_interval_in_seconds: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaximumBatchSize",
            maximum_batch_size.into_value().into_node(),
        );
        object_.put(
            "WaitIntervalInSeconds",
            wait_interval_in_seconds.into_value().into_node(),
        );
        Self(object_)
    }

    /// The time limit for the total deployment. Exceeding this limit causes a timeout.
    ///
    /// `MaximumExecutionTimeoutInSeconds`.
    pub fn maximum_execution_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumExecutionTimeoutInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Batch size for rollback to the old endpoint fleet. Each rolling step to provision capacity and turn on traffic on the old endpoint fleet, and terminate capacity on the new endpoint fleet. If this field is absent, the default value will be set to 100% of total capacity which means to bring up the whole capacity of the old fleet at once during rollback.
    ///
    /// `RollbackMaximumBatchSize`.
    pub fn rollback_maximum_batch_size(
        mut self,
        value: impl IntoValue<CapacitySizeProperty>,
    ) -> Self {
        self.0
            .put("RollbackMaximumBatchSize", value.into_value().into_node());
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

impl Kind for RollingUpdatePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RollingUpdatePolicyProperty> for RollingUpdatePolicyProperty {}
impl From<RollingUpdatePolicyProperty> for Node {
    #[inline]
    fn from(value: RollingUpdatePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RollingUpdatePolicyProperty> for RollingUpdatePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<RollingUpdatePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the traffic routing strategy during an endpoint deployment to shift traffic from the old fleet to the new fleet.
///
/// The property type `TrafficRoutingConfig` of `AWS::SageMaker::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficRoutingConfigProperty(Object);

impl TrafficRoutingConfigProperty {
    /// `TrafficRoutingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Traffic routing strategy type.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Batch size for the first step to turn on traffic on the new endpoint fleet. `Value` must be less than or equal to 50% of the variant's total instance count.
    ///
    /// `CanarySize`.
    pub fn canary_size(mut self, value: impl IntoValue<CapacitySizeProperty>) -> Self {
        self.0.put("CanarySize", value.into_value().into_node());
        self
    }

    /// Batch size for each step to turn on traffic on the new endpoint fleet. `Value` must be 10-50% of the variant's total instance count.
    ///
    /// `LinearStepSize`.
    pub fn linear_step_size(mut self, value: impl IntoValue<CapacitySizeProperty>) -> Self {
        self.0.put("LinearStepSize", value.into_value().into_node());
        self
    }

    /// The waiting time (in seconds) between incremental steps to turn on traffic on the new endpoint fleet.
    ///
    /// `WaitIntervalInSeconds`.
    pub fn wait_interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WaitIntervalInSeconds", value.into_value().into_node());
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

impl Kind for TrafficRoutingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficRoutingConfigProperty> for TrafficRoutingConfigProperty {}
impl From<TrafficRoutingConfigProperty> for Node {
    #[inline]
    fn from(value: TrafficRoutingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficRoutingConfigProperty> for TrafficRoutingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficRoutingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a production variant property type for an Endpoint.
///
/// If you are updating an Endpoint with the [RetainAllVariantProperties](https://docs.aws.amazon.com/sagemaker/latest/dg/API_UpdateEndpoint.html#SageMaker-UpdateEndpoint-request-RetainAllVariantProperties) option set to `true`, the `VarientProperty` objects listed in [ExcludeRetainedVariantProperties](https://docs.aws.amazon.com/sagemaker/latest/dg/API_UpdateEndpoint.html#SageMaker-UpdateEndpoint-request-ExcludeRetainedVariantProperties) override the existing variant properties of the Endpoint.
///
/// The property type `VariantProperty` of `AWS::SageMaker::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct VariantPropertyProperty(Object);

impl VariantPropertyProperty {
    /// `VariantPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of variant property. The supported values are:
    ///
    /// - `DesiredInstanceCount`: Overrides the existing variant instance counts using the [InitialInstanceCount](https://docs.aws.amazon.com/sagemaker/latest/dg/API_ProductionVariant.html#SageMaker-Type-ProductionVariant-InitialInstanceCount) values in the [ProductionVariants](https://docs.aws.amazon.com/sagemaker/latest/dg/API_CreateEndpointConfig.html#SageMaker-CreateEndpointConfig-request-ProductionVariants).
    /// - `DesiredWeight`: Overrides the existing variant weights using the [InitialVariantWeight](https://docs.aws.amazon.com/sagemaker/latest/dg/API_ProductionVariant.html#SageMaker-Type-ProductionVariant-InitialVariantWeight) values in the [ProductionVariants](https://docs.aws.amazon.com/sagemaker/latest/dg/API_CreateEndpointConfig.html#SageMaker-CreateEndpointConfig-request-ProductionVariants).
    /// - `DataCaptureConfig`: (Not currently supported.)
    ///
    /// `VariantPropertyType`.
    pub fn variant_property_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VariantPropertyType", value.into_value().into_node());
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

impl Kind for VariantPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VariantPropertyProperty> for VariantPropertyProperty {}
impl From<VariantPropertyProperty> for Node {
    #[inline]
    fn from(value: VariantPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VariantPropertyProperty> for VariantPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<VariantPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
