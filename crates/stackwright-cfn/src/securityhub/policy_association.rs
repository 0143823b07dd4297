// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::PolicyAssociation` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::PolicyAssociation` resource specifies associations for a configuration policy or a self-managed configuration. You can associate a AWS Security Hub CSPM configuration policy or self-managed configuration with the organization root, organizational units (OUs), or AWS accounts. After a successful association, the configuration policy takes effect in the specified targets. For more information, see [Creating and associating Security Hub CSPM configuration policies](https://docs.aws.amazon.com/securityhub/latest/userguide/create-associate-policy.html) in the *AWS Security Hub CSPM User Guide*.
///
/// `AWS::SecurityHub::PolicyAssociation`; `Ref` returns its `AssociationIdentifier`, a [`securityhub::PolicyAssociationIdentifier`](kinds::securityhub::PolicyAssociationIdentifier).
/// Changing one of these replaces it: `TargetId`, `TargetType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicyAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::PolicyAssociation",
    tags: None,
    rules: include_str!("policy_association.rules"),
};

impl CfnPolicyAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::PolicyAssociation";

    /// `CfnPolicyAssociation` with its required properties, in alphabetical order:
    ///
    /// - `configuration_policy_id`: The universally unique identifier (UUID) of the configuration policy.
    /// - `target_id`: The identifier of the target account, organizational unit, or the root.
    /// - `target_type`: Specifies whether the target is an AWS account, organizational unit, or the root.
    pub fn new(
        configuration_policy_id: impl IntoValue<String>,
        target_id: impl IntoValue<String>,
        target_type: impl IntoValue<TargetType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationPolicyId",
            configuration_policy_id.into_value().into_node(),
        );
        object_.put("TargetId", target_id.into_value().into_node());
        object_.put("TargetType", target_type.into_value().into_node());
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

impl Construct for CfnPolicyAssociation {
    type Handle = CfnPolicyAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyAssociationRef {
        CfnPolicyAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicyAssociation`] of a stack.
pub struct CfnPolicyAssociationRef(NodeRef);

impl Clone for CfnPolicyAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyAssociationRef {}
impl AsNode for CfnPolicyAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyAssociationRef {
    /// What `Ref` returns: its `AssociationIdentifier`, a [`securityhub::PolicyAssociationIdentifier`](kinds::securityhub::PolicyAssociationIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::PolicyAssociationIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The association identifier, formatted as `TargetType/TargetId`. For example, `ACCOUNT/123456789012`.
    ///
    /// `Fn::GetAtt` of `AssociationIdentifier`.
    #[inline]
    pub fn attr_association_identifier(
        &self,
    ) -> Value<kinds::securityhub::PolicyAssociationIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationIdentifier")))
    }

    /// The current status of the association between the specified target and the configuration.
    ///
    /// `Fn::GetAtt` of `AssociationStatus`.
    #[inline]
    pub fn attr_association_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationStatus")))
    }

    /// The explanation for a `FAILED` value for `AssociationStatus`.
    ///
    /// `Fn::GetAtt` of `AssociationStatusMessage`.
    #[inline]
    pub fn attr_association_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AssociationStatusMessage"),
        ))
    }

    /// Indicates whether the association between the specified target and the configuration was directly applied by the AWS Security Hub CSPM delegated administrator or inherited from a parent.
    ///
    /// `Fn::GetAtt` of `AssociationType`.
    #[inline]
    pub fn attr_association_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationType")))
    }

    /// The date and time, in UTC and ISO 8601 format, that the configuration policy association was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::securityhub::PolicyAssociationIdentifier> for &CfnPolicyAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::PolicyAssociationIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `TargetType` of `AWS::SecurityHub::PolicyAssociation`.
pub enum TargetType {
    /// `ACCOUNT`.
    Account,
    /// `ORGANIZATIONAL_UNIT`.
    OrganizationalUnit,
    /// `ROOT`.
    Root,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetType> for TargetType {
    #[inline]
    fn into_value(self) -> Value<TargetType> {
        const VALUES: &[&str] = &["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
