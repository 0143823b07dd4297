//! The template model: elements, intrinsic functions, tags.

use stackwright::CfnTag;
use stackwright::cfn::autoscaling::CfnAutoScalingGroup;
use stackwright::cfn::autoscaling::auto_scaling_group::TagPropertyProperty;
use stackwright::cfn::sqs::CfnQueue;
use stackwright::cfn::ssm::CfnParameter as CfnSsmParameter;
use stackwright::intrinsic::{and, contains, equals, if_, not, or};
use stackwright::prelude::*;

crate::programs!("core": json_texts, tags, template_elements);

fn template_elements(app: App) -> App {
    app.stack("elements", |stack| {
        stack
            .description("Every element")
            .template_format_version("2010-09-09");
        stack
            .metadata("Team", "a")
            .transform("AWS::Serverless-2016-10-31");
        let count = CfnParameter::number()
            .default(3)
            .description("How many")
            .allowed_values(["1", "3"])
            .allowed_pattern("[0-9]")
            .constraint_description("one or three")
            .max_length(1)
            .min_length(1)
            .max_value(5.0)
            .min_value(1.0)
            .no_echo();
        let count = stack.add("Count", count);
        let tests = [
            equals(count.value(), "3"),
            not(equals(pseudo::region(), "us-east-1")),
        ];
        let several = stack.add("Several", CfnCondition::new(and(tests)));
        let either = or([(&several).into(), equals("a", "a")]);
        stack.add("Either", CfnCondition::new(either));
        let dozen = (0..12).map(|number| equals("a", number.to_string()));
        stack.add("Dozen", CfnCondition::new(and(dozen)));
        stack.add("Single", CfnCondition::new(or([equals("a", "b")])));
        let sizes = CfnMapping::new()
            .entry("small", "Name", "c")
            .entry("small", "List", ["1"]);
        let sizes = stack.add("Sizes", sizes);
        let rule = CfnRule::new()
            .condition(equals(count.value(), "1"))
            .assert(contains(["1", "3"], count.value()), "one or three");
        stack.add("Rule", rule);
        let raw = CfnResource::new("Custom::Raw")
            .property("Z", 1)
            .property("A", Node::Null)
            .property("B", Object::new())
            .property("C", Node::List(Vec::new()))
            .property("D", Object::new().with("z", 1).with("a", 2))
            .property("F", if_(&several, "x", pseudo::no_value()));
        let raw = stack.add("Raw", raw);
        let signal = Object::new().with("Count", 1).with("Timeout", "PT5M");
        let rolling = Object::new().with("MinInstancesInService", 1);
        stack
            .edit(&raw)
            .condition(&several)
            .metadata("a", 1)
            .creation_policy(Object::new().with("ResourceSignal", signal))
            .update_policy(Object::new().with("AutoScalingRollingUpdate", rolling))
            .override_property("D.q", 5)
            .override_property("N.M", "x")
            .delete_property("Z")
            .add_override("Type", "Custom::Other")
            .add_override("Foo", Object::new().with("a", 1));
        let queue = CfnQueue::new()
            .queue_name(sizes.find("small", "Name"))
            .visibility_timeout(3)
            .tags([
                CfnTag::new("b", "2"),
                CfnTag::new("B", "3"),
                CfnTag::new("a", "1"),
            ]);
        let queue = stack.add("Queue", queue);
        stack
            .edit(&queue)
            .override_property("MessageRetentionPeriod", 60)
            .override_property("Tags.0.Value", "9")
            .override_property("RedrivePolicy", Object::new().with("b", 1).with("a", 2))
            .override_property("Dotted\\.Key", true);
        let kept = stack.add("Kept", CfnQueue::new().redrive_policy(Object::new()));
        stack
            .edit(&kept)
            .removal_policy(RemovalPolicy::RetainOnUpdateOrDelete)
            .depends_on(&queue)
            .depends_on(&raw)
            .override_logical_id("KeptQueue");
        outputs(
            stack,
            &several,
            &sizes,
            &Node::from(queue.reference()),
            &kept.reference().into(),
            &queue.attr_arn().into(),
        );
    })
}

fn outputs(
    stack: &Stack,
    several: &stackwright::CfnConditionRef,
    sizes: &stackwright::CfnMappingRef,
    queue: &Node,
    kept: &Node,
    arn: &Node,
) {
    let sub = intrinsic::sub_with("${AWS::Region}-${X}", [("X", queue.clone())]);
    let sub = CfnOutput::new(sub)
        .description("With a map")
        .export_name("sub");
    stack.add("Sub", sub.condition(several));
    stack.output("PlainSub", intrinsic::sub("${AWS::Region} ${!Literal}"));
    stack.output(
        "Json",
        intrinsic::json_text(Object::new().with("a", queue.clone())),
    );
    stack.output(
        "Length",
        intrinsic::length(intrinsic::split(",", queue.clone())),
    );
    stack.output(
        "Joined",
        text![
            text!["a", "b", queue.clone(), "c", text!["x", kept.clone()]],
            intrinsic::select(1, ["a", "b"]),
            intrinsic::split("|", "a|b").select(0),
            intrinsic::base64("x"),
            intrinsic::cidr("10.0.0.0/16", 2, 8).select(0),
            intrinsic::get_azs().select(0),
            intrinsic::import_value("abc"),
            intrinsic::transform("N", [("a", 1)]),
        ],
    );
    stack.output("Mapped", sizes.find_or(pseudo::region(), "Name", "other"));
    let inner = intrinsic::join(",", vec!["b".into(), queue.clone()]);
    let commas = vec![Node::from("a"), inner.into(), "c".into()];
    stack.output("Commas", intrinsic::join(",", commas));
    let empties = vec![
        Node::from("a"),
        "".into(),
        "b".into(),
        queue.clone(),
        "".into(),
    ];
    stack.output("Empties", intrinsic::join(",", empties));
    stack.output("Only", intrinsic::join("-", vec![queue.clone()]));
    let json = Object::new()
        .with("a", queue.clone())
        .with("b", vec![Node::Int(1), kept.clone()])
        .with("c", "x\"y")
        .with("n", arn.clone());
    stack.output("Text", intrinsic::json_text(json));
}

fn tags(app: App) -> App {
    app.stack("tags", |stack| {
        let group = stack.group("Group");
        let queue = CfnQueue::new().tags([
            CfnTag::new("own", "own"),
            CfnTag::new("low", "own"),
            CfnTag::new("gone", "x"),
        ]);
        let queue = group.add("Queue", queue);
        stack.tag(Tag::new("own", "scope"));
        stack.tag(Tag::new("low", "scope").priority(20));
        stack.tag(Tag::remove("gone"));
        stack.tag(Tag::new("nested", "outer"));
        group.tag(Tag::new("nested", "inner"));
        stack.of(&queue).tag(Tag::new("strong", "inner"));
        stack.tag(Tag::new("strong", "outer").priority(150));
        stack.tag(Tag::new("included", "1").include_resource_type("AWS::SQS::Queue"));
        stack.tag(Tag::new("excluded", "1").exclude_resource_type("AWS::SQS::Queue"));
        stack.tag(Tag::new("not-launched", "1").apply_to_launched_instances(false));
        let instances = CfnAutoScalingGroup::new("1", "1")
            .launch_configuration_name("web")
            .tags([TagPropertyProperty::new("z", false, "1")]);
        stack.add("Instances", instances);
        let parameter =
            CfnSsmParameter::new("String", "v").tags([("z", "1"), ("B", "2"), ("b", "3")]);
        stack.add("Parameter", parameter);
        stack.add("Raw", CfnResource::new("AWS::SQS::Queue"));
        let removed = stack.add("Removed", CfnQueue::new());
        stack.of(&removed).tag(Tag::remove("own"));
        stack.add(
            "Region",
            CfnQueue::new().tags([CfnTag::new("a", pseudo::region())]),
        );
    })
}

fn json_texts(app: App) -> App {
    app.stack("json-texts", |stack| {
        stack.add("Queue", CfnResource::new("AWS::SQS::Queue"));
        let p = stack.add("P", CfnParameter::string()).value();
        let list = stack.add("L", CfnParameter::comma_delimited_list()).value();
        let out = |id: &'static str, value: Node| {
            stack.output(id, intrinsic::json_text(value));
        };
        let a = |value: Node| Node::from(Object::new().with("a", value));
        out("Text", a(text!["say \"", &p, "\" \\ line\nnext"].into()));
        let pieces = vec![Node::from(&p), "x\"y".into()];
        out("Delimiter", a(intrinsic::join("\"", pieces).into()));
        out("List", a(intrinsic::join("\",\"", &list).into()));
        out("Sub", a(intrinsic::sub("he said \"${P}\"").into()));
        out(
            "SubWith",
            a(intrinsic::sub_with("v \"${X}\"", [("X", "q\"")]).into()),
        );
        let inner = Object::new().with("b", &p).with("c", "q\"q");
        out("Nested", a(intrinsic::json_text(inner).into()));
        let calls = vec![
            Node::from(intrinsic::base64("a\"b")),
            intrinsic::base64(text!["x\"", &p]).into(),
            intrinsic::import_value("a\"b").into(),
        ];
        out("Calls", calls.into());
        let inner = intrinsic::join("-", vec!["\"".into(), Node::from(&p)]);
        let joins = intrinsic::join(",", vec![Node::from("a\""), inner.into()]);
        out("Joins", joins.into());
        out("Plain", text!["plain \"text\" ", &p].into());
    })
}
