//! AWS resources that an alias can lead to, besides load balancers.

use std::cell::OnceCell;

use stackwright_cfn::route53::record_set::AliasTargetProperty;
use stackwright_core::kind::HostedZoneId;
use stackwright_core::{
    CfnMapping, CfnMappingRef, Diagnostic, IntoValue, Node, Scope, Value, intrinsic, pseudo, text,
};

use super::alias::AliasTarget;
use super::codes;
use super::record::RecordSetRef;
use super::region_zones;
use crate::ec2::InterfaceVpcEndpointRef;
use stackwright_cfn::kinds::s3::BucketName;

/// What an alias leads to.
#[derive(Clone, Debug)]
struct Alias {
    dns_name: Node,
    zone: Zone,
    evaluate_target_health: Option<bool>,
}

/// The hosted zone of a target's name.
#[derive(Clone, Debug)]
enum Zone {
    Known(Node),
    /// That of CloudFront in the stack's partition.
    CloudFront,
    /// That of websites of buckets in the stack's region.
    Website(Value<BucketName>),
    /// That of Elastic Beanstalk in the endpoint's region.
    ElasticBeanstalk,
    /// An interface endpoint that exists already, whose names are not known.
    Unknown,
}

impl Alias {
    fn new(dns_name: impl Into<Node>, zone: Zone) -> Self {
        Self {
            dns_name: dns_name.into(),
            zone,
            evaluate_target_health: None,
        }
    }
}

impl AliasTarget for Alias {
    fn alias(&self, scope: &Scope, record_name: &Value<String>) -> AliasTargetProperty {
        let mut dns_name = self.dns_name.clone();
        let zone = match &self.zone {
            Zone::Known(zone) => Some(zone.clone()),
            Zone::CloudFront => Some(cloud_front_zone(scope)),
            Zone::Website(bucket) => {
                check_website(scope, bucket, record_name);
                region_zones::website(scope).map(|(endpoint, zone)| {
                    dns_name = endpoint.into();
                    zone.into()
                })
            }
            Zone::ElasticBeanstalk => region_zones::elastic_beanstalk(scope, &dns_name),
            Zone::Unknown => {
                scope.diagnose(
                    Diagnostic::error(
                        &codes::ALIAS_WITHOUT_NAME,
                        "the alias leads to an endpoint whose DNS names are not known",
                    )
                    .given("an imported interface endpoint")
                    .allowed("one of this stack")
                    .help("name its DNS name and hosted zone: `ApiGatewayDomain` takes any"),
                );
                None
            }
        };
        let zone = Value::<HostedZoneId>::from_node(zone.unwrap_or_else(|| "".into()));
        let alias = AliasTargetProperty::new(Value::<String>::from_node(dns_name), zone);
        match self.evaluate_target_health {
            Some(evaluate) => alias.evaluate_target_health(evaluate),
            None => alias,
        }
    }
}

/// The hosted zones of CloudFront's domains in partitions that have it.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html>
const CLOUD_FRONT_ZONES: [(&str, &str); 2] =
    [("aws", "Z2FDTNDATAQYW2"), ("aws-cn", "Z3RFFRIM2A3IF5")];

/// The mapping of a stack, once it is made.
#[derive(Default)]
struct CloudFrontZones(OnceCell<CfnMappingRef>);

fn cloud_front_zone(scope: &Scope) -> Node {
    let zones = scope.shared::<CloudFrontZones>();
    let mapping = zones.0.get_or_init(|| {
        let rows = CLOUD_FRONT_ZONES.into_iter();
        let mapping = rows.fold(CfnMapping::new(), |mapping, (partition, zone)| {
            mapping.entry(partition, "zoneId", zone)
        });
        scope
            .stack_scope()
            .add("AWSCloudFrontPartitionHostedZoneIdMap", mapping)
    });
    mapping.find(pseudo::partition(), "zoneId").into()
}

/// Websites are told apart by the name that was asked for: it has to be the bucket's.
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/RoutingToS3Bucket.html>
fn check_website(scope: &Scope, bucket: &Value<BucketName>, record_name: &Value<String>) {
    let (Some(bucket), Some(name)) = (bucket.as_text(), record_name.as_text()) else {
        return;
    };
    let name = name.trim_end_matches('.');
    if bucket != name {
        scope.diagnose(
            Diagnostic::warning(
                &codes::WEBSITE_NAME_DIFFERS,
                "the record has another name than the bucket, so the website is not found by it",
            )
            .given(format!("a record `{name}` for a bucket `{bucket}`"))
            .allowed(format!("a bucket `{name}`"))
            .help("name the bucket like the record"),
        );
    }
}

macro_rules! alias_targets {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Alias);

        impl AliasTarget for $name {
            fn alias(&self, scope: &Scope, record_name: &Value<String>) -> AliasTargetProperty {
                self.0.alias(scope, record_name)
            }
        }
    )* };
}

/// Declares the setter of those whose health Route 53 can evaluate.
macro_rules! evaluated {
    ($($name:ident),*) => { $(
        impl $name {
            /// Whether the record is left out of answers while the target is not healthy. Default:
            /// false.
            #[must_use]
            pub fn evaluate_target_health(mut self, evaluate: bool) -> Self {
                self.0.evaluate_target_health = Some(evaluate);
                self
            }
        }
    )* };
}

alias_targets! {
    /// A distribution of CloudFront as the target of an alias.
    CloudFrontTarget;
    /// A user pool's own domain for sign-in pages as the target of an alias.
    UserPoolDomainTarget;
    /// An API of AppSync with a domain of its own as the target of an alias.
    AppSyncTarget;
    /// A custom domain name of an API of API Gateway as the target of an alias.
    ApiGatewayDomain;
    /// A custom domain name of an HTTP or WebSocket API as the target of an alias.
    ApiGatewayv2DomainProperties;
    /// A load balancer of the previous generation as the target of an alias.
    ClassicLoadBalancerTarget;
    /// An accelerator of Global Accelerator as the target of an alias.
    GlobalAcceleratorDomainTarget;
    /// A bucket with a website as the target of an alias. The record's name is the bucket's.
    BucketWebsiteTarget;
    /// An environment of Elastic Beanstalk as the target of an alias.
    ElasticBeanstalkEnvironmentEndpointTarget;
    /// An interface endpoint of a VPC as the target of an alias.
    InterfaceVpcEndpointTarget;
    /// Another record of the same hosted zone as the target of an alias.
    Route53RecordTarget;
}

evaluated!(
    ClassicLoadBalancerTarget,
    GlobalAcceleratorDomainTarget,
    BucketWebsiteTarget,
    ElasticBeanstalkEnvironmentEndpointTarget
);

impl CloudFrontTarget {
    /// A distribution by its domain name, such as `d111111abcdef8.cloudfront.net`.
    pub fn new(distribution_domain_name: impl IntoValue<String>) -> Self {
        let name = distribution_domain_name.into_value();
        Self(Alias::new(name, Zone::CloudFront))
    }
}

impl UserPoolDomainTarget {
    /// The domain by the name of its CloudFront distribution, the attribute `CloudFrontDistribution`.
    pub fn new(cloud_front_domain_name: impl IntoValue<String>) -> Self {
        let name = cloud_front_domain_name.into_value();
        Self(Alias::new(name, Zone::CloudFront))
    }
}

impl AppSyncTarget {
    /// The API by the attribute `AppSyncDomainName` of its domain.
    pub fn new(app_sync_domain_name: impl IntoValue<String>) -> Self {
        let name = app_sync_domain_name.into_value();
        Self(Alias::new(name, Zone::CloudFront))
    }
}

fn in_zone(dns_name: Value<String>, zone: Value<HostedZoneId>) -> Alias {
    Alias::new(dns_name, Zone::Known(zone.into()))
}

impl ApiGatewayDomain {
    /// The domain by the name that API Gateway gave it, such as
    /// `d-abc.execute-api.eu-central-1.amazonaws.com`, and the hosted zone of that.
    pub fn new(
        alias_domain_name: impl IntoValue<String>,
        alias_hosted_zone_id: impl IntoValue<HostedZoneId>,
    ) -> Self {
        let zone = alias_hosted_zone_id.into_value();
        Self(in_zone(alias_domain_name.into_value(), zone))
    }
}

impl ApiGatewayv2DomainProperties {
    /// The domain by the name that API Gateway gave it, such as
    /// `d-abc.execute-api.eu-central-1.amazonaws.com`, and the hosted zone of that.
    pub fn new(
        regional_domain_name: impl IntoValue<String>,
        regional_hosted_zone_id: impl IntoValue<HostedZoneId>,
    ) -> Self {
        let zone = regional_hosted_zone_id.into_value();
        Self(in_zone(regional_domain_name.into_value(), zone))
    }
}

impl ClassicLoadBalancerTarget {
    /// The load balancer by the attributes `DNSName` and `CanonicalHostedZoneNameID`.
    pub fn new(
        dns_name: impl IntoValue<String>,
        canonical_hosted_zone_name_id: impl IntoValue<HostedZoneId>,
    ) -> Self {
        let name = text!["dualstack.", dns_name.into_value()].value();
        Self(in_zone(name, canonical_hosted_zone_name_id.into_value()))
    }
}

impl GlobalAcceleratorDomainTarget {
    /// The accelerator by its DNS name, such as `a1234.awsglobalaccelerator.com`.
    pub fn new(accelerator_domain_name: impl IntoValue<String>) -> Self {
        // <https://docs.aws.amazon.com/general/latest/gr/global_accelerator.html>
        let zone = Zone::Known("Z2BJ6XQ5FK7U4H".into());
        Self(Alias::new(accelerator_domain_name.into_value(), zone))
    }
}

impl BucketWebsiteTarget {
    /// A bucket of the stack's region, which has to be known.
    pub fn new(bucket: impl IntoValue<BucketName>) -> Self {
        Self(Alias::new("", Zone::Website(bucket.into_value())))
    }
}

impl ElasticBeanstalkEnvironmentEndpointTarget {
    /// An environment by its domain name, such as `shop.eu-central-1.elasticbeanstalk.com`. Where that
    /// is known at deployment only, the environment is one of the stack's region, unless
    /// [`hosted_zone_id`](Self::hosted_zone_id) is given.
    pub fn new(environment_endpoint: impl IntoValue<String>) -> Self {
        let endpoint = environment_endpoint.into_value();
        Self(Alias::new(endpoint, Zone::ElasticBeanstalk))
    }

    /// The hosted zone of the endpoint's name. Default: that of its region.
    #[must_use]
    pub fn hosted_zone_id(mut self, id: impl IntoValue<HostedZoneId>) -> Self {
        self.0.zone = Zone::Known(id.into_value().into());
        self
    }
}

impl InterfaceVpcEndpointTarget {
    /// An endpoint of this stack.
    pub fn new(endpoint: &InterfaceVpcEndpointRef) -> Self {
        let Some(entries) = endpoint.vpc_endpoint_dns_entries() else {
            return Self(Alias::new("", Zone::Unknown));
        };
        // The first entry is `ZONE:NAME` of the regional name.
        let first = intrinsic::select(0, entries);
        let part = |index: u32| intrinsic::select(index, intrinsic::split(":", first.clone()));
        Self(Alias::new(part(1), Zone::Known(part(0).into())))
    }
}

impl Route53RecordTarget {
    /// A record of the hosted zone that the alias is in.
    pub fn new(record: &RecordSetRef) -> Self {
        Self(in_zone(record.domain_name(), record.hosted_zone_id()))
    }
}
