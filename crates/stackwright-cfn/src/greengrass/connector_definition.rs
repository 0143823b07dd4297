// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::ConnectorDefinition` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::ConnectorDefinition` resource represents a connector definition for AWS IoT Greengrass. Connector definitions are used to organize your connector definition versions.
///
/// Connector definitions can reference multiple connector definition versions. All connector definition versions must be associated with a connector definition. Each connector definition version can contain one or more connectors.
///
/// > When you create a connector definition, you can optionally include an initial connector definition version. To associate a connector definition version later, create an [`AWS::Greengrass::ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-connectordefinitionversion.html) resource and specify the ID of this connector definition.
/// >
/// > After you create the connector definition version that contains the connectors you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::ConnectorDefinition`; `Ref` returns its `Id`, a [`greengrass::ConnectorDefinitionId`](kinds::greengrass::ConnectorDefinitionId).
/// Changing one of these replaces it: `InitialVersion`.
/// Attributes: `Arn`, `Id`, `LatestVersionArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectorDefinition(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::ConnectorDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("connector_definition.rules"),
};

impl CfnConnectorDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinition";

    /// `CfnConnectorDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the connector definition.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The connector definition version to include when the connector definition is created. A connector definition version contains a list of [`connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-connectordefinition-connector.html) property types.
    ///
    /// > To associate a connector definition version after the connector definition is created, create an [`AWS::Greengrass::ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-connectordefinitionversion.html) resource and specify the ID of this connector definition.
    ///
    /// `InitialVersion`; an update replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl IntoValue<ConnectorDefinitionVersionProperty>,
    ) -> Self {
        self.0.put("InitialVersion", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the connector definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tagging Your AWS IoT Greengrass Resources](https://docs.aws.amazon.com/greengrass/v1/developerguide/tagging.html) in the *Developer Guide*.
    ///
    /// This `Json` property type is processed as a map of key-value pairs. It uses the following format, which is different from most `Tags` implementations in CloudFormation templates.
    ///
    /// ```text
    /// "Tags": { "KeyName0": "value", "KeyName1": "value", "KeyName2": "value"
    /// }
    /// ```
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnConnectorDefinition {
    type Handle = CfnConnectorDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorDefinitionRef {
        CfnConnectorDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectorDefinition`] of a stack.
pub struct CfnConnectorDefinitionRef(NodeRef);

impl Clone for CfnConnectorDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorDefinitionRef {}
impl AsNode for CfnConnectorDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorDefinitionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::ConnectorDefinitionId`](kinds::greengrass::ConnectorDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::ConnectorDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `ConnectorDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/connectors/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrass::ConnectorDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the `ConnectorDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::ConnectorDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the last `ConnectorDefinitionVersion` that was added to the `ConnectorDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/connectors/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionArn")))
    }

    /// The name of the `ConnectorDefinition`, such as `MyConnectorDefinition`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::greengrass::ConnectorDefinitionId> for &CfnConnectorDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::ConnectorDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::greengrass::ConnectorDefinitionArn> for &CfnConnectorDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::ConnectorDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Connectors are modules that provide built-in integration with local infrastructure, device protocols, AWS, and other cloud services. For more information, see [Integrate with Services and Protocols Using Greengrass Connectors](https://docs.aws.amazon.com/greengrass/v1/developerguide/connectors.html) in the *Developer Guide*.
///
/// In an CloudFormation template, the `Connectors` property of the [`ConnectorDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-connectordefinition-connectordefinitionversion.html) property type contains a list of `Connector` property types.
///
/// The property type `Connector` of `AWS::Greengrass::ConnectorDefinition`.
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

    /// The parameters or configuration used by the connector.
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

/// A connector definition version contains a list of connectors.
///
/// > After you create a connector definition version that contains the connectors you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// In an CloudFormation template, `ConnectorDefinitionVersion` is the property type of the `InitialVersion` property in the [`AWS::Greengrass::ConnectorDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-connectordefinition.html) resource.
///
/// The property type `ConnectorDefinitionVersion` of `AWS::Greengrass::ConnectorDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorDefinitionVersionProperty(Object);

impl ConnectorDefinitionVersionProperty {
    /// `ConnectorDefinitionVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `connectors`: The connectors in this version.
    pub fn new(connectors: impl IntoValue<List<ConnectorProperty>>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for ConnectorDefinitionVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorDefinitionVersionProperty> for ConnectorDefinitionVersionProperty {}
impl From<ConnectorDefinitionVersionProperty> for Node {
    #[inline]
    fn from(value: ConnectorDefinitionVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorDefinitionVersionProperty> for ConnectorDefinitionVersionProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorDefinitionVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
