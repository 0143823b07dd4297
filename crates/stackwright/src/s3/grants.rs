//! Who may read and write a bucket's objects.

use stackwright_core::{Diagnostic, IntoValue, Scope, Value};

use super::bucket_ref::BucketRef;
use super::codes;
use crate::iam::{
    AccountPrincipal, AnyPrincipal, ArnPrincipal, Grant, GrantRequest, Grantable, PolicyStatement,
};
use crate::kms::KeyRef;

const READ: [&str; 3] = ["s3:GetObject*", "s3:GetBucket*", "s3:List*"];
const PUT: [&str; 6] = [
    "s3:PutObject",
    "s3:PutObjectLegalHold",
    "s3:PutObjectRetention",
    "s3:PutObjectTagging",
    "s3:PutObjectVersionTagging",
    "s3:Abort*",
];
const DELETE: [&str; 1] = ["s3:DeleteObject*"];
const PUT_ACL: [&str; 2] = ["s3:PutObjectAcl", "s3:PutObjectVersionAcl"];
const KEY_READ: [&str; 2] = ["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE: [&str; 4] = [
    "kms:Encrypt",
    "kms:ReEncrypt*",
    "kms:GenerateDataKey*",
    "kms:Decrypt",
];

/// Whether a permission is for the bucket too, or for its objects only.
#[derive(Clone, Copy)]
enum On {
    BucketAndObjects,
    Objects,
}

/// Declares grants: the actions, on what, and what they need of the bucket's key.
macro_rules! grants {
    ($($(#[$doc:meta])* $name:ident, $for_keys:ident: $actions:expr, $on:expr, $key:expr;)*) => {
        impl BucketRef { $(
            $(#[$doc])*
            #[track_caller]
            pub fn $name(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
                self.$for_keys(scope, grantee, "*")
            }

            /// The same for objects of these keys only, such as `uploads/*`.
            #[track_caller]
            pub fn $for_keys(
                &self,
                scope: &Scope,
                grantee: &impl Grantable,
                key_pattern: impl IntoValue<String>,
            ) -> Grant {
                self.permit(scope, grantee, $actions, ($on, key_pattern.into_value()), $key)
            }
        )* }
    };
}

grants! {
    /// Permits somebody to read and list objects, and to use the bucket's key for that.
    grant_read, grant_read_keys: READ.to_vec(), On::BucketAndObjects, KEY_READ.to_vec();
    /// Permits somebody to write and delete objects, and to use the bucket's key for that.
    grant_write, grant_write_keys: [&DELETE[..], &PUT].concat(), On::BucketAndObjects, KEY_WRITE.to_vec();
    /// Permits somebody to write objects, and to use the bucket's key for that.
    grant_put, grant_put_keys: PUT.to_vec(), On::Objects, KEY_WRITE.to_vec();
    /// Permits somebody to write the access control lists of objects.
    grant_put_acl, grant_put_acl_keys: PUT_ACL.to_vec(), On::Objects, Vec::new();
    /// Permits somebody to delete objects.
    grant_delete, grant_delete_keys: DELETE.to_vec(), On::Objects, Vec::new();
    /// Permits somebody to read, list, write and delete objects, and to use the bucket's key for
    /// that.
    grant_read_write, grant_read_write_keys:
        [&READ[..], &DELETE, &PUT].concat(), On::BucketAndObjects, [&KEY_READ[1..], &KEY_WRITE].concat();
}

/// A bucket to which objects are replicated, and the key that encrypts them there.
#[derive(Clone, Debug)]
pub struct ReplicationDestination {
    bucket: BucketRef,
    key: Option<KeyRef>,
}

impl ReplicationDestination {
    /// This bucket.
    pub fn new(bucket: &BucketRef) -> Self {
        Self {
            bucket: bucket.clone(),
            key: None,
        }
    }

    /// The key that encrypts objects there. Default: none.
    #[must_use]
    pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl BucketRef {
    #[track_caller]
    fn permit(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: Vec<&str>,
        (on, key_pattern): (On, Value<String>),
        key_actions: Vec<&str>,
    ) -> Grant {
        let objects = self.arn_for_objects(key_pattern);
        let resources = match on {
            On::BucketAndObjects => vec![self.bucket_arn().to_text(), objects],
            On::Objects => vec![objects],
        };
        let request = GrantRequest::new(actions, resources);
        let grant = request.on_principal_or_resource(scope, grantee, self);
        if let Some(key) = self.encryption_key()
            && !key_actions.is_empty()
        {
            key.grant(scope, grantee, key_actions);
        }
        grant
    }

    /// Permits somebody to do something with the bucket and its objects of these keys that writes
    /// them, such as `s3:PutObjectTagging`, and to use the bucket's key as for writing.
    #[track_caller]
    pub fn grant_write_actions<'a>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        key_pattern: impl IntoValue<String>,
        actions: impl IntoIterator<Item = &'a str>,
    ) -> Grant {
        let on = (On::BucketAndObjects, key_pattern.into_value());
        let actions = actions.into_iter().collect();
        self.permit(scope, grantee, actions, on, KEY_WRITE.to_vec())
    }

    /// Permits everybody to read objects of these keys, such as `public/*`. The bucket must not
    /// block public policies.
    #[track_caller]
    pub fn grant_public_access(&self, scope: &Scope, key_pattern: impl IntoValue<String>) {
        let statement = PolicyStatement::new()
            .actions(["s3:GetObject"])
            .resources([self.arn_for_objects(key_pattern)])
            .principal(AnyPrincipal::new());
        self.grant_public_statement(scope, statement);
    }

    /// [`grant_public_access`](Self::grant_public_access) with a statement of your own, which may
    /// have conditions.
    #[track_caller]
    pub fn grant_public_statement(&self, scope: &Scope, statement: PolicyStatement) {
        let place = scope.of(self);
        let own = self.0.own.as_ref();
        if own.is_some_and(|own| !own.permits_public_policies) {
            let finding = Diagnostic::error(
                &codes::PUBLIC_ACCESS_BLOCKED,
                "the bucket blocks what its policy is to permit everybody",
            );
            place.diagnose(
                finding
                    .given("public access to a bucket that blocks public policies")
                    .allowed(
                        "a bucket with `block_public_access(BlockPublicAccess::BLOCK_ACLS_ONLY)`",
                    )
                    .help("permit public policies, or grant access to somebody"),
            );
        }
        self.add_to_resource_policy(&place, statement);
    }

    /// Permits a role to replicate the bucket's objects to other buckets, and to use the keys for
    /// that. `source_key` decrypts them here.
    #[track_caller]
    pub fn grant_replication_permission(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        source_key: Option<&KeyRef>,
        destinations: &[ReplicationDestination],
    ) -> Grant {
        let permit = |actions: &[&'static str], resources: Vec<Value<String>>| {
            GrantRequest::new(actions.iter().copied(), resources)
                .on_principal_or_resource(scope, grantee, self)
        };
        let grant = permit(
            &["s3:GetReplicationConfiguration", "s3:ListBucket"],
            vec![self.bucket_arn().to_text()],
        );
        permit(
            &[
                "s3:GetObjectVersionForReplication",
                "s3:GetObjectVersionAcl",
                "s3:GetObjectVersionTagging",
            ],
            vec![self.arn_for_objects("*")],
        );
        let copies = destinations.iter().map(|to| to.bucket.arn_for_objects("*"));
        permit(
            &[
                "s3:ReplicateObject",
                "s3:ReplicateDelete",
                "s3:ReplicateTags",
                "s3:ObjectOwnerOverrideToBucketOwner",
            ],
            copies.collect(),
        );
        for key in destinations.iter().filter_map(|to| to.key.as_ref()) {
            key.grant_encrypt(scope, grantee);
        }
        if let Some(key) = source_key {
            key.grant_decrypt(scope, grantee);
        }
        grant
    }

    /// Permits a role of another bucket's account to replicate objects into this bucket; for buckets
    /// of another account than the source's. With the account, its owner override is permitted too.
    #[track_caller]
    pub fn add_replication_policy(
        &self,
        scope: &Scope,
        role_arn: impl IntoValue<String>,
        owner_override_account: Option<&str>,
    ) {
        let role_arn: Value<String> = role_arn.into_value();
        let role = || ArnPrincipal::new(role_arn.clone());
        let statement =
            |actions: [&str; 2]| PolicyStatement::new().actions(actions).principal(role());
        let versions = statement(["s3:GetBucketVersioning", "s3:PutBucketVersioning"]);
        self.add_to_resource_policy(scope, versions.resources([self.bucket_arn()]));
        let copies = statement(["s3:ReplicateObject", "s3:ReplicateDelete"]);
        self.add_to_resource_policy(scope, copies.resources([self.arn_for_objects("*")]));
        if let Some(account) = owner_override_account {
            let statement = PolicyStatement::new()
                .actions(["s3:ObjectOwnerOverrideToBucketOwner"])
                .resources([self.arn_for_objects("*")])
                .principal(AccountPrincipal::new(account));
            self.add_to_resource_policy(scope, statement);
        }
    }
}
