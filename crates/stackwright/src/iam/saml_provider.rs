//! SAML providers: identities of a company's own directory.

use stackwright_cfn::iam::CfnSAMLProvider;
use stackwright_cfn::kinds::iam::SamlProviderArn;
use stackwright_core::{AsNode, Construct, Fluent, IntoValue, NodeRef, Scope, Text, Value};

use super::check;

/// A SAML provider (`AWS::IAM::SAMLProvider`): what describes a company's directory to IAM.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html>
#[derive(Clone, Debug)]
pub struct SamlProvider {
    metadata_document: Value<String>,
    name: Option<Value<String>>,
}

impl SamlProvider {
    /// The provider that this XML document describes, 1000 to 10,000,000 characters, which the directory's
    /// software writes. `include_str!("metadata.xml")` takes it from a file.
    pub fn new(metadata_document: impl IntoValue<String>) -> Self {
        Self {
            metadata_document: metadata_document.into_value(),
            name: None,
        }
    }

    /// The name, 1 to 128 letters, digits and `_+=,.@-`. Default: made by CloudFormation.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// A provider that exists already, by its ARN.
    #[track_caller]
    pub fn from_saml_provider_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<SamlProviderArn>,
    ) -> SamlProviderRef {
        SamlProviderRef {
            node: scope.group(id).node(),
            arn: arn.into_value(),
            sign_on_url: sign_on_url(scope),
        }
    }
}

impl Construct for SamlProvider {
    type Handle = SamlProviderRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SamlProviderRef {
        check::name(scope, self.name.as_ref(), 128);
        let resource = CfnSAMLProvider::new()
            .saml_metadata_document(self.metadata_document)
            .when_some(self.name, CfnSAMLProvider::name);
        SamlProviderRef {
            arn: scope.add("Resource", resource).reference(),
            node: scope.node(),
            sign_on_url: sign_on_url(scope),
        }
    }
}

/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-saml.html>
fn sign_on_url(scope: &Scope) -> &'static str {
    match scope.stack_partition().as_text() {
        Some("aws-cn") => "https://signin.amazonaws.cn/saml",
        Some("aws-us-gov") => "https://signin.amazonaws-us-gov.com/saml",
        Some("aws-iso") => "https://signin.c2shome.ic.gov/saml",
        Some("aws-iso-b") => "https://signin.sc2shome.sgov.gov/saml",
        _ => "https://signin.aws.amazon.com/saml",
    }
}

/// A SAML provider, made here or imported.
#[derive(Clone, Debug)]
pub struct SamlProviderRef {
    node: NodeRef,
    arn: Value<SamlProviderArn>,
    sign_on_url: &'static str,
}

impl AsNode for SamlProviderRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<SamlProviderArn> for &SamlProviderRef {
    fn into_value(self) -> Value<SamlProviderArn> {
        self.arn.clone()
    }
}

impl IntoValue<String> for &SamlProviderRef {
    fn into_value(self) -> Value<String> {
        self.arn.clone().cast().value()
    }
}

impl SamlProviderRef {
    /// Where its identities sign in to the console of the stack's partition, which is `aws` unless the stack's
    /// region is known.
    pub(super) const fn sign_on_url(&self) -> &'static str {
        self.sign_on_url
    }

    /// The ARN.
    pub fn saml_provider_arn(&self) -> Value<SamlProviderArn> {
        self.arn.clone()
    }
}
