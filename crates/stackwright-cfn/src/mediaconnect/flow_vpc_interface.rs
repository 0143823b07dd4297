// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::FlowVpcInterface` and its property types.

use crate::l1::*;

/// The `AWS::MediaConnect::FlowVpcInterface` resource is a connection between your AWS Elemental MediaConnect flow and a virtual private cloud (VPC) that you created using the Amazon Virtual Private Cloud service.
///
/// To avoid streaming your content over the public internet, you can add up to two VPC interfaces to your flow and use those connections to transfer content between your VPC and MediaConnect.
///
/// You can update an existing flow to add a VPC interface. If you haven’t created the flow yet, you must create the flow with a temporary standard source by doing the following:
///
/// - Use CloudFormation to create a flow with a standard source that uses to the flow’s public IP address.
/// - Use CloudFormation to create a VPC interface to add to this flow. This can also be done as part of the previous step.
/// - After CloudFormation has created the flow and the VPC interface, update the source to point to the VPC interface that you created.
///
/// > The previous steps must be undone before the CloudFormation stack can be deleted. Because the source is manually updated in step 3, CloudFormation is not aware of this change. The source must be returned to a standard source before CloudFormation stack deletion. \> When configuring NDI outputs for your flow, define the VPC interface as a nested attribute within the `AWS::MediaConnect::Flow` resource. Do not use the top-level `AWS::MediaConnect::FlowVpcInterface` resource type to specify NDI configurations.
///
/// `AWS::MediaConnect::FlowVpcInterface`; `Ref` returns the physical id, which is made of `FlowArn`, `Name`.
/// Changing one of these replaces it: `FlowArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowVpcInterface(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::FlowVpcInterface",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flow_vpc_interface.rules"),
};

impl CfnFlowVpcInterface {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::FlowVpcInterface";

    /// `CfnFlowVpcInterface` with its required properties, in alphabetical order:
    ///
    /// - `flow_arn`: The Amazon Resource Name (ARN) of the flow.
    /// - `name`: The name for the VPC interface.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role that you created when you set up MediaConnect as a trusted service.
    /// - `security_group_ids`: A virtual firewall to control inbound and outbound traffic.
    /// - `subnet_id`: The subnet IDs that you want to use for your VPC interface.
    pub fn new(
        flow_arn: impl IntoValue<kinds::mediaconnect::FlowArn>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowArn", flow_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// Key-value pairs that can be used to tag and organize this VPC network interface.
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

impl Construct for CfnFlowVpcInterface {
    type Handle = CfnFlowVpcInterfaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowVpcInterfaceRef {
        CfnFlowVpcInterfaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowVpcInterface`] of a stack.
pub struct CfnFlowVpcInterfaceRef(NodeRef);

impl Clone for CfnFlowVpcInterfaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowVpcInterfaceRef {}
impl AsNode for CfnFlowVpcInterfaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowVpcInterfaceRef {
    /// What `Ref` returns: the physical id, which is made of `FlowArn`, `Name`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The IDs of the network interfaces that MediaConnect created in your account.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaceIds`.
    #[inline]
    pub fn attr_network_interface_ids(&self) -> Value<List<kinds::ec2::NetworkInterfaceId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInterfaceIds")))
    }
}
