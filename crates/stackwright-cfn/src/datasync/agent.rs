// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::Agent` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::Agent` resource activates an AWS DataSync agent that you've deployed for storage discovery or data transfers. The activation process associates the agent with your AWS account.
///
/// For more information, see the following topics in the *AWS DataSync User Guide* :
///
/// - [DataSync agent requirements](https://docs.aws.amazon.com/datasync/latest/userguide/agent-requirements.html)
/// - [DataSync network requirements](https://docs.aws.amazon.com/datasync/latest/userguide/datasync-network.html)
/// - [Create a DataSync agent](https://docs.aws.amazon.com/datasync/latest/userguide/configure-agent.html)
///
/// `AWS::DataSync::Agent`; `Ref` returns its `AgentArn`, a [`datasync::AgentArn`](kinds::datasync::AgentArn).
/// Changing one of these replaces it: `ActivationKey`, `SecurityGroupArns`, `SubnetArns`, `VpcEndpointId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-agent.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgent(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::Agent",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("agent.rules"),
};

impl CfnAgent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::Agent";

    /// `CfnAgent` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies your DataSync agent's activation key. If you don't have an activation key, see [Activating your agent](https://docs.aws.amazon.com/datasync/latest/userguide/activate-agent.html).
    ///
    /// `ActivationKey`; an update replaces the resource.
    pub fn activation_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ActivationKey", value.into_value().into_node());
        self
    }

    /// Specifies a name for your agent. We recommend specifying a name that you can remember.
    ///
    /// `AgentName`; updated in place.
    pub fn agent_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AgentName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Names (ARNs) of the security groups used to protect your data transfer task subnets. See [SecurityGroupArns](https://docs.aws.amazon.com/datasync/latest/userguide/API_Ec2Config.html#DataSync-Type-Ec2Config-SecurityGroupArns).
    ///
    /// *Pattern*: `^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):ec2:[a-z\-0-9]*:[0-9]{12}:security-group/.*$`
    ///
    /// `SecurityGroupArns`; an update replaces the resource.
    pub fn security_group_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SecurityGroupArns", value.into_value().into_node());
        self
    }

    /// Specifies the ARN of the subnet where your VPC service endpoint is located. You can only specify one ARN.
    ///
    /// `SubnetArns`; an update replaces the resource.
    pub fn subnet_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SubnetArns", value.into_value().into_node());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least one tag for your agent.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ID of the virtual private cloud (VPC) endpoint that the agent has access to. This is the client-side VPC endpoint, powered by AWS PrivateLink. If you don't have an AWS PrivateLink VPC endpoint, see [AWS PrivateLink and VPC endpoints](https://docs.aws.amazon.com//vpc/latest/userguide/endpoint-services-overview.html) in the *Amazon VPC User Guide*.
    ///
    /// For more information about activating your agent in a private network based on a VPC, see [Using AWS DataSync in a Virtual Private Cloud](https://docs.aws.amazon.com/datasync/latest/userguide/datasync-in-vpc.html) in the *AWS DataSync User Guide.*
    ///
    /// A VPC endpoint ID looks like this: `vpce-01234d5aff67890e1`.
    ///
    /// `VpcEndpointId`; an update replaces the resource.
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<kinds::ec2::VpcEndpointId>) -> Self {
        self.0.put("VpcEndpointId", value.into_value().into_node());
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

impl Construct for CfnAgent {
    type Handle = CfnAgentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentRef {
        CfnAgentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgent`] of a stack.
pub struct CfnAgentRef(NodeRef);

impl Clone for CfnAgentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentRef {}
impl AsNode for CfnAgentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentRef {
    /// What `Ref` returns: its `AgentArn`, a [`datasync::AgentArn`](kinds::datasync::AgentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::AgentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the agent. Use the `ListAgents` operation to return a list of agents for your account and AWS Region.
    ///
    /// `Fn::GetAtt` of `AgentArn`.
    #[inline]
    pub fn attr_agent_arn(&self) -> Value<kinds::datasync::AgentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentArn")))
    }

    /// The type of endpoint that your agent is connected to. If the endpoint is a VPC endpoint, the agent is not accessible over the public internet.
    ///
    /// `Fn::GetAtt` of `EndpointType`.
    #[inline]
    pub fn attr_endpoint_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointType")))
    }
}

impl IntoValue<kinds::datasync::AgentArn> for &CfnAgentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::AgentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
