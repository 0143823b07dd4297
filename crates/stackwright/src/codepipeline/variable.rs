//! Variables of a pipeline.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text};

use super::codes;

/// What stands for the id of the execution in configurations of actions.
pub const PIPELINE_EXECUTION_ID: &str = "#{codepipeline.PipelineExecutionId}";

/// A value that whoever starts a pipeline may give.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html>
///
/// ```
/// use stackwright::codepipeline::Variable;
///
/// let stage = Variable::new("stage").default_value("test");
/// assert_eq!(stage.reference(), "#{variables.stage}");
/// ```
#[derive(Clone, Debug)]
pub struct Variable {
    pub(super) name: Text,
    description: Option<Text>,
    default_value: Option<Text>,
}

impl Variable {
    /// A variable of this name: 1 to 128 letters, digits and `@-_`.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            description: None,
            default_value: None,
        }
    }

    /// What it is for, in at most 200 characters. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Its value where none is given. Default: none, so that one has to be given.
    #[must_use]
    pub fn default_value(mut self, value: impl Into<Text>) -> Self {
        self.default_value = Some(value.into());
        self
    }

    /// What stands for its value in configurations of actions.
    pub fn reference(&self) -> String {
        format!("#{{variables.{}}}", self.name)
    }

    pub(super) fn render(&self) -> Node {
        let mut variable = Object::typed();
        variable.put_some("DefaultValue", self.default_value.clone().map(Node::Text));
        variable.put_some("Description", self.description.clone().map(Node::Text));
        variable.put("Name", self.name.clone().into());
        variable.into()
    }

    pub(super) fn check(&self, scope: &Scope, others: &[Self]) {
        let refuse = |given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(
                &codes::PIPELINE_VARIABLE,
                "the pipeline can't have this variable",
            );
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        let legal =
            |character: char| character.is_ascii_alphanumeric() || "@-_".contains(character);
        if !(1..=128).contains(&self.name.len()) || !self.name.chars().all(legal) {
            refuse(
                format!("`{}`", self.name),
                "a name of 1 to 128 letters, digits and `@-_`",
                "choose another name",
            );
        }
        if others.iter().any(|other| other.name == self.name) {
            refuse(
                format!("`{}` twice", self.name),
                "names that differ",
                "choose another name",
            );
        }
        let texts = [
            ("description", &self.description, 200),
            ("default", &self.default_value, 1000),
        ];
        for (what, text, limit) in texts {
            let length = text.as_ref().map_or(0, |text| text.chars().count());
            if length > limit {
                refuse(
                    format!("a {what} of {length} characters"),
                    &format!("at most {limit}"),
                    "shorten it",
                );
            }
        }
    }
}
