// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DAX::ParameterGroup` and its property types.

use crate::l1::*;

/// A named set of parameters that are applied to all of the nodes in a DAX cluster.
///
/// `AWS::DAX::ParameterGroup`; `Ref` returns its `ParameterGroupName`, a [`dax::ParameterGroupName`](kinds::dax::ParameterGroupName).
/// Changing one of these replaces it: `Description`, `ParameterGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-parametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnParameterGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::DAX::ParameterGroup",
    tags: None,
    rules: "",
};

impl CfnParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DAX::ParameterGroup";

    /// `CfnParameterGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description of the parameter group.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the parameter group.
    ///
    /// `ParameterGroupName`; an update replaces the resource.
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParameterGroupName", value.into_value().into_node());
        self
    }

    /// An array of name-value pairs for the parameters in the group. Each element in the array represents a single parameter.
    ///
    /// > `record-ttl-millis` and `query-ttl-millis` are the only supported parameter names. For more details, see [Configuring TTL Settings](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.cluster-management.html#DAX.cluster-management.custom-settings.ttl).
    ///
    /// `ParameterNameValues`; free JSON, such as an [`Object`]; updated in place.
    pub fn parameter_name_values(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ParameterNameValues", value.into_value().into_node());
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

impl Construct for CfnParameterGroup {
    type Handle = CfnParameterGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnParameterGroupRef {
        CfnParameterGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnParameterGroup`] of a stack.
pub struct CfnParameterGroupRef(NodeRef);

impl Clone for CfnParameterGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnParameterGroupRef {}
impl AsNode for CfnParameterGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnParameterGroupRef {
    /// What `Ref` returns: its `ParameterGroupName`, a [`dax::ParameterGroupName`](kinds::dax::ParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dax::ParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::dax::ParameterGroupName> for &CfnParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dax::ParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
