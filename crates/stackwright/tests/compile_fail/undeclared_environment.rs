//! An environment in the name of a contract that is not declared per environment.
use stackwright::prelude::*;

const TABLE: Parameter<TableName> = Parameter::new("/shop/{env}/table");

fn main() {
    println!("{}", TABLE.name());
}
