// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Profiles::ProfileResourceAssociation` and its property types.

use crate::l1::*;

/// The association between a Route 53 Profile and resources.
///
/// `AWS::Route53Profiles::ProfileResourceAssociation`; `Ref` returns its `Id`, a [`route53profiles::ProfileResourceAssociationId`](kinds::route53profiles::ProfileResourceAssociationId).
/// Changing one of these replaces it: `Name`, `ProfileId`, `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfileResourceAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Profiles::ProfileResourceAssociation",
    tags: None,
    rules: include_str!("profile_resource_association.rules"),
};

impl CfnProfileResourceAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Profiles::ProfileResourceAssociation";

    /// `CfnProfileResourceAssociation` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the Profile resource association.
    /// - `profile_id`: Profile ID of the Profile that the resources are associated with.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the resource association.
    pub fn new(
        name: impl IntoValue<String>,
        profile_id: impl IntoValue<kinds::route53profiles::ProfileId>,
        resource_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ProfileId", profile_id.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        Self(object_)
    }

    /// If the DNS resource is a DNS Firewall rule group, this indicates the priority.
    ///
    /// `ResourceProperties`; updated in place.
    pub fn resource_properties(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceProperties", value.into_value().into_node());
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

impl Construct for CfnProfileResourceAssociation {
    type Handle = CfnProfileResourceAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProfileResourceAssociationRef {
        CfnProfileResourceAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProfileResourceAssociation`] of a stack.
pub struct CfnProfileResourceAssociationRef(NodeRef);

impl Clone for CfnProfileResourceAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProfileResourceAssociationRef {}
impl AsNode for CfnProfileResourceAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProfileResourceAssociationRef {
    /// What `Ref` returns: its `Id`, a [`route53profiles::ProfileResourceAssociationId`](kinds::route53profiles::ProfileResourceAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53profiles::ProfileResourceAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ID of the Profile resource association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53profiles::ProfileResourceAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Resource type, such as a private hosted zone, interface VPC endpoint, or DNS Firewall rule group.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }
}

impl IntoValue<kinds::route53profiles::ProfileResourceAssociationId>
    for &CfnProfileResourceAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::route53profiles::ProfileResourceAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
