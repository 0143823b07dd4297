use crate::codes;
use crate::construct::{AsNode, Construct};
use crate::diagnostic::Diagnostic;
use crate::element::Section;
use crate::elements::CfnConditionRef;
use crate::node::{Node, NodeRef, Object};
use crate::scope::Scope;
use crate::synthesis::MAX_DESCRIPTION;
use crate::value::IntoValue;

/// A value that the stack shows when it is deployed.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html>
#[derive(Clone, Debug)]
pub struct CfnOutput {
    value: Node,
    description: Option<String>,
    export_name: Option<Node>,
    condition: Option<CfnConditionRef>,
}

impl CfnOutput {
    /// An output of this value.
    pub fn new(value: impl Into<Node>) -> Self {
        Self {
            value: value.into(),
            description: None,
            export_name: None,
            condition: None,
        }
    }

    /// Says what the value is, in at most 1,024 bytes.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Exports the value for stacks of somebody else. Stacks of one app publish a parameter instead:
    /// an export can be neither changed nor removed while another stack imports it.
    #[must_use]
    pub fn export_name(mut self, name: impl IntoValue<String>) -> Self {
        self.export_name = Some(name.into_value().into_node());
        self
    }

    /// Shows the output only where a condition holds.
    #[must_use]
    pub fn condition(mut self, condition: &CfnConditionRef) -> Self {
        self.condition = Some(*condition);
        self
    }
}

impl Construct for CfnOutput {
    type Handle = CfnOutputRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CfnOutputRef {
        let mut output = Object::new();
        if let Some(description) = self.description {
            check_description(scope, &description);
            output.set("Description", description.into());
        }
        output.set("Value", self.value);
        if let Some(name) = self.export_name {
            output.set("Export", Object::new().with("Name", name).into());
        }
        if let Some(condition) = self.condition {
            output.set("Condition", Node::LogicalId(condition.node()));
        }
        CfnOutputRef(scope.place_entry(Section::Outputs, output.into()))
    }
}

/// Descriptions of templates, parameters and outputs share one limit.
pub(crate) fn check_description(scope: &Scope, description: &str) {
    if description.len() > MAX_DESCRIPTION {
        let finding =
            Diagnostic::error(&codes::DESCRIPTION_TOO_LONG, "the description is too long")
                .given(format!("{} bytes", description.len()))
                .allowed(format!("at most {MAX_DESCRIPTION} bytes"))
                .help("shorten it");
        scope.diagnose(finding);
    }
}

/// The handle of a [`CfnOutput`].
#[derive(Clone, Copy, Debug)]
pub struct CfnOutputRef(NodeRef);

impl AsNode for CfnOutputRef {
    fn node(&self) -> NodeRef {
        self.0
    }
}
