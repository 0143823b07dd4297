//! A contract per environment, imported without saying of which one.
use stackwright::prelude::*;

const TABLE: Parameter<TableName, PerEnvironment> =
    Parameter::per_environment("/shop/{env}/table");

fn main() {
    let stack = Stack::new("shop");
    TABLE.import(&stack);
}
