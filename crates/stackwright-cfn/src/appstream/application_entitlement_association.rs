// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::ApplicationEntitlementAssociation` and its property types.

use crate::l1::*;

/// Associates an application to an entitlement.
///
/// `AWS::AppStream::ApplicationEntitlementAssociation`; `Ref` returns the physical id, which is made of `StackName`, `EntitlementName`, `ApplicationIdentifier`.
/// Changing one of these replaces it: `ApplicationIdentifier`, `EntitlementName`, `StackName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationentitlementassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationEntitlementAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::ApplicationEntitlementAssociation",
    tags: None,
    rules: include_str!("application_entitlement_association.rules"),
};

impl CfnApplicationEntitlementAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::ApplicationEntitlementAssociation";

    /// `CfnApplicationEntitlementAssociation` with its required properties, in alphabetical order:
    ///
    /// - `application_identifier`: The identifier of the application.
    /// - `entitlement_name`: The name of the entitlement.
    /// - `stack_name`: The name of the stack.
    pub fn new(
        application_identifier: impl IntoValue<String>,
        entitlement_name: impl IntoValue<String>,
        stack_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicationIdentifier",
            application_identifier.into_value().into_node(),
        );
        object_.put("EntitlementName", entitlement_name.into_value().into_node());
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

impl Construct for CfnApplicationEntitlementAssociation {
    type Handle = CfnApplicationEntitlementAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationEntitlementAssociationRef {
        CfnApplicationEntitlementAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationEntitlementAssociation`] of a stack.
pub struct CfnApplicationEntitlementAssociationRef(NodeRef);

impl Clone for CfnApplicationEntitlementAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationEntitlementAssociationRef {}
impl AsNode for CfnApplicationEntitlementAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationEntitlementAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `StackName`, `EntitlementName`, `ApplicationIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
