//! What an endpoint lets through.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{NodeRef, Scope};

use crate::iam::{PolicyDocument, PolicyKind, PolicyStatement, SharedDocument};

/// The policy of an endpoint, made with its first statement.
#[derive(Clone, Debug, Default)]
pub(super) struct VpcEndpointPolicy(Rc<RefCell<Option<SharedDocument>>>);

impl VpcEndpointPolicy {
    pub(super) fn add(&self, scope: &Scope, endpoint: NodeRef, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.diagnose(problem);
        }
        let mut document = self.0.borrow_mut();
        let document = document.get_or_insert_with(|| {
            let document = SharedDocument::new(PolicyDocument::new());
            document.write_to(scope, endpoint, "PolicyDocument");
            document
        });
        document.add(statement);
    }
}
