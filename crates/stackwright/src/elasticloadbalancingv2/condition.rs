//! Conditions: which requests a rule applies to.

use stackwright_contract::List;
use stackwright_core::{Diagnostic, IntoValue, Node, Object, Value};

use super::codes;

/// Which requests a rule applies to. A request has to meet all conditions of the rule, and of each
/// one any value.
///
/// `*` stands for any text and `?` for one character in host names, paths, headers and queries.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-update-rules.html>
#[derive(Clone, Debug)]
pub struct ListenerCondition {
    field: &'static str,
    property: &'static str,
    header: Option<Value<String>>,
    values: Node,
}

impl ListenerCondition {
    /// Requests to these host names: `"api.example.com"`, `"*.example.com"`.
    pub fn host_headers(hosts: impl IntoValue<List<String>>) -> Self {
        Self::new(
            "host-header",
            "HostHeaderConfig",
            hosts.into_value().into_node(),
        )
    }

    /// Requests with a header of this name and one of these values.
    pub fn http_header(name: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let condition = Self::new(
            "http-header",
            "HttpHeaderConfig",
            values.into_value().into_node(),
        );
        Self {
            header: Some(name.into_value()),
            ..condition
        }
    }

    /// Requests of these methods: `"GET"`, `"POST"`.
    pub fn http_request_methods(methods: impl IntoValue<List<String>>) -> Self {
        let methods = methods.into_value().into_node();
        Self::new("http-request-method", "HttpRequestMethodConfig", methods)
    }

    /// Requests for these paths: `"/api/*"`.
    pub fn path_patterns(patterns: impl IntoValue<List<String>>) -> Self {
        Self::new(
            "path-pattern",
            "PathPatternConfig",
            patterns.into_value().into_node(),
        )
    }

    /// Requests with one of these queries, each a key and a value.
    pub fn query_strings(queries: impl IntoIterator<Item = QueryString>) -> Self {
        let queries = queries.into_iter().map(QueryString::render).collect();
        Self::new("query-string", "QueryStringConfig", Node::List(queries))
    }

    /// Requests from these blocks of addresses: `"10.0.0.0/8"`, `"2001:db8::/32"`.
    pub fn source_ips(blocks: impl IntoValue<List<String>>) -> Self {
        Self::new(
            "source-ip",
            "SourceIpConfig",
            blocks.into_value().into_node(),
        )
    }

    fn new(field: &'static str, property: &'static str, values: Node) -> Self {
        Self {
            field,
            property,
            header: None,
            values,
        }
    }

    pub(crate) fn render(&self) -> Node {
        let mut config = Object::typed().with("Values", self.values.clone());
        if let Some(header) = &self.header {
            config.put("HttpHeaderName", header.node().clone());
        }
        Object::typed()
            .with("Field", self.field)
            .with(self.property, config)
            .into()
    }

    /// How many values there are, where that is known.
    fn len(&self) -> Option<usize> {
        self.values.as_list().map(<[Node]>::len)
    }
}

/// The most values that the conditions of a rule have together.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html>
const MOST_VALUES: usize = 5;

/// What the service would refuse in the conditions of a rule.
pub(crate) fn findings(conditions: &[ListenerCondition]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if conditions.is_empty() {
        findings.push(
            Diagnostic::error(&codes::RULE_WITHOUT_CONDITION, "the rule has no condition")
                .given("a priority and no condition")
                .allowed("at least one condition")
                .help("add a condition, or make the action the listener's default"),
        );
    }
    let illegal = |message: String| Diagnostic::error(&codes::ILLEGAL_RULE_CONDITION, message);
    for condition in conditions
        .iter()
        .filter(|condition| condition.len() == Some(0))
    {
        findings.push(
            illegal(format!("the condition `{}` has no value", condition.field))
                .given("no value")
                .allowed("at least one value")
                .help("name a value, or leave the condition out"),
        );
    }
    let values: usize = conditions.iter().filter_map(ListenerCondition::len).sum();
    if values > MOST_VALUES {
        findings.push(
            illegal("the conditions of the rule have too many values".to_owned())
                .given(format!("{values} values"))
                .allowed(format!("{MOST_VALUES} values in all conditions together"))
                .help("split the rule in two with the same action"),
        );
    }
    findings
}

/// A query that a request has: a value, under any key or a certain one.
#[derive(Clone, Debug)]
pub struct QueryString {
    key: Option<Value<String>>,
    value: Value<String>,
}

impl QueryString {
    /// A query with this value.
    pub fn new(value: impl IntoValue<String>) -> Self {
        Self {
            key: None,
            value: value.into_value(),
        }
    }

    /// The key under which the value stands. Default: any.
    #[must_use]
    pub fn key(mut self, key: impl IntoValue<String>) -> Self {
        self.key = Some(key.into_value());
        self
    }

    fn render(self) -> Node {
        let mut query = Object::typed().with("Value", self.value);
        if let Some(key) = self.key {
            query.put("Key", key.into());
        }
        query.into()
    }
}
