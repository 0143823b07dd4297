//! DNS records.

use std::fmt;
use std::rc::Rc;

use stackwright_cfn::kinds::route53::HealthCheckId;
use stackwright_cfn::route53::CfnRecordSet;
use stackwright_cfn::route53::record_set::CidrRoutingConfigProperty;
use stackwright_core::kind::HostedZoneId;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, NodeRef, Scope, Value, intrinsic,
};

use super::alias::AliasTarget;
use super::codes;
use super::geo_location::GeoLocation;
use super::record_type::RecordType;
use super::routing_policy::{CidrRoutingConfig, Failover};
use super::zone::HostedZoneRef;

/// What a record leads to: values, or an AWS resource by an alias.
#[derive(Clone)]
pub struct RecordTarget(Target);

#[derive(Clone)]
enum Target {
    Values(Vec<Value<String>>),
    Alias(Rc<dyn AliasTarget>),
}

impl fmt::Debug for RecordTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Target::Values(values) => formatter.debug_tuple("Values").field(values).finish(),
            Target::Alias(_) => formatter.write_str("Alias"),
        }
    }
}

impl RecordTarget {
    /// Values, as the type of the record has them.
    pub fn from_values<V: IntoValue<String>>(values: impl IntoIterator<Item = V>) -> Self {
        Self(Target::Values(
            values.into_iter().map(IntoValue::into_value).collect(),
        ))
    }

    /// Addresses.
    pub fn from_ip_addresses<V: IntoValue<String>>(addresses: impl IntoIterator<Item = V>) -> Self {
        Self::from_values(addresses)
    }

    /// The addresses of an AWS resource, such as a
    /// [load balancer](super::LoadBalancerTarget).
    pub fn from_alias(target: impl AliasTarget + 'static) -> Self {
        Self(Target::Alias(Rc::new(target)))
    }
}

/// How long answers may be kept, unless it is said; the CDK's.
const DEFAULT_TTL: Duration = Duration::minutes(30);

/// What every record has.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) zone: HostedZoneRef,
    pub(super) kind: RecordType,
    pub(super) target: RecordTarget,
    pub(super) name: Option<Value<String>>,
    pub(super) comment: Option<Value<String>>,
    pub(super) ttl: Option<Duration>,
    pub(super) weight: Option<u8>,
    pub(super) region: Option<Value<String>>,
    pub(super) multi_value_answer: Option<bool>,
    pub(super) geo_location: Option<GeoLocation>,
    pub(super) cidr_routing_config: Option<CidrRoutingConfig>,
    pub(super) failover: Option<Failover>,
    pub(super) health_check: Option<Value<HealthCheckId>>,
    pub(super) set_identifier: Option<Value<String>>,
}

/// The setters of every kind of record.
macro_rules! record_setters {
    () => {
        /// The name: below the zone's, or the full one with or without a dot at its end. Default: the
        /// zone's own name.
        pub fn record_name(mut self, name: impl IntoValue<String>) -> Self {
            self.0.name = Some(name.into_value());
            self
        }

        /// A comment. Default: none.
        pub fn comment(mut self, comment: impl IntoValue<String>) -> Self {
            self.0.comment = Some(comment.into_value());
            self
        }

        /// How long answers may be kept. Default: 30 minutes. Aliases have that of their target.
        pub fn ttl(mut self, ttl: Duration) -> Self {
            self.0.ttl = Some(ttl);
            self
        }

        /// The share of answers among the records of the same name and type: 0 to 255. Default: the
        /// record is the only one.
        pub fn weight(mut self, weight: u8) -> Self {
            self.0.weight = Some(weight);
            self
        }

        /// The region of what the record leads to; of the records of the same name and type, the one
        /// with the lowest latency is answered with. Default: the record is the only one.
        pub fn region(mut self, region: impl IntoValue<String>) -> Self {
            self.0.region = Some(region.into_value());
            self
        }

        /// Whether up to eight records of the same name and type are answered with at random. Default:
        /// the record is the only one.
        pub fn multi_value_answer(mut self, multi: bool) -> Self {
            self.0.multi_value_answer = Some(multi);
            self
        }

        /// From where the record is answered with; of the records of the same name and type, the most
        /// precise one wins. Default: the record is the only one.
        pub fn geo_location(mut self, location: super::GeoLocation) -> Self {
            self.0.geo_location = Some(location);
            self
        }

        /// From which addresses the record is answered with; of the records of the same name and type,
        /// the most precise one wins. Such records need a [`set_identifier`](Self::set_identifier).
        /// Default: the record is the only one.
        pub fn cidr_routing_config(mut self, config: super::CidrRoutingConfig) -> Self {
            self.0.cidr_routing_config = Some(config);
            self
        }

        /// Whether the record is the one of two that is answered with while it is healthy, or the
        /// other. Default: the record is the only one.
        pub fn failover(mut self, failover: super::Failover) -> Self {
            self.0.failover = Some(failover);
            self
        }

        /// The health check without whose success the record is left out of answers. Default: none.
        pub fn health_check(
            mut self,
            check: impl IntoValue<stackwright_cfn::kinds::route53::HealthCheckId>,
        ) -> Self {
            self.0.health_check = Some(check.into_value());
            self
        }

        /// What tells the record from others of the same name and type. Default: made from the path
        /// of the construct.
        pub fn set_identifier(mut self, identifier: impl IntoValue<String>) -> Self {
            self.0.set_identifier = Some(identifier.into_value());
            self
        }
    };
}

/// Declares constructs of records, each with every setter; what makes one differs.
macro_rules! record_constructs {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        #[must_use = "a construct is nothing until it is added to a scope"]
        pub struct $name(Record);

        impl $name {
            record_setters!();
        }

        impl Construct for $name {
            type Handle = RecordSetRef;
            const LIBRARY: bool = true;

            fn build(self, scope: &Scope) -> RecordSetRef {
                self.0.build(scope)
            }
        }
    )* };
}

pub(super) use {record_constructs, record_setters};

record_constructs! {
    /// A record that leads to IPv4 addresses.
    ARecord;
    /// A record that leads to IPv6 addresses.
    AaaaRecord;
    /// A record that gives a name another one.
    CnameRecord;
    /// A record of any type.
    RecordSet;
}

impl ARecord {
    /// A record of a hosted zone.
    pub fn new(zone: &HostedZoneRef, target: RecordTarget) -> Self {
        Self(Record::new(zone, RecordType::A, target))
    }
}

impl AaaaRecord {
    /// A record of a hosted zone.
    pub fn new(zone: &HostedZoneRef, target: RecordTarget) -> Self {
        Self(Record::new(zone, RecordType::Aaaa, target))
    }
}

impl CnameRecord {
    /// A record that leads to a domain name.
    pub fn new(zone: &HostedZoneRef, domain_name: impl IntoValue<String>) -> Self {
        let target = RecordTarget::from_values([domain_name.into_value()]);
        Self(Record::new(zone, RecordType::Cname, target))
    }
}

impl RecordSet {
    /// A record of a hosted zone.
    pub fn new(zone: &HostedZoneRef, kind: RecordType, target: RecordTarget) -> Self {
        Self(Record::new(zone, kind, target))
    }
}

impl Record {
    pub(super) fn new(zone: &HostedZoneRef, kind: RecordType, target: RecordTarget) -> Self {
        Self {
            zone: zone.clone(),
            kind,
            target,
            name: None,
            comment: None,
            ttl: None,
            weight: None,
            region: None,
            multi_value_answer: None,
            geo_location: None,
            cidr_routing_config: None,
            failover: None,
            health_check: None,
            set_identifier: None,
        }
    }

    pub(super) fn build(self, scope: &Scope) -> RecordSetRef {
        self.diagnose(scope);
        let name = self.full_name(scope);
        let mut resource =
            CfnRecordSet::new(&name, self.kind.as_str()).hosted_zone_id(self.zone.hosted_zone_id());
        match &self.target.0 {
            Target::Alias(target) => {
                let mut alias = target.alias(scope, &name);
                let evaluate = alias.as_object_mut().get("EvaluateTargetHealth");
                self.check_failover(scope, Some(evaluate == Some(&Node::Bool(true))));
                resource = resource.alias_target(alias);
            }
            Target::Values(values) => {
                self.check_failover(scope, None);
                let ttl = self.ttl.unwrap_or(DEFAULT_TTL).to_millis() / 1000;
                resource = resource.resource_records(values).ttl(ttl.to_string());
            }
        }
        if let Some(comment) = &self.comment {
            resource = resource.comment(comment);
        }
        if let Some(weight) = self.weight {
            resource = resource.weight(weight);
        }
        if let Some(region) = &self.region {
            resource = resource.region(region);
        }
        if let Some(multi) = self.multi_value_answer {
            resource = resource.multi_value_answer(multi);
        }
        if let Some(location) = &self.geo_location {
            resource
                .as_object_mut()
                .put("GeoLocation", location.render());
        }
        if let Some(config) = &self.cidr_routing_config {
            let (collection, location) = (&config.collection_id, &config.location_name);
            let config = CidrRoutingConfigProperty::new(collection, location);
            resource = resource.cidr_routing_config(config);
        }
        if let Some(failover) = self.failover {
            resource = resource.failover(failover.as_str());
        }
        if let Some(id) = &self.health_check {
            resource.as_object_mut().put("HealthCheckId", id.into());
        }
        if let Some(identifier) = self.identifier(scope) {
            resource = resource.set_identifier(identifier);
        }
        let resource = scope.add("Resource", resource);
        RecordSetRef {
            node: scope.node(),
            domain_name: resource.reference().cast().value(),
            hosted_zone_id: self.zone.hosted_zone_id(),
        }
    }

    /// Whether something says that a record of two is healthy: of an alias its target, of a primary one
    /// with values a health check.
    /// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-configuring.html>
    fn check_failover(&self, scope: &Scope, alias_evaluates: Option<bool>) {
        let (given, help) = match (self.failover, alias_evaluates) {
            (Some(_), Some(false)) => (
                "an alias that does not evaluate its target's health",
                "set `evaluate_target_health(true)` on the target",
            ),
            (Some(Failover::Primary), None) if self.health_check.is_none() => {
                ("no health check", "set `health_check`")
            }
            _ => return,
        };
        scope.diagnose(
            Diagnostic::error(
                &codes::FAILOVER_WITHOUT_HEALTH,
                "nothing says whether the record is healthy",
            )
            .given(given)
            .allowed("a health check, or an alias that evaluates its target's health")
            .help(help),
        );
    }

    fn diagnose(&self, scope: &Scope) {
        let policies = [
            self.weight.is_some(),
            self.region.is_some(),
            self.multi_value_answer == Some(true),
            self.geo_location.is_some(),
            self.cidr_routing_config.is_some(),
            self.failover.is_some(),
        ];
        let policies = policies.into_iter().filter(|policy| *policy).count();
        let is_alias = matches!(self.target.0, Target::Alias(_));
        if self.multi_value_answer == Some(true) && is_alias {
            scope.diagnose(
                Diagnostic::error(
                    &codes::ILLEGAL_ROUTING_POLICY,
                    "an alias can't be one of several answers",
                )
                .given("an alias with `multi_value_answer(true)`")
                .allowed("values with it, or aliases with another routing policy")
                .help("weigh the aliases, or leave it out"),
            );
        }
        if self.set_identifier.is_some() && policies == 0 {
            scope.diagnose(
                Diagnostic::error(
                    &codes::ILLEGAL_ROUTING_POLICY,
                    "a record that is the only one of its name and type has a set identifier",
                )
                .given("`set_identifier` without a routing policy")
                .allowed("it with a routing policy")
                .help("leave it out, or say how the record is picked"),
            );
        }
        if self.set_identifier.is_none() && self.cidr_routing_config.is_some() {
            scope.diagnose(
                Diagnostic::warning(
                    &codes::ILLEGAL_ROUTING_POLICY,
                    "nothing tells the record from others of its name and type",
                )
                .given("`cidr_routing_config` without `set_identifier`")
                .allowed("both")
                .help("set `set_identifier`: the service wants it"),
            );
        }
        if policies > 1 {
            scope.diagnose(
                Diagnostic::error(
                    &codes::SEVERAL_ROUTING_POLICIES,
                    "the record has several routing policies",
                )
                .given("more than one of weight, region, location, addresses, failover and multi-value answer")
                .allowed("one of them")
                .help("leave the others out"),
            );
        }
    }

    /// The name with that of its zone and a dot at the end, as the CDK writes it.
    pub(super) fn full_name(&self, scope: &Scope) -> Value<String> {
        let given = self.name.as_ref().filter(|name| name.as_text() != Some(""));
        if let Some(name) = given.and_then(Value::as_text)
            && name.ends_with('.')
        {
            return name.into_value();
        }
        let Some(zone) = self.zone.zone_name() else {
            scope.diagnose(
                Diagnostic::error(
                    &codes::ZONE_WITHOUT_NAME,
                    "the name of the record's zone is not known",
                )
                .given("a zone that was imported by its id alone")
                .allowed("a zone whose name is known, or a record name with a dot at its end")
                .help("use `HostedZone::from_hosted_zone_attributes`"),
            );
            return "".into_value();
        };
        let (name, zone_text) = (given.and_then(Value::as_text), zone.as_text());
        let zone_text = zone_text.map(|zone| zone.trim_end_matches('.'));
        match (given, name, zone_text) {
            (None, _, Some(zone)) => format!("{zone}.").into_value(),
            (Some(_), Some(name), Some(zone))
                if name == zone || name.ends_with(&format!(".{zone}")) =>
            {
                format!("{name}.").into_value()
            }
            _ => {
                let zone = match zone_text {
                    Some(zone) => Node::text(zone.to_owned()),
                    None => zone.into(),
                };
                let mut parts: Vec<Node> = Vec::new();
                if let Some(name) = given {
                    parts.extend([name.node().clone(), Node::text(".")]);
                }
                parts.extend([zone, Node::text(".")]);
                intrinsic::concat(parts).value()
            }
        }
    }

    /// What tells the record from others of its name, where it is picked by a policy.
    fn identifier(&self, scope: &Scope) -> Option<Value<String>> {
        if self.set_identifier.is_some() {
            return self.set_identifier.clone();
        }
        let id = scope.unique_id();
        if let Some(region) = &self.region {
            let parts = vec![
                Node::text("REGION_"),
                region.node().clone(),
                Node::text(format!("_ID_{id}")),
            ];
            return Some(intrinsic::concat(parts).value());
        }
        if let Some(failover) = self.failover {
            return Some(format!("FAILOVER_{}_ID_{id}", failover.as_str()).into_value());
        }
        if let Some(weight) = self.weight {
            return Some(format!("WEIGHT_{weight}_ID_{id}").into_value());
        }
        if let Some(location) = &self.geo_location {
            return Some(location.identifier().into_value());
        }
        (self.multi_value_answer == Some(true)).then(|| format!("MVA_ID_{id}").into_value())
    }
}

/// A DNS record.
#[derive(Clone, Debug)]
pub struct RecordSetRef {
    node: NodeRef,
    domain_name: Value<String>,
    hosted_zone_id: Value<HostedZoneId>,
}

impl AsNode for RecordSetRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl RecordSetRef {
    /// The full domain name.
    pub fn domain_name(&self) -> Value<String> {
        self.domain_name.clone()
    }

    /// The hosted zone that it is in.
    pub(super) fn hosted_zone_id(&self) -> Value<HostedZoneId> {
        self.hosted_zone_id.clone()
    }
}
