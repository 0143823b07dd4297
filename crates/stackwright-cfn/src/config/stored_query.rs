// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::StoredQuery` and its property types.

use crate::l1::*;

/// Provides the details of a stored query.
///
/// `AWS::Config::StoredQuery`; `Ref` returns its `QueryName`, a [`config::StoredQueryName`](kinds::config::StoredQueryName).
/// Changing one of these replaces it: `QueryName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStoredQuery(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::StoredQuery",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stored_query.rules"),
};

impl CfnStoredQuery {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::StoredQuery";

    /// `CfnStoredQuery` with its required properties, in alphabetical order:
    ///
    /// - `query_expression`: The expression of the query.
    /// - `query_name`: The name of the query.
    pub fn new(
        query_expression: impl IntoValue<String>,
        query_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueryExpression", query_expression.into_value().into_node());
        object_.put("QueryName", query_name.into_value().into_node());
        Self(object_)
    }

    /// A unique description for the query.
    ///
    /// `QueryDescription`; updated in place.
    pub fn query_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("QueryDescription", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnStoredQuery {
    type Handle = CfnStoredQueryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStoredQueryRef {
        CfnStoredQueryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStoredQuery`] of a stack.
pub struct CfnStoredQueryRef(NodeRef);

impl Clone for CfnStoredQueryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStoredQueryRef {}
impl AsNode for CfnStoredQueryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStoredQueryRef {
    /// What `Ref` returns: its `QueryName`, a [`config::StoredQueryName`](kinds::config::StoredQueryName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::StoredQueryName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) of the query. For example, arn:partition:service:region:account-id:resource-type/resource-name/resource-id.
    ///
    /// `Fn::GetAtt` of `QueryArn`.
    #[inline]
    pub fn attr_query_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QueryArn")))
    }

    /// The ID of the query.
    ///
    /// `Fn::GetAtt` of `QueryId`.
    #[inline]
    pub fn attr_query_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("QueryId")))
    }
}

impl IntoValue<kinds::config::StoredQueryName> for &CfnStoredQueryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::StoredQueryName> {
        Value::from_node(Node::Ref(self.0))
    }
}
