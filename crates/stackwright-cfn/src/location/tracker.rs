// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Location::Tracker` and its property types.

use crate::l1::*;

/// Specifies a tracker resource in your AWS account, which lets you receive current and historical location of devices.
///
/// `AWS::Location::Tracker`; `Ref` returns its `TrackerName`, a [`location::TrackerName`](kinds::location::TrackerName).
/// Changing one of these replaces it: `Description`, `KmsKeyId`, `PositionFiltering`, `TrackerName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-tracker.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTracker(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Location::Tracker",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("tracker.rules"),
};

impl CfnTracker {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Location::Tracker";

    /// `CfnTracker` with its required properties, in alphabetical order:
    ///
    /// - `tracker_name`: The name for the tracker resource.
    pub fn new(tracker_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TrackerName", tracker_name.into_value().into_node());
        Self(object_)
    }

    /// An optional description for the tracker resource.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `EventBridgeEnabled` property.
    ///
    /// `EventBridgeEnabled`; updated in place.
    pub fn event_bridge_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EventBridgeEnabled", value.into_value().into_node());
        self
    }

    /// The `KmsKeyEnableGeospatialQueries` property.
    ///
    /// `KmsKeyEnableGeospatialQueries`; updated in place.
    pub fn kms_key_enable_geospatial_queries(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "KmsKeyEnableGeospatialQueries",
            value.into_value().into_node(),
        );
        self
    }

    /// A key identifier for an [AWS KMS customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html). Enter a key ID, key ARN, alias name, or alias ARN.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the position filtering for the tracker resource.
    ///
    /// Valid values:
    ///
    /// - `TimeBased` - Location updates are evaluated against linked geofence collections, but not every location update is stored. If your update frequency is more often than 30 seconds, only one update per 30 seconds is stored for each unique device ID.
    /// - `DistanceBased` - If the device has moved less than 30 m (98.4 ft), location updates are ignored. Location updates within this area are neither evaluated against linked geofence collections, nor stored. This helps control costs by reducing the number of geofence evaluations and historical device positions to paginate through. Distance-based filtering can also reduce the effects of GPS noise when displaying device trajectories on a map.
    /// - `AccuracyBased` - If the device has moved less than the measured accuracy, location updates are ignored. For example, if two consecutive updates from a device have a horizontal accuracy of 5 m and 10 m, the second update is ignored if the device has moved less than 15 m. Ignored location updates are neither evaluated against linked geofence collections, nor stored. This can reduce the effects of GPS noise when displaying device trajectories on a map, and can help control your costs by reducing the number of geofence evaluations.
    ///
    /// This field is optional. If not specified, the default value is `TimeBased`.
    ///
    /// `PositionFiltering`; one of `TimeBased`, `DistanceBased`, `AccuracyBased`; an update replaces the resource.
    pub fn position_filtering(mut self, value: impl IntoValue<PositionFiltering>) -> Self {
        self.0
            .put("PositionFiltering", value.into_value().into_node());
        self
    }

    /// The `PricingPlan` property.
    ///
    /// `PricingPlan`; deprecated; one of `RequestBasedUsage`; updated in place.
    pub fn pricing_plan(mut self, value: impl IntoValue<super::PricingPlan>) -> Self {
        self.0.put("PricingPlan", value.into_value().into_node());
        self
    }

    /// This shape is deprecated since 2022-02-01: Deprecated. No longer allowed.
    ///
    /// `PricingPlanDataSource`; deprecated; updated in place.
    pub fn pricing_plan_data_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PricingPlanDataSource", value.into_value().into_node());
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

impl Construct for CfnTracker {
    type Handle = CfnTrackerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrackerRef {
        CfnTrackerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTracker`] of a stack.
pub struct CfnTrackerRef(NodeRef);

impl Clone for CfnTrackerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrackerRef {}
impl AsNode for CfnTrackerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrackerRef {
    /// What `Ref` returns: its `TrackerName`, a [`location::TrackerName`](kinds::location::TrackerName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::location::TrackerName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the tracker resource. Used when you need to specify a resource across all AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:tracker/ExampleTracker`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::location::TrackerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp for when the tracker resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the tracker resource. Used when you need to specify a resource across all AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:tracker/ExampleTracker`
    ///
    /// `Fn::GetAtt` of `TrackerArn`.
    #[inline]
    pub fn attr_tracker_arn(&self) -> Value<kinds::location::TrackerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrackerArn")))
    }

    /// The timestamp for when the tracker resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::location::TrackerName> for &CfnTrackerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::TrackerName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::location::TrackerArn> for &CfnTrackerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::TrackerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `PositionFiltering` of `AWS::Location::Tracker`.
pub enum PositionFiltering {
    /// `AccuracyBased`.
    AccuracyBased,
    /// `DistanceBased`.
    DistanceBased,
    /// `TimeBased`.
    TimeBased,
}

#[diagnostic::do_not_recommend]
impl Kind for PositionFiltering {}
#[diagnostic::do_not_recommend]
impl TextKind for PositionFiltering {}
#[diagnostic::do_not_recommend]
impl IdKind for PositionFiltering {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PositionFiltering {}
#[diagnostic::do_not_recommend]
impl IntoValue<PositionFiltering> for PositionFiltering {
    #[inline]
    fn into_value(self) -> Value<PositionFiltering> {
        const VALUES: &[&str] = &["AccuracyBased", "DistanceBased", "TimeBased"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
