// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::CapacityReservation` and its property types.

use crate::l1::*;

/// Creates a new Capacity Reservation with the specified attributes. For more information, see [Capacity Reservations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-capacity-reservations.html) in the *Amazon EC2 User Guide*.
///
/// `AWS::EC2::CapacityReservation`; `Ref` returns its `Id`, a [`ec2::CapacityReservationId`](kinds::ec2::CapacityReservationId).
/// Changing one of these replaces it: `AvailabilityZone`, `AvailabilityZoneId`, `EbsOptimized`, `EphemeralStorage`, `InstanceMatchCriteria`, `InstancePlatform`, `InstanceType`, `OutPostArn`, `PlacementGroupArn`, `TagSpecifications`, `Tenancy`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapacityReservation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::CapacityReservation",
    tags: None,
    rules: include_str!("capacity_reservation.rules"),
};

impl CfnCapacityReservation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::CapacityReservation";

    /// `CfnCapacityReservation` with its required properties, in alphabetical order:
    ///
    /// - `instance_count`: The number of instances for which to reserve capacity.
    /// - `instance_platform`: The type of operating system for which to reserve capacity.
    /// - `instance_type`: The instance type for which to reserve capacity.
    pub fn new(
        instance_count: impl IntoValue<i64>,
        instance_platform: impl IntoValue<String>,
        instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put(
            "InstancePlatform",
            instance_platform.into_value().into_node(),
        );
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// The Availability Zone in which to create the Capacity Reservation.
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

    /// The ID of the Availability Zone in which the capacity is reserved.
    ///
    /// `AvailabilityZoneId`; an update replaces the resource.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// Indicates whether the Capacity Reservation supports EBS-optimized instances. This optimization provides dedicated throughput to Amazon EBS and an optimized configuration stack to provide optimal I/O performance. This optimization isn't available with all instance types. Additional usage charges apply when using an EBS- optimized instance.
    ///
    /// `EbsOptimized`; an update replaces the resource.
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EbsOptimized", value.into_value().into_node());
        self
    }

    /// The date and time at which the Capacity Reservation expires. When a Capacity Reservation expires, the reserved capacity is released and you can no longer launch instances into it. The Capacity Reservation's state changes to `expired` when it reaches its end date and time.
    ///
    /// You must provide an `EndDate` value if `EndDateType` is `limited`. Omit `EndDate` if `EndDateType` is `unlimited`.
    ///
    /// If the `EndDateType` is `limited`, the Capacity Reservation is cancelled within an hour from the specified time. For example, if you specify 5/31/2019, 13:30:55, the Capacity Reservation is guaranteed to end between 13:30:55 and 14:30:55 on 5/31/2019.
    ///
    /// If you are requesting a future-dated Capacity Reservation, you can't specify an end date and time that is within the commitment duration.
    ///
    /// `EndDate`; updated in place.
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndDate", value.into_value().into_node());
        self
    }

    /// Indicates the way in which the Capacity Reservation ends. A Capacity Reservation can have one of the following end types:
    ///
    /// - `unlimited` - The Capacity Reservation remains active until you explicitly cancel it. Do not provide an `EndDate` if the `EndDateType` is `unlimited`.
    /// - `limited` - The Capacity Reservation expires automatically at a specified date and time. You must provide an `EndDate` value if the `EndDateType` value is `limited`.
    ///
    /// `EndDateType`; updated in place.
    pub fn end_date_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndDateType", value.into_value().into_node());
        self
    }

    /// *Deprecated.*
    ///
    /// `EphemeralStorage`; an update replaces the resource.
    pub fn ephemeral_storage(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EphemeralStorage", value.into_value().into_node());
        self
    }

    /// Indicates the type of instance launches that the Capacity Reservation accepts. The options include:
    ///
    /// - `open` - The Capacity Reservation automatically matches all instances that have matching attributes (instance type, platform, and Availability Zone). Instances that have matching attributes run in the Capacity Reservation automatically without specifying any additional parameters.
    /// - `targeted` - The Capacity Reservation only accepts instances that have matching attributes (instance type, platform, and Availability Zone), and explicitly target the Capacity Reservation. This ensures that only permitted instances can use the reserved capacity.
    ///
    /// > If you are requesting a future-dated Capacity Reservation, you must specify `targeted`.
    ///
    /// Default: `open`
    ///
    /// `InstanceMatchCriteria`; an update replaces the resource.
    pub fn instance_match_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceMatchCriteria", value.into_value().into_node());
        self
    }

    /// > Not supported for future-dated Capacity Reservations.
    ///
    /// The Amazon Resource Name (ARN) of the Outpost on which to create the Capacity Reservation.
    ///
    /// `OutPostArn`; an update replaces the resource.
    pub fn out_post_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutPostArn", value.into_value().into_node());
        self
    }

    /// > Not supported for future-dated Capacity Reservations.
    ///
    /// The Amazon Resource Name (ARN) of the cluster placement group in which to create the Capacity Reservation. For more information, see [Capacity Reservations for cluster placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cr-cpg.html) in the *Amazon EC2 User Guide*.
    ///
    /// `PlacementGroupArn`; an update replaces the resource.
    pub fn placement_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PlacementGroupArn", value.into_value().into_node());
        self
    }

    /// The tags to apply to the Capacity Reservation during launch.
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

    /// Indicates the tenancy of the Capacity Reservation. A Capacity Reservation can have one of the following tenancy settings:
    ///
    /// - `default` - The Capacity Reservation is created on hardware that is shared with other AWS accounts.
    /// - `dedicated` - The Capacity Reservation is created on single-tenant hardware that is dedicated to a single AWS account.
    ///
    /// `Tenancy`; an update replaces the resource.
    pub fn tenancy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Tenancy", value.into_value().into_node());
        self
    }

    /// The ID of the AWS account to which to assign billing of the unused capacity of the Capacity Reservation. A request will be sent to the specified account. That account must accept the request for the billing to be assigned to their account. For more information, see [Billing assignment for shared Amazon EC2 Capacity Reservations](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/assign-billing.html).
    ///
    /// You can assign billing only for shared Capacity Reservations. To share a Capacity Reservation, you must add it to a resource share. For more information, see [AWS::RAM::ResourceShare](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ram-resourceshare.html).
    ///
    /// `UnusedReservationBillingOwnerId`; updated in place.
    pub fn unused_reservation_billing_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "UnusedReservationBillingOwnerId",
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

impl Construct for CfnCapacityReservation {
    type Handle = CfnCapacityReservationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCapacityReservationRef {
        CfnCapacityReservationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCapacityReservation`] of a stack.
pub struct CfnCapacityReservationRef(NodeRef);

impl Clone for CfnCapacityReservationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCapacityReservationRef {}
impl AsNode for CfnCapacityReservationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCapacityReservationRef {
    /// What `Ref` returns: its `Id`, a [`ec2::CapacityReservationId`](kinds::ec2::CapacityReservationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::CapacityReservationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Availability Zone in which the capacity is reserved. For example: `us-east-1a`.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[inline]
    pub fn attr_availability_zone(&self) -> Value<kinds::ec2::AvailabilityZoneName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZone")))
    }

    /// Returns the remaining capacity, which indicates the number of instances that can be launched in the Capacity Reservation. For example: `9`.
    ///
    /// `Fn::GetAtt` of `AvailableInstanceCount`.
    #[inline]
    pub fn attr_available_instance_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AvailableInstanceCount"),
        ))
    }

    /// The `CapacityAllocationSet` attribute.
    ///
    /// `Fn::GetAtt` of `CapacityAllocationSet`.
    #[inline]
    pub fn attr_capacity_allocation_set(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CapacityAllocationSet")))
    }

    /// The Amazon Resource Name (ARN) of the Capacity Reservation.
    ///
    /// `Fn::GetAtt` of `CapacityReservationArn`.
    #[inline]
    pub fn attr_capacity_reservation_arn(&self) -> Value<kinds::ec2::CapacityReservationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CapacityReservationArn"),
        ))
    }

    /// The ID of the Capacity Reservation Fleet to which the Capacity Reservation belongs. Only valid for Capacity Reservations that were created by a Capacity Reservation Fleet.
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

    /// The `CommitmentInfo` attribute.
    ///
    /// `Fn::GetAtt` of `CommitmentInfo`.
    #[inline]
    pub fn attr_commitment_info(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CommitmentInfo")))
    }

    /// The date and time the Capacity Reservation was created.
    ///
    /// `Fn::GetAtt` of `CreateDate`.
    #[inline]
    pub fn attr_create_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateDate")))
    }

    /// The delivery method for a future-dated Capacity Reservation. `incremental` indicates that the requested capacity is delivered in addition to any running instances and reserved capacity that you have in your account at the requested date and time.
    ///
    /// `Fn::GetAtt` of `DeliveryPreference`.
    #[inline]
    pub fn attr_delivery_preference(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeliveryPreference")))
    }

    /// The ID of the Capacity Reservation.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::CapacityReservationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Returns the type of instance for which the capacity is reserved. For example: `m4.large`.
    ///
    /// `Fn::GetAtt` of `InstanceType`.
    #[inline]
    pub fn attr_instance_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceType")))
    }

    /// The ID of the AWS account that owns the Capacity Reservation.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The type of Capacity Reservation.
    ///
    /// `Fn::GetAtt` of `ReservationType`.
    #[inline]
    pub fn attr_reservation_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReservationType")))
    }

    /// The date and time the Capacity Reservation was started.
    ///
    /// `Fn::GetAtt` of `StartDate`.
    #[inline]
    pub fn attr_start_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StartDate")))
    }

    /// The current state of the Capacity Reservation. A Capacity Reservation can be in one of the following states:
    ///
    /// - `active` - The capacity is available for use.
    /// - `expired` - The Capacity Reservation expired automatically at the date and time specified in your reservation request. The reserved capacity is no longer available for your use.
    /// - `cancelled` - The Capacity Reservation was canceled. The reserved capacity is no longer available for your use.
    /// - `pending` - The Capacity Reservation request was successful but the capacity provisioning is still pending.
    /// - `failed` - The Capacity Reservation request has failed. A request can fail due to request parameters that are not valid, capacity constraints, or instance limit constraints. You can view a failed request for 60 minutes.
    /// - `scheduled` - ( *Future-dated Capacity Reservations* ) The future-dated Capacity Reservation request was approved and the Capacity Reservation is scheduled for delivery on the requested start date.
    /// - `payment-pending` - ( *Capacity Blocks* ) The upfront payment has not been processed yet.
    /// - `payment-failed` - ( *Capacity Blocks* ) The upfront payment was not processed in the 12-hour time frame. Your Capacity Block was released.
    /// - `assessing` - ( *Future-dated Capacity Reservations* ) Amazon EC2 is assessing your request for a future-dated Capacity Reservation.
    /// - `delayed` - ( *Future-dated Capacity Reservations* ) Amazon EC2 encountered a delay in provisioning the requested future-dated Capacity Reservation. Amazon EC2 is unable to deliver the requested capacity by the requested start date and time.
    /// - `unsupported` - ( *Future-dated Capacity Reservations* ) Amazon EC2 can't support the future-dated Capacity Reservation request due to capacity constraints. You can view unsupported requests for 30 days. The Capacity Reservation will not be delivered.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// Returns the tenancy of the Capacity Reservation. For example: `dedicated`.
    ///
    /// `Fn::GetAtt` of `Tenancy`.
    #[inline]
    pub fn attr_tenancy(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Tenancy")))
    }

    /// Returns the total number of instances for which the Capacity Reservation reserves capacity. For example: `15`.
    ///
    /// `Fn::GetAtt` of `TotalInstanceCount`.
    #[inline]
    pub fn attr_total_instance_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TotalInstanceCount")))
    }
}

impl IntoValue<kinds::ec2::CapacityReservationId> for &CfnCapacityReservationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::CapacityReservationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::CapacityReservationArn> for &CfnCapacityReservationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::CapacityReservationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CapacityReservationArn"),
        ))
    }
}

/// An array of key-value pairs to apply to this resource.
///
/// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
///
/// The property type `TagSpecification` of `AWS::EC2::CapacityReservation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagSpecificationProperty(Object);

impl TagSpecificationProperty {
    /// `TagSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of resource to tag. Specify `capacity-reservation`.
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
