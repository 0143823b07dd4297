//! A parameter's name that SSM refuses.
use stackwright::prelude::*;

const TABLE: Parameter<TableName> = Parameter::new("/aws/table");

fn main() {
    println!("{}", TABLE.name());
}
