//! Whether two templates are the same, to the order of their keys.
//!
//! ```
//! use stackwright_testing::parity;
//!
//! let differences = parity::compare(
//!     r#"{"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}"#,
//!     r#"{"Resources": {"Q": {"Type": "AWS::SNS::Topic"}}}"#,
//! )
//! .unwrap();
//! assert_eq!(
//!     differences[0].to_string(),
//!     r#"Resources/Q/Type: expected "AWS::SQS::Queue", found "AWS::SNS::Topic""#,
//! );
//! ```

use std::fmt;

use crate::json::Json;

/// One place at which two templates differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The keys and array positions that lead to the place, joined by `/`.
    pub path: String,
    /// What differs there.
    pub kind: Kind,
}

/// What differs at one place of two templates.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The expected template has this, the other has nothing there.
    Missing(Json),
    /// The other template has this, the expected one has nothing there.
    Unexpected(Json),
    /// Both have something, and it is not the same.
    Changed {
        /// What the expected template has.
        expected: Json,
        /// What the other one has.
        found: Json,
    },
    /// Both have the same keys, in different orders.
    Order {
        /// The keys of the expected template, from the first that is out of place.
        expected: Vec<String>,
        /// The keys of the other one, from the same position.
        found: Vec<String>,
    },
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: ",
            if self.path.is_empty() {
                "/"
            } else {
                &self.path
            }
        )?;
        match &self.kind {
            Kind::Missing(value) => write!(f, "missing, expected {}", brief(&value.to_string())),
            Kind::Unexpected(value) => write!(f, "unexpected {}", brief(&value.to_string())),
            Kind::Changed { expected, found } => write!(
                f,
                "expected {}, found {}",
                brief(&expected.to_string()),
                brief(&found.to_string())
            ),
            Kind::Order { expected, found } => write!(
                f,
                "expected the keys in the order {}, found {}",
                brief(&expected.join(", ")),
                brief(&found.join(", "))
            ),
        }
    }
}

/// The start of a text that is long.
fn brief(text: &str) -> String {
    const LIMIT: usize = 240;
    match text.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Every place at which two template texts differ, as data or in the order of keys, in the order of
/// the expected text. White space does not count; `1`, `1.0` and `"1"` are three different values.
///
/// # Errors
/// Where one of the texts is not JSON.
pub fn compare(expected: &str, found: &str) -> Result<Vec<Difference>, serde_json::Error> {
    let mut differences = Vec::new();
    walk(
        &Json::parse(expected)?,
        &Json::parse(found)?,
        "",
        &mut differences,
    );
    Ok(differences)
}

/// Fails, listing the differences, where [`compare`] finds one. `name` says what is compared.
///
/// # Panics
/// Where the templates differ, or one of the texts is not JSON.
#[track_caller]
pub fn assert_same(name: &str, expected: &str, found: &str) {
    let report = match compare(expected, found) {
        Ok(differences) if differences.is_empty() => return,
        Ok(differences) => render(&differences),
        Err(error) => format!("  not JSON: {error}"),
    };
    assert!(
        report.is_empty(),
        "{name} is not the expected template:\n{report}"
    );
}

/// The differences as an indented list, one a line.
pub fn render(differences: &[Difference]) -> String {
    const SHOWN: usize = 40;
    let mut lines: Vec<String> = differences
        .iter()
        .take(SHOWN)
        .map(|difference| format!("  {difference}"))
        .collect();
    if differences.len() > SHOWN {
        lines.push(format!("  and {} more", differences.len() - SHOWN));
    }
    lines.join("\n")
}

fn walk(expected: &Json, found: &Json, path: &str, differences: &mut Vec<Difference>) {
    match (expected, found) {
        (Json::Object(left), Json::Object(right)) => objects(left, right, path, differences),
        (Json::Array(left), Json::Array(right)) => {
            for index in 0..left.len().max(right.len()) {
                either(
                    left.get(index),
                    right.get(index),
                    &below(path, &index),
                    differences,
                );
            }
        }
        _ => either(Some(expected), Some(found), path, differences),
    }
}

fn objects(
    expected: &[(String, Json)],
    found: &[(String, Json)],
    path: &str,
    differences: &mut Vec<Difference>,
) {
    let value =
        |entries: &'_ [(String, Json)], key: &str| entries.iter().position(|(name, _)| name == key);
    for (key, left) in expected {
        let right = value(found, key).map(|position| &found[position].1);
        either(Some(left), right, &below(path, key), differences);
    }
    for (key, right) in found {
        if value(expected, key).is_none() {
            either(None, Some(right), &below(path, key), differences);
        }
    }
    let shared = |entries: &[(String, Json)], others: &[(String, Json)]| -> Vec<String> {
        let keys = entries.iter().map(|(key, _)| key);
        keys.filter(|key| value(others, key).is_some())
            .cloned()
            .collect()
    };
    let (left, right) = (shared(expected, found), shared(found, expected));
    if let Some(start) = left
        .iter()
        .zip(&right)
        .position(|(left, right)| left != right)
    {
        let kind = Kind::Order {
            expected: left[start..].to_vec(),
            found: right[start..].to_vec(),
        };
        differences.push(Difference {
            path: path.to_owned(),
            kind,
        });
    }
}

fn either(
    expected: Option<&Json>,
    found: Option<&Json>,
    path: &str,
    differences: &mut Vec<Difference>,
) {
    let kind = match (expected, found) {
        (Some(left @ (Json::Object(_) | Json::Array(_))), Some(right))
            if std::mem::discriminant(left) == std::mem::discriminant(right) =>
        {
            return walk(left, right, path, differences);
        }
        (Some(left), Some(right)) if left != right => Kind::Changed {
            expected: left.clone(),
            found: right.clone(),
        },
        (Some(left), None) => Kind::Missing(left.clone()),
        (None, Some(right)) => Kind::Unexpected(right.clone()),
        _ => return,
    };
    differences.push(Difference {
        path: path.to_owned(),
        kind,
    });
}

fn below(path: &str, key: &impl fmt::Display) -> String {
    if path.is_empty() {
        key.to_string()
    } else {
        format!("{path}/{key}")
    }
}
