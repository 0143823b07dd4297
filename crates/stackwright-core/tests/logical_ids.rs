//! Logical ids agree with those that aws-cdk-lib 2.276.0 gave to the same paths.

#![allow(clippy::unwrap_used, reason = "a failure of a test is a panic")]

use serde_json::Value as Json;
use stackwright_core::{App, CfnResource, logical_id};

fn rows() -> Vec<(Vec<String>, Option<String>)> {
    let rows: Json = serde_json::from_str(include_str!("data/logical_ids.json")).unwrap();
    let text = |value: &Json| value.as_str().unwrap().to_owned();
    rows.as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let path = row["path"].as_array().unwrap().iter().map(text).collect();
            (path, row["id"].as_str().map(str::to_owned))
        })
        .collect()
}

#[test]
fn every_recorded_path_gets_the_recorded_logical_id() {
    let rows = rows();
    assert_eq!(rows.len(), 924);
    for (path, expected) in rows {
        // A scope replaces `/` in an id before the id becomes part of a path.
        let path: Vec<String> = path.iter().map(|id| id.replace('/', "--")).collect();
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        let actual = match path.iter().any(|id| id.is_empty()) {
            true => None,
            false => logical_id(&path),
        };
        assert_eq!(actual, expected, "{path:?}");
    }
}

#[test]
fn a_tree_gives_the_same_ids_as_the_function() {
    for (path, expected) in rows() {
        let app = App::new().stack("ids", move |stack| {
            let mut scope = stack.stack_scope();
            let (last, above) = path.split_last().unwrap();
            for id in above {
                scope = scope.group(id.clone());
            }
            scope.add(last.clone(), CfnResource::new("AWS::SQS::Queue"));
        });
        let written = app.synth().ok().map(|assembly| {
            let template = assembly.stacks()[0].template.as_str();
            let template: Json = serde_json::from_str(template).unwrap();
            template["Resources"]
                .as_object()
                .unwrap()
                .keys()
                .next()
                .unwrap()
                .clone()
        });
        assert_eq!(written, expected);
    }
}
