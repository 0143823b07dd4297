//! Processor and market options of launch templates.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope, Text};

use crate::ec2::codes;
use crate::words::words;

words! {
    /// How instances of series `t` use CPU credits.
    pub enum CpuCredits {
        /// They slow down without credits.
        Standard = "standard",
        /// They run on without credits, at a price.
        Unlimited = "unlimited",
    }

    /// What an instance does that shuts itself down.
    pub enum InstanceInitiatedShutdownBehavior {
        /// It stops.
        Stop = "stop",
        /// It is terminated.
        Terminate = "terminate",
    }

    /// Whether the instance metadata service wants tokens.
    pub enum LaunchTemplateHttpTokens {
        /// It answers without tokens, too.
        Optional = "optional",
        /// It answers with tokens only: IMDSv2.
        Required = "required",
    }

    /// What happens to a Spot instance that is taken back.
    pub enum SpotInstanceInterruption {
        /// It is stopped.
        Stop = "stop",
        /// It is terminated.
        Terminate = "terminate",
        /// It hibernates.
        Hibernate = "hibernate",
    }

    /// How long a Spot request lasts.
    pub enum SpotRequestType {
        /// Until it is fulfilled once.
        OneTime = "one-time",
        /// Until it is withdrawn: an instance that is taken back is replaced.
        Persistent = "persistent",
    }
}

/// What of the processor an instance uses.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html>
#[derive(Clone, Debug)]
pub struct LaunchTemplateCpuOptions(Object);

impl Default for LaunchTemplateCpuOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl LaunchTemplateCpuOptions {
    /// All of it.
    pub fn new() -> Self {
        Self(Object::typed())
    }

    fn switched(mut self, key: &'static str, enabled: bool) -> Self {
        self.0
            .put(key, if enabled { "enabled" } else { "disabled" }.into());
        self
    }

    /// Whether memory is encrypted by AMD SEV-SNP. Default: it is not.
    #[must_use]
    pub fn amd_sev_snp(self, enabled: bool) -> Self {
        self.switched("AmdSevSnp", enabled)
    }

    /// Whether virtual machines can run on the instance. Default: they can't.
    #[must_use]
    pub fn nested_virtualization(self, enabled: bool) -> Self {
        self.switched("NestedVirtualization", enabled)
    }

    /// The number of cores. Default: as the type has them.
    #[must_use]
    pub fn core_count(mut self, cores: u32) -> Self {
        self.0.put("CoreCount", cores.into());
        self
    }

    /// The threads of a core: 1 or 2. Default: as the type has them.
    #[must_use]
    pub fn threads_per_core(mut self, threads: u32) -> Self {
        self.0.put("ThreadsPerCore", threads.into());
        self
    }

    pub(super) fn into_node(self) -> Node {
        self.0.into()
    }
}

/// How Spot instances are asked for.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-requests.html>
#[derive(Clone, Debug)]
pub struct LaunchTemplateSpotOptions(Object);

impl Default for LaunchTemplateSpotOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl LaunchTemplateSpotOptions {
    /// As the service does without further words.
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For how long an instance is not taken back: 1 to 6 hours. AWS does not offer it to new customers.
    #[must_use]
    pub fn block_duration(mut self, duration: Duration) -> Self {
        let minutes = (duration.to_millis() / 60_000) as i64;
        self.0.put("BlockDurationMinutes", minutes.into());
        self
    }

    /// What happens to an instance that is taken back. Default: it is terminated.
    #[must_use]
    pub fn interruption_behavior(mut self, behavior: SpotInstanceInterruption) -> Self {
        self.0
            .put("InstanceInterruptionBehavior", behavior.as_str().into());
        self
    }

    /// The highest price for an hour, in dollars. Default: that of a regular instance.
    #[must_use]
    pub fn max_price(mut self, dollars: f64) -> Self {
        self.0.put("MaxPrice", dollars.to_string().into());
        self
    }

    /// How long the request lasts. Default: until it is fulfilled once.
    #[must_use]
    pub fn request_type(mut self, request: SpotRequestType) -> Self {
        self.0.put("SpotInstanceType", request.as_str().into());
        self
    }

    /// When a persistent request ends, as it is to stand in the template: `2030-01-01T00:00:00Z`. Default:
    /// in seven days.
    #[must_use]
    pub fn valid_until(mut self, time: impl Into<Text>) -> Self {
        self.0.put("ValidUntil", Node::Text(time.into()));
        self
    }

    pub(super) fn render(self) -> Node {
        let mut market = Object::typed().with("MarketType", "spot");
        if !self.0.is_empty() {
            market.put("SpotOptions", self.0.into());
        }
        market.into()
    }
}

/// Spot blocks are of whole hours.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-spotoptions.html>
pub(super) fn check_spot(scope: &Scope, market: &Object) {
    let minutes = market
        .get("SpotOptions")
        .and_then(Node::as_object)
        .and_then(|options| options.get("BlockDurationMinutes"))
        .and_then(Node::as_int);
    if let Some(minutes) =
        minutes.filter(|minutes| !matches!(minutes, 60 | 120 | 180 | 240 | 300 | 360))
    {
        let finding = Diagnostic::error(&codes::LAUNCH_TEMPLATE, "no Spot block lasts so long");
        scope.diagnose(
            finding
                .given(format!("{minutes} minutes"))
                .allowed("1, 2, 3, 4, 5 or 6 hours")
                .help("choose whole hours, or leave `block_duration` out"),
        );
    }
}
