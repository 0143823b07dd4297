// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::ServerCertificate` and its property types.

use crate::l1::*;

/// Uploads a server certificate entity for the AWS account. The server certificate entity includes a public key certificate, a private key, and an optional certificate chain, which should all be PEM-encoded.
///
/// We recommend that you use [Certificate Manager](https://docs.aws.amazon.com/acm/) to provision, manage, and deploy your server certificates. With ACM you can request a certificate, deploy it to AWS resources, and let ACM handle certificate renewals for you. Certificates provided by ACM are free. For more information about using ACM, see the [Certificate Manager User Guide](https://docs.aws.amazon.com/acm/latest/userguide/).
///
/// For more information about working with server certificates, see [Working with server certificates](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html) in the *IAM User Guide*. This topic includes a list of AWS services that can use the server certificates that you manage with IAM.
///
/// For information about the number of server certificates you can upload, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
///
/// > Because the body of the public key certificate, private key, and the certificate chain can be large, you should use POST rather than GET when calling `UploadServerCertificate`. For information about setting up signatures and authorization through the API, see [Signing AWS API requests](https://docs.aws.amazon.com/general/latest/gr/signing_aws_api_requests.html) in the *AWS General Reference*. For general information about using the Query API with IAM, see [Calling the API by making HTTP query requests](https://docs.aws.amazon.com/IAM/latest/UserGuide/programming.html) in the *IAM User Guide*.
///
/// `AWS::IAM::ServerCertificate`; `Ref` returns its `ServerCertificateName`, a [`iam::ServerCertificateName`](kinds::iam::ServerCertificateName).
/// Changing one of these replaces it: `CertificateBody`, `CertificateChain`, `PrivateKey`, `ServerCertificateName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServerCertificate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::ServerCertificate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("server_certificate.rules"),
};

impl CfnServerCertificate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::ServerCertificate";

    /// `CfnServerCertificate` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The contents of the public key certificate.
    ///
    /// `CertificateBody`; an update replaces the resource.
    pub fn certificate_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateBody", value.into_value().into_node());
        self
    }

    /// The contents of the public key certificate chain.
    ///
    /// `CertificateChain`; an update replaces the resource.
    pub fn certificate_chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateChain", value.into_value().into_node());
        self
    }

    /// The path for the server certificate. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// This parameter is optional. If it is not included, it defaults to a slash (/). This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021`) through the DEL character ( `\u007F`), including most punctuation characters, digits, and upper and lowercased letters.
    ///
    /// > If you are uploading a server certificate specifically for use with Amazon CloudFront distributions, you must specify a path using the `path` parameter. The path must begin with `/cloudfront` and must include a trailing slash (for example, `/cloudfront/test/`).
    ///
    /// `Path`; updated in place.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The contents of the private key in PEM-encoded format.
    ///
    /// The [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) used to validate this parameter is a string of characters consisting of the following:
    ///
    /// - Any printable ASCII character ranging from the space character ( `\u0020`) through the end of the ASCII character range
    /// - The printable characters in the Basic Latin and Latin-1 Supplement character set (through `\u00FF`)
    /// - The special characters tab ( `\u0009`), line feed ( `\u000A`), and carriage return ( `\u000D`)
    ///
    /// `PrivateKey`; an update replaces the resource.
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrivateKey", value.into_value().into_node());
        self
    }

    /// The name for the server certificate. Do not include the path in this value. The name of the certificate cannot contain any spaces.
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
    ///
    /// `ServerCertificateName`; an update replaces the resource.
    pub fn server_certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerCertificateName", value.into_value().into_node());
        self
    }

    /// A list of tags that are attached to the server certificate. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*.
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

impl Construct for CfnServerCertificate {
    type Handle = CfnServerCertificateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServerCertificateRef {
        CfnServerCertificateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServerCertificate`] of a stack.
pub struct CfnServerCertificateRef(NodeRef);

impl Clone for CfnServerCertificateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServerCertificateRef {}
impl AsNode for CfnServerCertificateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServerCertificateRef {
    /// What `Ref` returns: its `ServerCertificateName`, a [`iam::ServerCertificateName`](kinds::iam::ServerCertificateName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::ServerCertificateName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::ServerCertificate` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iam::ServerCertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iam::ServerCertificateName> for &CfnServerCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::ServerCertificateName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iam::ServerCertificateArn> for &CfnServerCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::ServerCertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn> for &CfnServerCertificateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancingv2::CertificateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
