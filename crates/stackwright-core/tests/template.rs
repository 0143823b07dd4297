//! The whole template model, against what aws-cdk-lib 2.276.0 wrote for the same elements.

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
