// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TrafficMirrorFilter` and its property types.

use crate::l1::*;

/// Specifies a Traffic Mirror filter.
///
/// A Traffic Mirror filter is a set of rules that defines the traffic to mirror.
///
/// By default, no traffic is mirrored. To mirror traffic, use [AWS::EC2::TrafficMirrorFilterRule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-trafficmirrorfilterrule.html) to add Traffic Mirror rules to the filter. The rules you add define what traffic gets mirrored.
///
/// `AWS::EC2::TrafficMirrorFilter`; `Ref` returns its `Id`, a [`ec2::TrafficMirrorFilterId`](kinds::ec2::TrafficMirrorFilterId).
/// Changing one of these replaces it: `Description`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrafficMirrorFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TrafficMirrorFilter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("traffic_mirror_filter.rules"),
};

impl CfnTrafficMirrorFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilter";

    /// `CfnTrafficMirrorFilter` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the Traffic Mirror filter.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The network service traffic that is associated with the Traffic Mirror filter.
    ///
    /// Valid values are `amazon-dns`.
    ///
    /// `NetworkServices`; updated in place.
    pub fn network_services(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NetworkServices", value.into_value().into_node());
        self
    }

    /// The tags to assign to a Traffic Mirror filter.
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

impl Construct for CfnTrafficMirrorFilter {
    type Handle = CfnTrafficMirrorFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrafficMirrorFilterRef {
        CfnTrafficMirrorFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrafficMirrorFilter`] of a stack.
pub struct CfnTrafficMirrorFilterRef(NodeRef);

impl Clone for CfnTrafficMirrorFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrafficMirrorFilterRef {}
impl AsNode for CfnTrafficMirrorFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrafficMirrorFilterRef {
    /// What `Ref` returns: its `Id`, a [`ec2::TrafficMirrorFilterId`](kinds::ec2::TrafficMirrorFilterId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::TrafficMirrorFilterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of a traffic mirror filter.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ec2::TrafficMirrorFilterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ec2::TrafficMirrorFilterId> for &CfnTrafficMirrorFilterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::TrafficMirrorFilterId> {
        Value::from_node(Node::Ref(self.0))
    }
}
