//! Credential specifications: who a container is in Active Directory.

use stackwright_core::{IntoValue, Node, Value, text};

use crate::ssm::StringParameterRef;

/// A file that says who a container is in Active Directory: a group Managed Service Account.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows-gmsa.html>
///
/// ```
/// use stackwright::ecs::{ContainerDefinition, ContainerImage, CredentialSpec};
///
/// let image = ContainerImage::from_registry("mcr.microsoft.com/windows/servercore");
/// let spec = CredentialSpec::domainless("arn:aws:s3:::accounts/web.json");
/// let web = ContainerDefinition::new(image).memory_limit_mib(512).credential_spec(spec);
/// ```
#[derive(Clone, Debug)]
pub struct CredentialSpec(Value<String>);

impl CredentialSpec {
    /// The specification behind another prefix.
    pub fn new(prefix: impl AsRef<str>, location: impl IntoValue<String>) -> Self {
        let prefix = format!("{}:", prefix.as_ref());
        Self(text![prefix, location.into_value()].value())
    }

    /// For an instance that has joined the domain: by the ARN of an object in S3, such as
    /// [`BucketRef::arn_for_objects`](crate::s3::BucketRef::arn_for_objects) has it, or of a parameter.
    pub fn domain_joined(location: impl IntoValue<String>) -> Self {
        Self::new("credentialspec", location)
    }

    /// For an instance that has not: by the ARN of an object in S3, such as
    /// [`BucketRef::arn_for_objects`](crate::s3::BucketRef::arn_for_objects) has it, or of a parameter.
    pub fn domainless(location: impl IntoValue<String>) -> Self {
        Self::new("credentialspecdomainless", location)
    }

    /// [`domain_joined`](Self::domain_joined), in a parameter.
    pub fn domain_joined_parameter(parameter: &StringParameterRef) -> Self {
        Self::domain_joined(parameter.parameter_arn())
    }

    /// [`domainless`](Self::domainless), in a parameter.
    pub fn domainless_parameter(parameter: &StringParameterRef) -> Self {
        Self::domainless(parameter.parameter_arn())
    }

    pub(super) fn into_node(self) -> Node {
        self.0.into_node()
    }
}
