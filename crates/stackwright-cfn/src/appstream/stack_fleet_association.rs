// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::StackFleetAssociation` and its property types.

use crate::l1::*;

/// The `AWS::AppStream::StackFleetAssociation` resource associates the specified fleet with the specified stack for Amazon AppStream 2.0.
///
/// `AWS::AppStream::StackFleetAssociation`; `Ref` returns its `Id`, a [`appstream::StackFleetAssociationId`](kinds::appstream::StackFleetAssociationId).
/// Changing one of these replaces it: `FleetName`, `StackName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackfleetassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStackFleetAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::StackFleetAssociation",
    tags: None,
    rules: include_str!("stack_fleet_association.rules"),
};

impl CfnStackFleetAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::StackFleetAssociation";

    /// `CfnStackFleetAssociation` with its required properties, in alphabetical order:
    ///
    /// - `fleet_name`: The name of the fleet.
    /// - `stack_name`: The name of the stack.
    pub fn new(fleet_name: impl IntoValue<String>, stack_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FleetName", fleet_name.into_value().into_node());
        object_.put("StackName", stack_name.into_value().into_node());
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

impl Construct for CfnStackFleetAssociation {
    type Handle = CfnStackFleetAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStackFleetAssociationRef {
        CfnStackFleetAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStackFleetAssociation`] of a stack.
pub struct CfnStackFleetAssociationRef(NodeRef);

impl Clone for CfnStackFleetAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStackFleetAssociationRef {}
impl AsNode for CfnStackFleetAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStackFleetAssociationRef {
    /// What `Ref` returns: its `Id`, a [`appstream::StackFleetAssociationId`](kinds::appstream::StackFleetAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appstream::StackFleetAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::appstream::StackFleetAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::appstream::StackFleetAssociationId> for &CfnStackFleetAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::StackFleetAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
