//! Permissions on tables.

use stackwright_core::{Diagnostic, IntoValue, Scope};

use super::codes;
use super::table_ref::TableRef;
use crate::iam::{Grant, GrantRequest, Grantable, Principal};

/// What a verb permits.
struct Permission {
    actions: &'static [&'static str],
    /// Those that a table's own policy knows, where that is not all.
    in_table_policy: Option<&'static [&'static str]>,
    key_actions: &'static [&'static str],
    /// Whether the permission on the key is written before the one on the table.
    key_first: bool,
}

const KEY_READ: &[&str] = &["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE: &[&str] = &[
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:ReEncrypt*",
    "kms:GenerateDataKey*",
];

const READ: Permission = Permission {
    actions: &[
        "dynamodb:BatchGetItem",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator",
        "dynamodb:Query",
        "dynamodb:GetItem",
        "dynamodb:Scan",
        "dynamodb:ConditionCheckItem",
        "dynamodb:DescribeTable",
    ],
    in_table_policy: Some(&[
        "dynamodb:BatchGetItem",
        "dynamodb:Query",
        "dynamodb:GetItem",
        "dynamodb:Scan",
        "dynamodb:ConditionCheckItem",
        "dynamodb:DescribeTable",
    ]),
    key_actions: KEY_READ,
    key_first: true,
};

const WRITE: Permission = Permission {
    actions: &[
        "dynamodb:BatchWriteItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:DescribeTable",
    ],
    in_table_policy: None,
    key_actions: KEY_WRITE,
    key_first: false,
};

const READ_WRITE: Permission = Permission {
    actions: &[
        "dynamodb:BatchGetItem",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator",
        "dynamodb:Query",
        "dynamodb:GetItem",
        "dynamodb:Scan",
        "dynamodb:ConditionCheckItem",
        "dynamodb:BatchWriteItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:DescribeTable",
    ],
    in_table_policy: Some(&[
        "dynamodb:BatchGetItem",
        "dynamodb:Query",
        "dynamodb:GetItem",
        "dynamodb:Scan",
        "dynamodb:ConditionCheckItem",
        "dynamodb:BatchWriteItem",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:DescribeTable",
    ]),
    key_actions: KEY_WRITE,
    key_first: false,
};

const FULL: Permission = Permission {
    actions: &["dynamodb:*"],
    in_table_policy: None,
    key_actions: KEY_WRITE,
    key_first: false,
};

const READ_STREAM: [&str; 3] = [
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
];

/// Services that can be named in a table's policy.
const SERVICES: [&str; 3] = [
    "glue.amazonaws.com",
    "redshift.amazonaws.com",
    "replication.dynamodb.amazonaws.com",
];

impl TableRef {
    /// Permits somebody to read the items: get, query, scan, check conditions, read the stream's
    /// records, describe the table.
    #[track_caller]
    pub fn grant_read_data(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.permit(scope, &grantee.grant_principal(), &READ)
    }

    /// Permits somebody to put, update and delete items.
    #[track_caller]
    pub fn grant_write_data(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.permit(scope, &grantee.grant_principal(), &WRITE)
    }

    /// Permits somebody to read and write items.
    #[track_caller]
    pub fn grant_read_write_data(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.permit(scope, &grantee.grant_principal(), &READ_WRITE)
    }

    /// Permits somebody to do everything with the table (`dynamodb:*`).
    #[track_caller]
    pub fn grant_full_access(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.permit(scope, &grantee.grant_principal(), &FULL)
    }

    /// Permits somebody to do something with the table and its indexes, such as `dynamodb:GetItem`.
    /// The table's key is left out: grant it with [`encryption_key`](Self::encryption_key).
    #[track_caller]
    pub fn grant<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        let request = GrantRequest::new(actions, [self.table_arn()])
            .deferred_resource(self.index_arn())
            .own_resources(["*"]);
        self.request(scope, &grantee.grant_principal(), request)
    }

    /// Permits somebody to list the account's streams, to find the table's.
    #[track_caller]
    pub fn grant_table_list_streams(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        if self.table_stream_arn().is_none() {
            self.report_no_stream(scope);
            return Grant::none();
        }
        Grant::add_to_principal(scope, grantee, ["dynamodb:ListStreams"], ["*"])
    }

    /// Permits somebody to read the table's stream, and to use its key for that.
    #[track_caller]
    pub fn grant_stream_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let list = self.grant_table_list_streams(scope, grantee);
        if self.table_stream_arn().is_none() {
            return list;
        }
        if let Some(key) = self.encryption_key() {
            key.grant_to(scope, &grantee.grant_principal(), KEY_READ.iter().copied());
        }
        self.grant_stream(scope, grantee, READ_STREAM)
    }

    /// Permits somebody to do something with the table's stream, such as `dynamodb:DescribeStream`.
    #[track_caller]
    pub fn grant_stream<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        match self.table_stream_arn() {
            Some(arn) => Grant::add_to_principal(scope, grantee, actions, [arn]),
            None => {
                self.report_no_stream(scope);
                Grant::none()
            }
        }
    }

    #[track_caller]
    fn permit(&self, scope: &Scope, principal: &Principal, permission: &Permission) -> Grant {
        let mut request = GrantRequest::new(permission.actions.iter().copied(), [self.table_arn()])
            .deferred_resource(self.index_arn())
            .own_resources(["*"]);
        if let Some(actions) = permission.in_table_policy {
            request = request.own_actions(actions.iter().copied());
        }
        let key = self.encryption_key();
        let on_key = |scope: &Scope| {
            if let Some(key) = key {
                key.grant_to(scope, principal, permission.key_actions.iter().copied());
            }
        };
        if permission.key_first {
            on_key(scope);
        }
        let grant = self.request(scope, principal, request);
        if !permission.key_first {
            on_key(scope);
        }
        grant
    }

    #[track_caller]
    fn request(&self, scope: &Scope, principal: &Principal, request: GrantRequest) -> Grant {
        let services = principal.services();
        if let Some(service) = services
            .iter()
            .find(|name| !SERVICES.contains(&name.as_str()))
        {
            let finding = Diagnostic::error(
                &codes::SERVICE_GRANTEE,
                "the permission can't be granted to a service in this way",
            );
            scope.of(self).diagnose(
                finding
                    .given(format!("`{service}`"))
                    .allowed(format!(
                        "a role, a user, an account, or {}",
                        SERVICES.join(", ")
                    ))
                    .help("write a statement for the service with `add_to_resource_policy`"),
            );
            return Grant::none();
        }
        request.on_principal_or_resource(scope, principal, self)
    }

    #[track_caller]
    fn report_no_stream(&self, scope: &Scope) {
        let finding = Diagnostic::error(&codes::NO_STREAM, "the table has no stream to read");
        scope.of(self).diagnose(
            finding
                .given("a table without a stream")
                .allowed("tables with a stream, and imported tables whose stream's ARN is given")
                .help("turn the stream on with `stream`, or give `table_stream_arn`"),
        );
    }
}
