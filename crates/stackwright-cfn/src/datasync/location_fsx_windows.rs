// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationFSxWindows` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationFSxWindows` resource specifies an endpoint for an Amazon FSx for Windows Server file system.
///
/// `AWS::DataSync::LocationFSxWindows`; `Ref` returns its `LocationArn`, a [`datasync::LocationFsxWindowsLocationArn`](kinds::datasync::LocationFsxWindowsLocationArn).
/// Changing one of these replaces it: `Domain`, `FsxFilesystemArn`, `Password`, `SecurityGroupArns`, `Subdirectory`, `User`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxwindows.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationFSxWindows(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationFSxWindows",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_fsx_windows.rules"),
};

impl CfnLocationFSxWindows {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationFSxWindows";

    /// `CfnLocationFSxWindows` with its required properties, in alphabetical order:
    ///
    /// - `security_group_arns`: The Amazon Resource Names (ARNs) of the security groups that are used to configure the FSx for Windows File Server file system.
    /// - `user`: The user who has the permissions to access files and folders in the FSx for Windows File Server file system.
    pub fn new(
        security_group_arns: impl IntoValue<List<String>>,
        user: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupArns",
            security_group_arns.into_value().into_node(),
        );
        object_.put("User", user.into_value().into_node());
        Self(object_)
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    ///
    /// `CmkSecretConfig`; updated in place.
    pub fn cmk_secret_config(mut self, value: impl IntoValue<CmkSecretConfigProperty>) -> Self {
        self.0
            .put("CmkSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
    ///
    /// `CustomSecretConfig`; updated in place.
    pub fn custom_secret_config(
        mut self,
        value: impl IntoValue<CustomSecretConfigProperty>,
    ) -> Self {
        self.0
            .put("CustomSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies the name of the Windows domain that the FSx for Windows File Server file system belongs to.
    ///
    /// If you have multiple Active Directory domains in your environment, configuring this parameter makes sure that DataSync connects to the right file system.
    ///
    /// `Domain`; an update replaces the resource.
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon Resource Name (ARN) for the FSx for Windows File Server file system.
    ///
    /// `FsxFilesystemArn`; an update replaces the resource.
    pub fn fsx_filesystem_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FsxFilesystemArn", value.into_value().into_node());
        self
    }

    /// Specifies the password of the user with the permissions to mount and access the files, folders, and file metadata in your FSx for Windows File Server file system.
    ///
    /// `Password`; an update replaces the resource.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// Specifies a mount path for your file system using forward slashes. This is where DataSync reads or writes data (depending on if this is a source or destination location).
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

impl Construct for CfnLocationFSxWindows {
    type Handle = CfnLocationFSxWindowsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationFSxWindowsRef {
        CfnLocationFSxWindowsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationFSxWindows`] of a stack.
pub struct CfnLocationFSxWindowsRef(NodeRef);

impl Clone for CfnLocationFSxWindowsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationFSxWindowsRef {}
impl AsNode for CfnLocationFSxWindowsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationFSxWindowsRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationFsxWindowsLocationArn`](kinds::datasync::LocationFsxWindowsLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationFsxWindowsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    ///
    /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn attr_cmk_secret_config_secret_arn(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CmkSecretConfig.SecretArn"),
        ))
    }

    /// The ARN of the specified FSx for Windows Server file system location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationFsxWindowsLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the specified FSx for Windows Server file system location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    ///
    /// `Fn::GetAtt` of `ManagedSecretConfig`.
    #[inline]
    pub fn attr_managed_secret_config(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagedSecretConfig")))
    }
}

impl IntoValue<kinds::datasync::LocationFsxWindowsLocationArn> for &CfnLocationFSxWindowsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationFsxWindowsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
///
/// The property type `CmkSecretConfig` of `AWS::DataSync::LocationFSxWindows`.
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
/// The property type `CustomSecretConfig` of `AWS::DataSync::LocationFSxWindows`.
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
