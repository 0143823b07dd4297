//! Container health checks.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope};

use super::codes;

/// A command that ECS runs inside a container to see whether it is healthy.
///
/// Not to be confused with the health check of a load balancer
/// ([`elasticloadbalancingv2::HealthCheck`](crate::elasticloadbalancingv2::HealthCheck)), which calls
/// the container from outside.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html>
#[derive(Clone, Debug)]
pub struct HealthCheck {
    command: Vec<String>,
    interval: Duration,
    retries: u32,
    start_period: Option<Duration>,
    timeout: Duration,
}

impl HealthCheck {
    /// The command: a single word or line for the container's shell, or words of which the first is
    /// `CMD` (run as they are) or `CMD-SHELL` (one line for the shell). Several words without such a
    /// first one are run as they are.
    pub fn new<S: Into<String>>(command: impl IntoIterator<Item = S>) -> Self {
        Self {
            command: command.into_iter().map(Into::into).collect(),
            interval: Duration::seconds(30),
            retries: 3,
            start_period: None,
            timeout: Duration::seconds(5),
        }
    }

    /// A line for the container's default shell.
    pub fn shell(line: impl Into<String>) -> Self {
        Self::new(["CMD-SHELL".to_owned(), line.into()])
    }

    /// The time between two checks, 5 seconds to 5 minutes. Default: 30 seconds.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// How many failures in a row make the container unhealthy, 1 to 10. Default: 3.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// How long failures do not count after the container has started, up to 5 minutes. Default: no
    /// such period.
    #[must_use]
    pub fn start_period(mut self, period: Duration) -> Self {
        self.start_period = Some(period);
        self
    }

    /// How long a check may take before it counts as failed, 2 seconds to 1 minute. Default: 5
    /// seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    pub(super) fn check(&self, scope: &Scope) {
        let refuse = |what: &str, given: String, allowed: &str| {
            let message = format!("the {what} of a container health check is out of range");
            scope.diagnose(
                Diagnostic::error(&codes::HEALTH_CHECK, message)
                    .help("choose a value in this range")
                    .given(given)
                    .allowed(allowed),
            );
        };
        let seconds = |duration: Duration| duration.to_millis() / 1000;
        if self.command.iter().all(String::is_empty) {
            let finding = Diagnostic::error(
                &codes::HEALTH_CHECK,
                "a container health check has no command",
            );
            scope.diagnose(
                finding
                    .given("no command")
                    .allowed("one word or more")
                    .help("give the command, such as `CMD-SHELL` and a line"),
            );
        }
        if !(5..=300).contains(&seconds(self.interval)) {
            refuse(
                "interval",
                self.interval.to_string(),
                "5 seconds to 5 minutes",
            );
        }
        if !(2..=60).contains(&seconds(self.timeout)) {
            refuse("timeout", self.timeout.to_string(), "2 seconds to 1 minute");
        }
        if !(1..=10).contains(&self.retries) {
            refuse("number of retries", self.retries.to_string(), "1 to 10");
        }
        if let Some(period) = self.start_period.filter(|period| seconds(*period) > 300) {
            refuse("start period", period.to_string(), "up to 5 minutes");
        }
    }

    fn words(&self) -> Vec<Node> {
        let given = self.command.iter().map(|word| Node::from(word.as_str()));
        let prefix = match self.command.as_slice() {
            [_] => Some("CMD-SHELL"),
            [first, ..] if first == "CMD" || first == "CMD-SHELL" => None,
            _ => Some("CMD"),
        };
        prefix.map(Node::from).into_iter().chain(given).collect()
    }

    pub(super) fn render(&self) -> Node {
        let seconds = |duration: Duration| Node::Int((duration.to_millis() / 1000) as i64);
        let mut check = Object::typed();
        check.put("Command", Node::List(self.words()));
        check.put("Interval", seconds(self.interval));
        check.put("Retries", self.retries.into());
        if let Some(period) = self.start_period {
            check.put("StartPeriod", seconds(period));
        }
        check.put("Timeout", seconds(self.timeout));
        check.into()
    }
}
