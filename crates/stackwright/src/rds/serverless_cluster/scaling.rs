//! How an Aurora Serverless v1 cluster scales.

use stackwright_core::{Diagnostic, Duration, Fluent, Scope};

use super::super::codes;
use super::super::instance_settings::choices;
use stackwright_cfn::rds::db_cluster::ScalingConfigurationProperty;

choices! {
    /// What happens when a serverless cluster finds no point at which to change its capacity.
    TimeoutAction {
        /// Connections that are in its way are closed.
        ForceApplyCapacityChange = "ForceApplyCapacityChange",
        /// The capacity stays.
        RollbackCapacityChange = "RollbackCapacityChange",
    }
}

/// A capacity of a serverless cluster, in Aurora capacity units of about 2 GiB of memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AuroraCapacityUnit(u16);

macro_rules! units {
    ($($name:ident = $units:literal,)*) => {
        impl AuroraCapacityUnit { $(
            #[doc = concat!("Capacity units: ", $units, ".")]
            pub const $name: Self = Self($units);
        )* }
    };
}

units! {
    ACU_1 = 1, ACU_2 = 2, ACU_4 = 4, ACU_8 = 8, ACU_16 = 16, ACU_32 = 32, ACU_64 = 64,
    ACU_128 = 128, ACU_192 = 192, ACU_256 = 256, ACU_384 = 384,
}

/// How a serverless cluster grows, shrinks and pauses.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ServerlessScalingOptions {
    min_capacity: Option<AuroraCapacityUnit>,
    max_capacity: Option<AuroraCapacityUnit>,
    auto_pause: Option<Duration>,
    timeout: Option<Duration>,
    timeout_action: Option<TimeoutAction>,
}

impl ServerlessScalingOptions {
    /// RDS's defaults: it pauses after five minutes.
    pub fn new() -> Self {
        Self::default()
    }

    /// The least capacity. Default: the engine's.
    #[must_use]
    pub const fn min_capacity(mut self, capacity: AuroraCapacityUnit) -> Self {
        self.min_capacity = Some(capacity);
        self
    }

    /// The most capacity. Default: the engine's.
    #[must_use]
    pub const fn max_capacity(mut self, capacity: AuroraCapacityUnit) -> Self {
        self.max_capacity = Some(capacity);
        self
    }

    /// After how much time without connections the cluster pauses: 5 minutes to a day, or zero for
    /// never. Default: 5 minutes.
    #[must_use]
    pub const fn auto_pause(mut self, time: Duration) -> Self {
        self.auto_pause = Some(time);
        self
    }

    /// How long the cluster looks for a point at which to change its capacity: 60 to 600 seconds.
    /// Default: 5 minutes.
    #[must_use]
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// What happens when it finds none. Default: the capacity stays.
    #[must_use]
    pub const fn timeout_action(mut self, action: TimeoutAction) -> Self {
        self.timeout_action = Some(action);
        self
    }

    pub(super) fn check(self, scope: &Scope) {
        let report = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::ILLEGAL_SERVERLESS_SCALING, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if let (Some(least), Some(most)) = (self.min_capacity, self.max_capacity)
            && least > most
        {
            report(
                "the least capacity is above the most",
                format!("{} to {}", least.0, most.0),
                "a least capacity that is not above the most",
                "swap the two",
            );
        }
        if let Some(pause) = self.auto_pause
            && pause.to_millis() > 0
            && !(Duration::minutes(5)..=Duration::days(1)).contains(&pause)
        {
            report(
                "a serverless cluster can't pause after this time",
                pause.to_string(),
                "5 minutes to 1 day, or 0",
                "choose a time in this range",
            );
        }
        if let Some(timeout) = self.timeout
            && !(Duration::seconds(60)..=Duration::seconds(600)).contains(&timeout)
        {
            report(
                "a serverless cluster can't look this long for a point to change its capacity",
                timeout.to_string(),
                "60 to 600 seconds",
                "choose a time in this range",
            );
        }
    }

    pub(super) fn property(self) -> ScalingConfigurationProperty {
        let seconds = |time: Duration| i64::try_from(time.to_millis() / 1000).unwrap_or(i64::MAX);
        let pause = self.auto_pause.map(seconds);
        ScalingConfigurationProperty::new()
            .auto_pause(pause != Some(0))
            .when_some(self.min_capacity, |scaling, units| {
                scaling.min_capacity(units.0)
            })
            .when_some(self.max_capacity, |scaling, units| {
                scaling.max_capacity(units.0)
            })
            .when_some(self.timeout.map(seconds), |scaling, time| {
                scaling.seconds_before_timeout(time)
            })
            .when_some(pause.filter(|seconds| *seconds > 0), |scaling, time| {
                scaling.seconds_until_auto_pause(time)
            })
            .when_some(self.timeout_action, |scaling, action| {
                scaling.timeout_action(action.as_str())
            })
    }
}
