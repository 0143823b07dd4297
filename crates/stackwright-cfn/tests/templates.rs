//! What the generated constructs write into a template.
#![allow(clippy::unwrap_used)] // also in what the tests share

use serde_json::{Value, json};
use stackwright_cfn::autoscaling::CfnAutoScalingGroup;
use stackwright_cfn::ec2::{CfnSecurityGroup, CfnSubnet, CfnVPC, security_group};
use stackwright_cfn::ecs::{CfnCluster, CfnService, CfnTaskDefinition, service, task_definition};
use stackwright_cfn::iam::CfnRole;
use stackwright_cfn::kms::CfnKey;
use stackwright_cfn::lambda::CfnPermission;
use stackwright_cfn::logs::CfnLogGroup;
use stackwright_cfn::rds::CfnDBInstance;
use stackwright_cfn::ssm::CfnParameter;
use stackwright_core::{CfnTag, Stack, Tag};

fn resources(stack: Stack) -> Value {
    let template = stack.synth().unwrap().template.to_string();
    let template: Value = serde_json::from_str(&template).unwrap();
    template["Resources"].clone()
}

#[test]
fn a_resource_stands_for_its_ref_or_its_attribute() {
    let stack = Stack::new("s");
    let vpc = stack.add("Vpc", CfnVPC::new().cidr_block("10.0.0.0/16"));
    let group = stack.add("Group", CfnSecurityGroup::new("web").vpc_id(&vpc));
    let role = stack.add("Role", CfnRole::new(json!({})));
    let cluster = stack.add("Cluster", CfnCluster::new());
    let network = service::AwsVpcConfigurationProperty::new().security_groups([&group]);
    let network = service::NetworkConfigurationProperty::new().awsvpc_configuration(network);
    stack.add(
        "Service",
        CfnService::new()
            .cluster(&cluster)
            .role(&role)
            .network_configuration(network),
    );
    stack.add("Task", CfnTaskDefinition::new().execution_role_arn(&role));
    let resources = resources(stack);
    assert_eq!(
        resources["Group"]["Properties"]["VpcId"],
        json!({ "Ref": "Vpc" })
    );
    assert_eq!(
        resources["Service"]["Properties"],
        json!({
            "Cluster": { "Ref": "Cluster" },
            "NetworkConfiguration": {
                "AwsvpcConfiguration": { "SecurityGroups": [{ "Fn::GetAtt": ["Group", "GroupId"] }] }
            },
            "Role": { "Ref": "Role" },
        })
    );
    assert_eq!(
        resources["Task"]["Properties"]["ExecutionRoleArn"],
        json!({ "Fn::GetAtt": ["Role", "Arn"] })
    );
}

#[test]
fn a_union_takes_each_of_its_kinds() {
    let stack = Stack::new("s");
    let key = stack.add("Key", CfnKey::new());
    let cluster = stack.add("Cluster", CfnCluster::new());
    stack.add("ByHandle", CfnDBInstance::new().kms_key_id(&key));
    stack.add("ByArn", CfnDBInstance::new().kms_key_id(key.attr_arn()));
    stack.add("ById", CfnDBInstance::new().kms_key_id(key.reference()));
    stack.add("ByName", CfnDBInstance::new().kms_key_id("alias/data"));
    stack.add("Service", CfnService::new().cluster(cluster.attr_arn()));
    let resources = resources(stack);
    assert_eq!(
        resources["ByHandle"]["Properties"]["KmsKeyId"],
        json!({ "Ref": "Key" })
    );
    assert_eq!(
        resources["ByArn"]["Properties"]["KmsKeyId"],
        json!({ "Fn::GetAtt": ["Key", "Arn"] })
    );
    assert_eq!(
        resources["ById"]["Properties"]["KmsKeyId"],
        json!({ "Ref": "Key" })
    );
    assert_eq!(resources["ByName"]["Properties"]["KmsKeyId"], "alias/data");
}

#[test]
fn a_log_group_gives_its_name_and_takes_the_arn_of_a_key() {
    let stack = Stack::new("s");
    let key = stack.add("Key", CfnKey::new());
    let group = stack.add("Logs", CfnLogGroup::new().kms_key_id(&key));
    stack.add("Stream", stackwright_cfn::logs::CfnLogStream::new(&group));
    let resources = resources(stack);
    assert_eq!(
        resources["Logs"]["Properties"]["KmsKeyId"],
        json!({ "Fn::GetAtt": ["Key", "Arn"] })
    );
    assert_eq!(
        resources["Stream"]["Properties"]["LogGroupName"],
        json!({ "Ref": "Logs" })
    );
}

#[test]
fn an_attribute_of_any_kind_is_a_string_where_anything_goes() {
    let stack = Stack::new("s");
    let role = stack.add("Role", CfnRole::new(json!({})));
    let permission = CfnPermission::new("lambda:InvokeFunction", "my-function", "s3.amazonaws.com");
    stack.add("Permission", permission.source_arn(role.attr_arn()));
    let resources = resources(stack);
    assert_eq!(
        resources["Permission"]["Properties"]["SourceArn"],
        json!({ "Fn::GetAtt": ["Role", "Arn"] })
    );
}

#[test]
fn properties_are_in_alphabetical_order_at_every_depth() {
    let stack = Stack::new("s");
    let port = task_definition::PortMappingProperty::new()
        .protocol("tcp")
        .container_port(80);
    let container = task_definition::ContainerDefinitionProperty::new("nginx", "web");
    let container = container.port_mappings([port]).essential(true);
    stack.add(
        "Task",
        CfnTaskDefinition::new()
            .memory("512")
            .cpu("256")
            .container_definitions([container]),
    );
    let template = stack.synth().unwrap().template.to_string();
    let order = [
        "ContainerDefinitions",
        "Essential",
        "Image",
        "Name",
        "PortMappings",
        "ContainerPort",
    ];
    let places: Vec<usize> = order
        .iter()
        .map(|key| template.find(&format!("\"{key}\"")).unwrap())
        .collect();
    assert!(places.is_sorted(), "{template}");
}

#[test]
fn tags_of_a_scope_reach_every_format() {
    let stack = Stack::new("s");
    stack.tag(Tag::new("Team", "web"));
    stack.add(
        "Vpc",
        CfnVPC::new()
            .cidr_block("10.0.0.0/16")
            .tags([CfnTag::new("Name", "main")]),
    );
    stack.add("Parameter", CfnParameter::new("String", "x"));
    stack.add(
        "Group",
        CfnAutoScalingGroup::new("3", "1").launch_configuration_name("web"),
    );
    let resources = resources(stack);
    assert_eq!(
        resources["Vpc"]["Properties"]["Tags"],
        json!([{ "Key": "Name", "Value": "main" }, { "Key": "Team", "Value": "web" }])
    );
    assert_eq!(
        resources["Parameter"]["Properties"]["Tags"],
        json!({ "Team": "web" })
    );
    assert_eq!(
        resources["Group"]["Properties"]["Tags"],
        json!([{ "Key": "Team", "PropagateAtLaunch": true, "Value": "web" }])
    );
}

#[test]
fn a_construct_can_be_changed_as_an_object_before_it_is_added() {
    let stack = Stack::new("s");
    let vpc = stack.add("Vpc", CfnVPC::new().cidr_block("10.0.0.0/16"));
    let mut subnet = CfnSubnet::new(&vpc).cidr_block("10.0.0.0/24");
    subnet.as_object_mut().remove("CidrBlock");
    subnet
        .as_object_mut()
        .put("Ipv6CidrBlock", "2001:db8::/64".into());
    stack.add("Subnet", subnet);
    let rule = security_group::IngressProperty::new("tcp").into_object();
    assert_eq!(
        rule.get("IpProtocol")
            .and_then(|protocol| protocol.as_text()),
        Some("tcp")
    );
    let resources = resources(stack);
    assert_eq!(
        resources["Subnet"]["Properties"],
        json!({ "Ipv6CidrBlock": "2001:db8::/64", "VpcId": { "Ref": "Vpc" } })
    );
}
