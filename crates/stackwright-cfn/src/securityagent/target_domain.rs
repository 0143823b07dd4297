// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityAgent::TargetDomain` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SecurityAgent::TargetDomain
///
/// `AWS::SecurityAgent::TargetDomain`; `Ref` returns its `TargetDomainId`, a [`securityagent::TargetDomainId`](kinds::securityagent::TargetDomainId).
/// Changing one of these replaces it: `TargetDomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTargetDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityAgent::TargetDomain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("target_domain.rules"),
};

impl CfnTargetDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityAgent::TargetDomain";

    /// `CfnTargetDomain` with its required properties, in alphabetical order:
    ///
    /// - `target_domain_name`: Domain name of the target domain.
    /// - `verification_method`: Verification method for the target domain.
    pub fn new(
        target_domain_name: impl IntoValue<String>,
        verification_method: impl IntoValue<VerificationMethod>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TargetDomainName",
            target_domain_name.into_value().into_node(),
        );
        object_.put(
            "VerificationMethod",
            verification_method.into_value().into_node(),
        );
        Self(object_)
    }

    /// Tags for the target domain
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

impl Construct for CfnTargetDomain {
    type Handle = CfnTargetDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTargetDomainRef {
        CfnTargetDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTargetDomain`] of a stack.
pub struct CfnTargetDomainRef(NodeRef);

impl Clone for CfnTargetDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTargetDomainRef {}
impl AsNode for CfnTargetDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTargetDomainRef {
    /// What `Ref` returns: its `TargetDomainId`, a [`securityagent::TargetDomainId`](kinds::securityagent::TargetDomainId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityagent::TargetDomainId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Timestamp when the target domain was registered
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Unique identifier of the target domain
    ///
    /// `Fn::GetAtt` of `TargetDomainId`.
    #[inline]
    pub fn attr_target_domain_id(&self) -> Value<kinds::securityagent::TargetDomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TargetDomainId")))
    }

    /// Verification details to verify registered target domain
    ///
    /// `Fn::GetAtt` of `VerificationDetails`.
    #[inline]
    pub fn attr_verification_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VerificationDetails")))
    }

    /// Current verification status of the registered target domain
    ///
    /// `Fn::GetAtt` of `VerificationStatus`.
    #[inline]
    pub fn attr_verification_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VerificationStatus")))
    }

    /// Reason for the current target domain verification status
    ///
    /// `Fn::GetAtt` of `VerificationStatusReason`.
    #[inline]
    pub fn attr_verification_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VerificationStatusReason"),
        ))
    }

    /// Timestamp when the target domain was last successfully verified
    ///
    /// `Fn::GetAtt` of `VerifiedAt`.
    #[inline]
    pub fn attr_verified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VerifiedAt")))
    }
}

impl IntoValue<kinds::securityagent::TargetDomainId> for &CfnTargetDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityagent::TargetDomainId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `VerificationMethod` of `AWS::SecurityAgent::TargetDomain`.
pub enum VerificationMethod {
    /// `DNS_TXT`.
    DnsTxt,
    /// `HTTP_ROUTE`.
    HttpRoute,
    /// `PRIVATE_VPC`.
    PrivateVpc,
}

#[diagnostic::do_not_recommend]
impl Kind for VerificationMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for VerificationMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for VerificationMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VerificationMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<VerificationMethod> for VerificationMethod {
    #[inline]
    fn into_value(self) -> Value<VerificationMethod> {
        const VALUES: &[&str] = &["DNS_TXT", "HTTP_ROUTE", "PRIVATE_VPC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
