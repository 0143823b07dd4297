//! What the handles of databases have in common.

/// Declares for a handle with a `state` (`node`, `identifier`, `connections`) and a `secret` what it
/// is to others, and its verbs for the master user's secret. `$target` is its kind as a target of
/// secrets, `$rotation` finds what rotates them, unless the database is imported.
macro_rules! database_handle {
    ($handle:ident, $target:ident, |$this:ident| $rotation:expr) => {
        impl stackwright_core::AsNode for $handle {
            fn node(&self) -> stackwright_core::NodeRef {
                self.state.node
            }
        }

        impl crate::ec2::Connectable for $handle {
            fn connections(&self) -> crate::ec2::Connections {
                self.state.connections.clone()
            }
        }

        impl crate::secretsmanager::SecretAttachmentTarget for $handle {
            fn secret_attachment_target(
                &self,
            ) -> (
                stackwright_core::Node,
                crate::secretsmanager::AttachmentTargetType,
            ) {
                let id = self.state.identifier.node().clone();
                (id, crate::secretsmanager::AttachmentTargetType::$target)
            }
        }

        impl $handle {
            pub(in crate::rds) fn with_secret(
                mut self,
                secret: crate::secretsmanager::SecretRef,
            ) -> Self {
                self.secret = Some(secret);
                self
            }

            /// The secret with the master user's name and password, and how the database is reached.
            pub fn secret(&self) -> Option<&crate::secretsmanager::SecretRef> {
                self.secret.as_ref()
            }

            /// Rotates the master user's password, every thirty days unless the options say otherwise. None
            /// where there is no secret to rotate, which is a diagnostic.
            #[track_caller]
            pub fn add_rotation_single_user(
                &self,
                scope: &stackwright_core::Scope,
                options: crate::secretsmanager::SecretRotationOptions,
            ) -> Option<crate::secretsmanager::SecretRotationRef> {
                let $this = self;
                let rotation: &crate::rds::rotation::Rotation = $rotation?;
                let connections = &self.state.connections;
                rotation.single_user(&scope.of(self), self.secret.as_ref(), connections, options)
            }

            /// Rotates the secret of another user of the database, by means of the master user's. It has to
            /// name that one ([`DatabaseSecret::master_secret`](crate::rds::DatabaseSecret::master_secret)) and
            /// to be attached to the database.
            #[track_caller]
            pub fn add_rotation_multi_user(
                &self,
                scope: &stackwright_core::Scope,
                id: impl Into<stackwright_core::Text>,
                secret: &crate::secretsmanager::SecretRef,
                options: crate::secretsmanager::SecretRotationOptions,
            ) -> Option<crate::secretsmanager::SecretRotationRef> {
                let $this = self;
                let rotation: &crate::rds::rotation::Rotation = $rotation?;
                let (scope, master) = (scope.of(self), self.secret.as_ref());
                let connections = &self.state.connections;
                rotation.multi_user(&scope, id.into(), master, secret, connections, options)
            }
        }
    };
}
pub(super) use database_handle;
