// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpsWorks::Stack` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-stack.html>
///
/// `AWS::OpsWorks::Stack`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `CloneAppIds`, `ClonePermissions`, `ServiceRoleArn`, `SourceStackId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-stack.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStack(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpsWorks::Stack",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnStack {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpsWorks::Stack";

    /// `CfnStack` with its required properties, in alphabetical order:
    ///
    /// - `default_instance_profile_arn`: The Amazon Resource Name (ARN) of an IAM profile that is the default profile for all of the stack's EC2 instances.
    /// - `name`: The stack name.
    /// - `service_role_arn`: The stack's IAM role, which allows OpsWorks Stacks to work with AWS resources on your behalf.
    pub fn new(
        default_instance_profile_arn: impl IntoValue<kinds::iam::InstanceProfileArn>,
        name: impl IntoValue<String>,
        service_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultInstanceProfileArn",
            default_instance_profile_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("ServiceRoleArn", service_role_arn.into_value().into_node());
        Self(object_)
    }

    /// The default OpsWorks Stacks agent version. You have the following options:
    ///
    /// - Auto-update - Set this parameter to `LATEST`. OpsWorks Stacks automatically installs new agent versions on the stack's instances as soon as they are available.
    /// - Fixed version - Set this parameter to your preferred agent version. To update the agent version, you must edit the stack configuration and specify a new version. OpsWorks Stacks installs that version on the stack's instances.
    ///
    /// The default setting is the most recent release of the agent. To specify an agent version, you must use the complete version number, not the abbreviated number shown on the console. For a list of available agent version numbers, call `DescribeAgentVersions`. AgentVersion cannot be set to Chef 12.2.
    ///
    /// > You can also specify an agent version when you create or update an instance, which overrides the stack's default setting.
    ///
    /// `AgentVersion`; updated in place.
    pub fn agent_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AgentVersion", value.into_value().into_node());
        self
    }

    /// One or more user-defined key-value pairs to be added to the stack attributes.
    ///
    /// `Attributes`; updated in place.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// A `ChefConfiguration` object that specifies whether to enable Berkshelf and the Berkshelf version on Chef 11.10 stacks. For more information, see [Create a New Stack](https://docs.aws.amazon.com/opsworks/latest/userguide/workingstacks-creating.html).
    ///
    /// `ChefConfiguration`; updated in place.
    pub fn chef_configuration(mut self, value: impl IntoValue<ChefConfigurationProperty>) -> Self {
        self.0
            .put("ChefConfiguration", value.into_value().into_node());
        self
    }

    /// If you're cloning an OpsWorks stack, a list of OpsWorks application stack IDs from the source stack to include in the cloned stack.
    ///
    /// `CloneAppIds`; an update replaces the resource.
    pub fn clone_app_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CloneAppIds", value.into_value().into_node());
        self
    }

    /// If you're cloning an OpsWorks stack, indicates whether to clone the source stack's permissions.
    ///
    /// `ClonePermissions`; an update replaces the resource.
    pub fn clone_permissions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ClonePermissions", value.into_value().into_node());
        self
    }

    /// The configuration manager. When you create a stack we recommend that you use the configuration manager to specify the Chef version: 12, 11.10, or 11.4 for Linux stacks, or 12.2 for Windows stacks. The default value for Linux stacks is currently 12.
    ///
    /// `ConfigurationManager`; updated in place.
    pub fn configuration_manager(
        mut self,
        value: impl IntoValue<StackConfigurationManagerProperty>,
    ) -> Self {
        self.0
            .put("ConfigurationManager", value.into_value().into_node());
        self
    }

    /// Contains the information required to retrieve an app or cookbook from a repository. For more information, see [Adding Apps](https://docs.aws.amazon.com/opsworks/latest/userguide/workingapps-creating.html) or [Cookbooks and Recipes](https://docs.aws.amazon.com/opsworks/latest/userguide/workingcookbook.html).
    ///
    /// `CustomCookbooksSource`; updated in place.
    pub fn custom_cookbooks_source(mut self, value: impl IntoValue<SourceProperty>) -> Self {
        self.0
            .put("CustomCookbooksSource", value.into_value().into_node());
        self
    }

    /// A string that contains user-defined, custom JSON. It can be used to override the corresponding default stack configuration attribute values or to pass data to recipes. The string should be in the following format:
    ///
    /// `"{\"key1\": \"value1\", \"key2\": \"value2\",...}"`
    ///
    /// For more information about custom JSON, see [Use Custom JSON to Modify the Stack Configuration Attributes](https://docs.aws.amazon.com/opsworks/latest/userguide/workingstacks-json.html).
    ///
    /// `CustomJson`; free JSON, such as an [`Object`]; updated in place.
    pub fn custom_json(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("CustomJson", value.into_value().into_node());
        self
    }

    /// The stack's default Availability Zone, which must be in the specified region. For more information, see [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html). If you also specify a value for `DefaultSubnetId`, the subnet must be in the same zone. For more information, see the `VpcId` parameter description.
    ///
    /// `DefaultAvailabilityZone`; updated in place.
    pub fn default_availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultAvailabilityZone", value.into_value().into_node());
        self
    }

    /// The stack's default operating system, which is installed on every instance unless you specify a different operating system when you create the instance. You can specify one of the following.
    ///
    /// - A supported Linux operating system: An Amazon Linux version, such as `Amazon Linux 2`, `Amazon Linux 2018.03`, `Amazon Linux 2017.09`, `Amazon Linux 2017.03`, `Amazon Linux 2016.09`, `Amazon Linux 2016.03`, `Amazon Linux 2015.09`, or `Amazon Linux 2015.03`.
    /// - A supported Ubuntu operating system, such as `Ubuntu 18.04 LTS`, `Ubuntu 16.04 LTS`, `Ubuntu 14.04 LTS`, or `Ubuntu 12.04 LTS`.
    /// - `CentOS Linux 7`
    /// - `Red Hat Enterprise Linux 7`
    /// - A supported Windows operating system, such as `Microsoft Windows Server 2012 R2 Base`, `Microsoft Windows Server 2012 R2 with SQL Server Express`, `Microsoft Windows Server 2012 R2 with SQL Server Standard`, or `Microsoft Windows Server 2012 R2 with SQL Server Web`.
    /// - A custom AMI: `Custom`. You specify the custom AMI you want to use when you create instances. For more information, see [Using Custom AMIs](https://docs.aws.amazon.com/opsworks/latest/userguide/workinginstances-custom-ami.html).
    ///
    /// The default option is the current Amazon Linux version. Not all operating systems are supported with all versions of Chef. For more information about supported operating systems, see [OpsWorks Stacks Operating Systems](https://docs.aws.amazon.com/opsworks/latest/userguide/workinginstances-os.html).
    ///
    /// `DefaultOs`; updated in place.
    pub fn default_os(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultOs", value.into_value().into_node());
        self
    }

    /// The default root device type. This value is the default for all instances in the stack, but you can override it when you create an instance. The default option is `instance-store`. For more information, see [Storage for the Root Device](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ComponentsAMIs.html#storage-for-the-root-device).
    ///
    /// `DefaultRootDeviceType`; updated in place.
    pub fn default_root_device_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultRootDeviceType", value.into_value().into_node());
        self
    }

    /// A default Amazon EC2 key pair name. The default value is none. If you specify a key pair name, OpsWorks installs the public key on the instance and you can use the private key with an SSH client to log in to the instance. For more information, see [Using SSH to Communicate with an Instance](https://docs.aws.amazon.com/opsworks/latest/userguide/workinginstances-ssh.html) and [Managing SSH Access](https://docs.aws.amazon.com/opsworks/latest/userguide/security-ssh-access.html). You can override this setting by specifying a different key pair, or no key pair, when you [create an instance](https://docs.aws.amazon.com/opsworks/latest/userguide/workinginstances-add.html).
    ///
    /// `DefaultSshKeyName`; updated in place.
    pub fn default_ssh_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultSshKeyName", value.into_value().into_node());
        self
    }

    /// The stack's default subnet ID. All instances are launched into this subnet unless you specify another subnet ID when you create the instance. This parameter is required if you specify a value for the `VpcId` parameter. If you also specify a value for `DefaultAvailabilityZone`, the subnet must be in that zone.
    ///
    /// `DefaultSubnetId`; updated in place.
    pub fn default_subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0
            .put("DefaultSubnetId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the ( Amazon ECS ) cluster to register with the OpsWorks stack.
    ///
    /// > If you specify a cluster that's registered with another OpsWorks stack, CloudFormation deregisters the existing association before registering the cluster.
    ///
    /// `EcsClusterArn`; updated in place.
    pub fn ecs_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EcsClusterArn", value.into_value().into_node());
        self
    }

    /// A list of Elastic IP addresses to register with the OpsWorks stack.
    ///
    /// > If you specify an IP address that's registered with another OpsWorks stack, CloudFormation deregisters the existing association before registering the IP address.
    ///
    /// `ElasticIps`; updated in place.
    pub fn elastic_ips(mut self, value: impl IntoValue<List<ElasticIpProperty>>) -> Self {
        self.0.put("ElasticIps", value.into_value().into_node());
        self
    }

    /// The stack's host name theme, with spaces replaced by underscores. The theme is used to generate host names for the stack's instances. By default, `HostnameTheme` is set to `Layer_Dependent`, which creates host names by appending integers to the layer's short name. The other themes are:
    ///
    /// - `Baked_Goods`
    /// - `Clouds`
    /// - `Europe_Cities`
    /// - `Fruits`
    /// - `Greek_Deities_and_Titans`
    /// - `Legendary_creatures_from_Japan`
    /// - `Planets_and_Moons`
    /// - `Roman_Deities`
    /// - `Scottish_Islands`
    /// - `US_Cities`
    /// - `Wild_Cats`
    ///
    /// To obtain a generated host name, call `GetHostNameSuggestion`, which returns a host name based on the current theme.
    ///
    /// `HostnameTheme`; updated in place.
    pub fn hostname_theme(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostnameTheme", value.into_value().into_node());
        self
    }

    /// The Amazon Relational Database Service ( Amazon RDS ) database instance to register with the OpsWorks stack.
    ///
    /// > If you specify a database instance that's registered with another OpsWorks stack, CloudFormation deregisters the existing association before registering the database instance.
    ///
    /// `RdsDbInstances`; updated in place.
    pub fn rds_db_instances(mut self, value: impl IntoValue<List<RdsDbInstanceProperty>>) -> Self {
        self.0.put("RdsDbInstances", value.into_value().into_node());
        self
    }

    /// If you're cloning an OpsWorks stack, the stack ID of the source OpsWorks stack to clone.
    ///
    /// `SourceStackId`; an update replaces the resource.
    pub fn source_stack_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceStackId", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a stack or layer.
    ///
    /// - The key cannot be empty.
    /// - The key can be a maximum of 127 characters, and can contain only Unicode letters, numbers, or separators, or the following special characters: `+ - =. _: /`
    /// - The value can be a maximum 255 characters, and contain only Unicode letters, numbers, or separators, or the following special characters: `+ - =. _: /`
    /// - Leading and trailing white spaces are trimmed from both the key and value.
    /// - A maximum of 40 tags is allowed for any resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Whether the stack uses custom cookbooks.
    ///
    /// `UseCustomCookbooks`; updated in place.
    pub fn use_custom_cookbooks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseCustomCookbooks", value.into_value().into_node());
        self
    }

    /// Whether to associate the OpsWorks Stacks built-in security groups with the stack's layers.
    ///
    /// OpsWorks Stacks provides a standard set of built-in security groups, one for each layer, which are associated with layers by default. With `UseOpsworksSecurityGroups` you can instead provide your own custom security groups. `UseOpsworksSecurityGroups` has the following settings:
    ///
    /// - True - OpsWorks Stacks automatically associates the appropriate built-in security group with each layer (default setting). You can associate additional security groups with a layer after you create it, but you cannot delete the built-in security group.
    /// - False - OpsWorks Stacks does not associate built-in security groups with layers. You must create appropriate EC2 security groups and associate a security group with each layer that you create. However, you can still manually associate a built-in security group with a layer on creation; custom security groups are required only for those layers that need custom settings.
    ///
    /// For more information, see [Create a New Stack](https://docs.aws.amazon.com/opsworks/latest/userguide/workingstacks-creating.html).
    ///
    /// `UseOpsworksSecurityGroups`; updated in place.
    pub fn use_opsworks_security_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseOpsworksSecurityGroups", value.into_value().into_node());
        self
    }

    /// The ID of the VPC that the stack is to be launched into. The VPC must be in the stack's region. All instances are launched into this VPC. You cannot change the ID later.
    ///
    /// - If your account supports EC2-Classic, the default value is `no VPC`.
    /// - If your account does not support EC2-Classic, the default value is the default VPC for the specified region.
    ///
    /// If the VPC ID corresponds to a default VPC and you have specified either the `DefaultAvailabilityZone` or the `DefaultSubnetId` parameter only, OpsWorks Stacks infers the value of the other parameter. If you specify neither parameter, OpsWorks Stacks sets these parameters to the first valid Availability Zone for the specified region and the corresponding default VPC subnet ID, respectively.
    ///
    /// If you specify a nondefault VPC ID, note the following:
    ///
    /// - It must belong to a VPC in your account that is in the specified region.
    /// - You must specify a value for `DefaultSubnetId`.
    ///
    /// For more information about how to use OpsWorks Stacks with a VPC, see [Running a Stack in a VPC](https://docs.aws.amazon.com/opsworks/latest/userguide/workingstacks-vpc.html). For more information about default VPC and EC2-Classic, see [Supported Platforms](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-supported-platforms.html).
    ///
    /// `VpcId`; an update replaces the resource.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Construct for CfnStack {
    type Handle = CfnStackRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStackRef {
        CfnStackRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStack`] of a stack.
pub struct CfnStackRef(NodeRef);

impl Clone for CfnStackRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStackRef {}
impl AsNode for CfnStackRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStackRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ChefConfiguration` of `AWS::OpsWorks::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChefConfigurationProperty(Object);

impl ChefConfigurationProperty {
    /// `ChefConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Berkshelf version.
    ///
    /// `BerkshelfVersion`.
    pub fn berkshelf_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BerkshelfVersion", value.into_value().into_node());
        self
    }

    /// Whether to enable Berkshelf.
    ///
    /// `ManageBerkshelf`.
    pub fn manage_berkshelf(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ManageBerkshelf", value.into_value().into_node());
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

impl Kind for ChefConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChefConfigurationProperty> for ChefConfigurationProperty {}
impl From<ChefConfigurationProperty> for Node {
    #[inline]
    fn from(value: ChefConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChefConfigurationProperty> for ChefConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ChefConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ElasticIp` of `AWS::OpsWorks::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticIpProperty(Object);

impl ElasticIpProperty {
    /// `ElasticIpProperty` with its required properties, in alphabetical order:
    ///
    /// - `ip`: The IP address.
    pub fn new(ip: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ip", ip.into_value().into_node());
        Self(object_)
    }

    /// The name, which can be a maximum of 32 characters.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for ElasticIpProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticIpProperty> for ElasticIpProperty {}
impl From<ElasticIpProperty> for Node {
    #[inline]
    fn from(value: ElasticIpProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticIpProperty> for ElasticIpProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticIpProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RdsDbInstance` of `AWS::OpsWorks::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsDbInstanceProperty(Object);

impl RdsDbInstanceProperty {
    /// `RdsDbInstanceProperty` with its required properties, in alphabetical order:
    ///
    /// - `db_password`: OpsWorks Stacks returns `*****FILTERED*****` instead of the actual value.
    /// - `db_user`: The master user name.
    /// - `rds_db_instance_arn`: The instance's ARN.
    pub fn new(
        db_password: impl IntoValue<String>,
        db_user: impl IntoValue<String>,
        rds_db_instance_arn: impl IntoValue<kinds::rds::DbInstanceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DbPassword", db_password.into_value().into_node());
        object_.put("DbUser", db_user.into_value().into_node());
        object_.put(
            "RdsDbInstanceArn",
            rds_db_instance_arn.into_value().into_node(),
        );
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

impl Kind for RdsDbInstanceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsDbInstanceProperty> for RdsDbInstanceProperty {}
impl From<RdsDbInstanceProperty> for Node {
    #[inline]
    fn from(value: RdsDbInstanceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsDbInstanceProperty> for RdsDbInstanceProperty {
    #[inline]
    fn into_value(self) -> Value<RdsDbInstanceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Source` of `AWS::OpsWorks::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When included in a request, the parameter depends on the repository type.
    ///
    /// - For Amazon S3 bundles, set `Password` to the appropriate IAM secret access key.
    /// - For HTTP bundles and Subversion repositories, set `Password` to the password.
    ///
    /// For more information on how to safely handle IAM credentials, see [](https://docs.aws.amazon.com/general/latest/gr/aws-access-keys-best-practices.html).
    ///
    /// In responses, OpsWorks Stacks returns `*****FILTERED*****` instead of the actual value.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The application's version. OpsWorks Stacks enables you to easily deploy new versions of an application. One of the simplest approaches is to have branches or revisions in your repository that represent different versions that can potentially be deployed.
    ///
    /// `Revision`.
    pub fn revision(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Revision", value.into_value().into_node());
        self
    }

    /// The repository's SSH key. For more information, see [Using Git Repository SSH Keys](https://docs.aws.amazon.com/opsworks/latest/userguide/workingapps-deploykeys.html) in the *OpsWorks User Guide*. To pass in an SSH key as a parameter, see the following example:
    ///
    /// `"Parameters": { "GitSSHKey": { "Description": "Change SSH key newlines to commas.", "Type": "CommaDelimitedList", "NoEcho": "true" }, ... "CustomCookbooksSource": { "Revision": { "Ref": "GitRevision"}, "SshKey": { "Fn::Join": [ "\n", { "Ref": "GitSSHKey"} ] }, "Type": "git", "Url": { "Ref": "GitURL"} } ...`
    ///
    /// `SshKey`.
    pub fn ssh_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SshKey", value.into_value().into_node());
        self
    }

    /// The repository type.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The source URL. The following is an example of an Amazon S3 source URL: `https://s3.amazonaws.com/opsworks-demo-bucket/opsworks_cookbook_demo.tar.gz`.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
        self
    }

    /// This parameter depends on the repository type.
    ///
    /// - For Amazon S3 bundles, set `Username` to the appropriate IAM access key ID.
    /// - For HTTP bundles, Git repositories, and Subversion repositories, set `Username` to the user name.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProperty> for SourceProperty {}
impl From<SourceProperty> for Node {
    #[inline]
    fn from(value: SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProperty> for SourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StackConfigurationManager` of `AWS::OpsWorks::Stack`.
#[must_use = "a property type does nothing until it is set"]
pub struct StackConfigurationManagerProperty(Object);

impl StackConfigurationManagerProperty {
    /// `StackConfigurationManagerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name. This parameter must be set to `Chef`.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Chef version. This parameter must be set to 12, 11.10, or 11.4 for Linux stacks, and to 12.2 for Windows stacks. The default value for Linux stacks is 12.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for StackConfigurationManagerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StackConfigurationManagerProperty> for StackConfigurationManagerProperty {}
impl From<StackConfigurationManagerProperty> for Node {
    #[inline]
    fn from(value: StackConfigurationManagerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StackConfigurationManagerProperty> for StackConfigurationManagerProperty {
    #[inline]
    fn into_value(self) -> Value<StackConfigurationManagerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
