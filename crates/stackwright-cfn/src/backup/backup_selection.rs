// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::BackupSelection` and its property types.

use crate::l1::*;

/// Specifies a set of resources to assign to a backup plan.
///
/// For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html#assigning-resources-cfn).
///
/// `AWS::Backup::BackupSelection`; `Ref` returns its `Id`, a [`backup::BackupSelectionId`](kinds::backup::BackupSelectionId).
/// Changing one of these replaces it: `BackupPlanId`, `BackupSelection`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBackupSelection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::BackupSelection",
    tags: None,
    rules: include_str!("backup_selection.rules"),
};

impl CfnBackupSelection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::BackupSelection";

    /// `CfnBackupSelection` with its required properties, in alphabetical order:
    ///
    /// - `backup_plan_id`: Uniquely identifies a backup plan.
    /// - `backup_selection`: Specifies the body of a request to assign a set of resources to a backup plan.
    pub fn new(
        backup_plan_id: impl IntoValue<kinds::backup::BackupPlanId>,
        backup_selection: impl IntoValue<BackupSelectionResourceTypeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BackupPlanId", backup_plan_id.into_value().into_node());
        object_.put("BackupSelection", backup_selection.into_value().into_node());
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

impl Construct for CfnBackupSelection {
    type Handle = CfnBackupSelectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBackupSelectionRef {
        CfnBackupSelectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBackupSelection`] of a stack.
pub struct CfnBackupSelectionRef(NodeRef);

impl Clone for CfnBackupSelectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBackupSelectionRef {}
impl AsNode for CfnBackupSelectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBackupSelectionRef {
    /// What `Ref` returns: its `Id`, a [`backup::BackupSelectionId`](kinds::backup::BackupSelectionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::BackupSelectionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Uniquely identifies a backup plan.
    ///
    /// `Fn::GetAtt` of `BackupPlanId`.
    #[inline]
    pub fn attr_backup_plan_id(&self) -> Value<kinds::backup::BackupPlanId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupPlanId")))
    }

    /// Uniquely identifies the backup selection.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::backup::BackupSelectionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Uniquely identifies a request to assign a set of resources to a backup plan.
    ///
    /// `Fn::GetAtt` of `SelectionId`.
    #[inline]
    pub fn attr_selection_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SelectionId")))
    }
}

impl IntoValue<kinds::backup::BackupSelectionId> for &CfnBackupSelectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::BackupSelectionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies an object containing properties used to assign a set of resources to a backup plan.
///
/// The property type `BackupSelectionResourceType` of `AWS::Backup::BackupSelection`.
#[must_use = "a property type does nothing until it is set"]
pub struct BackupSelectionResourceTypeProperty(Object);

impl BackupSelectionResourceTypeProperty {
    /// `BackupSelectionResourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `iam_role_arn`: The ARN of the IAM role that AWS Backup uses to authenticate when backing up the target resource; for example, `arn:aws:iam::123456789012:role/S3Access`.
    /// - `selection_name`: The display name of a resource selection document.
    pub fn new(
        iam_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        selection_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IamRoleArn", iam_role_arn.into_value().into_node());
        object_.put("SelectionName", selection_name.into_value().into_node());
        Self(object_)
    }

    /// A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`. Condition operators are case sensitive.
    ///
    /// `Conditions` differs from `ListOfTags` as follows:
    ///
    /// - When you specify more than one condition, you only assign the resources that match ALL conditions (using AND logic).
    /// - `Conditions` supports `StringEquals`, `StringLike`, `StringNotEquals`, and `StringNotLike`. `ListOfTags` only supports `StringEquals`.
    ///
    /// `Conditions`; an update replaces the resource.
    pub fn conditions(mut self, value: impl IntoValue<ConditionsProperty>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
        self
    }

    /// A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },`. Condition operators are case sensitive.
    ///
    /// `ListOfTags` differs from `Conditions` as follows:
    ///
    /// - When you specify more than one condition, you assign all resources that match AT LEAST ONE condition (using OR logic).
    /// - `ListOfTags` only supports `StringEquals`. `Conditions` supports `StringEquals`, `StringLike`, `StringNotEquals`, and `StringNotLike`.
    ///
    /// `ListOfTags`; an update replaces the resource.
    pub fn list_of_tags(
        mut self,
        value: impl IntoValue<List<ConditionResourceTypeProperty>>,
    ) -> Self {
        self.0.put("ListOfTags", value.into_value().into_node());
        self
    }

    /// A list of Amazon Resource Names (ARNs) to exclude from a backup plan. The maximum number of ARNs is 500 without wildcards, or 30 ARNs with wildcards.
    ///
    /// If you need to exclude many resources from a backup plan, consider a different resource selection strategy, such as assigning only one or a few resource types or refining your resource selection using tags.
    ///
    /// `NotResources`; an update replaces the resource.
    pub fn not_resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NotResources", value.into_value().into_node());
        self
    }

    /// An array of strings that contain Amazon Resource Names (ARNs) of resources to assign to a backup plan.
    ///
    /// `Resources`; an update replaces the resource.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
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

impl Kind for BackupSelectionResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BackupSelectionResourceTypeProperty> for BackupSelectionResourceTypeProperty {}
impl From<BackupSelectionResourceTypeProperty> for Node {
    #[inline]
    fn from(value: BackupSelectionResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BackupSelectionResourceTypeProperty> for BackupSelectionResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<BackupSelectionResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Includes information about tags you define to assign tagged resources to a backup plan.
///
/// Include the prefix `aws:ResourceTag` in your tags. For example, `"aws:ResourceTag/TagKey1": "Value1"`.
///
/// The property type `ConditionParameter` of `AWS::Backup::BackupSelection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionParameterProperty(Object);

impl ConditionParameterProperty {
    /// `ConditionParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key in a key-value pair. For example, in the tag `Department: Accounting`, `Department` is the key.
    ///
    /// `ConditionKey`; an update replaces the resource.
    pub fn condition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConditionKey", value.into_value().into_node());
        self
    }

    /// The value in a key-value pair. For example, in the tag `Department: Accounting`, `Accounting` is the value.
    ///
    /// `ConditionValue`; an update replaces the resource.
    pub fn condition_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConditionValue", value.into_value().into_node());
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

impl Kind for ConditionParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionParameterProperty> for ConditionParameterProperty {}
impl From<ConditionParameterProperty> for Node {
    #[inline]
    fn from(value: ConditionParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionParameterProperty> for ConditionParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an object that contains an array of triplets made up of a condition type (such as `STRINGEQUALS`), a key, and a value. Conditions are used to filter resources in a selection that is assigned to a backup plan.
///
/// The property type `ConditionResourceType` of `AWS::Backup::BackupSelection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionResourceTypeProperty(Object);

impl ConditionResourceTypeProperty {
    /// `ConditionResourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `condition_key`: The key in a key-value pair.
    /// - `condition_type`: An operation, such as `STRINGEQUALS`, that is applied to a key-value pair used to filter resources in a selection.
    /// - `condition_value`: The value in a key-value pair.
    pub fn new(
        condition_key: impl IntoValue<String>,
        condition_type: impl IntoValue<String>,
        condition_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConditionKey", condition_key.into_value().into_node());
        object_.put("ConditionType", condition_type.into_value().into_node());
        object_.put("ConditionValue", condition_value.into_value().into_node());
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

impl Kind for ConditionResourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionResourceTypeProperty> for ConditionResourceTypeProperty {}
impl From<ConditionResourceTypeProperty> for Node {
    #[inline]
    fn from(value: ConditionResourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionResourceTypeProperty> for ConditionResourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionResourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about which resources to include or exclude from a backup plan using their tags. Conditions are case sensitive.
///
/// The property type `Conditions` of `AWS::Backup::BackupSelection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionsProperty(Object);

impl ConditionsProperty {
    /// `ConditionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Filters the values of your tagged resources for only those resources that you tagged with the same value. Also called "exact matching."
    ///
    /// `StringEquals`; an update replaces the resource.
    pub fn string_equals(
        mut self,
        value: impl IntoValue<List<ConditionParameterProperty>>,
    ) -> Self {
        self.0.put("StringEquals", value.into_value().into_node());
        self
    }

    /// Filters the values of your tagged resources for matching tag values with the use of a wildcard character (*) anywhere in the string. For example, "prod*" or "*rod*" matches the tag value "production".
    ///
    /// `StringLike`; an update replaces the resource.
    pub fn string_like(mut self, value: impl IntoValue<List<ConditionParameterProperty>>) -> Self {
        self.0.put("StringLike", value.into_value().into_node());
        self
    }

    /// Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. Also called "negated matching."
    ///
    /// `StringNotEquals`; an update replaces the resource.
    pub fn string_not_equals(
        mut self,
        value: impl IntoValue<List<ConditionParameterProperty>>,
    ) -> Self {
        self.0
            .put("StringNotEquals", value.into_value().into_node());
        self
    }

    /// Filters the values of your tagged resources for non-matching tag values with the use of a wildcard character (*) anywhere in the string.
    ///
    /// `StringNotLike`; an update replaces the resource.
    pub fn string_not_like(
        mut self,
        value: impl IntoValue<List<ConditionParameterProperty>>,
    ) -> Self {
        self.0.put("StringNotLike", value.into_value().into_node());
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

impl Kind for ConditionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionsProperty> for ConditionsProperty {}
impl From<ConditionsProperty> for Node {
    #[inline]
    fn from(value: ConditionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionsProperty> for ConditionsProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
