// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VerifiedAccessTrustProvider` and its property types.

use crate::l1::*;

/// A trust provider is a third-party entity that creates, maintains, and manages identity information for users and devices. When an application request is made, the identity information sent by the trust provider is evaluated by Verified Access before allowing or denying the application request.
///
/// `AWS::EC2::VerifiedAccessTrustProvider`; `Ref` returns its `VerifiedAccessTrustProviderId`, a [`ec2::VerifiedAccessTrustProviderId`](kinds::ec2::VerifiedAccessTrustProviderId).
/// Changing one of these replaces it: `DeviceOptions`, `DeviceTrustProviderType`, `PolicyReferenceName`, `TrustProviderType`, `UserTrustProviderType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVerifiedAccessTrustProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VerifiedAccessTrustProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("verified_access_trust_provider.rules"),
};

impl CfnVerifiedAccessTrustProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VerifiedAccessTrustProvider";

    /// `CfnVerifiedAccessTrustProvider` with its required properties, in alphabetical order:
    ///
    /// - `policy_reference_name`: The identifier to be used when working with policy rules.
    /// - `trust_provider_type`: The type of Verified Access trust provider.
    pub fn new(
        policy_reference_name: impl IntoValue<String>,
        trust_provider_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PolicyReferenceName",
            policy_reference_name.into_value().into_node(),
        );
        object_.put(
            "TrustProviderType",
            trust_provider_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description for the AWS Verified Access trust provider.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The options for device-identity trust provider.
    ///
    /// `DeviceOptions`; an update replaces the resource.
    pub fn device_options(mut self, value: impl IntoValue<DeviceOptionsProperty>) -> Self {
        self.0.put("DeviceOptions", value.into_value().into_node());
        self
    }

    /// The type of device-based trust provider.
    ///
    /// `DeviceTrustProviderType`; an update replaces the resource.
    pub fn device_trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeviceTrustProviderType", value.into_value().into_node());
        self
    }

    /// The OpenID Connect (OIDC) options.
    ///
    /// `NativeApplicationOidcOptions`; updated in place.
    pub fn native_application_oidc_options(
        mut self,
        value: impl IntoValue<NativeApplicationOidcOptionsProperty>,
    ) -> Self {
        self.0.put(
            "NativeApplicationOidcOptions",
            value.into_value().into_node(),
        );
        self
    }

    /// The options for an OpenID Connect-compatible user-identity trust provider.
    ///
    /// `OidcOptions`; updated in place.
    pub fn oidc_options(mut self, value: impl IntoValue<OidcOptionsProperty>) -> Self {
        self.0.put("OidcOptions", value.into_value().into_node());
        self
    }

    /// The options for additional server side encryption.
    ///
    /// `SseSpecification`; updated in place.
    pub fn sse_specification(mut self, value: impl IntoValue<SseSpecificationProperty>) -> Self {
        self.0
            .put("SseSpecification", value.into_value().into_node());
        self
    }

    /// The tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of user-based trust provider.
    ///
    /// `UserTrustProviderType`; an update replaces the resource.
    pub fn user_trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserTrustProviderType", value.into_value().into_node());
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

impl Construct for CfnVerifiedAccessTrustProvider {
    type Handle = CfnVerifiedAccessTrustProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVerifiedAccessTrustProviderRef {
        CfnVerifiedAccessTrustProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVerifiedAccessTrustProvider`] of a stack.
pub struct CfnVerifiedAccessTrustProviderRef(NodeRef);

impl Clone for CfnVerifiedAccessTrustProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVerifiedAccessTrustProviderRef {}
impl AsNode for CfnVerifiedAccessTrustProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVerifiedAccessTrustProviderRef {
    /// What `Ref` returns: its `VerifiedAccessTrustProviderId`, a [`ec2::VerifiedAccessTrustProviderId`](kinds::ec2::VerifiedAccessTrustProviderId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VerifiedAccessTrustProviderId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The creation time.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The last updated time.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The ID of the Verified Access trust provider.
    ///
    /// `Fn::GetAtt` of `VerifiedAccessTrustProviderId`.
    #[inline]
    pub fn attr_verified_access_trust_provider_id(
        &self,
    ) -> Value<kinds::ec2::VerifiedAccessTrustProviderId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerifiedAccessTrustProviderId"),
        ))
    }
}

impl IntoValue<kinds::ec2::VerifiedAccessTrustProviderId> for &CfnVerifiedAccessTrustProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VerifiedAccessTrustProviderId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the options for an AWS Verified Access device-identity based trust provider.
///
/// The property type `DeviceOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeviceOptionsProperty(Object);

impl DeviceOptionsProperty {
    /// `DeviceOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URL AWS Verified Access will use to verify the authenticity of the device tokens.
    ///
    /// `PublicSigningKeyUrl`.
    pub fn public_signing_key_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PublicSigningKeyUrl", value.into_value().into_node());
        self
    }

    /// The ID of the tenant application with the device-identity provider.
    ///
    /// `TenantId`; an update replaces the resource.
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TenantId", value.into_value().into_node());
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

impl Kind for DeviceOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeviceOptionsProperty> for DeviceOptionsProperty {}
impl From<DeviceOptionsProperty> for Node {
    #[inline]
    fn from(value: DeviceOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeviceOptionsProperty> for DeviceOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DeviceOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the OpenID Connect (OIDC) options.
///
/// The property type `NativeApplicationOidcOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct NativeApplicationOidcOptionsProperty(Object);

impl NativeApplicationOidcOptionsProperty {
    /// `NativeApplicationOidcOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authorization endpoint of the IdP.
    ///
    /// `AuthorizationEndpoint`.
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationEndpoint", value.into_value().into_node());
        self
    }

    /// The OAuth 2.0 client identifier.
    ///
    /// `ClientId`.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// The OAuth 2.0 client secret.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// The OIDC issuer identifier of the IdP.
    ///
    /// `Issuer`.
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Issuer", value.into_value().into_node());
        self
    }

    /// The public signing key endpoint.
    ///
    /// `PublicSigningKeyEndpoint`.
    pub fn public_signing_key_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PublicSigningKeyEndpoint", value.into_value().into_node());
        self
    }

    /// The set of user claims to be requested from the IdP.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// The token endpoint of the IdP.
    ///
    /// `TokenEndpoint`.
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenEndpoint", value.into_value().into_node());
        self
    }

    /// The user info endpoint of the IdP.
    ///
    /// `UserInfoEndpoint`.
    pub fn user_info_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserInfoEndpoint", value.into_value().into_node());
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

impl Kind for NativeApplicationOidcOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NativeApplicationOidcOptionsProperty> for NativeApplicationOidcOptionsProperty {}
impl From<NativeApplicationOidcOptionsProperty> for Node {
    #[inline]
    fn from(value: NativeApplicationOidcOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NativeApplicationOidcOptionsProperty> for NativeApplicationOidcOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<NativeApplicationOidcOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the options for an OpenID Connect-compatible user-identity trust provider.
///
/// The property type `OidcOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct OidcOptionsProperty(Object);

impl OidcOptionsProperty {
    /// `OidcOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The OIDC authorization endpoint.
    ///
    /// `AuthorizationEndpoint`.
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationEndpoint", value.into_value().into_node());
        self
    }

    /// The client identifier.
    ///
    /// `ClientId`.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// The client secret.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// The OIDC issuer.
    ///
    /// `Issuer`.
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Issuer", value.into_value().into_node());
        self
    }

    /// The OpenID Connect (OIDC) scope specified.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// The OIDC token endpoint.
    ///
    /// `TokenEndpoint`.
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenEndpoint", value.into_value().into_node());
        self
    }

    /// The OIDC user info endpoint.
    ///
    /// `UserInfoEndpoint`.
    pub fn user_info_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserInfoEndpoint", value.into_value().into_node());
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

impl Kind for OidcOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OidcOptionsProperty> for OidcOptionsProperty {}
impl From<OidcOptionsProperty> for Node {
    #[inline]
    fn from(value: OidcOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OidcOptionsProperty> for OidcOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<OidcOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys. You also have the option of using customer managed KMS keys, which can be specified using the options below.
///
/// The property type `SseSpecification` of `AWS::EC2::VerifiedAccessTrustProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct SseSpecificationProperty(Object);

impl SseSpecificationProperty {
    /// `SseSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable or disable the use of customer managed KMS keys for server side encryption.
    ///
    /// Valid values: `True` | `False`
    ///
    /// `CustomerManagedKeyEnabled`.
    pub fn customer_managed_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CustomerManagedKeyEnabled", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for SseSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SseSpecificationProperty> for SseSpecificationProperty {}
impl From<SseSpecificationProperty> for Node {
    #[inline]
    fn from(value: SseSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SseSpecificationProperty> for SseSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SseSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
