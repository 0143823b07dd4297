// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::StorageProfile` and its property types.

use crate::l1::*;

/// Creates a storage profile that specifies the operating system, file type, and file location of resources used on a farm.
///
/// `AWS::Deadline::StorageProfile`; `Ref` returns the physical id, which is made of `FarmId`, `StorageProfileId`.
/// Changing one of these replaces it: `FarmId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStorageProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::StorageProfile",
    tags: None,
    rules: include_str!("storage_profile.rules"),
};

impl CfnStorageProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::StorageProfile";

    /// `CfnStorageProfile` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: The display name of the storage profile summary to update.
    /// - `farm_id`: The unique identifier of the farm that contains the storage profile.
    /// - `os_family`: The operating system (OS) family.
    pub fn new(
        display_name: impl IntoValue<String>,
        farm_id: impl IntoValue<String>,
        os_family: impl IntoValue<OsFamily>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("FarmId", farm_id.into_value().into_node());
        object_.put("OsFamily", os_family.into_value().into_node());
        Self(object_)
    }

    /// Operating system specific file system path to the storage location.
    ///
    /// `FileSystemLocations`; updated in place.
    pub fn file_system_locations(
        mut self,
        value: impl IntoValue<List<FileSystemLocationProperty>>,
    ) -> Self {
        self.0
            .put("FileSystemLocations", value.into_value().into_node());
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

impl Construct for CfnStorageProfile {
    type Handle = CfnStorageProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStorageProfileRef {
        CfnStorageProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStorageProfile`] of a stack.
pub struct CfnStorageProfileRef(NodeRef);

impl Clone for CfnStorageProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStorageProfileRef {}
impl AsNode for CfnStorageProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStorageProfileRef {
    /// What `Ref` returns: the physical id, which is made of `FarmId`, `StorageProfileId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The storage profile ID.
    ///
    /// `Fn::GetAtt` of `StorageProfileId`.
    #[inline]
    pub fn attr_storage_profile_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StorageProfileId")))
    }
}

/// The details of the file system location for the resource.
///
/// The property type `FileSystemLocation` of `AWS::Deadline::StorageProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileSystemLocationProperty(Object);

impl FileSystemLocationProperty {
    /// `FileSystemLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The location name.
    /// - `path`: The file path.
    /// - `r#type`: The type of file.
    pub fn new(
        name: impl IntoValue<String>,
        path: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Path", path.into_value().into_node());
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

impl Kind for FileSystemLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileSystemLocationProperty> for FileSystemLocationProperty {}
impl From<FileSystemLocationProperty> for Node {
    #[inline]
    fn from(value: FileSystemLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileSystemLocationProperty> for FileSystemLocationProperty {
    #[inline]
    fn into_value(self) -> Value<FileSystemLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `OsFamily` of `AWS::Deadline::StorageProfile`.
pub enum OsFamily {
    /// `LINUX`.
    Linux,
    /// `MACOS`.
    Macos,
    /// `WINDOWS`.
    Windows,
}

#[diagnostic::do_not_recommend]
impl Kind for OsFamily {}
#[diagnostic::do_not_recommend]
impl TextKind for OsFamily {}
#[diagnostic::do_not_recommend]
impl IdKind for OsFamily {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OsFamily {}
#[diagnostic::do_not_recommend]
impl IntoValue<OsFamily> for OsFamily {
    #[inline]
    fn into_value(self) -> Value<OsFamily> {
        const VALUES: &[&str] = &["LINUX", "MACOS", "WINDOWS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FileSystemLocation` of `AWS::Deadline::StorageProfile`.
pub enum Type {
    /// `LOCAL`.
    Local,
    /// `SHARED`.
    Shared,
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
        const VALUES: &[&str] = &["LOCAL", "SHARED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
