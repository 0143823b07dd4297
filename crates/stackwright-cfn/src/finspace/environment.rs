// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FinSpace::Environment` and its property types.

use crate::l1::*;

/// The `AWS::FinSpace::Environment` resource represents an Amazon FinSpace environment.
///
/// `AWS::FinSpace::Environment`; `Ref` returns its `EnvironmentId`, a [`finspace::EnvironmentId`](kinds::finspace::EnvironmentId).
/// Changing one of these replaces it: `DataBundles`, `FederationParameters`, `KmsKeyId`, `SuperuserParameters`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FinSpace::Environment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FinSpace::Environment";

    /// `CfnEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the FinSpace environment.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// ARNs of FinSpace Data Bundles to install
    ///
    /// `DataBundles`; deprecated; an update replaces the resource.
    pub fn data_bundles(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DataBundles", value.into_value().into_node());
        self
    }

    /// The description of the FinSpace environment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The authentication mode for the environment.
    ///
    /// `FederationMode`; one of `LOCAL`, `FEDERATED`; updated in place.
    pub fn federation_mode(mut self, value: impl IntoValue<FederationMode>) -> Self {
        self.0.put("FederationMode", value.into_value().into_node());
        self
    }

    /// Configuration information when authentication mode is FEDERATED.
    ///
    /// `FederationParameters`; an update replaces the resource.
    pub fn federation_parameters(
        mut self,
        value: impl IntoValue<FederationParametersProperty>,
    ) -> Self {
        self.0
            .put("FederationParameters", value.into_value().into_node());
        self
    }

    /// The KMS key id used to encrypt in the FinSpace environment.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Configuration information for the superuser.
    ///
    /// `SuperuserParameters`; an update replaces the resource.
    pub fn superuser_parameters(
        mut self,
        value: impl IntoValue<SuperuserParametersProperty>,
    ) -> Self {
        self.0
            .put("SuperuserParameters", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnEnvironment {
    type Handle = CfnEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentRef {
        CfnEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironment`] of a stack.
pub struct CfnEnvironmentRef(NodeRef);

impl Clone for CfnEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentRef {}
impl AsNode for CfnEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentRef {
    /// What `Ref` returns: its `EnvironmentId`, a [`finspace::EnvironmentId`](kinds::finspace::EnvironmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::finspace::EnvironmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the AWS account in which the FinSpace environment is created.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[inline]
    pub fn attr_aws_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AwsAccountId")))
    }

    /// The AWS account ID of the dedicated service account associated with your FinSpace environment.
    ///
    /// `Fn::GetAtt` of `DedicatedServiceAccountId`.
    #[inline]
    pub fn attr_dedicated_service_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DedicatedServiceAccountId"),
        ))
    }

    /// The Amazon Resource Name (ARN) of your FinSpace environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentArn`.
    #[inline]
    pub fn attr_environment_arn(&self) -> Value<kinds::finspace::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentArn")))
    }

    /// The identifier of the FinSpace environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[inline]
    pub fn attr_environment_id(&self) -> Value<kinds::finspace::EnvironmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentId")))
    }

    /// The sign-in url for the web application of your FinSpace environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentUrl`.
    #[inline]
    pub fn attr_environment_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentUrl")))
    }

    /// The url of the integrated FinSpace notebook environment in your web application.
    ///
    /// `Fn::GetAtt` of `SageMakerStudioDomainUrl`.
    #[inline]
    pub fn attr_sage_maker_studio_domain_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SageMakerStudioDomainUrl"),
        ))
    }

    /// The current status of creation of the FinSpace environment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::finspace::EnvironmentId> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::finspace::EnvironmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::finspace::EnvironmentArn> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::finspace::EnvironmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentArn")))
    }
}

/// The property type `AttributeMapItems` of `AWS::FinSpace::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeMapItemsProperty(Object);

impl AttributeMapItemsProperty {
    /// `AttributeMapItemsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
    ///
    /// `Key`; an update replaces the resource.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
    ///
    /// `Value`; an update replaces the resource.
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

impl Kind for AttributeMapItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeMapItemsProperty> for AttributeMapItemsProperty {}
impl From<AttributeMapItemsProperty> for Node {
    #[inline]
    fn from(value: AttributeMapItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeMapItemsProperty> for AttributeMapItemsProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeMapItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information when authentication mode is FEDERATED.
///
/// The property type `FederationParameters` of `AWS::FinSpace::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct FederationParametersProperty(Object);

impl FederationParametersProperty {
    /// `FederationParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The redirect or sign-in URL that should be entered into the SAML 2.0 compliant identity provider configuration (IdP).
    ///
    /// `ApplicationCallBackURL`; an update replaces the resource.
    pub fn application_call_back_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationCallBackURL", value.into_value().into_node());
        self
    }

    /// SAML attribute name and value. The name must always be `Email` and the value should be set to the attribute definition in which user email is set. For example, name would be `Email` and value `http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress`. Please check your SAML 2.0 compliant identity provider (IdP) documentation for details.
    ///
    /// `AttributeMap`; an update replaces the resource.
    pub fn attribute_map(mut self, value: impl IntoValue<List<AttributeMapItemsProperty>>) -> Self {
        self.0.put("AttributeMap", value.into_value().into_node());
        self
    }

    /// Name of the identity provider (IdP).
    ///
    /// `FederationProviderName`; an update replaces the resource.
    pub fn federation_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FederationProviderName", value.into_value().into_node());
        self
    }

    /// The Uniform Resource Name (URN). Also referred as Service Provider URN or Audience URI or Service Provider Entity ID.
    ///
    /// `FederationURN`; an update replaces the resource.
    pub fn federation_urn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FederationURN", value.into_value().into_node());
        self
    }

    /// SAML 2.0 Metadata document from identity provider (IdP).
    ///
    /// `SamlMetadataDocument`; an update replaces the resource.
    pub fn saml_metadata_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SamlMetadataDocument", value.into_value().into_node());
        self
    }

    /// Provide the metadata URL from your SAML 2.0 compliant identity provider (IdP).
    ///
    /// `SamlMetadataURL`; an update replaces the resource.
    pub fn saml_metadata_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SamlMetadataURL", value.into_value().into_node());
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

impl Kind for FederationParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FederationParametersProperty> for FederationParametersProperty {}
impl From<FederationParametersProperty> for Node {
    #[inline]
    fn from(value: FederationParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FederationParametersProperty> for FederationParametersProperty {
    #[inline]
    fn into_value(self) -> Value<FederationParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for the superuser.
///
/// The property type `SuperuserParameters` of `AWS::FinSpace::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct SuperuserParametersProperty(Object);

impl SuperuserParametersProperty {
    /// `SuperuserParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The email address of the superuser.
    ///
    /// `EmailAddress`; an update replaces the resource.
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EmailAddress", value.into_value().into_node());
        self
    }

    /// The first name of the superuser.
    ///
    /// `FirstName`; an update replaces the resource.
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FirstName", value.into_value().into_node());
        self
    }

    /// The last name of the superuser.
    ///
    /// `LastName`; an update replaces the resource.
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LastName", value.into_value().into_node());
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

impl Kind for SuperuserParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SuperuserParametersProperty> for SuperuserParametersProperty {}
impl From<SuperuserParametersProperty> for Node {
    #[inline]
    fn from(value: SuperuserParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SuperuserParametersProperty> for SuperuserParametersProperty {
    #[inline]
    fn into_value(self) -> Value<SuperuserParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FederationMode` of `AWS::FinSpace::Environment`.
pub enum FederationMode {
    /// `FEDERATED`.
    Federated,
    /// `LOCAL`.
    Local,
}

#[diagnostic::do_not_recommend]
impl Kind for FederationMode {}
#[diagnostic::do_not_recommend]
impl TextKind for FederationMode {}
#[diagnostic::do_not_recommend]
impl IdKind for FederationMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FederationMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<FederationMode> for FederationMode {
    #[inline]
    fn into_value(self) -> Value<FederationMode> {
        const VALUES: &[&str] = &["FEDERATED", "LOCAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
