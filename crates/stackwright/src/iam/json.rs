//! Policies that are given as JSON.

use stackwright_core::kind::Json;
use stackwright_core::{Fault, IntoValue, Node, Object, Text};

use super::codes;
use super::document::PolicyDocument;
use super::likeness::Likeness;
use super::principal::{Principal, PrincipalId};
use super::statement::{Effect, PolicyStatement};

impl PolicyDocument {
    /// The policy that this JSON is. What is no policy in it is a diagnostic
    /// ([`ILLEGAL_POLICY_JSON`](codes::ILLEGAL_POLICY_JSON)) of the resource that uses the document.
    ///
    /// ```
    /// use stackwright::iam::PolicyDocument;
    /// use stackwright::prelude::*;
    ///
    /// let statement = Object::new()
    ///     .with("Effect", "Allow")
    ///     .with("Action", ["s3:GetObject", "s3:PutObject"])
    ///     .with("Resource", "*");
    /// let document = PolicyDocument::from_json(
    ///     Object::new().with("Version", "2012-10-17").with("Statement", [statement]),
    /// );
    /// assert!(!document.is_empty());
    /// ```
    #[track_caller]
    pub fn from_json(json: impl IntoValue<Json>) -> Self {
        let json = json.into_value().into_node();
        let statements = match json.as_object().and_then(|object| object.get("Statement")) {
            Some(Node::List(statements)) => statements.clone(),
            Some(statement) => vec![statement.clone()],
            None => vec![json],
        };
        let mut document = Self::new();
        for statement in statements {
            document = document.statement(PolicyStatement::from_json(statement));
        }
        document
    }
}

impl PolicyStatement {
    /// The statement that this JSON is; see [`PolicyDocument::from_json`].
    #[track_caller]
    pub fn from_json(json: impl IntoValue<Json>) -> Self {
        let json = json.into_value().into_node();
        let mut statement = Self::new();
        let mut problem = None;
        match json.as_object() {
            Some(object) => {
                for (element, value) in object.iter() {
                    problem = problem.or_else(|| statement.read(element, value).err());
                }
            }
            None => problem = Some("a statement that is no object".to_owned()),
        }
        if let Some(problem) = problem {
            let fault = Fault::new(
                &codes::ILLEGAL_POLICY_JSON,
                "this JSON is no policy statement",
            )
            .given(problem)
            .allowed(
                "Sid, Effect, Action, NotAction, Resource, NotResource, Principal, \
                     NotPrincipal and Condition, each as IAM writes it",
            )
            .help("correct the JSON, or build the statement with `PolicyStatement::new`");
            statement.actions.push(fault.into());
        }
        statement
    }

    fn read(&mut self, element: &str, value: &Node) -> Result<(), String> {
        let wrong = || format!("`{element}` with a value that it can't have");
        match element {
            "Sid" => self.sid = Some(value.as_text().ok_or_else(wrong)?.to_owned().into()),
            "Effect" => {
                self.effect = match value.as_text() {
                    Some("Allow") => Effect::Allow,
                    Some("Deny") => Effect::Deny,
                    _ => return Err(wrong()),
                };
            }
            "Action" => self.actions = texts(value).ok_or_else(wrong)?,
            "NotAction" => self.not_actions = texts(value).ok_or_else(wrong)?,
            "Resource" => self.resources = texts(value).ok_or_else(wrong)?,
            "NotResource" => self.not_resources = texts(value).ok_or_else(wrong)?,
            "Principal" => self.principals = principals(value).ok_or_else(wrong)?,
            "NotPrincipal" => self.not_principals = principals(value).ok_or_else(wrong)?,
            "Condition" => {
                for (operator, keys) in value.as_object().ok_or_else(wrong)?.iter() {
                    for (key, value) in keys.as_object().ok_or_else(wrong)?.iter() {
                        let (operator, key) = (operator.to_owned(), key.to_owned());
                        self.conditions
                            .add(operator.into(), Text::Owned(key), value.clone());
                    }
                }
            }
            unknown => return Err(format!("an element `{unknown}`")),
        }
        Ok(())
    }
}

/// One value or a list of them, each once.
fn texts(value: &Node) -> Option<Vec<Node>> {
    let items = match value {
        Node::List(items) => items.clone(),
        one => vec![one.clone()],
    };
    let mut texts: Vec<Node> = Vec::with_capacity(items.len());
    for item in items {
        if matches!(
            item,
            Node::Null | Node::Bool(_) | Node::Int(_) | Node::Float(_)
        ) {
            return None;
        }
        if !texts.contains(&item) {
            texts.push(item);
        }
    }
    Some(texts)
}

fn principals(value: &Node) -> Option<Vec<Principal>> {
    if value.as_text() == Some("*") {
        return Some(vec![Principal::one(PrincipalId::Everyone)]);
    }
    let mut found = Vec::new();
    for (kind, ids) in value.as_object().map(Object::iter)? {
        for id in texts(ids)? {
            let id = match kind {
                "AWS" => PrincipalId::Aws(id),
                "Service" => PrincipalId::Service {
                    name: id,
                    region: None,
                },
                "Federated" => PrincipalId::Federated(id),
                "CanonicalUser" => PrincipalId::CanonicalUser(id),
                _ => return None,
            };
            found.push(Principal::one(id).like(Likeness::Kind("JSON")));
        }
    }
    Some(found)
}
