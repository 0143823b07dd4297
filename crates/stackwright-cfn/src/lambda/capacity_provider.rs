// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::CapacityProvider` and its property types.

use crate::l1::*;

/// Creates a capacity provider that manages compute resources for Lambda functions
///
/// `AWS::Lambda::CapacityProvider`; `Ref` returns its `CapacityProviderName`, a [`lambda::CapacityProviderName`](kinds::lambda::CapacityProviderName).
/// Changing one of these replaces it: `CapacityProviderName`, `InstanceRequirements`, `KmsKeyArn`, `PermissionsConfig`, `VpcConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapacityProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::CapacityProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("capacity_provider.rules"),
};

impl CfnCapacityProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::CapacityProvider";

    /// `CfnCapacityProvider` with its required properties, in alphabetical order:
    ///
    /// - `permissions_config`: The permissions configuration for the capacity provider.
    /// - `vpc_config`: The VPC configuration for the capacity provider.
    pub fn new(
        permissions_config: impl IntoValue<CapacityProviderPermissionsConfigProperty>,
        vpc_config: impl IntoValue<CapacityProviderVpcConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PermissionsConfig",
            permissions_config.into_value().into_node(),
        );
        object_.put("VpcConfig", vpc_config.into_value().into_node());
        Self(object_)
    }

    /// The `CapacityProviderName` property.
    ///
    /// `CapacityProviderName`; an update replaces the resource.
    pub fn capacity_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CapacityProviderName", value.into_value().into_node());
        self
    }

    /// The scaling configuration for the capacity provider.
    ///
    /// `CapacityProviderScalingConfig`; updated in place.
    pub fn capacity_provider_scaling_config(
        mut self,
        value: impl IntoValue<CapacityProviderScalingConfigProperty>,
    ) -> Self {
        self.0.put(
            "CapacityProviderScalingConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The instance requirements for compute resources managed by the capacity provider.
    ///
    /// `InstanceRequirements`; an update replaces the resource.
    pub fn instance_requirements(
        mut self,
        value: impl IntoValue<InstanceRequirementsProperty>,
    ) -> Self {
        self.0
            .put("InstanceRequirements", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key used to encrypt the capacity provider's resources.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Configuration that defines how tags are propagated to managed resources.
    ///
    /// `PropagateTags`; updated in place.
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTagsConfigProperty>) -> Self {
        self.0.put("PropagateTags", value.into_value().into_node());
        self
    }

    /// A key-value pair that provides metadata for the capacity provider.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Configuration that specifies the telemetry collection for the capacity provider.
    ///
    /// `TelemetryConfig`; updated in place.
    pub fn telemetry_config(
        mut self,
        value: impl IntoValue<CapacityProviderTelemetryConfigProperty>,
    ) -> Self {
        self.0
            .put("TelemetryConfig", value.into_value().into_node());
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

impl Construct for CfnCapacityProvider {
    type Handle = CfnCapacityProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCapacityProviderRef {
        CfnCapacityProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCapacityProvider`] of a stack.
pub struct CfnCapacityProviderRef(NodeRef);

impl Clone for CfnCapacityProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCapacityProviderRef {}
impl AsNode for CfnCapacityProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCapacityProviderRef {
    /// What `Ref` returns: its `CapacityProviderName`, a [`lambda::CapacityProviderName`](kinds::lambda::CapacityProviderName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::CapacityProviderName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lambda::CapacityProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The current state of the capacity provider.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::lambda::CapacityProviderName> for &CfnCapacityProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::CapacityProviderName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lambda::CapacityProviderArn> for &CfnCapacityProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::CapacityProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The capacity provider's Amazon CloudWatch Logs configuration settings.
///
/// The property type `CapacityProviderLoggingConfig` of `AWS::Lambda::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderLoggingConfigProperty(Object);

impl CapacityProviderLoggingConfigProperty {
    /// `CapacityProviderLoggingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the Amazon CloudWatch log group the capacity provider sends logs to. By default, Lambda capacity providers send logs to a default log group named ``/aws/lambda/capacity-provider/<capacity provider name>``. To use a different log group, enter an existing log group or enter a new log group name.
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogGroup", value.into_value().into_node());
        self
    }

    /// Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where ``DEBUG`` is the highest level and ``WARN`` is the lowest.
    ///
    /// `SystemLogLevel`; one of `DEBUG`, `INFO`, `WARN`.
    pub fn system_log_level(mut self, value: impl IntoValue<super::SystemLogLevel>) -> Self {
        self.0.put("SystemLogLevel", value.into_value().into_node());
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

impl Kind for CapacityProviderLoggingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderLoggingConfigProperty> for CapacityProviderLoggingConfigProperty {}
impl From<CapacityProviderLoggingConfigProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderLoggingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderLoggingConfigProperty> for CapacityProviderLoggingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderLoggingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that specifies the permissions required for the capacity provider to manage compute resources.
///
/// The property type `CapacityProviderPermissionsConfig` of `AWS::Lambda::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderPermissionsConfigProperty(Object);

impl CapacityProviderPermissionsConfigProperty {
    /// `CapacityProviderPermissionsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_provider_operator_role_arn`: The ARN of the IAM role that the capacity provider uses to manage compute instances and other AWS resources.
    pub fn new(capacity_provider_operator_role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapacityProviderOperatorRoleArn",
            capacity_provider_operator_role_arn.into_value().into_node(),
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

impl Kind for CapacityProviderPermissionsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderPermissionsConfigProperty>
    for CapacityProviderPermissionsConfigProperty
{
}
impl From<CapacityProviderPermissionsConfigProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderPermissionsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderPermissionsConfigProperty>
    for CapacityProviderPermissionsConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityProviderPermissionsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines how the capacity provider scales compute instances based on demand and policies.
///
/// The property type `CapacityProviderScalingConfig` of `AWS::Lambda::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderScalingConfigProperty(Object);

impl CapacityProviderScalingConfigProperty {
    /// `CapacityProviderScalingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of vCPUs that the capacity provider can provision across all compute instances.
    ///
    /// `MaxVCpuCount`.
    pub fn max_vcpu_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxVCpuCount", value.into_value().into_node());
        self
    }

    /// The scaling mode that determines how the capacity provider responds to changes in demand.
    ///
    /// `ScalingMode`; one of `Auto`, `Manual`.
    pub fn scaling_mode(mut self, value: impl IntoValue<ScalingMode>) -> Self {
        self.0.put("ScalingMode", value.into_value().into_node());
        self
    }

    /// A list of target tracking scaling policies for the capacity provider.
    ///
    /// `ScalingPolicies`.
    pub fn scaling_policies(
        mut self,
        value: impl IntoValue<List<TargetTrackingScalingPolicyProperty>>,
    ) -> Self {
        self.0
            .put("ScalingPolicies", value.into_value().into_node());
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

impl Kind for CapacityProviderScalingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderScalingConfigProperty> for CapacityProviderScalingConfigProperty {}
impl From<CapacityProviderScalingConfigProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderScalingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderScalingConfigProperty> for CapacityProviderScalingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderScalingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that specifies the telemetry collection for the capacity provider.
///
/// The property type `CapacityProviderTelemetryConfig` of `AWS::Lambda::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderTelemetryConfigProperty(Object);

impl CapacityProviderTelemetryConfigProperty {
    /// `CapacityProviderTelemetryConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The capacity provider's Amazon CloudWatch Logs configuration settings.
    ///
    /// `LoggingConfig`.
    pub fn logging_config(
        mut self,
        value: impl IntoValue<CapacityProviderLoggingConfigProperty>,
    ) -> Self {
        self.0.put("LoggingConfig", value.into_value().into_node());
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

impl Kind for CapacityProviderTelemetryConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderTelemetryConfigProperty> for CapacityProviderTelemetryConfigProperty {}
impl From<CapacityProviderTelemetryConfigProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderTelemetryConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderTelemetryConfigProperty>
    for CapacityProviderTelemetryConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityProviderTelemetryConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// VPC configuration that specifies the network settings for compute instances managed by the capacity provider.
///
/// The property type `CapacityProviderVpcConfig` of `AWS::Lambda::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderVpcConfigProperty(Object);

impl CapacityProviderVpcConfigProperty {
    /// `CapacityProviderVpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: A list of security group IDs that control network access for compute instances managed by the capacity provider.
    /// - `subnet_ids`: A list of subnet IDs where the capacity provider launches compute instances.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
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

impl Kind for CapacityProviderVpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderVpcConfigProperty> for CapacityProviderVpcConfigProperty {}
impl From<CapacityProviderVpcConfigProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderVpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderVpcConfigProperty> for CapacityProviderVpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderVpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifications that define the characteristics and constraints for compute instances used by the capacity provider.
///
/// The property type `InstanceRequirements` of `AWS::Lambda::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceRequirementsProperty(Object);

impl InstanceRequirementsProperty {
    /// `InstanceRequirementsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of EC2 instance types that the capacity provider is allowed to use. If not specified, all compatible instance types are allowed.
    ///
    /// `AllowedInstanceTypes`.
    pub fn allowed_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedInstanceTypes", value.into_value().into_node());
        self
    }

    /// A list of supported CPU architectures for compute instances. Valid values include `x86_64` and `arm64`.
    ///
    /// `Architectures`; one of `x86_64`, `arm64`.
    pub fn architectures(mut self, value: impl IntoValue<List<Architecture>>) -> Self {
        self.0.put("Architectures", value.into_value().into_node());
        self
    }

    /// A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements.
    ///
    /// `ExcludedInstanceTypes`.
    pub fn excluded_instance_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedInstanceTypes", value.into_value().into_node());
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

impl Kind for InstanceRequirementsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceRequirementsProperty> for InstanceRequirementsProperty {}
impl From<InstanceRequirementsProperty> for Node {
    #[inline]
    fn from(value: InstanceRequirementsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceRequirementsProperty> for InstanceRequirementsProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceRequirementsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration that defines how tags are propagated to managed resources.
///
/// The property type `PropagateTagsConfig` of `AWS::Lambda::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropagateTagsConfigProperty(Object);

impl PropagateTagsConfigProperty {
    /// `PropagateTagsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of tags to explicitly propagate to managed resources. Maximum of 40 tags.
    ///
    /// `ExplicitTags`.
    pub fn explicit_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("ExplicitTags", value.into_value().into_node());
        self
    }

    /// The mode for tag propagation.
    ///
    /// `Mode`; one of `None`, `Explicit`.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
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

impl Kind for PropagateTagsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropagateTagsConfigProperty> for PropagateTagsConfigProperty {}
impl From<PropagateTagsConfigProperty> for Node {
    #[inline]
    fn from(value: PropagateTagsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropagateTagsConfigProperty> for PropagateTagsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PropagateTagsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a specific metric.
///
/// The property type `TargetTrackingScalingPolicy` of `AWS::Lambda::CapacityProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrackingScalingPolicyProperty(Object);

impl TargetTrackingScalingPolicyProperty {
    /// `TargetTrackingScalingPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `predefined_metric_type`: The predefined metric type to track for scaling decisions.
    /// - `target_value`: The target value for the metric that the scaling policy attempts to maintain through scaling actions.
    pub fn new(
        predefined_metric_type: impl IntoValue<PredefinedMetricType>,
        target_value: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PredefinedMetricType",
            predefined_metric_type.into_value().into_node(),
        );
        object_.put("TargetValue", target_value.into_value().into_node());
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

impl Kind for TargetTrackingScalingPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrackingScalingPolicyProperty> for TargetTrackingScalingPolicyProperty {}
impl From<TargetTrackingScalingPolicyProperty> for Node {
    #[inline]
    fn from(value: TargetTrackingScalingPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrackingScalingPolicyProperty> for TargetTrackingScalingPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<TargetTrackingScalingPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Architectures` of a `InstanceRequirements` of `AWS::Lambda::CapacityProvider`.
pub enum Architecture {
    /// `arm64`.
    Arm64,
    /// `x86_64`.
    X86_64,
}

#[diagnostic::do_not_recommend]
impl Kind for Architecture {}
#[diagnostic::do_not_recommend]
impl TextKind for Architecture {}
#[diagnostic::do_not_recommend]
impl IdKind for Architecture {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Architecture {}
#[diagnostic::do_not_recommend]
impl IntoValue<Architecture> for Architecture {
    #[inline]
    fn into_value(self) -> Value<Architecture> {
        const VALUES: &[&str] = &["arm64", "x86_64"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `PropagateTagsConfig` of `AWS::Lambda::CapacityProvider`.
pub enum Mode {
    /// `Explicit`.
    Explicit,
    /// `None`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["Explicit", "None"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PredefinedMetricType` of a `TargetTrackingScalingPolicy` of `AWS::Lambda::CapacityProvider`.
pub enum PredefinedMetricType {
    /// `LambdaCapacityProviderAverageCPUUtilization`.
    LambdaCapacityProviderAverageCpuUtilization,
    /// `LambdaCapacityProviderAverageGPUUtilization`.
    LambdaCapacityProviderAverageGpuUtilization,
}

#[diagnostic::do_not_recommend]
impl Kind for PredefinedMetricType {}
#[diagnostic::do_not_recommend]
impl TextKind for PredefinedMetricType {}
#[diagnostic::do_not_recommend]
impl IdKind for PredefinedMetricType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PredefinedMetricType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PredefinedMetricType> for PredefinedMetricType {
    #[inline]
    fn into_value(self) -> Value<PredefinedMetricType> {
        const VALUES: &[&str] = &[
            "LambdaCapacityProviderAverageCPUUtilization",
            "LambdaCapacityProviderAverageGPUUtilization",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScalingMode` of a `CapacityProviderScalingConfig` of `AWS::Lambda::CapacityProvider`.
pub enum ScalingMode {
    /// `Auto`.
    Auto,
    /// `Manual`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for ScalingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ScalingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ScalingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScalingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScalingMode> for ScalingMode {
    #[inline]
    fn into_value(self) -> Value<ScalingMode> {
        const VALUES: &[&str] = &["Auto", "Manual"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
