// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeGuruProfiler::ProfilingGroup` and its property types.

use crate::l1::*;

/// Creates a profiling group.
///
/// `AWS::CodeGuruProfiler::ProfilingGroup`; `Ref` returns its `ProfilingGroupName`, a [`codeguruprofiler::ProfilingGroupName`](kinds::codeguruprofiler::ProfilingGroupName).
/// Changing one of these replaces it: `ComputePlatform`, `ProfilingGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfilingGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeGuruProfiler::ProfilingGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("profiling_group.rules"),
};

impl CfnProfilingGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeGuruProfiler::ProfilingGroup";

    /// `CfnProfilingGroup` with its required properties, in alphabetical order:
    ///
    /// - `profiling_group_name`: The name of the profiling group.
    pub fn new(profiling_group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProfilingGroupName",
            profiling_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The agent permissions attached to this profiling group. This action group grants `ConfigureAgent` and `PostAgentProfile` permissions to perform actions required by the profiling agent. The Json consists of key `Principals`.
    ///
    /// *Principals*: A list of string ARNs for the roles and users you want to grant access to the profiling group. Wildcards are not supported in the ARNs. You are allowed to provide up to 50 ARNs. An empty list is not permitted. This is a required key.
    ///
    /// For more information, see [Resource-based policies in CodeGuru Profiler](https://docs.aws.amazon.com/codeguru/latest/profiler-ug/resource-based-policies.html) in the *Amazon CodeGuru Profiler user guide*, [ConfigureAgent](https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_ConfigureAgent.html), and [PostAgentProfile](https://docs.aws.amazon.com/codeguru/latest/profiler-api/API_PostAgentProfile.html).
    ///
    /// `AgentPermissions`; updated in place.
    pub fn agent_permissions(mut self, value: impl IntoValue<AgentPermissionsProperty>) -> Self {
        self.0
            .put("AgentPermissions", value.into_value().into_node());
        self
    }

    /// Adds anomaly notifications for a profiling group.
    ///
    /// `AnomalyDetectionNotificationConfiguration`; updated in place.
    pub fn anomaly_detection_notification_configuration(
        mut self,
        value: impl IntoValue<List<ChannelProperty>>,
    ) -> Self {
        self.0.put(
            "AnomalyDetectionNotificationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The compute platform of the profiling group. Use `AWSLambda` if your application runs on AWS Lambda. Use `Default` if your application runs on a compute platform that is not AWS Lambda, such an Amazon EC2 instance, an on-premises server, or a different platform. If not specified, `Default` is used. This property is immutable.
    ///
    /// `ComputePlatform`; one of `Default`, `AWSLambda`; an update replaces the resource.
    pub fn compute_platform(mut self, value: impl IntoValue<ComputePlatform>) -> Self {
        self.0
            .put("ComputePlatform", value.into_value().into_node());
        self
    }

    /// A list of tags to add to the created profiling group.
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

impl Construct for CfnProfilingGroup {
    type Handle = CfnProfilingGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProfilingGroupRef {
        CfnProfilingGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProfilingGroup`] of a stack.
pub struct CfnProfilingGroupRef(NodeRef);

impl Clone for CfnProfilingGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProfilingGroupRef {}
impl AsNode for CfnProfilingGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProfilingGroupRef {
    /// What `Ref` returns: its `ProfilingGroupName`, a [`codeguruprofiler::ProfilingGroupName`](kinds::codeguruprofiler::ProfilingGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codeguruprofiler::ProfilingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The full Amazon Resource Name (ARN) for that profiling group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codeguruprofiler::ProfilingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::codeguruprofiler::ProfilingGroupName> for &CfnProfilingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codeguruprofiler::ProfilingGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::codeguruprofiler::ProfilingGroupArn> for &CfnProfilingGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codeguruprofiler::ProfilingGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The agent permissions attached to this profiling group.
///
/// The property type `AgentPermissions` of `AWS::CodeGuruProfiler::ProfilingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentPermissionsProperty(Object);

impl AgentPermissionsProperty {
    /// `AgentPermissionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `principals`: The principals for the agent permissions.
    pub fn new(principals: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Principals", principals.into_value().into_node());
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

impl Kind for AgentPermissionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentPermissionsProperty> for AgentPermissionsProperty {}
impl From<AgentPermissionsProperty> for Node {
    #[inline]
    fn from(value: AgentPermissionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentPermissionsProperty> for AgentPermissionsProperty {
    #[inline]
    fn into_value(self) -> Value<AgentPermissionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Notification medium for users to get alerted for events that occur in application profile. We support SNS topic as a notification channel.
///
/// The property type `Channel` of `AWS::CodeGuruProfiler::ProfilingGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelProperty(Object);

impl ChannelProperty {
    /// `ChannelProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel_uri`: The channel URI.
    pub fn new(channel_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("channelUri", channel_uri.into_value().into_node());
        Self(object_)
    }

    /// The channel ID.
    ///
    /// `channelId`.
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("channelId", value.into_value().into_node());
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

impl Kind for ChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelProperty> for ChannelProperty {}
impl From<ChannelProperty> for Node {
    #[inline]
    fn from(value: ChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelProperty> for ChannelProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ComputePlatform` of `AWS::CodeGuruProfiler::ProfilingGroup`.
pub enum ComputePlatform {
    /// `AWSLambda`.
    AwsLambda,
    /// `Default`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for ComputePlatform {}
#[diagnostic::do_not_recommend]
impl TextKind for ComputePlatform {}
#[diagnostic::do_not_recommend]
impl IdKind for ComputePlatform {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComputePlatform {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComputePlatform> for ComputePlatform {
    #[inline]
    fn into_value(self) -> Value<ComputePlatform> {
        const VALUES: &[&str] = &["AWSLambda", "Default"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
