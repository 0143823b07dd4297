//! The handle of a log group.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::intrinsic::{concat, select, split};
use stackwright_core::{AsNode, DependencyGroup, IntoValue, Node, NodeRef, Scope, Text, Value};

use super::destinations::LogSubscriptionDestination;
use super::filter_pattern::FilterPattern;
use super::log_group::LogGroupClass;
use super::log_stream::{LogStream, LogStreamRef};
use super::metric_filter::{MetricFilter, MetricFilterRef};
use super::resource_policy::{ResourcePolicy, ResourcePolicyRef, with_accounts};
use super::subscription_filter::SubscriptionFilter;
use crate::cloudwatch::{Metric, Statistic};
use crate::iam::{Grant, GrantRequest, Grantable, PolicyKind, PolicyStatement, ResourceWithPolicy};
use stackwright_cfn::kinds::logs::{LogGroupArn, LogGroupName};
use stackwright_cfn::logs::CfnLogGroupRef;

/// A [`LogGroup`](super::LogGroup) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct LogGroupRef {
    node: NodeRef,
    /// With `:*` at the end, which stands for the streams.
    arn: Value<String>,
    /// Without.
    bare_arn: Value<String>,
    name: Value<LogGroupName>,
    account: Node,
    class: LogGroupClass,
    policy: Rc<RefCell<Option<ResourcePolicyRef>>>,
}

impl AsNode for LogGroupRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<LogGroupName> for &LogGroupRef {
    fn into_value(self) -> Value<LogGroupName> {
        self.name.clone()
    }
}

impl IntoValue<LogGroupArn> for &LogGroupRef {
    fn into_value(self) -> Value<LogGroupArn> {
        self.log_group_arn()
    }
}

impl ResourceWithPolicy for LogGroupRef {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        let place = scope.of(self);
        if !scope.owns(self) {
            return None;
        }
        let existing = self.policy.borrow().clone();
        let policy = existing.unwrap_or_else(|| {
            let policy = place.add("Policy", ResourcePolicy::new());
            *self.policy.borrow_mut() = Some(policy.clone());
            policy
        });
        policy.take(with_accounts(scope, statement));
        let place = DependencyGroup::new();
        place.add(&policy);
        Some(place)
    }

    fn account(&self, _scope: &Scope) -> Node {
        self.account.clone()
    }
}

impl LogGroupRef {
    fn new(
        scope: &Scope,
        arn: Value<String>,
        bare_arn: Value<String>,
        name: Value<LogGroupName>,
        account: Node,
    ) -> Self {
        let (class, policy) = (LogGroupClass::Standard, Rc::default());
        Self {
            node: scope.node(),
            arn,
            bare_arn,
            name,
            account,
            class,
            policy,
        }
    }

    pub(super) fn own(scope: &Scope, resource: &CfnLogGroupRef, class: LogGroupClass) -> Self {
        let name = resource.reference();
        let bare = scope.arn("logs", vec!["log-group:".into(), name.clone().into_node()]);
        let account = scope.stack_account().into_node();
        let arn = resource.attr_arn().into_value();
        Self {
            class,
            ..Self::new(scope, arn, bare, name, account)
        }
    }

    pub(super) fn by_name(scope: &Scope, name: Value<LogGroupName>) -> Self {
        let arn = |suffix: &'static str| {
            let parts = vec!["log-group:".into(), name.clone().into_node(), suffix.into()];
            scope.arn("logs", parts)
        };
        let account = scope.stack_account().into_node();
        Self::new(scope, arn(":*"), arn(""), name.clone(), account)
    }

    pub(super) fn by_arn(scope: &Scope, arn: Value<LogGroupArn>) -> Self {
        if let Some(text) = arn.as_text() {
            let bare = text.strip_suffix(":*").unwrap_or(text);
            let account = bare.split(':').nth(4).unwrap_or_default().to_owned();
            let name = bare.splitn(7, ':').nth(6).unwrap_or_default().to_owned();
            let all = format!("{bare}:*").into_value();
            return Self::new(
                scope,
                all,
                bare.into_value(),
                name.into_value(),
                account.into(),
            );
        }
        let arn = arn.into_node();
        let part = |index: u32| -> Node { select(index, split(":", arn.clone())).into() };
        let bare = vec![
            "arn:".into(),
            scope.stack_partition().into_node(),
            ":logs:".into(),
            part(3),
            ":".into(),
            part(4),
            ":log-group:".into(),
            part(6),
        ];
        let all = concat(vec![arn.clone(), ":*".into()]).value();
        Self::new(
            scope,
            all,
            concat(bare).value(),
            Value::from_node(part(6)),
            part(4),
        )
    }

    /// The group's ARN, with `:*` at the end.
    pub fn log_group_arn(&self) -> Value<LogGroupArn> {
        Value::from_node(self.arn.clone().into_node())
    }

    /// The group's name.
    pub fn log_group_name(&self) -> Value<LogGroupName> {
        self.name.clone()
    }

    /// Adds a stream.
    #[track_caller]
    pub fn add_stream(&self, scope: &Scope, id: impl Into<Text>) -> LogStreamRef {
        scope.of(self).add(id, LogStream::new(self))
    }

    /// Adds a stream of this name.
    #[track_caller]
    pub fn add_named_stream(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> LogStreamRef {
        scope
            .of(self)
            .add(id, LogStream::new(self).log_stream_name(name))
    }

    /// Adds a metric that counts the events that match a pattern. For other metrics, add a
    /// [`MetricFilter`] to [`scope.of(&group)`](Scope::of).
    #[track_caller]
    pub fn add_metric_filter(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        pattern: impl Into<FilterPattern>,
        namespace: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> MetricFilterRef {
        scope
            .of(self)
            .add(id, MetricFilter::new(self, pattern, namespace, name))
    }

    /// Delivers the events that match a pattern to a destination. For other settings, add a
    /// [`SubscriptionFilter`] to [`scope.of(&group)`](Scope::of).
    #[track_caller]
    pub fn add_subscription_filter(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        pattern: impl Into<FilterPattern>,
        destination: impl LogSubscriptionDestination + 'static,
    ) -> NodeRef {
        scope
            .of(self)
            .add(id, SubscriptionFilter::new(self, pattern, destination))
    }

    /// Adds a metric of the values of a JSON field, such as `$.latency`.
    #[track_caller]
    pub fn extract_metric(
        &self,
        scope: &Scope,
        json_field: &str,
        namespace: &str,
        name: &str,
    ) -> MetricFilterRef {
        let pattern = FilterPattern::exists(json_field);
        let filter = MetricFilter::new(self, pattern, namespace, name).metric_value(json_field);
        scope.of(self).add(format!("{namespace}_{name}"), filter)
    }

    /// Adds a statement to the resource policy of CloudWatch Logs for this group. Identities are
    /// written as their accounts, because such a policy takes no others.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        ResourceWithPolicy::add_to_resource_policy(self, &scope.of(scope), statement);
    }

    /// Permits somebody to do something with the group and its streams.
    #[track_caller]
    pub fn grant<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        let resources = [self.bare_arn.clone(), self.arn.clone()];
        let request = GrantRequest::new(actions, resources);
        request.on_principal_or_resource(scope, &grantee.grant_principal(), self)
    }

    /// Permits somebody to write events: to create streams and to put events into them.
    #[track_caller]
    pub fn grant_write(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = ["logs:CreateLogStream", "logs:PutLogEvents"];
        let request = GrantRequest::new(actions, [self.arn.clone()]);
        request.on_principal_or_resource(scope, &grantee.grant_principal(), self)
    }

    /// Permits somebody to read and filter events.
    #[track_caller]
    pub fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = [
            "logs:FilterLogEvents",
            "logs:GetLogEvents",
            "logs:GetLogGroupFields",
            "logs:DescribeLogGroups",
            "logs:DescribeLogStreams",
        ];
        self.grant(scope, grantee, actions)
    }

    pub(super) const fn class(&self) -> LogGroupClass {
        self.class
    }
}

impl LogGroupRef {
    /// A metric of CloudWatch Logs by its name, summed up over five minutes unless changed. As in the
    /// CDK it is that of all groups of the account and region; `.dimension("LogGroupName", …)`
    /// narrows it to one.
    pub fn metric(&self, name: impl IntoValue<String>) -> Metric {
        Metric::new("AWS/Logs", name).statistic(Statistic::SUM)
    }

    /// Events that came in.
    pub fn metric_incoming_log_events(&self) -> Metric {
        self.metric("IncomingLogs")
    }

    /// Bytes of events that came in.
    pub fn metric_incoming_bytes(&self) -> Metric {
        self.metric("IncomingBytes")
    }
}
