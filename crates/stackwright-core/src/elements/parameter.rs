use std::marker::PhantomData;

use stackwright_contract::kind::{Accepts, List};
use stackwright_contract::{Contracted, ParameterKind};

use crate::codes;
use crate::construct::{AsNode, Construct};
use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::elements::output::check_description;
use crate::node::{Node, NodeRef, Object, Text};
use crate::scope::Scope;
use crate::value::{IntoValue, Value};

/// A parameter of the template, whose values are of kind `K`.
///
/// ```
/// use stackwright_core::{CfnParameter, Stack};
///
/// let stack = Stack::new("shop");
/// let stage = CfnParameter::string().default("dev").allowed_values(["dev", "prod"]);
/// let stage = stack.add("Stage", stage);
/// stack.output("Deployed", stage.value());
/// ```
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>
#[derive(Clone, Debug)]
pub struct CfnParameter<K> {
    body: Object,
    kind: PhantomData<fn() -> K>,
}

impl CfnParameter<String> {
    /// A string.
    pub fn string() -> Self {
        Self::of_type("String")
    }

    /// The name of an SSM parameter, which has to exist. The value is the name, not what it holds.
    pub fn ssm_parameter_name() -> Self {
        Self::of_type("AWS::SSM::Parameter::Name")
    }
}

impl CfnParameter<f64> {
    /// A whole or decimal number.
    pub fn number() -> Self {
        Self::of_type("Number")
    }
}

impl CfnParameter<i64> {
    /// A number that is used where a whole one is wanted. CloudFormation itself takes decimals too; an
    /// [`allowed_pattern`](Self::allowed_pattern) keeps them out.
    pub fn integer() -> Self {
        Self::of_type("Number")
    }
}

impl CfnParameter<List<f64>> {
    /// A list of numbers, given as `1,2,3`.
    pub fn number_list() -> Self {
        Self::of_type("List<Number>")
    }
}

impl CfnParameter<List<String>> {
    /// A list of strings, given as `a,b,c`.
    pub fn comma_delimited_list() -> Self {
        Self::of_type("CommaDelimitedList")
    }

    /// The strings of an SSM parameter that holds `a,b,c`; what [`ssm_value`](Self::ssm_value) gives for
    /// a list, under the other name that CloudFormation has for it.
    pub fn ssm_comma_delimited_list(name: impl IntoValue<String>) -> Self {
        Self::of_type("AWS::SSM::Parameter::Value<CommaDelimitedList>")
            .default_node(name.into_value().into_node())
    }
}

impl<K: ParameterKind> CfnParameter<K> {
    /// A value of a type that CloudFormation checks for existence, such as a VPC id; where it has no
    /// such type for the kind, a string.
    pub fn of_kind() -> Self {
        Self::of_type(K::TYPE)
    }
}

impl<K: Contracted> CfnParameter<K> {
    /// The value of an SSM parameter, or the values of one that holds a list, separated by commas:
    /// CloudFormation reads it when it creates the change set. `name` is the parameter's name, which
    /// a deployment may override.
    pub fn ssm_value(name: impl IntoValue<String>) -> Self {
        Self::of_type(K::SSM_TYPE).default_node(name.into_value().into_node())
    }
}

impl<K: ParameterKind> CfnParameter<List<K>> {
    /// A list of values of a type that CloudFormation checks for existence, such as subnet ids.
    pub fn list_of_kind() -> Self {
        Self::of_type(K::LIST_TYPE)
    }
}

impl<K> CfnParameter<K> {
    fn of_type(parameter_type: &'static str) -> Self {
        Self {
            body: Object::new().with("Type", parameter_type),
            kind: PhantomData,
        }
    }

    fn default_node(mut self, value: Node) -> Self {
        self.body.put("Default", value);
        self
    }

    fn set(mut self, key: &'static str, value: impl Into<Node>) -> Self {
        self.body.put(key, value.into());
        self
    }

    /// The value of a deployment that gives none; of an SSM parameter, its name.
    #[must_use]
    pub fn default(self, value: impl Into<Node>) -> Self {
        self.set("Default", value)
    }

    /// The values that are allowed.
    #[must_use]
    pub fn allowed_values<V: Into<Node>>(self, values: impl IntoIterator<Item = V>) -> Self {
        self.set(
            "AllowedValues",
            values.into_iter().map(Into::into).collect::<Vec<Node>>(),
        )
    }

    /// The regular expression that values match.
    #[must_use]
    pub fn allowed_pattern(self, pattern: &str) -> Self {
        self.set("AllowedPattern", pattern)
    }

    /// What a refused value is answered with.
    #[must_use]
    pub fn constraint_description(self, text: &str) -> Self {
        self.set("ConstraintDescription", text)
    }

    /// What the parameter is for, in at most 1,024 bytes.
    #[must_use]
    pub fn description(self, text: &str) -> Self {
        self.set("Description", text)
    }

    /// The shortest string, in characters.
    #[must_use]
    pub fn min_length(self, length: u32) -> Self {
        self.set("MinLength", length)
    }

    /// The longest string, in characters.
    #[must_use]
    pub fn max_length(self, length: u32) -> Self {
        self.set("MaxLength", length)
    }

    /// The smallest number.
    #[must_use]
    pub fn min_value(self, value: f64) -> Self {
        self.set("MinValue", value)
    }

    /// The largest number.
    #[must_use]
    pub fn max_value(self, value: f64) -> Self {
        self.set("MaxValue", value)
    }

    /// Masks the value wherever CloudFormation shows it.
    #[must_use]
    pub fn no_echo(self) -> Self {
        self.set("NoEcho", true)
    }

    fn check(&self, scope: &Scope) {
        if let Some(description) = self.body.get("Description").and_then(Node::as_text) {
            check_description(scope, description);
        }
        let allowed = self.body.get("AllowedValues").and_then(Node::as_list);
        if let (Some(default), Some(allowed)) = (self.body.get("Default"), allowed) {
            let is_allowed = allowed.iter().any(|value| plain(value) == plain(default));
            if default.is_literal() && !is_allowed {
                let allowed: Vec<Text> = allowed.iter().map(plain).collect();
                let finding = Diagnostic::error(
                    &codes::ILLEGAL_PARAMETER,
                    "the default is not among the allowed values",
                )
                .given(plain(default))
                .allowed(allowed.join(", "))
                .help("choose an allowed default, or allow this one");
                scope.diagnose(finding);
            }
        }
        for (low, high) in [("MinLength", "MaxLength"), ("MinValue", "MaxValue")] {
            let bound = |key: &str| match self.body.get(key) {
                Some(Node::Int(number)) => Some(*number as f64),
                Some(Node::Float(number)) => Some(*number),
                _ => None,
            };
            if let (Some(least), Some(most)) = (bound(low), bound(high))
                && least > most
            {
                let finding = Diagnostic::error(
                    &codes::ILLEGAL_PARAMETER,
                    format!("{low} is greater than {high}"),
                )
                .given(format!("{low} {least}, {high} {most}"))
                .allowed(format!("{low} up to {high}"))
                .help("swap the two limits");
                scope.diagnose(finding);
            }
        }
    }
}

/// A literal as the text that CloudFormation compares.
fn plain(value: &Node) -> Text {
    match value {
        Node::Text(text) => text.clone(),
        Node::Int(number) => number.to_string().into(),
        Node::Float(number) => number.to_string().into(),
        Node::Bool(flag) => flag.to_string().into(),
        _ => Text::Borrowed(""),
    }
}

/// The keys of a parameter in the order in which they are written.
const ORDER: [&str; 11] = [
    "Type",
    "Default",
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
];

impl<K> Construct for CfnParameter<K> {
    type Handle = CfnParameterRef<K>;
    const LIBRARY: bool = true;

    fn build(mut self, scope: &Scope) -> CfnParameterRef<K> {
        self.check(scope);
        let mut body = Object::new();
        for key in ORDER {
            if let Some(value) = self.body.remove(key) {
                body.put(key, value);
            }
        }
        let node = scope.place_entry(Section::Parameters, body.into());
        CfnParameterRef {
            node,
            kind: PhantomData,
        }
    }
}

/// The handle of a [`CfnParameter`].
pub struct CfnParameterRef<K> {
    node: NodeRef,
    kind: PhantomData<fn() -> K>,
}

impl<K> CfnParameterRef<K> {
    /// The handle of the parameter at a place in the tree, which is trusted.
    pub fn from_node(node: NodeRef) -> Self {
        Self {
            node,
            kind: PhantomData,
        }
    }

    /// The parameter's value.
    pub fn value(&self) -> Value<K> {
        Value::from_node(Node::Ref(self.node))
    }
}

impl<K> Clone for CfnParameterRef<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for CfnParameterRef<K> {}

impl<K> std::fmt::Debug for CfnParameterRef<K> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "CfnParameterRef({:?})", self.node)
    }
}

impl<K> AsNode for CfnParameterRef<K> {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl<K: Accepts<F>, F> IntoValue<K> for &CfnParameterRef<F> {
    fn into_value(self) -> Value<K> {
        Value::from_node(Node::Ref(self.node))
    }
}
