//! File systems.

use stackwright_core::{
    AsNode, Construct, DependencyGroup, Diagnostic, IntoValue, Node, Object, RemovalPolicy, Scope,
    Tag, Text, Value,
};

use super::codes;
use super::file_system_ref::{FileSystemAttributes, FileSystemRef, Own, mount_condition};
use super::replication::ReplicationConfiguration;
use crate::ec2::{Connections, Port, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef};
use crate::iam::{AnyPrincipal, PolicyDocument, PolicyKind, PolicyStatement, SharedDocument};
use crate::kms::KeyRef;
use stackwright_cfn::efs::{CfnFileSystem, CfnMountTarget};

/// The connections of mount targets: over NFS unless told otherwise.
pub(super) fn nfs(group: &SecurityGroupRef) -> Connections {
    Connections::new([group.clone()]).default_port(Port::tcp(2049))
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident: $word:literal, $meaning:literal;)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $(
            #[doc = $meaning]
            $variant,
        )* }

        impl $name {
            pub(super) const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    )* };
}

words! {
    /// After how many days without access files are moved.
    /// <https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html>
    LifecyclePolicy {
        After1Day: "AFTER_1_DAY", "One.";
        After7Days: "AFTER_7_DAYS", "Seven.";
        After14Days: "AFTER_14_DAYS", "Fourteen.";
        After30Days: "AFTER_30_DAYS", "Thirty.";
        After60Days: "AFTER_60_DAYS", "Sixty.";
        After90Days: "AFTER_90_DAYS", "Ninety.";
        After180Days: "AFTER_180_DAYS", "180.";
        After270Days: "AFTER_270_DAYS", "270.";
        After365Days: "AFTER_365_DAYS", "365.";
    }
    /// When files come back from infrequent access.
    OutOfInfrequentAccessPolicy {
        After1Access: "AFTER_1_ACCESS", "At the first access.";
    }
    /// What a file system is made for.
    /// <https://docs.aws.amazon.com/efs/latest/ug/performance.html#performancemodes>
    PerformanceMode {
        GeneralPurpose: "generalPurpose", "Short waiting.";
        MaxIo: "maxIO", "Very many machines, at the price of longer waiting.";
    }
    /// How the throughput is limited.
    /// <https://docs.aws.amazon.com/efs/latest/ug/performance.html#throughput-modes>
    ThroughputMode {
        Bursting: "bursting", "By the size, with bursts.";
        Provisioned: "provisioned", "By what is paid for.";
        Elastic: "elastic", "Not; what is used is paid for.";
    }
    /// Whether a file system can become the destination of replication.
    ReplicationOverwriteProtection {
        Enabled: "ENABLED", "It can't.";
        Disabled: "DISABLED", "It can.";
    }
}

/// A file system (`AWS::EFS::FileSystem`) with a mount target in each zone of a VPC.
///
/// It is encrypted, and nobody may write to it without a mount target.
///
/// ```
/// use stackwright::efs::FileSystem;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
/// let shared = stack.add("Shared", FileSystem::new(&vpc));
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")));
/// shared.grant_read_write(&stack, &role);
/// ```
#[derive(Clone, Debug)]
pub struct FileSystem {
    vpc: VpcRef,
    security_group: Option<SecurityGroupRef>,
    vpc_subnets: Option<SubnetSelection>,
    encrypted: bool,
    name: Option<Value<String>>,
    kms_key: Option<KeyRef>,
    lifecycle_policy: Option<LifecyclePolicy>,
    out_of_infrequent_access: Option<OutOfInfrequentAccessPolicy>,
    transition_to_archive: Option<LifecyclePolicy>,
    performance_mode: Option<PerformanceMode>,
    throughput_mode: Option<ThroughputMode>,
    provisioned_throughput: Option<u32>,
    removal_policy: Option<RemovalPolicy>,
    automatic_backups: bool,
    policy: Option<PolicyDocument>,
    allow_anonymous_access: bool,
    one_zone: bool,
    overwrite_protection: Option<ReplicationOverwriteProtection>,
    replication: Option<ReplicationConfiguration>,
}

impl FileSystem {
    /// An encrypted file system with mount targets in the VPC's private subnets.
    pub fn new(vpc: &VpcRef) -> Self {
        Self {
            vpc: vpc.clone(),
            security_group: None,
            vpc_subnets: None,
            encrypted: true,
            name: None,
            kms_key: None,
            lifecycle_policy: None,
            out_of_infrequent_access: None,
            transition_to_archive: None,
            performance_mode: None,
            throughput_mode: None,
            provisioned_throughput: None,
            removal_policy: None,
            automatic_backups: false,
            policy: None,
            allow_anonymous_access: false,
            one_zone: false,
            overwrite_protection: None,
            replication: None,
        }
    }

    /// The security group of the mount targets. Default: one is made.
    #[must_use]
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// The subnets in which there are mount targets, one in each zone. Default: private ones.
    #[must_use]
    pub fn vpc_subnets(mut self, selection: impl Into<SubnetSelection>) -> Self {
        self.vpc_subnets = Some(selection.into());
        self
    }

    /// Whether files are encrypted at rest. Default: true.
    #[must_use]
    pub const fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = encrypted;
        self
    }

    /// The file system's name, a tag. Default: its path.
    #[must_use]
    pub fn file_system_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The key that encrypts files. Default: the account's key for EFS.
    #[must_use]
    pub fn kms_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.kms_key = Some(key.into());
        self
    }

    /// When files go to infrequent access. Default: never.
    #[must_use]
    pub const fn lifecycle_policy(mut self, policy: LifecyclePolicy) -> Self {
        self.lifecycle_policy = Some(policy);
        self
    }

    /// When files come back from infrequent access. Default: never.
    #[must_use]
    pub const fn out_of_infrequent_access_policy(
        mut self,
        policy: OutOfInfrequentAccessPolicy,
    ) -> Self {
        self.out_of_infrequent_access = Some(policy);
        self
    }

    /// When files go to the archive. Default: never.
    #[must_use]
    pub const fn transition_to_archive_policy(mut self, policy: LifecyclePolicy) -> Self {
        self.transition_to_archive = Some(policy);
        self
    }

    /// What the file system is made for. Default: not said, which is
    /// [`GeneralPurpose`](PerformanceMode::GeneralPurpose).
    #[must_use]
    pub const fn performance_mode(mut self, mode: PerformanceMode) -> Self {
        self.performance_mode = Some(mode);
        self
    }

    /// How the throughput is limited. Default: not said, which is
    /// [`Bursting`](ThroughputMode::Bursting).
    #[must_use]
    pub const fn throughput_mode(mut self, mode: ThroughputMode) -> Self {
        self.throughput_mode = Some(mode);
        self
    }

    /// The throughput in MiB/s, with [`ThroughputMode::Provisioned`] only.
    #[must_use]
    pub const fn provisioned_throughput_per_second(mut self, mebibytes: u32) -> Self {
        self.provisioned_throughput = Some(mebibytes);
        self
    }

    /// What happens to the file system when it leaves the stack. Default: it is retained.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// Whether AWS Backup saves the file system every day. Default: false.
    #[must_use]
    pub const fn enable_automatic_backups(mut self, enable: bool) -> Self {
        self.automatic_backups = enable;
        self
    }

    /// The file system's policy. Default: whoever comes by a mount target may write.
    #[must_use]
    pub fn file_system_policy(mut self, policy: impl Into<PolicyDocument>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Whether there is no policy by default, so that clients need no identity. Default: false.
    #[must_use]
    pub const fn allow_anonymous_access(mut self, allow: bool) -> Self {
        self.allow_anonymous_access = allow;
        self
    }

    /// Whether files are kept in the VPC's first zone only, which costs less. Default: false.
    #[must_use]
    pub const fn one_zone(mut self, one_zone: bool) -> Self {
        self.one_zone = one_zone;
        self
    }

    /// Whether the file system can become the destination of replication. Default: not said, which
    /// is that it can't.
    #[must_use]
    pub const fn replication_overwrite_protection(
        mut self,
        protection: ReplicationOverwriteProtection,
    ) -> Self {
        self.overwrite_protection = Some(protection);
        self
    }

    /// Where the file system is replicated to. Default: nowhere.
    #[must_use]
    pub fn replication_configuration(mut self, replication: ReplicationConfiguration) -> Self {
        self.replication = Some(replication);
        self
    }

    /// An existing file system, by its id or ARN and its security group.
    #[track_caller]
    pub fn from_file_system_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        file_system: FileSystemAttributes,
    ) -> FileSystemRef {
        file_system.into_ref(&scope.group(id))
    }

    fn check(&self, scope: &Scope) {
        let report = |code, message: &str, given: &str, allowed: &str, help: &str| {
            let finding = Diagnostic::error(code, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        let is_provisioned = self.throughput_mode == Some(ThroughputMode::Provisioned);
        if is_provisioned
            != self
                .provisioned_throughput
                .is_some_and(|throughput| throughput > 0)
        {
            report(
                &codes::PROVISIONED_THROUGHPUT,
                "a provisioned throughput and the mode for it go together",
                "one of the two alone",
                "both, with at least 1 MiB/s, or neither",
                "set the mode and the throughput",
            );
        }
        let is_limited = self.throughput_mode == Some(ThroughputMode::Elastic) || self.one_zone;
        if is_limited && self.performance_mode == Some(PerformanceMode::MaxIo) {
            report(
                &codes::ELASTIC_MAX_IO,
                "EFS does not combine Max I/O with that",
                "`PerformanceMode::MaxIo` with elastic throughput or one zone",
                "`PerformanceMode::GeneralPurpose`",
                "leave the performance mode out",
            );
        }
        if self.kms_key.is_some() && !self.encrypted {
            report(
                &codes::KEY_WITHOUT_ENCRYPTION,
                "a key without encryption has no effect",
                "`kms_key` with `encrypted(false)`",
                "an encrypted file system",
                "leave one of them out",
            );
        }
        let is_open = self.overwrite_protection == Some(ReplicationOverwriteProtection::Disabled);
        if is_open && self.replication.is_some() {
            report(
                &codes::REPLICATION_PROTECTED,
                "a file system is a source or a destination of replication",
                "`replication_configuration` with the protection disabled",
                "one of the two",
                "leave one of them out",
            );
        }
    }

    fn lifecycle(&self) -> Option<Node> {
        let policies = [
            (
                "TransitionToIA",
                self.lifecycle_policy.map(LifecyclePolicy::as_str),
            ),
            (
                "TransitionToPrimaryStorageClass",
                self.out_of_infrequent_access
                    .map(OutOfInfrequentAccessPolicy::as_str),
            ),
            (
                "TransitionToArchive",
                self.transition_to_archive.map(LifecyclePolicy::as_str),
            ),
        ];
        let policy = |(name, when): (&'static str, Option<&str>)| {
            let mut policy = Object::typed();
            policy.put(name, when?.into());
            Some(Node::from(policy))
        };
        let written: Vec<Node> = policies.into_iter().filter_map(policy).collect();
        (!written.is_empty()).then_some(Node::List(written))
    }

    /// The file system's policy, with what holds unless told otherwise.
    fn document(&self) -> PolicyDocument {
        let document = self.policy.clone().unwrap_or_default();
        if self.allow_anonymous_access {
            return document;
        }
        let by_mount_target = PolicyStatement::new()
            .actions([
                "elasticfilesystem:ClientWrite",
                "elasticfilesystem:ClientRootAccess",
            ])
            .principal(AnyPrincipal::new())
            .conditions(mount_condition());
        document.statement(by_mount_target)
    }
}

impl Construct for FileSystem {
    type Handle = FileSystemRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> FileSystemRef {
        self.check(scope);
        if let Some(policy) = &self.policy {
            // Like a trust policy, it can do without resources: it is about the file system.
            policy.check(scope, PolicyKind::Trust);
        }
        let zone = self
            .one_zone
            .then(|| self.vpc.availability_zones().into_iter().next());
        let zone = zone.flatten();
        let mut resource = CfnFileSystem::new();
        let properties = resource.as_object_mut();
        properties.put_some("AvailabilityZoneName", zone.clone());
        if self.automatic_backups {
            let mut backup = Object::typed();
            backup.put("Status", "ENABLED".into());
            properties.put("BackupPolicy", backup.into());
        }
        properties.put("Encrypted", self.encrypted.into());
        if let Some(protection) = self.overwrite_protection {
            let mut property = Object::typed();
            property.put("ReplicationOverwriteProtection", protection.as_str().into());
            properties.put("FileSystemProtection", property.into());
        }
        properties.put_some("KmsKeyId", self.kms_key.as_ref().map(KeyRef::key_arn));
        properties.put_some("LifecyclePolicies", self.lifecycle());
        let performance = self.performance_mode.map(PerformanceMode::as_str);
        properties.put_some("PerformanceMode", performance);
        properties.put_some("ProvisionedThroughputInMibps", self.provisioned_throughput);
        let replication = self.replication.as_ref();
        let replication = replication.map(|replication| replication.property(scope));
        properties.put_some("ReplicationConfiguration", replication);
        let throughput = self.throughput_mode.map(ThroughputMode::as_str);
        properties.put_some("ThroughputMode", throughput);
        let resource = scope.add("Resource", resource);
        let removal_policy = self.removal_policy.unwrap_or(RemovalPolicy::Retain);
        scope.edit(&resource).removal_policy(removal_policy);
        let path = || scope.path().into_value();
        let name: Value<String> = self.name.clone().unwrap_or_else(path);
        scope.tag(Tag::new("Name", name));
        let document = SharedDocument::new(self.document());
        document.write_to(scope, resource.node(), "FileSystemPolicy");
        let group = self
            .security_group
            .clone()
            .unwrap_or_else(|| scope.add("EfsSecurityGroup", SecurityGroup::new(&self.vpc)));
        let by_default = || SubnetSelection::new().one_per_az();
        let selection = self.vpc_subnets.unwrap_or_else(by_default);
        let selection = match zone {
            Some(zone) => selection.availability_zones([zone]),
            None => selection,
        };
        let selected = self.vpc.select_subnets(scope, selection);
        let targets = DependencyGroup::new();
        for subnet in selected.subnets() {
            let id = scope.of(subnet).id();
            let target = CfnMountTarget::new(
                resource.reference(),
                [group.security_group_id()],
                subnet.subnet_id(),
            );
            targets.add(&scope.add(format!("EfsMountTarget-{id}"), target));
        }
        FileSystemRef::own(
            scope,
            Own {
                id: resource.reference(),
                arn: resource.attr_arn(),
                document,
            },
            nfs(&group),
            targets,
        )
    }
}
