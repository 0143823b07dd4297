// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::EnclaveCertificateIamRoleAssociation` and its property types.

use crate::l1::*;

/// Associates an AWS Identity and Access Management (IAM) role with an Certificate Manager (ACM) certificate. This enables the certificate to be used by the ACM for Nitro Enclaves application inside an enclave. For more information, see [Certificate Manager for Nitro Enclaves](https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave-refapp.html) in the *AWS Nitro Enclaves User Guide*.
///
/// When the IAM role is associated with the ACM certificate, the certificate, certificate chain, and encrypted private key are placed in an Amazon S3 location that only the associated IAM role can access. The private key of the certificate is encrypted with an AWS managed key that has an attached attestation-based key policy.
///
/// To enable the IAM role to access the Amazon S3 object, you must grant it permission to call `s3:GetObject` on the Amazon S3 bucket returned by the command. To enable the IAM role to access the KMS key, you must grant it permission to call `kms:Decrypt` on the KMS key returned by the command. For more information, see [Grant the role permission to access the certificate and encryption key](https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave-refapp.html#add-policy) in the *AWS Nitro Enclaves User Guide*.
///
/// `AWS::EC2::EnclaveCertificateIamRoleAssociation`; `Ref` returns the physical id, which is made of `CertificateArn`, `RoleArn`.
/// Changing one of these replaces it: `CertificateArn`, `RoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-enclavecertificateiamroleassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnclaveCertificateIamRoleAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::EnclaveCertificateIamRoleAssociation",
    tags: None,
    rules: include_str!("enclave_certificate_iam_role_association.rules"),
};

impl CfnEnclaveCertificateIamRoleAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::EnclaveCertificateIamRoleAssociation";

    /// `CfnEnclaveCertificateIamRoleAssociation` with its required properties, in alphabetical order:
    ///
    /// - `certificate_arn`: The ARN of the ACM certificate with which to associate the IAM role.
    /// - `role_arn`: The ARN of the IAM role to associate with the ACM certificate.
    pub fn new(
        certificate_arn: impl IntoValue<kinds::certificatemanager::CertificateArn>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CertificateArn", certificate_arn.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Construct for CfnEnclaveCertificateIamRoleAssociation {
    type Handle = CfnEnclaveCertificateIamRoleAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnclaveCertificateIamRoleAssociationRef {
        CfnEnclaveCertificateIamRoleAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnclaveCertificateIamRoleAssociation`] of a stack.
pub struct CfnEnclaveCertificateIamRoleAssociationRef(NodeRef);

impl Clone for CfnEnclaveCertificateIamRoleAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnclaveCertificateIamRoleAssociationRef {}
impl AsNode for CfnEnclaveCertificateIamRoleAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnclaveCertificateIamRoleAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `CertificateArn`, `RoleArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the Amazon S3 bucket to which the certificate was uploaded.
    ///
    /// `Fn::GetAtt` of `CertificateS3BucketName`.
    #[inline]
    pub fn attr_certificate_s3_bucket_name(&self) -> Value<kinds::s3::BucketName> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CertificateS3BucketName"),
        ))
    }

    /// The Amazon S3 object key where the certificate, certificate chain, and encrypted private key bundle are stored. The object key is formatted as follows: `role_arn` / `certificate_arn`.
    ///
    /// `Fn::GetAtt` of `CertificateS3ObjectKey`.
    #[inline]
    pub fn attr_certificate_s3_object_key(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CertificateS3ObjectKey"),
        ))
    }

    /// The ID of the AWS KMS key used to encrypt the private key of the certificate.
    ///
    /// `Fn::GetAtt` of `EncryptionKmsKeyId`.
    #[inline]
    pub fn attr_encryption_kms_key_id(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EncryptionKmsKeyId")))
    }
}
