//! EBS volumes that ECS makes for the tasks of a service.

use stackwright_core::{
    AsNode, CfnTag, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Value,
};

use super::base_service::BaseServiceRef;
use super::codes;
use super::container_definition::ContainerDefinitionRef;
use super::volume::{MountPoint, Volume};
use crate::ec2::EbsDeviceVolumeType;
use crate::iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};
use crate::kms::KeyRef;

/// A file system of an EBS volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of file systems")]
pub enum FileSystemType {
    Ext3,
    Ext4,
    Xfs,
    Ntfs,
}

/// Where the tags of an EBS volume come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EbsPropagatedTagSource {
    /// From the service.
    Service,
    /// From the task definition.
    TaskDefinition,
}

/// An EBS volume that ECS makes for each task of a service, and deletes with it.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::EbsDeviceVolumeType;
/// use stackwright::ecs::ServiceManagedVolume;
///
/// let stack = Stack::new("shop");
/// let volume = ServiceManagedVolume::new("data")
///     .size_gib(15)
///     .volume_type(EbsDeviceVolumeType::Gp3);
/// let volume = stack.add("Volume", volume);
/// ```
///
/// The task definition gets it by `add_volume`, a container by
/// [`mount_in`](ServiceManagedVolumeRef::mount_in), and the service by `volume_configuration`.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-volumes.html>
#[derive(Clone, Debug)]
pub struct ServiceManagedVolume {
    name: Value<String>,
    role: Option<RoleRef>,
    properties: Object,
    volume_type: Option<EbsDeviceVolumeType>,
}

impl ServiceManagedVolume {
    /// A volume with this name in the task definition. It needs a size or a snapshot.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self {
            name: name.into_value(),
            role: None,
            properties: Object::typed(),
            volume_type: None,
        }
    }

    /// The role with which ECS makes the volume. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Whether the volume is encrypted. Default: the account's setting.
    #[must_use]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.properties.put("Encrypted", encrypted.into());
        self
    }

    /// The key that encrypts the volume. Default: the one that AWS manages for EBS.
    #[must_use]
    pub fn kms_key(mut self, key: &KeyRef) -> Self {
        self.properties.put("KmsKeyId", key.key_id().into_node());
        self
    }

    /// The type of the volume. Default: `gp3`.
    #[must_use]
    pub fn volume_type(mut self, volume_type: EbsDeviceVolumeType) -> Self {
        self.properties
            .put("VolumeType", volume_type.as_str().into());
        self.volume_type = Some(volume_type);
        self
    }

    /// The size in GiB. Default: the snapshot's.
    #[must_use]
    pub fn size_gib(mut self, gibibytes: u32) -> Self {
        self.properties.put("SizeInGiB", gibibytes.into());
        self
    }

    /// The snapshot from which the volume is made, `snap-…`. Default: an empty volume.
    #[must_use]
    pub fn snapshot_id(mut self, id: impl IntoValue<String>) -> Self {
        self.properties
            .put("SnapshotId", id.into_value().into_node());
        self
    }

    /// The I/O operations per second of a `gp3`, `io1` or `io2` volume. Default: 3000 for `gp3`.
    #[must_use]
    pub fn iops(mut self, operations: u32) -> Self {
        self.properties.put("Iops", operations.into());
        self
    }

    /// The throughput of a `gp3` volume, 125 to 1000 MiB per second. Default: 125.
    #[must_use]
    pub fn throughput(mut self, mebibytes_per_second: u32) -> Self {
        self.properties
            .put("Throughput", mebibytes_per_second.into());
        self
    }

    /// How fast a snapshot's blocks are fetched, 100 to 300 MiB per second. Default: as they are
    /// read.
    #[must_use]
    pub fn volume_initialization_rate(mut self, mebibytes_per_second: u32) -> Self {
        self.properties
            .put("VolumeInitializationRate", mebibytes_per_second.into());
        self
    }

    /// The file system. Default: XFS for Linux, NTFS for Windows.
    #[must_use]
    pub fn file_system_type(mut self, file_system: FileSystemType) -> Self {
        let name = match file_system {
            FileSystemType::Ext3 => "ext3",
            FileSystemType::Ext4 => "ext4",
            FileSystemType::Xfs => "xfs",
            FileSystemType::Ntfs => "ntfs",
        };
        self.properties.put("FilesystemType", name.into());
        self
    }

    /// Tags the volume: with tags of its own, and with those of the service or task definition.
    /// Default: it has none.
    #[must_use]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = CfnTag>,
        propagated: Option<EbsPropagatedTagSource>,
    ) -> Self {
        let mut specification = Object::typed();
        if let Some(source) = propagated {
            let source = match source {
                EbsPropagatedTagSource::Service => "SERVICE",
                EbsPropagatedTagSource::TaskDefinition => "TASK_DEFINITION",
            };
            specification.put("PropagateTags", source.into());
        }
        specification.put("ResourceType", "volume".into());
        let tags: Vec<Node> = tags.into_iter().map(Node::from).collect();
        if !tags.is_empty() {
            specification.put("Tags", Node::List(tags));
        }
        self.properties
            .push("TagSpecifications", specification.into());
        self
    }

    fn check(&self, scope: &Scope) {
        use EbsDeviceVolumeType::{Gp3, Io1, Io2};
        let has = |property| self.properties.get(property).is_some();
        let volume_type = self.volume_type.unwrap_or(Gp3);
        let given = format!("a volume of type {}", volume_type.as_str());
        let problems = [
            (
                !has("SizeInGiB") && !has("SnapshotId"),
                "an EBS volume has neither a size nor a snapshot",
                "a size, a snapshot, or both",
                "set `size_gib`",
            ),
            (
                has("Iops") && !matches!(volume_type, Gp3 | Io1 | Io2),
                "a volume of this type has no choice of I/O operations",
                "`iops` with gp3, io1 and io2",
                "leave `iops` out, or choose another type",
            ),
            (
                !has("Iops") && matches!(volume_type, Io1 | Io2),
                "a volume of this type needs its I/O operations",
                "io1 and io2 with `iops`",
                "set `iops`, or choose another type",
            ),
            (
                has("Throughput") && volume_type != Gp3,
                "a volume of this type has no choice of throughput",
                "`throughput` with gp3",
                "leave `throughput` out, or choose gp3",
            ),
            (
                has("VolumeInitializationRate") && !has("SnapshotId"),
                "an empty volume is not initialized",
                "an initialization rate with a snapshot",
                "leave the rate out, or name a snapshot",
            ),
        ];
        for (_, message, allowed, help) in problems.into_iter().filter(|problem| problem.0) {
            let finding = Diagnostic::error(&codes::EBS_VOLUME, message);
            scope.diagnose(finding.given(&given).allowed(allowed).help(help));
        }
    }
}

impl Construct for ServiceManagedVolume {
    type Handle = ServiceManagedVolumeRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ServiceManagedVolumeRef {
        self.check(scope);
        let role = self.role.clone().unwrap_or_else(|| {
            let policy = "service-role/AmazonECSInfrastructureRolePolicyForVolumes";
            let role = Role::new(ServicePrincipal::new("ecs.amazonaws.com"))
                .managed_policy(ManagedPolicy::from_aws_managed_policy_name(policy));
            scope.add("EBSRole", role)
        });
        let mut volume = self.properties;
        volume.put("RoleArn", role.role_arn().into_node());
        let mut configuration = Object::typed();
        configuration.put("ManagedEBSVolume", volume.into());
        configuration.put("Name", (&self.name).into());
        ServiceManagedVolumeRef {
            node: scope.node(),
            name: self.name,
            role,
            configuration,
        }
    }
}

/// An EBS volume that ECS makes for each task of a service.
#[derive(Clone, Debug)]
pub struct ServiceManagedVolumeRef {
    node: NodeRef,
    name: Value<String>,
    role: RoleRef,
    pub(super) configuration: Object,
}

impl AsNode for ServiceManagedVolumeRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl From<&ServiceManagedVolumeRef> for Volume {
    fn from(volume: &ServiceManagedVolumeRef) -> Self {
        Self::configured_at_launch(&volume.name)
    }
}

impl ServiceManagedVolumeRef {
    /// The volume's name in the task definition.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The role with which ECS makes the volume.
    pub fn role(&self) -> RoleRef {
        self.role.clone()
    }

    /// Mounts the volume in a container.
    #[track_caller]
    pub fn mount_in(
        &self,
        scope: &Scope,
        container: &ContainerDefinitionRef,
        container_path: impl IntoValue<String>,
        read_only: bool,
    ) {
        let point = MountPoint::new(&self.name, container_path).read_only(read_only);
        container.add_mount_points(scope, [point]);
    }
}

impl BaseServiceRef {
    /// Makes a volume for each task of the service. The task definition has to have it, too.
    #[track_caller]
    pub fn add_volume(&self, scope: &Scope, volume: &ServiceManagedVolumeRef) {
        let configuration = volume.configuration.clone();
        scope
            .edit(&self.resource())
            .push("VolumeConfigurations", configuration);
    }
}
