//! The full text of every diagnostic that synthesis itself makes.

#![allow(clippy::unwrap_used, reason = "a failure of a test is a panic")]

use stackwright_core::intrinsic::{self, and};
use stackwright_core::{
    App, CfnCondition, CfnMapping, CfnOutput, CfnParameter, CfnResource, Construct, Diagnostics,
    Environment, NodeRef, Object, RemovalPolicy, Scope, Stack, Tag, TagFormat, TagProperty,
    TypeInfo, codes,
};

fn queue() -> CfnResource {
    CfnResource::new("AWS::SQS::Queue")
}

/// What is wrong with a stack `shop` that is built this way.
fn findings(build: impl FnOnce(&mut Stack) + 'static) -> Diagnostics {
    App::new().stack("shop", build).synth().unwrap_err()
}

/// The text with line numbers left out, which every edit of this file would change.
fn text(findings: &Diagnostics) -> String {
    let text = findings.to_string();
    let mut parts = text.split("diagnostics.rs:");
    let mut steady = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        steady.push_str("diagnostics.rs:LINE");
        steady.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    steady
}

#[test]
fn a_diagnostic_names_the_line_of_the_users_own_call() {
    struct Library;
    impl Construct for Library {
        type Handle = ();
        const LIBRARY: bool = true;
        fn build(self, scope: &Scope) {
            scope.add("Queue", queue());
            scope.add("Queue", queue());
        }
    }
    let line = line!() + 2;
    let found = findings(|stack| {
        stack.add("Library", Library);
    });
    let finding = found.iter().next().unwrap();
    assert_eq!(finding.line.as_ref().unwrap().line, line);
    assert!(
        finding
            .line
            .as_ref()
            .unwrap()
            .file
            .ends_with("tests/diagnostics.rs")
    );
}

#[test]
fn all_mistakes_of_all_stacks_are_reported_in_one_run() {
    let found = App::new()
        .stack("a", |stack| {
            stack.add("Q", queue());
            stack.add("Q", queue());
            stack.add("-", queue());
        })
        .stack("b_b", |stack| {
            stack.add("Q", queue());
        })
        .context("colour", "red")
        .synth()
        .unwrap_err();
    let codes: Vec<&str> = found.iter().map(|finding| finding.code.name).collect();
    assert_eq!(
        codes,
        [
            "duplicate-id",
            "illegal-logical-id",
            "illegal-stack-name",
            "unknown-context-key"
        ]
    );
}

#[test]
fn duplicate_ids() {
    let found = findings(|stack| {
        stack.add("Orders", queue());
        stack.add("Orders", queue());
    });
    insta::assert_snapshot!(text(&found), @"
    error[duplicate-id]: `shop` already has a construct `Orders`
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Orders
       = given: `Orders` twice
       = allowed: each id once in a scope
       = help: give one of the two another id
       = first added at: crates/stackwright-core/tests/diagnostics.rs:LINE
    ");
}

#[test]
fn an_empty_id() {
    let found = findings(|stack| {
        stack.add("", queue());
    });
    insta::assert_snapshot!(text(&found), @"
    error[empty-id]: a construct has no id
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/
       = given: an empty text
       = allowed: any text but the empty one
       = help: name the construct
    ");
}

#[test]
fn a_path_without_a_letter_or_digit() {
    let found = findings(|stack| {
        stack.add("日本", queue());
    });
    insta::assert_snapshot!(text(&found), @"
    error[illegal-logical-id]: no logical id can be made from this path
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/日本
       = given: `日本`
       = allowed: a path with at least one ASCII letter or digit, not only `Default`
       = help: name the construct with letters and digits
    ");
}

#[test]
fn two_paths_with_one_logical_id() {
    let found = findings(|stack| {
        stack.add("a-b", queue());
        stack.add("ab", queue());
    });
    insta::assert_snapshot!(text(&found), @"
    error[duplicate-logical-id]: two elements have the logical id `ab`
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/ab
       = given: the logical id of `shop/a-b` too
       = allowed: each logical id once in a template
       = help: rename one of the two so that they differ in letters and digits
       = first used at: crates/stackwright-core/tests/diagnostics.rs:LINE
    ");
}

#[test]
fn an_illegal_logical_id_as_override() {
    let found = findings(|stack| {
        let orders = stack.add("Orders", queue());
        stack.edit(&orders).override_logical_id("my-orders");
    });
    insta::assert_snapshot!(text(&found), @"
    error[illegal-logical-id]: the logical id is not a legal one
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Orders
       = given: `my-orders`
       = allowed: 1 to 255 ASCII letters and digits
       = help: leave out other characters
    ");
}

#[test]
fn an_illegal_stack_name() {
    let found = App::new()
        .stack("2nd_stack", |stack| {
            stack.add("Q", queue());
        })
        .synth();
    insta::assert_snapshot!(text(&found.unwrap_err()), @"
    error[illegal-stack-name]: the stack's name is not a legal one
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: 2nd_stack
       = given: `2nd_stack`
       = allowed: a letter, then letters, digits and hyphens; at most 128 characters
       = help: rename the stack
    ");
}

#[test]
fn two_stacks_of_one_name() {
    let build = |stack: &mut Stack| {
        stack.add("Q", queue());
    };
    let found = App::new().stack("shop", build).stack("shop", build).synth();
    insta::assert_snapshot!(text(&found.unwrap_err()), @"
    error[duplicate-stack]: the app already has a stack `shop`
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: `shop` twice
       = allowed: each name once in an app
       = help: rename one of the two
       = first added at: crates/stackwright-core/tests/diagnostics.rs:LINE
    ");
}

#[test]
fn a_handle_of_another_stack() {
    use std::cell::Cell;
    use std::rc::Rc;
    let shared: Rc<Cell<Option<NodeRef>>> = Rc::default();
    let (give, take) = (Rc::clone(&shared), shared);
    let found = App::new()
        .stack("vpc", move |stack| {
            let network = stack.add("Network", queue());
            give.set(Some(stackwright_core::AsNode::node(&network)));
        })
        .stack("container", move |stack| {
            let network = take.get().unwrap();
            stack.add(
                "Service",
                queue().property("Vpc", stackwright_core::Node::Ref(network)),
            );
            let service = stack.add("Other", queue());
            stack.depend(&service, &network);
            stack.edit(&network).removal_policy(RemovalPolicy::Retain);
        })
        .synth();
    insta::assert_snapshot!(text(&found.unwrap_err()), @"
    error[foreign-handle]: `Network` belongs to stack `vpc`
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: container
       = given: `vpc/Network`
       = allowed: handles that this stack created or imported
       = help: publish the value as a parameter in `vpc` and import it here, both by the same contract
       = created at: crates/stackwright-core/tests/diagnostics.rs:LINE

    error[foreign-handle]: `Network` belongs to stack `vpc`
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: container
       = given: `vpc/Network`
       = allowed: handles that this stack created or imported
       = help: publish the value as a parameter in `vpc` and import it here, both by the same contract
       = created at: crates/stackwright-core/tests/diagnostics.rs:LINE

    error[foreign-handle]: `Network` belongs to stack `vpc`
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: container/Service
       = given: `vpc/Network`
       = allowed: handles that this stack created or imported
       = help: publish the value as a parameter in `vpc` and import it here, both by the same contract
       = created at: crates/stackwright-core/tests/diagnostics.rs:LINE
    ");
}

#[test]
fn resources_that_depend_on_each_other() {
    let found = findings(|stack| {
        let a = stack.add("A", queue());
        let b = stack.add("B", queue().property("Other", a.attribute("Arn")));
        stack.edit(&a).set("Other", b.reference());
    });
    insta::assert_snapshot!(text(&found), @"
    error[dependency-cycle]: resources depend on each other in a circle
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/A
       = given: shop/A -> shop/B -> shop/A
       = allowed: an order in which every resource comes after those it uses
       = help: remove one of the references or dependencies, or move it into a resource of its own
       = shop/B added at: crates/stackwright-core/tests/diagnostics.rs:LINE
    ");
}

#[test]
fn a_name_in_a_substitution_closes_a_circle_too() {
    let found = findings(|stack| {
        let a = stack.add("A", queue().property("Other", intrinsic::sub("${B.Arn}")));
        let b = stack.add("B", queue());
        stack.depend(&b, &a);
    });
    assert_eq!(found.iter().next().unwrap().code, &codes::DEPENDENCY_CYCLE);
}

#[test]
fn more_than_500_resources() {
    let found = findings(|stack| {
        for number in 0..501 {
            stack.add(format!("Q{number}"), queue());
        }
    });
    insta::assert_snapshot!(text(&found), @"
    error[too-many-resources]: the template has too many resources
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: 501 resources
       = allowed: at most 500
       = help: split the stack; its parts can share values by a contract
    ");
}

#[test]
fn more_than_200_outputs_parameters_and_mappings() {
    let found = findings(|stack| {
        stack.add("Q", queue());
        for number in 0..201 {
            stack.add(format!("O{number}"), CfnOutput::new("x"));
            stack.add(format!("P{number}"), CfnParameter::string().default("x"));
            stack.add(format!("M{number}"), CfnMapping::new().entry("a", "b", 1));
        }
    });
    insta::assert_snapshot!(text(&found), @"
    error[too-many-parameters]: the template has too many parameters
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: 201 parameters
       = allowed: at most 200
       = help: split the stack; its parts can share values by a contract

    error[too-many-outputs]: the template has too many outputs
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: 201 outputs
       = allowed: at most 200
       = help: split the stack; its parts can share values by a contract

    error[too-many-mappings]: the template has too many mappings
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: 201 mappings
       = allowed: at most 200
       = help: split the stack; its parts can share values by a contract
    ");
}

#[test]
fn a_template_of_more_than_a_megabyte() {
    let found = findings(|stack| {
        stack.add("Q", queue().property("Text", "x".repeat(1_048_576)));
    });
    insta::assert_snapshot!(text(&found), @"
    error[template-too-large]: the template is too large
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: 1048680 bytes
       = allowed: at most 1048576 bytes
       = help: split the stack; its parts can share values by a contract
    ");
}

#[test]
fn descriptions_that_are_too_long() {
    let found = findings(|stack| {
        stack.description("x".repeat(1025));
        stack.add("Q", queue());
        stack.add("O", CfnOutput::new("x").description("x".repeat(1030)));
    });
    insta::assert_snapshot!(text(&found), @"
    error[description-too-long]: the description is too long
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: 1025 bytes
       = allowed: at most 1024 bytes
       = help: shorten it

    error[description-too-long]: the description is too long
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/O
       = given: 1030 bytes
       = allowed: at most 1024 bytes
       = help: shorten it
    ");
}

#[test]
fn a_stack_without_resources() {
    let found = findings(|stack| {
        stack.output("O", "x");
    });
    insta::assert_snapshot!(text(&found), @"
    error[no-resources]: the stack has no resource
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: a template without resources
       = allowed: at least one resource
       = help: add a resource, or leave the stack out
    ");
}

#[test]
fn a_substitution_that_names_nothing() {
    let found = findings(|stack| {
        stack.add("Orders", queue());
        stack.output(
            "A",
            intrinsic::sub("${Order.Arn} in ${AWS::Region}, ${!Literal}"),
        );
    });
    insta::assert_snapshot!(text(&found), @"
    error[unknown-reference]: `${Order.Arn}` names nothing in this template
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/A
       = given: `${Order.Arn}` in Fn::Sub
       = allowed: logical ids of the template, pseudo parameters, and names of the given values
       = help: did you mean `${Orders.Arn}`?
    ");
}

#[test]
fn a_selection_beyond_a_literal_list() {
    let found = findings(|stack| {
        stack.add(
            "Orders",
            queue().property("Name", intrinsic::select(2, ["a", "b"])),
        );
    });
    insta::assert_snapshot!(text(&found), @"
    error[select-out-of-range]: the list has no element at this index
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Orders
       = given: index 2 of a list of 2
       = allowed: 0 to 1
       = help: count from zero, or make the list longer
    ");
}

#[test]
fn a_test_of_nothing() {
    let found = findings(|stack| {
        stack.add("Orders", queue());
        stack.add("Never", CfnCondition::new(and::<intrinsic::Test>([])));
    });
    insta::assert_snapshot!(text(&found), @"
    error[empty-test]: Fn::And has no test
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Never
       = given: no test
       = allowed: one test or more
       = help: pass at least one condition
    ");
}

#[test]
fn an_unknown_context_key() {
    let build = |stack: &mut Stack| {
        stack.add(
            "Orders",
            queue().property("Name", stack.context("version").unwrap_or_default()),
        );
    };
    let found = App::new()
        .stack("shop", build)
        .context("verison", "0.0.8")
        .synth();
    insta::assert_snapshot!(text(&found.unwrap_err()), @"
    error[unknown-context-key]: no stack reads the context key `verison`
       = given: verison=0.0.8
       = allowed: version
       = help: did you mean `version`?
    ");
}

#[test]
fn a_context_value_that_is_missing() {
    let found = findings(|stack| {
        stack.add(
            "Orders",
            queue().property("Name", stack.required_context("version")),
        );
    });
    insta::assert_snapshot!(text(&found), @"
    error[missing-context]: the context value `version` is missing
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: nothing
       = allowed: any text
       = help: pass `--context version=VALUE`
    ");
}

#[test]
fn an_edit_of_a_construct_without_a_main_resource() {
    let found = findings(|stack| {
        stack.add("Q", queue());
        let group = stack.group("Group");
        stack.edit(&group).set("DelaySeconds", 1);
    });
    insta::assert_snapshot!(text(&found), @"
    error[not-a-resource]: this construct has no main resource to edit
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Group
       = given: `shop/Group`
       = allowed: a resource, or a construct with a resource `Resource` or `Default` below it
       = help: edit the resource itself: find it by its path with `scope.find`
    ");
}

#[test]
fn a_move_to_a_path_where_nothing_is_added() {
    let found = findings(|stack| {
        stack.moved("Old", "New");
        stack.add("Newer", queue());
    });
    insta::assert_snapshot!(text(&found), @"
    error[moved-without-target]: no construct was added at `New` after it was declared moved
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: `moved` to `New`
       = allowed: a path below this scope, declared before its construct is added
       = help: correct the new path, or move the call up
    ");
}

#[test]
fn a_parameter_that_contradicts_itself() {
    let found = findings(|stack| {
        stack.add("Q", queue());
        let stage = CfnParameter::string()
            .default("test")
            .allowed_values(["dev", "prod"]);
        stack.add("Stage", stage.min_length(5).max_length(3));
    });
    insta::assert_snapshot!(text(&found), @"
    error[illegal-parameter]: the default is not among the allowed values
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Stage
       = given: test
       = allowed: dev, prod
       = help: choose an allowed default, or allow this one

    error[illegal-parameter]: MinLength is greater than MaxLength
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Stage
       = given: MinLength 5, MaxLength 3
       = allowed: MinLength up to MaxLength
       = help: swap the two limits
    ");
}

#[test]
fn illegal_mapping_keys() {
    let found = findings(|stack| {
        stack.add("Q", queue());
        stack.add("Sizes", CfnMapping::new().entry("eu central", "my-key", 1));
    });
    insta::assert_snapshot!(text(&found), @"
    error[illegal-mapping]: a key of the mapping is illegal
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Sizes
       = given: `eu central`
       = allowed: letters and digits; in a top-level key hyphens and dots too
       = help: rename the key

    error[illegal-mapping]: a key of the mapping is illegal
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Sizes
       = given: `my-key`
       = allowed: letters and digits; in a top-level key hyphens and dots too
       = help: rename the key
    ");
}

#[test]
fn illegal_tags() {
    static BUCKET: TypeInfo = TypeInfo {
        name: "AWS::S3::Bucket",
        tags: Some(TagProperty {
            name: "Tags",
            format: TagFormat::List,
        }),
        rules: "",
    };
    struct Bucket;
    impl Construct for Bucket {
        type Handle = NodeRef;
        fn build(self, scope: &Scope) -> NodeRef {
            scope.resource(&BUCKET, Object::typed())
        }
    }
    let found = findings(|stack| {
        let bucket = stack.add("Bucket", Bucket);
        stack.tag(Tag::new("aws:owner", "me"));
        stack.tag(Tag::new("owner", "x".repeat(257)));
        for number in 0..51 {
            stack.of(&bucket).tag(Tag::new(format!("tag{number}"), "x"));
        }
    });
    insta::assert_snapshot!(text(&found), @"
    error[illegal-tag]: the tag `aws:owner` is not a legal one
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: `aws:owner`
       = allowed: keys that do not start with `aws:`, which AWS keeps for itself
       = help: choose another prefix

    error[illegal-tag]: the tag `owner` is not a legal one
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: a value of 257 characters
       = allowed: at most 256 characters
       = help: shorten the value

    error[illegal-tag]: the resource has too many tags
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Bucket
       = given: 53 tags
       = allowed: at most 50
       = help: remove some of them
    ");
}

#[test]
fn a_snapshot_of_what_takes_none() {
    let found = findings(|stack| {
        let orders = stack.add("Orders", queue());
        stack.edit(&orders).removal_policy(RemovalPolicy::Snapshot);
    });
    insta::assert_snapshot!(text(&found), @"
    error[snapshot-not-supported]: AWS::SQS::Queue takes no snapshots
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop/Orders
       = given: RemovalPolicy::Snapshot
       = allowed: Snapshot for AWS::DocDB::DBCluster, AWS::EC2::Volume, AWS::ElastiCache::CacheCluster, AWS::ElastiCache::ReplicationGroup, AWS::Neptune::DBCluster, AWS::Neptune::DBInstance, AWS::RDS::DBCluster, AWS::RDS::DBInstance, AWS::Redshift::Cluster, AWS::ElastiCache::ServerlessCache
       = help: use Retain to keep the data
    ");
}

#[test]
fn an_account_or_region_that_does_not_exist() {
    let found = findings(|stack| {
        stack.set_environment(Environment::new("1234", "eu-central-1"));
        stack.add("Q", queue());
        stack.set_environment(Environment::of_region("Frankfurt"));
    });
    insta::assert_snapshot!(text(&found), @"
    error[illegal-environment]: the stack's environment does not exist
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: `1234`
       = allowed: an account id of twelve digits
       = help: correct it, or leave it out

    error[illegal-environment]: the stack's environment does not exist
      --> crates/stackwright-core/tests/diagnostics.rs:LINE
       = path: shop
       = given: `Frankfurt`
       = allowed: a region's name, such as `eu-central-1`
       = help: correct it, or leave it out
    ");
}

#[test]
fn every_code_has_a_name_in_hyphenated_words_and_an_explanation() {
    for code in codes::ALL {
        let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
        assert!(code.name.split('-').all(word), "{}", code.name);
        assert!(code.explanation.ends_with('.'), "{}", code.name);
    }
}
