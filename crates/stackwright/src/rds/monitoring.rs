//! Enhanced monitoring.

use stackwright_core::{Diagnostic, Duration, Scope};

use super::codes;
use crate::iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};

/// The intervals that RDS has, in seconds.
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html>
const INTERVALS: [u64; 7] = [0, 1, 5, 10, 15, 30, 60];

/// What is said of enhanced monitoring.
#[derive(Clone, Debug, Default)]
pub(super) struct Monitoring {
    pub(super) interval: Option<Duration>,
    pub(super) role: Option<RoleRef>,
}

impl Monitoring {
    /// The interval in seconds, and the role, which is made where it is needed.
    pub(super) fn resolve(self, scope: &Scope) -> (Option<i64>, Option<RoleRef>) {
        let Some(interval) = self.interval else {
            return (None, None);
        };
        let seconds = interval.to_seconds();
        let legal = seconds.is_some_and(|seconds| INTERVALS.contains(&seconds));
        if !legal {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_MONITORING_INTERVAL,
                "enhanced monitoring does not have this interval",
            );
            scope.diagnose(
                finding
                    .given(interval)
                    .allowed("0, 1, 5, 10, 15, 30 or 60 seconds")
                    .help("choose one of these; 0 is no monitoring"),
            );
        }
        let is_on = interval.to_millis() > 0;
        let role = is_on.then(|| {
            self.role.unwrap_or_else(|| {
                let policy = "service-role/AmazonRDSEnhancedMonitoringRole";
                let role = Role::new(ServicePrincipal::new("monitoring.rds.amazonaws.com"))
                    .managed_policy(ManagedPolicy::from_aws_managed_policy_name(policy));
                scope.add("MonitoringRole", role)
            })
        });
        (
            seconds.and_then(|seconds| i64::try_from(seconds).ok()),
            role,
        )
    }
}

/// The role by which RDS joins a database to a directory.
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/postgresql-kerberos-setting-up.html>
pub(super) fn directory_service_role(scope: &Scope, id: &'static str) -> RoleRef {
    let policy = "service-role/AmazonRDSDirectoryServiceAccess";
    let principals = crate::iam::CompositePrincipal::new()
        .and(ServicePrincipal::new("rds.amazonaws.com"))
        .and(ServicePrincipal::new("directoryservice.rds.amazonaws.com"));
    let role =
        Role::new(principals).managed_policy(ManagedPolicy::from_aws_managed_policy_name(policy));
    scope.add(id, role)
}
