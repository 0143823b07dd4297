//! Volumes of EBS that outlive instances.

pub use stackwright_cfn::ec2::volume::*;

use std::rc::Rc;

use stackwright_core::kind::{AvailabilityZoneName, VolumeId};
use stackwright_core::{
    AsNode, Construct, IntoValue, Node, NodeRef, Object, RemovalPolicy, Scope, Tag, Text, Value,
    content_hash, text,
};

use super::block_device::{VolumeFault, performance_faults};
use super::instance::InstanceRef;
use crate::ec2::EbsDeviceVolumeType;
use crate::iam::{AccountRootPrincipal, Conditions, Grant, GrantRequest, Grantable, Principal};
use crate::kms::KeyRef;

/// A volume of EBS, which is attached to instances of its availability zone and outlives them.
///
/// It is kept when it leaves the stack, unless [`removal_policy`](Volume::removal_policy) says otherwise.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::{Instance, InstanceType, MachineImage, Volume, Vpc};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let image = MachineImage::latest_amazon_linux2023();
/// let build = stack.add("Build", Instance::new(&vpc, InstanceType::new("t3.micro"), image));
/// let data = Volume::new("eu-central-1a", 50).encrypted(true);
/// let data = stack.add("Data", data);
/// data.grant_attach_volume_by_resource_tag(&stack, &build, &[&build], None);
/// ```
///
/// <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct Volume {
    availability_zone: Value<AvailabilityZoneName>,
    properties: Object,
    name: Option<Value<String>>,
    size: Option<u32>,
    is_from_snapshot: bool,
    volume_type: EbsDeviceVolumeType,
    iops: Option<u32>,
    throughput: Option<u32>,
    is_shared: bool,
    encrypted: Option<bool>,
    encryption_key: Option<KeyRef>,
    removal_policy: RemovalPolicy,
}

impl Volume {
    fn of(availability_zone: impl IntoValue<AvailabilityZoneName>) -> Self {
        Self {
            availability_zone: availability_zone.into_value(),
            properties: Object::typed(),
            name: None,
            size: None,
            is_from_snapshot: false,
            volume_type: EbsDeviceVolumeType::Gp3,
            iops: None,
            throughput: None,
            is_shared: false,
            encrypted: None,
            encryption_key: None,
            removal_policy: RemovalPolicy::Retain,
        }
    }

    /// An empty volume of a size in GiB.
    pub fn new(availability_zone: impl IntoValue<AvailabilityZoneName>, size_gib: u32) -> Self {
        Self::of(availability_zone).size(size_gib)
    }

    /// A volume with what a snapshot holds, by its id, `snap-…`.
    pub fn from_snapshot(
        availability_zone: impl IntoValue<AvailabilityZoneName>,
        snapshot_id: impl IntoValue<String>,
    ) -> Self {
        let mut volume = Self::of(availability_zone);
        let id = snapshot_id.into_value().into_node();
        volume.properties.put("SnapshotId", id);
        volume.is_from_snapshot = true;
        volume
    }

    /// The size in GiB. Default: the snapshot's.
    pub fn size(mut self, gib: u32) -> Self {
        self.size = Some(gib);
        self.properties.put("Size", gib.into());
        self
    }

    /// The `Name` tag. Default: none.
    pub fn volume_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The volume's type. Default: gp3.
    pub fn volume_type(mut self, volume_type: EbsDeviceVolumeType) -> Self {
        self.volume_type = volume_type;
        self
    }

    /// The operations a second: needed for io1 and io2, possible for gp3. Default: 3000 for gp3.
    pub fn iops(mut self, operations: u32) -> Self {
        self.iops = Some(operations);
        self.properties.put("Iops", operations.into());
        self
    }

    /// The throughput of a gp3 volume, 125 to 2000 MiB a second. Default: 125.
    pub fn throughput(mut self, mebibytes: u32) -> Self {
        self.throughput = Some(mebibytes);
        self.properties.put("Throughput", mebibytes.into());
        self
    }

    /// How fast what a snapshot holds is loaded, 100 to 300 MiB a second. Default: as needed.
    pub fn volume_initialization_rate(mut self, mebibytes: u32) -> Self {
        self.properties
            .put("VolumeInitializationRate", mebibytes.into());
        self
    }

    /// Whether up to 16 instances can have the volume at once: for io1 and io2. Default: no.
    /// <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html>
    pub fn enable_multi_attach(mut self, enable: bool) -> Self {
        self.is_shared = enable;
        self
    }

    /// Whether operations go on when the volume's data may be inconsistent. Default: they stop.
    pub fn auto_enable_io(mut self, enable: bool) -> Self {
        self.properties.put("AutoEnableIO", enable.into());
        self
    }

    /// Whether the volume is encrypted. Default: as the account has it.
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// The key that encrypts the volume, for which `encrypted(true)` is said, too. The account may use
    /// it by way of EC2. Default: the account's own for EBS.
    pub fn encryption_key(mut self, key: &KeyRef) -> Self {
        self.encryption_key = Some(key.clone());
        self
    }

    /// What becomes of the volume when it leaves the stack. Default: it is kept.
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// A volume that exists, by its id and its zone.
    #[track_caller]
    pub fn from_volume_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: VolumeAttributes,
    ) -> VolumeRef {
        VolumeRef(Rc::new(State {
            node: scope.group(id).node(),
            id: attributes.id,
            availability_zone: attributes.availability_zone,
            encryption_key: attributes.encryption_key,
        }))
    }

    fn check(&self, scope: &Scope) {
        let kind = self.volume_type;
        let mut faults = performance_faults(Some(kind), self.iops, self.throughput);
        let mut refuse = |message, given: String, allowed: String, help| {
            faults.push(VolumeFault {
                message,
                given,
                allowed,
                help,
            });
        };
        let limits = Limits::of(kind);
        let name = kind.as_str();
        if let Some(size) = self.size.filter(|size| !limits.size.contains(size)) {
            refuse(
                "a volume's size is out of range",
                format!("{size} GiB for {name}"),
                format!("{} to {} GiB", limits.size.start(), limits.size.end()),
                "choose a size in this range, or another type",
            );
        }
        if let (Some(iops), Some((range, ratio))) = (self.iops, limits.iops) {
            if !range.contains(&iops) {
                refuse(
                    "a volume's operations a second are out of range",
                    format!("{iops} for {name}"),
                    format!("{} to {}", range.start(), range.end()),
                    "choose a number in this range, or another type",
                );
            } else if let Some(size) = self.size.filter(|size| iops > size * ratio) {
                refuse(
                    "a volume has more operations a second than its size allows",
                    format!("{iops} for {size} GiB of {name}"),
                    format!("up to {ratio} for each GiB"),
                    "lower `iops`, or make the volume larger",
                );
            }
        }
        if self.is_shared && !matches!(kind, EbsDeviceVolumeType::Io1 | EbsDeviceVolumeType::Io2) {
            refuse(
                "several instances can't have a volume of this type at once",
                name.to_owned(),
                "`enable_multi_attach` for io1 and io2".to_owned(),
                "use io2, or leave `enable_multi_attach` out",
            );
        }
        if self.encryption_key.is_some() && self.encrypted != Some(true) {
            refuse(
                "a volume has a key and is not encrypted",
                "`encryption_key` without `encrypted(true)`".to_owned(),
                "both, or neither".to_owned(),
                "set `encrypted(true)`",
            );
        }
        if !self.is_from_snapshot && self.properties.get("VolumeInitializationRate").is_some() {
            refuse(
                "an empty volume has nothing to load",
                "`volume_initialization_rate` without a snapshot".to_owned(),
                "it for a volume from a snapshot".to_owned(),
                "leave it out",
            );
        }
        for fault in faults {
            fault.report(scope);
        }
    }
}

/// What EBS allows of a type.
struct Limits {
    size: std::ops::RangeInclusive<u32>,
    /// The operations a second, and how many there can be for each GiB.
    iops: Option<(std::ops::RangeInclusive<u32>, u32)>,
}

impl Limits {
    /// <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html>
    const fn of(volume_type: EbsDeviceVolumeType) -> Self {
        let (size, iops) = match volume_type {
            EbsDeviceVolumeType::Gp2 => (1..=16_384, None),
            EbsDeviceVolumeType::Gp3 => (1..=65_536, Some((3_000..=80_000, 500))),
            EbsDeviceVolumeType::Io1 => (4..=16_384, Some((100..=64_000, 50))),
            EbsDeviceVolumeType::Io2 => (4..=65_536, Some((100..=256_000, 1_000))),
            EbsDeviceVolumeType::St1 | EbsDeviceVolumeType::Sc1 => (125..=16_384, None),
            EbsDeviceVolumeType::Standard => (1..=1_024, None),
        };
        Self { size, iops }
    }
}

/// That a request comes by way of EC2.
fn via_ec2(scope: &Scope) -> Node {
    let service = text!["ec2.", scope.stack_region(), ".amazonaws.com"];
    service.value::<String>().into_node()
}

impl Construct for Volume {
    type Handle = VolumeRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> VolumeRef {
        self.check(scope);
        let mut properties = self.properties;
        properties.put("MultiAttachEnabled", self.is_shared.into());
        properties.put("VolumeType", self.volume_type.as_str().into());
        if let Some(encrypted) = self.encrypted {
            properties.put("Encrypted", encrypted.into());
        }
        if let Some(key) = &self.encryption_key {
            properties.put("KmsKeyId", key.key_arn().into_node());
        }
        let resource = scope.add(
            "Resource",
            CfnVolume::new().availability_zone(&self.availability_zone),
        );
        scope
            .edit(&resource)
            .removal_policy(self.removal_policy)
            .update(|volume| {
                for (key, value) in properties.iter() {
                    volume.set(key.to_owned(), value.clone());
                }
            });
        if let Some(name) = self.name {
            scope.tag(Tag::new("Name", name));
        }
        if let Some(key) = &self.encryption_key {
            let conditions = Conditions::new()
                .with("StringEquals", "kms:ViaService", via_ec2(scope))
                .with("StringEquals", "kms:CallerAccount", scope.stack_account());
            let account: Principal = AccountRootPrincipal::new()
                .with_conditions(conditions)
                .into();
            let actions = ["kms:DescribeKey", "kms:GenerateDataKeyWithoutPlainText"];
            key.grant_to(scope, &account, actions);
        }
        VolumeRef(Rc::new(State {
            node: scope.node(),
            id: resource.reference(),
            availability_zone: self.availability_zone,
            encryption_key: self.encryption_key,
        }))
    }
}

/// A volume that exists, by its id and its zone.
#[derive(Clone, Debug)]
pub struct VolumeAttributes {
    id: Value<VolumeId>,
    availability_zone: Value<AvailabilityZoneName>,
    encryption_key: Option<KeyRef>,
}

impl VolumeAttributes {
    /// The volume with this id, `vol-…`, in this zone.
    pub fn new(
        volume_id: impl IntoValue<VolumeId>,
        availability_zone: impl IntoValue<AvailabilityZoneName>,
    ) -> Self {
        Self {
            id: volume_id.into_value(),
            availability_zone: availability_zone.into_value(),
            encryption_key: None,
        }
    }

    /// The key that encrypts it, which whoever attaches it needs to use. Default: none is known.
    #[must_use]
    pub fn encryption_key(mut self, key: &KeyRef) -> Self {
        self.encryption_key = Some(key.clone());
        self
    }
}

#[derive(Debug)]
struct State {
    node: NodeRef,
    id: Value<VolumeId>,
    availability_zone: Value<AvailabilityZoneName>,
    encryption_key: Option<KeyRef>,
}

/// A volume of a stack, made there or imported.
#[derive(Clone, Debug)]
pub struct VolumeRef(Rc<State>);

impl AsNode for VolumeRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<VolumeId> for &VolumeRef {
    fn into_value(self) -> Value<VolumeId> {
        self.volume_id()
    }
}

impl VolumeRef {
    /// The id, `vol-…`.
    pub fn volume_id(&self) -> Value<VolumeId> {
        self.0.id.clone()
    }

    /// The availability zone.
    pub fn availability_zone(&self) -> Value<AvailabilityZoneName> {
        self.0.availability_zone.clone()
    }

    /// The key that encrypts it, where it is known.
    pub fn encryption_key(&self) -> Option<KeyRef> {
        self.0.encryption_key.clone()
    }

    /// Lets somebody attach the volume to these instances, or to any where none is named, and use its
    /// key for it.
    ///
    /// An instance that attaches the volume itself can't be named: it waits for its role's policy, which
    /// would wait for the instance.
    /// [`grant_attach_volume_by_resource_tag`](Self::grant_attach_volume_by_resource_tag) tells it by a
    /// tag instead.
    #[track_caller]
    pub fn grant_attach_volume(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        instances: &[&InstanceRef],
    ) -> Grant {
        let grant = self
            .request(scope, "ec2:AttachVolume", instances)
            .on_principal(scope, grantee);
        grant.combine(self.grant_key(scope, grantee))
    }

    /// Lets somebody detach the volume from these instances, or from any where none is named.
    #[track_caller]
    pub fn grant_detach_volume(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        instances: &[&InstanceRef],
    ) -> Grant {
        self.request(scope, "ec2:DetachVolume", instances)
            .on_principal(scope, grantee)
    }

    /// Lets somebody attach the volume to instances that have a tag, which the volume and everything
    /// below these constructs gets. The tag's key is `VolumeGrantAttach-` and the suffix; where there is
    /// none, it is made from the paths.
    #[track_caller]
    pub fn grant_attach_volume_by_resource_tag(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        constructs: &[&dyn AsNode],
        tag_key_suffix: Option<&str>,
    ) -> Grant {
        let tagged = self.tagged(scope, "VolumeGrantAttach", constructs, tag_key_suffix);
        let grant = self
            .request(scope, "ec2:AttachVolume", &[])
            .conditions(tagged)
            .on_principal(scope, grantee);
        grant.combine(self.grant_key(scope, grantee))
    }

    /// Lets somebody detach the volume from instances that have a tag, which the volume and everything
    /// below these constructs gets. The tag's key is `VolumeGrantDetach-` and the suffix; where there is
    /// none, it is made from the paths.
    #[track_caller]
    pub fn grant_detach_volume_by_resource_tag(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        constructs: &[&dyn AsNode],
        tag_key_suffix: Option<&str>,
    ) -> Grant {
        let tagged = self.tagged(scope, "VolumeGrantDetach", constructs, tag_key_suffix);
        self.request(scope, "ec2:DetachVolume", &[])
            .conditions(tagged)
            .on_principal(scope, grantee)
    }

    /// Tags the constructs, and returns the condition that somebody's instance and volume are so.
    #[track_caller]
    fn tagged(
        &self,
        scope: &Scope,
        key: &str,
        constructs: &[&dyn AsNode],
        suffix: Option<&str>,
    ) -> Conditions {
        let mut places = vec![scope.of(self)];
        for construct in constructs {
            places.push(scope.of(&construct.node()));
        }
        let ids: String = places.iter().map(Scope::unique_id).collect();
        let value = content_hash(&ids);
        let own = value.get(..10).unwrap_or_default().to_uppercase();
        let key = format!("{key}-{}", suffix.unwrap_or(&own));
        for place in &places {
            place.tag(Tag::new(key.clone(), value.as_str()));
        }
        let condition = format!("ec2:ResourceTag/{key}");
        Conditions::new().with("ForAnyValue:StringEquals", condition, value)
    }

    fn request(
        &self,
        scope: &Scope,
        action: &'static str,
        instances: &[&InstanceRef],
    ) -> GrantRequest {
        let mut resources = vec![scope.arn("ec2", text!["volume/", &self.0.id])];
        for instance in instances {
            resources.push(scope.arn("ec2", text!["instance/", instance.instance_id()]));
        }
        if instances.is_empty() {
            resources.push(scope.arn("ec2", "instance/*"));
        }
        GrantRequest::new([action], resources)
    }

    /// Lets somebody make a grant of the key for EC2, which decrypts the volume for the instance.
    /// <https://docs.aws.amazon.com/ebs/latest/userguide/how-ebs-encryption-works.html>
    #[track_caller]
    fn grant_key(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let Some(key) = &self.0.encryption_key else {
            return Grant::none();
        };
        let conditions = Conditions::new()
            .with("Bool", "kms:GrantIsForAWSResource", true)
            .with("StringEquals", "kms:ViaService", via_ec2(scope))
            .with(
                "StringEquals",
                "kms:GrantConstraintType",
                "EncryptionContextSubset",
            );
        GrantRequest::new(["kms:CreateGrant"], [key.key_arn()])
            .own_resources(["*"])
            .conditions(conditions)
            .on_principal_or_resource(scope, grantee, key)
    }
}
