// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::CloudConnector` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SSM::CloudConnector. Enables AWS Systems Manager to manage resources in external cloud providers.
///
/// `AWS::SSM::CloudConnector`; `Ref` returns its `CloudConnectorArn`, a [`ssm::CloudConnectorArn`](kinds::ssm::CloudConnectorArn).
/// Changing one of these replaces it: `ConfigConnectorArn`, `RoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCloudConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::CloudConnector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cloud_connector.rules"),
};

impl CfnCloudConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::CloudConnector";

    /// `CfnCloudConnector` with its required properties, in alphabetical order:
    ///
    /// - `config_connector_arn`: The ARN of the AWS Config connector.
    /// - `configuration`: The configuration for the cloud connector.
    /// - `display_name`: The display name of the cloud connector.
    /// - `role_arn`: The IAM role ARN used by the cloud connector.
    pub fn new(
        config_connector_arn: impl IntoValue<String>,
        configuration: impl IntoValue<CloudConnectorConfigurationProperty>,
        display_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigConnectorArn",
            config_connector_arn.into_value().into_node(),
        );
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the cloud connector.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags to apply to the cloud connector.
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

impl Construct for CfnCloudConnector {
    type Handle = CfnCloudConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCloudConnectorRef {
        CfnCloudConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCloudConnector`] of a stack.
pub struct CfnCloudConnectorRef(NodeRef);

impl Clone for CfnCloudConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCloudConnectorRef {}
impl AsNode for CfnCloudConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCloudConnectorRef {
    /// What `Ref` returns: its `CloudConnectorArn`, a [`ssm::CloudConnectorArn`](kinds::ssm::CloudConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::CloudConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the cloud connector.
    ///
    /// `Fn::GetAtt` of `CloudConnectorArn`.
    #[inline]
    pub fn attr_cloud_connector_arn(&self) -> Value<kinds::ssm::CloudConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CloudConnectorArn")))
    }

    /// The unique identifier of the cloud connector.
    ///
    /// `Fn::GetAtt` of `CloudConnectorId`.
    #[inline]
    pub fn attr_cloud_connector_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CloudConnectorId")))
    }

    /// The timestamp when the cloud connector was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp when the cloud connector was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::ssm::CloudConnectorArn> for &CfnCloudConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::CloudConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for connecting to Azure.
///
/// The property type `AzureConfiguration` of `AWS::SSM::CloudConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureConfigurationProperty(Object);

impl AzureConfigurationProperty {
    /// `AzureConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The Azure AD application ID.
    /// - `tenant_id`: The Azure AD tenant ID.
    pub fn new(application_id: impl IntoValue<String>, tenant_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("TenantId", tenant_id.into_value().into_node());
        Self(object_)
    }

    /// The display name of the Azure AD application.
    ///
    /// `ApplicationDisplayName`.
    pub fn application_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationDisplayName", value.into_value().into_node());
        self
    }

    /// The targets for the cloud connector. If omitted, the entire tenant is targeted.
    ///
    /// `Targets`.
    pub fn targets(mut self, value: impl IntoValue<ConfigurationTargetsProperty>) -> Self {
        self.0.put("Targets", value.into_value().into_node());
        self
    }

    /// The display name of the Azure AD tenant.
    ///
    /// `TenantDisplayName`.
    pub fn tenant_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TenantDisplayName", value.into_value().into_node());
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

impl Kind for AzureConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureConfigurationProperty> for AzureConfigurationProperty {}
impl From<AzureConfigurationProperty> for Node {
    #[inline]
    fn from(value: AzureConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureConfigurationProperty> for AzureConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AzureConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An Azure subscription with its ID and optional display name.
///
/// The property type `AzureSubscription` of `AWS::SSM::CloudConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureSubscriptionProperty(Object);

impl AzureSubscriptionProperty {
    /// `AzureSubscriptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The Azure subscription ID.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The display name of the Azure subscription.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
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

impl Kind for AzureSubscriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureSubscriptionProperty> for AzureSubscriptionProperty {}
impl From<AzureSubscriptionProperty> for Node {
    #[inline]
    fn from(value: AzureSubscriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureSubscriptionProperty> for AzureSubscriptionProperty {
    #[inline]
    fn into_value(self) -> Value<AzureSubscriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the cloud connector. Currently supports Azure.
///
/// The property type `CloudConnectorConfiguration` of `AWS::SSM::CloudConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudConnectorConfigurationProperty(Object);

impl CloudConnectorConfigurationProperty {
    /// `CloudConnectorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `azure_configuration`: Configuration for connecting to Azure.
    pub fn new(azure_configuration: impl IntoValue<AzureConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AzureConfiguration",
            azure_configuration.into_value().into_node(),
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

impl Kind for CloudConnectorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudConnectorConfigurationProperty> for CloudConnectorConfigurationProperty {}
impl From<CloudConnectorConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudConnectorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudConnectorConfigurationProperty> for CloudConnectorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudConnectorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The targets for the cloud connector. If omitted, the entire tenant is targeted.
///
/// The property type `ConfigurationTargets` of `AWS::SSM::CloudConnector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationTargetsProperty(Object);

impl ConfigurationTargetsProperty {
    /// `ConfigurationTargetsProperty` with its required properties, in alphabetical order:
    ///
    /// - `subscriptions`: List of Azure subscriptions.
    pub fn new(subscriptions: impl IntoValue<List<AzureSubscriptionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Subscriptions", subscriptions.into_value().into_node());
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

impl Kind for ConfigurationTargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationTargetsProperty> for ConfigurationTargetsProperty {}
impl From<ConfigurationTargetsProperty> for Node {
    #[inline]
    fn from(value: ConfigurationTargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationTargetsProperty> for ConfigurationTargetsProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationTargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
