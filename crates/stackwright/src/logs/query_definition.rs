//! Queries that are kept.

use stackwright_core::{Construct, IntoValue, Node, Scope, Text, Value};

use super::log_group_ref::LogGroupRef;
use stackwright_cfn::kinds::logs::QueryDefinitionId;
use stackwright_cfn::logs::CfnQueryDefinition;

/// What a query asks, part by part.
///
/// ```
/// use stackwright::logs::QueryString;
///
/// let errors = QueryString::new()
///     .fields(["@timestamp", "@message"])
///     .filter("@message like /ERROR/")
///     .sort("@timestamp desc")
///     .limit(20);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html>
#[derive(Clone, Debug, Default)]
pub struct QueryString {
    fields: Vec<Text>,
    parse: Vec<Text>,
    filter: Vec<Text>,
    stats: Vec<Text>,
    sort: Option<Text>,
    limit: Option<u32>,
    display: Option<Text>,
}

impl QueryString {
    /// A query that asks nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The fields that are shown. Default: those of `display`, or `@timestamp` and `@message`.
    #[must_use]
    pub fn fields<F: Into<Text>>(mut self, fields: impl IntoIterator<Item = F>) -> Self {
        self.fields = fields.into_iter().map(Into::into).collect();
        self
    }

    /// Adds how fields are taken from a field. Default: not at all.
    #[must_use]
    pub fn parse(mut self, statement: impl Into<Text>) -> Self {
        self.parse.push(statement.into());
        self
    }

    /// Adds which events are taken. Default: all.
    #[must_use]
    pub fn filter(mut self, statement: impl Into<Text>) -> Self {
        self.filter.push(statement.into());
        self
    }

    /// Adds what is counted or added up. Default: nothing.
    #[must_use]
    pub fn stats(mut self, statement: impl Into<Text>) -> Self {
        self.stats.push(statement.into());
        self
    }

    /// What events are sorted by, such as `@timestamp desc`. Default: by time, the newest first.
    #[must_use]
    pub fn sort(mut self, by: impl Into<Text>) -> Self {
        self.sort = Some(by.into());
        self
    }

    /// How many events are shown at most. Default: 10,000.
    #[must_use]
    pub const fn limit(mut self, events: u32) -> Self {
        self.limit = Some(events);
        self
    }

    /// The fields that are shown at the end. Default: those of `fields`.
    #[must_use]
    pub fn display(mut self, fields: impl Into<Text>) -> Self {
        self.display = Some(fields.into());
        self
    }

    fn render(&self) -> String {
        let fields = (!self.fields.is_empty()).then(|| Text::Owned(self.fields.join(", ")));
        let limit = self.limit.map(|limit| Text::Owned(limit.to_string()));
        let parts = [
            ("fields", Vec::from_iter(fields)),
            ("parse", self.parse.clone()),
            ("filter", self.filter.clone()),
            ("stats", self.stats.clone()),
            ("sort", Vec::from_iter(self.sort.clone())),
            ("limit", Vec::from_iter(limit)),
            ("display", Vec::from_iter(self.display.clone())),
        ];
        let lines = parts.iter().flat_map(|(command, arguments)| {
            arguments
                .iter()
                .map(move |argument| format!("{command} {argument}"))
        });
        lines.collect::<Vec<_>>().join("\n| ")
    }
}

/// A query that is kept in the console (`AWS::Logs::QueryDefinition`).
#[derive(Clone, Debug)]
pub struct QueryDefinition {
    name: Value<String>,
    query: QueryString,
    log_groups: Vec<LogGroupRef>,
}

impl QueryDefinition {
    /// A query of this name; slashes in it make folders.
    pub fn new(query_definition_name: impl IntoValue<String>, query: QueryString) -> Self {
        Self {
            name: query_definition_name.into_value(),
            query,
            log_groups: Vec::new(),
        }
    }

    /// Adds a log group that is queried. Default: whoever runs the query chooses.
    #[must_use]
    pub fn log_group(mut self, group: &LogGroupRef) -> Self {
        self.log_groups.push(group.clone());
        self
    }
}

impl Construct for QueryDefinition {
    type Handle = Value<QueryDefinitionId>;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> Value<QueryDefinitionId> {
        let groups = self.log_groups.iter();
        let groups: Vec<Node> = groups.map(|group| group.log_group_name().into()).collect();
        let mut resource = CfnQueryDefinition::new(self.name, self.query.render());
        let properties = resource.as_object_mut();
        properties.put("LogGroupNames", Node::List(groups));
        scope.add("Resource", resource).attr_query_definition_id()
    }
}
