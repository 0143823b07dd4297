//! The generator over a small excerpt of both specifications.
#![allow(clippy::unwrap_used)] // also in what the tests share

use serde_json::Value;
use stackwright_codegen::error::Result;
use stackwright_codegen::kinds::{self, Kinds};
use stackwright_codegen::load::Sources;
use stackwright_codegen::model::{Resource, Service, Shape, TagFormat, Update};
use stackwright_codegen::output::Files;
use stackwright_codegen::overrides::Overrides;
use stackwright_codegen::{choices, emit, facts, manifest, merge, rules};

const TABLE: &str = r#"{
  "containers": ["ec2", "ecs"],
  "groups": { "messages": ["sns"] },
  "contract": ["ec2::SecurityGroupId", "ec2::SubnetId", "ec2::VpcId", "ecs::ClusterName"],
  "unions": {
    "ecs::ClusterNameOrArn": {
      "doc": "The name or the ARN of a cluster.",
      "members": ["ecs::ClusterArn", "ecs::ClusterName"]
    }
  },
  "widened": { "ecs::ClusterName": "ecs::ClusterNameOrArn" },
  "formats": {
    "AWS::EC2::SecurityGroup.Id": "AWS::EC2::SecurityGroup.Id",
    "AWS::EC2::SecurityGroup.Ids": "AWS::EC2::SecurityGroup.Id",
    "AWS::EC2::Subnet.Id": "AWS::EC2::Subnet.SubnetId",
    "AWS::EC2::Subnet.Ids": "AWS::EC2::Subnet.SubnetId",
    "AWS::EC2::VPC.Id": "AWS::EC2::VPC.VpcId"
  },
  "exact": { "AWS::EC2::VPC.DefaultSecurityGroup": "ec2::SecurityGroupId" },
  "yields": { "AWS::EC2::SecurityGroup ec2::SecurityGroupId": "GroupId" },
  "security": { "MapPublicIpOnLaunch": "PublicAccess" },
  "stateful": ["AWS::SNS::Topic"]
}"#;

struct Generated {
    overrides: Overrides,
    services: Vec<Service>,
    kinds: Kinds,
    rules: Files,
}

fn sources() -> Sources {
    let excerpt: Value = serde_json::from_str(include_str!("data/excerpt.json")).unwrap();
    let schemas = excerpt["schemas"].as_object().unwrap().clone();
    Sources {
        spec: excerpt["spec"].clone(),
        schemas: schemas.into_iter().collect(),
    }
}

fn run(sources: &Sources, table: &str) -> Result<Generated> {
    let overrides = Overrides::parse(table)?;
    let mut services = merge::merge(sources, &overrides)?;
    merge::check_modules(&services, &overrides)?;
    merge::check_names(&services)?;
    let kinds = kinds::assign(&mut services, &overrides)?;
    choices::assign(&mut services);
    let rules = rules::rules(&services, &sources.schemas, &overrides).files;
    Ok(Generated {
        overrides,
        services,
        kinds,
        rules,
    })
}

fn generated() -> Generated {
    run(&sources(), TABLE).unwrap()
}

impl Generated {
    fn resource(&self, name: &str) -> &Resource {
        let mut all = self.services.iter().flat_map(|service| &service.resources);
        all.find(|resource| resource.name == name).unwrap()
    }

    fn kind(&self, name: &str, property: &str) -> Option<&str> {
        self.resource(name).properties[property].kind.as_deref()
    }

    fn files(&self) -> Files {
        emit::emit(&self.services, &self.kinds, &self.overrides, &self.rules)
    }

    fn source(&self, path: &str) -> String {
        self.files()[path].clone()
    }
}

#[test]
fn a_relation_gives_the_kind_of_a_property() {
    let generated = generated();
    assert_eq!(
        generated.kind("AWS::EC2::Subnet", "VpcId"),
        Some("ec2::VpcId")
    );
    assert_eq!(generated.kind("AWS::EC2::Subnet", "CidrBlock"), None);
}

#[test]
fn both_names_of_a_security_group_are_one_kind_that_group_id_yields() {
    let generated = generated();
    let network = &generated.resource("AWS::ECS::Service").types["AwsVpcConfiguration"];
    let kind = network.properties["SecurityGroups"].kind.as_deref();
    assert_eq!(kind, Some("ec2::SecurityGroupId"));
    let yields = &generated.kinds.yields["AWS::EC2::SecurityGroup"];
    assert_eq!(
        yields,
        &[(
            "ec2::SecurityGroupId".to_owned(),
            Some("GroupId".to_owned())
        )]
    );
}

#[test]
fn another_resources_id_among_the_attributes_is_typed_but_does_not_stand_for_the_resource() {
    let generated = generated();
    let attribute = &generated.resource("AWS::EC2::VPC").attributes["DefaultSecurityGroup"];
    assert_eq!(attribute.kind.as_deref(), Some("ec2::SecurityGroupId"));
    let yields = &generated.kinds.yields["AWS::EC2::VPC"];
    assert_eq!(yields, &[("ec2::VpcId".to_owned(), None)]);
}

#[test]
fn a_widened_kind_takes_every_member_of_its_union() {
    let generated = generated();
    assert_eq!(
        generated.kind("AWS::ECS::Service", "Cluster"),
        Some("ecs::ClusterNameOrArn")
    );
    let source = generated.source("kinds/ecs.rs");
    assert!(source.contains("impl Accepts<super::ecs::ClusterArn> for ClusterNameOrArn {}"));
    assert!(source.contains("pub use stackwright_core::kind::{ClusterName};"));
    let source = generated.source("ecs/cluster.rs");
    assert!(source.contains("impl IntoValue<kinds::ecs::ClusterNameOrArn> for &CfnClusterRef"));
}

#[test]
fn several_kinds_without_a_union_and_unknown_targets_stay_strings() {
    let generated = generated();
    assert_eq!(generated.kind("AWS::EC2::FlowLog", "ResourceId"), None);
    assert_eq!(generated.kind("AWS::EC2::FlowLog", "LogDestination"), None);
    assert_eq!(
        generated.kind("AWS::CloudWatch::Alarm", "AlarmActions"),
        None
    );
}

#[test]
fn a_resources_own_new_name_is_a_plain_string() {
    let generated = generated();
    assert_eq!(generated.kind("AWS::IAM::Role", "RoleName"), None);
    assert_eq!(generated.kind("AWS::ECS::Cluster", "ClusterName"), None);
}

#[test]
fn the_schemas_add_what_replaces_a_resource() {
    let generated = generated();
    let subnet = generated.resource("AWS::EC2::Subnet");
    let update = |name: &str| subnet.properties[name].update;
    assert_eq!(update("CidrBlock"), Some(Update::Replaces));
    assert_eq!(update("Ipv6CidrBlock"), Some(Update::MayReplace));
    assert_eq!(update("MapPublicIpOnLaunch"), Some(Update::InPlace));
}

#[test]
fn free_json_and_a_string_are_one_shape() {
    let generated = generated();
    let role = generated.resource("AWS::IAM::Role");
    let document = &role.properties["AssumeRolePolicyDocument"].shape;
    assert_eq!(document, &Shape::JsonOrText);
}

#[test]
fn the_source_of_a_resource_says_and_does_what_the_specification_says() {
    let source = generated().source("ec2/subnet.rs");
    for part in [
        "/// `AWS::EC2::Subnet`; `Ref` returns its `SubnetId`, a [`ec2::SubnetId`](kinds::ec2::SubnetId).",
        "/// Changing one of these replaces it: `CidrBlock`, `VpcId`.",
        "pub fn new(vpc_id: impl IntoValue<kinds::ec2::VpcId>) -> Self {",
        "object_.put(\"VpcId\", vpc_id.into_value().into_node());",
        "/// `Ipv6CidrBlock`; an update may replace the resource.",
        "pub fn map_public_ip_on_launch(mut self, value: impl IntoValue<bool>) -> Self {",
        "pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {",
        "tags: Some(stackwright_core::TagProperty { name: \"Tags\", format: TagFormat::List })",
        "pub fn attr_availability_zone(&self) -> Value<String> {",
        "impl IntoValue<kinds::ec2::SubnetId> for &CfnSubnetRef {",
    ] {
        assert!(source.contains(part), "{part}\n{source}");
    }
    assert!(
        !source.contains("pub fn vpc_id("),
        "a required property has no setter"
    );
}

#[test]
fn the_values_of_an_enumeration_are_listed() {
    let source = generated().source("ecs/service.rs");
    assert!(
        source.contains("one of `EC2`, `EXTERNAL`, `FARGATE`")
            || source.contains("one of `EC2`, `FARGATE`, `EXTERNAL`")
    );
}

#[test]
fn facts_hold_what_the_types_do_not() {
    let generated = generated();
    let files = facts::facts(&generated.services);
    let ec2: Value = serde_json::from_str(&files["ec2.json"]).unwrap();
    let subnet = &ec2["AWS::EC2::Subnet"];
    assert_eq!(subnet["required"][0], "VpcId");
    assert_eq!(subnet["references"]["VpcId"], "ec2::VpcId");
    assert_eq!(subnet["security"]["MapPublicIpOnLaunch"], "PublicAccess");
    assert!(subnet["stateful"].is_null());
    let sns: Value = serde_json::from_str(&files["sns.json"]).unwrap();
    assert_eq!(sns["AWS::SNS::Topic"]["stateful"], true);
    let tags = generated.resource("AWS::EC2::VPC").tags.as_ref().unwrap();
    assert_eq!(tags.format, TagFormat::List);
}

#[test]
fn the_output_is_the_same_every_time() {
    let (first, second) = (generated(), generated());
    assert_eq!(first.files(), second.files());
    assert_eq!(first.rules, second.rules);
}

#[test]
fn two_names_that_give_one_identifier_are_an_error() {
    let mut sources = sources();
    let entities = sources.spec["schema"]["resource"]["entities"]
        .as_array_mut()
        .unwrap();
    let topic = entities
        .iter_mut()
        .find(|entity| entity["name"] == "Topic")
        .unwrap();
    topic["properties"]["topicName"] = topic["properties"]["TopicName"].clone();
    let error = run(&sources, TABLE).err().unwrap();
    assert_eq!(
        error.to_string(),
        "AWS::SNS::Topic: two names give `topic_name`"
    );
}

#[test]
fn an_override_of_what_does_not_exist_is_an_error() {
    let table = TABLE.replace("VPC.DefaultSecurityGroup", "VPC.MainSecurityGroup");
    let error = run(&sources(), &table).err().unwrap();
    let text = "overrides.json: no property or attribute `AWS::EC2::VPC.MainSecurityGroup`";
    assert_eq!(error.to_string(), text);
}

#[test]
fn tags_that_the_specification_lacks_are_stated_once() {
    let tagged = |name: &str| {
        let tags = r#"{ "tagPropertyName": "Tags", "variant": "standard" }"#;
        TABLE.replacen('{', &format!(r#"{{ "tagged": {{ "{name}": {tags} }},"#), 1)
    };
    let mut without = sources();
    let entities = without.spec["schema"]["resource"]["entities"]
        .as_array_mut()
        .unwrap();
    let topic = entities.iter_mut().find(|entity| entity["name"] == "Topic");
    topic.unwrap()["tagInformation"] = Value::Null;
    assert!(
        run(&without, TABLE)
            .unwrap()
            .resource("AWS::SNS::Topic")
            .tags
            .is_none()
    );
    let stated = run(&without, &tagged("AWS::SNS::Topic")).unwrap();
    assert!(stated.resource("AWS::SNS::Topic").tags.is_some());
    assert!(stated.source("sns/topic.rs").contains("pub fn tags("));
    let error = run(&sources(), &tagged("AWS::SNS::Topic")).err().unwrap();
    let text = "AWS::SNS::Topic: the specification knows the tags: take them out of `tagged`";
    assert_eq!(error.to_string(), text);
    let error = run(&sources(), &tagged("AWS::SNS::Letter")).err().unwrap();
    assert_eq!(
        error.to_string(),
        "overrides.json: no resource type `AWS::SNS::Letter`"
    );
}

#[test]
fn a_module_that_the_specification_lacks_is_an_error() {
    let table = TABLE.replace("\"sns\"", "\"postal\"");
    let error = run(&sources(), &table).err().unwrap();
    assert_eq!(
        error.to_string(),
        "overrides.json: no service has the module `postal`"
    );
}

#[test]
fn a_group_is_one_feature_for_its_modules() {
    let generated = generated();
    let head = "[package]\n# Written by stackwright-codegen, from here on.\n";
    let text = manifest::manifest(head, &generated.services, &generated.overrides).unwrap();
    assert!(text.contains("# `AWS::SNS`\nmessages = []\n"), "{text}");
    assert!(text.contains("default = [\"containers\"]"));
    assert!(
        generated
            .source("lib.rs")
            .contains("#[cfg(feature = \"messages\")]\npub mod sns;")
    );
}
