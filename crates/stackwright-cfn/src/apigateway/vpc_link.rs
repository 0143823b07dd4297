// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::VpcLink` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::VpcLink` resource creates an API Gateway VPC link for a REST API to access resources in an Amazon Virtual Private Cloud (VPC). For more information, see [vpclink:create](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateVpcLink.html) in the `Amazon API Gateway REST API Reference`.
///
/// `AWS::ApiGateway::VpcLink`; `Ref` returns its `VpcLinkId`, a [`apigateway::VpcLinkId`](kinds::apigateway::VpcLinkId).
/// Changing one of these replaces it: `TargetArns`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcLink(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::VpcLink",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_link.rules"),
};

impl CfnVpcLink {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::VpcLink";

    /// `CfnVpcLink` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name used to label and identify the VPC link.
    /// - `target_arns`: The ARN of the network load balancer of the VPC targeted by the VPC link.
    pub fn new(
        name: impl IntoValue<String>,
        target_arns: impl IntoValue<List<kinds::elasticloadbalancingv2::LoadBalancerArn>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("TargetArns", target_arns.into_value().into_node());
        Self(object_)
    }

    /// The description of the VPC link.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of arbitrary tags (key-value pairs) to associate with the VPC link.
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
    /// What `Ref` returns: its `VpcLinkId`, a [`apigateway::VpcLinkId`](kinds::apigateway::VpcLinkId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::VpcLinkId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the VPC link. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `VpcLinkId`.
    #[inline]
    pub fn attr_vpc_link_id(&self) -> Value<kinds::apigateway::VpcLinkId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcLinkId")))
    }
}

impl IntoValue<kinds::apigateway::VpcLinkId> for &CfnVpcLinkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::VpcLinkId> {
        Value::from_node(Node::Ref(self.0))
    }
}
