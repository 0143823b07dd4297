//! The manifest of a cloud assembly, by which the `cdk` command finds the templates.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value, json};
use stackwright_core::{Assembly, SynthesizedStack};

use crate::template_file;

/// The oldest schema that every maintained `cdk` command reads.
const SCHEMA: &str = "36.0.0";

/// The manifest of all stacks, in the schema of `cloud-assembly-schema`: stacks in the app's order, each
/// with those that publish what it imports as its dependencies, so that `cdk` deploys and destroys all of
/// them in an order that works.
pub(crate) struct Manifest<'a>(pub(crate) &'a Assembly);

impl Serialize for Manifest<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut manifest = serializer.serialize_map(Some(2))?;
        manifest.serialize_entry("version", SCHEMA)?;
        manifest.serialize_entry("artifacts", &Artifacts(self.0))?;
        manifest.end()
    }
}

struct Artifacts<'a>(&'a Assembly);

impl Serialize for Artifacts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let contracts = self.0.contracts();
        let mut artifacts = serializer.serialize_map(Some(self.0.stacks().len()))?;
        for stack in self.0.stacks() {
            let needed = contracts.dependencies(&stack.name);
            artifacts.serialize_entry(&stack.name, &artifact(stack, &needed))?;
        }
        artifacts.end()
    }
}

fn artifact(stack: &SynthesizedStack, dependencies: &[&str]) -> Value {
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
        "dependencies": dependencies,
        "displayName": stack.name,
    })
}
