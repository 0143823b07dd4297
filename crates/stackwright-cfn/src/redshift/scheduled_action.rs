// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::ScheduledAction` and its property types.

use crate::l1::*;

/// Creates a scheduled action. A scheduled action contains a schedule and an Amazon Redshift API action. For example, you can create a schedule of when to run the `ResizeCluster` API operation.
///
/// `AWS::Redshift::ScheduledAction`; `Ref` returns its `ScheduledActionName`, a [`redshift::ScheduledActionName`](kinds::redshift::ScheduledActionName).
/// Changing one of these replaces it: `ScheduledActionName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-scheduledaction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScheduledAction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::ScheduledAction",
    tags: None,
    rules: include_str!("scheduled_action.rules"),
};

impl CfnScheduledAction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::ScheduledAction";

    /// `CfnScheduledAction` with its required properties, in alphabetical order:
    ///
    /// - `scheduled_action_name`: The name of the scheduled action.
    pub fn new(scheduled_action_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduledActionName",
            scheduled_action_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// If true, the schedule is enabled. If false, the scheduled action does not trigger. For more information about `state` of the scheduled action, see `ScheduledAction`.
    ///
    /// `Enable`; updated in place.
    pub fn enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enable", value.into_value().into_node());
        self
    }

    /// The end time in UTC when the schedule is no longer active. After this time, the scheduled action does not trigger.
    ///
    /// `EndTime`; updated in place.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The IAM role to assume to run the scheduled action. This IAM role must have permission to run the Amazon Redshift API operation in the scheduled action. This IAM role must allow the Amazon Redshift scheduler (Principal scheduler.redshift.amazonaws.com) to assume permissions on your behalf. For more information about the IAM role to use with the Amazon Redshift scheduler, see [Using Identity-Based Policies for Amazon Redshift](https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-iam-access-control-identity-based.html) in the *Amazon Redshift Cluster Management Guide*.
    ///
    /// `IamRole`; updated in place.
    pub fn iam_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IamRole", value.into_value().into_node());
        self
    }

    /// The schedule for a one-time (at format) or recurring (cron format) scheduled action. Schedule invocations must be separated by at least one hour.
    ///
    /// Format of at expressions is " `at(yyyy-mm-ddThh:mm:ss)` ". For example, " `at(2016-03-04T17:27:00)` ".
    ///
    /// Format of cron expressions is " `cron(Minutes Hours Day-of-month Month Day-of-week Year)` ". For example, " `cron(0 10 ? * MON *)` ". For more information, see [Cron Expressions](https://docs.aws.amazon.com//AmazonCloudWatch/latest/events/ScheduledEvents.html#CronExpressions) in the *Amazon CloudWatch Events User Guide*.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// The description of the scheduled action.
    ///
    /// `ScheduledActionDescription`; updated in place.
    pub fn scheduled_action_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduledActionDescription", value.into_value().into_node());
        self
    }

    /// The start time in UTC when the schedule is active. Before this time, the scheduled action does not trigger.
    ///
    /// `StartTime`; updated in place.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
        self
    }

    /// A JSON format string of the Amazon Redshift API operation with input parameters.
    ///
    /// " `{\"ResizeCluster\":{\"NodeType\":\"ra3.4xlarge\",\"ClusterIdentifier\":\"my-test-cluster\",\"NumberOfNodes\":3}}` ".
    ///
    /// `TargetAction`; updated in place.
    pub fn target_action(mut self, value: impl IntoValue<ScheduledActionTypeProperty>) -> Self {
        self.0.put("TargetAction", value.into_value().into_node());
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

impl Construct for CfnScheduledAction {
    type Handle = CfnScheduledActionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduledActionRef {
        CfnScheduledActionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScheduledAction`] of a stack.
pub struct CfnScheduledActionRef(NodeRef);

impl Clone for CfnScheduledActionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduledActionRef {}
impl AsNode for CfnScheduledActionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduledActionRef {
    /// What `Ref` returns: its `ScheduledActionName`, a [`redshift::ScheduledActionName`](kinds::redshift::ScheduledActionName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::ScheduledActionName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// List of times when the scheduled action will run.
    ///
    /// `Fn::GetAtt` of `NextInvocations`.
    #[inline]
    pub fn attr_next_invocations(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NextInvocations")))
    }

    /// The state of the scheduled action. For example, `DISABLED`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::redshift::ScheduledActionName> for &CfnScheduledActionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::ScheduledActionName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a pause cluster operation. For example, a scheduled action to run the `PauseCluster` API operation.
///
/// The property type `PauseClusterMessage` of `AWS::Redshift::ScheduledAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct PauseClusterMessageProperty(Object);

impl PauseClusterMessageProperty {
    /// `PauseClusterMessageProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_identifier`: The identifier of the cluster to be paused.
    pub fn new(cluster_identifier: impl IntoValue<kinds::redshift::ClusterIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
        );
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

impl Kind for PauseClusterMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PauseClusterMessageProperty> for PauseClusterMessageProperty {}
impl From<PauseClusterMessageProperty> for Node {
    #[inline]
    fn from(value: PauseClusterMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PauseClusterMessageProperty> for PauseClusterMessageProperty {
    #[inline]
    fn into_value(self) -> Value<PauseClusterMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a resize cluster operation. For example, a scheduled action to run the `ResizeCluster` API operation.
///
/// The property type `ResizeClusterMessage` of `AWS::Redshift::ScheduledAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResizeClusterMessageProperty(Object);

impl ResizeClusterMessageProperty {
    /// `ResizeClusterMessageProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_identifier`: The unique identifier for the cluster to resize.
    pub fn new(cluster_identifier: impl IntoValue<kinds::redshift::ClusterIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// A boolean value indicating whether the resize operation is using the classic resize process. If you don't provide this parameter or set the value to `false`, the resize type is elastic.
    ///
    /// `Classic`.
    pub fn classic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Classic", value.into_value().into_node());
        self
    }

    /// The new cluster type for the specified cluster.
    ///
    /// `ClusterType`.
    pub fn cluster_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterType", value.into_value().into_node());
        self
    }

    /// The new node type for the nodes you are adding. If not specified, the cluster's current node type is used.
    ///
    /// `NodeType`.
    pub fn node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NodeType", value.into_value().into_node());
        self
    }

    /// The new number of nodes for the cluster. If not specified, the cluster's current number of nodes is used.
    ///
    /// `NumberOfNodes`.
    pub fn number_of_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumberOfNodes", value.into_value().into_node());
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

impl Kind for ResizeClusterMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResizeClusterMessageProperty> for ResizeClusterMessageProperty {}
impl From<ResizeClusterMessageProperty> for Node {
    #[inline]
    fn from(value: ResizeClusterMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResizeClusterMessageProperty> for ResizeClusterMessageProperty {
    #[inline]
    fn into_value(self) -> Value<ResizeClusterMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a resume cluster operation. For example, a scheduled action to run the `ResumeCluster` API operation.
///
/// The property type `ResumeClusterMessage` of `AWS::Redshift::ScheduledAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResumeClusterMessageProperty(Object);

impl ResumeClusterMessageProperty {
    /// `ResumeClusterMessageProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_identifier`: The identifier of the cluster to be resumed.
    pub fn new(cluster_identifier: impl IntoValue<kinds::redshift::ClusterIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
        );
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

impl Kind for ResumeClusterMessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResumeClusterMessageProperty> for ResumeClusterMessageProperty {}
impl From<ResumeClusterMessageProperty> for Node {
    #[inline]
    fn from(value: ResumeClusterMessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResumeClusterMessageProperty> for ResumeClusterMessageProperty {
    #[inline]
    fn into_value(self) -> Value<ResumeClusterMessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The action type that specifies an Amazon Redshift API operation that is supported by the Amazon Redshift scheduler.
///
/// The property type `ScheduledActionType` of `AWS::Redshift::ScheduledAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduledActionTypeProperty(Object);

impl ScheduledActionTypeProperty {
    /// `ScheduledActionTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An action that runs a `PauseCluster` API operation.
    ///
    /// `PauseCluster`.
    pub fn pause_cluster(mut self, value: impl IntoValue<PauseClusterMessageProperty>) -> Self {
        self.0.put("PauseCluster", value.into_value().into_node());
        self
    }

    /// An action that runs a `ResizeCluster` API operation.
    ///
    /// `ResizeCluster`.
    pub fn resize_cluster(mut self, value: impl IntoValue<ResizeClusterMessageProperty>) -> Self {
        self.0.put("ResizeCluster", value.into_value().into_node());
        self
    }

    /// An action that runs a `ResumeCluster` API operation.
    ///
    /// `ResumeCluster`.
    pub fn resume_cluster(mut self, value: impl IntoValue<ResumeClusterMessageProperty>) -> Self {
        self.0.put("ResumeCluster", value.into_value().into_node());
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

impl Kind for ScheduledActionTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduledActionTypeProperty> for ScheduledActionTypeProperty {}
impl From<ScheduledActionTypeProperty> for Node {
    #[inline]
    fn from(value: ScheduledActionTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduledActionTypeProperty> for ScheduledActionTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduledActionTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
