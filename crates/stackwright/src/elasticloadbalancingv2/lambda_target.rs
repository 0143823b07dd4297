//! Functions as targets.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::kinds::lambda::AnyFunctionArn;
use stackwright_core::{AsNode, CfnResource, IntoValue, NodeRef, Scope, Text, Value};

use super::application_target_group::ApplicationTargetGroupRef;
use super::target::{ApplicationLoadBalancerTarget, LoadBalancerTarget, TargetType};

/// The id of the permission, from which the CDK makes the logical id: the SHA-256 of what it grants
/// to whom.
const PERMISSION: &str = "Invoke2UTWxhlfyqbT5FTn/5jvgbLgj+FfJwzswGk55DU1H/Y=";

/// A Lambda function as the only target of a group. It has to be of the stack's account and region,
/// because it gets the permission that the load balancer may call it.
///
/// ```
/// use stackwright::elasticloadbalancingv2::{ApplicationTargetGroup, LambdaTarget};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("web");
/// let arn = "arn:aws:lambda:eu-central-1:123456789012:function:answer";
/// let function = LambdaTarget::from_function_arn(&stack, "Function", arn);
/// stack.add("Targets", ApplicationTargetGroup::new().target(function));
/// ```
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html>
#[derive(Clone, Debug)]
pub struct LambdaTarget {
    place: NodeRef,
    arn: Value<AnyFunctionArn>,
    permission: Rc<RefCell<Option<NodeRef>>>,
}

impl LambdaTarget {
    /// A function by its ARN, or that of a version or an alias.
    #[track_caller]
    pub fn from_function_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<AnyFunctionArn>,
    ) -> Self {
        Self {
            place: scope.group(id).node(),
            arn: arn.into_value(),
            permission: Rc::default(),
        }
    }
}

impl ApplicationLoadBalancerTarget for LambdaTarget {
    fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) -> LoadBalancerTarget {
        let permission = *self.permission.borrow_mut().get_or_insert_with(|| {
            let permission = CfnResource::new("AWS::Lambda::Permission")
                .property("Action", "lambda:InvokeFunction")
                .property("FunctionName", self.arn.clone())
                .property("Principal", "elasticloadbalancing.amazonaws.com");
            scope.of(&self.place).add(PERMISSION, permission).node()
        });
        scope.depend(group, &permission);
        LoadBalancerTarget::listed(TargetType::Lambda, self.arn.to_text())
    }
}
