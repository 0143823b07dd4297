// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::InstanceConnectEndpoint` and its property types.

use crate::l1::*;

/// Creates an EC2 Instance Connect Endpoint.
///
/// An EC2 Instance Connect Endpoint allows you to connect to an instance, without requiring the instance to have a public IPv4 address. For more information, see [Connect to your instances using EC2 Instance Connect Endpoint](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Connect-using-EC2-Instance-Connect-Endpoint.html) in the *Amazon EC2 User Guide*.
///
/// With the replacement update behavior, CloudFormation usually creates the new resource first, changes references to point to the new resource, and then deletes the old resource. However, you can create only one EC2 Instance Connect Endpoint per VPC, so the replacement process fails. If you need to modify an EC2 Instance Connect Endpoint, you must replace the resource manually.
///
/// `AWS::EC2::InstanceConnectEndpoint`; `Ref` returns its `Id`, a [`ec2::InstanceConnectEndpointId`](kinds::ec2::InstanceConnectEndpointId).
/// Changing one of these replaces it: `ClientToken`, `PreserveClientIp`, `SecurityGroupIds`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceconnectendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceConnectEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::InstanceConnectEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("instance_connect_endpoint.rules"),
};

impl CfnInstanceConnectEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::InstanceConnectEndpoint";

    /// `CfnInstanceConnectEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `subnet_id`: The ID of the subnet in which to create the EC2 Instance Connect Endpoint.
    pub fn new(subnet_id: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// Indicates whether the client IP address is preserved as the source. The following are the possible values.
    ///
    /// - `true` - Use the client IP address as the source.
    /// - `false` - Use the network interface IP address as the source.
    ///
    /// > `PreserveClientIp` is only supported on IPv4 EC2 Instance Connect Endpoints. To use `PreserveClientIp`, the value for `IpAddressType` must be `ipv4`.
    ///
    /// Default: `false`
    ///
    /// `PreserveClientIp`; an update replaces the resource.
    pub fn preserve_client_ip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PreserveClientIp", value.into_value().into_node());
        self
    }

    /// One or more security groups to associate with the endpoint. If you don't specify a security group, the default security group for your VPC will be associated with the endpoint.
    ///
    /// `SecurityGroupIds`; an update replaces the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The tags to apply to the EC2 Instance Connect Endpoint during creation.
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

impl Construct for CfnInstanceConnectEndpoint {
    type Handle = CfnInstanceConnectEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceConnectEndpointRef {
        CfnInstanceConnectEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceConnectEndpoint`] of a stack.
pub struct CfnInstanceConnectEndpointRef(NodeRef);

impl Clone for CfnInstanceConnectEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceConnectEndpointRef {}
impl AsNode for CfnInstanceConnectEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceConnectEndpointRef {
    /// What `Ref` returns: its `Id`, a [`ec2::InstanceConnectEndpointId`](kinds::ec2::InstanceConnectEndpointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::InstanceConnectEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Availability Zone of the EC2 Instance Connect Endpoint
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[inline]
    pub fn attr_availability_zone(&self) -> Value<kinds::ec2::AvailabilityZoneName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZone")))
    }

    /// The ID of the Availability Zone of the EC2 Instance Connect Endpoint
    ///
    /// `Fn::GetAtt` of `AvailabilityZoneId`.
    #[inline]
    pub fn attr_availability_zone_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZoneId")))
    }

    /// The date and time that the EC2 Instance Connect Endpoint was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ID of the EC2 Instance Connect Endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::InstanceConnectEndpointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon Resource Name (ARN) of the EC2 Instance Connect Endpoint
    ///
    /// `Fn::GetAtt` of `InstanceConnectEndpointArn`.
    #[inline]
    pub fn attr_instance_connect_endpoint_arn(
        &self,
    ) -> Value<kinds::ec2::InstanceConnectEndpointArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InstanceConnectEndpointArn"),
        ))
    }

    /// The ID of the elastic network interface that Amazon EC2 automatically created when creating the EC2 Instance Connect Endpoint
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceIds`.
    #[inline]
    pub fn attr_network_interface_ids(&self) -> Value<List<kinds::ec2::NetworkInterfaceId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInterfaceIds")))
    }

    /// The ID of the AWS account that created the EC2 Instance Connect Endpoint
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The public DNS names of the endpoint, including IPv4-only and dualstack DNS names.
    ///
    /// `Fn::GetAtt` of `PublicDnsNames`.
    #[inline]
    pub fn attr_public_dns_names(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublicDnsNames")))
    }

    /// The current state of the EC2 Instance Connect Endpoint
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The message for the current state of the EC2 Instance Connect Endpoint. Can include a failure message
    ///
    /// `Fn::GetAtt` of `StateMessage`.
    #[inline]
    pub fn attr_state_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateMessage")))
    }

    /// The ID of the VPC in which the EC2 Instance Connect Endpoint was created
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::ec2::InstanceConnectEndpointId> for &CfnInstanceConnectEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::InstanceConnectEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ec2::InstanceConnectEndpointArn> for &CfnInstanceConnectEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::InstanceConnectEndpointArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InstanceConnectEndpointArn"),
        ))
    }
}
