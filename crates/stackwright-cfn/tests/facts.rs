//! The facts about resource types are there, parse, and say what they should.
#![allow(clippy::expect_used, clippy::disallowed_methods)] // also in what the tests share

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

fn all() -> Map<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts");
    let mut types = Map::new();
    for entry in fs::read_dir(folder).expect("the folder of the facts") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a file");
        let file: Map<String, Value> = serde_json::from_str(&text).expect("JSON");
        types.extend(file);
    }
    types
}

fn lists(facts: &Value, key: &str, name: &str) -> bool {
    facts[key]
        .as_array()
        .is_some_and(|list| list.iter().any(|item| item == name))
}

#[test]
fn every_resource_type_has_facts() {
    assert_eq!(all().len(), 1828);
}

#[test]
fn what_holds_data_is_stateful() {
    let types = all();
    for name in [
        "AWS::RDS::DBInstance",
        "AWS::RDS::DBCluster",
        "AWS::DynamoDB::Table",
        "AWS::ECR::Repository",
        "AWS::S3::Bucket",
        "AWS::Logs::LogGroup",
        "AWS::EC2::Volume",
        "AWS::SecretsManager::Secret",
    ] {
        assert_eq!(types[name]["stateful"], true, "{name}");
    }
    assert!(types["AWS::ECS::Service"]["stateful"].is_null());
}

#[test]
fn create_only_properties_replace_the_resource() {
    let types = all();
    let subnet = &types["AWS::EC2::Subnet"];
    assert!(lists(subnet, "createOnly", "CidrBlock"));
    assert!(lists(subnet, "replaces", "CidrBlock"));
    assert!(lists(subnet, "mayReplace", "Ipv6CidrBlock"));
    assert!(lists(subnet, "required", "VpcId"));
}

#[test]
fn write_only_properties_are_known() {
    let types = all();
    assert!(lists(
        &types["AWS::RDS::DBInstance"],
        "writeOnly",
        "MasterUserPassword"
    ));
    assert!(lists(
        &types["AWS::Lambda::Function"],
        "writeOnly",
        "Code/ZipFile"
    ));
}

#[test]
fn tags_and_identifiers_are_known() {
    let types = all();
    assert_eq!(types["AWS::SSM::Parameter"]["tags"]["format"], "map");
    assert_eq!(
        types["AWS::AutoScaling::AutoScalingGroup"]["tags"]["format"],
        "autoScaling"
    );
    assert_eq!(types["AWS::ECS::Service"]["ref"][0], "ServiceArn");
}

#[test]
fn what_opens_a_network_or_grants_a_permission_is_marked() {
    let types = all();
    assert_eq!(
        types["AWS::EC2::SecurityGroup"]["security"]["SecurityGroupIngress"],
        "IngressRules"
    );
    assert_eq!(
        types["AWS::IAM::Role"]["security"]["ManagedPolicyArns"],
        "ManagedPolicies"
    );
    assert_eq!(
        types["AWS::RDS::DBInstance"]["security"]["PubliclyAccessible"],
        "PublicAccess"
    );
}
