// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::InspectorV2::Connector` and its property types.

use crate::l1::*;

/// Creates and manages a multi-cloud connector for Amazon Inspector, enabling vulnerability scanning of Azure resources.
///
/// `AWS::InspectorV2::Connector`; `Ref` returns its `ConnectorArn`, a [`inspectorv2::ConnectorArn`](kinds::inspectorv2::ConnectorArn).
/// Changing one of these replaces it: `Name`, `Provider`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::InspectorV2::Connector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::InspectorV2::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `name`: Display name for the connector.
    /// - `provider`
    /// - `provider_configuration`
    pub fn new(
        name: impl IntoValue<String>,
        provider: impl IntoValue<Provider>,
        provider_configuration: impl IntoValue<ProviderConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Provider", provider.into_value().into_node());
        object_.put(
            "ProviderConfiguration",
            provider_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional description of the connector.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags to apply to the connector.
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
    /// What `Ref` returns: its `ConnectorArn`, a [`inspectorv2::ConnectorArn`](kinds::inspectorv2::ConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::inspectorv2::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[inline]
    pub fn attr_connector_arn(&self) -> Value<kinds::inspectorv2::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorArn")))
    }

    /// Timestamp when the connector was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `EnablementStatus` attribute.
    ///
    /// `Fn::GetAtt` of `EnablementStatus`.
    #[inline]
    pub fn attr_enablement_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnablementStatus")))
    }

    /// Reason for the current enablement status, if applicable.
    ///
    /// `Fn::GetAtt` of `EnablementStatusReason`.
    #[inline]
    pub fn attr_enablement_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EnablementStatusReason"),
        ))
    }

    /// The `Health` attribute.
    ///
    /// `Fn::GetAtt` of `Health`.
    #[inline]
    pub fn attr_health(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Health")))
    }

    /// Timestamp when the connector was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State` attribute.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`.
    #[inline]
    pub fn attr_provider_configuration_azure_scope_configuration_container_image_scanning_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State",
            ),
        ))
    }

    /// Reason for the current scope state.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason`.
    #[inline]
    pub fn attr_provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason",
            ),
        ))
    }

    /// The `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State` attribute.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`.
    #[inline]
    pub fn attr_provider_configuration_azure_scope_configuration_serverless_scanning_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State",
            ),
        ))
    }

    /// Reason for the current scope state.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason`.
    #[inline]
    pub fn attr_provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason",
            ),
        ))
    }

    /// The `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State` attribute.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`.
    #[inline]
    pub fn attr_provider_configuration_azure_scope_configuration_vm_scanning_state(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State"),
        ))
    }

    /// Reason for the current scope state.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason`.
    #[inline]
    pub fn attr_provider_configuration_azure_scope_configuration_vm_scanning_state_reason(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason"),
        ))
    }
}

impl IntoValue<kinds::inspectorv2::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::inspectorv2::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AzureProviderConfiguration` of `AWS::InspectorV2::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureProviderConfigurationProperty(Object);

impl AzureProviderConfigurationProperty {
    /// `AzureProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_config_connector_arn`: The ARN of the AWS Config connector used for Azure resource discovery.
    /// - `azure_regions`: List of Azure regions to scan.
    /// - `scope_configuration`: Defines which resource types to scan and at what scope level.
    pub fn new(
        aws_config_connector_arn: impl IntoValue<String>,
        azure_regions: impl IntoValue<List<String>>,
        scope_configuration: impl IntoValue<AzureScopeConfigurationMapProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AwsConfigConnectorArn",
            aws_config_connector_arn.into_value().into_node(),
        );
        object_.put("AzureRegions", azure_regions.into_value().into_node());
        object_.put(
            "ScopeConfiguration",
            scope_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Whether to automatically install the VM scanner. Defaults to true.
    ///
    /// `AutoInstallVMScanner`; default `true`.
    pub fn auto_install_vm_scanner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoInstallVMScanner", value.into_value().into_node());
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

/// Defines which resource types to scan and at what scope level.
///
/// The property type `AzureScopeConfigurationMap` of `AWS::InspectorV2::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureScopeConfigurationMapProperty(Object);

impl AzureScopeConfigurationMapProperty {
    /// `AzureScopeConfigurationMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the scope of Azure resources to monitor for a specific resource type.
    ///
    /// `ContainerImageScanning`.
    pub fn container_image_scanning(
        mut self,
        value: impl IntoValue<ScopeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ContainerImageScanning", value.into_value().into_node());
        self
    }

    /// Defines the scope of Azure resources to monitor for a specific resource type.
    ///
    /// `ServerlessScanning`.
    pub fn serverless_scanning(
        mut self,
        value: impl IntoValue<ScopeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ServerlessScanning", value.into_value().into_node());
        self
    }

    /// Defines the scope of Azure resources to monitor for a specific resource type.
    ///
    /// `VmScanning`.
    pub fn vm_scanning(mut self, value: impl IntoValue<ScopeConfigurationProperty>) -> Self {
        self.0.put("VmScanning", value.into_value().into_node());
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

impl Kind for AzureScopeConfigurationMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureScopeConfigurationMapProperty> for AzureScopeConfigurationMapProperty {}
impl From<AzureScopeConfigurationMapProperty> for Node {
    #[inline]
    fn from(value: AzureScopeConfigurationMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureScopeConfigurationMapProperty> for AzureScopeConfigurationMapProperty {
    #[inline]
    fn into_value(self) -> Value<AzureScopeConfigurationMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ProviderConfiguration` of `AWS::InspectorV2::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProviderConfigurationProperty(Object);

impl ProviderConfigurationProperty {
    /// `ProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `azure`
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

impl Kind for ProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProviderConfigurationProperty> for ProviderConfigurationProperty {}
impl From<ProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProviderConfigurationProperty> for ProviderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the scope of Azure resources to monitor for a specific resource type.
///
/// The property type `ScopeConfiguration` of `AWS::InspectorV2::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScopeConfigurationProperty(Object);

impl ScopeConfigurationProperty {
    /// `ScopeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `scope_type`
    pub fn new(scope_type: impl IntoValue<ScopeType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ScopeType", scope_type.into_value().into_node());
        Self(object_)
    }

    /// List of subscription IDs. Empty for TENANT scope.
    ///
    /// `ScopeValues`.
    pub fn scope_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ScopeValues", value.into_value().into_node());
        self
    }

    /// The `State` property.
    ///
    /// `State`; one of `ACTIVE`, `PENDING`, `ERROR`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// Reason for the current scope state.
    ///
    /// `StateReason`.
    pub fn state_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StateReason", value.into_value().into_node());
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

impl Kind for ScopeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScopeConfigurationProperty> for ScopeConfigurationProperty {}
impl From<ScopeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ScopeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScopeConfigurationProperty> for ScopeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ScopeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Provider` of `AWS::InspectorV2::Connector`.
pub enum Provider {
    /// `AZURE`.
    Azure,
}

#[diagnostic::do_not_recommend]
impl Kind for Provider {}
#[diagnostic::do_not_recommend]
impl TextKind for Provider {}
#[diagnostic::do_not_recommend]
impl IdKind for Provider {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Provider {}
#[diagnostic::do_not_recommend]
impl IntoValue<Provider> for Provider {
    #[inline]
    fn into_value(self) -> Value<Provider> {
        const VALUES: &[&str] = &["AZURE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScopeType` of a `ScopeConfiguration` of `AWS::InspectorV2::Connector`.
pub enum ScopeType {
    /// `SUBSCRIPTION`.
    Subscription,
    /// `TENANT`.
    Tenant,
}

#[diagnostic::do_not_recommend]
impl Kind for ScopeType {}
#[diagnostic::do_not_recommend]
impl TextKind for ScopeType {}
#[diagnostic::do_not_recommend]
impl IdKind for ScopeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScopeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScopeType> for ScopeType {
    #[inline]
    fn into_value(self) -> Value<ScopeType> {
        const VALUES: &[&str] = &["SUBSCRIPTION", "TENANT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of a `ScopeConfiguration` of `AWS::InspectorV2::Connector`.
pub enum State {
    /// `ACTIVE`.
    Active,
    /// `DISABLED`.
    Disabled,
    /// `ERROR`.
    Error,
    /// `PENDING`.
    Pending,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["ACTIVE", "DISABLED", "ERROR", "PENDING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
