//! The contracts of things that stacks often share.

mod network;

pub use network::{
    HasIsolated, HasPrivate, HasPublic, IsolatedOnly, NetworkContract, PrivateAndIsolated,
    PrivateOnly, PublicAndIsolated, PublicAndPrivate, PublicOnly, PublicPrivateAndIsolated,
    SharedNetwork, SharedNetworkIn, SubnetGroups,
};

use crate::composite::Contract;
use crate::contract;
use crate::kind::{
    ClusterName, HostedZoneId, ListenerArn, LoadBalancerArn, RepositoryName, RepositoryUri,
    SecretArn, SecurityGroupId, TableName,
};
use crate::name::Fixed;

contract! {
    /// An ECS cluster.
    pub struct SharedCluster {
        /// Its name.
        name: ClusterName = "name", "Name of the cluster";
    }
}

/// An ECS cluster that one stack publishes and others run services in.
pub type ClusterContract<S = Fixed> = Contract<SharedCluster, S>;

contract! {
    /// An application load balancer and one of its listeners.
    pub struct SharedLoadBalancer {
        /// The load balancer's ARN.
        arn: LoadBalancerArn = "arn", "ARN of the load balancer";
        /// The listener's ARN.
        listener: ListenerArn = "listener", "ARN of the listener";
        /// The load balancer's security group.
        security_group: SecurityGroupId = "security-group", "Security group of the load balancer";
        /// The load balancer's DNS name.
        dns_name: String = "dns-name", "DNS name of the load balancer";
        /// The hosted zone of that name, for aliases.
        hosted_zone: HostedZoneId = "hosted-zone", "Hosted zone of the DNS name";
    }
}

/// An application load balancer that one stack publishes, to whose listener others add their rules.
pub type LoadBalancerContract<S = Fixed> = Contract<SharedLoadBalancer, S>;

contract! {
    /// A database that is reached over the network.
    pub struct SharedDatabase {
        /// The DNS name at which it answers.
        address: String = "address", "Address of the database";
        /// The port at which it answers.
        port: i64 = "port", "Port of the database";
        /// Its security group, to which clients have to be let in.
        security_group: SecurityGroupId = "security-group", "Security group of the database";
        /// The ARN of the secret with its user name and password.
        secret: SecretArn = "secret", "ARN of the secret with user name and password";
    }
}

/// A database that one stack publishes and others connect to.
pub type DatabaseContract<S = Fixed> = Contract<SharedDatabase, S>;

contract! {
    /// A repository of container images.
    pub struct SharedRepository {
        /// Its name.
        name: RepositoryName = "name", "Name of the repository";
        /// Its URI, to which images are pushed.
        uri: RepositoryUri = "uri", "URI of the repository";
    }
}

/// A repository of container images that one stack publishes, which others pull from and pipelines push
/// to.
pub type RepositoryContract<S = Fixed> = Contract<SharedRepository, S>;

contract! {
    /// A DynamoDB table.
    pub struct SharedTable {
        /// Its name.
        name: TableName = "name", "Name of the table";
    }
}

/// A DynamoDB table that one stack publishes and others read and write.
pub type TableContract<S = Fixed> = Contract<SharedTable, S>;
