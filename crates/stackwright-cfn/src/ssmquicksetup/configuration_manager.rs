// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMQuickSetup::ConfigurationManager` and its property types.

use crate::l1::*;

/// Creates a Quick Setup configuration manager resource. This object is a collection of desired state configurations for multiple configuration definitions and summaries describing the deployments of those definitions.
///
/// `AWS::SSMQuickSetup::ConfigurationManager`; `Ref` returns its `ManagerArn`, a [`ssmquicksetup::ConfigurationManagerArn`](kinds::ssmquicksetup::ConfigurationManagerArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationManager(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMQuickSetup::ConfigurationManager",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("configuration_manager.rules"),
};

impl CfnConfigurationManager {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMQuickSetup::ConfigurationManager";

    /// `CfnConfigurationManager` with its required properties, in alphabetical order:
    ///
    /// - `configuration_definitions`: The definition of the Quick Setup configuration that the configuration manager deploys.
    pub fn new(
        configuration_definitions: impl IntoValue<List<ConfigurationDefinitionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationDefinitions",
            configuration_definitions.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the configuration
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Key-value pairs of metadata to assign to the configuration manager.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnConfigurationManager {
    type Handle = CfnConfigurationManagerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationManagerRef {
        CfnConfigurationManagerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationManager`] of a stack.
pub struct CfnConfigurationManagerRef(NodeRef);

impl Clone for CfnConfigurationManagerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationManagerRef {}
impl AsNode for CfnConfigurationManagerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationManagerRef {
    /// What `Ref` returns: its `ManagerArn`, a [`ssmquicksetup::ConfigurationManagerArn`](kinds::ssmquicksetup::ConfigurationManagerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmquicksetup::ConfigurationManagerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The datetime stamp when the configuration manager was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The datetime stamp when the configuration manager was last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[inline]
    pub fn attr_last_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedAt")))
    }

    /// The ARN of the Quick Setup configuration.
    ///
    /// `Fn::GetAtt` of `ManagerArn`.
    #[inline]
    pub fn attr_manager_arn(&self) -> Value<kinds::ssmquicksetup::ConfigurationManagerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagerArn")))
    }

    /// Summaries of the state of the configuration manager. These summaries include an aggregate of the statuses from the configuration definition associated with the configuration manager. This includes deployment statuses, association statuses, drift statuses, health checks, and more.
    ///
    /// `Fn::GetAtt` of `StatusSummaries`.
    #[inline]
    pub fn attr_status_summaries(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusSummaries")))
    }
}

impl IntoValue<kinds::ssmquicksetup::ConfigurationManagerArn> for &CfnConfigurationManagerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssmquicksetup::ConfigurationManagerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The definition of a Quick Setup configuration.
///
/// The property type `ConfigurationDefinition` of `AWS::SSMQuickSetup::ConfigurationManager`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationDefinitionProperty(Object);

impl ConfigurationDefinitionProperty {
    /// `ConfigurationDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameters`: The parameters for the configuration definition type.
    /// - `r#type`: The type of the Quick Setup configuration.
    pub fn new(parameters: impl IntoValue<Map<String>>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Parameters", parameters.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the IAM role used to administrate local configuration deployments.
    ///
    /// > Although this element is listed as "Required: No", a value can be omitted only for organizational deployments of types other than `AWSQuickSetupType-PatchPolicy`. A value must be provided when you are running an organizational deployment for a patch policy or running any type of deployment for a single account.
    ///
    /// `LocalDeploymentAdministrationRoleArn`.
    pub fn local_deployment_administration_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "LocalDeploymentAdministrationRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the IAM role used to deploy local configurations.
    ///
    /// > Although this element is listed as "Required: No", a value can be omitted only for organizational deployments of types other than `AWSQuickSetupType-PatchPolicy`. A value must be provided when you are running an organizational deployment for a patch policy or running any type of deployment for a single account.
    ///
    /// `LocalDeploymentExecutionRoleName`.
    pub fn local_deployment_execution_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "LocalDeploymentExecutionRoleName",
            value.into_value().into_node(),
        );
        self
    }

    /// The version of the Quick Setup type used.
    ///
    /// `TypeVersion`; an update replaces the resource.
    pub fn type_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeVersion", value.into_value().into_node());
        self
    }

    /// The ID of the configuration definition.
    ///
    /// `id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("id", value.into_value().into_node());
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

impl Kind for ConfigurationDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationDefinitionProperty> for ConfigurationDefinitionProperty {}
impl From<ConfigurationDefinitionProperty> for Node {
    #[inline]
    fn from(value: ConfigurationDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationDefinitionProperty> for ConfigurationDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
