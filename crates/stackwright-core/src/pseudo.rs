//! Pseudo parameters: values that CloudFormation knows about the deployment itself.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html>

use stackwright_contract::kind::List;

use crate::node::Node;
use crate::value::{Expr, Value};

macro_rules! pseudo {
    ($($(#[$doc:meta])* $name:ident: $reference:literal => $kind:ty;)*) => { $(
        $(#[$doc])*
        pub const fn $name() -> Value<$kind> {
            Value::from_node(Node::Pseudo($reference))
        }
    )* };
}

pseudo! {
    /// The id of the account that the stack is deployed to.
    account_id: "AWS::AccountId" => String;
    /// The ARNs of the topics that the stack's events are sent to.
    notification_arns: "AWS::NotificationARNs" => List<String>;
    /// The partition: `aws`, or `aws-cn` and `aws-us-gov` where those are meant.
    partition: "AWS::Partition" => String;
    /// The region that the stack is deployed to.
    region: "AWS::Region" => String;
    /// The stack's id, an ARN.
    stack_id: "AWS::StackId" => String;
    /// The stack's name.
    stack_name: "AWS::StackName" => String;
    /// The suffix of the partition's host names: `amazonaws.com` in most.
    url_suffix: "AWS::URLSuffix" => String;
}

/// The absence of a value: a property that is set to it counts as not set.
pub const fn no_value() -> Expr {
    Expr(Node::Pseudo("AWS::NoValue"))
}

/// Every pseudo parameter's name.
pub(crate) const NAMES: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];
