use crate::construct::{AsNode, Construct};
use crate::element::Section;
use crate::intrinsic::Test;
use crate::node::NodeRef;
use crate::scope::Scope;

/// A named condition, for resources and outputs that only some deployments have and for
/// [`if_`](crate::intrinsic::if_).
///
/// ```
/// use stackwright_core::{intrinsic, CfnCondition, CfnParameter, CfnResource, Stack};
///
/// let stack = Stack::new("shop");
/// let stage = stack.add("Stage", CfnParameter::string().default("dev"));
/// let production =
///     stack.add("Production", CfnCondition::new(intrinsic::equals(stage.value(), "prod")));
/// let queue = stack.add("Audit", CfnResource::new("AWS::SQS::Queue"));
/// stack.edit(&queue).condition(&production);
/// ```
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html>
#[derive(Clone, Debug)]
pub struct CfnCondition(Test);

impl CfnCondition {
    /// A condition that holds where `test` does.
    pub fn new(test: impl Into<Test>) -> Self {
        Self(test.into())
    }
}

impl Construct for CfnCondition {
    type Handle = CfnConditionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CfnConditionRef {
        CfnConditionRef(scope.place_entry(Section::Conditions, self.0.into_node()))
    }
}

/// The handle of a [`CfnCondition`].
#[derive(Clone, Copy, Debug)]
pub struct CfnConditionRef(NodeRef);

impl AsNode for CfnConditionRef {
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl From<&CfnConditionRef> for Test {
    fn from(condition: &CfnConditionRef) -> Self {
        Self::named(condition.0)
    }
}

impl From<CfnConditionRef> for Test {
    fn from(condition: CfnConditionRef) -> Self {
        Self::named(condition.0)
    }
}
