//! When a deployment is rolled back.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{Diagnostic, Node, NodeRef, Object, Scope};

use super::codes;
use crate::cloudwatch::AlarmRef;

/// When a deployment is rolled back to the last one that succeeded.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AutoRollbackConfig {
    failed_deployment: Option<bool>,
    stopped_deployment: Option<bool>,
    deployment_in_alarm: Option<bool>,
}

impl AutoRollbackConfig {
    /// When it fails, and when an alarm goes off that is watched.
    pub fn new() -> Self {
        Self::default()
    }

    /// When it fails. Default: yes.
    #[must_use]
    pub const fn failed_deployment(mut self, roll_back: bool) -> Self {
        self.failed_deployment = Some(roll_back);
        self
    }

    /// When somebody stops it. Default: no.
    #[must_use]
    pub const fn stopped_deployment(mut self, roll_back: bool) -> Self {
        self.stopped_deployment = Some(roll_back);
        self
    }

    /// When an alarm goes off that the deployment group watches. Default: yes, where it watches any.
    #[must_use]
    pub const fn deployment_in_alarm(mut self, roll_back: bool) -> Self {
        self.deployment_in_alarm = Some(roll_back);
        self
    }

    fn render(self, has_alarms: bool) -> Option<Node> {
        let in_alarm = self.deployment_in_alarm.unwrap_or(has_alarms);
        let events: Vec<Node> = [
            (self.failed_deployment.unwrap_or(true), "DEPLOYMENT_FAILURE"),
            (
                self.stopped_deployment.unwrap_or(false),
                "DEPLOYMENT_STOP_ON_REQUEST",
            ),
            (in_alarm, "DEPLOYMENT_STOP_ON_ALARM"),
        ]
        .into_iter()
        .filter(|(on, _)| *on)
        .map(|(_, event)| event.into())
        .collect();
        if events.is_empty() {
            return None;
        }
        let mut rollback = Object::typed();
        rollback.put("Enabled", true.into());
        rollback.put("Events", Node::List(events));
        Some(rollback.into())
    }
}

/// What makes a deployment group stop and roll back.
#[derive(Clone, Debug, Default)]
pub(super) struct Safety {
    pub(super) alarms: Rc<RefCell<Vec<AlarmRef>>>,
    pub(super) ignore_poll_alarms_failure: Option<bool>,
    pub(super) ignore_alarm_configuration: bool,
    pub(super) auto_rollback: AutoRollbackConfig,
}

impl Safety {
    /// Writes alarms and rollback when every alarm has been added.
    pub(super) fn write_to(self, scope: &Scope, resource: NodeRef) {
        scope.on_synthesis(move |scope| {
            let alarms = self.alarms.borrow();
            let has_alarms = !alarms.is_empty();
            if self.auto_rollback.deployment_in_alarm == Some(true) && !has_alarms {
                let finding = Diagnostic::error(
                    &codes::ROLLBACK_WITHOUT_ALARM,
                    "deployments roll back on an alarm, and no alarm is watched",
                );
                scope.diagnose(
                    finding
                        .given("`deployment_in_alarm(true)` without an alarm")
                        .allowed("it with at least one alarm")
                        .help("name alarms with `alarm`, or leave it out"),
                );
            }
            let mut watched = Object::typed();
            if has_alarms {
                let names = alarms.iter().map(|alarm| {
                    let mut named = Object::typed();
                    named.put("Name", alarm.alarm_name().into_node());
                    Node::from(named)
                });
                watched.put("Alarms", Node::List(names.collect()));
            }
            let enabled = has_alarms && !self.ignore_alarm_configuration;
            watched.put("Enabled", enabled.into());
            watched.put_some(
                "IgnorePollAlarmFailure",
                self.ignore_poll_alarms_failure.map(Node::from),
            );
            scope.edit(&resource).update(|group| {
                group.put("AlarmConfiguration", watched.into());
                group.put_some(
                    "AutoRollbackConfiguration",
                    self.auto_rollback.render(has_alarms),
                );
            });
        });
    }
}

/// Declares the setters of a deployment group that has a [`Safety`].
macro_rules! safety_setters {
    ($name:ident) => {
        impl $name {
            /// Watches an alarm: a deployment stops when it goes off. Default: none is watched.
            #[must_use]
            pub fn alarm(self, alarm: &AlarmRef) -> Self {
                self.safety.alarms.borrow_mut().push(alarm.clone());
                self
            }

            /// Whether deployments go on where the state of the alarms can't be found out. Default:
            /// they stop.
            #[must_use]
            pub const fn ignore_poll_alarms_failure(mut self, ignore: bool) -> Self {
                self.safety.ignore_poll_alarms_failure = Some(ignore);
                self
            }

            /// Whether deployments go on although an alarm goes off. Default: they stop.
            #[must_use]
            pub const fn ignore_alarm_configuration(mut self, ignore: bool) -> Self {
                self.safety.ignore_alarm_configuration = ignore;
                self
            }

            /// When deployments are rolled back. Default: when they fail, and when an alarm goes off
            /// that is watched.
            #[must_use]
            pub const fn auto_rollback(mut self, rollback: AutoRollbackConfig) -> Self {
                self.safety.auto_rollback = rollback;
                self
            }
        }
    };
}
pub(super) use safety_setters;
