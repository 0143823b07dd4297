// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EventSchemas::Discoverer` and its property types.

use crate::l1::*;

/// Use the `AWS::EventSchemas::Discoverer` resource to specify a *discoverer* that is associated with an event bus. A discoverer allows the Amazon EventBridge Schema Registry to automatically generate schemas based on events on an event bus.
///
/// `AWS::EventSchemas::Discoverer`; `Ref` returns its `DiscovererArn`, a [`eventschemas::DiscovererArn`](kinds::eventschemas::DiscovererArn).
/// Changing one of these replaces it: `SourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDiscoverer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EventSchemas::Discoverer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("discoverer.rules"),
};

impl CfnDiscoverer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EventSchemas::Discoverer";

    /// `CfnDiscoverer` with its required properties, in alphabetical order:
    ///
    /// - `source_arn`: The ARN of the event bus.
    pub fn new(source_arn: impl IntoValue<kinds::events::EventBusArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceArn", source_arn.into_value().into_node());
        Self(object_)
    }

    /// Allows for the discovery of the event schemas that are sent to the event bus from another account.
    ///
    /// `CrossAccount`; default `true`; updated in place.
    pub fn cross_account(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CrossAccount", value.into_value().into_node());
        self
    }

    /// A description for the discoverer.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags associated with the resource.
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

impl Construct for CfnDiscoverer {
    type Handle = CfnDiscovererRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDiscovererRef {
        CfnDiscovererRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDiscoverer`] of a stack.
pub struct CfnDiscovererRef(NodeRef);

impl Clone for CfnDiscovererRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDiscovererRef {}
impl AsNode for CfnDiscovererRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDiscovererRef {
    /// What `Ref` returns: its `DiscovererArn`, a [`eventschemas::DiscovererArn`](kinds::eventschemas::DiscovererArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eventschemas::DiscovererArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CrossAccount` attribute.
    ///
    /// `Fn::GetAtt` of `CrossAccount`.
    #[inline]
    pub fn attr_cross_account(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CrossAccount")))
    }

    /// The ARN of the discoverer.
    ///
    /// `Fn::GetAtt` of `DiscovererArn`.
    #[inline]
    pub fn attr_discoverer_arn(&self) -> Value<kinds::eventschemas::DiscovererArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DiscovererArn")))
    }

    /// The ID of the discoverer.
    ///
    /// `Fn::GetAtt` of `DiscovererId`.
    #[inline]
    pub fn attr_discoverer_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DiscovererId")))
    }

    /// The state of the discoverer.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::eventschemas::DiscovererArn> for &CfnDiscovererRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eventschemas::DiscovererArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Tags to associate with the discoverer.
///
/// The property type `TagsEntry` of `AWS::EventSchemas::Discoverer`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsEntryProperty(Object);

impl TagsEntryProperty {
    /// `TagsEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of a key-value pair.
    /// - `value`: The value of a key-value pair.
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
