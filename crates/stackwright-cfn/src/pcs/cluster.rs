// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCS::Cluster` and its property types.

use crate::l1::*;

/// Creates an AWS PCS cluster resource. For more information, see [Creating a cluster in Parallel Computing Service](https://docs.aws.amazon.com/pcs/latest/userguide/working-with_clusters_create.html) in the *AWS PCS User Guide*.
///
/// `AWS::PCS::Cluster`; `Ref` returns its `Arn`, a [`pcs::ClusterArn`](kinds::pcs::ClusterArn).
/// Changing one of these replaces it: `Name`, `Networking`, `Size`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCS::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCS::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `networking`: The networking configuration for the cluster's control plane.
    /// - `scheduler`: The cluster management and job scheduling software associated with the cluster.
    /// - `size`: The size of the cluster.
    pub fn new(
        networking: impl IntoValue<NetworkingProperty>,
        scheduler: impl IntoValue<SchedulerProperty>,
        size: impl IntoValue<Size>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Networking", networking.into_value().into_node());
        object_.put("Scheduler", scheduler.into_value().into_node());
        object_.put("Size", size.into_value().into_node());
        Self(object_)
    }

    /// The name that identifies the cluster.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Additional options related to the Slurm scheduler.
    ///
    /// `SlurmConfiguration`; updated in place.
    pub fn slurm_configuration(
        mut self,
        value: impl IntoValue<SlurmConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SlurmConfiguration", value.into_value().into_node());
        self
    }

    /// 1 or more tags added to the resource. Each tag consists of a tag key and tag value. The tag value is optional and can be an empty string.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnCluster {
    type Handle = CfnClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterRef {
        CfnClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCluster`] of a stack.
pub struct CfnClusterRef(NodeRef);

impl Clone for CfnClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterRef {}
impl AsNode for CfnClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterRef {
    /// What `Ref` returns: its `Arn`, a [`pcs::ClusterArn`](kinds::pcs::ClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pcs::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) of the cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pcs::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The list of endpoints available for interaction with the scheduler.
    ///
    /// `Fn::GetAtt` of `Endpoints`.
    #[inline]
    pub fn attr_endpoints(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoints")))
    }

    /// The list of errors that occurred during cluster provisioning.
    ///
    /// `Fn::GetAtt` of `ErrorInfo`.
    #[inline]
    pub fn attr_error_info(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorInfo")))
    }

    /// The generated unique ID of the cluster.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The provisioning status of the cluster.
    ///
    /// > The provisioning status doesn't indicate the overall health of the cluster. \> The resource enters the `SUSPENDING` and `SUSPENDED` states when the scheduler is beyond end of life and we have suspended the cluster. When in these states, you can't use the cluster. The cluster controller is down and all compute instances are terminated. The resources still count toward your service quotas. You can delete a resource if its status is `SUSPENDED`. For more information, see [Frequently asked questions about Slurm versions in AWS PCS](https://docs.aws.amazon.com//pcs/latest/userguide/slurm-versions_faq.html) in the *AWS PCS User Guide*.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::pcs::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pcs::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The accounting configuration includes configurable settings for Slurm accounting.
///
/// The property type `Accounting` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccountingProperty(Object);

impl AccountingProperty {
    /// `AccountingProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: The default value for `mode` is `NONE`.
    pub fn new(mode: impl IntoValue<Mode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
        Self(object_)
    }

    /// The default value for all purge settings for `slurmdbd.conf`. For more information, see the [slurmdbd.conf documentation at SchedMD](https://docs.aws.amazon.com/https://slurm.schedmd.com/slurmdbd.conf.html).
    ///
    /// The default value for `defaultPurgeTimeInDays` is `-1`.
    ///
    /// A value of `-1` means there is no purge time and records persist as long as the cluster exists.
    ///
    /// > `0` isn't a valid value.
    ///
    /// `DefaultPurgeTimeInDays`; default `-1`.
    pub fn default_purge_time_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DefaultPurgeTimeInDays", value.into_value().into_node());
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

impl Kind for AccountingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccountingProperty> for AccountingProperty {}
impl From<AccountingProperty> for Node {
    #[inline]
    fn from(value: AccountingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccountingProperty> for AccountingProperty {
    #[inline]
    fn into_value(self) -> Value<AccountingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The shared Slurm key for authentication, also known as the *cluster secret*.
///
/// The property type `AuthKey` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthKeyProperty(Object);

impl AuthKeyProperty {
    /// `AuthKeyProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: The Amazon Resource Name (ARN) of the shared Slurm key.
    /// - `secret_version`: The version of the shared Slurm key.
    pub fn new(
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        secret_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put("SecretVersion", secret_version.into_value().into_node());
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

impl Kind for AuthKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthKeyProperty> for AuthKeyProperty {}
impl From<AuthKeyProperty> for Node {
    #[inline]
    fn from(value: AuthKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthKeyProperty> for AuthKeyProperty {
    #[inline]
    fn into_value(self) -> Value<AuthKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional cgroup configuration settings.
///
/// The property type `CgroupCustomSetting` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct CgroupCustomSettingProperty(Object);

impl CgroupCustomSettingProperty {
    /// `CgroupCustomSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: The cgroup.conf parameter name.
    /// - `parameter_value`: The value for the cgroup.conf parameter.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
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

impl Kind for CgroupCustomSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CgroupCustomSettingProperty> for CgroupCustomSettingProperty {}
impl From<CgroupCustomSettingProperty> for Node {
    #[inline]
    fn from(value: CgroupCustomSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CgroupCustomSettingProperty> for CgroupCustomSettingProperty {
    #[inline]
    fn into_value(self) -> Value<CgroupCustomSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The JWT authentication configuration for Slurm REST API access.
///
/// The property type `JwtAuth` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct JwtAuthProperty(Object);

impl JwtAuthProperty {
    /// `JwtAuthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The JWT key for Slurm REST API authentication.
    ///
    /// `JwtKey`.
    pub fn jwt_key(mut self, value: impl IntoValue<JwtKeyProperty>) -> Self {
        self.0.put("JwtKey", value.into_value().into_node());
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

impl Kind for JwtAuthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JwtAuthProperty> for JwtAuthProperty {}
impl From<JwtAuthProperty> for Node {
    #[inline]
    fn from(value: JwtAuthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JwtAuthProperty> for JwtAuthProperty {
    #[inline]
    fn into_value(self) -> Value<JwtAuthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The JWT key stored in AWS Secrets Manager for Slurm REST API authentication.
///
/// The property type `JwtKey` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct JwtKeyProperty(Object);

impl JwtKeyProperty {
    /// `JwtKeyProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the JWT key.
    /// - `secret_version`: The version of the AWS Secrets Manager secret containing the JWT key.
    pub fn new(
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        secret_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
        object_.put("SecretVersion", secret_version.into_value().into_node());
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

impl Kind for JwtKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JwtKeyProperty> for JwtKeyProperty {}
impl From<JwtKeyProperty> for Node {
    #[inline]
    fn from(value: JwtKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JwtKeyProperty> for JwtKeyProperty {
    #[inline]
    fn into_value(self) -> Value<JwtKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The networking configuration for the cluster's control plane.
///
/// The property type `Networking` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkingProperty(Object);

impl NetworkingProperty {
    /// `NetworkingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP address version the cluster uses. The default is `IPV4`.
    ///
    /// `NetworkType`; one of `IPV4`, `IPV6`.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The list of security group IDs associated with the Elastic Network Interface (ENI) created in subnets.
    ///
    /// The following rules are required:
    ///
    /// - Inbound rule 1
    ///
    /// - Protocol: All
    /// - Ports: All
    /// - Source: Self
    /// - Outbound rule 1
    ///
    /// - Protocol: All
    /// - Ports: All
    /// - Destination: 0.0.0.0/0 (IPv4) or ::/0 (IPv6)
    /// - Outbound rule 2
    ///
    /// - Protocol: All
    /// - Ports: All
    /// - Destination: Self
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

    /// The ID of the subnet where AWS PCS creates an Elastic Network Interface (ENI) to enable communication between managed controllers and AWS PCS resources. The subnet must have an available IP address, cannot reside in AWS Outposts, AWS Wavelength, or an AWS Local Zone.
    ///
    /// Example: `subnet-abcd1234`
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

impl Kind for NetworkingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkingProperty> for NetworkingProperty {}
impl From<NetworkingProperty> for Node {
    #[inline]
    fn from(value: NetworkingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkingProperty> for NetworkingProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The cluster management and job scheduling software associated with the cluster.
///
/// The property type `Scheduler` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchedulerProperty(Object);

impl SchedulerProperty {
    /// `SchedulerProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The software AWS PCS uses to manage cluster scaling and job scheduling.
    /// - `version`: The version of the specified scheduling software that AWS PCS uses to manage cluster scaling and job scheduling.
    pub fn new(r#type: impl IntoValue<Type>, version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
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

impl Kind for SchedulerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchedulerProperty> for SchedulerProperty {}
impl From<SchedulerProperty> for Node {
    #[inline]
    fn from(value: SchedulerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchedulerProperty> for SchedulerProperty {
    #[inline]
    fn into_value(self) -> Value<SchedulerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional options related to the Slurm scheduler.
///
/// The property type `SlurmConfiguration` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlurmConfigurationProperty(Object);

impl SlurmConfigurationProperty {
    /// `SlurmConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The accounting configuration includes configurable settings for Slurm accounting.
    ///
    /// `Accounting`.
    pub fn accounting(mut self, value: impl IntoValue<AccountingProperty>) -> Self {
        self.0.put("Accounting", value.into_value().into_node());
        self
    }

    /// The shared Slurm key for authentication, also known as the *cluster secret*.
    ///
    /// `AuthKey`.
    pub fn auth_key(mut self, value: impl IntoValue<AuthKeyProperty>) -> Self {
        self.0.put("AuthKey", value.into_value().into_node());
        self
    }

    /// Additional cgroup-specific configuration that directly maps to cgroup.conf settings.
    ///
    /// `CgroupCustomSettings`.
    pub fn cgroup_custom_settings(
        mut self,
        value: impl IntoValue<List<CgroupCustomSettingProperty>>,
    ) -> Self {
        self.0
            .put("CgroupCustomSettings", value.into_value().into_node());
        self
    }

    /// The JWT authentication configuration for Slurm REST API access.
    ///
    /// `JwtAuth`.
    pub fn jwt_auth(mut self, value: impl IntoValue<JwtAuthProperty>) -> Self {
        self.0.put("JwtAuth", value.into_value().into_node());
        self
    }

    /// The time (in seconds) before an idle node is scaled down.
    ///
    /// Default: `600`
    ///
    /// `ScaleDownIdleTimeInSeconds`.
    pub fn scale_down_idle_time_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ScaleDownIdleTimeInSeconds", value.into_value().into_node());
        self
    }

    /// Additional Slurm-specific configuration that directly maps to Slurm settings.
    ///
    /// `SlurmCustomSettings`.
    pub fn slurm_custom_settings(
        mut self,
        value: impl IntoValue<List<SlurmCustomSettingProperty>>,
    ) -> Self {
        self.0
            .put("SlurmCustomSettings", value.into_value().into_node());
        self
    }

    /// The Slurm REST API configuration for the cluster.
    ///
    /// `SlurmRest`.
    pub fn slurm_rest(mut self, value: impl IntoValue<SlurmRestProperty>) -> Self {
        self.0.put("SlurmRest", value.into_value().into_node());
        self
    }

    /// Additional slurmdbd-specific configuration that directly maps to slurmdbd.conf settings.
    ///
    /// `SlurmdbdCustomSettings`.
    pub fn slurmdbd_custom_settings(
        mut self,
        value: impl IntoValue<List<SlurmdbdCustomSettingProperty>>,
    ) -> Self {
        self.0
            .put("SlurmdbdCustomSettings", value.into_value().into_node());
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

impl Kind for SlurmConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlurmConfigurationProperty> for SlurmConfigurationProperty {}
impl From<SlurmConfigurationProperty> for Node {
    #[inline]
    fn from(value: SlurmConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlurmConfigurationProperty> for SlurmConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SlurmConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional settings that directly map to Slurm settings.
///
/// > AWS PCS supports a subset of Slurm settings. For more information, see [Configuring custom Slurm settings in AWS PCS](https://docs.aws.amazon.com//pcs/latest/userguide/slurm-custom-settings.html) in the *AWS PCS User Guide*.
///
/// The property type `SlurmCustomSetting` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlurmCustomSettingProperty(Object);

impl SlurmCustomSettingProperty {
    /// `SlurmCustomSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: AWS PCS supports custom Slurm settings for clusters, compute node groups, and queues.
    /// - `parameter_value`: The values for the configured Slurm settings.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
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

impl Kind for SlurmCustomSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlurmCustomSettingProperty> for SlurmCustomSettingProperty {}
impl From<SlurmCustomSettingProperty> for Node {
    #[inline]
    fn from(value: SlurmCustomSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlurmCustomSettingProperty> for SlurmCustomSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SlurmCustomSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Slurm REST API configuration includes settings for enabling and configuring the Slurm REST API. It's a property of the [ClusterSlurmConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-pcs-cluster-slurmconfiguration.html) object.
///
/// The property type `SlurmRest` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlurmRestProperty(Object);

impl SlurmRestProperty {
    /// `SlurmRestProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: The default value for `mode` is `NONE`.
    pub fn new(mode: impl IntoValue<Mode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
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

impl Kind for SlurmRestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlurmRestProperty> for SlurmRestProperty {}
impl From<SlurmRestProperty> for Node {
    #[inline]
    fn from(value: SlurmRestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlurmRestProperty> for SlurmRestProperty {
    #[inline]
    fn into_value(self) -> Value<SlurmRestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional slurmdbd configuration settings.
///
/// The property type `SlurmdbdCustomSetting` of `AWS::PCS::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlurmdbdCustomSettingProperty(Object);

impl SlurmdbdCustomSettingProperty {
    /// `SlurmdbdCustomSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: The slurmdbd.conf parameter name.
    /// - `parameter_value`: The value for the slurmdbd.conf parameter.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
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

impl Kind for SlurmdbdCustomSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlurmdbdCustomSettingProperty> for SlurmdbdCustomSettingProperty {}
impl From<SlurmdbdCustomSettingProperty> for Node {
    #[inline]
    fn from(value: SlurmdbdCustomSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlurmdbdCustomSettingProperty> for SlurmdbdCustomSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SlurmdbdCustomSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Mode` of a `Accounting` of `AWS::PCS::Cluster`.
pub enum Mode {
    /// `NONE`.
    None,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["NONE", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkType` of a `Networking` of `AWS::PCS::Cluster`.
pub enum NetworkType {
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Size` of `AWS::PCS::Cluster`.
pub enum Size {
    /// `LARGE`.
    Large,
    /// `MEDIUM`.
    Medium,
    /// `SMALL`.
    Small,
}

#[diagnostic::do_not_recommend]
impl Kind for Size {}
#[diagnostic::do_not_recommend]
impl TextKind for Size {}
#[diagnostic::do_not_recommend]
impl IdKind for Size {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Size {}
#[diagnostic::do_not_recommend]
impl IntoValue<Size> for Size {
    #[inline]
    fn into_value(self) -> Value<Size> {
        const VALUES: &[&str] = &["LARGE", "MEDIUM", "SMALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Scheduler` of `AWS::PCS::Cluster`.
pub enum Type {
    /// `SLURM`.
    Slurm,
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
        const VALUES: &[&str] = &["SLURM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
