// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cases::Layout` and its property types.

use crate::l1::*;

/// Creates a layout in the Cases domain. Layouts define the following configuration in the top section and More Info tab of the Cases user interface:
///
/// - Fields to display to the users
/// - Field ordering
///
/// > Title and Status fields cannot be part of layouts since they are not configurable.
///
/// `AWS::Cases::Layout`; `Ref` returns its `LayoutArn`, a [`cases::LayoutArn`](kinds::cases::LayoutArn).
/// Changing one of these replaces it: `DomainId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLayout(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cases::Layout",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("layout.rules"),
};

impl CfnLayout {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cases::Layout";

    /// `CfnLayout` with its required properties, in alphabetical order:
    ///
    /// - `content`: Object to store union of different versions of layout content.
    /// - `name`: The name of the layout.
    pub fn new(
        content: impl IntoValue<LayoutContentProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
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

impl Construct for CfnLayout {
    type Handle = CfnLayoutRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLayoutRef {
        CfnLayoutRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLayout`] of a stack.
pub struct CfnLayoutRef(NodeRef);

impl Clone for CfnLayoutRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLayoutRef {}
impl AsNode for CfnLayoutRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLayoutRef {
    /// What `Ref` returns: its `LayoutArn`, a [`cases::LayoutArn`](kinds::cases::LayoutArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cases::LayoutArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Timestamp at which the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp at which the resource was created or last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Name (ARN) of the newly created layout.
    ///
    /// `Fn::GetAtt` of `LayoutArn`.
    #[inline]
    pub fn attr_layout_arn(&self) -> Value<kinds::cases::LayoutArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LayoutArn")))
    }

    /// The unique identifier of the layout.
    ///
    /// `Fn::GetAtt` of `LayoutId`.
    #[inline]
    pub fn attr_layout_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LayoutId")))
    }
}

impl IntoValue<kinds::cases::LayoutArn> for &CfnLayoutRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cases::LayoutArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Content specific to `BasicLayout` type. It configures fields in the top panel and More Info tab of agent application.
///
/// The property type `BasicLayout` of `AWS::Cases::Layout`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicLayoutProperty(Object);

impl BasicLayoutProperty {
    /// `BasicLayoutProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This represents sections in a tab of the page layout.
    ///
    /// `MoreInfo`.
    pub fn more_info(mut self, value: impl IntoValue<LayoutSectionsProperty>) -> Self {
        self.0.put("MoreInfo", value.into_value().into_node());
        self
    }

    /// This represents sections in a panel of the page layout.
    ///
    /// `TopPanel`.
    pub fn top_panel(mut self, value: impl IntoValue<LayoutSectionsProperty>) -> Self {
        self.0.put("TopPanel", value.into_value().into_node());
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

impl Kind for BasicLayoutProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicLayoutProperty> for BasicLayoutProperty {}
impl From<BasicLayoutProperty> for Node {
    #[inline]
    fn from(value: BasicLayoutProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicLayoutProperty> for BasicLayoutProperty {
    #[inline]
    fn into_value(self) -> Value<BasicLayoutProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object for a group of fields and associated properties.
///
/// The property type `FieldGroup` of `AWS::Cases::Layout`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldGroupProperty(Object);

impl FieldGroupProperty {
    /// `FieldGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: Represents an ordered list containing field related information.
    pub fn new(fields: impl IntoValue<List<FieldItemProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        Self(object_)
    }

    /// Name of the field group.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for FieldGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldGroupProperty> for FieldGroupProperty {}
impl From<FieldGroupProperty> for Node {
    #[inline]
    fn from(value: FieldGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldGroupProperty> for FieldGroupProperty {
    #[inline]
    fn into_value(self) -> Value<FieldGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object for field related information.
///
/// The property type `FieldItem` of `AWS::Cases::Layout`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldItemProperty(Object);

impl FieldItemProperty {
    /// `FieldItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: Unique identifier of a field.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
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

impl Kind for FieldItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldItemProperty> for FieldItemProperty {}
impl From<FieldItemProperty> for Node {
    #[inline]
    fn from(value: FieldItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldItemProperty> for FieldItemProperty {
    #[inline]
    fn into_value(self) -> Value<FieldItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object to store union of different versions of layout content.
///
/// The property type `LayoutContent` of `AWS::Cases::Layout`.
#[must_use = "a property type does nothing until it is set"]
pub struct LayoutContentProperty(Object);

impl LayoutContentProperty {
    /// `LayoutContentProperty` with its required properties, in alphabetical order:
    ///
    /// - `basic`: Content specific to `BasicLayout` type.
    pub fn new(basic: impl IntoValue<BasicLayoutProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Basic", basic.into_value().into_node());
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

impl Kind for LayoutContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LayoutContentProperty> for LayoutContentProperty {}
impl From<LayoutContentProperty> for Node {
    #[inline]
    fn from(value: LayoutContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LayoutContentProperty> for LayoutContentProperty {
    #[inline]
    fn into_value(self) -> Value<LayoutContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Ordered list containing different kinds of sections that can be added. A LayoutSections object can only contain one section.
///
/// The property type `LayoutSections` of `AWS::Cases::Layout`.
#[must_use = "a property type does nothing until it is set"]
pub struct LayoutSectionsProperty(Object);

impl LayoutSectionsProperty {
    /// `LayoutSectionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Ordered list containing different kinds of sections that can be added. A LayoutSections object can only contain one section.
    ///
    /// `Sections`.
    pub fn sections(mut self, value: impl IntoValue<List<SectionProperty>>) -> Self {
        self.0.put("Sections", value.into_value().into_node());
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

impl Kind for LayoutSectionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LayoutSectionsProperty> for LayoutSectionsProperty {}
impl From<LayoutSectionsProperty> for Node {
    #[inline]
    fn from(value: LayoutSectionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LayoutSectionsProperty> for LayoutSectionsProperty {
    #[inline]
    fn into_value(self) -> Value<LayoutSectionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This represents a sections within a panel or tab of the page layout.
///
/// The property type `Section` of `AWS::Cases::Layout`.
#[must_use = "a property type does nothing until it is set"]
pub struct SectionProperty(Object);

impl SectionProperty {
    /// `SectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_group`: Consists of a group of fields and associated properties.
    pub fn new(field_group: impl IntoValue<FieldGroupProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldGroup", field_group.into_value().into_node());
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

impl Kind for SectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SectionProperty> for SectionProperty {}
impl From<SectionProperty> for Node {
    #[inline]
    fn from(value: SectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SectionProperty> for SectionProperty {
    #[inline]
    fn into_value(self) -> Value<SectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
