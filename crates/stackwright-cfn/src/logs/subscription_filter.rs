// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::SubscriptionFilter` and its property types.

use crate::l1::*;

/// The `AWS::Logs::SubscriptionFilter` resource specifies a subscription filter and associates it with the specified log group. Subscription filters allow you to subscribe to a real-time stream of log events and have them delivered to a specific destination. Currently, the supported destinations are:
///
/// - An Amazon Kinesis data stream belonging to the same account as the subscription filter, for same-account delivery.
/// - A logical destination that belongs to a different account, for cross-account delivery.
/// - An Amazon Kinesis Firehose delivery stream that belongs to the same account as the subscription filter, for same-account delivery.
/// - An AWS Lambda function that belongs to the same account as the subscription filter, for same-account delivery.
///
/// There can be as many as two subscription filters associated with a log group.
///
/// `AWS::Logs::SubscriptionFilter`; `Ref` returns its `FilterName`, a [`logs::SubscriptionFilterName`](kinds::logs::SubscriptionFilterName).
/// Changing one of these replaces it: `FilterName`, `LogGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscriptionFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::SubscriptionFilter",
    tags: None,
    rules: include_str!("subscription_filter.rules"),
};

impl CfnSubscriptionFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::SubscriptionFilter";

    /// `CfnSubscriptionFilter` with its required properties, in alphabetical order:
    ///
    /// - `destination_arn`: The Amazon Resource Name (ARN) of the destination.
    /// - `filter_pattern`: The filtering expressions that restrict what gets delivered to the destination AWS resource.
    /// - `log_group_name`: The log group to associate with the subscription filter.
    pub fn new(
        destination_arn: impl IntoValue<String>,
        filter_pattern: impl IntoValue<String>,
        log_group_name: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationArn", destination_arn.into_value().into_node());
        object_.put("FilterPattern", filter_pattern.into_value().into_node());
        object_.put("LogGroupName", log_group_name.into_value().into_node());
        Self(object_)
    }

    /// This parameter is valid only for log groups that have an active log transformer. For more information about log transformers, see [PutTransformer](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutTransformer.html).
    ///
    /// If this value is `true`, the subscription filter is applied on the transformed version of the log events instead of the original ingested log events.
    ///
    /// `ApplyOnTransformedLogs`; updated in place.
    pub fn apply_on_transformed_logs(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ApplyOnTransformedLogs", value.into_value().into_node());
        self
    }

    /// The method used to distribute log data to the destination, which can be either random or grouped by log stream.
    ///
    /// `Distribution`; one of `Random`, `ByLogStream`; updated in place.
    pub fn distribution(mut self, value: impl IntoValue<Distribution>) -> Self {
        self.0.put("Distribution", value.into_value().into_node());
        self
    }

    /// The list of system fields that are included in the log events sent to the subscription destination. Returns the `emitSystemFields` value if it was specified when the subscription filter was created.
    ///
    /// `EmitSystemFields`; updated in place.
    pub fn emit_system_fields(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EmitSystemFields", value.into_value().into_node());
        self
    }

    /// The filter expression that specifies which log events are processed by this subscription filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when the subscription filter was created.
    ///
    /// `FieldSelectionCriteria`; updated in place.
    pub fn field_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FieldSelectionCriteria", value.into_value().into_node());
        self
    }

    /// The name of the subscription filter.
    ///
    /// `FilterName`; an update replaces the resource.
    pub fn filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FilterName", value.into_value().into_node());
        self
    }

    /// The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to the destination stream. You don't need to provide the ARN when you are working with a logical destination for cross-account delivery.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Construct for CfnSubscriptionFilter {
    type Handle = CfnSubscriptionFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriptionFilterRef {
        CfnSubscriptionFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscriptionFilter`] of a stack.
pub struct CfnSubscriptionFilterRef(NodeRef);

impl Clone for CfnSubscriptionFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriptionFilterRef {}
impl AsNode for CfnSubscriptionFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriptionFilterRef {
    /// What `Ref` returns: its `FilterName`, a [`logs::SubscriptionFilterName`](kinds::logs::SubscriptionFilterName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::SubscriptionFilterName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::logs::SubscriptionFilterName> for &CfnSubscriptionFilterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::SubscriptionFilterName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Distribution` of `AWS::Logs::SubscriptionFilter`.
pub enum Distribution {
    /// `ByLogStream`.
    ByLogStream,
    /// `Random`.
    Random,
}

#[diagnostic::do_not_recommend]
impl Kind for Distribution {}
#[diagnostic::do_not_recommend]
impl TextKind for Distribution {}
#[diagnostic::do_not_recommend]
impl IdKind for Distribution {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Distribution {}
#[diagnostic::do_not_recommend]
impl IntoValue<Distribution> for Distribution {
    #[inline]
    fn into_value(self) -> Value<Distribution> {
        const VALUES: &[&str] = &["ByLogStream", "Random"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
