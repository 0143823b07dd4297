// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::RestoreTestingPlan` and its property types.

use crate::l1::*;

/// Creates a restore testing plan.
///
/// The first of two steps to create a restore testing plan. After this request is successful, finish the procedure using CreateRestoreTestingSelection.
///
/// `AWS::Backup::RestoreTestingPlan`; `Ref` returns its `RestoreTestingPlanName`, a [`backup::RestoreTestingPlanName`](kinds::backup::RestoreTestingPlanName).
/// Changing one of these replaces it: `RestoreTestingPlanName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRestoreTestingPlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::RestoreTestingPlan",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("restore_testing_plan.rules"),
};

impl CfnRestoreTestingPlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::RestoreTestingPlan";

    /// `CfnRestoreTestingPlan` with its required properties, in alphabetical order:
    ///
    /// - `recovery_point_selection`: The specified criteria to assign a set of resources, such as recovery point types or backup vaults.
    /// - `restore_testing_plan_name`: The RestoreTestingPlanName is a unique string that is the name of the restore testing plan.
    /// - `schedule_expression`: A CRON expression in specified timezone when a restore testing plan is executed.
    pub fn new(
        recovery_point_selection: impl IntoValue<RestoreTestingRecoveryPointSelectionProperty>,
        restore_testing_plan_name: impl IntoValue<String>,
        schedule_expression: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecoveryPointSelection",
            recovery_point_selection.into_value().into_node(),
        );
        object_.put(
            "RestoreTestingPlanName",
            restore_testing_plan_name.into_value().into_node(),
        );
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional. This is the timezone in which the schedule expression is set. By default, ScheduleExpressions are in UTC. You can modify this to a specified timezone.
    ///
    /// `ScheduleExpressionTimezone`; updated in place.
    pub fn schedule_expression_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScheduleExpressionTimezone", value.into_value().into_node());
        self
    }

    /// Defaults to 24 hours.
    ///
    /// A value in hours after a restore test is scheduled before a job will be canceled if it doesn't start successfully. This value is optional. If this value is included, this parameter has a maximum value of 168 hours (one week).
    ///
    /// `StartWindowHours`; updated in place.
    pub fn start_window_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StartWindowHours", value.into_value().into_node());
        self
    }

    /// Optional tags to include. A tag is a key-value pair you can use to manage, filter, and search for your resources. Allowed characters include UTF-8 letters,numbers, spaces, and the following characters: `+ - =. _: /.`
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

impl Construct for CfnRestoreTestingPlan {
    type Handle = CfnRestoreTestingPlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRestoreTestingPlanRef {
        CfnRestoreTestingPlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRestoreTestingPlan`] of a stack.
pub struct CfnRestoreTestingPlanRef(NodeRef);

impl Clone for CfnRestoreTestingPlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRestoreTestingPlanRef {}
impl AsNode for CfnRestoreTestingPlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRestoreTestingPlanRef {
    /// What `Ref` returns: its `RestoreTestingPlanName`, a [`backup::RestoreTestingPlanName`](kinds::backup::RestoreTestingPlanName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::RestoreTestingPlanName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies a restore testing plan.
    ///
    /// `Fn::GetAtt` of `RestoreTestingPlanArn`.
    #[inline]
    pub fn attr_restore_testing_plan_arn(&self) -> Value<kinds::backup::RestoreTestingPlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RestoreTestingPlanArn")))
    }
}

impl IntoValue<kinds::backup::RestoreTestingPlanName> for &CfnRestoreTestingPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::RestoreTestingPlanName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::backup::RestoreTestingPlanArn> for &CfnRestoreTestingPlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::RestoreTestingPlanArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RestoreTestingPlanArn")))
    }
}

/// `RecoveryPointSelection` has five parameters (three required and two optional). The values you specify determine which recovery point is included in the restore test. You must indicate with `Algorithm` if you want the latest recovery point within your `SelectionWindowDays` or if you want a random recovery point, and you must indicate through `IncludeVaults` from which vaults the recovery points can be chosen.
///
/// `Algorithm` ( *required* ) Valid values: " `LATEST_WITHIN_WINDOW` " or " `RANDOM_WITHIN_WINDOW` ".
///
/// `Recovery point types` ( *required* ) Valid values: " `SNAPSHOT` " and/or " `CONTINUOUS` ". Include `SNAPSHOT` to restore only snapshot recovery points; include `CONTINUOUS` to restore continuous recovery points (point in time restore / PITR); use both to restore either a snapshot or a continuous recovery point. The recovery point will be determined by the value for `Algorithm`.
///
/// `IncludeVaults` ( *required* ). You must include one or more backup vaults. Use the wildcard \["*"\] or specific ARNs.
///
/// `SelectionWindowDays` ( *optional* ) Value must be an integer (in days) from 1 to 365. If not included, the value defaults to `30`.
///
/// `ExcludeVaults` ( *optional* ). You can choose to input one or more specific backup vault ARNs to exclude those vaults' contents from restore eligibility. Or, you can include a list of selectors. If this parameter and its value are not included, it defaults to empty list.
///
/// The property type `RestoreTestingRecoveryPointSelection` of `AWS::Backup::RestoreTestingPlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct RestoreTestingRecoveryPointSelectionProperty(Object);

impl RestoreTestingRecoveryPointSelectionProperty {
    /// `RestoreTestingRecoveryPointSelectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `algorithm`: Acceptable values include "LATEST_WITHIN_WINDOW" or "RANDOM_WITHIN_WINDOW".
    /// - `include_vaults`: Accepted values include wildcard \["*"\] or by specific ARNs or ARN wilcard replacement \["arn:aws:backup:us-west-2:123456789012:backup-vault:asdf", ...\] \["arn:aws:backup:*:*:backup-vault:asdf-*", ...\].
    /// - `recovery_point_types`: These are the types of recovery points.
    pub fn new(
        algorithm: impl IntoValue<Algorithm>,
        include_vaults: impl IntoValue<List<String>>,
        recovery_point_types: impl IntoValue<List<RecoveryPointType>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Algorithm", algorithm.into_value().into_node());
        object_.put("IncludeVaults", include_vaults.into_value().into_node());
        object_.put(
            "RecoveryPointTypes",
            recovery_point_types.into_value().into_node(),
        );
        Self(object_)
    }

    /// Accepted values include specific ARNs or list of selectors. Defaults to empty list if not listed.
    ///
    /// `ExcludeVaults`.
    pub fn exclude_vaults(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExcludeVaults", value.into_value().into_node());
        self
    }

    /// Accepted values are integers from 1 to 365.
    ///
    /// `SelectionWindowDays`.
    pub fn selection_window_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SelectionWindowDays", value.into_value().into_node());
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

impl Kind for RestoreTestingRecoveryPointSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RestoreTestingRecoveryPointSelectionProperty>
    for RestoreTestingRecoveryPointSelectionProperty
{
}
impl From<RestoreTestingRecoveryPointSelectionProperty> for Node {
    #[inline]
    fn from(value: RestoreTestingRecoveryPointSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RestoreTestingRecoveryPointSelectionProperty>
    for RestoreTestingRecoveryPointSelectionProperty
{
    #[inline]
    fn into_value(self) -> Value<RestoreTestingRecoveryPointSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Algorithm` of a `RestoreTestingRecoveryPointSelection` of `AWS::Backup::RestoreTestingPlan`.
pub enum Algorithm {
    /// `LATEST_WITHIN_WINDOW`.
    LatestWithinWindow,
    /// `RANDOM_WITHIN_WINDOW`.
    RandomWithinWindow,
}

#[diagnostic::do_not_recommend]
impl Kind for Algorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for Algorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for Algorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Algorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<Algorithm> for Algorithm {
    #[inline]
    fn into_value(self) -> Value<Algorithm> {
        const VALUES: &[&str] = &["LATEST_WITHIN_WINDOW", "RANDOM_WITHIN_WINDOW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecoveryPointTypes` of a `RestoreTestingRecoveryPointSelection` of `AWS::Backup::RestoreTestingPlan`.
pub enum RecoveryPointType {
    /// `CONTINUOUS`.
    Continuous,
    /// `SNAPSHOT`.
    Snapshot,
}

#[diagnostic::do_not_recommend]
impl Kind for RecoveryPointType {}
#[diagnostic::do_not_recommend]
impl TextKind for RecoveryPointType {}
#[diagnostic::do_not_recommend]
impl IdKind for RecoveryPointType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecoveryPointType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecoveryPointType> for RecoveryPointType {
    #[inline]
    fn into_value(self) -> Value<RecoveryPointType> {
        const VALUES: &[&str] = &["CONTINUOUS", "SNAPSHOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
