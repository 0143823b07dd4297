//! How the people who use a client VPN are told.

use stackwright_cfn::kinds::iam::SamlProviderArn;
use stackwright_core::{IntoValue, Object, Value};

/// Who tells the people who use a VPN.
#[derive(Clone, Debug)]
pub struct ClientVpnUserBasedAuthentication(pub(super) Object);

impl ClientVpnUserBasedAuthentication {
    /// An Active Directory, by the id of its directory.
    pub fn active_directory(directory_id: impl IntoValue<String>) -> Self {
        let directory = Object::typed().with("DirectoryId", directory_id.into_value().into_node());
        let kind = Object::typed().with("ActiveDirectory", directory);
        Self(kind.with("Type", "directory-service-authentication"))
    }

    /// An identity provider that speaks SAML 2.0.
    pub fn federated(saml_provider: impl IntoValue<SamlProviderArn>) -> Self {
        Self::saml(saml_provider.into_value(), None)
    }

    /// An identity provider that speaks SAML 2.0, and another one for the page where people get the
    /// client.
    pub fn federated_with_self_service(
        saml_provider: impl IntoValue<SamlProviderArn>,
        self_service: impl IntoValue<SamlProviderArn>,
    ) -> Self {
        Self::saml(saml_provider.into_value(), Some(self_service.into_value()))
    }

    fn saml(provider: Value<SamlProviderArn>, own: Option<Value<SamlProviderArn>>) -> Self {
        let mut providers = Object::typed().with("SAMLProviderArn", provider.into_node());
        providers.put_some("SelfServiceSAMLProviderArn", own.map(Value::into_node));
        let kind = Object::typed().with("FederatedAuthentication", providers);
        Self(kind.with("Type", "federated-authentication"))
    }
}
