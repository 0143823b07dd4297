// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::PlacementGroup` and its property types.

use crate::l1::*;

/// Specifies a placement group in which to launch instances. The strategy of the placement group determines how the instances are organized within the group.
///
/// A `cluster` placement group is a logical grouping of instances within a single Availability Zone that benefit from low network latency, high network throughput. A `spread` placement group places instances on distinct hardware. A `partition` placement group places groups of instances in different partitions, where instances in one partition do not share the same hardware with instances in another partition.
///
/// For more information, see [Placement Groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html) in the *Amazon EC2 User Guide*.
///
/// `AWS::EC2::PlacementGroup`; `Ref` returns its `GroupName`, a [`ec2::PlacementGroupName`](kinds::ec2::PlacementGroupName).
/// Changing one of these replaces it: `ParentGroupId`, `PartitionCount`, `SpreadLevel`, `Strategy`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-placementgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPlacementGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::PlacementGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("placement_group.rules"),
};

impl CfnPlacementGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::PlacementGroup";

    /// `CfnPlacementGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of a parent placement group. Valid for strategies that support parent group linking.
    ///
    /// `ParentGroupId`; an update replaces the resource.
    pub fn parent_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParentGroupId", value.into_value().into_node());
        self
    }

    /// The number of partitions. Valid only when *Strategy* is set to `partition`.
    ///
    /// `PartitionCount`; an update replaces the resource.
    pub fn partition_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PartitionCount", value.into_value().into_node());
        self
    }

    /// Determines how placement groups spread instances.
    ///
    /// - Host – You can use `host` only with Outpost placement groups.
    /// - Rack – No usage restrictions.
    ///
    /// `SpreadLevel`; an update replaces the resource.
    pub fn spread_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpreadLevel", value.into_value().into_node());
        self
    }

    /// The placement strategy.
    ///
    /// `Strategy`; an update replaces the resource.
    pub fn strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Strategy", value.into_value().into_node());
        self
    }

    /// The tags to apply to the new placement group.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnPlacementGroup {
    type Handle = CfnPlacementGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPlacementGroupRef {
        CfnPlacementGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPlacementGroup`] of a stack.
pub struct CfnPlacementGroupRef(NodeRef);

impl Clone for CfnPlacementGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPlacementGroupRef {}
impl AsNode for CfnPlacementGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPlacementGroupRef {
    /// What `Ref` returns: its `GroupName`, a [`ec2::PlacementGroupName`](kinds::ec2::PlacementGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::PlacementGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the placement group.
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[inline]
    pub fn attr_group_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupId")))
    }

    /// The name of the placement group.
    ///
    /// `Fn::GetAtt` of `GroupName`.
    #[inline]
    pub fn attr_group_name(&self) -> Value<kinds::ec2::PlacementGroupName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupName")))
    }
}

impl IntoValue<kinds::ec2::PlacementGroupName> for &CfnPlacementGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::PlacementGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
