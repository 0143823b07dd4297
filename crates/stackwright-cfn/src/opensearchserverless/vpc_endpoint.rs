// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::VpcEndpoint` and its property types.

use crate::l1::*;

/// Creates an OpenSearch Serverless-managed interface VPC endpoint. For more information, see [Access Amazon OpenSearch Serverless using an interface endpoint](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-vpc.html).
///
/// `AWS::OpenSearchServerless::VpcEndpoint`; `Ref` returns its `Id`, a [`opensearchserverless::VpcEndpointId`](kinds::opensearchserverless::VpcEndpointId).
/// Changing one of these replaces it: `Name`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::VpcEndpoint",
    tags: None,
    rules: include_str!("vpc_endpoint.rules"),
};

impl CfnVpcEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::VpcEndpoint";

    /// `CfnVpcEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the endpoint.
    /// - `subnet_ids`: The ID of the subnets from which you access OpenSearch Serverless.
    /// - `vpc_id`: The ID of the VPC from which you access OpenSearch Serverless.
    pub fn new(
        name: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The unique identifiers of the security groups that define the ports, protocols, and sources for inbound traffic that you are authorizing into your endpoint.
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

impl Construct for CfnVpcEndpoint {
    type Handle = CfnVpcEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVpcEndpointRef {
        CfnVpcEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVpcEndpoint`] of a stack.
pub struct CfnVpcEndpointRef(NodeRef);

impl Clone for CfnVpcEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVpcEndpointRef {}
impl AsNode for CfnVpcEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVpcEndpointRef {
    /// What `Ref` returns: its `Id`, a [`opensearchserverless::VpcEndpointId`](kinds::opensearchserverless::VpcEndpointId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::opensearchserverless::VpcEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the endpoint. For example, `vpce-050f79086ee71ac05`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::opensearchserverless::VpcEndpointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::opensearchserverless::VpcEndpointId> for &CfnVpcEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchserverless::VpcEndpointId> {
        Value::from_node(Node::Ref(self.0))
    }
}
