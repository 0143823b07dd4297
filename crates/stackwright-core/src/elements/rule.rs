use crate::construct::Construct;
use crate::element::Section;
use crate::intrinsic::Test;
use crate::node::{Node, NodeRef, Object};
use crate::scope::Scope;

/// A rule that CloudFormation checks on the parameters' values before it creates anything.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html>
#[derive(Clone, Debug, Default)]
pub struct CfnRule {
    condition: Option<Test>,
    assertions: Vec<(Test, String)>,
}

impl CfnRule {
    /// A rule without an assertion yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Checks the assertions only where this holds. Default: always.
    #[must_use]
    pub fn condition(mut self, condition: Test) -> Self {
        self.condition = Some(condition);
        self
    }

    /// Adds an assertion, with what to tell where it fails.
    #[must_use]
    pub fn assert(mut self, test: Test, description: impl Into<String>) -> Self {
        self.assertions.push((test, description.into()));
        self
    }
}

impl Construct for CfnRule {
    type Handle = NodeRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NodeRef {
        let mut rule = Object::new();
        if let Some(condition) = self.condition {
            rule.set("RuleCondition", condition.into_node());
        }
        let assertions = self.assertions.into_iter().map(|(test, description)| {
            Object::new()
                .with("Assert", test.into_node())
                .with("AssertDescription", description)
        });
        rule.set(
            "Assertions",
            Node::List(assertions.map(Node::Object).collect()),
        );
        scope.place_entry(Section::Rules, rule.into())
    }
}
