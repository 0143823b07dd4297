// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ACMPCA::Permission` and its property types.

use crate::l1::*;

/// Grants permissions to the Certificate Manager ( ACM ) service principal ( `acm.amazonaws.com`) to perform [IssueCertificate](https://docs.aws.amazon.com/privateca/latest/APIReference/API_IssueCertificate.html), [GetCertificate](https://docs.aws.amazon.com/privateca/latest/APIReference/API_GetCertificate.html), and [ListPermissions](https://docs.aws.amazon.com/privateca/latest/APIReference/API_ListPermissions.html) actions on a CA. These actions are needed for the ACM principal to renew private PKI certificates requested through ACM and residing in the same AWS account as the CA.
///
/// **About permissions** - If the private CA and the certificates it issues reside in the same account, you can use `AWS::ACMPCA::Permission` to grant permissions for ACM to carry out automatic certificate renewals.
/// - For automatic certificate renewal to succeed, the ACM service principal needs permissions to create, retrieve, and list permissions.
/// - If the private CA and the ACM certificates reside in different accounts, then permissions cannot be used to enable automatic renewals. Instead, the ACM certificate owner must set up a resource-based policy to enable cross-account issuance and renewals. For more information, see [Using a Resource Based Policy with AWS Private CA](https://docs.aws.amazon.com/privateca/latest/userguide/pca-rbp.html).
///
/// > To update an `AWS::ACMPCA::Permission` resource, you must first delete the existing permission resource from the CloudFormation stack and then create a new permission resource with updated properties.
///
/// `AWS::ACMPCA::Permission`; `Ref` returns the physical id, which is made of `CertificateAuthorityArn`, `Principal`.
/// Changing one of these replaces it: `Actions`, `CertificateAuthorityArn`, `Principal`, `SourceAccount`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPermission(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ACMPCA::Permission",
    tags: None,
    rules: include_str!("permission.rules"),
};

impl CfnPermission {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ACMPCA::Permission";

    /// `CfnPermission` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The private CA actions that can be performed by the designated AWS service.
    /// - `certificate_authority_arn`: The Amazon Resource Number (ARN) of the private CA from which the permission was issued.
    /// - `principal`: The AWS service or entity that holds the permission.
    pub fn new(
        actions: impl IntoValue<List<String>>,
        certificate_authority_arn: impl IntoValue<kinds::acmpca::CertificateAuthorityArn>,
        principal: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put(
            "CertificateAuthorityArn",
            certificate_authority_arn.into_value().into_node(),
        );
        object_.put("Principal", principal.into_value().into_node());
        Self(object_)
    }

    /// The ID of the account that assigned the permission.
    ///
    /// `SourceAccount`; an update replaces the resource.
    pub fn source_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceAccount", value.into_value().into_node());
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

impl Construct for CfnPermission {
    type Handle = CfnPermissionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPermissionRef {
        CfnPermissionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPermission`] of a stack.
pub struct CfnPermissionRef(NodeRef);

impl Clone for CfnPermissionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPermissionRef {}
impl AsNode for CfnPermissionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPermissionRef {
    /// What `Ref` returns: the physical id, which is made of `CertificateAuthorityArn`, `Principal`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
