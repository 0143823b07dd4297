// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AmplifyUIBuilder::Theme` and its property types.

use crate::l1::*;

/// The AWS::AmplifyUIBuilder::Theme resource specifies a theme within an Amplify app. A theme is a collection of style settings that apply globally to the components associated with the app.
///
/// `AWS::AmplifyUIBuilder::Theme`; `Ref` returns the physical id, which is made of `AppId`, `EnvironmentName`, `Id`.
/// Changing one of these replaces it: `AppId`, `EnvironmentName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTheme(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AmplifyUIBuilder::Theme",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("theme.rules"),
};

impl CfnTheme {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AmplifyUIBuilder::Theme";

    /// `CfnTheme` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unique ID for the Amplify app associated with the theme.
    ///
    /// `AppId`; an update replaces the resource.
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AppId", value.into_value().into_node());
        self
    }

    /// The name of the backend environment that is a part of the Amplify app.
    ///
    /// `EnvironmentName`; an update replaces the resource.
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentName", value.into_value().into_node());
        self
    }

    /// The name of the theme.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Describes the properties that can be overriden to customize a theme.
    ///
    /// `Overrides`; updated in place.
    pub fn overrides(mut self, value: impl IntoValue<List<ThemeValuesProperty>>) -> Self {
        self.0.put("Overrides", value.into_value().into_node());
        self
    }

    /// One or more key-value pairs to use when tagging the theme.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that defines the properties of the theme.
    ///
    /// `Values`; updated in place.
    pub fn values(mut self, value: impl IntoValue<List<ThemeValuesProperty>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Construct for CfnTheme {
    type Handle = CfnThemeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnThemeRef {
        CfnThemeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTheme`] of a stack.
pub struct CfnThemeRef(NodeRef);

impl Clone for CfnThemeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnThemeRef {}
impl AsNode for CfnThemeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnThemeRef {
    /// What `Ref` returns: the physical id, which is made of `AppId`, `EnvironmentName`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time that the theme was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ID for the theme.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The time that the theme was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }
}

/// The `ThemeValue` property specifies the configuration of a theme's properties.
///
/// The property type `ThemeValue` of `AWS::AmplifyUIBuilder::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThemeValueProperty(Object);

impl ThemeValueProperty {
    /// `ThemeValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of key-value pairs that define the theme's properties.
    ///
    /// `Children`.
    pub fn children(mut self, value: impl IntoValue<List<ThemeValuesProperty>>) -> Self {
        self.0.put("Children", value.into_value().into_node());
        self
    }

    /// The value of a theme property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ThemeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThemeValueProperty> for ThemeValueProperty {}
impl From<ThemeValueProperty> for Node {
    #[inline]
    fn from(value: ThemeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThemeValueProperty> for ThemeValueProperty {
    #[inline]
    fn into_value(self) -> Value<ThemeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ThemeValues` property specifies key-value pair that defines a property of a theme.
///
/// The property type `ThemeValues` of `AWS::AmplifyUIBuilder::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThemeValuesProperty(Object);

impl ThemeValuesProperty {
    /// `ThemeValuesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the property.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value of the property.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<ThemeValueProperty>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ThemeValuesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThemeValuesProperty> for ThemeValuesProperty {}
impl From<ThemeValuesProperty> for Node {
    #[inline]
    fn from(value: ThemeValuesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThemeValuesProperty> for ThemeValuesProperty {
    #[inline]
    fn into_value(self) -> Value<ThemeValuesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
