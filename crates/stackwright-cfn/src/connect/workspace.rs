// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::Workspace` and its property types.

use crate::l1::*;

/// Contains information about a workspace, which defines the user experience by mapping views to pages.
///
/// `AWS::Connect::Workspace`; `Ref` returns its `Arn`, a [`connect::WorkspaceArn`](kinds::connect::WorkspaceArn).
/// Changing one of these replaces it: `InstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::Workspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workspace.rules"),
};

impl CfnWorkspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::Workspace";

    /// `CfnWorkspace` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    /// - `name`: The name of the workspace.
    pub fn new(
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The resource ARNs associated with the workspace
    ///
    /// `Associations`; updated in place.
    pub fn associations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Associations", value.into_value().into_node());
        self
    }

    /// The description of the workspace.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The media items for the workspace
    ///
    /// `Media`; updated in place.
    pub fn media(mut self, value: impl IntoValue<List<MediaItemProperty>>) -> Self {
        self.0.put("Media", value.into_value().into_node());
        self
    }

    /// The pages associated with the workspace
    ///
    /// `Pages`; updated in place.
    pub fn pages(mut self, value: impl IntoValue<List<WorkspacePageProperty>>) -> Self {
        self.0.put("Pages", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for the workspace.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The theme configuration for the workspace, including colors and styling.
    ///
    /// `Theme`; updated in place.
    pub fn theme(mut self, value: impl IntoValue<WorkspaceThemeProperty>) -> Self {
        self.0.put("Theme", value.into_value().into_node());
        self
    }

    /// The title displayed for the workspace.
    ///
    /// `Title`; updated in place.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// Controls who can access the workspace. Valid values are: `ALL` (all users), `ASSIGNED` (only assigned users and routing profiles), and `NONE` (not visible).
    ///
    /// `Visibility`; one of `ALL`, `ASSIGNED`, `NONE`; updated in place.
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.put("Visibility", value.into_value().into_node());
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

impl Construct for CfnWorkspace {
    type Handle = CfnWorkspaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkspaceRef {
        CfnWorkspaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkspace`] of a stack.
pub struct CfnWorkspaceRef(NodeRef);

impl Clone for CfnWorkspaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkspaceRef {}
impl AsNode for CfnWorkspaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkspaceRef {
    /// What `Ref` returns: its `Arn`, a [`connect::WorkspaceArn`](kinds::connect::WorkspaceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::WorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the workspace.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::connect::WorkspaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the workspace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::connect::WorkspaceArn> for &CfnWorkspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::WorkspaceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains font family configuration for workspace themes.
///
/// The property type `FontFamily` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct FontFamilyProperty(Object);

impl FontFamilyProperty {
    /// `FontFamilyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default font family to use in the workspace theme.
    ///
    /// `Default`; one of `ARIAL`, `COURIER_NEW`, `GEORGIA`, `TIMES_NEW_ROMAN`, `TREBUCHET`, `VERDANA`.
    pub fn default(mut self, value: impl IntoValue<Default>) -> Self {
        self.0.put("Default", value.into_value().into_node());
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

impl Kind for FontFamilyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FontFamilyProperty> for FontFamilyProperty {}
impl From<FontFamilyProperty> for Node {
    #[inline]
    fn from(value: FontFamilyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FontFamilyProperty> for FontFamilyProperty {
    #[inline]
    fn into_value(self) -> Value<FontFamilyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a media asset used in a workspace.
///
/// The property type `MediaItem` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaItemProperty(Object);

impl MediaItemProperty {
    /// `MediaItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of media.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The source URL or data for the media asset.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for MediaItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaItemProperty> for MediaItemProperty {}
impl From<MediaItemProperty> for Node {
    #[inline]
    fn from(value: MediaItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaItemProperty> for MediaItemProperty {
    #[inline]
    fn into_value(self) -> Value<MediaItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains color configuration for canvas elements in a workspace theme.
///
/// The property type `PaletteCanvas` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PaletteCanvasProperty(Object);

impl PaletteCanvasProperty {
    /// `PaletteCanvasProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The background color for active elements.
    ///
    /// `ActiveBackground`.
    pub fn active_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ActiveBackground", value.into_value().into_node());
        self
    }

    /// The background color for container elements.
    ///
    /// `ContainerBackground`.
    pub fn container_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContainerBackground", value.into_value().into_node());
        self
    }

    /// The background color for page elements.
    ///
    /// `PageBackground`.
    pub fn page_background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PageBackground", value.into_value().into_node());
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

impl Kind for PaletteCanvasProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PaletteCanvasProperty> for PaletteCanvasProperty {}
impl From<PaletteCanvasProperty> for Node {
    #[inline]
    fn from(value: PaletteCanvasProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PaletteCanvasProperty> for PaletteCanvasProperty {
    #[inline]
    fn into_value(self) -> Value<PaletteCanvasProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains color configuration for header elements in a workspace theme.
///
/// The property type `PaletteHeader` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PaletteHeaderProperty(Object);

impl PaletteHeaderProperty {
    /// `PaletteHeaderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The background color of the header.
    ///
    /// `Background`.
    pub fn background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Background", value.into_value().into_node());
        self
    }

    /// Whether to invert the colors of action buttons in the header.
    ///
    /// `InvertActionsColors`.
    pub fn invert_actions_colors(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("InvertActionsColors", value.into_value().into_node());
        self
    }

    /// The text color in the header.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
        self
    }

    /// The text color when hovering over header elements.
    ///
    /// `TextHover`.
    pub fn text_hover(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextHover", value.into_value().into_node());
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

impl Kind for PaletteHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PaletteHeaderProperty> for PaletteHeaderProperty {}
impl From<PaletteHeaderProperty> for Node {
    #[inline]
    fn from(value: PaletteHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PaletteHeaderProperty> for PaletteHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<PaletteHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains color configuration for navigation elements in a workspace theme.
///
/// The property type `PaletteNavigation` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PaletteNavigationProperty(Object);

impl PaletteNavigationProperty {
    /// `PaletteNavigationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The background color of the navigation area.
    ///
    /// `Background`.
    pub fn background(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Background", value.into_value().into_node());
        self
    }

    /// Whether to invert the colors of action buttons in the navigation area.
    ///
    /// `InvertActionsColors`.
    pub fn invert_actions_colors(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("InvertActionsColors", value.into_value().into_node());
        self
    }

    /// The text color in the navigation area.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
        self
    }

    /// The text color for active navigation items.
    ///
    /// `TextActive`.
    pub fn text_active(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextActive", value.into_value().into_node());
        self
    }

    /// The background color for active navigation items.
    ///
    /// `TextBackgroundActive`.
    pub fn text_background_active(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TextBackgroundActive", value.into_value().into_node());
        self
    }

    /// The background color when hovering over navigation text.
    ///
    /// `TextBackgroundHover`.
    pub fn text_background_hover(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TextBackgroundHover", value.into_value().into_node());
        self
    }

    /// The text color when hovering over navigation items.
    ///
    /// `TextHover`.
    pub fn text_hover(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextHover", value.into_value().into_node());
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

impl Kind for PaletteNavigationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PaletteNavigationProperty> for PaletteNavigationProperty {}
impl From<PaletteNavigationProperty> for Node {
    #[inline]
    fn from(value: PaletteNavigationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PaletteNavigationProperty> for PaletteNavigationProperty {
    #[inline]
    fn into_value(self) -> Value<PaletteNavigationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains primary color configuration for a workspace theme.
///
/// The property type `PalettePrimary` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PalettePrimaryProperty(Object);

impl PalettePrimaryProperty {
    /// `PalettePrimaryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The primary color used for active states.
    ///
    /// `Active`.
    pub fn active(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Active", value.into_value().into_node());
        self
    }

    /// The text color that contrasts with the primary color for readability.
    ///
    /// `ContrastText`.
    pub fn contrast_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContrastText", value.into_value().into_node());
        self
    }

    /// The default primary color used throughout the workspace.
    ///
    /// `Default`.
    pub fn default(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Default", value.into_value().into_node());
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

impl Kind for PalettePrimaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PalettePrimaryProperty> for PalettePrimaryProperty {}
impl From<PalettePrimaryProperty> for Node {
    #[inline]
    fn from(value: PalettePrimaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PalettePrimaryProperty> for PalettePrimaryProperty {
    #[inline]
    fn into_value(self) -> Value<PalettePrimaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a page configuration in a workspace, including the view assigned to the page.
///
/// The property type `WorkspacePage` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkspacePageProperty(Object);

impl WorkspacePageProperty {
    /// `WorkspacePageProperty` with its required properties, in alphabetical order:
    ///
    /// - `page`: The page identifier.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the view associated with this page.
    pub fn new(page: impl IntoValue<String>, resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Page", page.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        Self(object_)
    }

    /// A JSON string containing input parameters passed to the view when the page is rendered.
    ///
    /// `InputData`.
    pub fn input_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputData", value.into_value().into_node());
        self
    }

    /// The URL-friendly identifier for the page.
    ///
    /// `Slug`.
    pub fn slug(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Slug", value.into_value().into_node());
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

impl Kind for WorkspacePageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkspacePageProperty> for WorkspacePageProperty {}
impl From<WorkspacePageProperty> for Node {
    #[inline]
    fn from(value: WorkspacePageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkspacePageProperty> for WorkspacePageProperty {
    #[inline]
    fn into_value(self) -> Value<WorkspacePageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains theme configuration for a workspace, supporting both light and dark modes.
///
/// The property type `WorkspaceTheme` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkspaceThemeProperty(Object);

impl WorkspaceThemeProperty {
    /// `WorkspaceThemeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The theme configuration for dark mode.
    ///
    /// `Dark`.
    pub fn dark(mut self, value: impl IntoValue<WorkspaceThemeConfigProperty>) -> Self {
        self.0.put("Dark", value.into_value().into_node());
        self
    }

    /// The theme configuration for light mode.
    ///
    /// `Light`.
    pub fn light(mut self, value: impl IntoValue<WorkspaceThemeConfigProperty>) -> Self {
        self.0.put("Light", value.into_value().into_node());
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

impl Kind for WorkspaceThemeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkspaceThemeProperty> for WorkspaceThemeProperty {}
impl From<WorkspaceThemeProperty> for Node {
    #[inline]
    fn from(value: WorkspaceThemeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkspaceThemeProperty> for WorkspaceThemeProperty {
    #[inline]
    fn into_value(self) -> Value<WorkspaceThemeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains detailed theme configuration for a workspace, including colors, images, and typography.
///
/// The property type `WorkspaceThemeConfig` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkspaceThemeConfigProperty(Object);

impl WorkspaceThemeConfigProperty {
    /// `WorkspaceThemeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The color palette configuration for the workspace theme.
    ///
    /// `Palette`.
    pub fn palette(mut self, value: impl IntoValue<WorkspaceThemePaletteProperty>) -> Self {
        self.0.put("Palette", value.into_value().into_node());
        self
    }

    /// The typography configuration for the workspace theme.
    ///
    /// `Typography`.
    pub fn typography(mut self, value: impl IntoValue<WorkspaceThemeTypographyProperty>) -> Self {
        self.0.put("Typography", value.into_value().into_node());
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

impl Kind for WorkspaceThemeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkspaceThemeConfigProperty> for WorkspaceThemeConfigProperty {}
impl From<WorkspaceThemeConfigProperty> for Node {
    #[inline]
    fn from(value: WorkspaceThemeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkspaceThemeConfigProperty> for WorkspaceThemeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<WorkspaceThemeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains color palette configuration for different areas of a workspace.
///
/// The property type `WorkspaceThemePalette` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkspaceThemePaletteProperty(Object);

impl WorkspaceThemePaletteProperty {
    /// `WorkspaceThemePaletteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The color configuration for the canvas area.
    ///
    /// `Canvas`.
    pub fn canvas(mut self, value: impl IntoValue<PaletteCanvasProperty>) -> Self {
        self.0.put("Canvas", value.into_value().into_node());
        self
    }

    /// The color configuration for the header area.
    ///
    /// `Header`.
    pub fn header(mut self, value: impl IntoValue<PaletteHeaderProperty>) -> Self {
        self.0.put("Header", value.into_value().into_node());
        self
    }

    /// The color configuration for the navigation area.
    ///
    /// `Navigation`.
    pub fn navigation(mut self, value: impl IntoValue<PaletteNavigationProperty>) -> Self {
        self.0.put("Navigation", value.into_value().into_node());
        self
    }

    /// The primary color configuration used throughout the workspace.
    ///
    /// `Primary`.
    pub fn primary(mut self, value: impl IntoValue<PalettePrimaryProperty>) -> Self {
        self.0.put("Primary", value.into_value().into_node());
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

impl Kind for WorkspaceThemePaletteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkspaceThemePaletteProperty> for WorkspaceThemePaletteProperty {}
impl From<WorkspaceThemePaletteProperty> for Node {
    #[inline]
    fn from(value: WorkspaceThemePaletteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkspaceThemePaletteProperty> for WorkspaceThemePaletteProperty {
    #[inline]
    fn into_value(self) -> Value<WorkspaceThemePaletteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains typography configuration for a workspace theme.
///
/// The property type `WorkspaceThemeTypography` of `AWS::Connect::Workspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkspaceThemeTypographyProperty(Object);

impl WorkspaceThemeTypographyProperty {
    /// `WorkspaceThemeTypographyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The font family configuration for text in the workspace.
    ///
    /// `FontFamily`.
    pub fn font_family(mut self, value: impl IntoValue<FontFamilyProperty>) -> Self {
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

impl Kind for WorkspaceThemeTypographyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkspaceThemeTypographyProperty> for WorkspaceThemeTypographyProperty {}
impl From<WorkspaceThemeTypographyProperty> for Node {
    #[inline]
    fn from(value: WorkspaceThemeTypographyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkspaceThemeTypographyProperty> for WorkspaceThemeTypographyProperty {
    #[inline]
    fn into_value(self) -> Value<WorkspaceThemeTypographyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Default` of a `FontFamily` of `AWS::Connect::Workspace`.
pub enum Default {
    /// `ARIAL`.
    Arial,
    /// `COURIER_NEW`.
    CourierNew,
    /// `GEORGIA`.
    Georgia,
    /// `TIMES_NEW_ROMAN`.
    TimesNewRoman,
    /// `TREBUCHET`.
    Trebuchet,
    /// `VERDANA`.
    Verdana,
}

#[diagnostic::do_not_recommend]
impl Kind for Default {}
#[diagnostic::do_not_recommend]
impl TextKind for Default {}
#[diagnostic::do_not_recommend]
impl IdKind for Default {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Default {}
#[diagnostic::do_not_recommend]
impl IntoValue<Default> for Default {
    #[inline]
    fn into_value(self) -> Value<Default> {
        const VALUES: &[&str] = &[
            "ARIAL",
            "COURIER_NEW",
            "GEORGIA",
            "TIMES_NEW_ROMAN",
            "TREBUCHET",
            "VERDANA",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `MediaItem` of `AWS::Connect::Workspace`.
pub enum Type {
    /// `IMAGE_LOGO_DARK_FAVICON`.
    ImageLogoDarkFavicon,
    /// `IMAGE_LOGO_DARK_HORIZONTAL`.
    ImageLogoDarkHorizontal,
    /// `IMAGE_LOGO_LIGHT_FAVICON`.
    ImageLogoLightFavicon,
    /// `IMAGE_LOGO_LIGHT_HORIZONTAL`.
    ImageLogoLightHorizontal,
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
            "IMAGE_LOGO_DARK_FAVICON",
            "IMAGE_LOGO_DARK_HORIZONTAL",
            "IMAGE_LOGO_LIGHT_FAVICON",
            "IMAGE_LOGO_LIGHT_HORIZONTAL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Visibility` of `AWS::Connect::Workspace`.
pub enum Visibility {
    /// `ALL`.
    All,
    /// `ASSIGNED`.
    Assigned,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Visibility {}
#[diagnostic::do_not_recommend]
impl TextKind for Visibility {}
#[diagnostic::do_not_recommend]
impl IdKind for Visibility {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Visibility {}
#[diagnostic::do_not_recommend]
impl IntoValue<Visibility> for Visibility {
    #[inline]
    fn into_value(self) -> Value<Visibility> {
        const VALUES: &[&str] = &["ALL", "ASSIGNED", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
