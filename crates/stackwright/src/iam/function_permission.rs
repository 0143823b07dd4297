//! Permissions to call functions of Lambda, which are resources of their own.

use stackwright_core::{AsNode, CfnResource, IntoValue, Node, NodeRef, Scope, Value};

/// Lets a service call a function (`AWS::Lambda::Permission`), as far as the call is about one
/// resource, and of one account where that is said.
///
/// It is written as a plain resource, so that what calls functions needs no types of Lambda.
#[track_caller]
pub(crate) fn permit_function<F>(
    place: &Scope,
    id: impl Into<stackwright_core::Text>,
    function_arn: &Value<F>,
    service: &'static str,
    source_arn: impl IntoValue<String>,
    source_account: Option<Value<String>>,
) -> NodeRef {
    let mut permission = CfnResource::new("AWS::Lambda::Permission")
        .property("Action", "lambda:InvokeFunction")
        .property("FunctionName", Node::from(function_arn))
        .property("Principal", service);
    if let Some(account) = source_account {
        permission = permission.property("SourceAccount", account);
    }
    let permission = permission.property("SourceArn", source_arn.into_value());
    place.add(id, permission).node()
}
