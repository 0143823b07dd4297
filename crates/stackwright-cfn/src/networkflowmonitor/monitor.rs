// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFlowMonitor::Monitor` and its property types.

use crate::l1::*;

/// Creates a monitor for specific network flows between local and remote resources to monitor network performance for workloads.
///
/// `AWS::NetworkFlowMonitor::Monitor`; `Ref` returns its `Arn`, a [`networkflowmonitor::MonitorArn`](kinds::networkflowmonitor::MonitorArn).
/// Changing one of these replaces it: `MonitorName`, `ScopeArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMonitor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFlowMonitor::Monitor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("monitor.rules"),
};

impl CfnMonitor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFlowMonitor::Monitor";

    /// `CfnMonitor` with its required properties, in alphabetical order:
    ///
    /// - `local_resources`: The local resources to monitor.
    /// - `monitor_name`: The name of the monitor.
    pub fn new(
        local_resources: impl IntoValue<List<MonitorLocalResourceProperty>>,
        monitor_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocalResources", local_resources.into_value().into_node());
        object_.put("MonitorName", monitor_name.into_value().into_node());
        Self(object_)
    }

    /// The remote resources to monitor.
    ///
    /// `RemoteResources`; updated in place.
    pub fn remote_resources(
        mut self,
        value: impl IntoValue<List<MonitorRemoteResourceProperty>>,
    ) -> Self {
        self.0
            .put("RemoteResources", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the scope for the monitor.
    ///
    /// `ScopeArn`; an update replaces the resource.
    pub fn scope_arn(mut self, value: impl IntoValue<kinds::networkflowmonitor::ScopeArn>) -> Self {
        self.0.put("ScopeArn", value.into_value().into_node());
        self
    }

    /// The tags for the monitor.
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

impl Construct for CfnMonitor {
    type Handle = CfnMonitorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMonitorRef {
        CfnMonitorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMonitor`] of a stack.
pub struct CfnMonitorRef(NodeRef);

impl Clone for CfnMonitorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMonitorRef {}
impl AsNode for CfnMonitorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMonitorRef {
    /// What `Ref` returns: its `Arn`, a [`networkflowmonitor::MonitorArn`](kinds::networkflowmonitor::MonitorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkflowmonitor::MonitorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the monitor.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::networkflowmonitor::MonitorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time when the monitor was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The date and time when the monitor was last modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// The status of the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorStatus`.
    #[inline]
    pub fn attr_monitor_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitorStatus")))
    }
}

impl IntoValue<kinds::networkflowmonitor::MonitorArn> for &CfnMonitorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::networkflowmonitor::MonitorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A local resource is the host where the agent is installed.
///
/// The property type `MonitorLocalResource` of `AWS::NetworkFlowMonitor::Monitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitorLocalResourceProperty(Object);

impl MonitorLocalResourceProperty {
    /// `MonitorLocalResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `identifier`: The identifier of the local resource.
    /// - `r#type`: The type of the local resource.
    pub fn new(
        identifier: impl IntoValue<String>,
        r#type: impl IntoValue<MonitorLocalResourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identifier", identifier.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for MonitorLocalResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitorLocalResourceProperty> for MonitorLocalResourceProperty {}
impl From<MonitorLocalResourceProperty> for Node {
    #[inline]
    fn from(value: MonitorLocalResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitorLocalResourceProperty> for MonitorLocalResourceProperty {
    #[inline]
    fn into_value(self) -> Value<MonitorLocalResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A remote resource is the other endpoint in a network flow.
///
/// The property type `MonitorRemoteResource` of `AWS::NetworkFlowMonitor::Monitor`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitorRemoteResourceProperty(Object);

impl MonitorRemoteResourceProperty {
    /// `MonitorRemoteResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `identifier`: The identifier of the remote resource.
    /// - `r#type`: The type of the remote resource.
    pub fn new(
        identifier: impl IntoValue<String>,
        r#type: impl IntoValue<MonitorRemoteResourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identifier", identifier.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for MonitorRemoteResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitorRemoteResourceProperty> for MonitorRemoteResourceProperty {}
impl From<MonitorRemoteResourceProperty> for Node {
    #[inline]
    fn from(value: MonitorRemoteResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitorRemoteResourceProperty> for MonitorRemoteResourceProperty {
    #[inline]
    fn into_value(self) -> Value<MonitorRemoteResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `MonitorLocalResource` of `AWS::NetworkFlowMonitor::Monitor`.
pub enum MonitorLocalResourceType {
    /// `AWS::AvailabilityZone`.
    AwsAvailabilityZone,
    /// `AWS::EC2::Subnet`.
    AwsEc2Subnet,
    /// `AWS::EC2::VPC`.
    AwsEc2Vpc,
    /// `AWS::EKS::Cluster`.
    AwsEksCluster,
    /// `AWS::Region`.
    AwsRegion,
}

#[diagnostic::do_not_recommend]
impl Kind for MonitorLocalResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for MonitorLocalResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for MonitorLocalResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MonitorLocalResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MonitorLocalResourceType> for MonitorLocalResourceType {
    #[inline]
    fn into_value(self) -> Value<MonitorLocalResourceType> {
        const VALUES: &[&str] = &[
            "AWS::AvailabilityZone",
            "AWS::EC2::Subnet",
            "AWS::EC2::VPC",
            "AWS::EKS::Cluster",
            "AWS::Region",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `MonitorRemoteResource` of `AWS::NetworkFlowMonitor::Monitor`.
pub enum MonitorRemoteResourceType {
    /// `AWS::AWSService`.
    AwsAwsService,
    /// `AWS::AvailabilityZone`.
    AwsAvailabilityZone,
    /// `AWS::EC2::Subnet`.
    AwsEc2Subnet,
    /// `AWS::EC2::VPC`.
    AwsEc2Vpc,
    /// `AWS::Region`.
    AwsRegion,
}

#[diagnostic::do_not_recommend]
impl Kind for MonitorRemoteResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for MonitorRemoteResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for MonitorRemoteResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MonitorRemoteResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MonitorRemoteResourceType> for MonitorRemoteResourceType {
    #[inline]
    fn into_value(self) -> Value<MonitorRemoteResourceType> {
        const VALUES: &[&str] = &[
            "AWS::AWSService",
            "AWS::AvailabilityZone",
            "AWS::EC2::Subnet",
            "AWS::EC2::VPC",
            "AWS::Region",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
