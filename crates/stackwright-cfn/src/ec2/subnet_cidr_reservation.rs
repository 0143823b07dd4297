// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SubnetCidrReservation` and its property types.

use crate::l1::*;

/// Resource Type definition for a CIDR range reserved inside an Amazon EC2 subnet.
///
/// `AWS::EC2::SubnetCidrReservation`; `Ref` returns the physical id, which is made of `SubnetId`, `SubnetCidrReservationId`.
/// Changing one of these replaces it: `Cidr`, `Description`, `ReservationType`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubnetCidrReservation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SubnetCidrReservation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("subnet_cidr_reservation.rules"),
};

impl CfnSubnetCidrReservation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SubnetCidrReservation";

    /// `CfnSubnetCidrReservation` with its required properties, in alphabetical order:
    ///
    /// - `cidr`: The IPv4 or IPv6 CIDR range to reserve.
    /// - `reservation_type`: The type of reservation.
    /// - `subnet_id`: The identifier of the subnet the CIDR range is reserved in.
    pub fn new(
        cidr: impl IntoValue<String>,
        reservation_type: impl IntoValue<ReservationType>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidr", cidr.into_value().into_node());
        object_.put("ReservationType", reservation_type.into_value().into_node());
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// The description of the subnet CIDR reservation.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags assigned to the subnet CIDR reservation.
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

impl Construct for CfnSubnetCidrReservation {
    type Handle = CfnSubnetCidrReservationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubnetCidrReservationRef {
        CfnSubnetCidrReservationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubnetCidrReservation`] of a stack.
pub struct CfnSubnetCidrReservationRef(NodeRef);

impl Clone for CfnSubnetCidrReservationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubnetCidrReservationRef {}
impl AsNode for CfnSubnetCidrReservationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubnetCidrReservationRef {
    /// What `Ref` returns: the physical id, which is made of `SubnetId`, `SubnetCidrReservationId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the subnet CIDR reservation.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ec2::SubnetCidrReservationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the AWS account that owns the subnet CIDR reservation.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The identifier of the subnet CIDR reservation.
    ///
    /// `Fn::GetAtt` of `SubnetCidrReservationId`.
    #[inline]
    pub fn attr_subnet_cidr_reservation_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SubnetCidrReservationId"),
        ))
    }
}

impl IntoValue<kinds::ec2::SubnetCidrReservationArn> for &CfnSubnetCidrReservationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SubnetCidrReservationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `ReservationType` of `AWS::EC2::SubnetCidrReservation`.
pub enum ReservationType {
    /// `explicit`.
    Explicit,
    /// `prefix`.
    Prefix,
}

#[diagnostic::do_not_recommend]
impl Kind for ReservationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ReservationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ReservationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReservationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReservationType> for ReservationType {
    #[inline]
    fn into_value(self) -> Value<ReservationType> {
        const VALUES: &[&str] = &["explicit", "prefix"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
