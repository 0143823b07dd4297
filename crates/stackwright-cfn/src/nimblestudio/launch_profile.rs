// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NimbleStudio::LaunchProfile` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-launchprofile.html>
///
/// `AWS::NimbleStudio::LaunchProfile`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `Ec2SubnetIds`, `StudioId`, `Tags`.
/// Attributes: `LaunchProfileId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-launchprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLaunchProfile(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::NimbleStudio::LaunchProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnLaunchProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NimbleStudio::LaunchProfile";

    /// `CfnLaunchProfile` with its required properties, in alphabetical order:
    ///
    /// - `ec2_subnet_ids`
    /// - `launch_profile_protocol_versions`
    /// - `name`
    /// - `stream_configuration`
    /// - `studio_component_ids`
    /// - `studio_id`
    pub fn new(
        ec2_subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        launch_profile_protocol_versions: impl IntoValue<List<String>>,
        name: impl IntoValue<String>,
        stream_configuration: impl IntoValue<StreamConfigurationProperty>,
        studio_component_ids: impl IntoValue<List<String>>,
        studio_id: impl IntoValue<kinds::nimblestudio::StudioId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ec2SubnetIds", ec2_subnet_ids.into_value().into_node());
        object_.put(
            "LaunchProfileProtocolVersions",
            launch_profile_protocol_versions.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "StreamConfiguration",
            stream_configuration.into_value().into_node(),
        );
        object_.put(
            "StudioComponentIds",
            studio_component_ids.into_value().into_node(),
        );
        object_.put("StudioId", studio_id.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnLaunchProfile {
    type Handle = CfnLaunchProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLaunchProfileRef {
        CfnLaunchProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLaunchProfile`] of a stack.
pub struct CfnLaunchProfileRef(NodeRef);

impl Clone for CfnLaunchProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLaunchProfileRef {}
impl AsNode for CfnLaunchProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLaunchProfileRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `LaunchProfileId` attribute.
    ///
    /// `Fn::GetAtt` of `LaunchProfileId`.
    #[inline]
    pub fn attr_launch_profile_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LaunchProfileId")))
    }
}

/// The property type `StreamConfiguration` of `AWS::NimbleStudio::LaunchProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamConfigurationProperty(Object);

impl StreamConfigurationProperty {
    /// `StreamConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `clipboard_mode`
    /// - `ec2_instance_types`
    /// - `streaming_image_ids`
    pub fn new(
        clipboard_mode: impl IntoValue<String>,
        ec2_instance_types: impl IntoValue<List<String>>,
        streaming_image_ids: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClipboardMode", clipboard_mode.into_value().into_node());
        object_.put(
            "Ec2InstanceTypes",
            ec2_instance_types.into_value().into_node(),
        );
        object_.put(
            "StreamingImageIds",
            streaming_image_ids.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AutomaticTerminationMode` property.
    ///
    /// `AutomaticTerminationMode`.
    pub fn automatic_termination_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AutomaticTerminationMode", value.into_value().into_node());
        self
    }

    /// The `MaxSessionLengthInMinutes` property.
    ///
    /// `MaxSessionLengthInMinutes`.
    pub fn max_session_length_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxSessionLengthInMinutes", value.into_value().into_node());
        self
    }

    /// The `MaxStoppedSessionLengthInMinutes` property.
    ///
    /// `MaxStoppedSessionLengthInMinutes`.
    pub fn max_stopped_session_length_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "MaxStoppedSessionLengthInMinutes",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SessionBackup` property.
    ///
    /// `SessionBackup`.
    pub fn session_backup(
        mut self,
        value: impl IntoValue<StreamConfigurationSessionBackupProperty>,
    ) -> Self {
        self.0.put("SessionBackup", value.into_value().into_node());
        self
    }

    /// The `SessionPersistenceMode` property.
    ///
    /// `SessionPersistenceMode`.
    pub fn session_persistence_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SessionPersistenceMode", value.into_value().into_node());
        self
    }

    /// The `SessionStorage` property.
    ///
    /// `SessionStorage`.
    pub fn session_storage(
        mut self,
        value: impl IntoValue<StreamConfigurationSessionStorageProperty>,
    ) -> Self {
        self.0.put("SessionStorage", value.into_value().into_node());
        self
    }

    /// The `VolumeConfiguration` property.
    ///
    /// `VolumeConfiguration`.
    pub fn volume_configuration(
        mut self,
        value: impl IntoValue<VolumeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VolumeConfiguration", value.into_value().into_node());
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

impl Kind for StreamConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamConfigurationProperty> for StreamConfigurationProperty {}
impl From<StreamConfigurationProperty> for Node {
    #[inline]
    fn from(value: StreamConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamConfigurationProperty> for StreamConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StreamConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StreamConfigurationSessionBackup` of `AWS::NimbleStudio::LaunchProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamConfigurationSessionBackupProperty(Object);

impl StreamConfigurationSessionBackupProperty {
    /// `StreamConfigurationSessionBackupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MaxBackupsToRetain` property.
    ///
    /// `MaxBackupsToRetain`.
    pub fn max_backups_to_retain(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MaxBackupsToRetain", value.into_value().into_node());
        self
    }

    /// The `Mode` property.
    ///
    /// `Mode`.
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
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

impl Kind for StreamConfigurationSessionBackupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamConfigurationSessionBackupProperty>
    for StreamConfigurationSessionBackupProperty
{
}
impl From<StreamConfigurationSessionBackupProperty> for Node {
    #[inline]
    fn from(value: StreamConfigurationSessionBackupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamConfigurationSessionBackupProperty>
    for StreamConfigurationSessionBackupProperty
{
    #[inline]
    fn into_value(self) -> Value<StreamConfigurationSessionBackupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StreamConfigurationSessionStorage` of `AWS::NimbleStudio::LaunchProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamConfigurationSessionStorageProperty(Object);

impl StreamConfigurationSessionStorageProperty {
    /// `StreamConfigurationSessionStorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`
    pub fn new(mode: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// The `Root` property.
    ///
    /// `Root`.
    pub fn root(mut self, value: impl IntoValue<StreamingSessionStorageRootProperty>) -> Self {
        self.0.put("Root", value.into_value().into_node());
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

impl Kind for StreamConfigurationSessionStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamConfigurationSessionStorageProperty>
    for StreamConfigurationSessionStorageProperty
{
}
impl From<StreamConfigurationSessionStorageProperty> for Node {
    #[inline]
    fn from(value: StreamConfigurationSessionStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamConfigurationSessionStorageProperty>
    for StreamConfigurationSessionStorageProperty
{
    #[inline]
    fn into_value(self) -> Value<StreamConfigurationSessionStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StreamingSessionStorageRoot` of `AWS::NimbleStudio::LaunchProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamingSessionStorageRootProperty(Object);

impl StreamingSessionStorageRootProperty {
    /// `StreamingSessionStorageRootProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Linux` property.
    ///
    /// `Linux`.
    pub fn linux(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Linux", value.into_value().into_node());
        self
    }

    /// The `Windows` property.
    ///
    /// `Windows`.
    pub fn windows(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Windows", value.into_value().into_node());
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

impl Kind for StreamingSessionStorageRootProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamingSessionStorageRootProperty> for StreamingSessionStorageRootProperty {}
impl From<StreamingSessionStorageRootProperty> for Node {
    #[inline]
    fn from(value: StreamingSessionStorageRootProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamingSessionStorageRootProperty> for StreamingSessionStorageRootProperty {
    #[inline]
    fn into_value(self) -> Value<StreamingSessionStorageRootProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VolumeConfiguration` of `AWS::NimbleStudio::LaunchProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct VolumeConfigurationProperty(Object);

impl VolumeConfigurationProperty {
    /// `VolumeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Iops` property.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The `Size` property.
    ///
    /// `Size`.
    pub fn size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Size", value.into_value().into_node());
        self
    }

    /// The `Throughput` property.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
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

impl Kind for VolumeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VolumeConfigurationProperty> for VolumeConfigurationProperty {}
impl From<VolumeConfigurationProperty> for Node {
    #[inline]
    fn from(value: VolumeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VolumeConfigurationProperty> for VolumeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VolumeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
