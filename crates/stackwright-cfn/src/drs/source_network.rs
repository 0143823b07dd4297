// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DRS::SourceNetwork` and its property types.

use crate::l1::*;

/// A Source Network resource represents a VPC that is protected by AWS Elastic Disaster Recovery.
///
/// `AWS::DRS::SourceNetwork`; `Ref` returns its `Arn`, a [`drs::SourceNetworkArn`](kinds::drs::SourceNetworkArn).
/// Changing one of these replaces it: `OriginAccountID`, `OriginRegion`, `VpcID`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSourceNetwork(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DRS::SourceNetwork",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("source_network.rules"),
};

impl CfnSourceNetwork {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DRS::SourceNetwork";

    /// `CfnSourceNetwork` with its required properties, in alphabetical order:
    ///
    /// - `origin_account_id`: The account ID containing the VPC to protect.
    /// - `origin_region`: The region containing the VPC to protect.
    /// - `vpc_id`: The VPC ID to protect.
    pub fn new(
        origin_account_id: impl IntoValue<String>,
        origin_region: impl IntoValue<String>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OriginAccountID",
            origin_account_id.into_value().into_node(),
        );
        object_.put("OriginRegion", origin_region.into_value().into_node());
        object_.put("VpcID", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// A set of tags associated with the Source Network.
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

impl Construct for CfnSourceNetwork {
    type Handle = CfnSourceNetworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSourceNetworkRef {
        CfnSourceNetworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSourceNetwork`] of a stack.
pub struct CfnSourceNetworkRef(NodeRef);

impl Clone for CfnSourceNetworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSourceNetworkRef {}
impl AsNode for CfnSourceNetworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSourceNetworkRef {
    /// What `Ref` returns: its `Arn`, a [`drs::SourceNetworkArn`](kinds::drs::SourceNetworkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::drs::SourceNetworkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the Source Network.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::drs::SourceNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the Source Network.
    ///
    /// `Fn::GetAtt` of `SourceNetworkID`.
    #[inline]
    pub fn attr_source_network_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SourceNetworkID")))
    }
}

impl IntoValue<kinds::drs::SourceNetworkArn> for &CfnSourceNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::drs::SourceNetworkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
