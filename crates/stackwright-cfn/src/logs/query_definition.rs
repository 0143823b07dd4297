// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::QueryDefinition` and its property types.

use crate::l1::*;

/// Creates a query definition for CloudWatch Logs Insights. For more information, see [Analyzing Log Data with CloudWatch Logs Insights](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html).
///
/// `AWS::Logs::QueryDefinition`; `Ref` returns its `QueryDefinitionId`, a [`logs::QueryDefinitionId`](kinds::logs::QueryDefinitionId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueryDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::QueryDefinition",
    tags: None,
    rules: include_str!("query_definition.rules"),
};

impl CfnQueryDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::QueryDefinition";

    /// `CfnQueryDefinition` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the query definition.
    /// - `query_string`: The query string to use for this query definition.
    pub fn new(name: impl IntoValue<String>, query_string: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("QueryString", query_string.into_value().into_node());
        Self(object_)
    }

    /// Use this parameter if you want the query to query only certain log groups.
    ///
    /// `LogGroupNames`; updated in place.
    pub fn log_group_names(
        mut self,
        value: impl IntoValue<List<kinds::logs::LogGroupName>>,
    ) -> Self {
        self.0.put("LogGroupNames", value.into_value().into_node());
        self
    }

    /// Use this parameter to include specific query parameters as part of your query definition. Query parameters are supported only for Logs Insights QL queries. Query parameters allow you to use placeholder variables in your query string that are substituted with values at execution time. Use the {{parameterName}} syntax in your query string to reference a parameter.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<List<QueryParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The query language used for this query. For more information about the query languages that CloudWatch Logs supports, see [Supported query languages](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData_Languages.html).
    ///
    /// `QueryLanguage`; default `"CWLI"`; one of `CWLI`, `SQL`, `PPL`; updated in place.
    pub fn query_language(mut self, value: impl IntoValue<QueryLanguage>) -> Self {
        self.0.put("QueryLanguage", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnQueryDefinition {
    type Handle = CfnQueryDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueryDefinitionRef {
        CfnQueryDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueryDefinition`] of a stack.
pub struct CfnQueryDefinitionRef(NodeRef);

impl Clone for CfnQueryDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueryDefinitionRef {}
impl AsNode for CfnQueryDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueryDefinitionRef {
    /// What `Ref` returns: its `QueryDefinitionId`, a [`logs::QueryDefinitionId`](kinds::logs::QueryDefinitionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::QueryDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the query definition.
    ///
    /// `Fn::GetAtt` of `QueryDefinitionId`.
    #[inline]
    pub fn attr_query_definition_id(&self) -> Value<kinds::logs::QueryDefinitionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QueryDefinitionId")))
    }
}

impl IntoValue<kinds::logs::QueryDefinitionId> for &CfnQueryDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::QueryDefinitionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This structure defines a query parameter for a saved CloudWatch Logs Insights query definition. Query parameters are supported only for Logs Insights QL queries. They are placeholder variables that you can reference in a query string using the {{parameterName}} syntax. Each parameter can include a default value and a description.
///
/// The property type `QueryParameter` of `AWS::Logs::QueryDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryParameterProperty(Object);

impl QueryParameterProperty {
    /// `QueryParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the query parameter.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The default value to use for this query parameter if no value is supplied at execution time.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// A description of the query parameter that explains its purpose or expected values.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for QueryParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryParameterProperty> for QueryParameterProperty {}
impl From<QueryParameterProperty> for Node {
    #[inline]
    fn from(value: QueryParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryParameterProperty> for QueryParameterProperty {
    #[inline]
    fn into_value(self) -> Value<QueryParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `QueryLanguage` of `AWS::Logs::QueryDefinition`.
pub enum QueryLanguage {
    /// `CWLI`.
    Cwli,
    /// `PPL`.
    Ppl,
    /// `SQL`.
    Sql,
}

#[diagnostic::do_not_recommend]
impl Kind for QueryLanguage {}
#[diagnostic::do_not_recommend]
impl TextKind for QueryLanguage {}
#[diagnostic::do_not_recommend]
impl IdKind for QueryLanguage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for QueryLanguage {}
#[diagnostic::do_not_recommend]
impl IntoValue<QueryLanguage> for QueryLanguage {
    #[inline]
    fn into_value(self) -> Value<QueryLanguage> {
        const VALUES: &[&str] = &["CWLI", "PPL", "SQL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
