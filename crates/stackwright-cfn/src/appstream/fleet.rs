// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::Fleet` and its property types.

use crate::l1::*;

/// The `AWS::AppStream::Fleet` resource creates a fleet for Amazon AppStream 2.0. A fleet consists of streaming instances that run a specified image when using Always-On or On-Demand.
///
/// `AWS::AppStream::Fleet`; `Ref` returns its `Id`, a [`appstream::FleetId`](kinds::appstream::FleetId).
/// Changing one of these replaces it: `FleetType`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFleet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::Fleet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fleet.rules"),
};

impl CfnFleet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::Fleet";

    /// `CfnFleet` with its required properties, in alphabetical order:
    ///
    /// - `instance_type`: The instance type to use when launching fleet instances.
    /// - `name`: A unique name for the fleet.
    pub fn new(instance_type: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The desired capacity for the fleet. This is not allowed for Elastic fleets.
    ///
    /// `ComputeCapacity`; updated in place.
    pub fn compute_capacity(mut self, value: impl IntoValue<ComputeCapacityProperty>) -> Self {
        self.0
            .put("ComputeCapacity", value.into_value().into_node());
        self
    }

    /// The description to display.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `DisableIMDSV1` property.
    ///
    /// `DisableIMDSV1`; updated in place.
    pub fn disable_imdsv1(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableIMDSV1", value.into_value().into_node());
        self
    }

    /// The amount of time that a streaming session remains active after users disconnect. If users try to reconnect to the streaming session after a disconnection or network interruption within this time interval, they are connected to their previous session. Otherwise, they are connected to a new session with a new streaming instance.
    ///
    /// Specify a value between 60 and 36000.
    ///
    /// `DisconnectTimeoutInSeconds`; updated in place.
    pub fn disconnect_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DisconnectTimeoutInSeconds", value.into_value().into_node());
        self
    }

    /// The fleet name to display.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The name of the directory and organizational unit (OU) to use to join the fleet to a Microsoft Active Directory domain. This is not allowed for Elastic fleets.
    ///
    /// `DomainJoinInfo`; updated in place.
    pub fn domain_join_info(mut self, value: impl IntoValue<DomainJoinInfoProperty>) -> Self {
        self.0.put("DomainJoinInfo", value.into_value().into_node());
        self
    }

    /// Enables or disables default internet access for the fleet.
    ///
    /// `EnableDefaultInternetAccess`; updated in place.
    pub fn enable_default_internet_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableDefaultInternetAccess",
            value.into_value().into_node(),
        );
        self
    }

    /// The fleet type.
    ///
    /// - **ALWAYS_ON** - Provides users with instant-on access to their apps. You are charged for all running instances in your fleet, even if no users are streaming apps.
    /// - **ON_DEMAND** - Provide users with access to applications after they connect, which takes one to two minutes. You are charged for instance streaming when users are connected and a small hourly fee for instances that are not streaming apps.
    /// - **ELASTIC** - The pool of streaming instances is managed by Amazon AppStream 2.0. When a user selects their application or desktop to launch, they will start streaming after the app block has been downloaded and mounted to a streaming instance.
    ///
    /// *Allowed Values*: `ALWAYS_ON` | `ELASTIC` | `ON_DEMAND`
    ///
    /// `FleetType`; an update replaces the resource.
    pub fn fleet_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FleetType", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that is applied to the fleet. To assume a role, the fleet instance calls the Security Token Service `AssumeRole` API operation and passes the ARN of the role to use. The operation creates a new session with temporary credentials. AppStream 2.0 retrieves the temporary credentials and creates the *appstream_machine_role* credential profile on the instance.
    ///
    /// For more information, see [Using an IAM Role to Grant Permissions to Applications and Scripts Running on AppStream 2.0 Streaming Instances](https://docs.aws.amazon.com/appstream2/latest/developerguide/using-iam-roles-to-grant-permissions-to-applications-scripts-streaming-instances.html) in the *Amazon AppStream 2.0 Administration Guide*.
    ///
    /// `IamRoleArn`; updated in place.
    pub fn iam_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("IamRoleArn", value.into_value().into_node());
        self
    }

    /// The amount of time that users can be idle (inactive) before they are disconnected from their streaming session and the `DisconnectTimeoutInSeconds` time interval begins. Users are notified before they are disconnected due to inactivity. If they try to reconnect to the streaming session before the time interval specified in `DisconnectTimeoutInSeconds` elapses, they are connected to their previous session. Users are considered idle when they stop providing keyboard or mouse input during their streaming session. File uploads and downloads, audio in, audio out, and pixels changing do not qualify as user activity. If users continue to be idle after the time interval in `IdleDisconnectTimeoutInSeconds` elapses, they are disconnected.
    ///
    /// To prevent users from being disconnected due to inactivity, specify a value of 0. Otherwise, specify a value between 60 and 36000.
    ///
    /// If you enable this feature, we recommend that you specify a value that corresponds exactly to a whole number of minutes (for example, 60, 120, and 180). If you don't do this, the value is rounded to the nearest minute. For example, if you specify a value of 70, users are disconnected after 1 minute of inactivity. If you specify a value that is at the midpoint between two different minutes, the value is rounded up. For example, if you specify a value of 90, users are disconnected after 2 minutes of inactivity.
    ///
    /// `IdleDisconnectTimeoutInSeconds`; updated in place.
    pub fn idle_disconnect_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "IdleDisconnectTimeoutInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the public, private, or shared image to use.
    ///
    /// `ImageArn`; updated in place.
    pub fn image_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageArn", value.into_value().into_node());
        self
    }

    /// The name of the image used to create the fleet.
    ///
    /// `ImageName`; updated in place.
    pub fn image_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageName", value.into_value().into_node());
        self
    }

    /// The maximum number of concurrent sessions that can be run on an Elastic fleet. This setting is required for Elastic fleets, but is not used for other fleet types.
    ///
    /// `MaxConcurrentSessions`; updated in place.
    pub fn max_concurrent_sessions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentSessions", value.into_value().into_node());
        self
    }

    /// Max number of user sessions on an instance. This is applicable only for multi-session fleets.
    ///
    /// `MaxSessionsPerInstance`; updated in place.
    pub fn max_sessions_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxSessionsPerInstance", value.into_value().into_node());
        self
    }

    /// The maximum amount of time that a streaming session can remain active, in seconds. If users are still connected to a streaming instance five minutes before this limit is reached, they are prompted to save any open documents before being disconnected. After this time elapses, the instance is terminated and replaced by a new instance.
    ///
    /// Specify a value between 600 and 432000.
    ///
    /// `MaxUserDurationInSeconds`; updated in place.
    pub fn max_user_duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxUserDurationInSeconds", value.into_value().into_node());
        self
    }

    /// The platform of the fleet. Platform is a required setting for Elastic fleets, and is not used for other fleet types.
    ///
    /// `Platform`; updated in place.
    pub fn platform(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Platform", value.into_value().into_node());
        self
    }

    /// The `RootVolumeConfig` property.
    ///
    /// `RootVolumeConfig`; updated in place.
    pub fn root_volume_config(mut self, value: impl IntoValue<VolumeConfigProperty>) -> Self {
        self.0
            .put("RootVolumeConfig", value.into_value().into_node());
        self
    }

    /// The S3 location of the session scripts configuration zip file. This only applies to Elastic fleets.
    ///
    /// `SessionScriptS3Location`; updated in place.
    pub fn session_script_s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0
            .put("SessionScriptS3Location", value.into_value().into_node());
        self
    }

    /// The WorkSpaces Applications view that is displayed to your users when they stream from the fleet. When `APP` is specified, only the windows of applications opened by users display. When `DESKTOP` is specified, the standard desktop that is provided by the operating system displays.
    ///
    /// The default value is `APP`.
    ///
    /// `StreamView`; updated in place.
    pub fn stream_view(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamView", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The USB device filter strings that specify which USB devices a user can redirect to the fleet streaming session, when using the Windows native client. This is allowed but not required for Elastic fleets.
    ///
    /// `UsbDeviceFilterStrings`; updated in place.
    pub fn usb_device_filter_strings(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("UsbDeviceFilterStrings", value.into_value().into_node());
        self
    }

    /// The VPC configuration for the fleet. This is required for Elastic fleets, but not required for other fleet types.
    ///
    /// `VpcConfig`; updated in place.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Construct for CfnFleet {
    type Handle = CfnFleetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFleetRef {
        CfnFleetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFleet`] of a stack.
pub struct CfnFleetRef(NodeRef);

impl Clone for CfnFleetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFleetRef {}
impl AsNode for CfnFleetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFleetRef {
    /// What `Ref` returns: its `Id`, a [`appstream::FleetId`](kinds::appstream::FleetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appstream::FleetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::appstream::FleetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::appstream::FleetId> for &CfnFleetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::FleetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The desired capacity for a fleet.
///
/// The property type `ComputeCapacity` of `AWS::AppStream::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeCapacityProperty(Object);

impl ComputeCapacityProperty {
    /// `ComputeCapacityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The desired number of streaming instances.
    ///
    /// `DesiredInstances`.
    pub fn desired_instances(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DesiredInstances", value.into_value().into_node());
        self
    }

    /// The desired capacity in terms of number of user sessions, for the multi-session fleet. This is not allowed for single-session fleets.
    ///
    /// When you create a fleet, you must set define either the DesiredSessions or DesiredInstances attribute, based on the type of fleet you create. You can’t define both attributes or leave both attributes blank.
    ///
    /// `DesiredSessions`.
    pub fn desired_sessions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DesiredSessions", value.into_value().into_node());
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

impl Kind for ComputeCapacityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeCapacityProperty> for ComputeCapacityProperty {}
impl From<ComputeCapacityProperty> for Node {
    #[inline]
    fn from(value: ComputeCapacityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeCapacityProperty> for ComputeCapacityProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeCapacityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name of the directory and organizational unit (OU) to use to join a fleet to a Microsoft Active Directory domain.
///
/// The property type `DomainJoinInfo` of `AWS::AppStream::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainJoinInfoProperty(Object);

impl DomainJoinInfoProperty {
    /// `DomainJoinInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The fully qualified name of the directory (for example, corp.example.com).
    ///
    /// `DirectoryName`.
    pub fn directory_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DirectoryName", value.into_value().into_node());
        self
    }

    /// The distinguished name of the organizational unit for computer accounts.
    ///
    /// `OrganizationalUnitDistinguishedName`.
    pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "OrganizationalUnitDistinguishedName",
            value.into_value().into_node(),
        );
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

impl Kind for DomainJoinInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainJoinInfoProperty> for DomainJoinInfoProperty {}
impl From<DomainJoinInfoProperty> for Node {
    #[inline]
    fn from(value: DomainJoinInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainJoinInfoProperty> for DomainJoinInfoProperty {
    #[inline]
    fn into_value(self) -> Value<DomainJoinInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the S3 location.
///
/// The property type `S3Location` of `AWS::AppStream::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The S3 bucket of the S3 object.
    /// - `s3_key`: The S3 key of the S3 object.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3Key", s3_key.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VolumeConfig` of `AWS::AppStream::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumeConfigProperty(Object);

impl VolumeConfigProperty {
    /// `VolumeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `VolumeSizeInGb` property.
    ///
    /// `VolumeSizeInGb`.
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSizeInGb", value.into_value().into_node());
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

impl Kind for VolumeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumeConfigProperty> for VolumeConfigProperty {}
impl From<VolumeConfigProperty> for Node {
    #[inline]
    fn from(value: VolumeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumeConfigProperty> for VolumeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VolumeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC configuration information for the fleet.
///
/// The property type `VpcConfig` of `AWS::AppStream::Fleet`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifiers of the security groups for the fleet.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The identifiers of the subnets to which a network interface is attached from the fleet instance. Fleet instances can use one or two subnets.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
