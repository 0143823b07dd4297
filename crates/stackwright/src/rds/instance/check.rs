//! What RDS would refuse of a database instance.

use stackwright_core::{AsNode, Diagnostic, Scope};

use super::super::codes;
use super::super::engine::Engine;
use super::super::instance_engine::{DatabaseInstanceEngine, S3Support};
use super::super::instance_ref::DatabaseInstanceRef;
use super::super::instance_settings::StorageType;
use super::{DatabaseInstanceOf, ReadReplica};

/// How long automated backups are kept at most, in days.
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html>
const MAX_BACKUP_DAYS: u64 = 35;

impl<K> DatabaseInstanceOf<K> {
    pub(super) fn check(&self, scope: &Scope, engine: Option<&DatabaseInstanceEngine>) {
        self.check_storage(scope);
        self.check_backups(scope);
        if self.multi_az == Some(true) && self.availability_zone.is_some() {
            let finding = Diagnostic::error(
                &codes::ZONE_OF_MULTI_AZ,
                "an instance with a standby can't choose its availability zone",
            );
            scope.diagnose(
                finding
                    .given("both `multi_az(true)` and `availability_zone`")
                    .allowed("one of the two")
                    .help("leave `availability_zone` out: RDS places the two in different zones"),
            );
        }
        let Some(engine) = engine else { return };
        if self.domain.is_some() && !engine.kind.takes_domain {
            refuse(scope, engine, "domain", "an engine that joins directories");
        }
        if self.engine_lifecycle_support.is_some() && !engine.kind.takes_lifecycle_support {
            refuse(
                scope,
                engine,
                "engine_lifecycle_support",
                "MySQL and PostgreSQL",
            );
        }
        let (import, export) = (&self.s3.import_role, &self.s3.export_role);
        if let (Some(import), Some(export), S3Support::SqlServerOption) =
            (import, export, engine.kind.s3)
            && import.node() != export.node()
        {
            let finding = Diagnostic::error(
                &codes::TWO_S3_ROLES,
                "SQL Server has one role for import from S3 and export to it",
            );
            scope.diagnose(
                finding
                    .given("two roles")
                    .allowed("the same role for both")
                    .help("give the role of the import for the export, too"),
            );
        }
    }

    fn check_storage(&self, scope: &Scope) {
        let Some(throughput) = self.storage_throughput else {
            return;
        };
        let storage = self.storage_type.unwrap_or(StorageType::Gp2);
        if storage != StorageType::Gp3 {
            let finding = Diagnostic::error(
                &codes::STORAGE_THROUGHPUT,
                "the throughput of this storage can't be chosen",
            );
            scope.diagnose(
                finding
                    .given(format!(
                        "`storage_throughput({throughput})` of {}",
                        storage.as_str()
                    ))
                    .allowed("it with gp3 storage")
                    .help("add `.storage_type(StorageType::Gp3)`, or leave the throughput out"),
            );
        } else if let Some(iops) = self.iops
            && throughput.saturating_mul(4) > iops
        {
            let finding = Diagnostic::error(
                &codes::STORAGE_THROUGHPUT,
                "the storage's throughput is too high for its IOPS",
            );
            scope.diagnose(
                finding
                    .given(format!("{throughput} MiB per second with {iops} IOPS"))
                    .allowed(format!(
                        "up to {} MiB per second, a quarter of the IOPS",
                        iops / 4
                    ))
                    .help(format!(
                        "raise the IOPS to {}",
                        throughput.saturating_mul(4)
                    )),
            );
        }
    }

    fn check_backups(&self, scope: &Scope) {
        let Some(retention) = self.backup_retention else {
            return;
        };
        let legal = retention
            .to_days()
            .is_some_and(|days| days <= MAX_BACKUP_DAYS);
        if !legal {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_BACKUP_RETENTION,
                "automated backups can't be kept this long",
            );
            scope.diagnose(
                finding
                    .given(retention)
                    .allowed("0 to 35 whole days")
                    .help("use AWS Backup to keep some for longer"),
            );
        }
    }
}

impl DatabaseInstanceOf<ReadReplica> {
    pub(super) fn check_replica(&self, scope: &Scope, source: &DatabaseInstanceRef) {
        let Some(engine) = source.engine() else {
            return;
        };
        if self.backup_retention.is_some() && !engine.kind.read_replica_backups {
            refuse(
                scope,
                engine,
                "backup_retention",
                "replicas of MySQL and MariaDB",
            );
        }
    }
}

pub(super) fn refuse(scope: &Scope, engine: &DatabaseInstanceEngine, setter: &str, allowed: &str) {
    let finding = Diagnostic::error(
        &codes::NOT_OF_THIS_ENGINE,
        format!("`{setter}` can't be set with this engine"),
    );
    scope.diagnose(
        finding
            .given(format!("`{}`", engine.description()))
            .allowed(allowed)
            .help("leave it out"),
    );
}
