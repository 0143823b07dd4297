// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VpcLattice::DomainVerification` and its property types.

use crate::l1::*;

/// A domain name verification is an entity that allows you to prove your ownership of a given domain. When you create a domain verification using CloudFormation, use a waiter to make sure the domain verification is complete before you create a service network resource association, a VPC endpoint, or a service network VPC association with this domain.
///
/// `AWS::VpcLattice::DomainVerification`; `Ref` returns its `Arn`, a [`vpclattice::DomainVerificationArn`](kinds::vpclattice::DomainVerificationArn).
/// Changing one of these replaces it: `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainVerification(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VpcLattice::DomainVerification",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain_verification.rules"),
};

impl CfnDomainVerification {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VpcLattice::DomainVerification";

    /// `CfnDomainVerification` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The domain name being verified.
    pub fn new(domain_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        Self(object_)
    }

    /// The tags associated with the domain verification.
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

impl Construct for CfnDomainVerification {
    type Handle = CfnDomainVerificationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainVerificationRef {
        CfnDomainVerificationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainVerification`] of a stack.
pub struct CfnDomainVerificationRef(NodeRef);

impl Clone for CfnDomainVerificationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainVerificationRef {}
impl AsNode for CfnDomainVerificationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainVerificationRef {
    /// What `Ref` returns: its `Arn`, a [`vpclattice::DomainVerificationArn`](kinds::vpclattice::DomainVerificationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::vpclattice::DomainVerificationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the domain verification.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::vpclattice::DomainVerificationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the domain verification.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The current status of the domain verification process.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `TxtMethodConfig` attribute.
    ///
    /// `Fn::GetAtt` of `TxtMethodConfig`.
    #[inline]
    pub fn attr_txt_method_config(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TxtMethodConfig")))
    }
}

impl IntoValue<kinds::vpclattice::DomainVerificationArn> for &CfnDomainVerificationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::vpclattice::DomainVerificationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
