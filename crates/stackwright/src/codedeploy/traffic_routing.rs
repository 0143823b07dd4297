//! How traffic shifts.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope};

use super::codes;

/// How traffic shifts from the old version to the new one.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrafficRouting(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    AllAtOnce,
    Canary { percentage: u32, interval: Duration },
    Linear { percentage: u32, interval: Duration },
}

impl TrafficRouting {
    /// All of it at once.
    pub const fn all_at_once() -> Self {
        Self(Kind::AllAtOnce)
    }

    /// A part first, in percent, and the rest after this time.
    pub const fn time_based_canary(percentage: u32, interval: Duration) -> Self {
        Self(Kind::Canary {
            percentage,
            interval,
        })
    }

    /// Equal parts, in percent, with this time in between.
    pub const fn time_based_linear(percentage: u32, interval: Duration) -> Self {
        Self(Kind::Linear {
            percentage,
            interval,
        })
    }

    pub(super) fn render(self) -> Node {
        let mut routing = Object::typed();
        let mut part =
            |kind: &'static str, keys: [&'static str; 2], percentage: u32, interval: Duration| {
                let mut steps = Object::typed();
                steps.put(keys[0], Node::float(interval.to_millis() as f64 / 60_000.0));
                steps.put(keys[1], percentage.into());
                routing.put(kind, steps.into());
                kind
            };
        let kind = match self.0 {
            Kind::AllAtOnce => "AllAtOnce",
            Kind::Canary {
                percentage,
                interval,
            } => part(
                "TimeBasedCanary",
                ["CanaryInterval", "CanaryPercentage"],
                percentage,
                interval,
            ),
            Kind::Linear {
                percentage,
                interval,
            } => part(
                "TimeBasedLinear",
                ["LinearInterval", "LinearPercentage"],
                percentage,
                interval,
            ),
        };
        routing.put("Type", kind.into());
        routing.into()
    }

    pub(super) fn check(self, scope: &Scope) {
        let (Kind::Canary {
            percentage,
            interval,
        }
        | Kind::Linear {
            percentage,
            interval,
        }) = self.0
        else {
            return;
        };
        let minutes = interval.to_millis() as f64 / 60_000.0;
        let is_whole = interval.to_minutes().is_some();
        if !(1..=99).contains(&percentage) || !is_whole || !(1.0..=2880.0).contains(&minutes) {
            let finding = Diagnostic::error(&codes::TRAFFIC_SHIFT, "traffic can't shift like that");
            scope.diagnose(
                finding
                    .given(format!("{percentage} percent, {minutes} minutes"))
                    .allowed("1 to 99 percent, 1 to 2880 whole minutes")
                    .help("choose values in these ranges"),
            );
        }
    }
}
