//! The contracts of whole apps: what the graph says, in which order it deploys, how it is printed.

#![cfg(feature = "ssm")]
#![allow(clippy::unwrap_used, reason = "a failure of a test is a panic")]

use std::process::ExitCode;

use insta::assert_snapshot;
use proptest::prelude::*;
use stackwright::kind::SecureString;
use stackwright::prelude::*;
use stackwright::ssm::StringParameter;

const QUEUE: Parameter<String> = Parameter::new("/shop/queue");
const TABLE: Parameter<TableName> = Parameter::new("/shop/table");
const ZONE: Parameter<HostedZoneId> = Parameter::new("/network/zone").external("the \"net\" team");
const PASSWORD: Parameter<SecureString> = Parameter::new("/payment/key").external("payment");

fn worker(stack: &Stack, value: impl Into<Node>) {
    stack.add(
        "Worker",
        CfnResource::new("Custom::Worker").property("Value", value.into()),
    );
}

/// A system in another order than that of its deployment, with what others own, and what is read by
/// names alone.
fn system() -> App {
    App::new()
        .stack("web", |stack| {
            worker(stack, TABLE.import(stack));
            stack.output("Zone", ZONE.import(stack));
            let role = Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"));
            let role = stack.add("Role", role);
            QUEUE.grant_read(stack, &role);
            PASSWORD.grant_read(stack, &role);
        })
        .stack("data", |stack| {
            TABLE.publish(stack, "Table", "orders");
            let by_hand = StringParameter::new("x").parameter_name("/shop/by-hand");
            stack.add("ByHand", by_hand);
            stack.output("Queue", QUEUE.import(stack));
        })
        .stack("queues", |stack| {
            QUEUE.publish(stack, "Queue", "orders");
        })
        .stack("report", |stack| {
            let value = StringParameter::value_for_string_parameter(stack, "/shop/by-hand");
            worker(stack, value);
            let value = StringParameter::value_for_string_parameter(stack, "/aws/service/x");
            stack.output("Public", value);
        })
}

#[test]
fn stacks_are_deployed_after_those_that_they_import_from() {
    let assembly = system().synth().unwrap();
    let graph = assembly.contracts();
    assert_eq!(
        graph.deployment_order(),
        ["queues", "data", "web", "report"]
    );
    assert_eq!(graph.dependencies("web"), ["data"]);
    assert_eq!(graph.dependencies("nobody"), <[&str; 0]>::default());
}

#[test]
fn the_graph_as_text() {
    assert_snapshot!(system().contracts().0.to_text(), @r#"
    Deployment order
      1. queues
      2. data, after queues
      3. web, after data
      4. report, after data

    Contracts
      /aws/service/x: String
        published by AWS, outside of this app
        imported by report
      /network/zone: HostedZoneId
        published by the "net" team, outside of this app
        imported by web
      /payment/key: SecureString
        published by payment, outside of this app
        read at run time by web
      /shop/by-hand: String
        published by data
        imported by report
      /shop/queue: String
        published by queues
        imported by data
        read at run time by web
      /shop/table: TableName
        published by data
        imported by web
    "#);
}

#[test]
fn the_graph_as_a_chart() {
    assert_snapshot!(system().contracts().0.to_mermaid(), @r#"
    flowchart LR
      s0["web"]
      s1["data"]
      s2["queues"]
      s3["report"]
      s4(["AWS"])
      s5(["the #quot;net#quot; team"])
      s6(["payment"])
      s4 -->|"/aws/service/x"| s3
      s5 -->|"/network/zone"| s0
      s6 -.->|"/payment/key"| s0
      s1 -->|"/shop/by-hand"| s3
      s2 -->|"/shop/queue"| s1
      s2 -.->|"/shop/queue"| s0
      s1 -->|"/shop/table"| s0
    "#);
}

#[test]
fn a_graph_of_nothing() {
    assert_snapshot!(App::new().contracts().0.to_text(), @"
    Deployment order

    Contracts
      none
    ");
}

#[test]
fn a_wrong_system_is_printed_all_the_same() {
    let wrong = || {
        App::new()
            .stack("one", |stack| {
                QUEUE.publish(stack, "Queue", "orders");
                worker(stack, TABLE.import(stack));
            })
            .stack("other", |stack| {
                TABLE.publish(stack, "Table", "orders");
                worker(stack, QUEUE.import(stack));
            })
    };
    let (graph, findings) = wrong().contracts();
    assert_eq!(findings.error_count(), 1);
    assert_snapshot!(graph.to_text(), @"
    Deployment order
      1. one, after other
      2. other, after one

    Contracts
      /shop/queue: String
        published by one
        imported by other
      /shop/table: TableName
        published by other
        imported by one
    ");
    let run = |app: App, argument: &str| stackwright_cli::run(app, [argument.into()], &[]);
    assert_eq!(run(wrong(), "--contracts"), ExitCode::FAILURE);
    assert_eq!(run(wrong(), "one"), ExitCode::FAILURE);
    assert_eq!(run(system(), "--contracts"), ExitCode::SUCCESS);
}

const NAMES: [&str; 6] = ["s0", "s1", "s2", "s3", "s4", "s5"];
const PARAMETERS: [Parameter<String>; 6] = [
    Parameter::new("/p/0"),
    Parameter::new("/p/1"),
    Parameter::new("/p/2"),
    Parameter::new("/p/3"),
    Parameter::new("/p/4"),
    Parameter::new("/p/5"),
];

proptest! {
    /// `imports` holds, for each stack, the stacks that it imports from, as bits.
    #[test]
    fn a_system_has_either_an_order_or_a_cycle(imports in proptest::array::uniform6(0_u8..64)) {
        let mut app = App::new();
        for (index, name) in NAMES.into_iter().enumerate() {
            app = app.stack(name, move |stack| {
                PARAMETERS[index].publish(stack, "Own", "x");
                for (other, parameter) in PARAMETERS.iter().enumerate() {
                    if imports[index] & (1 << other) != 0 {
                        stack.output(format!("Out{other}"), parameter.import(stack));
                    }
                }
            });
        }
        let (graph, findings) = app.contracts();
        let order = graph.deployment_order();
        let place = |index: usize| order.iter().position(|name| *name == NAMES[index]).unwrap();
        let early = (0..6).any(|index| {
            (0..6).any(|other| imports[index] & (1 << other) != 0 && place(other) >= place(index))
        });
        prop_assert_eq!(order.len(), 6);
        prop_assert_eq!(early, findings.error_count() > 0);
    }
}
