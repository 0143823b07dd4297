// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::DomainNameApiAssociation` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::DomainNameApiAssociation` resource represents the mapping of your custom domain name to the assigned API URL.
///
/// `AWS::AppSync::DomainNameApiAssociation`; `Ref` returns its `ApiAssociationIdentifier`, a [`appsync::DomainNameApiAssociationIdentifier`](kinds::appsync::DomainNameApiAssociationIdentifier).
/// Changing one of these replaces it: `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainNameApiAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::DomainNameApiAssociation",
    tags: None,
    rules: include_str!("domain_name_api_association.rules"),
};

impl CfnDomainNameApiAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::DomainNameApiAssociation";

    /// `CfnDomainNameApiAssociation` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API ID.
    /// - `domain_name`: The domain name.
    pub fn new(
        api_id: impl IntoValue<kinds::appsync::GraphQlApiId>,
        domain_name: impl IntoValue<kinds::appsync::DomainName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
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

impl Construct for CfnDomainNameApiAssociation {
    type Handle = CfnDomainNameApiAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainNameApiAssociationRef {
        CfnDomainNameApiAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainNameApiAssociation`] of a stack.
pub struct CfnDomainNameApiAssociationRef(NodeRef);

impl Clone for CfnDomainNameApiAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainNameApiAssociationRef {}
impl AsNode for CfnDomainNameApiAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainNameApiAssociationRef {
    /// What `Ref` returns: its `ApiAssociationIdentifier`, a [`appsync::DomainNameApiAssociationIdentifier`](kinds::appsync::DomainNameApiAssociationIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::DomainNameApiAssociationIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ApiAssociationIdentifier` attribute.
    ///
    /// `Fn::GetAtt` of `ApiAssociationIdentifier`.
    #[inline]
    pub fn attr_api_association_identifier(
        &self,
    ) -> Value<kinds::appsync::DomainNameApiAssociationIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ApiAssociationIdentifier"),
        ))
    }
}

impl IntoValue<kinds::appsync::DomainNameApiAssociationIdentifier>
    for &CfnDomainNameApiAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::DomainNameApiAssociationIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
