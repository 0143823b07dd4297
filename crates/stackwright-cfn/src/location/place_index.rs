// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Location::PlaceIndex` and its property types.

use crate::l1::*;

/// Specifies a place index resource in your AWS account. Use a place index resource to geocode addresses and other text queries by using the `SearchPlaceIndexForText` operation, and reverse geocode coordinates by using the `SearchPlaceIndexForPosition` operation, and enable autosuggestions by using the `SearchPlaceIndexForSuggestions` operation.
///
/// > If your application is tracking or routing assets you use in your business, such as delivery vehicles or employees, you must not use Esri as your geolocation provider. See section 82 of the [AWS service terms](https://docs.aws.amazon.com/service-terms) for more details.
///
/// `AWS::Location::PlaceIndex`; `Ref` returns its `IndexName`, a [`location::PlaceIndexName`](kinds::location::PlaceIndexName).
/// Changing one of these replaces it: `DataSource`, `DataSourceConfiguration`, `Description`, `IndexName`, `PricingPlan`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-placeindex.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPlaceIndex(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Location::PlaceIndex",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("place_index.rules"),
};

impl CfnPlaceIndex {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Location::PlaceIndex";

    /// `CfnPlaceIndex` with its required properties, in alphabetical order:
    ///
    /// - `data_source`: Specifies the geospatial data provider for the new place index.
    /// - `index_name`: The name of the place index resource.
    pub fn new(data_source: impl IntoValue<String>, index_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSource", data_source.into_value().into_node());
        object_.put("IndexName", index_name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the data storage option requesting Places.
    ///
    /// `DataSourceConfiguration`; an update replaces the resource.
    pub fn data_source_configuration(
        mut self,
        value: impl IntoValue<DataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DataSourceConfiguration", value.into_value().into_node());
        self
    }

    /// The optional description for the place index resource.
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

impl Construct for CfnPlaceIndex {
    type Handle = CfnPlaceIndexRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPlaceIndexRef {
        CfnPlaceIndexRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPlaceIndex`] of a stack.
pub struct CfnPlaceIndexRef(NodeRef);

impl Clone for CfnPlaceIndexRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPlaceIndexRef {}
impl AsNode for CfnPlaceIndexRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPlaceIndexRef {
    /// What `Ref` returns: its `IndexName`, a [`location::PlaceIndexName`](kinds::location::PlaceIndexName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::location::PlaceIndexName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the place index resource. Used to specify a resource across AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:place-index/ExamplePlaceIndex`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::location::PlaceIndexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp for when the place index resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the place index resource. Used to specify a resource across AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:place-index/ExamplePlaceIndex`
    ///
    /// `Fn::GetAtt` of `IndexArn`.
    #[inline]
    pub fn attr_index_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IndexArn")))
    }

    /// The timestamp for when the place index resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::location::PlaceIndexName> for &CfnPlaceIndexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::PlaceIndexName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::location::PlaceIndexArn> for &CfnPlaceIndexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::PlaceIndexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the data storage option requesting Places.
///
/// The property type `DataSourceConfiguration` of `AWS::Location::PlaceIndex`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceConfigurationProperty(Object);

impl DataSourceConfigurationProperty {
    /// `DataSourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies how the results of an operation will be stored by the caller.
    ///
    /// Valid values include:
    ///
    /// - `SingleUse` specifies that the results won't be stored.
    /// - `Storage` specifies that the result can be cached or stored in a database.
    ///
    /// Default value: `SingleUse`
    ///
    /// `IntendedUse`; one of `SingleUse`, `Storage`; an update replaces the resource.
    pub fn intended_use(mut self, value: impl IntoValue<IntendedUse>) -> Self {
        self.0.put("IntendedUse", value.into_value().into_node());
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

impl Kind for DataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {}
impl From<DataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IntendedUse` of a `DataSourceConfiguration` of `AWS::Location::PlaceIndex`.
pub enum IntendedUse {
    /// `SingleUse`.
    SingleUse,
    /// `Storage`.
    Storage,
}

#[diagnostic::do_not_recommend]
impl Kind for IntendedUse {}
#[diagnostic::do_not_recommend]
impl TextKind for IntendedUse {}
#[diagnostic::do_not_recommend]
impl IdKind for IntendedUse {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IntendedUse {}
#[diagnostic::do_not_recommend]
impl IntoValue<IntendedUse> for IntendedUse {
    #[inline]
    fn into_value(self) -> Value<IntendedUse> {
        const VALUES: &[&str] = &["SingleUse", "Storage"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
