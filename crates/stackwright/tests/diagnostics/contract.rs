//! Contracts.

use insta::assert_snapshot;
use stackwright::ec2::{SubnetConfiguration, SubnetType, Vpc};
use stackwright::kind::{List, SecureString};
use stackwright::prelude::*;
use stackwright::ssm::{CfnParameter, StringParameter};

use super::{findings, findings_of, without_line_numbers};

const NETWORK: NetworkContract<3> = NetworkContract::new("/shop/network");

#[test]
fn a_network_of_another_arity_than_its_contract() {
    let found = findings(|stack| {
        let isolated = SubnetConfiguration::new("db", SubnetType::PrivateIsolated);
        let vpc = Vpc::new().max_azs(2).subnet_configuration([
            SubnetConfiguration::new("web", SubnetType::Public),
            isolated,
        ]);
        let vpc = stack.add("Vpc", vpc);
        NETWORK.publish(stack, &vpc);
    });
    assert_snapshot!(found, @"
    error[network-arity]: the VPC does not have the public subnets that its contract promises
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop
       = given: 2 public subnets
       = allowed: 3, one for each availability zone of the contract
       = help: change the VPC's zones or subnet groups, or the contract's number

    error[network-arity]: the VPC does not have the private subnets that its contract promises
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop
       = given: 0 private subnets
       = allowed: 3, one for each availability zone of the contract
       = help: change the VPC's zones or subnet groups, or the contract's number

    error[empty-parameter]: the parameter has no value
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop/private-subnets
       = given: an empty text
       = allowed: 1 to 4096 characters
       = help: give it a value, or leave the parameter out
    ");
}

const VPC: Parameter<VpcId> = Parameter::new("/shop/vpc");
const TABLE: Parameter<TableName> = Parameter::new("/shop/table");
const QUEUE: Parameter<String> = Parameter::new("/shop/queue");

fn publish_queue(stack: &mut Stack) {
    QUEUE.publish(stack, "Queue", "orders");
}

/// A stack that imports this and nothing else.
fn import<T: stackwright::contract::Contracted>(
    parameter: Parameter<T>,
) -> impl FnOnce(&mut Stack) {
    move |stack| use_value(stack, parameter.import(stack))
}

fn use_value<T>(stack: &Stack, value: Value<T>) {
    stack.add(
        "Worker",
        CfnResource::new("Custom::Worker").property("Value", value),
    );
}

#[test]
fn a_parameter_that_nobody_publishes() {
    let found = findings_of(App::new().stack("producer", publish_queue).stack(
        "consumer",
        |stack| {
            const MISSPELT: Parameter<String> = Parameter::new("/shop/queu");
            use_value(stack, MISSPELT.import(stack));
        },
    ));
    assert_snapshot!(found, @"
    error[unpublished-parameter]: `/shop/queu` is imported, and no stack publishes it
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: consumer
       = given: an import of `/shop/queu`
       = allowed: parameters that a stack of the app publishes, or that are declared external
       = help: did you mean `/shop/queue`?
    ");
}

#[test]
fn a_parameter_that_the_named_stack_does_not_publish() {
    const ORDERS: Parameter<TableName> = TABLE.published_by("data");
    assert_snapshot!(findings(import(ORDERS)), @r#"
    error[unpublished-parameter]: `/shop/table` is imported, and no stack publishes it
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop
       = given: an import of `/shop/table`
       = allowed: parameters that a stack of the app publishes, or that are declared external
       = help: publish it in stack `data`, or declare it `.external("OWNER")`
    "#);
}

#[test]
fn a_parameter_that_an_application_reads_and_nobody_publishes() {
    let found = findings(|stack| {
        const PASSWORD: Parameter<SecureString> = Parameter::new("/payment/password");
        let role = Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com"));
        let role = stack.add("Role", role);
        PASSWORD.grant_read(stack, &role);
    });
    assert_snapshot!(found, @r#"
    error[unpublished-parameter]: `/payment/password` is read, and no stack publishes it
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop
       = given: a reader of `/payment/password`
       = allowed: parameters that a stack of the app publishes, or that are declared external
       = help: publish it in a stack of this app, or declare it `.external("OWNER")`
    "#);
}

#[test]
fn an_external_parameter_is_no_finding() {
    const FOREIGN: Parameter<String> = Parameter::new("/network/zone").external("the network team");
    assert_eq!(findings(import(FOREIGN)), "");
}

#[test]
fn a_parameter_that_is_published_twice() {
    let app = App::new().stack("one", publish_queue);
    assert_snapshot!(findings_of(app.stack("other", publish_queue)), @"
    error[parameter-published-twice]: `/shop/queue` is published twice
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: other/Queue
       = given: `one/Queue` and `other/Queue`
       = allowed: one publisher in an account and region
       = help: let one of the stacks import it from the other, or give each an environment of its own
       = first published at: crates/stackwright/tests/diagnostics/contract.rs:LINE
    ");
    let found = findings(|stack| {
        QUEUE.publish(stack, "Queue", "orders");
        let by_hand = StringParameter::new("orders").parameter_name("/shop/queue");
        stack.add("ByHand", by_hand);
    });
    assert_snapshot!(found, @"
    error[parameter-published-twice]: `/shop/queue` is published twice
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop/ByHand/Resource
       = given: `shop/Queue` and `shop/ByHand/Resource`
       = allowed: one publisher in an account and region
       = help: publish one of the two under another contract
       = first published at: crates/stackwright/tests/diagnostics/contract.rs:LINE
    ");
}

#[test]
fn stacks_of_two_regions_may_publish_the_same_name() {
    let in_region = |region: &'static str| {
        move |stack: &mut Stack| {
            stack.set_environment(Environment::of_region(region));
            publish_queue(stack);
        }
    };
    let app = App::new()
        .stack("europe", in_region("eu-central-1"))
        .stack("america", in_region("us-east-1"))
        .stack("consumer", |stack| {
            stack.set_environment(Environment::of_region("us-east-1"));
            use_value(stack, QUEUE.import(stack));
        });
    let (graph, findings) = app.contracts();
    assert_eq!(findings.to_string(), "");
    assert_eq!(graph.dependencies("consumer"), ["america"]);
}

#[test]
fn a_parameter_of_another_type_than_the_published_one() {
    let app = App::new()
        .stack("producer", |stack| _ = VPC.publish(stack, "Vpc", "vpc-1"))
        .stack("consumer", |stack| {
            const GROUP: Parameter<SecurityGroupId> = Parameter::new("/shop/vpc");
            use_value(stack, GROUP.import(stack));
        });
    assert_snapshot!(findings_of(app), @"
    error[parameter-type-differs]: `/shop/vpc` is imported as another type than it is published
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: consumer
       = given: an import as `SecurityGroupId`
       = allowed: `VpcId`, as which it is published
       = help: name one contract on both sides
       = published at: crates/stackwright/tests/diagnostics/contract.rs:LINE
    ");
}

#[test]
fn a_list_of_another_length_than_the_published_one() {
    const TWO: Parameter<[SubnetId; 2]> = Parameter::new("/shop/subnets");
    const THREE: Parameter<[SubnetId; 3]> = Parameter::new("/shop/subnets");
    const ANY: Parameter<List<SubnetId>> = Parameter::new("/shop/subnets");
    let producer = |stack: &mut Stack| _ = TWO.publish(stack, "Subnets", ["subnet-1", "subnet-2"]);
    let app = App::new().stack("producer", producer);
    assert_snapshot!(findings_of(app.stack("consumer", import(THREE))), @"
    error[parameter-type-differs]: `/shop/subnets` is imported as another type than it is published
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: consumer
       = given: an import as `[SubnetId; 3]`
       = allowed: `[SubnetId; 2]`, as which it is published
       = help: name one contract on both sides
       = published at: crates/stackwright/tests/diagnostics/contract.rs:LINE
    ");
    let app = App::new().stack("producer", producer);
    assert_eq!(findings_of(app.stack("consumer", import(ANY))), "");
}

#[test]
fn an_import_of_a_list_that_a_parameter_made_by_hand_does_not_hold() {
    let app = App::new()
        .stack("producer", |stack| {
            let parameter = StringParameter::new("a").parameter_name("/shop/names");
            stack.add("Names", parameter);
        })
        .stack("consumer", |stack| {
            const NAMES: Parameter<List<String>> = Parameter::new("/shop/names");
            use_value(stack, NAMES.import(stack));
        });
    assert_snapshot!(findings_of(app), @"
    error[parameter-type-differs]: `/shop/names` is imported as another type than it is published
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: consumer
       = given: an import as `List<String>`
       = allowed: `String`, as which it is published
       = help: name one contract on both sides
       = published at: crates/stackwright/tests/diagnostics/contract.rs:LINE
    ");
}

#[test]
fn stacks_that_import_from_each_other() {
    let app = App::new()
        .stack("orders", |stack| {
            QUEUE.publish(stack, "Queue", "orders");
            use_value(stack, TABLE.import(stack));
        })
        .stack("stock", |stack| {
            TABLE.publish(stack, "Table", "stock");
            use_value(stack, VPC.import(stack));
        })
        .stack("network", |stack| {
            VPC.publish(stack, "Vpc", "vpc-1");
            use_value(stack, QUEUE.import(stack));
        });
    assert_snapshot!(findings_of(app), @"
    error[stack-cycle]: stacks import each other's parameters: orders, stock, network
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: orders
       = given: `orders` imports `/shop/table` of `stock`; `stock` imports `/shop/vpc` of `network`; `network` imports `/shop/queue` of `orders`
       = allowed: stacks that can be deployed one after the other
       = help: move what both need into a stack of its own
       = imported by `stock` at: crates/stackwright/tests/diagnostics/contract.rs:LINE
       = imported by `network` at: crates/stackwright/tests/diagnostics/contract.rs:LINE
    ");
}

#[test]
fn a_stack_that_imports_what_it_publishes() {
    let found = findings(|stack| {
        QUEUE.publish(stack, "Queue", "orders");
        use_value(stack, QUEUE.import(stack));
    });
    assert_snapshot!(found, @"
    error[stack-cycle]: stack `shop` imports what it publishes itself
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop
       = given: `shop` imports `/shop/queue` of `shop`
       = allowed: stacks that can be deployed one after the other
       = help: use the value itself, which is in the same stack
    ");
}

fn in_account(account: &'static str, region: &'static str) -> impl Fn(&Stack) {
    move |stack| _ = stack.set_environment(Environment::new(account, region))
}

#[test]
fn a_parameter_of_another_account_or_region() {
    let (here, there) = ("111111111111", "222222222222");
    let app = App::new()
        .stack("producer", move |stack| {
            in_account(here, "eu-central-1")(stack);
            publish_queue(stack);
        })
        .stack("account", move |stack| {
            in_account(there, "eu-central-1")(stack);
            use_value(stack, QUEUE.import(stack));
        })
        .stack("region", move |stack| {
            in_account(here, "us-east-1")(stack);
            use_value(stack, QUEUE.import(stack));
        });
    assert_snapshot!(findings_of(app), @r#"
    error[parameter-out-of-reach]: `/shop/queue` is published in another account or region
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: account
       = given: stack `account` of account 222222222222, region eu-central-1
       = allowed: account 111111111111, region eu-central-1, as stack `producer`
       = help: share it: `.shared_from("ACCOUNT")` on the contract, and a resource share for it
       = published at: crates/stackwright/tests/diagnostics/contract.rs:LINE

    error[parameter-out-of-reach]: `/shop/queue` is published in another account or region
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: region
       = given: stack `region` of account 111111111111, region us-east-1
       = allowed: account 111111111111, region eu-central-1, as stack `producer`
       = help: publish it in that region too
       = published at: crates/stackwright/tests/diagnostics/contract.rs:LINE
    "#);
}

#[test]
fn a_shared_parameter_is_imported_from_another_account_by_its_arn() {
    const SHARED: Parameter<String> = Parameter::new("/shop/queue").shared_from("111111111111");
    let app = App::new()
        .stack("producer", |stack| {
            in_account("111111111111", "eu-central-1")(stack);
            SHARED.publish(stack, "Queue", "orders");
        })
        .stack("consumer", |stack| {
            in_account("222222222222", "eu-central-1")(stack);
            use_value(stack, SHARED.import(stack));
        });
    let assembly = app.synth().unwrap();
    let template = |stack: &str| assembly.stack(stack).unwrap().template.as_str().to_owned();
    assert!(template("producer").contains(r#""Tier": "Advanced""#));
    let arn = r#""Default": "arn:aws:ssm:eu-central-1:111111111111:parameter/shop/queue""#;
    assert!(
        template("consumer").contains(arn),
        "{}",
        template("consumer")
    );
    assert_eq!(assembly.contracts().dependencies("consumer"), ["producer"]);
}

#[test]
fn a_parameter_with_another_publisher_than_its_contract_says() {
    const ORDERS: Parameter<String> = QUEUE.published_by("orders");
    const FOREIGN: Parameter<String> = Parameter::new("/network/zone").external("the network team");
    let found = findings(|stack| {
        ORDERS.publish(stack, "Queue", "orders");
        FOREIGN.publish(stack, "Zone", "Z1");
    });
    assert_snapshot!(found, @"
    error[wrong-publisher]: `/shop/queue` has another publisher than its contract says
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop/Queue
       = given: stack `shop`
       = allowed: stack `orders`
       = help: correct the contract, or publish it where it says

    error[wrong-publisher]: `/network/zone` has another publisher than its contract says
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop/Zone
       = given: stack `shop`
       = allowed: the network team, outside of this app
       = help: correct the contract, or publish it where it says
    ");
}

#[test]
fn a_parameter_that_nobody_reads_is_a_note_of_the_contract_check_alone() {
    let app = || App::new().stack("producer", publish_queue);
    assert_eq!(findings_of(app()), "");
    let (_, notes) = app().contracts();
    assert_snapshot!(without_line_numbers(&notes.to_string()), @"
    note[unread-parameter]: `/shop/queue` is published and never read
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: producer/Queue
       = help: import it, let an application read it with `grant_read`, or leave it out
    ");
}

#[test]
fn a_secure_string() {
    let found = findings(|stack| {
        let parameter = CfnParameter::new("SecureString", "hush").name("/shop/password");
        stack.add("Password", parameter);
    });
    assert_snapshot!(found, @"
    error[secure-string-parameter]: CloudFormation can't create a SecureString
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop/Password
       = given: `SecureString`
       = allowed: `String`, `StringList`
       = help: keep the secret in Secrets Manager and publish its ARN, or write the parameter with `aws ssm put-parameter --type SecureString` and declare it external
    ");
}

#[test]
fn an_environment_that_can_not_stand_in_a_name() {
    const TABLE: Parameter<TableName, PerEnvironment> =
        Parameter::per_environment("/shop/{env}/table");
    let found = findings(|stack| {
        TABLE.env("eu/prod").publish(stack, "Table", "orders");
    });
    assert_snapshot!(found, @"
    error[illegal-environment-name]: the environment can't stand in a parameter's name
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop
       = given: `eu/prod`
       = allowed: 1 to 64 letters, digits, `.`, `-` and `_`, that start with neither `aws` nor `ssm`
       = help: give the contract an environment such as `dev` or `prod`
    ");
    let found = findings(|stack| {
        TABLE.env("").publish(stack, "Table", "orders");
    });
    assert!(
        found.starts_with("error[illegal-environment-name]"),
        "{found}"
    );
    assert_eq!(found.matches("error[").count(), 1, "{found}");
}

#[test]
fn a_list_that_is_not_as_long_as_is_said() {
    let found = findings(|stack| {
        let names: Value<List<String>> = ["a", "b"].into_value();
        use_value(stack, names.sized::<3>());
    });
    assert_snapshot!(found, @"
    error[wrong-length]: a list does not have as many elements as is said of it
      --> crates/stackwright/tests/diagnostics/contract.rs:LINE
       = path: shop/Worker
       = given: 2 elements
       = allowed: 3 elements
       = help: correct the list, or the number
    ");
}
