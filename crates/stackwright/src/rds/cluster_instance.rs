//! The instances of an Aurora cluster.

use std::marker::PhantomData;

use stackwright_core::kind::AvailabilityZoneName;
use stackwright_core::{
    DependencyGroup, Diagnostic, Fluent, IntoValue, Node, NodeRef, RemovalPolicy, Scope, Text,
    Value,
};

use super::cluster_engine::DatabaseClusterEngine;
use super::codes;
use super::engine::Engine;
use super::insights::{Insights, PerformanceInsightRetention};
use super::instance::db_class;
use super::instance_settings::CaCertificate;
use super::parameter_group::{ParameterGroup, ParameterGroupRef};
use super::passed::Passed;
use crate::iam::RoleRef;
use crate::kms::KeyRef;
use stackwright_cfn::kinds::rds::DbClusterIdentifier;
use stackwright_cfn::rds::{CfnDBInstance, CfnDBInstanceRef};

/// An instance of an Aurora cluster, the writer or a reader: of a provisioned size, or serverless.
///
/// ```
/// use stackwright::rds::ClusterInstance;
///
/// let writer = ClusterInstance::provisioned("Writer").instance_type("r6g.large");
/// let reader = ClusterInstance::serverless_v2("Reader").scale_with_writer(true);
/// ```
#[derive(Clone, Debug)]
#[must_use = "an instance is nothing until it is given to a cluster"]
pub struct ClusterInstance<K = AnySize> {
    settings: Box<Settings>,
    kind: PhantomData<fn() -> K>,
}

/// [`ClusterInstance::provisioned`]: an instance of a class.
#[derive(Clone, Copy, Debug)]
pub enum Provisioned {}

/// [`ClusterInstance::serverless_v2`]: an instance that grows and shrinks.
#[derive(Clone, Copy, Debug)]
pub enum ServerlessV2 {}

/// Either.
#[derive(Clone, Copy, Debug)]
pub enum AnySize {}

#[derive(Clone, Debug)]
struct Settings {
    id: Text,
    passed: Passed,
    instance_type: Value<String>,
    is_serverless: bool,
    promotion_tier: u8,
    insights: Insights,
    parameter_group: Option<ParameterGroupRef>,
    parameters: Vec<(Text, Node)>,
    publicly_accessible: Option<bool>,
}

/// The instance class of the CDK's default.
const DEFAULT_INSTANCE_TYPE: &str = "t3.medium";

/// The order of failover in the CDK: the readers that are not the first choice.
const DEFAULT_TIER: u8 = 2;

impl<K> ClusterInstance<K> {
    fn of(id: Text, instance_type: &str, is_serverless: bool) -> Self {
        Self {
            settings: Box::new(Settings {
                id,
                passed: Passed::default(),
                instance_type: instance_type.into_value(),
                is_serverless,
                promotion_tier: DEFAULT_TIER,
                insights: Insights::default(),
                parameter_group: None,
                parameters: Vec::new(),
                publicly_accessible: None,
            }),
            kind: PhantomData,
        }
    }

    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.settings);
        self
    }

    /// Whether RDS upgrades minor versions in the maintenance window. Default: true.
    pub fn auto_minor_version_upgrade(self, upgrade: bool) -> Self {
        self.with(|resource| resource.auto_minor_version_upgrade(upgrade))
    }

    /// Whether a change of the engine's major version is allowed. Default: false.
    pub fn allow_major_version_upgrade(self, allow: bool) -> Self {
        self.with(|resource| resource.allow_major_version_upgrade(allow))
    }

    /// Whether changes are made at once, or else in the next maintenance window. Default: true.
    pub fn apply_immediately(self, apply: bool) -> Self {
        self.with(|resource| resource.apply_immediately(apply))
    }

    /// When RDS maintains the instance, in UTC, such as `Sun:23:45-Mon:00:15`. Default: RDS chooses.
    pub fn preferred_maintenance_window(self, window: impl IntoValue<String>) -> Self {
        let window = window.into_value();
        self.with(|resource| resource.preferred_maintenance_window(window))
    }

    /// The instance's availability zone. Default: RDS chooses.
    pub fn availability_zone(self, zone: impl IntoValue<AvailabilityZoneName>) -> Self {
        let zone = zone.into_value();
        self.with(|resource| resource.availability_zone(zone))
    }

    /// The instance's name. Default: CloudFormation makes one up.
    pub fn instance_identifier(self, name: impl IntoValue<String>) -> Self {
        let name = name.into_value();
        self.with(|resource| resource.db_instance_identifier(name))
    }

    /// The authority of the server's certificate. Default: RDS chooses.
    pub fn ca_certificate(self, certificate: CaCertificate) -> Self {
        self.with(|resource| resource.ca_certificate_identifier(certificate.identifier()))
    }

    fn with(self, change: impl FnOnce(CfnDBInstance) -> CfnDBInstance) -> Self {
        let properties = change(CfnDBInstance::new()).into_object();
        self.set(|settings| settings.passed.add(properties))
    }

    /// The settings of the instance's engine. Default: the engine's group of defaults.
    pub fn parameter_group(self, group: &ParameterGroupRef) -> Self {
        self.set(|settings| settings.parameter_group = Some(group.clone()))
    }

    /// Sets a parameter of the instance's engine, in a new parameter group.
    pub fn parameter(self, key: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        let parameter = (key.into(), value.into_value().into_node());
        self.set(|settings| settings.parameters.push(parameter))
    }

    /// Whether the instance has a public address. Default: if public subnets are selected by their
    /// type.
    pub fn publicly_accessible(self, public: bool) -> Self {
        self.set(|settings| settings.publicly_accessible = Some(public))
    }

    /// Whether Performance Insights measures the load. Default: if a retention or a key for it is given.
    pub fn enable_performance_insights(self, enable: bool) -> Self {
        self.set(|settings| settings.insights.enable = Some(enable))
    }

    /// How long Performance Insights keeps what it has measured. Default: 7 days, which costs nothing.
    pub fn performance_insight_retention(self, retention: PerformanceInsightRetention) -> Self {
        self.set(|settings| settings.insights.retention = Some(retention))
    }

    /// The key that encrypts what Performance Insights has measured. Default: the account's key for RDS.
    pub fn performance_insight_encryption_key(self, key: impl Into<KeyRef>) -> Self {
        let key = key.into();
        self.set(|settings| settings.insights.encryption_key = Some(key))
    }
}

impl ClusterInstance<Provisioned> {
    /// An instance of a class, `t3.medium` by default.
    pub fn provisioned(id: impl Into<Text>) -> Self {
        Self::of(id.into(), DEFAULT_INSTANCE_TYPE, false)
    }

    /// The instance's class, without `db.` in front: `r6g.large`. Default: `t3.medium`, the CDK's.
    pub fn instance_type(self, instance_type: impl IntoValue<String>) -> Self {
        let instance_type = instance_type.into_value();
        self.set(|settings| settings.instance_type = instance_type)
    }

    /// The order in which readers become the writer when it fails: 0, the first, to 15. Default: 2;
    /// the writer has 0.
    pub fn promotion_tier(self, tier: u8) -> Self {
        self.set(|settings| settings.promotion_tier = tier)
    }
}

impl ClusterInstance<ServerlessV2> {
    /// An instance that grows and shrinks between the limits of its cluster.
    pub fn serverless_v2(id: impl Into<Text>) -> Self {
        Self::of(id.into(), "serverless", true)
    }

    /// Whether a reader is as large as the writer at any time, and ready to take its place: it is in
    /// tier 1 then, else in 2. Default: false.
    pub fn scale_with_writer(self, scale: bool) -> Self {
        self.set(|settings| settings.promotion_tier = if scale { 1 } else { DEFAULT_TIER })
    }
}

impl From<ClusterInstance<Provisioned>> for ClusterInstance {
    fn from(instance: ClusterInstance<Provisioned>) -> Self {
        Self {
            settings: instance.settings,
            kind: PhantomData,
        }
    }
}

impl From<ClusterInstance<ServerlessV2>> for ClusterInstance {
    fn from(instance: ClusterInstance<ServerlessV2>) -> Self {
        Self {
            settings: instance.settings,
            kind: PhantomData,
        }
    }
}

/// What the instances of a cluster have from it.
pub(super) struct OfCluster<'a> {
    pub(super) engine: &'a DatabaseClusterEngine,
    pub(super) identifier: Value<DbClusterIdentifier>,
    pub(super) monitoring: (Option<i64>, Option<RoleRef>),
    pub(super) removal_policy: RemovalPolicy,
    pub(super) is_public: Option<bool>,
    pub(super) internet: DependencyGroup,
    pub(super) insights: &'a Insights,
}

/// An instance of a cluster that has been made.
pub(super) struct Member {
    /// Its construct.
    pub(super) node: NodeRef,
    pub(super) resource: CfnDBInstanceRef,
}

impl ClusterInstance {
    pub(super) fn is_serverless(&self) -> bool {
        self.settings.is_serverless
    }

    pub(super) fn promotion_tier(&self) -> u8 {
        self.settings.promotion_tier
    }

    pub(super) fn instance_type(&self) -> &Value<String> {
        &self.settings.instance_type
    }

    pub(super) fn id(&self) -> &str {
        &self.settings.id
    }

    /// Makes the instance; the writer is in tier 0.
    pub(super) fn add_to(self, scope: &Scope, cluster: &OfCluster<'_>, is_writer: bool) -> Member {
        let settings = *self.settings;
        let scope = scope.group(settings.id);
        let tier = if is_writer {
            0
        } else {
            settings.promotion_tier
        };
        if settings.promotion_tier > 15 {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_PROMOTION_TIER,
                "there is no such tier of failover",
            );
            scope.diagnose(
                finding
                    .given(settings.promotion_tier)
                    .allowed("0 to 15")
                    .help("choose a tier in this range"),
            );
        }
        cluster.insights.check_instance(&scope, &settings.insights);
        let insights = settings.insights.render(&scope);
        let group = match settings.parameters.is_empty() {
            true => settings.parameter_group,
            false => {
                let group = ParameterGroup::new(cluster.engine).parameters(settings.parameters);
                Some(scope.add("InstanceParameterGroup", group))
            }
        };
        let group = group.map(|group| group.bind_to_instance(&scope));
        let (interval, role) = cluster.monitoring.clone();
        let public = settings.publicly_accessible.or(cluster.is_public);
        let mut resource = CfnDBInstance::new();
        settings.passed.write_to(resource.as_object_mut());
        let resource = resource
            .db_cluster_identifier(&cluster.identifier)
            .db_instance_class(db_class(&settings.instance_type))
            .engine(cluster.engine.engine_type())
            .promotion_tier(tier)
            .when_some(group, |it, group| it.db_parameter_group_name(group.cast()))
            .when_some(interval, |it, seconds| it.monitoring_interval(seconds))
            .when_some(role, |it, role| it.monitoring_role_arn(role.role_arn()))
            .when_some(public, |it, public| it.publicly_accessible(public))
            .when_some(insights.enable, |it, enable| {
                it.enable_performance_insights(enable)
            })
            .when_some(insights.retention_days, |it, days| {
                it.performance_insights_retention_period(days)
            })
            .when_some(insights.encryption_key, |it, key| {
                it.performance_insights_kms_key_id(key.key_arn())
            });
        let resource = scope.add("Resource", resource);
        scope.depend(&resource, &cluster.internet);
        // The cluster's snapshot has the data, so that its instances need none.
        let policy = match cluster.removal_policy {
            RemovalPolicy::Snapshot => RemovalPolicy::Destroy,
            other => other,
        };
        scope.edit(&resource).removal_policy(policy);
        use stackwright_core::AsNode;
        Member {
            node: scope.node(),
            resource,
        }
    }
}
