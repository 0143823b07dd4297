//! What alarms do when their state changes.

use stackwright_cfn::kinds::lambda::AnyFunctionArn;
use stackwright_core::intrinsic::concat;
use stackwright_core::{AsNode, IntoValue, NodeRef, Scope, Value};

use super::alarm_ref::AlarmRef;
use crate::iam::permit_function;

/// Something that an alarm does when its state changes: a message to a topic, a scaling policy, an
/// action on an instance.
///
/// An ARN is an action too, which fits whatever has no type here.
#[diagnostic::on_unimplemented(
    message = "an alarm can't do `{Self}`",
    label = "expected a topic, a scaling action, an `Ec2Action`, an `SsmAction` or an ARN"
)]
pub trait AlarmAction {
    /// Makes what the alarm needs, and says what it names: an ARN.
    fn bind(&self, scope: &Scope, alarm: &AlarmRef) -> Value<String>;

    /// Whether it acts on the instance that the alarm's metric is about. Default: false.
    fn acts_on_an_instance(&self) -> bool {
        false
    }
}

impl AlarmAction for &str {
    fn bind(&self, _scope: &Scope, _alarm: &AlarmRef) -> Value<String> {
        self.into_value()
    }
}

impl AlarmAction for Value<String> {
    fn bind(&self, _scope: &Scope, _alarm: &AlarmRef) -> Value<String> {
        self.clone()
    }
}

/// A function of Lambda as what an alarm does.
#[derive(Clone, Debug)]
pub struct LambdaAction {
    place: NodeRef,
    arn: Value<AnyFunctionArn>,
}

impl LambdaAction {
    /// The function with this ARN, which the alarm is permitted to call. `function` is the function's
    /// handle, or a group that stands for one that is not in the stack: below it the permission is
    /// made.
    pub fn new(function: &impl AsNode, function_arn: impl IntoValue<AnyFunctionArn>) -> Self {
        Self {
            place: function.node(),
            arn: function_arn.into_value(),
        }
    }
}

impl AlarmAction for LambdaAction {
    fn bind(&self, scope: &Scope, alarm: &AlarmRef) -> Value<String> {
        let place = scope.of(&self.place);
        let id = format!("{}AlarmPermission", scope.of(alarm).id());
        if place.child(&id).is_none() {
            let service = "lambda.alarms.cloudwatch.amazonaws.com";
            let account = Some(scope.stack_account());
            permit_function(&place, id, &self.arn, service, alarm.alarm_arn(), account);
        }
        (&self.arn).into_value()
    }
}

/// What an alarm does with the instance that its metric is about.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ec2Action {
    /// Stops it.
    Stop,
    /// Terminates it.
    Terminate,
    /// Moves it to other hardware.
    Recover,
    /// Restarts it.
    Reboot,
}

impl AlarmAction for Ec2Action {
    fn bind(&self, scope: &Scope, _alarm: &AlarmRef) -> Value<String> {
        let action = match self {
            Self::Stop => ":ec2:stop",
            Self::Terminate => ":ec2:terminate",
            Self::Recover => ":ec2:recover",
            Self::Reboot => ":ec2:reboot",
        };
        let parts = vec![
            "arn:".into(),
            scope.stack_partition().into_node(),
            ":automate:".into(),
            scope.stack_region().into_node(),
            action.into(),
        ];
        concat(parts).value()
    }

    fn acts_on_an_instance(&self) -> bool {
        true
    }
}

/// How grave an operational item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of Systems Manager")]
pub enum OpsItemSeverity {
    Critical,
    High,
    Medium,
    Low,
}

/// What an operational item is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of Systems Manager")]
pub enum OpsItemCategory {
    Availability,
    Cost,
    Performance,
    Recovery,
    Security,
}

/// Opens an operational item in Systems Manager.
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-create-OpsItems-from-CloudWatch-Alarms.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SsmAction {
    severity: OpsItemSeverity,
    category: Option<OpsItemCategory>,
}

impl SsmAction {
    /// An item of this severity.
    pub const fn new(severity: OpsItemSeverity) -> Self {
        Self {
            severity,
            category: None,
        }
    }

    /// What the item is about. Default: not said.
    #[must_use]
    pub const fn category(mut self, category: OpsItemCategory) -> Self {
        self.category = Some(category);
        self
    }
}

impl AlarmAction for SsmAction {
    fn bind(&self, scope: &Scope, _alarm: &AlarmRef) -> Value<String> {
        let severity = match self.severity {
            OpsItemSeverity::Critical => 1,
            OpsItemSeverity::High => 2,
            OpsItemSeverity::Medium => 3,
            OpsItemSeverity::Low => 4,
        };
        let category = match self.category {
            Some(OpsItemCategory::Availability) => "#CATEGORY=Availability",
            Some(OpsItemCategory::Cost) => "#CATEGORY=Cost",
            Some(OpsItemCategory::Performance) => "#CATEGORY=Performance",
            Some(OpsItemCategory::Recovery) => "#CATEGORY=Recovery",
            Some(OpsItemCategory::Security) => "#CATEGORY=Security",
            None => "",
        };
        scope.arn("ssm", format!("opsitem:{severity}{category}"))
    }
}

/// Starts an incident in Incident Manager by a response plan.
/// <https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-creation.html>
#[derive(Clone, Debug)]
pub struct SsmIncidentAction(Value<String>);

impl SsmIncidentAction {
    /// By the response plan of this name.
    pub fn new(response_plan_name: impl IntoValue<String>) -> Self {
        Self(response_plan_name.into_value())
    }
}

impl AlarmAction for SsmIncidentAction {
    fn bind(&self, scope: &Scope, _alarm: &AlarmRef) -> Value<String> {
        let plan = vec!["response-plan/".into(), self.0.clone().into_node()];
        scope.global_arn("ssm-incidents", plan)
    }
}
