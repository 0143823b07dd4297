// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::DirectoryConfig` and its property types.

use crate::l1::*;

/// The `AWS::AppStream::DirectoryConfig` resource specifies the configuration information required to join Amazon AppStream 2.0 fleets and image builders to Microsoft Active Directory domains.
///
/// `AWS::AppStream::DirectoryConfig`; `Ref` returns its `DirectoryName`, a [`appstream::DirectoryConfigDirectoryName`](kinds::appstream::DirectoryConfigDirectoryName).
/// Changing one of these replaces it: `DirectoryName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDirectoryConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::DirectoryConfig",
    tags: None,
    rules: include_str!("directory_config.rules"),
};

impl CfnDirectoryConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::DirectoryConfig";

    /// `CfnDirectoryConfig` with its required properties, in alphabetical order:
    ///
    /// - `directory_name`: The fully qualified name of the directory (for example, corp.example.com).
    /// - `organizational_unit_distinguished_names`: The distinguished names of the organizational units for computer accounts.
    /// - `service_account_credentials`: The credentials for the service account used by the streaming instance to connect to the directory.
    pub fn new(
        directory_name: impl IntoValue<String>,
        organizational_unit_distinguished_names: impl IntoValue<List<String>>,
        service_account_credentials: impl IntoValue<ServiceAccountCredentialsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DirectoryName", directory_name.into_value().into_node());
        object_.put(
            "OrganizationalUnitDistinguishedNames",
            organizational_unit_distinguished_names
                .into_value()
                .into_node(),
        );
        object_.put(
            "ServiceAccountCredentials",
            service_account_credentials.into_value().into_node(),
        );
        Self(object_)
    }

    /// The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user identities to Active Directory domain-joined streaming instances.
    ///
    /// `CertificateBasedAuthProperties`; updated in place.
    pub fn certificate_based_auth_properties(
        mut self,
        value: impl IntoValue<CertificateBasedAuthPropertiesProperty>,
    ) -> Self {
        self.0.put(
            "CertificateBasedAuthProperties",
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

impl Construct for CfnDirectoryConfig {
    type Handle = CfnDirectoryConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDirectoryConfigRef {
        CfnDirectoryConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDirectoryConfig`] of a stack.
pub struct CfnDirectoryConfigRef(NodeRef);

impl Clone for CfnDirectoryConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDirectoryConfigRef {}
impl AsNode for CfnDirectoryConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDirectoryConfigRef {
    /// What `Ref` returns: its `DirectoryName`, a [`appstream::DirectoryConfigDirectoryName`](kinds::appstream::DirectoryConfigDirectoryName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appstream::DirectoryConfigDirectoryName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::appstream::DirectoryConfigDirectoryName> for &CfnDirectoryConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::DirectoryConfigDirectoryName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The certificate-based authentication properties used to authenticate SAML 2.0 Identity Provider (IdP) user identities to Active Directory domain-joined streaming instances.
///
/// The property type `CertificateBasedAuthProperties` of `AWS::AppStream::DirectoryConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateBasedAuthPropertiesProperty(Object);

impl CertificateBasedAuthPropertiesProperty {
    /// `CertificateBasedAuthPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the AWS Certificate Manager Private CA resource.
    ///
    /// `CertificateAuthorityArn`.
    pub fn certificate_authority_arn(
        mut self,
        value: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
    ) -> Self {
        self.0
            .put("CertificateAuthorityArn", value.into_value().into_node());
        self
    }

    /// The status of the certificate-based authentication properties. Fallback is turned on by default when certificate-based authentication is *Enabled*. Fallback allows users to log in using their AD domain password if certificate-based authentication is unsuccessful, or to unlock a desktop lock screen. *Enabled_no_directory_login_fallback* enables certificate-based authentication, but does not allow users to log in using their AD domain password. Users will be disconnected to re-authenticate using certificates.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for CertificateBasedAuthPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateBasedAuthPropertiesProperty> for CertificateBasedAuthPropertiesProperty {}
impl From<CertificateBasedAuthPropertiesProperty> for Node {
    #[inline]
    fn from(value: CertificateBasedAuthPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateBasedAuthPropertiesProperty> for CertificateBasedAuthPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateBasedAuthPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The credentials for the service account used by the streaming instance to connect to the directory.
///
/// The property type `ServiceAccountCredentials` of `AWS::AppStream::DirectoryConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceAccountCredentialsProperty(Object);

impl ServiceAccountCredentialsProperty {
    /// `ServiceAccountCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_name`: The user name of the account.
    /// - `account_password`: The password for the account.
    pub fn new(
        account_name: impl IntoValue<String>,
        account_password: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountName", account_name.into_value().into_node());
        object_.put("AccountPassword", account_password.into_value().into_node());
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

impl Kind for ServiceAccountCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceAccountCredentialsProperty> for ServiceAccountCredentialsProperty {}
impl From<ServiceAccountCredentialsProperty> for Node {
    #[inline]
    fn from(value: ServiceAccountCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceAccountCredentialsProperty> for ServiceAccountCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceAccountCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
