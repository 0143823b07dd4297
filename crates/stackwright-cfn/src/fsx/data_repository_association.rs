// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FSx::DataRepositoryAssociation` and its property types.

use crate::l1::*;

/// Creates an Amazon FSx for Lustre data repository association (DRA). A data repository association is a link between a directory on the file system and an Amazon S3 bucket or prefix. You can have a maximum of 8 data repository associations on a file system. Data repository associations are supported on all FSx for Lustre 2.12 and newer file systems, excluding `scratch_1` deployment type.
///
/// Each data repository association must have a unique Amazon FSx file system directory and a unique S3 bucket or prefix associated with it. You can configure a data repository association for automatic import only, for automatic export only, or for both. To learn more about linking a data repository to your file system, see [Linking your file system to an S3 bucket](https://docs.aws.amazon.com/fsx/latest/LustreGuide/create-dra-linked-data-repo.html).
///
/// `AWS::FSx::DataRepositoryAssociation`; `Ref` returns its `AssociationId`, a [`fsx::DataRepositoryAssociationId`](kinds::fsx::DataRepositoryAssociationId).
/// Changing one of these replaces it: `BatchImportMetaDataOnCreate`, `DataRepositoryPath`, `FileSystemId`, `FileSystemPath`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataRepositoryAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FSx::DataRepositoryAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_repository_association.rules"),
};

impl CfnDataRepositoryAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FSx::DataRepositoryAssociation";

    /// `CfnDataRepositoryAssociation` with its required properties, in alphabetical order:
    ///
    /// - `data_repository_path`: The path to the Amazon S3 data repository that will be linked to the file system.
    /// - `file_system_id`: The ID of the file system on which the data repository association is configured.
    /// - `file_system_path`: A path on the Amazon FSx for Lustre file system that points to a high-level directory (such as `/ns1/`) or subdirectory (such as `/ns1/subdir/`) that will be mapped 1-1 with `DataRepositoryPath`.
    pub fn new(
        data_repository_path: impl IntoValue<String>,
        file_system_id: impl IntoValue<kinds::fsx::FileSystemId>,
        file_system_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataRepositoryPath",
            data_repository_path.into_value().into_node(),
        );
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        object_.put("FileSystemPath", file_system_path.into_value().into_node());
        Self(object_)
    }

    /// A boolean flag indicating whether an import data repository task to import metadata should run after the data repository association is created. The task runs if this flag is set to `true`.
    ///
    /// `BatchImportMetaDataOnCreate`; an update replaces the resource.
    pub fn batch_import_meta_data_on_create(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "BatchImportMetaDataOnCreate",
            value.into_value().into_node(),
        );
        self
    }

    /// For files imported from a data repository, this value determines the stripe count and maximum amount of data per file (in MiB) stored on a single physical disk. The maximum number of disks that a single file can be striped across is limited by the total number of disks that make up the file system or cache.
    ///
    /// The default chunk size is 1,024 MiB (1 GiB) and can go as high as 512,000 MiB (500 GiB). Amazon S3 objects have a maximum size of 5 TB.
    ///
    /// `ImportedFileChunkSize`; updated in place.
    pub fn imported_file_chunk_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ImportedFileChunkSize", value.into_value().into_node());
        self
    }

    /// The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository association. The configuration defines which file events (new, changed, or deleted files or directories) are automatically imported from the linked data repository to the file system or automatically exported from the file system to the data repository.
    ///
    /// `S3`; updated in place.
    pub fn s3(mut self, value: impl IntoValue<S3Property>) -> Self {
        self.0.put("S3", value.into_value().into_node());
        self
    }

    /// A list of `Tag` values, with a maximum of 50 elements.
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

impl Construct for CfnDataRepositoryAssociation {
    type Handle = CfnDataRepositoryAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataRepositoryAssociationRef {
        CfnDataRepositoryAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataRepositoryAssociation`] of a stack.
pub struct CfnDataRepositoryAssociationRef(NodeRef);

impl Clone for CfnDataRepositoryAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataRepositoryAssociationRef {}
impl AsNode for CfnDataRepositoryAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataRepositoryAssociationRef {
    /// What `Ref` returns: its `AssociationId`, a [`fsx::DataRepositoryAssociationId`](kinds::fsx::DataRepositoryAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fsx::DataRepositoryAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the data repository association's system generated Association ID.
    ///
    /// Example: `dra-abcdef0123456789d`
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<kinds::fsx::DataRepositoryAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }

    /// Returns the data repository association's Amazon Resource Name (ARN).
    ///
    /// Example: `arn:aws:fsx:us-east-1:111122223333:association/fs-abc012345def6789a/dra-abcdef0123456789b`
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceARN")))
    }
}

impl IntoValue<kinds::fsx::DataRepositoryAssociationId> for &CfnDataRepositoryAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fsx::DataRepositoryAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a data repository association's automatic export policy. The `AutoExportPolicy` defines the types of updated objects on the file system that will be automatically exported to the data repository. As you create, modify, or delete files, Amazon FSx for Lustre automatically exports the defined changes asynchronously once your application finishes modifying the file.
///
/// The `AutoExportPolicy` is only supported on Amazon FSx for Lustre file systems with a data repository association.
///
/// The property type `AutoExportPolicy` of `AWS::FSx::DataRepositoryAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoExportPolicyProperty(Object);

impl AutoExportPolicyProperty {
    /// `AutoExportPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `events`: The `AutoExportPolicy` can have the following event values.
    pub fn new(events: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Events", events.into_value().into_node());
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

impl Kind for AutoExportPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoExportPolicyProperty> for AutoExportPolicyProperty {}
impl From<AutoExportPolicyProperty> for Node {
    #[inline]
    fn from(value: AutoExportPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoExportPolicyProperty> for AutoExportPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AutoExportPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the data repository association's automatic import policy. The AutoImportPolicy defines how Amazon FSx keeps your file metadata and directory listings up to date by importing changes to your Amazon FSx for Lustre file system as you modify objects in a linked S3 bucket.
///
/// The `AutoImportPolicy` is only supported on Amazon FSx for Lustre file systems with a data repository association.
///
/// The property type `AutoImportPolicy` of `AWS::FSx::DataRepositoryAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoImportPolicyProperty(Object);

impl AutoImportPolicyProperty {
    /// `AutoImportPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `events`: The `AutoImportPolicy` can have the following event values.
    pub fn new(events: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Events", events.into_value().into_node());
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

impl Kind for AutoImportPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoImportPolicyProperty> for AutoImportPolicyProperty {}
impl From<AutoImportPolicyProperty> for Node {
    #[inline]
    fn from(value: AutoImportPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoImportPolicyProperty> for AutoImportPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<AutoImportPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for an Amazon S3 data repository linked to an Amazon FSx Lustre file system with a data repository association. The configuration defines which file events (new, changed, or deleted files or directories) are automatically imported from the linked data repository to the file system or automatically exported from the file system to the data repository.
///
/// The property type `S3` of `AWS::FSx::DataRepositoryAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3Property(Object);

impl S3Property {
    /// `S3Property` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes a data repository association's automatic export policy. The `AutoExportPolicy` defines the types of updated objects on the file system that will be automatically exported to the data repository. As you create, modify, or delete files, Amazon FSx for Lustre automatically exports the defined changes asynchronously once your application finishes modifying the file.
    ///
    /// The `AutoExportPolicy` is only supported on Amazon FSx for Lustre file systems with a data repository association.
    ///
    /// `AutoExportPolicy`.
    pub fn auto_export_policy(mut self, value: impl IntoValue<AutoExportPolicyProperty>) -> Self {
        self.0
            .put("AutoExportPolicy", value.into_value().into_node());
        self
    }

    /// Describes the data repository association's automatic import policy. The AutoImportPolicy defines how Amazon FSx keeps your file metadata and directory listings up to date by importing changes to your Amazon FSx for Lustre file system as you modify objects in a linked S3 bucket.
    ///
    /// The `AutoImportPolicy` is only supported on Amazon FSx for Lustre file systems with a data repository association.
    ///
    /// `AutoImportPolicy`.
    pub fn auto_import_policy(mut self, value: impl IntoValue<AutoImportPolicyProperty>) -> Self {
        self.0
            .put("AutoImportPolicy", value.into_value().into_node());
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

impl Kind for S3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<S3Property> for S3Property {}
impl From<S3Property> for Node {
    #[inline]
    fn from(value: S3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3Property> for S3Property {
    #[inline]
    fn into_value(self) -> Value<S3Property> {
        Value::from_node(Node::Object(self.0))
    }
}
