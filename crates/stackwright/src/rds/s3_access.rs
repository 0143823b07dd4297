//! Import from S3 and export to it.

use stackwright_core::{Diagnostic, Scope};

use super::codes;
use crate::iam::{Role, RoleRef, ServicePrincipal};
use crate::s3::BucketRef;

/// How a database reads from S3 and writes to it: by roles, or by buckets for which roles are made.
#[derive(Clone, Debug, Default)]
pub(super) struct S3Access {
    pub(super) import_role: Option<RoleRef>,
    pub(super) export_role: Option<RoleRef>,
    pub(super) import_buckets: Vec<BucketRef>,
    pub(super) export_buckets: Vec<BucketRef>,
}

/// The roles by which a database reads from S3 and writes to it.
pub(super) struct S3Roles {
    pub(super) import: Option<RoleRef>,
    pub(super) export: Option<RoleRef>,
}

/// Declares the setters of [`S3Access`] for what has it in `s3`.
macro_rules! s3_setters {
    () => {
        /// The role by which the database imports from S3. Default: one is made for the
        /// [`s3_import_buckets`](Self::s3_import_buckets), if there are any.
        pub fn s3_import_role(mut self, role: &RoleRef) -> Self {
            self.s3.import_role = Some(role.clone());
            self
        }

        /// The role by which the database exports to S3. Default: one is made for the
        /// [`s3_export_buckets`](Self::s3_export_buckets), if there are any.
        pub fn s3_export_role(mut self, role: &RoleRef) -> Self {
            self.s3.export_role = Some(role.clone());
            self
        }

        /// The buckets from which the database imports. It excludes
        /// [`s3_import_role`](Self::s3_import_role). Default: none.
        pub fn s3_import_buckets<'a>(
            mut self,
            buckets: impl IntoIterator<Item = &'a crate::s3::BucketRef>,
        ) -> Self {
            self.s3.import_buckets = buckets.into_iter().cloned().collect();
            self
        }

        /// The buckets to which the database exports. It excludes
        /// [`s3_export_role`](Self::s3_export_role). Default: none.
        pub fn s3_export_buckets<'a>(
            mut self,
            buckets: impl IntoIterator<Item = &'a crate::s3::BucketRef>,
        ) -> Self {
            self.s3.export_buckets = buckets.into_iter().cloned().collect();
            self
        }
    };
}
pub(super) use s3_setters;

impl S3Access {
    /// The roles, made for buckets where there are such; one for both where the engine has but one.
    pub(super) fn roles(&self, scope: &Scope, shares_role: bool) -> S3Roles {
        let twice = |what: &str, role: &Option<RoleRef>, buckets: &[BucketRef]| {
            if role.is_some() && !buckets.is_empty() {
                let finding = Diagnostic::error(
                    &codes::S3_ROLE_AND_BUCKETS,
                    format!("the {what} of a database has a role and buckets"),
                );
                scope.diagnose(
                    finding
                        .given(format!("`s3_{what}_role` and `s3_{what}_buckets`"))
                        .allowed("one of the two")
                        .help("leave one of them out, or let the buckets grant the role access"),
                );
            }
        };
        twice("import", &self.import_role, &self.import_buckets);
        twice("export", &self.export_role, &self.export_buckets);
        let make =
            |id: &'static str| scope.add(id, Role::new(ServicePrincipal::new("rds.amazonaws.com")));
        let shared = |other: &Option<RoleRef>| other.clone().filter(|_| shares_role);
        let (mut import, mut export) = (self.import_role.clone(), self.export_role.clone());
        if !self.import_buckets.is_empty() {
            let role = shared(&export).unwrap_or_else(|| make("S3ImportRole"));
            for bucket in &self.import_buckets {
                bucket.grant_read(scope, &role);
            }
            import = Some(role);
        }
        if !self.export_buckets.is_empty() {
            let role = shared(&import).unwrap_or_else(|| make("S3ExportRole"));
            for bucket in &self.export_buckets {
                bucket.grant_read_write(scope, &role);
            }
            export = Some(role);
        }
        S3Roles { import, export }
    }
}

/// Reports an engine that can't do what a role is given for.
pub(super) fn report_unsupported(scope: &Scope, engine: &str, what: &str) {
    let finding = Diagnostic::error(
        &codes::S3_NOT_SUPPORTED,
        format!("the engine has no {what} S3"),
    );
    scope.diagnose(
        finding
            .given(format!("`{engine}`"))
            .allowed("an engine and version that has it")
            .help("choose another version, or leave the role out"),
    );
}
