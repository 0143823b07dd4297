//! Placement groups: how close instances are to each other.

pub use stackwright_cfn::ec2::placement_group::*;

use stackwright_cfn::kinds::ec2::PlacementGroupName;
use stackwright_core::{AsNode, Construct, IntoValue, NodeRef, Object, Scope, Text, Value};

use crate::words::words;

words! {
    /// What instances of a placement group don't share.
    pub enum PlacementGroupSpreadLevel {
        /// A host: on Outposts.
        Host = "host",
        /// A rack.
        Rack = "rack",
    }
}

/// A placement group: how close instances are to each other.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct PlacementGroup(Object);

impl PlacementGroup {
    fn of(strategy: Option<&'static str>) -> Self {
        let mut properties = Object::typed();
        if let Some(strategy) = strategy {
            properties.put("Strategy", strategy.into());
        }
        Self(properties)
    }

    /// Instances close together, for the least latency.
    pub fn cluster() -> Self {
        Self::of(Some("cluster"))
    }

    /// Instances on hardware of their own each.
    pub fn spread() -> Self {
        Self::of(Some("spread"))
    }

    /// Instances on hardware of their own at this level.
    pub fn spread_at(level: PlacementGroupSpreadLevel) -> Self {
        let mut group = Self::spread();
        group.0.put("SpreadLevel", level.as_str().into());
        group
    }

    /// Instances in a number of partitions that share no hardware.
    pub fn partition(partitions: u32) -> Self {
        let mut group = Self::of(Some("partition"));
        group.0.put("PartitionCount", partitions.into());
        group
    }

    /// As the service does without a strategy: instances close together.
    pub fn new() -> Self {
        Self::of(None)
    }

    /// A placement group that exists, by its name.
    #[track_caller]
    pub fn from_placement_group_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<PlacementGroupName>,
    ) -> PlacementGroupRef {
        PlacementGroupRef {
            node: scope.group(id).node(),
            name: name.into_value(),
        }
    }
}

impl Default for PlacementGroup {
    fn default() -> Self {
        Self::new()
    }
}

impl Construct for PlacementGroup {
    type Handle = PlacementGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> PlacementGroupRef {
        let resource = scope.add("Resource", CfnPlacementGroup::new());
        scope
            .edit(&resource)
            .update(|properties| *properties = self.0);
        PlacementGroupRef {
            node: scope.node(),
            name: resource.attr_group_name(),
        }
    }
}

/// A placement group of a stack, made there or imported.
#[derive(Clone, Debug)]
pub struct PlacementGroupRef {
    node: NodeRef,
    name: Value<PlacementGroupName>,
}

impl AsNode for PlacementGroupRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl PlacementGroupRef {
    /// The name.
    pub fn placement_group_name(&self) -> Value<PlacementGroupName> {
        self.name.clone()
    }
}
