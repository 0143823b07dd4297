//! What RDS would refuse of an Aurora cluster.

use stackwright_core::{Diagnostic, Duration, Scope};

use super::super::codes;
use super::super::engine::Engine;
use super::super::engine_version::Features;
use super::{DatabaseClusterOf, DbClusterStorageType};

/// The most capacity units of a serverless instance.
const MAX_CAPACITY: f64 = 256.0;

impl<K> DatabaseClusterOf<K> {
    pub(super) fn check(&self, scope: &Scope) {
        self.check_capacity(scope);
        self.check_logs(scope);
        self.check_failover(scope);
        if self.monitors_cluster && self.monitoring.interval.is_none() {
            let finding = Diagnostic::error(
                &codes::NO_MONITORING_INTERVAL,
                "the cluster is to be monitored, and it is not said how often",
            );
            scope.diagnose(
                finding
                    .given("enable_cluster_level_enhanced_monitoring(true)")
                    .allowed("it with `monitoring_interval`")
                    .help("add `.monitoring_interval(Duration::seconds(60))`"),
            );
        }
        if let Some((retention, _)) = &self.backup {
            let days = retention.to_days();
            if !days.is_some_and(|days| (1..=35).contains(&days)) {
                let finding = Diagnostic::error(
                    &codes::ILLEGAL_BACKUP_RETENTION,
                    "automated backups can't be kept this long",
                );
                scope.diagnose(
                    finding
                        .given(retention)
                        .allowed("1 to 35 whole days")
                        .help("use AWS Backup to keep some for longer"),
                );
            }
        }
        if self.writer.is_none() {
            self.check_limitless(scope);
        }
    }

    fn check_capacity(&self, scope: &Scope) {
        let capacity = self.capacity;
        let in_halves = |units: f64| (units * 2.0).fract() == 0.0;
        let legal = in_halves(capacity.min)
            && in_halves(capacity.max)
            && (0.0..=MAX_CAPACITY).contains(&capacity.min)
            && (1.0..=MAX_CAPACITY).contains(&capacity.max)
            && capacity.max >= capacity.min;
        if !legal {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_CAPACITY,
                "serverless instances can't have this capacity",
            );
            scope.diagnose(
                finding
                    .given(format!(
                        "{} to {} capacity units",
                        capacity.min, capacity.max
                    ))
                    .allowed(
                        "from 0 to 256 up to 1 to 256, in halves, the least not above the most",
                    )
                    .help("correct `serverless_v2_min_capacity` or `serverless_v2_max_capacity`"),
            );
        }
        let Some(pause) = capacity.auto_pause else {
            return;
        };
        if self.engine.lacks(Features::AUTO_PAUSE) {
            let finding = Diagnostic::error(
                &codes::AUTO_PAUSE_NOT_SUPPORTED,
                "the engine's version does not pause serverless instances",
            );
            scope.diagnose(
                finding
                    .given(format!("`{}`", self.engine.description()))
                    .allowed("a version that pauses them")
                    .help("choose a newer version, or leave the pause out"),
            );
        }
        if !(Duration::minutes(5)..=Duration::hours(24)).contains(&pause) {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_AUTO_PAUSE,
                "serverless instances can't pause after this time",
            );
            scope.diagnose(
                finding
                    .given(pause)
                    .allowed("5 minutes to 24 hours")
                    .help("choose a time in this range"),
            );
        }
    }

    fn check_logs(&self, scope: &Scope) {
        let known = self.engine.kind.log_types;
        for log in &self.log_exports {
            if known.contains(&log.as_ref()) {
                continue;
            }
            let finding = Diagnostic::error(
                &codes::UNKNOWN_LOG,
                format!("the engine has no log `{log}`"),
            );
            let meant = stackwright_core::nearest(log, known.iter().copied());
            let help = match meant {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "leave it out".to_owned(),
            };
            scope.diagnose(finding.given(log).allowed(known.join(", ")).help(help));
        }
    }

    /// Warns of readers that are not ready to take the writer's place.
    fn check_failover(&self, scope: &Scope) {
        let Some(writer) = &self.writer else { return };
        let Some(highest) = self
            .readers
            .iter()
            .map(|reader| reader.promotion_tier())
            .min()
        else {
            return;
        };
        let warn = |message: &str, given: String, help: &str| {
            let finding = Diagnostic::warning(&codes::FAILOVER_TO_SMALLER, message);
            scope.diagnose(
                finding
                    .given(given)
                    .allowed("a first reader that is as large as the writer at any time")
                    .help(help),
            );
        };
        let first: Vec<_> = self
            .readers
            .iter()
            .filter(|reader| reader.promotion_tier() == highest)
            .collect();
        if first.iter().any(|reader| reader.is_serverless()) && highest > 1 {
            let names: Vec<&str> = first.iter().map(|reader| reader.id()).collect();
            warn(
                "a serverless reader is the first to take the writer's place, and does not scale \
                 with it",
                format!("{} in tier {highest}", names.join(", ")),
                "add `.scale_with_writer(true)` to a reader",
            );
        } else if !writer.is_serverless() {
            let smaller: Vec<&str> = first
                .iter()
                .filter(|reader| !reader.is_serverless())
                .filter(|reader| reader.instance_type() != writer.instance_type())
                .map(|reader| reader.id())
                .collect();
            if !smaller.is_empty() {
                warn(
                    "a reader that is of another class than the writer is among the first to take \
                     its place",
                    smaller.join(", "),
                    "give the first readers the writer's `instance_type`",
                );
            }
        }
    }

    fn check_limitless(&self, scope: &Scope) {
        let wanted = [
            (
                self.insights.is_enabled(),
                "enable_performance_insights(true)",
            ),
            (self.monitoring.interval.is_some(), "monitoring_interval"),
            (
                self.monitors_cluster,
                "enable_cluster_level_enhanced_monitoring(true)",
            ),
            (
                self.storage_type == Some(DbClusterStorageType::AuroraIopt1),
                "storage_type(DbClusterStorageType::AuroraIopt1)",
            ),
            (!self.log_exports.is_empty(), "cloudwatch_logs_exports"),
        ];
        let missing: Vec<&str> = wanted
            .into_iter()
            .filter_map(|(is_there, setter)| (!is_there).then_some(setter))
            .collect();
        if !missing.is_empty() || !self.readers.is_empty() {
            let given = match self.readers.is_empty() {
                true => format!("no {}", missing.join(", no ")),
                false => "readers".to_owned(),
            };
            let finding = Diagnostic::error(
                &codes::ILLEGAL_LIMITLESS,
                "an Aurora Limitless database can't be made like this",
            );
            scope.diagnose(
                finding
                    .given(given)
                    .allowed("insights, monitoring of the cluster, aurora-iopt1, logs; no readers")
                    .help("set what is missing"),
            );
        }
    }

    pub(super) fn check_managed_replica(&self, scope: &Scope, is_replica: bool) {
        if is_replica {
            let finding = Diagnostic::error(
                &codes::MANAGED_PASSWORD,
                "RDS is to manage the password of a replica, which has none of its own",
            );
            scope.diagnose(
                finding
                    .given("`manage_master_user_password` with `replication_source_identifier`")
                    .allowed("one of the two")
                    .help("leave `manage_master_user_password` out"),
            );
        }
    }

    pub(super) fn report_no_version(&self, scope: &Scope) {
        let finding = Diagnostic::error(
            &codes::NO_ENGINE_VERSION,
            "the default parameter group of a cluster depends on its engine's version",
        );
        scope.diagnose(
            finding
                .given(format!("`{}` without a version", self.engine.engine_type()))
                .allowed("an engine with a version, or a parameter group")
                .help("name the version of the engine"),
        );
    }
}
