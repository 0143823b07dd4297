// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Resolver::ResolverRuleAssociation` and its property types.

use crate::l1::*;

/// In the response to an [AssociateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_AssociateResolverRule.html), [DisassociateResolverRule](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_DisassociateResolverRule.html), or [ListResolverRuleAssociations](https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ListResolverRuleAssociations.html) request, provides information about an association between a resolver rule and a VPC. The association determines which DNS queries that originate in the VPC are forwarded to your network.
///
/// `AWS::Route53Resolver::ResolverRuleAssociation`; `Ref` returns its `ResolverRuleAssociationId`, a [`route53resolver::ResolverRuleAssociationId`](kinds::route53resolver::ResolverRuleAssociationId).
/// Changing one of these replaces it: `Name`, `ResolverRuleId`, `VPCId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResolverRuleAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Resolver::ResolverRuleAssociation",
    tags: None,
    rules: include_str!("resolver_rule_association.rules"),
};

impl CfnResolverRuleAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Resolver::ResolverRuleAssociation";

    /// `CfnResolverRuleAssociation` with its required properties, in alphabetical order:
    ///
    /// - `resolver_rule_id`: The ID of the Resolver rule that you associated with the VPC that is specified by `VPCId`.
    /// - `vpc_id`: The ID of the VPC that you associated the Resolver rule with.
    pub fn new(
        resolver_rule_id: impl IntoValue<kinds::route53resolver::ResolverRuleId>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResolverRuleId", resolver_rule_id.into_value().into_node());
        object_.put("VPCId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The name of an association between a Resolver rule and a VPC.
    ///
    /// The name can be up to 64 characters long and can contain letters (a-z, A-Z), numbers (0-9), hyphens (-), underscores (_), and spaces. The name cannot consist of only numbers.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnResolverRuleAssociation {
    type Handle = CfnResolverRuleAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResolverRuleAssociationRef {
        CfnResolverRuleAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResolverRuleAssociation`] of a stack.
pub struct CfnResolverRuleAssociationRef(NodeRef);

impl Clone for CfnResolverRuleAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResolverRuleAssociationRef {}
impl AsNode for CfnResolverRuleAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResolverRuleAssociationRef {
    /// What `Ref` returns: its `ResolverRuleAssociationId`, a [`route53resolver::ResolverRuleAssociationId`](kinds::route53resolver::ResolverRuleAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53resolver::ResolverRuleAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of an association between a resolver rule and a VPC, such as `test.example.com in beta VPC`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The ID of the resolver rule association that you want to get information about, such as `rslvr-rrassoc-97242eaf88example`.
    ///
    /// `Fn::GetAtt` of `ResolverRuleAssociationId`.
    #[inline]
    pub fn attr_resolver_rule_association_id(
        &self,
    ) -> Value<kinds::route53resolver::ResolverRuleAssociationId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ResolverRuleAssociationId"),
        ))
    }

    /// The ID of the resolver rule that you associated with the VPC that is specified by `VPCId`, such as `rslvr-rr-5328a0899example`.
    ///
    /// `Fn::GetAtt` of `ResolverRuleId`.
    #[inline]
    pub fn attr_resolver_rule_id(&self) -> Value<kinds::route53resolver::ResolverRuleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResolverRuleId")))
    }

    /// The ID of the VPC that you associated the resolver rule with, such as `vpc-03cf94c75cexample`.
    ///
    /// `Fn::GetAtt` of `VPCId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VPCId")))
    }
}

impl IntoValue<kinds::route53resolver::ResolverRuleAssociationId>
    for &CfnResolverRuleAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::route53resolver::ResolverRuleAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
