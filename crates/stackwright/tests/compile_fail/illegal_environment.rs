//! An environment that can't stand in a name.
use stackwright::prelude::*;

const PROD: EnvironmentName = EnvironmentName::new("eu/prod");

fn main() {
    println!("{}", PROD.as_str());
}
