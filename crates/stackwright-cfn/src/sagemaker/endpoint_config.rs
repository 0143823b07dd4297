// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::EndpointConfig` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::EndpointConfig` resource creates a configuration for an Amazon SageMaker endpoint. For more information, see [CreateEndpointConfig](https://docs.aws.amazon.com/sagemaker/latest/dg/API_CreateEndpointConfig.html) in the *SageMaker Developer Guide*.
///
/// `AWS::SageMaker::EndpointConfig`; `Ref` returns its `EndpointConfigArn`, a [`sagemaker::EndpointConfigArn`](kinds::sagemaker::EndpointConfigArn).
/// Changing one of these replaces it: `AsyncInferenceConfig`, `DataCaptureConfig`, `EnableNetworkIsolation`, `EndpointConfigName`, `ExecutionRoleArn`, `ExplainerConfig`, `KmsKeyId`, `MetricsConfig`, `ProductionVariants`, `ShadowProductionVariants`, `VpcConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpointConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::EndpointConfig",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("endpoint_config.rules"),
};

impl CfnEndpointConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::EndpointConfig";

    /// `CfnEndpointConfig` with its required properties, in alphabetical order:
    ///
    /// - `production_variants`: A list of `ProductionVariant` objects, one for each model that you want to host at this endpoint.
    pub fn new(production_variants: impl IntoValue<List<ProductionVariantProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProductionVariants",
            production_variants.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies configuration for how an endpoint performs asynchronous inference.
    ///
    /// `AsyncInferenceConfig`; an update replaces the resource.
    pub fn async_inference_config(
        mut self,
        value: impl IntoValue<AsyncInferenceConfigProperty>,
    ) -> Self {
        self.0
            .put("AsyncInferenceConfig", value.into_value().into_node());
        self
    }

    /// Specifies how to capture endpoint data for model monitor. The data capture configuration applies to all production variants hosted at the endpoint.
    ///
    /// `DataCaptureConfig`; an update replaces the resource.
    pub fn data_capture_config(mut self, value: impl IntoValue<DataCaptureConfigProperty>) -> Self {
        self.0
            .put("DataCaptureConfig", value.into_value().into_node());
        self
    }

    /// Sets whether all model containers deployed to the endpoint are isolated. If they are, no inbound or outbound network calls can be made to or from the model containers.
    ///
    /// `EnableNetworkIsolation`; an update replaces the resource.
    pub fn enable_network_isolation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableNetworkIsolation", value.into_value().into_node());
        self
    }

    /// The name of the endpoint configuration.
    ///
    /// `EndpointConfigName`; an update replaces the resource.
    pub fn endpoint_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndpointConfigName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform actions on your behalf.
    ///
    /// `ExecutionRoleArn`; an update replaces the resource.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// A parameter to activate explainers.
    ///
    /// `ExplainerConfig`; an update replaces the resource.
    pub fn explainer_config(mut self, value: impl IntoValue<ExplainerConfigProperty>) -> Self {
        self.0
            .put("ExplainerConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an AWS Key Management Service key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance that hosts the endpoint.
    ///
    /// - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Key ARN: `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Alias name: `alias/ExampleAlias`
    /// - Alias name ARN: `arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias`
    ///
    /// The KMS key policy must grant permission to the IAM role that you specify in your `CreateEndpoint`, `UpdateEndpoint` requests. For more information, refer to the AWS Key Management Service section [Using Key Policies in AWS KMS](https://docs.aws.amazon.com//kms/latest/developerguide/key-policies.html)
    ///
    /// > Certain Nitro-based instances include local storage, dependent on the instance type. Local storage volumes are encrypted using a hardware module on the instance. You can't request a `KmsKeyId` when using an instance type with local storage. If any of the models that you specify in the `ProductionVariants` parameter use nitro-based instances with local storage, do not specify a value for the `KmsKeyId` parameter. If you specify a value for `KmsKeyId` when using any nitro-based instances with local storage, the call to `CreateEndpointConfig` fails.
    /// >
    /// > For a list of instance types that support local instance storage, see [Instance Store Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html#instance-store-volumes).
    /// >
    /// > For more information about local instance storage encryption, see [SSD Instance Store Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html).
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and whether to enable enhanced or detailed observability metrics.
    ///
    /// `MetricsConfig`; an update replaces the resource.
    pub fn metrics_config(mut self, value: impl IntoValue<MetricsConfigProperty>) -> Self {
        self.0.put("MetricsConfig", value.into_value().into_node());
        self
    }

    /// Array of `ProductionVariant` objects. There is one for each model that you want to host at this endpoint in shadow mode with production traffic replicated from the model specified on `ProductionVariants`. If you use this field, you can only specify one variant for `ProductionVariants` and one variant for `ShadowProductionVariants`.
    ///
    /// `ShadowProductionVariants`; an update replaces the resource.
    pub fn shadow_production_variants(
        mut self,
        value: impl IntoValue<List<ProductionVariantProperty>>,
    ) -> Self {
        self.0
            .put("ShadowProductionVariants", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Resource Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) and [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
    ///
    /// `VpcConfig`; an update replaces the resource.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Construct for CfnEndpointConfig {
    type Handle = CfnEndpointConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointConfigRef {
        CfnEndpointConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpointConfig`] of a stack.
pub struct CfnEndpointConfigRef(NodeRef);

impl Clone for CfnEndpointConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointConfigRef {}
impl AsNode for CfnEndpointConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointConfigRef {
    /// What `Ref` returns: its `EndpointConfigArn`, a [`sagemaker::EndpointConfigArn`](kinds::sagemaker::EndpointConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::EndpointConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the endpoint configuration.
    ///
    /// `Fn::GetAtt` of `EndpointConfigArn`.
    #[inline]
    pub fn attr_endpoint_config_arn(&self) -> Value<kinds::sagemaker::EndpointConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointConfigArn")))
    }

    /// The name of the endpoint configuration, such as `MyEndpointConfiguration`.
    ///
    /// `Fn::GetAtt` of `EndpointConfigName`.
    #[inline]
    pub fn attr_endpoint_config_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointConfigName")))
    }
}

impl IntoValue<kinds::sagemaker::EndpointConfigArn> for &CfnEndpointConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::EndpointConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configures the behavior of the client used by SageMaker to interact with the model container during asynchronous inference.
///
/// The property type `AsyncInferenceClientConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AsyncInferenceClientConfigProperty(Object);

impl AsyncInferenceClientConfigProperty {
    /// `AsyncInferenceClientConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of concurrent requests sent by the SageMaker client to the model container. If no value is provided, SageMaker will choose an optimal value for you.
    ///
    /// `MaxConcurrentInvocationsPerInstance`; an update replaces the resource.
    pub fn max_concurrent_invocations_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaxConcurrentInvocationsPerInstance",
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

impl Kind for AsyncInferenceClientConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AsyncInferenceClientConfigProperty> for AsyncInferenceClientConfigProperty {}
impl From<AsyncInferenceClientConfigProperty> for Node {
    #[inline]
    fn from(value: AsyncInferenceClientConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AsyncInferenceClientConfigProperty> for AsyncInferenceClientConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AsyncInferenceClientConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration for how an endpoint performs asynchronous inference.
///
/// The property type `AsyncInferenceConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AsyncInferenceConfigProperty(Object);

impl AsyncInferenceConfigProperty {
    /// `AsyncInferenceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `output_config`: Specifies the configuration for asynchronous inference invocation outputs.
    pub fn new(output_config: impl IntoValue<AsyncInferenceOutputConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OutputConfig", output_config.into_value().into_node());
        Self(object_)
    }

    /// Configures the behavior of the client used by SageMaker to interact with the model container during asynchronous inference.
    ///
    /// `ClientConfig`; an update replaces the resource.
    pub fn client_config(
        mut self,
        value: impl IntoValue<AsyncInferenceClientConfigProperty>,
    ) -> Self {
        self.0.put("ClientConfig", value.into_value().into_node());
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

impl Kind for AsyncInferenceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AsyncInferenceConfigProperty> for AsyncInferenceConfigProperty {}
impl From<AsyncInferenceConfigProperty> for Node {
    #[inline]
    fn from(value: AsyncInferenceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AsyncInferenceConfigProperty> for AsyncInferenceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AsyncInferenceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration for notifications of inference results for asynchronous inference.
///
/// The property type `AsyncInferenceNotificationConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AsyncInferenceNotificationConfigProperty(Object);

impl AsyncInferenceNotificationConfigProperty {
    /// `AsyncInferenceNotificationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Amazon SNS topic to post a notification to when an inference fails. If no topic is provided, no notification is sent on failure.
    ///
    /// `ErrorTopic`; an update replaces the resource.
    pub fn error_topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ErrorTopic", value.into_value().into_node());
        self
    }

    /// The Amazon SNS topics where you want the inference response to be included.
    ///
    /// > The inference response is included only if the response size is less than or equal to 128 KB.
    ///
    /// `IncludeInferenceResponseIn`; an update replaces the resource.
    pub fn include_inference_response_in(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("IncludeInferenceResponseIn", value.into_value().into_node());
        self
    }

    /// Amazon SNS topic to post a notification to when an inference completes successfully. If no topic is provided, no notification is sent on success.
    ///
    /// `SuccessTopic`; an update replaces the resource.
    pub fn success_topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SuccessTopic", value.into_value().into_node());
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

impl Kind for AsyncInferenceNotificationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AsyncInferenceNotificationConfigProperty>
    for AsyncInferenceNotificationConfigProperty
{
}
impl From<AsyncInferenceNotificationConfigProperty> for Node {
    #[inline]
    fn from(value: AsyncInferenceNotificationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AsyncInferenceNotificationConfigProperty>
    for AsyncInferenceNotificationConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<AsyncInferenceNotificationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration for asynchronous inference invocation outputs.
///
/// The property type `AsyncInferenceOutputConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct AsyncInferenceOutputConfigProperty(Object);

impl AsyncInferenceOutputConfigProperty {
    /// `AsyncInferenceOutputConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the asynchronous inference output in Amazon S3.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the configuration for notifications of inference results for asynchronous inference.
    ///
    /// `NotificationConfig`; an update replaces the resource.
    pub fn notification_config(
        mut self,
        value: impl IntoValue<AsyncInferenceNotificationConfigProperty>,
    ) -> Self {
        self.0
            .put("NotificationConfig", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location to upload failure inference responses to.
    ///
    /// `S3FailurePath`; an update replaces the resource.
    pub fn s3_failure_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3FailurePath", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location to upload inference responses to.
    ///
    /// `S3OutputPath`; an update replaces the resource.
    pub fn s3_output_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3OutputPath", value.into_value().into_node());
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

impl Kind for AsyncInferenceOutputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AsyncInferenceOutputConfigProperty> for AsyncInferenceOutputConfigProperty {}
impl From<AsyncInferenceOutputConfigProperty> for Node {
    #[inline]
    fn from(value: AsyncInferenceOutputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AsyncInferenceOutputConfigProperty> for AsyncInferenceOutputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AsyncInferenceOutputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an endpoint.
///
/// The property type `CapacityReservationConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationConfigProperty(Object);

impl CapacityReservationConfigProperty {
    /// `CapacityReservationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Options that you can choose for the capacity reservation.
    ///
    /// `CapacityReservationPreference`.
    pub fn capacity_reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CapacityReservationPreference",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the ML capacity reservation that SageMaker AI applies when it deploys the endpoint.
    ///
    /// `MlReservationArn`.
    pub fn ml_reservation_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MlReservationArn", value.into_value().into_node());
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

impl Kind for CapacityReservationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationConfigProperty> for CapacityReservationConfigProperty {}
impl From<CapacityReservationConfigProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationConfigProperty> for CapacityReservationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityReservationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the JSON and CSV content types of the data that the endpoint captures.
///
/// The property type `CaptureContentTypeHeader` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptureContentTypeHeaderProperty(Object);

impl CaptureContentTypeHeaderProperty {
    /// `CaptureContentTypeHeaderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of the CSV content types of the data that the endpoint captures. For the endpoint to capture the data, you must also specify the content type when you invoke the endpoint.
    ///
    /// `CsvContentTypes`; an update replaces the resource.
    pub fn csv_content_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CsvContentTypes", value.into_value().into_node());
        self
    }

    /// A list of the JSON content types of the data that the endpoint captures. For the endpoint to capture the data, you must also specify the content type when you invoke the endpoint.
    ///
    /// `JsonContentTypes`; an update replaces the resource.
    pub fn json_content_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("JsonContentTypes", value.into_value().into_node());
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

impl Kind for CaptureContentTypeHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptureContentTypeHeaderProperty> for CaptureContentTypeHeaderProperty {}
impl From<CaptureContentTypeHeaderProperty> for Node {
    #[inline]
    fn from(value: CaptureContentTypeHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptureContentTypeHeaderProperty> for CaptureContentTypeHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<CaptureContentTypeHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies whether the endpoint captures input data or output data.
///
/// The property type `CaptureOption` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptureOptionProperty(Object);

impl CaptureOptionProperty {
    /// `CaptureOptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `capture_mode`: Specifies whether the endpoint captures input data or output data.
    pub fn new(capture_mode: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CaptureMode", capture_mode.into_value().into_node());
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

impl Kind for CaptureOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptureOptionProperty> for CaptureOptionProperty {}
impl From<CaptureOptionProperty> for Node {
    #[inline]
    fn from(value: CaptureOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptureOptionProperty> for CaptureOptionProperty {
    #[inline]
    fn into_value(self) -> Value<CaptureOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration parameters for the SageMaker Clarify explainer.
///
/// The property type `ClarifyExplainerConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClarifyExplainerConfigProperty(Object);

impl ClarifyExplainerConfigProperty {
    /// `ClarifyExplainerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `shap_config`: The configuration for SHAP analysis.
    pub fn new(shap_config: impl IntoValue<ClarifyShapConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ShapConfig", shap_config.into_value().into_node());
        Self(object_)
    }

    /// A JMESPath boolean expression used to filter which records to explain. Explanations are activated by default. See [`EnableExplanations`](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-enable) for additional information.
    ///
    /// `EnableExplanations`; an update replaces the resource.
    pub fn enable_explanations(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnableExplanations", value.into_value().into_node());
        self
    }

    /// The inference configuration parameter for the model container.
    ///
    /// `InferenceConfig`; an update replaces the resource.
    pub fn inference_config(
        mut self,
        value: impl IntoValue<ClarifyInferenceConfigProperty>,
    ) -> Self {
        self.0
            .put("InferenceConfig", value.into_value().into_node());
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

impl Kind for ClarifyExplainerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClarifyExplainerConfigProperty> for ClarifyExplainerConfigProperty {}
impl From<ClarifyExplainerConfigProperty> for Node {
    #[inline]
    fn from(value: ClarifyExplainerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClarifyExplainerConfigProperty> for ClarifyExplainerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClarifyExplainerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The inference configuration parameter for the model container.
///
/// The property type `ClarifyInferenceConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClarifyInferenceConfigProperty(Object);

impl ClarifyInferenceConfigProperty {
    /// `ClarifyInferenceConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A template string used to format a JSON record into an acceptable model container input. For example, a `ContentTemplate` string `'{"myfeatures":$features}'` will format a list of features `[1,2,3]` into the record string `'{"myfeatures":[1,2,3]}'`. Required only when the model container input is in JSON Lines format.
    ///
    /// `ContentTemplate`; an update replaces the resource.
    pub fn content_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContentTemplate", value.into_value().into_node());
        self
    }

    /// The names of the features. If provided, these are included in the endpoint response payload to help readability of the `InvokeEndpoint` output. See the [Response](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response) section under *Invoke the endpoint* in the Developer Guide for more information.
    ///
    /// `FeatureHeaders`; an update replaces the resource.
    pub fn feature_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("FeatureHeaders", value.into_value().into_node());
        self
    }

    /// A list of data types of the features (optional). Applicable only to NLP explainability. If provided, `FeatureTypes` must have at least one `'text'` string (for example, `['text']`). If `FeatureTypes` is not provided, the explainer infers the feature types based on the baseline data. The feature types are included in the endpoint response payload. For additional information see the [response](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response) section under *Invoke the endpoint* in the Developer Guide for more information.
    ///
    /// `FeatureTypes`; an update replaces the resource.
    pub fn feature_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("FeatureTypes", value.into_value().into_node());
        self
    }

    /// Provides the JMESPath expression to extract the features from a model container input in JSON Lines format. For example, if `FeaturesAttribute` is the JMESPath expression `'myfeatures'`, it extracts a list of features `[1,2,3]` from request data `'{"myfeatures":[1,2,3]}'`.
    ///
    /// `FeaturesAttribute`; an update replaces the resource.
    pub fn features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FeaturesAttribute", value.into_value().into_node());
        self
    }

    /// A JMESPath expression used to locate the list of label headers in the model container output.
    ///
    /// *Example*: If the model container output of a batch request is `'{"labels":["cat","dog","fish"],"probability":[0.6,0.3,0.1]}'`, then set `LabelAttribute` to `'labels'` to extract the list of label headers `["cat","dog","fish"]`
    ///
    /// `LabelAttribute`; an update replaces the resource.
    pub fn label_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LabelAttribute", value.into_value().into_node());
        self
    }

    /// For multiclass classification problems, the label headers are the names of the classes. Otherwise, the label header is the name of the predicted label. These are used to help readability for the output of the `InvokeEndpoint` API. See the [response](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-invoke-endpoint.html#clarify-online-explainability-response) section under *Invoke the endpoint* in the Developer Guide for more information. If there are no label headers in the model container output, provide them manually using this parameter.
    ///
    /// `LabelHeaders`; an update replaces the resource.
    pub fn label_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LabelHeaders", value.into_value().into_node());
        self
    }

    /// A zero-based index used to extract a label header or list of label headers from model container output in CSV format.
    ///
    /// *Example for a multiclass model:* If the model container output consists of label headers followed by probabilities: `'"[\'cat\',\'dog\',\'fish\']","[0.1,0.6,0.3]"'`, set `LabelIndex` to `0` to select the label headers `['cat','dog','fish']`.
    ///
    /// `LabelIndex`; an update replaces the resource.
    pub fn label_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("LabelIndex", value.into_value().into_node());
        self
    }

    /// The maximum payload size (MB) allowed of a request from the explainer to the model container. Defaults to `6` MB.
    ///
    /// `MaxPayloadInMB`; an update replaces the resource.
    pub fn max_payload_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxPayloadInMB", value.into_value().into_node());
        self
    }

    /// The maximum number of records in a request that the model container can process when querying the model container for the predictions of a [synthetic dataset](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html#clarify-online-explainability-create-endpoint-synthetic). A record is a unit of input data that inference can be made on, for example, a single line in CSV data. If `MaxRecordCount` is `1`, the model container expects one record per request. A value of 2 or greater means that the model expects batch requests, which can reduce overhead and speed up the inferencing process. If this parameter is not provided, the explainer will tune the record count per request according to the model container's capacity at runtime.
    ///
    /// `MaxRecordCount`; an update replaces the resource.
    pub fn max_record_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxRecordCount", value.into_value().into_node());
        self
    }

    /// A JMESPath expression used to extract the probability (or score) from the model container output if the model container is in JSON Lines format.
    ///
    /// *Example*: If the model container output of a single request is `'{"predicted_label":1,"probability":0.6}'`, then set `ProbabilityAttribute` to `'probability'`.
    ///
    /// `ProbabilityAttribute`; an update replaces the resource.
    pub fn probability_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProbabilityAttribute", value.into_value().into_node());
        self
    }

    /// A zero-based index used to extract a probability value (score) or list from model container output in CSV format. If this value is not provided, the entire model container output will be treated as a probability value (score) or list.
    ///
    /// *Example for a single class model:* If the model container output consists of a string-formatted prediction label followed by its probability: `'1,0.6'`, set `ProbabilityIndex` to `1` to select the probability value `0.6`.
    ///
    /// *Example for a multiclass model:* If the model container output consists of a string-formatted prediction label followed by its probability: `'"[\'cat\',\'dog\',\'fish\']","[0.1,0.6,0.3]"'`, set `ProbabilityIndex` to `1` to select the probability values `[0.1,0.6,0.3]`.
    ///
    /// `ProbabilityIndex`; an update replaces the resource.
    pub fn probability_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ProbabilityIndex", value.into_value().into_node());
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

impl Kind for ClarifyInferenceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClarifyInferenceConfigProperty> for ClarifyInferenceConfigProperty {}
impl From<ClarifyInferenceConfigProperty> for Node {
    #[inline]
    fn from(value: ClarifyInferenceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClarifyInferenceConfigProperty> for ClarifyInferenceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClarifyInferenceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the [SHAP baseline](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-feature-attribute-shap-baselines.html) (also called the background or reference dataset) of the Kernal SHAP algorithm.
///
/// > - The number of records in the baseline data determines the size of the synthetic dataset, which has an impact on latency of explainability requests. For more information, see the *Synthetic data* of [Configure and create an endpoint](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html).
/// > - `ShapBaseline` and `ShapBaselineUri` are mutually exclusive parameters. One or the either is required to configure a SHAP baseline.
///
/// The property type `ClarifyShapBaselineConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClarifyShapBaselineConfigProperty(Object);

impl ClarifyShapBaselineConfigProperty {
    /// `ClarifyShapBaselineConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The MIME type of the baseline data. Choose from `'text/csv'` or `'application/jsonlines'`. Defaults to `'text/csv'`.
    ///
    /// `MimeType`; an update replaces the resource.
    pub fn mime_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MimeType", value.into_value().into_node());
        self
    }

    /// The inline SHAP baseline data in string format. `ShapBaseline` can have one or multiple records to be used as the baseline dataset. The format of the SHAP baseline file should be the same format as the training dataset. For example, if the training dataset is in CSV format and each record contains four features, and all features are numerical, then the format of the baseline data should also share these characteristics. For natural language processing (NLP) of text columns, the baseline value should be the value used to replace the unit of text specified by the `Granularity` of the `TextConfig` parameter. The size limit for `ShapBasline` is 4 KB. Use the `ShapBaselineUri` parameter if you want to provide more than 4 KB of baseline data.
    ///
    /// `ShapBaseline`; an update replaces the resource.
    pub fn shap_baseline(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShapBaseline", value.into_value().into_node());
        self
    }

    /// The uniform resource identifier (URI) of the S3 bucket where the SHAP baseline file is stored. The format of the SHAP baseline file should be the same format as the format of the training dataset. For example, if the training dataset is in CSV format, and each record in the training dataset has four features, and all features are numerical, then the baseline file should also have this same format. Each record should contain only the features. If you are using a virtual private cloud (VPC), the `ShapBaselineUri` should be accessible to the VPC. For more information about setting up endpoints with Amazon Virtual Private Cloud, see [Give SageMaker access to Resources in your Amazon Virtual Private Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    ///
    /// `ShapBaselineUri`; an update replaces the resource.
    pub fn shap_baseline_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ShapBaselineUri", value.into_value().into_node());
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

impl Kind for ClarifyShapBaselineConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClarifyShapBaselineConfigProperty> for ClarifyShapBaselineConfigProperty {}
impl From<ClarifyShapBaselineConfigProperty> for Node {
    #[inline]
    fn from(value: ClarifyShapBaselineConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClarifyShapBaselineConfigProperty> for ClarifyShapBaselineConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClarifyShapBaselineConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for SHAP analysis using SageMaker Clarify Explainer.
///
/// The property type `ClarifyShapConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClarifyShapConfigProperty(Object);

impl ClarifyShapConfigProperty {
    /// `ClarifyShapConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `shap_baseline_config`: The configuration for the SHAP baseline of the Kernal SHAP algorithm.
    pub fn new(shap_baseline_config: impl IntoValue<ClarifyShapBaselineConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ShapBaselineConfig",
            shap_baseline_config.into_value().into_node(),
        );
        Self(object_)
    }

    /// The number of samples to be used for analysis by the Kernal SHAP algorithm.
    ///
    /// > The number of samples determines the size of the synthetic dataset, which has an impact on latency of explainability requests. For more information, see the *Synthetic data* of [Configure and create an endpoint](https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-online-explainability-create-endpoint.html).
    ///
    /// `NumberOfSamples`; an update replaces the resource.
    pub fn number_of_samples(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfSamples", value.into_value().into_node());
        self
    }

    /// The starting value used to initialize the random number generator in the explainer. Provide a value for this parameter to obtain a deterministic SHAP result.
    ///
    /// `Seed`; an update replaces the resource.
    pub fn seed(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Seed", value.into_value().into_node());
        self
    }

    /// A parameter that indicates if text features are treated as text and explanations are provided for individual units of text. Required for natural language processing (NLP) explainability only.
    ///
    /// `TextConfig`; an update replaces the resource.
    pub fn text_config(mut self, value: impl IntoValue<ClarifyTextConfigProperty>) -> Self {
        self.0.put("TextConfig", value.into_value().into_node());
        self
    }

    /// A Boolean toggle to indicate if you want to use the logit function (true) or log-odds units (false) for model predictions. Defaults to false.
    ///
    /// `UseLogit`; an update replaces the resource.
    pub fn use_logit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseLogit", value.into_value().into_node());
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

impl Kind for ClarifyShapConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClarifyShapConfigProperty> for ClarifyShapConfigProperty {}
impl From<ClarifyShapConfigProperty> for Node {
    #[inline]
    fn from(value: ClarifyShapConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClarifyShapConfigProperty> for ClarifyShapConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClarifyShapConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A parameter used to configure the SageMaker Clarify explainer to treat text features as text so that explanations are provided for individual units of text. Required only for natural language processing (NLP) explainability.
///
/// The property type `ClarifyTextConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClarifyTextConfigProperty(Object);

impl ClarifyTextConfigProperty {
    /// `ClarifyTextConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `granularity`: The unit of granularity for the analysis of text features.
    /// - `language`: Specifies the language of the text features in [ISO 639-1](https://docs.aws.amazon.com/%20https://en.wikipedia.org/wiki/List_of_ISO_639-1_codes) or [ISO 639-3](https://docs.aws.amazon.com/https://en.wikipedia.org/wiki/ISO_639-3) code of a supported language.
    pub fn new(granularity: impl IntoValue<String>, language: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Granularity", granularity.into_value().into_node());
        object_.put("Language", language.into_value().into_node());
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

impl Kind for ClarifyTextConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClarifyTextConfigProperty> for ClarifyTextConfigProperty {}
impl From<ClarifyTextConfigProperty> for Node {
    #[inline]
    fn from(value: ClarifyTextConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClarifyTextConfigProperty> for ClarifyTextConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClarifyTextConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it encrypts them.
///
/// The property type `CoreDumpConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CoreDumpConfigProperty(Object);

impl CoreDumpConfigProperty {
    /// `CoreDumpConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_s3_uri`: The Amazon S3 bucket to send the core dump to.
    pub fn new(destination_s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationS3Uri",
            destination_s3_uri.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS Key Management Service (AWS KMS) key that SageMaker uses to encrypt the core dump data at rest using Amazon S3 server-side encryption. If you use a KMS key ID or an alias of your KMS key, the SageMaker execution role must include permissions to call kms:Encrypt.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for CoreDumpConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CoreDumpConfigProperty> for CoreDumpConfigProperty {}
impl From<CoreDumpConfigProperty> for Node {
    #[inline]
    fn from(value: CoreDumpConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CoreDumpConfigProperty> for CoreDumpConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CoreDumpConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of your endpoint for model monitor data capture.
///
/// The property type `DataCaptureConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataCaptureConfigProperty(Object);

impl DataCaptureConfigProperty {
    /// `DataCaptureConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `capture_options`: Specifies whether the endpoint captures input data to your model, output data from your model, or both.
    /// - `destination_s3_uri`: The S3 bucket where model monitor stores captured data.
    /// - `initial_sampling_percentage`: The percentage of data to capture.
    pub fn new(
        capture_options: impl IntoValue<List<CaptureOptionProperty>>,
        destination_s3_uri: impl IntoValue<String>,
        initial_sampling_percentage: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CaptureOptions", capture_options.into_value().into_node());
        object_.put(
            "DestinationS3Uri",
            destination_s3_uri.into_value().into_node(),
        );
        object_.put(
            "InitialSamplingPercentage",
            initial_sampling_percentage.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of the JSON and CSV content type that the endpoint captures.
    ///
    /// `CaptureContentTypeHeader`; an update replaces the resource.
    pub fn capture_content_type_header(
        mut self,
        value: impl IntoValue<CaptureContentTypeHeaderProperty>,
    ) -> Self {
        self.0
            .put("CaptureContentTypeHeader", value.into_value().into_node());
        self
    }

    /// Set to `True` to enable data capture.
    ///
    /// `EnableCapture`; an update replaces the resource.
    pub fn enable_capture(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableCapture", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the captured data at rest using Amazon S3 server-side encryption. The KmsKeyId can be any of the following formats: Key ID: 1234abcd-12ab-34cd-56ef-1234567890ab Key ARN: arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab Alias name: alias/ExampleAlias Alias name ARN: arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias If you don't provide a KMS key ID, Amazon SageMaker uses the default KMS key for Amazon S3 for your role's account. For more information, see KMS-Managed Encryption Keys (<https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingKMSEncryption.html>) in the Amazon Simple Storage Service Developer Guide. The KMS key policy must grant permission to the IAM role that you specify in your CreateModel (<https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html>) request. For more information, see Using Key Policies in AWS KMS (<http://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html>) in the AWS Key Management Service Developer Guide.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for DataCaptureConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataCaptureConfigProperty> for DataCaptureConfigProperty {}
impl From<DataCaptureConfigProperty> for Node {
    #[inline]
    fn from(value: DataCaptureConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataCaptureConfigProperty> for DataCaptureConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DataCaptureConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A parameter to activate explainers.
///
/// The property type `ExplainerConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExplainerConfigProperty(Object);

impl ExplainerConfigProperty {
    /// `ExplainerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A member of `ExplainerConfig` that contains configuration parameters for the SageMaker Clarify explainer.
    ///
    /// `ClarifyExplainerConfig`; an update replaces the resource.
    pub fn clarify_explainer_config(
        mut self,
        value: impl IntoValue<ClarifyExplainerConfigProperty>,
    ) -> Self {
        self.0
            .put("ClarifyExplainerConfig", value.into_value().into_node());
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

impl Kind for ExplainerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExplainerConfigProperty> for ExplainerConfigProperty {}
impl From<ExplainerConfigProperty> for Node {
    #[inline]
    fn from(value: ExplainerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExplainerConfigProperty> for ExplainerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ExplainerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an instance type and its priority for a heterogeneous endpoint. Use instance pools to configure a production variant with multiple instance types, enabling the endpoint to provision instances across different types based on priority.
///
/// The property type `InstancePool` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstancePoolProperty(Object);

impl InstancePoolProperty {
    /// `InstancePoolProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: The ML compute instance type for the instance pool.
    /// - `priority`: The priority for the instance pool.
    pub fn new(instance_type: impl IntoValue<String>, priority: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        Self(object_)
    }

    /// The name of a SageMaker model to use for this instance pool instead of the model specified for the production variant. Use this to deploy a different model optimized for the instance type in this pool.
    ///
    /// `ModelNameOverride`.
    pub fn model_name_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelNameOverride", value.into_value().into_node());
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

impl Kind for InstancePoolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstancePoolProperty> for InstancePoolProperty {}
impl From<InstancePoolProperty> for Node {
    #[inline]
    fn from(value: InstancePoolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstancePoolProperty> for InstancePoolProperty {
    #[inline]
    fn into_value(self) -> Value<InstancePoolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that control the range in the number of instances that the endpoint provisions as it scales up or down to accommodate traffic.
///
/// The property type `ManagedInstanceScaling` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstanceScalingProperty(Object);

impl ManagedInstanceScalingProperty {
    /// `ManagedInstanceScalingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of instances that the endpoint can provision when it scales up to accommodate an increase in traffic.
    ///
    /// `MaxInstanceCount`.
    pub fn max_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxInstanceCount", value.into_value().into_node());
        self
    }

    /// The minimum number of instances that the endpoint must retain when it scales down to accommodate a decrease in traffic.
    ///
    /// `MinInstanceCount`.
    pub fn min_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinInstanceCount", value.into_value().into_node());
        self
    }

    /// Specifies how the endpoint releases instances when managed instance scaling scales in.
    ///
    /// `ScaleInPolicy`.
    pub fn scale_in_policy(mut self, value: impl IntoValue<ScaleInPolicyProperty>) -> Self {
        self.0.put("ScaleInPolicy", value.into_value().into_node());
        self
    }

    /// Indicates whether managed instance scaling is enabled.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for ManagedInstanceScalingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstanceScalingProperty> for ManagedInstanceScalingProperty {}
impl From<ManagedInstanceScalingProperty> for Node {
    #[inline]
    fn from(value: ManagedInstanceScalingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstanceScalingProperty> for ManagedInstanceScalingProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedInstanceScalingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and whether to enable enhanced or detailed observability metrics.
///
/// The property type `MetricsConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsConfigProperty(Object);

impl MetricsConfigProperty {
    /// `MetricsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to enable detailed observability for the endpoint. When set to true, the endpoint publishes container-level inference metrics, per-GPU metrics, per-instance host metrics, and inference component placement metrics.
    ///
    /// `EnableDetailedObservability`.
    pub fn enable_detailed_observability(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableDetailedObservability",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to enable enhanced metrics for the endpoint. Enhanced metrics provide utilization and invocation data at instance and container granularity.
    ///
    /// `EnableEnhancedMetrics`.
    pub fn enable_enhanced_metrics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableEnhancedMetrics", value.into_value().into_node());
        self
    }

    /// The interval, in seconds, at which the endpoint publishes metrics to Amazon CloudWatch. Valid values are 10, 30, 60, 120, 180, 240, and 300. The default is 60.
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

impl Kind for MetricsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsConfigProperty> for MetricsConfigProperty {}
impl From<MetricsConfigProperty> for Node {
    #[inline]
    fn from(value: MetricsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsConfigProperty> for MetricsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for prefix-aware routing on a SageMaker real-time inference endpoint. Specify PrefixLength and ConcurrencyThreshold to control routing behavior.
///
/// The property type `PrefixAwareRoutingConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrefixAwareRoutingConfigProperty(Object);

impl PrefixAwareRoutingConfigProperty {
    /// `PrefixAwareRoutingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of in-flight requests on the target instance before the endpoint routes to another instance. Required when RoutingStrategy is PREFIX_AWARE. Valid values are 1 to 1024.
    ///
    /// `ConcurrencyThreshold`.
    pub fn concurrency_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConcurrencyThreshold", value.into_value().into_node());
        self
    }

    /// The maximum length of the prefix used for routing decisions. Required when RoutingStrategy is PREFIX_AWARE. Valid values are 1024 to 65536.
    ///
    /// `PrefixLength`.
    pub fn prefix_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PrefixLength", value.into_value().into_node());
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

impl Kind for PrefixAwareRoutingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrefixAwareRoutingConfigProperty> for PrefixAwareRoutingConfigProperty {}
impl From<PrefixAwareRoutingConfigProperty> for Node {
    #[inline]
    fn from(value: PrefixAwareRoutingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrefixAwareRoutingConfigProperty> for PrefixAwareRoutingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PrefixAwareRoutingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a model that you want to host and the resources to deploy for hosting it. If you are deploying multiple models, tell Amazon SageMaker how to distribute traffic among the models by specifying the `InitialVariantWeight` objects.
///
/// The property type `ProductionVariant` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProductionVariantProperty(Object);

impl ProductionVariantProperty {
    /// `ProductionVariantProperty` with its required properties, in alphabetical order:
    ///
    /// - `variant_name`: The name of the production variant.
    pub fn new(variant_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VariantName", variant_name.into_value().into_node());
        Self(object_)
    }

    /// The size of the Elastic Inference (EI) instance to use for the production variant. EI instances provide on-demand GPU computing for inference. For more information, see [Using Elastic Inference in Amazon SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/ei.html). For more information, see [Using Elastic Inference in Amazon SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/ei.html).
    ///
    /// `AcceleratorType`; an update replaces the resource.
    pub fn accelerator_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AcceleratorType", value.into_value().into_node());
        self
    }

    /// Settings for the capacity reservation for the compute instances that SageMaker AI reserves for an endpoint.
    ///
    /// `CapacityReservationConfig`.
    pub fn capacity_reservation_config(
        mut self,
        value: impl IntoValue<CapacityReservationConfigProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationConfig", value.into_value().into_node());
        self
    }

    /// The timeout value, in seconds, for your inference container to pass health check by SageMaker Hosting. For more information about health check, see [How Your Container Should Respond to Health Check (Ping) Requests](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html#your-algorithms-inference-algo-ping-requests).
    ///
    /// `ContainerStartupHealthCheckTimeoutInSeconds`; an update replaces the resource.
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

    /// Specifies where SageMaker writes core dumps from the model container when the process crashes, and how it encrypts them.
    ///
    /// `CoreDumpConfig`.
    pub fn core_dump_config(mut self, value: impl IntoValue<CoreDumpConfigProperty>) -> Self {
        self.0.put("CoreDumpConfig", value.into_value().into_node());
        self
    }

    /// You can use this parameter to turn on native AWS Systems Manager (SSM) access for a production variant behind an endpoint. By default, SSM access is disabled for all production variants behind an endpoint. You can turn on or turn off SSM access for a production variant behind an existing endpoint by creating a new endpoint configuration and calling `UpdateEndpoint`.
    ///
    /// `EnableSSMAccess`; an update replaces the resource.
    pub fn enable_ssm_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableSSMAccess", value.into_value().into_node());
        self
    }

    /// Specifies an option from a collection of preconfigured Amazon Machine Image (AMI) images. Each image is configured by AWS with a set of software and driver versions. AWS optimizes these configurations for different machine learning workloads. By selecting an AMI version, you can ensure that your inference environment is compatible with specific software requirements, such as CUDA driver versions, Linux kernel versions, or AWS Neuron driver versions
    ///
    /// `InferenceAmiVersion`.
    pub fn inference_ami_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InferenceAmiVersion", value.into_value().into_node());
        self
    }

    /// Number of instances to launch initially.
    ///
    /// `InitialInstanceCount`; an update replaces the resource.
    pub fn initial_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InitialInstanceCount", value.into_value().into_node());
        self
    }

    /// Determines initial traffic distribution among all of the models that you specify in the endpoint configuration. The traffic to a production variant is determined by the ratio of the `VariantWeight` to the sum of all `VariantWeight` values across all ProductionVariants. If unspecified, it defaults to 1.0.
    ///
    /// `InitialVariantWeight`; an update replaces the resource.
    pub fn initial_variant_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("InitialVariantWeight", value.into_value().into_node());
        self
    }

    /// A list of instance pools for the production variant. Each instance pool specifies an instance type and its priority for provisioning. Use instance pools to configure heterogeneous endpoints that deploy models across multiple instance types.
    ///
    /// `InstancePools`.
    pub fn instance_pools(mut self, value: impl IntoValue<List<InstancePoolProperty>>) -> Self {
        self.0.put("InstancePools", value.into_value().into_node());
        self
    }

    /// The ML compute instance type.
    ///
    /// `InstanceType`; an update replaces the resource.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// Settings that control the range in the number of instances that the endpoint provisions as it scales up or down to accommodate traffic.
    ///
    /// `ManagedInstanceScaling`.
    pub fn managed_instance_scaling(
        mut self,
        value: impl IntoValue<ManagedInstanceScalingProperty>,
    ) -> Self {
        self.0
            .put("ManagedInstanceScaling", value.into_value().into_node());
        self
    }

    /// The timeout value, in seconds, to download and extract the model that you want to host from Amazon S3 to the individual inference instance associated with this production variant.
    ///
    /// `ModelDataDownloadTimeoutInSeconds`; an update replaces the resource.
    pub fn model_data_download_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ModelDataDownloadTimeoutInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the model that you want to host. This is the name that you specified when creating the model.
    ///
    /// `ModelName`; an update replaces the resource.
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelName", value.into_value().into_node());
        self
    }

    /// Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts.
    ///
    /// `RoutingConfig`.
    pub fn routing_config(mut self, value: impl IntoValue<RoutingConfigProperty>) -> Self {
        self.0.put("RoutingConfig", value.into_value().into_node());
        self
    }

    /// The serverless configuration for an endpoint. Specifies a serverless endpoint configuration instead of an instance-based endpoint configuration.
    ///
    /// `ServerlessConfig`.
    pub fn serverless_config(mut self, value: impl IntoValue<ServerlessConfigProperty>) -> Self {
        self.0
            .put("ServerlessConfig", value.into_value().into_node());
        self
    }

    /// The timeout value, in seconds, for provisioning instances for the production variant. When SageMaker encounters an insufficient capacity error while provisioning instances, it retries with the next instance pool (if configured) or waits until the timeout expires. This timeout applies only to capacity provisioning and does not include the time for model download or container startup.
    ///
    /// `VariantInstanceProvisionTimeoutInSeconds`.
    pub fn variant_instance_provision_timeout_in_seconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "VariantInstanceProvisionTimeoutInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The size, in GB, of the ML storage volume attached to individual inference instance associated with the production variant. Currently only Amazon EBS gp2 storage volumes are supported.
    ///
    /// `VolumeSizeInGB`; an update replaces the resource.
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSizeInGB", value.into_value().into_node());
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

impl Kind for ProductionVariantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProductionVariantProperty> for ProductionVariantProperty {}
impl From<ProductionVariantProperty> for Node {
    #[inline]
    fn from(value: ProductionVariantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProductionVariantProperty> for ProductionVariantProperty {
    #[inline]
    fn into_value(self) -> Value<ProductionVariantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings that control how the endpoint routes incoming traffic to the instances that the endpoint hosts.
///
/// The property type `RoutingConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingConfigProperty(Object);

impl RoutingConfigProperty {
    /// `RoutingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for prefix-aware routing on a SageMaker real-time inference endpoint. Specify PrefixLength and ConcurrencyThreshold to control routing behavior.
    ///
    /// `PrefixAwareRoutingConfig`.
    pub fn prefix_aware_routing_config(
        mut self,
        value: impl IntoValue<PrefixAwareRoutingConfigProperty>,
    ) -> Self {
        self.0
            .put("PrefixAwareRoutingConfig", value.into_value().into_node());
        self
    }

    /// Sets how the endpoint routes incoming traffic.
    ///
    /// `RoutingStrategy`.
    pub fn routing_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RoutingStrategy", value.into_value().into_node());
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

impl Kind for RoutingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingConfigProperty> for RoutingConfigProperty {}
impl From<RoutingConfigProperty> for Node {
    #[inline]
    fn from(value: RoutingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingConfigProperty> for RoutingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how the endpoint releases instances when managed instance scaling scales in.
///
/// The property type `ScaleInPolicy` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScaleInPolicyProperty(Object);

impl ScaleInPolicyProperty {
    /// `ScaleInPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `strategy`: The strategy for scaling in instances.
    pub fn new(strategy: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Strategy", strategy.into_value().into_node());
        Self(object_)
    }

    /// The cooldown period, in minutes, after the last endpoint operation before the endpoint evaluates consolidation scale-in opportunities. Valid values are 5 to 1440. The default is 20.
    ///
    /// `CooldownInMinutes`.
    pub fn cooldown_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CooldownInMinutes", value.into_value().into_node());
        self
    }

    /// The maximum number of instances that the endpoint can terminate at a time during a consolidation scale-in operation. Valid values are 1 to 100. The default is 1.
    ///
    /// `MaximumStepSize`.
    pub fn maximum_step_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumStepSize", value.into_value().into_node());
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

impl Kind for ScaleInPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScaleInPolicyProperty> for ScaleInPolicyProperty {}
impl From<ScaleInPolicyProperty> for Node {
    #[inline]
    fn from(value: ScaleInPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScaleInPolicyProperty> for ScaleInPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ScaleInPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the serverless configuration for an endpoint variant.
///
/// The property type `ServerlessConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerlessConfigProperty(Object);

impl ServerlessConfigProperty {
    /// `ServerlessConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_concurrency`: The maximum number of concurrent invocations your serverless endpoint can process.
    /// - `memory_size_in_mb`: The memory size of your serverless endpoint.
    pub fn new(
        max_concurrency: impl IntoValue<i64>,
        memory_size_in_mb: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxConcurrency", max_concurrency.into_value().into_node());
        object_.put("MemorySizeInMB", memory_size_in_mb.into_value().into_node());
        Self(object_)
    }

    /// The amount of provisioned concurrency to allocate for the serverless endpoint. Should be less than or equal to `MaxConcurrency`.
    ///
    /// > This field is not supported for serverless endpoint recommendations for Inference Recommender jobs. For more information about creating an Inference Recommender job, see [CreateInferenceRecommendationsJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRecommendationsJob.html).
    ///
    /// `ProvisionedConcurrency`; an update replaces the resource.
    pub fn provisioned_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ProvisionedConcurrency", value.into_value().into_node());
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

impl Kind for ServerlessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerlessConfigProperty> for ServerlessConfigProperty {}
impl From<ServerlessConfigProperty> for Node {
    #[inline]
    fn from(value: ServerlessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerlessConfigProperty> for ServerlessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ServerlessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC.
///
/// The property type `VpcConfig` of `AWS::SageMaker::EndpointConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The VPC security group IDs, in the form sg-xxxxxxxx.
    /// - `subnets`: The ID of the subnets in the VPC to which you want to connect your training job or model.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
