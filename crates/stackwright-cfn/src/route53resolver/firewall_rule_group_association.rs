// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::FirewallRuleGroupAssociation` and its property types.

use crate::l1::*;

/// An association between a firewall rule group and a VPC, which enables DNS filtering for the VPC.
///
/// `AWS::Route53Resolver::FirewallRuleGroupAssociation`; `Ref` returns its `Id`, a [`route53resolver::FirewallRuleGroupAssociationId`](kinds::route53resolver::FirewallRuleGroupAssociationId).
/// Changing one of these replaces it: `FirewallRuleGroupId`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFirewallRuleGroupAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::FirewallRuleGroupAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("firewall_rule_group_association.rules"),
};

impl CfnFirewallRuleGroupAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroupAssociation";

    /// `CfnFirewallRuleGroupAssociation` with its required properties, in alphabetical order:
    ///
    /// - `firewall_rule_group_id`: The unique identifier of the firewall rule group.
    /// - `priority`: The setting that determines the processing order of the rule group among the rule groups that are associated with a single VPC.
    /// - `vpc_id`: The unique identifier of the VPC that is associated with the rule group.
    pub fn new(
        firewall_rule_group_id: impl IntoValue<kinds::route53resolver::FirewallRuleGroupId>,
        priority: impl IntoValue<i64>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FirewallRuleGroupId",
            firewall_rule_group_id.into_value().into_node(),
        );
        object_.put("Priority", priority.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// If enabled, this setting disallows modification or removal of the association, to help prevent against accidentally altering DNS firewall protections.
    ///
    /// `MutationProtection`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn mutation_protection(mut self, value: impl IntoValue<MutationProtection>) -> Self {
        self.0
            .put("MutationProtection", value.into_value().into_node());
        self
    }

    /// The name of the association.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A list of the tag keys and values that you want to associate with the rule group.
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

impl Construct for CfnFirewallRuleGroupAssociation {
    type Handle = CfnFirewallRuleGroupAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFirewallRuleGroupAssociationRef {
        CfnFirewallRuleGroupAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFirewallRuleGroupAssociation`] of a stack.
pub struct CfnFirewallRuleGroupAssociationRef(NodeRef);

impl Clone for CfnFirewallRuleGroupAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFirewallRuleGroupAssociationRef {}
impl AsNode for CfnFirewallRuleGroupAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFirewallRuleGroupAssociationRef {
    /// What `Ref` returns: its `Id`, a [`route53resolver::FirewallRuleGroupAssociationId`](kinds::route53resolver::FirewallRuleGroupAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::FirewallRuleGroupAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the firewall rule group association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53resolver::FirewallRuleGroupAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the association was created, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A unique string defined by you to identify the request. This allows you to retry failed requests without the risk of running the operation twice. This can be any unique string, for example, a timestamp.
    ///
    /// `Fn::GetAtt` of `CreatorRequestId`.
    #[inline]
    pub fn attr_creator_request_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatorRequestId")))
    }

    /// The identifier for the association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53resolver::FirewallRuleGroupAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The owner of the association, used only for associations that are not managed by you. If you use AWS Firewall Manager to manage your firewallls from DNS Firewall, then this reports Firewall Manager as the managed owner.
    ///
    /// `Fn::GetAtt` of `ManagedOwnerName`.
    #[inline]
    pub fn attr_managed_owner_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagedOwnerName")))
    }

    /// The date and time that the association was last modified, in Unix time format and Coordinated Universal Time (UTC).
    ///
    /// `Fn::GetAtt` of `ModificationTime`.
    #[inline]
    pub fn attr_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModificationTime")))
    }

    /// The current status of the association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Additional information about the status of the response, if available.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::route53resolver::FirewallRuleGroupAssociationId>
    for &CfnFirewallRuleGroupAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::FirewallRuleGroupAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53resolver::FirewallRuleGroupAssociationArn>
    for &CfnFirewallRuleGroupAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::FirewallRuleGroupAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `MutationProtection` of `AWS::Route53Resolver::FirewallRuleGroupAssociation`.
pub enum MutationProtection {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for MutationProtection {}
#[diagnostic::do_not_recommend]
impl TextKind for MutationProtection {}
#[diagnostic::do_not_recommend]
impl IdKind for MutationProtection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MutationProtection {}
#[diagnostic::do_not_recommend]
impl IntoValue<MutationProtection> for MutationProtection {
    #[inline]
    fn into_value(self) -> Value<MutationProtection> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
