//! Waiting until new instances say that they are ready.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope};

use super::codes;

/// Makes CloudFormation wait, when it creates a group, until instances signal that they are ready: see
/// [`UserData::add_signal_on_exit_command`](crate::ec2::UserData::add_signal_on_exit_command).
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html>
#[derive(Clone, Copy, Debug)]
pub struct Signals {
    count: Count,
    pub(super) min_success_percentage: Option<u32>,
    pub(super) timeout: Option<Duration>,
}

#[derive(Clone, Copy, Debug)]
enum Count {
    All,
    MinCapacity,
    Number(u32),
}

impl Signals {
    fn of(count: Count) -> Self {
        Self {
            count,
            min_success_percentage: None,
            timeout: None,
        }
    }

    /// Waits for the desired number of instances, or else the minimum.
    pub fn wait_for_all() -> Self {
        Self::of(Count::All)
    }

    /// Waits for the minimum of instances.
    pub fn wait_for_min_capacity() -> Self {
        Self::of(Count::MinCapacity)
    }

    /// Waits for a number of instances.
    pub fn wait_for_count(count: u32) -> Self {
        Self::of(Count::Number(count))
    }

    /// How many of the signals, in percent, have to be good ones. Default: 100.
    #[must_use]
    pub fn min_success_percentage(mut self, percent: u32) -> Self {
        self.min_success_percentage = Some(percent);
        self
    }

    /// How long to wait, up to 12 hours. Default: 5 minutes.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    pub(super) fn check(&self, scope: &Scope) {
        let given = match (self.min_success_percentage, self.timeout) {
            (Some(percent), _) if percent > 100 => format!("{percent} %"),
            (_, Some(timeout)) if timeout > Duration::hours(12) => timeout.to_string(),
            _ => return,
        };
        let finding = Diagnostic::error(
            &codes::SIGNALS,
            "signals are waited for in an impossible way",
        );
        scope.diagnose(
            finding
                .given(given)
                .allowed("0 to 100 %, up to 12 hours")
                .help("choose a value in this range"),
        );
    }

    pub(super) fn creation_policy(&self, desired: Option<u32>, min: u32) -> Node {
        let count = match self.count {
            Count::All => desired.unwrap_or(min),
            Count::MinCapacity => min,
            Count::Number(count) => count,
        };
        let mut policy = Object::new();
        if let Some(percent) = self.min_success_percentage {
            let success = Object::new().with("MinSuccessfulInstancesPercent", percent);
            policy.put("AutoScalingCreationPolicy", success.into());
        }
        let mut signal = Object::new().with("Count", count);
        if let Some(timeout) = self.timeout {
            signal.put("Timeout", timeout.to_iso().into());
        }
        policy.put("ResourceSignal", signal.into());
        policy.into()
    }
}
