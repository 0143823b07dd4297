//! The handle of an alarm.

use stackwright_core::intrinsic::{select, split};
use stackwright_core::{
    AsNode, Diagnostic, Duration, IntoValue, Node, NodeRef, Scope, Text, Value,
};

use super::alarm_action::AlarmAction;
use super::alarm_mute_rule::{AlarmMuteRule, AlarmMuteRuleRef, MuteSchedule};
use super::codes;
use super::graph_axis::HorizontalAnnotation;
use stackwright_cfn::cloudwatch::CfnAlarmRef;

/// How many actions an alarm takes for each state.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>
const MAX_ACTIONS: usize = 5;

/// An alarm in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct AlarmRef {
    node: NodeRef,
    arn: Value<String>,
    name: Value<String>,
    /// The resource, unless the alarm exists already.
    resource: Option<NodeRef>,
    watched: Option<Watched>,
}

/// What is known of the metric of an alarm of the stack.
#[derive(Clone, Debug)]
pub(super) struct Watched {
    pub(super) annotation: HorizontalAnnotation,
    /// Whether every metric is one of an instance.
    pub(super) instances: bool,
}

impl AsNode for AlarmRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl AlarmRef {
    pub(super) fn own(scope: &Scope, resource: &CfnAlarmRef, watched: Watched) -> Self {
        Self {
            watched: Some(watched),
            ..Self::made(
                scope,
                resource.node(),
                resource.attr_arn().into_value(),
                resource.reference().into_value(),
            )
        }
    }

    pub(super) fn made(
        scope: &Scope,
        resource: NodeRef,
        arn: Value<String>,
        name: Value<String>,
    ) -> Self {
        Self {
            node: scope.node(),
            arn,
            name,
            resource: Some(resource),
            watched: None,
        }
    }

    pub(super) fn by_name(scope: &Scope, name: Value<String>) -> Self {
        let resource = vec!["alarm:".into(), name.clone().into_node()];
        Self {
            node: scope.node(),
            arn: scope.arn("cloudwatch", resource),
            name,
            resource: None,
            watched: None,
        }
    }

    pub(super) fn by_arn(scope: &Scope, arn: Value<String>) -> Self {
        let name = match arn.as_text() {
            Some(text) => text.splitn(7, ':').nth(6).unwrap_or_default().into_value(),
            None => select(6, split(":", arn.clone())).value(),
        };
        Self {
            node: scope.node(),
            arn,
            name,
            resource: None,
            watched: None,
        }
    }

    /// The alarm's ARN.
    pub fn alarm_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The alarm's name.
    pub fn alarm_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The alarm's threshold as a line in graphs, or `None` where it is not known: for an alarm that
    /// exists already, a composite one or one on PromQL.
    pub fn to_annotation(&self) -> Option<HorizontalAnnotation> {
        self.watched
            .as_ref()
            .map(|watched| watched.annotation.clone())
    }

    /// What happens when the alarm goes on. An existing alarm can't be changed.
    #[track_caller]
    pub fn add_alarm_action(&self, scope: &Scope, action: &impl AlarmAction) {
        self.add_action(scope, "AlarmActions", action);
    }

    /// What happens when the alarm goes off. An existing alarm can't be changed.
    #[track_caller]
    pub fn add_ok_action(&self, scope: &Scope, action: &impl AlarmAction) {
        self.add_action(scope, "OKActions", action);
    }

    /// What happens when there is too little data to tell. An existing alarm can't be changed.
    #[track_caller]
    pub fn add_insufficient_data_action(&self, scope: &Scope, action: &impl AlarmAction) {
        self.add_action(scope, "InsufficientDataActions", action);
    }

    #[track_caller]
    fn add_action(&self, scope: &Scope, property: &'static str, action: &impl AlarmAction) {
        let place = scope.of(self);
        let arn = action.bind(&place, self);
        if action.acts_on_an_instance()
            && let Some(watched) = &self.watched
            && !watched.instances
        {
            let finding = Diagnostic::error(
                &codes::NOT_AN_INSTANCE_METRIC,
                "the action is for an instance, and the alarm is not about one",
            );
            place.diagnose(
                finding
                    .given("a metric without the dimension `InstanceId`")
                    .allowed("a metric of one instance, such as `StatusCheckFailed`")
                    .help("add the action to an alarm on a metric of the instance"),
            );
        }
        let Some(resource) = self.resource else {
            return;
        };
        let mut count = 0;
        place.edit(&resource).push(property, arn).update(|alarm| {
            count = alarm
                .get(property)
                .and_then(Node::as_list)
                .map_or(0, <[_]>::len)
        });
        if count == MAX_ACTIONS + 1 {
            let finding = Diagnostic::error(
                &codes::TOO_MANY_ALARM_ACTIONS,
                "the alarm has too many actions for one state",
            );
            place.diagnose(
                finding
                    .given(format!("{count} or more in {property}"))
                    .allowed(format!("at most {MAX_ACTIONS}"))
                    .help("use one topic with several subscriptions"),
            );
        }
    }

    /// Mutes the alarm's actions by a schedule, for this long each time.
    #[track_caller]
    pub fn add_alarm_mute_rule(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        schedule: MuteSchedule,
        duration: Duration,
    ) -> AlarmMuteRuleRef {
        let rule = AlarmMuteRule::new(schedule, duration).alarm(self);
        scope.of(self).add(id, rule)
    }
}
