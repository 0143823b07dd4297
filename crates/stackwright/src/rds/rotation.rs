//! The rotation of a database's secrets.

use std::cell::Cell;

use stackwright_core::{Diagnostic, Scope, Text};

use super::codes;
use crate::ec2::{Connections, SubnetSelection, VpcRef};
use crate::secretsmanager::{
    SecretRef, SecretRotation, SecretRotationApplication, SecretRotationOptions, SecretRotationRef,
};

/// What a database needs in order to have its secrets rotated.
#[derive(Debug)]
pub(super) struct Rotation {
    /// None for a database outside any VPC of the stack's.
    pub(super) vpc: Option<VpcRef>,
    pub(super) subnets: Option<SubnetSelection>,
    pub(super) single_user: SecretRotationApplication,
    pub(super) multi_user: SecretRotationApplication,
    /// RDS manages the password.
    pub(super) is_managed: bool,
    pub(super) has_single_user: Cell<bool>,
}

impl Rotation {
    /// Reports why the database's secret can't be rotated.
    fn secret<'a>(
        &'a self,
        scope: &Scope,
        secret: Option<&'a SecretRef>,
    ) -> Option<(&'a SecretRef, &'a VpcRef)> {
        let (given, help) = match (secret, &self.vpc) {
            _ if self.is_managed => (
                "a password that RDS manages",
                "leave the rotation out: RDS rotates the password every seven days",
            ),
            (None, _) => (
                "a database without a secret",
                "give the database credentials with a secret",
            ),
            (Some(_), None) => (
                "a database without a VPC, for the function to run in",
                "give the database a VPC",
            ),
            (Some(secret), Some(vpc)) => return Some((secret, vpc)),
        };
        let finding = Diagnostic::error(
            &codes::NOTHING_TO_ROTATE,
            "the database has no secret that could be rotated",
        );
        scope.diagnose(
            finding
                .given(given)
                .allowed("a database with a secret of the stack")
                .help(help),
        );
        None
    }

    pub(super) fn single_user(
        &self,
        scope: &Scope,
        secret: Option<&SecretRef>,
        target: &Connections,
        options: SecretRotationOptions,
    ) -> Option<SecretRotationRef> {
        let (secret, vpc) = self.secret(scope, secret)?;
        if self.has_single_user.replace(true) {
            let finding = Diagnostic::error(
                &codes::ROTATED_TWICE,
                "the database's secret is rotated already",
            );
            scope.diagnose(
                finding
                    .given("`add_rotation_single_user` twice")
                    .allowed("one rotation of a secret")
                    .help("remove one of the two"),
            );
            return None;
        }
        let options = options.default_subnets(self.subnets.as_ref());
        let rotation = SecretRotation::new(self.single_user, secret, target, vpc);
        Some(scope.add("RotationSingleUser", rotation.options(options)))
    }

    pub(super) fn multi_user(
        &self,
        scope: &Scope,
        id: Text,
        master: Option<&SecretRef>,
        secret: &SecretRef,
        target: &Connections,
        options: SecretRotationOptions,
    ) -> Option<SecretRotationRef> {
        let (master, vpc) = self.secret(scope, master)?;
        let options = options.default_subnets(self.subnets.as_ref());
        let rotation = SecretRotation::new(self.multi_user, secret, target, vpc)
            .master_secret(master)
            .options(options);
        Some(scope.add(id, rotation))
    }
}
