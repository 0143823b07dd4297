//! Environment variables of builds.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Text, Value, text};

use super::codes;
use crate::iam::{Grant, Grantable};
use crate::secretsmanager::SecretRef;
use crate::ssm::StringParameterRef;

/// The value of an environment variable of builds, or where CodeBuild reads it when a build starts.
///
/// Texts, numbers and booleans are values as they are. They are to be seen in the console and in the
/// template, so that a secret is a diagnostic
/// ([`SECRET_IN_PLAIN_TEXT`](codes::SECRET_IN_PLAIN_TEXT)).
///
/// <https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html>
#[derive(Clone, Debug, PartialEq)]
pub struct BuildEnvironmentVariable {
    kind: Kind,
    value: Node,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    PlainText,
    ParameterStore,
    SecretsManager,
}

impl BuildEnvironmentVariable {
    /// The value itself.
    pub fn plain_text(value: impl IntoValue<String>) -> Self {
        Self::new(Kind::PlainText, value.into_value())
    }

    /// The parameter of SSM with this name, which the project is granted to read.
    pub fn parameter_store(name: impl IntoValue<String>) -> Self {
        Self::new(Kind::ParameterStore, name.into_value())
    }

    /// A secret, which the project is granted to read: its name or ARN, to which may be added
    /// `:FIELD`, `:FIELD:STAGE` or `:FIELD:STAGE:VERSION`.
    pub fn secrets_manager(secret: impl IntoValue<String>) -> Self {
        Self::new(Kind::SecretsManager, secret.into_value())
    }

    /// One field of a secret that is a JSON object. The project is granted to read it.
    pub fn secret_field(secret: &SecretRef, field: impl IntoValue<String>) -> Self {
        let reference = text![secret.secret_arn(), ":", field.into_value()];
        Self::new(Kind::SecretsManager, reference.value())
    }

    fn new(kind: Kind, value: Value<String>) -> Self {
        let value = value.into_node();
        Self { kind, value }
    }

    const fn kind(&self) -> &'static str {
        match self.kind {
            Kind::PlainText => "PLAINTEXT",
            Kind::ParameterStore => "PARAMETER_STORE",
            Kind::SecretsManager => "SECRETS_MANAGER",
        }
    }

    fn render(&self, name: &Text) -> Node {
        let mut variable = Object::typed();
        variable.put("Name", name.clone().into());
        variable.put("Type", self.kind().into());
        variable.put("Value", self.value.clone());
        variable.into()
    }
}

impl<K> From<Value<K>> for BuildEnvironmentVariable {
    fn from(value: Value<K>) -> Self {
        Self::new(Kind::PlainText, Value::from_node(value.into_node()))
    }
}

impl From<&SecretRef> for BuildEnvironmentVariable {
    fn from(secret: &SecretRef) -> Self {
        let arn = secret.secret_arn().into_node();
        Self::new(Kind::SecretsManager, Value::from_node(arn))
    }
}

impl From<&StringParameterRef> for BuildEnvironmentVariable {
    fn from(parameter: &StringParameterRef) -> Self {
        Self::parameter_store(parameter.parameter_name())
    }
}

macro_rules! from_literals {
    ($($literal:ty),*) => { $(
        impl From<$literal> for BuildEnvironmentVariable {
            fn from(value: $literal) -> Self {
                Self::plain_text(value.to_string())
            }
        }
    )* };
}

from_literals!(&str, String, &String, bool, u16, u32, i32, i64, f64);

/// Environment variables by name, in the order in which the names were first set.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables(Vec<(Text, BuildEnvironmentVariable)>);

impl Variables {
    pub(crate) fn set(&mut self, name: Text, value: BuildEnvironmentVariable) {
        match self.0.iter_mut().find(|(existing, _)| *existing == name) {
            Some((_, existing)) => *existing = value,
            None => self.0.push((name, value)),
        }
    }

    pub(crate) fn extend(&mut self, others: &Self) {
        for (name, value) in &others.0 {
            self.set(name.clone(), value.clone());
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn render(&self) -> Node {
        let variables = self.0.iter().map(|(name, value)| value.render(name));
        Node::List(variables.collect())
    }

    /// The variables as the configuration of a pipeline's action has them.
    #[cfg(feature = "codepipeline")]
    pub(crate) fn render_for_action(&self) -> Node {
        let variables = self.0.iter().map(|(name, variable)| {
            let variable = Object::new()
                .with("name", name.clone())
                .with("type", variable.kind())
                .with("value", variable.value.clone());
            Node::from(variable)
        });
        Node::List(variables.collect())
    }

    /// Reports secrets that would be in the template.
    pub(crate) fn check(&self, scope: &Scope) {
        for (name, variable) in &self.0 {
            let mut resolves = false;
            variable.value.walk(&mut |node| {
                let text = node.as_text().unwrap_or_default();
                resolves |= text.contains("{{resolve:secretsmanager:")
                    || text.contains("{{resolve:ssm-secure:");
            });
            if variable.kind == Kind::PlainText && resolves {
                let finding = Diagnostic::error(
                    &codes::SECRET_IN_PLAIN_TEXT,
                    format!("the environment variable `{name}` shows a secret"),
                );
                scope.diagnose(
                    finding
                        .given("a secret as plain text")
                        .allowed("a reference that CodeBuild reads when a build starts")
                        .help(
                            "pass the secret itself, or `BuildEnvironmentVariable::secret_field`; \
                             `check_secrets_in_plain_text_env_variables(false)` accepts it",
                        ),
                );
            }
        }
    }

    /// Permits somebody to read the parameters and secrets.
    pub(crate) fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) {
        let values = |kind: Kind| {
            let of_kind = self
                .0
                .iter()
                .filter(move |(_, variable)| variable.kind == kind);
            of_kind.map(|(_, variable)| &variable.value)
        };
        let parameters =
            distinct(values(Kind::ParameterStore).map(|name| parameter_arn(scope, name)));
        if !parameters.is_empty() {
            Grant::add_to_principal(scope, grantee, ["ssm:GetParameters"], parameters);
        }
        let secrets =
            distinct(values(Kind::SecretsManager).map(|reference| secret_arn(scope, reference)));
        if !secrets.is_empty() {
            Grant::add_to_principal(scope, grantee, ["secretsmanager:GetSecretValue"], secrets);
        }
        let own = scope.environment();
        for reference in values(Kind::SecretsManager).filter_map(Node::as_text) {
            let parts: Vec<&str> = reference.splitn(7, ':').collect();
            if let ["arn", partition, _, region, account, ..] = parts.as_slice()
                && own.account().is_some_and(|own| own != *account)
            {
                let keys = format!("arn:{partition}:kms:{region}:{account}:key/*");
                Grant::add_to_principal(scope, grantee, ["kms:Decrypt"], [keys]);
            }
        }
    }
}

fn distinct(values: impl Iterator<Item = Value<String>>) -> Vec<Value<String>> {
    let mut distinct = Vec::new();
    for value in values {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}

/// The ARN of a parameter by its name, which may begin with a slash.
fn parameter_arn(scope: &Scope, name: &Node) -> Value<String> {
    let resource = match name.as_text() {
        Some(name) => format!("parameter/{}", name.trim_start_matches('/')).into(),
        None => Node::List(vec!["parameter/".into(), name.clone()]),
    };
    scope.arn("ssm", resource)
}

/// What stands in a policy for the secret that a reference names. A name, and an ARN without its
/// ending, is followed by six characters that Secrets Manager makes up.
fn secret_arn(scope: &Scope, reference: &Node) -> Value<String> {
    let pieces = match reference {
        Node::Call("Fn::Join", arguments) => match arguments.as_list() {
            Some([_, Node::List(pieces)]) => pieces.clone(),
            _ => vec![reference.clone()],
        },
        whole => vec![whole.clone()],
    };
    let start = pieces.first().and_then(Node::as_text);
    match start {
        None => Value::from_node(pieces.into_iter().next().unwrap_or(Node::Null)),
        Some(start) if start.starts_with("arn:") => {
            let mut kept = first_segments(&pieces, 7);
            kept.push("*".into());
            stackwright_core::intrinsic::concat(kept).value()
        }
        Some(_) => {
            let mut parts = vec!["secret:".into()];
            parts.extend(first_segments(&pieces, 1));
            parts.push("-??????".into());
            scope.arn("secretsmanager", Node::List(parts))
        }
    }
}

/// The first parts of a text that is divided by colons; what is known at deployment has none.
fn first_segments(pieces: &[Node], count: usize) -> Vec<Node> {
    let mut left = count;
    let mut kept = Vec::new();
    for piece in pieces {
        let Some(text) = piece.as_text() else {
            kept.push(piece.clone());
            continue;
        };
        let colons = text.matches(':').count();
        if colons >= left {
            let end = text.match_indices(':').nth(left - 1).map(|(at, _)| at);
            kept.push(text.get(..end.unwrap_or(text.len())).unwrap_or(text).into());
            break;
        }
        left -= colons;
        kept.push(piece.clone());
    }
    kept
}
