// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudTrail::EventDataStore` and its property types.

use crate::l1::*;

/// Creates a new event data store.
///
/// `AWS::CloudTrail::EventDataStore`; `Ref` returns its `EventDataStoreArn`, a [`cloudtrail::EventDataStoreArn`](kinds::cloudtrail::EventDataStoreArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventDataStore(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudTrail::EventDataStore",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_data_store.rules"),
};

impl CfnEventDataStore {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudTrail::EventDataStore";

    /// `CfnEventDataStore` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The advanced event selectors to use to select the events for the data store. You can configure up to five advanced event selectors for each event data store.
    ///
    /// For more information about how to use advanced event selectors to log CloudTrail events, see [Log events by using advanced event selectors](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html#creating-data-event-selectors-advanced) in the CloudTrail User Guide.
    ///
    /// For more information about how to use advanced event selectors to include AWS Config configuration items in your event data store, see [Create an event data store for AWS Config configuration items](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/lake-eds-cli.html#lake-cli-create-eds-config) in the CloudTrail User Guide.
    ///
    /// For more information about how to use advanced event selectors to include events outside of AWS events in your event data store, see [Create an integration to log events from outside AWS](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/lake-integrations-cli.html#lake-cli-create-integration) in the CloudTrail User Guide.
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

    /// The billing mode for the event data store determines the cost for ingesting events and the default and maximum retention period for the event data store.
    ///
    /// The following are the possible values:
    ///
    /// - `EXTENDABLE_RETENTION_PRICING` - This billing mode is generally recommended if you want a flexible retention period of up to 3653 days (about 10 years). The default retention period for this billing mode is 366 days.
    /// - `FIXED_RETENTION_PRICING` - This billing mode is recommended if you expect to ingest more than 25 TB of event data per month and need a retention period of up to 2557 days (about 7 years). The default retention period for this billing mode is 2557 days.
    ///
    /// The default value is `EXTENDABLE_RETENTION_PRICING`.
    ///
    /// For more information about CloudTrail pricing, see [AWS CloudTrail Pricing](https://docs.aws.amazon.com/cloudtrail/pricing/) and [Managing CloudTrail Lake costs](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-manage-costs.html).
    ///
    /// `BillingMode`; updated in place.
    pub fn billing_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BillingMode", value.into_value().into_node());
        self
    }

    /// The list of context key selectors that are configured for the event data store.
    ///
    /// `ContextKeySelectors`; updated in place.
    pub fn context_key_selectors(
        mut self,
        value: impl IntoValue<List<ContextKeySelectorProperty>>,
    ) -> Self {
        self.0
            .put("ContextKeySelectors", value.into_value().into_node());
        self
    }

    /// Indicates if [Lake query federation](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-federation.html) is enabled. By default, Lake query federation is disabled. You cannot delete an event data store if Lake query federation is enabled.
    ///
    /// `FederationEnabled`; updated in place.
    pub fn federation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("FederationEnabled", value.into_value().into_node());
        self
    }

    /// If Lake query federation is enabled, provides the ARN of the federation role used to access the resources for the federated event data store.
    ///
    /// The federation role must exist in your account and provide the [required minimum permissions](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-federation.html#query-federation-permissions-role).
    ///
    /// `FederationRoleArn`; updated in place.
    pub fn federation_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("FederationRoleArn", value.into_value().into_node());
        self
    }

    /// Specifies whether the event data store should start ingesting live events. The default is true.
    ///
    /// `IngestionEnabled`; updated in place.
    pub fn ingestion_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IngestionEnabled", value.into_value().into_node());
        self
    }

    /// A JSON string that contains the Insights types you want to log on an event data store. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
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

    /// The ARN (or ID suffix of the ARN) of the destination event data store that logs Insights events. For more information, see [Create an event data store for CloudTrail Insights events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-event-data-store-insights.html).
    ///
    /// `InsightsDestination`; updated in place.
    pub fn insights_destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InsightsDestination", value.into_value().into_node());
        self
    }

    /// Specifies the AWS key ID to use to encrypt the events delivered by CloudTrail. The value can be an alias name prefixed by `alias/`, a fully specified ARN to an alias, a fully specified ARN to a key, or a globally unique identifier.
    ///
    /// > Disabling or deleting the KMS key, or removing CloudTrail permissions on the key, prevents CloudTrail from logging events to the event data store, and prevents users from querying the data in the event data store that was encrypted with the key. After you associate an event data store with a KMS key, the KMS key cannot be removed or changed. Before you disable or delete a KMS key that you are using with an event data store, delete or back up your event data store.
    ///
    /// CloudTrail also supports AWS multi-Region keys. For more information about multi-Region keys, see [Using multi-Region keys](https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// Examples:
    ///
    /// - `alias/MyAliasName`
    /// - `arn:aws:kms:us-east-2:123456789012:alias/MyAliasName`
    /// - `arn:aws:kms:us-east-2:123456789012:key/12345678-1234-1234-1234-123456789012`
    /// - `12345678-1234-1234-1234-123456789012`
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The maximum allowed size for events to be stored in the specified event data store. If you are using context key selectors, MaxEventSize must be set to Large.
    ///
    /// `MaxEventSize`; one of `Standard`, `Large`; updated in place.
    pub fn max_event_size(mut self, value: impl IntoValue<MaxEventSize>) -> Self {
        self.0.put("MaxEventSize", value.into_value().into_node());
        self
    }

    /// Specifies whether the event data store includes events from all Regions, or only from the Region in which the event data store is created.
    ///
    /// `MultiRegionEnabled`; updated in place.
    pub fn multi_region_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MultiRegionEnabled", value.into_value().into_node());
        self
    }

    /// The name of the event data store.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies whether an event data store collects events logged for an organization in AWS Organizations.
    ///
    /// `OrganizationEnabled`; updated in place.
    pub fn organization_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("OrganizationEnabled", value.into_value().into_node());
        self
    }

    /// The retention period of the event data store, in days. If `BillingMode` is set to `EXTENDABLE_RETENTION_PRICING`, you can set a retention period of up to 3653 days, the equivalent of 10 years. If `BillingMode` is set to `FIXED_RETENTION_PRICING`, you can set a retention period of up to 2557 days, the equivalent of seven years.
    ///
    /// CloudTrail Lake determines whether to retain an event by checking if the `eventTime` of the event is within the specified retention period. For example, if you set a retention period of 90 days, CloudTrail will remove events when the `eventTime` is older than 90 days.
    ///
    /// > If you plan to copy trail events to this event data store, we recommend that you consider both the age of the events that you want to copy as well as how long you want to keep the copied events in your event data store. For example, if you copy trail events that are 5 years old and specify a retention period of 7 years, the event data store will retain those events for two years.
    ///
    /// `RetentionPeriod`; updated in place.
    pub fn retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionPeriod", value.into_value().into_node());
        self
    }

    /// A list of tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies whether termination protection is enabled for the event data store. If termination protection is enabled, you cannot delete the event data store until termination protection is disabled.
    ///
    /// `TerminationProtectionEnabled`; updated in place.
    pub fn termination_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "TerminationProtectionEnabled",
            value.into_value().into_node(),
        );
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

impl Construct for CfnEventDataStore {
    type Handle = CfnEventDataStoreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventDataStoreRef {
        CfnEventDataStoreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventDataStore`] of a stack.
pub struct CfnEventDataStoreRef(NodeRef);

impl Clone for CfnEventDataStoreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventDataStoreRef {}
impl AsNode for CfnEventDataStoreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventDataStoreRef {
    /// What `Ref` returns: its `EventDataStoreArn`, a [`cloudtrail::EventDataStoreArn`](kinds::cloudtrail::EventDataStoreArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudtrail::EventDataStoreArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// `Ref` returns the time stamp of the creation of the event data store, such as `1248496624`.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// `Ref` returns the ARN of the CloudTrail event data store, such as `arn:aws:cloudtrail:us-east-1:12345678910:eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE`.
    ///
    /// `Fn::GetAtt` of `EventDataStoreArn`.
    #[inline]
    pub fn attr_event_data_store_arn(&self) -> Value<kinds::cloudtrail::EventDataStoreArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventDataStoreArn")))
    }

    /// `Ref` returns the status of the event data store, such as `ENABLED`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// `Ref` returns the time stamp that updates were made to an event data store, such as `1598296624`.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::cloudtrail::EventDataStoreArn> for &CfnEventDataStoreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudtrail::EventDataStoreArn> {
        Value::from_node(Node::Ref(self.0))
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
/// The property type `AdvancedEventSelector` of `AWS::CloudTrail::EventDataStore`.
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
/// The property type `AdvancedFieldSelector` of `AWS::CloudTrail::EventDataStore`.
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

/// An object that contains information types to be included in CloudTrail enriched events.
///
/// The property type `ContextKeySelector` of `AWS::CloudTrail::EventDataStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContextKeySelectorProperty(Object);

impl ContextKeySelectorProperty {
    /// `ContextKeySelectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `equals`: A list of keys defined by Type to be included in CloudTrail enriched events.
    /// - `r#type`: Specifies the type of the event record field in ContextKeySelector.
    pub fn new(equals: impl IntoValue<List<String>>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Equals", equals.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ContextKeySelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContextKeySelectorProperty> for ContextKeySelectorProperty {}
impl From<ContextKeySelectorProperty> for Node {
    #[inline]
    fn from(value: ContextKeySelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContextKeySelectorProperty> for ContextKeySelectorProperty {
    #[inline]
    fn into_value(self) -> Value<ContextKeySelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A JSON string that contains a list of Insights types that are logged on an event data store.
///
/// The property type `InsightSelector` of `AWS::CloudTrail::EventDataStore`.
#[must_use = "a property type does nothing until it is set"]
pub struct InsightSelectorProperty(Object);

impl InsightSelectorProperty {
    /// `InsightSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of Insights events to log on an event data store. `ApiCallRateInsight` and `ApiErrorRateInsight` are valid Insight types.
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

/// The values of `MaxEventSize` of `AWS::CloudTrail::EventDataStore`.
pub enum MaxEventSize {
    /// `Large`.
    Large,
    /// `Standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for MaxEventSize {}
#[diagnostic::do_not_recommend]
impl TextKind for MaxEventSize {}
#[diagnostic::do_not_recommend]
impl IdKind for MaxEventSize {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MaxEventSize {}
#[diagnostic::do_not_recommend]
impl IntoValue<MaxEventSize> for MaxEventSize {
    #[inline]
    fn into_value(self) -> Value<MaxEventSize> {
        const VALUES: &[&str] = &["Large", "Standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ContextKeySelector` of `AWS::CloudTrail::EventDataStore`.
pub enum Type {
    /// `RequestContext`.
    RequestContext,
    /// `TagContext`.
    TagContext,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["RequestContext", "TagContext"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
