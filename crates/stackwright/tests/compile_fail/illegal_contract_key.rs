//! A part of a contract whose key is no level of a name.
use stackwright::prelude::*;

contract! {
    pub struct Backend {
        table: TableName = "the/table";
    }
}

const BACKEND: Contract<Backend> = Contract::new("/shop/backend");

fn main() {
    println!("{}", BACKEND.parameters().table.name());
}
