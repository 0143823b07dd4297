//! A table, published and imported.

use stackwright_contract::SharedTable;
use stackwright_core::{Scope, Text};

use super::composite::{Shared, Values};
use crate::dynamodb::{Table, TableRef};

/// A table by its name, in the account and region of the stack that imports it.
impl Shared for SharedTable {
    type Published<'a> = &'a TableRef;
    type Needs = ();
    type Imported = TableRef;

    fn values(&self, _scope: &Scope, table: &TableRef) -> SharedTable<Values> {
        SharedTable {
            name: table.table_name(),
        }
    }

    #[track_caller]
    fn imported(
        &self,
        scope: &Scope,
        id: Text,
        values: SharedTable<Values>,
        _needs: &(),
    ) -> TableRef {
        Table::from_table_name(scope, id, values.name)
    }
}
