// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DRS::ReplicationConfigurationTemplate` and its property types.

use crate::l1::*;

/// A replication configuration template for AWS Elastic Disaster Recovery Service.
///
/// `AWS::DRS::ReplicationConfigurationTemplate`; `Ref` returns its `Arn`, a [`drs::ReplicationConfigurationTemplateArn`](kinds::drs::ReplicationConfigurationTemplateArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicationConfigurationTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DRS::ReplicationConfigurationTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replication_configuration_template.rules"),
};

impl CfnReplicationConfigurationTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DRS::ReplicationConfigurationTemplate";

    /// `CfnReplicationConfigurationTemplate` with its required properties, in alphabetical order:
    ///
    /// - `bandwidth_throttling`: Configure bandwidth throttling for the outbound data transfer rate of the Source Server in Mbps.
    /// - `ebs_encryption`: The type of EBS encryption to be used during replication.
    /// - `pit_policy`: The Point in time (PIT) policy to manage snapshots taken during replication.
    /// - `replication_servers_security_groups_ids`: The security group IDs that will be used by the replication server.
    /// - `staging_area_subnet_id`: The subnet to be used by the replication staging area.
    /// - `staging_area_tags`: A set of tags to be associated with all resources created in the replication staging area: EC2 replication server, EBS volumes, EBS snapshots, etc.
    pub fn new(
        bandwidth_throttling: impl IntoValue<i64>,
        ebs_encryption: impl IntoValue<EbsEncryption>,
        pit_policy: impl IntoValue<List<PITPolicyRuleProperty>>,
        replication_servers_security_groups_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        staging_area_subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
        staging_area_tags: impl IntoValue<Map<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BandwidthThrottling",
            bandwidth_throttling.into_value().into_node(),
        );
        object_.put("EbsEncryption", ebs_encryption.into_value().into_node());
        object_.put("PitPolicy", pit_policy.into_value().into_node());
        object_.put(
            "ReplicationServersSecurityGroupsIDs",
            replication_servers_security_groups_ids
                .into_value()
                .into_node(),
        );
        object_.put(
            "StagingAreaSubnetId",
            staging_area_subnet_id.into_value().into_node(),
        );
        object_.put(
            "StagingAreaTags",
            staging_area_tags.into_value().into_node(),
        );
        Self(object_)
    }

    /// Whether to associate the default Elastic Disaster Recovery Security group with the Replication Configuration Template.
    ///
    /// `AssociateDefaultSecurityGroup`; updated in place.
    pub fn associate_default_security_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AssociateDefaultSecurityGroup",
            value.into_value().into_node(),
        );
        self
    }

    /// Whether to allow the AWS replication agent to automatically replicate newly added disks.
    ///
    /// `AutoReplicateNewDisks`; updated in place.
    pub fn auto_replicate_new_disks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoReplicateNewDisks", value.into_value().into_node());
        self
    }

    /// Whether to create a Public IP for the Recovery Instance by default.
    ///
    /// `CreatePublicIP`; updated in place.
    pub fn create_public_ip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CreatePublicIP", value.into_value().into_node());
        self
    }

    /// The data plane routing mechanism that will be used for replication.
    ///
    /// `DataPlaneRouting`; one of `PRIVATE_IP`, `PUBLIC_IP`; updated in place.
    pub fn data_plane_routing(mut self, value: impl IntoValue<DataPlaneRouting>) -> Self {
        self.0
            .put("DataPlaneRouting", value.into_value().into_node());
        self
    }

    /// The Staging Disk EBS volume type to be used during replication.
    ///
    /// `DefaultLargeStagingDiskType`; one of `GP2`, `GP3`, `ST1`, `AUTO`; updated in place.
    pub fn default_large_staging_disk_type(
        mut self,
        value: impl IntoValue<DefaultLargeStagingDiskType>,
    ) -> Self {
        self.0.put(
            "DefaultLargeStagingDiskType",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the EBS encryption key to be used during replication.
    ///
    /// `EbsEncryptionKeyArn`; updated in place.
    pub fn ebs_encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EbsEncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// Which version of the Internet Protocol to use for replication of data.
    ///
    /// `InternetProtocol`; one of `IPV4`, `IPV6`; updated in place.
    pub fn internet_protocol(mut self, value: impl IntoValue<InternetProtocol>) -> Self {
        self.0
            .put("InternetProtocol", value.into_value().into_node());
        self
    }

    /// The instance type to be used for the replication server.
    ///
    /// `ReplicationServerInstanceType`; updated in place.
    pub fn replication_server_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ReplicationServerInstanceType",
            value.into_value().into_node(),
        );
        self
    }

    /// A set of tags to be associated with the Replication Configuration Template resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Whether to use a dedicated Replication Server in the replication staging area.
    ///
    /// `UseDedicatedReplicationServer`; updated in place.
    pub fn use_dedicated_replication_server(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "UseDedicatedReplicationServer",
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

impl Construct for CfnReplicationConfigurationTemplate {
    type Handle = CfnReplicationConfigurationTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicationConfigurationTemplateRef {
        CfnReplicationConfigurationTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicationConfigurationTemplate`] of a stack.
pub struct CfnReplicationConfigurationTemplateRef(NodeRef);

impl Clone for CfnReplicationConfigurationTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicationConfigurationTemplateRef {}
impl AsNode for CfnReplicationConfigurationTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicationConfigurationTemplateRef {
    /// What `Ref` returns: its `Arn`, a [`drs::ReplicationConfigurationTemplateArn`](kinds::drs::ReplicationConfigurationTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::drs::ReplicationConfigurationTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Replication Configuration Template ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::drs::ReplicationConfigurationTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Replication Configuration Template ID.
    ///
    /// `Fn::GetAtt` of `ReplicationConfigurationTemplateID`.
    #[inline]
    pub fn attr_replication_configuration_template_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ReplicationConfigurationTemplateID"),
        ))
    }
}

impl IntoValue<kinds::drs::ReplicationConfigurationTemplateArn>
    for &CfnReplicationConfigurationTemplateRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::drs::ReplicationConfigurationTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `PITPolicyRule` of `AWS::DRS::ReplicationConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct PITPolicyRuleProperty(Object);

impl PITPolicyRuleProperty {
    /// `PITPolicyRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `interval`: How often, in the chosen units, a snapshot should be taken.
    /// - `retention_duration`: The duration to retain a snapshot for, in the chosen units.
    /// - `units`: The units used to measure the interval and retentionDuration.
    pub fn new(
        interval: impl IntoValue<i64>,
        retention_duration: impl IntoValue<i64>,
        units: impl IntoValue<Units>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Interval", interval.into_value().into_node());
        object_.put(
            "RetentionDuration",
            retention_duration.into_value().into_node(),
        );
        object_.put("Units", units.into_value().into_node());
        Self(object_)
    }

    /// Whether this rule is enabled or not.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The ID of the rule.
    ///
    /// `RuleID`.
    pub fn rule_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RuleID", value.into_value().into_node());
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

impl Kind for PITPolicyRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PITPolicyRuleProperty> for PITPolicyRuleProperty {}
impl From<PITPolicyRuleProperty> for Node {
    #[inline]
    fn from(value: PITPolicyRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PITPolicyRuleProperty> for PITPolicyRuleProperty {
    #[inline]
    fn into_value(self) -> Value<PITPolicyRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataPlaneRouting` of `AWS::DRS::ReplicationConfigurationTemplate`.
pub enum DataPlaneRouting {
    /// `PRIVATE_IP`.
    PrivateIp,
    /// `PUBLIC_IP`.
    PublicIp,
}

#[diagnostic::do_not_recommend]
impl Kind for DataPlaneRouting {}
#[diagnostic::do_not_recommend]
impl TextKind for DataPlaneRouting {}
#[diagnostic::do_not_recommend]
impl IdKind for DataPlaneRouting {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataPlaneRouting {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataPlaneRouting> for DataPlaneRouting {
    #[inline]
    fn into_value(self) -> Value<DataPlaneRouting> {
        const VALUES: &[&str] = &["PRIVATE_IP", "PUBLIC_IP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultLargeStagingDiskType` of `AWS::DRS::ReplicationConfigurationTemplate`.
pub enum DefaultLargeStagingDiskType {
    /// `AUTO`.
    Auto,
    /// `GP2`.
    Gp2,
    /// `GP3`.
    Gp3,
    /// `ST1`.
    St1,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultLargeStagingDiskType {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultLargeStagingDiskType {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultLargeStagingDiskType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultLargeStagingDiskType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultLargeStagingDiskType> for DefaultLargeStagingDiskType {
    #[inline]
    fn into_value(self) -> Value<DefaultLargeStagingDiskType> {
        const VALUES: &[&str] = &["AUTO", "GP2", "GP3", "ST1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EbsEncryption` of `AWS::DRS::ReplicationConfigurationTemplate`.
pub enum EbsEncryption {
    /// `CUSTOM`.
    Custom,
    /// `DEFAULT`.
    Default,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for EbsEncryption {}
#[diagnostic::do_not_recommend]
impl TextKind for EbsEncryption {}
#[diagnostic::do_not_recommend]
impl IdKind for EbsEncryption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EbsEncryption {}
#[diagnostic::do_not_recommend]
impl IntoValue<EbsEncryption> for EbsEncryption {
    #[inline]
    fn into_value(self) -> Value<EbsEncryption> {
        const VALUES: &[&str] = &["CUSTOM", "DEFAULT", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InternetProtocol` of `AWS::DRS::ReplicationConfigurationTemplate`.
pub enum InternetProtocol {
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for InternetProtocol {}
#[diagnostic::do_not_recommend]
impl TextKind for InternetProtocol {}
#[diagnostic::do_not_recommend]
impl IdKind for InternetProtocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InternetProtocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<InternetProtocol> for InternetProtocol {
    #[inline]
    fn into_value(self) -> Value<InternetProtocol> {
        const VALUES: &[&str] = &["IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Units` of a `PITPolicyRule` of `AWS::DRS::ReplicationConfigurationTemplate`.
pub enum Units {
    /// `DAY`.
    Day,
    /// `HOUR`.
    Hour,
    /// `MINUTE`.
    Minute,
}

#[diagnostic::do_not_recommend]
impl Kind for Units {}
#[diagnostic::do_not_recommend]
impl TextKind for Units {}
#[diagnostic::do_not_recommend]
impl IdKind for Units {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Units {}
#[diagnostic::do_not_recommend]
impl IntoValue<Units> for Units {
    #[inline]
    fn into_value(self) -> Value<Units> {
        const VALUES: &[&str] = &["DAY", "HOUR", "MINUTE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
