//! Reading the two specifications from the folder that `fetch` filled.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;

use crate::error::{Doing, Result};

/// The raw inputs: the service specification, and the registry schemas by resource type.
pub struct Sources {
    /// `db.json` of `@aws-cdk/aws-service-spec`.
    pub spec: Value,
    /// The schemas of `cfn-lint` for us-east-1, by type name such as `AWS::EC2::VPC`.
    pub schemas: BTreeMap<String, Value>,
}

/// Where the service specification lies below the input folder.
const SPEC: &str = "aws-service-spec/package/db.json.gz";
/// Where the schemas lie below the input folder.
const SCHEMAS: &str = "cfn-lint/cfnlint/data/schemas";

/// Reads the inputs below `folder`.
///
/// # Errors
/// A file that is missing or not what it should be.
pub fn load(folder: &Path) -> Result<Sources> {
    let packed = folder.join(SPEC);
    let hint = "run `cargo run -p stackwright-codegen -- fetch` first";
    let packed = fs::read(&packed).doing(format!("reading {} ({hint})", packed.display()))?;
    let mut text = String::new();
    GzDecoder::new(packed.as_slice())
        .read_to_string(&mut text)
        .doing("unpacking db.json.gz")?;
    let spec = serde_json::from_str(&text).doing("parsing db.json")?;

    let folder = folder.join(SCHEMAS);
    let index = json(&folder.join("providers/us-east-1.json"))?;
    let index = index
        .as_object()
        .doing("providers/us-east-1.json is no object")?;
    let mut schemas = BTreeMap::new();
    for (name, file) in index {
        if let Some(file) = file.as_str() {
            schemas.insert(
                name.clone(),
                json(&folder.join(format!("resources/{file}.json")))?,
            );
        }
    }
    Ok(Sources { spec, schemas })
}

fn json(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).doing(format!("reading {}", path.display()))?;
    serde_json::from_str(&text).doing(format!("parsing {}", path.display()))
}
