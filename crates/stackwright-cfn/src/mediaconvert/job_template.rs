// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConvert::JobTemplate` and its property types.

use crate::l1::*;

/// The AWS::MediaConvert::JobTemplate resource is an AWS Elemental MediaConvert resource type that you can use to generate transcoding jobs.
///
/// When you declare this entity in your CloudFormation template, you pass in your transcoding job settings in JSON or YAML format. This settings specification must be formed in a particular way that conforms to AWS Elemental MediaConvert job validation. For more information about creating a job template model for the `SettingsJson` property, see the Remarks section later in this topic.
///
/// For information about job templates, see [Working with AWS Elemental MediaConvert Job Templates](https://docs.aws.amazon.com/mediaconvert/latest/ug/working-with-job-templates.html) in the **.
///
/// `AWS::MediaConvert::JobTemplate`; `Ref` returns its `Name`, a [`mediaconvert::JobTemplateName`](kinds::mediaconvert::JobTemplateName).
/// Changing one of these replaces it: `Name`.
/// Attributes: `Arn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnJobTemplate(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConvert::JobTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("job_template.rules"),
};

impl CfnJobTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConvert::JobTemplate";

    /// `CfnJobTemplate` with its required properties, in alphabetical order:
    ///
    /// - `settings_json`: Specify, in JSON format, the transcoding job settings for this job template.
    pub fn new(settings_json: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SettingsJson", settings_json.into_value().into_node());
        Self(object_)
    }

    /// Accelerated transcoding can significantly speed up jobs with long, visually complex content. Outputs that use this feature incur pro-tier pricing. For information about feature limitations, For more information, see [Job Limitations for Accelerated Transcoding in AWS Elemental MediaConvert](https://docs.aws.amazon.com/mediaconvert/latest/ug/job-requirements.html) in the *AWS Elemental MediaConvert User Guide*.
    ///
    /// `AccelerationSettings`; updated in place.
    pub fn acceleration_settings(
        mut self,
        value: impl IntoValue<AccelerationSettingsProperty>,
    ) -> Self {
        self.0
            .put("AccelerationSettings", value.into_value().into_node());
        self
    }

    /// Optional. A category for the job template you are creating
    ///
    /// `Category`; updated in place.
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Category", value.into_value().into_node());
        self
    }

    /// Optional. A description of the job template you are creating.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Optional. Configuration for a destination queue to which the job can hop once a customer-defined minimum wait time has passed. For more information, see [Setting Up Queue Hopping to Avoid Long Waits](https://docs.aws.amazon.com/mediaconvert/latest/ug/setting-up-queue-hopping-to-avoid-long-waits.html) in the *AWS Elemental MediaConvert User Guide*.
    ///
    /// `HopDestinations`; updated in place.
    pub fn hop_destinations(mut self, value: impl IntoValue<List<HopDestinationProperty>>) -> Self {
        self.0
            .put("HopDestinations", value.into_value().into_node());
        self
    }

    /// Name of the output group
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specify the relative priority for this job. In any given queue, the service begins processing the job with the highest value first. When more than one job has the same priority, the service begins processing the job that you submitted first. If you don't specify a priority, the service uses the default value 0. Minimum: -50 Maximum: 50
    ///
    /// `Priority`; updated in place.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// Optional. The queue that jobs created from this template are assigned to. Specify the Amazon Resource Name (ARN) of the queue. For example, arn:aws:mediaconvert:us-west-2:505474453218:queues/Default. If you don't specify this, jobs will go to the default queue.
    ///
    /// `Queue`; updated in place.
    pub fn queue(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Queue", value.into_value().into_node());
        self
    }

    /// Specify how often MediaConvert sends STATUS_UPDATE events to Amazon CloudWatch Events. Set the interval, in seconds, between status updates. MediaConvert sends an update at this interval from the time the service begins processing your job to the time it completes the transcode or encounters an error.
    ///
    /// Specify one of the following enums:
    ///
    /// SECONDS_10
    ///
    /// SECONDS_12
    ///
    /// SECONDS_15
    ///
    /// SECONDS_20
    ///
    /// SECONDS_30
    ///
    /// SECONDS_60
    ///
    /// SECONDS_120
    ///
    /// SECONDS_180
    ///
    /// SECONDS_240
    ///
    /// SECONDS_300
    ///
    /// SECONDS_360
    ///
    /// SECONDS_420
    ///
    /// SECONDS_480
    ///
    /// SECONDS_540
    ///
    /// SECONDS_600
    ///
    /// `StatusUpdateInterval`; updated in place.
    pub fn status_update_interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StatusUpdateInterval", value.into_value().into_node());
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

impl Construct for CfnJobTemplate {
    type Handle = CfnJobTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnJobTemplateRef {
        CfnJobTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnJobTemplate`] of a stack.
pub struct CfnJobTemplateRef(NodeRef);

impl Clone for CfnJobTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnJobTemplateRef {}
impl AsNode for CfnJobTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnJobTemplateRef {
    /// What `Ref` returns: its `Name`, a [`mediaconvert::JobTemplateName`](kinds::mediaconvert::JobTemplateName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconvert::JobTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the job template, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediaconvert::JobTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the job template, such as `Streaming stack DASH`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::mediaconvert::JobTemplateName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::mediaconvert::JobTemplateName> for &CfnJobTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconvert::JobTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediaconvert::JobTemplateArn> for &CfnJobTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconvert::JobTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Accelerated transcoding can significantly speed up jobs with long, visually complex content. Outputs that use this feature incur pro-tier pricing. For information about feature limitations, For more information, see [Job Limitations for Accelerated Transcoding in AWS Elemental MediaConvert](https://docs.aws.amazon.com/mediaconvert/latest/ug/job-requirements.html) in the *AWS Elemental MediaConvert User Guide*.
///
/// The property type `AccelerationSettings` of `AWS::MediaConvert::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccelerationSettingsProperty(Object);

impl AccelerationSettingsProperty {
    /// `AccelerationSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `mode`: Specify the conditions when the service will run your job with accelerated transcoding.
    pub fn new(mode: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mode", mode.into_value().into_node());
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

impl Kind for AccelerationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccelerationSettingsProperty> for AccelerationSettingsProperty {}
impl From<AccelerationSettingsProperty> for Node {
    #[inline]
    fn from(value: AccelerationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccelerationSettingsProperty> for AccelerationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AccelerationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Optional. Configuration for a destination queue to which the job can hop once a customer-defined minimum wait time has passed. For more information, see [Setting Up Queue Hopping to Avoid Long Waits](https://docs.aws.amazon.com/mediaconvert/latest/ug/setting-up-queue-hopping-to-avoid-long-waits.html) in the *AWS Elemental MediaConvert User Guide*.
///
/// The property type `HopDestination` of `AWS::MediaConvert::JobTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct HopDestinationProperty(Object);

impl HopDestinationProperty {
    /// `HopDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Optional. When you set up a job to use queue hopping, you can specify a different relative priority for the job in the destination queue. If you don't specify, the relative priority will remain the same as in the previous queue.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// Optional unless the job is submitted on the default queue. When you set up a job to use queue hopping, you can specify a destination queue. This queue cannot be the original queue to which the job is submitted. If the original queue isn't the default queue and you don't specify the destination queue, the job will move to the default queue.
    ///
    /// `Queue`.
    pub fn queue(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Queue", value.into_value().into_node());
        self
    }

    /// Required for setting up a job to use queue hopping. Minimum wait time in minutes until the job can hop to the destination queue. Valid range is 1 to 4320 minutes, inclusive.
    ///
    /// `WaitMinutes`.
    pub fn wait_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("WaitMinutes", value.into_value().into_node());
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

impl Kind for HopDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HopDestinationProperty> for HopDestinationProperty {}
impl From<HopDestinationProperty> for Node {
    #[inline]
    fn from(value: HopDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HopDestinationProperty> for HopDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<HopDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
