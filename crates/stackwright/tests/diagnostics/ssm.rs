//! SSM parameters.

use insta::assert_snapshot;
use stackwright::prelude::*;
use stackwright::ssm::{StringListParameter, StringParameter};

use super::findings;

#[test]
fn illegal_parameter_names() {
    let found = findings(|stack| {
        let names = ["/aws/stage", "team/stage", "/team/", "/team/stäge"];
        for (number, name) in names.into_iter().enumerate() {
            stack.add(
                format!("P{number}"),
                StringParameter::new("v").parameter_name(name),
            );
        }
    });
    assert_snapshot!(found, @"
    error[illegal-parameter-name]: the parameter's name is not a legal one
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/P0
       = given: `/aws/stage`
       = allowed: names that start with neither `aws` nor `ssm`, which AWS keeps for itself
       = help: rename the parameter, such as `/team/name`

    error[illegal-parameter-name]: the parameter's name is not a legal one
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/P1
       = given: `team/stage`
       = allowed: a name with levels that starts with `/`
       = help: rename the parameter, such as `/team/name`

    error[illegal-parameter-name]: the parameter's name is not a legal one
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/P2
       = given: `/team/`
       = allowed: levels that are not empty
       = help: rename the parameter, such as `/team/name`

    error[illegal-parameter-name]: the parameter's name is not a legal one
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/P3
       = given: `/team/stäge`
       = allowed: letters, digits, `.`, `-`, `_` and `/`
       = help: rename the parameter, such as `/team/name`
    ");
}

#[test]
fn a_name_that_is_known_at_deployment_only_or_described_wrongly() {
    let found = findings(|stack| {
        let bucket = stack.add("Bucket", CfnResource::new("AWS::S3::Bucket"));
        let name = bucket.reference();
        stack.add("Unknown", StringParameter::new("v").parameter_name(name));
        stack.add(
            "Wrong",
            StringParameter::new("v")
                .parameter_name("/a/b")
                .simple_name(true),
        );
    });
    assert_snapshot!(found, @"
    error[unclear-parameter-name]: whether the parameter's name starts with a slash is not clear
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/Unknown
       = given: a name that is known at deployment only
       = allowed: `simple_name(true)` for a name without a slash, `simple_name(false)` for one with
       = help: state it, or correct it

    error[unclear-parameter-name]: whether the parameter's name starts with a slash is not clear
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/Wrong
       = given: `/a/b` with `simple_name(true)`
       = allowed: `simple_name(true)` for a name without a slash, `simple_name(false)` for one with
       = help: state it, or correct it
    ");
}

#[test]
fn values_that_ssm_refuses() {
    let found = findings(|stack| {
        stack.add("Long", StringParameter::new("x".repeat(4097)));
        stack.add("Empty", StringParameter::new(""));
        stack.add("List", StringListParameter::new(["a,b", "c"]));
    });
    assert_snapshot!(found, @"
    error[parameter-value-too-long]: the parameter's value is too long
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/Long
       = given: 4097 characters
       = allowed: 1 to 4096 characters
       = help: shorten it, use the advanced tier, or keep it in S3

    error[empty-parameter]: the parameter has no value
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/Empty
       = given: an empty text
       = allowed: 1 to 4096 characters
       = help: give it a value, or leave the parameter out

    error[comma-in-list]: an element contains a comma
      --> crates/stackwright/tests/diagnostics/ssm.rs:LINE
       = path: shop/List
       = given: `a,b`
       = allowed: elements without a comma
       = help: make it two elements, or use a StringParameter
    ");
}
