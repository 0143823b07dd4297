// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RTBFabric::RequesterGateway` and its property types.

use crate::l1::*;

/// Creates a requester gateway.
///
/// `AWS::RTBFabric::RequesterGateway`; `Ref` returns its `Arn`, a [`rtbfabric::RequesterGatewayArn`](kinds::rtbfabric::RequesterGatewayArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRequesterGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RTBFabric::RequesterGateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("requester_gateway.rules"),
};

impl CfnRequesterGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RTBFabric::RequesterGateway";

    /// `CfnRequesterGateway` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The unique identifiers of the security groups.
    /// - `subnet_ids`: The unique identifiers of the subnets.
    /// - `vpc_id`: The unique identifier of the Virtual Private Cloud (VPC).
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// An optional description for the requester gateway.
    ///
    /// `Description`; an update may replace the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A map of the key-value pairs of the tag or tags to assign to the resource.
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

impl Construct for CfnRequesterGateway {
    type Handle = CfnRequesterGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRequesterGatewayRef {
        CfnRequesterGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRequesterGateway`] of a stack.
pub struct CfnRequesterGatewayRef(NodeRef);

impl Clone for CfnRequesterGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRequesterGatewayRef {}
impl AsNode for CfnRequesterGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRequesterGatewayRef {
    /// What `Ref` returns: its `Arn`, a [`rtbfabric::RequesterGatewayArn`](kinds::rtbfabric::RequesterGatewayArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rtbfabric::RequesterGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ActiveLinksCount` attribute.
    ///
    /// `Fn::GetAtt` of `ActiveLinksCount`.
    #[inline]
    pub fn attr_active_links_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ActiveLinksCount")))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rtbfabric::RequesterGatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The `DomainName` attribute.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// The `GatewayId` attribute.
    ///
    /// `Fn::GetAtt` of `GatewayId`.
    #[inline]
    pub fn attr_gateway_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayId")))
    }

    /// The `RequesterGatewayStatus` attribute.
    ///
    /// `Fn::GetAtt` of `RequesterGatewayStatus`.
    #[inline]
    pub fn attr_requester_gateway_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("RequesterGatewayStatus"),
        ))
    }

    /// The `TotalLinksCount` attribute.
    ///
    /// `Fn::GetAtt` of `TotalLinksCount`.
    #[inline]
    pub fn attr_total_links_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TotalLinksCount")))
    }

    /// The `UpdatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::rtbfabric::RequesterGatewayArn> for &CfnRequesterGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rtbfabric::RequesterGatewayArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
