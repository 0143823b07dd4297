//! How a group finds out that an instance is not healthy.

use stackwright_core::{Duration, Object};

use crate::words::words;

words! {
    /// A health check besides that of EC2.
    pub enum AdditionalHealthCheckType {
        /// Those of the load balancer.
        Elb = "ELB",
        /// Whether EBS volumes are reached.
        Ebs = "EBS",
        /// Those of VPC Lattice.
        VpcLattice = "VPC_LATTICE",
    }
}

/// How a group finds out that an instance is not healthy, and has to be replaced.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html>
#[derive(Clone, Debug)]
pub struct HealthChecks {
    types: String,
    grace_period: Option<Duration>,
}

impl HealthChecks {
    /// The status checks of EC2.
    pub fn ec2() -> Self {
        Self {
            types: "EC2".to_owned(),
            grace_period: None,
        }
    }

    /// The status checks of EC2, and others.
    pub fn with_additional_checks(
        types: impl IntoIterator<Item = AdditionalHealthCheckType>,
    ) -> Self {
        let types: Vec<_> = types
            .into_iter()
            .map(AdditionalHealthCheckType::as_str)
            .collect();
        match types.is_empty() {
            true => Self::ec2(),
            false => Self {
                types: types.join(","),
                grace_period: None,
            },
        }
    }

    /// The status checks of EC2, and those of the load balancer.
    pub fn elb() -> Self {
        Self::with_additional_checks([AdditionalHealthCheckType::Elb])
    }

    /// How long failing checks do not count after an instance has started. Default: not at all.
    #[must_use]
    pub fn grace_period(mut self, period: Duration) -> Self {
        self.grace_period = Some(period);
        self
    }

    pub(super) fn write(&self, group: &mut Object) {
        group.put("HealthCheckType", self.types.as_str().into());
        if let Some(period) = self.grace_period {
            let seconds = (period.to_millis() / 1000) as i64;
            group.put("HealthCheckGracePeriod", seconds.into());
        }
    }
}
