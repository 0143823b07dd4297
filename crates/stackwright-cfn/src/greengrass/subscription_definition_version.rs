// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Greengrass::SubscriptionDefinitionVersion` and its property types.

use crate::l1::*;

/// The `AWS::Greengrass::SubscriptionDefinitionVersion` resource represents a subscription definition version for AWS IoT Greengrass. A subscription definition version contains a list of subscriptions.
///
/// > To create a subscription definition version, you must specify the ID of the subscription definition that you want to associate with the version. For information about creating a subscription definition, see [`AWS::Greengrass::SubscriptionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-subscriptiondefinition.html).
/// >
/// > After you create a subscription definition version that contains the subscriptions you want to deploy, you must add it to your group version. For more information, see [`AWS::Greengrass::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-group.html).
///
/// `AWS::Greengrass::SubscriptionDefinitionVersion`; `Ref` returns its `Id`, a [`greengrass::SubscriptionDefinitionVersionId`](kinds::greengrass::SubscriptionDefinitionVersionId).
/// Changing one of these replaces it: `SubscriptionDefinitionId`, `Subscriptions`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-subscriptiondefinitionversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscriptionDefinitionVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Greengrass::SubscriptionDefinitionVersion",
    tags: None,
    rules: include_str!("subscription_definition_version.rules"),
};

impl CfnSubscriptionDefinitionVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Greengrass::SubscriptionDefinitionVersion";

    /// `CfnSubscriptionDefinitionVersion` with its required properties, in alphabetical order:
    ///
    /// - `subscription_definition_id`: The ID of the subscription definition associated with this version.
    /// - `subscriptions`: The subscriptions in this version.
    pub fn new(
        subscription_definition_id: impl IntoValue<kinds::greengrass::SubscriptionDefinitionId>,
        subscriptions: impl IntoValue<List<SubscriptionProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SubscriptionDefinitionId",
            subscription_definition_id.into_value().into_node(),
        );
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

impl Construct for CfnSubscriptionDefinitionVersion {
    type Handle = CfnSubscriptionDefinitionVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriptionDefinitionVersionRef {
        CfnSubscriptionDefinitionVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscriptionDefinitionVersion`] of a stack.
pub struct CfnSubscriptionDefinitionVersionRef(NodeRef);

impl Clone for CfnSubscriptionDefinitionVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriptionDefinitionVersionRef {}
impl AsNode for CfnSubscriptionDefinitionVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriptionDefinitionVersionRef {
    /// What `Ref` returns: its `Id`, a [`greengrass::SubscriptionDefinitionVersionId`](kinds::greengrass::SubscriptionDefinitionVersionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::greengrass::SubscriptionDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::greengrass::SubscriptionDefinitionVersionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::greengrass::SubscriptionDefinitionVersionId>
    for &CfnSubscriptionDefinitionVersionRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::greengrass::SubscriptionDefinitionVersionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Subscriptions define how MQTT messages can be exchanged between devices, functions, and connectors in the group, and with AWS IoT or the local shadow service. A subscription defines a message source, message target, and a topic (or subject) that's used to route messages from the source to the target. A subscription defines the message flow in one direction, from the source to the target. For two-way communication, you must set up two subscriptions, one for each direction.
///
/// In an CloudFormation template, the `Subscriptions` property of the [`AWS::Greengrass::SubscriptionDefinitionVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-greengrass-subscriptiondefinitionversion.html) resource contains a list of `Subscription` property types.
///
/// The property type `Subscription` of `AWS::Greengrass::SubscriptionDefinitionVersion`.
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
