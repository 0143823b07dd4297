// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53GlobalResolver::HostedZoneAssociation` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Route53GlobalResolver::HostedZoneAssociation
///
/// `AWS::Route53GlobalResolver::HostedZoneAssociation`; `Ref` returns its `HostedZoneAssociationId`, a [`route53globalresolver::HostedZoneAssociationId`](kinds::route53globalresolver::HostedZoneAssociationId).
/// Changing one of these replaces it: `HostedZoneId`, `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHostedZoneAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53GlobalResolver::HostedZoneAssociation",
    tags: None,
    rules: include_str!("hosted_zone_association.rules"),
};

impl CfnHostedZoneAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53GlobalResolver::HostedZoneAssociation";

    /// `CfnHostedZoneAssociation` with its required properties, in alphabetical order:
    ///
    /// - `hosted_zone_id`
    /// - `name`
    /// - `resource_arn`
    pub fn new(
        hosted_zone_id: impl IntoValue<kinds::route53::HostedZoneId>,
        name: impl IntoValue<String>,
        resource_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HostedZoneId", hosted_zone_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
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

impl Construct for CfnHostedZoneAssociation {
    type Handle = CfnHostedZoneAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHostedZoneAssociationRef {
        CfnHostedZoneAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHostedZoneAssociation`] of a stack.
pub struct CfnHostedZoneAssociationRef(NodeRef);

impl Clone for CfnHostedZoneAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHostedZoneAssociationRef {}
impl AsNode for CfnHostedZoneAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHostedZoneAssociationRef {
    /// What `Ref` returns: its `HostedZoneAssociationId`, a [`route53globalresolver::HostedZoneAssociationId`](kinds::route53globalresolver::HostedZoneAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53globalresolver::HostedZoneAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `HostedZoneAssociationId` attribute.
    ///
    /// `Fn::GetAtt` of `HostedZoneAssociationId`.
    #[inline]
    pub fn attr_hosted_zone_association_id(
        &self,
    ) -> Value<kinds::route53globalresolver::HostedZoneAssociationId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("HostedZoneAssociationId"),
        ))
    }

    /// The `HostedZoneName` attribute.
    ///
    /// `Fn::GetAtt` of `HostedZoneName`.
    #[inline]
    pub fn attr_hosted_zone_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HostedZoneName")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::route53globalresolver::HostedZoneAssociationId>
    for &CfnHostedZoneAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::route53globalresolver::HostedZoneAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
