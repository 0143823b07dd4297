// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::CapacityReservationFleet` and its property types.

use crate::l1::*;

/// Creates a new Capacity Reservation Fleet with the specified attributes. For more information, see [Capacity Reservation Fleets](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cr-fleets.html) in the *Amazon EC2 User Guide*.
///
/// `AWS::EC2::CapacityReservationFleet`; `Ref` returns its `CapacityReservationFleetId`, a [`ec2::CapacityReservationFleetId`](kinds::ec2::CapacityReservationFleetId).
/// Changing one of these replaces it: `AllocationStrategy`, `EndDate`, `InstanceMatchCriteria`, `InstanceTypeSpecifications`, `TagSpecifications`, `Tenancy`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservationfleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapacityReservationFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::CapacityReservationFleet",
    tags: None,
    rules: include_str!("capacity_reservation_fleet.rules"),
};

impl CfnCapacityReservationFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::CapacityReservationFleet";

    /// `CfnCapacityReservationFleet` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The strategy used by the Capacity Reservation Fleet to determine which of the specified instance types to use. Currently, only the `prioritized` allocation strategy is supported. For more information, see [Allocation strategy](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/crfleet-concepts.html#allocation-strategy) in the *Amazon EC2 User Guide*.
    ///
    /// Valid values: `prioritized`
    ///
    /// `AllocationStrategy`; an update replaces the resource.
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AllocationStrategy", value.into_value().into_node());
        self
    }

    /// The date and time at which the Capacity Reservation Fleet expires. When the Capacity Reservation Fleet expires, its state changes to `expired` and all of the Capacity Reservations in the Fleet expire.
    ///
    /// The Capacity Reservation Fleet expires within an hour after the specified time. For example, if you specify `5/31/2019`, `13:30:55`, the Capacity Reservation Fleet is guaranteed to expire between `13:30:55` and `14:30:55` on `5/31/2019`.
    ///
    /// `EndDate`; an update replaces the resource.
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndDate", value.into_value().into_node());
        self
    }

    /// Indicates the type of instance launches that the Capacity Reservation Fleet accepts. All Capacity Reservations in the Fleet inherit this instance matching criteria.
    ///
    /// Currently, Capacity Reservation Fleets support `open` instance matching criteria only. This means that instances that have matching attributes (instance type, platform, and Availability Zone) run in the Capacity Reservations automatically. Instances do not need to explicitly target a Capacity Reservation Fleet to use its reserved capacity.
    ///
    /// `InstanceMatchCriteria`; one of `open`; an update replaces the resource.
    pub fn instance_match_criteria(mut self, value: impl IntoValue<InstanceMatchCriteria>) -> Self {
        self.0
            .put("InstanceMatchCriteria", value.into_value().into_node());
        self
    }

    /// Information about the instance types for which to reserve the capacity.
    ///
    /// `InstanceTypeSpecifications`; an update replaces the resource.
    pub fn instance_type_specifications(
        mut self,
        value: impl IntoValue<List<InstanceTypeSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("InstanceTypeSpecifications", value.into_value().into_node());
        self
    }

    /// Used to add an end date to a Capacity Reservation Fleet that has no end date and time. To add an end date to a Capacity Reservation Fleet, specify `true` for this paramater and specify the end date and time (in UTC time format) for the *EndDate* parameter.
    ///
    /// `NoRemoveEndDate`; updated in place.
    pub fn no_remove_end_date(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NoRemoveEndDate", value.into_value().into_node());
        self
    }

    /// Used to remove an end date from a Capacity Reservation Fleet that is configured to end automatically at a specific date and time. To remove the end date from a Capacity Reservation Fleet, specify `true` for this paramater and omit the *EndDate* parameter.
    ///
    /// `RemoveEndDate`; updated in place.
    pub fn remove_end_date(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RemoveEndDate", value.into_value().into_node());
        self
    }

    /// The tags to assign to the Capacity Reservation Fleet. The tags are automatically assigned to the Capacity Reservations in the Fleet.
    ///
    /// `TagSpecifications`; an update replaces the resource.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<TagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// Indicates the tenancy of the Capacity Reservation Fleet. All Capacity Reservations in the Fleet inherit this tenancy. The Capacity Reservation Fleet can have one of the following tenancy settings:
    ///
    /// - `default` - The Capacity Reservation Fleet is created on hardware that is shared with other AWS accounts.
    /// - `dedicated` - The Capacity Reservations are created on single-tenant hardware that is dedicated to a single AWS account.
    ///
    /// `Tenancy`; one of `default`; an update replaces the resource.
    pub fn tenancy(mut self, value: impl IntoValue<Tenancy>) -> Self {
        self.0.put("Tenancy", value.into_value().into_node());
        self
    }

    /// The total number of capacity units to be reserved by the Capacity Reservation Fleet. This value, together with the instance type weights that you assign to each instance type used by the Fleet determine the number of instances for which the Fleet reserves capacity. Both values are based on units that make sense for your workload. For more information, see [Total target capacity](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/crfleet-concepts.html#target-capacity) in the *Amazon EC2 User Guide*.
    ///
    /// `TotalTargetCapacity`; updated in place.
    pub fn total_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TotalTargetCapacity", value.into_value().into_node());
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

impl Construct for CfnCapacityReservationFleet {
    type Handle = CfnCapacityReservationFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCapacityReservationFleetRef {
        CfnCapacityReservationFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCapacityReservationFleet`] of a stack.
pub struct CfnCapacityReservationFleetRef(NodeRef);

impl Clone for CfnCapacityReservationFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCapacityReservationFleetRef {}
impl AsNode for CfnCapacityReservationFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCapacityReservationFleetRef {
    /// What `Ref` returns: its `CapacityReservationFleetId`, a [`ec2::CapacityReservationFleetId`](kinds::ec2::CapacityReservationFleetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::CapacityReservationFleetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the Capacity Reservation Fleet.
    ///
    /// `Fn::GetAtt` of `CapacityReservationFleetId`.
    #[inline]
    pub fn attr_capacity_reservation_fleet_id(
        &self,
    ) -> Value<kinds::ec2::CapacityReservationFleetId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CapacityReservationFleetId"),
        ))
    }
}

impl IntoValue<kinds::ec2::CapacityReservationFleetId> for &CfnCapacityReservationFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::CapacityReservationFleetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies information about an instance type to use in a Capacity Reservation Fleet.
///
/// `InstanceTypeSpecification` is a property of the [AWS::EC2::CapacityReservationFleet](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-capacityreservationfleet.html) resource.
///
/// The property type `InstanceTypeSpecification` of `AWS::EC2::CapacityReservationFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InstanceTypeSpecificationProperty(Object);

impl InstanceTypeSpecificationProperty {
    /// `InstanceTypeSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A Capacity Reservation Fleet can't span Availability Zones. All instance type specifications that you specify for the Fleet must use the same Availability Zone.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The ID of the Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A Capacity Reservation Fleet can't span Availability Zones. All instance type specifications that you specify for the Fleet must use the same Availability Zone.
    ///
    /// `AvailabilityZoneId`; an update replaces the resource.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// Indicates whether the Capacity Reservation Fleet supports EBS-optimized instances types. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using EBS-optimized instance types.
    ///
    /// `EbsOptimized`; an update replaces the resource.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
        self
    }

    /// The type of operating system for which the Capacity Reservation Fleet reserves capacity.
    ///
    /// `InstancePlatform`; an update replaces the resource.
    pub fn instance_platform(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstancePlatform", value.into_value().into_node());
        self
    }

    /// The instance type for which the Capacity Reservation Fleet reserves capacity.
    ///
    /// `InstanceType`; an update replaces the resource.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The priority to assign to the instance type. This value is used to determine which of the instance types specified for the Fleet should be prioritized for use. A lower value indicates a high priority. For more information, see [Instance type priority](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/crfleet-concepts.html#instance-priority) in the *Amazon EC2 User Guide*.
    ///
    /// `Priority`; an update replaces the resource.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The number of capacity units provided by the specified instance type. This value, together with the total target capacity that you specify for the Fleet determine the number of instances for which the Fleet reserves capacity. Both values are based on units that make sense for your workload. For more information, see [Total target capacity](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/crfleet-concepts.html#target-capacity) in the Amazon EC2 User Guide.
    ///
    /// Valid Range: Minimum value of `0.001`. Maximum value of `99.999`.
    ///
    /// `Weight`; an update replaces the resource.
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for InstanceTypeSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InstanceTypeSpecificationProperty> for InstanceTypeSpecificationProperty {}
impl From<InstanceTypeSpecificationProperty> for Node {
    #[inline]
    fn from(value: InstanceTypeSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InstanceTypeSpecificationProperty> for InstanceTypeSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<InstanceTypeSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tags to apply to a resource when the resource is being created. When you specify a tag, you must specify the resource type to tag, otherwise the request will fail.
///
/// > The `Valid Values` lists all the resource types that can be tagged. However, the action you're using might not support tagging all of these resource types. If you try to tag a resource type that is unsupported for the action you're using, you'll get an error.
///
/// The property type `TagSpecification` of `AWS::EC2::CapacityReservationFleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagSpecificationProperty(Object);

impl TagSpecificationProperty {
    /// `TagSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of resource to tag on creation. Specify `capacity-reservation-fleet`.
    ///
    /// To tag a resource after it has been created, see [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
    ///
    /// `ResourceType`; an update replaces the resource.
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The tags to apply to the resource.
    ///
    /// `Tags`; an update replaces the resource.
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

/// The values of `InstanceMatchCriteria` of `AWS::EC2::CapacityReservationFleet`.
pub enum InstanceMatchCriteria {
    /// `open`.
    Open,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceMatchCriteria {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceMatchCriteria {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceMatchCriteria {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceMatchCriteria {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceMatchCriteria> for InstanceMatchCriteria {
    #[inline]
    fn into_value(self) -> Value<InstanceMatchCriteria> {
        const VALUES: &[&str] = &["open"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tenancy` of `AWS::EC2::CapacityReservationFleet`.
pub enum Tenancy {
    /// `default`.
    Default,
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
        const VALUES: &[&str] = &["default"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
