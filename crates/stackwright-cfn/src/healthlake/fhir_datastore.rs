// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::HealthLake::FHIRDatastore` and its property types.

use crate::l1::*;

/// Creates a Data Store that can ingest and export FHIR formatted data.
///
/// > Please note that when a user tries to do an Update operation via CloudFormation, changes to the Data Store name, Type Version, PreloadDataConfig, or SSEConfiguration will delete their existing Data Store for the stack and create a new one. This will lead to potential loss of data.
///
/// `AWS::HealthLake::FHIRDatastore`; `Ref` returns its `DatastoreId`, a [`healthlake::FhirDatastoreId`](kinds::healthlake::FhirDatastoreId).
/// Changing one of these replaces it: `DatastoreName`, `DatastoreTypeVersion`, `IdentityProviderConfiguration`, `PreloadDataConfig`, `SseConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFHIRDatastore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::HealthLake::FHIRDatastore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("fhir_datastore.rules"),
};

impl CfnFHIRDatastore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::HealthLake::FHIRDatastore";

    /// `CfnFHIRDatastore` with its required properties, in alphabetical order:
    ///
    /// - `datastore_type_version`: The FHIR release version supported by the data store.
    pub fn new(datastore_type_version: impl IntoValue<DatastoreTypeVersion>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatastoreTypeVersion",
            datastore_type_version.into_value().into_node(),
        );
        Self(object_)
    }

    /// The data store name (user-generated).
    ///
    /// `DatastoreName`; an update replaces the resource.
    pub fn datastore_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatastoreName", value.into_value().into_node());
        self
    }

    /// The identity provider configuration selected when the data store was created.
    ///
    /// `IdentityProviderConfiguration`; an update replaces the resource.
    pub fn identity_provider_configuration(
        mut self,
        value: impl IntoValue<IdentityProviderConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IdentityProviderConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The preloaded Synthea data configuration for the data store.
    ///
    /// `PreloadDataConfig`; an update replaces the resource.
    pub fn preload_data_config(mut self, value: impl IntoValue<PreloadDataConfigProperty>) -> Self {
        self.0
            .put("PreloadDataConfig", value.into_value().into_node());
        self
    }

    /// The server-side encryption key configuration for a customer-provided encryption key specified for creating a data store.
    ///
    /// `SseConfiguration`; an update replaces the resource.
    pub fn sse_configuration(mut self, value: impl IntoValue<SseConfigurationProperty>) -> Self {
        self.0
            .put("SseConfiguration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnFHIRDatastore {
    type Handle = CfnFHIRDatastoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFHIRDatastoreRef {
        CfnFHIRDatastoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFHIRDatastore`] of a stack.
pub struct CfnFHIRDatastoreRef(NodeRef);

impl Clone for CfnFHIRDatastoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFHIRDatastoreRef {}
impl AsNode for CfnFHIRDatastoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFHIRDatastoreRef {
    /// What `Ref` returns: its `DatastoreId`, a [`healthlake::FhirDatastoreId`](kinds::healthlake::FhirDatastoreId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::healthlake::FhirDatastoreId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time that a Data Store was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `CreatedAt.Nanos` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt.Nanos`.
    #[inline]
    pub fn attr_created_at_nanos(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt.Nanos")))
    }

    /// The `CreatedAt.Seconds` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt.Seconds`.
    #[inline]
    pub fn attr_created_at_seconds(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt.Seconds")))
    }

    /// The Data Store ARN is generated during the creation of the Data Store and can be found in the output from the initial Data Store creation request.
    ///
    /// `Fn::GetAtt` of `DatastoreArn`.
    #[inline]
    pub fn attr_datastore_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatastoreArn")))
    }

    /// The endpoint for the created Data Store.
    ///
    /// `Fn::GetAtt` of `DatastoreEndpoint`.
    #[inline]
    pub fn attr_datastore_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatastoreEndpoint")))
    }

    /// The Amazon generated Data Store id. This id is in the output from the initial Data Store creation call.
    ///
    /// `Fn::GetAtt` of `DatastoreId`.
    #[inline]
    pub fn attr_datastore_id(&self) -> Value<kinds::healthlake::FhirDatastoreId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatastoreId")))
    }

    /// The status of the FHIR Data Store. Possible statuses are ‘CREATING’, ‘ACTIVE’, ‘DELETING’, ‘DELETED’.
    ///
    /// `Fn::GetAtt` of `DatastoreStatus`.
    #[inline]
    pub fn attr_datastore_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatastoreStatus")))
    }
}

impl IntoValue<kinds::healthlake::FhirDatastoreId> for &CfnFHIRDatastoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::healthlake::FhirDatastoreId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The identity provider configuration selected when the data store was created.
///
/// The property type `IdentityProviderConfiguration` of `AWS::HealthLake::FHIRDatastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityProviderConfigurationProperty(Object);

impl IdentityProviderConfigurationProperty {
    /// `IdentityProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_strategy`: The authorization strategy selected when the HealthLake data store is created.
    pub fn new(authorization_strategy: impl IntoValue<AuthorizationStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationStrategy",
            authorization_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// The parameter to enable SMART on FHIR fine-grained authorization for the data store.
    ///
    /// `FineGrainedAuthorizationEnabled`; an update replaces the resource.
    pub fn fine_grained_authorization_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "FineGrainedAuthorizationEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the Lambda function to use to decode the access token created by the authorization server.
    ///
    /// `IdpLambdaArn`; an update replaces the resource.
    pub fn idp_lambda_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("IdpLambdaArn", value.into_value().into_node());
        self
    }

    /// The JSON metadata elements to use in your identity provider configuration. Required elements are listed based on the launch specification of the SMART application. For more information on all possible elements, see [Metadata](https://docs.aws.amazon.com/https://build.fhir.org/ig/HL7/smart-app-launch/conformance.html#metadata) in SMART's App Launch specification.
    ///
    /// `authorization_endpoint`: The URL to the OAuth2 authorization endpoint.
    ///
    /// `grant_types_supported`: An array of grant types that are supported at the token endpoint. You must provide at least one grant type option. Valid options are `authorization_code` and `client_credentials`.
    ///
    /// `token_endpoint`: The URL to the OAuth2 token endpoint.
    ///
    /// `capabilities`: An array of strings of the SMART capabilities that the authorization server supports.
    ///
    /// `code_challenge_methods_supported`: An array of strings of supported PKCE code challenge methods. You must include the `S256` method in the array of PKCE code challenge methods.
    ///
    /// `Metadata`; an update replaces the resource.
    pub fn metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
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

impl Kind for IdentityProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityProviderConfigurationProperty> for IdentityProviderConfigurationProperty {}
impl From<IdentityProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: IdentityProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityProviderConfigurationProperty> for IdentityProviderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The customer-managed-key(CMK) used when creating a Data Store. If a customer owned key is not specified, an Amazon owned key will be used for encryption.
///
/// The property type `KmsEncryptionConfig` of `AWS::HealthLake::FHIRDatastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct KmsEncryptionConfigProperty(Object);

impl KmsEncryptionConfigProperty {
    /// `KmsEncryptionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cmk_type`: The type of customer-managed-key(CMK) used for encryption.
    pub fn new(cmk_type: impl IntoValue<CmkType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CmkType", cmk_type.into_value().into_node());
        Self(object_)
    }

    /// The Key Management Service (KMS) encryption key id/alias used to encrypt the data store contents at rest.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for KmsEncryptionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KmsEncryptionConfigProperty> for KmsEncryptionConfigProperty {}
impl From<KmsEncryptionConfigProperty> for Node {
    #[inline]
    fn from(value: KmsEncryptionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KmsEncryptionConfigProperty> for KmsEncryptionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KmsEncryptionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An optional parameter to preload (import) open source Synthea FHIR data upon creation of the data store.
///
/// The property type `PreloadDataConfig` of `AWS::HealthLake::FHIRDatastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreloadDataConfigProperty(Object);

impl PreloadDataConfigProperty {
    /// `PreloadDataConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `preload_data_type`: The type of preloaded data.
    pub fn new(preload_data_type: impl IntoValue<PreloadDataType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PreloadDataType",
            preload_data_type.into_value().into_node(),
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

impl Kind for PreloadDataConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PreloadDataConfigProperty> for PreloadDataConfigProperty {}
impl From<PreloadDataConfigProperty> for Node {
    #[inline]
    fn from(value: PreloadDataConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PreloadDataConfigProperty> for PreloadDataConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PreloadDataConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The server-side encryption key configuration for a customer-provided encryption key.
///
/// The property type `SseConfiguration` of `AWS::HealthLake::FHIRDatastore`.
#[must_use = "a property type does nothing until it is set"]
pub struct SseConfigurationProperty(Object);

impl SseConfigurationProperty {
    /// `SseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_encryption_config`: The server-side encryption key configuration for a customer provided encryption key.
    pub fn new(kms_encryption_config: impl IntoValue<KmsEncryptionConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KmsEncryptionConfig",
            kms_encryption_config.into_value().into_node(),
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

impl Kind for SseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SseConfigurationProperty> for SseConfigurationProperty {}
impl From<SseConfigurationProperty> for Node {
    #[inline]
    fn from(value: SseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SseConfigurationProperty> for SseConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthorizationStrategy` of a `IdentityProviderConfiguration` of `AWS::HealthLake::FHIRDatastore`.
pub enum AuthorizationStrategy {
    /// `AWS_AUTH`.
    AwsAuth,
    /// `SMART_ON_FHIR`.
    SmartOnFhir,
    /// `SMART_ON_FHIR_V1`.
    SmartOnFhirV1,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthorizationStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthorizationStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthorizationStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthorizationStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthorizationStrategy> for AuthorizationStrategy {
    #[inline]
    fn into_value(self) -> Value<AuthorizationStrategy> {
        const VALUES: &[&str] = &["AWS_AUTH", "SMART_ON_FHIR", "SMART_ON_FHIR_V1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CmkType` of a `KmsEncryptionConfig` of `AWS::HealthLake::FHIRDatastore`.
pub enum CmkType {
    /// `AWS_OWNED_KMS_KEY`.
    AwsOwnedKmsKey,
    /// `CUSTOMER_MANAGED_KMS_KEY`.
    CustomerManagedKmsKey,
}

#[diagnostic::do_not_recommend]
impl Kind for CmkType {}
#[diagnostic::do_not_recommend]
impl TextKind for CmkType {}
#[diagnostic::do_not_recommend]
impl IdKind for CmkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CmkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CmkType> for CmkType {
    #[inline]
    fn into_value(self) -> Value<CmkType> {
        const VALUES: &[&str] = &["AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KMS_KEY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DatastoreTypeVersion` of `AWS::HealthLake::FHIRDatastore`.
pub enum DatastoreTypeVersion {
    /// `R4`.
    R4,
}

#[diagnostic::do_not_recommend]
impl Kind for DatastoreTypeVersion {}
#[diagnostic::do_not_recommend]
impl TextKind for DatastoreTypeVersion {}
#[diagnostic::do_not_recommend]
impl IdKind for DatastoreTypeVersion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DatastoreTypeVersion {}
#[diagnostic::do_not_recommend]
impl IntoValue<DatastoreTypeVersion> for DatastoreTypeVersion {
    #[inline]
    fn into_value(self) -> Value<DatastoreTypeVersion> {
        const VALUES: &[&str] = &["R4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PreloadDataType` of a `PreloadDataConfig` of `AWS::HealthLake::FHIRDatastore`.
pub enum PreloadDataType {
    /// `SYNTHEA`.
    Synthea,
}

#[diagnostic::do_not_recommend]
impl Kind for PreloadDataType {}
#[diagnostic::do_not_recommend]
impl TextKind for PreloadDataType {}
#[diagnostic::do_not_recommend]
impl IdKind for PreloadDataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreloadDataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreloadDataType> for PreloadDataType {
    #[inline]
    fn into_value(self) -> Value<PreloadDataType> {
        const VALUES: &[&str] = &["SYNTHEA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
