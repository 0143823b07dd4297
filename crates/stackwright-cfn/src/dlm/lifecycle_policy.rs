// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DLM::LifecyclePolicy` and its property types.

use crate::l1::*;

/// Specifies a lifecycle policy, which is used to automate operations on Amazon EBS resources.
///
/// The properties are required when you add a lifecycle policy and optional when you update a lifecycle policy.
///
/// `AWS::DLM::LifecyclePolicy`; `Ref` returns its `PolicyId`, a [`dlm::LifecyclePolicyId`](kinds::dlm::LifecyclePolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLifecyclePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DLM::LifecyclePolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("lifecycle_policy.rules"),
};

impl CfnLifecyclePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DLM::LifecyclePolicy";

    /// `CfnLifecyclePolicy` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// *\[Default policies only\]* Indicates whether the policy should copy tags from the source resource to the snapshot or AMI. If you do not specify a value, the default is `false`.
    ///
    /// Default: false
    ///
    /// `CopyTags`; updated in place.
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CopyTags", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specifies how often the policy should run and create snapshots or AMIs. The creation frequency can range from 1 to 7 days. If you do not specify a value, the default is 1.
    ///
    /// Default: 1
    ///
    /// `CreateInterval`; updated in place.
    pub fn create_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CreateInterval", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specifies destination Regions for snapshot or AMI copies. You can specify up to 3 destination Regions. If you do not want to create cross-Region copies, omit this parameter.
    ///
    /// `CrossRegionCopyTargets`; updated in place.
    pub fn cross_region_copy_targets(
        mut self,
        value: impl IntoValue<List<CrossRegionCopyTargetProperty>>,
    ) -> Self {
        self.0
            .put("CrossRegionCopyTargets", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specify the type of default policy to create.
    ///
    /// - To create a default policy for EBS snapshots, that creates snapshots of all volumes in the Region that do not have recent backups, specify `VOLUME`.
    /// - To create a default policy for EBS-backed AMIs, that creates EBS-backed AMIs from all instances in the Region that do not have recent backups, specify `INSTANCE`.
    ///
    /// `DefaultPolicy`; updated in place.
    pub fn default_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultPolicy", value.into_value().into_node());
        self
    }

    /// A description of the lifecycle policy. The characters ^\[0-9A-Za-z _-\]+$ are supported.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs. The policy will not create snapshots or AMIs for target resources that match any of the specified exclusion parameters.
    ///
    /// `Exclusions`; updated in place.
    pub fn exclusions(mut self, value: impl IntoValue<ExclusionsProperty>) -> Self {
        self.0.put("Exclusions", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role used to run the operations specified by the lifecycle policy.
    ///
    /// `ExecutionRoleArn`; updated in place.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Defines the snapshot or AMI retention behavior for the policy if the source volume or instance is deleted, or if the policy enters the error, disabled, or deleted state.
    ///
    /// By default ( *ExtendDeletion=false* ):
    ///
    /// - If a source resource is deleted, Amazon Data Lifecycle Manager will continue to delete previously created snapshots or AMIs, up to but not including the last one, based on the specified retention period. If you want Amazon Data Lifecycle Manager to delete all snapshots or AMIs, including the last one, specify `true`.
    /// - If a policy enters the error, disabled, or deleted state, Amazon Data Lifecycle Manager stops deleting snapshots and AMIs. If you want Amazon Data Lifecycle Manager to continue deleting snapshots or AMIs, including the last one, if the policy enters one of these states, specify `true`.
    ///
    /// If you enable extended deletion ( *ExtendDeletion=true* ), you override both default behaviors simultaneously.
    ///
    /// If you do not specify a value, the default is `false`.
    ///
    /// Default: false
    ///
    /// `ExtendDeletion`; updated in place.
    pub fn extend_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExtendDeletion", value.into_value().into_node());
        self
    }

    /// The configuration details of the lifecycle policy.
    ///
    /// > If you create a default policy, you can specify the request parameters either in the request body, or in the PolicyDetails request structure, but not both.
    ///
    /// `PolicyDetails`; updated in place.
    pub fn policy_details(mut self, value: impl IntoValue<PolicyDetailsProperty>) -> Self {
        self.0.put("PolicyDetails", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specifies how long the policy should retain snapshots or AMIs before deleting them. The retention period can range from 2 to 14 days, but it must be greater than the creation frequency to ensure that the policy retains at least 1 snapshot or AMI at any given time. If you do not specify a value, the default is 7.
    ///
    /// Default: 7
    ///
    /// `RetainInterval`; updated in place.
    pub fn retain_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RetainInterval", value.into_value().into_node());
        self
    }

    /// The activation state of the lifecycle policy.
    ///
    /// `State`; updated in place.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The tags to apply to the lifecycle policy during creation.
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

impl Construct for CfnLifecyclePolicy {
    type Handle = CfnLifecyclePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLifecyclePolicyRef {
        CfnLifecyclePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLifecyclePolicy`] of a stack.
pub struct CfnLifecyclePolicyRef(NodeRef);

impl Clone for CfnLifecyclePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLifecyclePolicyRef {}
impl AsNode for CfnLifecyclePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLifecyclePolicyRef {
    /// What `Ref` returns: its `PolicyId`, a [`dlm::LifecyclePolicyId`](kinds::dlm::LifecyclePolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dlm::LifecyclePolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the lifecycle policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::dlm::LifecyclePolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the lifecycle policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[inline]
    pub fn attr_policy_id(&self) -> Value<kinds::dlm::LifecyclePolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyId")))
    }
}

impl IntoValue<kinds::dlm::LifecyclePolicyId> for &CfnLifecyclePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dlm::LifecyclePolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::dlm::LifecyclePolicyArn> for &CfnLifecyclePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dlm::LifecyclePolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// *\[Event-based policies only\]* Specifies an action for an event-based policy.
///
/// The property type `Action` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `cross_region_copy`: The rule for copying shared snapshots across Regions.
    /// - `name`: A descriptive name for the action.
    pub fn new(
        cross_region_copy: impl IntoValue<List<CrossRegionCopyActionProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CrossRegionCopy",
            cross_region_copy.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot policies only\]* Specifies information about the archive storage tier retention period.
///
/// The property type `ArchiveRetainRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveRetainRuleProperty(Object);

impl ArchiveRetainRuleProperty {
    /// `ArchiveRetainRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `retention_archive_tier`: Information about retention period in the Amazon EBS Snapshots Archive.
    pub fn new(retention_archive_tier: impl IntoValue<RetentionArchiveTierProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RetentionArchiveTier",
            retention_archive_tier.into_value().into_node(),
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

impl Kind for ArchiveRetainRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveRetainRuleProperty> for ArchiveRetainRuleProperty {}
impl From<ArchiveRetainRuleProperty> for Node {
    #[inline]
    fn from(value: ArchiveRetainRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveRetainRuleProperty> for ArchiveRetainRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveRetainRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot policies only\]* Specifies a snapshot archiving rule for a schedule.
///
/// The property type `ArchiveRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveRuleProperty(Object);

impl ArchiveRuleProperty {
    /// `ArchiveRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `retain_rule`: Information about the retention period for the snapshot archiving rule.
    pub fn new(retain_rule: impl IntoValue<ArchiveRetainRuleProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RetainRule", retain_rule.into_value().into_node());
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

impl Kind for ArchiveRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveRuleProperty> for ArchiveRuleProperty {}
impl From<ArchiveRuleProperty> for Node {
    #[inline]
    fn from(value: ArchiveRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveRuleProperty> for ArchiveRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot and AMI policies only\]* Specifies when the policy should create snapshots or AMIs.
///
/// > - You must specify either *CronExpression*, or *Interval*, *IntervalUnit*, and *Times*.
/// > - If you need to specify an [ArchiveRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_ArchiveRule.html) for the schedule, then you must specify a creation frequency of at least 28 days.
///
/// The property type `CreateRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateRuleProperty(Object);

impl CreateRuleProperty {
    /// `CreateRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The schedule, as a Cron expression. The schedule interval must be between 1 hour and 1 year. For more information, see the [Cron and rate expressions](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html) in the *Amazon EventBridge User Guide*.
    ///
    /// `CronExpression`.
    pub fn cron_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CronExpression", value.into_value().into_node());
        self
    }

    /// The interval between snapshots. The supported values are 1, 2, 3, 4, 6, 8, 12, and 24.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The interval unit.
    ///
    /// `IntervalUnit`.
    pub fn interval_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntervalUnit", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot policies only\]* Specifies the destination for snapshots created by the policy. The allowed destinations depend on the location of the targeted resources.
    ///
    /// - If the policy targets resources in a Region, then you must create snapshots in the same Region as the source resource.
    /// - If the policy targets resources in a Local Zone, you can create snapshots in the same Local Zone or in its parent Region.
    /// - If the policy targets resources on an Outpost, then you can create snapshots on the same Outpost or in its parent Region.
    ///
    /// Specify one of the following values:
    ///
    /// - To create snapshots in the same Region as the source resource, specify `CLOUD`.
    /// - To create snapshots in the same Local Zone as the source resource, specify `LOCAL_ZONE`.
    /// - To create snapshots on the same Outpost as the source resource, specify `OUTPOST_LOCAL`.
    ///
    /// Default: `CLOUD`
    ///
    /// `Location`.
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot policies that target instances only\]* Specifies pre and/or post scripts for a snapshot lifecycle policy that targets instances. This is useful for creating application-consistent snapshots, or for performing specific administrative tasks before or after Amazon Data Lifecycle Manager initiates snapshot creation.
    ///
    /// For more information, see [Automating application-consistent snapshots with pre and post scripts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/automate-app-consistent-backups.html).
    ///
    /// `Scripts`.
    pub fn scripts(mut self, value: impl IntoValue<List<ScriptProperty>>) -> Self {
        self.0.put("Scripts", value.into_value().into_node());
        self
    }

    /// The time, in UTC, to start the operation. The supported format is hh:mm.
    ///
    /// The operation occurs within a one-hour window following the specified time. If you do not specify a time, Amazon Data Lifecycle Manager selects a time within the next 24 hours.
    ///
    /// `Times`.
    pub fn times(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Times", value.into_value().into_node());
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

impl Kind for CreateRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateRuleProperty> for CreateRuleProperty {}
impl From<CreateRuleProperty> for Node {
    #[inline]
    fn from(value: CreateRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateRuleProperty> for CreateRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CreateRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Event-based policies only\]* Specifies a cross-Region copy action for event-based policies.
///
/// > To specify a cross-Region copy rule for snapshot and AMI policies, use [CrossRegionCopyRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html).
///
/// The property type `CrossRegionCopyAction` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrossRegionCopyActionProperty(Object);

impl CrossRegionCopyActionProperty {
    /// `CrossRegionCopyActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_configuration`: The encryption settings for the copied snapshot.
    /// - `target`: The target Region.
    pub fn new(
        encryption_configuration: impl IntoValue<EncryptionConfigurationProperty>,
        target: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionConfiguration",
            encryption_configuration.into_value().into_node(),
        );
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or cross-Region AMI copies created by AMI policies. After the retention period expires, the cross-Region copy is deleted.
    ///
    /// `RetainRule`.
    pub fn retain_rule(mut self, value: impl IntoValue<CrossRegionCopyRetainRuleProperty>) -> Self {
        self.0.put("RetainRule", value.into_value().into_node());
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

impl Kind for CrossRegionCopyActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrossRegionCopyActionProperty> for CrossRegionCopyActionProperty {}
impl From<CrossRegionCopyActionProperty> for Node {
    #[inline]
    fn from(value: CrossRegionCopyActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrossRegionCopyActionProperty> for CrossRegionCopyActionProperty {
    #[inline]
    fn into_value(self) -> Value<CrossRegionCopyActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom AMI policies only\]* Specifies an AMI deprecation rule for cross-Region AMI copies created by an AMI policy.
///
/// The property type `CrossRegionCopyDeprecateRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrossRegionCopyDeprecateRuleProperty(Object);

impl CrossRegionCopyDeprecateRuleProperty {
    /// `CrossRegionCopyDeprecateRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `interval`: The period after which to deprecate the cross-Region AMI copies.
    /// - `interval_unit`: The unit of time in which to measure the *Interval*.
    pub fn new(interval: impl IntoValue<i64>, interval_unit: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Interval", interval.into_value().into_node());
        object_.put("IntervalUnit", interval_unit.into_value().into_node());
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

impl Kind for CrossRegionCopyDeprecateRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrossRegionCopyDeprecateRuleProperty> for CrossRegionCopyDeprecateRuleProperty {}
impl From<CrossRegionCopyDeprecateRuleProperty> for Node {
    #[inline]
    fn from(value: CrossRegionCopyDeprecateRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrossRegionCopyDeprecateRuleProperty> for CrossRegionCopyDeprecateRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CrossRegionCopyDeprecateRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or cross-Region AMI copies created by AMI policies. After the retention period expires, the cross-Region copy is deleted.
///
/// The property type `CrossRegionCopyRetainRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrossRegionCopyRetainRuleProperty(Object);

impl CrossRegionCopyRetainRuleProperty {
    /// `CrossRegionCopyRetainRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `interval`: The amount of time to retain a cross-Region snapshot or AMI copy.
    /// - `interval_unit`: The unit of time for time-based retention.
    pub fn new(interval: impl IntoValue<i64>, interval_unit: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Interval", interval.into_value().into_node());
        object_.put("IntervalUnit", interval_unit.into_value().into_node());
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

impl Kind for CrossRegionCopyRetainRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrossRegionCopyRetainRuleProperty> for CrossRegionCopyRetainRuleProperty {}
impl From<CrossRegionCopyRetainRuleProperty> for Node {
    #[inline]
    fn from(value: CrossRegionCopyRetainRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrossRegionCopyRetainRuleProperty> for CrossRegionCopyRetainRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CrossRegionCopyRetainRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot and AMI policies only\]* Specifies a cross-Region copy rule for a snapshot and AMI policies.
///
/// > To specify a cross-Region copy action for event-based polices, use [CrossRegionCopyAction](https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyAction.html).
///
/// The property type `CrossRegionCopyRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrossRegionCopyRuleProperty(Object);

impl CrossRegionCopyRuleProperty {
    /// `CrossRegionCopyRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `encrypted`: To encrypt a copy of an unencrypted snapshot if encryption by default is not enabled, enable encryption using this parameter.
    pub fn new(encrypted: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Encrypted", encrypted.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. If this parameter is not specified, the default KMS key for the account is used.
    ///
    /// `CmkArn`.
    pub fn cmk_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("CmkArn", value.into_value().into_node());
        self
    }

    /// Indicates whether to copy all user-defined tags from the source snapshot or AMI to the cross-Region copy.
    ///
    /// `CopyTags`.
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CopyTags", value.into_value().into_node());
        self
    }

    /// *\[Custom AMI policies only\]* The AMI deprecation rule for cross-Region AMI copies created by the rule.
    ///
    /// `DeprecateRule`.
    pub fn deprecate_rule(
        mut self,
        value: impl IntoValue<CrossRegionCopyDeprecateRuleProperty>,
    ) -> Self {
        self.0.put("DeprecateRule", value.into_value().into_node());
        self
    }

    /// The retention rule that indicates how long the cross-Region snapshot or AMI copies are to be retained in the destination Region.
    ///
    /// `RetainRule`.
    pub fn retain_rule(mut self, value: impl IntoValue<CrossRegionCopyRetainRuleProperty>) -> Self {
        self.0.put("RetainRule", value.into_value().into_node());
        self
    }

    /// > Use this parameter for snapshot policies only. For AMI policies, use *TargetRegion* instead.
    ///
    /// *\[Custom snapshot policies only\]* The target Region or the Amazon Resource Name (ARN) of the target Outpost for the snapshot copies.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Target", value.into_value().into_node());
        self
    }

    /// > Use this parameter for AMI policies only. For snapshot policies, use *Target* instead. For snapshot policies created before the *Target* parameter was introduced, this parameter indicates the target Region for snapshot copies.
    ///
    /// *\[Custom AMI policies only\]* The target Region or the Amazon Resource Name (ARN) of the target Outpost for the snapshot copies.
    ///
    /// `TargetRegion`.
    pub fn target_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetRegion", value.into_value().into_node());
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

impl Kind for CrossRegionCopyRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrossRegionCopyRuleProperty> for CrossRegionCopyRuleProperty {}
impl From<CrossRegionCopyRuleProperty> for Node {
    #[inline]
    fn from(value: CrossRegionCopyRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrossRegionCopyRuleProperty> for CrossRegionCopyRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CrossRegionCopyRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CrossRegionCopyTarget` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrossRegionCopyTargetProperty(Object);

impl CrossRegionCopyTargetProperty {
    /// `CrossRegionCopyTargetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The target Region, for example `us-east-1`.
    ///
    /// `TargetRegion`.
    pub fn target_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetRegion", value.into_value().into_node());
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

impl Kind for CrossRegionCopyTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrossRegionCopyTargetProperty> for CrossRegionCopyTargetProperty {}
impl From<CrossRegionCopyTargetProperty> for Node {
    #[inline]
    fn from(value: CrossRegionCopyTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrossRegionCopyTargetProperty> for CrossRegionCopyTargetProperty {
    #[inline]
    fn into_value(self) -> Value<CrossRegionCopyTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom AMI policies only\]* Specifies an AMI deprecation rule for AMIs created by an AMI lifecycle policy.
///
/// For age-based schedules, you must specify *Interval* and *IntervalUnit*. For count-based schedules, you must specify *Count*.
///
/// The property type `DeprecateRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeprecateRuleProperty(Object);

impl DeprecateRuleProperty {
    /// `DeprecateRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If the schedule has a count-based retention rule, this parameter specifies the number of oldest AMIs to deprecate. The count must be less than or equal to the schedule's retention count, and it can't be greater than 1000.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// If the schedule has an age-based retention rule, this parameter specifies the period after which to deprecate AMIs created by the schedule. The period must be less than or equal to the schedule's retention period, and it can't be greater than 10 years. This is equivalent to 120 months, 520 weeks, or 3650 days.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The unit of time in which to measure the *Interval*.
    ///
    /// `IntervalUnit`.
    pub fn interval_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntervalUnit", value.into_value().into_node());
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

impl Kind for DeprecateRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeprecateRuleProperty> for DeprecateRuleProperty {}
impl From<DeprecateRuleProperty> for Node {
    #[inline]
    fn from(value: DeprecateRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeprecateRuleProperty> for DeprecateRuleProperty {
    #[inline]
    fn into_value(self) -> Value<DeprecateRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Event-based policies only\]* Specifies the encryption settings for cross-Region snapshot copies created by event-based policies.
///
/// The property type `EncryptionConfiguration` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encrypted`: To encrypt a copy of an unencrypted snapshot when encryption by default is not enabled, enable encryption using this parameter.
    pub fn new(encrypted: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Encrypted", encrypted.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. If this parameter is not specified, the default KMS key for the account is used.
    ///
    /// `CmkArn`.
    pub fn cmk_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("CmkArn", value.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Event-based policies only\]* Specifies an event that activates an event-based policy.
///
/// The property type `EventParameters` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventParametersProperty(Object);

impl EventParametersProperty {
    /// `EventParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_type`: The type of event.
    /// - `snapshot_owner`: The IDs of the AWS accounts that can trigger policy by sharing snapshots with your account.
    pub fn new(
        event_type: impl IntoValue<String>,
        snapshot_owner: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventType", event_type.into_value().into_node());
        object_.put("SnapshotOwner", snapshot_owner.into_value().into_node());
        Self(object_)
    }

    /// The snapshot description that can trigger the policy. The description pattern is specified using a regular expression. The policy runs only if a snapshot with a description that matches the specified pattern is shared with your account.
    ///
    /// For example, specifying `^.*Created for policy: policy-1234567890abcdef0.*$` configures the policy to run only if snapshots created by policy `policy-1234567890abcdef0` are shared with your account.
    ///
    /// `DescriptionRegex`.
    pub fn description_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DescriptionRegex", value.into_value().into_node());
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

impl Kind for EventParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventParametersProperty> for EventParametersProperty {}
impl From<EventParametersProperty> for Node {
    #[inline]
    fn from(value: EventParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventParametersProperty> for EventParametersProperty {
    #[inline]
    fn into_value(self) -> Value<EventParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Event-based policies only\]* Specifies an event that activates an event-based policy.
///
/// The property type `EventSource` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventSourceProperty(Object);

impl EventSourceProperty {
    /// `EventSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The source of the event.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Information about the event.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<EventParametersProperty>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for EventSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventSourceProperty> for EventSourceProperty {}
impl From<EventSourceProperty> for Node {
    #[inline]
    fn from(value: EventSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventSourceProperty> for EventSourceProperty {
    #[inline]
    fn into_value(self) -> Value<EventSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Default policies only\]* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs. The policy will not create snapshots or AMIs for target resources that match any of the specified exclusion parameters.
///
/// The property type `Exclusions` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExclusionsProperty(Object);

impl ExclusionsProperty {
    /// `ExclusionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// *\[Default policies for EBS snapshots only\]* Indicates whether to exclude volumes that are attached to instances as the boot volume. If you exclude boot volumes, only volumes attached as data (non-boot) volumes will be backed up by the policy. To exclude boot volumes, specify `true`.
    ///
    /// `ExcludeBootVolumes`.
    pub fn exclude_boot_volumes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ExcludeBootVolumes", value.into_value().into_node());
        self
    }

    /// *\[Default policies for EBS-backed AMIs only\]* Specifies whether to exclude volumes that have specific tags.
    ///
    /// `ExcludeTags`.
    pub fn exclude_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("ExcludeTags", value.into_value().into_node());
        self
    }

    /// *\[Default policies for EBS snapshots only\]* Specifies the volume types to exclude. Volumes of the specified types will not be targeted by the policy.
    ///
    /// `ExcludeVolumeTypes`.
    pub fn exclude_volume_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludeVolumeTypes", value.into_value().into_node());
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

impl Kind for ExclusionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExclusionsProperty> for ExclusionsProperty {}
impl From<ExclusionsProperty> for Node {
    #[inline]
    fn from(value: ExclusionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExclusionsProperty> for ExclusionsProperty {
    #[inline]
    fn into_value(self) -> Value<ExclusionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot policies only\]* Specifies a rule for enabling fast snapshot restore for snapshots created by snapshot policies. You can enable fast snapshot restore based on either a count or a time interval.
///
/// The property type `FastRestoreRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct FastRestoreRuleProperty(Object);

impl FastRestoreRuleProperty {
    /// `FastRestoreRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Availability Zone IDs in which to enable fast snapshot restore.
    ///
    /// `AvailabilityZoneIds`.
    pub fn availability_zone_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AvailabilityZoneIds", value.into_value().into_node());
        self
    }

    /// The Availability Zones in which to enable fast snapshot restore.
    ///
    /// `AvailabilityZones`.
    pub fn availability_zones(
        mut self,
        value: impl IntoValue<List<kinds::ec2::AvailabilityZoneName>>,
    ) -> Self {
        self.0
            .put("AvailabilityZones", value.into_value().into_node());
        self
    }

    /// The number of snapshots to be enabled with fast snapshot restore.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// The amount of time to enable fast snapshot restore. The maximum is 100 years. This is equivalent to 1200 months, 5200 weeks, or 36500 days.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The unit of time for enabling fast snapshot restore.
    ///
    /// `IntervalUnit`.
    pub fn interval_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntervalUnit", value.into_value().into_node());
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

impl Kind for FastRestoreRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FastRestoreRuleProperty> for FastRestoreRuleProperty {}
impl From<FastRestoreRuleProperty> for Node {
    #[inline]
    fn from(value: FastRestoreRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FastRestoreRuleProperty> for FastRestoreRuleProperty {
    #[inline]
    fn into_value(self) -> Value<FastRestoreRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot and AMI policies only\]* Specifies optional parameters for snapshot and AMI policies. The set of valid parameters depends on the combination of policy type and target resource type.
///
/// If you choose to exclude boot volumes and you specify tags that consequently exclude all of the additional data volumes attached to an instance, then Amazon Data Lifecycle Manager will not create any snapshots for the affected instance, and it will emit a `SnapshotsCreateFailed` Amazon CloudWatch metric. For more information, see [Monitor your policies using Amazon CloudWatch](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitor-dlm-cw-metrics.html).
///
/// The property type `Parameters` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParametersProperty(Object);

impl ParametersProperty {
    /// `ParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// *\[Custom snapshot policies that target instances only\]* Indicates whether to exclude the root volume from multi-volume snapshot sets. The default is `false`. If you specify `true`, then the root volumes attached to targeted instances will be excluded from the multi-volume snapshot sets created by the policy.
    ///
    /// `ExcludeBootVolume`.
    pub fn exclude_boot_volume(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ExcludeBootVolume", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot policies that target instances only\]* The tags used to identify data (non-root) volumes to exclude from multi-volume snapshot sets.
    ///
    /// If you create a snapshot lifecycle policy that targets instances and you specify tags for this parameter, then data volumes with the specified tags that are attached to targeted instances will be excluded from the multi-volume snapshot sets created by the policy.
    ///
    /// `ExcludeDataVolumeTags`.
    pub fn exclude_data_volume_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0
            .put("ExcludeDataVolumeTags", value.into_value().into_node());
        self
    }

    /// *\[Custom AMI policies only\]* Indicates whether targeted instances are rebooted when the lifecycle policy runs. `true` indicates that targeted instances are not rebooted when the policy runs. `false` indicates that target instances are rebooted when the policy runs. The default is `true` (instances are not rebooted).
    ///
    /// `NoReboot`.
    pub fn no_reboot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NoReboot", value.into_value().into_node());
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

impl Kind for ParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParametersProperty> for ParametersProperty {}
impl From<ParametersProperty> for Node {
    #[inline]
    fn from(value: ParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParametersProperty> for ParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration of a lifecycle policy.
///
/// The property type `PolicyDetails` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyDetailsProperty(Object);

impl PolicyDetailsProperty {
    /// `PolicyDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// *\[Event-based policies only\]* The actions to be performed when the event-based policy is activated. You can specify only one action per policy.
    ///
    /// `Actions`.
    pub fn actions(mut self, value: impl IntoValue<List<ActionProperty>>) -> Self {
        self.0.put("Actions", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Indicates whether the policy should copy tags from the source resource to the snapshot or AMI. If you do not specify a value, the default is `false`.
    ///
    /// Default: false
    ///
    /// `CopyTags`.
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CopyTags", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specifies how often the policy should run and create snapshots or AMIs. The creation frequency can range from 1 to 7 days. If you do not specify a value, the default is 1.
    ///
    /// Default: 1
    ///
    /// `CreateInterval`.
    pub fn create_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CreateInterval", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specifies destination Regions for snapshot or AMI copies. You can specify up to 3 destination Regions. If you do not want to create cross-Region copies, omit this parameter.
    ///
    /// `CrossRegionCopyTargets`.
    pub fn cross_region_copy_targets(
        mut self,
        value: impl IntoValue<List<CrossRegionCopyTargetProperty>>,
    ) -> Self {
        self.0
            .put("CrossRegionCopyTargets", value.into_value().into_node());
        self
    }

    /// *\[Event-based policies only\]* The event that activates the event-based policy.
    ///
    /// `EventSource`.
    pub fn event_source(mut self, value: impl IntoValue<EventSourceProperty>) -> Self {
        self.0.put("EventSource", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs. The policy will not create snapshots or AMIs for target resources that match any of the specified exclusion parameters.
    ///
    /// `Exclusions`.
    pub fn exclusions(mut self, value: impl IntoValue<ExclusionsProperty>) -> Self {
        self.0.put("Exclusions", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Defines the snapshot or AMI retention behavior for the policy if the source volume or instance is deleted, or if the policy enters the error, disabled, or deleted state.
    ///
    /// By default ( *ExtendDeletion=false* ):
    ///
    /// - If a source resource is deleted, Amazon Data Lifecycle Manager will continue to delete previously created snapshots or AMIs, up to but not including the last one, based on the specified retention period. If you want Amazon Data Lifecycle Manager to delete all snapshots or AMIs, including the last one, specify `true`.
    /// - If a policy enters the error, disabled, or deleted state, Amazon Data Lifecycle Manager stops deleting snapshots and AMIs. If you want Amazon Data Lifecycle Manager to continue deleting snapshots or AMIs, including the last one, if the policy enters one of these states, specify `true`.
    ///
    /// If you enable extended deletion ( *ExtendDeletion=true* ), you override both default behaviors simultaneously.
    ///
    /// If you do not specify a value, the default is `false`.
    ///
    /// Default: false
    ///
    /// `ExtendDeletion`.
    pub fn extend_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExtendDeletion", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot and AMI policies only\]* A set of optional parameters for snapshot and AMI lifecycle policies.
    ///
    /// > If you are modifying a policy that was created or previously modified using the Amazon Data Lifecycle Manager console, then you must include this parameter and specify either the default values or the new values that you require. You can't omit this parameter or set its values to null.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<ParametersProperty>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The type of policy to create. Specify one of the following:
    ///
    /// - `SIMPLIFIED` To create a default policy.
    /// - `STANDARD` To create a custom policy.
    ///
    /// `PolicyLanguage`.
    pub fn policy_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PolicyLanguage", value.into_value().into_node());
        self
    }

    /// The type of policy. Specify `EBS_SNAPSHOT_MANAGEMENT` to create a lifecycle policy that manages the lifecycle of Amazon EBS snapshots. Specify `IMAGE_MANAGEMENT` to create a lifecycle policy that manages the lifecycle of EBS-backed AMIs. Specify `EVENT_BASED_POLICY` to create an event-based policy that performs specific actions when a defined event occurs in your AWS account.
    ///
    /// The default is `EBS_SNAPSHOT_MANAGEMENT`.
    ///
    /// `PolicyType`.
    pub fn policy_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PolicyType", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot and AMI policies only\]* The location of the resources to backup.
    ///
    /// - If the source resources are located in a Region, specify `CLOUD`. In this case, the policy targets all resources of the specified type with matching target tags across all Availability Zones in the Region.
    /// - *\[Custom snapshot policies only\]* If the source resources are located in a Local Zone, specify `LOCAL_ZONE`. In this case, the policy targets all resources of the specified type with matching target tags across all Local Zones in the Region.
    /// - If the source resources are located on an Outpost in your account, specify `OUTPOST`. In this case, the policy targets all resources of the specified type with matching target tags across all of the Outposts in your account.
    ///
    /// `ResourceLocations`.
    pub fn resource_locations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceLocations", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specify the type of default policy to create.
    ///
    /// - To create a default policy for EBS snapshots, that creates snapshots of all volumes in the Region that do not have recent backups, specify `VOLUME`.
    /// - To create a default policy for EBS-backed AMIs, that creates EBS-backed AMIs from all instances in the Region that do not have recent backups, specify `INSTANCE`.
    ///
    /// `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot policies only\]* The target resource type for snapshot and AMI lifecycle policies. Use `VOLUME` to create snapshots of individual volumes or use `INSTANCE` to create multi-volume snapshots from the volumes for an instance.
    ///
    /// `ResourceTypes`.
    pub fn resource_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ResourceTypes", value.into_value().into_node());
        self
    }

    /// *\[Default policies only\]* Specifies how long the policy should retain snapshots or AMIs before deleting them. The retention period can range from 2 to 14 days, but it must be greater than the creation frequency to ensure that the policy retains at least 1 snapshot or AMI at any given time. If you do not specify a value, the default is 7.
    ///
    /// Default: 7
    ///
    /// `RetainInterval`.
    pub fn retain_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RetainInterval", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot and AMI policies only\]* The schedules of policy-defined actions for snapshot and AMI lifecycle policies. A policy can have up to four schedules—one mandatory schedule and up to three optional schedules.
    ///
    /// `Schedules`.
    pub fn schedules(mut self, value: impl IntoValue<List<ScheduleProperty>>) -> Self {
        self.0.put("Schedules", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot and AMI policies only\]* The single tag that identifies targeted resources for this policy.
    ///
    /// `TargetTags`.
    pub fn target_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("TargetTags", value.into_value().into_node());
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

impl Kind for PolicyDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyDetailsProperty> for PolicyDetailsProperty {}
impl From<PolicyDetailsProperty> for Node {
    #[inline]
    fn from(value: PolicyDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyDetailsProperty> for PolicyDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot and AMI policies only\]* Specifies a retention rule for snapshots created by snapshot policies, or for AMIs created by AMI policies.
///
/// > For snapshot policies that have an [ArchiveRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_ArchiveRule.html), this retention rule applies to standard tier retention. When the retention threshold is met, snapshots are moved from the standard to the archive tier.
/// >
/// > For snapshot policies that do not have an *ArchiveRule*, snapshots are permanently deleted when this retention threshold is met.
///
/// You can retain snapshots based on either a count or a time interval.
///
/// - *Count-based retention*
///
/// You must specify *Count*. If you specify an [ArchiveRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_ArchiveRule.html) for the schedule, then you can specify a retention count of `0` to archive snapshots immediately after creation. If you specify a [FastRestoreRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_FastRestoreRule.html), [ShareRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_ShareRule.html), or a [CrossRegionCopyRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html), then you must specify a retention count of `1` or more.
/// - *Age-based retention*
///
/// You must specify *Interval* and *IntervalUnit*. If you specify an [ArchiveRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_ArchiveRule.html) for the schedule, then you can specify a retention interval of `0` days to archive snapshots immediately after creation. If you specify a [FastRestoreRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_FastRestoreRule.html), [ShareRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_ShareRule.html), or a [CrossRegionCopyRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html), then you must specify a retention interval of `1` day or more.
///
/// The property type `RetainRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetainRuleProperty(Object);

impl RetainRuleProperty {
    /// `RetainRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of snapshots to retain for each volume, up to a maximum of 1000. For example if you want to retain a maximum of three snapshots, specify `3`. When the fourth snapshot is created, the oldest retained snapshot is deleted, or it is moved to the archive tier if you have specified an [ArchiveRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_ArchiveRule.html).
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// The amount of time to retain each snapshot. The maximum is 100 years. This is equivalent to 1200 months, 5200 weeks, or 36500 days.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The unit of time for time-based retention. For example, to retain snapshots for 3 months, specify `Interval=3` and `IntervalUnit=MONTHS`. Once the snapshot has been retained for 3 months, it is deleted, or it is moved to the archive tier if you have specified an [ArchiveRule](https://docs.aws.amazon.com/dlm/latest/APIReference/API_ArchiveRule.html).
    ///
    /// `IntervalUnit`.
    pub fn interval_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntervalUnit", value.into_value().into_node());
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

impl Kind for RetainRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetainRuleProperty> for RetainRuleProperty {}
impl From<RetainRuleProperty> for Node {
    #[inline]
    fn from(value: RetainRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetainRuleProperty> for RetainRuleProperty {
    #[inline]
    fn into_value(self) -> Value<RetainRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot policies only\]* Describes the retention rule for archived snapshots. Once the archive retention threshold is met, the snapshots are permanently deleted from the archive tier.
///
/// > The archive retention rule must retain snapshots in the archive tier for a minimum of 90 days.
///
/// For *count-based schedules*, you must specify *Count*. For *age-based schedules*, you must specify *Interval* and *IntervalUnit*.
///
/// For more information about using snapshot archiving, see [Considerations for snapshot lifecycle policies](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/snapshot-ami-policy.html#dlm-archive).
///
/// The property type `RetentionArchiveTier` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetentionArchiveTierProperty(Object);

impl RetentionArchiveTierProperty {
    /// `RetentionArchiveTierProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of snapshots to retain in the archive storage tier for each volume. The count must ensure that each snapshot remains in the archive tier for at least 90 days. For example, if the schedule creates snapshots every 30 days, you must specify a count of 3 or more to ensure that each snapshot is archived for at least 90 days.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// Specifies the period of time to retain snapshots in the archive tier. After this period expires, the snapshot is permanently deleted.
    ///
    /// `Interval`.
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Interval", value.into_value().into_node());
        self
    }

    /// The unit of time in which to measure the *Interval*. For example, to retain a snapshots in the archive tier for 6 months, specify `Interval=6` and `IntervalUnit=MONTHS`.
    ///
    /// `IntervalUnit`.
    pub fn interval_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntervalUnit", value.into_value().into_node());
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

impl Kind for RetentionArchiveTierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetentionArchiveTierProperty> for RetentionArchiveTierProperty {}
impl From<RetentionArchiveTierProperty> for Node {
    #[inline]
    fn from(value: RetentionArchiveTierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetentionArchiveTierProperty> for RetentionArchiveTierProperty {
    #[inline]
    fn into_value(self) -> Value<RetentionArchiveTierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot and AMI policies only\]* Specifies a schedule for a snapshot or AMI lifecycle policy.
///
/// The property type `Schedule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleProperty(Object);

impl ScheduleProperty {
    /// `ScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// *\[Custom snapshot policies that target volumes only\]* The snapshot archiving rule for the schedule. When you specify an archiving rule, snapshots are automatically moved from the standard tier to the archive tier once the schedule's retention threshold is met. Snapshots are then retained in the archive tier for the archive retention period that you specify.
    ///
    /// For more information about using snapshot archiving, see [Considerations for snapshot lifecycle policies](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/snapshot-ami-policy.html#dlm-archive).
    ///
    /// `ArchiveRule`.
    pub fn archive_rule(mut self, value: impl IntoValue<ArchiveRuleProperty>) -> Self {
        self.0.put("ArchiveRule", value.into_value().into_node());
        self
    }

    /// Copy all user-defined tags on a source volume to snapshots of the volume created by this policy.
    ///
    /// `CopyTags`.
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CopyTags", value.into_value().into_node());
        self
    }

    /// The creation rule.
    ///
    /// `CreateRule`.
    pub fn create_rule(mut self, value: impl IntoValue<CreateRuleProperty>) -> Self {
        self.0.put("CreateRule", value.into_value().into_node());
        self
    }

    /// Specifies a rule for copying snapshots or AMIs across Regions.
    ///
    /// > You can't specify cross-Region copy rules for policies that create snapshots on an Outpost or in a Local Zone. If the policy creates snapshots in a Region, then snapshots can be copied to up to three Regions or Outposts.
    ///
    /// `CrossRegionCopyRules`.
    pub fn cross_region_copy_rules(
        mut self,
        value: impl IntoValue<List<CrossRegionCopyRuleProperty>>,
    ) -> Self {
        self.0
            .put("CrossRegionCopyRules", value.into_value().into_node());
        self
    }

    /// *\[Custom AMI policies only\]* The AMI deprecation rule for the schedule.
    ///
    /// `DeprecateRule`.
    pub fn deprecate_rule(mut self, value: impl IntoValue<DeprecateRuleProperty>) -> Self {
        self.0.put("DeprecateRule", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot policies only\]* The rule for enabling fast snapshot restore.
    ///
    /// `FastRestoreRule`.
    pub fn fast_restore_rule(mut self, value: impl IntoValue<FastRestoreRuleProperty>) -> Self {
        self.0
            .put("FastRestoreRule", value.into_value().into_node());
        self
    }

    /// The name of the schedule.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The retention rule for snapshots or AMIs created by the policy.
    ///
    /// `RetainRule`.
    pub fn retain_rule(mut self, value: impl IntoValue<RetainRuleProperty>) -> Self {
        self.0.put("RetainRule", value.into_value().into_node());
        self
    }

    /// *\[Custom snapshot policies only\]* The rule for sharing snapshots with other AWS accounts.
    ///
    /// `ShareRules`.
    pub fn share_rules(mut self, value: impl IntoValue<List<ShareRuleProperty>>) -> Self {
        self.0.put("ShareRules", value.into_value().into_node());
        self
    }

    /// The tags to apply to policy-created resources. These user-defined tags are in addition to the AWS -added lifecycle tags.
    ///
    /// `TagsToAdd`.
    pub fn tags_to_add(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("TagsToAdd", value.into_value().into_node());
        self
    }

    /// *\[AMI policies and snapshot policies that target instances only\]* A collection of key/value pairs with values determined dynamically when the policy is executed. Keys may be any valid Amazon EC2 tag key. Values must be in one of the two following formats: `$(instance-id)` or `$(timestamp)`. Variable tags are only valid for EBS Snapshot Management – Instance policies.
    ///
    /// `VariableTags`.
    pub fn variable_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("VariableTags", value.into_value().into_node());
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

impl Kind for ScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleProperty> for ScheduleProperty {}
impl From<ScheduleProperty> for Node {
    #[inline]
    fn from(value: ScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleProperty> for ScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot policies that target instances only\]* Information about pre and/or post scripts for a snapshot lifecycle policy that targets instances. For more information, see [Automating application-consistent snapshots with pre and post scripts](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/automate-app-consistent-backups.html).
///
/// The property type `Script` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScriptProperty(Object);

impl ScriptProperty {
    /// `ScriptProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether Amazon Data Lifecycle Manager should default to crash-consistent snapshots if the pre script fails.
    ///
    /// - To default to crash consistent snapshot if the pre script fails, specify `true`.
    /// - To skip the instance for snapshot creation if the pre script fails, specify `false`.
    ///
    /// This parameter is supported only if you run a pre script. If you run a post script only, omit this parameter.
    ///
    /// Default: true
    ///
    /// `ExecuteOperationOnScriptFailure`.
    pub fn execute_operation_on_script_failure(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ExecuteOperationOnScriptFailure",
            value.into_value().into_node(),
        );
        self
    }

    /// The SSM document that includes the pre and/or post scripts to run.
    ///
    /// - If you are automating VSS backups, specify `AWS_VSS_BACKUP`. In this case, Amazon Data Lifecycle Manager automatically uses the `AWSEC2-CreateVssSnapshot` SSM document.
    /// - If you are automating application-consistent snapshots for SAP HANA workloads, specify `AWSSystemsManagerSAP-CreateDLMSnapshotForSAPHANA`.
    /// - If you are using a custom SSM document that you own, specify either the name or ARN of the SSM document. If you are using a custom SSM document that is shared with you, specify the ARN of the SSM document.
    ///
    /// `ExecutionHandler`.
    pub fn execution_handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExecutionHandler", value.into_value().into_node());
        self
    }

    /// Indicates the service used to execute the pre and/or post scripts.
    ///
    /// - If you are using custom SSM documents or automating application-consistent snapshots of SAP HANA workloads, specify `AWS_SYSTEMS_MANAGER`.
    /// - If you are automating VSS Backups, omit this parameter.
    ///
    /// Default: AWS_SYSTEMS_MANAGER
    ///
    /// `ExecutionHandlerService`.
    pub fn execution_handler_service(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExecutionHandlerService", value.into_value().into_node());
        self
    }

    /// Specifies a timeout period, in seconds, after which Amazon Data Lifecycle Manager fails the script run attempt if it has not completed. If a script does not complete within its timeout period, Amazon Data Lifecycle Manager fails the attempt. The timeout period applies to the pre and post scripts individually.
    ///
    /// If you are automating VSS Backups, omit this parameter.
    ///
    /// Default: 10
    ///
    /// `ExecutionTimeout`.
    pub fn execution_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ExecutionTimeout", value.into_value().into_node());
        self
    }

    /// Specifies the number of times Amazon Data Lifecycle Manager should retry scripts that fail.
    ///
    /// - If the pre script fails, Amazon Data Lifecycle Manager retries the entire snapshot creation process, including running the pre and post scripts.
    /// - If the post script fails, Amazon Data Lifecycle Manager retries the post script only; in this case, the pre script will have completed and the snapshot might have been created.
    ///
    /// If you do not want Amazon Data Lifecycle Manager to retry failed scripts, specify `0`.
    ///
    /// Default: 0
    ///
    /// `MaximumRetryCount`.
    pub fn maximum_retry_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumRetryCount", value.into_value().into_node());
        self
    }

    /// Indicate which scripts Amazon Data Lifecycle Manager should run on target instances. Pre scripts run before Amazon Data Lifecycle Manager initiates snapshot creation. Post scripts run after Amazon Data Lifecycle Manager initiates snapshot creation.
    ///
    /// - To run a pre script only, specify `PRE`. In this case, Amazon Data Lifecycle Manager calls the SSM document with the `pre-script` parameter before initiating snapshot creation.
    /// - To run a post script only, specify `POST`. In this case, Amazon Data Lifecycle Manager calls the SSM document with the `post-script` parameter after initiating snapshot creation.
    /// - To run both pre and post scripts, specify both `PRE` and `POST`. In this case, Amazon Data Lifecycle Manager calls the SSM document with the `pre-script` parameter before initiating snapshot creation, and then it calls the SSM document again with the `post-script` parameter after initiating snapshot creation.
    ///
    /// If you are automating VSS Backups, omit this parameter.
    ///
    /// Default: PRE and POST
    ///
    /// `Stages`.
    pub fn stages(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Stages", value.into_value().into_node());
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

impl Kind for ScriptProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScriptProperty> for ScriptProperty {}
impl From<ScriptProperty> for Node {
    #[inline]
    fn from(value: ScriptProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScriptProperty> for ScriptProperty {
    #[inline]
    fn into_value(self) -> Value<ScriptProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *\[Custom snapshot policies only\]* Specifies a rule for sharing snapshots across AWS accounts.
///
/// The property type `ShareRule` of `AWS::DLM::LifecyclePolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ShareRuleProperty(Object);

impl ShareRuleProperty {
    /// `ShareRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IDs of the AWS accounts with which to share the snapshots.
    ///
    /// `TargetAccounts`.
    pub fn target_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TargetAccounts", value.into_value().into_node());
        self
    }

    /// The period after which snapshots that are shared with other AWS accounts are automatically unshared.
    ///
    /// `UnshareInterval`.
    pub fn unshare_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnshareInterval", value.into_value().into_node());
        self
    }

    /// The unit of time for the automatic unsharing interval.
    ///
    /// `UnshareIntervalUnit`.
    pub fn unshare_interval_unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UnshareIntervalUnit", value.into_value().into_node());
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

impl Kind for ShareRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ShareRuleProperty> for ShareRuleProperty {}
impl From<ShareRuleProperty> for Node {
    #[inline]
    fn from(value: ShareRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ShareRuleProperty> for ShareRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ShareRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
