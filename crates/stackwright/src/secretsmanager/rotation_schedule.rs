//! When and by what a secret is rotated.

use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, Fluent, IntoValue, NodeRef, Scope, Value,
};

use super::codes;
use super::hosted_rotation::HostedRotation;
use super::secret_ref::SecretRef;
use crate::ec2::{Connectable, Connections};
use stackwright_cfn::kinds::lambda::FunctionArn;
use stackwright_cfn::secretsmanager::CfnRotationSchedule;
use stackwright_cfn::secretsmanager::rotation_schedule::RotationRulesProperty;

/// How a secret is rotated.
#[derive(Clone, Debug)]
pub struct RotationScheduleOptions {
    by: By,
    automatically_after: Duration,
    rotate_immediately_on_update: Option<bool>,
}

/// Who rotates a secret.
#[derive(Clone, Debug)]
enum By {
    Lambda(Value<FunctionArn>),
    Hosted(Box<HostedRotation>),
}

impl RotationScheduleOptions {
    /// Rotation by a Lambda function, every thirty days. The function has to permit Secrets Manager to
    /// call it.
    ///
    /// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html>
    pub fn new(rotation_lambda: impl IntoValue<FunctionArn>) -> Self {
        Self::by(By::Lambda(rotation_lambda.into_value()))
    }

    /// Rotation by a function that Secrets Manager makes, every thirty days.
    pub fn hosted(rotation: HostedRotation) -> Self {
        Self::by(By::Hosted(Box::new(rotation)))
    }

    const fn by(by: By) -> Self {
        Self {
            by,
            automatically_after: Duration::days(30),
            rotate_immediately_on_update: None,
        }
    }

    /// How often the secret is rotated: every 4 hours to 1,000 days, in whole hours. Zero leaves it to
    /// whoever starts a rotation. Default: 30 days.
    #[must_use]
    pub const fn automatically_after(mut self, duration: Duration) -> Self {
        self.automatically_after = duration;
        self
    }

    /// Whether the secret is also rotated whenever this schedule is created or changed. Default: true.
    #[must_use]
    pub const fn rotate_immediately_on_update(mut self, rotate: bool) -> Self {
        self.rotate_immediately_on_update = Some(rotate);
        self
    }

    /// The schedule's expression: in days if they are whole, else in hours.
    fn expression(&self, scope: &Scope) -> Option<String> {
        let duration = self.automatically_after;
        if duration.to_millis() == 0 {
            return None;
        }
        let range = Duration::hours(4)..=Duration::days(1000);
        let hours = duration.to_hours().filter(|_| range.contains(&duration));
        let Some(hours) = hours else {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_ROTATION_INTERVAL,
                "a secret can't be rotated this often",
            );
            scope.diagnose(
                finding
                    .given(format!("every {duration}"))
                    .allowed("every 4 hours to 1000 days, in whole hours")
                    .help("correct `automatically_after`, or leave it out: 30 days"),
            );
            return None;
        };
        let (amount, unit) = match duration.to_days() {
            Some(days) => (days, "day"),
            None => (hours, "hour"),
        };
        let plural = if amount == 1 { "" } else { "s" };
        Some(format!("rate({amount} {unit}{plural})"))
    }
}

/// The rotation of a secret (`AWS::SecretsManager::RotationSchedule`). While it is there, nobody of the
/// account may delete the secret.
///
/// [`SecretRef::add_rotation_schedule`] adds one below the secret itself, and
/// [`SecretRotation`](super::SecretRotation) also brings the function along.
#[derive(Clone, Debug)]
pub struct RotationSchedule {
    secret: SecretRef,
    options: RotationScheduleOptions,
}

impl RotationSchedule {
    /// The rotation of `secret`.
    pub fn new(secret: &SecretRef, options: RotationScheduleOptions) -> Self {
        Self {
            secret: secret.clone(),
            options,
        }
    }
}

impl Construct for RotationSchedule {
    type Handle = RotationScheduleRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> RotationScheduleRef {
        let options = self.options;
        let rules = options
            .expression(scope)
            .map(|rate| RotationRulesProperty::new().schedule_expression(rate));
        let schedule = CfnRotationSchedule::new(self.secret.secret_arn());
        let (schedule, connections) = match options.by {
            By::Lambda(arn) => (schedule.rotation_lambda_arn(arn), Connections::new([])),
            By::Hosted(rotation) => {
                let (function, connections) = rotation.bind(scope, &self.secret);
                (schedule.hosted_rotation_lambda(function), connections)
            }
        };
        let schedule = schedule
            .when_some(rules, |schedule, rules| schedule.rotation_rules(rules))
            .when_some(options.rotate_immediately_on_update, |schedule, rotate| {
                schedule.rotate_immediately_on_update(rotate)
            });
        scope.add("Resource", schedule);
        self.secret.deny_account_root_delete(scope);
        RotationScheduleRef {
            node: scope.node(),
            connections,
        }
    }
}

/// A [`RotationSchedule`] in a stack.
#[derive(Clone, Debug)]
pub struct RotationScheduleRef {
    node: NodeRef,
    connections: Connections,
}

impl AsNode for RotationScheduleRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

/// Those of the function of a [`HostedRotation`] in a VPC; any other has none here.
impl Connectable for RotationScheduleRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}
