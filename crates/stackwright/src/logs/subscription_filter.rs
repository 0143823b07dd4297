//! Delivery of log events to other services.

use std::rc::Rc;

use stackwright_core::{AsNode, Construct, Diagnostic, IntoValue, NodeRef, Scope, Value};

use super::codes;
use super::destinations::LogSubscriptionDestination;
use super::filter_pattern::FilterPattern;
use super::log_group::LogGroupClass;
use super::log_group_ref::LogGroupRef;
use crate::iam::RoleRef;
use stackwright_cfn::logs::CfnSubscriptionFilter;

/// How events are spread over the shards of a Kinesis stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distribution {
    /// The events of one log stream go to one shard.
    ByLogStream,
    /// They are spread evenly.
    Random,
}

impl Distribution {
    const fn as_str(self) -> &'static str {
        match self {
            Self::ByLogStream => "ByLogStream",
            Self::Random => "Random",
        }
    }
}

/// The delivery of the events of a log group that match a pattern to a Kinesis or Firehose stream, a
/// Lambda function or a destination of another account (`AWS::Logs::SubscriptionFilter`).
#[derive(Clone, Debug)]
pub struct SubscriptionFilter {
    group: LogGroupRef,
    pattern: FilterPattern,
    destination: Rc<dyn LogSubscriptionDestination>,
    role: Option<RoleRef>,
    filter_name: Option<Value<String>>,
    distribution: Option<Distribution>,
}

impl SubscriptionFilter {
    /// Delivers to a destination.
    pub fn new(
        group: &LogGroupRef,
        pattern: impl Into<FilterPattern>,
        destination: impl LogSubscriptionDestination + 'static,
    ) -> Self {
        Self {
            group: group.clone(),
            pattern: pattern.into(),
            destination: Rc::new(destination),
            role: None,
            filter_name: None,
            distribution: None,
        }
    }

    /// The role with which CloudWatch Logs writes to a stream whose ARN is the destination. Default:
    /// that of the destination.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The filter's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn filter_name(mut self, name: impl IntoValue<String>) -> Self {
        self.filter_name = Some(name.into_value());
        self
    }

    /// How events are spread over the shards of a Kinesis stream. Default: by log stream.
    #[must_use]
    pub const fn distribution(mut self, distribution: Distribution) -> Self {
        self.distribution = Some(distribution);
        self
    }
}

impl Construct for SubscriptionFilter {
    type Handle = NodeRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NodeRef {
        if self.group.class() != LogGroupClass::Standard {
            let finding = Diagnostic::error(
                &codes::CLASS_WITHOUT_FILTERS,
                "the log group's class does not support subscription filters",
            );
            scope.diagnose(
                finding
                    .given("a filter of a group of another class")
                    .allowed("groups of the class STANDARD")
                    .help("use that class"),
            );
        }
        let destination = self.destination.bind(scope, &self.group);
        let pattern = self.pattern.to_text();
        let mut filter = CfnSubscriptionFilter::new(destination.arn, pattern, &self.group);
        if let Some(role) = self.role.or(destination.role) {
            filter = filter.role_arn(&role);
        }
        if let Some(name) = self.filter_name {
            filter = filter.filter_name(name);
        }
        if let Some(distribution) = self.distribution {
            filter = filter.distribution(distribution.as_str());
        }
        let filter = scope.add("Resource", filter);
        scope.depend(&filter, &destination.before);
        scope.node()
    }
}
