// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::Segment` and its property types.

use crate::l1::*;

/// Updates the configuration, dimension, and other settings for an existing segment.
///
/// `AWS::Pinpoint::Segment`; `Ref` returns its `SegmentId`, a [`pinpoint::SegmentId`](kinds::pinpoint::SegmentId).
/// Changing one of these replaces it: `ApplicationId`.
/// Attributes: `Arn`, `SegmentId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-segment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSegment(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::Segment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("segment.rules"),
};

impl CfnSegment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::Segment";

    /// `CfnSegment` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that the segment is associated with.
    /// - `name`: The name of the segment.
    pub fn new(application_id: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An array that defines the dimensions for the segment.
    ///
    /// `Dimensions`; updated in place.
    pub fn dimensions(mut self, value: impl IntoValue<SegmentDimensionsProperty>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The segment group to use and the dimensions to apply to the group's base segments in order to build the segment. A segment group can consist of zero or more base segments. Your request can include only one segment group.
    ///
    /// `SegmentGroups`; updated in place.
    pub fn segment_groups(mut self, value: impl IntoValue<SegmentGroupsProperty>) -> Self {
        self.0.put("SegmentGroups", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnSegment {
    type Handle = CfnSegmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSegmentRef {
        CfnSegmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSegment`] of a stack.
pub struct CfnSegmentRef(NodeRef);

impl Clone for CfnSegmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSegmentRef {}
impl AsNode for CfnSegmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSegmentRef {
    /// What `Ref` returns: its `SegmentId`, a [`pinpoint::SegmentId`](kinds::pinpoint::SegmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::SegmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the segment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pinpoint::SegmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the segment.
    ///
    /// `Fn::GetAtt` of `SegmentId`.
    #[inline]
    pub fn attr_segment_id(&self) -> Value<kinds::pinpoint::SegmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SegmentId")))
    }
}

impl IntoValue<kinds::pinpoint::SegmentId> for &CfnSegmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::SegmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::pinpoint::SegmentArn> for &CfnSegmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::SegmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies behavior-based criteria for the segment, such as how recently users have used your app.
///
/// The property type `Behavior` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct BehaviorProperty(Object);

impl BehaviorProperty {
    /// `BehaviorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies how recently segment members were active.
    ///
    /// `Recency`.
    pub fn recency(mut self, value: impl IntoValue<RecencyProperty>) -> Self {
        self.0.put("Recency", value.into_value().into_node());
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

impl Kind for BehaviorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BehaviorProperty> for BehaviorProperty {}
impl From<BehaviorProperty> for Node {
    #[inline]
    fn from(value: BehaviorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BehaviorProperty> for BehaviorProperty {
    #[inline]
    fn into_value(self) -> Value<BehaviorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the GPS coordinates of a location.
///
/// The property type `Coordinates` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CoordinatesProperty(Object);

impl CoordinatesProperty {
    /// `CoordinatesProperty` with its required properties, in alphabetical order:
    ///
    /// - `latitude`: The latitude coordinate of the location.
    /// - `longitude`: The longitude coordinate of the location.
    pub fn new(latitude: impl IntoValue<f64>, longitude: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Latitude", latitude.into_value().into_node());
        object_.put("Longitude", longitude.into_value().into_node());
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

impl Kind for CoordinatesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CoordinatesProperty> for CoordinatesProperty {}
impl From<CoordinatesProperty> for Node {
    #[inline]
    fn from(value: CoordinatesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CoordinatesProperty> for CoordinatesProperty {
    #[inline]
    fn into_value(self) -> Value<CoordinatesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies demographic-based criteria, such as device platform, for the segment.
///
/// The property type `Demographic` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DemographicProperty(Object);

impl DemographicProperty {
    /// `DemographicProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The app version criteria for the segment.
    ///
    /// `AppVersion`.
    pub fn app_version(mut self, value: impl IntoValue<SetDimensionProperty>) -> Self {
        self.0.put("AppVersion", value.into_value().into_node());
        self
    }

    /// The channel criteria for the segment.
    ///
    /// `Channel`.
    pub fn channel(mut self, value: impl IntoValue<SetDimensionProperty>) -> Self {
        self.0.put("Channel", value.into_value().into_node());
        self
    }

    /// The device type criteria for the segment.
    ///
    /// `DeviceType`.
    pub fn device_type(mut self, value: impl IntoValue<SetDimensionProperty>) -> Self {
        self.0.put("DeviceType", value.into_value().into_node());
        self
    }

    /// The device make criteria for the segment.
    ///
    /// `Make`.
    pub fn make(mut self, value: impl IntoValue<SetDimensionProperty>) -> Self {
        self.0.put("Make", value.into_value().into_node());
        self
    }

    /// The device model criteria for the segment.
    ///
    /// `Model`.
    pub fn model(mut self, value: impl IntoValue<SetDimensionProperty>) -> Self {
        self.0.put("Model", value.into_value().into_node());
        self
    }

    /// The device platform criteria for the segment.
    ///
    /// `Platform`.
    pub fn platform(mut self, value: impl IntoValue<SetDimensionProperty>) -> Self {
        self.0.put("Platform", value.into_value().into_node());
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

impl Kind for DemographicProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DemographicProperty> for DemographicProperty {}
impl From<DemographicProperty> for Node {
    #[inline]
    fn from(value: DemographicProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DemographicProperty> for DemographicProperty {
    #[inline]
    fn into_value(self) -> Value<DemographicProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the GPS coordinates of the endpoint location.
///
/// The property type `GPSPoint` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct GPSPointProperty(Object);

impl GPSPointProperty {
    /// `GPSPointProperty` with its required properties, in alphabetical order:
    ///
    /// - `coordinates`: The GPS coordinates to measure distance from.
    /// - `range_in_kilometers`: The range, in kilometers, from the GPS coordinates.
    pub fn new(
        coordinates: impl IntoValue<CoordinatesProperty>,
        range_in_kilometers: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Coordinates", coordinates.into_value().into_node());
        object_.put(
            "RangeInKilometers",
            range_in_kilometers.into_value().into_node(),
        );
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

impl Kind for GPSPointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GPSPointProperty> for GPSPointProperty {}
impl From<GPSPointProperty> for Node {
    #[inline]
    fn from(value: GPSPointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GPSPointProperty> for GPSPointProperty {
    #[inline]
    fn into_value(self) -> Value<GPSPointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An array that defines the set of segment criteria to evaluate when handling segment groups for the segment.
///
/// The property type `Groups` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupsProperty(Object);

impl GroupsProperty {
    /// `GroupsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array that defines the dimensions to include or exclude from the segment.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<List<SegmentDimensionsProperty>>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The base segment to build the segment on. A base segment, also called a *source segment*, defines the initial population of endpoints for a segment. When you add dimensions to the segment, Amazon Pinpoint filters the base segment by using the dimensions that you specify.
    ///
    /// You can specify more than one dimensional segment or only one imported segment. If you specify an imported segment, the segment size estimate that displays on the Amazon Pinpoint console indicates the size of the imported segment without any filters applied to it.
    ///
    /// `SourceSegments`.
    pub fn source_segments(mut self, value: impl IntoValue<List<SourceSegmentsProperty>>) -> Self {
        self.0.put("SourceSegments", value.into_value().into_node());
        self
    }

    /// Specifies how to handle multiple base segments for the segment. For example, if you specify three base segments for the segment, whether the resulting segment is based on all, any, or none of the base segments.
    ///
    /// `SourceType`.
    pub fn source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceType", value.into_value().into_node());
        self
    }

    /// Specifies how to handle multiple dimensions for the segment. For example, if you specify three dimensions for the segment, whether the resulting segment includes endpoints that match all, any, or none of the dimensions.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for GroupsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupsProperty> for GroupsProperty {}
impl From<GroupsProperty> for Node {
    #[inline]
    fn from(value: GroupsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupsProperty> for GroupsProperty {
    #[inline]
    fn into_value(self) -> Value<GroupsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies location-based criteria, such as region or GPS coordinates, for the segment.
///
/// The property type `Location` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationProperty(Object);

impl LocationProperty {
    /// `LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The country or region code, in ISO 3166-1 alpha-2 format, for the segment.
    ///
    /// `Country`.
    pub fn country(mut self, value: impl IntoValue<SetDimensionProperty>) -> Self {
        self.0.put("Country", value.into_value().into_node());
        self
    }

    /// The GPS point dimension for the segment.
    ///
    /// `GPSPoint`.
    pub fn gps_point(mut self, value: impl IntoValue<GPSPointProperty>) -> Self {
        self.0.put("GPSPoint", value.into_value().into_node());
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

impl Kind for LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationProperty> for LocationProperty {}
impl From<LocationProperty> for Node {
    #[inline]
    fn from(value: LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationProperty> for LocationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how recently segment members were active.
///
/// The property type `Recency` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecencyProperty(Object);

impl RecencyProperty {
    /// `RecencyProperty` with its required properties, in alphabetical order:
    ///
    /// - `duration`: The duration to use when determining which users have been active or inactive with your app.
    /// - `recency_type`: The type of recency dimension to use for the segment.
    pub fn new(duration: impl IntoValue<String>, recency_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Duration", duration.into_value().into_node());
        object_.put("RecencyType", recency_type.into_value().into_node());
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

impl Kind for RecencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecencyProperty> for RecencyProperty {}
impl From<RecencyProperty> for Node {
    #[inline]
    fn from(value: RecencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecencyProperty> for RecencyProperty {
    #[inline]
    fn into_value(self) -> Value<RecencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the dimension settings for a segment.
///
/// The property type `SegmentDimensions` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct SegmentDimensionsProperty(Object);

impl SegmentDimensionsProperty {
    /// `SegmentDimensionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// One or more custom attributes to use as criteria for the segment. For more information see [AttributeDimension](https://docs.aws.amazon.com/pinpoint/latest/apireference/apps-application-id-segments.html#apps-application-id-segments-model-attributedimension)
    ///
    /// `Attributes`; free JSON, such as an [`Object`].
    pub fn attributes(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The behavior-based criteria, such as how recently users have used your app, for the segment.
    ///
    /// `Behavior`.
    pub fn behavior(mut self, value: impl IntoValue<BehaviorProperty>) -> Self {
        self.0.put("Behavior", value.into_value().into_node());
        self
    }

    /// The demographic-based criteria, such as device platform, for the segment.
    ///
    /// `Demographic`.
    pub fn demographic(mut self, value: impl IntoValue<DemographicProperty>) -> Self {
        self.0.put("Demographic", value.into_value().into_node());
        self
    }

    /// The location-based criteria, such as region or GPS coordinates, for the segment.
    ///
    /// `Location`.
    pub fn location(mut self, value: impl IntoValue<LocationProperty>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// One or more custom metrics to use as criteria for the segment.
    ///
    /// `Metrics`; free JSON, such as an [`Object`].
    pub fn metrics(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
        self
    }

    /// One or more custom user attributes to use as criteria for the segment.
    ///
    /// `UserAttributes`; free JSON, such as an [`Object`].
    pub fn user_attributes(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("UserAttributes", value.into_value().into_node());
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

impl Kind for SegmentDimensionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SegmentDimensionsProperty> for SegmentDimensionsProperty {}
impl From<SegmentDimensionsProperty> for Node {
    #[inline]
    fn from(value: SegmentDimensionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SegmentDimensionsProperty> for SegmentDimensionsProperty {
    #[inline]
    fn into_value(self) -> Value<SegmentDimensionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the set of segment criteria to evaluate when handling segment groups for the segment.
///
/// The property type `SegmentGroups` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct SegmentGroupsProperty(Object);

impl SegmentGroupsProperty {
    /// `SegmentGroupsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the set of segment criteria to evaluate when handling segment groups for the segment.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoValue<List<GroupsProperty>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// Specifies how to handle multiple segment groups for the segment. For example, if the segment includes three segment groups, whether the resulting segment includes endpoints that match all, any, or none of the segment groups.
    ///
    /// `Include`.
    pub fn include(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for SegmentGroupsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SegmentGroupsProperty> for SegmentGroupsProperty {}
impl From<SegmentGroupsProperty> for Node {
    #[inline]
    fn from(value: SegmentGroupsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SegmentGroupsProperty> for SegmentGroupsProperty {
    #[inline]
    fn into_value(self) -> Value<SegmentGroupsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the dimension type and values for a segment dimension.
///
/// The property type `SetDimension` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct SetDimensionProperty(Object);

impl SetDimensionProperty {
    /// `SetDimensionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of segment dimension to use. Valid values are: `INCLUSIVE`, endpoints that match the criteria are included in the segment; and, `EXCLUSIVE`, endpoints that match the criteria are excluded from the segment.
    ///
    /// `DimensionType`.
    pub fn dimension_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DimensionType", value.into_value().into_node());
        self
    }

    /// The criteria values to use for the segment dimension. Depending on the value of the `DimensionType` property, endpoints are included or excluded from the segment if their values match the criteria values.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
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

impl Kind for SetDimensionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SetDimensionProperty> for SetDimensionProperty {}
impl From<SetDimensionProperty> for Node {
    #[inline]
    fn from(value: SetDimensionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SetDimensionProperty> for SetDimensionProperty {
    #[inline]
    fn into_value(self) -> Value<SetDimensionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the base segment to build the segment on. A base segment, also called a *source segment*, defines the initial population of endpoints for a segment. When you add dimensions to the segment, Amazon Pinpoint filters the base segment by using the dimensions that you specify.
///
/// You can specify more than one dimensional segment or only one imported segment. If you specify an imported segment, the segment size estimate that displays on the Amazon Pinpoint console indicates the size of the imported segment without any filters applied to it.
///
/// The property type `SourceSegments` of `AWS::Pinpoint::Segment`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceSegmentsProperty(Object);

impl SourceSegmentsProperty {
    /// `SourceSegmentsProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The unique identifier for the source segment.
    pub fn new(id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        Self(object_)
    }

    /// The version number of the source segment.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for SourceSegmentsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceSegmentsProperty> for SourceSegmentsProperty {}
impl From<SourceSegmentsProperty> for Node {
    #[inline]
    fn from(value: SourceSegmentsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceSegmentsProperty> for SourceSegmentsProperty {
    #[inline]
    fn into_value(self) -> Value<SourceSegmentsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
