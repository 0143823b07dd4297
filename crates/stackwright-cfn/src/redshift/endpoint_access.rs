// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::EndpointAccess` and its property types.

use crate::l1::*;

/// Creates a Redshift-managed VPC endpoint.
///
/// `AWS::Redshift::EndpointAccess`; `Ref` returns its `EndpointName`, a [`redshift::EndpointAccessEndpointName`](kinds::redshift::EndpointAccessEndpointName).
/// Changing one of these replaces it: `ClusterIdentifier`, `EndpointName`, `ResourceOwner`, `SubnetGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointaccess.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpointAccess(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::EndpointAccess",
    tags: None,
    rules: include_str!("endpoint_access.rules"),
};

impl CfnEndpointAccess {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::EndpointAccess";

    /// `CfnEndpointAccess` with its required properties, in alphabetical order:
    ///
    /// - `cluster_identifier`: The cluster identifier of the cluster associated with the endpoint.
    /// - `endpoint_name`: The name of the endpoint.
    /// - `subnet_group_name`: The subnet group name where Amazon Redshift chooses to deploy the endpoint.
    /// - `vpc_security_group_ids`: The security group that defines the ports, protocols, and sources for inbound traffic that you are authorizing into your endpoint.
    pub fn new(
        cluster_identifier: impl IntoValue<kinds::redshift::ClusterIdentifier>,
        endpoint_name: impl IntoValue<String>,
        subnet_group_name: impl IntoValue<kinds::redshift::ClusterSubnetGroupName>,
        vpc_security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
        );
        object_.put("EndpointName", endpoint_name.into_value().into_node());
        object_.put(
            "SubnetGroupName",
            subnet_group_name.into_value().into_node(),
        );
        object_.put(
            "VpcSecurityGroupIds",
            vpc_security_group_ids.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS account ID of the owner of the cluster.
    ///
    /// `ResourceOwner`; an update replaces the resource.
    pub fn resource_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceOwner", value.into_value().into_node());
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

impl Construct for CfnEndpointAccess {
    type Handle = CfnEndpointAccessRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointAccessRef {
        CfnEndpointAccessRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpointAccess`] of a stack.
pub struct CfnEndpointAccessRef(NodeRef);

impl Clone for CfnEndpointAccessRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointAccessRef {}
impl AsNode for CfnEndpointAccessRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointAccessRef {
    /// What `Ref` returns: its `EndpointName`, a [`redshift::EndpointAccessEndpointName`](kinds::redshift::EndpointAccessEndpointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::EndpointAccessEndpointName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The DNS address of the endpoint.
    ///
    /// `Fn::GetAtt` of `Address`.
    #[inline]
    pub fn attr_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Address")))
    }

    /// The time (UTC) that the endpoint was created.
    ///
    /// `Fn::GetAtt` of `EndpointCreateTime`.
    #[inline]
    pub fn attr_endpoint_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointCreateTime")))
    }

    /// The status of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointStatus`.
    #[inline]
    pub fn attr_endpoint_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointStatus")))
    }

    /// The port number on which the cluster accepts incoming connections.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }

    /// The connection endpoint for connecting to an Amazon Redshift cluster through the proxy.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint`.
    #[inline]
    pub fn attr_vpc_endpoint(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcEndpoint")))
    }

    /// The `VpcEndpoint.NetworkInterfaces` attribute.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint.NetworkInterfaces`.
    #[inline]
    pub fn attr_vpc_endpoint_network_interfaces(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEndpoint.NetworkInterfaces"),
        ))
    }

    /// The connection endpoint ID for connecting an Amazon Redshift cluster through the proxy.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint.VpcEndpointId`.
    #[inline]
    pub fn attr_vpc_endpoint_vpc_endpoint_id(&self) -> Value<kinds::ec2::VpcEndpointId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcEndpoint.VpcEndpointId"),
        ))
    }

    /// The VPC identifier that the endpoint is associated.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint.VpcId`.
    #[inline]
    pub fn attr_vpc_endpoint_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcEndpoint.VpcId")))
    }

    /// The security groups associated with the endpoint.
    ///
    /// `Fn::GetAtt` of `VpcSecurityGroups`.
    #[inline]
    pub fn attr_vpc_security_groups(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcSecurityGroups")))
    }
}

impl IntoValue<kinds::redshift::EndpointAccessEndpointName> for &CfnEndpointAccessRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::EndpointAccessEndpointName> {
        Value::from_node(Node::Ref(self.0))
    }
}
