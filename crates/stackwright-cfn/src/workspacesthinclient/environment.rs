// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesThinClient::Environment` and its property types.

use crate::l1::*;

/// Describes an environment.
///
/// `AWS::WorkSpacesThinClient::Environment`; `Ref` returns its `Id`, a [`workspacesthinclient::EnvironmentId`](kinds::workspacesthinclient::EnvironmentId).
/// Changing one of these replaces it: `DesktopArn`, `KmsKeyArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesThinClient::Environment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesThinClient::Environment";

    /// `CfnEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `desktop_arn`: The Amazon Resource Name (ARN) of the desktop to stream from Amazon WorkSpaces, WorkSpaces Secure Browser, or WorkSpaces Applications.
    pub fn new(desktop_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DesktopArn", desktop_arn.into_value().into_node());
        Self(object_)
    }

    /// The ID of the software set to apply.
    ///
    /// `DesiredSoftwareSetId`; updated in place.
    pub fn desired_software_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DesiredSoftwareSetId", value.into_value().into_node());
        self
    }

    /// The URL for the identity provider login (only for environments that use WorkSpaces Applications).
    ///
    /// `DesktopEndpoint`; updated in place.
    pub fn desktop_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DesktopEndpoint", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the newly created devices for this environment.
    ///
    /// `DeviceCreationTags`; updated in place.
    pub fn device_creation_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0
            .put("DeviceCreationTags", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Key Management Service key used to encrypt the environment.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// A specification for a time window to apply software updates.
    ///
    /// `MaintenanceWindow`; updated in place.
    pub fn maintenance_window(mut self, value: impl IntoValue<MaintenanceWindowProperty>) -> Self {
        self.0
            .put("MaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The name of the environment.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An option to define which software updates to apply.
    ///
    /// `SoftwareSetUpdateMode`; one of `USE_LATEST`, `USE_DESIRED`; updated in place.
    pub fn software_set_update_mode(
        mut self,
        value: impl IntoValue<SoftwareSetUpdateMode>,
    ) -> Self {
        self.0
            .put("SoftwareSetUpdateMode", value.into_value().into_node());
        self
    }

    /// An option to define if software updates should be applied within a maintenance window.
    ///
    /// `SoftwareSetUpdateSchedule`; one of `USE_MAINTENANCE_WINDOW`, `APPLY_IMMEDIATELY`; updated in place.
    pub fn software_set_update_schedule(
        mut self,
        value: impl IntoValue<SoftwareSetUpdateSchedule>,
    ) -> Self {
        self.0
            .put("SoftwareSetUpdateSchedule", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnEnvironment {
    type Handle = CfnEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentRef {
        CfnEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironment`] of a stack.
pub struct CfnEnvironmentRef(NodeRef);

impl Clone for CfnEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentRef {}
impl AsNode for CfnEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentRef {
    /// What `Ref` returns: its `Id`, a [`workspacesthinclient::EnvironmentId`](kinds::workspacesthinclient::EnvironmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesthinclient::EnvironmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The activation code to register a device to the environment.
    ///
    /// `Fn::GetAtt` of `ActivationCode`.
    #[inline]
    pub fn attr_activation_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ActivationCode")))
    }

    /// The Amazon Resource Name (ARN) of the environment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::workspacesthinclient::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp of when the environment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The type of streaming desktop for the environment.
    ///
    /// `Fn::GetAtt` of `DesktopType`.
    #[inline]
    pub fn attr_desktop_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DesktopType")))
    }

    /// Unique identifier of the environment.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::workspacesthinclient::EnvironmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ID of the software set that is pending to be installed.
    ///
    /// `Fn::GetAtt` of `PendingSoftwareSetId`.
    #[inline]
    pub fn attr_pending_software_set_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PendingSoftwareSetId")))
    }

    /// The version of the software set that is pending to be installed.
    ///
    /// `Fn::GetAtt` of `PendingSoftwareSetVersion`.
    #[inline]
    pub fn attr_pending_software_set_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PendingSoftwareSetVersion"),
        ))
    }

    /// The number of devices registered to the environment.
    ///
    /// `Fn::GetAtt` of `RegisteredDevicesCount`.
    #[inline]
    pub fn attr_registered_devices_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("RegisteredDevicesCount"),
        ))
    }

    /// Describes if the software currently installed on all devices in the environment is a supported version.
    ///
    /// `Fn::GetAtt` of `SoftwareSetComplianceStatus`.
    #[inline]
    pub fn attr_software_set_compliance_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SoftwareSetComplianceStatus"),
        ))
    }

    /// The timestamp of when the device was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::workspacesthinclient::EnvironmentId> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesthinclient::EnvironmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::workspacesthinclient::EnvironmentArn> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesthinclient::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Describes the maintenance window for a thin client device.
///
/// The property type `MaintenanceWindow` of `AWS::WorkSpacesThinClient::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowProperty(Object);

impl MaintenanceWindowProperty {
    /// `MaintenanceWindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: An option to select the default or custom maintenance window.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The option to set the maintenance window during the device local time or Universal Coordinated Time (UTC).
    ///
    /// `ApplyTimeOf`; one of `UTC`, `DEVICE`.
    pub fn apply_time_of(mut self, value: impl IntoValue<ApplyTimeOf>) -> Self {
        self.0.put("ApplyTimeOf", value.into_value().into_node());
        self
    }

    /// The days of the week during which the maintenance window is open.
    ///
    /// `DaysOfTheWeek`; one of `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY`, `SUNDAY`.
    pub fn days_of_the_week(mut self, value: impl IntoValue<List<DaysOfTheWeek>>) -> Self {
        self.0.put("DaysOfTheWeek", value.into_value().into_node());
        self
    }

    /// The hour for the maintenance window end ( `00` - `23`).
    ///
    /// `EndTimeHour`.
    pub fn end_time_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndTimeHour", value.into_value().into_node());
        self
    }

    /// The minutes for the maintenance window end ( `00` - `59`).
    ///
    /// `EndTimeMinute`.
    pub fn end_time_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndTimeMinute", value.into_value().into_node());
        self
    }

    /// The hour for the maintenance window start ( `00` - `23`).
    ///
    /// `StartTimeHour`.
    pub fn start_time_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StartTimeHour", value.into_value().into_node());
        self
    }

    /// The minutes past the hour for the maintenance window start ( `00` - `59`).
    ///
    /// `StartTimeMinute`.
    pub fn start_time_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StartTimeMinute", value.into_value().into_node());
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

impl Kind for MaintenanceWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceWindowProperty> for MaintenanceWindowProperty {}
impl From<MaintenanceWindowProperty> for Node {
    #[inline]
    fn from(value: MaintenanceWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceWindowProperty> for MaintenanceWindowProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ApplyTimeOf` of a `MaintenanceWindow` of `AWS::WorkSpacesThinClient::Environment`.
pub enum ApplyTimeOf {
    /// `DEVICE`.
    Device,
    /// `UTC`.
    Utc,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplyTimeOf {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplyTimeOf {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplyTimeOf {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplyTimeOf {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplyTimeOf> for ApplyTimeOf {
    #[inline]
    fn into_value(self) -> Value<ApplyTimeOf> {
        const VALUES: &[&str] = &["DEVICE", "UTC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DaysOfTheWeek` of a `MaintenanceWindow` of `AWS::WorkSpacesThinClient::Environment`.
pub enum DaysOfTheWeek {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for DaysOfTheWeek {}
#[diagnostic::do_not_recommend]
impl TextKind for DaysOfTheWeek {}
#[diagnostic::do_not_recommend]
impl IdKind for DaysOfTheWeek {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DaysOfTheWeek {}
#[diagnostic::do_not_recommend]
impl IntoValue<DaysOfTheWeek> for DaysOfTheWeek {
    #[inline]
    fn into_value(self) -> Value<DaysOfTheWeek> {
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SoftwareSetUpdateMode` of `AWS::WorkSpacesThinClient::Environment`.
pub enum SoftwareSetUpdateMode {
    /// `USE_DESIRED`.
    UseDesired,
    /// `USE_LATEST`.
    UseLatest,
}

#[diagnostic::do_not_recommend]
impl Kind for SoftwareSetUpdateMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SoftwareSetUpdateMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SoftwareSetUpdateMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SoftwareSetUpdateMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SoftwareSetUpdateMode> for SoftwareSetUpdateMode {
    #[inline]
    fn into_value(self) -> Value<SoftwareSetUpdateMode> {
        const VALUES: &[&str] = &["USE_DESIRED", "USE_LATEST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SoftwareSetUpdateSchedule` of `AWS::WorkSpacesThinClient::Environment`.
pub enum SoftwareSetUpdateSchedule {
    /// `APPLY_IMMEDIATELY`.
    ApplyImmediately,
    /// `USE_MAINTENANCE_WINDOW`.
    UseMaintenanceWindow,
}

#[diagnostic::do_not_recommend]
impl Kind for SoftwareSetUpdateSchedule {}
#[diagnostic::do_not_recommend]
impl TextKind for SoftwareSetUpdateSchedule {}
#[diagnostic::do_not_recommend]
impl IdKind for SoftwareSetUpdateSchedule {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SoftwareSetUpdateSchedule {}
#[diagnostic::do_not_recommend]
impl IntoValue<SoftwareSetUpdateSchedule> for SoftwareSetUpdateSchedule {
    #[inline]
    fn into_value(self) -> Value<SoftwareSetUpdateSchedule> {
        const VALUES: &[&str] = &["APPLY_IMMEDIATELY", "USE_MAINTENANCE_WINDOW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `MaintenanceWindow` of `AWS::WorkSpacesThinClient::Environment`.
pub enum Type {
    /// `CUSTOM`.
    Custom,
    /// `SYSTEM`.
    System,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["CUSTOM", "SYSTEM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
