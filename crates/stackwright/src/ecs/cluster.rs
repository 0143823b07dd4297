//! Clusters.

mod cluster_ref;
mod execute_command;
mod imported;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ecs::CfnCluster;
use stackwright_cfn::kinds::ecs::{ClusterArn, ClusterName};
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, Object, Scope, Text, Value, pseudo, text,
};

use super::codes;
use crate::ec2::{Connections, Vpc, VpcRef};
use crate::iam::{PolicyStatement, ServicePrincipal};
use crate::kms::KeyRef;
use crate::servicediscovery::NamespaceType;

pub use cluster_ref::ClusterRef;
pub use execute_command::{
    ExecuteCommandConfiguration, ExecuteCommandLogConfiguration, ExecuteCommandLogging,
};
pub use imported::{ClusterAttributes, ImportedCluster};

use cluster_ref::ClusterState;

/// How much CloudWatch Container Insights observes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContainerInsights {
    /// Clusters and services.
    Enabled,
    /// Tasks and containers, too.
    Enhanced,
    /// Nothing.
    Disabled,
}

/// A Cloud Map namespace to make for a cluster.
#[derive(Clone, Debug)]
pub struct CloudMapNamespace {
    name: Value<String>,
    namespace_type: NamespaceType,
    vpc: Option<VpcRef>,
    use_for_service_connect: bool,
}

impl CloudMapNamespace {
    /// A private DNS namespace of the cluster's VPC, such as `shop.local`.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            namespace_type: NamespaceType::DnsPrivate,
            vpc: None,
            use_for_service_connect: false,
        }
    }

    /// What kind of namespace it is. Default: private DNS.
    #[must_use]
    pub fn namespace_type(mut self, namespace_type: NamespaceType) -> Self {
        self.namespace_type = namespace_type;
        self
    }

    /// The VPC of a private DNS namespace. Default: the cluster's.
    #[must_use]
    pub fn vpc(mut self, vpc: &VpcRef) -> Self {
        self.vpc = Some(vpc.clone());
        self
    }

    /// Whether services with Service Connect use it unless they name another one. Default: no.
    #[must_use]
    pub fn use_for_service_connect(mut self, use_it: bool) -> Self {
        self.use_for_service_connect = use_it;
        self
    }
}

/// Keys with which ECS encrypts the storage of tasks.
#[derive(Clone, Debug, Default)]
pub struct ManagedStorageConfiguration {
    fargate_ephemeral_storage_kms_key: Option<KeyRef>,
    kms_key: Option<KeyRef>,
}

impl ManagedStorageConfiguration {
    /// The keys that AWS owns.
    pub fn new() -> Self {
        Self::default()
    }

    /// The key for the ephemeral storage of Fargate tasks. Fargate is allowed to use it. Default: one
    /// that AWS owns.
    #[must_use]
    pub fn fargate_ephemeral_storage_kms_key(mut self, key: &KeyRef) -> Self {
        self.fargate_ephemeral_storage_kms_key = Some(key.clone());
        self
    }

    /// The key for the volumes that ECS manages. Default: one that AWS owns.
    #[must_use]
    pub fn kms_key(mut self, key: &KeyRef) -> Self {
        self.kms_key = Some(key.clone());
        self
    }
}

/// A cluster: where services and tasks run.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::Vpc;
/// use stackwright::ecs::Cluster;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let cluster = stack.add("Cluster", Cluster::new(&vpc).enable_fargate_capacity_providers(true));
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html>
#[derive(Clone, Debug, Default)]
pub struct Cluster {
    vpc: Option<VpcRef>,
    cluster_name: Option<Value<ClusterName>>,
    container_insights: Option<bool>,
    container_insights_v2: Option<ContainerInsights>,
    enable_fargate_capacity_providers: bool,
    default_cloud_map_namespace: Option<CloudMapNamespace>,
    execute_command_configuration: Option<ExecuteCommandConfiguration>,
    managed_storage_configuration: Option<ManagedStorageConfiguration>,
}

impl Cluster {
    /// A cluster whose services run in a VPC.
    pub fn new(vpc: &VpcRef) -> Self {
        Self {
            vpc: Some(vpc.clone()),
            ..Self::default()
        }
    }

    /// A cluster with a VPC of its own, as [`Vpc::new`] makes it.
    pub fn with_own_vpc() -> Self {
        Self::default()
    }

    /// The cluster's name. A named cluster can't be replaced without another name. Default: made by
    /// CloudFormation.
    #[must_use]
    pub fn cluster_name(mut self, name: impl IntoValue<ClusterName>) -> Self {
        self.cluster_name = Some(name.into_value());
        self
    }

    /// Whether Container Insights observe the cluster. The older form of
    /// [`container_insights_v2`](Self::container_insights_v2). Default: the account's setting.
    #[must_use]
    pub fn container_insights(mut self, enabled: bool) -> Self {
        self.container_insights = Some(enabled);
        self
    }

    /// How much Container Insights observe. Default: the account's setting.
    #[must_use]
    pub fn container_insights_v2(mut self, insights: ContainerInsights) -> Self {
        self.container_insights_v2 = Some(insights);
        self
    }

    /// Whether services may use the capacity providers `FARGATE` and `FARGATE_SPOT`. Default: no.
    #[must_use]
    pub fn enable_fargate_capacity_providers(mut self, enable: bool) -> Self {
        self.enable_fargate_capacity_providers = enable;
        self
    }

    /// The namespace in which services are registered unless they name another one. Default: none.
    #[must_use]
    pub fn default_cloud_map_namespace(mut self, namespace: CloudMapNamespace) -> Self {
        self.default_cloud_map_namespace = Some(namespace);
        self
    }

    /// How ECS Exec encrypts and logs its sessions. Default: not encrypted by a key of yours, logged
    /// as the containers are.
    #[must_use]
    pub fn execute_command_configuration(
        mut self,
        configuration: ExecuteCommandConfiguration,
    ) -> Self {
        self.execute_command_configuration = Some(configuration);
        self
    }

    /// Keys for the storage of tasks. Default: keys that AWS owns.
    #[must_use]
    pub fn managed_storage_configuration(
        mut self,
        configuration: ManagedStorageConfiguration,
    ) -> Self {
        self.managed_storage_configuration = Some(configuration);
        self
    }

    /// A cluster of somebody else, by its name and VPC. More is said of it by
    /// [`ClusterAttributes`].
    #[track_caller]
    pub fn from_cluster_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: ClusterAttributes,
    ) -> ClusterRef {
        scope.add(id, attributes)
    }

    /// The name of a cluster, taken from its ARN.
    ///
    /// Services need a cluster with its VPC:
    /// [`from_cluster_attributes`](Self::from_cluster_attributes).
    pub fn from_cluster_arn(arn: impl IntoValue<ClusterArn>) -> ImportedCluster {
        let arn = arn.into_value();
        let name = match arn.as_text() {
            Some(text) => text.rsplit('/').next().unwrap_or(text).into_value(),
            None => text![arn.split("/").select(1)].value(),
        };
        ImportedCluster { arn, name }
    }

    fn settings(&self, scope: &Scope) -> Option<&'static str> {
        if self.container_insights.is_some() && self.container_insights_v2.is_some() {
            let finding =
                Diagnostic::error(&codes::INSIGHTS, "Container Insights are set in two ways");
            scope.diagnose(
                finding
                    .given("`container_insights` and `container_insights_v2`")
                    .allowed("one of the two")
                    .help("leave `container_insights` out"),
            );
        }
        let old = self.container_insights.map(|enabled| match enabled {
            true => ContainerInsights::Enabled,
            false => ContainerInsights::Disabled,
        });
        Some(match self.container_insights_v2.or(old)? {
            ContainerInsights::Enabled => "enabled",
            ContainerInsights::Enhanced => "enhanced",
            ContainerInsights::Disabled => "disabled",
        })
    }

    fn configuration(&self, scope: &Scope) -> Option<Node> {
        let mut configuration = Object::typed();
        if let Some(execute) = &self.execute_command_configuration {
            configuration.put("ExecuteCommandConfiguration", execute.render(scope));
        }
        if let Some(storage) = &self.managed_storage_configuration {
            let keys = [
                (
                    "FargateEphemeralStorageKmsKeyId",
                    &storage.fargate_ephemeral_storage_kms_key,
                ),
                ("KmsKeyId", &storage.kms_key),
            ];
            let mut managed = Object::typed();
            for (name, key) in keys {
                if let Some(key) = key {
                    managed.put(name, key.key_id().into_node());
                }
            }
            configuration.put("ManagedStorageConfiguration", managed.into());
        }
        (!configuration.is_empty()).then(|| configuration.into())
    }

    /// Lets Fargate use the key for ephemeral storage.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-create-storage-key.html>
    fn allow_fargate(&self, scope: &Scope) {
        let Some(key) = self
            .managed_storage_configuration
            .as_ref()
            .and_then(|storage| storage.fargate_ephemeral_storage_kms_key.as_ref())
        else {
            return;
        };
        let mut context = Object::new();
        context.put(
            "kms:EncryptionContext:aws:ecs:clusterAccount",
            Node::List(vec![pseudo::account_id().into_node()]),
        );
        if let Some(name) = &self.cluster_name {
            context.put(
                "kms:EncryptionContext:aws:ecs:clusterName",
                Node::List(vec![name.into()]),
            );
        }
        let statement = |sid: &'static str, action: &'static str| {
            let mut statement = PolicyStatement::new()
                .sid(sid)
                .principal(ServicePrincipal::new("fargate.amazonaws.com"))
                .actions([action])
                .all_resources();
            for (name, value) in context.iter() {
                statement = statement.condition("StringEquals", name.to_owned(), value.clone());
            }
            statement
        };
        key.add_to_resource_policy(
            scope,
            statement(
                "Allow generate data key access for Fargate tasks.",
                "kms:GenerateDataKeyWithoutPlaintext",
            ),
        );
        let grant = statement(
            "Allow grant creation permission for Fargate tasks.",
            "kms:CreateGrant",
        );
        key.add_to_resource_policy(
            scope,
            grant.condition(
                "ForAllValues:StringEquals",
                "kms:GrantOperations",
                ["Decrypt"],
            ),
        );
    }
}

impl Construct for Cluster {
    type Handle = ClusterRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ClusterRef {
        self.allow_fargate(scope);
        let insights = self.settings(scope);
        let configuration = self.configuration(scope);
        let resource = scope.add("Resource", CfnCluster::new());
        scope.edit(&resource).update(|cluster| {
            if let Some(name) = &self.cluster_name {
                cluster.put("ClusterName", name.into());
            }
            if let Some(value) = insights {
                let mut setting = Object::typed();
                setting.put("Name", "containerInsights".into());
                setting.put("Value", value.into());
                cluster.put("ClusterSettings", Node::List(vec![setting.into()]));
            }
            if let Some(configuration) = configuration {
                cluster.put("Configuration", configuration);
            }
        });
        let vpc = self.vpc.unwrap_or_else(|| scope.add("Vpc", Vpc::new()));
        let cluster = ClusterRef {
            node: scope.node(),
            resource: Some(resource.node()),
            name: resource.reference(),
            arn: resource.attr_arn(),
            vpc,
            connections: Connections::new([]),
            state: Rc::new(RefCell::new(ClusterState {
                execute_command: self.execute_command_configuration,
                ..ClusterState::default()
            })),
        };
        if self.enable_fargate_capacity_providers {
            cluster.enable_fargate_capacity_providers(scope);
        }
        if let Some(namespace) = self.default_cloud_map_namespace {
            cluster.add_default_cloud_map_namespace(scope, namespace);
        }
        let hook = cluster.clone();
        scope.on_synthesis(move |scope| hook.associate_capacity_providers(scope));
        cluster
    }
}
