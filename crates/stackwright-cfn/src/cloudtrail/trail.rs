// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudTrail::Trail` and its property types.

use crate::l1::*;

/// Creates a trail that specifies the settings for delivery of log data to an Amazon S3 bucket.
///
/// `AWS::CloudTrail::Trail`; `Ref` returns its `TrailName`, a [`cloudtrail::TrailName`](kinds::cloudtrail::TrailName).
/// Changing one of these replaces it: `TrailName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrail(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudTrail::Trail",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("trail.rules"),
};

impl CfnTrail {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudTrail::Trail";

    /// `CfnTrail` with its required properties, in alphabetical order:
    ///
    /// - `is_logging`: Whether the CloudTrail trail is currently logging AWS API calls.
    /// - `s3_bucket_name`: Specifies the name of the Amazon S3 bucket designated for publishing log files.
    pub fn new(
        is_logging: impl IntoValue<bool>,
        s3_bucket_name: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IsLogging", is_logging.into_value().into_node());
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the settings for advanced event selectors. You can use advanced event selectors to log management events, data events for all resource types, and network activity events.
    ///
    /// You can add advanced event selectors, and conditions for your advanced event selectors, up to a maximum of 500 values for all conditions and selectors on a trail. You can use either `AdvancedEventSelectors` or `EventSelectors`, but not both. If you apply `AdvancedEventSelectors` to a trail, any existing `EventSelectors` are overwritten. For more information about advanced event selectors, see [Logging data events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html) and [Logging network activity events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html) in the *AWS CloudTrail User Guide*.
    ///
    /// `AdvancedEventSelectors`; updated in place.
    pub fn advanced_event_selectors(
        mut self,
        value: impl IntoValue<List<AdvancedEventSelectorProperty>>,
    ) -> Self {
        self.0
            .put("AdvancedEventSelectors", value.into_value().into_node());
        self
    }

    /// Specifies the aggregation configuration to aggregate CloudTrail Events. A maximum of 1 aggregation configuration is allowed.
    ///
    /// `AggregationConfigurations`; updated in place.
    pub fn aggregation_configurations(
        mut self,
        value: impl IntoValue<List<AggregationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AggregationConfigurations", value.into_value().into_node());
        self
    }

    /// Specifies a log group name using an Amazon Resource Name (ARN), a unique identifier that represents the log group to which CloudTrail logs are delivered. You must use a log group that exists in your account.
    ///
    /// To enable CloudWatch Logs delivery, you must provide values for `CloudWatchLogsLogGroupArn` and `CloudWatchLogsRoleArn`.
    ///
    /// > If you previously enabled CloudWatch Logs delivery and want to disable CloudWatch Logs delivery, you must set the values of the `CloudWatchLogsRoleArn` and `CloudWatchLogsLogGroupArn` fields to `""`.
    ///
    /// `CloudWatchLogsLogGroupArn`; updated in place.
    pub fn cloud_watch_logs_log_group_arn(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupArn>,
    ) -> Self {
        self.0
            .put("CloudWatchLogsLogGroupArn", value.into_value().into_node());
        self
    }

    /// Specifies the role for the CloudWatch Logs endpoint to assume to write to a user's log group. You must use a role that exists in your account.
    ///
    /// To enable CloudWatch Logs delivery, you must provide values for `CloudWatchLogsLogGroupArn` and `CloudWatchLogsRoleArn`.
    ///
    /// > If you previously enabled CloudWatch Logs delivery and want to disable CloudWatch Logs delivery, you must set the values of the `CloudWatchLogsRoleArn` and `CloudWatchLogsLogGroupArn` fields to `""`.
    ///
    /// `CloudWatchLogsRoleArn`; updated in place.
    pub fn cloud_watch_logs_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("CloudWatchLogsRoleArn", value.into_value().into_node());
        self
    }

    /// Specifies whether log file validation is enabled. The default is false.
    ///
    /// > When you disable log file integrity validation, the chain of digest files is broken after one hour. CloudTrail does not create digest files for log files that were delivered during a period in which log file integrity validation was disabled. For example, if you enable log file integrity validation at noon on January 1, disable it at noon on January 2, and re-enable it at noon on January 10, digest files will not be created for the log files delivered from noon on January 2 to noon on January 10. The same applies whenever you stop CloudTrail logging or delete a trail.
    ///
    /// `EnableLogFileValidation`; updated in place.
    pub fn enable_log_file_validation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableLogFileValidation", value.into_value().into_node());
        self
    }

    /// Use event selectors to further specify the management and data event settings for your trail. By default, trails created without specific event selectors will be configured to log all read and write management events, and no data events. When an event occurs in your account, CloudTrail evaluates the event selector for all trails. For each trail, if the event matches any event selector, the trail processes and logs the event. If the event doesn't match any event selector, the trail doesn't log the event.
    ///
    /// You can configure up to five event selectors for a trail.
    ///
    /// You cannot apply both event selectors and advanced event selectors to a trail.
    ///
    /// `EventSelectors`; updated in place.
    pub fn event_selectors(mut self, value: impl IntoValue<List<EventSelectorProperty>>) -> Self {
        self.0.put("EventSelectors", value.into_value().into_node());
        self
    }

    /// Specifies whether the trail is publishing events from global services such as IAM to the log files.
    ///
    /// `IncludeGlobalServiceEvents`; updated in place.
    pub fn include_global_service_events(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeGlobalServiceEvents", value.into_value().into_node());
        self
    }

    /// A JSON string that contains the Insights types you want to log on a trail. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
    ///
    /// The `ApiCallRateInsight` Insights type analyzes write-only management API calls that are aggregated per minute against a baseline API call volume.
    ///
    /// The `ApiErrorRateInsight` Insights type analyzes management API calls that result in error codes. The error is shown if the API call is unsuccessful.
    ///
    /// `InsightSelectors`; updated in place.
    pub fn insight_selectors(
        mut self,
        value: impl IntoValue<List<InsightSelectorProperty>>,
    ) -> Self {
        self.0
            .put("InsightSelectors", value.into_value().into_node());
        self
    }

    /// Specifies whether the trail applies only to the current Region or to all Regions. The default is false. If the trail exists only in the current Region and this value is set to true, shadow trails (replications of the trail) will be created in the other Regions. If the trail exists in all Regions and this value is set to false, the trail will remain in the Region where it was created, and its shadow trails in other Regions will be deleted. As a best practice, consider using trails that log events in all Regions.
    ///
    /// `IsMultiRegionTrail`; updated in place.
    pub fn is_multi_region_trail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsMultiRegionTrail", value.into_value().into_node());
        self
    }

    /// Specifies whether the trail is applied to all accounts in an organization in AWS Organizations, or only for the current AWS account. The default is false, and cannot be true unless the call is made on behalf of an AWS account that is the management account for an organization in AWS Organizations. If the trail is not an organization trail and this is set to `true`, the trail will be created in all AWS accounts that belong to the organization. If the trail is an organization trail and this is set to `false`, the trail will remain in the current AWS account but be deleted from all member accounts in the organization.
    ///
    /// > Only the management account for the organization can convert an organization trail to a non-organization trail, or convert a non-organization trail to an organization trail.
    ///
    /// `IsOrganizationTrail`; updated in place.
    pub fn is_organization_trail(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsOrganizationTrail", value.into_value().into_node());
        self
    }

    /// Specifies the AWS key ID to use to encrypt the logs and digest files delivered by CloudTrail. The value can be an alias name prefixed by "alias/", a fully specified ARN to an alias, a fully specified ARN to a key, or a globally unique identifier.
    ///
    /// CloudTrail also supports AWS multi-Region keys. For more information about multi-Region keys, see [Using multi-Region keys](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// Examples:
    ///
    /// - alias/MyAliasName
    /// - arn:aws:kms:us-east-2:123456789012:alias/MyAliasName
    /// - arn:aws:kms:us-east-2:123456789012:key/12345678-1234-1234-1234-123456789012
    /// - 12345678-1234-1234-1234-123456789012
    ///
    /// `KMSKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KMSKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the Amazon S3 key prefix that comes after the name of the bucket you have designated for log file delivery. For more information, see [Finding Your CloudTrail Log Files](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html#cloudtrail-find-log-files). The maximum length is 200 characters.
    ///
    /// `S3KeyPrefix`; updated in place.
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3KeyPrefix", value.into_value().into_node());
        self
    }

    /// Specifies the name or ARN of the Amazon SNS topic defined for notification of log file delivery. The maximum length is 256 characters.
    ///
    /// `SnsTopicName`; updated in place.
    pub fn sns_topic_name(mut self, value: impl IntoValue<kinds::sns::TopicName>) -> Self {
        self.0.put("SnsTopicName", value.into_value().into_node());
        self
    }

    /// A custom set of tags (key-value pairs) for this trail.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies the name of the trail. The name must meet the following requirements:
    ///
    /// - Contain only ASCII letters (a-z, A-Z), numbers (0-9), periods (.), underscores (_), or dashes (-)
    /// - Start with a letter or number, and end with a letter or number
    /// - Be between 3 and 128 characters
    /// - Have no adjacent periods, underscores or dashes. Names like `my-_namespace` and `my--namespace` are not valid.
    /// - Not be in IP address format (for example, 192.168.5.4)
    ///
    /// `TrailName`; an update replaces the resource.
    pub fn trail_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TrailName", value.into_value().into_node());
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

impl Construct for CfnTrail {
    type Handle = CfnTrailRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrailRef {
        CfnTrailRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrail`] of a stack.
pub struct CfnTrailRef(NodeRef);

impl Clone for CfnTrailRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrailRef {}
impl AsNode for CfnTrailRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrailRef {
    /// What `Ref` returns: its `TrailName`, a [`cloudtrail::TrailName`](kinds::cloudtrail::TrailName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudtrail::TrailName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// `Ref` returns the ARN of the CloudTrail trail, such as `arn:aws:cloudtrail:us-east-2:123456789012:trail/myCloudTrail`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudtrail::TrailArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// `Ref` returns the ARN of the Amazon topic that's associated with the CloudTrail trail, such as `arn:aws:sns:us-east-2:123456789012:mySNSTopic`.
    ///
    /// `Fn::GetAtt` of `SnsTopicArn`.
    #[inline]
    pub fn attr_sns_topic_arn(&self) -> Value<kinds::sns::TopicArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnsTopicArn")))
    }
}

impl IntoValue<kinds::cloudtrail::TrailName> for &CfnTrailRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudtrail::TrailName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudtrail::TrailArn> for &CfnTrailRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudtrail::TrailArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Advanced event selectors let you create fine-grained selectors for AWS CloudTrail management, data, and network activity events. They help you control costs by logging only those events that are important to you. For more information about configuring advanced event selectors, see the [Logging data events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html), [Logging network activity events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html), and [Logging management events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html) topics in the *AWS CloudTrail User Guide*.
///
/// You cannot apply both event selectors and advanced event selectors to a trail.
///
/// *Supported CloudTrail event record fields for management events*
///
/// - `eventCategory` (required)
/// - `eventSource`
/// - `readOnly`
///
/// The following additional fields are available for event data stores:
///
/// - `eventName`
/// - `eventType`
/// - `sessionCredentialFromConsole`
/// - `userIdentity.arn`
///
/// *Supported CloudTrail event record fields for data events*
///
/// - `eventCategory` (required)
/// - `eventName`
/// - `eventSource`
/// - `eventType`
/// - `resources.ARN`
/// - `resources.type` (required)
/// - `readOnly`
/// - `sessionCredentialFromConsole`
/// - `userIdentity.arn`
///
/// *Supported CloudTrail event record fields for network activity events*
///
/// - `eventCategory` (required)
/// - `eventSource` (required)
/// - `eventName`
/// - `errorCode` - The only valid value for `errorCode` is `VpceAccessDenied`.
/// - `vpcEndpointId`
///
/// > For event data stores for CloudTrail Insights events, AWS Config configuration items, Audit Manager evidence, or events outside of AWS, the only supported field is `eventCategory`.
///
/// The property type `AdvancedEventSelector` of `AWS::CloudTrail::Trail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedEventSelectorProperty(Object);

impl AdvancedEventSelectorProperty {
    /// `AdvancedEventSelectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_selectors`: Contains all selector statements in an advanced event selector.
    pub fn new(field_selectors: impl IntoValue<List<AdvancedFieldSelectorProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldSelectors", field_selectors.into_value().into_node());
        Self(object_)
    }

    /// An optional, descriptive name for an advanced event selector, such as "Log data events for only two S3 buckets".
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

impl Kind for AdvancedEventSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedEventSelectorProperty> for AdvancedEventSelectorProperty {}
impl From<AdvancedEventSelectorProperty> for Node {
    #[inline]
    fn from(value: AdvancedEventSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedEventSelectorProperty> for AdvancedEventSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedEventSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single selector statement in an advanced event selector.
///
/// The property type `AdvancedFieldSelector` of `AWS::CloudTrail::Trail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedFieldSelectorProperty(Object);

impl AdvancedFieldSelectorProperty {
    /// `AdvancedFieldSelectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `field`: A field in a CloudTrail event record on which to filter events to be logged.
    pub fn new(field: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Field", field.into_value().into_node());
        Self(object_)
    }

    /// An operator that includes events that match the last few characters of the event record field specified as the value of `Field`.
    ///
    /// `EndsWith`.
    pub fn ends_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EndsWith", value.into_value().into_node());
        self
    }

    /// An operator that includes events that match the exact value of the event record field specified as the value of `Field`. This is the only valid operator that you can use with the `readOnly`, `eventCategory`, and `resources.type` fields.
    ///
    /// `Equals`.
    pub fn equals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Equals", value.into_value().into_node());
        self
    }

    /// An operator that excludes events that match the last few characters of the event record field specified as the value of `Field`.
    ///
    /// `NotEndsWith`.
    pub fn not_ends_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotEndsWith", value.into_value().into_node());
        self
    }

    /// An operator that excludes events that match the exact value of the event record field specified as the value of `Field`.
    ///
    /// `NotEquals`.
    pub fn not_equals(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotEquals", value.into_value().into_node());
        self
    }

    /// An operator that excludes events that match the first few characters of the event record field specified as the value of `Field`.
    ///
    /// `NotStartsWith`.
    pub fn not_starts_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotStartsWith", value.into_value().into_node());
        self
    }

    /// An operator that includes events that match the first few characters of the event record field specified as the value of `Field`.
    ///
    /// `StartsWith`.
    pub fn starts_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StartsWith", value.into_value().into_node());
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

impl Kind for AdvancedFieldSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedFieldSelectorProperty> for AdvancedFieldSelectorProperty {}
impl From<AdvancedFieldSelectorProperty> for Node {
    #[inline]
    fn from(value: AdvancedFieldSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedFieldSelectorProperty> for AdvancedFieldSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedFieldSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains configuration settings for aggregating events.
///
/// The property type `AggregationConfiguration` of `AWS::CloudTrail::Trail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AggregationConfigurationProperty(Object);

impl AggregationConfigurationProperty {
    /// `AggregationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_category`: Specifies the event category for which aggregation should be performed.
    /// - `templates`: A list of aggregation templates that can be used to configure event aggregation.
    pub fn new(
        event_category: impl IntoValue<AggregationConfigurationEventCategory>,
        templates: impl IntoValue<List<Template>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventCategory", event_category.into_value().into_node());
        object_.put("Templates", templates.into_value().into_node());
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

impl Kind for AggregationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AggregationConfigurationProperty> for AggregationConfigurationProperty {}
impl From<AggregationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AggregationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AggregationConfigurationProperty> for AggregationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AggregationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// You can configure the `DataResource` in an `EventSelector` to log data events for the following three resource types:
///
/// - `AWS::DynamoDB::Table`
/// - `AWS::Lambda::Function`
/// - `AWS::S3::Object`
///
/// To log data events for all other resource types including objects stored in [directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html), you must use [AdvancedEventSelectors](https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedEventSelector.html). You must also use `AdvancedEventSelectors` if you want to filter on the `eventName` field.
///
/// Configure the `DataResource` to specify the resource type and resource ARNs for which you want to log data events.
///
/// > The total number of allowed data resources is 250. This number can be distributed between 1 and 5 event selectors, but the total cannot exceed 250 across all selectors for the trail.
///
/// The following example demonstrates how logging works when you configure logging of all data events for a general purpose bucket named `amzn-s3-demo-bucket1`. In this example, the CloudTrail user specified an empty prefix, and the option to log both `Read` and `Write` data events.
///
/// - A user uploads an image file to `amzn-s3-demo-bucket1`.
/// - The `PutObject` API operation is an Amazon S3 object-level API. It is recorded as a data event in CloudTrail. Because the CloudTrail user specified an S3 bucket with an empty prefix, events that occur on any object in that bucket are logged. The trail processes and logs the event.
/// - A user uploads an object to an Amazon S3 bucket named `arn:aws:s3:::amzn-s3-demo-bucket1`.
/// - The `PutObject` API operation occurred for an object in an S3 bucket that the CloudTrail user didn't specify for the trail. The trail doesn’t log the event.
///
/// The following example demonstrates how logging works when you configure logging of AWS Lambda data events for a Lambda function named *MyLambdaFunction*, but not for all Lambda functions.
///
/// - A user runs a script that includes a call to the *MyLambdaFunction* function and the *MyOtherLambdaFunction* function.
/// - The `Invoke` API operation on *MyLambdaFunction* is an Lambda API. It is recorded as a data event in CloudTrail. Because the CloudTrail user specified logging data events for *MyLambdaFunction*, any invocations of that function are logged. The trail processes and logs the event.
/// - The `Invoke` API operation on *MyOtherLambdaFunction* is an Lambda API. Because the CloudTrail user did not specify logging data events for all Lambda functions, the `Invoke` operation for *MyOtherLambdaFunction* does not match the function specified for the trail. The trail doesn’t log the event.
///
/// The property type `DataResource` of `AWS::CloudTrail::Trail`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataResourceProperty(Object);

impl DataResourceProperty {
    /// `DataResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The resource type in which you want to log data events.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// An array of Amazon Resource Name (ARN) strings or partial ARN strings for the specified resource type.
    ///
    /// - To log data events for all objects in all S3 buckets in your AWS account, specify the prefix as `arn:aws:s3`.
    ///
    /// > This also enables logging of data event activity performed by any user or role in your AWS account, even if that activity is performed on a bucket that belongs to another AWS account.
    /// - To log data events for all objects in an S3 bucket, specify the bucket and an empty object prefix such as `arn:aws:s3:::amzn-s3-demo-bucket1/`. The trail logs data events for all objects in this S3 bucket.
    /// - To log data events for specific objects, specify the S3 bucket and object prefix such as `arn:aws:s3:::amzn-s3-demo-bucket1/example-images`. The trail logs data events for objects in this S3 bucket that match the prefix.
    /// - To log data events for all Lambda functions in your AWS account, specify the prefix as `arn:aws:lambda`.
    ///
    /// > This also enables logging of `Invoke` activity performed by any user or role in your AWS account, even if that activity is performed on a function that belongs to another AWS account.
    /// - To log data events for a specific Lambda function, specify the function ARN.
    ///
    /// > Lambda function ARNs are exact. For example, if you specify a function ARN *arn:aws:lambda:us-west-2:111111111111:function:helloworld*, data events will only be logged for *arn:aws:lambda:us-west-2:111111111111:function:helloworld*. They will not be logged for *arn:aws:lambda:us-west-2:111111111111:function:helloworld2*.
    /// - To log data events for all DynamoDB tables in your AWS account, specify the prefix as `arn:aws:dynamodb`.
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

impl Kind for DataResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataResourceProperty> for DataResourceProperty {}
impl From<DataResourceProperty> for Node {
    #[inline]
    fn from(value: DataResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataResourceProperty> for DataResourceProperty {
    #[inline]
    fn into_value(self) -> Value<DataResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use event selectors to further specify the management and data event settings for your trail. By default, trails created without specific event selectors will be configured to log all read and write management events, and no data events. When an event occurs in your account, CloudTrail evaluates the event selector for all trails. For each trail, if the event matches any event selector, the trail processes and logs the event. If the event doesn't match any event selector, the trail doesn't log the event.
///
/// You can configure up to five event selectors for a trail.
///
/// You cannot apply both event selectors and advanced event selectors to a trail.
///
/// The property type `EventSelector` of `AWS::CloudTrail::Trail`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventSelectorProperty(Object);

impl EventSelectorProperty {
    /// `EventSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// CloudTrail supports data event logging for Amazon S3 objects in standard S3 buckets, AWS Lambda functions, and Amazon DynamoDB tables with basic event selectors. You can specify up to 250 resources for an individual event selector, but the total number of data resources cannot exceed 250 across all event selectors in a trail. This limit does not apply if you configure resource logging for all data events.
    ///
    /// For more information, see [Data Events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html) and [Limits in AWS CloudTrail](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html) in the *AWS CloudTrail User Guide*.
    ///
    /// > To log data events for all other resource types including objects stored in [directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html), you must use [AdvancedEventSelectors](https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedEventSelector.html). You must also use `AdvancedEventSelectors` if you want to filter on the `eventName` field.
    ///
    /// `DataResources`.
    pub fn data_resources(mut self, value: impl IntoValue<List<DataResourceProperty>>) -> Self {
        self.0.put("DataResources", value.into_value().into_node());
        self
    }

    /// An optional list of service event sources from which you do not want management events to be logged on your trail. In this release, the list can be empty (disables the filter), or it can filter out AWS Key Management Service or Amazon RDS Data API events by containing `kms.amazonaws.com` or `rdsdata.amazonaws.com`. By default, `ExcludeManagementEventSources` is empty, and AWS and Amazon RDS Data API events are logged to your trail. You can exclude management event sources only in Regions that support the event source.
    ///
    /// `ExcludeManagementEventSources`.
    pub fn exclude_management_event_sources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "ExcludeManagementEventSources",
            value.into_value().into_node(),
        );
        self
    }

    /// Specify if you want your event selector to include management events for your trail.
    ///
    /// For more information, see [Management Events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html) in the *AWS CloudTrail User Guide*.
    ///
    /// By default, the value is `true`.
    ///
    /// The first copy of management events is free. You are charged for additional copies of management events that you are logging on any subsequent trail in the same Region. For more information about CloudTrail pricing, see [AWS CloudTrail Pricing](https://docs.aws.amazon.com/cloudtrail/pricing/).
    ///
    /// `IncludeManagementEvents`.
    pub fn include_management_events(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeManagementEvents", value.into_value().into_node());
        self
    }

    /// Specify if you want your trail to log read-only events, write-only events, or all. For example, the EC2 `GetConsoleOutput` is a read-only API operation and `RunInstances` is a write-only API operation.
    ///
    /// By default, the value is `All`.
    ///
    /// `ReadWriteType`; one of `All`, `ReadOnly`, `WriteOnly`.
    pub fn read_write_type(mut self, value: impl IntoValue<ReadWriteType>) -> Self {
        self.0.put("ReadWriteType", value.into_value().into_node());
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

impl Kind for EventSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventSelectorProperty> for EventSelectorProperty {}
impl From<EventSelectorProperty> for Node {
    #[inline]
    fn from(value: EventSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventSelectorProperty> for EventSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<EventSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A JSON string that contains a list of Insights types that are logged on a trail.
///
/// The property type `InsightSelector` of `AWS::CloudTrail::Trail`.
#[must_use = "a property type does nothing until it is set"]
pub struct InsightSelectorProperty(Object);

impl InsightSelectorProperty {
    /// `InsightSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Select the event category on which Insights should be enabled.
    ///
    /// - If EventCategories is not provided, the specified Insights types are enabled on management API calls by default.
    /// - If EventCategories is provided, the given event categories will overwrite the existing ones. For example, if a trail already has Insights enabled on management events, and then a PutInsightSelectors request is made with only data events specified in EventCategories, Insights on management events will be disabled.
    ///
    /// `EventCategories`; one of `Management`, `Data`.
    pub fn event_categories(
        mut self,
        value: impl IntoValue<List<InsightSelectorEventCategory>>,
    ) -> Self {
        self.0
            .put("EventCategories", value.into_value().into_node());
        self
    }

    /// The type of Insights events to log on a trail. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
    ///
    /// The `ApiCallRateInsight` Insights type analyzes write-only management API calls that are aggregated per minute against a baseline API call volume.
    ///
    /// The `ApiErrorRateInsight` Insights type analyzes management API calls that result in error codes. The error is shown if the API call is unsuccessful.
    ///
    /// `InsightType`.
    pub fn insight_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InsightType", value.into_value().into_node());
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

impl Kind for InsightSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InsightSelectorProperty> for InsightSelectorProperty {}
impl From<InsightSelectorProperty> for Node {
    #[inline]
    fn from(value: InsightSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InsightSelectorProperty> for InsightSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<InsightSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EventCategory` of a `AggregationConfiguration` of `AWS::CloudTrail::Trail`.
pub enum AggregationConfigurationEventCategory {
    /// `Data`.
    Data,
}

#[diagnostic::do_not_recommend]
impl Kind for AggregationConfigurationEventCategory {}
#[diagnostic::do_not_recommend]
impl TextKind for AggregationConfigurationEventCategory {}
#[diagnostic::do_not_recommend]
impl IdKind for AggregationConfigurationEventCategory {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AggregationConfigurationEventCategory {}
#[diagnostic::do_not_recommend]
impl IntoValue<AggregationConfigurationEventCategory> for AggregationConfigurationEventCategory {
    #[inline]
    fn into_value(self) -> Value<AggregationConfigurationEventCategory> {
        const VALUES: &[&str] = &["Data"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EventCategories` of a `InsightSelector` of `AWS::CloudTrail::Trail`.
pub enum InsightSelectorEventCategory {
    /// `Data`.
    Data,
    /// `Management`.
    Management,
}

#[diagnostic::do_not_recommend]
impl Kind for InsightSelectorEventCategory {}
#[diagnostic::do_not_recommend]
impl TextKind for InsightSelectorEventCategory {}
#[diagnostic::do_not_recommend]
impl IdKind for InsightSelectorEventCategory {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InsightSelectorEventCategory {}
#[diagnostic::do_not_recommend]
impl IntoValue<InsightSelectorEventCategory> for InsightSelectorEventCategory {
    #[inline]
    fn into_value(self) -> Value<InsightSelectorEventCategory> {
        const VALUES: &[&str] = &["Data", "Management"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ReadWriteType` of a `EventSelector` of `AWS::CloudTrail::Trail`.
pub enum ReadWriteType {
    /// `All`.
    All,
    /// `ReadOnly`.
    ReadOnly,
    /// `WriteOnly`.
    WriteOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for ReadWriteType {}
#[diagnostic::do_not_recommend]
impl TextKind for ReadWriteType {}
#[diagnostic::do_not_recommend]
impl IdKind for ReadWriteType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReadWriteType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReadWriteType> for ReadWriteType {
    #[inline]
    fn into_value(self) -> Value<ReadWriteType> {
        const VALUES: &[&str] = &["All", "ReadOnly", "WriteOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Templates` of a `AggregationConfiguration` of `AWS::CloudTrail::Trail`.
pub enum Template {
    /// `API_ACTIVITY`.
    ApiActivity,
    /// `RESOURCE_ACCESS`.
    ResourceAccess,
    /// `USER_ACTIONS`.
    UserActions,
}

#[diagnostic::do_not_recommend]
impl Kind for Template {}
#[diagnostic::do_not_recommend]
impl TextKind for Template {}
#[diagnostic::do_not_recommend]
impl IdKind for Template {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Template {}
#[diagnostic::do_not_recommend]
impl IntoValue<Template> for Template {
    #[inline]
    fn into_value(self) -> Value<Template> {
        const VALUES: &[&str] = &["API_ACTIVITY", "RESOURCE_ACCESS", "USER_ACTIONS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
