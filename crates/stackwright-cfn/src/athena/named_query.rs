// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Athena::NamedQuery` and its property types.

use crate::l1::*;

/// The `AWS::Athena::NamedQuery` resource specifies an Amazon Athena saved query, where `QueryString` contains the SQL query statements that make up the query.
///
/// `AWS::Athena::NamedQuery`; `Ref` returns its `NamedQueryId`, a [`athena::NamedQueryId`](kinds::athena::NamedQueryId).
/// Changing one of these replaces it: `Database`, `Description`, `Name`, `QueryString`, `WorkGroup`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNamedQuery(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Athena::NamedQuery",
    tags: None,
    rules: include_str!("named_query.rules"),
};

impl CfnNamedQuery {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Athena::NamedQuery";

    /// `CfnNamedQuery` with its required properties, in alphabetical order:
    ///
    /// - `database`: The database to which the query belongs.
    /// - `query_string`: The SQL statements that make up the query.
    pub fn new(database: impl IntoValue<String>, query_string: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("QueryString", query_string.into_value().into_node());
        Self(object_)
    }

    /// The query description.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The query name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The name of the workgroup that contains the named query.
    ///
    /// `WorkGroup`; an update replaces the resource.
    pub fn work_group(mut self, value: impl IntoValue<kinds::athena::WorkGroupName>) -> Self {
        self.0.put("WorkGroup", value.into_value().into_node());
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

impl Construct for CfnNamedQuery {
    type Handle = CfnNamedQueryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNamedQueryRef {
        CfnNamedQueryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNamedQuery`] of a stack.
pub struct CfnNamedQueryRef(NodeRef);

impl Clone for CfnNamedQueryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNamedQueryRef {}
impl AsNode for CfnNamedQueryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNamedQueryRef {
    /// What `Ref` returns: its `NamedQueryId`, a [`athena::NamedQueryId`](kinds::athena::NamedQueryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::athena::NamedQueryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique ID of the query.
    ///
    /// `Fn::GetAtt` of `NamedQueryId`.
    #[inline]
    pub fn attr_named_query_id(&self) -> Value<kinds::athena::NamedQueryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NamedQueryId")))
    }
}

impl IntoValue<kinds::athena::NamedQueryId> for &CfnNamedQueryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::athena::NamedQueryId> {
        Value::from_node(Node::Ref(self.0))
    }
}
