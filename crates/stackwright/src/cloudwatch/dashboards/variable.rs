//! What people choose in a dashboard.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text};

use crate::cloudwatch::codes;

/// How a variable is chosen.
#[derive(Clone, Debug)]
pub enum VariableInput {
    /// Typed in.
    Input,
    /// From buttons.
    Radio(VariableValues),
    /// From a list.
    Select(VariableValues),
}

/// A value to choose.
#[derive(Clone, Debug)]
pub struct VariableValue {
    value: Text,
    label: Option<Text>,
}

impl VariableValue {
    /// This value.
    pub fn new(value: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            label: None,
        }
    }

    /// What people read for it. Default: the value.
    #[must_use]
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// The values among which people choose.
#[derive(Clone, Debug)]
pub struct VariableValues(Choice);

#[derive(Clone, Debug)]
enum Choice {
    Fixed(Vec<VariableValue>),
    Search {
        expression: String,
        populate_from: Text,
    },
    /// A search that is populated from a dimension that it does not have.
    Unpopulated {
        populate_from: Text,
        dimensions: Vec<Text>,
    },
}

impl VariableValues {
    /// These.
    pub fn from_values(values: impl IntoIterator<Item = VariableValue>) -> Self {
        Self(Choice::Fixed(values.into_iter().collect()))
    }

    /// The values of a dimension of the metrics that a search finds.
    pub fn from_search(expression: impl Into<String>, populate_from: impl Into<Text>) -> Self {
        Self(Choice::Search {
            expression: expression.into(),
            populate_from: populate_from.into(),
        })
    }

    /// The values of a dimension of the metrics of a namespace and name that have these dimensions.
    pub fn from_search_components<D: Into<Text>>(
        namespace: &str,
        dimensions: impl IntoIterator<Item = D>,
        metric_name: &str,
        populate_from: impl Into<Text>,
    ) -> Self {
        let dimensions: Vec<Text> = dimensions.into_iter().map(Into::into).collect();
        let populate_from = populate_from.into();
        if !dimensions.contains(&populate_from) {
            return Self(Choice::Unpopulated {
                populate_from,
                dimensions,
            });
        }
        let dimensions = dimensions.join(",");
        let expression = format!("{{{namespace},{dimensions}}} MetricName=\"{metric_name}\"");
        Self::from_search(expression, populate_from)
    }
}

/// A variable of a dashboard: what people choose changes a property, or a text, of all widgets.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_dashboard_variables.html>
#[derive(Clone, Debug)]
pub struct DashboardVariable {
    id: Text,
    kind: &'static str,
    target: Text,
    input: VariableInput,
    label: Option<Text>,
    default_value: Option<Text>,
    visible: Option<bool>,
}

impl DashboardVariable {
    /// A variable that takes the place of a property, such as `region` or the dimension
    /// `InstanceId`.
    pub fn property(id: impl Into<Text>, property: impl Into<Text>, input: VariableInput) -> Self {
        Self::new(id.into(), "property", property.into(), input)
    }

    /// A variable that takes the place of a text wherever it stands.
    pub fn pattern(id: impl Into<Text>, pattern: impl Into<Text>, input: VariableInput) -> Self {
        Self::new(id.into(), "pattern", pattern.into(), input)
    }

    fn new(id: Text, kind: &'static str, target: Text, input: VariableInput) -> Self {
        Self {
            id,
            kind,
            target,
            input,
            label: None,
            default_value: None,
            visible: None,
        }
    }

    /// What people read for the variable. Default: its id.
    #[must_use]
    pub fn label(mut self, label: impl Into<Text>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The value at the start. Default: none.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<Text>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// Starts with the first value that a search finds.
    #[must_use]
    pub fn default_to_first(self) -> Self {
        self.default_value("__FIRST")
    }

    /// Whether people see it. Default: true.
    #[must_use]
    pub const fn visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }

    pub(super) fn node(&self, scope: &Scope) -> Node {
        let (input, values) = match &self.input {
            VariableInput::Input => ("input", None),
            VariableInput::Radio(values) => ("radio", Some(values)),
            VariableInput::Select(values) => ("select", Some(values)),
        };
        let mut variable = Object::new()
            .with(self.kind, self.target.clone())
            .with("type", self.kind)
            .with("inputType", input)
            .with("id", self.id.clone());
        variable.put_some("defaultValue", self.default_value.clone());
        variable.put_some("visible", self.visible);
        variable.put_some("label", self.label.clone());
        match values.map(|values| &values.0) {
            None => {}
            Some(Choice::Fixed(values)) => {
                if values.is_empty() {
                    illegal(scope, "no value".to_owned(), "one value or more");
                }
                let value = |value: &VariableValue| {
                    let mut written = Object::new();
                    written.put_some("label", value.label.clone());
                    written.with("value", value.value.clone())
                };
                variable.put(
                    "values",
                    values.iter().map(value).collect::<Vec<_>>().into(),
                );
            }
            Some(Choice::Search {
                expression,
                populate_from,
            }) => {
                variable.put("search", expression.into());
                variable.put("populateFrom", populate_from.clone().into());
            }
            Some(Choice::Unpopulated {
                populate_from,
                dimensions,
            }) => illegal(
                scope,
                format!("values of `{populate_from}`"),
                &format!("a dimension of the search: {}", dimensions.join(", ")),
            ),
        }
        variable.into()
    }
}

fn illegal(scope: &Scope, given: String, allowed: &str) {
    let finding = Diagnostic::error(
        &codes::ILLEGAL_VARIABLE,
        "there is nothing to choose for the variable",
    );
    scope.diagnose(
        finding
            .given(given)
            .allowed(allowed)
            .help("add values, or correct the search"),
    );
}
