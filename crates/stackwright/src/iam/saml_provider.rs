//! Identity providers that speak SAML.

use stackwright_core::{AsNode, Construct, Fluent, IntoValue, NodeRef, Scope, Text, Value};

use super::check;
use stackwright_cfn::iam::CfnSAMLProvider;
use stackwright_cfn::kinds::iam::SamlProviderArn;

/// An identity provider that speaks SAML 2.0 (`AWS::IAM::SAMLProvider`): its identities take on roles
/// that trust a [`SamlPrincipal`](super::SamlPrincipal).
///
/// ```
/// use stackwright::iam::{Conditions, Role, SamlConsolePrincipal, SamlProvider};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("people");
/// let provider = stack.add("Provider", SamlProvider::new("<EntityDescriptor/>"));
/// stack.add("Admin", Role::new(SamlConsolePrincipal::new(&provider, Conditions::new())));
/// ```
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html>
#[derive(Clone, Debug)]
pub struct SamlProvider {
    metadata_document: Value<String>,
    name: Option<Value<String>>,
}

impl SamlProvider {
    /// A provider by the XML document that describes it. For one in a file there is `include_str!`.
    pub fn new(metadata_document: impl IntoValue<String>) -> Self {
        Self {
            metadata_document: metadata_document.into_value(),
            name: None,
        }
    }

    /// The name: 1 to 128 letters, digits and `_+=,.@-`. Default: CloudFormation makes one up.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// A provider that exists already.
    #[track_caller]
    pub fn from_saml_provider_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<SamlProviderArn>,
    ) -> SamlProviderRef {
        SamlProviderRef {
            node: scope.group(id).node(),
            arn: arn.into_value(),
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
            .when_some(self.name, |provider, name| provider.name(name));
        let resource = scope.add("Resource", resource);
        SamlProviderRef {
            node: scope.node(),
            arn: resource.reference(),
        }
    }
}

/// A [`SamlProvider`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct SamlProviderRef {
    node: NodeRef,
    arn: Value<SamlProviderArn>,
}

impl AsNode for SamlProviderRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<SamlProviderArn> for &SamlProviderRef {
    fn into_value(self) -> Value<SamlProviderArn> {
        self.saml_provider_arn()
    }
}

impl IntoValue<String> for &SamlProviderRef {
    fn into_value(self) -> Value<String> {
        self.arn.to_text()
    }
}

impl SamlProviderRef {
    /// The ARN.
    pub fn saml_provider_arn(&self) -> Value<SamlProviderArn> {
        self.arn.clone()
    }
}
