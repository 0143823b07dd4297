// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Notifications::OrganizationalUnitAssociation` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Notifications::OrganizationalUnitAssociation
///
/// `AWS::Notifications::OrganizationalUnitAssociation`; `Ref` returns the physical id, which is made of `NotificationConfigurationArn`, `OrganizationalUnitId`.
/// Changing one of these replaces it: `NotificationConfigurationArn`, `OrganizationalUnitId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOrganizationalUnitAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Notifications::OrganizationalUnitAssociation",
    tags: None,
    rules: include_str!("organizational_unit_association.rules"),
};

impl CfnOrganizationalUnitAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Notifications::OrganizationalUnitAssociation";

    /// `CfnOrganizationalUnitAssociation` with its required properties, in alphabetical order:
    ///
    /// - `notification_configuration_arn`: ARN identifier of the NotificationConfiguration.
    /// - `organizational_unit_id`: The ID of the organizational unit.
    pub fn new(
        notification_configuration_arn: impl IntoValue<
            kinds::notifications::NotificationConfigurationArn,
        >,
        organizational_unit_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "NotificationConfigurationArn",
            notification_configuration_arn.into_value().into_node(),
        );
        object_.put(
            "OrganizationalUnitId",
            organizational_unit_id.into_value().into_node(),
        );
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

impl Construct for CfnOrganizationalUnitAssociation {
    type Handle = CfnOrganizationalUnitAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOrganizationalUnitAssociationRef {
        CfnOrganizationalUnitAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOrganizationalUnitAssociation`] of a stack.
pub struct CfnOrganizationalUnitAssociationRef(NodeRef);

impl Clone for CfnOrganizationalUnitAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOrganizationalUnitAssociationRef {}
impl AsNode for CfnOrganizationalUnitAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOrganizationalUnitAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `NotificationConfigurationArn`, `OrganizationalUnitId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
