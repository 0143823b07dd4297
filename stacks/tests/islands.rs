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
        taken, 12,
        "twice the VPC, its zones and its subnets of both kinds; the table; the repository, the \
         database's secret and its security group"
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
fn data_stays_but_for_the_example_table_and_logs_that_are_said_to_go() {
    let stateful = [
        "AWS::DynamoDB::Table",
        "AWS::ECR::Repository",
        "AWS::Logs::LogGroup",
        "AWS::RDS::DBInstance",
    ];
    for (stack, template) in templates() {
        for kind in stateful {
            for (id, resource) in template.find_resources(kind, json!({})) {
                let expected = match (stack.as_str(), kind) {
                    ("table", _) => "Delete",
                    ("democluster", "AWS::Logs::LogGroup") => "Delete",
                    (name, "AWS::Logs::LogGroup") if name.starts_with("Workout") => "Delete",
                    (_, "AWS::RDS::DBInstance") => "Snapshot",
                    _ => "Retain",
                };
                assert_eq!(
                    resource["DeletionPolicy"],
                    Value::from(expected),
                    "{stack}/{id}"
                );
            }
        }
    }
}

#[test]
fn no_password_is_in_a_template_and_only_the_tasks_reach_the_database() {
    let database = template("demodb");
    let instances = database.find_resources("AWS::RDS::DBInstance", json!({}));
    assert_eq!(instances.len(), 1);
    for (_, instance) in instances {
        let password = instance["Properties"]["MasterUserPassword"].to_string();
        assert!(password.contains("{{resolve:secretsmanager:"), "{password}");
        assert_eq!(instance["Properties"]["PubliclyAccessible"], false);
        assert_eq!(instance["Properties"]["StorageEncrypted"], true);
    }
    database.resource_count_is("AWS::EC2::SecurityGroupIngress", 0);
    let cluster = template("democluster");
    let to_database = json!({ "FromPort": 5432, "SourceSecurityGroupId": any() });
    cluster.has_resource_properties("AWS::EC2::SecurityGroupIngress", to_database);
    let text = cluster.as_json().to_string();
    assert!(
        !text.contains("SecretString"),
        "secrets are handed over, not resolved"
    );
}

#[test]
fn versions_of_the_workout_tracker_have_nothing_in_common() {
    let synth = Synth::new(env!("CARGO_BIN_EXE_synth"));
    let versioned = |version: &str, stack: &str| {
        let mut command = synth.command();
        let context = format!("version={version}");
        let output = command
            .args(["--context", &context, stack])
            .output()
            .unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let old = versioned("0.0.8", "WorkoutTracker-0-0-8");
    let new = versioned("0.0.9", "WorkoutTracker-0-0-9");
    assert_eq!(old, synth.template("WorkoutTracker-0-0-8") + "\n");
    let renamed = old.replace("0.0.8", "0.0.9").replace("0-0-8", "0-0-9");
    assert_ne!(old, new);
    // Ids that name a peer's group have the stack's name in them.
    let strip = |text: &str| text.replace("008", "009").replace("0-0-8", "0-0-9");
    assert_eq!(strip(&renamed).len(), new.len());
}
