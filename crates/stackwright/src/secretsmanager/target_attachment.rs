//! Secrets that know how their database is reached.

use stackwright_core::{Construct, IntoValue, Node, Scope, Text};

use super::secret::Secret;
use super::secret_ref::SecretRef;
use stackwright_cfn::kinds::secretsmanager::SecretArn;
use stackwright_cfn::secretsmanager::CfnSecretTargetAttachment;

/// What a secret can be attached to.
pub trait SecretAttachmentTarget {
    /// The id of the database, and of what type it is.
    fn secret_attachment_target(&self) -> (Node, AttachmentTargetType);
}

/// The type of a database that a secret is attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttachmentTargetType {
    /// A database instance of RDS.
    RdsDbInstance,
    /// A database cluster of RDS.
    RdsDbCluster,
    /// A proxy of RDS.
    RdsDbProxy,
    /// A cluster of Redshift.
    RedshiftCluster,
    /// A database instance of DocumentDB.
    DocDbDbInstance,
    /// A database cluster of DocumentDB.
    DocDbDbCluster,
}

impl AttachmentTargetType {
    const fn as_str(self) -> &'static str {
        match self {
            Self::RdsDbInstance => "AWS::RDS::DBInstance",
            Self::RdsDbCluster => "AWS::RDS::DBCluster",
            Self::RdsDbProxy => "AWS::RDS::DBProxy",
            Self::RedshiftCluster => "AWS::Redshift::Cluster",
            Self::DocDbDbInstance => "AWS::DocDB::DBInstance",
            Self::DocDbDbCluster => "AWS::DocDB::DBCluster",
        }
    }
}

/// The attachment of a secret to a database (`AWS::SecretsManager::SecretTargetAttachment`), which
/// adds engine, host, port and name of the database to the secret. Adding it gives the secret, whose
/// references wait for that.
///
/// [`SecretRef::attach`] adds one below the secret itself.
#[derive(Clone, Debug)]
pub struct SecretTargetAttachment {
    secret: SecretRef,
    target: (Node, AttachmentTargetType),
}

impl SecretTargetAttachment {
    /// The attachment of `secret` to `target`.
    pub fn new(secret: &SecretRef, target: &impl SecretAttachmentTarget) -> Self {
        Self {
            secret: secret.clone(),
            target: target.secret_attachment_target(),
        }
    }

    /// An attachment that exists already, by the whole ARN of its secret: as good as the secret.
    #[track_caller]
    pub fn from_secret_target_attachment_secret_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<SecretArn>,
    ) -> SecretRef {
        Secret::from_secret_complete_arn(scope, id, arn)
    }
}

impl Construct for SecretTargetAttachment {
    type Handle = SecretRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SecretRef {
        let (id, target_type) = self.target;
        let id = stackwright_core::Expr::from_node(id);
        let attachment =
            CfnSecretTargetAttachment::new(self.secret.secret_arn(), id, target_type.as_str());
        let attachment = scope.add("Resource", attachment);
        let arn = attachment.reference().cast().value();
        SecretRef::by_attachment(scope, &self.secret, arn)
    }
}
