// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::Theme` and its property types.

use crate::l1::*;

/// Creates a theme.
///
/// A *theme* is set of configuration options for color and layout. Themes apply to analyses and dashboards. For more information, see [Using Themes in Amazon Quick](https://docs.aws.amazon.com/quicksight/latest/user/themes-in-quicksight.html) in the *Amazon Quick User Guide*.
///
/// `AWS::QuickSight::Theme`; `Ref` returns the physical id, which is made of `ThemeId`, `AwsAccountId`.
/// Changing one of these replaces it: `AwsAccountId`, `ThemeId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-theme.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTheme(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::Theme",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("theme.rules"),
};

impl CfnTheme {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::Theme";

    /// `CfnTheme` with its required properties, in alphabetical order:
    ///
    /// - `aws_account_id`: The ID of the AWS account where you want to store the new theme.
    /// - `base_theme_id`: The ID of the theme that a custom theme will inherit from.
    /// - `configuration`: The theme configuration, which contains the theme display properties.
    /// - `name`: A display name for the theme.
    /// - `theme_id`: An ID for the theme that you want to create.
    pub fn new(
        aws_account_id: impl IntoValue<String>,
        base_theme_id: impl IntoValue<String>,
        configuration: impl IntoValue<ThemeConfigurationProperty>,
        name: impl IntoValue<String>,
        theme_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put("BaseThemeId", base_theme_id.into_value().into_node());
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ThemeId", theme_id.into_value().into_node());
        Self(object_)
    }

    /// A valid grouping of resource permissions to apply to the new theme.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<ResourcePermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// A map of the key-value pairs for the resource tag or tags that you want to add to the resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A description of the first version of the theme that you're creating. Every time `UpdateTheme` is called, a new version is created. Each version of the theme has a description of the version in the `VersionDescription` field.
    ///
    /// `VersionDescription`; updated in place.
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VersionDescription", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id, which is made of `ThemeId`, `AwsAccountId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the theme.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::ThemeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the theme was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The time the theme was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// Theme type.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// \<p\>A version of a theme.\</p\>
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }

    /// The `Version.Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Arn`.
    #[inline]
    pub fn attr_version_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version.Arn")))
    }

    /// The `Version.BaseThemeId` attribute.
    ///
    /// `Fn::GetAtt` of `Version.BaseThemeId`.
    #[inline]
    pub fn attr_version_base_theme_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version.BaseThemeId")))
    }

    /// The `Version.Configuration` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Configuration`.
    #[inline]
    pub fn attr_version_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version.Configuration")))
    }

    /// The `Version.Configuration.DataColorPalette` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Configuration.DataColorPalette`.
    #[inline]
    pub fn attr_version_configuration_data_color_palette(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Version.Configuration.DataColorPalette"),
        ))
    }

    /// The `Version.Configuration.Sheet` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Configuration.Sheet`.
    #[inline]
    pub fn attr_version_configuration_sheet(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Version.Configuration.Sheet"),
        ))
    }

    /// The `Version.Configuration.Typography` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Configuration.Typography`.
    #[inline]
    pub fn attr_version_configuration_typography(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Version.Configuration.Typography"),
        ))
    }

    /// The `Version.Configuration.UIColorPalette` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Configuration.UIColorPalette`.
    #[inline]
    pub fn attr_version_configuration_ui_color_palette(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Version.Configuration.UIColorPalette"),
        ))
    }

    /// The `Version.CreatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `Version.CreatedTime`.
    #[inline]
    pub fn attr_version_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version.CreatedTime")))
    }

    /// The `Version.Description` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Description`.
    #[inline]
    pub fn attr_version_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version.Description")))
    }

    /// The `Version.Errors` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Errors`.
    #[inline]
    pub fn attr_version_errors(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version.Errors")))
    }

    /// The `Version.Status` attribute.
    ///
    /// `Fn::GetAtt` of `Version.Status`.
    #[inline]
    pub fn attr_version_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version.Status")))
    }

    /// The `Version.VersionNumber` attribute.
    ///
    /// `Fn::GetAtt` of `Version.VersionNumber`.
    #[inline]
    pub fn attr_version_version_number(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version.VersionNumber")))
    }
}

impl IntoValue<kinds::quicksight::ThemeArn> for &CfnThemeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::ThemeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The display options for tile borders for visuals.
///
/// The property type `BorderStyle` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct BorderStyleProperty(Object);

impl BorderStyleProperty {
    /// `BorderStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// String to encapsulate the most generic way Color can be formatted (words, hexStrings etc)
    ///
    /// `Color`.
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Color", value.into_value().into_node());
        self
    }

    /// The option to enable display of borders for visuals.
    ///
    /// `Show`.
    pub fn show(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Show", value.into_value().into_node());
        self
    }

    /// String to encapsulate the most generic way Width can be formatted with whatever units (px, em etc)
    ///
    /// `Width`.
    pub fn width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Width", value.into_value().into_node());
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

impl Kind for BorderStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BorderStyleProperty> for BorderStyleProperty {}
impl From<BorderStyleProperty> for Node {
    #[inline]
    fn from(value: BorderStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BorderStyleProperty> for BorderStyleProperty {
    #[inline]
    fn into_value(self) -> Value<BorderStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The theme colors that are used for data colors in charts. The colors description is a hexadecimal color code that consists of six alphanumerical characters, prefixed with `#`, for example #37BFF5.
///
/// The property type `DataColorPalette` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataColorPaletteProperty(Object);

impl DataColorPaletteProperty {
    /// `DataColorPaletteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The hexadecimal codes for the colors.
    ///
    /// `Colors`.
    pub fn colors(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Colors", value.into_value().into_node());
        self
    }

    /// The hexadecimal code of a color that applies to charts where a lack of data is highlighted.
    ///
    /// `EmptyFillColor`.
    pub fn empty_fill_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EmptyFillColor", value.into_value().into_node());
        self
    }

    /// The minimum and maximum hexadecimal codes that describe a color gradient.
    ///
    /// `MinMaxGradient`.
    pub fn min_max_gradient(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MinMaxGradient", value.into_value().into_node());
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

impl Kind for DataColorPaletteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataColorPaletteProperty> for DataColorPaletteProperty {}
impl From<DataColorPaletteProperty> for Node {
    #[inline]
    fn from(value: DataColorPaletteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataColorPaletteProperty> for DataColorPaletteProperty {
    #[inline]
    fn into_value(self) -> Value<DataColorPaletteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines the font settings.
///
/// The property type `Font` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct FontProperty(Object);

impl FontProperty {
    /// `FontProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines the font family settings.
    ///
    /// `FontFamily`.
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontFamily", value.into_value().into_node());
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

impl Kind for FontProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FontProperty> for FontProperty {}
impl From<FontProperty> for Node {
    #[inline]
    fn from(value: FontProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FontProperty> for FontProperty {
    #[inline]
    fn into_value(self) -> Value<FontProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FontConfiguration` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct FontConfigurationProperty(Object);

impl FontConfigurationProperty {
    /// `FontConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `FontColor` property.
    ///
    /// `FontColor`.
    pub fn font_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontColor", value.into_value().into_node());
        self
    }

    /// The `FontDecoration` property.
    ///
    /// `FontDecoration`; one of `UNDERLINE`, `NONE`.
    pub fn font_decoration(mut self, value: impl IntoValue<super::FontDecoration>) -> Self {
        self.0.put("FontDecoration", value.into_value().into_node());
        self
    }

    /// \<p\>The font family that you want to use.\</p\>
    ///
    /// `FontFamily`.
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontFamily", value.into_value().into_node());
        self
    }

    /// The `FontSize` property.
    ///
    /// `FontSize`.
    pub fn font_size(mut self, value: impl IntoValue<FontSizeProperty>) -> Self {
        self.0.put("FontSize", value.into_value().into_node());
        self
    }

    /// The `FontStyle` property.
    ///
    /// `FontStyle`; one of `NORMAL`, `ITALIC`.
    pub fn font_style(mut self, value: impl IntoValue<super::FontStyle>) -> Self {
        self.0.put("FontStyle", value.into_value().into_node());
        self
    }

    /// The `FontWeight` property.
    ///
    /// `FontWeight`.
    pub fn font_weight(mut self, value: impl IntoValue<FontWeightProperty>) -> Self {
        self.0.put("FontWeight", value.into_value().into_node());
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

impl Kind for FontConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FontConfigurationProperty> for FontConfigurationProperty {}
impl From<FontConfigurationProperty> for Node {
    #[inline]
    fn from(value: FontConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FontConfigurationProperty> for FontConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FontConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FontSize` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct FontSizeProperty(Object);

impl FontSizeProperty {
    /// `FontSizeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// \<p\>The font size that you want to use in px.\</p\>
    ///
    /// `Absolute`.
    pub fn absolute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Absolute", value.into_value().into_node());
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

impl Kind for FontSizeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FontSizeProperty> for FontSizeProperty {}
impl From<FontSizeProperty> for Node {
    #[inline]
    fn from(value: FontSizeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FontSizeProperty> for FontSizeProperty {
    #[inline]
    fn into_value(self) -> Value<FontSizeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FontWeight` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct FontWeightProperty(Object);

impl FontWeightProperty {
    /// `FontWeightProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Name` property.
    ///
    /// `Name`; one of `NORMAL`, `BOLD`.
    pub fn name(mut self, value: impl IntoValue<super::Name>) -> Self {
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

impl Kind for FontWeightProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FontWeightProperty> for FontWeightProperty {}
impl From<FontWeightProperty> for Node {
    #[inline]
    fn from(value: FontWeightProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FontWeightProperty> for FontWeightProperty {
    #[inline]
    fn into_value(self) -> Value<FontWeightProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The display options for gutter spacing between tiles on a sheet.
///
/// The property type `GutterStyle` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct GutterStyleProperty(Object);

impl GutterStyleProperty {
    /// `GutterStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This Boolean value controls whether to display a gutter space between sheet tiles.
    ///
    /// `Show`.
    pub fn show(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Show", value.into_value().into_node());
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

impl Kind for GutterStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GutterStyleProperty> for GutterStyleProperty {}
impl From<GutterStyleProperty> for Node {
    #[inline]
    fn from(value: GutterStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GutterStyleProperty> for GutterStyleProperty {
    #[inline]
    fn into_value(self) -> Value<GutterStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The display options for margins around the outside edge of sheets.
///
/// The property type `MarginStyle` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct MarginStyleProperty(Object);

impl MarginStyleProperty {
    /// `MarginStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This Boolean value controls whether to display sheet margins.
    ///
    /// `Show`.
    pub fn show(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Show", value.into_value().into_node());
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

impl Kind for MarginStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MarginStyleProperty> for MarginStyleProperty {}
impl From<MarginStyleProperty> for Node {
    #[inline]
    fn from(value: MarginStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MarginStyleProperty> for MarginStyleProperty {
    #[inline]
    fn into_value(self) -> Value<MarginStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Permission for the resource.
///
/// The property type `ResourcePermission` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePermissionProperty(Object);

impl ResourcePermissionProperty {
    /// `ResourcePermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The IAM action to grant or revoke permissions on.
    /// - `principal`: The Amazon Resource Name (ARN) of the principal.
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
        Self(object_)
    }

    /// The `Resource` property.
    ///
    /// `Resource`.
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Resource", value.into_value().into_node());
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

impl Kind for ResourcePermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePermissionProperty> for ResourcePermissionProperty {}
impl From<ResourcePermissionProperty> for Node {
    #[inline]
    fn from(value: ResourcePermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePermissionProperty> for ResourcePermissionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SheetBackgroundStyle` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct SheetBackgroundStyleProperty(Object);

impl SheetBackgroundStyleProperty {
    /// `SheetBackgroundStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// String to encapsulate the most generic way Color can be formatted (words, hexStrings etc)
    ///
    /// `Color`.
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Color", value.into_value().into_node());
        self
    }

    /// The `Gradient` property.
    ///
    /// `Gradient`.
    pub fn gradient(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Gradient", value.into_value().into_node());
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

impl Kind for SheetBackgroundStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SheetBackgroundStyleProperty> for SheetBackgroundStyleProperty {}
impl From<SheetBackgroundStyleProperty> for Node {
    #[inline]
    fn from(value: SheetBackgroundStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SheetBackgroundStyleProperty> for SheetBackgroundStyleProperty {
    #[inline]
    fn into_value(self) -> Value<SheetBackgroundStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The theme display options for sheets.
///
/// The property type `SheetStyle` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct SheetStyleProperty(Object);

impl SheetStyleProperty {
    /// `SheetStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Background` property.
    ///
    /// `Background`.
    pub fn background(mut self, value: impl IntoValue<SheetBackgroundStyleProperty>) -> Self {
        self.0.put("Background", value.into_value().into_node());
        self
    }

    /// The display options for tiles.
    ///
    /// `Tile`.
    pub fn tile(mut self, value: impl IntoValue<TileStyleProperty>) -> Self {
        self.0.put("Tile", value.into_value().into_node());
        self
    }

    /// The layout options for tiles.
    ///
    /// `TileLayout`.
    pub fn tile_layout(mut self, value: impl IntoValue<TileLayoutStyleProperty>) -> Self {
        self.0.put("TileLayout", value.into_value().into_node());
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

impl Kind for SheetStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SheetStyleProperty> for SheetStyleProperty {}
impl From<SheetStyleProperty> for Node {
    #[inline]
    fn from(value: SheetStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SheetStyleProperty> for SheetStyleProperty {
    #[inline]
    fn into_value(self) -> Value<SheetStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The theme configuration. This configuration contains all of the display properties for a theme.
///
/// The property type `ThemeConfiguration` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThemeConfigurationProperty(Object);

impl ThemeConfigurationProperty {
    /// `ThemeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Color properties that apply to chart data colors.
    ///
    /// `DataColorPalette`.
    pub fn data_color_palette(mut self, value: impl IntoValue<DataColorPaletteProperty>) -> Self {
        self.0
            .put("DataColorPalette", value.into_value().into_node());
        self
    }

    /// Display options related to sheets.
    ///
    /// `Sheet`.
    pub fn sheet(mut self, value: impl IntoValue<SheetStyleProperty>) -> Self {
        self.0.put("Sheet", value.into_value().into_node());
        self
    }

    /// Determines the typography options.
    ///
    /// `Typography`.
    pub fn typography(mut self, value: impl IntoValue<TypographyProperty>) -> Self {
        self.0.put("Typography", value.into_value().into_node());
        self
    }

    /// Color properties that apply to the UI and to charts, excluding the colors that apply to data.
    ///
    /// `UIColorPalette`.
    pub fn ui_color_palette(mut self, value: impl IntoValue<UIColorPaletteProperty>) -> Self {
        self.0.put("UIColorPalette", value.into_value().into_node());
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

impl Kind for ThemeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThemeConfigurationProperty> for ThemeConfigurationProperty {}
impl From<ThemeConfigurationProperty> for Node {
    #[inline]
    fn from(value: ThemeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThemeConfigurationProperty> for ThemeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ThemeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The display options for the layout of tiles on a sheet.
///
/// The property type `TileLayoutStyle` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct TileLayoutStyleProperty(Object);

impl TileLayoutStyleProperty {
    /// `TileLayoutStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The gutter settings that apply between tiles.
    ///
    /// `Gutter`.
    pub fn gutter(mut self, value: impl IntoValue<GutterStyleProperty>) -> Self {
        self.0.put("Gutter", value.into_value().into_node());
        self
    }

    /// The margin settings that apply around the outside edge of sheets.
    ///
    /// `Margin`.
    pub fn margin(mut self, value: impl IntoValue<MarginStyleProperty>) -> Self {
        self.0.put("Margin", value.into_value().into_node());
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

impl Kind for TileLayoutStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TileLayoutStyleProperty> for TileLayoutStyleProperty {}
impl From<TileLayoutStyleProperty> for Node {
    #[inline]
    fn from(value: TileLayoutStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TileLayoutStyleProperty> for TileLayoutStyleProperty {
    #[inline]
    fn into_value(self) -> Value<TileLayoutStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Display options related to tiles on a sheet.
///
/// The property type `TileStyle` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct TileStyleProperty(Object);

impl TileStyleProperty {
    /// `TileStyleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// String to encapsulate the most generic way Color can be formatted (words, hexStrings etc)
    ///
    /// `BackgroundColor`.
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BackgroundColor", value.into_value().into_node());
        self
    }

    /// The border around a tile.
    ///
    /// `Border`.
    pub fn border(mut self, value: impl IntoValue<BorderStyleProperty>) -> Self {
        self.0.put("Border", value.into_value().into_node());
        self
    }

    /// The `BorderRadius` property.
    ///
    /// `BorderRadius`.
    pub fn border_radius(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BorderRadius", value.into_value().into_node());
        self
    }

    /// The `Padding` property.
    ///
    /// `Padding`.
    pub fn padding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Padding", value.into_value().into_node());
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

impl Kind for TileStyleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TileStyleProperty> for TileStyleProperty {}
impl From<TileStyleProperty> for Node {
    #[inline]
    fn from(value: TileStyleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TileStyleProperty> for TileStyleProperty {
    #[inline]
    fn into_value(self) -> Value<TileStyleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines the typography options.
///
/// The property type `Typography` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct TypographyProperty(Object);

impl TypographyProperty {
    /// `TypographyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AxisLabelFontConfiguration` property.
    ///
    /// `AxisLabelFontConfiguration`.
    pub fn axis_label_font_configuration(
        mut self,
        value: impl IntoValue<FontConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AxisLabelFontConfiguration", value.into_value().into_node());
        self
    }

    /// The `AxisTitleFontConfiguration` property.
    ///
    /// `AxisTitleFontConfiguration`.
    pub fn axis_title_font_configuration(
        mut self,
        value: impl IntoValue<FontConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AxisTitleFontConfiguration", value.into_value().into_node());
        self
    }

    /// The `DataLabelFontConfiguration` property.
    ///
    /// `DataLabelFontConfiguration`.
    pub fn data_label_font_configuration(
        mut self,
        value: impl IntoValue<FontConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DataLabelFontConfiguration", value.into_value().into_node());
        self
    }

    /// Determines the list of font families.
    ///
    /// `FontFamilies`.
    pub fn font_families(mut self, value: impl IntoValue<List<FontProperty>>) -> Self {
        self.0.put("FontFamilies", value.into_value().into_node());
        self
    }

    /// The `LegendTitleFontConfiguration` property.
    ///
    /// `LegendTitleFontConfiguration`.
    pub fn legend_title_font_configuration(
        mut self,
        value: impl IntoValue<FontConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "LegendTitleFontConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `LegendValueFontConfiguration` property.
    ///
    /// `LegendValueFontConfiguration`.
    pub fn legend_value_font_configuration(
        mut self,
        value: impl IntoValue<FontConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "LegendValueFontConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `VisualSubtitleFontConfiguration` property.
    ///
    /// `VisualSubtitleFontConfiguration`.
    pub fn visual_subtitle_font_configuration(
        mut self,
        value: impl IntoValue<VisualSubtitleFontConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "VisualSubtitleFontConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `VisualTitleFontConfiguration` property.
    ///
    /// `VisualTitleFontConfiguration`.
    pub fn visual_title_font_configuration(
        mut self,
        value: impl IntoValue<VisualTitleFontConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "VisualTitleFontConfiguration",
            value.into_value().into_node(),
        );
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

impl Kind for TypographyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TypographyProperty> for TypographyProperty {}
impl From<TypographyProperty> for Node {
    #[inline]
    fn from(value: TypographyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TypographyProperty> for TypographyProperty {
    #[inline]
    fn into_value(self) -> Value<TypographyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The theme colors that apply to UI and to charts, excluding data colors. The colors description is a hexadecimal color code that consists of six alphanumerical characters, prefixed with `#`, for example #37BFF5. For more information, see [Using Themes in Amazon Quick](https://docs.aws.amazon.com/quicksight/latest/user/themes-in-quicksight.html) in the *Amazon Quick User Guide.*
///
/// The property type `UIColorPalette` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct UIColorPaletteProperty(Object);

impl UIColorPaletteProperty {
    /// `UIColorPaletteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This color is that applies to selected states and buttons.
    ///
    /// `Accent`.
    pub fn accent(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Accent", value.into_value().into_node());
        self
    }

    /// The foreground color that applies to any text or other elements that appear over the accent color.
    ///
    /// `AccentForeground`.
    pub fn accent_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AccentForeground", value.into_value().into_node());
        self
    }

    /// The color that applies to error messages.
    ///
    /// `Danger`.
    pub fn danger(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Danger", value.into_value().into_node());
        self
    }

    /// The foreground color that applies to any text or other elements that appear over the error color.
    ///
    /// `DangerForeground`.
    pub fn danger_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DangerForeground", value.into_value().into_node());
        self
    }

    /// The color that applies to the names of fields that are identified as dimensions.
    ///
    /// `Dimension`.
    pub fn dimension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Dimension", value.into_value().into_node());
        self
    }

    /// The foreground color that applies to any text or other elements that appear over the dimension color.
    ///
    /// `DimensionForeground`.
    pub fn dimension_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DimensionForeground", value.into_value().into_node());
        self
    }

    /// The color that applies to the names of fields that are identified as measures.
    ///
    /// `Measure`.
    pub fn measure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Measure", value.into_value().into_node());
        self
    }

    /// The foreground color that applies to any text or other elements that appear over the measure color.
    ///
    /// `MeasureForeground`.
    pub fn measure_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MeasureForeground", value.into_value().into_node());
        self
    }

    /// The background color that applies to visuals and other high emphasis UI.
    ///
    /// `PrimaryBackground`.
    pub fn primary_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrimaryBackground", value.into_value().into_node());
        self
    }

    /// The color of text and other foreground elements that appear over the primary background regions, such as grid lines, borders, table banding, icons, and so on.
    ///
    /// `PrimaryForeground`.
    pub fn primary_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrimaryForeground", value.into_value().into_node());
        self
    }

    /// The background color that applies to the sheet background and sheet controls.
    ///
    /// `SecondaryBackground`.
    pub fn secondary_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecondaryBackground", value.into_value().into_node());
        self
    }

    /// The foreground color that applies to any sheet title, sheet control text, or UI that appears over the secondary background.
    ///
    /// `SecondaryForeground`.
    pub fn secondary_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecondaryForeground", value.into_value().into_node());
        self
    }

    /// The color that applies to success messages, for example the check mark for a successful download.
    ///
    /// `Success`.
    pub fn success(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Success", value.into_value().into_node());
        self
    }

    /// The foreground color that applies to any text or other elements that appear over the success color.
    ///
    /// `SuccessForeground`.
    pub fn success_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SuccessForeground", value.into_value().into_node());
        self
    }

    /// This color that applies to warning and informational messages.
    ///
    /// `Warning`.
    pub fn warning(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Warning", value.into_value().into_node());
        self
    }

    /// The foreground color that applies to any text or other elements that appear over the warning color.
    ///
    /// `WarningForeground`.
    pub fn warning_foreground(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WarningForeground", value.into_value().into_node());
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

impl Kind for UIColorPaletteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UIColorPaletteProperty> for UIColorPaletteProperty {}
impl From<UIColorPaletteProperty> for Node {
    #[inline]
    fn from(value: UIColorPaletteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UIColorPaletteProperty> for UIColorPaletteProperty {
    #[inline]
    fn into_value(self) -> Value<UIColorPaletteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VisualSubtitleFontConfiguration` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct VisualSubtitleFontConfigurationProperty(Object);

impl VisualSubtitleFontConfigurationProperty {
    /// `VisualSubtitleFontConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `FontConfiguration` property.
    ///
    /// `FontConfiguration`.
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfigurationProperty>) -> Self {
        self.0
            .put("FontConfiguration", value.into_value().into_node());
        self
    }

    /// The `TextAlignment` property.
    ///
    /// `TextAlignment`; one of `LEFT`, `CENTER`, `RIGHT`, `AUTO`.
    pub fn text_alignment(mut self, value: impl IntoValue<TextAlignment>) -> Self {
        self.0.put("TextAlignment", value.into_value().into_node());
        self
    }

    /// The `TextTransform` property.
    ///
    /// `TextTransform`; one of `CAPITALIZE`.
    pub fn text_transform(mut self, value: impl IntoValue<TextTransform>) -> Self {
        self.0.put("TextTransform", value.into_value().into_node());
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

impl Kind for VisualSubtitleFontConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VisualSubtitleFontConfigurationProperty> for VisualSubtitleFontConfigurationProperty {}
impl From<VisualSubtitleFontConfigurationProperty> for Node {
    #[inline]
    fn from(value: VisualSubtitleFontConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VisualSubtitleFontConfigurationProperty>
    for VisualSubtitleFontConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<VisualSubtitleFontConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VisualTitleFontConfiguration` of `AWS::QuickSight::Theme`.
#[must_use = "a property type does nothing until it is set"]
pub struct VisualTitleFontConfigurationProperty(Object);

impl VisualTitleFontConfigurationProperty {
    /// `VisualTitleFontConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `FontConfiguration` property.
    ///
    /// `FontConfiguration`.
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfigurationProperty>) -> Self {
        self.0
            .put("FontConfiguration", value.into_value().into_node());
        self
    }

    /// The `TextAlignment` property.
    ///
    /// `TextAlignment`; one of `LEFT`, `CENTER`, `RIGHT`, `AUTO`.
    pub fn text_alignment(mut self, value: impl IntoValue<TextAlignment>) -> Self {
        self.0.put("TextAlignment", value.into_value().into_node());
        self
    }

    /// The `TextTransform` property.
    ///
    /// `TextTransform`; one of `CAPITALIZE`.
    pub fn text_transform(mut self, value: impl IntoValue<TextTransform>) -> Self {
        self.0.put("TextTransform", value.into_value().into_node());
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

impl Kind for VisualTitleFontConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VisualTitleFontConfigurationProperty> for VisualTitleFontConfigurationProperty {}
impl From<VisualTitleFontConfigurationProperty> for Node {
    #[inline]
    fn from(value: VisualTitleFontConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VisualTitleFontConfigurationProperty> for VisualTitleFontConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VisualTitleFontConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `TextAlignment` of a `VisualSubtitleFontConfiguration` of `AWS::QuickSight::Theme`.
pub enum TextAlignment {
    /// `AUTO`.
    Auto,
    /// `CENTER`.
    Center,
    /// `LEFT`.
    Left,
    /// `RIGHT`.
    Right,
}

#[diagnostic::do_not_recommend]
impl Kind for TextAlignment {}
#[diagnostic::do_not_recommend]
impl TextKind for TextAlignment {}
#[diagnostic::do_not_recommend]
impl IdKind for TextAlignment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TextAlignment {}
#[diagnostic::do_not_recommend]
impl IntoValue<TextAlignment> for TextAlignment {
    #[inline]
    fn into_value(self) -> Value<TextAlignment> {
        const VALUES: &[&str] = &["AUTO", "CENTER", "LEFT", "RIGHT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TextTransform` of a `VisualSubtitleFontConfiguration` of `AWS::QuickSight::Theme`.
pub enum TextTransform {
    /// `CAPITALIZE`.
    Capitalize,
}

#[diagnostic::do_not_recommend]
impl Kind for TextTransform {}
#[diagnostic::do_not_recommend]
impl TextKind for TextTransform {}
#[diagnostic::do_not_recommend]
impl IdKind for TextTransform {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TextTransform {}
#[diagnostic::do_not_recommend]
impl IntoValue<TextTransform> for TextTransform {
    #[inline]
    fn into_value(self) -> Value<TextTransform> {
        const VALUES: &[&str] = &["CAPITALIZE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
