// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::ClusterParameterGroup` and its property types.

use crate::l1::*;

/// Describes a parameter group.
///
/// `AWS::Redshift::ClusterParameterGroup`; `Ref` returns its `ParameterGroupName`, a [`redshift::ClusterParameterGroupName`](kinds::redshift::ClusterParameterGroupName).
/// Changing one of these replaces it: `Description`, `ParameterGroupFamily`, `ParameterGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-clusterparametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterParameterGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::ClusterParameterGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster_parameter_group.rules"),
};

impl CfnClusterParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::ClusterParameterGroup";

    /// `CfnClusterParameterGroup` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description of the parameter group.
    /// - `parameter_group_family`: The name of the cluster parameter group family that this cluster parameter group is compatible with.
    pub fn new(
        description: impl IntoValue<String>,
        parameter_group_family: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put(
            "ParameterGroupFamily",
            parameter_group_family.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the cluster parameter group.
    ///
    /// `ParameterGroupName`; an update replaces the resource.
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParameterGroupName", value.into_value().into_node());
        self
    }

    /// An array of parameters to be modified. A maximum of 20 parameters can be modified in a single request.
    ///
    /// For each parameter to be modified, you must supply at least the parameter name and parameter value; other name-value pairs of the parameter are optional.
    ///
    /// For the workload management (WLM) configuration, you must supply all the name-value pairs in the wlm_json_configuration parameter.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<List<ParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The list of tags for the cluster parameter group.
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

impl Construct for CfnClusterParameterGroup {
    type Handle = CfnClusterParameterGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterParameterGroupRef {
        CfnClusterParameterGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClusterParameterGroup`] of a stack.
pub struct CfnClusterParameterGroupRef(NodeRef);

impl Clone for CfnClusterParameterGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterParameterGroupRef {}
impl AsNode for CfnClusterParameterGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterParameterGroupRef {
    /// What `Ref` returns: its `ParameterGroupName`, a [`redshift::ClusterParameterGroupName`](kinds::redshift::ClusterParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::ClusterParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::redshift::ClusterParameterGroupName> for &CfnClusterParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::ClusterParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a parameter in a cluster parameter group.
///
/// The property type `Parameter` of `AWS::Redshift::ClusterParameterGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterProperty(Object);

impl ParameterProperty {
    /// `ParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: The name of the parameter.
    /// - `parameter_value`: The value of the parameter.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
        Self(object_)
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

impl Kind for ParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterProperty> for ParameterProperty {}
impl From<ParameterProperty> for Node {
    #[inline]
    fn from(value: ParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterProperty> for ParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
