// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::Domain` and its property types.

use crate::l1::*;

/// Specifies an Amazon Connect Customer Profiles Domain.
///
/// `AWS::CustomerProfiles::Domain`; `Ref` returns its `DomainName`, a [`customerprofiles::DomainName`](kinds::customerprofiles::DomainName).
/// Changing one of these replaces it: `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::Domain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::Domain";

    /// `CfnDomain` with its required properties, in alphabetical order:
    ///
    /// - `default_expiration_days`: The default number of days until the data within the domain expires.
    /// - `domain_name`: The unique name of the domain.
    pub fn new(
        default_expiration_days: impl IntoValue<i64>,
        domain_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultExpirationDays",
            default_expiration_days.into_value().into_node(),
        );
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// Configuration and status of the data store for the domain.
    ///
    /// `DataStore`; updated in place.
    pub fn data_store(mut self, value: impl IntoValue<DataStoreProperty>) -> Self {
        self.0.put("DataStore", value.into_value().into_node());
        self
    }

    /// The URL of the SQS dead letter queue, which is used for reporting errors associated with ingesting data from third party applications. You must set up a policy on the `DeadLetterQueue` for the `SendMessage` operation to enable Amazon Connect Customer Profiles to send messages to the `DeadLetterQueue`.
    ///
    /// `DeadLetterQueueUrl`; updated in place.
    pub fn dead_letter_queue_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeadLetterQueueUrl", value.into_value().into_node());
        self
    }

    /// The default encryption key, which is an AWS managed key, is used when no specific type of encryption key is specified. It is used to encrypt all data before it is placed in permanent or semi-permanent storage.
    ///
    /// `DefaultEncryptionKey`; updated in place.
    pub fn default_encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultEncryptionKey", value.into_value().into_node());
        self
    }

    /// The process of matching duplicate profiles.
    ///
    /// `Matching`; updated in place.
    pub fn matching(mut self, value: impl IntoValue<MatchingProperty>) -> Self {
        self.0.put("Matching", value.into_value().into_node());
        self
    }

    /// The process of matching duplicate profiles using Rule-Based matching.
    ///
    /// `RuleBasedMatching`; updated in place.
    pub fn rule_based_matching(mut self, value: impl IntoValue<RuleBasedMatchingProperty>) -> Self {
        self.0
            .put("RuleBasedMatching", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnDomain {
    type Handle = CfnDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainRef {
        CfnDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomain`] of a stack.
pub struct CfnDomainRef(NodeRef);

impl Clone for CfnDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainRef {}
impl AsNode for CfnDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainRef {
    /// What `Ref` returns: its `DomainName`, a [`customerprofiles::DomainName`](kinds::customerprofiles::DomainName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::customerprofiles::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the domain was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Progress information for data store setup.
    ///
    /// `Fn::GetAtt` of `DataStore.Readiness`.
    #[inline]
    pub fn attr_data_store_readiness(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataStore.Readiness")))
    }

    /// The timestamp of when the domain was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The status of rule-based matching rule.
    ///
    /// `Fn::GetAtt` of `RuleBasedMatching.Status`.
    #[inline]
    pub fn attr_rule_based_matching_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("RuleBasedMatching.Status"),
        ))
    }

    /// Usage-specific statistics about the domain.
    ///
    /// `Fn::GetAtt` of `Stats`.
    #[inline]
    pub fn attr_stats(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Stats")))
    }
}

impl IntoValue<kinds::customerprofiles::DomainName> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::customerprofiles::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configures information about the `AttributeTypesSelector` which rule-based identity resolution uses to match profiles.
///
/// The property type `AttributeTypesSelector` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeTypesSelectorProperty(Object);

impl AttributeTypesSelectorProperty {
    /// `AttributeTypesSelectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_matching_model`: Configures the `AttributeMatchingModel`, you can either choose `ONE_TO_ONE` or `MANY_TO_MANY`.
    pub fn new(attribute_matching_model: impl IntoValue<AttributeMatchingModel>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AttributeMatchingModel",
            attribute_matching_model.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `Address` type. You can choose from `Address`, `BusinessAddress`, `MaillingAddress`, and `ShippingAddress`. You only can use the `Address` type in the `MatchingRule`. For example, if you want to match a profile based on `BusinessAddress.City` or `MaillingAddress.City`, you can choose the `BusinessAddress` and the `MaillingAddress` to represent the `Address` type and specify the `Address.City` on the matching rule.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// The Email type. You can choose from `EmailAddress`, `BusinessEmailAddress` and `PersonalEmailAddress`. You only can use the `EmailAddress` type in the `MatchingRule`. For example, if you want to match profile based on `PersonalEmailAddress` or `BusinessEmailAddress`, you can choose the `PersonalEmailAddress` and the `BusinessEmailAddress` to represent the `EmailAddress` type and only specify the `EmailAddress` on the matching rule.
    ///
    /// `EmailAddress`.
    pub fn email_address(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EmailAddress", value.into_value().into_node());
        self
    }

    /// The `PhoneNumber` type. You can choose from `PhoneNumber`, `HomePhoneNumber`, and `MobilePhoneNumber`. You only can use the `PhoneNumber` type in the `MatchingRule`. For example, if you want to match a profile based on `Phone` or `HomePhone`, you can choose the `Phone` and the `HomePhone` to represent the `PhoneNumber` type and only specify the `PhoneNumber` on the matching rule.
    ///
    /// `PhoneNumber`.
    pub fn phone_number(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PhoneNumber", value.into_value().into_node());
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

impl Kind for AttributeTypesSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeTypesSelectorProperty> for AttributeTypesSelectorProperty {}
impl From<AttributeTypesSelectorProperty> for Node {
    #[inline]
    fn from(value: AttributeTypesSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeTypesSelectorProperty> for AttributeTypesSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeTypesSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information about the auto-merging process.
///
/// The property type `AutoMerging` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoMergingProperty(Object);

impl AutoMergingProperty {
    /// `AutoMergingProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: The flag that enables the auto-merging of duplicate profiles.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Determines how the auto-merging process should resolve conflicts between different profiles. For example, if Profile A and Profile B have the same `FirstName` and `LastName`, `ConflictResolution` specifies which `EmailAddress` should be used.
    ///
    /// `ConflictResolution`.
    pub fn conflict_resolution(
        mut self,
        value: impl IntoValue<ConflictResolutionProperty>,
    ) -> Self {
        self.0
            .put("ConflictResolution", value.into_value().into_node());
        self
    }

    /// A list of matching attributes that represent matching criteria. If two profiles meet at least one of the requirements in the matching attributes list, they will be merged.
    ///
    /// `Consolidation`.
    pub fn consolidation(mut self, value: impl IntoValue<ConsolidationProperty>) -> Self {
        self.0.put("Consolidation", value.into_value().into_node());
        self
    }

    /// A number between 0 and 1 that represents the minimum confidence score required for profiles within a matching group to be merged during the auto-merge process. A higher score means that a higher similarity is required to merge profiles.
    ///
    /// `MinAllowedConfidenceScoreForMerging`.
    pub fn min_allowed_confidence_score_for_merging(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "MinAllowedConfidenceScoreForMerging",
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

impl Kind for AutoMergingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoMergingProperty> for AutoMergingProperty {}
impl From<AutoMergingProperty> for Node {
    #[inline]
    fn from(value: AutoMergingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoMergingProperty> for AutoMergingProperty {
    #[inline]
    fn into_value(self) -> Value<AutoMergingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines how the auto-merging process should resolve conflicts between different profiles. For example, if Profile A and Profile B have the same `FirstName` and `LastName`, `ConflictResolution` specifies which `EmailAddress` should be used.
///
/// The property type `ConflictResolution` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConflictResolutionProperty(Object);

impl ConflictResolutionProperty {
    /// `ConflictResolutionProperty` with its required properties, in alphabetical order:
    ///
    /// - `conflict_resolving_model`: How the auto-merging process should resolve conflicts between different profiles.
    pub fn new(conflict_resolving_model: impl IntoValue<ConflictResolvingModel>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConflictResolvingModel",
            conflict_resolving_model.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ObjectType` name that is used to resolve profile merging conflicts when choosing `SOURCE` as the `ConflictResolvingModel`.
    ///
    /// `SourceName`.
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceName", value.into_value().into_node());
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

impl Kind for ConflictResolutionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConflictResolutionProperty> for ConflictResolutionProperty {}
impl From<ConflictResolutionProperty> for Node {
    #[inline]
    fn from(value: ConflictResolutionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConflictResolutionProperty> for ConflictResolutionProperty {
    #[inline]
    fn into_value(self) -> Value<ConflictResolutionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of matching attributes that represent matching criteria. If two profiles meet at least one of the requirements in the matching attributes list, they will be merged.
///
/// The property type `Consolidation` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConsolidationProperty(Object);

impl ConsolidationProperty {
    /// `ConsolidationProperty` with its required properties, in alphabetical order:
    ///
    /// - `matching_attributes_list`: A list of matching criteria.
    pub fn new(matching_attributes_list: impl IntoValue<List<List<String>>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MatchingAttributesList",
            matching_attributes_list.into_value().into_node(),
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

impl Kind for ConsolidationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConsolidationProperty> for ConsolidationProperty {}
impl From<ConsolidationProperty> for Node {
    #[inline]
    fn from(value: ConsolidationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConsolidationProperty> for ConsolidationProperty {
    #[inline]
    fn into_value(self) -> Value<ConsolidationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration and status of the data store for the domain.
///
/// The property type `DataStore` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataStoreProperty(Object);

impl DataStoreProperty {
    /// `DataStoreProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether the data store is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Progress information for data store setup.
    ///
    /// `Readiness`.
    pub fn readiness(mut self, value: impl IntoValue<ReadinessProperty>) -> Self {
        self.0.put("Readiness", value.into_value().into_node());
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

impl Kind for DataStoreProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataStoreProperty> for DataStoreProperty {}
impl From<DataStoreProperty> for Node {
    #[inline]
    fn from(value: DataStoreProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataStoreProperty> for DataStoreProperty {
    #[inline]
    fn into_value(self) -> Value<DataStoreProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for exporting Identity Resolution results, for example, to an S3 bucket.
///
/// The property type `ExportingConfig` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExportingConfigProperty(Object);

impl ExportingConfigProperty {
    /// `ExportingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The S3 location where Identity Resolution Jobs write result files.
    ///
    /// `S3Exporting`.
    pub fn s3_exporting(mut self, value: impl IntoValue<S3ExportingConfigProperty>) -> Self {
        self.0.put("S3Exporting", value.into_value().into_node());
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

impl Kind for ExportingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExportingConfigProperty> for ExportingConfigProperty {}
impl From<ExportingConfigProperty> for Node {
    #[inline]
    fn from(value: ExportingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExportingConfigProperty> for ExportingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ExportingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The day and time when do you want to start the Identity Resolution Job every week.
///
/// The property type `JobSchedule` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobScheduleProperty(Object);

impl JobScheduleProperty {
    /// `JobScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `day_of_the_week`: The day when the Identity Resolution Job should run every week.
    /// - `time`: The time when the Identity Resolution Job should run every week.
    pub fn new(
        day_of_the_week: impl IntoValue<DayOfTheWeek>,
        time: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DayOfTheWeek", day_of_the_week.into_value().into_node());
        object_.put("Time", time.into_value().into_node());
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

impl Kind for JobScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobScheduleProperty> for JobScheduleProperty {}
impl From<JobScheduleProperty> for Node {
    #[inline]
    fn from(value: JobScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobScheduleProperty> for JobScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<JobScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The process of matching duplicate profiles. If `Matching = true`, Connect Customer Customer Profiles starts a weekly batch process called *Identity Resolution Job*. If you do not specify a date and time for the *Identity Resolution Job* to run, by default it runs every Saturday at 12AM UTC to detect duplicate profiles in your domains. After the *Identity Resolution Job* completes, use the `GetMatches` API to return and review the results. Or, if you have configured `ExportingConfig` in the `MatchingRequest`, you can download the results from S3.
///
/// The property type `Matching` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchingProperty(Object);

impl MatchingProperty {
    /// `MatchingProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: The flag that enables the matching process of duplicate profiles.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Configuration information about the auto-merging process.
    ///
    /// `AutoMerging`.
    pub fn auto_merging(mut self, value: impl IntoValue<AutoMergingProperty>) -> Self {
        self.0.put("AutoMerging", value.into_value().into_node());
        self
    }

    /// The S3 location where Identity Resolution Jobs write result files.
    ///
    /// `ExportingConfig`.
    pub fn exporting_config(mut self, value: impl IntoValue<ExportingConfigProperty>) -> Self {
        self.0
            .put("ExportingConfig", value.into_value().into_node());
        self
    }

    /// The day and time when do you want to start the Identity Resolution Job every week.
    ///
    /// `JobSchedule`.
    pub fn job_schedule(mut self, value: impl IntoValue<JobScheduleProperty>) -> Self {
        self.0.put("JobSchedule", value.into_value().into_node());
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

impl Kind for MatchingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchingProperty> for MatchingProperty {}
impl From<MatchingProperty> for Node {
    #[inline]
    fn from(value: MatchingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchingProperty> for MatchingProperty {
    #[inline]
    fn into_value(self) -> Value<MatchingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies how the rule-based matching process should match profiles.
///
/// The property type `MatchingRule` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchingRuleProperty(Object);

impl MatchingRuleProperty {
    /// `MatchingRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule`: A single rule level of the `MatchRules`.
    pub fn new(rule: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rule", rule.into_value().into_node());
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

impl Kind for MatchingRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchingRuleProperty> for MatchingRuleProperty {}
impl From<MatchingRuleProperty> for Node {
    #[inline]
    fn from(value: MatchingRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchingRuleProperty> for MatchingRuleProperty {
    #[inline]
    fn into_value(self) -> Value<MatchingRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Progress information for data store setup.
///
/// The property type `Readiness` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReadinessProperty(Object);

impl ReadinessProperty {
    /// `ReadinessProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A message describing the current progress.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
        self
    }

    /// The percentage of progress completed.
    ///
    /// `ProgressPercentage`.
    pub fn progress_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ProgressPercentage", value.into_value().into_node());
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

impl Kind for ReadinessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReadinessProperty> for ReadinessProperty {}
impl From<ReadinessProperty> for Node {
    #[inline]
    fn from(value: ReadinessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReadinessProperty> for ReadinessProperty {
    #[inline]
    fn into_value(self) -> Value<ReadinessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The process of matching duplicate profiles using Rule-Based matching. If `RuleBasedMatching = true`, Connect Customer Customer Profiles will start to match and merge your profiles according to your configuration in the `RuleBasedMatchingRequest`. You can use the `ListRuleBasedMatches` and `GetSimilarProfiles` API to return and review the results. Also, if you have configured `ExportingConfig` in the `RuleBasedMatchingRequest`, you can download the results from S3.
///
/// The property type `RuleBasedMatching` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleBasedMatchingProperty(Object);

impl RuleBasedMatchingProperty {
    /// `RuleBasedMatchingProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: The flag that enables the matching process of duplicate profiles.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Configures information about the `AttributeTypesSelector` where the rule-based identity resolution uses to match profiles.
    ///
    /// `AttributeTypesSelector`.
    pub fn attribute_types_selector(
        mut self,
        value: impl IntoValue<AttributeTypesSelectorProperty>,
    ) -> Self {
        self.0
            .put("AttributeTypesSelector", value.into_value().into_node());
        self
    }

    /// Determines how the auto-merging process should resolve conflicts between different profiles. For example, if Profile A and Profile B have the same `FirstName` and `LastName`, `ConflictResolution` specifies which `EmailAddress` should be used.
    ///
    /// `ConflictResolution`.
    pub fn conflict_resolution(
        mut self,
        value: impl IntoValue<ConflictResolutionProperty>,
    ) -> Self {
        self.0
            .put("ConflictResolution", value.into_value().into_node());
        self
    }

    /// The S3 location where Identity Resolution Jobs write result files.
    ///
    /// `ExportingConfig`.
    pub fn exporting_config(mut self, value: impl IntoValue<ExportingConfigProperty>) -> Self {
        self.0
            .put("ExportingConfig", value.into_value().into_node());
        self
    }

    /// Configures how the rule-based matching process should match profiles. You can have up to 15 `MatchingRule` in the `MatchingRules`.
    ///
    /// `MatchingRules`.
    pub fn matching_rules(mut self, value: impl IntoValue<List<MatchingRuleProperty>>) -> Self {
        self.0.put("MatchingRules", value.into_value().into_node());
        self
    }

    /// Indicates the maximum allowed rule level for matching.
    ///
    /// `MaxAllowedRuleLevelForMatching`.
    pub fn max_allowed_rule_level_for_matching(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaxAllowedRuleLevelForMatching",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates the maximum allowed rule level for merging.
    ///
    /// `MaxAllowedRuleLevelForMerging`.
    pub fn max_allowed_rule_level_for_merging(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaxAllowedRuleLevelForMerging",
            value.into_value().into_node(),
        );
        self
    }

    /// The status of rule-based matching rule.
    ///
    /// `Status`; one of `PENDING`, `IN_PROGRESS`, `ACTIVE`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for RuleBasedMatchingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleBasedMatchingProperty> for RuleBasedMatchingProperty {}
impl From<RuleBasedMatchingProperty> for Node {
    #[inline]
    fn from(value: RuleBasedMatchingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleBasedMatchingProperty> for RuleBasedMatchingProperty {
    #[inline]
    fn into_value(self) -> Value<RuleBasedMatchingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 location where Identity Resolution Jobs write result files.
///
/// The property type `S3ExportingConfig` of `AWS::CustomerProfiles::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ExportingConfigProperty(Object);

impl S3ExportingConfigProperty {
    /// `S3ExportingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket_name`: The name of the S3 bucket where Identity Resolution Jobs write result files.
    pub fn new(s3_bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3BucketName", s3_bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The S3 key name of the location where Identity Resolution Jobs write result files.
    ///
    /// `S3KeyName`.
    pub fn s3_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3KeyName", value.into_value().into_node());
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

impl Kind for S3ExportingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ExportingConfigProperty> for S3ExportingConfigProperty {}
impl From<S3ExportingConfigProperty> for Node {
    #[inline]
    fn from(value: S3ExportingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ExportingConfigProperty> for S3ExportingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3ExportingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AttributeMatchingModel` of a `AttributeTypesSelector` of `AWS::CustomerProfiles::Domain`.
pub enum AttributeMatchingModel {
    /// `MANY_TO_MANY`.
    ManyToMany,
    /// `ONE_TO_ONE`.
    OneToOne,
}

#[diagnostic::do_not_recommend]
impl Kind for AttributeMatchingModel {}
#[diagnostic::do_not_recommend]
impl TextKind for AttributeMatchingModel {}
#[diagnostic::do_not_recommend]
impl IdKind for AttributeMatchingModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AttributeMatchingModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<AttributeMatchingModel> for AttributeMatchingModel {
    #[inline]
    fn into_value(self) -> Value<AttributeMatchingModel> {
        const VALUES: &[&str] = &["MANY_TO_MANY", "ONE_TO_ONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConflictResolvingModel` of a `ConflictResolution` of `AWS::CustomerProfiles::Domain`.
pub enum ConflictResolvingModel {
    /// `RECENCY`.
    Recency,
    /// `SOURCE`.
    Source,
}

#[diagnostic::do_not_recommend]
impl Kind for ConflictResolvingModel {}
#[diagnostic::do_not_recommend]
impl TextKind for ConflictResolvingModel {}
#[diagnostic::do_not_recommend]
impl IdKind for ConflictResolvingModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConflictResolvingModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConflictResolvingModel> for ConflictResolvingModel {
    #[inline]
    fn into_value(self) -> Value<ConflictResolvingModel> {
        const VALUES: &[&str] = &["RECENCY", "SOURCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DayOfTheWeek` of a `JobSchedule` of `AWS::CustomerProfiles::Domain`.
pub enum DayOfTheWeek {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for DayOfTheWeek {}
#[diagnostic::do_not_recommend]
impl TextKind for DayOfTheWeek {}
#[diagnostic::do_not_recommend]
impl IdKind for DayOfTheWeek {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DayOfTheWeek {}
#[diagnostic::do_not_recommend]
impl IntoValue<DayOfTheWeek> for DayOfTheWeek {
    #[inline]
    fn into_value(self) -> Value<DayOfTheWeek> {
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `RuleBasedMatching` of `AWS::CustomerProfiles::Domain`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `IN_PROGRESS`.
    InProgress,
    /// `PENDING`.
    Pending,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "IN_PROGRESS", "PENDING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
