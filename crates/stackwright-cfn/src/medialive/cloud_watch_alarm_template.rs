// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::CloudWatchAlarmTemplate` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaLive::CloudWatchAlarmTemplate Resource Type
///
/// `AWS::MediaLive::CloudWatchAlarmTemplate`; `Ref` returns its `Identifier`, a [`medialive::CloudWatchAlarmTemplateIdentifier`](kinds::medialive::CloudWatchAlarmTemplateIdentifier).
/// Changing one of these replaces it: `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCloudWatchAlarmTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::CloudWatchAlarmTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("cloud_watch_alarm_template.rules"),
};

impl CfnCloudWatchAlarmTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::CloudWatchAlarmTemplate";

    /// `CfnCloudWatchAlarmTemplate` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: The comparison operator used to compare the specified statistic and the threshold.
    /// - `evaluation_periods`: The number of periods over which data is compared to the specified threshold.
    /// - `metric_name`: The name of the metric associated with the alarm.
    /// - `name`: A resource's name.
    /// - `period`: The period, in seconds, over which the specified statistic is applied.
    /// - `statistic`: The statistic to apply to the alarm's metric data.
    /// - `target_resource_type`: The resource type this template should dynamically generate CloudWatch metric alarms for.
    /// - `threshold`: The threshold value to compare with the specified statistic.
    /// - `treat_missing_data`: Specifies how missing data points are treated when evaluating the alarm's condition.
    pub fn new(
        comparison_operator: impl IntoValue<ComparisonOperator>,
        evaluation_periods: impl IntoValue<f64>,
        metric_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
        period: impl IntoValue<f64>,
        statistic: impl IntoValue<Statistic>,
        target_resource_type: impl IntoValue<TargetResourceType>,
        threshold: impl IntoValue<f64>,
        treat_missing_data: impl IntoValue<TreatMissingData>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put(
            "EvaluationPeriods",
            evaluation_periods.into_value().into_node(),
        );
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Period", period.into_value().into_node());
        object_.put("Statistic", statistic.into_value().into_node());
        object_.put(
            "TargetResourceType",
            target_resource_type.into_value().into_node(),
        );
        object_.put("Threshold", threshold.into_value().into_node());
        object_.put(
            "TreatMissingData",
            treat_missing_data.into_value().into_node(),
        );
        Self(object_)
    }

    /// The number of datapoints within the evaluation period that must be breaching to trigger the alarm.
    ///
    /// `DatapointsToAlarm`; default `0`; updated in place.
    pub fn datapoints_to_alarm(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DatapointsToAlarm", value.into_value().into_node());
        self
    }

    /// A resource's optional description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A cloudwatch alarm template group's identifier. Can be either be its id or current name.
    ///
    /// `GroupIdentifier`; updated in place.
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GroupIdentifier", value.into_value().into_node());
        self
    }

    /// Represents the tags associated with a resource.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnCloudWatchAlarmTemplate {
    type Handle = CfnCloudWatchAlarmTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCloudWatchAlarmTemplateRef {
        CfnCloudWatchAlarmTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCloudWatchAlarmTemplate`] of a stack.
pub struct CfnCloudWatchAlarmTemplateRef(NodeRef);

impl Clone for CfnCloudWatchAlarmTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCloudWatchAlarmTemplateRef {}
impl AsNode for CfnCloudWatchAlarmTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCloudWatchAlarmTemplateRef {
    /// What `Ref` returns: its `Identifier`, a [`medialive::CloudWatchAlarmTemplateIdentifier`](kinds::medialive::CloudWatchAlarmTemplateIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::CloudWatchAlarmTemplateIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A cloudwatch alarm template's ARN (Amazon Resource Name)
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::CloudWatchAlarmTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time of resource creation.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// A CloudWatch alarm template group's id. Amazon Web Services provided template groups have ids that start with \<code\>`aws-`\</code\>
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[inline]
    pub fn attr_group_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupId")))
    }

    /// A cloudwatch alarm template's id. Amazon Web Services provided templates have ids that start with \<code\>`aws-`\</code\>.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `Identifier` attribute.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[inline]
    pub fn attr_identifier(&self) -> Value<kinds::medialive::CloudWatchAlarmTemplateIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Identifier")))
    }

    /// The date and time of latest resource modification.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }
}

impl IntoValue<kinds::medialive::CloudWatchAlarmTemplateIdentifier>
    for &CfnCloudWatchAlarmTemplateRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::CloudWatchAlarmTemplateIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::CloudWatchAlarmTemplateArn> for &CfnCloudWatchAlarmTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::CloudWatchAlarmTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `ComparisonOperator` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
pub enum ComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`.
    GreaterThanOrEqualToThreshold,
    /// `GreaterThanThreshold`.
    GreaterThanThreshold,
    /// `LessThanOrEqualToThreshold`.
    LessThanOrEqualToThreshold,
    /// `LessThanThreshold`.
    LessThanThreshold,
}

#[diagnostic::do_not_recommend]
impl Kind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComparisonOperator> for ComparisonOperator {
    #[inline]
    fn into_value(self) -> Value<ComparisonOperator> {
        const VALUES: &[&str] = &[
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanThreshold",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Statistic` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
pub enum Statistic {
    /// `Average`.
    Average,
    /// `Maximum`.
    Maximum,
    /// `Minimum`.
    Minimum,
    /// `SampleCount`.
    SampleCount,
    /// `Sum`.
    Sum,
}

#[diagnostic::do_not_recommend]
impl Kind for Statistic {}
#[diagnostic::do_not_recommend]
impl TextKind for Statistic {}
#[diagnostic::do_not_recommend]
impl IdKind for Statistic {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Statistic {}
#[diagnostic::do_not_recommend]
impl IntoValue<Statistic> for Statistic {
    #[inline]
    fn into_value(self) -> Value<Statistic> {
        const VALUES: &[&str] = &["Average", "Maximum", "Minimum", "SampleCount", "Sum"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetResourceType` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
pub enum TargetResourceType {
    /// `CLOUDFRONT_DISTRIBUTION`.
    CloudfrontDistribution,
    /// `MEDIACONNECT_FLOW`.
    MediaconnectFlow,
    /// `MEDIALIVE_CHANNEL`.
    MedialiveChannel,
    /// `MEDIALIVE_INPUT_DEVICE`.
    MedialiveInputDevice,
    /// `MEDIALIVE_MULTIPLEX`.
    MedialiveMultiplex,
    /// `MEDIAPACKAGE_CHANNEL`.
    MediapackageChannel,
    /// `MEDIAPACKAGE_ORIGIN_ENDPOINT`.
    MediapackageOriginEndpoint,
    /// `MEDIATAILOR_PLAYBACK_CONFIGURATION`.
    MediatailorPlaybackConfiguration,
    /// `S3_BUCKET`.
    S3Bucket,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetResourceType> for TargetResourceType {
    #[inline]
    fn into_value(self) -> Value<TargetResourceType> {
        const VALUES: &[&str] = &[
            "CLOUDFRONT_DISTRIBUTION",
            "MEDIACONNECT_FLOW",
            "MEDIALIVE_CHANNEL",
            "MEDIALIVE_INPUT_DEVICE",
            "MEDIALIVE_MULTIPLEX",
            "MEDIAPACKAGE_CHANNEL",
            "MEDIAPACKAGE_ORIGIN_ENDPOINT",
            "MEDIATAILOR_PLAYBACK_CONFIGURATION",
            "S3_BUCKET",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TreatMissingData` of `AWS::MediaLive::CloudWatchAlarmTemplate`.
pub enum TreatMissingData {
    /// `breaching`.
    Breaching,
    /// `ignore`.
    Ignore,
    /// `missing`.
    Missing,
    /// `notBreaching`.
    NotBreaching,
}

#[diagnostic::do_not_recommend]
impl Kind for TreatMissingData {}
#[diagnostic::do_not_recommend]
impl TextKind for TreatMissingData {}
#[diagnostic::do_not_recommend]
impl IdKind for TreatMissingData {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TreatMissingData {}
#[diagnostic::do_not_recommend]
impl IntoValue<TreatMissingData> for TreatMissingData {
    #[inline]
    fn into_value(self) -> Value<TreatMissingData> {
        const VALUES: &[&str] = &["breaching", "ignore", "missing", "notBreaching"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
