// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::ConnectorDefinitionVersion` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::ConnectorDefinitionVersion` resource represents a connector definition version for AWS IoT Greengrass. A connector definition version contains a list of connectors.
///
/// > To create a connector definition version, you must specify the ID of the connector definition that you want to associate with the version. For information about creating a connector definition, see [`AWS::Greengrass::ConnectorDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-connectordefinition.html).
/// >
/// > After you create a connector definition version that contains the connectors you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::ConnectorDefinitionVersion`; `Ref` returns its `Id`, a [`greengrass::ConnectorDefinitionVersionId`](kinds::greengrass::ConnectorDefinitionVersionId).
/// Changing one of these replaces it: `ConnectorDefinitionId`, `Connectors`.
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectorDefinitionVersion(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::ConnectorDefinitionVersion",
    tags: None,
    rules: include_str!("connector_definition_version.rules"),
};

impl CfnConnectorDefinitionVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinitionVersion";

    /// `CfnConnectorDefinitionVersion` with its required properties, in alphabetical order:
    ///
    /// - `connector_definition_id`: The ID of the connector definition associated with this version.
    /// - `connectors`: The connectors in this version.
    pub fn new(
        connector_definition_id: impl IntoValue<kinds::greengrass::ConnectorDefinitionId>,
        connectors: impl IntoValue<List<ConnectorProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectorDefinitionId",
            connector_definition_id.into_value().into_node(),
        );
        object_.put("Connectors", connectors.into_value().into_node());
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

impl Construct for CfnConnectorDefinitionVersion {
    type Handle = CfnConnectorDefinitionVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorDefinitionVersionRef {
        CfnConnectorDefinitionVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectorDefinitionVersion`] of a stack.
pub struct CfnConnectorDefinitionVersionRef(NodeRef);

impl Clone for CfnConnectorDefinitionVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorDefinitionVersionRef {}
impl AsNode for CfnConnectorDefinitionVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorDefinitionVersionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::ConnectorDefinitionVersionId`](kinds::greengrass::ConnectorDefinitionVersionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::ConnectorDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::ConnectorDefinitionVersionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::greengrass::ConnectorDefinitionVersionId>
    for &CfnConnectorDefinitionVersionRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::ConnectorDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS, and other cloud services. For more information, see [Integrate with Services and Protocols Using Greengrass Connectors](https://docs.aws.amazon.com/greengrass/v1/developerguide/connectors.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Connectors` property of the [`AWS::Greengrass::ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-connectordefinitionversion.html) resource contains a list of `Connector` property types.
///
/// The property type `Connector` of `AWS::Greengrass::ConnectorDefinitionVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorProperty(Object);

impl ConnectorProperty {
    /// `ConnectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `connector_arn`: The Amazon Resource Name (ARN) of the connector.
    /// - `id`: A descriptive or arbitrary ID for the connector.
    pub fn new(connector_arn: impl IntoValue<String>, id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorArn", connector_arn.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The parameters or configuration that the connector uses.
    ///
    /// For more information about connectors provided by AWS, see [Greengrass Connectors Provided by AWS](https://docs.aws.amazon.com/greengrass/v1/developerguide/connectors-list.html).
    ///
    /// `Parameters`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Kind for ConnectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorProperty> for ConnectorProperty {}
impl From<ConnectorProperty> for Node {
    #[inline]
    fn from(value: ConnectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorProperty> for ConnectorProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
