//! Tables that exist already.

use stackwright_core::{Construct, IntoValue, Scope, Value};

use super::table_ref::TableRef;
use crate::iam::parts_of_arn;
use crate::kms::KeyRef;
use stackwright_cfn::kinds::dynamodb::{TableArn, TableName, TableStreamArn};

/// A table that exists already, with what is known of it. Adding it gives a [`TableRef`].
///
/// ```
/// use stackwright::dynamodb::ImportedTable;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("reader");
/// let orders =
///     stack.add("Orders", ImportedTable::from_name("orders").global_indexes(["by-customer"]));
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")));
/// orders.grant_read_data(&stack, &role);
/// ```
#[derive(Clone, Debug)]
pub struct ImportedTable {
    by: By,
    stream_arn: Option<Value<TableStreamArn>>,
    encryption_key: Option<KeyRef>,
    indexes: usize,
    grant_index_permissions: Option<bool>,
}

#[derive(Clone, Debug)]
enum By {
    Name(Value<TableName>),
    Arn(Value<TableArn>),
}

impl ImportedTable {
    /// The table with this name in the stack's account and region.
    pub fn from_name(name: impl IntoValue<TableName>) -> Self {
        Self::by(By::Name(name.into_value()))
    }

    /// The table with this ARN.
    pub fn from_arn(arn: impl IntoValue<TableArn>) -> Self {
        Self::by(By::Arn(arn.into_value()))
    }

    const fn by(by: By) -> Self {
        Self {
            by,
            stream_arn: None,
            encryption_key: None,
            indexes: 0,
            grant_index_permissions: None,
        }
    }

    /// The ARN of the table's stream. Default: none is known.
    #[must_use]
    pub fn table_stream_arn(mut self, arn: impl IntoValue<TableStreamArn>) -> Self {
        self.stream_arn = Some(arn.into_value());
        self
    }

    /// The customer's key that encrypts the table; grants hold for it too. Default: none is known.
    #[must_use]
    pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.encryption_key = Some(key.into());
        self
    }

    /// The table's global secondary indexes; grants hold for all indexes once there is one.
    #[must_use]
    pub fn global_indexes<T: Into<String>>(mut self, names: impl IntoIterator<Item = T>) -> Self {
        self.indexes += names.into_iter().count();
        self
    }

    /// The table's local secondary indexes; grants hold for all indexes once there is one.
    #[must_use]
    pub fn local_indexes<T: Into<String>>(self, names: impl IntoIterator<Item = T>) -> Self {
        self.global_indexes(names)
    }

    /// Whether grants hold for the table's indexes too. Default: if an index is named.
    #[must_use]
    pub const fn grant_index_permissions(mut self, grant: bool) -> Self {
        self.grant_index_permissions = Some(grant);
        self
    }
}

impl Construct for ImportedTable {
    type Handle = TableRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> TableRef {
        let (arn, name, account) = match self.by {
            By::Name(name) => {
                let resource = vec!["table/".into(), name.clone().into_node()];
                let arn = scope.arn("dynamodb", resource).into_node();
                (
                    Value::from_node(arn),
                    name,
                    scope.stack_account().into_node(),
                )
            }
            By::Arn(arn) => {
                let (account, name) = parts_of_arn(arn.node());
                (arn, Value::from_node(name), account)
            }
        };
        let has_index = self.grant_index_permissions.unwrap_or(self.indexes > 0);
        let (key, stream) = (self.encryption_key, self.stream_arn);
        TableRef::imported(scope, arn, name, account, stream, key, has_index)
    }
}
