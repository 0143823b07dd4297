//! Performance Insights and Database Insights.

use stackwright_core::{Diagnostic, Scope};

use super::codes;
use super::instance_settings::choices;
use crate::kms::KeyRef;

choices! {
    /// How much CloudWatch Database Insights shows.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.html>
    DatabaseInsightsMode {
        /// The metrics of Performance Insights.
        Standard = "standard",
        /// Analyses of the fleet, of locks and of plans, too; it wants fifteen months of data.
        Advanced = "advanced",
    }
}

/// How long Performance Insights keeps what it has measured: 7 days, which costs nothing, a number of
/// months of 31 days, or two years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerformanceInsightRetention(u16);

macro_rules! months {
    ($($name:ident = $months:literal,)*) => { $(
        #[doc = concat!("Months: ", $months, ".")]
        pub const $name: Self = Self($months * 31);
    )* };
}

impl PerformanceInsightRetention {
    /// 7 days.
    pub const DEFAULT: Self = Self(7);
    /// 731 days: two years.
    pub const LONG_TERM: Self = Self(731);

    months! {
        MONTHS_1 = 1, MONTHS_2 = 2, MONTHS_3 = 3, MONTHS_4 = 4, MONTHS_5 = 5, MONTHS_6 = 6,
        MONTHS_7 = 7, MONTHS_8 = 8, MONTHS_9 = 9, MONTHS_10 = 10, MONTHS_11 = 11, MONTHS_12 = 12,
        MONTHS_13 = 13, MONTHS_14 = 14, MONTHS_15 = 15, MONTHS_16 = 16, MONTHS_17 = 17,
        MONTHS_18 = 18, MONTHS_19 = 19, MONTHS_20 = 20, MONTHS_21 = 21, MONTHS_22 = 22,
        MONTHS_23 = 23,
    }
}

/// What is said of Performance Insights.
#[derive(Clone, Debug, Default)]
pub(super) struct Insights {
    pub(super) enable: Option<bool>,
    pub(super) retention: Option<PerformanceInsightRetention>,
    pub(super) encryption_key: Option<KeyRef>,
    pub(super) mode: Option<DatabaseInsightsMode>,
}

/// Declares the setters of [`Insights`] for what has them in `insights`.
macro_rules! insight_setters {
    () => {
        /// Whether Performance Insights measures the load. Default: if a retention or a key for it is
        /// given.
        pub const fn enable_performance_insights(mut self, enable: bool) -> Self {
            self.insights.enable = Some(enable);
            self
        }

        /// How long Performance Insights keeps what it has measured. Default: 7 days, which costs
        /// nothing.
        pub const fn performance_insight_retention(
            mut self,
            retention: PerformanceInsightRetention,
        ) -> Self {
            self.insights.retention = Some(retention);
            self
        }

        /// The key that encrypts what Performance Insights has measured. Default: the account's key for
        /// RDS.
        pub fn performance_insight_encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
            self.insights.encryption_key = Some(key.into());
            self
        }
    };
}
pub(super) use insight_setters;

/// What a resource says of Performance Insights.
pub(super) struct RenderedInsights {
    pub(super) enable: Option<bool>,
    pub(super) retention_days: Option<i64>,
    pub(super) encryption_key: Option<KeyRef>,
    pub(super) mode: Option<&'static str>,
}

impl Insights {
    pub(super) fn is_enabled(&self) -> bool {
        self.enabled() == Some(true)
    }

    fn enabled(&self) -> Option<bool> {
        let implied = self.retention.is_some()
            || self.encryption_key.is_some()
            || self.mode == Some(DatabaseInsightsMode::Advanced);
        self.enable.or(implied.then_some(true))
    }

    pub(super) fn render(self, scope: &Scope) -> RenderedInsights {
        self.check(scope);
        let enable = self.enabled();
        let retention = self
            .retention
            .unwrap_or(PerformanceInsightRetention::DEFAULT);
        RenderedInsights {
            enable,
            retention_days: (enable == Some(true)).then(|| retention.0.into()),
            encryption_key: self.encryption_key,
            mode: self.mode.map(DatabaseInsightsMode::as_str),
        }
    }

    fn check(&self, scope: &Scope) {
        let advanced = self.mode == Some(DatabaseInsightsMode::Advanced);
        let long = self.retention == Some(PerformanceInsightRetention::MONTHS_15);
        if advanced && !long {
            let finding = Diagnostic::error(
                &codes::INSIGHTS_RETENTION,
                "Database Insights in advanced mode wants fifteen months of data",
            );
            let given = self.retention.map_or_else(
                || "no retention".to_owned(),
                |retention| format!("{} days", retention.0),
            );
            scope.diagnose(finding.given(given).allowed("465 days").help(
                "add `.performance_insight_retention(PerformanceInsightRetention::MONTHS_15)`",
            ));
        }
        let has_more = self.retention.is_some() || self.encryption_key.is_some() || advanced;
        if self.enable == Some(false) && has_more {
            let finding = Diagnostic::error(
                &codes::INSIGHTS_SWITCHED_OFF,
                "Performance Insights is switched off, and an option for it is given",
            );
            scope.diagnose(
                finding
                    .given("enable_performance_insights(false), with a retention, a key or a mode")
                    .allowed("options for Performance Insights where it is on")
                    .help("leave `enable_performance_insights(false)` out, or the options"),
            );
        }
    }
}

impl Insights {
    /// Reports an instance whose settings differ from its cluster's.
    pub(super) fn check_instance(&self, scope: &Scope, instance: &Self) {
        if !self.is_enabled() || !instance.is_enabled() {
            return;
        }
        let days = |insights: &Self| {
            let retention = insights.retention;
            retention.unwrap_or(PerformanceInsightRetention::DEFAULT).0
        };
        let key = |insights: &Self| insights.encryption_key.as_ref().map(KeyRef::key_arn);
        let (given, help) = if days(self) != days(instance) {
            let given = format!("{} days, and {} in the cluster", days(instance), days(self));
            (
                given,
                "leave `performance_insight_retention` of the instance out",
            )
        } else if instance.encryption_key.is_some() && key(self) != key(instance) {
            let given = "another key than the cluster's".to_owned();
            (
                given,
                "leave `performance_insight_encryption_key` of the instance out",
            )
        } else {
            return;
        };
        let finding = Diagnostic::error(
            &codes::INSIGHTS_DIFFER,
            "an instance has other settings of Performance Insights than its cluster",
        );
        scope.diagnose(
            finding
                .given(given)
                .allowed("the cluster's settings")
                .help(help),
        );
    }
}
