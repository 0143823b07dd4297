//! Subnet groups: the subnets that databases of a VPC are placed in.

use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, NodeRef, RemovalPolicy, Scope, Text, Value,
};

use super::codes;
use crate::ec2::{SubnetSelection, VpcRef};
use stackwright_cfn::kinds::rds::DbSubnetGroupName;
use stackwright_cfn::rds::CfnDBSubnetGroup;

/// A subnet group (`AWS::RDS::DBSubnetGroup`): the subnets of a VPC, in two availability zones at
/// least, in which databases are placed. Databases make one of their own unless they are given one.
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html>
#[derive(Clone, Debug)]
pub struct SubnetGroup {
    description: Value<String>,
    vpc: VpcRef,
    subnet_group_name: Option<Value<String>>,
    vpc_subnets: Option<SubnetSelection>,
    removal_policy: Option<RemovalPolicy>,
}

impl SubnetGroup {
    /// A group of the VPC's private subnets.
    pub fn new(description: impl IntoValue<String>, vpc: &VpcRef) -> Self {
        Self {
            description: description.into_value(),
            vpc: vpc.clone(),
            subnet_group_name: None,
            vpc_subnets: None,
            removal_policy: None,
        }
    }

    /// The group's name, which RDS keeps in lower case. Default: CloudFormation makes one up.
    #[must_use]
    pub fn subnet_group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.subnet_group_name = Some(name.into_value());
        self
    }

    /// The subnets. Default: the private ones.
    #[must_use]
    pub fn vpc_subnets(mut self, subnets: impl Into<SubnetSelection>) -> Self {
        self.vpc_subnets = Some(subnets.into());
        self
    }

    /// What happens to the group when it leaves the stack. Default: it is deleted.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// A subnet group that exists already.
    #[track_caller]
    pub fn from_subnet_group_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<DbSubnetGroupName>,
    ) -> SubnetGroupRef {
        SubnetGroupRef {
            node: scope.group(id).node(),
            name: name.into_value(),
        }
    }
}

/// A name in lower case, as RDS keeps it; one that is known at deployment only stays as it is.
pub(super) fn lower_case(name: Value<String>) -> Value<String> {
    match name.as_text() {
        Some(text) => text.to_lowercase().into_value(),
        None => name,
    }
}

impl Construct for SubnetGroup {
    type Handle = SubnetGroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SubnetGroupRef {
        let selection = self.vpc_subnets.unwrap_or_default();
        let subnets = self.vpc.select_subnets(scope, selection);
        let mut zones: Vec<&str> = Vec::new();
        let mut known = true;
        for subnet in subnets.subnets() {
            match subnet.known_zone() {
                Some(zone) if !zones.contains(&zone) => zones.push(zone),
                Some(_) => {}
                None => known = false,
            }
        }
        let count = subnets.subnets().len();
        if count == 1 || (known && zones.len() == 1) {
            let finding = Diagnostic::error(
                &codes::SINGLE_ZONE,
                "a database needs subnets in two availability zones at least",
            );
            scope.diagnose(
                finding
                    .given(format!("subnets: {count}, all in one zone"))
                    .allowed("subnets in two zones or more")
                    .help("select more subnets, or give the VPC `max_azs(2)`"),
            );
        }
        let group = CfnDBSubnetGroup::new(self.description, subnets.subnet_ids())
            .when_some(self.subnet_group_name, |group, name| {
                group.db_subnet_group_name(lower_case(name))
            });
        let group = scope.add("Default", group);
        if let Some(policy) = self.removal_policy {
            scope.edit(&group).removal_policy(policy);
        }
        SubnetGroupRef {
            node: scope.node(),
            name: group.reference(),
        }
    }
}

/// A [`SubnetGroup`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct SubnetGroupRef {
    node: NodeRef,
    name: Value<DbSubnetGroupName>,
}

impl AsNode for SubnetGroupRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<DbSubnetGroupName> for &SubnetGroupRef {
    fn into_value(self) -> Value<DbSubnetGroupName> {
        self.name.clone()
    }
}

impl SubnetGroupRef {
    /// The group's name.
    pub fn subnet_group_name(&self) -> Value<DbSubnetGroupName> {
        self.name.clone()
    }
}
