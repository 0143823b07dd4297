// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NimbleStudio::StudioComponent` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-studiocomponent.html>
///
/// `AWS::NimbleStudio::StudioComponent`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `StudioId`, `Subtype`, `Tags`.
/// Attributes: `StudioComponentId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studiocomponent.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStudioComponent(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::NimbleStudio::StudioComponent",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnStudioComponent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NimbleStudio::StudioComponent";

    /// `CfnStudioComponent` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `studio_id`
    /// - `r#type`
    pub fn new(
        name: impl IntoValue<String>,
        studio_id: impl IntoValue<kinds::nimblestudio::StudioId>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("StudioId", studio_id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `Configuration` property.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(
        mut self,
        value: impl IntoValue<StudioComponentConfigurationProperty>,
    ) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Ec2SecurityGroupIds` property.
    ///
    /// `Ec2SecurityGroupIds`; updated in place.
    pub fn ec2_security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("Ec2SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The `InitializationScripts` property.
    ///
    /// `InitializationScripts`; updated in place.
    pub fn initialization_scripts(
        mut self,
        value: impl IntoValue<List<StudioComponentInitializationScriptProperty>>,
    ) -> Self {
        self.0
            .put("InitializationScripts", value.into_value().into_node());
        self
    }

    /// The `ScriptParameters` property.
    ///
    /// `ScriptParameters`; updated in place.
    pub fn script_parameters(
        mut self,
        value: impl IntoValue<List<ScriptParameterKeyValueProperty>>,
    ) -> Self {
        self.0
            .put("ScriptParameters", value.into_value().into_node());
        self
    }

    /// The `Subtype` property.
    ///
    /// `Subtype`; an update replaces the resource.
    pub fn subtype(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subtype", value.into_value().into_node());
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

impl Construct for CfnStudioComponent {
    type Handle = CfnStudioComponentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStudioComponentRef {
        CfnStudioComponentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStudioComponent`] of a stack.
pub struct CfnStudioComponentRef(NodeRef);

impl Clone for CfnStudioComponentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStudioComponentRef {}
impl AsNode for CfnStudioComponentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStudioComponentRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `StudioComponentId` attribute.
    ///
    /// `Fn::GetAtt` of `StudioComponentId`.
    #[inline]
    pub fn attr_studio_component_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StudioComponentId")))
    }
}

/// The property type `ActiveDirectoryComputerAttribute` of `AWS::NimbleStudio::StudioComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActiveDirectoryComputerAttributeProperty(Object);

impl ActiveDirectoryComputerAttributeProperty {
    /// `ActiveDirectoryComputerAttributeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Name` property.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ActiveDirectoryComputerAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActiveDirectoryComputerAttributeProperty>
    for ActiveDirectoryComputerAttributeProperty
{
}
impl From<ActiveDirectoryComputerAttributeProperty> for Node {
    #[inline]
    fn from(value: ActiveDirectoryComputerAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActiveDirectoryComputerAttributeProperty>
    for ActiveDirectoryComputerAttributeProperty
{
    #[inline]
    fn into_value(self) -> Value<ActiveDirectoryComputerAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ActiveDirectoryConfiguration` of `AWS::NimbleStudio::StudioComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActiveDirectoryConfigurationProperty(Object);

impl ActiveDirectoryConfigurationProperty {
    /// `ActiveDirectoryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ComputerAttributes` property.
    ///
    /// `ComputerAttributes`.
    pub fn computer_attributes(
        mut self,
        value: impl IntoValue<List<ActiveDirectoryComputerAttributeProperty>>,
    ) -> Self {
        self.0
            .put("ComputerAttributes", value.into_value().into_node());
        self
    }

    /// The `DirectoryId` property.
    ///
    /// `DirectoryId`.
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DirectoryId", value.into_value().into_node());
        self
    }

    /// The `OrganizationalUnitDistinguishedName` property.
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

impl Kind for ActiveDirectoryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActiveDirectoryConfigurationProperty> for ActiveDirectoryConfigurationProperty {}
impl From<ActiveDirectoryConfigurationProperty> for Node {
    #[inline]
    fn from(value: ActiveDirectoryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActiveDirectoryConfigurationProperty> for ActiveDirectoryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ActiveDirectoryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ComputeFarmConfiguration` of `AWS::NimbleStudio::StudioComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComputeFarmConfigurationProperty(Object);

impl ComputeFarmConfigurationProperty {
    /// `ComputeFarmConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ActiveDirectoryUser` property.
    ///
    /// `ActiveDirectoryUser`.
    pub fn active_directory_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ActiveDirectoryUser", value.into_value().into_node());
        self
    }

    /// The `Endpoint` property.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
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

impl Kind for ComputeFarmConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComputeFarmConfigurationProperty> for ComputeFarmConfigurationProperty {}
impl From<ComputeFarmConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComputeFarmConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComputeFarmConfigurationProperty> for ComputeFarmConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComputeFarmConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LicenseServiceConfiguration` of `AWS::NimbleStudio::StudioComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseServiceConfigurationProperty(Object);

impl LicenseServiceConfigurationProperty {
    /// `LicenseServiceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Endpoint` property.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
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

impl Kind for LicenseServiceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseServiceConfigurationProperty> for LicenseServiceConfigurationProperty {}
impl From<LicenseServiceConfigurationProperty> for Node {
    #[inline]
    fn from(value: LicenseServiceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseServiceConfigurationProperty> for LicenseServiceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LicenseServiceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ScriptParameterKeyValue` of `AWS::NimbleStudio::StudioComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScriptParameterKeyValueProperty(Object);

impl ScriptParameterKeyValueProperty {
    /// `ScriptParameterKeyValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Key` property.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The `Value` property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ScriptParameterKeyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScriptParameterKeyValueProperty> for ScriptParameterKeyValueProperty {}
impl From<ScriptParameterKeyValueProperty> for Node {
    #[inline]
    fn from(value: ScriptParameterKeyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScriptParameterKeyValueProperty> for ScriptParameterKeyValueProperty {
    #[inline]
    fn into_value(self) -> Value<ScriptParameterKeyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SharedFileSystemConfiguration` of `AWS::NimbleStudio::StudioComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharedFileSystemConfigurationProperty(Object);

impl SharedFileSystemConfigurationProperty {
    /// `SharedFileSystemConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Endpoint` property.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// The `FileSystemId` property.
    ///
    /// `FileSystemId`.
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FileSystemId", value.into_value().into_node());
        self
    }

    /// The `LinuxMountPoint` property.
    ///
    /// `LinuxMountPoint`.
    pub fn linux_mount_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LinuxMountPoint", value.into_value().into_node());
        self
    }

    /// The `ShareName` property.
    ///
    /// `ShareName`.
    pub fn share_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShareName", value.into_value().into_node());
        self
    }

    /// The `WindowsMountDrive` property.
    ///
    /// `WindowsMountDrive`.
    pub fn windows_mount_drive(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WindowsMountDrive", value.into_value().into_node());
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

impl Kind for SharedFileSystemConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharedFileSystemConfigurationProperty> for SharedFileSystemConfigurationProperty {}
impl From<SharedFileSystemConfigurationProperty> for Node {
    #[inline]
    fn from(value: SharedFileSystemConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharedFileSystemConfigurationProperty> for SharedFileSystemConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SharedFileSystemConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StudioComponentConfiguration` of `AWS::NimbleStudio::StudioComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct StudioComponentConfigurationProperty(Object);

impl StudioComponentConfigurationProperty {
    /// `StudioComponentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ActiveDirectoryConfiguration` property.
    ///
    /// `ActiveDirectoryConfiguration`.
    pub fn active_directory_configuration(
        mut self,
        value: impl IntoValue<ActiveDirectoryConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ActiveDirectoryConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ComputeFarmConfiguration` property.
    ///
    /// `ComputeFarmConfiguration`.
    pub fn compute_farm_configuration(
        mut self,
        value: impl IntoValue<ComputeFarmConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ComputeFarmConfiguration", value.into_value().into_node());
        self
    }

    /// The `LicenseServiceConfiguration` property.
    ///
    /// `LicenseServiceConfiguration`.
    pub fn license_service_configuration(
        mut self,
        value: impl IntoValue<LicenseServiceConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "LicenseServiceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SharedFileSystemConfiguration` property.
    ///
    /// `SharedFileSystemConfiguration`.
    pub fn shared_file_system_configuration(
        mut self,
        value: impl IntoValue<SharedFileSystemConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SharedFileSystemConfiguration",
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

impl Kind for StudioComponentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StudioComponentConfigurationProperty> for StudioComponentConfigurationProperty {}
impl From<StudioComponentConfigurationProperty> for Node {
    #[inline]
    fn from(value: StudioComponentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StudioComponentConfigurationProperty> for StudioComponentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StudioComponentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StudioComponentInitializationScript` of `AWS::NimbleStudio::StudioComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct StudioComponentInitializationScriptProperty(Object);

impl StudioComponentInitializationScriptProperty {
    /// `StudioComponentInitializationScriptProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `LaunchProfileProtocolVersion` property.
    ///
    /// `LaunchProfileProtocolVersion`.
    pub fn launch_profile_protocol_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "LaunchProfileProtocolVersion",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Platform` property.
    ///
    /// `Platform`.
    pub fn platform(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Platform", value.into_value().into_node());
        self
    }

    /// The `RunContext` property.
    ///
    /// `RunContext`.
    pub fn run_context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RunContext", value.into_value().into_node());
        self
    }

    /// The `Script` property.
    ///
    /// `Script`.
    pub fn script(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Script", value.into_value().into_node());
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

impl Kind for StudioComponentInitializationScriptProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StudioComponentInitializationScriptProperty>
    for StudioComponentInitializationScriptProperty
{
}
impl From<StudioComponentInitializationScriptProperty> for Node {
    #[inline]
    fn from(value: StudioComponentInitializationScriptProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StudioComponentInitializationScriptProperty>
    for StudioComponentInitializationScriptProperty
{
    #[inline]
    fn into_value(self) -> Value<StudioComponentInitializationScriptProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
