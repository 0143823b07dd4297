//! Volumes that instances are launched with.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope};

use crate::ec2::{EbsDeviceVolumeType, codes};
use crate::kms::KeyRef;

/// A volume of an instance, under the name by which the instance knows it.
///
/// ```
/// use stackwright::ec2::{BlockDevice, BlockDeviceVolume, EbsDeviceVolumeType};
///
/// let root = BlockDevice::new(
///     "/dev/xvda",
///     BlockDeviceVolume::ebs(30).volume_type(EbsDeviceVolumeType::Gp3).encrypted(true),
/// );
/// ```
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html>
#[derive(Clone, Debug)]
pub struct BlockDevice {
    device_name: String,
    volume: Option<BlockDeviceVolume>,
}

impl BlockDevice {
    /// A volume under a name, such as `/dev/xvda`.
    pub fn new(device_name: impl Into<String>, volume: impl Into<BlockDeviceVolume>) -> Self {
        Self {
            device_name: device_name.into(),
            volume: Some(volume.into()),
        }
    }

    /// Leaves out a device that the image has.
    pub fn no_device(device_name: impl Into<String>) -> Self {
        Self {
            device_name: device_name.into(),
            volume: None,
        }
    }

    /// The mapping in a launch template.
    pub(crate) fn render(&self, scope: &Scope) -> Node {
        self.mapping(scope, "".into(), EbsDevice::clone)
    }

    /// The mapping of an instance, which knows less of volumes than a launch template.
    pub(super) fn of_instance(&self, scope: &Scope) -> Node {
        let nothing = Object::new().into();
        self.mapping(scope, nothing, |device| device.of_instance(scope))
    }

    fn mapping(
        &self,
        scope: &Scope,
        nothing: Node,
        written: impl Fn(&EbsDevice) -> EbsDevice,
    ) -> Node {
        let mut mapping = Object::typed().with("DeviceName", self.device_name.as_str());
        match &self.volume {
            Some(BlockDeviceVolume::Ebs(device)) => {
                device.check(scope);
                mapping.put("Ebs", written(device).properties.into());
            }
            Some(BlockDeviceVolume::Ephemeral(index)) => {
                mapping.put("VirtualName", format!("ephemeral{index}").into());
            }
            None => mapping.put("NoDevice", nothing),
        }
        mapping.into()
    }
}

/// What stands behind a block device.
#[derive(Clone, Debug)]
pub enum BlockDeviceVolume {
    /// An EBS volume.
    Ebs(EbsDevice),
    /// A disk of the instance's host, by its position from 0. What it holds is lost when the instance
    /// stops.
    Ephemeral(u8),
}

impl BlockDeviceVolume {
    /// An empty EBS volume of a size in GiB.
    pub fn ebs(volume_size_gib: u32) -> EbsDevice {
        EbsDevice::of("VolumeSize", volume_size_gib)
    }

    /// An EBS volume with what a snapshot holds.
    pub fn ebs_from_snapshot(snapshot_id: impl IntoValue<String>) -> EbsDevice {
        EbsDevice::of("SnapshotId", snapshot_id.into_value())
    }

    /// A disk of the instance's host, by its position from 0. What it holds is lost when the instance
    /// stops.
    pub fn ephemeral(volume_index: u8) -> Self {
        Self::Ephemeral(volume_index)
    }
}

impl From<EbsDevice> for BlockDeviceVolume {
    fn from(device: EbsDevice) -> Self {
        Self::Ebs(device)
    }
}

/// An EBS volume of an instance, which is made and deleted with it.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html>
#[derive(Clone, Debug)]
pub struct EbsDevice {
    properties: Object,
    volume_type: Option<EbsDeviceVolumeType>,
    iops: Option<u32>,
    throughput: Option<u32>,
}

impl EbsDevice {
    fn of(key: &'static str, value: impl Into<Node>) -> Self {
        Self {
            properties: Object::typed().with(key, value),
            volume_type: None,
            iops: None,
            throughput: None,
        }
    }

    crate::words::property_setters! { properties:
        /// Whether the volume is deleted with the instance. Default: yes.
        delete_on_termination: bool => "DeleteOnTermination";
        /// Whether the volume is encrypted. Default: as the account has it.
        encrypted: bool => "Encrypted";
        /// The size in GiB, for a volume from a snapshot. Default: the snapshot's.
        volume_size: i64 => "VolumeSize";
        /// How fast what a snapshot holds is loaded, 100 to 300 MiB a second. Default: as needed.
        volume_initialization_rate: i64 => "VolumeInitializationRate";
    }

    /// The key that encrypts the volume. Default: the account's own for EBS.
    #[must_use]
    pub fn kms_key(mut self, key: &KeyRef) -> Self {
        self.properties.put("KmsKeyId", key.key_arn().into_node());
        self
    }

    /// The volume's type. Default: gp2, or as the image has it.
    #[must_use]
    pub fn volume_type(mut self, volume_type: EbsDeviceVolumeType) -> Self {
        self.volume_type = Some(volume_type);
        self.properties
            .put("VolumeType", volume_type.as_str().into());
        self
    }

    /// The operations a second: needed for io1 and io2, possible for gp3. Default: 3000 for gp3.
    #[must_use]
    pub fn iops(mut self, operations: u32) -> Self {
        self.iops = Some(operations);
        self.properties.put("Iops", operations.into());
        self
    }

    /// The throughput of a gp3 volume, 125 to 2000 MiB a second. Default: 125.
    #[must_use]
    pub fn throughput(mut self, mebibytes: u32) -> Self {
        self.throughput = Some(mebibytes);
        self.properties.put("Throughput", mebibytes.into());
        self
    }

    fn check(&self, scope: &Scope) {
        let volume_type = self.volume_type;
        for fault in performance_faults(volume_type, self.iops, self.throughput) {
            fault.report(scope);
        }
    }

    /// What an instance takes of it: the rest is for launch templates.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ebs.html>
    fn of_instance(&self, scope: &Scope) -> Self {
        let mut taken = Object::typed();
        for (key, value) in self.properties.iter() {
            if matches!(key, "Throughput" | "VolumeInitializationRate") {
                let finding = Diagnostic::warning(
                    &codes::BLOCK_DEVICE,
                    "an instance has no place for an option of its volume, which is left out",
                );
                scope.diagnose(
                    finding
                        .given(format!("`{key}`"))
                        .allowed("it in a launch template")
                        .help("launch the instance by a group with a launch template"),
                );
                continue;
            }
            taken.set(key.to_owned(), value.clone());
        }
        Self {
            properties: taken,
            ..self.clone()
        }
    }
}

/// Why EBS would refuse a volume.
pub(super) struct VolumeFault {
    pub(super) message: &'static str,
    pub(super) given: String,
    pub(super) allowed: String,
    pub(super) help: &'static str,
}

impl VolumeFault {
    pub(super) fn report(self, scope: &Scope) {
        let finding = Diagnostic::error(&codes::BLOCK_DEVICE, self.message);
        scope.diagnose(
            finding
                .given(self.given)
                .allowed(self.allowed)
                .help(self.help),
        );
    }
}

/// What is wrong with the operations and the throughput of a volume.
pub(super) fn performance_faults(
    volume_type: Option<EbsDeviceVolumeType>,
    iops: Option<u32>,
    throughput: Option<u32>,
) -> Vec<VolumeFault> {
    use EbsDeviceVolumeType::{Gp3, Io1, Io2};
    let name = volume_type.map_or("no type", EbsDeviceVolumeType::as_str);
    let mut faults = Vec::new();
    let mut refuse = |message: &'static str, given: String, allowed: &str, help: &'static str| {
        faults.push(VolumeFault {
            message,
            given,
            allowed: allowed.to_owned(),
            help,
        });
    };
    match (volume_type, iops) {
        (Some(Io1 | Io2), None) => refuse(
            "a volume with provisioned operations does not say how many",
            name.to_owned(),
            "io1 and io2 with `iops`",
            "set `iops`, or use gp3",
        ),
        (None | Some(Io1 | Io2 | Gp3), _) | (_, None) => {}
        (_, Some(iops)) => refuse(
            "operations are provisioned for a volume of a type that has no choice",
            format!("{iops} for {name}"),
            "`iops` for io1, io2 and gp3",
            "leave `iops` out, or use gp3",
        ),
    }
    if let Some(throughput) = throughput {
        if volume_type != Some(Gp3) {
            refuse(
                "throughput is provisioned for a volume of a type that has no choice",
                format!("{throughput} MiB/s for {name}"),
                "`throughput` for gp3",
                "set the type gp3, or leave `throughput` out",
            );
        } else if !(125..=2000).contains(&throughput) {
            refuse(
                "a volume's throughput is out of range",
                format!("{throughput} MiB/s"),
                "125 to 2000 MiB/s",
                "choose a throughput in this range",
            );
        } else if let Some(iops) = iops.filter(|iops| throughput > iops / 4) {
            refuse(
                "a volume has more throughput than its operations allow",
                format!("{throughput} MiB/s with {iops} operations a second"),
                "up to 0.25 MiB/s for each operation a second",
                "raise `iops`, or lower `throughput`",
            );
        }
    }
    faults
}
