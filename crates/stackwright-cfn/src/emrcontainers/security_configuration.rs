// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMRContainers::SecurityConfiguration` and its property types.

use crate::l1::*;

/// Resource Schema of AWS::EMRContainers::SecurityConfiguration Type
///
/// `AWS::EMRContainers::SecurityConfiguration`; `Ref` returns its `Arn`, a [`emrcontainers::SecurityConfigurationArn`](kinds::emrcontainers::SecurityConfigurationArn).
/// Changing one of these replaces it: `ContainerProvider`, `Name`, `SecurityConfigurationData`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMRContainers::SecurityConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("security_configuration.rules"),
};

impl CfnSecurityConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMRContainers::SecurityConfiguration";

    /// `CfnSecurityConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `security_configuration_data`: Security configuration data containing encryption and authorization settings.
    pub fn new(
        security_configuration_data: impl IntoValue<SecurityConfigurationDataProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityConfigurationData",
            security_configuration_data.into_value().into_node(),
        );
        Self(object_)
    }

    /// Container provider information.
    ///
    /// `ContainerProvider`; an update replaces the resource.
    pub fn container_provider(mut self, value: impl IntoValue<ContainerProviderProperty>) -> Self {
        self.0
            .put("ContainerProvider", value.into_value().into_node());
        self
    }

    /// The name of the security configuration.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this security configuration.
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

impl Construct for CfnSecurityConfiguration {
    type Handle = CfnSecurityConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityConfigurationRef {
        CfnSecurityConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityConfiguration`] of a stack.
pub struct CfnSecurityConfigurationRef(NodeRef);

impl Clone for CfnSecurityConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityConfigurationRef {}
impl AsNode for CfnSecurityConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`emrcontainers::SecurityConfigurationArn`](kinds::emrcontainers::SecurityConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::emrcontainers::SecurityConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the security configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::emrcontainers::SecurityConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the security configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::emrcontainers::SecurityConfigurationArn> for &CfnSecurityConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::emrcontainers::SecurityConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// At-rest encryption configuration.
///
/// The property type `AtRestEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AtRestEncryptionConfigurationProperty(Object);

impl AtRestEncryptionConfigurationProperty {
    /// `AtRestEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Local disk encryption configuration.
    ///
    /// `LocalDiskEncryptionConfiguration`.
    pub fn local_disk_encryption_configuration(
        mut self,
        value: impl IntoValue<LocalDiskEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "LocalDiskEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// S3 encryption configuration.
    ///
    /// `S3EncryptionConfiguration`.
    pub fn s3_encryption_configuration(
        mut self,
        value: impl IntoValue<S3EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3EncryptionConfiguration", value.into_value().into_node());
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

impl Kind for AtRestEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AtRestEncryptionConfigurationProperty> for AtRestEncryptionConfigurationProperty {}
impl From<AtRestEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: AtRestEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AtRestEncryptionConfigurationProperty> for AtRestEncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AtRestEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Authentication configuration for the security configuration.
///
/// The property type `AuthenticationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationConfigurationProperty(Object);

impl AuthenticationConfigurationProperty {
    /// `AuthenticationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// IAM configuration.
    ///
    /// `IAMConfiguration`.
    pub fn iam_configuration(mut self, value: impl IntoValue<IAMConfigurationProperty>) -> Self {
        self.0
            .put("IAMConfiguration", value.into_value().into_node());
        self
    }

    /// Identity Center configuration.
    ///
    /// `IdentityCenterConfiguration`.
    pub fn identity_center_configuration(
        mut self,
        value: impl IntoValue<IdentityCenterConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IdentityCenterConfiguration",
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

impl Kind for AuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {}
impl From<AuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Authorization configuration for the security configuration.
///
/// The property type `AuthorizationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationConfigurationProperty(Object);

impl AuthorizationConfigurationProperty {
    /// `AuthorizationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Lake Formation configuration.
    ///
    /// `LakeFormationConfiguration`.
    pub fn lake_formation_configuration(
        mut self,
        value: impl IntoValue<LakeFormationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LakeFormationConfiguration", value.into_value().into_node());
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

impl Kind for AuthorizationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationConfigurationProperty> for AuthorizationConfigurationProperty {}
impl From<AuthorizationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuthorizationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationConfigurationProperty> for AuthorizationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container information.
///
/// The property type `ContainerInfo` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerInfoProperty(Object);

impl ContainerInfoProperty {
    /// `ContainerInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// EKS information.
    ///
    /// `EksInfo`.
    pub fn eks_info(mut self, value: impl IntoValue<EksInfoProperty>) -> Self {
        self.0.put("EksInfo", value.into_value().into_node());
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

impl Kind for ContainerInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerInfoProperty> for ContainerInfoProperty {}
impl From<ContainerInfoProperty> for Node {
    #[inline]
    fn from(value: ContainerInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerInfoProperty> for ContainerInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container provider information.
///
/// The property type `ContainerProvider` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerProviderProperty(Object);

impl ContainerProviderProperty {
    /// `ContainerProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The container provider ID.
    /// - `r#type`: The container provider type.
    pub fn new(id: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Container information.
    ///
    /// `Info`.
    pub fn info(mut self, value: impl IntoValue<ContainerInfoProperty>) -> Self {
        self.0.put("Info", value.into_value().into_node());
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

impl Kind for ContainerProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerProviderProperty> for ContainerProviderProperty {}
impl From<ContainerProviderProperty> for Node {
    #[inline]
    fn from(value: ContainerProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerProviderProperty> for ContainerProviderProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// EKS information.
///
/// The property type `EksInfo` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksInfoProperty(Object);

impl EksInfoProperty {
    /// `EksInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The EKS namespace.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
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

impl Kind for EksInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksInfoProperty> for EksInfoProperty {}
impl From<EksInfoProperty> for Node {
    #[inline]
    fn from(value: EksInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksInfoProperty> for EksInfoProperty {
    #[inline]
    fn into_value(self) -> Value<EksInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Encryption configuration for the security configuration.
///
/// The property type `EncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// At-rest encryption configuration.
    ///
    /// `AtRestEncryptionConfiguration`.
    pub fn at_rest_encryption_configuration(
        mut self,
        value: impl IntoValue<AtRestEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AtRestEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// In-transit encryption configuration.
    ///
    /// `InTransitEncryptionConfiguration`.
    pub fn in_transit_encryption_configuration(
        mut self,
        value: impl IntoValue<InTransitEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InTransitEncryptionConfiguration",
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// IAM configuration.
///
/// The property type `IAMConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct IAMConfigurationProperty(Object);

impl IAMConfigurationProperty {
    /// `IAMConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The system role ARN.
    ///
    /// `SystemRole`.
    pub fn system_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("SystemRole", value.into_value().into_node());
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

impl Kind for IAMConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMConfigurationProperty> for IAMConfigurationProperty {}
impl From<IAMConfigurationProperty> for Node {
    #[inline]
    fn from(value: IAMConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IAMConfigurationProperty> for IAMConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IAMConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identity Center configuration.
///
/// The property type `IdentityCenterConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityCenterConfigurationProperty(Object);

impl IdentityCenterConfigurationProperty {
    /// `IdentityCenterConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to enable Identity Center integration.
    ///
    /// `EnableIdentityCenter`.
    pub fn enable_identity_center(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableIdentityCenter", value.into_value().into_node());
        self
    }

    /// Whether Identity Center application assignment is required.
    ///
    /// `IdentityCenterApplicationAssignmentRequired`.
    pub fn identity_center_application_assignment_required(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "IdentityCenterApplicationAssignmentRequired",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the Identity Center instance.
    ///
    /// `IdentityCenterInstanceARN`.
    pub fn identity_center_instance_arn(
        mut self,
        value: impl IntoValue<kinds::sso::InstanceArn>,
    ) -> Self {
        self.0
            .put("IdentityCenterInstanceARN", value.into_value().into_node());
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

impl Kind for IdentityCenterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityCenterConfigurationProperty> for IdentityCenterConfigurationProperty {}
impl From<IdentityCenterConfigurationProperty> for Node {
    #[inline]
    fn from(value: IdentityCenterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityCenterConfigurationProperty> for IdentityCenterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityCenterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// In-transit encryption configuration.
///
/// The property type `InTransitEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct InTransitEncryptionConfigurationProperty(Object);

impl InTransitEncryptionConfigurationProperty {
    /// `InTransitEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// TLS certificate configuration for in-transit encryption.
    ///
    /// `TLSCertificateConfiguration`.
    pub fn tls_certificate_configuration(
        mut self,
        value: impl IntoValue<TLSCertificateConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "TLSCertificateConfiguration",
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

impl Kind for InTransitEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InTransitEncryptionConfigurationProperty>
    for InTransitEncryptionConfigurationProperty
{
}
impl From<InTransitEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: InTransitEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InTransitEncryptionConfigurationProperty>
    for InTransitEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InTransitEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Lake Formation configuration.
///
/// The property type `LakeFormationConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LakeFormationConfigurationProperty(Object);

impl LakeFormationConfigurationProperty {
    /// `LakeFormationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The session tag to authorize Lake Formation access.
    ///
    /// `AuthorizedSessionTagValue`.
    pub fn authorized_session_tag_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizedSessionTagValue", value.into_value().into_node());
        self
    }

    /// Whether query access control is enabled.
    ///
    /// `QueryAccessControlEnabled`.
    pub fn query_access_control_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("QueryAccessControlEnabled", value.into_value().into_node());
        self
    }

    /// The ARN of the query engine role.
    ///
    /// `QueryEngineRoleArn`.
    pub fn query_engine_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("QueryEngineRoleArn", value.into_value().into_node());
        self
    }

    /// Secure namespace information for Lake Formation.
    ///
    /// `SecureNamespaceInfo`.
    pub fn secure_namespace_info(
        mut self,
        value: impl IntoValue<SecureNamespaceInfoProperty>,
    ) -> Self {
        self.0
            .put("SecureNamespaceInfo", value.into_value().into_node());
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

impl Kind for LakeFormationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LakeFormationConfigurationProperty> for LakeFormationConfigurationProperty {}
impl From<LakeFormationConfigurationProperty> for Node {
    #[inline]
    fn from(value: LakeFormationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LakeFormationConfigurationProperty> for LakeFormationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LakeFormationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Local disk encryption configuration.
///
/// The property type `LocalDiskEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocalDiskEncryptionConfigurationProperty(Object);

impl LocalDiskEncryptionConfigurationProperty {
    /// `LocalDiskEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS KMS key ID.
    ///
    /// `AwsKmsKeyId`.
    pub fn aws_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("AwsKmsKeyId", value.into_value().into_node());
        self
    }

    /// The encryption key provider type.
    ///
    /// `EncryptionKeyProviderType`; one of `AwsKms`.
    pub fn encryption_key_provider_type(
        mut self,
        value: impl IntoValue<EncryptionKeyProviderType>,
    ) -> Self {
        self.0
            .put("EncryptionKeyProviderType", value.into_value().into_node());
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

impl Kind for LocalDiskEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocalDiskEncryptionConfigurationProperty>
    for LocalDiskEncryptionConfigurationProperty
{
}
impl From<LocalDiskEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: LocalDiskEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocalDiskEncryptionConfigurationProperty>
    for LocalDiskEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<LocalDiskEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 encryption configuration.
///
/// The property type `S3EncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3EncryptionConfigurationProperty(Object);

impl S3EncryptionConfigurationProperty {
    /// `S3EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The S3 encryption option.
    ///
    /// `EncryptionOption`; one of `SSE-S3`, `SSE-KMS`, `CSE-KMS`.
    pub fn encryption_option(mut self, value: impl IntoValue<EncryptionOption>) -> Self {
        self.0
            .put("EncryptionOption", value.into_value().into_node());
        self
    }

    /// The KMS key ID for encryption.
    ///
    /// `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KMSKeyId", value.into_value().into_node());
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

impl Kind for S3EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3EncryptionConfigurationProperty> for S3EncryptionConfigurationProperty {}
impl From<S3EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3EncryptionConfigurationProperty> for S3EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Secure namespace information for Lake Formation.
///
/// The property type `SecureNamespaceInfo` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecureNamespaceInfoProperty(Object);

impl SecureNamespaceInfoProperty {
    /// `SecureNamespaceInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the cluster.
    ///
    /// `ClusterId`.
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterId", value.into_value().into_node());
        self
    }

    /// The namespace.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
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

impl Kind for SecureNamespaceInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecureNamespaceInfoProperty> for SecureNamespaceInfoProperty {}
impl From<SecureNamespaceInfoProperty> for Node {
    #[inline]
    fn from(value: SecureNamespaceInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecureNamespaceInfoProperty> for SecureNamespaceInfoProperty {
    #[inline]
    fn into_value(self) -> Value<SecureNamespaceInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Security configuration data containing encryption and authorization settings.
///
/// The property type `SecurityConfigurationData` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityConfigurationDataProperty(Object);

impl SecurityConfigurationDataProperty {
    /// `SecurityConfigurationDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Authentication configuration for the security configuration.
    ///
    /// `AuthenticationConfiguration`.
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AuthenticationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Authorization configuration for the security configuration.
    ///
    /// `AuthorizationConfiguration`.
    pub fn authorization_configuration(
        mut self,
        value: impl IntoValue<AuthorizationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AuthorizationConfiguration", value.into_value().into_node());
        self
    }

    /// Encryption configuration for the security configuration.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
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

impl Kind for SecurityConfigurationDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityConfigurationDataProperty> for SecurityConfigurationDataProperty {}
impl From<SecurityConfigurationDataProperty> for Node {
    #[inline]
    fn from(value: SecurityConfigurationDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityConfigurationDataProperty> for SecurityConfigurationDataProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityConfigurationDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// TLS certificate configuration for in-transit encryption.
///
/// The property type `TLSCertificateConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TLSCertificateConfigurationProperty(Object);

impl TLSCertificateConfigurationProperty {
    /// `TLSCertificateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The certificate provider type.
    ///
    /// `CertificateProviderType`; one of `PEM`.
    pub fn certificate_provider_type(
        mut self,
        value: impl IntoValue<CertificateProviderType>,
    ) -> Self {
        self.0
            .put("CertificateProviderType", value.into_value().into_node());
        self
    }

    /// The ARN of the secret containing the private key.
    ///
    /// `PrivateKeySecretArn`.
    pub fn private_key_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("PrivateKeySecretArn", value.into_value().into_node());
        self
    }

    /// The ARN of the secret containing the public key.
    ///
    /// `PublicKeySecretArn`.
    pub fn public_key_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("PublicKeySecretArn", value.into_value().into_node());
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

impl Kind for TLSCertificateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TLSCertificateConfigurationProperty> for TLSCertificateConfigurationProperty {}
impl From<TLSCertificateConfigurationProperty> for Node {
    #[inline]
    fn from(value: TLSCertificateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TLSCertificateConfigurationProperty> for TLSCertificateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TLSCertificateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CertificateProviderType` of a `TLSCertificateConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
pub enum CertificateProviderType {
    /// `PEM`.
    Pem,
}

#[diagnostic::do_not_recommend]
impl Kind for CertificateProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for CertificateProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for CertificateProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CertificateProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CertificateProviderType> for CertificateProviderType {
    #[inline]
    fn into_value(self) -> Value<CertificateProviderType> {
        const VALUES: &[&str] = &["PEM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionKeyProviderType` of a `LocalDiskEncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
pub enum EncryptionKeyProviderType {
    /// `AwsKms`.
    AwsKms,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionKeyProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionKeyProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionKeyProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionKeyProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionKeyProviderType> for EncryptionKeyProviderType {
    #[inline]
    fn into_value(self) -> Value<EncryptionKeyProviderType> {
        const VALUES: &[&str] = &["AwsKms"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionOption` of a `S3EncryptionConfiguration` of `AWS::EMRContainers::SecurityConfiguration`.
pub enum EncryptionOption {
    /// `CSE-KMS`.
    CseKms,
    /// `SSE-KMS`.
    SseKms,
    /// `SSE-S3`.
    SseS3,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionOption> for EncryptionOption {
    #[inline]
    fn into_value(self) -> Value<EncryptionOption> {
        const VALUES: &[&str] = &["CSE-KMS", "SSE-KMS", "SSE-S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ContainerProvider` of `AWS::EMRContainers::SecurityConfiguration`.
pub enum Type {
    /// `EKS`.
    Eks,
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
        const VALUES: &[&str] = &["EKS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
