// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Athena::CapacityReservation` and its property types.

use crate::l1::*;

/// Specifies a capacity reservation with the provided name and number of requested data processing units.
///
/// `AWS::Athena::CapacityReservation`; `Ref` returns its `Arn`, a [`athena::CapacityReservationArn`](kinds::athena::CapacityReservationArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCapacityReservation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Athena::CapacityReservation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("capacity_reservation.rules"),
};

impl CfnCapacityReservation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Athena::CapacityReservation";

    /// `CfnCapacityReservation` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the capacity reservation.
    /// - `target_dpus`: The number of data processing units requested.
    pub fn new(name: impl IntoValue<String>, target_dpus: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("TargetDpus", target_dpus.into_value().into_node());
        Self(object_)
    }

    /// Assigns Athena workgroups (and hence their queries) to capacity reservations. A capacity reservation can have only one capacity assignment configuration, but the capacity assignment configuration can be made up of multiple individual assignments. Each assignment specifies how Athena queries can consume capacity from the capacity reservation that their workgroup is mapped to.
    ///
    /// `CapacityAssignmentConfiguration`; updated in place.
    pub fn capacity_assignment_configuration(
        mut self,
        value: impl IntoValue<CapacityAssignmentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CapacityAssignmentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of key-value pairs to apply to the capacity reservation.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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
    /// What `Ref` returns: its `Arn`, a [`athena::CapacityReservationArn`](kinds::athena::CapacityReservationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::athena::CapacityReservationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The number of data processing units currently allocated.
    ///
    /// `Fn::GetAtt` of `AllocatedDpus`.
    #[inline]
    pub fn attr_allocated_dpus(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AllocatedDpus")))
    }

    /// The ARN of the capacity reservation.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::athena::CapacityReservationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time in UTC epoch millis when the capacity reservation was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The time of the most recent capacity allocation that succeeded.
    ///
    /// `Fn::GetAtt` of `LastSuccessfulAllocationTime`.
    #[inline]
    pub fn attr_last_successful_allocation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastSuccessfulAllocationTime"),
        ))
    }

    /// The status of the capacity reservation.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::athena::CapacityReservationArn> for &CfnCapacityReservationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::athena::CapacityReservationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A mapping between one or more workgroups and a capacity reservation.
///
/// The property type `CapacityAssignment` of `AWS::Athena::CapacityReservation`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityAssignmentProperty(Object);

impl CapacityAssignmentProperty {
    /// `CapacityAssignmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `workgroup_names`: The list of workgroup names for the capacity assignment.
    pub fn new(workgroup_names: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WorkgroupNames", workgroup_names.into_value().into_node());
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

impl Kind for CapacityAssignmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityAssignmentProperty> for CapacityAssignmentProperty {}
impl From<CapacityAssignmentProperty> for Node {
    #[inline]
    fn from(value: CapacityAssignmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityAssignmentProperty> for CapacityAssignmentProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityAssignmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Assigns Athena workgroups (and hence their queries) to capacity reservations. A capacity reservation can have only one capacity assignment configuration, but the capacity assignment configuration can be made up of multiple individual assignments. Each assignment specifies how Athena queries can consume capacity from the capacity reservation that their workgroup is mapped to.
///
/// The property type `CapacityAssignmentConfiguration` of `AWS::Athena::CapacityReservation`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityAssignmentConfigurationProperty(Object);

impl CapacityAssignmentConfigurationProperty {
    /// `CapacityAssignmentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_assignments`: The list of assignments that make up the capacity assignment configuration.
    pub fn new(capacity_assignments: impl IntoValue<List<CapacityAssignmentProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapacityAssignments",
            capacity_assignments.into_value().into_node(),
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

impl Kind for CapacityAssignmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityAssignmentConfigurationProperty> for CapacityAssignmentConfigurationProperty {}
impl From<CapacityAssignmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: CapacityAssignmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityAssignmentConfigurationProperty>
    for CapacityAssignmentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CapacityAssignmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
