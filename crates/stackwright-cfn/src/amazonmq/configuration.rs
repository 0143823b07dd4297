// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AmazonMQ::Configuration` and its property types.

use crate::l1::*;

/// Creates a new configuration for the specified configuration name. Amazon MQ uses the default configuration (the engine type and version).
///
/// `AWS::AmazonMQ::Configuration`; `Ref` returns its `Id`, a [`amazonmq::ConfigurationId`](kinds::amazonmq::ConfigurationId).
/// Changing one of these replaces it: `AuthenticationStrategy`, `EngineType`, `EngineVersion`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AmazonMQ::Configuration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configuration.rules"),
};

impl CfnConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AmazonMQ::Configuration";

    /// `CfnConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `engine_type`: Required.
    /// - `name`: Required.
    pub fn new(engine_type: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EngineType", engine_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Optional. The authentication strategy associated with the configuration. The default is `SIMPLE`.
    ///
    /// `AuthenticationStrategy`; an update replaces the resource.
    pub fn authentication_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthenticationStrategy", value.into_value().into_node());
        self
    }

    /// Amazon MQ for Active MQ: The base64-encoded XML configuration. Amazon MQ for RabbitMQ: the base64-encoded Cuttlefish configuration.
    ///
    /// `Data`; updated in place.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
        self
    }

    /// The description of the configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The broker engine version. Defaults to the latest available version for the specified broker engine type. For more information, see the [ActiveMQ version management](https://docs.aws.amazon.com//amazon-mq/latest/developer-guide/activemq-version-management.html) and the [RabbitMQ version management](https://docs.aws.amazon.com//amazon-mq/latest/developer-guide/rabbitmq-version-management.html) sections in the Amazon MQ Developer Guide.
    ///
    /// `EngineVersion`; an update replaces the resource.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// Create tags when creating the configuration.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsEntryProperty>>) -> Self {
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

impl Construct for CfnConfiguration {
    type Handle = CfnConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationRef {
        CfnConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfiguration`] of a stack.
pub struct CfnConfigurationRef(NodeRef);

impl Clone for CfnConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationRef {}
impl AsNode for CfnConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationRef {
    /// What `Ref` returns: its `Id`, a [`amazonmq::ConfigurationId`](kinds::amazonmq::ConfigurationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::amazonmq::ConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Amazon MQ configuration.
    ///
    /// `arn:aws:mq:us-east-2:123456789012:configuration:MyConfigurationDevelopment:c-1234a5b6-78cd-901e-2fgh-3i45j6k178l9`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::amazonmq::ConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the Amazon MQ configuration.
    ///
    /// `c-1234a5b6-78cd-901e-2fgh-3i45j6k178l9`
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::amazonmq::ConfigurationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The revision number of the configuration.
    ///
    /// `1`
    ///
    /// `Fn::GetAtt` of `Revision`.
    #[inline]
    pub fn attr_revision(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Revision")))
    }
}

impl IntoValue<kinds::amazonmq::ConfigurationId> for &CfnConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amazonmq::ConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::amazonmq::ConfigurationArn> for &CfnConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amazonmq::ConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The list of all tags associated with this configuration.
///
/// The property type `TagsEntry` of `AWS::AmazonMQ::Configuration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsEntryProperty(Object);

impl TagsEntryProperty {
    /// `TagsEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsEntryProperty> for TagsEntryProperty {}
impl From<TagsEntryProperty> for Node {
    #[inline]
    fn from(value: TagsEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsEntryProperty> for TagsEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TagsEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
