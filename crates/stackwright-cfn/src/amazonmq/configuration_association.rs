// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AmazonMQ::ConfigurationAssociation` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-configurationassociation.html>
///
/// `AWS::AmazonMQ::ConfigurationAssociation`; `Ref` returns its `Id`, a [`amazonmq::ConfigurationAssociationId`](kinds::amazonmq::ConfigurationAssociationId).
/// Changing one of these replaces it: `Broker`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AmazonMQ::ConfigurationAssociation",
    tags: None,
    rules: include_str!("configuration_association.rules"),
};

impl CfnConfigurationAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AmazonMQ::ConfigurationAssociation";

    /// `CfnConfigurationAssociation` with its required properties, in alphabetical order:
    ///
    /// - `broker`: ID of the Broker that the configuration should be applied to.
    /// - `configuration`: Returns information about all configurations.
    pub fn new(
        broker: impl IntoValue<String>,
        configuration: impl IntoValue<ConfigurationIdProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Broker", broker.into_value().into_node());
        object_.put("Configuration", configuration.into_value().into_node());
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

impl Construct for CfnConfigurationAssociation {
    type Handle = CfnConfigurationAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationAssociationRef {
        CfnConfigurationAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationAssociation`] of a stack.
pub struct CfnConfigurationAssociationRef(NodeRef);

impl Clone for CfnConfigurationAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationAssociationRef {}
impl AsNode for CfnConfigurationAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationAssociationRef {
    /// What `Ref` returns: its `Id`, a [`amazonmq::ConfigurationAssociationId`](kinds::amazonmq::ConfigurationAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::amazonmq::ConfigurationAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the ConfigurationAssociation Resource
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::amazonmq::ConfigurationAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::amazonmq::ConfigurationAssociationId> for &CfnConfigurationAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amazonmq::ConfigurationAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A list of information about the configuration.
///
/// The property type `ConfigurationId` of `AWS::AmazonMQ::ConfigurationAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationIdProperty(Object);

impl ConfigurationIdProperty {
    /// `ConfigurationIdProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: Required.
    /// - `revision`: The revision number of the configuration.
    pub fn new(id: impl IntoValue<String>, revision: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Revision", revision.into_value().into_node());
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

impl Kind for ConfigurationIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationIdProperty> for ConfigurationIdProperty {}
impl From<ConfigurationIdProperty> for Node {
    #[inline]
    fn from(value: ConfigurationIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationIdProperty> for ConfigurationIdProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
