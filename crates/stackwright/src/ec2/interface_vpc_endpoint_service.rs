//! What an interface endpoint leads to.

use stackwright_core::{IntoValue, Scope, Text, Value, text};

use super::interface_vpc_endpoint_services::OWN_PREFIXES;

/// A service behind an interface endpoint: one of AWS, or one of your own or a partner.
///
/// ```
/// use stackwright::ec2::{InterfaceVpcEndpointAwsService, InterfaceVpcEndpointService};
///
/// let ours = InterfaceVpcEndpointService::new("com.amazonaws.vpce.eu-west-1.vpce-svc-0123", 8443);
/// let of_aws = InterfaceVpcEndpointService::from(InterfaceVpcEndpointAwsService::SECRETS_MANAGER);
/// ```
#[derive(Clone, Debug)]
pub struct InterfaceVpcEndpointService {
    name: Name,
    pub(super) port: u16,
    pub(super) private_dns_default: bool,
}

#[derive(Clone, Debug)]
enum Name {
    Whole(Value<String>),
    OfAws(InterfaceVpcEndpointAwsService),
}

impl InterfaceVpcEndpointService {
    /// A service by its whole name, on a port. It has no private DNS name by default.
    pub fn new(name: impl IntoValue<String>, port: u16) -> Self {
        Self {
            name: Name::Whole(name.into_value()),
            port,
            private_dns_default: false,
        }
    }

    /// The service's whole name, as it is in the stack's region.
    pub(super) fn name(&self, scope: &Scope) -> Value<String> {
        match &self.name {
            Name::Whole(name) => name.clone(),
            Name::OfAws(service) => service.name(scope),
        }
    }
}

impl From<InterfaceVpcEndpointAwsService> for InterfaceVpcEndpointService {
    fn from(service: InterfaceVpcEndpointAwsService) -> Self {
        Self {
            port: service.port,
            name: Name::OfAws(service),
            private_dns_default: true,
        }
    }
}

/// A service of AWS that an interface endpoint reaches. It has a private DNS name by default, so that
/// clients in the VPC use the endpoint without knowing it.
///
/// <https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterfaceVpcEndpointAwsService {
    name: Text,
    form: Form,
    port: u16,
}

/// What stands before a service's own name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `com.amazonaws`, or what the region has for it, and the region.
    Regional,
    /// `aws.api` and the region.
    Api,
    /// `aws.sagemaker` and the region.
    Sagemaker,
    /// `com.amazonaws`.
    Global,
    /// `aws.api.global`.
    GlobalApi,
    /// This, and the region.
    Prefixed(Text),
}

/// Declares the services of AWS.
macro_rules! services {
    ($($constant:ident: $form:ident $name:literal,)*) => {
        impl InterfaceVpcEndpointAwsService { $(
            #[doc = concat!("The service `", $name, "`.")]
            pub const $constant: Self = Self::known($name, Form::$form);
        )* }
    };
}
pub(super) use services;

impl InterfaceVpcEndpointAwsService {
    pub(super) const fn known(name: &'static str, form: Form) -> Self {
        Self {
            name: Text::Borrowed(name),
            form,
            port: 443,
        }
    }

    /// A service by its own name, such as `ecr.dkr`: the part after the region.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            form: Form::Regional,
            port: 443,
        }
    }

    /// What stands before the region in the service's whole name. Default: `com.amazonaws`, or what
    /// the region has for it.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<Text>) -> Self {
        self.form = Form::Prefixed(prefix.into());
        self
    }

    /// The service's port. Default: 443.
    #[must_use]
    pub const fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    fn name(&self, scope: &Scope) -> Value<String> {
        let (region, name) = (scope.stack_region(), &self.name);
        let regional = |prefix: &str| -> Value<String> {
            text![prefix, ".", region.clone(), ".", &**name].value()
        };
        match &self.form {
            Form::Global => format!("com.amazonaws.{name}").into_value(),
            Form::GlobalApi => format!("aws.api.global.{name}").into_value(),
            Form::Api => regional("aws.api"),
            Form::Sagemaker => regional("aws.sagemaker"),
            Form::Prefixed(prefix) => regional(prefix),
            Form::Regional => {
                let known = region.as_text().and_then(|region| {
                    OWN_PREFIXES.iter().find(|(other, _, names)| {
                        *other == region && names.contains(&name.as_ref())
                    })
                });
                let prefix = known.map_or("com.amazonaws", |(_, prefix, _)| prefix);
                // Transcribe's name in China ends as its domain does.
                match (name.as_ref(), prefix) {
                    ("transcribe", "cn.com.amazonaws") => {
                        text![prefix, ".", region, ".transcribe.cn"].value()
                    }
                    _ => regional(prefix),
                }
            }
        }
    }
}
