//! Hosts through which people reach what is private.

use stackwright_core::{AsNode, CfnOutput, Construct, IntoValue, NodeRef, Scope, Value};

use super::block_device::BlockDevice;
use super::instance::{Instance, InstanceRef};
use super::machine_image::{AmazonLinuxCpuType, MachineImage};
use crate::ec2::{
    Connectable, Connections, InstanceArchitecture, InstanceType, Peer, Port, SecurityGroupRef,
    SubnetSelection, VpcRef,
};
use crate::iam::{Grantable, PolicyStatement, Principal, RoleRef};
use stackwright_core::kind::{AvailabilityZoneName, InstanceId};

/// An instance through which people reach what is private in a VPC: a shell by Session Manager, and a
/// tunnel to databases. It needs no open port and no key pair; its id is an output of the stack.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::{BastionHostLinux, Vpc};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// stack.add("Bastion", BastionHostLinux::new(&vpc).require_imdsv2(true));
/// ```
///
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct BastionHostLinux {
    vpc: VpcRef,
    instance_type: InstanceType,
    machine_image: Option<MachineImage>,
    instance_name: Value<String>,
    subnet_selection: SubnetSelection,
    availability_zone: Option<Value<AvailabilityZoneName>>,
    security_group: Option<SecurityGroupRef>,
    block_devices: Vec<BlockDevice>,
    require_imdsv2: bool,
    user_data_causes_replacement: bool,
}

impl BastionHostLinux {
    /// A host in a VPC.
    pub fn new(vpc: &VpcRef) -> Self {
        Self {
            vpc: vpc.clone(),
            instance_type: InstanceType::new("t3.nano"),
            machine_image: None,
            instance_name: "BastionHost".into_value(),
            subnet_selection: SubnetSelection::new(),
            availability_zone: None,
            security_group: None,
            block_devices: Vec::new(),
            require_imdsv2: false,
            user_data_causes_replacement: false,
        }
    }

    /// The type. Default: t3.nano.
    pub fn instance_type(mut self, instance_type: InstanceType) -> Self {
        self.instance_type = instance_type;
        self
    }

    /// The image, which has the SSM agent. Default: the newest Amazon Linux 2023 for the type's
    /// processor.
    pub fn machine_image(mut self, image: impl Into<MachineImage>) -> Self {
        self.machine_image = Some(image.into());
        self
    }

    /// The `Name` tag. Default: `BastionHost`.
    pub fn instance_name(mut self, name: impl IntoValue<String>) -> Self {
        self.instance_name = name.into_value();
        self
    }

    /// The subnets of which the first one takes the host. Default: the private ones.
    pub fn subnet_selection(mut self, selection: impl Into<SubnetSelection>) -> Self {
        self.subnet_selection = selection.into();
        self
    }

    /// The availability zone. Default: that of the first subnet.
    pub fn availability_zone(mut self, zone: impl IntoValue<AvailabilityZoneName>) -> Self {
        self.availability_zone = Some(zone.into_value());
        self
    }

    /// The security group. Default: one is made.
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Adds a block device. Default: those of the image.
    pub fn block_device(mut self, device: BlockDevice) -> Self {
        self.block_devices.push(device);
        self
    }

    /// Whether the instance metadata service is only spoken to with tokens. Default: as the image has
    /// it.
    pub fn require_imdsv2(mut self, require: bool) -> Self {
        self.require_imdsv2 = require;
        self
    }

    /// Whether other user data make another host: see [`Instance::user_data_causes_replacement`].
    /// Default: no.
    pub fn user_data_causes_replacement(mut self, replace: bool) -> Self {
        self.user_data_causes_replacement = replace;
        self
    }
}

impl Construct for BastionHostLinux {
    type Handle = BastionHostLinuxRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> BastionHostLinuxRef {
        let image = self.machine_image.unwrap_or_else(|| {
            let cpu = match self.instance_type.architecture() {
                Some(InstanceArchitecture::Arm64) => AmazonLinuxCpuType::Arm64,
                _ => AmazonLinuxCpuType::X86_64,
            };
            MachineImage::latest_amazon_linux2023().cpu_type(cpu).into()
        });
        let mut instance = Instance::new(&self.vpc, self.instance_type, image)
            .vpc_subnets(self.subnet_selection)
            .instance_name(self.instance_name)
            .require_imdsv2(self.require_imdsv2)
            .user_data_causes_replacement(self.user_data_causes_replacement);
        if let Some(zone) = self.availability_zone {
            instance = instance.availability_zone(zone);
        }
        if let Some(group) = &self.security_group {
            instance = instance.security_group(group);
        }
        for device in self.block_devices {
            instance = instance.block_device(device);
        }
        let instance = scope.add("Resource", instance);
        // https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-create-iam-instance-profile.html
        let session = PolicyStatement::new()
            .actions([
                "ssmmessages:*",
                "ssm:UpdateInstanceInformation",
                "ec2messages:*",
            ])
            .all_resources();
        instance.add_to_role_policy(scope, session);
        let output = CfnOutput::new(instance.instance_id()).description(
            "Instance ID of the bastion host. Use this to connect via SSM Session Manager",
        );
        scope.add("BastionHostId", output);
        BastionHostLinuxRef {
            node: scope.node(),
            instance,
        }
    }
}

/// A [`BastionHostLinux`] in a stack.
#[derive(Clone, Debug)]
pub struct BastionHostLinuxRef {
    node: NodeRef,
    instance: InstanceRef,
}

impl AsNode for BastionHostLinuxRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for BastionHostLinuxRef {
    fn connections(&self) -> Connections {
        self.instance.connections()
    }
}

impl Grantable for BastionHostLinuxRef {
    fn grant_principal(&self) -> Principal {
        self.instance.grant_principal()
    }
}

impl IntoValue<InstanceId> for &BastionHostLinuxRef {
    fn into_value(self) -> Value<InstanceId> {
        self.instance.instance_id()
    }
}

impl BastionHostLinuxRef {
    /// The instance: its id, its addresses, its user data.
    pub fn instance(&self) -> &InstanceRef {
        &self.instance
    }

    /// The role.
    pub fn role(&self) -> RoleRef {
        self.instance.role()
    }

    /// Opens port 22 to peers. Session Manager needs no open port.
    #[track_caller]
    pub fn allow_ssh_access_from<P: Into<Peer>>(
        &self,
        scope: &Scope,
        peers: impl IntoIterator<Item = P>,
    ) {
        for peer in peers {
            let ssh = Port::tcp(22).described("SSH access");
            self.connections().allow_from(scope, &peer.into(), ssh);
        }
    }
}
