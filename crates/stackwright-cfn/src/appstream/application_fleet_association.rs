// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::ApplicationFleetAssociation` and its property types.

use crate::l1::*;

/// This resource associates the specified application with the specified fleet. This is only supported for Elastic fleets.
///
/// `AWS::AppStream::ApplicationFleetAssociation`; `Ref` returns the physical id, which is made of `FleetName`, `ApplicationArn`.
/// Changing one of these replaces it: `ApplicationArn`, `FleetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationfleetassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationFleetAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::ApplicationFleetAssociation",
    tags: None,
    rules: include_str!("application_fleet_association.rules"),
};

impl CfnApplicationFleetAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::ApplicationFleetAssociation";

    /// `CfnApplicationFleetAssociation` with its required properties, in alphabetical order:
    ///
    /// - `application_arn`: The ARN of the application.
    /// - `fleet_name`: The name of the fleet.
    pub fn new(
        application_arn: impl IntoValue<kinds::appstream::ApplicationArn>,
        fleet_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationArn", application_arn.into_value().into_node());
        object_.put("FleetName", fleet_name.into_value().into_node());
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

impl Construct for CfnApplicationFleetAssociation {
    type Handle = CfnApplicationFleetAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationFleetAssociationRef {
        CfnApplicationFleetAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationFleetAssociation`] of a stack.
pub struct CfnApplicationFleetAssociationRef(NodeRef);

impl Clone for CfnApplicationFleetAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationFleetAssociationRef {}
impl AsNode for CfnApplicationFleetAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationFleetAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `FleetName`, `ApplicationArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
