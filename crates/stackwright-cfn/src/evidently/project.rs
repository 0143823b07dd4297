// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Evidently::Project` and its property types.

use crate::l1::*;

/// Creates a project, which is the logical object in Evidently that can contain features, launches, and experiments. Use projects to group similar features together.
///
/// `AWS::Evidently::Project`; `Ref` returns its `Arn`, a [`evidently::ProjectArn`](kinds::evidently::ProjectArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Evidently::Project",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("project.rules"),
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Evidently::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name for the project.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Use this parameter if the project will use *client-side evaluation powered by AWS AppConfig*. Client-side evaluation allows your application to assign variations to user sessions locally instead of by calling the [EvaluateFeature](https://docs.aws.amazon.com/cloudwatchevidently/latest/APIReference/API_EvaluateFeature.html) operation. This mitigates the latency and availability risks that come with an API call. For more information, see [Use client-side evaluation - powered by AWS AppConfig .](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently-client-side-evaluation.html)
    ///
    /// This parameter is a structure that contains information about the AWS AppConfig application that will be used as for client-side evaluation.
    ///
    /// To create a project that uses client-side evaluation, you must have the `evidently:ExportProjectAsConfiguration` permission.
    ///
    /// `AppConfigResource`; updated in place.
    pub fn app_config_resource(
        mut self,
        value: impl IntoValue<AppConfigResourceObjectProperty>,
    ) -> Self {
        self.0
            .put("AppConfigResource", value.into_value().into_node());
        self
    }

    /// A structure that contains information about where Evidently is to store evaluation events for longer term storage, if you choose to do so. If you choose not to store these events, Evidently deletes them after using them to produce metrics and other experiment results that you can view.
    ///
    /// You can't specify both `CloudWatchLogs` and `S3Destination` in the same operation.
    ///
    /// `DataDelivery`; updated in place.
    pub fn data_delivery(mut self, value: impl IntoValue<DataDeliveryObjectProperty>) -> Self {
        self.0.put("DataDelivery", value.into_value().into_node());
        self
    }

    /// An optional description of the project.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the project.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
    ///
    /// Tags don't have any semantic meaning to AWS and are interpreted strictly as strings of characters.
    ///
    /// You can associate as many as 50 tags with a project.
    ///
    /// For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
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

impl Construct for CfnProject {
    type Handle = CfnProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectRef {
        CfnProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProject`] of a stack.
pub struct CfnProjectRef(NodeRef);

impl Clone for CfnProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectRef {}
impl AsNode for CfnProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectRef {
    /// What `Ref` returns: its `Arn`, a [`evidently::ProjectArn`](kinds::evidently::ProjectArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::evidently::ProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the project. For example, `arn:aws:evidently:us-west-2:0123455678912:project/myProject`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::evidently::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::evidently::ProjectArn> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::evidently::ProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This is a structure that defines the configuration of how your application integrates with AWS AppConfig to run client-side evaluation.
///
/// The property type `AppConfigResourceObject` of `AWS::Evidently::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppConfigResourceObjectProperty(Object);

impl AppConfigResourceObjectProperty {
    /// `AppConfigResourceObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The ID of the AWS AppConfig application to use for client-side evaluation.
    /// - `environment_id`: The ID of the AWS AppConfig environment to use for client-side evaluation.
    pub fn new(
        application_id: impl IntoValue<kinds::appconfig::ApplicationId>,
        environment_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("EnvironmentId", environment_id.into_value().into_node());
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

impl Kind for AppConfigResourceObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppConfigResourceObjectProperty> for AppConfigResourceObjectProperty {}
impl From<AppConfigResourceObjectProperty> for Node {
    #[inline]
    fn from(value: AppConfigResourceObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppConfigResourceObjectProperty> for AppConfigResourceObjectProperty {
    #[inline]
    fn into_value(self) -> Value<AppConfigResourceObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains information about where Evidently is to store evaluation events for longer term storage.
///
/// The property type `DataDeliveryObject` of `AWS::Evidently::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataDeliveryObjectProperty(Object);

impl DataDeliveryObjectProperty {
    /// `DataDeliveryObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If the project stores evaluation events in CloudWatch Logs, this structure stores the log group name.
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroup", value.into_value().into_node());
        self
    }

    /// If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket prefix.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3DestinationProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for DataDeliveryObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataDeliveryObjectProperty> for DataDeliveryObjectProperty {}
impl From<DataDeliveryObjectProperty> for Node {
    #[inline]
    fn from(value: DataDeliveryObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataDeliveryObjectProperty> for DataDeliveryObjectProperty {
    #[inline]
    fn into_value(self) -> Value<DataDeliveryObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// If the project stores evaluation events in an Amazon S3 bucket, this structure stores the bucket name and bucket prefix.
///
/// The property type `S3Destination` of `AWS::Evidently::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationProperty(Object);

impl S3DestinationProperty {
    /// `S3DestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the bucket in which Evidently stores evaluation events.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The bucket prefix in which Evidently stores evaluation events.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for S3DestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DestinationProperty> for S3DestinationProperty {}
impl From<S3DestinationProperty> for Node {
    #[inline]
    fn from(value: S3DestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DestinationProperty> for S3DestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
