// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Location::Map` and its property types.

use crate::l1::*;

/// The `AWS::Location::Map` resource specifies a map resource in your AWS account, which provides map tiles of different styles sourced from global location data providers.
///
/// `AWS::Location::Map`; `Ref` returns its `MapName`, a [`location::MapName`](kinds::location::MapName).
/// Changing one of these replaces it: `Configuration`, `Description`, `MapName`, `PricingPlan`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-map.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMap(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Location::Map",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("map.rules"),
};

impl CfnMap {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Location::Map";

    /// `CfnMap` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: Specifies the `MapConfiguration`, including the map style, for the map resource that you create.
    /// - `map_name`: The name for the map resource.
    pub fn new(
        configuration: impl IntoValue<MapConfigurationProperty>,
        map_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("MapName", map_name.into_value().into_node());
        Self(object_)
    }

    /// An optional description for the map resource.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// No longer used. If included, the only allowed value is `RequestBasedUsage`.
    ///
    /// *Allowed Values*: `RequestBasedUsage`
    ///
    /// `PricingPlan`; one of `RequestBasedUsage`; an update replaces the resource.
    pub fn pricing_plan(mut self, value: impl IntoValue<super::PricingPlan>) -> Self {
        self.0.put("PricingPlan", value.into_value().into_node());
        self
    }

    /// Applies one or more tags to the map resource. A tag is a key-value pair helps manage, identify, search, and filter your resources by labelling them.
    ///
    /// Format: `"key": "value"`
    ///
    /// Restrictions:
    ///
    /// - Maximum 50 tags per resource
    /// - Each resource tag must be unique with a maximum of one value.
    /// - Maximum key length: 128 Unicode characters in UTF-8
    /// - Maximum value length: 256 Unicode characters in UTF-8
    /// - Can use alphanumeric characters (A–Z, a–z, 0–9), and the following characters: + - =. _: / @.
    /// - Cannot use "aws:" as a prefix for a key.
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

impl Construct for CfnMap {
    type Handle = CfnMapRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMapRef {
        CfnMapRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMap`] of a stack.
pub struct CfnMapRef(NodeRef);

impl Clone for CfnMapRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMapRef {}
impl AsNode for CfnMapRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMapRef {
    /// What `Ref` returns: its `MapName`, a [`location::MapName`](kinds::location::MapName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::location::MapName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the map resource. Used to specify a resource across all AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:maps/ExampleMap`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::location::MapArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp for when the map resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The `DataSource` attribute.
    ///
    /// `Fn::GetAtt` of `DataSource`.
    #[inline]
    pub fn attr_data_source(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataSource")))
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the map resource. Used to specify a resource across all AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:maps/ExampleMap`
    ///
    /// `Fn::GetAtt` of `MapArn`.
    #[inline]
    pub fn attr_map_arn(&self) -> Value<kinds::location::MapArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MapArn")))
    }

    /// The timestamp for when the map resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::location::MapName> for &CfnMapRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::MapName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::location::MapArn> for &CfnMapRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::MapArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the map tile style selected from an available provider.
///
/// The property type `MapConfiguration` of `AWS::Location::Map`.
#[must_use = "a property type does nothing until it is set"]
pub struct MapConfigurationProperty(Object);

impl MapConfigurationProperty {
    /// `MapConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `style`: Specifies the map style selected from an available data provider.
    pub fn new(style: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Style", style.into_value().into_node());
        Self(object_)
    }

    /// Specifies the custom layers for the style. Leave unset to not enable any custom layer, or, for styles that support custom layers, you can enable layer(s), such as the `POI` layer for the VectorEsriNavigation style.
    ///
    /// > Currenlty only `VectorEsriNavigation` supports CustomLayers. For more information, see [Custom Layers](https://docs.aws.amazon.com//location/latest/developerguide/map-concepts.html#map-custom-layers).
    ///
    /// `CustomLayers`.
    pub fn custom_layers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CustomLayers", value.into_value().into_node());
        self
    }

    /// Specifies the map political view selected from an available data provider.
    ///
    /// `PoliticalView`.
    pub fn political_view(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PoliticalView", value.into_value().into_node());
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

impl Kind for MapConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MapConfigurationProperty> for MapConfigurationProperty {}
impl From<MapConfigurationProperty> for Node {
    #[inline]
    fn from(value: MapConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MapConfigurationProperty> for MapConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MapConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
