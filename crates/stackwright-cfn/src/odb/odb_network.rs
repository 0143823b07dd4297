// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ODB::OdbNetwork` and its property types.

use crate::l1::*;

/// The `AWS::ODB::OdbNetwork` resource creates an ODB network. An ODB network provides the networking foundation for Oracle Database resources.
///
/// `AWS::ODB::OdbNetwork`; `Ref` returns its `OdbNetworkArn`, a [`odb::OdbNetworkArn`](kinds::odb::OdbNetworkArn).
/// Changing one of these replaces it: `AvailabilityZone`, `AvailabilityZoneId`, `BackupSubnetCidr`, `ClientSubnetCidr`, `CustomDomainName`, `DefaultDnsPrefix`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOdbNetwork(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ODB::OdbNetwork",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("odb_network.rules"),
};

impl CfnOdbNetwork {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ODB::OdbNetwork";

    /// `CfnOdbNetwork` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone (AZ) where the ODB network is located.
    ///
    /// Required when creating an ODB network. Specify either AvailabilityZone or AvailabilityZoneId to define the location of the network.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The AZ ID of the AZ where the ODB network is located.
    ///
    /// Required when creating an ODB network. Specify either AvailabilityZone or AvailabilityZoneId to define the location of the network.
    ///
    /// `AvailabilityZoneId`; an update replaces the resource.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// The CIDR range of the backup subnet in the ODB network.
    ///
    /// `BackupSubnetCidr`; an update replaces the resource.
    pub fn backup_subnet_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BackupSubnetCidr", value.into_value().into_node());
        self
    }

    /// The CIDR range of the client subnet in the ODB network.
    ///
    /// Required when creating an ODB network.
    ///
    /// `ClientSubnetCidr`; an update replaces the resource.
    pub fn client_subnet_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClientSubnetCidr", value.into_value().into_node());
        self
    }

    /// The cross-Region Amazon S3 restore sources for the ODB network.
    ///
    /// `CrossRegionS3RestoreSources`; updated in place.
    pub fn cross_region_s3_restore_sources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "CrossRegionS3RestoreSources",
            value.into_value().into_node(),
        );
        self
    }

    /// The domain name for the resources in the ODB network.
    ///
    /// `CustomDomainName`; an update replaces the resource.
    pub fn custom_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomDomainName", value.into_value().into_node());
        self
    }

    /// The DNS prefix to the default DNS domain name. The default DNS domain name is oraclevcn.com.
    ///
    /// `DefaultDnsPrefix`; an update replaces the resource.
    pub fn default_dns_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultDnsPrefix", value.into_value().into_node());
        self
    }

    /// Specifies whether to delete associated OCI networking resources along with the ODB network.
    ///
    /// Required when creating an ODB network.
    ///
    /// `DeleteAssociatedResources`; updated in place.
    pub fn delete_associated_resources(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteAssociatedResources", value.into_value().into_node());
        self
    }

    /// The user-friendly name of the ODB network.
    ///
    /// Required when creating an ODB network.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service (KMS) access configuration for the ODB network.
    ///
    /// `KmsAccess`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn kms_access(mut self, value: impl IntoValue<KmsAccess>) -> Self {
        self.0.put("KmsAccess", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service (KMS) policy document that defines permissions for key usage within the ODB network.
    ///
    /// `KmsPolicyDocument`; updated in place.
    pub fn kms_policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KmsPolicyDocument", value.into_value().into_node());
        self
    }

    /// The configuration for Amazon S3 access from the ODB network.
    ///
    /// `S3Access`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn s3_access(mut self, value: impl IntoValue<S3Access>) -> Self {
        self.0.put("S3Access", value.into_value().into_node());
        self
    }

    /// Specifies the endpoint policy for Amazon S3 access from the ODB network.
    ///
    /// `S3PolicyDocument`; updated in place.
    pub fn s3_policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3PolicyDocument", value.into_value().into_node());
        self
    }

    /// The AWS Security Token Service (STS) access configuration for the ODB network.
    ///
    /// `StsAccess`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn sts_access(mut self, value: impl IntoValue<StsAccess>) -> Self {
        self.0.put("StsAccess", value.into_value().into_node());
        self
    }

    /// The AWS Security Token Service (STS) policy document that defines permissions for token service usage within the ODB network.
    ///
    /// `StsPolicyDocument`; updated in place.
    pub fn sts_policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StsPolicyDocument", value.into_value().into_node());
        self
    }

    /// Tags to assign to the Odb Network.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The configuration for Zero-ETL access from the ODB network.
    ///
    /// `ZeroEtlAccess`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn zero_etl_access(mut self, value: impl IntoValue<ZeroEtlAccess>) -> Self {
        self.0.put("ZeroEtlAccess", value.into_value().into_node());
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

impl Construct for CfnOdbNetwork {
    type Handle = CfnOdbNetworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOdbNetworkRef {
        CfnOdbNetworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOdbNetwork`] of a stack.
pub struct CfnOdbNetworkRef(NodeRef);

impl Clone for CfnOdbNetworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOdbNetworkRef {}
impl AsNode for CfnOdbNetworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOdbNetworkRef {
    /// What `Ref` returns: its `OdbNetworkArn`, a [`odb::OdbNetworkArn`](kinds::odb::OdbNetworkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::odb::OdbNetworkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The list of EC2 placement group IDs associated with your ODB network.
    ///
    /// `Fn::GetAtt` of `Ec2PlacementGroupIds`.
    #[inline]
    pub fn attr_ec2_placement_group_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ec2PlacementGroupIds")))
    }

    /// The managed services configuration for the ODB network.
    ///
    /// `Fn::GetAtt` of `ManagedServices`.
    #[inline]
    pub fn attr_managed_services(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagedServices")))
    }

    /// The unique identifier of the OCI network anchor for the ODB network.
    ///
    /// `Fn::GetAtt` of `OciNetworkAnchorId`.
    #[inline]
    pub fn attr_oci_network_anchor_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciNetworkAnchorId")))
    }

    /// The name of the OCI resource anchor that's associated with the ODB network.
    ///
    /// `Fn::GetAtt` of `OciResourceAnchorName`.
    #[inline]
    pub fn attr_oci_resource_anchor_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciResourceAnchorName")))
    }

    /// The URL for the VCN that's associated with the ODB network.
    ///
    /// `Fn::GetAtt` of `OciVcnUrl`.
    #[inline]
    pub fn attr_oci_vcn_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OciVcnUrl")))
    }

    /// The Amazon Resource Name (ARN) of the ODB network.
    ///
    /// `Fn::GetAtt` of `OdbNetworkArn`.
    #[inline]
    pub fn attr_odb_network_arn(&self) -> Value<kinds::odb::OdbNetworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OdbNetworkArn")))
    }

    /// The unique identifier of the ODB network.
    ///
    /// `Fn::GetAtt` of `OdbNetworkId`.
    #[inline]
    pub fn attr_odb_network_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OdbNetworkId")))
    }
}

impl IntoValue<kinds::odb::OdbNetworkArn> for &CfnOdbNetworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::odb::OdbNetworkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `KmsAccess` of `AWS::ODB::OdbNetwork`.
pub enum KmsAccess {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for KmsAccess {}
#[diagnostic::do_not_recommend]
impl TextKind for KmsAccess {}
#[diagnostic::do_not_recommend]
impl IdKind for KmsAccess {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KmsAccess {}
#[diagnostic::do_not_recommend]
impl IntoValue<KmsAccess> for KmsAccess {
    #[inline]
    fn into_value(self) -> Value<KmsAccess> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3Access` of `AWS::ODB::OdbNetwork`.
pub enum S3Access {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for S3Access {}
#[diagnostic::do_not_recommend]
impl TextKind for S3Access {}
#[diagnostic::do_not_recommend]
impl IdKind for S3Access {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3Access {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3Access> for S3Access {
    #[inline]
    fn into_value(self) -> Value<S3Access> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StsAccess` of `AWS::ODB::OdbNetwork`.
pub enum StsAccess {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for StsAccess {}
#[diagnostic::do_not_recommend]
impl TextKind for StsAccess {}
#[diagnostic::do_not_recommend]
impl IdKind for StsAccess {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StsAccess {}
#[diagnostic::do_not_recommend]
impl IntoValue<StsAccess> for StsAccess {
    #[inline]
    fn into_value(self) -> Value<StsAccess> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ZeroEtlAccess` of `AWS::ODB::OdbNetwork`.
pub enum ZeroEtlAccess {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ZeroEtlAccess {}
#[diagnostic::do_not_recommend]
impl TextKind for ZeroEtlAccess {}
#[diagnostic::do_not_recommend]
impl IdKind for ZeroEtlAccess {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ZeroEtlAccess {}
#[diagnostic::do_not_recommend]
impl IntoValue<ZeroEtlAccess> for ZeroEtlAccess {
    #[inline]
    fn into_value(self) -> Value<ZeroEtlAccess> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
