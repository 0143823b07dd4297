// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::SnapshotSchedule` and its property types.

use crate::l1::*;

/// Creates a snapshot schedule that lets you set up automatic snapshots of your Amazon Redshift cluster at regular intervals.
///
/// `AWS::Redshift::SnapshotSchedule`; `Ref` returns its `Arn`, a [`redshift::SnapshotScheduleArn`](kinds::redshift::SnapshotScheduleArn).
/// Changing one of these replaces it: `ScheduleDescription`, `ScheduleIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotschedule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSnapshotSchedule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::SnapshotSchedule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("snapshot_schedule.rules"),
};

impl CfnSnapshotSchedule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::SnapshotSchedule";

    /// `CfnSnapshotSchedule` with its required properties, in alphabetical order:
    ///
    /// - `schedule_definitions`: The definition of the snapshot schedule.
    /// - `schedule_identifier`: A unique identifier for the snapshot schedule.
    pub fn new(
        schedule_definitions: impl IntoValue<List<String>>,
        schedule_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduleDefinitions",
            schedule_definitions.into_value().into_node(),
        );
        object_.put(
            "ScheduleIdentifier",
            schedule_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the snapshot schedule.
    ///
    /// `ScheduleDescription`; an update replaces the resource.
    pub fn schedule_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleDescription", value.into_value().into_node());
        self
    }

    /// An optional set of tags for the snapshot schedule.
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

impl Construct for CfnSnapshotSchedule {
    type Handle = CfnSnapshotScheduleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSnapshotScheduleRef {
        CfnSnapshotScheduleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSnapshotSchedule`] of a stack.
pub struct CfnSnapshotScheduleRef(NodeRef);

impl Clone for CfnSnapshotScheduleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSnapshotScheduleRef {}
impl AsNode for CfnSnapshotScheduleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSnapshotScheduleRef {
    /// What `Ref` returns: its `Arn`, a [`redshift::SnapshotScheduleArn`](kinds::redshift::SnapshotScheduleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::SnapshotScheduleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the snapshot schedule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::redshift::SnapshotScheduleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The number of clusters associated with the schedule.
    ///
    /// `Fn::GetAtt` of `AssociatedClusterCount`.
    #[inline]
    pub fn attr_associated_cluster_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AssociatedClusterCount"),
        ))
    }
}

impl IntoValue<kinds::redshift::SnapshotScheduleArn> for &CfnSnapshotScheduleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::SnapshotScheduleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
