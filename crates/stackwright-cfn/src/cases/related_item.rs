// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cases::RelatedItem` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Cases::RelatedItem. Creates a related item (comments) and associates it with a case.
///
/// `AWS::Cases::RelatedItem`; `Ref` returns its `RelatedItemArn`, a [`cases::RelatedItemArn`](kinds::cases::RelatedItemArn).
/// Changing one of these replaces it: `CaseId`, `Content`, `DomainId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRelatedItem(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cases::RelatedItem",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("related_item.rules"),
};

impl CfnRelatedItem {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cases::RelatedItem";

    /// `CfnRelatedItem` with its required properties, in alphabetical order:
    ///
    /// - `case_id`: A unique identifier of the case.
    /// - `content`: Represents the content of a related item.
    /// - `domain_id`: The unique identifier of the Cases domain.
    /// - `r#type`: The type of a related item.
    pub fn new(
        case_id: impl IntoValue<String>,
        content: impl IntoValue<RelatedItemContentProperty>,
        domain_id: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CaseId", case_id.into_value().into_node());
        object_.put("Content", content.into_value().into_node());
        object_.put("DomainId", domain_id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A list of tags on the related item.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
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

impl Construct for CfnRelatedItem {
    type Handle = CfnRelatedItemRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRelatedItemRef {
        CfnRelatedItemRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRelatedItem`] of a stack.
pub struct CfnRelatedItemRef(NodeRef);

impl Clone for CfnRelatedItemRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRelatedItemRef {}
impl AsNode for CfnRelatedItemRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRelatedItemRef {
    /// What `Ref` returns: its `RelatedItemArn`, a [`cases::RelatedItemArn`](kinds::cases::RelatedItemArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cases::RelatedItemArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the related item.
    ///
    /// `Fn::GetAtt` of `RelatedItemArn`.
    #[inline]
    pub fn attr_related_item_arn(&self) -> Value<kinds::cases::RelatedItemArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RelatedItemArn")))
    }

    /// The unique identifier of the related item.
    ///
    /// `Fn::GetAtt` of `RelatedItemId`.
    #[inline]
    pub fn attr_related_item_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RelatedItemId")))
    }
}

impl IntoValue<kinds::cases::RelatedItemArn> for &CfnRelatedItemRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cases::RelatedItemArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents a comment.
///
/// The property type `CommentContent` of `AWS::Cases::RelatedItem`.
#[must_use = "a property type does nothing until it is set"]
pub struct CommentContentProperty(Object);

impl CommentContentProperty {
    /// `CommentContentProperty` with its required properties, in alphabetical order:
    ///
    /// - `body`: Text in the body of a comment.
    /// - `content_type`: Type of the text in the comment.
    pub fn new(body: impl IntoValue<String>, content_type: impl IntoValue<ContentType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Body", body.into_value().into_node());
        object_.put("ContentType", content_type.into_value().into_node());
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

impl Kind for CommentContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CommentContentProperty> for CommentContentProperty {}
impl From<CommentContentProperty> for Node {
    #[inline]
    fn from(value: CommentContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CommentContentProperty> for CommentContentProperty {
    #[inline]
    fn into_value(self) -> Value<CommentContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the content of a related item.
///
/// The property type `RelatedItemContent` of `AWS::Cases::RelatedItem`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelatedItemContentProperty(Object);

impl RelatedItemContentProperty {
    /// `RelatedItemContentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents a comment.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<CommentContentProperty>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
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

impl Kind for RelatedItemContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelatedItemContentProperty> for RelatedItemContentProperty {}
impl From<RelatedItemContentProperty> for Node {
    #[inline]
    fn from(value: RelatedItemContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelatedItemContentProperty> for RelatedItemContentProperty {
    #[inline]
    fn into_value(self) -> Value<RelatedItemContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ContentType` of a `CommentContent` of `AWS::Cases::RelatedItem`.
pub enum ContentType {
    /// `Text/Plain`.
    TextPlain,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentType> for ContentType {
    #[inline]
    fn into_value(self) -> Value<ContentType> {
        const VALUES: &[&str] = &["Text/Plain"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::Cases::RelatedItem`.
pub enum Type {
    /// `Comment`.
    Comment,
    /// `ConnectCase`.
    ConnectCase,
    /// `Contact`.
    Contact,
    /// `Custom`.
    Custom,
    /// `File`.
    File,
    /// `Sla`.
    Sla,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["Comment", "ConnectCase", "Contact", "Custom", "File", "Sla"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
