//! Destinations that other accounts deliver to.

use stackwright_core::intrinsic::json_text;
use stackwright_core::{AsNode, Construct, IntoValue, NodeRef, Scope, Value};

use super::destinations::{LogSubscriptionDestination, LogSubscriptionDestinationConfig};
use super::log_group_ref::LogGroupRef;
use crate::iam::{PolicyDocument, PolicyKind, PolicyStatement, RoleRef, SharedDocument};
use stackwright_cfn::logs::CfnDestination;

/// What log groups of other accounts deliver to (`AWS::Logs::Destination`): it hands events on to a
/// stream of this account.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html>
#[derive(Clone, Debug)]
pub struct CrossAccountDestination {
    role: RoleRef,
    target_arn: Value<String>,
    name: Option<Value<String>>,
}

impl CrossAccountDestination {
    /// Hands events on to a stream of Kinesis or Firehose, by its ARN, with a role that may write to
    /// it.
    pub fn new(role: &RoleRef, target_arn: impl IntoValue<String>) -> Self {
        Self {
            role: role.clone(),
            target_arn: target_arn.into_value(),
            name: None,
        }
    }

    /// The destination's name. Default: that of the stack and the logical id.
    #[must_use]
    pub fn destination_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }
}

impl Construct for CrossAccountDestination {
    type Handle = CrossAccountDestinationRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> CrossAccountDestinationRef {
        let own_name = self.name.is_none();
        let name = self.name.unwrap_or_else(|| "".into_value());
        let resource = CfnDestination::new(name, self.role.role_arn(), self.target_arn);
        let resource = scope.add("Resource", resource);
        let document = SharedDocument::new(PolicyDocument::new());
        let (late, node) = (document.clone(), resource.node());
        scope.on_synthesis(move |scope| {
            let edit = scope.edit(&node);
            // An empty one, which the CDK writes, is not a legal value of the property.
            let edit = match late.written(scope) {
                Some(written) => edit.set("DestinationPolicy", json_text(written)),
                None => edit,
            };
            if own_name {
                let id = scope.logical_id(&node).unwrap_or_default();
                edit.set("DestinationName", format!("{}-{id}", scope.stack_name()));
            }
        });
        CrossAccountDestinationRef {
            node: scope.node(),
            arn: resource.attr_arn().into_value(),
            name: Value::from_node(resource.reference().into_node()),
            document,
        }
    }
}

/// A [`CrossAccountDestination`] in a stack.
#[derive(Clone, Debug)]
pub struct CrossAccountDestinationRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
    document: SharedDocument,
}

impl AsNode for CrossAccountDestinationRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl CrossAccountDestinationRef {
    /// The destination's ARN.
    pub fn destination_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The destination's name.
    pub fn destination_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Adds a statement to the policy that says who may deliver to it.
    #[track_caller]
    pub fn add_to_policy(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        self.document.add(statement);
    }
}

impl LogSubscriptionDestination for CrossAccountDestinationRef {
    fn bind(&self, _scope: &Scope, _group: &LogGroupRef) -> LogSubscriptionDestinationConfig {
        LogSubscriptionDestinationConfig::new(self.arn.clone())
    }
}
