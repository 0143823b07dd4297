//! What a listener does with a request.

use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Object, Value};

use super::application_target_group::ApplicationTargetGroupRef;
use super::authenticate::{Authenticate, AuthenticateJwt};
use super::codes;

/// What an application load balancer does with a request: as the default of a listener, or in a rule.
///
/// An action that authenticates is followed by the one that answers.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html#rule-action-types>
#[derive(Clone, Debug)]
pub struct ListenerAction {
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Forward(Forward),
    FixedResponse(FixedResponse),
    Redirect(Redirect),
    Authenticate(Box<Authenticate>),
    AuthenticateJwt(AuthenticateJwt),
}

impl ListenerAction {
    /// Forwards to target groups, to several of them in equal parts.
    pub fn forward<'a>(
        target_groups: impl IntoIterator<Item = &'a ApplicationTargetGroupRef>,
    ) -> Forward {
        let groups: Vec<_> = target_groups.into_iter().cloned().collect();
        Forward {
            targets: groups.into_iter().map(|group| (group, Some(1))).collect(),
            weighted: false,
            stickiness_duration: None,
        }
    }

    /// Forwards to target groups by weight: each gets its share of the sum.
    pub fn weighted_forward<T: Into<WeightedTargetGroup>>(
        target_groups: impl IntoIterator<Item = T>,
    ) -> Forward {
        let groups = target_groups.into_iter().map(Into::into);
        Forward {
            targets: groups
                .map(|weighted| (weighted.group, weighted.weight))
                .collect(),
            weighted: true,
            stickiness_duration: None,
        }
    }

    /// Answers by itself, with a status code of 2xx, 4xx or 5xx.
    pub fn fixed_response(status_code: u16) -> FixedResponse {
        FixedResponse {
            status_code,
            content_type: None,
            message_body: None,
        }
    }

    /// Sends the client to another address. At least one part of it has to change.
    pub fn redirect() -> Redirect {
        Redirect::default()
    }

    /// The actions as a listener or rule takes them: numbered where there are several.
    pub(crate) fn render(&self, place: Place) -> Node {
        let numbered = self.steps.len() > 1;
        let steps = self.steps.iter().zip(1i64..);
        let actions = steps.map(|(step, order)| {
            let mut action = Object::typed();
            if numbered {
                action.put("Order", order.into());
            }
            step.render(place, &mut action);
            Node::from(action)
        });
        Node::List(actions.collect())
    }

    /// The groups that requests are forwarded to.
    pub(crate) fn target_groups(&self) -> Vec<ApplicationTargetGroupRef> {
        let groups = self.steps.iter().filter_map(|step| match step {
            Step::Forward(forward) => Some(forward.targets.iter().map(|(group, _)| group.clone())),
            _ => None,
        });
        groups.flatten().collect()
    }

    /// Whether clients have to prove who they are, for which the service wants HTTPS.
    pub(crate) fn authenticates(&self) -> bool {
        let authenticate =
            |step: &Step| matches!(step, Step::Authenticate(_) | Step::AuthenticateJwt(_));
        self.steps.iter().any(authenticate)
    }

    /// Whether the load balancer talks to an identity provider over HTTPS, wherever that is.
    pub(crate) fn calls_identity_provider(&self) -> bool {
        self.steps.iter().any(|step| match step {
            Step::Authenticate(action) => action.allow_https_outbound,
            _ => false,
        })
    }

    pub(crate) fn findings(&self) -> Vec<Diagnostic> {
        self.steps.iter().flat_map(Step::findings).collect()
    }
}

/// Where an action stands: some are written differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Listener,
    Rule,
}

impl Step {
    fn render(&self, place: Place, action: &mut Object) {
        match self {
            Self::Forward(forward) => forward.render(action),
            Self::FixedResponse(response) => response.render(action),
            Self::Redirect(redirect) => redirect.render(action),
            Self::Authenticate(sign_in) => sign_in.render(place, action),
            Self::AuthenticateJwt(jwt) => jwt.render(action),
        }
    }

    fn findings(&self) -> Vec<Diagnostic> {
        match self {
            Self::Forward(forward) => forward.findings(),
            Self::FixedResponse(response) => response.findings(),
            Self::Redirect(redirect) => redirect.findings(),
            Self::Authenticate(_) => Vec::new(),
            Self::AuthenticateJwt(jwt) => jwt.findings(),
        }
    }
}

pub(crate) fn illegal(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&codes::ILLEGAL_LISTENER_ACTION, message)
}

/// A target group with its share of the requests.
#[derive(Clone, Debug)]
pub struct WeightedTargetGroup {
    group: ApplicationTargetGroupRef,
    weight: Option<u32>,
}

impl WeightedTargetGroup {
    /// A target group.
    pub fn new(group: &ApplicationTargetGroupRef) -> Self {
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

impl From<&ApplicationTargetGroupRef> for WeightedTargetGroup {
    fn from(group: &ApplicationTargetGroupRef) -> Self {
        Self::new(group)
    }
}

impl From<(&ApplicationTargetGroupRef, u32)> for WeightedTargetGroup {
    fn from((group, weight): (&ApplicationTargetGroupRef, u32)) -> Self {
        Self::new(group).weight(weight)
    }
}

/// An action that forwards requests to target groups: what [`ListenerAction::forward`] and
/// [`ListenerAction::weighted_forward`] make.
#[derive(Clone, Debug)]
pub struct Forward {
    targets: Vec<(ApplicationTargetGroupRef, Option<u32>)>,
    weighted: bool,
    stickiness_duration: Option<Duration>,
}

impl Forward {
    /// For how long a client comes back to the same group: 1 second to 7 days. Default: each request
    /// is forwarded anew.
    #[must_use]
    pub fn stickiness_duration(mut self, duration: Duration) -> Self {
        self.stickiness_duration = Some(duration);
        self
    }

    fn render(&self, action: &mut Object) {
        action.put("Type", "forward".into());
        let plain = !self.weighted && self.stickiness_duration.is_none();
        if let ([(group, _)], true) = (self.targets.as_slice(), plain) {
            action.put("TargetGroupArn", group.target_group_arn().into());
            return;
        }
        let tuple = |(group, weight): &(ApplicationTargetGroupRef, Option<u32>)| {
            let mut tuple = Object::typed().with("TargetGroupArn", group.target_group_arn());
            if let Some(weight) = weight {
                tuple.put("Weight", Node::from(*weight));
            }
            tuple.into()
        };
        let groups: Vec<Node> = self.targets.iter().map(tuple).collect();
        let mut config = Object::typed().with("TargetGroups", groups);
        if let Some(duration) = self.stickiness_duration {
            config.put("TargetGroupStickinessConfig", stickiness(duration));
        }
        action.put("ForwardConfig", config.into());
    }

    fn findings(&self) -> Vec<Diagnostic> {
        let weights = self.targets.iter().filter_map(|(_, weight)| *weight);
        forward_findings(self.targets.len(), weights, self.stickiness_duration)
    }
}

/// How a client is kept with a group, as a property.
pub(crate) fn stickiness(duration: Duration) -> Node {
    let seconds = (duration.to_millis() / 1000) as i64;
    Object::typed()
        .with("DurationSeconds", seconds)
        .with("Enabled", true)
        .into()
}

/// What the service would refuse in a forward action.
pub(crate) fn forward_findings(
    groups: usize,
    weights: impl Iterator<Item = u32>,
    stickiness: Option<Duration>,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if !(1..=5).contains(&groups) {
        findings.push(
            illegal("a forward action has too few or too many target groups")
                .given(groups)
                .allowed("1 to 5 target groups")
                .help("name the groups that requests are forwarded to"),
        );
    }
    for weight in weights.filter(|weight| *weight > 999) {
        findings.push(
            illegal("the weight of a target group is out of range")
                .given(weight)
                .allowed("0 to 999")
                .help("scale the weights down: only their ratio counts"),
        );
    }
    if let Some(duration) = stickiness {
        findings.extend(stickiness_finding(duration, illegal));
    }
    findings
}

/// A stickiness that the service would refuse: shorter than a second or longer than a week.
pub(crate) fn stickiness_finding(
    duration: Duration,
    illegal: impl FnOnce(&'static str) -> Diagnostic,
) -> Option<Diagnostic> {
    let legal = Duration::seconds(1)..=Duration::days(7);
    (!legal.contains(&duration)).then(|| {
        illegal("the stickiness duration is out of range")
            .given(duration)
            .allowed("1 second to 7 days")
            .help("choose a duration in this range")
    })
}

/// An action that answers a request: what [`ListenerAction::fixed_response`] makes.
#[derive(Clone, Debug)]
pub struct FixedResponse {
    status_code: u16,
    content_type: Option<Value<String>>,
    message_body: Option<Value<String>>,
}

/// The content types that a fixed response may have.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_FixedResponseActionConfig.html>
const CONTENT_TYPES: [&str; 5] = [
    "text/plain",
    "text/css",
    "text/html",
    "application/javascript",
    "application/json",
];

impl FixedResponse {
    /// The content type: `text/plain`, `text/css`, `text/html`, `application/javascript` or
    /// `application/json`. Default: none is sent.
    #[must_use]
    pub fn content_type(mut self, content_type: impl IntoValue<String>) -> Self {
        self.content_type = Some(content_type.into_value());
        self
    }

    /// The body, of at most 1,024 bytes. Default: empty.
    #[must_use]
    pub fn message_body(mut self, body: impl IntoValue<String>) -> Self {
        self.message_body = Some(body.into_value());
        self
    }

    fn render(&self, action: &mut Object) {
        let mut config = Object::typed().with("StatusCode", self.status_code.to_string());
        put(&mut config, "ContentType", &self.content_type);
        put(&mut config, "MessageBody", &self.message_body);
        action.put("FixedResponseConfig", config.into());
        action.put("Type", "fixed-response".into());
    }

    fn findings(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        if !matches!(self.status_code / 100, 2 | 4 | 5) {
            findings.push(
                illegal("the status code of a fixed response is none that the service sends")
                    .given(self.status_code)
                    .allowed("2xx, 4xx and 5xx")
                    .help("use a redirect action for 301 and 302"),
            );
        }
        if let Some(content_type) = self.content_type.as_ref().and_then(Value::as_text)
            && !CONTENT_TYPES.contains(&content_type)
        {
            findings.push(
                illegal("the content type of a fixed response is none that the service sends")
                    .given(format!("`{content_type}`"))
                    .allowed(CONTENT_TYPES.join(", "))
                    .help("choose one of these"),
            );
        }
        if let Some(body) = self.message_body.as_ref().and_then(Value::as_text)
            && body.len() > 1024
        {
            findings.push(
                illegal("the body of a fixed response is too long")
                    .given(format!("{} bytes", body.len()))
                    .allowed("at most 1024 bytes")
                    .help("shorten it, or forward to a target that answers"),
            );
        }
        findings
    }
}

/// An action that sends the client to another address: what [`ListenerAction::redirect`] makes.
///
/// What is not set stays as in the request. Parts may be made of those of the request, by
/// `#{protocol}`, `#{host}`, `#{port}`, `#{path}` (without its first slash) and `#{query}`.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html#redirect-actions>
#[derive(Clone, Debug, Default)]
pub struct Redirect {
    host: Option<Value<String>>,
    path: Option<Value<String>>,
    port: Option<Value<String>>,
    protocol: Option<Value<String>>,
    query: Option<Value<String>>,
    permanent: bool,
}

impl Redirect {
    /// The host name, not percent-encoded. Default: as in the request.
    #[must_use]
    pub fn host(mut self, host: impl IntoValue<String>) -> Self {
        self.host = Some(host.into_value());
        self
    }

    /// The path, beginning with `/`, not percent-encoded. Default: as in the request.
    #[must_use]
    pub fn path(mut self, path: impl IntoValue<String>) -> Self {
        self.path = Some(path.into_value());
        self
    }

    /// The port: `"1"` to `"65535"`, or `"#{port}"`. Default: as in the request.
    #[must_use]
    pub fn port(mut self, port: impl IntoValue<String>) -> Self {
        self.port = Some(port.into_value());
        self
    }

    /// The protocol: `"HTTP"`, `"HTTPS"` or `"#{protocol}"`. HTTPS can't be redirected to HTTP.
    /// Default: as in the request.
    #[must_use]
    pub fn protocol(mut self, protocol: impl IntoValue<String>) -> Self {
        self.protocol = Some(protocol.into_value());
        self
    }

    /// The query, URL-encoded where needed and without its `?`. Default: as in the request.
    #[must_use]
    pub fn query(mut self, query: impl IntoValue<String>) -> Self {
        self.query = Some(query.into_value());
        self
    }

    /// Whether clients may remember it: status 301 instead of 302. Default: false.
    #[must_use]
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.permanent = permanent;
        self
    }

    fn render(&self, action: &mut Object) {
        let status = if self.permanent {
            "HTTP_301"
        } else {
            "HTTP_302"
        };
        let mut config = Object::typed().with("StatusCode", status);
        put(&mut config, "Host", &self.host);
        put(&mut config, "Path", &self.path);
        put(&mut config, "Port", &self.port);
        put(&mut config, "Protocol", &self.protocol);
        put(&mut config, "Query", &self.query);
        action.put("RedirectConfig", config.into());
        action.put("Type", "redirect".into());
    }

    fn findings(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        let parts = [
            &self.host,
            &self.path,
            &self.port,
            &self.protocol,
            &self.query,
        ];
        if parts.iter().all(|part| part.is_none()) {
            findings.push(
                illegal("a redirect leads back to where it came from")
                    .given("no part of the address")
                    .allowed("at least one of protocol, host, port, path and query")
                    .help("set the part that changes"),
            );
        }
        if let Some(path) = self.path.as_ref().and_then(Value::as_text)
            && !path.starts_with('/')
        {
            findings.push(
                illegal("the path of a redirect does not begin with a slash")
                    .given(format!("`{path}`"))
                    .allowed("a path such as `/new/#{path}`")
                    .help(format!("write `/{path}`")),
            );
        }
        if let Some(protocol) = self.protocol.as_ref().and_then(Value::as_text)
            && !["HTTP", "HTTPS", "#{protocol}"].contains(&protocol)
        {
            findings.push(
                illegal("the protocol of a redirect is none that the service knows")
                    .given(format!("`{protocol}`"))
                    .allowed("HTTP, HTTPS, #{protocol}")
                    .help("choose one of these"),
            );
        }
        findings
    }
}

pub(crate) fn put(object: &mut Object, key: &'static str, value: &Option<Value<String>>) {
    if let Some(value) = value {
        object.put(key, value.node().clone());
    }
}

macro_rules! single_step {
    ($($kind:ident),*) => { $(
        impl From<$kind> for ListenerAction {
            fn from(action: $kind) -> Self {
                Self { steps: vec![Step::$kind(action)] }
            }
        }
    )* };
}

single_step!(Forward, FixedResponse, Redirect);
