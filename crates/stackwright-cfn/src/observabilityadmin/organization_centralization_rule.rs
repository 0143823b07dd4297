// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ObservabilityAdmin::OrganizationCentralizationRule` and its property types.

use crate::l1::*;

/// Defines how telemetry data should be centralized across an AWS Organization, including source and destination configurations.
///
/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule`; `Ref` returns its `RuleArn`, a [`observabilityadmin::OrganizationCentralizationRuleArn`](kinds::observabilityadmin::OrganizationCentralizationRuleArn).
/// Changing one of these replaces it: `RuleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOrganizationCentralizationRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("organization_centralization_rule.rules"),
};

impl CfnOrganizationCentralizationRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationCentralizationRule";

    /// `CfnOrganizationCentralizationRule` with its required properties, in alphabetical order:
    ///
    /// - `rule`
    /// - `rule_name`: The name of the organization centralization rule.
    pub fn new(
        rule: impl IntoValue<CentralizationRuleProperty>,
        rule_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rule", rule.into_value().into_node());
        object_.put("RuleName", rule_name.into_value().into_node());
        Self(object_)
    }

    /// A key-value pair to filter resources based on tags associated with the resource. For more information about tags, see [What are tags?](https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/what-are-tags.html)
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

impl Construct for CfnOrganizationCentralizationRule {
    type Handle = CfnOrganizationCentralizationRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOrganizationCentralizationRuleRef {
        CfnOrganizationCentralizationRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOrganizationCentralizationRule`] of a stack.
pub struct CfnOrganizationCentralizationRuleRef(NodeRef);

impl Clone for CfnOrganizationCentralizationRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOrganizationCentralizationRuleRef {}
impl AsNode for CfnOrganizationCentralizationRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOrganizationCentralizationRuleRef {
    /// What `Ref` returns: its `RuleArn`, a [`observabilityadmin::OrganizationCentralizationRuleArn`](kinds::observabilityadmin::OrganizationCentralizationRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::observabilityadmin::OrganizationCentralizationRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the organization centralization rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[inline]
    pub fn attr_rule_arn(
        &self,
    ) -> Value<kinds::observabilityadmin::OrganizationCentralizationRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleArn")))
    }
}

impl IntoValue<kinds::observabilityadmin::OrganizationCentralizationRuleArn>
    for &CfnOrganizationCentralizationRuleRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::observabilityadmin::OrganizationCentralizationRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines how telemetry data should be centralized across an AWS Organization, including source and destination configurations.
///
/// The property type `CentralizationRule` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CentralizationRuleProperty(Object);

impl CentralizationRuleProperty {
    /// `CentralizationRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: Configuration determining where the telemetry data should be centralized, backed up, as well as encryption configuration for the primary and backup destinations.
    /// - `source`: Configuration determining the source of the telemetry data to be centralized.
    pub fn new(
        destination: impl IntoValue<CentralizationRuleDestinationProperty>,
        source: impl IntoValue<CentralizationRuleSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
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

impl Kind for CentralizationRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CentralizationRuleProperty> for CentralizationRuleProperty {}
impl From<CentralizationRuleProperty> for Node {
    #[inline]
    fn from(value: CentralizationRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CentralizationRuleProperty> for CentralizationRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CentralizationRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration specifying the primary destination for centralized telemetry data.
///
/// The property type `CentralizationRuleDestination` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CentralizationRuleDestinationProperty(Object);

impl CentralizationRuleDestinationProperty {
    /// `CentralizationRuleDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The primary destination region to which telemetry data should be centralized.
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// The destination account (within the organization) to which the telemetry data should be centralized.
    ///
    /// `Account`.
    pub fn account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Account", value.into_value().into_node());
        self
    }

    /// Log specific configuration for centralization destination log groups.
    ///
    /// `DestinationLogsConfiguration`.
    pub fn destination_logs_configuration(
        mut self,
        value: impl IntoValue<DestinationLogsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DestinationLogsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `DestinationMetricsConfiguration` property.
    ///
    /// `DestinationMetricsConfiguration`.
    pub fn destination_metrics_configuration(
        mut self,
        value: impl IntoValue<DestinationMetricsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DestinationMetricsConfiguration",
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

impl Kind for CentralizationRuleDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CentralizationRuleDestinationProperty> for CentralizationRuleDestinationProperty {}
impl From<CentralizationRuleDestinationProperty> for Node {
    #[inline]
    fn from(value: CentralizationRuleDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CentralizationRuleDestinationProperty> for CentralizationRuleDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<CentralizationRuleDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration specifying the source of telemetry data to be centralized.
///
/// The property type `CentralizationRuleSource` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CentralizationRuleSourceProperty(Object);

impl CentralizationRuleSourceProperty {
    /// `CentralizationRuleSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `regions`: The list of source regions from which telemetry data should be centralized.
    pub fn new(regions: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Regions", regions.into_value().into_node());
        Self(object_)
    }

    /// The organizational scope from which telemetry data should be centralized, specified using organization id, accounts or organizational unit ids.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// Log specific configuration for centralization source log groups.
    ///
    /// `SourceLogsConfiguration`.
    pub fn source_logs_configuration(
        mut self,
        value: impl IntoValue<SourceLogsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SourceLogsConfiguration", value.into_value().into_node());
        self
    }

    /// The `SourceMetricsConfiguration` property.
    ///
    /// `SourceMetricsConfiguration`.
    pub fn source_metrics_configuration(
        mut self,
        value: impl IntoValue<SourceMetricsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SourceMetricsConfiguration", value.into_value().into_node());
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

impl Kind for CentralizationRuleSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CentralizationRuleSourceProperty> for CentralizationRuleSourceProperty {}
impl From<CentralizationRuleSourceProperty> for Node {
    #[inline]
    fn from(value: CentralizationRuleSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CentralizationRuleSourceProperty> for CentralizationRuleSourceProperty {
    #[inline]
    fn into_value(self) -> Value<CentralizationRuleSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for centralization destination log groups, including encryption and backup settings.
///
/// The property type `DestinationLogsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationLogsConfigurationProperty(Object);

impl DestinationLogsConfigurationProperty {
    /// `DestinationLogsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration defining the backup region and an optional KMS key for the backup destination.
    ///
    /// `BackupConfiguration`.
    pub fn backup_configuration(
        mut self,
        value: impl IntoValue<LogsBackupConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BackupConfiguration", value.into_value().into_node());
        self
    }

    /// The `LogGroupNameConfiguration` property.
    ///
    /// `LogGroupNameConfiguration`.
    pub fn log_group_name_configuration(
        mut self,
        value: impl IntoValue<LogGroupNameConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LogGroupNameConfiguration", value.into_value().into_node());
        self
    }

    /// The encryption configuration for centralization destination log groups.
    ///
    /// `LogsEncryptionConfiguration`.
    pub fn logs_encryption_configuration(
        mut self,
        value: impl IntoValue<LogsEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "LogsEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `TagPropagationConfiguration` property.
    ///
    /// `TagPropagationConfiguration`.
    pub fn tag_propagation_configuration(
        mut self,
        value: impl IntoValue<TagPropagationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "TagPropagationConfiguration",
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

impl Kind for DestinationLogsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationLogsConfigurationProperty> for DestinationLogsConfigurationProperty {}
impl From<DestinationLogsConfigurationProperty> for Node {
    #[inline]
    fn from(value: DestinationLogsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationLogsConfigurationProperty> for DestinationLogsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationLogsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DestinationMetricsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationMetricsConfigurationProperty(Object);

impl DestinationMetricsConfigurationProperty {
    /// `DestinationMetricsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BackupConfiguration` property.
    ///
    /// `BackupConfiguration`.
    pub fn backup_configuration(
        mut self,
        value: impl IntoValue<MetricsBackupConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BackupConfiguration", value.into_value().into_node());
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

impl Kind for DestinationMetricsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationMetricsConfigurationProperty> for DestinationMetricsConfigurationProperty {}
impl From<DestinationMetricsConfigurationProperty> for Node {
    #[inline]
    fn from(value: DestinationMetricsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationMetricsConfigurationProperty>
    for DestinationMetricsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DestinationMetricsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LogGroupNameConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogGroupNameConfigurationProperty(Object);

impl LogGroupNameConfigurationProperty {
    /// `LogGroupNameConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_name_pattern`
    pub fn new(log_group_name_pattern: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LogGroupNamePattern",
            log_group_name_pattern.into_value().into_node(),
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

impl Kind for LogGroupNameConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogGroupNameConfigurationProperty> for LogGroupNameConfigurationProperty {}
impl From<LogGroupNameConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogGroupNameConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogGroupNameConfigurationProperty> for LogGroupNameConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogGroupNameConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for backing up centralized log data to a secondary region.
///
/// The property type `LogsBackupConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogsBackupConfigurationProperty(Object);

impl LogsBackupConfigurationProperty {
    /// `LogsBackupConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: Logs specific backup destination region within the primary destination account to which log data should be centralized.
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// KMS Key ARN belonging to the primary destination account and backup region, to encrypt newly created central log groups in the backup destination.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for LogsBackupConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogsBackupConfigurationProperty> for LogsBackupConfigurationProperty {}
impl From<LogsBackupConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogsBackupConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogsBackupConfigurationProperty> for LogsBackupConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogsBackupConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for encrypting centralized log groups. This configuration is only applied to destination log groups for which the corresponding source log groups are encrypted using Customer Managed KMS Keys.
///
/// The property type `LogsEncryptionConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogsEncryptionConfigurationProperty(Object);

impl LogsEncryptionConfigurationProperty {
    /// `LogsEncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_strategy`: Configuration that determines the encryption strategy of the destination log groups.
    pub fn new(encryption_strategy: impl IntoValue<EncryptionStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionStrategy",
            encryption_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// Conflict resolution strategy for centralization if the encryption strategy is set to CUSTOMER_MANAGED and the destination log group is encrypted with an AWS_OWNED KMS Key. ALLOW lets centralization go through while SKIP prevents centralization into the destination log group.
    ///
    /// `EncryptionConflictResolutionStrategy`; one of `ALLOW`, `SKIP`.
    pub fn encryption_conflict_resolution_strategy(
        mut self,
        value: impl IntoValue<EncryptionConflictResolutionStrategy>,
    ) -> Self {
        self.0.put(
            "EncryptionConflictResolutionStrategy",
            value.into_value().into_node(),
        );
        self
    }

    /// The `EncryptionScope` property.
    ///
    /// `EncryptionScope`; one of `ENCRYPTED_SOURCE_ONLY`, `NEW_DESTINATION_LOG_GROUPS`.
    pub fn encryption_scope(mut self, value: impl IntoValue<EncryptionScope>) -> Self {
        self.0
            .put("EncryptionScope", value.into_value().into_node());
        self
    }

    /// KMS Key ARN belonging to the primary destination account and region, to encrypt newly created central log groups in the primary destination.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for LogsEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogsEncryptionConfigurationProperty> for LogsEncryptionConfigurationProperty {}
impl From<LogsEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogsEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogsEncryptionConfigurationProperty> for LogsEncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogsEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetricsBackupConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsBackupConfigurationProperty(Object);

impl MetricsBackupConfigurationProperty {
    /// `MetricsBackupConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
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

impl Kind for MetricsBackupConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsBackupConfigurationProperty> for MetricsBackupConfigurationProperty {}
impl From<MetricsBackupConfigurationProperty> for Node {
    #[inline]
    fn from(value: MetricsBackupConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsBackupConfigurationProperty> for MetricsBackupConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsBackupConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for selecting and handling source log groups for centralization.
///
/// The property type `SourceLogsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceLogsConfigurationProperty(Object);

impl SourceLogsConfigurationProperty {
    /// `SourceLogsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encrypted_log_group_strategy`: A strategy determining whether to centralize source log groups that are encrypted with customer managed KMS keys (CMK).
    pub fn new(encrypted_log_group_strategy: impl IntoValue<EncryptedLogGroupStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptedLogGroupStrategy",
            encrypted_log_group_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `DataSourceSelectionCriteria` property.
    ///
    /// `DataSourceSelectionCriteria`.
    pub fn data_source_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DataSourceSelectionCriteria",
            value.into_value().into_node(),
        );
        self
    }

    /// The selection criteria that specifies which source log groups to centralize. The selection criteria uses the same format as OAM link filters.
    ///
    /// `LogGroupSelectionCriteria`.
    pub fn log_group_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogGroupSelectionCriteria", value.into_value().into_node());
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

impl Kind for SourceLogsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceLogsConfigurationProperty> for SourceLogsConfigurationProperty {}
impl From<SourceLogsConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceLogsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceLogsConfigurationProperty> for SourceLogsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceLogsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SourceMetricsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceMetricsConfigurationProperty(Object);

impl SourceMetricsConfigurationProperty {
    /// `SourceMetricsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MetricsSelectionCriteria` property.
    ///
    /// `MetricsSelectionCriteria`.
    pub fn metrics_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetricsSelectionCriteria", value.into_value().into_node());
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

impl Kind for SourceMetricsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceMetricsConfigurationProperty> for SourceMetricsConfigurationProperty {}
impl From<SourceMetricsConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceMetricsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceMetricsConfigurationProperty> for SourceMetricsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceMetricsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagPropagationConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagPropagationConfigurationProperty(Object);

impl TagPropagationConfigurationProperty {
    /// `TagPropagationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_role_arn`: The ARN of the destination account IAM role used for tag propagation.
    pub fn new(destination_role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationRoleArn",
            destination_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The strategy to resolve tag conflicts during propagation.
    ///
    /// `TagConflictResolutionStrategy`; one of `IN_SYNC`, `ADD_ONLY`, `UPDATE_SYNC`.
    pub fn tag_conflict_resolution_strategy(
        mut self,
        value: impl IntoValue<TagConflictResolutionStrategy>,
    ) -> Self {
        self.0.put(
            "TagConflictResolutionStrategy",
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

impl Kind for TagPropagationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagPropagationConfigurationProperty> for TagPropagationConfigurationProperty {}
impl From<TagPropagationConfigurationProperty> for Node {
    #[inline]
    fn from(value: TagPropagationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagPropagationConfigurationProperty> for TagPropagationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TagPropagationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EncryptedLogGroupStrategy` of a `SourceLogsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
pub enum EncryptedLogGroupStrategy {
    /// `ALLOW`.
    Allow,
    /// `SKIP`.
    Skip,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptedLogGroupStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptedLogGroupStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptedLogGroupStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptedLogGroupStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptedLogGroupStrategy> for EncryptedLogGroupStrategy {
    #[inline]
    fn into_value(self) -> Value<EncryptedLogGroupStrategy> {
        const VALUES: &[&str] = &["ALLOW", "SKIP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionConflictResolutionStrategy` of a `LogsEncryptionConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
pub enum EncryptionConflictResolutionStrategy {
    /// `ALLOW`.
    Allow,
    /// `SKIP`.
    Skip,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionConflictResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionConflictResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionConflictResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionConflictResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionConflictResolutionStrategy> for EncryptionConflictResolutionStrategy {
    #[inline]
    fn into_value(self) -> Value<EncryptionConflictResolutionStrategy> {
        const VALUES: &[&str] = &["ALLOW", "SKIP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionScope` of a `LogsEncryptionConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
pub enum EncryptionScope {
    /// `ENCRYPTED_SOURCE_ONLY`.
    EncryptedSourceOnly,
    /// `NEW_DESTINATION_LOG_GROUPS`.
    NewDestinationLogGroups,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionScope {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionScope {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionScope> for EncryptionScope {
    #[inline]
    fn into_value(self) -> Value<EncryptionScope> {
        const VALUES: &[&str] = &["ENCRYPTED_SOURCE_ONLY", "NEW_DESTINATION_LOG_GROUPS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionStrategy` of a `LogsEncryptionConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
pub enum EncryptionStrategy {
    /// `AWS_OWNED`.
    AwsOwned,
    /// `CUSTOMER_MANAGED`.
    CustomerManaged,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionStrategy> for EncryptionStrategy {
    #[inline]
    fn into_value(self) -> Value<EncryptionStrategy> {
        const VALUES: &[&str] = &["AWS_OWNED", "CUSTOMER_MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TagConflictResolutionStrategy` of a `TagPropagationConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
pub enum TagConflictResolutionStrategy {
    /// `ADD_ONLY`.
    AddOnly,
    /// `IN_SYNC`.
    InSync,
    /// `UPDATE_SYNC`.
    UpdateSync,
}

#[diagnostic::do_not_recommend]
impl Kind for TagConflictResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for TagConflictResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for TagConflictResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TagConflictResolutionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<TagConflictResolutionStrategy> for TagConflictResolutionStrategy {
    #[inline]
    fn into_value(self) -> Value<TagConflictResolutionStrategy> {
        const VALUES: &[&str] = &["ADD_ONLY", "IN_SYNC", "UPDATE_SYNC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
