// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationFSxONTAP` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationFSxONTAP` resource creates an endpoint for an Amazon FSx for NetApp ONTAP file system. AWS DataSync can access this endpoint as a source or destination location.
///
/// `AWS::DataSync::LocationFSxONTAP`; `Ref` returns its `LocationArn`, a [`datasync::LocationFsxOntapLocationArn`](kinds::datasync::LocationFsxOntapLocationArn).
/// Changing one of these replaces it: `Protocol`, `SecurityGroupArns`, `StorageVirtualMachineArn`, `Subdirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxontap.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationFSxONTAP(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationFSxONTAP",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_fsx_ontap.rules"),
};

impl CfnLocationFSxONTAP {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationFSxONTAP";

    /// `CfnLocationFSxONTAP` with its required properties, in alphabetical order:
    ///
    /// - `security_group_arns`: Specifies the Amazon Resource Names (ARNs) of the security groups that DataSync can use to access your FSx for ONTAP file system.
    /// - `storage_virtual_machine_arn`: Specifies the ARN of the storage virtual machine (SVM) in your file system where you want to copy data to or from.
    pub fn new(
        security_group_arns: impl IntoValue<List<String>>,
        storage_virtual_machine_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupArns",
            security_group_arns.into_value().into_node(),
        );
        object_.put(
            "StorageVirtualMachineArn",
            storage_virtual_machine_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies the data transfer protocol that DataSync uses to access your Amazon FSx file system.
    ///
    /// `Protocol`; an update replaces the resource.
    pub fn protocol(mut self, value: impl IntoValue<ProtocolProperty>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// Specifies a path to the file share in the SVM where you want to transfer data to or from.
    ///
    /// You can specify a junction path (also known as a mount point), qtree path (for NFS file shares), or share name (for SMB file shares). For example, your mount path might be `/vol1`, `/vol1/tree1`, or `/share1`.
    ///
    /// > Don't specify a junction path in the SVM's root volume. For more information, see [Managing FSx for ONTAP storage virtual machines](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-svms.html) in the *Amazon FSx for NetApp ONTAP User Guide*.
    ///
    /// `Subdirectory`; an update replaces the resource.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
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

impl Construct for CfnLocationFSxONTAP {
    type Handle = CfnLocationFSxONTAPRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationFSxONTAPRef {
        CfnLocationFSxONTAPRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationFSxONTAP`] of a stack.
pub struct CfnLocationFSxONTAPRef(NodeRef);

impl Clone for CfnLocationFSxONTAPRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationFSxONTAPRef {}
impl AsNode for CfnLocationFSxONTAPRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationFSxONTAPRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationFsxOntapLocationArn`](kinds::datasync::LocationFsxOntapLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationFsxOntapLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the FSx for ONTAP file system in the specified location.
    ///
    /// `Fn::GetAtt` of `FsxFilesystemArn`.
    #[inline]
    pub fn attr_fsx_filesystem_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FsxFilesystemArn")))
    }

    /// The ARN of the specified location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationFsxOntapLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the specified location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    ///
    /// `Fn::GetAtt` of `Protocol.SMB.CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn attr_protocol_smb_cmk_secret_config_secret_arn(
        &self,
    ) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Protocol.SMB.CmkSecretConfig.SecretArn"),
        ))
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    ///
    /// `Fn::GetAtt` of `Protocol.SMB.ManagedSecretConfig`.
    #[inline]
    pub fn attr_protocol_smb_managed_secret_config(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Protocol.SMB.ManagedSecretConfig"),
        ))
    }
}

impl IntoValue<kinds::datasync::LocationFsxOntapLocationArn> for &CfnLocationFSxONTAPRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationFsxOntapLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
///
/// The property type `CmkSecretConfig` of `AWS::DataSync::LocationFSxONTAP`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmkSecretConfigProperty(Object);

impl CmkSecretConfigProperty {
    /// `CmkSecretConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn. DataSync provides this key to AWS Secrets Manager.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
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

impl Kind for CmkSecretConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmkSecretConfigProperty> for CmkSecretConfigProperty {}
impl From<CmkSecretConfigProperty> for Node {
    #[inline]
    fn from(value: CmkSecretConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmkSecretConfigProperty> for CmkSecretConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CmkSecretConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
///
/// The property type `CustomSecretConfig` of `AWS::DataSync::LocationFSxONTAP`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomSecretConfigProperty(Object);

impl CustomSecretConfigProperty {
    /// `CustomSecretConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_access_role_arn`: Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for SecretArn.
    /// - `secret_arn`: Specifies the ARN for a customer created AWS Secrets Manager secret.
    pub fn new(
        secret_access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecretAccessRoleArn",
            secret_access_role_arn.into_value().into_node(),
        );
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for CustomSecretConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomSecretConfigProperty> for CustomSecretConfigProperty {}
impl From<CustomSecretConfigProperty> for Node {
    #[inline]
    fn from(value: CustomSecretConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomSecretConfigProperty> for CustomSecretConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CustomSecretConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
///
/// The property type `ManagedSecretConfig` of `AWS::DataSync::LocationFSxONTAP`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedSecretConfigProperty(Object);

impl ManagedSecretConfigProperty {
    /// `ManagedSecretConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: Specifies the ARN for an AWS Secrets Manager secret.
    pub fn new(secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for ManagedSecretConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedSecretConfigProperty> for ManagedSecretConfigProperty {}
impl From<ManagedSecretConfigProperty> for Node {
    #[inline]
    fn from(value: ManagedSecretConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedSecretConfigProperty> for ManagedSecretConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedSecretConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Network File System (NFS) protocol configuration that AWS DataSync uses to access a storage virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system. For more information, see [Accessing FSx for ONTAP file systems](https://docs.aws.amazon.com/datasync/latest/userguide/create-ontap-location.html#create-ontap-location-access).
///
/// The property type `NFS` of `AWS::DataSync::LocationFSxONTAP`.
#[must_use = "a property type does nothing until it is set"]
pub struct NFSProperty(Object);

impl NFSProperty {
    /// `NFSProperty` with its required properties, in alphabetical order:
    ///
    /// - `mount_options`: Specifies how DataSync can access a location using the NFS protocol.
    pub fn new(mount_options: impl IntoValue<NfsMountOptionsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MountOptions", mount_options.into_value().into_node());
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

impl Kind for NFSProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NFSProperty> for NFSProperty {}
impl From<NFSProperty> for Node {
    #[inline]
    fn from(value: NFSProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NFSProperty> for NFSProperty {
    #[inline]
    fn into_value(self) -> Value<NFSProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how DataSync can access a location using the NFS protocol.
///
/// The property type `NfsMountOptions` of `AWS::DataSync::LocationFSxONTAP`.
#[must_use = "a property type does nothing until it is set"]
pub struct NfsMountOptionsProperty(Object);

impl NfsMountOptionsProperty {
    /// `NfsMountOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the NFS version that you want DataSync to use when mounting your NFS share. If the server refuses to use the version specified, the task fails.
    ///
    /// You can specify the following options:
    ///
    /// - `AUTOMATIC` (default): DataSync chooses NFS version 4.1.
    /// - `NFS3`: Stateless protocol version that allows for asynchronous writes on the server.
    /// - `NFSv4_0`: Stateful, firewall-friendly protocol version that supports delegations and pseudo file systems.
    /// - `NFSv4_1`: Stateful protocol version that supports sessions, directory delegations, and parallel data processing. NFS version 4.1 also includes all features available in version 4.0.
    ///
    /// > DataSync currently only supports NFS version 3 with Amazon FSx for NetApp ONTAP locations.
    ///
    /// `Version`; one of `AUTOMATIC`, `NFS3`, `NFS4_0`, `NFS4_1`; an update replaces the resource.
    pub fn version(mut self, value: impl IntoValue<NfsMountOptionsVersion>) -> Self {
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

impl Kind for NfsMountOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NfsMountOptionsProperty> for NfsMountOptionsProperty {}
impl From<NfsMountOptionsProperty> for Node {
    #[inline]
    fn from(value: NfsMountOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NfsMountOptionsProperty> for NfsMountOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<NfsMountOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the data transfer protocol that AWS DataSync uses to access your Amazon FSx file system.
///
/// The property type `Protocol` of `AWS::DataSync::LocationFSxONTAP`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProtocolProperty(Object);

impl ProtocolProperty {
    /// `ProtocolProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the Network File System (NFS) protocol configuration that DataSync uses to access your FSx for ONTAP file system's storage virtual machine (SVM).
    ///
    /// `NFS`; an update replaces the resource.
    pub fn nfs(mut self, value: impl IntoValue<NFSProperty>) -> Self {
        self.0.put("NFS", value.into_value().into_node());
        self
    }

    /// Specifies the Server Message Block (SMB) protocol configuration that DataSync uses to access your FSx for ONTAP file system's SVM.
    ///
    /// `SMB`; an update replaces the resource.
    pub fn smb(mut self, value: impl IntoValue<SMBProperty>) -> Self {
        self.0.put("SMB", value.into_value().into_node());
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

impl Kind for ProtocolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProtocolProperty> for ProtocolProperty {}
impl From<ProtocolProperty> for Node {
    #[inline]
    fn from(value: ProtocolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProtocolProperty> for ProtocolProperty {
    #[inline]
    fn into_value(self) -> Value<ProtocolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Server Message Block (SMB) protocol configuration that AWS DataSync uses to access a storage virtual machine (SVM) on your Amazon FSx for NetApp ONTAP file system. For more information, see [Accessing FSx for ONTAP file systems](https://docs.aws.amazon.com/datasync/latest/userguide/create-ontap-location.html#create-ontap-location-access).
///
/// The property type `SMB` of `AWS::DataSync::LocationFSxONTAP`.
#[must_use = "a property type does nothing until it is set"]
pub struct SMBProperty(Object);

impl SMBProperty {
    /// `SMBProperty` with its required properties, in alphabetical order:
    ///
    /// - `mount_options`: Specifies how DataSync can access a location using the SMB protocol.
    /// - `user`: Specifies a user name that can mount the location and access the files, folders, and metadata that you need in the SVM.
    pub fn new(
        mount_options: impl IntoValue<SmbMountOptionsProperty>,
        user: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MountOptions", mount_options.into_value().into_node());
        object_.put("User", user.into_value().into_node());
        Self(object_)
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    ///
    /// `CmkSecretConfig`.
    pub fn cmk_secret_config(mut self, value: impl IntoValue<CmkSecretConfigProperty>) -> Self {
        self.0
            .put("CmkSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
    ///
    /// `CustomSecretConfig`.
    pub fn custom_secret_config(
        mut self,
        value: impl IntoValue<CustomSecretConfigProperty>,
    ) -> Self {
        self.0
            .put("CustomSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies the name of the Windows domain that your storage virtual machine (SVM) belongs to.
    ///
    /// If you have multiple domains in your environment, configuring this setting makes sure that DataSync connects to the right SVM.
    ///
    /// If you have multiple Active Directory domains in your environment, configuring this parameter makes sure that DataSync connects to the right SVM.
    ///
    /// `Domain`; an update replaces the resource.
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    ///
    /// `ManagedSecretConfig`.
    pub fn managed_secret_config(
        mut self,
        value: impl IntoValue<ManagedSecretConfigProperty>,
    ) -> Self {
        self.0
            .put("ManagedSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies the password of a user who has permission to access your SVM.
    ///
    /// `Password`; an update replaces the resource.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
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

impl Kind for SMBProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SMBProperty> for SMBProperty {}
impl From<SMBProperty> for Node {
    #[inline]
    fn from(value: SMBProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SMBProperty> for SMBProperty {
    #[inline]
    fn into_value(self) -> Value<SMBProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the version of the Server Message Block (SMB) protocol that AWS DataSync uses to access an SMB file server.
///
/// The property type `SmbMountOptions` of `AWS::DataSync::LocationFSxONTAP`.
#[must_use = "a property type does nothing until it is set"]
pub struct SmbMountOptionsProperty(Object);

impl SmbMountOptionsProperty {
    /// `SmbMountOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file server. You also can configure DataSync to use a specific SMB version, but we recommend doing this only if DataSync has trouble negotiating with the SMB file server automatically.
    ///
    /// These are the following options for configuring the SMB version:
    ///
    /// - `AUTOMATIC` (default): DataSync and the SMB file server negotiate the highest version of SMB that they mutually support between 2.1 and 3.1.1.
    ///
    /// This is the recommended option. If you instead choose a specific version that your file server doesn't support, you may get an `Operation Not Supported` error.
    /// - `SMB3`: Restricts the protocol negotiation to only SMB version 3.0.2.
    /// - `SMB2`: Restricts the protocol negotiation to only SMB version 2.1.
    /// - `SMB2_0`: Restricts the protocol negotiation to only SMB version 2.0.
    /// - `SMB1`: Restricts the protocol negotiation to only SMB version 1.0.
    ///
    /// > The `SMB1` option isn't available when [creating an Amazon FSx for NetApp ONTAP location](https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateLocationFsxOntap.html).
    ///
    /// `Version`; one of `AUTOMATIC`, `SMB2`, `SMB3`; an update replaces the resource.
    pub fn version(mut self, value: impl IntoValue<SmbMountOptionsVersion>) -> Self {
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

impl Kind for SmbMountOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SmbMountOptionsProperty> for SmbMountOptionsProperty {}
impl From<SmbMountOptionsProperty> for Node {
    #[inline]
    fn from(value: SmbMountOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SmbMountOptionsProperty> for SmbMountOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SmbMountOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Version` of a `NfsMountOptions` of `AWS::DataSync::LocationFSxONTAP`.
pub enum NfsMountOptionsVersion {
    /// `AUTOMATIC`.
    Automatic,
    /// `NFS3`.
    Nfs3,
    /// `NFS4_0`.
    Nfs4_0,
    /// `NFS4_1`.
    Nfs4_1,
}

#[diagnostic::do_not_recommend]
impl Kind for NfsMountOptionsVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for NfsMountOptionsVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for NfsMountOptionsVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NfsMountOptionsVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<NfsMountOptionsVersion> for NfsMountOptionsVersion {
    #[inline]
    fn into_value(self) -> Value<NfsMountOptionsVersion> {
        const VALUES: &[&str] = &["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Version` of a `SmbMountOptions` of `AWS::DataSync::LocationFSxONTAP`.
pub enum SmbMountOptionsVersion {
    /// `AUTOMATIC`.
    Automatic,
    /// `SMB2`.
    Smb2,
    /// `SMB3`.
    Smb3,
}

#[diagnostic::do_not_recommend]
impl Kind for SmbMountOptionsVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for SmbMountOptionsVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for SmbMountOptionsVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SmbMountOptionsVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<SmbMountOptionsVersion> for SmbMountOptionsVersion {
    #[inline]
    fn into_value(self) -> Value<SmbMountOptionsVersion> {
        const VALUES: &[&str] = &["AUTOMATIC", "SMB2", "SMB3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
