//! Where subscription filters deliver to.

use std::fmt::Debug;

use stackwright_cfn::kinds::kinesis::StreamArn;
use stackwright_cfn::kinds::kinesisfirehose::DeliveryStreamArn;
use stackwright_cfn::kinds::lambda::AnyFunctionArn;
use stackwright_core::{DependencyGroup, IntoValue, Node, Scope, Value, intrinsic};

use super::log_group_ref::LogGroupRef;
use crate::iam::{Conditions, Grant, Principal, Role, RoleRef, ServicePrincipal, permit_function};

/// The service that delivers.
const SERVICE: &str = "logs.amazonaws.com";

/// Where a subscription filter delivers to. An ARN is one, too: permissions are then yours.
#[diagnostic::on_unimplemented(
    message = "logs can't be delivered to a `{Self}`",
    label = "expected a destination, such as `KinesisDestination`, or an ARN"
)]
pub trait LogSubscriptionDestination: Debug {
    /// Makes and permits what it needs below the filter, and says how the filter names it.
    fn bind(&self, scope: &Scope, group: &LogGroupRef) -> LogSubscriptionDestinationConfig;
}

/// How a subscription filter names where it delivers to.
#[derive(Clone, Debug)]
pub struct LogSubscriptionDestinationConfig {
    pub(super) arn: Value<String>,
    pub(super) role: Option<RoleRef>,
    pub(super) before: DependencyGroup,
}

impl LogSubscriptionDestinationConfig {
    /// Delivers to this ARN.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        Self {
            arn: arn.into_value(),
            role: None,
            before: DependencyGroup::new(),
        }
    }

    /// The role with which CloudWatch Logs delivers. Default: none.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// What the filter waits for, such as a grant. Default: nothing.
    #[must_use]
    pub fn after(self, member: &impl stackwright_core::Dependable) -> Self {
        self.before.add(member);
        self
    }
}

impl LogSubscriptionDestination for &str {
    fn bind(&self, _scope: &Scope, _group: &LogGroupRef) -> LogSubscriptionDestinationConfig {
        LogSubscriptionDestinationConfig::new(*self)
    }
}

impl<K: Debug> LogSubscriptionDestination for Value<K> {
    fn bind(&self, _scope: &Scope, _group: &LogGroupRef) -> LogSubscriptionDestinationConfig {
        LogSubscriptionDestinationConfig::new(Value::<String>::from_node(Node::from(self)))
    }
}

/// A function of Lambda, by its ARN.
#[derive(Clone, Debug)]
pub struct LambdaDestination {
    arn: Value<AnyFunctionArn>,
    add_permissions: bool,
}

impl LambdaDestination {
    /// This function. CloudWatch Logs is permitted to call it.
    pub fn new(function_arn: impl IntoValue<AnyFunctionArn>) -> Self {
        Self {
            arn: function_arn.into_value(),
            add_permissions: true,
        }
    }

    /// Whether CloudWatch Logs is permitted to call the function here. Default: true.
    #[must_use]
    pub const fn add_permissions(mut self, add: bool) -> Self {
        self.add_permissions = add;
        self
    }
}

impl LogSubscriptionDestination for LambdaDestination {
    fn bind(&self, scope: &Scope, group: &LogGroupRef) -> LogSubscriptionDestinationConfig {
        let config = LogSubscriptionDestinationConfig::new(&self.arn);
        if !self.add_permissions {
            return config;
        }
        let (id, arn) = ("CanInvokeLambda", group.log_group_arn());
        let permission = permit_function(scope, id, &self.arn, SERVICE, arn, None);
        config.after(&permission)
    }
}

/// A stream of Kinesis, by its ARN.
#[derive(Clone, Debug)]
pub struct KinesisDestination {
    arn: Value<StreamArn>,
    role: Option<RoleRef>,
}

impl KinesisDestination {
    /// This stream. A role is permitted to write to it.
    pub fn new(stream_arn: impl IntoValue<StreamArn>) -> Self {
        Self {
            arn: stream_arn.into_value(),
            role: None,
        }
    }

    /// The role with which CloudWatch Logs writes. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }
}

impl LogSubscriptionDestination for KinesisDestination {
    fn bind(&self, scope: &Scope, _group: &LogGroupRef) -> LogSubscriptionDestinationConfig {
        let own = || scope.add(ROLE, Role::new(ServicePrincipal::new(SERVICE)));
        let role = self.role.clone().unwrap_or_else(own);
        let actions = [
            "kinesis:ListShards",
            "kinesis:PutRecord",
            "kinesis:PutRecords",
        ];
        let grant = Grant::add_to_principal(scope, &role, actions, [&self.arn]);
        Grant::add_to_principal(scope, &role, ["iam:PassRole"], [role.role_arn()]);
        let config = LogSubscriptionDestinationConfig::new(&self.arn).role(&role);
        config.after(&grant)
    }
}

/// A delivery stream of Firehose, by its ARN.
#[derive(Clone, Debug)]
pub struct FirehoseDestination {
    arn: Value<DeliveryStreamArn>,
    role: Option<RoleRef>,
}

impl FirehoseDestination {
    /// This delivery stream. A role is permitted to write to it.
    pub fn new(delivery_stream_arn: impl IntoValue<DeliveryStreamArn>) -> Self {
        Self {
            arn: delivery_stream_arn.into_value(),
            role: None,
        }
    }

    /// The role with which CloudWatch Logs writes. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }
}

impl LogSubscriptionDestination for FirehoseDestination {
    fn bind(&self, scope: &Scope, _group: &LogGroupRef) -> LogSubscriptionDestinationConfig {
        // The logs of this account and region alone.
        let own = || {
            let parts = vec![
                "arn:".into(),
                scope.stack_partition().into_node(),
                ":logs:".into(),
                scope.stack_region().into_node(),
                ":".into(),
                scope.stack_account().into_node(),
                ":*".into(),
            ];
            let logs = intrinsic::concat(parts);
            let conditions = Conditions::new().with("StringLike", "aws:SourceArn", logs);
            let service: Principal = ServicePrincipal::new(SERVICE).into();
            scope.add(ROLE, Role::new(service.with_conditions(conditions)))
        };
        let role = self.role.clone().unwrap_or_else(own);
        let actions = ["firehose:PutRecord", "firehose:PutRecordBatch"];
        let grant = Grant::add_to_principal(scope, &role, actions, [&self.arn]);
        let config = LogSubscriptionDestinationConfig::new(&self.arn).role(&role);
        config.after(&grant)
    }
}

const ROLE: &str = "CloudWatchLogsCanPutRecords";
