// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::DeviceFleet` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::DeviceFleet` resource is an Amazon SageMaker resource type that allows you to create a DeviceFleet that manages your SageMaker Edge Manager Devices. You must register your devices against the `DeviceFleet` separately.
///
/// `AWS::SageMaker::DeviceFleet`; `Ref` returns its `DeviceFleetName`, a [`sagemaker::DeviceFleetName`](kinds::sagemaker::DeviceFleetName).
/// Changing one of these replaces it: `DeviceFleetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeviceFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::DeviceFleet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("device_fleet.rules"),
};

impl CfnDeviceFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::DeviceFleet";

    /// `CfnDeviceFleet` with its required properties, in alphabetical order:
    ///
    /// - `device_fleet_name`: Name of the device fleet.
    /// - `output_config`: The output configuration for storing sample data collected by the fleet.
    /// - `role_arn`: The Amazon Resource Name (ARN) that has access to AWS Internet of Things (IoT).
    pub fn new(
        device_fleet_name: impl IntoValue<String>,
        output_config: impl IntoValue<EdgeOutputConfigProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeviceFleetName",
            device_fleet_name.into_value().into_node(),
        );
        object_.put("OutputConfig", output_config.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A description of the fleet.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs that contain metadata to help you categorize and organize your device fleets. Each tag consists of a key and a value, both of which you define.
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

impl Construct for CfnDeviceFleet {
    type Handle = CfnDeviceFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeviceFleetRef {
        CfnDeviceFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeviceFleet`] of a stack.
pub struct CfnDeviceFleetRef(NodeRef);

impl Clone for CfnDeviceFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeviceFleetRef {}
impl AsNode for CfnDeviceFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeviceFleetRef {
    /// What `Ref` returns: its `DeviceFleetName`, a [`sagemaker::DeviceFleetName`](kinds::sagemaker::DeviceFleetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::DeviceFleetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::sagemaker::DeviceFleetName> for &CfnDeviceFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::DeviceFleetName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The output configuration for storing sample data collected by the fleet.
///
/// The property type `EdgeOutputConfig` of `AWS::SageMaker::DeviceFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct EdgeOutputConfigProperty(Object);

impl EdgeOutputConfigProperty {
    /// `EdgeOutputConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_output_location`: The Amazon Simple Storage (S3) bucket URI.
    pub fn new(s3_output_location: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "S3OutputLocation",
            s3_output_location.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume after compilation job. If you don't provide a KMS key ID, Amazon SageMaker uses the default KMS key for Amazon S3 for your role's account.
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

impl Kind for EdgeOutputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EdgeOutputConfigProperty> for EdgeOutputConfigProperty {}
impl From<EdgeOutputConfigProperty> for Node {
    #[inline]
    fn from(value: EdgeOutputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EdgeOutputConfigProperty> for EdgeOutputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EdgeOutputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
