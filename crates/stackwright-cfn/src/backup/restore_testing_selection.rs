// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::RestoreTestingSelection` and its property types.

use crate::l1::*;

/// This request can be sent after CreateRestoreTestingPlan request returns successfully. This is the second part of creating a resource testing plan, and it must be completed sequentially.
///
/// This consists of `RestoreTestingSelectionName`, `ProtectedResourceType`, and one of the following:
///
/// - `ProtectedResourceArns`
/// - `ProtectedResourceConditions`
///
/// Each protected resource type can have one single value.
///
/// A restore testing selection can include a wildcard value ("*") for `ProtectedResourceArns` along with `ProtectedResourceConditions`. Alternatively, you can include up to 30 specific protected resource ARNs in `ProtectedResourceArns`.
///
/// Cannot select by both protected resource types AND specific ARNs. Request will fail if both are included.
///
/// `AWS::Backup::RestoreTestingSelection`; `Ref` returns the physical id, which is made of `RestoreTestingPlanName`, `RestoreTestingSelectionName`.
/// Changing one of these replaces it: `ProtectedResourceType`, `RestoreTestingPlanName`, `RestoreTestingSelectionName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRestoreTestingSelection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::RestoreTestingSelection",
    tags: None,
    rules: include_str!("restore_testing_selection.rules"),
};

impl CfnRestoreTestingSelection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::RestoreTestingSelection";

    /// `CfnRestoreTestingSelection` with its required properties, in alphabetical order:
    ///
    /// - `iam_role_arn`: The Amazon Resource Name (ARN) of the IAM role that AWS Backup uses to create the target resource; for example: `arn:aws:iam::123456789012:role/S3Access`.
    /// - `protected_resource_type`: The type of AWS resource included in a resource testing selection; for example, an Amazon EBS volume or an Amazon RDS database.
    /// - `restore_testing_plan_name`: Unique string that is the name of the restore testing plan.
    /// - `restore_testing_selection_name`: The unique name of the restore testing selection that belongs to the related restore testing plan.
    pub fn new(
        iam_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        protected_resource_type: impl IntoValue<String>,
        restore_testing_plan_name: impl IntoValue<String>,
        restore_testing_selection_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IamRoleArn", iam_role_arn.into_value().into_node());
        object_.put(
            "ProtectedResourceType",
            protected_resource_type.into_value().into_node(),
        );
        object_.put(
            "RestoreTestingPlanName",
            restore_testing_plan_name.into_value().into_node(),
        );
        object_.put(
            "RestoreTestingSelectionName",
            restore_testing_selection_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// You can include specific ARNs, such as `ProtectedResourceArns: ["arn:aws:...", "arn:aws:..."]` or you can include a wildcard: `ProtectedResourceArns: ["*"]`, but not both.
    ///
    /// `ProtectedResourceArns`; updated in place.
    pub fn protected_resource_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ProtectedResourceArns", value.into_value().into_node());
        self
    }

    /// In a resource testing selection, this parameter filters by specific conditions such as `StringEquals` or `StringNotEquals`.
    ///
    /// `ProtectedResourceConditions`; updated in place.
    pub fn protected_resource_conditions(
        mut self,
        value: impl IntoValue<ProtectedResourceConditionsProperty>,
    ) -> Self {
        self.0.put(
            "ProtectedResourceConditions",
            value.into_value().into_node(),
        );
        self
    }

    /// You can override certain restore metadata keys by including the parameter `RestoreMetadataOverrides` in the body of `RestoreTestingSelection`. Key values are not case sensitive.
    ///
    /// See the complete list of [restore testing inferred metadata](https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing-inferred-metadata.html).
    ///
    /// `RestoreMetadataOverrides`; updated in place.
    pub fn restore_metadata_overrides(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("RestoreMetadataOverrides", value.into_value().into_node());
        self
    }

    /// This is amount of hours (1 to 168) available to run a validation script on the data. The data will be deleted upon the completion of the validation script or the end of the specified retention period, whichever comes first.
    ///
    /// `ValidationWindowHours`; updated in place.
    pub fn validation_window_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ValidationWindowHours", value.into_value().into_node());
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

impl Construct for CfnRestoreTestingSelection {
    type Handle = CfnRestoreTestingSelectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRestoreTestingSelectionRef {
        CfnRestoreTestingSelectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRestoreTestingSelection`] of a stack.
pub struct CfnRestoreTestingSelectionRef(NodeRef);

impl Clone for CfnRestoreTestingSelectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRestoreTestingSelectionRef {}
impl AsNode for CfnRestoreTestingSelectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRestoreTestingSelectionRef {
    /// What `Ref` returns: the physical id, which is made of `RestoreTestingPlanName`, `RestoreTestingSelectionName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Pair of two related strings. Allowed characters are letters, white space, and numbers that can be represented in UTF-8 and the following characters: `+ - =. _: /`
///
/// The property type `KeyValue` of `AWS::Backup::RestoreTestingSelection`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyValueProperty(Object);

impl KeyValueProperty {
    /// `KeyValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key.
    /// - `value`: The tag value.
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

impl Kind for KeyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyValueProperty> for KeyValueProperty {}
impl From<KeyValueProperty> for Node {
    #[inline]
    fn from(value: KeyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyValueProperty> for KeyValueProperty {
    #[inline]
    fn into_value(self) -> Value<KeyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The conditions that you define for resources in your restore testing plan using tags.
///
/// The property type `ProtectedResourceConditions` of `AWS::Backup::RestoreTestingSelection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProtectedResourceConditionsProperty(Object);

impl ProtectedResourceConditionsProperty {
    /// `ProtectedResourceConditionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Filters the values of your tagged resources for only those resources that you tagged with the same value. Also called "exact matching."
    ///
    /// `StringEquals`.
    pub fn string_equals(mut self, value: impl IntoValue<List<KeyValueProperty>>) -> Self {
        self.0.put("StringEquals", value.into_value().into_node());
        self
    }

    /// Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. Also called "negated matching."
    ///
    /// `StringNotEquals`.
    pub fn string_not_equals(mut self, value: impl IntoValue<List<KeyValueProperty>>) -> Self {
        self.0
            .put("StringNotEquals", value.into_value().into_node());
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

impl Kind for ProtectedResourceConditionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProtectedResourceConditionsProperty> for ProtectedResourceConditionsProperty {}
impl From<ProtectedResourceConditionsProperty> for Node {
    #[inline]
    fn from(value: ProtectedResourceConditionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProtectedResourceConditionsProperty> for ProtectedResourceConditionsProperty {
    #[inline]
    fn into_value(self) -> Value<ProtectedResourceConditionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
