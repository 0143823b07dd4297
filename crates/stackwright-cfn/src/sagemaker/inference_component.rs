// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::InferenceComponent` and its property types.

use crate::l1::*;

/// Creates an inference component, which is a SageMaker AI hosting object that you can use to deploy a model to an endpoint. In the inference component settings, you specify the model, the endpoint, and how the model utilizes the resources that the endpoint hosts. You can optimize resource utilization by tailoring how the required CPU cores, accelerators, and memory are allocated. You can deploy multiple inference components to an endpoint, where each inference component contains one model and the resource utilization needs for that individual model. After you deploy an inference component, you can directly invoke the associated model when you use the InvokeEndpoint API action.
///
/// `AWS::SageMaker::InferenceComponent`; `Ref` returns its `InferenceComponentArn`, a [`sagemaker::InferenceComponentArn`](kinds::sagemaker::InferenceComponentArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInferenceComponent(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::InferenceComponent",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("inference_component.rules"),
};

impl CfnInferenceComponent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::InferenceComponent";

    /// `CfnInferenceComponent` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_name`: The name of the endpoint that hosts the inference component.
    pub fn new(endpoint_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointName", endpoint_name.into_value().into_node());
        Self(object_)
    }

    /// The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
    ///
    /// `DeploymentConfig`; updated in place.
    pub fn deployment_config(
        mut self,
        value: impl IntoValue<InferenceComponentDeploymentConfigProperty>,
    ) -> Self {
        self.0
            .put("DeploymentConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the endpoint that hosts the inference component.
    ///
    /// `EndpointArn`; updated in place.
    pub fn endpoint_arn(mut self, value: impl IntoValue<kinds::sagemaker::EndpointArn>) -> Self {
        self.0.put("EndpointArn", value.into_value().into_node());
        self
    }

    /// The name of the inference component.
    ///
    /// `InferenceComponentName`; updated in place.
    pub fn inference_component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InferenceComponentName", value.into_value().into_node());
        self
    }

    /// The runtime config for the inference component
    ///
    /// `RuntimeConfig`; updated in place.
    pub fn runtime_config(
        mut self,
        value: impl IntoValue<InferenceComponentRuntimeConfigProperty>,
    ) -> Self {
        self.0.put("RuntimeConfig", value.into_value().into_node());
        self
    }

    /// The specification for the inference component, for an endpoint with a single instance type. Specify exactly one of Specification or Specifications. InstanceType is not accepted here; use Specifications for per instance type configuration.
    ///
    /// `Specification`; updated in place.
    pub fn specification(
        mut self,
        value: impl IntoValue<InferenceComponentSpecificationProperty>,
    ) -> Self {
        self.0.put("Specification", value.into_value().into_node());
        self
    }

    /// A list of specification objects for the inference component, one per instance type. The service requires at least two entries; use the singular Specification for a single instance type.
    ///
    /// `Specifications`; updated in place.
    pub fn specifications(
        mut self,
        value: impl IntoValue<List<InferenceComponentSpecificationForInstanceTypeProperty>>,
    ) -> Self {
        self.0.put("Specifications", value.into_value().into_node());
        self
    }

    /// An array of tags to apply to the resource
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the production variant that hosts the inference component.
    ///
    /// `VariantName`; updated in place.
    pub fn variant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VariantName", value.into_value().into_node());
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

impl Construct for CfnInferenceComponent {
    type Handle = CfnInferenceComponentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInferenceComponentRef {
        CfnInferenceComponentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInferenceComponent`] of a stack.
pub struct CfnInferenceComponentRef(NodeRef);

impl Clone for CfnInferenceComponentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInferenceComponentRef {}
impl AsNode for CfnInferenceComponentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInferenceComponentRef {
    /// What `Ref` returns: its `InferenceComponentArn`, a [`sagemaker::InferenceComponentArn`](kinds::sagemaker::InferenceComponentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::InferenceComponentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the inference component was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The failure reason if the inference component is in a failed state
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// The Amazon Resource Name (ARN) of the inference component.
    ///
    /// `Fn::GetAtt` of `InferenceComponentArn`.
    #[inline]
    pub fn attr_inference_component_arn(&self) -> Value<kinds::sagemaker::InferenceComponentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InferenceComponentArn")))
    }

    /// The status of the inference component.
    ///
    /// `Fn::GetAtt` of `InferenceComponentStatus`.
    #[inline]
    pub fn attr_inference_component_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InferenceComponentStatus"),
        ))
    }

    /// The time when the inference component was last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The number of runtime copies of the model container that are currently deployed.
    ///
    /// `Fn::GetAtt` of `RuntimeConfig.CurrentCopyCount`.
    #[inline]
    pub fn attr_runtime_config_current_copy_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("RuntimeConfig.CurrentCopyCount"),
        ))
    }

    /// The number of runtime copies of the model container that you requested to deploy with the inference component.
    ///
    /// `Fn::GetAtt` of `RuntimeConfig.DesiredCopyCount`.
    #[inline]
    pub fn attr_runtime_config_desired_copy_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("RuntimeConfig.DesiredCopyCount"),
        ))
    }

    /// The placement status of the inference component across instance types
    ///
    /// `Fn::GetAtt` of `RuntimeConfig.PlacementStatus`.
    #[inline]
    pub fn attr_runtime_config_placement_status(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("RuntimeConfig.PlacementStatus"),
        ))
    }

    /// The `Specification.Container.DeployedImage` attribute.
    ///
    /// `Fn::GetAtt` of `Specification.Container.DeployedImage`.
    #[inline]
    pub fn attr_specification_container_deployed_image(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Specification.Container.DeployedImage"),
        ))
    }

    /// Settings that affect how the inference component caches data
    ///
    /// `Fn::GetAtt` of `Specification.CurrentDataCacheConfig`.
    #[inline]
    pub fn attr_specification_current_data_cache_config(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Specification.CurrentDataCacheConfig"),
        ))
    }
}

impl IntoValue<kinds::sagemaker::InferenceComponentArn> for &CfnInferenceComponentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::InferenceComponentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An Amazon CloudWatch alarm configured to monitor metrics on an endpoint.
///
/// The property type `Alarm` of `AWS::SageMaker::InferenceComponent`.
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

/// The property type `AutoRollbackConfiguration` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoRollbackConfigurationProperty(Object);

impl AutoRollbackConfigurationProperty {
    /// `AutoRollbackConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarms`
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

impl Kind for AutoRollbackConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoRollbackConfigurationProperty> for AutoRollbackConfigurationProperty {}
impl From<AutoRollbackConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoRollbackConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoRollbackConfigurationProperty> for AutoRollbackConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AutoRollbackConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for container metrics scraping
///
/// The property type `ContainerMetricsConfig` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerMetricsConfigProperty(Object);

impl ContainerMetricsConfigProperty {
    /// `ContainerMetricsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `metrics_endpoints`
    pub fn new(metrics_endpoints: impl IntoValue<List<MetricsEndpointProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricsEndpoints",
            metrics_endpoints.into_value().into_node(),
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

impl Kind for ContainerMetricsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerMetricsConfigProperty> for ContainerMetricsConfigProperty {}
impl From<ContainerMetricsConfigProperty> for Node {
    #[inline]
    fn from(value: ContainerMetricsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerMetricsConfigProperty> for ContainerMetricsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerMetricsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Gets the Amazon EC2 Container Registry path of the docker image of the model that is hosted in this [ProductionVariant](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html).
///
/// If you used the `registry/repository[:tag]` form to specify the image path of the primary container when you created the model hosted in this `ProductionVariant`, the path resolves to a path of the form `registry/repository[@digest]`. A digest is a hash value that identifies a specific version of an image. For information about Amazon ECR paths, see [Pulling an Image](https://docs.aws.amazon.com//AmazonECR/latest/userguide/docker-pull-ecr-image.html) in the *Amazon ECR User Guide*.
///
/// The property type `DeployedImage` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeployedImageProperty(Object);

impl DeployedImageProperty {
    /// `DeployedImageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The date and time when the image path for the model resolved to the `ResolvedImage`
    ///
    /// `ResolutionTime`.
    pub fn resolution_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResolutionTime", value.into_value().into_node());
        self
    }

    /// The specific digest path of the image hosted in this `ProductionVariant`.
    ///
    /// `ResolvedImage`.
    pub fn resolved_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResolvedImage", value.into_value().into_node());
        self
    }

    /// The image path you specified when you created the model.
    ///
    /// `SpecifiedImage`.
    pub fn specified_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpecifiedImage", value.into_value().into_node());
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

impl Kind for DeployedImageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeployedImageProperty> for DeployedImageProperty {}
impl From<DeployedImageProperty> for Node {
    #[inline]
    fn from(value: DeployedImageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeployedImageProperty> for DeployedImageProperty {
    #[inline]
    fn into_value(self) -> Value<DeployedImageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for balancing inference component copies across Availability Zones
///
/// The property type `InferenceComponentAvailabilityZoneBalance` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentAvailabilityZoneBalanceProperty(Object);

impl InferenceComponentAvailabilityZoneBalanceProperty {
    /// `InferenceComponentAvailabilityZoneBalanceProperty` with its required properties, in alphabetical order:
    ///
    /// - `enforcement_mode`
    pub fn new(enforcement_mode: impl IntoValue<EnforcementMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EnforcementMode", enforcement_mode.into_value().into_node());
        Self(object_)
    }

    /// The maximum allowed difference in the number of inference component copies between any two Availability Zones
    ///
    /// `MaxImbalance`.
    pub fn max_imbalance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxImbalance", value.into_value().into_node());
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

impl Kind for InferenceComponentAvailabilityZoneBalanceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentAvailabilityZoneBalanceProperty>
    for InferenceComponentAvailabilityZoneBalanceProperty
{
}
impl From<InferenceComponentAvailabilityZoneBalanceProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentAvailabilityZoneBalanceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentAvailabilityZoneBalanceProperty>
    for InferenceComponentAvailabilityZoneBalanceProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentAvailabilityZoneBalanceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the type and size of the endpoint capacity to activate for a rolling deployment or a rollback strategy. You can specify your batches as either of the following:
///
/// - A count of inference component copies
/// - The overall percentage or your fleet
///
/// For a rollback strategy, if you don't specify the fields in this object, or if you set the `Value` parameter to 100%, then SageMaker AI uses a blue/green rollback strategy and rolls all traffic back to the blue fleet.
///
/// The property type `InferenceComponentCapacitySize` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentCapacitySizeProperty(Object);

impl InferenceComponentCapacitySizeProperty {
    /// `InferenceComponentCapacitySizeProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies the endpoint capacity type.
    /// - `value`: Defines the capacity size, either as a number of inference component copies or a capacity percentage.
    pub fn new(r#type: impl IntoValue<Type>, value: impl IntoValue<i64>) -> Self {
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

impl Kind for InferenceComponentCapacitySizeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentCapacitySizeProperty> for InferenceComponentCapacitySizeProperty {}
impl From<InferenceComponentCapacitySizeProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentCapacitySizeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentCapacitySizeProperty> for InferenceComponentCapacitySizeProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceComponentCapacitySizeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the compute resources to allocate to run a model, plus any adapter models, that you assign to an inference component. These resources include CPU cores, accelerators, and memory.
///
/// The property type `InferenceComponentComputeResourceRequirements` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentComputeResourceRequirementsProperty(Object);

impl InferenceComponentComputeResourceRequirementsProperty {
    /// `InferenceComponentComputeResourceRequirementsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum MB of memory to allocate to run a model that you assign to an inference component.
    ///
    /// `MaxMemoryRequiredInMb`.
    pub fn max_memory_required_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxMemoryRequiredInMb", value.into_value().into_node());
        self
    }

    /// The minimum MB of memory to allocate to run a model that you assign to an inference component.
    ///
    /// `MinMemoryRequiredInMb`.
    pub fn min_memory_required_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinMemoryRequiredInMb", value.into_value().into_node());
        self
    }

    /// The number of accelerators to allocate to run a model that you assign to an inference component. Accelerators include GPUs and AWS Inferentia.
    ///
    /// `NumberOfAcceleratorDevicesRequired`.
    pub fn number_of_accelerator_devices_required(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "NumberOfAcceleratorDevicesRequired",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of CPU cores to allocate to run a model that you assign to an inference component.
    ///
    /// `NumberOfCpuCoresRequired`.
    pub fn number_of_cpu_cores_required(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("NumberOfCpuCoresRequired", value.into_value().into_node());
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

impl Kind for InferenceComponentComputeResourceRequirementsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentComputeResourceRequirementsProperty>
    for InferenceComponentComputeResourceRequirementsProperty
{
}
impl From<InferenceComponentComputeResourceRequirementsProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentComputeResourceRequirementsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentComputeResourceRequirementsProperty>
    for InferenceComponentComputeResourceRequirementsProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentComputeResourceRequirementsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a container that provides the runtime environment for a model that you deploy with an inference component.
///
/// The property type `InferenceComponentContainerSpecification` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentContainerSpecificationProperty(Object);

impl InferenceComponentContainerSpecificationProperty {
    /// `InferenceComponentContainerSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point to a single gzip compressed tar archive (.tar.gz suffix).
    ///
    /// `ArtifactUrl`.
    pub fn artifact_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ArtifactUrl", value.into_value().into_node());
        self
    }

    /// The configuration for container metrics scraping
    ///
    /// `ContainerMetricsConfig`.
    pub fn container_metrics_config(
        mut self,
        value: impl IntoValue<ContainerMetricsConfigProperty>,
    ) -> Self {
        self.0
            .put("ContainerMetricsConfig", value.into_value().into_node());
        self
    }

    /// The `DeployedImage` property.
    ///
    /// `DeployedImage`.
    pub fn deployed_image(mut self, value: impl IntoValue<DeployedImageProperty>) -> Self {
        self.0.put("DeployedImage", value.into_value().into_node());
        self
    }

    /// The environment variables to set in the Docker container. Each key and value in the Environment string-to-string map can have length of up to 1024. We support up to 16 entries in the map.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The Amazon Elastic Container Registry (Amazon ECR) path where the Docker image for the model is stored.
    ///
    /// `Image`.
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Image", value.into_value().into_node());
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

impl Kind for InferenceComponentContainerSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentContainerSpecificationProperty>
    for InferenceComponentContainerSpecificationProperty
{
}
impl From<InferenceComponentContainerSpecificationProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentContainerSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentContainerSpecificationProperty>
    for InferenceComponentContainerSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentContainerSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container specification for one Specifications entry. Distinct from InferenceComponentContainerSpecification: DescribeInferenceComponent returns no per-entry DeployedImage (VERIFIED in us-west-2), so DeployedImage is intentionally omitted here and this definition can never be aggregated into a plural READ response. The singular InferenceComponentContainerSpecification keeps DeployedImage - the service DOES return it there.
///
/// The property type `InferenceComponentContainerSpecificationForInstanceType` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentContainerSpecificationForInstanceTypeProperty(Object);

impl InferenceComponentContainerSpecificationForInstanceTypeProperty {
    /// `InferenceComponentContainerSpecificationForInstanceTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ArtifactUrl` property.
    ///
    /// `ArtifactUrl`.
    pub fn artifact_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ArtifactUrl", value.into_value().into_node());
        self
    }

    /// The configuration for container metrics scraping
    ///
    /// `ContainerMetricsConfig`.
    pub fn container_metrics_config(
        mut self,
        value: impl IntoValue<ContainerMetricsConfigProperty>,
    ) -> Self {
        self.0
            .put("ContainerMetricsConfig", value.into_value().into_node());
        self
    }

    /// Environment variables to specify on the container
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The image to use for the container that will be materialized for the inference component
    ///
    /// `Image`.
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Image", value.into_value().into_node());
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

impl Kind for InferenceComponentContainerSpecificationForInstanceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentContainerSpecificationForInstanceTypeProperty>
    for InferenceComponentContainerSpecificationForInstanceTypeProperty
{
}
impl From<InferenceComponentContainerSpecificationForInstanceTypeProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentContainerSpecificationForInstanceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentContainerSpecificationForInstanceTypeProperty>
    for InferenceComponentContainerSpecificationForInstanceTypeProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentContainerSpecificationForInstanceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that affect how the inference component caches data
///
/// The property type `InferenceComponentDataCacheConfig` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentDataCacheConfigProperty(Object);

impl InferenceComponentDataCacheConfigProperty {
    /// `InferenceComponentDataCacheConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_caching`: Whether the endpoint caches the model artifacts and container image on each instance it provisions for the inference component.
    pub fn new(enable_caching: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EnableCaching", enable_caching.into_value().into_node());
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

impl Kind for InferenceComponentDataCacheConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentDataCacheConfigProperty>
    for InferenceComponentDataCacheConfigProperty
{
}
impl From<InferenceComponentDataCacheConfigProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentDataCacheConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentDataCacheConfigProperty>
    for InferenceComponentDataCacheConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentDataCacheConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The deployment configuration for an endpoint that hosts inference components. The configuration includes the desired deployment strategy and rollback settings.
///
/// The property type `InferenceComponentDeploymentConfig` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentDeploymentConfigProperty(Object);

impl InferenceComponentDeploymentConfigProperty {
    /// `InferenceComponentDeploymentConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AutoRollbackConfiguration` property.
    ///
    /// `AutoRollbackConfiguration`.
    pub fn auto_rollback_configuration(
        mut self,
        value: impl IntoValue<AutoRollbackConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AutoRollbackConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies a rolling deployment strategy for updating a SageMaker AI endpoint.
    ///
    /// `RollingUpdatePolicy`.
    pub fn rolling_update_policy(
        mut self,
        value: impl IntoValue<InferenceComponentRollingUpdatePolicyProperty>,
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

impl Kind for InferenceComponentDeploymentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentDeploymentConfigProperty>
    for InferenceComponentDeploymentConfigProperty
{
}
impl From<InferenceComponentDeploymentConfigProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentDeploymentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentDeploymentConfigProperty>
    for InferenceComponentDeploymentConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentDeploymentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The number of inference component copies currently placed on instances of a given type
///
/// The property type `InferenceComponentPlacementStatus` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentPlacementStatusProperty(Object);

impl InferenceComponentPlacementStatusProperty {
    /// `InferenceComponentPlacementStatusProperty` with its required properties, in alphabetical order:
    ///
    /// - `current_copy_count`: The number of copies for the inference component.
    /// - `instance_type`: An ML compute instance type.
    pub fn new(
        current_copy_count: impl IntoValue<i64>,
        instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CurrentCopyCount",
            current_copy_count.into_value().into_node(),
        );
        object_.put("InstanceType", instance_type.into_value().into_node());
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

impl Kind for InferenceComponentPlacementStatusProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentPlacementStatusProperty>
    for InferenceComponentPlacementStatusProperty
{
}
impl From<InferenceComponentPlacementStatusProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentPlacementStatusProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentPlacementStatusProperty>
    for InferenceComponentPlacementStatusProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentPlacementStatusProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a rolling deployment strategy for updating a SageMaker AI inference component.
///
/// The property type `InferenceComponentRollingUpdatePolicy` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentRollingUpdatePolicyProperty(Object);

impl InferenceComponentRollingUpdatePolicyProperty {
    /// `InferenceComponentRollingUpdatePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The batch size for each rolling step in the deployment process. For each step, SageMaker AI provisions capacity on the new endpoint fleet, routes traffic to that fleet, and terminates capacity on the old endpoint fleet. The value must be between 5% to 50% of the copy count of the inference component.
    ///
    /// `MaximumBatchSize`.
    pub fn maximum_batch_size(
        mut self,
        value: impl IntoValue<InferenceComponentCapacitySizeProperty>,
    ) -> Self {
        self.0
            .put("MaximumBatchSize", value.into_value().into_node());
        self
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

    /// The batch size for a rollback to the old endpoint fleet. If this field is absent, the value is set to the default, which is 100% of the total capacity. When the default is used, SageMaker AI provisions the entire capacity of the old fleet at once during rollback.
    ///
    /// `RollbackMaximumBatchSize`.
    pub fn rollback_maximum_batch_size(
        mut self,
        value: impl IntoValue<InferenceComponentCapacitySizeProperty>,
    ) -> Self {
        self.0
            .put("RollbackMaximumBatchSize", value.into_value().into_node());
        self
    }

    /// The length of the baking period, during which SageMaker AI monitors alarms for each batch on the new fleet.
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

impl Kind for InferenceComponentRollingUpdatePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentRollingUpdatePolicyProperty>
    for InferenceComponentRollingUpdatePolicyProperty
{
}
impl From<InferenceComponentRollingUpdatePolicyProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentRollingUpdatePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentRollingUpdatePolicyProperty>
    for InferenceComponentRollingUpdatePolicyProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentRollingUpdatePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Runtime settings for a model that is deployed with an inference component.
///
/// The property type `InferenceComponentRuntimeConfig` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentRuntimeConfigProperty(Object);

impl InferenceComponentRuntimeConfigProperty {
    /// `InferenceComponentRuntimeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of runtime copies of the model container to deploy with the inference component. Each copy can serve inference requests.
    ///
    /// `CopyCount`.
    pub fn copy_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CopyCount", value.into_value().into_node());
        self
    }

    /// The number of runtime copies of the model container that are currently deployed.
    ///
    /// `CurrentCopyCount`.
    pub fn current_copy_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CurrentCopyCount", value.into_value().into_node());
        self
    }

    /// The number of runtime copies of the model container that you requested to deploy with the inference component.
    ///
    /// `DesiredCopyCount`.
    pub fn desired_copy_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DesiredCopyCount", value.into_value().into_node());
        self
    }

    /// The placement status of the inference component across instance types
    ///
    /// `PlacementStatus`.
    pub fn placement_status(
        mut self,
        value: impl IntoValue<List<InferenceComponentPlacementStatusProperty>>,
    ) -> Self {
        self.0
            .put("PlacementStatus", value.into_value().into_node());
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

impl Kind for InferenceComponentRuntimeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentRuntimeConfigProperty> for InferenceComponentRuntimeConfigProperty {}
impl From<InferenceComponentRuntimeConfigProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentRuntimeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentRuntimeConfigProperty>
    for InferenceComponentRuntimeConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentRuntimeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scheduling configuration that determines how inference component copies are placed across available instances
///
/// The property type `InferenceComponentSchedulingConfig` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentSchedulingConfigProperty(Object);

impl InferenceComponentSchedulingConfigProperty {
    /// `InferenceComponentSchedulingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `availability_zone_balance`: Configuration for balancing inference component copies across Availability Zones.
    /// - `placement_strategy`
    pub fn new(
        availability_zone_balance: impl IntoValue<InferenceComponentAvailabilityZoneBalanceProperty>,
        placement_strategy: impl IntoValue<PlacementStrategy>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AvailabilityZoneBalance",
            availability_zone_balance.into_value().into_node(),
        );
        object_.put(
            "PlacementStrategy",
            placement_strategy.into_value().into_node(),
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

impl Kind for InferenceComponentSchedulingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentSchedulingConfigProperty>
    for InferenceComponentSchedulingConfigProperty
{
}
impl From<InferenceComponentSchedulingConfigProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentSchedulingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentSchedulingConfigProperty>
    for InferenceComponentSchedulingConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentSchedulingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the resources to deploy with this inference component, including the model, container, and compute resources.
///
/// The property type `InferenceComponentSpecification` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentSpecificationProperty(Object);

impl InferenceComponentSpecificationProperty {
    /// `InferenceComponentSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of an existing inference component that is to contain the inference component that you're creating with your request.
    ///
    /// Specify this parameter only if your request is meant to create an adapter inference component. An adapter inference component contains the path to an adapter model. The purpose of the adapter model is to tailor the inference output of a base foundation model, which is hosted by the base inference component. The adapter inference component uses the compute resources that you assigned to the base inference component.
    ///
    /// When you create an adapter inference component, use the `Container` parameter to specify the location of the adapter artifacts. In the parameter value, use the `ArtifactUrl` parameter of the `InferenceComponentContainerSpecification` data type.
    ///
    /// Before you can create an adapter inference component, you must have an existing inference component that contains the foundation model that you want to adapt.
    ///
    /// `BaseInferenceComponentName`.
    pub fn base_inference_component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BaseInferenceComponentName", value.into_value().into_node());
        self
    }

    /// The compute resources allocated to run the model, plus any adapter models, that you assign to the inference component.
    ///
    /// Omit this parameter if your request is meant to create an adapter inference component. An adapter inference component is loaded by a base inference component, and it uses the compute resources of the base inference component.
    ///
    /// `ComputeResourceRequirements`.
    pub fn compute_resource_requirements(
        mut self,
        value: impl IntoValue<InferenceComponentComputeResourceRequirementsProperty>,
    ) -> Self {
        self.0.put(
            "ComputeResourceRequirements",
            value.into_value().into_node(),
        );
        self
    }

    /// Defines a container that provides the runtime environment for a model that you deploy with an inference component.
    ///
    /// `Container`.
    pub fn container(
        mut self,
        value: impl IntoValue<InferenceComponentContainerSpecificationProperty>,
    ) -> Self {
        self.0.put("Container", value.into_value().into_node());
        self
    }

    /// Settings that affect how the inference component caches data
    ///
    /// `CurrentDataCacheConfig`.
    pub fn current_data_cache_config(
        mut self,
        value: impl IntoValue<InferenceComponentDataCacheConfigProperty>,
    ) -> Self {
        self.0
            .put("CurrentDataCacheConfig", value.into_value().into_node());
        self
    }

    /// Settings that affect how the inference component caches data
    ///
    /// `DataCacheConfig`.
    pub fn data_cache_config(
        mut self,
        value: impl IntoValue<InferenceComponentDataCacheConfigProperty>,
    ) -> Self {
        self.0
            .put("DataCacheConfig", value.into_value().into_node());
        self
    }

    /// The name of an existing SageMaker AI model object in your account that you want to deploy with the inference component.
    ///
    /// `ModelName`.
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelName", value.into_value().into_node());
        self
    }

    /// The scheduling configuration that determines how inference component copies are placed across available instances
    ///
    /// `SchedulingConfig`.
    pub fn scheduling_config(
        mut self,
        value: impl IntoValue<InferenceComponentSchedulingConfigProperty>,
    ) -> Self {
        self.0
            .put("SchedulingConfig", value.into_value().into_node());
        self
    }

    /// Settings that take effect while the model container starts up.
    ///
    /// `StartupParameters`.
    pub fn startup_parameters(
        mut self,
        value: impl IntoValue<InferenceComponentStartupParametersProperty>,
    ) -> Self {
        self.0
            .put("StartupParameters", value.into_value().into_node());
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

impl Kind for InferenceComponentSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentSpecificationProperty> for InferenceComponentSpecificationProperty {}
impl From<InferenceComponentSpecificationProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentSpecificationProperty>
    for InferenceComponentSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A specification for one instance type, for use in Specifications. InstanceType is required here, and is not accepted on the singular Specification. BaseInferenceComponentName is not accepted here either: adapter inference components are supported only on the singular Specification.
///
/// The property type `InferenceComponentSpecificationForInstanceType` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentSpecificationForInstanceTypeProperty(Object);

impl InferenceComponentSpecificationForInstanceTypeProperty {
    /// `InferenceComponentSpecificationForInstanceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: An ML compute instance type.
    pub fn new(instance_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// The `ComputeResourceRequirements` property.
    ///
    /// `ComputeResourceRequirements`.
    pub fn compute_resource_requirements(
        mut self,
        value: impl IntoValue<InferenceComponentComputeResourceRequirementsProperty>,
    ) -> Self {
        self.0.put(
            "ComputeResourceRequirements",
            value.into_value().into_node(),
        );
        self
    }

    /// Container specification for one Specifications entry. Distinct from InferenceComponentContainerSpecification: DescribeInferenceComponent returns no per-entry DeployedImage (VERIFIED in us-west-2), so DeployedImage is intentionally omitted here and this definition can never be aggregated into a plural READ response. The singular InferenceComponentContainerSpecification keeps DeployedImage - the service DOES return it there.
    ///
    /// `Container`.
    pub fn container(
        mut self,
        value: impl IntoValue<InferenceComponentContainerSpecificationForInstanceTypeProperty>,
    ) -> Self {
        self.0.put("Container", value.into_value().into_node());
        self
    }

    /// Settings that affect how the inference component caches data
    ///
    /// `CurrentDataCacheConfig`.
    pub fn current_data_cache_config(
        mut self,
        value: impl IntoValue<InferenceComponentDataCacheConfigProperty>,
    ) -> Self {
        self.0
            .put("CurrentDataCacheConfig", value.into_value().into_node());
        self
    }

    /// Settings that affect how the inference component caches data
    ///
    /// `DataCacheConfig`.
    pub fn data_cache_config(
        mut self,
        value: impl IntoValue<InferenceComponentDataCacheConfigProperty>,
    ) -> Self {
        self.0
            .put("DataCacheConfig", value.into_value().into_node());
        self
    }

    /// The name of the model to use with the inference component
    ///
    /// `ModelName`.
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelName", value.into_value().into_node());
        self
    }

    /// The scheduling configuration that determines how inference component copies are placed across available instances
    ///
    /// `SchedulingConfig`.
    pub fn scheduling_config(
        mut self,
        value: impl IntoValue<InferenceComponentSchedulingConfigProperty>,
    ) -> Self {
        self.0
            .put("SchedulingConfig", value.into_value().into_node());
        self
    }

    /// The `StartupParameters` property.
    ///
    /// `StartupParameters`.
    pub fn startup_parameters(
        mut self,
        value: impl IntoValue<InferenceComponentStartupParametersProperty>,
    ) -> Self {
        self.0
            .put("StartupParameters", value.into_value().into_node());
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

impl Kind for InferenceComponentSpecificationForInstanceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentSpecificationForInstanceTypeProperty>
    for InferenceComponentSpecificationForInstanceTypeProperty
{
}
impl From<InferenceComponentSpecificationForInstanceTypeProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentSpecificationForInstanceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentSpecificationForInstanceTypeProperty>
    for InferenceComponentSpecificationForInstanceTypeProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentSpecificationForInstanceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that take effect while the model container starts up.
///
/// The property type `InferenceComponentStartupParameters` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceComponentStartupParametersProperty(Object);

impl InferenceComponentStartupParametersProperty {
    /// `InferenceComponentStartupParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The timeout value, in seconds, for your inference container to pass health check by Amazon S3 Hosting. For more information about health check, see [How Your Container Should Respond to Health Check (Ping) Requests](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html#your-algorithms-inference-algo-ping-requests).
    ///
    /// `ContainerStartupHealthCheckTimeoutInSeconds`.
    pub fn container_startup_health_check_timeout_in_seconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "ContainerStartupHealthCheckTimeoutInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to the individual inference instance associated with this inference component.
    ///
    /// `ModelDataDownloadTimeoutInSeconds`.
    pub fn model_data_download_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ModelDataDownloadTimeoutInSeconds",
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

impl Kind for InferenceComponentStartupParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceComponentStartupParametersProperty>
    for InferenceComponentStartupParametersProperty
{
}
impl From<InferenceComponentStartupParametersProperty> for Node {
    #[inline]
    fn from(value: InferenceComponentStartupParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceComponentStartupParametersProperty>
    for InferenceComponentStartupParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceComponentStartupParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A metrics endpoint exposed by the container
///
/// The property type `MetricsEndpoint` of `AWS::SageMaker::InferenceComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsEndpointProperty(Object);

impl MetricsEndpointProperty {
    /// `MetricsEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `metrics_endpoint_path`: The path to the Prometheus formatted metrics endpoint exposed by the container.
    pub fn new(metrics_endpoint_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MetricsEndpointPath",
            metrics_endpoint_path.into_value().into_node(),
        );
        Self(object_)
    }

    /// The interval, in seconds, at which container metrics scraped from the endpoint are published to Amazon CloudWatch. Valid values per the SageMaker API Reference are 10, 30, 60, 120, 180, 240 and 300; the service validates the value.
    ///
    /// `MetricPublishFrequencyInSeconds`.
    pub fn metric_publish_frequency_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MetricPublishFrequencyInSeconds",
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

impl Kind for MetricsEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsEndpointProperty> for MetricsEndpointProperty {}
impl From<MetricsEndpointProperty> for Node {
    #[inline]
    fn from(value: MetricsEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsEndpointProperty> for MetricsEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EnforcementMode` of a `InferenceComponentAvailabilityZoneBalance` of `AWS::SageMaker::InferenceComponent`.
pub enum EnforcementMode {
    /// `PERMISSIVE`.
    Permissive,
}

#[diagnostic::do_not_recommend]
impl Kind for EnforcementMode {}
#[diagnostic::do_not_recommend]
impl TextKind for EnforcementMode {}
#[diagnostic::do_not_recommend]
impl IdKind for EnforcementMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnforcementMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnforcementMode> for EnforcementMode {
    #[inline]
    fn into_value(self) -> Value<EnforcementMode> {
        const VALUES: &[&str] = &["PERMISSIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PlacementStrategy` of a `InferenceComponentSchedulingConfig` of `AWS::SageMaker::InferenceComponent`.
pub enum PlacementStrategy {
    /// `BINPACK`.
    Binpack,
    /// `SPREAD`.
    Spread,
}

#[diagnostic::do_not_recommend]
impl Kind for PlacementStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for PlacementStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for PlacementStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlacementStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlacementStrategy> for PlacementStrategy {
    #[inline]
    fn into_value(self) -> Value<PlacementStrategy> {
        const VALUES: &[&str] = &["BINPACK", "SPREAD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `InferenceComponentCapacitySize` of `AWS::SageMaker::InferenceComponent`.
pub enum Type {
    /// `CAPACITY_PERCENT`.
    CapacityPercent,
    /// `COPY_COUNT`.
    CopyCount,
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
        const VALUES: &[&str] = &["CAPACITY_PERCENT", "COPY_COUNT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
