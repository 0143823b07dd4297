// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Profiles::ProfileAssociation` and its property types.

use crate::l1::*;

/// An association between a Route 53 Profile and a VPC.
///
/// `AWS::Route53Profiles::ProfileAssociation`; `Ref` returns its `Id`, a [`route53profiles::ProfileAssociationId`](kinds::route53profiles::ProfileAssociationId).
/// Changing one of these replaces it: `Name`, `ProfileId`, `ResourceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfileAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Profiles::ProfileAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("profile_association.rules"),
};

impl CfnProfileAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Profiles::ProfileAssociation";

    /// `CfnProfileAssociation` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the Profile association.
    /// - `profile_id`: ID of the Profile.
    /// - `resource_id`: The ID of the VPC.
    pub fn new(
        name: impl IntoValue<String>,
        profile_id: impl IntoValue<kinds::route53profiles::ProfileId>,
        resource_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ProfileId", profile_id.into_value().into_node());
        object_.put("ResourceId", resource_id.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the profile association to a VPC.
    ///
    /// `Arn`; updated in place.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnProfileAssociation {
    type Handle = CfnProfileAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProfileAssociationRef {
        CfnProfileAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProfileAssociation`] of a stack.
pub struct CfnProfileAssociationRef(NodeRef);

impl Clone for CfnProfileAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProfileAssociationRef {}
impl AsNode for CfnProfileAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProfileAssociationRef {
    /// What `Ref` returns: its `Id`, a [`route53profiles::ProfileAssociationId`](kinds::route53profiles::ProfileAssociationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53profiles::ProfileAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ID of the Profile association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53profiles::ProfileAssociationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::route53profiles::ProfileAssociationId> for &CfnProfileAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53profiles::ProfileAssociationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
