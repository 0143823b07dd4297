//! The manifest of a cloud assembly, by which the `cdk` command finds the templates.

use std::collections::{BTreeMap, BTreeSet};

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value, json};
use stackwright_core::{Assembly, SynthesizedStack};

use crate::template_file;

/// The oldest schema that every maintained `cdk` command reads.
const SCHEMA: &str = "36.0.0";

/// The manifest of all stacks, in the schema of `cloud-assembly-schema`: stacks in the app's order, each
/// with those before it that publish what it imports as its dependencies. So `cdk` deploys and destroys
/// all of them in an order that works, and there is no circle.
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
        let parameters: Vec<Parameters> = self.0.stacks().iter().map(Parameters::of).collect();
        let mut publishers: BTreeMap<&str, &str> = BTreeMap::new();
        let mut artifacts = serializer.serialize_map(Some(parameters.len()))?;
        for (stack, each) in self.0.stacks().iter().zip(&parameters) {
            let needed = each
                .imported
                .iter()
                .filter_map(|name| publishers.get(name.as_str()));
            let needed: BTreeSet<&str> = needed.copied().collect();
            artifacts.serialize_entry(&stack.name, &artifact(stack, &needed))?;
            let published = each
                .published
                .iter()
                .map(|name| (name.as_str(), stack.name.as_str()));
            publishers.extend(published);
        }
        artifacts.end()
    }
}

/// The names of the SSM parameters that a stack publishes and imports.
struct Parameters {
    published: Vec<String>,
    imported: Vec<String>,
}

impl Parameters {
    fn of(stack: &SynthesizedStack) -> Self {
        let template: Value = serde_json::from_str(stack.template.as_str()).unwrap_or_default();
        let section = |name: &str| template[name].as_object().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let published = section("Resources");
        let published = published
            .values()
            .filter(|it| it["Type"] == "AWS::SSM::Parameter");
        let imported = section("Parameters");
        let imported = imported.values().filter(|it| {
            it["Type"]
                .as_str()
                .is_some_and(|kind| kind.starts_with("AWS::SSM::Parameter::Value<"))
        });
        Self {
            published: published
                .filter_map(|it| text(&it["Properties"]["Name"]))
                .collect(),
            imported: imported.filter_map(|it| text(&it["Default"])).collect(),
        }
    }
}

fn artifact(stack: &SynthesizedStack, dependencies: &BTreeSet<&str>) -> Value {
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
