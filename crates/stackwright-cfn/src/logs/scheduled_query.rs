// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::ScheduledQuery` and its property types.

use crate::l1::*;

/// Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and configure actions to take with the query results.
///
/// `AWS::Logs::ScheduledQuery`; `Ref` returns its `ScheduledQueryArn`, a [`logs::ScheduledQueryArn`](kinds::logs::ScheduledQueryArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnScheduledQuery(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::ScheduledQuery",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("scheduled_query.rules"),
};

impl CfnScheduledQuery {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::ScheduledQuery";

    /// `CfnScheduledQuery` with its required properties, in alphabetical order:
    ///
    /// - `execution_role_arn`
    /// - `name`
    /// - `query_language`
    /// - `query_string`
    /// - `schedule_expression`
    pub fn new(
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        name: impl IntoValue<String>,
        query_language: impl IntoValue<String>,
        query_string: impl IntoValue<String>,
        schedule_expression: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("QueryLanguage", query_language.into_value().into_node());
        object_.put("QueryString", query_string.into_value().into_node());
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `DestinationConfiguration` property.
    ///
    /// `DestinationConfiguration`; updated in place.
    pub fn destination_configuration(
        mut self,
        value: impl IntoValue<DestinationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DestinationConfiguration", value.into_value().into_node());
        self
    }

    /// The `LogGroupIdentifiers` property.
    ///
    /// `LogGroupIdentifiers`; updated in place.
    pub fn log_group_identifiers(
        mut self,
        value: impl IntoValue<List<kinds::logs::LogGroupArnOrName>>,
    ) -> Self {
        self.0
            .put("LogGroupIdentifiers", value.into_value().into_node());
        self
    }

    /// The `ScheduleEndTime` property.
    ///
    /// `ScheduleEndTime`; updated in place.
    pub fn schedule_end_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ScheduleEndTime", value.into_value().into_node());
        self
    }

    /// The `ScheduleStartTime` property.
    ///
    /// `ScheduleStartTime`; updated in place.
    pub fn schedule_start_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ScheduleStartTime", value.into_value().into_node());
        self
    }

    /// The `StartTimeOffset` property.
    ///
    /// `StartTimeOffset`; updated in place.
    pub fn start_time_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StartTimeOffset", value.into_value().into_node());
        self
    }

    /// The `State` property.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `Timezone` property.
    ///
    /// `Timezone`; updated in place.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
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

impl Construct for CfnScheduledQuery {
    type Handle = CfnScheduledQueryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnScheduledQueryRef {
        CfnScheduledQueryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnScheduledQuery`] of a stack.
pub struct CfnScheduledQueryRef(NodeRef);

impl Clone for CfnScheduledQueryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnScheduledQueryRef {}
impl AsNode for CfnScheduledQueryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnScheduledQueryRef {
    /// What `Ref` returns: its `ScheduledQueryArn`, a [`logs::ScheduledQueryArn`](kinds::logs::ScheduledQueryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::ScheduledQueryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreationTime` attribute.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The `LastExecutionStatus` attribute.
    ///
    /// `Fn::GetAtt` of `LastExecutionStatus`.
    #[inline]
    pub fn attr_last_execution_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastExecutionStatus")))
    }

    /// The `LastTriggeredTime` attribute.
    ///
    /// `Fn::GetAtt` of `LastTriggeredTime`.
    #[inline]
    pub fn attr_last_triggered_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastTriggeredTime")))
    }

    /// The `LastUpdatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The `ScheduledQueryArn` attribute.
    ///
    /// `Fn::GetAtt` of `ScheduledQueryArn`.
    #[inline]
    pub fn attr_scheduled_query_arn(&self) -> Value<kinds::logs::ScheduledQueryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ScheduledQueryArn")))
    }
}

impl IntoValue<kinds::logs::ScheduledQueryArn> for &CfnScheduledQueryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::ScheduledQueryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `DestinationConfiguration` of `AWS::Logs::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigurationProperty(Object);

impl DestinationConfigurationProperty {
    /// `DestinationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `S3Configuration` property.
    ///
    /// `S3Configuration`.
    pub fn s3_configuration(mut self, value: impl IntoValue<S3ConfigurationProperty>) -> Self {
        self.0
            .put("S3Configuration", value.into_value().into_node());
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

impl Kind for DestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConfigurationProperty> for DestinationConfigurationProperty {}
impl From<DestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: DestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConfigurationProperty> for DestinationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3Configuration` of `AWS::Logs::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigurationProperty(Object);

impl S3ConfigurationProperty {
    /// `S3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_identifier`
    /// - `role_arn`
    pub fn new(
        destination_identifier: impl IntoValue<kinds::logs::DestinationArnOrName>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationIdentifier",
            destination_identifier.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for S3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigurationProperty> for S3ConfigurationProperty {}
impl From<S3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigurationProperty> for S3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::Logs::ScheduledQuery`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `State` of `AWS::Logs::ScheduledQuery`.
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
