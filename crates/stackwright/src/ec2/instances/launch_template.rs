//! Launch templates: how instances are made.

mod options;
mod template_ref;

pub use stackwright_cfn::ec2::launch_template::*;

use std::rc::Rc;

use stackwright_cfn::iam::CfnInstanceProfile;
use stackwright_cfn::kinds::ec2::LaunchTemplateId;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, Node, NodeRef, Object, Scope, Tag, Text,
    Value,
};

use super::block_device::BlockDevice;
use super::key_pair::KeyPairRef;
use super::machine_image::{MachineImage, OperatingSystemType};
use super::metadata_options::metadata_setters;
use super::placement_group::PlacementGroupRef;
use super::user_data::UserData;
use crate::ec2::{Connections, InstanceType, SecurityGroupRef, codes};
use crate::iam::{InstanceProfileRef, RoleRef};

pub use options::{
    CpuCredits, InstanceInitiatedShutdownBehavior, LaunchTemplateCpuOptions,
    LaunchTemplateHttpTokens, LaunchTemplateSpotOptions, SpotInstanceInterruption, SpotRequestType,
};
pub use template_ref::{LaunchTemplateAttributes, LaunchTemplateRef};

use template_ref::Launch;

/// A launch template: how instances are made.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ec2::{InstanceType, LaunchTemplate, MachineImage, SecurityGroup, Vpc};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2));
/// let group = stack.add("Group", SecurityGroup::new(&vpc));
/// let template = LaunchTemplate::new()
///     .instance_type(InstanceType::new("t4g.small"))
///     .machine_image(MachineImage::latest_amazon_linux2023())
///     .security_group(&group)
///     .require_imdsv2(true);
/// stack.add("Template", template);
/// ```
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html>
#[derive(Clone, Debug, Default)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct LaunchTemplate {
    name: Option<Value<String>>,
    version_description: Option<Value<String>>,
    /// Properties that are written as they are given.
    data: Object,
    metadata: Object,
    instance_type: Option<InstanceType>,
    machine_image: Option<MachineImage>,
    user_data: Option<UserData>,
    role: Option<RoleRef>,
    instance_profile: Option<InstanceProfileRef>,
    block_devices: Vec<BlockDevice>,
    hibernates: Option<bool>,
    has_enclave: Option<bool>,
    key_pair: Option<KeyPairRef>,
    security_groups: Vec<SecurityGroupRef>,
    associate_public_ip_address: Option<bool>,
}

impl LaunchTemplate {
    /// A template that says nothing yet.
    pub fn new() -> Self {
        Self {
            data: Object::typed(),
            metadata: Object::typed(),
            ..Self::default()
        }
    }

    /// The template's name. Default: made by CloudFormation.
    pub fn launch_template_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the first version is about, up to 255 characters. Default: none.
    pub fn version_description(mut self, description: impl IntoValue<String>) -> Self {
        self.version_description = Some(description.into_value());
        self
    }

    /// The type of the instances. Default: left to whoever launches them.
    pub fn instance_type(mut self, instance_type: InstanceType) -> Self {
        self.instance_type = Some(instance_type);
        self
    }

    /// The image. Default: left to whoever launches instances.
    pub fn machine_image(mut self, image: impl Into<MachineImage>) -> Self {
        self.machine_image = Some(image.into());
        self
    }

    /// What an instance does when it starts for the first time. Default: as the image has it.
    pub fn user_data(mut self, data: impl Into<UserData>) -> Self {
        self.user_data = Some(data.into());
        self
    }

    /// The role of the instances, for which a profile is made. Default: none.
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The instance profile. It excludes [`role`](Self::role). Default: made for the role.
    pub fn instance_profile(mut self, profile: &InstanceProfileRef) -> Self {
        self.instance_profile = Some(profile.clone());
        self
    }

    /// Adds a block device. Default: those of the image.
    pub fn block_device(mut self, device: BlockDevice) -> Self {
        self.block_devices.push(device);
        self
    }

    /// How instances of series `t` use CPU credits. Default: as the series has it.
    pub fn cpu_credits(mut self, credits: CpuCredits) -> Self {
        let credits = Object::typed().with("CpuCredits", credits.as_str());
        self.data.put("CreditSpecification", credits.into());
        self
    }

    /// What of the processor is used. Default: all of it.
    pub fn cpu_options(mut self, options: LaunchTemplateCpuOptions) -> Self {
        self.data.put("CpuOptions", options.into_node());
        self
    }

    crate::words::property_setters! { data:
        /// Whether instances can't be terminated by the API. Default: they can.
        disable_api_termination: bool => "DisableApiTermination";
        /// Whether instances have bandwidth of their own to EBS. Default: as the type has it.
        ebs_optimized: bool => "EbsOptimized";
        /// What an instance does that shuts itself down. Default: it stops.
        instance_initiated_shutdown_behavior: InstanceInitiatedShutdownBehavior => "InstanceInitiatedShutdownBehavior";
    }

    /// Whether instances are prepared for Nitro Enclaves. Default: they are not.
    pub fn nitro_enclave_enabled(mut self, enabled: bool) -> Self {
        self.has_enclave = Some(enabled);
        let enclave = Object::typed().with("Enabled", enabled);
        self.data.put("EnclaveOptions", enclave.into());
        self
    }

    /// Whether instances can hibernate. Default: they can't.
    pub fn hibernation_configured(mut self, configured: bool) -> Self {
        self.hibernates = Some(configured);
        let hibernation = Object::typed().with("Configured", configured);
        self.data.put("HibernationOptions", hibernation.into());
        self
    }

    /// Launches Spot instances. Default: regular ones.
    pub fn spot_options(mut self, options: LaunchTemplateSpotOptions) -> Self {
        self.data.put("InstanceMarketOptions", options.render());
        self
    }

    /// The key pair with which people log in. Default: none.
    pub fn key_pair(mut self, pair: &KeyPairRef) -> Self {
        self.key_pair = Some(pair.clone());
        self
    }

    /// Whether metrics are written every minute, rather than every five. Default: as the service has it.
    pub fn detailed_monitoring(mut self, detailed: bool) -> Self {
        let monitoring = Object::typed().with("Enabled", detailed);
        self.data.put("Monitoring", monitoring.into());
        self
    }

    /// Adds a security group. Default: left to whoever launches instances.
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.security_groups.push(group.clone());
        self
    }

    /// Whether the instance metadata service is only spoken to with tokens. Default: as the image has
    /// it. <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html>
    pub fn require_imdsv2(self, require: bool) -> Self {
        match require {
            true => self.http_tokens(LaunchTemplateHttpTokens::Required),
            false => self,
        }
    }

    metadata_setters!();

    /// Whether instances have public addresses. Default: as their subnet has it.
    pub fn associate_public_ip_address(mut self, associate: bool) -> Self {
        self.associate_public_ip_address = Some(associate);
        self
    }

    /// The placement group. Default: none.
    pub fn placement_group(mut self, group: &PlacementGroupRef) -> Self {
        let placement = Object::typed().with("GroupName", group.placement_group_name());
        self.data.put("Placement", placement.into());
        self
    }

    /// A launch template that exists.
    #[track_caller]
    pub fn from_launch_template_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: LaunchTemplateAttributes,
    ) -> LaunchTemplateRef {
        LaunchTemplateRef::imported(scope.group(id).node(), attributes)
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::LAUNCH_TEMPLATE, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if self.role.is_some() && self.instance_profile.is_some() {
            refuse(
                "a launch template has a role and an instance profile, which has one of its own",
                "`role` and `instance_profile`".to_owned(),
                "one of the two",
                "leave `role` out",
            );
        }
        if self.has_enclave == Some(true) && self.hibernates == Some(true) {
            refuse(
                "an instance with an enclave can't hibernate",
                "`nitro_enclave_enabled` and `hibernation_configured`".to_owned(),
                "one of the two",
                "leave one of them out",
            );
        }
        if let Some(hops) = self
            .metadata
            .get("HttpPutResponseHopLimit")
            .and_then(Node::as_int)
            && !(1..=64).contains(&hops)
        {
            refuse(
                "the number of hops to the instance metadata service is out of range",
                hops.to_string(),
                "1 to 64",
                "use 1, or 2 for containers",
            );
        }
        if let Some(Node::Object(spot)) = self.data.get("InstanceMarketOptions") {
            options::check_spot(scope, spot);
        }
    }
}

impl Construct for LaunchTemplate {
    type Handle = LaunchTemplateRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> LaunchTemplateRef {
        self.check(scope);
        scope.tag(Tag::new("Name", scope.path()));
        let mut data = self.data;
        let role = self.role.or_else(|| self.instance_profile.as_ref()?.role());
        let profile = match (&self.instance_profile, &role) {
            (Some(profile), _) => Some(profile.instance_profile_arn()),
            (None, Some(role)) => {
                let profile = scope.add("Profile", CfnInstanceProfile::new([role.role_name()]));
                Some(profile.attr_arn())
            }
            (None, None) => None,
        };
        if let Some(arn) = profile {
            data.put(
                "IamInstanceProfile",
                Object::typed().with("Arn", arn).into(),
            );
        }
        let devices: Vec<Node> = self
            .block_devices
            .iter()
            .map(|device| device.render(scope))
            .collect();
        if !devices.is_empty() {
            data.put("BlockDeviceMappings", Node::List(devices));
        }
        let image = self
            .machine_image
            .as_ref()
            .map(|image| image.get_image(scope));
        let os = image.as_ref().map(|image| image.os_type);
        let user_data = self
            .user_data
            .or_else(|| Some(image.as_ref()?.user_data.clone()));
        if let Some(image) = image {
            data.put("ImageId", image.image_id.into_node());
        }
        if let Some(instance_type) = &self.instance_type {
            data.put("InstanceType", instance_type.into_value().into_node());
        }
        if let Some(pair) = &self.key_pair {
            if let Some(os) = os {
                pair.check_os(scope, os);
            }
            data.put("KeyName", pair.key_pair_name().into_node());
        }
        if !self.metadata.is_empty() {
            data.put("MetadataOptions", self.metadata.into());
        }
        let connections = Connections::new([]);
        for group in &self.security_groups {
            connections.add_security_group(scope, group);
        }
        let resource = CfnLaunchTemplate::new(Value::from_node(data.into()))
            .when_some(self.name, CfnLaunchTemplate::launch_template_name)
            .when_some(
                self.version_description,
                CfnLaunchTemplate::version_description,
            );
        let resource = scope.add("Resource", resource);
        if let Some(role) = &role {
            scope.depend(&resource, role);
        }
        let has_groups = !self.security_groups.is_empty();
        let launch = Launch {
            node: scope.node(),
            id: Some(resource.reference()),
            name: None,
            version: resource.attr_latest_version_number(),
            default_version: resource.attr_default_version_number(),
            os,
            has_image: self.machine_image.is_some(),
            role,
            user_data,
            instance_type: self.instance_type,
            connections: has_groups.then_some(connections),
            is_owned: true,
        };
        let template = LaunchTemplateRef(Rc::new(launch));
        let (hook, associate) = (template.clone(), self.associate_public_ip_address);
        // What other hooks add in their turn, tags and commands, is there by the second round.
        scope.on_synthesis(move |scope| {
            scope.on_synthesis(move |scope| hook.finish(scope, associate));
        });
        template
    }
}
