//! How deliveries over HTTP are tried again.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope, Text};

use super::codes;

/// How delays grow from retry to retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum BackoffFunction {
    Arithmetic,
    Exponential,
    Geometric,
    Linear,
}

/// How deliveries over HTTP are tried again, slowed down, and sent.
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html>
#[derive(Clone, Debug, Default)]
pub struct DeliveryPolicy {
    min_delay: Option<Duration>,
    max_delay: Option<Duration>,
    retries: Option<u32>,
    no_delay_retries: Option<u32>,
    min_delay_retries: Option<u32>,
    max_delay_retries: Option<u32>,
    backoff: Option<BackoffFunction>,
    max_receives: Option<u32>,
    content_type: Option<Text>,
}

impl DeliveryPolicy {
    /// As SNS does by itself.
    pub fn new() -> Self {
        Self::default()
    }

    /// The least delay, up to an hour. Default: 20 seconds.
    #[must_use]
    pub const fn min_delay_target(mut self, delay: Duration) -> Self {
        self.min_delay = Some(delay);
        self
    }

    /// The greatest delay, up to an hour. Default: 20 seconds.
    #[must_use]
    pub const fn max_delay_target(mut self, delay: Duration) -> Self {
        self.max_delay = Some(delay);
        self
    }

    /// How often it is tried again, up to 100 times. Default: 3.
    #[must_use]
    pub const fn num_retries(mut self, retries: u32) -> Self {
        self.retries = Some(retries);
        self
    }

    /// How many of the retries come at once. Default: 0.
    #[must_use]
    pub const fn num_no_delay_retries(mut self, retries: u32) -> Self {
        self.no_delay_retries = Some(retries);
        self
    }

    /// How many of the retries come after the least delay. Default: 0.
    #[must_use]
    pub const fn num_min_delay_retries(mut self, retries: u32) -> Self {
        self.min_delay_retries = Some(retries);
        self
    }

    /// How many of the retries come after the greatest delay. Default: 0.
    #[must_use]
    pub const fn num_max_delay_retries(mut self, retries: u32) -> Self {
        self.max_delay_retries = Some(retries);
        self
    }

    /// How delays grow. Default: linearly.
    #[must_use]
    pub const fn backoff_function(mut self, backoff: BackoffFunction) -> Self {
        self.backoff = Some(backoff);
        self
    }

    /// How many deliveries there are in a second at most. Default: no limit.
    #[must_use]
    pub const fn max_receives_per_second(mut self, receives: u32) -> Self {
        self.max_receives = Some(receives);
        self
    }

    /// The content type of requests. Default: `text/plain; charset=UTF-8`.
    #[must_use]
    pub fn header_content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    fn check(&self, scope: &Scope) {
        let report = |given: String, allowed: &str| {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_DELIVERY_POLICY,
                "SNS does not try deliveries again in this way",
            );
            scope.diagnose(
                finding
                    .given(given)
                    .allowed(allowed)
                    .help("correct the policy"),
            );
        };
        let hour = Duration::hours(1).to_millis();
        for delay in [self.min_delay, self.max_delay].into_iter().flatten() {
            if !(1000..=hour).contains(&delay.to_millis()) {
                report(format!("a delay of {delay}"), "1 second to 1 hour");
            }
        }
        if let (Some(min), Some(max)) = (self.min_delay, self.max_delay)
            && min.to_millis() > max.to_millis()
        {
            report(
                format!("a least delay of {min} and a greatest of {max}"),
                "a least delay that is not above the greatest",
            );
        }
        let retries = self.retries.unwrap_or(3);
        let phases = [
            self.no_delay_retries,
            self.min_delay_retries,
            self.max_delay_retries,
        ];
        let in_phases: u32 = phases.into_iter().flatten().sum();
        if retries > 100 || in_phases > retries {
            report(
                format!("{retries} retries, {in_phases} of them in phases"),
                "at most 100, and no more in phases than in all",
            );
        }
    }

    pub(super) fn property(&self, scope: &Scope) -> Object {
        self.check(scope);
        let seconds = |delay: Duration| Node::Int((delay.to_millis() / 1000) as i64);
        let mut healthy = Object::new();
        healthy.put_some("minDelayTarget", self.min_delay.map(seconds));
        healthy.put_some("maxDelayTarget", self.max_delay.map(seconds));
        healthy.put_some("numRetries", self.retries);
        healthy.put_some("numNoDelayRetries", self.no_delay_retries);
        healthy.put_some("numMinDelayRetries", self.min_delay_retries);
        healthy.put_some("numMaxDelayRetries", self.max_delay_retries);
        healthy.put_some(
            "backoffFunction",
            self.backoff.map(|backoff| match backoff {
                BackoffFunction::Arithmetic => "ARITHMETIC",
                BackoffFunction::Exponential => "EXPONENTIAL",
                BackoffFunction::Geometric => "GEOMETRIC",
                BackoffFunction::Linear => "LINEAR",
            }),
        );
        let mut throttle = Object::new();
        throttle.put_some("maxReceivesPerSecond", self.max_receives);
        let mut request = Object::new();
        request.put_some("headerContentType", self.content_type.clone());
        let mut policy = Object::new();
        let parts = [
            ("healthyRetryPolicy", healthy),
            ("throttlePolicy", throttle),
            ("requestPolicy", request),
        ];
        for (name, part) in parts {
            if !part.is_empty() {
                policy.put(name, part.into());
            }
        }
        policy
    }
}
