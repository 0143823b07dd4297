//! Instances: virtual machines.

mod instance_ref;

pub use stackwright_cfn::ec2::instance::*;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ec2::CfnLaunchTemplate;
use stackwright_cfn::iam::CfnInstanceProfile;
use stackwright_core::kind::AvailabilityZoneName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, Object, Scope, Tag, Value,
};

use super::block_device::BlockDevice;
use super::key_pair::KeyPairRef;
use super::launch_template::{
    CpuCredits, InstanceInitiatedShutdownBehavior, LaunchTemplateHttpTokens,
};
use super::machine_image::MachineImage;
use super::metadata_options::metadata_setters;
use super::placement_group::PlacementGroupRef;
use super::user_data::UserData;
use crate::ec2::{
    Connections, InstanceType, SecurityGroup, SecurityGroupRef, SubnetRef, SubnetSelection, VpcRef,
    codes,
};
use crate::iam::{InstanceProfileRef, ManagedPolicy, Role, RoleRef, ServicePrincipal};

pub use instance_ref::InstanceRef;

use instance_ref::State;

/// An instance: a virtual machine in a subnet of a VPC.
///
/// It has a security group and a role of its own, unless it is given others.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::{Connectable, Instance, InstanceType, MachineImage, Vpc};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let image = MachineImage::latest_amazon_linux2023();
/// let build = Instance::new(&vpc, InstanceType::new("t3.micro"), image)
///     .require_imdsv2(true)
///     .ssm_session_permissions(true);
/// let build = stack.add("Build", build);
/// build.add_user_data(&stack, ["dnf install -y git"]);
/// build.connections().allow_from(&stack, &Peer::ipv4("10.0.0.0/16"), Port::tcp(8080));
/// ```
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Instances.html>
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct Instance {
    vpc: VpcRef,
    instance_type: InstanceType,
    machine_image: MachineImage,
    /// Properties that are written as they are given.
    properties: Object,
    metadata: Object,
    vpc_subnets: SubnetSelection,
    availability_zone: Option<Value<AvailabilityZoneName>>,
    security_group: Option<SecurityGroupRef>,
    allow_all_outbound: bool,
    allow_all_ipv6_outbound: bool,
    role: Option<RoleRef>,
    instance_profile: Option<InstanceProfileRef>,
    ssm_session_permissions: bool,
    instance_name: Option<Value<String>>,
    key_pair: Option<KeyPairRef>,
    user_data: Option<UserData>,
    user_data_causes_replacement: bool,
    resource_signal_timeout: Option<Duration>,
    block_devices: Vec<BlockDevice>,
    require_imdsv2: bool,
    associate_public_ip_address: Option<bool>,
    private_ip_address: Option<Value<String>>,
    has_enclave: bool,
    hibernates: bool,
}

impl Instance {
    /// An instance of a type that starts from an image.
    pub fn new(
        vpc: &VpcRef,
        instance_type: InstanceType,
        machine_image: impl Into<MachineImage>,
    ) -> Self {
        Self {
            vpc: vpc.clone(),
            instance_type,
            machine_image: machine_image.into(),
            properties: Object::typed(),
            metadata: Object::typed(),
            vpc_subnets: SubnetSelection::new(),
            availability_zone: None,
            security_group: None,
            allow_all_outbound: true,
            allow_all_ipv6_outbound: false,
            role: None,
            instance_profile: None,
            ssm_session_permissions: false,
            instance_name: None,
            key_pair: None,
            user_data: None,
            user_data_causes_replacement: false,
            resource_signal_timeout: None,
            block_devices: Vec::new(),
            require_imdsv2: false,
            associate_public_ip_address: None,
            private_ip_address: None,
            has_enclave: false,
            hibernates: false,
        }
    }

    /// The subnets of which the first one takes the instance. Default: the private ones.
    pub fn vpc_subnets(mut self, selection: impl Into<SubnetSelection>) -> Self {
        self.vpc_subnets = selection.into();
        self
    }

    /// The availability zone: the subnet is the selection's one there. Default: that of the first
    /// subnet.
    pub fn availability_zone(mut self, zone: impl IntoValue<AvailabilityZoneName>) -> Self {
        self.availability_zone = Some(zone.into_value());
        self
    }

    /// The security group. Default: one is made.
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Whether the security group that is made lets all IPv4 traffic out. Default: yes.
    pub fn allow_all_outbound(mut self, allow: bool) -> Self {
        self.allow_all_outbound = allow;
        self
    }

    /// Whether the security group that is made lets all IPv6 traffic out. Default: no.
    pub fn allow_all_ipv6_outbound(mut self, allow: bool) -> Self {
        self.allow_all_ipv6_outbound = allow;
        self
    }

    /// The role, for which a profile is made. Default: one is made.
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The instance profile. It excludes [`role`](Self::role), and its role has to be known here: a
    /// profile that is imported has none to grant anything to, so that one is made in its place.
    /// Default: made for the role.
    pub fn instance_profile(mut self, profile: &InstanceProfileRef) -> Self {
        self.instance_profile = Some(profile.clone());
        self
    }

    /// Whether people can open a shell on the instance by Session Manager. Default: no.
    /// <https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html>
    pub fn ssm_session_permissions(mut self, allow: bool) -> Self {
        self.ssm_session_permissions = allow;
        self
    }

    /// The `Name` tag. Default: the construct's path.
    pub fn instance_name(mut self, name: impl IntoValue<String>) -> Self {
        self.instance_name = Some(name.into_value());
        self
    }

    /// The key pair with which people log in. Default: none.
    pub fn key_pair(mut self, pair: &KeyPairRef) -> Self {
        self.key_pair = Some(pair.clone());
        self
    }

    /// What the instance does when it starts for the first time. Default: as the image has it.
    pub fn user_data(mut self, data: impl Into<UserData>) -> Self {
        self.user_data = Some(data.into());
        self
    }

    /// Whether other user data make another instance: the logical id then changes with them. Without
    /// it, a change restarts the instance, which does not run them again. Default: no.
    pub fn user_data_causes_replacement(mut self, replace: bool) -> Self {
        self.user_data_causes_replacement = replace;
        self
    }

    /// How long CloudFormation waits until the instance signals that it is ready, up to 12 hours: see
    /// [`UserData::add_signal_on_exit_command`]. Default: it does not wait.
    pub fn resource_signal_timeout(mut self, timeout: Duration) -> Self {
        self.resource_signal_timeout = Some(timeout);
        self
    }

    /// Adds a block device. Default: those of the image.
    pub fn block_device(mut self, device: BlockDevice) -> Self {
        self.block_devices.push(device);
        self
    }

    crate::words::property_setters! { properties:
        /// Whether traffic that is neither from the instance nor for it is dropped. What routes for
        /// others, such as a NAT instance, needs `false`. Default: it is dropped.
        source_dest_check: bool => "SourceDestCheck";
        /// Whether volumes that are made with the instance take on its tags. Default: no.
        propagate_tags_to_volume_on_creation: bool => "PropagateTagsToVolumeOnCreation";
        /// Whether metrics are written every minute, rather than every five. Default: no.
        detailed_monitoring: bool => "Monitoring";
        /// Whether the instance has bandwidth of its own to EBS. Default: as the type has it.
        ebs_optimized: bool => "EbsOptimized";
        /// Whether the instance can't be terminated by the API. Default: it can.
        disable_api_termination: bool => "DisableApiTermination";
        /// What the instance does that shuts itself down. Default: it stops.
        instance_initiated_shutdown_behavior: InstanceInitiatedShutdownBehavior => "InstanceInitiatedShutdownBehavior";
    }

    /// How an instance of series `t` uses CPU credits. Default: as the series has it.
    pub fn credit_specification(mut self, credits: CpuCredits) -> Self {
        let credits = Object::typed().with("CPUCredits", credits.as_str());
        self.properties.put("CreditSpecification", credits.into());
        self
    }

    /// The placement group. Default: none.
    pub fn placement_group(mut self, group: &PlacementGroupRef) -> Self {
        let name = group.placement_group_name().into_node();
        self.properties.put("PlacementGroupName", name);
        self
    }

    /// Whether the instance is prepared for Nitro Enclaves. It excludes hibernation. Default: no.
    pub fn enclave_enabled(mut self, enabled: bool) -> Self {
        self.has_enclave = enabled;
        let enclave = Object::typed().with("Enabled", enabled);
        self.properties.put("EnclaveOptions", enclave.into());
        self
    }

    /// Whether the instance can hibernate. It excludes enclaves. Default: no.
    pub fn hibernation_enabled(mut self, enabled: bool) -> Self {
        self.hibernates = enabled;
        let hibernation = Object::typed().with("Configured", enabled);
        self.properties
            .put("HibernationOptions", hibernation.into());
        self
    }

    /// The private IPv4 address, one of the subnet's. Default: EC2 chooses.
    pub fn private_ip_address(mut self, address: impl IntoValue<String>) -> Self {
        self.private_ip_address = Some(address.into_value());
        self
    }

    /// Whether the instance has a public address, which needs a public subnet. Default: as the subnet
    /// has it.
    pub fn associate_public_ip_address(mut self, associate: bool) -> Self {
        self.associate_public_ip_address = Some(associate);
        self
    }

    /// How many IPv6 addresses of the subnet the instance has. It excludes
    /// [`associate_public_ip_address`](Self::associate_public_ip_address). Default: as the subnet has
    /// it.
    pub fn ipv6_address_count(mut self, addresses: u32) -> Self {
        self.properties.put("Ipv6AddressCount", addresses.into());
        self
    }

    /// Whether the instance metadata service is only spoken to with tokens, by a launch template that
    /// says so. It excludes the single options of the service. Default: as the image has it.
    /// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html>
    pub fn require_imdsv2(mut self, require: bool) -> Self {
        self.require_imdsv2 = require;
        self
    }

    metadata_setters!();

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: &str, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::INSTANCE, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if self.role.is_some() && self.instance_profile.is_some() {
            refuse(
                "an instance has a role and an instance profile, which has one of its own",
                "`role` and `instance_profile`",
                "one of the two",
                "leave `role` out",
            );
        }
        if self.has_enclave && self.hibernates {
            refuse(
                "an instance with an enclave can't hibernate",
                "`enclave_enabled` and `hibernation_enabled`",
                "one of the two",
                "leave one of them out",
            );
        }
        if self.require_imdsv2 && !self.metadata.is_empty() {
            refuse(
                "an instance's metadata options are given twice",
                "`require_imdsv2` and single options",
                "one of the two",
                "set `http_tokens(LaunchTemplateHttpTokens::Required)` among the options",
            );
        }
        if self.associate_public_ip_address.is_some()
            && self.properties.get("Ipv6AddressCount").is_some()
        {
            refuse(
                "an instance's network interface and its IPv6 addresses are given side by side",
                "`associate_public_ip_address` and `ipv6_address_count`",
                "one of the two",
                "leave `associate_public_ip_address` out; the subnet assigns public addresses",
            );
        }
        let hops = self.metadata.get("HttpPutResponseHopLimit");
        if let Some(hops) = hops.and_then(Node::as_int)
            && !(1..=64).contains(&hops)
        {
            refuse(
                "the number of hops to the instance metadata service is out of range",
                &hops.to_string(),
                "1 to 64",
                "use 1, or 2 for containers",
            );
        }
        if let Some(timeout) = self.resource_signal_timeout
            && timeout > Duration::hours(12)
        {
            refuse(
                "CloudFormation does not wait for so long",
                &timeout.to_string(),
                "up to 12 hours",
                "choose a shorter time",
            );
        }
    }

    /// The subnet: the first one that is selected, or the selected one of the zone.
    fn subnet(&self, scope: &Scope) -> (Option<SubnetRef>, bool) {
        let selected = self.vpc.select_subnets(scope, &self.vpc_subnets);
        let has_public = selected.has_public();
        let Some(zone) = &self.availability_zone else {
            return (selected.subnets().first().cloned(), has_public);
        };
        let of_zone = |subnet: &&SubnetRef| subnet.zone() == Some(zone);
        let found: Vec<&SubnetRef> = selected.subnets().iter().filter(of_zone).collect();
        if found.len() != 1 {
            let finding = Diagnostic::error(
                &codes::INSTANCE,
                "an instance's availability zone does not say in which subnet it is",
            );
            let zones: Vec<String> = selected
                .subnets()
                .iter()
                .filter_map(|subnet| Some(scope.json(subnet.zone()?.node())))
                .collect();
            scope.diagnose(
                finding
                    .given(format!(
                        "{} subnets of {}",
                        found.len(),
                        scope.json(zone.node())
                    ))
                    .allowed(format!(
                        "a zone with one of the selected subnets, in {}",
                        zones.join(", ")
                    ))
                    .help("name another zone, or select other subnets by `vpc_subnets`"),
            );
        }
        (found.first().copied().cloned(), has_public)
    }

    /// The role of the instance and the name of its profile.
    fn identity(&self, scope: &Scope) -> (RoleRef, Node) {
        if let Some(profile) = &self.instance_profile {
            if let Some(role) = profile.role() {
                return (role, profile.instance_profile_name().into_node());
            }
            let finding = Diagnostic::warning(
                &codes::INSTANCE,
                "an imported instance profile is replaced by one that is made",
            );
            scope.diagnose(
                finding
                    .given("`instance_profile` whose role is not known here")
                    .allowed("a profile of the stack, or the profile's role")
                    .help("give the role: `role(&Role::from_role_name(…))`"),
            );
        }
        let role = self.role.clone().unwrap_or_else(|| {
            let principal = ServicePrincipal::new("ec2.amazonaws.com");
            scope.add("InstanceRole", Role::new(principal))
        });
        let profile = CfnInstanceProfile::new([role.role_name()]);
        let profile = scope.add("InstanceProfile", profile);
        (role, profile.reference().into_node())
    }
}

impl Construct for Instance {
    type Handle = InstanceRef;
    const LIBRARY: bool = true;

    fn build(mut self, scope: &Scope) -> InstanceRef {
        self.check(scope);
        let name = self.instance_name.take();
        scope.tag(Tag::new(
            "Name",
            name.unwrap_or_else(|| scope.path().into_value()),
        ));
        let group = self.security_group.clone().unwrap_or_else(|| {
            let group = SecurityGroup::new(&self.vpc)
                .allow_all_outbound(self.allow_all_outbound)
                .allow_all_ipv6_outbound(self.allow_all_ipv6_outbound);
            scope.add("InstanceSecurityGroup", group)
        });
        let (role, profile) = self.identity(scope);
        if self.ssm_session_permissions {
            let policy =
                ManagedPolicy::from_aws_managed_policy_name("AmazonSSMManagedInstanceCore");
            role.add_managed_policy(scope, policy);
        }
        let image = self.machine_image.get_image(scope);
        let user_data = self.user_data.take().unwrap_or(image.user_data);
        let (subnet, has_public) = self.subnet(scope);
        let is_public = self.associate_public_ip_address == Some(true);
        if is_public && !has_public {
            let finding = Diagnostic::error(
                &codes::INSTANCE,
                "an instance with a public address is in a subnet that is not public",
            );
            scope.diagnose(
                finding
                    .given("`associate_public_ip_address(true)`")
                    .allowed("it in a public subnet")
                    .help("set `vpc_subnets(SubnetType::Public)`"),
            );
        }
        let mut properties = self.properties;
        if let Some(subnet) = &subnet {
            let zone = subnet.availability_zone();
            properties.put("AvailabilityZone", zone.into_node());
        }
        let devices = self.block_devices.iter();
        let devices: Vec<Node> = devices.map(|device| device.of_instance(scope)).collect();
        if !devices.is_empty() {
            properties.put("BlockDeviceMappings", Node::List(devices));
        }
        properties.put("IamInstanceProfile", profile);
        properties.put("ImageId", image.image_id.into_node());
        properties.put("InstanceType", self.instance_type.into_value().into_node());
        if let Some(pair) = &self.key_pair {
            pair.check_os(scope, image.os_type);
            properties.put("KeyName", pair.key_pair_name().into_node());
        }
        if !self.metadata.is_empty() {
            properties.put("MetadataOptions", self.metadata.into());
        }
        let mut interface = Object::typed();
        let place = match self.associate_public_ip_address {
            Some(associate) => {
                interface.put("AssociatePublicIpAddress", associate.into());
                interface.put("DeviceIndex", "0".into());
                &mut interface
            }
            None => &mut properties,
        };
        if let Some(subnet) = &subnet {
            place.put("SubnetId", subnet.subnet_id().into_node());
        }
        if let Some(address) = self.private_ip_address {
            place.put("PrivateIpAddress", address.into_node());
        }
        let resource = scope.add("Resource", CfnInstance::new());
        scope.edit(&resource).update(|all| *all = properties);
        scope.depend(&resource, &role);
        if is_public {
            let selected = self.vpc.select_subnets(scope, &self.vpc_subnets);
            scope.depend(&resource, &selected.internet_connectivity_established());
        }
        if let Some(timeout) = self.resource_signal_timeout {
            let signal = Object::new().with("Timeout", timeout.to_iso());
            let policy = Object::new().with("ResourceSignal", signal);
            scope.edit(&resource).creation_policy(policy);
        }
        let instance = InstanceRef(Rc::new(State {
            node: scope.node(),
            resource,
            os: image.os_type,
            role,
            user_data,
            connections: Connections::new([group.clone()]),
            security_groups: RefCell::new(vec![group]),
        }));
        let (hook, replaces) = (instance.clone(), self.user_data_causes_replacement);
        let interface = (!interface.is_empty()).then_some(interface);
        let requires_tokens = self.require_imdsv2;
        // Other hooks add commands in their turn; they are there by the second round.
        scope.on_synthesis(move |scope| {
            if requires_tokens {
                require_tokens(scope, &hook);
            }
            scope.on_synthesis(move |scope| hook.finish(scope, replaces, interface));
        });
        instance
    }
}

/// A launch template that makes the instance metadata service want tokens.
fn require_tokens(scope: &Scope, instance: &InstanceRef) {
    let options = Object::typed().with("HttpTokens", "required");
    let data = Object::typed().with("MetadataOptions", options);
    let template = CfnLaunchTemplate::new(Value::from_node(data.into()));
    let template = scope.add("LaunchTemplate", template);
    let name = scope.of(&template).unique_id();
    scope
        .edit(&template)
        .set("LaunchTemplateName", name.as_str());
    let used = Object::typed()
        .with("LaunchTemplateName", name)
        .with("Version", template.attr_latest_version_number());
    scope.edit(instance).set("LaunchTemplate", used);
}
