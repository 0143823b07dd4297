// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::TrafficDistributionGroup` and its property types.

use crate::l1::*;

/// Information about a traffic distribution group.
///
/// `AWS::Connect::TrafficDistributionGroup`; `Ref` returns its `TrafficDistributionGroupArn`, a [`connect::TrafficDistributionGroupArn`](kinds::connect::TrafficDistributionGroupArn).
/// Changing one of these replaces it: `Description`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrafficDistributionGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::TrafficDistributionGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("traffic_distribution_group.rules"),
};

impl CfnTrafficDistributionGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::TrafficDistributionGroup";

    /// `CfnTrafficDistributionGroup` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN).
    /// - `name`: The name of the traffic distribution group.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the traffic distribution group.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource. For example, {"tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnTrafficDistributionGroup {
    type Handle = CfnTrafficDistributionGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrafficDistributionGroupRef {
        CfnTrafficDistributionGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrafficDistributionGroup`] of a stack.
pub struct CfnTrafficDistributionGroupRef(NodeRef);

impl Clone for CfnTrafficDistributionGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrafficDistributionGroupRef {}
impl AsNode for CfnTrafficDistributionGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrafficDistributionGroupRef {
    /// What `Ref` returns: its `TrafficDistributionGroupArn`, a [`connect::TrafficDistributionGroupArn`](kinds::connect::TrafficDistributionGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::TrafficDistributionGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Describes whether this is the default traffic distribution group.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[inline]
    pub fn attr_is_default(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefault")))
    }

    /// The status of the traffic distribution group.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon Resource Name (ARN) of the traffic distribution group.
    ///
    /// `Fn::GetAtt` of `TrafficDistributionGroupArn`.
    #[inline]
    pub fn attr_traffic_distribution_group_arn(
        &self,
    ) -> Value<kinds::connect::TrafficDistributionGroupArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TrafficDistributionGroupArn"),
        ))
    }
}

impl IntoValue<kinds::connect::TrafficDistributionGroupArn> for &CfnTrafficDistributionGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::TrafficDistributionGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
