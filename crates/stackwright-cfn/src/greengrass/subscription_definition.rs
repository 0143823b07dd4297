// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::SubscriptionDefinition` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::SubscriptionDefinition` resource represents a subscription definition for AWS IoT Greengrass. Subscription definitions are used to organize your subscription definition versions.
///
/// Subscription definitions can reference multiple subscription definition versions. All subscription definition versions must be associated with a subscription definition. Each subscription definition version can contain one or more subscriptions.
///
/// > When you create a subscription definition, you can optionally include an initial subscription definition version. To associate a subscription definition version later, create an [`AWS::Greengrass::SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-subscriptiondefinitionversion.html) resource and specify the ID of this subscription definition.
/// >
/// > After you create the subscription definition version that contains the subscriptions you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::SubscriptionDefinition`; `Ref` returns its `Id`, a [`greengrass::SubscriptionDefinitionId`](kinds::greengrass::SubscriptionDefinitionId).
/// Changing one of these replaces it: `InitialVersion`.
/// Attributes: `Arn`, `Id`, `LatestVersionArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscriptionDefinition(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::SubscriptionDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("subscription_definition.rules"),
};

impl CfnSubscriptionDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinition";

    /// `CfnSubscriptionDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the subscription definition.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The subscription definition version to include when the subscription definition is created. A subscription definition version contains a list of [`subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-subscriptiondefinition-subscription.html) property types.
    ///
    /// > To associate a subscription definition version after the subscription definition is created, create an [`AWS::Greengrass::SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-subscriptiondefinitionversion.html) resource and specify the ID of this subscription definition.
    ///
    /// `InitialVersion`; an update replaces the resource.
    pub fn initial_version(
        mut self,
        value: impl IntoValue<SubscriptionDefinitionVersionProperty>,
    ) -> Self {
        self.0.put("InitialVersion", value.into_value().into_node());
        self
    }

    /// Application-specific metadata to attach to the subscription definition. You can use tags in IAM policies to control access to AWS IoT Greengrass resources. You can also use tags to categorize your resources. For more information, see [Tagging Your AWS IoT Greengrass Resources](https://docs.aws.amazon.com/greengrass/v1/developerguide/tagging.html) in the *Developer Guide*.
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

impl Construct for CfnSubscriptionDefinition {
    type Handle = CfnSubscriptionDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriptionDefinitionRef {
        CfnSubscriptionDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscriptionDefinition`] of a stack.
pub struct CfnSubscriptionDefinitionRef(NodeRef);

impl Clone for CfnSubscriptionDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriptionDefinitionRef {}
impl AsNode for CfnSubscriptionDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriptionDefinitionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::SubscriptionDefinitionId`](kinds::greengrass::SubscriptionDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::SubscriptionDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `SubscriptionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/subscriptions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::greengrass::SubscriptionDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the `SubscriptionDefinition`, such as `1234a5b6-78cd-901e-2fgh-3i45j6k178l9`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::SubscriptionDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the last `SubscriptionDefinitionVersion` that was added to the `SubscriptionDefinition`, such as `arn:aws:greengrass:us-east-1: :/greengrass/definition/subscriptions/1234a5b6-78cd-901e-2fgh-3i45j6k178l9/versions/9876ac30-4bdb-4f9d-95af-b5fdb66be1a2`.
    ///
    /// `Fn::GetAtt` of `LatestVersionArn`.
    #[inline]
    pub fn attr_latest_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersionArn")))
    }

    /// The name of the `SubscriptionDefinition`, such as `MySubscriptionDefinition`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::greengrass::SubscriptionDefinitionId> for &CfnSubscriptionDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::SubscriptionDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::greengrass::SubscriptionDefinitionArn> for &CfnSubscriptionDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::SubscriptionDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group, and with AWS IoT or the local shadow service. A subscription defines a message source, message target, and a topic (or subject) that's used to route messages from the source to the target. A subscription defines the message flow in one direction, from the source to the target. For two-way communication, you must set up two subscriptions, one for each direction.
///
/// In an CloudFormation template, the `Subscriptions` property of the [`SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-subscriptiondefinition-subscriptiondefinitionversion.html) property type contains a list of `Subscription` property types.
///
/// The property type `Subscription` of `AWS::Greengrass::SubscriptionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubscriptionProperty(Object);

impl SubscriptionProperty {
    /// `SubscriptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: A descriptive or arbitrary ID for the subscription.
    /// - `source`: The originator of the message.
    /// - `subject`: The MQTT topic used to route the message.
    /// - `target`: The destination of the message.
    pub fn new(
        id: impl IntoValue<String>,
        source: impl IntoValue<String>,
        subject: impl IntoValue<String>,
        target: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        object_.put("Subject", subject.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
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

impl Kind for SubscriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubscriptionProperty> for SubscriptionProperty {}
impl From<SubscriptionProperty> for Node {
    #[inline]
    fn from(value: SubscriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubscriptionProperty> for SubscriptionProperty {
    #[inline]
    fn into_value(self) -> Value<SubscriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A subscription definition version contains a list of [subscriptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-greengrass-subscriptiondefinition-subscription.html).
///
/// > After you create a subscription definition version that contains the subscriptions you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// In an CloudFormation template, `SubscriptionDefinitionVersion` is the property type of the `InitialVersion` property in the [`AWS::Greengrass::SubscriptionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-subscriptiondefinition.html) resource.
///
/// The property type `SubscriptionDefinitionVersion` of `AWS::Greengrass::SubscriptionDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubscriptionDefinitionVersionProperty(Object);

impl SubscriptionDefinitionVersionProperty {
    /// `SubscriptionDefinitionVersionProperty` with its required properties, in alphabetical order:
    ///
    /// - `subscriptions`: The subscriptions in this version.
    pub fn new(subscriptions: impl IntoValue<List<SubscriptionProperty>>) -> Self {
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

impl Kind for SubscriptionDefinitionVersionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubscriptionDefinitionVersionProperty> for SubscriptionDefinitionVersionProperty {}
impl From<SubscriptionDefinitionVersionProperty> for Node {
    #[inline]
    fn from(value: SubscriptionDefinitionVersionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubscriptionDefinitionVersionProperty> for SubscriptionDefinitionVersionProperty {
    #[inline]
    fn into_value(self) -> Value<SubscriptionDefinitionVersionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
