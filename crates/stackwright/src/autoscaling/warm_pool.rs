//! Warm pools: instances that are prepared before they are needed.

use stackwright_cfn::autoscaling::CfnWarmPool;
use stackwright_cfn::kinds::autoscaling::AutoScalingGroupName;
use stackwright_core::{Construct, Diagnostic, Fluent, Object, Scope, Value};

use super::codes;
use crate::words::words;

words! {
    /// In which state prepared instances wait.
    pub enum PoolState {
        /// Hibernated.
        Hibernated = "Hibernated",
        /// Running.
        Running = "Running",
        /// Stopped.
        Stopped = "Stopped",
    }
}

/// A warm pool: instances that are prepared before they are needed.
/// [`AutoScalingGroupRef::add_warm_pool`](super::AutoScalingGroupRef::add_warm_pool) adds it.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html>
#[derive(Clone, Debug, Default)]
pub struct WarmPool {
    reuse_on_scale_in: bool,
    max_group_prepared_capacity: Option<i64>,
    min_size: Option<i64>,
    pool_state: Option<PoolState>,
}

impl WarmPool {
    /// Stopped instances, as many as the group can grow.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether instances return to the pool when the group shrinks. Default: they are terminated.
    #[must_use]
    pub fn reuse_on_scale_in(mut self, reuse: bool) -> Self {
        self.reuse_on_scale_in = reuse;
        self
    }

    /// How many instances there are at most, those in service included; -1 stands for the group's
    /// maximum. Default: the group's maximum.
    #[must_use]
    pub fn max_group_prepared_capacity(mut self, instances: i64) -> Self {
        self.max_group_prepared_capacity = Some(instances);
        self
    }

    /// How many instances wait at least. Default: 0.
    #[must_use]
    pub fn min_size(mut self, instances: i64) -> Self {
        self.min_size = Some(instances);
        self
    }

    /// In which state they wait. Default: stopped.
    #[must_use]
    pub fn pool_state(mut self, state: PoolState) -> Self {
        self.pool_state = Some(state);
        self
    }
}

/// A warm pool on its way into the tree.
pub(super) struct GroupsWarmPool {
    pub(super) group: Value<AutoScalingGroupName>,
    pub(super) pool: WarmPool,
}

impl Construct for GroupsWarmPool {
    type Handle = ();
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) {
        let pool = self.pool;
        let wrong = pool
            .max_group_prepared_capacity
            .filter(|most| *most < -1)
            .or(pool.min_size.filter(|least| *least < 0));
        if let Some(number) = wrong {
            let finding = Diagnostic::error(&codes::WARM_POOL, "a warm pool has a negative size");
            scope.diagnose(
                finding
                    .given(number)
                    .allowed("0 or more, and -1 for the group's maximum")
                    .help("give the number of instances that you want"),
            );
        }
        let resource = CfnWarmPool::new(self.group)
            .when_some(
                pool.max_group_prepared_capacity,
                CfnWarmPool::max_group_prepared_capacity,
            )
            .when_some(pool.min_size, CfnWarmPool::min_size)
            .when_some(pool.pool_state, |warm, state| {
                warm.pool_state(state.as_str())
            });
        let resource = scope.add("Resource", resource);
        if pool.reuse_on_scale_in {
            let reuse = Object::typed().with("ReuseOnScaleIn", true);
            scope.edit(&resource).set("InstanceReusePolicy", reuse);
        }
    }
}
