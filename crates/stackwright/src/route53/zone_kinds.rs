//! Zones that are public or private by their type.

use std::ops::Deref;

use stackwright_cfn::route53::CfnRecordSet;
use stackwright_core::kind::HostedZoneId;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, NodeRef, Scope, Text, Value,
};

use super::codes;
use super::record::{Record, RecordTarget};
use super::record_kinds::CaaAmazonRecord;
use super::record_type::RecordType;
use super::zone::{HostedZone, HostedZoneRef};
use crate::ec2::VpcRef;

/// A zone that is seen in VPCs only.
///
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-private.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct PrivateHostedZone(HostedZone);

impl PrivateHostedZone {
    /// A zone for a domain name, such as `shop.local`, that a VPC sees.
    pub fn new(zone_name: impl Into<String>, vpc: &VpcRef) -> Self {
        Self(HostedZone::new(zone_name).vpc(vpc))
    }

    /// A comment. Default: none.
    pub fn comment(self, comment: impl IntoValue<String>) -> Self {
        Self(self.0.comment(comment))
    }

    /// The log group, in us-east-1, that gets the queries. Default: queries are not logged.
    pub fn query_logs_log_group_arn(self, arn: impl IntoValue<String>) -> Self {
        Self(self.0.query_logs_log_group_arn(arn))
    }

    /// Whether the name is written with a dot at its end. Default: true.
    pub fn add_trailing_dot(self, add: bool) -> Self {
        Self(self.0.add_trailing_dot(add))
    }

    /// A private zone that exists already, by its id: records that are completed by its name can't be
    /// added to it.
    #[track_caller]
    pub fn from_private_hosted_zone_id(
        scope: &Scope,
        id: impl Into<Text>,
        hosted_zone_id: impl IntoValue<HostedZoneId>,
    ) -> HostedZoneRef {
        HostedZone::from_hosted_zone_id(scope, id, hosted_zone_id)
    }

    /// A private zone that exists already, by its id and name.
    #[track_caller]
    pub fn from_private_hosted_zone_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        hosted_zone_id: impl IntoValue<HostedZoneId>,
        zone_name: impl IntoValue<String>,
    ) -> HostedZoneRef {
        HostedZone::from_hosted_zone_attributes(scope, id, hosted_zone_id, zone_name)
    }
}

impl Construct for PrivateHostedZone {
    type Handle = HostedZoneRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> HostedZoneRef {
        self.0.build(scope)
    }
}

/// A zone that the internet sees.
///
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/AboutHZWorkingWith.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct PublicHostedZone {
    zone: HostedZone,
    caa_amazon: bool,
}

impl PublicHostedZone {
    /// A zone for a domain name, such as `example.com`.
    pub fn new(zone_name: impl Into<String>) -> Self {
        Self {
            zone: HostedZone::new(zone_name),
            caa_amazon: false,
        }
    }

    fn zone(mut self, step: impl FnOnce(HostedZone) -> HostedZone) -> Self {
        self.zone = step(self.zone);
        self
    }

    /// A comment. Default: none.
    pub fn comment(self, comment: impl IntoValue<String>) -> Self {
        self.zone(|zone| zone.comment(comment))
    }

    /// The log group, in us-east-1, that gets the queries. Default: queries are not logged.
    pub fn query_logs_log_group_arn(self, arn: impl IntoValue<String>) -> Self {
        self.zone(|zone| zone.query_logs_log_group_arn(arn))
    }

    /// Whether the name is written with a dot at its end. Default: true.
    pub fn add_trailing_dot(self, add: bool) -> Self {
        self.zone(|zone| zone.add_trailing_dot(add))
    }

    /// Whether changes of the zone's records are possible again within an hour when the region
    /// us-east-1 fails. Default: false.
    ///
    /// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/accelerated-recovery.html>
    pub fn accelerated_recovery_enabled(self, enabled: bool) -> Self {
        self.zone(|zone| zone.accelerated_recovery_enabled(enabled))
    }

    /// Whether a record allows Amazon alone to issue certificates for the domain. Default: no.
    pub fn caa_amazon(mut self, allow_only_amazon: bool) -> Self {
        self.caa_amazon = allow_only_amazon;
        self
    }

    /// A public zone that exists already, by its id: records that are completed by its name can't be added
    /// to it.
    #[track_caller]
    pub fn from_public_hosted_zone_id(
        scope: &Scope,
        id: impl Into<Text>,
        hosted_zone_id: impl IntoValue<HostedZoneId>,
    ) -> PublicHostedZoneRef {
        PublicHostedZoneRef(HostedZone::from_hosted_zone_id(scope, id, hosted_zone_id))
    }

    /// A public zone that exists already, by its id and name.
    #[track_caller]
    pub fn from_public_hosted_zone_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        hosted_zone_id: impl IntoValue<HostedZoneId>,
        zone_name: impl IntoValue<String>,
    ) -> PublicHostedZoneRef {
        let zone = HostedZone::from_hosted_zone_attributes(scope, id, hosted_zone_id, zone_name);
        PublicHostedZoneRef(zone)
    }
}

impl Construct for PublicHostedZone {
    type Handle = PublicHostedZoneRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> PublicHostedZoneRef {
        let zone = self.zone.build(scope);
        if self.caa_amazon {
            scope.add("CaaAmazon", CaaAmazonRecord::new(&zone));
        }
        PublicHostedZoneRef(zone)
    }
}

/// A public zone, with every verb of a [`HostedZoneRef`].
#[derive(Clone, Debug)]
pub struct PublicHostedZoneRef(HostedZoneRef);

impl Deref for PublicHostedZoneRef {
    type Target = HostedZoneRef;

    fn deref(&self) -> &HostedZoneRef {
        &self.0
    }
}

impl AsNode for PublicHostedZoneRef {
    fn node(&self) -> NodeRef {
        self.0.node()
    }
}

impl IntoValue<HostedZoneId> for &PublicHostedZoneRef {
    fn into_value(self) -> Value<HostedZoneId> {
        self.0.hosted_zone_id()
    }
}

impl PublicHostedZoneRef {
    /// Leaves the names below another zone's to that zone, which is made in this stack. Answers may be
    /// kept for `ttl`; the CDK's default is two days.
    #[track_caller]
    pub fn add_delegation(
        &self,
        scope: &Scope,
        delegate: &PublicHostedZoneRef,
        ttl: Option<Duration>,
        comment: Option<&str>,
    ) {
        let at = scope.of(self);
        let names = (
            self.zone_name(),
            delegate.zone_name(),
            delegate.hosted_zone_name_servers(),
        );
        let (Some(own), Some(name), Some(servers)) = names else {
            let finding = Diagnostic::error(
                &codes::ZONE_WITHOUT_NAME,
                "the name or the name servers of a delegated zone are not known",
            );
            return at.diagnose(
                finding
                    .given("an imported zone")
                    .allowed("a zone of this stack")
                    .help("add a `ZoneDelegationRecord` with the name servers"),
            );
        };
        let texts = (own.as_text(), name.as_text());
        let (own, name) = (texts.0.unwrap_or_default(), texts.1.unwrap_or_default());
        let name = name.trim_end_matches('.');
        let record = at.group(format!("{own} -> {name}"));
        let none: [&str; 0] = [];
        let named = Record {
            name: Some(name.into_value()),
            ..Record::new(self, RecordType::Ns, RecordTarget::from_values(none))
        };
        let seconds = ttl.unwrap_or(Duration::days(2)).to_millis() / 1000;
        let set = CfnRecordSet::new(named.full_name(&at), RecordType::Ns.as_str())
            .hosted_zone_id(self.hosted_zone_id())
            .resource_records(servers)
            .ttl(seconds.to_string());
        let set = match comment {
            Some(comment) => set.comment(comment),
            None => set,
        };
        record.add("Resource", set);
    }
}
