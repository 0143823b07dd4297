//! The stacks know each other only through SSM parameters, and the parameters fit.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use serde_json::{Value, json};
use stackwright_testing::matching::{any, array_with, not};
use stackwright_testing::{Synth, Template};

fn templates() -> Vec<(String, Template)> {
    let synth = Synth::new(env!("CARGO_BIN_EXE_synth"));
    let read = |stack: String| {
        let template = Template::from_json(&synth.template(&stack)).unwrap();
        (stack, template)
    };
    synth.stacks().into_iter().map(read).collect()
}

fn template(stack: &str) -> Template {
    let found = templates().into_iter().find(|(name, _)| name == stack);
    found.unwrap().1
}

#[test]
fn no_stack_exports_imports_or_resolves_a_value_of_another() {
    for (stack, template) in templates() {
        let text = template.as_json().to_string();
        for forbidden in [
            "\"Export\"",
            "Fn::ImportValue",
            "Fn::GetStackOutput",
            "{{resolve:ssm:",
        ] {
            assert!(!text.contains(forbidden), "{stack} has {forbidden}");
        }
    }
}

#[test]
fn every_parameter_that_a_stack_takes_is_published_by_another_with_the_type_that_fits() {
    let templates = templates();
    let mut published = BTreeMap::new();
    for (stack, template) in &templates {
        for (_, parameter) in template.find_resources("AWS::SSM::Parameter", json!({})) {
            let properties = &parameter["Properties"];
            let name = properties["Name"].as_str().unwrap().to_owned();
            published.insert(
                name,
                (stack, properties["Type"].as_str().unwrap().to_owned()),
            );
        }
    }
    let mut taken = 0;
    for (stack, template) in &templates {
        for (_, parameter) in template.find_parameters("*", json!({})) {
            let kind = parameter["Type"].as_str().unwrap();
            let Some(value) = kind.strip_prefix("AWS::SSM::Parameter::Value<") else {
                continue;
            };
            let name = parameter["Default"].as_str().unwrap();
            if name.starts_with("/aws/service/") {
                continue; // AWS publishes it, for everybody.
            }
            let (publisher, published_kind) = published
                .get(name)
                .unwrap_or_else(|| panic!("{stack} takes {name}"));
            assert_ne!(*publisher, stack, "{name}");
            let expected = if value.starts_with("List<") {
                "StringList"
            } else {
                "String"
            };
            assert_eq!(published_kind, expected, "{name}");
            taken += 1;
        }
    }
    assert_eq!(
        taken, 5,
        "the VPC, its zones, its subnets of both kinds, and the table"
    );
}

#[test]
fn the_service_has_no_public_address_and_is_reached_through_its_load_balancer_alone() {
    let container = template("container");
    container.resource_count_is("AWS::ECS::Service", 1);
    container.has_resource_properties(
        "AWS::ECS::Service",
        json!({
            "LaunchType": "FARGATE",
            "LoadBalancers": [{ "ContainerPort": 8080 }],
            "NetworkConfiguration": { "AwsvpcConfiguration": { "AssignPublicIp": "DISABLED" } },
        }),
    );
    // The one rule that lets traffic in names a security group, not an address range.
    container.resource_count_is("AWS::EC2::SecurityGroupIngress", 1);
    container.has_resource_properties(
        "AWS::EC2::SecurityGroupIngress",
        json!({ "FromPort": 8080, "ToPort": 8080, "SourceSecurityGroupId": any() }),
    );
}

#[test]
fn the_service_may_read_the_table_and_nothing_else_of_it() {
    let container = template("container");
    let reads = json!({
        "Action": array_with([json!("dynamodb:GetItem"), json!("dynamodb:Scan")]),
        "Effect": "Allow",
        "Resource": not(json!("*")),
    });
    let document = json!({ "PolicyDocument": { "Statement": array_with([reads]) } });
    container.has_resource_properties("AWS::IAM::Policy", document);
    let text = container.as_json().to_string();
    assert!(!text.contains("dynamodb:Put") && !text.contains("dynamodb:Delete"));
}

#[test]
fn nothing_but_the_example_table_is_deleted_with_its_data() {
    let stateful = ["AWS::DynamoDB::Table", "AWS::Logs::LogGroup"];
    for (stack, template) in templates() {
        for kind in stateful {
            for (id, resource) in template.find_resources(kind, json!({})) {
                let expected = if stack == "table" { "Delete" } else { "Retain" };
                assert_eq!(
                    resource["DeletionPolicy"],
                    Value::from(expected),
                    "{stack}/{id}"
                );
            }
        }
    }
}
