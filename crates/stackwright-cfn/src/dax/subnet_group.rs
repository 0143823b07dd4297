// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DAX::SubnetGroup` and its property types.

use crate::l1::*;

/// Creates a new subnet group.
///
/// `AWS::DAX::SubnetGroup`; `Ref` returns its `SubnetGroupName`, a [`dax::SubnetGroupName`](kinds::dax::SubnetGroupName).
/// Changing one of these replaces it: `SubnetGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-subnetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubnetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DAX::SubnetGroup",
    tags: None,
    rules: include_str!("subnet_group.rules"),
};

impl CfnSubnetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DAX::SubnetGroup";

    /// `CfnSubnetGroup` with its required properties, in alphabetical order:
    ///
    /// - `subnet_ids`: A list of VPC subnet IDs for the subnet group.
    pub fn new(subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The description of the subnet group.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the subnet group.
    ///
    /// `SubnetGroupName`; an update replaces the resource.
    pub fn subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SubnetGroupName", value.into_value().into_node());
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

impl Construct for CfnSubnetGroup {
    type Handle = CfnSubnetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubnetGroupRef {
        CfnSubnetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubnetGroup`] of a stack.
pub struct CfnSubnetGroupRef(NodeRef);

impl Clone for CfnSubnetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubnetGroupRef {}
impl AsNode for CfnSubnetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubnetGroupRef {
    /// What `Ref` returns: its `SubnetGroupName`, a [`dax::SubnetGroupName`](kinds::dax::SubnetGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dax::SubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::dax::SubnetGroupName> for &CfnSubnetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dax::SubnetGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
