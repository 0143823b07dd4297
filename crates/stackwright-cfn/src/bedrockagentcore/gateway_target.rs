// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::GatewayTarget` and its property types.

use crate::l1::*;

/// After creating a gateway, you can add targets, which define the tools that your gateway will host.
///
/// For more information about adding gateway targets, see [Add targets to an existing gateway](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-building-adding-targets.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::BedrockAgentCore::GatewayTarget`; `Ref` returns the physical id, which is made of `GatewayIdentifier`, `TargetId`.
/// Changing one of these replaces it: `GatewayIdentifier`.
/// Attributes: `AuthorizationData`, `CreatedAt`, `GatewayArn`, `LastSynchronizedAt`, `PrivateEndpointManagedResources`, `ProtocolType`, `Status`, `StatusReasons`, `TargetId`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGatewayTarget(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::GatewayTarget",
    tags: None,
    rules: include_str!("gateway_target.rules"),
};

impl CfnGatewayTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayTarget";

    /// `CfnGatewayTarget` with its required properties, in alphabetical order:
    ///
    /// - `target_configuration`: The target configuration for the Smithy model target.
    pub fn new(target_configuration: impl IntoValue<TargetConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TargetConfiguration",
            target_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The OAuth credential provider configuration.
    ///
    /// `CredentialProviderConfigurations`; updated in place.
    pub fn credential_provider_configurations(
        mut self,
        value: impl IntoValue<List<CredentialProviderConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "CredentialProviderConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// The description for the gateway target.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The gateway ID for the gateway target.
    ///
    /// `GatewayIdentifier`; an update replaces the resource.
    pub fn gateway_identifier(
        mut self,
        value: impl IntoValue<kinds::bedrockagentcore::GatewayIdentifier>,
    ) -> Self {
        self.0
            .put("GatewayIdentifier", value.into_value().into_node());
        self
    }

    /// The `MetadataConfiguration` property.
    ///
    /// `MetadataConfiguration`; updated in place.
    pub fn metadata_configuration(
        mut self,
        value: impl IntoValue<MetadataConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MetadataConfiguration", value.into_value().into_node());
        self
    }

    /// The name for the gateway target.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `PrivateEndpoint` property.
    ///
    /// `PrivateEndpoint`; updated in place.
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpointProperty>) -> Self {
        self.0
            .put("PrivateEndpoint", value.into_value().into_node());
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

impl Construct for CfnGatewayTarget {
    type Handle = CfnGatewayTargetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayTargetRef {
        CfnGatewayTargetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGatewayTarget`] of a stack.
pub struct CfnGatewayTargetRef(NodeRef);

impl Clone for CfnGatewayTargetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayTargetRef {}
impl AsNode for CfnGatewayTargetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayTargetRef {
    /// What `Ref` returns: the physical id, which is made of `GatewayIdentifier`, `TargetId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `AuthorizationData` attribute.
    ///
    /// `Fn::GetAtt` of `AuthorizationData`.
    #[inline]
    pub fn attr_authorization_data(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AuthorizationData")))
    }

    /// The date and time at which the gateway target was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `GatewayArn` attribute.
    ///
    /// `Fn::GetAtt` of `GatewayArn`.
    #[inline]
    pub fn attr_gateway_arn(&self) -> Value<kinds::bedrockagentcore::GatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayArn")))
    }

    /// The `LastSynchronizedAt` attribute.
    ///
    /// `Fn::GetAtt` of `LastSynchronizedAt`.
    #[inline]
    pub fn attr_last_synchronized_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastSynchronizedAt")))
    }

    /// The `PrivateEndpointManagedResources` attribute.
    ///
    /// `Fn::GetAtt` of `PrivateEndpointManagedResources`.
    #[inline]
    pub fn attr_private_endpoint_managed_resources(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrivateEndpointManagedResources"),
        ))
    }

    /// The `ProtocolType` attribute.
    ///
    /// `Fn::GetAtt` of `ProtocolType`.
    #[inline]
    pub fn attr_protocol_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProtocolType")))
    }

    /// The status for the gateway target.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The status reasons for the gateway target.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[inline]
    pub fn attr_status_reasons(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReasons")))
    }

    /// The target ID for the gateway target.
    ///
    /// `Fn::GetAtt` of `TargetId`.
    #[inline]
    pub fn attr_target_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetId")))
    }

    /// The time at which the resource was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// The property type `ApiGatewayTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiGatewayTargetConfigurationProperty(Object);

impl ApiGatewayTargetConfigurationProperty {
    /// `ApiGatewayTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `api_gateway_tool_configuration`
    /// - `rest_api_id`
    /// - `stage`
    pub fn new(
        api_gateway_tool_configuration: impl IntoValue<ApiGatewayToolConfigurationProperty>,
        rest_api_id: impl IntoValue<String>,
        stage: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApiGatewayToolConfiguration",
            api_gateway_tool_configuration.into_value().into_node(),
        );
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        object_.put("Stage", stage.into_value().into_node());
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

impl Kind for ApiGatewayTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiGatewayTargetConfigurationProperty> for ApiGatewayTargetConfigurationProperty {}
impl From<ApiGatewayTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApiGatewayTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiGatewayTargetConfigurationProperty> for ApiGatewayTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ApiGatewayTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ApiGatewayToolConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiGatewayToolConfigurationProperty(Object);

impl ApiGatewayToolConfigurationProperty {
    /// `ApiGatewayToolConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `tool_filters`
    pub fn new(tool_filters: impl IntoValue<List<ApiGatewayToolFilterProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ToolFilters", tool_filters.into_value().into_node());
        Self(object_)
    }

    /// The `ToolOverrides` property.
    ///
    /// `ToolOverrides`.
    pub fn tool_overrides(
        mut self,
        value: impl IntoValue<List<ApiGatewayToolOverrideProperty>>,
    ) -> Self {
        self.0.put("ToolOverrides", value.into_value().into_node());
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

impl Kind for ApiGatewayToolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiGatewayToolConfigurationProperty> for ApiGatewayToolConfigurationProperty {}
impl From<ApiGatewayToolConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApiGatewayToolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiGatewayToolConfigurationProperty> for ApiGatewayToolConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ApiGatewayToolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ApiGatewayToolFilter` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiGatewayToolFilterProperty(Object);

impl ApiGatewayToolFilterProperty {
    /// `ApiGatewayToolFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter_path`
    /// - `methods`
    pub fn new(filter_path: impl IntoValue<String>, methods: impl IntoValue<List<Method>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FilterPath", filter_path.into_value().into_node());
        object_.put("Methods", methods.into_value().into_node());
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

impl Kind for ApiGatewayToolFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiGatewayToolFilterProperty> for ApiGatewayToolFilterProperty {}
impl From<ApiGatewayToolFilterProperty> for Node {
    #[inline]
    fn from(value: ApiGatewayToolFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiGatewayToolFilterProperty> for ApiGatewayToolFilterProperty {
    #[inline]
    fn into_value(self) -> Value<ApiGatewayToolFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ApiGatewayToolOverride` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiGatewayToolOverrideProperty(Object);

impl ApiGatewayToolOverrideProperty {
    /// `ApiGatewayToolOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `method`
    /// - `name`
    /// - `path`
    pub fn new(
        method: impl IntoValue<Method>,
        name: impl IntoValue<String>,
        path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Method", method.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for ApiGatewayToolOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiGatewayToolOverrideProperty> for ApiGatewayToolOverrideProperty {}
impl From<ApiGatewayToolOverrideProperty> for Node {
    #[inline]
    fn from(value: ApiGatewayToolOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiGatewayToolOverrideProperty> for ApiGatewayToolOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<ApiGatewayToolOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The API key credential provider for the gateway target.
///
/// The property type `ApiKeyCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiKeyCredentialProviderProperty(Object);

impl ApiKeyCredentialProviderProperty {
    /// `ApiKeyCredentialProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `provider_arn`: The provider ARN for the gateway target.
    pub fn new(provider_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProviderArn", provider_arn.into_value().into_node());
        Self(object_)
    }

    /// The credential location for the gateway target.
    ///
    /// `CredentialLocation`; one of `HEADER`, `QUERY_PARAMETER`.
    pub fn credential_location(mut self, value: impl IntoValue<CredentialLocation>) -> Self {
        self.0
            .put("CredentialLocation", value.into_value().into_node());
        self
    }

    /// The credential parameter name for the provider for the gateway target.
    ///
    /// `CredentialParameterName`.
    pub fn credential_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CredentialParameterName", value.into_value().into_node());
        self
    }

    /// The API key credential provider for the gateway target.
    ///
    /// `CredentialPrefix`.
    pub fn credential_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CredentialPrefix", value.into_value().into_node());
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

impl Kind for ApiKeyCredentialProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiKeyCredentialProviderProperty> for ApiKeyCredentialProviderProperty {}
impl From<ApiKeyCredentialProviderProperty> for Node {
    #[inline]
    fn from(value: ApiKeyCredentialProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiKeyCredentialProviderProperty> for ApiKeyCredentialProviderProperty {
    #[inline]
    fn into_value(self) -> Value<ApiKeyCredentialProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The API schema configuration for the gateway target.
///
/// The property type `ApiSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiSchemaConfigurationProperty(Object);

impl ApiSchemaConfigurationProperty {
    /// `ApiSchemaConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The inline payload for the gateway.
    ///
    /// `InlinePayload`.
    pub fn inline_payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InlinePayload", value.into_value().into_node());
        self
    }

    /// The API schema configuration.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3ConfigurationProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for ApiSchemaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiSchemaConfigurationProperty> for ApiSchemaConfigurationProperty {}
impl From<ApiSchemaConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApiSchemaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiSchemaConfigurationProperty> for ApiSchemaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ApiSchemaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ConnectorConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorConfigurationProperty(Object);

impl ConnectorConfigurationProperty {
    /// `ConnectorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `ParameterOverrides` property.
    ///
    /// `ParameterOverrides`.
    pub fn parameter_overrides(
        mut self,
        value: impl IntoValue<List<ConnectorParameterOverrideProperty>>,
    ) -> Self {
        self.0
            .put("ParameterOverrides", value.into_value().into_node());
        self
    }

    /// The `ParameterValues` property.
    ///
    /// `ParameterValues`; free JSON, such as an [`Object`].
    pub fn parameter_values(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ParameterValues", value.into_value().into_node());
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

impl Kind for ConnectorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorConfigurationProperty> for ConnectorConfigurationProperty {}
impl From<ConnectorConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConnectorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorConfigurationProperty> for ConnectorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ConnectorParameterOverride` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorParameterOverrideProperty(Object);

impl ConnectorParameterOverrideProperty {
    /// `ConnectorParameterOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`
    pub fn new(path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Visible` property.
    ///
    /// `Visible`.
    pub fn visible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Visible", value.into_value().into_node());
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

impl Kind for ConnectorParameterOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorParameterOverrideProperty> for ConnectorParameterOverrideProperty {}
impl From<ConnectorParameterOverrideProperty> for Node {
    #[inline]
    fn from(value: ConnectorParameterOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorParameterOverrideProperty> for ConnectorParameterOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorParameterOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorSourceProperty(Object);

impl ConnectorSourceProperty {
    /// `ConnectorSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `connector_id`
    pub fn new(connector_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorId", connector_id.into_value().into_node());
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

impl Kind for ConnectorSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorSourceProperty> for ConnectorSourceProperty {}
impl From<ConnectorSourceProperty> for Node {
    #[inline]
    fn from(value: ConnectorSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorSourceProperty> for ConnectorSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorTargetConfigurationProperty(Object);

impl ConnectorTargetConfigurationProperty {
    /// `ConnectorTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`
    pub fn new(source: impl IntoValue<ConnectorSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The `Configurations` property.
    ///
    /// `Configurations`.
    pub fn configurations(
        mut self,
        value: impl IntoValue<List<ConnectorConfigurationProperty>>,
    ) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for ConnectorTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorTargetConfigurationProperty> for ConnectorTargetConfigurationProperty {}
impl From<ConnectorTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConnectorTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorTargetConfigurationProperty> for ConnectorTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct CredentialProviderProperty(Object);

impl CredentialProviderProperty {
    /// `CredentialProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The API key credential provider.
    ///
    /// `ApiKeyCredentialProvider`.
    pub fn api_key_credential_provider(
        mut self,
        value: impl IntoValue<ApiKeyCredentialProviderProperty>,
    ) -> Self {
        self.0
            .put("ApiKeyCredentialProvider", value.into_value().into_node());
        self
    }

    /// The `IamCredentialProvider` property.
    ///
    /// `IamCredentialProvider`.
    pub fn iam_credential_provider(
        mut self,
        value: impl IntoValue<IamCredentialProviderProperty>,
    ) -> Self {
        self.0
            .put("IamCredentialProvider", value.into_value().into_node());
        self
    }

    /// The OAuth credential provider for the gateway target.
    ///
    /// `OauthCredentialProvider`.
    pub fn oauth_credential_provider(
        mut self,
        value: impl IntoValue<OAuthCredentialProviderProperty>,
    ) -> Self {
        self.0
            .put("OauthCredentialProvider", value.into_value().into_node());
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

impl Kind for CredentialProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CredentialProviderProperty> for CredentialProviderProperty {}
impl From<CredentialProviderProperty> for Node {
    #[inline]
    fn from(value: CredentialProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CredentialProviderProperty> for CredentialProviderProperty {
    #[inline]
    fn into_value(self) -> Value<CredentialProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The credential provider configuration for the gateway target.
///
/// The property type `CredentialProviderConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct CredentialProviderConfigurationProperty(Object);

impl CredentialProviderConfigurationProperty {
    /// `CredentialProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `credential_provider_type`: The credential provider type for the gateway target.
    pub fn new(credential_provider_type: impl IntoValue<CredentialProviderType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CredentialProviderType",
            credential_provider_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The credential provider for the gateway target.
    ///
    /// `CredentialProvider`.
    pub fn credential_provider(
        mut self,
        value: impl IntoValue<CredentialProviderProperty>,
    ) -> Self {
        self.0
            .put("CredentialProvider", value.into_value().into_node());
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

impl Kind for CredentialProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CredentialProviderConfigurationProperty> for CredentialProviderConfigurationProperty {}
impl From<CredentialProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: CredentialProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CredentialProviderConfigurationProperty>
    for CredentialProviderConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CredentialProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HttpApiSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpApiSchemaConfigurationProperty(Object);

impl HttpApiSchemaConfigurationProperty {
    /// `HttpApiSchemaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`
    pub fn new(source: impl IntoValue<ApiSchemaConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
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

impl Kind for HttpApiSchemaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpApiSchemaConfigurationProperty> for HttpApiSchemaConfigurationProperty {}
impl From<HttpApiSchemaConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpApiSchemaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpApiSchemaConfigurationProperty> for HttpApiSchemaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpApiSchemaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HttpConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpConnectorSourceProperty(Object);

impl HttpConnectorSourceProperty {
    /// `HttpConnectorSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `connector_id`
    pub fn new(connector_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorId", connector_id.into_value().into_node());
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

impl Kind for HttpConnectorSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpConnectorSourceProperty> for HttpConnectorSourceProperty {}
impl From<HttpConnectorSourceProperty> for Node {
    #[inline]
    fn from(value: HttpConnectorSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpConnectorSourceProperty> for HttpConnectorSourceProperty {
    #[inline]
    fn into_value(self) -> Value<HttpConnectorSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HttpConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpConnectorTargetConfigurationProperty(Object);

impl HttpConnectorTargetConfigurationProperty {
    /// `HttpConnectorTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`
    pub fn new(source: impl IntoValue<HttpConnectorSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The `Parameters` property.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for HttpConnectorTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpConnectorTargetConfigurationProperty>
    for HttpConnectorTargetConfigurationProperty
{
}
impl From<HttpConnectorTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpConnectorTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpConnectorTargetConfigurationProperty>
    for HttpConnectorTargetConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HttpConnectorTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HttpTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpTargetConfigurationProperty(Object);

impl HttpTargetConfigurationProperty {
    /// `HttpTargetConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AgentcoreRuntime` property.
    ///
    /// `AgentcoreRuntime`.
    pub fn agentcore_runtime(
        mut self,
        value: impl IntoValue<RuntimeTargetConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AgentcoreRuntime", value.into_value().into_node());
        self
    }

    /// The `Connector` property.
    ///
    /// `Connector`.
    pub fn connector(
        mut self,
        value: impl IntoValue<HttpConnectorTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("Connector", value.into_value().into_node());
        self
    }

    /// The `Passthrough` property.
    ///
    /// `Passthrough`.
    pub fn passthrough(
        mut self,
        value: impl IntoValue<PassthroughTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("Passthrough", value.into_value().into_node());
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

impl Kind for HttpTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpTargetConfigurationProperty> for HttpTargetConfigurationProperty {}
impl From<HttpTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpTargetConfigurationProperty> for HttpTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IamCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamCredentialProviderProperty(Object);

impl IamCredentialProviderProperty {
    /// `IamCredentialProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `service`
    pub fn new(service: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Service", service.into_value().into_node());
        Self(object_)
    }

    /// The `Region` property.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for IamCredentialProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamCredentialProviderProperty> for IamCredentialProviderProperty {}
impl From<IamCredentialProviderProperty> for Node {
    #[inline]
    fn from(value: IamCredentialProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamCredentialProviderProperty> for IamCredentialProviderProperty {
    #[inline]
    fn into_value(self) -> Value<IamCredentialProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InferenceConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceConnectorSourceProperty(Object);

impl InferenceConnectorSourceProperty {
    /// `InferenceConnectorSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `connector_id`
    pub fn new(connector_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorId", connector_id.into_value().into_node());
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

impl Kind for InferenceConnectorSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceConnectorSourceProperty> for InferenceConnectorSourceProperty {}
impl From<InferenceConnectorSourceProperty> for Node {
    #[inline]
    fn from(value: InferenceConnectorSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceConnectorSourceProperty> for InferenceConnectorSourceProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceConnectorSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InferenceConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceConnectorTargetConfigurationProperty(Object);

impl InferenceConnectorTargetConfigurationProperty {
    /// `InferenceConnectorTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`
    pub fn new(source: impl IntoValue<InferenceConnectorSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
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

impl Kind for InferenceConnectorTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceConnectorTargetConfigurationProperty>
    for InferenceConnectorTargetConfigurationProperty
{
}
impl From<InferenceConnectorTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: InferenceConnectorTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceConnectorTargetConfigurationProperty>
    for InferenceConnectorTargetConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceConnectorTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InferenceOperationConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceOperationConfigurationProperty(Object);

impl InferenceOperationConfigurationProperty {
    /// `InferenceOperationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`
    pub fn new(path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        Self(object_)
    }

    /// The `Models` property.
    ///
    /// `Models`.
    pub fn models(mut self, value: impl IntoValue<List<ModelEntryProperty>>) -> Self {
        self.0.put("Models", value.into_value().into_node());
        self
    }

    /// The `ProviderPath` property.
    ///
    /// `ProviderPath`.
    pub fn provider_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProviderPath", value.into_value().into_node());
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

impl Kind for InferenceOperationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceOperationConfigurationProperty> for InferenceOperationConfigurationProperty {}
impl From<InferenceOperationConfigurationProperty> for Node {
    #[inline]
    fn from(value: InferenceOperationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceOperationConfigurationProperty>
    for InferenceOperationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceOperationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InferenceProviderTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceProviderTargetConfigurationProperty(Object);

impl InferenceProviderTargetConfigurationProperty {
    /// `InferenceProviderTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`
    pub fn new(endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        Self(object_)
    }

    /// The `ModelMapping` property.
    ///
    /// `ModelMapping`.
    pub fn model_mapping(mut self, value: impl IntoValue<ModelMappingProperty>) -> Self {
        self.0.put("ModelMapping", value.into_value().into_node());
        self
    }

    /// The `Operations` property.
    ///
    /// `Operations`.
    pub fn operations(
        mut self,
        value: impl IntoValue<List<InferenceOperationConfigurationProperty>>,
    ) -> Self {
        self.0.put("Operations", value.into_value().into_node());
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

impl Kind for InferenceProviderTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceProviderTargetConfigurationProperty>
    for InferenceProviderTargetConfigurationProperty
{
}
impl From<InferenceProviderTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: InferenceProviderTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceProviderTargetConfigurationProperty>
    for InferenceProviderTargetConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<InferenceProviderTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InferenceTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceTargetConfigurationProperty(Object);

impl InferenceTargetConfigurationProperty {
    /// `InferenceTargetConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Connector` property.
    ///
    /// `Connector`.
    pub fn connector(
        mut self,
        value: impl IntoValue<InferenceConnectorTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("Connector", value.into_value().into_node());
        self
    }

    /// The `Provider` property.
    ///
    /// `Provider`.
    pub fn provider(
        mut self,
        value: impl IntoValue<InferenceProviderTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("Provider", value.into_value().into_node());
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

impl Kind for InferenceTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceTargetConfigurationProperty> for InferenceTargetConfigurationProperty {}
impl From<InferenceTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: InferenceTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceTargetConfigurationProperty> for InferenceTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ManagedVpcResource` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedVpcResourceProperty(Object);

impl ManagedVpcResourceProperty {
    /// `ManagedVpcResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_ip_address_type`
    /// - `subnet_ids`
    /// - `vpc_identifier`
    pub fn new(
        endpoint_ip_address_type: impl IntoValue<super::EndpointIpAddressType>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_identifier: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EndpointIpAddressType",
            endpoint_ip_address_type.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcIdentifier", vpc_identifier.into_value().into_node());
        Self(object_)
    }

    /// The `RoutingDomain` property.
    ///
    /// `RoutingDomain`.
    pub fn routing_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoutingDomain", value.into_value().into_node());
        self
    }

    /// The `SecurityGroupIds` property.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// Tags applied to the AWS-managed VPC Lattice resource gateway when it is created on your behalf (tag-on-create). Useful for cost allocation. These tags are forwarded to VPC Lattice and are not stored on the gateway target itself.
    ///
    /// `Tags`.
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

impl Kind for ManagedVpcResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedVpcResourceProperty> for ManagedVpcResourceProperty {}
impl From<ManagedVpcResourceProperty> for Node {
    #[inline]
    fn from(value: ManagedVpcResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedVpcResourceProperty> for ManagedVpcResourceProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedVpcResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Lambda target configuration.
///
/// The property type `McpLambdaTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct McpLambdaTargetConfigurationProperty(Object);

impl McpLambdaTargetConfigurationProperty {
    /// `McpLambdaTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_arn`: The ARN of the Lambda target configuration.
    /// - `tool_schema`: The tool schema configuration for the gateway target MCP configuration for Lambda.
    pub fn new(
        lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>,
        tool_schema: impl IntoValue<ToolSchemaProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
        object_.put("ToolSchema", tool_schema.into_value().into_node());
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

impl Kind for McpLambdaTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<McpLambdaTargetConfigurationProperty> for McpLambdaTargetConfigurationProperty {}
impl From<McpLambdaTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: McpLambdaTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<McpLambdaTargetConfigurationProperty> for McpLambdaTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<McpLambdaTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `McpServerTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct McpServerTargetConfigurationProperty(Object);

impl McpServerTargetConfigurationProperty {
    /// `McpServerTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`
    pub fn new(endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        Self(object_)
    }

    /// The `ListingMode` property.
    ///
    /// `ListingMode`; one of `DEFAULT`, `DYNAMIC`.
    pub fn listing_mode(mut self, value: impl IntoValue<ListingMode>) -> Self {
        self.0.put("ListingMode", value.into_value().into_node());
        self
    }

    /// The `McpToolSchema` property.
    ///
    /// `McpToolSchema`.
    pub fn mcp_tool_schema(
        mut self,
        value: impl IntoValue<McpToolSchemaConfigurationProperty>,
    ) -> Self {
        self.0.put("McpToolSchema", value.into_value().into_node());
        self
    }

    /// The `ResourcePriority` property.
    ///
    /// `ResourcePriority`.
    pub fn resource_priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ResourcePriority", value.into_value().into_node());
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

impl Kind for McpServerTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<McpServerTargetConfigurationProperty> for McpServerTargetConfigurationProperty {}
impl From<McpServerTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: McpServerTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<McpServerTargetConfigurationProperty> for McpServerTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<McpServerTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The MCP target configuration for the gateway target.
///
/// The property type `McpTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct McpTargetConfigurationProperty(Object);

impl McpTargetConfigurationProperty {
    /// `McpTargetConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ApiGateway` property.
    ///
    /// `ApiGateway`.
    pub fn api_gateway(
        mut self,
        value: impl IntoValue<ApiGatewayTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("ApiGateway", value.into_value().into_node());
        self
    }

    /// The `Connector` property.
    ///
    /// `Connector`.
    pub fn connector(
        mut self,
        value: impl IntoValue<ConnectorTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("Connector", value.into_value().into_node());
        self
    }

    /// The Lambda MCP configuration for the gateway target.
    ///
    /// `Lambda`.
    pub fn lambda(mut self, value: impl IntoValue<McpLambdaTargetConfigurationProperty>) -> Self {
        self.0.put("Lambda", value.into_value().into_node());
        self
    }

    /// The `McpServer` property.
    ///
    /// `McpServer`.
    pub fn mcp_server(
        mut self,
        value: impl IntoValue<McpServerTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("McpServer", value.into_value().into_node());
        self
    }

    /// The OpenApi schema for the gateway target MCP configuration.
    ///
    /// `OpenApiSchema`.
    pub fn open_api_schema(
        mut self,
        value: impl IntoValue<ApiSchemaConfigurationProperty>,
    ) -> Self {
        self.0.put("OpenApiSchema", value.into_value().into_node());
        self
    }

    /// The target configuration for the Smithy model target.
    ///
    /// `SmithyModel`.
    pub fn smithy_model(mut self, value: impl IntoValue<ApiSchemaConfigurationProperty>) -> Self {
        self.0.put("SmithyModel", value.into_value().into_node());
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

impl Kind for McpTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<McpTargetConfigurationProperty> for McpTargetConfigurationProperty {}
impl From<McpTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: McpTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<McpTargetConfigurationProperty> for McpTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<McpTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `McpToolSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct McpToolSchemaConfigurationProperty(Object);

impl McpToolSchemaConfigurationProperty {
    /// `McpToolSchemaConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `InlinePayload` property.
    ///
    /// `InlinePayload`.
    pub fn inline_payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InlinePayload", value.into_value().into_node());
        self
    }

    /// The `S3` property.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3ConfigurationProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for McpToolSchemaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<McpToolSchemaConfigurationProperty> for McpToolSchemaConfigurationProperty {}
impl From<McpToolSchemaConfigurationProperty> for Node {
    #[inline]
    fn from(value: McpToolSchemaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<McpToolSchemaConfigurationProperty> for McpToolSchemaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<McpToolSchemaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetadataConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataConfigurationProperty(Object);

impl MetadataConfigurationProperty {
    /// `MetadataConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AllowedQueryParameters` property.
    ///
    /// `AllowedQueryParameters`.
    pub fn allowed_query_parameters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedQueryParameters", value.into_value().into_node());
        self
    }

    /// The `AllowedRequestHeaders` property.
    ///
    /// `AllowedRequestHeaders`.
    pub fn allowed_request_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedRequestHeaders", value.into_value().into_node());
        self
    }

    /// The `AllowedResponseHeaders` property.
    ///
    /// `AllowedResponseHeaders`.
    pub fn allowed_response_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedResponseHeaders", value.into_value().into_node());
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

impl Kind for MetadataConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataConfigurationProperty> for MetadataConfigurationProperty {}
impl From<MetadataConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetadataConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataConfigurationProperty> for MetadataConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ModelEntry` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelEntryProperty(Object);

impl ModelEntryProperty {
    /// `ModelEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `model`
    pub fn new(model: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Model", model.into_value().into_node());
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

impl Kind for ModelEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelEntryProperty> for ModelEntryProperty {}
impl From<ModelEntryProperty> for Node {
    #[inline]
    fn from(value: ModelEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelEntryProperty> for ModelEntryProperty {
    #[inline]
    fn into_value(self) -> Value<ModelEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ModelMapping` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelMappingProperty(Object);

impl ModelMappingProperty {
    /// `ModelMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ProviderPrefix` property.
    ///
    /// `ProviderPrefix`.
    pub fn provider_prefix(mut self, value: impl IntoValue<ProviderPrefixProperty>) -> Self {
        self.0.put("ProviderPrefix", value.into_value().into_node());
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

impl Kind for ModelMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelMappingProperty> for ModelMappingProperty {}
impl From<ModelMappingProperty> for Node {
    #[inline]
    fn from(value: ModelMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelMappingProperty> for ModelMappingProperty {
    #[inline]
    fn into_value(self) -> Value<ModelMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth credential provider for the gateway target.
///
/// The property type `OAuthCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuthCredentialProviderProperty(Object);

impl OAuthCredentialProviderProperty {
    /// `OAuthCredentialProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `provider_arn`: The provider ARN for the gateway target.
    /// - `scopes`: The OAuth credential provider scopes.
    pub fn new(provider_arn: impl IntoValue<String>, scopes: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProviderArn", provider_arn.into_value().into_node());
        object_.put("Scopes", scopes.into_value().into_node());
        Self(object_)
    }

    /// The OAuth credential provider.
    ///
    /// `CustomParameters`.
    pub fn custom_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("CustomParameters", value.into_value().into_node());
        self
    }

    /// The `DefaultReturnUrl` property.
    ///
    /// `DefaultReturnUrl`.
    pub fn default_return_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultReturnUrl", value.into_value().into_node());
        self
    }

    /// The `GrantType` property.
    ///
    /// `GrantType`; one of `CLIENT_CREDENTIALS`, `AUTHORIZATION_CODE`, `TOKEN_EXCHANGE`.
    pub fn grant_type(mut self, value: impl IntoValue<GrantType>) -> Self {
        self.0.put("GrantType", value.into_value().into_node());
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

impl Kind for OAuthCredentialProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuthCredentialProviderProperty> for OAuthCredentialProviderProperty {}
impl From<OAuthCredentialProviderProperty> for Node {
    #[inline]
    fn from(value: OAuthCredentialProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuthCredentialProviderProperty> for OAuthCredentialProviderProperty {
    #[inline]
    fn into_value(self) -> Value<OAuthCredentialProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PassthroughTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct PassthroughTargetConfigurationProperty(Object);

impl PassthroughTargetConfigurationProperty {
    /// `PassthroughTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`
    /// - `protocol_type`
    pub fn new(
        endpoint: impl IntoValue<String>,
        protocol_type: impl IntoValue<ProtocolType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("ProtocolType", protocol_type.into_value().into_node());
        Self(object_)
    }

    /// The `Schema` property.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl IntoValue<HttpApiSchemaConfigurationProperty>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
        self
    }

    /// The `StickinessConfiguration` property.
    ///
    /// `StickinessConfiguration`.
    pub fn stickiness_configuration(
        mut self,
        value: impl IntoValue<StickinessConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StickinessConfiguration", value.into_value().into_node());
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

impl Kind for PassthroughTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PassthroughTargetConfigurationProperty> for PassthroughTargetConfigurationProperty {}
impl From<PassthroughTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: PassthroughTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PassthroughTargetConfigurationProperty> for PassthroughTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PassthroughTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrivateEndpoint` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateEndpointProperty(Object);

impl PrivateEndpointProperty {
    /// `PrivateEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ManagedVpcResource` property.
    ///
    /// `ManagedVpcResource`.
    pub fn managed_vpc_resource(
        mut self,
        value: impl IntoValue<ManagedVpcResourceProperty>,
    ) -> Self {
        self.0
            .put("ManagedVpcResource", value.into_value().into_node());
        self
    }

    /// The `SelfManagedLatticeResource` property.
    ///
    /// `SelfManagedLatticeResource`.
    pub fn self_managed_lattice_resource(
        mut self,
        value: impl IntoValue<SelfManagedLatticeResourceProperty>,
    ) -> Self {
        self.0
            .put("SelfManagedLatticeResource", value.into_value().into_node());
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

impl Kind for PrivateEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateEndpointProperty> for PrivateEndpointProperty {}
impl From<PrivateEndpointProperty> for Node {
    #[inline]
    fn from(value: PrivateEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateEndpointProperty> for PrivateEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ProviderPrefix` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProviderPrefixProperty(Object);

impl ProviderPrefixProperty {
    /// `ProviderPrefixProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Separator` property.
    ///
    /// `Separator`; default `"."`.
    pub fn separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Separator", value.into_value().into_node());
        self
    }

    /// The `Strip` property.
    ///
    /// `Strip`; default `false`.
    pub fn strip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Strip", value.into_value().into_node());
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

impl Kind for ProviderPrefixProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProviderPrefixProperty> for ProviderPrefixProperty {}
impl From<ProviderPrefixProperty> for Node {
    #[inline]
    fn from(value: ProviderPrefixProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProviderPrefixProperty> for ProviderPrefixProperty {
    #[inline]
    fn into_value(self) -> Value<ProviderPrefixProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RuntimeTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuntimeTargetConfigurationProperty(Object);

impl RuntimeTargetConfigurationProperty {
    /// `RuntimeTargetConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
    }

    /// The `Qualifier` property.
    ///
    /// `Qualifier`.
    pub fn qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Qualifier", value.into_value().into_node());
        self
    }

    /// The `Schema` property.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl IntoValue<HttpApiSchemaConfigurationProperty>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
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

impl Kind for RuntimeTargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuntimeTargetConfigurationProperty> for RuntimeTargetConfigurationProperty {}
impl From<RuntimeTargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: RuntimeTargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuntimeTargetConfigurationProperty> for RuntimeTargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RuntimeTargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 configuration for the gateway target.
///
/// The property type `S3Configuration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigurationProperty(Object);

impl S3ConfigurationProperty {
    /// `S3ConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The S3 configuration bucket owner account ID for the gateway target.
    ///
    /// `BucketOwnerAccountId`.
    pub fn bucket_owner_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BucketOwnerAccountId", value.into_value().into_node());
        self
    }

    /// The configuration URI for the gateway target.
    ///
    /// `Uri`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
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

impl Kind for S3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigurationProperty> for S3ConfigurationProperty {}
impl From<S3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigurationProperty> for S3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The schema definition for the gateway target.
///
/// The property type `SchemaDefinition` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaDefinitionProperty(Object);

impl SchemaDefinitionProperty {
    /// `SchemaDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The scheme definition type for the gateway target.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The workload identity details for the gateway.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Items` property.
    ///
    /// `Items`.
    pub fn items(mut self, value: impl IntoValue<SchemaDefinitionProperty>) -> Self {
        self.0.put("Items", value.into_value().into_node());
        self
    }

    /// The schema definition properties for the gateway target.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<Map<SchemaDefinitionProperty>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// The schema definition.
    ///
    /// `Required`.
    pub fn required(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Required", value.into_value().into_node());
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

impl Kind for SchemaDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaDefinitionProperty> for SchemaDefinitionProperty {}
impl From<SchemaDefinitionProperty> for Node {
    #[inline]
    fn from(value: SchemaDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaDefinitionProperty> for SchemaDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedLatticeResourceProperty(Object);

impl SelfManagedLatticeResourceProperty {
    /// `SelfManagedLatticeResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration_identifier`
    pub fn new(resource_configuration_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceConfigurationIdentifier",
            resource_configuration_identifier.into_value().into_node(),
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

impl Kind for SelfManagedLatticeResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedLatticeResourceProperty> for SelfManagedLatticeResourceProperty {}
impl From<SelfManagedLatticeResourceProperty> for Node {
    #[inline]
    fn from(value: SelfManagedLatticeResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedLatticeResourceProperty> for SelfManagedLatticeResourceProperty {
    #[inline]
    fn into_value(self) -> Value<SelfManagedLatticeResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StickinessConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct StickinessConfigurationProperty(Object);

impl StickinessConfigurationProperty {
    /// `StickinessConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `identifier`
    pub fn new(identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identifier", identifier.into_value().into_node());
        Self(object_)
    }

    /// The `Timeout` property.
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
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

impl Kind for StickinessConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StickinessConfigurationProperty> for StickinessConfigurationProperty {}
impl From<StickinessConfigurationProperty> for Node {
    #[inline]
    fn from(value: StickinessConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StickinessConfigurationProperty> for StickinessConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StickinessConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The target configuration.
///
/// The property type `TargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetConfigurationProperty(Object);

impl TargetConfigurationProperty {
    /// `TargetConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Http` property.
    ///
    /// `Http`.
    pub fn http(mut self, value: impl IntoValue<HttpTargetConfigurationProperty>) -> Self {
        self.0.put("Http", value.into_value().into_node());
        self
    }

    /// The `Inference` property.
    ///
    /// `Inference`.
    pub fn inference(
        mut self,
        value: impl IntoValue<InferenceTargetConfigurationProperty>,
    ) -> Self {
        self.0.put("Inference", value.into_value().into_node());
        self
    }

    /// The target configuration definition for MCP.
    ///
    /// `Mcp`.
    pub fn mcp(mut self, value: impl IntoValue<McpTargetConfigurationProperty>) -> Self {
        self.0.put("Mcp", value.into_value().into_node());
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

impl Kind for TargetConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetConfigurationProperty> for TargetConfigurationProperty {}
impl From<TargetConfigurationProperty> for Node {
    #[inline]
    fn from(value: TargetConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetConfigurationProperty> for TargetConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TargetConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tool definition for the gateway.
///
/// The property type `ToolDefinition` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolDefinitionProperty(Object);

impl ToolDefinitionProperty {
    /// `ToolDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `description`
    /// - `input_schema`: The input schema for the gateway target.
    /// - `name`: The tool name.
    pub fn new(
        description: impl IntoValue<String>,
        input_schema: impl IntoValue<SchemaDefinitionProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("InputSchema", input_schema.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The tool definition output schema for the gateway target.
    ///
    /// `OutputSchema`.
    pub fn output_schema(mut self, value: impl IntoValue<SchemaDefinitionProperty>) -> Self {
        self.0.put("OutputSchema", value.into_value().into_node());
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

impl Kind for ToolDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolDefinitionProperty> for ToolDefinitionProperty {}
impl From<ToolDefinitionProperty> for Node {
    #[inline]
    fn from(value: ToolDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolDefinitionProperty> for ToolDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<ToolDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tool schema for the gateway target.
///
/// The property type `ToolSchema` of `AWS::BedrockAgentCore::GatewayTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolSchemaProperty(Object);

impl ToolSchemaProperty {
    /// `ToolSchemaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The inline payload for the gateway target.
    ///
    /// `InlinePayload`.
    pub fn inline_payload(mut self, value: impl IntoValue<List<ToolDefinitionProperty>>) -> Self {
        self.0.put("InlinePayload", value.into_value().into_node());
        self
    }

    /// The S3 tool schema for the gateway target.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3ConfigurationProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for ToolSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolSchemaProperty> for ToolSchemaProperty {}
impl From<ToolSchemaProperty> for Node {
    #[inline]
    fn from(value: ToolSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolSchemaProperty> for ToolSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<ToolSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CredentialLocation` of a `ApiKeyCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
pub enum CredentialLocation {
    /// `HEADER`.
    Header,
    /// `QUERY_PARAMETER`.
    QueryParameter,
}

#[diagnostic::do_not_recommend]
impl Kind for CredentialLocation {}
#[diagnostic::do_not_recommend]
impl TextKind for CredentialLocation {}
#[diagnostic::do_not_recommend]
impl IdKind for CredentialLocation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CredentialLocation {}
#[diagnostic::do_not_recommend]
impl IntoValue<CredentialLocation> for CredentialLocation {
    #[inline]
    fn into_value(self) -> Value<CredentialLocation> {
        const VALUES: &[&str] = &["HEADER", "QUERY_PARAMETER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CredentialProviderType` of a `CredentialProviderConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
pub enum CredentialProviderType {
    /// `API_KEY`.
    ApiKey,
    /// `CALLER_IAM_CREDENTIALS`.
    CallerIamCredentials,
    /// `GATEWAY_IAM_ROLE`.
    GatewayIamRole,
    /// `JWT_PASSTHROUGH`.
    JwtPassthrough,
    /// `OAUTH`.
    Oauth,
}

#[diagnostic::do_not_recommend]
impl Kind for CredentialProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for CredentialProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for CredentialProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CredentialProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CredentialProviderType> for CredentialProviderType {
    #[inline]
    fn into_value(self) -> Value<CredentialProviderType> {
        const VALUES: &[&str] = &[
            "API_KEY",
            "CALLER_IAM_CREDENTIALS",
            "GATEWAY_IAM_ROLE",
            "JWT_PASSTHROUGH",
            "OAUTH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GrantType` of a `OAuthCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
pub enum GrantType {
    /// `AUTHORIZATION_CODE`.
    AuthorizationCode,
    /// `CLIENT_CREDENTIALS`.
    ClientCredentials,
    /// `TOKEN_EXCHANGE`.
    TokenExchange,
}

#[diagnostic::do_not_recommend]
impl Kind for GrantType {}
#[diagnostic::do_not_recommend]
impl TextKind for GrantType {}
#[diagnostic::do_not_recommend]
impl IdKind for GrantType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GrantType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GrantType> for GrantType {
    #[inline]
    fn into_value(self) -> Value<GrantType> {
        const VALUES: &[&str] = &["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "TOKEN_EXCHANGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ListingMode` of a `McpServerTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
pub enum ListingMode {
    /// `DEFAULT`.
    Default,
    /// `DYNAMIC`.
    Dynamic,
}

#[diagnostic::do_not_recommend]
impl Kind for ListingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ListingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ListingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ListingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ListingMode> for ListingMode {
    #[inline]
    fn into_value(self) -> Value<ListingMode> {
        const VALUES: &[&str] = &["DEFAULT", "DYNAMIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Methods` of a `ApiGatewayToolFilter` of `AWS::BedrockAgentCore::GatewayTarget`.
pub enum Method {
    /// `DELETE`.
    Delete,
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `PATCH`.
    Patch,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}

#[diagnostic::do_not_recommend]
impl Kind for Method {}
#[diagnostic::do_not_recommend]
impl TextKind for Method {}
#[diagnostic::do_not_recommend]
impl IdKind for Method {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Method {}
#[diagnostic::do_not_recommend]
impl IntoValue<Method> for Method {
    #[inline]
    fn into_value(self) -> Value<Method> {
        const VALUES: &[&str] = &["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProtocolType` of a `PassthroughTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
pub enum ProtocolType {
    /// `A2A`.
    A2A,
    /// `CUSTOM`.
    Custom,
    /// `INFERENCE`.
    Inference,
    /// `MCP`.
    Mcp,
}

#[diagnostic::do_not_recommend]
impl Kind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProtocolType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProtocolType> for ProtocolType {
    #[inline]
    fn into_value(self) -> Value<ProtocolType> {
        const VALUES: &[&str] = &["A2A", "CUSTOM", "INFERENCE", "MCP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SchemaDefinition` of `AWS::BedrockAgentCore::GatewayTarget`.
pub enum Type {
    /// `array`.
    Array,
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `object`.
    Object_,
    /// `string`.
    String_,
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
        const VALUES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
