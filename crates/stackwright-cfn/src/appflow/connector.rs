// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppFlow::Connector` and its property types.

use crate::l1::*;

/// Creates a new connector profile associated with your AWS account. There is a soft quota of 100 connector profiles per AWS account. If you need more connector profiles than this quota allows, you can submit a request to the Amazon AppFlow team through the Amazon AppFlow support channel. In each connector profile that you create, you can provide the credentials and properties for only one connector.
///
/// `AWS::AppFlow::Connector`; `Ref` returns its `ConnectorLabel`, a [`appflow::ConnectorLabel`](kinds::appflow::ConnectorLabel).
/// Changing one of these replaces it: `ConnectorLabel`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppFlow::Connector",
    tags: None,
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppFlow::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `connector_provisioning_config`: The configuration required for registering the connector.
    /// - `connector_provisioning_type`: The provisioning type used to register the connector.
    pub fn new(
        connector_provisioning_config: impl IntoValue<ConnectorProvisioningConfigProperty>,
        connector_provisioning_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectorProvisioningConfig",
            connector_provisioning_config.into_value().into_node(),
        );
        object_.put(
            "ConnectorProvisioningType",
            connector_provisioning_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The label used for registering the connector.
    ///
    /// `ConnectorLabel`; an update replaces the resource.
    pub fn connector_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectorLabel", value.into_value().into_node());
        self
    }

    /// A description about the connector runtime setting.
    ///
    /// `Description`; updated in place.
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
    /// What `Ref` returns: its `ConnectorLabel`, a [`appflow::ConnectorLabel`](kinds::appflow::ConnectorLabel).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appflow::ConnectorLabel> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The arn of the connector. The arn is unique for each ConnectorRegistration in your AWS account.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[inline]
    pub fn attr_connector_arn(&self) -> Value<kinds::appflow::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorArn")))
    }
}

impl IntoValue<kinds::appflow::ConnectorLabel> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appflow::ConnectorLabel> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appflow::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appflow::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorArn")))
    }
}

/// Contains information about the configuration of the connector being registered.
///
/// The property type `ConnectorProvisioningConfig` of `AWS::AppFlow::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorProvisioningConfigProperty(Object);

impl ConnectorProvisioningConfigProperty {
    /// `ConnectorProvisioningConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains information about the configuration of the lambda which is being registered as the connector.
    ///
    /// `Lambda`.
    pub fn lambda(
        mut self,
        value: impl IntoValue<LambdaConnectorProvisioningConfigProperty>,
    ) -> Self {
        self.0.put("Lambda", value.into_value().into_node());
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

impl Kind for ConnectorProvisioningConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorProvisioningConfigProperty> for ConnectorProvisioningConfigProperty {}
impl From<ConnectorProvisioningConfigProperty> for Node {
    #[inline]
    fn from(value: ConnectorProvisioningConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorProvisioningConfigProperty> for ConnectorProvisioningConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorProvisioningConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the configuration of the lambda which is being registered as the connector.
///
/// The property type `LambdaConnectorProvisioningConfig` of `AWS::AppFlow::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConnectorProvisioningConfigProperty(Object);

impl LambdaConnectorProvisioningConfigProperty {
    /// `LambdaConnectorProvisioningConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_arn`: Lambda ARN of the connector being registered.
    pub fn new(lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
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

impl Kind for LambdaConnectorProvisioningConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaConnectorProvisioningConfigProperty>
    for LambdaConnectorProvisioningConfigProperty
{
}
impl From<LambdaConnectorProvisioningConfigProperty> for Node {
    #[inline]
    fn from(value: LambdaConnectorProvisioningConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaConnectorProvisioningConfigProperty>
    for LambdaConnectorProvisioningConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<LambdaConnectorProvisioningConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
