// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MemoryDB::ParameterGroup` and its property types.

use crate::l1::*;

/// Specifies a new MemoryDB parameter group. A parameter group is a collection of parameters and their values that are applied to all of the nodes in any cluster. For more information, see [Configuring engine parameters using parameter groups](https://docs.aws.amazon.com/memorydb/latest/devguide/parametergroups.html).
///
/// `AWS::MemoryDB::ParameterGroup`; `Ref` returns its `ParameterGroupName`, a [`memorydb::ParameterGroupName`](kinds::memorydb::ParameterGroupName).
/// Changing one of these replaces it: `Description`, `Family`, `ParameterGroupName`.
/// Attributes: `ARN`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-parametergroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnParameterGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MemoryDB::ParameterGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("parameter_group.rules"),
};

impl CfnParameterGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MemoryDB::ParameterGroup";

    /// `CfnParameterGroup` with its required properties, in alphabetical order:
    ///
    /// - `family`: The name of the parameter group family that this parameter group is compatible with.
    /// - `parameter_group_name`: The name of the parameter group.
    pub fn new(
        family: impl IntoValue<String>,
        parameter_group_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Family", family.into_value().into_node());
        object_.put(
            "ParameterGroupName",
            parameter_group_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the parameter group.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Returns the detailed parameter list for the parameter group.
    ///
    /// `Parameters`; free JSON, such as an [`Object`]; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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
    /// What `Ref` returns: its `ParameterGroupName`, a [`memorydb::ParameterGroupName`](kinds::memorydb::ParameterGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::memorydb::ParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the parameter group, such as `arn:aws:memorydb:us-east-1:123456789012:parametergroup/my-parameter-group`
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::memorydb::ParameterGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }
}

impl IntoValue<kinds::memorydb::ParameterGroupName> for &CfnParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::ParameterGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::memorydb::ParameterGroupArn> for &CfnParameterGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::ParameterGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }
}
