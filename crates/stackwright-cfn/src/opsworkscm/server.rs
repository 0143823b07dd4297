// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpsWorksCM::Server` and its property types.

use crate::l1::*;

/// The `AWS::OpsWorksCM::Server` resource creates an AWS OpsWorks for Chef Automate or OpsWorks for Puppet Enterprise configuration management server. For more information, see [Create a Chef Automate Server in CloudFormation](https://docs.aws.amazon.com/opsworks/latest/userguide/opscm-create-server-cfn.html) or [Create a Puppet Enterprise Master in CloudFormation](https://docs.aws.amazon.com/opsworks/latest/userguide/opspup-create-server-cfn.html) in the *OpsWorks User Guide*, and [CreateServer](https://docs.aws.amazon.com/opsworks-cm/latest/APIReference/API_CreateServer.html) in the *AWS OpsWorks CM API Reference*.
///
/// `AWS::OpsWorksCM::Server`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `AssociatePublicIpAddress`, `BackupId`, `CustomCertificate`, `CustomDomain`, `CustomPrivateKey`, `Engine`, `EngineModel`, `EngineVersion`, `InstanceProfileArn`, `InstanceType`, `KeyPair`, `SecurityGroupIds`, `ServiceRoleArn`, `SubnetIds`.
/// Attributes: `Arn`, `Endpoint`, `ServerName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworkscm-server.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServer(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpsWorksCM::Server",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnServer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpsWorksCM::Server";

    /// `CfnServer` with its required properties, in alphabetical order:
    ///
    /// - `instance_profile_arn`: The ARN of the instance profile that your Amazon EC2 instances use.
    /// - `instance_type`: The Amazon EC2 instance type to use.
    /// - `service_role_arn`: The service role that the AWS OpsWorks CM service backend uses to work with your account.
    pub fn new(
        instance_profile_arn: impl IntoValue<kinds::iam::InstanceProfileArn>,
        instance_type: impl IntoValue<String>,
        service_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InstanceProfileArn",
            instance_profile_arn.into_value().into_node(),
        );
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("ServiceRoleArn", service_role_arn.into_value().into_node());
        Self(object_)
    }

    /// Associate a public IP address with a server that you are launching. Valid values are `true` or `false`. The default value is `true`.
    ///
    /// `AssociatePublicIpAddress`; an update replaces the resource.
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AssociatePublicIpAddress", value.into_value().into_node());
        self
    }

    /// If you specify this field, AWS OpsWorks CM creates the server by using the backup represented by BackupId.
    ///
    /// `BackupId`; an update replaces the resource.
    pub fn backup_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BackupId", value.into_value().into_node());
        self
    }

    /// The number of automated backups that you want to keep. Whenever a new backup is created, AWS OpsWorks CM deletes the oldest backups if this number is exceeded. The default value is `1`.
    ///
    /// `BackupRetentionCount`; updated in place.
    pub fn backup_retention_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BackupRetentionCount", value.into_value().into_node());
        self
    }

    /// Supported on servers running Chef Automate 2.0 only. A PEM-formatted HTTPS certificate. The value can be be a single, self-signed certificate, or a certificate chain. If you specify a custom certificate, you must also specify values for `CustomDomain` and `CustomPrivateKey`. The following are requirements for the `CustomCertificate` value:
    ///
    /// - You can provide either a self-signed, custom certificate, or the full certificate chain.
    /// - The certificate must be a valid X509 certificate, or a certificate chain in PEM format.
    /// - The certificate must be valid at the time of upload. A certificate can't be used before its validity period begins (the certificate's `NotBefore` date), or after it expires (the certificate's `NotAfter` date).
    /// - The certificate’s common name or subject alternative names (SANs), if present, must match the value of `CustomDomain`.
    /// - The certificate must match the value of `CustomPrivateKey`.
    ///
    /// `CustomCertificate`; an update replaces the resource.
    pub fn custom_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomCertificate", value.into_value().into_node());
        self
    }

    /// Supported on servers running Chef Automate 2.0 only. An optional public endpoint of a server, such as `https://aws.my-company.com`. To access the server, create a CNAME DNS record in your preferred DNS service that points the custom domain to the endpoint that is generated when the server is created (the value of the CreateServer Endpoint attribute). You cannot access the server by using the generated `Endpoint` value if the server is using a custom domain. If you specify a custom domain, you must also specify values for `CustomCertificate` and `CustomPrivateKey`.
    ///
    /// `CustomDomain`; an update replaces the resource.
    pub fn custom_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomDomain", value.into_value().into_node());
        self
    }

    /// Supported on servers running Chef Automate 2.0 only. A private key in PEM format for connecting to the server by using HTTPS. The private key must not be encrypted; it cannot be protected by a password or passphrase. If you specify a custom private key, you must also specify values for `CustomDomain` and `CustomCertificate`.
    ///
    /// `CustomPrivateKey`; an update replaces the resource.
    pub fn custom_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomPrivateKey", value.into_value().into_node());
        self
    }

    /// Enable or disable scheduled backups. Valid values are `true` or `false`. The default value is `true`.
    ///
    /// `DisableAutomatedBackup`; updated in place.
    pub fn disable_automated_backup(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableAutomatedBackup", value.into_value().into_node());
        self
    }

    /// The configuration management engine to use. Valid values include `ChefAutomate` and `Puppet`.
    ///
    /// `Engine`; an update replaces the resource.
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// Optional engine attributes on a specified server.
    ///
    /// **Attributes accepted in a Chef createServer request:** - `CHEF_AUTOMATE_PIVOTAL_KEY`: A base64-encoded RSA public key. The corresponding private key is required to access the Chef API. When no CHEF_AUTOMATE_PIVOTAL_KEY is set, a private key is generated and returned in the response. When you are specifying the value of CHEF_AUTOMATE_PIVOTAL_KEY as a parameter in the CloudFormation console, you must add newline ( `\n`) characters at the end of each line of the pivotal key value.
    /// - `CHEF_AUTOMATE_ADMIN_PASSWORD`: The password for the administrative user in the Chef Automate web-based dashboard. The password length is a minimum of eight characters, and a maximum of 32. The password can contain letters, numbers, and special characters (!/@#$%^&+=_). The password must contain at least one lower case letter, one upper case letter, one number, and one special character. When no CHEF_AUTOMATE_ADMIN_PASSWORD is set, one is generated and returned in the response.
    ///
    /// **Attributes accepted in a Puppet createServer request:** - `PUPPET_ADMIN_PASSWORD`: To work with the Puppet Enterprise console, a password must use ASCII characters.
    /// - `PUPPET_R10K_REMOTE`: The r10k remote is the URL of your control repository (for example, ssh://git@your.git-repo.com:user/control-repo.git). Specifying an r10k remote opens TCP port 8170.
    /// - `PUPPET_R10K_PRIVATE_KEY`: If you are using a private Git repository, add PUPPET_R10K_PRIVATE_KEY to specify a PEM-encoded private SSH key.
    ///
    /// `EngineAttributes`; updated in place.
    pub fn engine_attributes(
        mut self,
        value: impl IntoValue<List<EngineAttributeProperty>>,
    ) -> Self {
        self.0
            .put("EngineAttributes", value.into_value().into_node());
        self
    }

    /// The engine model of the server. Valid values in this release include `Monolithic` for Puppet and `Single` for Chef.
    ///
    /// `EngineModel`; an update replaces the resource.
    pub fn engine_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineModel", value.into_value().into_node());
        self
    }

    /// The major release version of the engine that you want to use. For a Chef server, the valid value for EngineVersion is currently `2`. For a Puppet server, valid values are `2019` or `2017`.
    ///
    /// `EngineVersion`; an update replaces the resource.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 key pair to set for the instance. This parameter is optional; if desired, you may specify this parameter to connect to your instances by using SSH.
    ///
    /// `KeyPair`; an update replaces the resource.
    pub fn key_pair(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPair", value.into_value().into_node());
        self
    }

    /// The start time for a one-hour period during which AWS OpsWorks CM backs up application-level data on your server if automated backups are enabled. Valid values must be specified in one of the following formats:
    ///
    /// - `HH:MM` for daily backups
    /// - `DDD:HH:MM` for weekly backups
    ///
    /// `MM` must be specified as `00`. The specified time is in coordinated universal time (UTC). The default value is a random, daily start time.
    ///
    /// *Example:* `08:00`, which represents a daily start time of 08:00 UTC.
    ///
    /// *Example:* `Mon:08:00`, which represents a start time of every Monday at 08:00 UTC. (8:00 a.m.)
    ///
    /// `PreferredBackupWindow`; updated in place.
    pub fn preferred_backup_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredBackupWindow", value.into_value().into_node());
        self
    }

    /// The start time for a one-hour period each week during which AWS OpsWorks CM performs maintenance on the instance. Valid values must be specified in the following format: `DDD:HH:MM`. `MM` must be specified as `00`. The specified time is in coordinated universal time (UTC). The default value is a random one-hour period on Tuesday, Wednesday, or Friday. See `TimeWindowDefinition` for more information.
    ///
    /// *Example:* `Mon:08:00`, which represents a start time of every Monday at 08:00 UTC. (8:00 a.m.)
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// A list of security group IDs to attach to the Amazon EC2 instance. If you add this parameter, the specified security groups must be within the VPC that is specified by `SubnetIds`.
    ///
    /// If you do not specify this parameter, AWS OpsWorks CM creates one new security group that uses TCP ports 22 and 443, open to 0.0.0.0/0 (everyone).
    ///
    /// `SecurityGroupIds`; an update replaces the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The IDs of subnets in which to launch the server EC2 instance.
    ///
    /// Amazon EC2-Classic customers: This field is required. All servers must run within a VPC. The VPC must have "Auto Assign Public IP" enabled.
    ///
    /// EC2-VPC customers: This field is optional. If you do not specify subnet IDs, your EC2 instances are created in a default subnet that is selected by Amazon EC2. If you specify subnet IDs, the VPC must have "Auto Assign Public IP" enabled.
    ///
    /// For more information about supported Amazon EC2 platforms, see [Supported Platforms](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-supported-platforms.html).
    ///
    /// `SubnetIds`; an update replaces the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// A map that contains tag keys and tag values to attach to an AWS OpsWorks for Chef Automate or OpsWorks for Puppet Enterprise server.
    ///
    /// - The key cannot be empty.
    /// - The key can be a maximum of 127 characters, and can contain only Unicode letters, numbers, or separators, or the following special characters: `+ - =. _: / @`
    /// - The value can be a maximum 255 characters, and contain only Unicode letters, numbers, or separators, or the following special characters: `+ - =. _: / @`
    /// - Leading and trailing spaces are trimmed from both the key and value.
    /// - A maximum of 50 user-applied tags is allowed for any AWS OpsWorks CM server.
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

impl Construct for CfnServer {
    type Handle = CfnServerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServerRef {
        CfnServerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServer`] of a stack.
pub struct CfnServerRef(NodeRef);

impl Clone for CfnServerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServerRef {}
impl AsNode for CfnServerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServerRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the server, such as `arn:aws:OpsWorksCM:us-east-1:123456789012:server/server-a1bzhi`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::opsworkscm::ServerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A DNS name that can be used to access the engine. Example: `myserver-asdfghjkl.us-east-1.opsworks.io`.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The `ServerName` attribute.
    ///
    /// `Fn::GetAtt` of `ServerName`.
    #[inline]
    pub fn attr_server_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServerName")))
    }
}

impl IntoValue<kinds::opsworkscm::ServerArn> for &CfnServerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opsworkscm::ServerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The `EngineAttribute` property type specifies administrator credentials for an AWS OpsWorks for Chef Automate or OpsWorks for Puppet Enterprise server. `EngineAttribute` is a property of the `AWS::OpsWorksCM::Server` resource type.
///
/// The property type `EngineAttribute` of `AWS::OpsWorksCM::Server`.
#[must_use = "a property type does nothing until it is set"]
pub struct EngineAttributeProperty(Object);

impl EngineAttributeProperty {
    /// `EngineAttributeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the engine attribute.
    ///
    /// *Attribute name for Chef Automate servers:*
    ///
    /// - `CHEF_AUTOMATE_ADMIN_PASSWORD`
    ///
    /// *Attribute names for Puppet Enterprise servers:*
    ///
    /// - `PUPPET_ADMIN_PASSWORD`
    /// - `PUPPET_R10K_REMOTE`
    /// - `PUPPET_R10K_PRIVATE_KEY`
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the engine attribute.
    ///
    /// *Attribute value for Chef Automate servers:*
    ///
    /// - `CHEF_AUTOMATE_PIVOTAL_KEY`: A base64-encoded RSA public key. The corresponding private key is required to access the Chef API. You can generate this key by running the following [OpenSSL](https://docs.aws.amazon.com/https://www.openssl.org/) command on Linux-based computers.
    ///
    /// `openssl genrsa -out *pivotal_key_file_name* .pem 2048`
    ///
    /// On Windows-based computers, you can use the PuTTYgen utility to generate a base64-encoded RSA private key. For more information, see [PuTTYgen - Key Generator for PuTTY on Windows](https://docs.aws.amazon.com/https://www.ssh.com/ssh/putty/windows/puttygen) on SSH.com.
    ///
    /// *Attribute values for Puppet Enterprise servers:*
    ///
    /// - `PUPPET_ADMIN_PASSWORD`: An administrator password that you can use to sign in to the Puppet Enterprise console webpage after the server is online. The password must use between 8 and 32 ASCII characters.
    /// - `PUPPET_R10K_REMOTE`: The r10k remote is the URL of your control repository (for example, ssh://git@your.git-repo.com:user/control-repo.git). Specifying an r10k remote opens TCP port 8170.
    /// - `PUPPET_R10K_PRIVATE_KEY`: If you are using a private Git repository, add `PUPPET_R10K_PRIVATE_KEY` to specify a PEM-encoded private SSH key.
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

impl Kind for EngineAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EngineAttributeProperty> for EngineAttributeProperty {}
impl From<EngineAttributeProperty> for Node {
    #[inline]
    fn from(value: EngineAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EngineAttributeProperty> for EngineAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<EngineAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
