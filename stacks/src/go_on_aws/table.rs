//! The data.

use stackwright::dynamodb::{Attribute, BillingMode, Table};
use stackwright::prelude::*;

use super::contract::TABLE;

/// A table of items by partition key. It goes with its stack: the data are an example's.
pub fn table(stack: &mut Stack) {
    let items = stack.add(
        "Items",
        Table::new(Attribute::string("pk"))
            .billing_mode(BillingMode::PayPerRequest)
            .removal_policy(RemovalPolicy::Destroy),
    );
    TABLE.publish(stack, "TableName", items.table_name());
}
