//! Between what traffic moves in a blue/green deployment.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope};

use super::codes;
use crate::elasticloadbalancingv2::{
    ApplicationListenerRef, ApplicationTargetGroupRef, NetworkListenerRef, NetworkTargetGroupRef,
};

/// Between which target groups traffic moves when a service is deployed, and by which listener.
///
/// The two target groups and the listener are all of one kind of load balancer.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-create-ecs.html>
#[derive(Clone, Debug)]
pub struct EcsBlueGreenDeploymentConfig {
    blue: Node,
    green: Node,
    listener: Node,
    test_listener: Option<Node>,
    deployment_approval_wait_time: Option<Duration>,
    termination_wait_time: Option<Duration>,
}

impl EcsBlueGreenDeploymentConfig {
    /// Between two target groups of an application load balancer, of which `blue` gets the traffic of
    /// `listener` at first.
    pub fn new(
        blue: &ApplicationTargetGroupRef,
        green: &ApplicationTargetGroupRef,
        listener: &ApplicationListenerRef,
    ) -> Self {
        Self::between(
            blue.target_group_name().into_node(),
            green.target_group_name().into_node(),
            listener.listener_arn().into_node(),
        )
    }

    /// Between two target groups of a network load balancer, which shifts all traffic at once.
    pub fn network(
        blue: &NetworkTargetGroupRef,
        green: &NetworkTargetGroupRef,
        listener: &NetworkListenerRef,
    ) -> Self {
        Self::between(
            blue.target_group_name().into_node(),
            green.target_group_name().into_node(),
            listener.listener_arn().into_node(),
        )
    }

    const fn between(blue: Node, green: Node, listener: Node) -> Self {
        Self {
            blue,
            green,
            listener,
            test_listener: None,
            deployment_approval_wait_time: None,
            termination_wait_time: None,
        }
    }

    /// The listener by which the new tasks are tested before they get traffic. Default: none.
    #[must_use]
    pub fn test_listener(mut self, listener: &ApplicationListenerRef) -> Self {
        self.test_listener = Some(listener.listener_arn().into_node());
        self
    }

    /// How long a deployment waits for somebody to let it go on when the new tasks are ready; without
    /// an answer it stops. Default: it goes on at once.
    #[must_use]
    pub const fn deployment_approval_wait_time(mut self, time: Duration) -> Self {
        self.deployment_approval_wait_time = Some(time);
        self
    }

    /// How long the old tasks run after all traffic has moved, so that one can go back at once. At
    /// most two days. Default: not at all.
    #[must_use]
    pub const fn termination_wait_time(mut self, time: Duration) -> Self {
        self.termination_wait_time = Some(time);
        self
    }

    pub(super) fn check(&self, scope: &Scope) {
        let refuse = |given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(
                &codes::BLUE_GREEN,
                "a service can't be deployed blue/green like this",
            );
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if self.blue == self.green {
            refuse(
                "the same target group as blue and as green".to_owned(),
                "two target groups",
                "make one more target group, with the same settings",
            );
        }
        if self.test_listener.as_ref() == Some(&self.listener) {
            refuse(
                "the listener itself as test listener".to_owned(),
                "a listener of its own for tests",
                "add a listener on another port",
            );
        }
        let times = [
            self.deployment_approval_wait_time,
            self.termination_wait_time,
        ];
        for time in times.into_iter().flatten() {
            if time.to_minutes().is_none_or(|minutes| minutes > 2880) {
                refuse(
                    format!("a wait of {} seconds", time.to_millis() / 1000),
                    "0 to 2880 whole minutes",
                    "use `Duration::minutes` or `Duration::hours`",
                );
            }
        }
    }

    pub(super) fn waits(&self) -> Node {
        let minutes = |duration: Option<Duration>| {
            let millis = duration.map_or(0, Duration::to_millis);
            Node::Int((millis / 60_000) as i64)
        };
        let mut ready = Object::typed();
        let on_timeout = match self.deployment_approval_wait_time {
            Some(_) => "STOP_DEPLOYMENT",
            None => "CONTINUE_DEPLOYMENT",
        };
        ready.put("ActionOnTimeout", on_timeout.into());
        ready.put(
            "WaitTimeInMinutes",
            minutes(self.deployment_approval_wait_time),
        );
        let mut terminate = Object::typed();
        terminate.put("Action", "TERMINATE".into());
        terminate.put(
            "TerminationWaitTimeInMinutes",
            minutes(self.termination_wait_time),
        );
        let mut waits = Object::typed();
        waits.put("DeploymentReadyOption", ready.into());
        waits.put(
            "TerminateBlueInstancesOnDeploymentSuccess",
            terminate.into(),
        );
        waits.into()
    }

    pub(super) fn load_balancer_info(&self) -> Node {
        let route = |listener: &Node| {
            let mut route = Object::typed();
            route.put("ListenerArns", Node::List(vec![listener.clone()]));
            Node::from(route)
        };
        let mut pair = Object::typed();
        pair.put("ProdTrafficRoute", route(&self.listener));
        let groups = [&self.blue, &self.green].map(named);
        pair.put("TargetGroups", groups.into());
        pair.put_some("TestTrafficRoute", self.test_listener.as_ref().map(route));
        let mut info = Object::typed();
        info.put("TargetGroupPairInfoList", Node::List(vec![pair.into()]));
        info.into()
    }
}

/// A target group as CodeDeploy refers to it.
pub(super) fn named(name: &Node) -> Node {
    let mut group = Object::typed();
    group.put("Name", name.clone());
    group.into()
}
