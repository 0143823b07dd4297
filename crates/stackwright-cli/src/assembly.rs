//! The manifest of a cloud assembly, by which the `cdk` command finds the templates.

use serde_json::{Map, Value, json};
use stackwright_core::{Assembly, SynthesizedStack};

use crate::template_file;

/// The oldest schema that every maintained `cdk` command reads.
const SCHEMA: &str = "36.0.0";

/// The manifest of all stacks, in the schema of `cloud-assembly-schema`.
pub(crate) fn manifest(assembly: &Assembly) -> Value {
    let artifacts = assembly
        .stacks()
        .iter()
        .map(|stack| (stack.name.clone(), artifact(stack)));
    json!({ "version": SCHEMA, "artifacts": artifacts.collect::<Map<String, Value>>() })
}

fn artifact(stack: &SynthesizedStack) -> Value {
    let account = stack.environment.account().unwrap_or("unknown-account");
    let region = stack.environment.region().unwrap_or("unknown-region");
    let mut properties = Map::from_iter([("templateFile".to_owned(), template_file(stack).into())]);
    if !stack.tags.is_empty() {
        properties.insert("tags".to_owned(), json!(stack.tags));
    }
    if stack.termination_protection {
        properties.insert("terminationProtection".to_owned(), true.into());
    }
    json!({
        "type": "aws:cloudformation:stack",
        "environment": format!("aws://{account}/{region}"),
        "properties": properties,
        "displayName": stack.name,
    })
}
