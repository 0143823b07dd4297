// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::VpcLink` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::VpcLink` resource creates a VPC link. Supported only for HTTP APIs. The VPC link status must transition from `PENDING` to `AVAILABLE` to successfully create a VPC link, which can take up to 10 minutes. To learn more, see [Working with VPC Links for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vpc-links.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGatewayV2::VpcLink`; `Ref` returns its `VpcLinkId`, a [`apigatewayv2::VpcLinkId`](kinds::apigatewayv2::VpcLinkId).
/// Changing one of these replaces it: `SecurityGroupIds`, `SubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcLink(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::VpcLink",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("vpc_link.rules"),
};

impl CfnVpcLink {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::VpcLink";

    /// `CfnVpcLink` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the VPC link.
    /// - `subnet_ids`: A list of subnet IDs to include in the VPC link.
    pub fn new(
        name: impl IntoValue<String>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// A list of security group IDs for the VPC link.
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

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnVpcLink {
    type Handle = CfnVpcLinkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVpcLinkRef {
        CfnVpcLinkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVpcLink`] of a stack.
pub struct CfnVpcLinkRef(NodeRef);

impl Clone for CfnVpcLinkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVpcLinkRef {}
impl AsNode for CfnVpcLinkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVpcLinkRef {
    /// What `Ref` returns: its `VpcLinkId`, a [`apigatewayv2::VpcLinkId`](kinds::apigatewayv2::VpcLinkId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::VpcLinkId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The VPC link ID.
    ///
    /// `Fn::GetAtt` of `VpcLinkId`.
    #[inline]
    pub fn attr_vpc_link_id(&self) -> Value<kinds::apigatewayv2::VpcLinkId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcLinkId")))
    }
}

impl IntoValue<kinds::apigatewayv2::VpcLinkId> for &CfnVpcLinkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::VpcLinkId> {
        Value::from_node(Node::Ref(self.0))
    }
}
