// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::EventBridgeRuleTemplateGroup` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaLive::EventBridgeRuleTemplateGroup Resource Type
///
/// `AWS::MediaLive::EventBridgeRuleTemplateGroup`; `Ref` returns its `Identifier`, a [`medialive::EventBridgeRuleTemplateGroupIdentifier`](kinds::medialive::EventBridgeRuleTemplateGroupIdentifier).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplategroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventBridgeRuleTemplateGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::EventBridgeRuleTemplateGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("event_bridge_rule_template_group.rules"),
};

impl CfnEventBridgeRuleTemplateGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::EventBridgeRuleTemplateGroup";

    /// `CfnEventBridgeRuleTemplateGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: A resource's name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A resource's optional description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnEventBridgeRuleTemplateGroup {
    type Handle = CfnEventBridgeRuleTemplateGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventBridgeRuleTemplateGroupRef {
        CfnEventBridgeRuleTemplateGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventBridgeRuleTemplateGroup`] of a stack.
pub struct CfnEventBridgeRuleTemplateGroupRef(NodeRef);

impl Clone for CfnEventBridgeRuleTemplateGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventBridgeRuleTemplateGroupRef {}
impl AsNode for CfnEventBridgeRuleTemplateGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventBridgeRuleTemplateGroupRef {
    /// What `Ref` returns: its `Identifier`, a [`medialive::EventBridgeRuleTemplateGroupIdentifier`](kinds::medialive::EventBridgeRuleTemplateGroupIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::EventBridgeRuleTemplateGroupIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An eventbridge rule template group's ARN (Amazon Resource Name)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::EventBridgeRuleTemplateGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// An eventbridge rule template group's id. Amazon Web Services provided template groups have ids that start with \<code\>`aws-`\</code\>.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `Identifier` attribute.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[inline]
    pub fn attr_identifier(
        &self,
    ) -> Value<kinds::medialive::EventBridgeRuleTemplateGroupIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Identifier")))
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }
}

impl IntoValue<kinds::medialive::EventBridgeRuleTemplateGroupIdentifier>
    for &CfnEventBridgeRuleTemplateGroupRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::EventBridgeRuleTemplateGroupIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::EventBridgeRuleTemplateGroupArn>
    for &CfnEventBridgeRuleTemplateGroupRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::EventBridgeRuleTemplateGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
