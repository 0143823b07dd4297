// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkspacesInstances::WorkspaceInstance` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::WorkspacesInstances::WorkspaceInstance
///
/// `AWS::WorkspacesInstances::WorkspaceInstance`; `Ref` returns its `WorkspaceInstanceId`, a [`workspacesinstances::WorkspaceInstanceId`](kinds::workspacesinstances::WorkspaceInstanceId).
/// Changing one of these replaces it: `ManagedInstance`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspaceInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkspacesInstances::WorkspaceInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspace_instance.rules"),
};

impl CfnWorkspaceInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkspacesInstances::WorkspaceInstance";

    /// `CfnWorkspaceInstance` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ManagedInstance` property.
    ///
    /// `ManagedInstance`; an update replaces the resource.
    pub fn managed_instance(mut self, value: impl IntoValue<ManagedInstanceProperty>) -> Self {
        self.0
            .put("ManagedInstance", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update may replace the resource.
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

impl Construct for CfnWorkspaceInstance {
    type Handle = CfnWorkspaceInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkspaceInstanceRef {
        CfnWorkspaceInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkspaceInstance`] of a stack.
pub struct CfnWorkspaceInstanceRef(NodeRef);

impl Clone for CfnWorkspaceInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkspaceInstanceRef {}
impl AsNode for CfnWorkspaceInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkspaceInstanceRef {
    /// What `Ref` returns: its `WorkspaceInstanceId`, a [`workspacesinstances::WorkspaceInstanceId`](kinds::workspacesinstances::WorkspaceInstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesinstances::WorkspaceInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `EC2ManagedInstance` attribute.
    ///
    /// `Fn::GetAtt` of `EC2ManagedInstance`.
    #[inline]
    pub fn attr_ec2_managed_instance(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EC2ManagedInstance")))
    }

    /// The `EC2ManagedInstance.InstanceId` attribute.
    ///
    /// `Fn::GetAtt` of `EC2ManagedInstance.InstanceId`.
    #[inline]
    pub fn attr_ec2_managed_instance_instance_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EC2ManagedInstance.InstanceId"),
        ))
    }

    /// The current state of the workspace instance
    ///
    /// `Fn::GetAtt` of `ProvisionState`.
    #[inline]
    pub fn attr_provision_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProvisionState")))
    }

    /// Unique identifier for the workspace instance
    ///
    /// `Fn::GetAtt` of `WorkspaceInstanceId`.
    #[inline]
    pub fn attr_workspace_instance_id(
        &self,
    ) -> Value<kinds::workspacesinstances::WorkspaceInstanceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkspaceInstanceId")))
    }
}

impl IntoValue<kinds::workspacesinstances::WorkspaceInstanceId> for &CfnWorkspaceInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesinstances::WorkspaceInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `BlockDeviceMapping` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlockDeviceMappingProperty(Object);

impl BlockDeviceMappingProperty {
    /// `BlockDeviceMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DeviceName` property.
    ///
    /// `DeviceName`.
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceName", value.into_value().into_node());
        self
    }

    /// The `Ebs` property.
    ///
    /// `Ebs`.
    pub fn ebs(mut self, value: impl IntoValue<EbsBlockDeviceProperty>) -> Self {
        self.0.put("Ebs", value.into_value().into_node());
        self
    }

    /// The `NoDevice` property.
    ///
    /// `NoDevice`.
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NoDevice", value.into_value().into_node());
        self
    }

    /// The `VirtualName` property.
    ///
    /// `VirtualName`.
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VirtualName", value.into_value().into_node());
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

impl Kind for BlockDeviceMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlockDeviceMappingProperty> for BlockDeviceMappingProperty {}
impl From<BlockDeviceMappingProperty> for Node {
    #[inline]
    fn from(value: BlockDeviceMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlockDeviceMappingProperty> for BlockDeviceMappingProperty {
    #[inline]
    fn into_value(self) -> Value<BlockDeviceMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CapacityReservationSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationSpecificationProperty(Object);

impl CapacityReservationSpecificationProperty {
    /// `CapacityReservationSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CapacityReservationPreference` property.
    ///
    /// `CapacityReservationPreference`; one of `capacity-reservations-only`, `open`, `none`.
    pub fn capacity_reservation_preference(
        mut self,
        value: impl IntoValue<CapacityReservationPreference>,
    ) -> Self {
        self.0.put(
            "CapacityReservationPreference",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CapacityReservationTarget` property.
    ///
    /// `CapacityReservationTarget`.
    pub fn capacity_reservation_target(
        mut self,
        value: impl IntoValue<CapacityReservationTargetProperty>,
    ) -> Self {
        self.0
            .put("CapacityReservationTarget", value.into_value().into_node());
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

impl Kind for CapacityReservationSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationSpecificationProperty>
    for CapacityReservationSpecificationProperty
{
}
impl From<CapacityReservationSpecificationProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationSpecificationProperty>
    for CapacityReservationSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityReservationSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CapacityReservationTarget` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityReservationTargetProperty(Object);

impl CapacityReservationTargetProperty {
    /// `CapacityReservationTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CapacityReservationId` property.
    ///
    /// `CapacityReservationId`.
    pub fn capacity_reservation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CapacityReservationId", value.into_value().into_node());
        self
    }

    /// The `CapacityReservationResourceGroupArn` property.
    ///
    /// `CapacityReservationResourceGroupArn`.
    pub fn capacity_reservation_resource_group_arn(
        mut self,
        value: impl IntoValue<kinds::resourcegroups::GroupArn>,
    ) -> Self {
        self.0.put(
            "CapacityReservationResourceGroupArn",
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

impl Kind for CapacityReservationTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityReservationTargetProperty> for CapacityReservationTargetProperty {}
impl From<CapacityReservationTargetProperty> for Node {
    #[inline]
    fn from(value: CapacityReservationTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityReservationTargetProperty> for CapacityReservationTargetProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityReservationTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CpuOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct CpuOptionsRequestProperty(Object);

impl CpuOptionsRequestProperty {
    /// `CpuOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CoreCount` property.
    ///
    /// `CoreCount`.
    pub fn core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CoreCount", value.into_value().into_node());
        self
    }

    /// The `ThreadsPerCore` property.
    ///
    /// `ThreadsPerCore`.
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ThreadsPerCore", value.into_value().into_node());
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

impl Kind for CpuOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CpuOptionsRequestProperty> for CpuOptionsRequestProperty {}
impl From<CpuOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: CpuOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CpuOptionsRequestProperty> for CpuOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<CpuOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CreditSpecificationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreditSpecificationRequestProperty(Object);

impl CreditSpecificationRequestProperty {
    /// `CreditSpecificationRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CpuCredits` property.
    ///
    /// `CpuCredits`; one of `standard`, `unlimited`.
    pub fn cpu_credits(mut self, value: impl IntoValue<CpuCredits>) -> Self {
        self.0.put("CpuCredits", value.into_value().into_node());
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

impl Kind for CreditSpecificationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreditSpecificationRequestProperty> for CreditSpecificationRequestProperty {}
impl From<CreditSpecificationRequestProperty> for Node {
    #[inline]
    fn from(value: CreditSpecificationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreditSpecificationRequestProperty> for CreditSpecificationRequestProperty {
    #[inline]
    fn into_value(self) -> Value<CreditSpecificationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EbsBlockDevice` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbsBlockDeviceProperty(Object);

impl EbsBlockDeviceProperty {
    /// `EbsBlockDeviceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Encrypted` property.
    ///
    /// `Encrypted`.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The `Iops` property.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The `KmsKeyId` property.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The `Throughput` property.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// The `VolumeSize` property.
    ///
    /// `VolumeSize`.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The `VolumeType` property.
    ///
    /// `VolumeType`; one of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`.
    pub fn volume_type(mut self, value: impl IntoValue<super::VolumeType>) -> Self {
        self.0.put("VolumeType", value.into_value().into_node());
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

impl Kind for EbsBlockDeviceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbsBlockDeviceProperty> for EbsBlockDeviceProperty {}
impl From<EbsBlockDeviceProperty> for Node {
    #[inline]
    fn from(value: EbsBlockDeviceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbsBlockDeviceProperty> for EbsBlockDeviceProperty {
    #[inline]
    fn into_value(self) -> Value<EbsBlockDeviceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EnclaveOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnclaveOptionsRequestProperty(Object);

impl EnclaveOptionsRequestProperty {
    /// `EnclaveOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for EnclaveOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnclaveOptionsRequestProperty> for EnclaveOptionsRequestProperty {}
impl From<EnclaveOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: EnclaveOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnclaveOptionsRequestProperty> for EnclaveOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<EnclaveOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HibernationOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct HibernationOptionsRequestProperty(Object);

impl HibernationOptionsRequestProperty {
    /// `HibernationOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Configured` property.
    ///
    /// `Configured`.
    pub fn configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Configured", value.into_value().into_node());
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

impl Kind for HibernationOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HibernationOptionsRequestProperty> for HibernationOptionsRequestProperty {}
impl From<HibernationOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: HibernationOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HibernationOptionsRequestProperty> for HibernationOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<HibernationOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IamInstanceProfileSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamInstanceProfileSpecificationProperty(Object);

impl IamInstanceProfileSpecificationProperty {
    /// `IamInstanceProfileSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Arn` property.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The `Name` property.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for IamInstanceProfileSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamInstanceProfileSpecificationProperty> for IamInstanceProfileSpecificationProperty {}
impl From<IamInstanceProfileSpecificationProperty> for Node {
    #[inline]
    fn from(value: IamInstanceProfileSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamInstanceProfileSpecificationProperty>
    for IamInstanceProfileSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<IamInstanceProfileSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InstanceMaintenanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceMaintenanceOptionsRequestProperty(Object);

impl InstanceMaintenanceOptionsRequestProperty {
    /// `InstanceMaintenanceOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AutoRecovery` property.
    ///
    /// `AutoRecovery`; one of `disabled`, `default`.
    pub fn auto_recovery(mut self, value: impl IntoValue<AutoRecovery>) -> Self {
        self.0.put("AutoRecovery", value.into_value().into_node());
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

impl Kind for InstanceMaintenanceOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceMaintenanceOptionsRequestProperty>
    for InstanceMaintenanceOptionsRequestProperty
{
}
impl From<InstanceMaintenanceOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: InstanceMaintenanceOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceMaintenanceOptionsRequestProperty>
    for InstanceMaintenanceOptionsRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceMaintenanceOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InstanceMetadataOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceMetadataOptionsRequestProperty(Object);

impl InstanceMetadataOptionsRequestProperty {
    /// `InstanceMetadataOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `HttpEndpoint` property.
    ///
    /// `HttpEndpoint`; one of `enabled`, `disabled`.
    pub fn http_endpoint(mut self, value: impl IntoValue<HttpEndpoint>) -> Self {
        self.0.put("HttpEndpoint", value.into_value().into_node());
        self
    }

    /// The `HttpProtocolIpv6` property.
    ///
    /// `HttpProtocolIpv6`; one of `enabled`, `disabled`.
    pub fn http_protocol_ipv6(mut self, value: impl IntoValue<HttpProtocolIpv6>) -> Self {
        self.0
            .put("HttpProtocolIpv6", value.into_value().into_node());
        self
    }

    /// The `HttpPutResponseHopLimit` property.
    ///
    /// `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HttpPutResponseHopLimit", value.into_value().into_node());
        self
    }

    /// The `HttpTokens` property.
    ///
    /// `HttpTokens`; one of `optional`, `required`.
    pub fn http_tokens(mut self, value: impl IntoValue<HttpTokens>) -> Self {
        self.0.put("HttpTokens", value.into_value().into_node());
        self
    }

    /// The `InstanceMetadataTags` property.
    ///
    /// `InstanceMetadataTags`; one of `enabled`, `disabled`.
    pub fn instance_metadata_tags(mut self, value: impl IntoValue<InstanceMetadataTags>) -> Self {
        self.0
            .put("InstanceMetadataTags", value.into_value().into_node());
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

impl Kind for InstanceMetadataOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceMetadataOptionsRequestProperty> for InstanceMetadataOptionsRequestProperty {}
impl From<InstanceMetadataOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: InstanceMetadataOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceMetadataOptionsRequestProperty> for InstanceMetadataOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceMetadataOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InstanceNetworkInterfaceSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceNetworkInterfaceSpecificationProperty(Object);

impl InstanceNetworkInterfaceSpecificationProperty {
    /// `InstanceNetworkInterfaceSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `DeviceIndex` property.
    ///
    /// `DeviceIndex`.
    pub fn device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DeviceIndex", value.into_value().into_node());
        self
    }

    /// The `Groups` property.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// The `SubnetId` property.
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
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

impl Kind for InstanceNetworkInterfaceSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceNetworkInterfaceSpecificationProperty>
    for InstanceNetworkInterfaceSpecificationProperty
{
}
impl From<InstanceNetworkInterfaceSpecificationProperty> for Node {
    #[inline]
    fn from(value: InstanceNetworkInterfaceSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceNetworkInterfaceSpecificationProperty>
    for InstanceNetworkInterfaceSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceNetworkInterfaceSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InstanceNetworkPerformanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceNetworkPerformanceOptionsRequestProperty(Object);

impl InstanceNetworkPerformanceOptionsRequestProperty {
    /// `InstanceNetworkPerformanceOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BandwidthWeighting` property.
    ///
    /// `BandwidthWeighting`; one of `default`, `vpc-1`, `ebs-1`.
    pub fn bandwidth_weighting(mut self, value: impl IntoValue<BandwidthWeighting>) -> Self {
        self.0
            .put("BandwidthWeighting", value.into_value().into_node());
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

impl Kind for InstanceNetworkPerformanceOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceNetworkPerformanceOptionsRequestProperty>
    for InstanceNetworkPerformanceOptionsRequestProperty
{
}
impl From<InstanceNetworkPerformanceOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: InstanceNetworkPerformanceOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceNetworkPerformanceOptionsRequestProperty>
    for InstanceNetworkPerformanceOptionsRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<InstanceNetworkPerformanceOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LicenseConfigurationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseConfigurationRequestProperty(Object);

impl LicenseConfigurationRequestProperty {
    /// `LicenseConfigurationRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `LicenseConfigurationArn` property.
    ///
    /// `LicenseConfigurationArn`.
    pub fn license_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LicenseConfigurationArn", value.into_value().into_node());
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

impl Kind for LicenseConfigurationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseConfigurationRequestProperty> for LicenseConfigurationRequestProperty {}
impl From<LicenseConfigurationRequestProperty> for Node {
    #[inline]
    fn from(value: LicenseConfigurationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseConfigurationRequestProperty> for LicenseConfigurationRequestProperty {
    #[inline]
    fn into_value(self) -> Value<LicenseConfigurationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ManagedInstance` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedInstanceProperty(Object);

impl ManagedInstanceProperty {
    /// `ManagedInstanceProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_id`
    /// - `instance_type`
    pub fn new(
        image_id: impl IntoValue<kinds::ec2::ImageId>,
        instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageId", image_id.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// The `BlockDeviceMappings` property.
    ///
    /// `BlockDeviceMappings`.
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<List<BlockDeviceMappingProperty>>,
    ) -> Self {
        self.0
            .put("BlockDeviceMappings", value.into_value().into_node());
        self
    }

    /// The `CapacityReservationSpecification` property.
    ///
    /// `CapacityReservationSpecification`.
    pub fn capacity_reservation_specification(
        mut self,
        value: impl IntoValue<CapacityReservationSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "CapacityReservationSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CpuOptions` property.
    ///
    /// `CpuOptions`.
    pub fn cpu_options(mut self, value: impl IntoValue<CpuOptionsRequestProperty>) -> Self {
        self.0.put("CpuOptions", value.into_value().into_node());
        self
    }

    /// The `CreditSpecification` property.
    ///
    /// `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl IntoValue<CreditSpecificationRequestProperty>,
    ) -> Self {
        self.0
            .put("CreditSpecification", value.into_value().into_node());
        self
    }

    /// The `DisableApiStop` property.
    ///
    /// `DisableApiStop`.
    pub fn disable_api_stop(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableApiStop", value.into_value().into_node());
        self
    }

    /// The `EbsOptimized` property.
    ///
    /// `EbsOptimized`.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
        self
    }

    /// The `EnablePrimaryIpv6` property.
    ///
    /// `EnablePrimaryIpv6`.
    pub fn enable_primary_ipv6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnablePrimaryIpv6", value.into_value().into_node());
        self
    }

    /// The `EnclaveOptions` property.
    ///
    /// `EnclaveOptions`.
    pub fn enclave_options(mut self, value: impl IntoValue<EnclaveOptionsRequestProperty>) -> Self {
        self.0.put("EnclaveOptions", value.into_value().into_node());
        self
    }

    /// The `HibernationOptions` property.
    ///
    /// `HibernationOptions`.
    pub fn hibernation_options(
        mut self,
        value: impl IntoValue<HibernationOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("HibernationOptions", value.into_value().into_node());
        self
    }

    /// The `IamInstanceProfile` property.
    ///
    /// `IamInstanceProfile`.
    pub fn iam_instance_profile(
        mut self,
        value: impl IntoValue<IamInstanceProfileSpecificationProperty>,
    ) -> Self {
        self.0
            .put("IamInstanceProfile", value.into_value().into_node());
        self
    }

    /// The `Ipv6AddressCount` property.
    ///
    /// `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Ipv6AddressCount", value.into_value().into_node());
        self
    }

    /// The `KeyName` property.
    ///
    /// `KeyName`.
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyName", value.into_value().into_node());
        self
    }

    /// The `LicenseSpecifications` property.
    ///
    /// `LicenseSpecifications`.
    pub fn license_specifications(
        mut self,
        value: impl IntoValue<List<LicenseConfigurationRequestProperty>>,
    ) -> Self {
        self.0
            .put("LicenseSpecifications", value.into_value().into_node());
        self
    }

    /// The `MaintenanceOptions` property.
    ///
    /// `MaintenanceOptions`.
    pub fn maintenance_options(
        mut self,
        value: impl IntoValue<InstanceMaintenanceOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("MaintenanceOptions", value.into_value().into_node());
        self
    }

    /// The `MetadataOptions` property.
    ///
    /// `MetadataOptions`.
    pub fn metadata_options(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("MetadataOptions", value.into_value().into_node());
        self
    }

    /// The `Monitoring` property.
    ///
    /// `Monitoring`.
    pub fn monitoring(
        mut self,
        value: impl IntoValue<RunInstancesMonitoringEnabledProperty>,
    ) -> Self {
        self.0.put("Monitoring", value.into_value().into_node());
        self
    }

    /// The `NetworkInterfaces` property.
    ///
    /// `NetworkInterfaces`.
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<List<InstanceNetworkInterfaceSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("NetworkInterfaces", value.into_value().into_node());
        self
    }

    /// The `NetworkPerformanceOptions` property.
    ///
    /// `NetworkPerformanceOptions`.
    pub fn network_performance_options(
        mut self,
        value: impl IntoValue<InstanceNetworkPerformanceOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("NetworkPerformanceOptions", value.into_value().into_node());
        self
    }

    /// The `Placement` property.
    ///
    /// `Placement`.
    pub fn placement(mut self, value: impl IntoValue<PlacementProperty>) -> Self {
        self.0.put("Placement", value.into_value().into_node());
        self
    }

    /// The `PrivateDnsNameOptions` property.
    ///
    /// `PrivateDnsNameOptions`.
    pub fn private_dns_name_options(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsRequestProperty>,
    ) -> Self {
        self.0
            .put("PrivateDnsNameOptions", value.into_value().into_node());
        self
    }

    /// The `SubnetId` property.
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The `TagSpecifications` property.
    ///
    /// `TagSpecifications`.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<TagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// The `UserData` property.
    ///
    /// `UserData`.
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserData", value.into_value().into_node());
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

impl Kind for ManagedInstanceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedInstanceProperty> for ManagedInstanceProperty {}
impl From<ManagedInstanceProperty> for Node {
    #[inline]
    fn from(value: ManagedInstanceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedInstanceProperty> for ManagedInstanceProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedInstanceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Placement` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlacementProperty(Object);

impl PlacementProperty {
    /// `PlacementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AvailabilityZone` property.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The `GroupId` property.
    ///
    /// `GroupId`.
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupId", value.into_value().into_node());
        self
    }

    /// The `GroupName` property.
    ///
    /// `GroupName`.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// The `PartitionNumber` property.
    ///
    /// `PartitionNumber`.
    pub fn partition_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PartitionNumber", value.into_value().into_node());
        self
    }

    /// The `Tenancy` property.
    ///
    /// `Tenancy`; one of `default`, `dedicated`, `host`.
    pub fn tenancy(mut self, value: impl IntoValue<Tenancy>) -> Self {
        self.0.put("Tenancy", value.into_value().into_node());
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

impl Kind for PlacementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlacementProperty> for PlacementProperty {}
impl From<PlacementProperty> for Node {
    #[inline]
    fn from(value: PlacementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlacementProperty> for PlacementProperty {
    #[inline]
    fn into_value(self) -> Value<PlacementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrivateDnsNameOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateDnsNameOptionsRequestProperty(Object);

impl PrivateDnsNameOptionsRequestProperty {
    /// `PrivateDnsNameOptionsRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EnableResourceNameDnsAAAARecord` property.
    ///
    /// `EnableResourceNameDnsAAAARecord`.
    pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableResourceNameDnsAAAARecord",
            value.into_value().into_node(),
        );
        self
    }

    /// The `EnableResourceNameDnsARecord` property.
    ///
    /// `EnableResourceNameDnsARecord`.
    pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableResourceNameDnsARecord",
            value.into_value().into_node(),
        );
        self
    }

    /// The `HostnameType` property.
    ///
    /// `HostnameType`; one of `ip-name`, `resource-name`.
    pub fn hostname_type(mut self, value: impl IntoValue<HostnameType>) -> Self {
        self.0.put("HostnameType", value.into_value().into_node());
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

impl Kind for PrivateDnsNameOptionsRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateDnsNameOptionsRequestProperty> for PrivateDnsNameOptionsRequestProperty {}
impl From<PrivateDnsNameOptionsRequestProperty> for Node {
    #[inline]
    fn from(value: PrivateDnsNameOptionsRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateDnsNameOptionsRequestProperty> for PrivateDnsNameOptionsRequestProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateDnsNameOptionsRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RunInstancesMonitoringEnabled` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct RunInstancesMonitoringEnabledProperty(Object);

impl RunInstancesMonitoringEnabledProperty {
    /// `RunInstancesMonitoringEnabledProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for RunInstancesMonitoringEnabledProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RunInstancesMonitoringEnabledProperty> for RunInstancesMonitoringEnabledProperty {}
impl From<RunInstancesMonitoringEnabledProperty> for Node {
    #[inline]
    fn from(value: RunInstancesMonitoringEnabledProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RunInstancesMonitoringEnabledProperty> for RunInstancesMonitoringEnabledProperty {
    #[inline]
    fn into_value(self) -> Value<RunInstancesMonitoringEnabledProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagSpecificationProperty(Object);

impl TagSpecificationProperty {
    /// `TagSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ResourceType` property.
    ///
    /// `ResourceType`; one of `instance`, `volume`, `spot-instances-request`, `network-interface`.
    pub fn resource_type(mut self, value: impl IntoValue<super::ResourceType>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`.
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

impl Kind for TagSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagSpecificationProperty> for TagSpecificationProperty {}
impl From<TagSpecificationProperty> for Node {
    #[inline]
    fn from(value: TagSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagSpecificationProperty> for TagSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<TagSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AutoRecovery` of a `InstanceMaintenanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum AutoRecovery {
    /// `default`.
    Default,
    /// `disabled`.
    Disabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoRecovery {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoRecovery {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoRecovery {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoRecovery {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoRecovery> for AutoRecovery {
    #[inline]
    fn into_value(self) -> Value<AutoRecovery> {
        const VALUES: &[&str] = &["default", "disabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BandwidthWeighting` of a `InstanceNetworkPerformanceOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum BandwidthWeighting {
    /// `default`.
    Default,
    /// `ebs-1`.
    Ebs1,
    /// `vpc-1`.
    Vpc1,
}

#[diagnostic::do_not_recommend]
impl Kind for BandwidthWeighting {}
#[diagnostic::do_not_recommend]
impl TextKind for BandwidthWeighting {}
#[diagnostic::do_not_recommend]
impl IdKind for BandwidthWeighting {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BandwidthWeighting {}
#[diagnostic::do_not_recommend]
impl IntoValue<BandwidthWeighting> for BandwidthWeighting {
    #[inline]
    fn into_value(self) -> Value<BandwidthWeighting> {
        const VALUES: &[&str] = &["default", "ebs-1", "vpc-1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CapacityReservationPreference` of a `CapacityReservationSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum CapacityReservationPreference {
    /// `capacity-reservations-only`.
    CapacityReservationsOnly,
    /// `none`.
    None,
    /// `open`.
    Open,
}

#[diagnostic::do_not_recommend]
impl Kind for CapacityReservationPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for CapacityReservationPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for CapacityReservationPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CapacityReservationPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<CapacityReservationPreference> for CapacityReservationPreference {
    #[inline]
    fn into_value(self) -> Value<CapacityReservationPreference> {
        const VALUES: &[&str] = &["capacity-reservations-only", "none", "open"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CpuCredits` of a `CreditSpecificationRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum CpuCredits {
    /// `standard`.
    Standard,
    /// `unlimited`.
    Unlimited,
}

#[diagnostic::do_not_recommend]
impl Kind for CpuCredits {}
#[diagnostic::do_not_recommend]
impl TextKind for CpuCredits {}
#[diagnostic::do_not_recommend]
impl IdKind for CpuCredits {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CpuCredits {}
#[diagnostic::do_not_recommend]
impl IntoValue<CpuCredits> for CpuCredits {
    #[inline]
    fn into_value(self) -> Value<CpuCredits> {
        const VALUES: &[&str] = &["standard", "unlimited"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HostnameType` of a `PrivateDnsNameOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum HostnameType {
    /// `ip-name`.
    IpName,
    /// `resource-name`.
    ResourceName,
}

#[diagnostic::do_not_recommend]
impl Kind for HostnameType {}
#[diagnostic::do_not_recommend]
impl TextKind for HostnameType {}
#[diagnostic::do_not_recommend]
impl IdKind for HostnameType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HostnameType {}
#[diagnostic::do_not_recommend]
impl IntoValue<HostnameType> for HostnameType {
    #[inline]
    fn into_value(self) -> Value<HostnameType> {
        const VALUES: &[&str] = &["ip-name", "resource-name"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HttpEndpoint` of a `InstanceMetadataOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum HttpEndpoint {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpEndpoint {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpEndpoint {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpEndpoint {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpEndpoint {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpEndpoint> for HttpEndpoint {
    #[inline]
    fn into_value(self) -> Value<HttpEndpoint> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HttpProtocolIpv6` of a `InstanceMetadataOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum HttpProtocolIpv6 {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpProtocolIpv6 {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpProtocolIpv6 {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpProtocolIpv6 {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpProtocolIpv6 {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpProtocolIpv6> for HttpProtocolIpv6 {
    #[inline]
    fn into_value(self) -> Value<HttpProtocolIpv6> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HttpTokens` of a `InstanceMetadataOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum HttpTokens {
    /// `optional`.
    Optional,
    /// `required`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpTokens {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpTokens {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpTokens> for HttpTokens {
    #[inline]
    fn into_value(self) -> Value<HttpTokens> {
        const VALUES: &[&str] = &["optional", "required"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceMetadataTags` of a `InstanceMetadataOptionsRequest` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum InstanceMetadataTags {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceMetadataTags {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceMetadataTags {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceMetadataTags {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceMetadataTags {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceMetadataTags> for InstanceMetadataTags {
    #[inline]
    fn into_value(self) -> Value<InstanceMetadataTags> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tenancy` of a `Placement` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum Tenancy {
    /// `dedicated`.
    Dedicated,
    /// `default`.
    Default,
    /// `host`.
    Host,
}

#[diagnostic::do_not_recommend]
impl Kind for Tenancy {}
#[diagnostic::do_not_recommend]
impl TextKind for Tenancy {}
#[diagnostic::do_not_recommend]
impl IdKind for Tenancy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tenancy {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tenancy> for Tenancy {
    #[inline]
    fn into_value(self) -> Value<Tenancy> {
        const VALUES: &[&str] = &["dedicated", "default", "host"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
