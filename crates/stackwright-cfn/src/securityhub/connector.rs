// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::Connector` and its property types.

use crate::l1::*;

/// Creates a connector to a third-party cloud provider in Security Hub CSPM. A connector establishes a connection between Security Hub CSPM and a third-party cloud provider, enabling Security Hub CSPM to ingest security findings and resource data from the connected environment.
///
/// `AWS::SecurityHub::Connector`; `Ref` returns its `ConnectorArn`, a [`securityhub::ConnectorArn`](kinds::securityhub::ConnectorArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::Connector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the connector.
    /// - `provider`
    pub fn new(name: impl IntoValue<String>, provider: impl IntoValue<ProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Provider", provider.into_value().into_node());
        Self(object_)
    }

    /// The description of the connector.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A key-value pair to associate with a resource.
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

impl Construct for CfnConnector {
    type Handle = CfnConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorRef {
        CfnConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnector`] of a stack.
pub struct CfnConnectorRef(NodeRef);

impl Clone for CfnConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorRef {}
impl AsNode for CfnConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorRef {
    /// What `Ref` returns: its `ConnectorArn`, a [`securityhub::ConnectorArn`](kinds::securityhub::ConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ConnectorArn` attribute.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[inline]
    pub fn attr_connector_arn(&self) -> Value<kinds::securityhub::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorArn")))
    }

    /// The `ConnectorId` attribute.
    ///
    /// `Fn::GetAtt` of `ConnectorId`.
    #[inline]
    pub fn attr_connector_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorId")))
    }

    /// The status of the connector
    ///
    /// `Fn::GetAtt` of `ConnectorStatus`.
    #[inline]
    pub fn attr_connector_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorStatus")))
    }

    /// The timestamp formatted in ISO8601
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `CreatedBy` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The enablement status of the connector
    ///
    /// `Fn::GetAtt` of `EnablementStatus`.
    #[inline]
    pub fn attr_enablement_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnablementStatus")))
    }

    /// The `Issues` attribute.
    ///
    /// `Fn::GetAtt` of `Issues`.
    #[inline]
    pub fn attr_issues(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Issues")))
    }

    /// The timestamp formatted in ISO8601
    ///
    /// `Fn::GetAtt` of `LastCheckedAt`.
    #[inline]
    pub fn attr_last_checked_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastCheckedAt")))
    }

    /// The timestamp formatted in ISO8601
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The `Message` attribute.
    ///
    /// `Fn::GetAtt` of `Message`.
    #[inline]
    pub fn attr_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Message")))
    }
}

impl IntoValue<kinds::securityhub::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration for connecting to an Azure environment.
///
/// The property type `AzureProviderConfiguration` of `AWS::SecurityHub::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureProviderConfigurationProperty(Object);

impl AzureProviderConfigurationProperty {
    /// `AzureProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_config_connector_arn`: The ARN of the multi-cloud configuration connector used to establish the connection to Azure.
    /// - `azure_regions`: The list of Azure regions to monitor.
    /// - `scope_configuration`: The scope configuration for an Azure connector, defining the tenant or subscription scope.
    pub fn new(
        aws_config_connector_arn: impl IntoValue<String>,
        azure_regions: impl IntoValue<List<String>>,
        scope_configuration: impl IntoValue<AzureScopeConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AWSConfigConnectorArn",
            aws_config_connector_arn.into_value().into_node(),
        );
        object_.put("AzureRegions", azure_regions.into_value().into_node());
        object_.put(
            "ScopeConfiguration",
            scope_configuration.into_value().into_node(),
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

impl Kind for AzureProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureProviderConfigurationProperty> for AzureProviderConfigurationProperty {}
impl From<AzureProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: AzureProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureProviderConfigurationProperty> for AzureProviderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AzureProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scope configuration for an Azure connector, defining the tenant or subscription scope.
///
/// The property type `AzureScopeConfiguration` of `AWS::SecurityHub::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureScopeConfigurationProperty(Object);

impl AzureScopeConfigurationProperty {
    /// `AzureScopeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `scope_type`: The type of scope.
    pub fn new(scope_type: impl IntoValue<super::ScopeType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ScopeType", scope_type.into_value().into_node());
        Self(object_)
    }

    /// The list of scope values, such as subscription IDs, when the scope type is ``subscription``.
    ///
    /// `ScopeValues`.
    pub fn scope_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ScopeValues", value.into_value().into_node());
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

impl Kind for AzureScopeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureScopeConfigurationProperty> for AzureScopeConfigurationProperty {}
impl From<AzureScopeConfigurationProperty> for Node {
    #[inline]
    fn from(value: AzureScopeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureScopeConfigurationProperty> for AzureScopeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AzureScopeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Provider` of `AWS::SecurityHub::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProviderProperty(Object);

impl ProviderProperty {
    /// `ProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `azure`: The configuration for connecting to an Azure environment.
    pub fn new(azure: impl IntoValue<AzureProviderConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Azure", azure.into_value().into_node());
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

impl Kind for ProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProviderProperty> for ProviderProperty {}
impl From<ProviderProperty> for Node {
    #[inline]
    fn from(value: ProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProviderProperty> for ProviderProperty {
    #[inline]
    fn into_value(self) -> Value<ProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
