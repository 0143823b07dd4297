//! How the instances of a group are launched.

use stackwright_core::{Diagnostic, Node, Scope, Tag};

use super::codes;
use crate::autoscaling::mixed_instances_policy::MixedInstancesPolicy;
use crate::ec2::{
    BlockDevice, InstanceType, KeyPairRef, LaunchTemplate, LaunchTemplateRef,
    LaunchTemplateSpotOptions, MachineImage, SecurityGroup, SecurityGroupRef, UserData, VpcRef,
};
use crate::iam::{
    CfnInstanceProfile, InstanceProfileRef, ManagedPolicy, Role, RoleRef, ServicePrincipal,
};

use super::AutoScalingGroup;

/// How often metrics of instances are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Monitoring {
    /// Every five minutes.
    Basic,
    /// Every minute, at a price.
    Detailed,
}

/// How a group launches instances: by a launch template of its own, by one that is given, or by a mixed
/// instances policy.
pub trait Launch: sealed::Launch {}

impl<T: sealed::Launch> Launch for T {}

/// What a group knows of how its instances are launched.
#[derive(Debug)]
pub struct Launched {
    pub(super) specification: (&'static str, Node),
    pub(super) template: Option<LaunchTemplateRef>,
    pub(super) is_bottlerocket: bool,
    pub(super) is_spot: bool,
}

pub(super) mod sealed {
    use super::{Launched, Scope, VpcRef};

    pub trait Launch {
        fn launch(self, scope: &Scope, vpc: &VpcRef, has_public_subnets: bool) -> Launched;
    }
}

/// A launch template of the group's own.
#[derive(Clone, Debug)]
pub struct OwnLaunchTemplate {
    template: LaunchTemplate,
    machine_image: MachineImage,
    security_group: Option<SecurityGroupRef>,
    allow_all_outbound: bool,
    role: Option<RoleRef>,
    ssm_session_permissions: bool,
    associate_public_ip_address: Option<bool>,
    monitoring: Monitoring,
    is_spot: bool,
}

impl OwnLaunchTemplate {
    pub(super) fn new(instance_type: InstanceType, machine_image: MachineImage) -> Self {
        Self {
            template: LaunchTemplate::new()
                .instance_type(instance_type)
                .machine_image(machine_image.clone()),
            machine_image,
            security_group: None,
            allow_all_outbound: true,
            role: None,
            ssm_session_permissions: false,
            associate_public_ip_address: None,
            monitoring: Monitoring::Basic,
            is_spot: false,
        }
    }
}

/// Settings of the launch template that the group makes.
impl AutoScalingGroup {
    fn template(mut self, step: impl FnOnce(LaunchTemplate) -> LaunchTemplate) -> Self {
        self.launch.template = step(self.launch.template);
        self
    }

    /// The key pair with which people log in. Default: none.
    pub fn key_pair(self, pair: &KeyPairRef) -> Self {
        self.template(|template| template.key_pair(pair))
    }

    /// What an instance does when it starts for the first time. Default: as the image has it.
    pub fn user_data(self, data: impl Into<UserData>) -> Self {
        self.template(|template| template.user_data(data))
    }

    /// Adds a block device. Default: those of the image.
    pub fn block_device(self, device: BlockDevice) -> Self {
        self.template(|template| template.block_device(device))
    }

    /// Whether the instance metadata service is only spoken to with tokens. Default: as the image has
    /// it. <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html>
    pub fn require_imdsv2(self, require: bool) -> Self {
        self.template(|template| template.require_imdsv2(require))
    }

    /// Launches Spot instances, up to a price for an hour in dollars. Default: regular ones.
    pub fn spot_price(mut self, dollars: f64) -> Self {
        self.launch.is_spot = true;
        let spot = LaunchTemplateSpotOptions::new().max_price(dollars);
        self.template(|template| template.spot_options(spot))
    }

    /// The security group of the instances. Default: one is made.
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.launch.security_group = Some(group.clone());
        self
    }

    /// Whether the security group that is made lets all traffic out. Default: yes.
    pub fn allow_all_outbound(mut self, allow: bool) -> Self {
        self.launch.allow_all_outbound = allow;
        self
    }

    /// The role of the instances. Default: one is made.
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.launch.role = Some(role.clone());
        self
    }

    /// Whether people can open a shell on the instances by Session Manager. Default: no.
    /// <https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html>
    pub fn ssm_session_permissions(mut self, allow: bool) -> Self {
        self.launch.ssm_session_permissions = allow;
        self
    }

    /// Whether instances have public addresses, which needs public subnets. Default: as the subnets have
    /// it.
    pub fn associate_public_ip_address(mut self, associate: bool) -> Self {
        self.launch.associate_public_ip_address = Some(associate);
        self
    }

    /// How often metrics of the instances are written. Default: every five minutes.
    pub fn instance_monitoring(mut self, monitoring: Monitoring) -> Self {
        self.launch.monitoring = monitoring;
        self
    }
}

impl sealed::Launch for OwnLaunchTemplate {
    fn launch(self, scope: &Scope, vpc: &VpcRef, has_public_subnets: bool) -> Launched {
        scope.tag(Tag::new("Name", scope.path()));
        if self.associate_public_ip_address == Some(true) && !has_public_subnets {
            let finding = Diagnostic::error(
                &codes::PUBLIC_ADDRESS,
                "instances with public addresses are in subnets that are not public",
            );
            scope.diagnose(
                finding
                    .given("`associate_public_ip_address(true)`")
                    .allowed("it in public subnets")
                    .help("set `vpc_subnets(SubnetSelection::subnet_type(SubnetType::Public))`"),
            );
        }
        let group = self.security_group.unwrap_or_else(|| {
            let group = SecurityGroup::new(vpc).allow_all_outbound(self.allow_all_outbound);
            scope.add("InstanceSecurityGroup", group)
        });
        let role = self.role.unwrap_or_else(|| {
            scope.add(
                "InstanceRole",
                Role::new(ServicePrincipal::new("ec2.amazonaws.com")),
            )
        });
        if self.ssm_session_permissions {
            let policy =
                ManagedPolicy::from_aws_managed_policy_name("AmazonSSMManagedInstanceCore");
            role.add_managed_policy(scope, policy);
        }
        let profile = CfnInstanceProfile::new([role.role_name()]);
        let profile = scope.add("InstanceProfile", profile);
        let profile = InstanceProfileRef::of_resource(profile, &role);
        let template = self
            .template
            .instance_profile(&profile)
            .security_group(&group)
            .detailed_monitoring(self.monitoring == Monitoring::Detailed);
        let template = match self.associate_public_ip_address {
            Some(associate) => template.associate_public_ip_address(associate),
            None => template,
        };
        let template = scope.add("LaunchTemplate", template);
        Launched {
            specification: ("LaunchTemplate", template.specification()),
            template: Some(template),
            is_bottlerocket: self.machine_image.is_bottlerocket(),
            is_spot: self.is_spot,
        }
    }
}

/// A launch template that is given.
#[derive(Clone, Debug)]
pub struct GivenLaunchTemplate(LaunchTemplateRef);

impl GivenLaunchTemplate {
    pub(super) fn of(template: &LaunchTemplateRef) -> Self {
        Self(template.clone())
    }
}

/// What is known of a template is complete enough for a group.
fn check_template(scope: &Scope, template: &LaunchTemplateRef, needs_type: bool) {
    let has_type = !needs_type || !template.is_owned() || template.instance_type().is_some();
    let missing = match (has_type, template.has_image()) {
        (true, true) => return,
        (false, _) => "instance_type",
        (true, false) => "machine_image",
    };
    let finding = Diagnostic::error(
        &codes::LAUNCH_TEMPLATE,
        "the group's launch template is not complete",
    );
    scope.diagnose(
        finding
            .given(format!("a template without `{missing}`"))
            .allowed("a template with an image and an instance type")
            .help(format!("set `{missing}` on the `LaunchTemplate`")),
    );
}

impl sealed::Launch for GivenLaunchTemplate {
    fn launch(self, scope: &Scope, _: &VpcRef, _: bool) -> Launched {
        check_template(scope, &self.0, true);
        Launched {
            specification: ("LaunchTemplate", self.0.specification()),
            template: Some(self.0),
            is_bottlerocket: false,
            is_spot: false,
        }
    }
}

impl sealed::Launch for MixedInstancesPolicy {
    fn launch(self, scope: &Scope, _: &VpcRef, _: bool) -> Launched {
        self.check(scope);
        check_template(scope, &self.launch_template, !self.names_types());
        Launched {
            specification: ("MixedInstancesPolicy", self.render()),
            template: Some(self.launch_template),
            is_bottlerocket: false,
            is_spot: false,
        }
    }
}
