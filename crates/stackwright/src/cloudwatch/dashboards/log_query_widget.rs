//! Queries over logs in dashboards.

use stackwright_core::intrinsic::concat;
use stackwright_core::{IntoValue, Node, Object, Scope, Value};

use super::widget::{Frame, frame_setters, illegal};

/// How a [`LogQueryWidget`] shows what it finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum LogQueryVisualization {
    Table,
    Line,
    StackedArea,
    Bar,
    Pie,
}

/// The language of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogQueryLanguage {
    /// That of Logs Insights.
    LogsInsights,
    /// OpenSearch SQL.
    Sql,
    /// OpenSearch piped processing language.
    Ppl,
}

/// What a query finds in log groups.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html>
#[derive(Clone, Debug)]
pub struct LogQueryWidget {
    pub(super) frame: Frame,
    log_groups: Vec<Value<String>>,
    query: Value<String>,
    view: LogQueryVisualization,
    language: Option<LogQueryLanguage>,
}

impl LogQueryWidget {
    /// A query over log groups of these names, 6 units wide and high.
    pub fn new<N: IntoValue<String>>(
        log_group_names: impl IntoIterator<Item = N>,
        query: impl IntoValue<String>,
    ) -> Self {
        let names = log_group_names.into_iter();
        Self {
            frame: Frame::new(6, 6),
            log_groups: names.map(IntoValue::into_value).collect(),
            query: query.into_value(),
            view: LogQueryVisualization::Table,
            language: None,
        }
    }

    /// A query of several commands, which are joined with `|`.
    pub fn of_lines<N: IntoValue<String>>(
        log_group_names: impl IntoIterator<Item = N>,
        lines: &[&str],
    ) -> Self {
        Self::new(log_group_names, lines.join("\n| "))
    }

    frame_setters!();

    /// How results are shown. Default: as a table.
    #[must_use]
    pub const fn view(mut self, view: LogQueryVisualization) -> Self {
        self.view = view;
        self
    }

    /// The language of the query. Default: that of Logs Insights.
    #[must_use]
    pub const fn query_language(mut self, language: LogQueryLanguage) -> Self {
        self.language = Some(language);
        self
    }

    pub(super) fn properties(&self, scope: &Scope) -> Object {
        if self.log_groups.is_empty() {
            illegal(
                scope,
                "the query has nothing to look in",
                "no log group",
                "one or more",
                "name a log group",
            );
        }
        let (view, stacked) = match self.view {
            LogQueryVisualization::Table => ("table", None),
            LogQueryVisualization::Line => ("timeSeries", Some(false)),
            LogQueryVisualization::StackedArea => ("timeSeries", Some(true)),
            LogQueryVisualization::Bar => ("bar", None),
            LogQueryVisualization::Pie => ("pie", None),
        };
        let mut query: Vec<Node> = Vec::new();
        for name in &self.log_groups {
            query.extend(["SOURCE '".into(), name.into(), "' | ".into()]);
        }
        query.push((&self.query).into());
        let language = self.language.map(|language| match language {
            LogQueryLanguage::LogsInsights => "Logs",
            LogQueryLanguage::Sql => "SQL",
            LogQueryLanguage::Ppl => "PPL",
        });
        let mut properties = Object::new().with("view", view);
        properties.put_some("title", self.frame.title());
        properties.put("region", self.frame.region());
        properties.put_some("accountId", self.frame.account());
        properties.put("query", concat(query).into());
        properties.put_some("queryLanguage", language);
        properties.put_some("stacked", stacked);
        properties
    }
}
