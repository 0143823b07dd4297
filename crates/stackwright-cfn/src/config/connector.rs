// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::Connector` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Config::Connector
///
/// `AWS::Config::Connector`; `Ref` returns its `Arn`, a [`config::ConnectorArn`](kinds::config::ConnectorArn).
/// Changing one of these replaces it: `ConnectorConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::Connector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `connector_configuration`: The configuration for the connector.
    pub fn new(connector_configuration: impl IntoValue<ConnectorConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectorConfiguration",
            connector_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags for the connector.
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
    /// What `Ref` returns: its `Arn`, a [`config::ConnectorArn`](kinds::config::ConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::config::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the connector was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The name of the connector. AWS Config automatically assigns the name when creating the Connector.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::config::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for connecting to Microsoft Azure.
///
/// The property type `AzureConnectorConfiguration` of `AWS::Config::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureConnectorConfigurationProperty(Object);

impl AzureConnectorConfigurationProperty {
    /// `AzureConnectorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_identifier`: The Azure client (application) identifier.
    /// - `tenant_identifier`: The Azure tenant identifier.
    pub fn new(
        client_identifier: impl IntoValue<String>,
        tenant_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClientIdentifier",
            client_identifier.into_value().into_node(),
        );
        object_.put(
            "TenantIdentifier",
            tenant_identifier.into_value().into_node(),
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

impl Kind for AzureConnectorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureConnectorConfigurationProperty> for AzureConnectorConfigurationProperty {}
impl From<AzureConnectorConfigurationProperty> for Node {
    #[inline]
    fn from(value: AzureConnectorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureConnectorConfigurationProperty> for AzureConnectorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AzureConnectorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the connector. Specify the third-party cloud provider configuration.
///
/// The property type `ConnectorConfiguration` of `AWS::Config::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorConfigurationProperty(Object);

impl ConnectorConfigurationProperty {
    /// `ConnectorConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for connecting to Microsoft Azure.
    ///
    /// `Azure`.
    pub fn azure(mut self, value: impl IntoValue<AzureConnectorConfigurationProperty>) -> Self {
        self.0.put("Azure", value.into_value().into_node());
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
