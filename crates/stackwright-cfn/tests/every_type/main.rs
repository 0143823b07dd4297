//! One resource of every type, with the properties that it must have, as the specification says it.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod generated;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use generated::SERVICES;
use stackwright_core::Stack;
use stackwright_testing::tools;
use stackwright_testing::validate::{Finding, cfn_lint};

/// cfn-lint's rules about the structure of a template: property names, required properties, types.
const STRUCTURE: [&str; 5] = ["E1001", "E3001", "E3002", "E3003", "E3012"];

/// What cfn-lint wants that the specification does not let us say.
const UNSAYABLE: [(&str, &str); 5] = [
    // The format is that of a structure which has a name in one of the two specifications only.
    ("AWS-Backup", "is not a 'date-time'"),
    // The registry has the property, the specification not yet.
    (
        "AWS-EventsV2",
        "'InvokeConfiguration' is a required property",
    ),
    // A string for the one, an object for the other.
    ("AWS-LakeFormation", "is not of type 'string'"),
    // One of two properties, in a structure, decides about one beside it.
    ("AWS-BillingConductor", "is a required property"),
    // cfn-lint has the type from elsewhere: the transform has no schema.
    ("AWS-Serverless", "'ContentUri' is a required property"),
];

#[test]
fn every_type_is_built_with_what_it_must_have() {
    let mut types = BTreeSet::new();
    let mut wrong = Vec::new();
    for (namespace, build) in SERVICES {
        let stack = Stack::new("service");
        build(&stack);
        match stack.synth() {
            Ok(synthesized) => {
                let template: serde_json::Value =
                    serde_json::from_str(synthesized.template.as_str()).unwrap();
                let resources = template["Resources"].as_object().unwrap().values();
                types.extend(resources.map(|resource| resource["Type"].to_string()));
            }
            Err(findings) => wrong.push(format!("{namespace}:\n{findings}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let known: BTreeSet<String> = stackwright_cfn::types()
        .map(|info| format!("{:?}", info.name))
        .collect();
    assert_eq!(types, known);
}

#[test]
fn cfn_lint_finds_the_structure_of_every_type_right() {
    let Some(python) = tools::python() else {
        return;
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("every_type");
    fs::create_dir_all(&folder).unwrap();
    let mut templates = Vec::new();
    for (namespace, build) in SERVICES {
        let stack = Stack::new("service");
        build(&stack);
        let file = folder.join(format!("{}.json", namespace.replace("::", "-")));
        fs::write(&file, stack.synth().unwrap().template.as_str()).unwrap();
        templates.push(file);
    }
    let mut found = cfn_lint(&python, &templates).unwrap();
    let unsayable = |finding: &Finding| {
        let known = |(file, message): &(&str, &str)| {
            finding.file.contains(file) && finding.message.contains(message)
        };
        UNSAYABLE.iter().any(known)
    };
    found.retain(|finding| STRUCTURE.contains(&finding.rule.as_str()) && !unsayable(finding));
    let errors: Vec<String> = found.iter().map(Finding::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
