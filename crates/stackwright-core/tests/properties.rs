//! What holds for every tree and every value.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure of a test is a panic"
)]

use std::cmp::Ordering;

use proptest::prelude::*;
use stackwright_core::{
    App, CfnResource, Node, Tag, collate, intrinsic, is_logical_id, logical_id, pseudo,
};

fn id() -> impl Strategy<Value = String> {
    "[A-Za-z0-9_/.-]{1,12}"
}

/// A tree as a list of paths; ids that occur twice are left out, as the tree refuses them.
fn paths() -> impl Strategy<Value = Vec<Vec<String>>> {
    prop::collection::vec(prop::collection::vec(id(), 1..4), 1..20)
}

fn template(paths: &[Vec<String>]) -> Option<String> {
    let paths = paths.to_vec();
    let app = App::new().stack("tree", move |stack| {
        stack.tag(Tag::new("team", "a"));
        for path in paths {
            let mut scope = stack.stack_scope();
            let (last, above) = path.split_last().unwrap();
            for id in above {
                let id = id.replace('/', "--");
                scope = match scope.child(&id) {
                    Some(child) => scope.of(&child),
                    None => scope.group(id),
                };
            }
            if scope.child(&last.replace('/', "--")).is_none() {
                scope.add(last.clone(), CfnResource::new("AWS::SQS::Queue"));
            }
        }
    });
    let assembly = app.synth().ok()?;
    Some(assembly.stacks()[0].template.to_string())
}

/// A value of literals and pseudo parameters in nested joins.
fn parts() -> impl Strategy<Value = Vec<Node>> {
    let leaf = prop_oneof![
        "[a-z]{0,4}".prop_map(Node::from),
        Just(Node::from(pseudo::region())),
    ];
    let node = leaf.prop_recursive(3, 16, 4, |inner| {
        prop::collection::vec(inner, 0..4).prop_map(|parts| Node::from(intrinsic::concat(parts)))
    });
    prop::collection::vec(node, 0..6)
}

/// What CloudFormation makes of a joined value, with `<R>` for the region.
fn evaluate(node: &Node) -> String {
    match node {
        Node::Text(text) => text.to_string(),
        Node::Pseudo(_) => "<R>".to_owned(),
        Node::Call("Fn::Join", arguments) => {
            let pair = arguments.as_list().unwrap();
            let parts: Vec<String> = pair[1].as_list().unwrap().iter().map(evaluate).collect();
            parts.join(pair[0].as_text().unwrap())
        }
        other => panic!("unexpected {other:?}"),
    }
}

proptest! {
    #[test]
    fn the_same_tree_gives_the_same_bytes(paths in paths()) {
        prop_assert_eq!(template(&paths), template(&paths));
    }

    #[test]
    fn every_path_gives_a_legal_logical_id_or_none(path in prop::collection::vec(".{1,300}", 1..5)) {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        if let Some(id) = logical_id(&path) {
            prop_assert!(is_logical_id(&id), "{}", id);
        }
    }

    #[test]
    fn adding_a_construct_changes_no_other_logical_id(mut paths in paths(), extra in id()) {
        let before = template(&paths);
        paths.push(vec!["Extra".to_owned(), extra]);
        if let (Some(before), Some(after)) = (before, template(&paths)) {
            let ids = |text: &str| -> Vec<String> {
                let template: serde_json::Value = serde_json::from_str(text).unwrap();
                template["Resources"].as_object().unwrap().keys().cloned().collect()
            };
            let after = ids(&after);
            for id in ids(&before) {
                prop_assert!(after.contains(&id));
            }
        }
    }

    #[test]
    fn merging_a_join_keeps_its_value_and_leaves_no_two_literals_in_a_row(parts in parts()) {
        let joined = Node::from(intrinsic::concat(parts.clone()));
        let expected: String = parts.iter().map(evaluate).collect();
        prop_assert_eq!(evaluate(&joined), expected);
        if let Node::Call(_, arguments) = &joined {
            let parts = arguments.as_list().unwrap()[1].as_list().unwrap();
            let literal = |node: &Node| node.as_text().is_some();
            prop_assert!(!parts.windows(2).any(|pair| pair.iter().all(literal)));
        }
    }

    #[test]
    fn splitting_a_literal_and_joining_it_again_gives_it_back(text in "[a-z,]{0,20}") {
        let parts = Node::from(intrinsic::split(",", text.as_str()));
        let joined = Node::from(intrinsic::join(",", parts));
        prop_assert_eq!(joined.as_text(), Some(text.as_str()));
    }

    #[test]
    fn collation_is_a_total_order(a in ".{0,6}", b in ".{0,6}", c in ".{0,6}") {
        prop_assert_eq!(collate(&a, &b), collate(&b, &a).reverse());
        prop_assert_eq!(collate(&a, &a), Ordering::Equal);
        if collate(&a, &b) != Ordering::Greater && collate(&b, &c) != Ordering::Greater {
            prop_assert_ne!(collate(&a, &c), Ordering::Greater);
        }
    }
}
