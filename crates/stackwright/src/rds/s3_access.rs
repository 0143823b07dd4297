//! Import from S3 and export to it.

use stackwright_core::{Diagnostic, Scope};

use super::codes;
use crate::iam::RoleRef;

/// The roles by which a database reads from S3 and writes to it.
#[derive(Clone, Debug, Default)]
pub(super) struct S3Access {
    pub(super) import_role: Option<RoleRef>,
    pub(super) export_role: Option<RoleRef>,
}

/// Declares the setters of [`S3Access`] for what has it in `s3`.
macro_rules! s3_setters {
    () => {
        /// The role by which the database imports from S3. Default: it does not.
        pub fn s3_import_role(mut self, role: &RoleRef) -> Self {
            self.s3.import_role = Some(role.clone());
            self
        }

        /// The role by which the database exports to S3. Default: it does not.
        pub fn s3_export_role(mut self, role: &RoleRef) -> Self {
            self.s3.export_role = Some(role.clone());
            self
        }
    };
}
pub(super) use s3_setters;

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
