//! Hosted zones.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::route53::CfnHostedZone;
use stackwright_cfn::route53::hosted_zone::{
    HostedZoneConfigProperty, HostedZoneFeaturesProperty, QueryLoggingConfigProperty, VPCProperty,
};
use stackwright_core::kind::{HostedZoneId, List, VpcId};
use stackwright_core::{AsNode, Construct, IntoValue, Node, NodeRef, Scope, Text, Value, text};

use crate::ec2::VpcRef;

/// A hosted zone: the records of a domain and of the names below it.
///
/// It is public unless it is given VPCs: then only they see it.
///
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-working-with.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct HostedZone {
    zone_name: String,
    comment: Option<Value<String>>,
    query_logs_log_group_arn: Option<Value<String>>,
    add_trailing_dot: bool,
    accelerated_recovery: Option<bool>,
    vpcs: Vec<Value<VpcId>>,
}

impl HostedZone {
    /// A zone for a domain name, such as `example.com`.
    pub fn new(zone_name: impl Into<String>) -> Self {
        Self {
            zone_name: zone_name.into(),
            comment: None,
            query_logs_log_group_arn: None,
            add_trailing_dot: true,
            accelerated_recovery: None,
            vpcs: Vec::new(),
        }
    }

    /// A comment. Default: none.
    pub fn comment(mut self, comment: impl IntoValue<String>) -> Self {
        self.comment = Some(comment.into_value());
        self
    }

    /// The log group, in us-east-1, that gets the queries. Default: queries are not logged.
    pub fn query_logs_log_group_arn(mut self, arn: impl IntoValue<String>) -> Self {
        self.query_logs_log_group_arn = Some(arn.into_value());
        self
    }

    /// Whether the name is written with a dot at its end. Default: true.
    pub fn add_trailing_dot(mut self, add: bool) -> Self {
        self.add_trailing_dot = add;
        self
    }

    pub(super) fn accelerated_recovery_enabled(mut self, enabled: bool) -> Self {
        self.accelerated_recovery = Some(enabled);
        self
    }

    /// Makes the zone private: visible in this VPC. Call it again for more.
    pub fn vpc(mut self, vpc: &VpcRef) -> Self {
        self.vpcs.push(vpc.vpc_id());
        self
    }

    /// A zone that exists already, by its id and name.
    #[track_caller]
    pub fn from_hosted_zone_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        hosted_zone_id: impl IntoValue<HostedZoneId>,
        zone_name: impl IntoValue<String>,
    ) -> HostedZoneRef {
        let zone = Self::from_hosted_zone_id(scope, id, hosted_zone_id);
        HostedZoneRef {
            zone_name: Some(zone_name.into_value()),
            ..zone
        }
    }

    /// A zone that exists already, by its id: records that are completed by its name can't be added
    /// to it.
    #[track_caller]
    pub fn from_hosted_zone_id(
        scope: &Scope,
        id: impl Into<Text>,
        hosted_zone_id: impl IntoValue<HostedZoneId>,
    ) -> HostedZoneRef {
        let at = scope.group(id);
        let id = hosted_zone_id.into_value();
        HostedZoneRef {
            node: at.node(),
            arn: arn_of(&at, &id),
            id,
            zone_name: None,
            name_servers: None,
            vpcs: Rc::default(),
        }
    }
}

impl Construct for HostedZone {
    type Handle = HostedZoneRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> HostedZoneRef {
        let dot = self.add_trailing_dot && !self.zone_name.ends_with('.');
        let name = if dot {
            format!("{}.", self.zone_name)
        } else {
            self.zone_name.clone()
        };
        let mut resource = CfnHostedZone::new().name(name);
        if let Some(comment) = self.comment {
            resource =
                resource.hosted_zone_config(HostedZoneConfigProperty::new().comment(comment));
        }
        if let Some(arn) = self.query_logs_log_group_arn {
            let config = QueryLoggingConfigProperty::new(arn.cast());
            resource = resource.query_logging_config(config);
        }
        if let Some(enabled) = self.accelerated_recovery {
            let features = HostedZoneFeaturesProperty::new().enable_accelerated_recovery(enabled);
            resource = resource.hosted_zone_features(features);
        }
        let resource = scope.add("Resource", resource);
        let zone = HostedZoneRef {
            node: scope.node(),
            arn: arn_of(scope, &resource.reference()),
            id: resource.reference(),
            zone_name: Some(self.zone_name.into_value()),
            name_servers: Some(resource.attr_name_servers()),
            vpcs: Rc::default(),
        };
        self.vpcs
            .into_iter()
            .for_each(|vpc| zone.associate(scope, vpc));
        zone
    }
}

fn arn_of(scope: &Scope, id: &Value<HostedZoneId>) -> Value<String> {
    let partition = scope.stack_partition();
    text!["arn:", partition, ":route53:::hostedzone/", id].value()
}

/// A hosted zone, created or imported.
#[derive(Clone, Debug)]
pub struct HostedZoneRef {
    node: NodeRef,
    id: Value<HostedZoneId>,
    arn: Value<String>,
    zone_name: Option<Value<String>>,
    name_servers: Option<Value<List<String>>>,
    vpcs: Rc<RefCell<Vec<Node>>>,
}

impl AsNode for HostedZoneRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<HostedZoneId> for &HostedZoneRef {
    fn into_value(self) -> Value<HostedZoneId> {
        self.hosted_zone_id()
    }
}

impl HostedZoneRef {
    /// The id, `Z…`.
    pub fn hosted_zone_id(&self) -> Value<HostedZoneId> {
        self.id.clone()
    }

    /// The domain name, without a dot at its end unless it was given with one. None for a zone that
    /// was imported by its id alone.
    pub fn zone_name(&self) -> Option<Value<String>> {
        self.zone_name.clone()
    }

    /// The ARN.
    pub fn hosted_zone_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The name servers of a public zone, for the domain's registrar. None for an imported zone.
    pub fn hosted_zone_name_servers(&self) -> Option<Value<List<String>>> {
        self.name_servers.clone()
    }

    /// Makes the zone visible in one more VPC, and private if it was not.
    #[track_caller]
    pub fn add_vpc(&self, scope: &Scope, vpc: &VpcRef) {
        self.associate(scope, vpc.vpc_id());
    }

    #[track_caller]
    fn associate(&self, scope: &Scope, vpc: Value<VpcId>) {
        let property = VPCProperty::new(vpc, scope.stack_region());
        let mut vpcs = self.vpcs.borrow_mut();
        vpcs.push(property.into());
        scope.edit(self).set("VPCs", vpcs.clone());
    }
}
