// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::DomainNameAccessAssociation` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::DomainNameAccessAssociation` resource creates a domain name access association between an access association source and a private custom domain name.
///
/// Use a domain name access association to invoke a private custom domain name while isolated from the public internet.
///
/// You can only create or delete a DomainNameAccessAssociation using CloudFormation. To reject a domain name access association, use the AWS CLI.
///
/// `AWS::ApiGateway::DomainNameAccessAssociation`; `Ref` returns its `DomainNameAccessAssociationArn`, a [`apigateway::DomainNameAccessAssociationArn`](kinds::apigateway::DomainNameAccessAssociationArn).
/// Changing one of these replaces it: `AccessAssociationSource`, `AccessAssociationSourceType`, `DomainNameArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainNameAccessAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::DomainNameAccessAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain_name_access_association.rules"),
};

impl CfnDomainNameAccessAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::DomainNameAccessAssociation";

    /// `CfnDomainNameAccessAssociation` with its required properties, in alphabetical order:
    ///
    /// - `access_association_source`: The identifier of the domain name access association source.
    /// - `access_association_source_type`: The type of the domain name access association source.
    /// - `domain_name_arn`: The ARN of the domain name.
    pub fn new(
        access_association_source: impl IntoValue<String>,
        access_association_source_type: impl IntoValue<AccessAssociationSourceType>,
        domain_name_arn: impl IntoValue<kinds::apigateway::DomainNameArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AccessAssociationSource",
            access_association_source.into_value().into_node(),
        );
        object_.put(
            "AccessAssociationSourceType",
            access_association_source_type.into_value().into_node(),
        );
        object_.put("DomainNameArn", domain_name_arn.into_value().into_node());
        Self(object_)
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnDomainNameAccessAssociation {
    type Handle = CfnDomainNameAccessAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainNameAccessAssociationRef {
        CfnDomainNameAccessAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainNameAccessAssociation`] of a stack.
pub struct CfnDomainNameAccessAssociationRef(NodeRef);

impl Clone for CfnDomainNameAccessAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainNameAccessAssociationRef {}
impl AsNode for CfnDomainNameAccessAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainNameAccessAssociationRef {
    /// What `Ref` returns: its `DomainNameAccessAssociationArn`, a [`apigateway::DomainNameAccessAssociationArn`](kinds::apigateway::DomainNameAccessAssociationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::DomainNameAccessAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The access association ARN. For example: `arn:aws:apigateway:us-west-2:111122223333:/accessassociations/domainname/private.example.com+abcd1234/vpcesource/vpce-abcd1234efg`.
    ///
    /// `Fn::GetAtt` of `DomainNameAccessAssociationArn`.
    #[inline]
    pub fn attr_domain_name_access_association_arn(
        &self,
    ) -> Value<kinds::apigateway::DomainNameAccessAssociationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DomainNameAccessAssociationArn"),
        ))
    }
}

impl IntoValue<kinds::apigateway::DomainNameAccessAssociationArn>
    for &CfnDomainNameAccessAssociationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::DomainNameAccessAssociationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AccessAssociationSourceType` of `AWS::ApiGateway::DomainNameAccessAssociation`.
pub enum AccessAssociationSourceType {
    /// `VPCE`.
    Vpce,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessAssociationSourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessAssociationSourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessAssociationSourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessAssociationSourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessAssociationSourceType> for AccessAssociationSourceType {
    #[inline]
    fn into_value(self) -> Value<AccessAssociationSourceType> {
        const VALUES: &[&str] = &["VPCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
