//! The handle of an instance.

use stackwright_core::kind::InstanceId;
use stackwright_core::{NodeRef, content_hash};

use super::*;
use crate::ec2::OperatingSystemType;
use crate::ec2::connections::Connectable;
use crate::iam::{Grantable, PolicyStatement, Principal};

/// What is known of an instance.
pub(super) struct State {
    pub(super) node: NodeRef,
    pub(super) resource: CfnInstanceRef,
    pub(super) os: OperatingSystemType,
    pub(super) role: RoleRef,
    pub(super) user_data: UserData,
    pub(super) connections: Connections,
    pub(super) security_groups: RefCell<Vec<SecurityGroupRef>>,
}

/// An [`Instance`] in a stack.
#[derive(Clone)]
pub struct InstanceRef(pub(super) Rc<State>);

impl std::fmt::Debug for InstanceRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "InstanceRef({:?})", self.instance_id())
    }
}

impl AsNode for InstanceRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl Connectable for InstanceRef {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl Grantable for InstanceRef {
    fn grant_principal(&self) -> Principal {
        self.0.role.grant_principal()
    }
}

impl IntoValue<InstanceId> for &InstanceRef {
    fn into_value(self) -> Value<InstanceId> {
        self.instance_id()
    }
}

impl InstanceRef {
    /// The id, `i-…`.
    pub fn instance_id(&self) -> Value<InstanceId> {
        self.0.resource.reference()
    }

    /// The availability zone.
    pub fn instance_availability_zone(&self) -> Value<AvailabilityZoneName> {
        self.0.resource.attr_availability_zone()
    }

    /// The name that leads to it inside the VPC.
    pub fn instance_private_dns_name(&self) -> Value<String> {
        self.0.resource.attr_private_dns_name()
    }

    /// The address inside the VPC.
    pub fn instance_private_ip(&self) -> Value<String> {
        self.0.resource.attr_private_ip()
    }

    /// The public name; empty where it has none.
    pub fn instance_public_dns_name(&self) -> Value<String> {
        self.0.resource.attr_public_dns_name()
    }

    /// The public address; empty where it has none.
    pub fn instance_public_ip(&self) -> Value<String> {
        self.0.resource.attr_public_ip()
    }

    /// The family of the operating system.
    pub fn os_type(&self) -> OperatingSystemType {
        self.0.os
    }

    /// The role.
    pub fn role(&self) -> RoleRef {
        self.0.role.clone()
    }

    /// The user data. Commands can be added to it.
    pub fn user_data(&self) -> UserData {
        self.0.user_data.clone()
    }

    /// Adds a security group. What the instance's [`connections`](Connectable::connections) allow is
    /// said of its first group alone.
    #[track_caller]
    pub fn add_security_group(&self, scope: &Scope, group: &SecurityGroupRef) {
        scope.of(group);
        self.0.security_groups.borrow_mut().push(group.clone());
    }

    /// Adds commands to the user data.
    #[track_caller]
    pub fn add_user_data<C: IntoValue<String>>(
        &self,
        scope: &Scope,
        commands: impl IntoIterator<Item = C>,
    ) {
        scope.of(self);
        self.0.user_data.add_commands(commands);
    }

    /// Allows the instance something.
    #[track_caller]
    pub fn add_to_role_policy(&self, scope: &Scope, statement: PolicyStatement) {
        self.0.role.add_to_policy(scope, statement);
    }

    /// Writes what security groups and user data have become.
    pub(super) fn finish(&self, scope: &Scope, replaces: bool, interface: Option<Object>) {
        if replaces && let Some(id) = scope.logical_id(self) {
            let data = scope.json(self.0.user_data.render(scope).node());
            let hash = content_hash(&data);
            let id = format!("{id}{}", hash.get(..16).unwrap_or_default());
            scope.edit(self).override_logical_id(id);
        }
        let user_data = self.0.user_data.encoded(scope);
        let groups = self.0.security_groups.borrow();
        let groups = groups
            .iter()
            .map(|group| group.security_group_id().into_node());
        let groups = Node::List(groups.collect());
        scope.edit(self).update(|instance| {
            match interface {
                Some(mut interface) => {
                    interface.put("GroupSet", groups);
                    instance.put("NetworkInterfaces", Node::List(vec![interface.into()]));
                }
                None => instance.put("SecurityGroupIds", groups),
            }
            instance.put("UserData", user_data);
        });
    }
}
