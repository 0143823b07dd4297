//! Checks of names and paths that several IAM resources share.

use stackwright_core::{Diagnostic, Node, Scope, Value};

use super::codes;

/// A literal name has at most `longest` characters out of those that IAM takes.
pub(crate) fn name(scope: &Scope, name: Option<&Value<String>>, longest: usize) {
    let Some(name) = name.and_then(Value::as_text) else {
        return;
    };
    let legal =
        |character: char| character.is_ascii_alphanumeric() || "+=,.@_-".contains(character);
    if name.is_empty() || name.chars().count() > longest || !name.chars().all(legal) {
        let finding = Diagnostic::error(&codes::ILLEGAL_IAM_NAME, "the name is not a legal one");
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed(format!("1 to {longest} letters, digits and `+=,.@_-`"))
                .help("choose another name, or leave it out: CloudFormation makes one up"),
        );
    }
}

/// A literal path starts and ends with a slash.
pub(crate) fn path(scope: &Scope, path: Option<&Value<String>>) {
    let Some(path) = path.and_then(Value::as_text) else {
        return;
    };
    if !path.starts_with('/') || !path.ends_with('/') || path.len() > 512 {
        let finding = Diagnostic::error(&codes::ILLEGAL_IAM_PATH, "the path is not a legal one");
        scope.diagnose(
            finding
                .given(format!("`{path}`"))
                .allowed("`/`, or up to 512 characters that start and end with `/`")
                .help(format!("write `/{}/`", path.trim_matches('/'))),
        );
    }
}

/// Says that `policy` has no statement, and what to do about it.
pub(crate) fn no_statement(scope: &Scope, policy: &str, help: &str) {
    let message = format!("{policy} has no statement");
    scope.diagnose(
        Diagnostic::error(&codes::EMPTY_POLICY, message)
            .given("no statement")
            .allowed("at least one statement")
            .help(help),
    );
}

/// A document has at most `limit` characters, as far as they are known.
pub(crate) fn size(scope: &Scope, document: &Node, limit: usize) {
    let size = known_length(document);
    if size > limit {
        let finding = Diagnostic::warning(&codes::POLICY_TOO_LARGE, "the policy is too large");
        scope.diagnose(
            finding
                .given(format!("{size} characters or more"))
                .allowed(format!("at most {limit}"))
                .help("split it into several managed policies, or use wildcards"),
        );
    }
}

/// The length of the compact JSON without what is known at deployment only.
fn known_length(node: &Node) -> usize {
    match node {
        Node::Text(text) => text.chars().count() + 2,
        Node::List(items) => 1 + items.len().max(1) + items.iter().map(known_length).sum::<usize>(),
        Node::Object(object) => {
            let entry = |(key, value): (&str, &Node)| key.chars().count() + 3 + known_length(value);
            1 + object.len().max(1) + object.iter().map(entry).sum::<usize>()
        }
        Node::Bool(flag) => flag.to_string().len(),
        Node::Int(number) => number.to_string().len(),
        _ => 0,
    }
}
