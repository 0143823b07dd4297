// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::ResourceDataSync` and its property types.

use crate::l1::*;

/// The `AWS::SSM::ResourceDataSync` resource creates, updates, or deletes a resource data sync for AWS Systems Manager. A resource data sync helps you view data from multiple sources in a single location. Systems Manager offers two types of resource data sync: `SyncToDestination` and `SyncFromSource`.
///
/// You can configure Systems Manager Inventory to use the `SyncToDestination` type to synchronize Inventory data from multiple AWS Regions to a single Amazon S3 bucket.
///
/// You can configure Systems Manager Explorer to use the `SyncFromSource` type to synchronize operational work items (OpsItems) and operational data (OpsData) from multiple AWS Regions. This type can synchronize OpsItems and OpsData from multiple AWS accounts and Regions or from an `EntireOrganization` by using AWS Organizations.
///
/// A resource data sync is an asynchronous operation that returns immediately. After a successful initial sync is completed, the system continuously syncs data.
///
/// By default, data is not encrypted in Amazon S3. We strongly recommend that you enable encryption in Amazon S3 to ensure secure data storage. We also recommend that you secure access to the Amazon S3 bucket by creating a restrictive bucket policy.
///
/// For more information, see [Configuring Inventory Collection](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-inventory-configuring.html#sysman-inventory-datasync) and [Setting Up Systems Manager Explorer to Display Data from Multiple Accounts and Regions](https://docs.aws.amazon.com/systems-manager/latest/userguide/Explorer-resource-data-sync.html) in the *AWS Systems Manager User Guide*.
///
/// > The following *Syntax* section shows all fields that are supported for a resource data sync. The *Examples* section below shows the recommended way to specify configurations for each sync type. Refer to the *Examples* section when you create your resource data sync.
///
/// `AWS::SSM::ResourceDataSync`; `Ref` returns its `SyncName`, a [`ssm::ResourceDataSyncName`](kinds::ssm::ResourceDataSyncName).
/// Changing one of these replaces it: `BucketName`, `BucketPrefix`, `BucketRegion`, `KMSKeyArn`, `S3Destination`, `SyncFormat`, `SyncName`, `SyncType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceDataSync(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::ResourceDataSync",
    tags: None,
    rules: include_str!("resource_data_sync.rules"),
};

impl CfnResourceDataSync {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::ResourceDataSync";

    /// `CfnResourceDataSync` with its required properties, in alphabetical order:
    ///
    /// - `sync_name`: A name for the resource data sync.
    pub fn new(sync_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SyncName", sync_name.into_value().into_node());
        Self(object_)
    }

    /// The name of the S3 bucket where the aggregated data is stored.
    ///
    /// `BucketName`; an update replaces the resource.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// An Amazon S3 prefix for the bucket.
    ///
    /// `BucketPrefix`; an update replaces the resource.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// The AWS Region with the S3 bucket targeted by the resource data sync.
    ///
    /// `BucketRegion`; an update replaces the resource.
    pub fn bucket_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketRegion", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an encryption key for a destination in Amazon S3. You can use a KMS key to encrypt inventory data in Amazon S3. You must specify a key that exist in the same AWS Region as the destination Amazon S3 bucket.
    ///
    /// `KMSKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KMSKeyArn", value.into_value().into_node());
        self
    }

    /// Configuration information for the target S3 bucket.
    ///
    /// `S3Destination`; an update replaces the resource.
    pub fn s3_destination(mut self, value: impl IntoValue<S3DestinationProperty>) -> Self {
        self.0.put("S3Destination", value.into_value().into_node());
        self
    }

    /// A supported sync format. The following format is currently supported: JsonSerDe
    ///
    /// `SyncFormat`; an update replaces the resource.
    pub fn sync_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SyncFormat", value.into_value().into_node());
        self
    }

    /// Information about the source where the data was synchronized.
    ///
    /// `SyncSource`; updated in place.
    pub fn sync_source(mut self, value: impl IntoValue<SyncSourceProperty>) -> Self {
        self.0.put("SyncSource", value.into_value().into_node());
        self
    }

    /// The type of resource data sync. If `SyncType` is `SyncToDestination`, then the resource data sync synchronizes data to an S3 bucket. If the `SyncType` is `SyncFromSource` then the resource data sync synchronizes data from AWS Organizations or from multiple AWS Regions.
    ///
    /// `SyncType`; an update replaces the resource.
    pub fn sync_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SyncType", value.into_value().into_node());
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

impl Construct for CfnResourceDataSync {
    type Handle = CfnResourceDataSyncRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceDataSyncRef {
        CfnResourceDataSyncRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceDataSync`] of a stack.
pub struct CfnResourceDataSyncRef(NodeRef);

impl Clone for CfnResourceDataSyncRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceDataSyncRef {}
impl AsNode for CfnResourceDataSyncRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceDataSyncRef {
    /// What `Ref` returns: its `SyncName`, a [`ssm::ResourceDataSyncName`](kinds::ssm::ResourceDataSyncName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::ResourceDataSyncName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `SyncName` attribute.
    ///
    /// `Fn::GetAtt` of `SyncName`.
    #[inline]
    pub fn attr_sync_name(&self) -> Value<kinds::ssm::ResourceDataSyncName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SyncName")))
    }
}

impl IntoValue<kinds::ssm::ResourceDataSyncName> for &CfnResourceDataSyncRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::ResourceDataSyncName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about the `AwsOrganizationsSource` resource data sync source. A sync source of this type can synchronize data from AWS Organizations or, if an AWS organization isn't present, from multiple AWS Regions.
///
/// The property type `AwsOrganizationsSource` of `AWS::SSM::ResourceDataSync`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsOrganizationsSourceProperty(Object);

impl AwsOrganizationsSourceProperty {
    /// `AwsOrganizationsSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `organization_source_type`: If an AWS organization is present, this is either `OrganizationalUnits` or `EntireOrganization`.
    pub fn new(organization_source_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OrganizationSourceType",
            organization_source_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS Organizations organization units included in the sync.
    ///
    /// `OrganizationalUnits`.
    pub fn organizational_units(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OrganizationalUnits", value.into_value().into_node());
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

impl Kind for AwsOrganizationsSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsOrganizationsSourceProperty> for AwsOrganizationsSourceProperty {}
impl From<AwsOrganizationsSourceProperty> for Node {
    #[inline]
    fn from(value: AwsOrganizationsSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsOrganizationsSourceProperty> for AwsOrganizationsSourceProperty {
    #[inline]
    fn into_value(self) -> Value<AwsOrganizationsSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the target S3 bucket for the resource data sync.
///
/// The property type `S3Destination` of `AWS::SSM::ResourceDataSync`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationProperty(Object);

impl S3DestinationProperty {
    /// `S3DestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the S3 bucket where the aggregated data is stored.
    /// - `bucket_region`: The AWS Region with the S3 bucket targeted by the resource data sync.
    /// - `sync_format`: A supported sync format.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        bucket_region: impl IntoValue<String>,
        sync_format: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        object_.put("BucketRegion", bucket_region.into_value().into_node());
        object_.put("SyncFormat", sync_format.into_value().into_node());
        Self(object_)
    }

    /// An Amazon S3 prefix for the bucket.
    ///
    /// `BucketPrefix`; an update replaces the resource.
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketPrefix", value.into_value().into_node());
        self
    }

    /// The ARN of an encryption key for a destination in Amazon S3. Must belong to the same Region as the destination S3 bucket.
    ///
    /// `KMSKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KMSKeyArn", value.into_value().into_node());
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

impl Kind for S3DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DestinationProperty> for S3DestinationProperty {}
impl From<S3DestinationProperty> for Node {
    #[inline]
    fn from(value: S3DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DestinationProperty> for S3DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the source of the data included in the resource data sync.
///
/// The property type `SyncSource` of `AWS::SSM::ResourceDataSync`.
#[must_use = "a property type does nothing until it is set"]
pub struct SyncSourceProperty(Object);

impl SyncSourceProperty {
    /// `SyncSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_regions`: The `SyncSource` AWS Regions included in the resource data sync.
    /// - `source_type`: The type of data source for the resource data sync.
    pub fn new(
        source_regions: impl IntoValue<List<String>>,
        source_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceRegions", source_regions.into_value().into_node());
        object_.put("SourceType", source_type.into_value().into_node());
        Self(object_)
    }

    /// Information about the AwsOrganizationsSource resource data sync source. A sync source of this type can synchronize data from AWS Organizations.
    ///
    /// `AwsOrganizationsSource`.
    pub fn aws_organizations_source(
        mut self,
        value: impl IntoValue<AwsOrganizationsSourceProperty>,
    ) -> Self {
        self.0
            .put("AwsOrganizationsSource", value.into_value().into_node());
        self
    }

    /// Whether to automatically synchronize and aggregate data from new AWS Regions when those Regions come online.
    ///
    /// `IncludeFutureRegions`.
    pub fn include_future_regions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeFutureRegions", value.into_value().into_node());
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

impl Kind for SyncSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SyncSourceProperty> for SyncSourceProperty {}
impl From<SyncSourceProperty> for Node {
    #[inline]
    fn from(value: SyncSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SyncSourceProperty> for SyncSourceProperty {
    #[inline]
    fn into_value(self) -> Value<SyncSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
