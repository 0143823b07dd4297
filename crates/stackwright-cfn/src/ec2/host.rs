// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::Host` and its property types.

use crate::l1::*;

/// Allocates a fully dedicated physical server for launching EC2 instances. Because the host is fully dedicated for your use, it can help you address compliance requirements and reduce costs by allowing you to use your existing server-bound software licenses. For more information, see [Dedicated Hosts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html) in the *Amazon EC2 User Guide*.
///
/// `AWS::EC2::Host`; `Ref` returns its `HostId`, a [`ec2::HostId`](kinds::ec2::HostId).
/// Changing one of these replaces it: `AssetId`, `AvailabilityZone`, `InstanceFamily`, `InstanceType`, `OutpostArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-host.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHost(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::Host",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("host.rules"),
};

impl CfnHost {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::Host";

    /// `CfnHost` with its required properties, in alphabetical order:
    ///
    /// - `availability_zone`: The Availability Zone in which to allocate the Dedicated Host.
    pub fn new(availability_zone: impl IntoValue<kinds::ec2::AvailabilityZoneName>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AvailabilityZone",
            availability_zone.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the Outpost hardware asset on which the Dedicated Host is allocated.
    ///
    /// `AssetId`; an update replaces the resource.
    pub fn asset_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssetId", value.into_value().into_node());
        self
    }

    /// Indicates whether the host accepts any untargeted instance launches that match its instance type configuration, or if it only accepts Host tenancy instance launches that specify its unique host ID. For more information, see [Understanding auto-placement and affinity](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-dedicated-hosts-work.html#dedicated-hosts-understanding) in the *Amazon EC2 User Guide*.
    ///
    /// Default: `off`
    ///
    /// `AutoPlacement`; default `"on"`; one of `on`, `off`; updated in place.
    pub fn auto_placement(mut self, value: impl IntoValue<AutoPlacement>) -> Self {
        self.0.put("AutoPlacement", value.into_value().into_node());
        self
    }

    /// Indicates whether host maintenance is enabled or disabled for the Dedicated Host.
    ///
    /// `HostMaintenance`; default `"off"`; one of `on`, `off`; updated in place.
    pub fn host_maintenance(mut self, value: impl IntoValue<HostMaintenance>) -> Self {
        self.0
            .put("HostMaintenance", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable or disable host recovery for the Dedicated Host. Host recovery is disabled by default. For more information, see [Host recovery](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-recovery.html) in the *Amazon EC2 User Guide*.
    ///
    /// Default: `off`
    ///
    /// `HostRecovery`; default `"off"`; one of `on`, `off`; updated in place.
    pub fn host_recovery(mut self, value: impl IntoValue<HostRecovery>) -> Self {
        self.0.put("HostRecovery", value.into_value().into_node());
        self
    }

    /// The instance family supported by the Dedicated Host. For example, `m5`.
    ///
    /// `InstanceFamily`; an update replaces the resource.
    pub fn instance_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceFamily", value.into_value().into_node());
        self
    }

    /// Specifies the instance type to be supported by the Dedicated Hosts. If you specify an instance type, the Dedicated Hosts support instances of the specified instance type only.
    ///
    /// `InstanceType`; an update replaces the resource.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Outpost on which the Dedicated Host is allocated.
    ///
    /// `OutpostArn`; an update replaces the resource.
    pub fn outpost_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutpostArn", value.into_value().into_node());
        self
    }

    /// Any tags assigned to the Dedicated Host.
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

impl Construct for CfnHost {
    type Handle = CfnHostRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHostRef {
        CfnHostRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHost`] of a stack.
pub struct CfnHostRef(NodeRef);

impl Clone for CfnHostRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHostRef {}
impl AsNode for CfnHostRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHostRef {
    /// What `Ref` returns: its `HostId`, a [`ec2::HostId`](kinds::ec2::HostId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::HostId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the host.
    ///
    /// `Fn::GetAtt` of `HostId`.
    #[inline]
    pub fn attr_host_id(&self) -> Value<kinds::ec2::HostId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostId")))
    }
}

impl IntoValue<kinds::ec2::HostId> for &CfnHostRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::HostId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AutoPlacement` of `AWS::EC2::Host`.
pub enum AutoPlacement {
    /// `off`.
    Off,
    /// `on`.
    On,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoPlacement {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoPlacement {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoPlacement {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoPlacement {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoPlacement> for AutoPlacement {
    #[inline]
    fn into_value(self) -> Value<AutoPlacement> {
        const VALUES: &[&str] = &["off", "on"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HostMaintenance` of `AWS::EC2::Host`.
pub enum HostMaintenance {
    /// `off`.
    Off,
    /// `on`.
    On,
}

#[diagnostic::do_not_recommend]
impl Kind for HostMaintenance {}
#[diagnostic::do_not_recommend]
impl TextKind for HostMaintenance {}
#[diagnostic::do_not_recommend]
impl IdKind for HostMaintenance {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HostMaintenance {}
#[diagnostic::do_not_recommend]
impl IntoValue<HostMaintenance> for HostMaintenance {
    #[inline]
    fn into_value(self) -> Value<HostMaintenance> {
        const VALUES: &[&str] = &["off", "on"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HostRecovery` of `AWS::EC2::Host`.
pub enum HostRecovery {
    /// `off`.
    Off,
    /// `on`.
    On,
}

#[diagnostic::do_not_recommend]
impl Kind for HostRecovery {}
#[diagnostic::do_not_recommend]
impl TextKind for HostRecovery {}
#[diagnostic::do_not_recommend]
impl IdKind for HostRecovery {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HostRecovery {}
#[diagnostic::do_not_recommend]
impl IntoValue<HostRecovery> for HostRecovery {
    #[inline]
    fn into_value(self) -> Value<HostRecovery> {
        const VALUES: &[&str] = &["off", "on"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
