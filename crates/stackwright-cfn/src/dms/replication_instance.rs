// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::ReplicationInstance` and its property types.

use crate::l1::*;

/// The `AWS::DMS::ReplicationInstance` resource creates an AWS DMS replication instance. To create a ReplicationInstance, you need permissions to create instances. You'll need similar permissions to terminate instances when you delete stacks with instances.
///
/// `AWS::DMS::ReplicationInstance`; `Ref` returns its `Id`, a [`dms::ReplicationInstanceId`](kinds::dms::ReplicationInstanceId).
/// Changing one of these replaces it: `DnsNameServers`, `KmsKeyId`, `PubliclyAccessible`, `ReplicationSubnetGroupIdentifier`, `ResourceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicationInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::ReplicationInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replication_instance.rules"),
};

impl CfnReplicationInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::ReplicationInstance";

    /// `CfnReplicationInstance` with its required properties, in alphabetical order:
    ///
    /// - `replication_instance_class`: The compute and memory capacity of the replication instance as defined for the specified replication instance class.
    pub fn new(replication_instance_class: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReplicationInstanceClass",
            replication_instance_class.into_value().into_node(),
        );
        Self(object_)
    }

    /// The amount of storage (in gigabytes) to be initially allocated for the replication instance.
    ///
    /// `AllocatedStorage`; updated in place.
    pub fn allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AllocatedStorage", value.into_value().into_node());
        self
    }

    /// Indicates that major version upgrades are allowed. Changing this parameter does not result in an outage, and the change is asynchronously applied as soon as possible.
    ///
    /// This parameter must be set to `true` when specifying a value for the `EngineVersion` parameter that is a different major version than the replication instance's current version.
    ///
    /// `AllowMajorVersionUpgrade`; updated in place.
    pub fn allow_major_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowMajorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// A value that indicates whether minor engine upgrades are applied automatically to the replication instance during the maintenance window. This parameter defaults to `true`.
    ///
    /// Default: `true`
    ///
    /// `AutoMinorVersionUpgrade`; updated in place.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoMinorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// The Availability Zone that the replication instance will be created in.
    ///
    /// The default value is a random, system-chosen Availability Zone in the endpoint's AWS Region, for example `us-east-1d`.
    ///
    /// `AvailabilityZone`; updated in place.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// A list of custom DNS name servers supported for the replication instance to access your on-premise source or target database. This list overrides the default name servers supported by the replication instance. You can specify a comma-separated list of internet addresses for up to four on-premise DNS name servers. For example: `"1.1.1.1,2.2.2.2,3.3.3.3,4.4.4.4"`
    ///
    /// `DnsNameServers`; an update replaces the resource.
    pub fn dns_name_servers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DnsNameServers", value.into_value().into_node());
        self
    }

    /// The engine version number of the replication instance.
    ///
    /// If an engine version number is not specified when a replication instance is created, the default is the latest engine version available.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// An AWS key identifier that is used to encrypt the data on the replication instance.
    ///
    /// If you don't specify a value for the `KmsKeyId` parameter, AWS DMS uses your default encryption key.
    ///
    /// AWS creates the default encryption key for your AWS account. Your AWS account has a different default encryption key for each AWS Region.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies whether the replication instance is a Multi-AZ deployment. You can't set the `AvailabilityZone` parameter if the Multi-AZ parameter is set to `true`.
    ///
    /// `MultiAZ`; updated in place.
    pub fn multi_az(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MultiAZ", value.into_value().into_node());
        self
    }

    /// The type of IP address protocol used by a replication instance, such as IPv4 only or Dual-stack that supports both IPv4 and IPv6 addressing. IPv6 only is not yet supported.
    ///
    /// `NetworkType`; updated in place.
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The weekly time range during which system maintenance can occur, in UTC.
    ///
    /// *Format*: `ddd:hh24:mi-ddd:hh24:mi`
    ///
    /// *Default*: A 30-minute window selected at random from an 8-hour block of time per AWS Region, occurring on a random day of the week.
    ///
    /// *Valid days* ( `ddd`): `Mon` | `Tue` | `Wed` | `Thu` | `Fri` | `Sat` | `Sun`
    ///
    /// *Constraints*: Minimum 30-minute window.
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// Specifies the accessibility options for the replication instance. A value of `true` represents an instance with a public IP address. A value of `false` represents an instance with a private IP address. The default value is `true`.
    ///
    /// `PubliclyAccessible`; an update replaces the resource.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// The replication instance identifier. This parameter is stored as a lowercase string.
    ///
    /// Constraints:
    ///
    /// - Must contain 1-63 alphanumeric characters or hyphens.
    /// - First character must be a letter.
    /// - Can't end with a hyphen or contain two consecutive hyphens.
    ///
    /// Example: `myrepinstance`
    ///
    /// `ReplicationInstanceIdentifier`; updated in place.
    pub fn replication_instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ReplicationInstanceIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// A subnet group to associate with the replication instance.
    ///
    /// `ReplicationSubnetGroupIdentifier`; an update replaces the resource.
    pub fn replication_subnet_group_identifier(
        mut self,
        value: impl IntoValue<kinds::dms::ReplicationSubnetGroupIdentifier>,
    ) -> Self {
        self.0.put(
            "ReplicationSubnetGroupIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. The value for this parameter can have up to 31 characters. It can contain only ASCII letters, digits, and hyphen ('-'). Also, it can't end with a hyphen or contain two consecutive hyphens, and can only begin with a letter, such as `Example-App-ARN1`. For example, this value might result in the `EndpointArn` value `arn:aws:dms:eu-west-1:012345678901:rep:Example-App-ARN1`. If you don't specify a `ResourceIdentifier` value, AWS DMS generates a default identifier value for the end of `EndpointArn`.
    ///
    /// `ResourceIdentifier`; an update replaces the resource.
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdentifier", value.into_value().into_node());
        self
    }

    /// One or more tags to be assigned to the replication instance.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies the virtual private cloud (VPC) security group to be used with the replication instance. The VPC security group must work with the VPC containing the replication instance.
    ///
    /// `VpcSecurityGroupIds`; updated in place.
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("VpcSecurityGroupIds", value.into_value().into_node());
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

impl Construct for CfnReplicationInstance {
    type Handle = CfnReplicationInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicationInstanceRef {
        CfnReplicationInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicationInstance`] of a stack.
pub struct CfnReplicationInstanceRef(NodeRef);

impl Clone for CfnReplicationInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicationInstanceRef {}
impl AsNode for CfnReplicationInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicationInstanceRef {
    /// What `Ref` returns: its `Id`, a [`dms::ReplicationInstanceId`](kinds::dms::ReplicationInstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::ReplicationInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::dms::ReplicationInstanceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// One or more private IP addresses for the replication instance.
    ///
    /// `Fn::GetAtt` of `ReplicationInstancePrivateIpAddresses`.
    #[inline]
    pub fn attr_replication_instance_private_ip_addresses(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ReplicationInstancePrivateIpAddresses"),
        ))
    }

    /// One or more public IP addresses for the replication instance.
    ///
    /// `Fn::GetAtt` of `ReplicationInstancePublicIpAddresses`.
    #[inline]
    pub fn attr_replication_instance_public_ip_addresses(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ReplicationInstancePublicIpAddresses"),
        ))
    }
}

impl IntoValue<kinds::dms::ReplicationInstanceId> for &CfnReplicationInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::ReplicationInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
