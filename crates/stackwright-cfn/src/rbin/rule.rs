// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Rbin::Rule` and its property types.

use crate::l1::*;

/// Creates a Recycle Bin retention rule. You can create two types of retention rules:
///
/// - *Tag-level retention rules* - These retention rules use resource tags to identify the resources to protect. For each retention rule, you specify one or more tag key and value pairs. Resources (of the specified type) that have at least one of these tag key and value pairs are automatically retained in the Recycle Bin upon deletion. Use this type of retention rule to protect specific resources in your account based on their tags.
/// - *Region-level retention rules* - These retention rules, by default, apply to all of the resources (of the specified type) in the Region, even if the resources are not tagged. However, you can specify exclusion tags to exclude resources that have specific tags. Use this type of retention rule to protect all resources of a specific type in a Region.
///
/// For more information, see [Create Recycle Bin retention rules](https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html) in the *Amazon EBS User Guide*.
///
/// `AWS::Rbin::Rule`; `Ref` returns its `Arn`, a [`rbin::RuleArn`](kinds::rbin::RuleArn).
/// Changing one of these replaces it: `ResourceType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Rbin::Rule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("rule.rules"),
};

impl CfnRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Rbin::Rule";

    /// `CfnRule` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`: The resource type to be retained by the retention rule.
    /// - `retention_period`: Information about the retention period for which the retention rule is to retain resources.
    pub fn new(
        resource_type: impl IntoValue<ResourceType>,
        retention_period: impl IntoValue<RetentionPeriodProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("RetentionPeriod", retention_period.into_value().into_node());
        Self(object_)
    }

    /// The retention rule description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// \[Region-level retention rules only\] Specifies the exclusion tags to use to identify resources that are to be excluded, or ignored, by a Region-level retention rule. Resources that have any of these tags are not retained by the retention rule upon deletion.
    ///
    /// You can't specify exclusion tags for tag-level retention rules.
    ///
    /// `ExcludeResourceTags`; updated in place.
    pub fn exclude_resource_tags(
        mut self,
        value: impl IntoValue<List<ResourceTagProperty>>,
    ) -> Self {
        self.0
            .put("ExcludeResourceTags", value.into_value().into_node());
        self
    }

    /// Information about the retention rule lock configuration.
    ///
    /// `LockConfiguration`; updated in place.
    pub fn lock_configuration(mut self, value: impl IntoValue<UnlockDelayProperty>) -> Self {
        self.0
            .put("LockConfiguration", value.into_value().into_node());
        self
    }

    /// \[Tag-level retention rules only\] Specifies the resource tags to use to identify resources that are to be retained by a tag-level retention rule. For tag-level retention rules, only deleted resources, of the specified resource type, that have one or more of the specified tag key and value pairs are retained. If a resource is deleted, but it does not have any of the specified tag key and value pairs, it is immediately deleted without being retained by the retention rule.
    ///
    /// You can add the same tag key and value pair to a maximum or five retention rules.
    ///
    /// To create a Region-level retention rule, omit this parameter. A Region-level retention rule does not have any resource tags specified. It retains all deleted resources of the specified resource type in the Region in which the rule is created, even if the resources are not tagged.
    ///
    /// `ResourceTags`; updated in place.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// The state of the retention rule. Only retention rules that are in the `available` state retain resources.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Information about the tags to assign to the retention rule.
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

impl Construct for CfnRule {
    type Handle = CfnRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRuleRef {
        CfnRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRule`] of a stack.
pub struct CfnRuleRef(NodeRef);

impl Clone for CfnRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRuleRef {}
impl AsNode for CfnRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRuleRef {
    /// What `Ref` returns: its `Arn`, a [`rbin::RuleArn`](kinds::rbin::RuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rbin::RuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the retention rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rbin::RuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique ID of the retention rule.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[inline]
    pub fn attr_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Identifier")))
    }

    /// \[Region-level retention rules only\] The lock state for the retention rule.
    ///
    /// - `locked` - The retention rule is locked and can't be modified or deleted.
    /// - `pending_unlock` - The retention rule has been unlocked but it is still within the unlock delay period. The retention rule can be modified or deleted only after the unlock delay period has expired.
    /// - `unlocked` - The retention rule is unlocked and it can be modified or deleted by any user with the required permissions.
    /// - `null` - The retention rule has never been locked. Once a retention rule has been locked, it can transition between the `locked` and `unlocked` states only; it can never transition back to `null`.
    ///
    /// `Fn::GetAtt` of `LockState`.
    #[inline]
    pub fn attr_lock_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LockState")))
    }
}

impl IntoValue<kinds::rbin::RuleArn> for &CfnRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rbin::RuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// \[Tag-level retention rules only\] Information about the resource tags used to identify resources that are retained by the retention rule.
///
/// The property type `ResourceTag` of `AWS::Rbin::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_tag_key`: The tag key.
    /// - `resource_tag_value`: The tag value.
    pub fn new(
        resource_tag_key: impl IntoValue<String>,
        resource_tag_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceTagKey", resource_tag_key.into_value().into_node());
        object_.put(
            "ResourceTagValue",
            resource_tag_value.into_value().into_node(),
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the retention period for which the retention rule is to retain resources.
///
/// The property type `RetentionPeriod` of `AWS::Rbin::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetentionPeriodProperty(Object);

impl RetentionPeriodProperty {
    /// `RetentionPeriodProperty` with its required properties, in alphabetical order:
    ///
    /// - `retention_period_unit`: The unit of time in which the retention period is measured.
    /// - `retention_period_value`: The period value for which the retention rule is to retain resources, measured in days.
    pub fn new(
        retention_period_unit: impl IntoValue<RetentionPeriodUnit>,
        retention_period_value: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RetentionPeriodUnit",
            retention_period_unit.into_value().into_node(),
        );
        object_.put(
            "RetentionPeriodValue",
            retention_period_value.into_value().into_node(),
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

impl Kind for RetentionPeriodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetentionPeriodProperty> for RetentionPeriodProperty {}
impl From<RetentionPeriodProperty> for Node {
    #[inline]
    fn from(value: RetentionPeriodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetentionPeriodProperty> for RetentionPeriodProperty {
    #[inline]
    fn into_value(self) -> Value<RetentionPeriodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the retention rule unlock delay. The unlock delay is the period after which a retention rule can be modified or edited after it has been unlocked by a user with the required permissions. The retention rule can't be modified or deleted during the unlock delay.
///
/// The property type `UnlockDelay` of `AWS::Rbin::Rule`.
#[must_use = "a property type does nothing until it is set"]
pub struct UnlockDelayProperty(Object);

impl UnlockDelayProperty {
    /// `UnlockDelayProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The unit of time in which to measure the unlock delay. Currently, the unlock delay can be measured only in days.
    ///
    /// `UnlockDelayUnit`; one of `DAYS`.
    pub fn unlock_delay_unit(mut self, value: impl IntoValue<UnlockDelayUnit>) -> Self {
        self.0
            .put("UnlockDelayUnit", value.into_value().into_node());
        self
    }

    /// The unlock delay period, measured in the unit specified for *UnlockDelayUnit*.
    ///
    /// `UnlockDelayValue`.
    pub fn unlock_delay_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnlockDelayValue", value.into_value().into_node());
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

impl Kind for UnlockDelayProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UnlockDelayProperty> for UnlockDelayProperty {}
impl From<UnlockDelayProperty> for Node {
    #[inline]
    fn from(value: UnlockDelayProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UnlockDelayProperty> for UnlockDelayProperty {
    #[inline]
    fn into_value(self) -> Value<UnlockDelayProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ResourceType` of `AWS::Rbin::Rule`.
pub enum ResourceType {
    /// `EBS_SNAPSHOT`.
    EbsSnapshot,
    /// `EBS_VOLUME`.
    EbsVolume,
    /// `EC2_IMAGE`.
    Ec2Image,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &["EBS_SNAPSHOT", "EBS_VOLUME", "EC2_IMAGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RetentionPeriodUnit` of a `RetentionPeriod` of `AWS::Rbin::Rule`.
pub enum RetentionPeriodUnit {
    /// `DAYS`.
    Days,
}

#[diagnostic::do_not_recommend]
impl Kind for RetentionPeriodUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for RetentionPeriodUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for RetentionPeriodUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RetentionPeriodUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<RetentionPeriodUnit> for RetentionPeriodUnit {
    #[inline]
    fn into_value(self) -> Value<RetentionPeriodUnit> {
        const VALUES: &[&str] = &["DAYS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UnlockDelayUnit` of a `UnlockDelay` of `AWS::Rbin::Rule`.
pub enum UnlockDelayUnit {
    /// `DAYS`.
    Days,
}

#[diagnostic::do_not_recommend]
impl Kind for UnlockDelayUnit {}
#[diagnostic::do_not_recommend]
impl TextKind for UnlockDelayUnit {}
#[diagnostic::do_not_recommend]
impl IdKind for UnlockDelayUnit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UnlockDelayUnit {}
#[diagnostic::do_not_recommend]
impl IntoValue<UnlockDelayUnit> for UnlockDelayUnit {
    #[inline]
    fn into_value(self) -> Value<UnlockDelayUnit> {
        const VALUES: &[&str] = &["DAYS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
