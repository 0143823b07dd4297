// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::Deployment` and its property types.

use crate::l1::*;

/// The `AWS::AppConfig::Deployment` resource starts a deployment. Starting a deployment in AWS AppConfig calls the `StartDeployment` API action. This call includes the IDs of the AWS AppConfig application, the environment, the configuration profile, and (optionally) the configuration data version to deploy. The call also includes the ID of the deployment strategy to use, which determines how the configuration data is deployed.
///
/// AWS AppConfig monitors the distribution to all hosts and reports status. If a distribution fails, then AWS AppConfig rolls back the configuration.
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
/// `AWS::AppConfig::Deployment`; `Ref` returns the physical id, which is made of `ApplicationId`, `EnvironmentId`, `DeploymentNumber`.
/// Changing one of these replaces it: `ApplicationId`, `ConfigurationProfileId`, `ConfigurationVersion`, `DeploymentStrategyId`, `Description`, `DynamicExtensionParameters`, `EnvironmentId`, `KmsKeyIdentifier`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeployment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::Deployment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("deployment.rules"),
};

impl CfnDeployment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::Deployment";

    /// `CfnDeployment` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The application ID.
    /// - `configuration_profile_id`: The configuration profile ID.
    /// - `configuration_version`: The configuration version to deploy.
    /// - `deployment_strategy_id`: The deployment strategy ID.
    /// - `environment_id`: The environment ID.
    pub fn new(
        application_id: impl IntoValue<kinds::appconfig::ApplicationId>,
        configuration_profile_id: impl IntoValue<kinds::appconfig::ConfigurationProfileId>,
        configuration_version: impl IntoValue<String>,
        deployment_strategy_id: impl IntoValue<kinds::appconfig::DeploymentStrategyId>,
        environment_id: impl IntoValue<kinds::appconfig::EnvironmentId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put(
            "ConfigurationProfileId",
            configuration_profile_id.into_value().into_node(),
        );
        object_.put(
            "ConfigurationVersion",
            configuration_version.into_value().into_node(),
        );
        object_.put(
            "DeploymentStrategyId",
            deployment_strategy_id.into_value().into_node(),
        );
        object_.put("EnvironmentId", environment_id.into_value().into_node());
        Self(object_)
    }

    /// A description of the deployment.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A map of dynamic extension parameter names to values to pass to associated extensions with `PRE_START_DEPLOYMENT` actions.
    ///
    /// `DynamicExtensionParameters`; an update replaces the resource.
    pub fn dynamic_extension_parameters(
        mut self,
        value: impl IntoValue<List<DynamicExtensionParametersProperty>>,
    ) -> Self {
        self.0
            .put("DynamicExtensionParameters", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or updated.
    ///
    /// `KmsKeyIdentifier`; an update replaces the resource.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// Metadata to assign to the deployment. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
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

impl Construct for CfnDeployment {
    type Handle = CfnDeploymentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeploymentRef {
        CfnDeploymentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeployment`] of a stack.
pub struct CfnDeploymentRef(NodeRef);

impl Clone for CfnDeploymentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeploymentRef {}
impl AsNode for CfnDeploymentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeploymentRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `EnvironmentId`, `DeploymentNumber`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The sequence number of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentNumber`.
    #[inline]
    pub fn attr_deployment_number(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentNumber")))
    }

    /// The state of the deployment.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

/// A map of dynamic extension parameter names to values to pass to associated extensions with `PRE_START_DEPLOYMENT` actions.
///
/// The property type `DynamicExtensionParameters` of `AWS::AppConfig::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamicExtensionParametersProperty(Object);

impl DynamicExtensionParametersProperty {
    /// `DynamicExtensionParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN or ID of the extension for which you are inserting a dynamic parameter.
    ///
    /// `ExtensionReference`.
    pub fn extension_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExtensionReference", value.into_value().into_node());
        self
    }

    /// The parameter name.
    ///
    /// `ParameterName`.
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParameterName", value.into_value().into_node());
        self
    }

    /// The parameter value.
    ///
    /// `ParameterValue`.
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParameterValue", value.into_value().into_node());
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

impl Kind for DynamicExtensionParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamicExtensionParametersProperty> for DynamicExtensionParametersProperty {}
impl From<DynamicExtensionParametersProperty> for Node {
    #[inline]
    fn from(value: DynamicExtensionParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamicExtensionParametersProperty> for DynamicExtensionParametersProperty {
    #[inline]
    fn into_value(self) -> Value<DynamicExtensionParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
