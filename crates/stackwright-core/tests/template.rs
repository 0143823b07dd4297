//! The whole template model, against what aws-cdk-lib 2.276.0 wrote for the same elements.

#![allow(clippy::unwrap_used, reason = "a failure of a test is a panic")]

use stackwright_core::intrinsic::{self, and, contains, equals, if_, not, or};
use stackwright_core::{
    CfnCondition, CfnMapping, CfnOutput, CfnParameter, CfnResource, CfnRule, Object, Stack, pseudo,
    text,
};

#[test]
fn every_element_is_written_as_the_cdk_writes_it() {
    let stack = Stack::new("a");
    stack
        .description("desc")
        .template_format_version("2010-09-09")
        .metadata("m", 1);
    stack.transform("AWS::Serverless-2016-10-31");
    let p = stack.add(
        "P",
        CfnParameter::number()
            .default(3)
            .description("d")
            .allowed_values(["1", "3"])
            .allowed_pattern("[0-9]")
            .constraint_description("c")
            .max_length(1)
            .min_length(1)
            .max_value(5.0)
            .min_value(1.0)
            .no_echo(),
    );
    let c = stack.add(
        "C",
        CfnCondition::new(and([
            equals(p.value(), "3"),
            not(equals(pseudo::region(), "x")),
        ])),
    );
    stack.add("C2", CfnCondition::new(or([(&c).into(), equals("a", "a")])));
    let m = stack.add(
        "M",
        CfnMapping::new()
            .entry("a", "b", "c")
            .entry("a", "d", ["1"]),
    );
    stack.add(
        "R",
        CfnRule::new()
            .condition(equals(p.value(), "1"))
            .assert(contains(["a", "b"], p.value()), "x"),
    );
    let raw = stack.add(
        "Raw",
        CfnResource::new("AWS::X::Y")
            .property("Z", 1)
            .property("A", stackwright_core::Node::Null)
            .property("B", Object::new())
            .property("C", Vec::<i64>::new())
            .property("D", Object::new().with("z", 1).with("a", 2))
            .property("F", if_(&c, "x", pseudo::no_value())),
    );
    stack
        .edit(&raw)
        .condition(&c)
        .metadata("a", 1)
        .creation_policy(Object::new().with("ResourceSignal", Object::new().with("Count", 1)))
        .override_property("D.q", 5)
        .override_property("N.M", "x")
        .delete_property("Z")
        .add_override("Type", "AWS::Q::Q")
        .add_override("Foo", Object::new().with("a", 1));
    let q = stack.add("Q", CfnResource::new("AWS::SQS::Queue"));
    let q2 = stack.add("Q2", CfnResource::new("AWS::SQS::Queue"));
    stack.edit(&q2).depends_on(&q).depends_on(&raw);
    let value = intrinsic::sub_with("${AWS::Region}-${X}", [("X", q.reference())]);
    stack.add(
        "O",
        CfnOutput::new(value)
            .description("dd")
            .export_name("e")
            .condition(&c),
    );
    stack.output(
        "O3",
        text![
            text!["a", "b", q.reference(), "c", text!["x", q2.reference()]],
            intrinsic::select(1, ["a", "b"]),
            intrinsic::base64("x"),
            intrinsic::cidr("10.0.0.0/16", 2, 8).select(0),
            intrinsic::get_azs().select(0),
            intrinsic::import_value("abc"),
            intrinsic::transform("N", [("a", 1)]),
        ],
    );
    stack.output("O4", m.find_or(pseudo::region(), "b", "dflt"));
    stack.output(
        "O5",
        intrinsic::json_text(
            Object::new()
                .with("a", q.reference())
                .with(
                    "b",
                    vec![stackwright_core::Node::Int(1), q2.reference().into()],
                )
                .with("c", "x\"y"),
        ),
    );
    let template = stack.synth().unwrap().template;
    insta::assert_snapshot!(template);
}

#[test]
fn parameters_have_every_type_that_cloudformation_knows() {
    use stackwright_core::kind::{
        AvailabilityZoneName, HostedZoneId, ImageId, InstanceId, KeyPairName, List,
        SecurityGroupId, SecurityGroupName, SubnetId, VolumeId, VpcId,
    };
    let stack = Stack::new("types");
    stack.add("Queue", CfnResource::new("AWS::SQS::Queue"));
    stack.add("String", CfnParameter::string().default("a"));
    stack.add("Number", CfnParameter::number().default(1.5));
    stack.add("Integer", CfnParameter::integer().default(1));
    stack.add("Numbers", CfnParameter::number_list().default("1,2"));
    stack.add(
        "Strings",
        CfnParameter::comma_delimited_list().default("a,b"),
    );
    stack.add("Name", CfnParameter::ssm_parameter_name().default("/a"));
    stack.add("Commas", CfnParameter::ssm_comma_delimited_list("/a"));
    stack.add("Value", CfnParameter::<String>::ssm_value("/a"));
    stack.add("Values", CfnParameter::<List<String>>::ssm_value("/a"));
    macro_rules! kinds {
        ($($kind:ident),*) => { $(
            stack.add(stringify!($kind), CfnParameter::<$kind>::of_kind());
            stack.add(concat!(stringify!($kind), "s"), CfnParameter::<List<$kind>>::list_of_kind());
            stack.add(concat!(stringify!($kind), "Ssm"), CfnParameter::<$kind>::ssm_value("/a"));
            stack.add(concat!(stringify!($kind), "sSsm"), CfnParameter::<List<$kind>>::ssm_value("/a"));
        )* };
    }
    kinds!(
        AvailabilityZoneName,
        HostedZoneId,
        ImageId,
        InstanceId,
        KeyPairName,
        SecurityGroupId,
        SecurityGroupName,
        SubnetId,
        VolumeId,
        VpcId
    );
    let template = stack.synth().unwrap().template.into_string();
    let template: serde_json::Value = serde_json::from_str(&template).unwrap();
    let types = template["Parameters"].as_object().unwrap().iter();
    let types: Vec<String> = types
        .map(|(name, it)| format!("{name}: {}", it["Type"]))
        .collect();
    insta::assert_snapshot!(types.join("\n"), @r#"
    AvailabilityZoneName: "AWS::EC2::AvailabilityZone::Name"
    AvailabilityZoneNameSsm: "AWS::SSM::Parameter::Value<AWS::EC2::AvailabilityZone::Name>"
    AvailabilityZoneNames: "List<AWS::EC2::AvailabilityZone::Name>"
    AvailabilityZoneNamesSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::AvailabilityZone::Name>>"
    Commas: "AWS::SSM::Parameter::Value<CommaDelimitedList>"
    HostedZoneId: "AWS::Route53::HostedZone::Id"
    HostedZoneIdSsm: "AWS::SSM::Parameter::Value<AWS::Route53::HostedZone::Id>"
    HostedZoneIds: "List<AWS::Route53::HostedZone::Id>"
    HostedZoneIdsSsm: "AWS::SSM::Parameter::Value<List<AWS::Route53::HostedZone::Id>>"
    ImageId: "AWS::EC2::Image::Id"
    ImageIdSsm: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"
    ImageIds: "List<AWS::EC2::Image::Id>"
    ImageIdsSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::Image::Id>>"
    InstanceId: "AWS::EC2::Instance::Id"
    InstanceIdSsm: "AWS::SSM::Parameter::Value<AWS::EC2::Instance::Id>"
    InstanceIds: "List<AWS::EC2::Instance::Id>"
    InstanceIdsSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::Instance::Id>>"
    Integer: "Number"
    KeyPairName: "AWS::EC2::KeyPair::KeyName"
    KeyPairNameSsm: "AWS::SSM::Parameter::Value<AWS::EC2::KeyPair::KeyName>"
    KeyPairNames: "List<AWS::EC2::KeyPair::KeyName>"
    KeyPairNamesSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::KeyPair::KeyName>>"
    Name: "AWS::SSM::Parameter::Name"
    Number: "Number"
    Numbers: "List<Number>"
    SecurityGroupId: "AWS::EC2::SecurityGroup::Id"
    SecurityGroupIdSsm: "AWS::SSM::Parameter::Value<AWS::EC2::SecurityGroup::Id>"
    SecurityGroupIds: "List<AWS::EC2::SecurityGroup::Id>"
    SecurityGroupIdsSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::SecurityGroup::Id>>"
    SecurityGroupName: "AWS::EC2::SecurityGroup::GroupName"
    SecurityGroupNameSsm: "AWS::SSM::Parameter::Value<AWS::EC2::SecurityGroup::GroupName>"
    SecurityGroupNames: "List<AWS::EC2::SecurityGroup::GroupName>"
    SecurityGroupNamesSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::SecurityGroup::GroupName>>"
    String: "String"
    Strings: "CommaDelimitedList"
    SubnetId: "AWS::EC2::Subnet::Id"
    SubnetIdSsm: "AWS::SSM::Parameter::Value<AWS::EC2::Subnet::Id>"
    SubnetIds: "List<AWS::EC2::Subnet::Id>"
    SubnetIdsSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>"
    Value: "AWS::SSM::Parameter::Value<String>"
    Values: "AWS::SSM::Parameter::Value<List<String>>"
    VolumeId: "AWS::EC2::Volume::Id"
    VolumeIdSsm: "AWS::SSM::Parameter::Value<AWS::EC2::Volume::Id>"
    VolumeIds: "List<AWS::EC2::Volume::Id>"
    VolumeIdsSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::Volume::Id>>"
    VpcId: "AWS::EC2::VPC::Id"
    VpcIdSsm: "AWS::SSM::Parameter::Value<AWS::EC2::VPC::Id>"
    VpcIds: "List<AWS::EC2::VPC::Id>"
    VpcIdsSsm: "AWS::SSM::Parameter::Value<List<AWS::EC2::VPC::Id>>"
    "#);
}
