//! The names of parameters.

use stackwright_contract::NameProblem;
use stackwright_core::{Diagnostic, Node, Scope, Value};

use super::codes;

/// Reports a literal name that SSM would refuse.
pub(super) fn check(scope: &Scope, name: &Value<String>) {
    let Some(name) = name.as_text() else { return };
    if let Some(problem) = NameProblem::of(name) {
        let finding = Diagnostic::error(
            &codes::ILLEGAL_PARAMETER_NAME,
            "the parameter's name is not a legal one",
        );
        let finding = finding
            .given(format!("`{name}`"))
            .allowed(problem.allowed());
        scope.diagnose(finding.help("rename the parameter, such as `/team/name`"));
    }
}

/// Whether a name has no level, so that its ARN needs a slash in front of it.
///
/// A generated name has none. What `simple_name` says of a literal name has to be true of it.
pub(super) fn is_simple(scope: &Scope, name: Option<&Value<String>>, stated: Option<bool>) -> bool {
    let Some(name) = name else { return true };
    let literal = name.as_text().map(|name| !name.contains('/'));
    let unclear = match (literal, stated) {
        (Some(literal), Some(stated)) => literal != stated,
        (None, None) => true,
        _ => false,
    };
    if unclear {
        let finding = Diagnostic::error(
            &codes::UNCLEAR_PARAMETER_NAME,
            "whether the parameter's name starts with a slash is not clear",
        );
        let finding = match name.as_text() {
            Some(name) => finding.given(format!(
                "`{name}` with `simple_name({})`",
                literal != Some(true)
            )),
            None => finding.given("a name that is known at deployment only"),
        };
        scope.diagnose(
            finding
                .allowed("`simple_name(true)` for a name without a slash, `simple_name(false)` for one with")
                .help("state it, or correct it"),
        );
    }
    literal.or(stated).unwrap_or(false)
}

/// The ARN of a parameter by its name.
pub(crate) fn arn(scope: &Scope, name: &Node, simple: bool) -> Value<String> {
    let folder = if simple { "parameter/" } else { "parameter" };
    scope.arn("ssm", vec![folder.into(), name.clone()])
}
