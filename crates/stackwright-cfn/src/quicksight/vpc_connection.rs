// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::VPCConnection` and its property types.

use crate::l1::*;

/// Creates a new VPC connection.
///
/// `AWS::QuickSight::VPCConnection`; `Ref` returns the physical id, which is made of `AwsAccountId`, `VPCConnectionId`.
/// Changing one of these replaces it: `AwsAccountId`, `VPCConnectionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-vpcconnection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::VPCConnection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_connection.rules"),
};

impl CfnVPCConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::VPCConnection";

    /// `CfnVPCConnection` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The availability status of the VPC connection.
    ///
    /// `AvailabilityStatus`; one of `AVAILABLE`, `UNAVAILABLE`, `PARTIALLY_AVAILABLE`; updated in place.
    pub fn availability_status(mut self, value: impl IntoValue<AvailabilityStatus>) -> Self {
        self.0
            .put("AvailabilityStatus", value.into_value().into_node());
        self
    }

    /// The AWS account ID of the account where you want to create a new VPC connection.
    ///
    /// `AwsAccountId`; an update replaces the resource.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// A list of IP addresses of DNS resolver endpoints for the VPC connection.
    ///
    /// `DnsResolvers`; updated in place.
    pub fn dns_resolvers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DnsResolvers", value.into_value().into_node());
        self
    }

    /// The display name for the VPC connection.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role associated with the VPC connection.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 security group IDs associated with the VPC connection.
    ///
    /// `SecurityGroupIds`; updated in place.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A list of subnet IDs for the VPC connection.
    ///
    /// `SubnetIds`; updated in place.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// A map of the key-value pairs for the resource tag or tags assigned to the VPC connection.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID of the VPC connection that you're creating. This ID is a unique identifier for each AWS Region in an AWS account.
    ///
    /// `VPCConnectionId`; an update replaces the resource.
    pub fn vpc_connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VPCConnectionId", value.into_value().into_node());
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

impl Construct for CfnVPCConnection {
    type Handle = CfnVPCConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCConnectionRef {
        CfnVPCConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCConnection`] of a stack.
pub struct CfnVPCConnectionRef(NodeRef);

impl Clone for CfnVPCConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCConnectionRef {}
impl AsNode for CfnVPCConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCConnectionRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `VPCConnectionId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the VPC connection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::VpcConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time that the VPC connection was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The time that the VPC connection was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// A list of network interfaces.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaces`.
    #[inline]
    pub fn attr_network_interfaces(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInterfaces")))
    }

    /// The HTTP status of the request.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon EC2 VPC ID associated with the VPC connection.
    ///
    /// `Fn::GetAtt` of `VPCId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VPCId")))
    }
}

impl IntoValue<kinds::quicksight::VpcConnectionArn> for &CfnVPCConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::VpcConnectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `AvailabilityStatus` of `AWS::QuickSight::VPCConnection`.
pub enum AvailabilityStatus {
    /// `AVAILABLE`.
    Available,
    /// `PARTIALLY_AVAILABLE`.
    PartiallyAvailable,
    /// `UNAVAILABLE`.
    Unavailable,
}

#[diagnostic::do_not_recommend]
impl Kind for AvailabilityStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AvailabilityStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AvailabilityStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AvailabilityStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AvailabilityStatus> for AvailabilityStatus {
    #[inline]
    fn into_value(self) -> Value<AvailabilityStatus> {
        const VALUES: &[&str] = &["AVAILABLE", "PARTIALLY_AVAILABLE", "UNAVAILABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
