//! Templates through other people's validators: cfn-lint and cloudformation-validate.

use std::fmt;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::tools::Python;

/// What a validator says about one place of a template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The template's file, as it was given.
    pub file: String,
    /// How bad it is.
    pub level: Level,
    /// The rule's code, such as `E3012`.
    pub rule: String,
    /// What is wrong.
    pub message: String,
    /// Where in the template, as far as the validator says.
    pub place: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Advice.
    Information,
    /// Probably a mistake.
    Warning,
    /// CloudFormation refuses it, or the resource does not work.
    Error,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} {} at {}",
            self.file, self.rule, self.message, self.place
        )
    }
}

/// Everything that cfn-lint finds in these templates.
///
/// # Errors
/// What went wrong where cfn-lint could not run.
pub fn cfn_lint<P: AsRef<Path>>(python: &Python, templates: &[P]) -> Result<Vec<Finding>, String> {
    if templates.is_empty() {
        return Ok(Vec::new());
    }
    let mut command = python.command("cfn-lint");
    command.args(["--format", "json", "--"]);
    command.args(templates.iter().map(AsRef::as_ref));
    let found: Vec<Value> = output(&mut command)?;
    let finding = |entry: &Value| Finding {
        file: text(&entry["Filename"]),
        level: match entry["Level"].as_str() {
            Some("Error") => Level::Error,
            Some("Warning") => Level::Warning,
            _ => Level::Information,
        },
        rule: text(&entry["Rule"]["Id"]),
        message: text(&entry["Message"]),
        place: match &entry["Location"]["Path"] {
            Value::Array(keys) => keys.iter().map(text).collect::<Vec<_>>().join("/"),
            other => text(other),
        },
    };
    Ok(found.iter().map(finding).collect())
}

/// Everything that cloudformation-validate finds in these templates.
///
/// # Errors
/// What went wrong where it could not run.
pub fn cloudformation_validate<P: AsRef<Path>>(
    python: &Python,
    templates: &[P],
) -> Result<Vec<Finding>, String> {
    let mut command = python.command("python");
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/python/validate.py"));
    command.args(templates.iter().map(AsRef::as_ref));
    let found: Vec<Value> = output(&mut command)?;
    let finding = |entry: &Value| Finding {
        file: text(&entry["file"]),
        level: match entry["severity"].as_str() {
            Some("FATAL" | "ERROR") => Level::Error,
            Some("WARN") => Level::Warning,
            _ => Level::Information,
        },
        rule: text(&entry["rule"]),
        message: text(&entry["message"]),
        place: text(&entry["place"]),
    };
    Ok(found.iter().map(finding).collect())
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The JSON that a command prints. The exit status is left aside: both validators use it for what
/// they find.
fn output<T: DeserializeOwned>(command: &mut std::process::Command) -> Result<T, String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?}: {error}"))?;
    serde_json::from_slice(&output.stdout).map_err(|error| {
        let printed = [output.stdout, output.stderr].concat();
        format!(
            "{command:?} printed no JSON ({error}):\n{}",
            String::from_utf8_lossy(&printed)
        )
    })
}
