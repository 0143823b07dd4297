//! What the assertions on a template accept and what they say where they fail.

#![allow(clippy::unwrap_used)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::json;
use stackwright_testing::Template;
use stackwright_testing::matching::{
    absent, any, array_with, not, object_equals, object_like, serialized_json, string_containing,
};

fn network() -> Template {
    Template::from(json!({
        "Parameters": { "Vpc": { "Type": "String", "Default": "/net/vpc" } },
        "Conditions": { "Large": { "Fn::Equals": ["a", "b"] } },
        "Resources": {
            "Network": {
                "Type": "AWS::EC2::VPC",
                "Properties": { "CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true },
            },
            "Public": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {
                    "CidrBlock": "10.0.0.0/24",
                    "MapPublicIpOnLaunch": true,
                    "Tags": [{ "Key": "Name", "Value": "public" }, { "Key": "Team", "Value": "a" }],
                },
                "DependsOn": ["Network"],
            },
            "Private": {
                "Type": "AWS::EC2::Subnet",
                "Properties": { "CidrBlock": "10.0.1.0/24", "Tags": [] },
            },
        },
        "Outputs": { "Id": { "Value": { "Ref": "Network" }, "Description": "{\"a\":[1,2]}" } },
    }))
}

/// What an assertion says where it fails.
fn failure(assertion: impl FnOnce(&Template)) -> String {
    let template = network();
    let panic = catch_unwind(AssertUnwindSafe(|| assertion(&template))).unwrap_err();
    *panic.downcast::<String>().unwrap()
}

#[test]
fn a_pattern_names_only_what_matters() {
    let template = network();
    template.has_resource_properties("AWS::EC2::VPC", json!({ "CidrBlock": "10.0.0.0/16" }));
    template.has_resource("AWS::EC2::Subnet", json!({ "DependsOn": ["Network"] }));
    template.has_output("Id", json!({ "Value": { "Ref": "Network" } }));
    template.has_parameter("*", json!({ "Default": "/net/vpc" }));
    template.has_condition("Large", json!({ "Fn::Equals": any() }));
    template.matches(json!({ "Resources": { "Network": { "Type": "AWS::EC2::VPC" } } }));
}

#[test]
fn matchers_stand_for_what_varies() {
    let template = network();
    let name = json!({ "Key": "Name", "Value": any() });
    template.has_resource_properties(
        "AWS::EC2::Subnet",
        json!({ "Tags": array_with([name]), "Ipv6CidrBlock": absent() }),
    );
    template.has_resource_properties(
        "AWS::EC2::Subnet",
        object_equals(json!({ "CidrBlock": string_containing(".1."), "Tags": [] })),
    );
    template.has_resource_properties(
        "AWS::EC2::Subnet",
        json!({ "CidrBlock": not(json!("10.0.0.0/24")) }),
    );
    template.has_output(
        "*",
        json!({ "Description": serialized_json(json!({ "a": [1, 2] })) }),
    );
    template.has_resource(
        "AWS::EC2::VPC",
        object_equals(json!({
            "Type": any(),
            "Properties": object_like(json!({ "EnableDnsSupport": true })),
        })),
    );
}

#[test]
fn resources_are_counted_and_found() {
    let template = network();
    template.resource_count_is("AWS::EC2::Subnet", 2);
    template.resource_count_is("AWS::SQS::Queue", 0);
    template.resource_properties_count_is("AWS::EC2::Subnet", json!({ "Tags": [] }), 1);
    template.all_resources_properties("AWS::EC2::Subnet", json!({ "CidrBlock": any() }));
    let found = template.find_resources("AWS::EC2::Subnet", json!({ "DependsOn": any() }));
    assert_eq!(
        found.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
        ["Public"]
    );
    assert_eq!(template.find_outputs("*", json!({})).len(), 1);
    assert_eq!(template.find_parameters("Other", json!({})).len(), 0);
}

#[test]
fn a_failure_shows_the_nearest_candidate_and_what_differs() {
    let pattern = json!({ "CidrBlock": "10.0.0.0/24", "MapPublicIpOnLaunch": false });
    assert_eq!(
        failure(|template| template.has_resource_properties("AWS::EC2::Subnet", pattern)),
        "no resource of type AWS::EC2::Subnet is like that; nearest of 2 is Public:\n\
         \x20 Properties/MapPublicIpOnLaunch: expected false, found true",
    );
}

#[test]
fn a_failure_without_a_candidate_lists_the_types_that_are_there() {
    assert_eq!(
        failure(|template| template.has_resource("AWS::SQS::Queue", json!({}))),
        "no resource of type AWS::SQS::Queue; the template has AWS::EC2::Subnet, AWS::EC2::VPC",
    );
}

#[test]
fn a_failure_names_every_place() {
    let exact = object_equals(json!({
        "CidrBlock": "10.0.0.0/16",
        "Tags": array_with([json!("x")]),
        "InstanceTenancy": any(),
    }));
    assert_eq!(
        failure(|template| template.has_resource_properties("AWS::EC2::VPC", exact)),
        "no resource of type AWS::EC2::VPC is like that; nearest of 1 is Network:\n\
         \x20 Properties/InstanceTenancy: missing, expected any value\n\
         \x20 Properties/Tags: missing, expected [\"x\"]\n\
         \x20 Properties/EnableDnsSupport: unexpected true",
    );
}

#[test]
fn an_array_in_a_pattern_is_the_whole_array() {
    let first = json!({ "Tags": [{ "Key": "Name" }] });
    let message = failure(|template| template.has_resource_properties("AWS::EC2::Subnet", first));
    assert!(message.contains("Properties/Tags/"), "{message}");
}

#[test]
fn array_with_wants_its_elements_in_order() {
    let swapped =
        json!({ "Tags": array_with([json!({ "Key": "Team" }), json!({ "Key": "Name" })]) });
    let message = failure(|template| template.has_resource_properties("AWS::EC2::Subnet", swapped));
    assert!(message.contains("no element like"), "{message}");
}
