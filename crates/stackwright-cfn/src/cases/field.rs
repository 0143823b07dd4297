// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cases::Field` and its property types.

use crate::l1::*;

/// Creates a field in the Cases domain. This field is used to define the case object model (that is, defines what data can be captured on cases) in a Cases domain.
///
/// `AWS::Cases::Field`; `Ref` returns its `FieldArn`, a [`cases::FieldArn`](kinds::cases::FieldArn).
/// Changing one of these replaces it: `DomainId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnField(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cases::Field",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("field.rules"),
};

impl CfnField {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cases::Field";

    /// `CfnField` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the field.
    /// - `r#type`: Type of the field.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Union of field attributes
    ///
    /// `Attributes`; updated in place.
    pub fn attributes(mut self, value: impl IntoValue<FieldAttributesProperty>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// Description of the field.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `DomainId`; an update replaces the resource.
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainId", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnField {
    type Handle = CfnFieldRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFieldRef {
        CfnFieldRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnField`] of a stack.
pub struct CfnFieldRef(NodeRef);

impl Clone for CfnFieldRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFieldRef {}
impl AsNode for CfnFieldRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFieldRef {
    /// What `Ref` returns: its `FieldArn`, a [`cases::FieldArn`](kinds::cases::FieldArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cases::FieldArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Timestamp at which the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The Amazon Resource Name (ARN) of the field.
    ///
    /// `Fn::GetAtt` of `FieldArn`.
    #[inline]
    pub fn attr_field_arn(&self) -> Value<kinds::cases::FieldArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FieldArn")))
    }

    /// Unique identifier of the field.
    ///
    /// `Fn::GetAtt` of `FieldId`.
    #[inline]
    pub fn attr_field_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FieldId")))
    }

    /// Timestamp at which the resource was created or last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// Namespace of the field.
    ///
    /// `Fn::GetAtt` of `Namespace`.
    #[inline]
    pub fn attr_namespace(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace")))
    }
}

impl IntoValue<kinds::cases::FieldArn> for &CfnFieldRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cases::FieldArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Union of field attributes
///
/// The property type `FieldAttributes` of `AWS::Cases::Field`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldAttributesProperty(Object);

impl FieldAttributesProperty {
    /// `FieldAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Field attributes for Text field type
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<TextAttributesProperty>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for FieldAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldAttributesProperty> for FieldAttributesProperty {}
impl From<FieldAttributesProperty> for Node {
    #[inline]
    fn from(value: FieldAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldAttributesProperty> for FieldAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<FieldAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Field attributes for Text field type
///
/// The property type `TextAttributes` of `AWS::Cases::Field`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextAttributesProperty(Object);

impl TextAttributesProperty {
    /// `TextAttributesProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_multiline`: Attribute that defines rendering component and validation.
    pub fn new(is_multiline: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsMultiline", is_multiline.into_value().into_node());
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

impl Kind for TextAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextAttributesProperty> for TextAttributesProperty {}
impl From<TextAttributesProperty> for Node {
    #[inline]
    fn from(value: TextAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextAttributesProperty> for TextAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<TextAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of `AWS::Cases::Field`.
pub enum Type {
    /// `Boolean`.
    Boolean,
    /// `DateTime`.
    DateTime,
    /// `Number`.
    Number,
    /// `SingleSelect`.
    SingleSelect,
    /// `Text`.
    Text,
    /// `Url`.
    Url,
    /// `User`.
    User,
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
        const VALUES: &[&str] = &[
            "Boolean",
            "DateTime",
            "Number",
            "SingleSelect",
            "Text",
            "Url",
            "User",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
