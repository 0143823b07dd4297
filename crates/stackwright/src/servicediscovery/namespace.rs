//! Namespaces.

use stackwright_cfn::kinds::servicediscovery::NamespaceId;
use stackwright_cfn::servicediscovery::{
    CfnHttpNamespace, CfnPrivateDnsNamespace, CfnPublicDnsNamespace,
};
use stackwright_core::{AsNode, Construct, IntoValue, NodeRef, Scope, Text, Value};

use super::service_registry::{Service, ServiceRef};
use crate::ec2::VpcRef;

/// How the services of a namespace are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamespaceType {
    /// By calls of the Cloud Map API.
    Http,
    /// By DNS inside a VPC, too.
    DnsPrivate,
    /// By public DNS, too.
    DnsPublic,
}

macro_rules! namespaces {
    ($($(#[$doc:meta])* $namespace:ident { $($field:ident: $kind:ty),* }, $type:ident, $import:ident, |$this:ident, $scope:ident| $build:expr;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $namespace {
            name: Value<String>,
            description: Option<Value<String>>,
            $($field: $kind),*
        }

        impl $namespace {
            /// What the namespace is for. Default: none.
            #[must_use]
            pub fn description(mut self, description: impl IntoValue<String>) -> Self {
                self.description = Some(description.into_value());
                self
            }

            /// A namespace that exists already, by its name, id and ARN.
            #[track_caller]
            pub fn $import(
                scope: &Scope,
                id: impl Into<Text>,
                name: impl IntoValue<String>,
                namespace_id: impl IntoValue<NamespaceId>,
                arn: impl IntoValue<String>,
            ) -> NamespaceRef {
                let kind = NamespaceType::$type;
                scope.add(id, NamespaceAttributes::new(kind, name, namespace_id, arn))
            }
        }

        impl Construct for $namespace {
            type Handle = NamespaceRef;
            const LIBRARY: bool = true;

            fn build(self, $scope: &Scope) -> NamespaceRef {
                let $this = self;
                let (id, arn, hosted_zone_id, resource) = $build;
                if let Some(description) = $this.description {
                    $scope.edit(&resource).set("Description", description);
                }
                NamespaceRef {
                    node: $scope.node(),
                    id,
                    arn,
                    hosted_zone_id,
                    name: $this.name,
                    namespace_type: NamespaceType::$type,
                }
            }
        }
    )* };
}

namespaces! {
    /// A namespace whose services are found by DNS inside a VPC, such as `shop.local`.
    ///
    /// <https://docs.aws.amazon.com/cloud-map/latest/dg/working-with-namespaces.html>
    PrivateDnsNamespace { vpc: VpcRef }, DnsPrivate, from_private_dns_namespace_attributes, |this, scope| {
        let made = scope.add("Resource", CfnPrivateDnsNamespace::new(this.name.clone()).vpc(this.vpc.vpc_id()));
        (made.attr_id(), made.attr_arn().to_text(), Some(made.attr_hosted_zone_id().to_text()), made.node())
    };
    /// A namespace whose services are found by public DNS, such as `shop.example.com`.
    PublicDnsNamespace {}, DnsPublic, from_public_dns_namespace_attributes, |this, scope| {
        let made = scope.add("Resource", CfnPublicDnsNamespace::new(this.name.clone()));
        (made.attr_id(), made.attr_arn().to_text(), Some(made.attr_hosted_zone_id().to_text()), made.node())
    };
    /// A namespace whose services are found by calls of the Cloud Map API only.
    HttpNamespace {}, Http, from_http_namespace_attributes, |this, scope| {
        let made = scope.add("Resource", CfnHttpNamespace::new(this.name.clone()));
        (made.attr_id(), made.attr_arn().to_text(), None, made.node())
    };
}

impl PrivateDnsNamespace {
    /// A namespace with this domain name, for a VPC.
    pub fn new(name: impl IntoValue<String>, vpc: &VpcRef) -> Self {
        Self {
            name: name.into_value(),
            description: None,
            vpc: vpc.clone(),
        }
    }
}

impl PublicDnsNamespace {
    /// A namespace with this domain name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            description: None,
        }
    }
}

impl HttpNamespace {
    /// A namespace with this name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            description: None,
        }
    }
}

/// A namespace of somebody else.
#[derive(Clone, Debug)]
pub struct NamespaceAttributes {
    name: Value<String>,
    id: Value<NamespaceId>,
    arn: Value<String>,
    namespace_type: NamespaceType,
}

impl NamespaceAttributes {
    /// A namespace by its name, id and ARN.
    pub fn new(
        namespace_type: NamespaceType,
        name: impl IntoValue<String>,
        id: impl IntoValue<NamespaceId>,
        arn: impl IntoValue<String>,
    ) -> Self {
        Self {
            name: name.into_value(),
            id: id.into_value(),
            arn: arn.into_value(),
            namespace_type,
        }
    }
}

impl Construct for NamespaceAttributes {
    type Handle = NamespaceRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NamespaceRef {
        NamespaceRef {
            node: scope.node(),
            id: self.id,
            arn: self.arn,
            hosted_zone_id: None,
            name: self.name,
            namespace_type: self.namespace_type,
        }
    }
}

/// A namespace, created or imported.
#[derive(Clone, Debug)]
pub struct NamespaceRef {
    node: NodeRef,
    id: Value<NamespaceId>,
    arn: Value<String>,
    hosted_zone_id: Option<Value<String>>,
    name: Value<String>,
    namespace_type: NamespaceType,
}

impl AsNode for NamespaceRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl NamespaceRef {
    /// The namespace's id, `ns-…`.
    pub fn namespace_id(&self) -> Value<NamespaceId> {
        self.id.clone()
    }

    /// The namespace's ARN.
    pub fn namespace_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The namespace's name.
    pub fn namespace_name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The id of its hosted zone, for a DNS namespace of this stack.
    pub fn namespace_hosted_zone_id(&self) -> Option<Value<String>> {
        self.hosted_zone_id.clone()
    }

    /// How its services are found.
    pub fn namespace_type(&self) -> NamespaceType {
        self.namespace_type
    }

    /// Adds a service below the namespace; the function gives it its settings.
    #[track_caller]
    pub fn create_service(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        settings: impl FnOnce(Service) -> Service,
    ) -> ServiceRef {
        scope.of(self).add(id, settings(Service::new(self)))
    }
}
