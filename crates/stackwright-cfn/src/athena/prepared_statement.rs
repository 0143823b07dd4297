// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Athena::PreparedStatement` and its property types.

use crate::l1::*;

/// Specifies a prepared statement for use with SQL queries in Athena.
///
/// `AWS::Athena::PreparedStatement`; `Ref` returns the physical id, which is made of `StatementName`, `WorkGroup`.
/// Changing one of these replaces it: `StatementName`, `WorkGroup`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPreparedStatement(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Athena::PreparedStatement",
    tags: None,
    rules: include_str!("prepared_statement.rules"),
};

impl CfnPreparedStatement {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Athena::PreparedStatement";

    /// `CfnPreparedStatement` with its required properties, in alphabetical order:
    ///
    /// - `query_statement`: The query string for the prepared statement.
    /// - `statement_name`: The name of the prepared statement.
    /// - `work_group`: The workgroup to which the prepared statement belongs.
    pub fn new(
        query_statement: impl IntoValue<String>,
        statement_name: impl IntoValue<String>,
        work_group: impl IntoValue<kinds::athena::WorkGroupName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("QueryStatement", query_statement.into_value().into_node());
        object_.put("StatementName", statement_name.into_value().into_node());
        object_.put("WorkGroup", work_group.into_value().into_node());
        Self(object_)
    }

    /// The description of the prepared statement.
    ///
    /// `Description`; updated in place.
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

impl Construct for CfnPreparedStatement {
    type Handle = CfnPreparedStatementRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPreparedStatementRef {
        CfnPreparedStatementRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPreparedStatement`] of a stack.
pub struct CfnPreparedStatementRef(NodeRef);

impl Clone for CfnPreparedStatementRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPreparedStatementRef {}
impl AsNode for CfnPreparedStatementRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPreparedStatementRef {
    /// What `Ref` returns: the physical id, which is made of `StatementName`, `WorkGroup`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
