// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WellArchitected::ReviewTemplate` and its property types.

use crate::l1::*;

/// Creates a review template for the Well-Architected Tool.
///
/// `AWS::WellArchitected::ReviewTemplate`; `Ref` returns its `TemplateArn`, a [`wellarchitected::ReviewTemplateArn`](kinds::wellarchitected::ReviewTemplateArn).
/// Changing one of these replaces it: `Lenses`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReviewTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WellArchitected::ReviewTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("review_template.rules"),
};

impl CfnReviewTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WellArchitected::ReviewTemplate";

    /// `CfnReviewTemplate` with its required properties, in alphabetical order:
    ///
    /// - `description`: The review template description.
    /// - `lenses`: The lenses applied to the review template.
    /// - `template_name`: The name of the review template.
    pub fn new(
        description: impl IntoValue<String>,
        lenses: impl IntoValue<List<String>>,
        template_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("Lenses", lenses.into_value().into_node());
        object_.put("TemplateName", template_name.into_value().into_node());
        Self(object_)
    }

    /// The notes associated with the review template.
    ///
    /// `Notes`; updated in place.
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Notes", value.into_value().into_node());
        self
    }

    /// The tags assigned to the review template.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnReviewTemplate {
    type Handle = CfnReviewTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReviewTemplateRef {
        CfnReviewTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReviewTemplate`] of a stack.
pub struct CfnReviewTemplateRef(NodeRef);

impl Clone for CfnReviewTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReviewTemplateRef {}
impl AsNode for CfnReviewTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReviewTemplateRef {
    /// What `Ref` returns: its `TemplateArn`, a [`wellarchitected::ReviewTemplateArn`](kinds::wellarchitected::ReviewTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wellarchitected::ReviewTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The owner of the review template.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[inline]
    pub fn attr_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Owner")))
    }

    /// The review template ARN.
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[inline]
    pub fn attr_template_arn(&self) -> Value<kinds::wellarchitected::ReviewTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TemplateArn")))
    }

    /// The latest status of the review template.
    ///
    /// `Fn::GetAtt` of `UpdateStatus`.
    #[inline]
    pub fn attr_update_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateStatus")))
    }

    /// The date and time the review template was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::wellarchitected::ReviewTemplateArn> for &CfnReviewTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wellarchitected::ReviewTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `TagsItems` of `AWS::WellArchitected::ReviewTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
