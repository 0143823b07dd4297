//! Where a database stands: its VPC, subnets and security groups.

use stackwright_core::kind::SecurityGroupId;
use stackwright_core::{RemovalPolicy, Scope, Value};

use super::subnet_group::{SubnetGroup, SubnetGroupRef};
use crate::ec2::{SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType, VpcRef};

/// What is said of a database's place.
#[derive(Clone, Debug)]
pub(super) struct Placement {
    pub(super) vpc: VpcRef,
    pub(super) subnets: Option<SubnetSelection>,
    pub(super) security_groups: Option<Vec<SecurityGroupRef>>,
    pub(super) subnet_group: Option<SubnetGroupRef>,
}

/// Declares the setters of [`Placement`] for what has it in `placement`.
macro_rules! placement_setters {
    () => {
        /// The subnets of the VPC in which the database may be placed. Default: the private ones.
        pub fn vpc_subnets(mut self, subnets: impl Into<SubnetSelection>) -> Self {
            self.placement.subnets = Some(subnets.into());
            self
        }

        /// The database's security groups. Default: a new one, which lets nobody in.
        pub fn security_groups<'a>(
            mut self,
            groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
        ) -> Self {
            self.placement.security_groups = Some(groups.into_iter().cloned().collect());
            self
        }

        /// The subnet group. Default: a new one of the selected subnets.
        pub fn subnet_group(mut self, group: &SubnetGroupRef) -> Self {
            self.placement.subnet_group = Some(group.clone());
            self
        }
    };
}
pub(super) use placement_setters;

impl Placement {
    pub(super) fn new(vpc: &VpcRef) -> Self {
        Self {
            vpc: vpc.clone(),
            subnets: None,
            security_groups: None,
            subnet_group: None,
        }
    }

    /// The subnet group, which is made where none is given. It stays if its database does.
    pub(super) fn subnet_group(
        &self,
        scope: &Scope,
        id: &'static str,
        description: String,
        removal_policy: RemovalPolicy,
    ) -> SubnetGroupRef {
        if let Some(group) = &self.subnet_group {
            return group.clone();
        }
        let mut group = SubnetGroup::new(description, &self.vpc);
        if let Some(subnets) = &self.subnets {
            group = group.vpc_subnets(subnets);
        }
        if removal_policy == RemovalPolicy::Retain {
            group = group.removal_policy(removal_policy);
        }
        scope.add(id, group)
    }

    /// The security groups, of which one is made where none is given.
    pub(super) fn security_groups(
        &self,
        scope: &Scope,
        description: String,
    ) -> Vec<SecurityGroupRef> {
        self.security_groups.clone().unwrap_or_else(|| {
            let group = SecurityGroup::new(&self.vpc).description(description);
            vec![scope.add("SecurityGroup", group)]
        })
    }

    /// Whether the database has a public address, where the subnets say so.
    pub(super) fn is_public(&self) -> Option<bool> {
        let subnets = self.subnets.as_ref();
        subnets.map(|subnets| subnets.is_of_type(SubnetType::Public))
    }
}

/// The ids of security groups.
pub(super) fn ids(groups: &[SecurityGroupRef]) -> Vec<Value<SecurityGroupId>> {
    groups
        .iter()
        .map(SecurityGroupRef::security_group_id)
        .collect()
}
