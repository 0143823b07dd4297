//! The emulator fixture itself.

#![allow(clippy::unwrap_used)]

use std::net::TcpStream;

use stackwright_testing::Emulator;

#[test]
fn an_emulator_starts_empty_and_ends_when_dropped() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    let stacks = emulator.aws(["cloudformation", "describe-stacks"]);
    assert_eq!(stacks["Stacks"].as_array().unwrap().len(), 0);
    let address = emulator.endpoint().replace("http://", "");
    assert!(TcpStream::connect(&address).is_ok());
    drop(emulator);
    assert!(TcpStream::connect(&address).is_err());
}

#[test]
fn two_emulators_know_nothing_of_each_other() {
    let (Some(one), Some(other)) = (Emulator::start(), Emulator::start()) else {
        return;
    };
    one.aws([
        "ssm",
        "put-parameter",
        "--name",
        "/a",
        "--value",
        "b",
        "--type",
        "String",
    ]);
    assert_eq!(
        one.aws(["ssm", "get-parameter", "--name", "/a"])["Parameter"]["Value"],
        "b"
    );
    assert!(
        other
            .try_aws(["ssm", "get-parameter", "--name", "/a"])
            .is_err()
    );
}
