// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TrafficMirrorFilterRule` and its property types.

use crate::l1::*;

/// Creates a Traffic Mirror filter rule.
///
/// A Traffic Mirror rule defines the Traffic Mirror source traffic to mirror.
///
/// You need the Traffic Mirror filter ID when you create the rule.
///
/// `AWS::EC2::TrafficMirrorFilterRule`; `Ref` returns its `TrafficMirrorFilterRuleId`, a [`ec2::TrafficMirrorFilterRuleId`](kinds::ec2::TrafficMirrorFilterRuleId).
/// Changing one of these replaces it: `TrafficMirrorFilterId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrafficMirrorFilterRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TrafficMirrorFilterRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("traffic_mirror_filter_rule.rules"),
};

impl CfnTrafficMirrorFilterRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilterRule";

    /// `CfnTrafficMirrorFilterRule` with its required properties, in alphabetical order:
    ///
    /// - `destination_cidr_block`: The destination CIDR block to assign to the Traffic Mirror rule.
    /// - `rule_action`: The action to take on the filtered traffic.
    /// - `rule_number`: The number of the Traffic Mirror rule.
    /// - `source_cidr_block`: The source CIDR block to assign to the Traffic Mirror rule.
    /// - `traffic_direction`: The type of traffic.
    /// - `traffic_mirror_filter_id`: The ID of the filter that this rule is associated with.
    pub fn new(
        destination_cidr_block: impl IntoValue<String>,
        rule_action: impl IntoValue<String>,
        rule_number: impl IntoValue<i64>,
        source_cidr_block: impl IntoValue<String>,
        traffic_direction: impl IntoValue<String>,
        traffic_mirror_filter_id: impl IntoValue<kinds::ec2::TrafficMirrorFilterId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationCidrBlock",
            destination_cidr_block.into_value().into_node(),
        );
        object_.put("RuleAction", rule_action.into_value().into_node());
        object_.put("RuleNumber", rule_number.into_value().into_node());
        object_.put(
            "SourceCidrBlock",
            source_cidr_block.into_value().into_node(),
        );
        object_.put(
            "TrafficDirection",
            traffic_direction.into_value().into_node(),
        );
        object_.put(
            "TrafficMirrorFilterId",
            traffic_mirror_filter_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the Traffic Mirror rule.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The destination port range.
    ///
    /// `DestinationPortRange`; updated in place.
    pub fn destination_port_range(
        mut self,
        value: impl IntoValue<TrafficMirrorPortRangeProperty>,
    ) -> Self {
        self.0
            .put("DestinationPortRange", value.into_value().into_node());
        self
    }

    /// The protocol, for example UDP, to assign to the Traffic Mirror rule.
    ///
    /// For information about the protocol value, see [Protocol Numbers](https://docs.aws.amazon.com/https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml) on the Internet Assigned Numbers Authority (IANA) website.
    ///
    /// `Protocol`; updated in place.
    pub fn protocol(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The source port range.
    ///
    /// `SourcePortRange`; updated in place.
    pub fn source_port_range(
        mut self,
        value: impl IntoValue<TrafficMirrorPortRangeProperty>,
    ) -> Self {
        self.0
            .put("SourcePortRange", value.into_value().into_node());
        self
    }

    /// Tags on Traffic Mirroring filter rules.
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

impl Construct for CfnTrafficMirrorFilterRule {
    type Handle = CfnTrafficMirrorFilterRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrafficMirrorFilterRuleRef {
        CfnTrafficMirrorFilterRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrafficMirrorFilterRule`] of a stack.
pub struct CfnTrafficMirrorFilterRuleRef(NodeRef);

impl Clone for CfnTrafficMirrorFilterRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrafficMirrorFilterRuleRef {}
impl AsNode for CfnTrafficMirrorFilterRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrafficMirrorFilterRuleRef {
    /// What `Ref` returns: its `TrafficMirrorFilterRuleId`, a [`ec2::TrafficMirrorFilterRuleId`](kinds::ec2::TrafficMirrorFilterRuleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TrafficMirrorFilterRuleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the Traffic Mirror rule.
    ///
    /// `Fn::GetAtt` of `TrafficMirrorFilterRuleId`.
    #[inline]
    pub fn attr_traffic_mirror_filter_rule_id(
        &self,
    ) -> Value<kinds::ec2::TrafficMirrorFilterRuleId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TrafficMirrorFilterRuleId"),
        ))
    }
}

impl IntoValue<kinds::ec2::TrafficMirrorFilterRuleId> for &CfnTrafficMirrorFilterRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TrafficMirrorFilterRuleId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the Traffic Mirror port range.
///
/// The property type `TrafficMirrorPortRange` of `AWS::EC2::TrafficMirrorFilterRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficMirrorPortRangeProperty(Object);

impl TrafficMirrorPortRangeProperty {
    /// `TrafficMirrorPortRangeProperty` with its required properties, in alphabetical order:
    ///
    /// - `from_port`: The start of the Traffic Mirror port range.
    /// - `to_port`: The end of the Traffic Mirror port range.
    pub fn new(from_port: impl IntoValue<i64>, to_port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FromPort", from_port.into_value().into_node());
        object_.put("ToPort", to_port.into_value().into_node());
        Self(object_)
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

impl Kind for TrafficMirrorPortRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficMirrorPortRangeProperty> for TrafficMirrorPortRangeProperty {}
impl From<TrafficMirrorPortRangeProperty> for Node {
    #[inline]
    fn from(value: TrafficMirrorPortRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficMirrorPortRangeProperty> for TrafficMirrorPortRangeProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficMirrorPortRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
