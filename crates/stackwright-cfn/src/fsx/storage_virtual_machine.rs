// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FSx::StorageVirtualMachine` and its property types.

use crate::l1::*;

/// Creates a storage virtual machine (SVM) for an Amazon FSx for ONTAP file system.
///
/// `AWS::FSx::StorageVirtualMachine`; `Ref` returns its `StorageVirtualMachineId`, a [`fsx::StorageVirtualMachineId`](kinds::fsx::StorageVirtualMachineId).
/// Changing one of these replaces it: `FileSystemId`, `Name`, `RootVolumeSecurityStyle`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStorageVirtualMachine(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FSx::StorageVirtualMachine",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("storage_virtual_machine.rules"),
};

impl CfnStorageVirtualMachine {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FSx::StorageVirtualMachine";

    /// `CfnStorageVirtualMachine` with its required properties, in alphabetical order:
    ///
    /// - `file_system_id`: Specifies the FSx for ONTAP file system on which to create the SVM.
    /// - `name`: The name of the SVM.
    pub fn new(
        file_system_id: impl IntoValue<kinds::fsx::FileSystemId>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileSystemId", file_system_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Describes the Microsoft Active Directory configuration to which the SVM is joined, if applicable.
    ///
    /// `ActiveDirectoryConfiguration`; updated in place.
    pub fn active_directory_configuration(
        mut self,
        value: impl IntoValue<ActiveDirectoryConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ActiveDirectoryConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The security style of the root volume of the SVM. Specify one of the following values:
    ///
    /// - `UNIX` if the file system is managed by a UNIX administrator, the majority of users are NFS clients, and an application accessing the data uses a UNIX user as the service account.
    /// - `NTFS` if the file system is managed by a Microsoft Windows administrator, the majority of users are SMB clients, and an application accessing the data uses a Microsoft Windows user as the service account.
    /// - `MIXED` This is an advanced setting. For more information, see [Volume security style](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/volume-security-style.html) in the Amazon FSx for NetApp ONTAP User Guide.
    ///
    /// `RootVolumeSecurityStyle`; an update replaces the resource.
    pub fn root_volume_security_style(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RootVolumeSecurityStyle", value.into_value().into_node());
        self
    }

    /// Specifies the password to use when logging on to the SVM using a secure shell (SSH) connection to the SVM's management endpoint. Doing so enables you to manage the SVM using the NetApp ONTAP CLI or REST API. If you do not specify a password, you can still use the file system's `fsxadmin` user to manage the SVM. For more information, see [Managing SVMs using the NetApp ONTAP CLI](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/managing-resources-ontap-apps.html#vsadmin-ontap-cli) in the *FSx for ONTAP User Guide*.
    ///
    /// `SvmAdminPassword`; updated in place.
    pub fn svm_admin_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SvmAdminPassword", value.into_value().into_node());
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

impl Construct for CfnStorageVirtualMachine {
    type Handle = CfnStorageVirtualMachineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStorageVirtualMachineRef {
        CfnStorageVirtualMachineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStorageVirtualMachine`] of a stack.
pub struct CfnStorageVirtualMachineRef(NodeRef);

impl Clone for CfnStorageVirtualMachineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStorageVirtualMachineRef {}
impl AsNode for CfnStorageVirtualMachineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStorageVirtualMachineRef {
    /// What `Ref` returns: its `StorageVirtualMachineId`, a [`fsx::StorageVirtualMachineId`](kinds::fsx::StorageVirtualMachineId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fsx::StorageVirtualMachineId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the storage virtual machine's Amazon Resource Name (ARN).
    ///
    /// Example: `arn:aws:fsx:us-east-2:111111111111:storage-virtual-machine/fs-0123456789abcdef1/svm-01234567890123456`
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceARN")))
    }

    /// Returns the storgage virtual machine's system generated ID.
    ///
    /// Example: `svm-0123456789abcedf1`
    ///
    /// `Fn::GetAtt` of `StorageVirtualMachineId`.
    #[inline]
    pub fn attr_storage_virtual_machine_id(&self) -> Value<kinds::fsx::StorageVirtualMachineId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("StorageVirtualMachineId"),
        ))
    }

    /// Returns the storage virtual machine's system generated unique identifier (UUID).
    ///
    /// Example: `abcd0123-cd45-ef67-11aa-1111aaaa23bc`
    ///
    /// `Fn::GetAtt` of `UUID`.
    #[inline]
    pub fn attr_uuid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UUID")))
    }
}

impl IntoValue<kinds::fsx::StorageVirtualMachineId> for &CfnStorageVirtualMachineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fsx::StorageVirtualMachineId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the self-managed Microsoft Active Directory to which you want to join the SVM. Joining an Active Directory provides user authentication and access control for SMB clients, including Microsoft Windows and macOS clients accessing the file system.
///
/// The property type `ActiveDirectoryConfiguration` of `AWS::FSx::StorageVirtualMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActiveDirectoryConfigurationProperty(Object);

impl ActiveDirectoryConfigurationProperty {
    /// `ActiveDirectoryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The NetBIOS name of the Active Directory computer object that will be created for your SVM.
    ///
    /// `NetBiosName`.
    pub fn net_bios_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetBiosName", value.into_value().into_node());
        self
    }

    /// The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed (including on-premises) Microsoft Active Directory directory.
    ///
    /// `SelfManagedActiveDirectoryConfiguration`.
    pub fn self_managed_active_directory_configuration(
        mut self,
        value: impl IntoValue<SelfManagedActiveDirectoryConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SelfManagedActiveDirectoryConfiguration",
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

impl Kind for ActiveDirectoryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActiveDirectoryConfigurationProperty> for ActiveDirectoryConfigurationProperty {}
impl From<ActiveDirectoryConfigurationProperty> for Node {
    #[inline]
    fn from(value: ActiveDirectoryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActiveDirectoryConfigurationProperty> for ActiveDirectoryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ActiveDirectoryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that Amazon FSx uses to join the ONTAP storage virtual machine (SVM) to your self-managed (including on-premises) Microsoft Active Directory directory.
///
/// The property type `SelfManagedActiveDirectoryConfiguration` of `AWS::FSx::StorageVirtualMachine`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedActiveDirectoryConfigurationProperty(Object);

impl SelfManagedActiveDirectoryConfigurationProperty {
    /// `SelfManagedActiveDirectoryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of up to three IP addresses of DNS servers or domain controllers in the self-managed AD directory.
    ///
    /// `DnsIps`.
    pub fn dns_ips(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DnsIps", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Secrets Manager secret containing the self-managed Active Directory domain join service account credentials. When provided, Amazon FSx uses the credentials stored in this secret to join the file system to your self-managed Active Directory domain.
    ///
    /// The secret must contain two key-value pairs:
    ///
    /// - `CUSTOMER_MANAGED_ACTIVE_DIRECTORY_USERNAME` - The username for the service account
    /// - `CUSTOMER_MANAGED_ACTIVE_DIRECTORY_PASSWORD` - The password for the service account
    ///
    /// For more information, see [Using Amazon FSx for Windows with your self-managed Microsoft Active Directory](https://docs.aws.amazon.com/fsx/latest/WindowsGuide/self-manage-prereqs.html) or [Using Amazon FSx for ONTAP with your self-managed Microsoft Active Directory](https://docs.aws.amazon.com/fsx/latest/ONTAPGuide/self-manage-prereqs.html).
    ///
    /// `DomainJoinServiceAccountSecret`.
    pub fn domain_join_service_account_secret(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0.put(
            "DomainJoinServiceAccountSecret",
            value.into_value().into_node(),
        );
        self
    }

    /// The fully qualified domain name of the self-managed AD directory, such as `corp.example.com`.
    ///
    /// `DomainName`.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// (Optional) The name of the domain group whose members are granted administrative privileges for the file system. Administrative privileges include taking ownership of files and folders, setting audit controls (audit ACLs) on files and folders, and administering the file system remotely by using the FSx Remote PowerShell. The group that you specify must already exist in your domain. If you don't provide one, your AD domain's Domain Admins group is used.
    ///
    /// `FileSystemAdministratorsGroup`.
    pub fn file_system_administrators_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "FileSystemAdministratorsGroup",
            value.into_value().into_node(),
        );
        self
    }

    /// (Optional) The fully qualified distinguished name of the organizational unit within your self-managed AD directory. Amazon FSx only accepts OU as the direct parent of the file system. An example is `OU=FSx,DC=yourdomain,DC=corp,DC=com`. To learn more, see [RFC 2253](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc2253). If none is provided, the FSx file system is created in the default location of your self-managed AD directory.
    ///
    /// > Only Organizational Unit (OU) objects can be the direct parent of the file system that you're creating.
    ///
    /// `OrganizationalUnitDistinguishedName`.
    pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "OrganizationalUnitDistinguishedName",
            value.into_value().into_node(),
        );
        self
    }

    /// The password for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The user name for the service account on your self-managed AD domain that Amazon FSx will use to join to your AD domain. This account must have the permission to join computers to the domain in the organizational unit provided in `OrganizationalUnitDistinguishedName`, or in the default location of your AD domain.
    ///
    /// `UserName`.
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserName", value.into_value().into_node());
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

impl Kind for SelfManagedActiveDirectoryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedActiveDirectoryConfigurationProperty>
    for SelfManagedActiveDirectoryConfigurationProperty
{
}
impl From<SelfManagedActiveDirectoryConfigurationProperty> for Node {
    #[inline]
    fn from(value: SelfManagedActiveDirectoryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedActiveDirectoryConfigurationProperty>
    for SelfManagedActiveDirectoryConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SelfManagedActiveDirectoryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
