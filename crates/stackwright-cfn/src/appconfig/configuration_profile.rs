// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::ConfigurationProfile` and its property types.

use crate::l1::*;

/// The `AWS::AppConfig::ConfigurationProfile` resource creates a configuration profile that enables AWS AppConfig to access the configuration source. Valid configuration sources include AWS Systems Manager (SSM) documents, SSM Parameter Store parameters, and Amazon S3. A configuration profile includes the following information.
///
/// - The Uri location of the configuration data.
/// - The AWS Identity and Access Management ( IAM ) role that provides access to the configuration data.
/// - A validator for the configuration data. Available validators include either a JSON Schema or the Amazon Resource Name (ARN) of an AWS Lambda function.
///
/// AWS AppConfig requires that you create resources and deploy a configuration in the following order:
///
/// - Create an application
/// - Create an environment
/// - Create a configuration profile
/// - Choose a pre-defined deployment strategy or create your own
/// - Deploy the configuration
///
/// For more information, see [AWS AppConfig](https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html) in the *AWS AppConfig User Guide*.
///
/// `AWS::AppConfig::ConfigurationProfile`; `Ref` returns its `ConfigurationProfileId`, a [`appconfig::ConfigurationProfileId`](kinds::appconfig::ConfigurationProfileId).
/// Changing one of these replaces it: `ApplicationId`, `LocationUri`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::ConfigurationProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configuration_profile.rules"),
};

impl CfnConfigurationProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::ConfigurationProfile";

    /// `CfnConfigurationProfile` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The application ID.
    /// - `location_uri`: A URI to locate the configuration.
    /// - `name`: A name for the configuration profile.
    pub fn new(
        application_id: impl IntoValue<kinds::appconfig::ApplicationId>,
        location_uri: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("LocationUri", location_uri.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A parameter to configure deletion protection. Deletion protection prevents a user from deleting a configuration profile if your application has called either [GetLatestConfiguration](https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_appconfigdata_GetLatestConfiguration.html) or [GetConfiguration](https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_GetConfiguration.html) for the configuration profile during the specified interval.
    ///
    /// This parameter supports the following values:
    ///
    /// - `BYPASS`: Instructs AWS AppConfig to bypass the deletion protection check and delete a configuration profile even if deletion protection would have otherwise prevented it.
    /// - `APPLY`: Instructs the deletion protection check to run, even if deletion protection is disabled at the account level. `APPLY` also forces the deletion protection check to run against resources created in the past hour, which are normally excluded from deletion protection checks.
    /// - `ACCOUNT_DEFAULT`: The default setting, which instructs AWS AppConfig to implement the deletion protection value specified in the `UpdateAccountSettings` API.
    ///
    /// `DeletionProtectionCheck`; one of `ACCOUNT_DEFAULT`, `APPLY`, `BYPASS`; updated in place.
    pub fn deletion_protection_check(
        mut self,
        value: impl IntoValue<super::DeletionProtectionCheck>,
    ) -> Self {
        self.0
            .put("DeletionProtectionCheck", value.into_value().into_node());
        self
    }

    /// A description of the configuration profile.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or updated.
    ///
    /// `KmsKeyIdentifier`; updated in place.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// The ARN of an IAM role with permission to access the configuration at the specified `LocationUri`.
    ///
    /// > A retrieval role ARN is not required for configurations stored in AWS CodePipeline or the AWS AppConfig hosted configuration store. It is required for all other sources that store your configuration.
    ///
    /// `RetrievalRoleArn`; updated in place.
    pub fn retrieval_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("RetrievalRoleArn", value.into_value().into_node());
        self
    }

    /// Metadata to assign to the configuration profile. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of configurations contained in the profile. AWS AppConfig supports `feature flags` and `freeform` configurations. We recommend you create feature flag configurations to enable or disable new features and freeform configurations to distribute configurations to an application. When calling this API, enter one of the following values for `Type` :
    ///
    /// `AWS.AppConfig.FeatureFlags`
    ///
    /// `AWS.Freeform`
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// A list of methods for validating the configuration.
    ///
    /// `Validators`; updated in place.
    pub fn validators(mut self, value: impl IntoValue<List<ValidatorsProperty>>) -> Self {
        self.0.put("Validators", value.into_value().into_node());
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

impl Construct for CfnConfigurationProfile {
    type Handle = CfnConfigurationProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationProfileRef {
        CfnConfigurationProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationProfile`] of a stack.
pub struct CfnConfigurationProfileRef(NodeRef);

impl Clone for CfnConfigurationProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationProfileRef {}
impl AsNode for CfnConfigurationProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationProfileRef {
    /// What `Ref` returns: its `ConfigurationProfileId`, a [`appconfig::ConfigurationProfileId`](kinds::appconfig::ConfigurationProfileId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appconfig::ConfigurationProfileId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The configuration profile ID.
    ///
    /// `Fn::GetAtt` of `ConfigurationProfileId`.
    #[inline]
    pub fn attr_configuration_profile_id(&self) -> Value<kinds::appconfig::ConfigurationProfileId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfigurationProfileId"),
        ))
    }

    /// The Amazon Resource Name of the AWS Key Management Service key to encrypt new configuration data versions in the AWS AppConfig hosted configuration store. This attribute is only used for `hosted` configuration types. To encrypt data managed in other configuration stores, see the documentation for how to specify an AWS key for that particular service.
    ///
    /// `Fn::GetAtt` of `KmsKeyArn`.
    #[inline]
    pub fn attr_kms_key_arn(&self) -> Value<kinds::kms::KeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KmsKeyArn")))
    }
}

impl IntoValue<kinds::appconfig::ConfigurationProfileId> for &CfnConfigurationProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::ConfigurationProfileId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A validator provides a syntactic or semantic check to ensure the configuration that you want to deploy functions as intended. To validate your application configuration data, you provide a schema or an AWS Lambda function that runs against the configuration. The configuration deployment or update can only proceed when the configuration data is valid. For more information, see [About validators](https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-profile.html#appconfig-creating-configuration-and-profile-validators) in the *AWS AppConfig User Guide*.
///
/// The property type `Validators` of `AWS::AppConfig::ConfigurationProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidatorsProperty(Object);

impl ValidatorsProperty {
    /// `ValidatorsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Either the JSON Schema content or the Amazon Resource Name (ARN) of an Lambda function.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Content", value.into_value().into_node());
        self
    }

    /// AWS AppConfig supports validators of type `JSON_SCHEMA` and `LAMBDA`
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for ValidatorsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidatorsProperty> for ValidatorsProperty {}
impl From<ValidatorsProperty> for Node {
    #[inline]
    fn from(value: ValidatorsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidatorsProperty> for ValidatorsProperty {
    #[inline]
    fn into_value(self) -> Value<ValidatorsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
