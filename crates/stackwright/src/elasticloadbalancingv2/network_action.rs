//! What a network load balancer does with traffic.

use stackwright_core::{Diagnostic, Duration, Node, Object};

use super::action::{forward_findings, stickiness};
use super::network_target_group::NetworkTargetGroupRef;

/// What a network load balancer does with traffic: it forwards it to target groups.
#[derive(Clone, Debug)]
pub struct NetworkListenerAction {
    pub(crate) targets: Vec<NetworkWeightedTargetGroup>,
    weighted: bool,
    stickiness_duration: Option<Duration>,
}

impl NetworkListenerAction {
    /// Forwards to target groups, to several of them in equal parts.
    pub fn forward<'a>(target_groups: impl IntoIterator<Item = &'a NetworkTargetGroupRef>) -> Self {
        let targets = target_groups.into_iter().map(Into::into).collect();
        Self {
            targets,
            weighted: false,
            stickiness_duration: None,
        }
    }

    /// Forwards to target groups by weight: each gets its share of the sum.
    pub fn weighted_forward<T: Into<NetworkWeightedTargetGroup>>(
        target_groups: impl IntoIterator<Item = T>,
    ) -> Self {
        let targets = target_groups.into_iter().map(Into::into).collect();
        Self {
            targets,
            weighted: true,
            stickiness_duration: None,
        }
    }

    /// For how long a client comes back to the same group: 1 second to 7 days. Default: each
    /// connection is forwarded anew.
    #[must_use]
    pub fn stickiness_duration(mut self, duration: Duration) -> Self {
        self.stickiness_duration = Some(duration);
        self
    }

    pub(crate) fn render(&self) -> Node {
        let mut action = Object::typed().with("Type", "forward");
        let plain = !self.weighted && self.stickiness_duration.is_none();
        if let ([target], true) = (self.targets.as_slice(), plain) {
            action.put("TargetGroupArn", target.group.target_group_arn().into());
            return Node::List(vec![action.into()]);
        }
        let tuple = |target: &NetworkWeightedTargetGroup| {
            let mut tuple = Object::typed().with("TargetGroupArn", target.group.target_group_arn());
            if let Some(weight) = target.weight {
                tuple.put("Weight", weight.into());
            }
            tuple.into()
        };
        let groups: Vec<Node> = self.targets.iter().map(tuple).collect();
        let mut config = Object::typed().with("TargetGroups", groups);
        if let Some(duration) = self.stickiness_duration {
            config.put("TargetGroupStickinessConfig", stickiness(duration));
        }
        action.put("ForwardConfig", config.into());
        Node::List(vec![action.into()])
    }

    pub(crate) fn findings(&self) -> Vec<Diagnostic> {
        let weights = self.targets.iter().filter_map(|target| target.weight);
        forward_findings(self.targets.len(), weights, self.stickiness_duration)
    }
}

/// A target group with its share of the connections.
#[derive(Clone, Debug)]
pub struct NetworkWeightedTargetGroup {
    pub(crate) group: NetworkTargetGroupRef,
    weight: Option<u32>,
}

impl NetworkWeightedTargetGroup {
    /// A target group.
    pub fn new(group: &NetworkTargetGroupRef) -> Self {
        Self {
            group: group.clone(),
            weight: None,
        }
    }

    /// Its weight: 0 to 999. Default: 1.
    #[must_use]
    pub fn weight(mut self, weight: u32) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl From<&NetworkTargetGroupRef> for NetworkWeightedTargetGroup {
    fn from(group: &NetworkTargetGroupRef) -> Self {
        Self::new(group)
    }
}

impl From<(&NetworkTargetGroupRef, u32)> for NetworkWeightedTargetGroup {
    fn from((group, weight): (&NetworkTargetGroupRef, u32)) -> Self {
        Self::new(group).weight(weight)
    }
}
