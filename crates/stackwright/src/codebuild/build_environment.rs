//! Where a build runs.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Text};

use super::build_image::{BuildImage, EnvironmentType};
use super::codes;
use super::compute_type::{ComputeType, words};
use super::environment_variable::{BuildEnvironmentVariable, Variables};
use super::fleet::FleetRef;
use super::images::LinuxBuildImage;
use crate::ec2::SecurityGroupRef;
use crate::s3::BucketRef;

words! {
    /// The kernel of the host that a build on Linux runs on.
    HostKernel {
        /// Linux 4.
        LinuxKernel4 = "LINUX_KERNEL_4",
        /// Linux 6.
        LinuxKernel6 = "LINUX_KERNEL_6",
        /// The newest one.
        LinuxKernelLatest = "LINUX_KERNEL_LATEST",
    }
}

/// Where a build runs: image, machine and environment variables.
///
/// ```
/// use stackwright::codebuild::{BuildEnvironment, ComputeType, LinuxArmBuildImage};
///
/// let environment = BuildEnvironment::new()
///     .build_image(LinuxArmBuildImage::AMAZON_LINUX_2023_STANDARD_3_0)
///     .compute_type(ComputeType::Small)
///     .privileged(true);
/// ```
#[derive(Clone, Debug, Default)]
pub struct BuildEnvironment {
    build_image: Option<BuildImage>,
    compute_type: Option<ComputeType>,
    certificate: Option<Node>,
    docker_server: Option<DockerServer>,
    fleet: Option<FleetRef>,
    host_kernel: Option<HostKernel>,
    privileged: bool,
    pub(super) variables: Variables,
}

impl BuildEnvironment {
    /// The standard image on a small machine with Linux on x86-64.
    pub fn new() -> Self {
        Self::default()
    }

    /// The image that builds run in. Default: [`LinuxBuildImage::STANDARD_7_0`].
    #[must_use]
    pub fn build_image(mut self, image: impl Into<BuildImage>) -> Self {
        self.build_image = Some(image.into());
        self
    }

    /// How large the machine is. Default: small; large on ARM and with a graphics processor, medium
    /// with Windows and macOS, 1 GiB on Lambda.
    #[must_use]
    pub const fn compute_type(mut self, compute_type: ComputeType) -> Self {
        self.compute_type = Some(compute_type);
        self
    }

    /// The certificate, an object in a bucket, that builds trust besides those that are known. The
    /// project is not granted to read it. Default: none.
    #[must_use]
    pub fn certificate(mut self, bucket: &BucketRef, object_key: impl IntoValue<String>) -> Self {
        self.certificate = Some(bucket.arn_for_objects(object_key).into_node());
        self
    }

    /// A machine of its own that keeps Docker's layers between builds. Default: none.
    ///
    /// <https://docs.aws.amazon.com/codebuild/latest/userguide/docker-server.html>
    #[must_use]
    pub fn docker_server(mut self, server: DockerServer) -> Self {
        self.docker_server = Some(server);
        self
    }

    /// The fleet whose machines are used. Default: machines on demand.
    #[must_use]
    pub fn fleet(mut self, fleet: &FleetRef) -> Self {
        self.fleet = Some(fleet.clone());
        self
    }

    /// The kernel of the host. Default: CodeBuild's.
    #[must_use]
    pub const fn host_kernel(mut self, kernel: HostKernel) -> Self {
        self.host_kernel = Some(kernel);
        self
    }

    /// Whether builds may run a Docker daemon, which they need to build images. Default: no.
    #[must_use]
    pub const fn privileged(mut self, privileged: bool) -> Self {
        self.privileged = privileged;
        self
    }

    /// Sets an environment variable of builds. A variable of the project itself takes precedence.
    #[must_use]
    pub fn environment_variable(
        mut self,
        name: impl Into<Text>,
        value: impl Into<BuildEnvironmentVariable>,
    ) -> Self {
        self.variables.set(name.into(), value.into());
        self
    }

    pub(super) fn image(&self) -> BuildImage {
        let image = self.build_image.clone();
        image.unwrap_or(LinuxBuildImage::STANDARD_7_0)
    }

    pub(super) fn is_privileged(&self) -> bool {
        self.privileged
    }

    pub(super) fn has_fleet(&self) -> bool {
        self.fleet.is_some()
    }

    pub(super) fn render(&self, scope: &Scope, variables: Option<Node>) -> Node {
        let image = self.image();
        let size = image.environment.default_compute_type();
        let mut environment = Object::typed();
        let mut put = |key, value: Option<Node>| {
            if let Some(value) = value {
                environment.put(key, value);
            }
        };
        put("Type", Some(image.environment.as_str().into()));
        put("Image", Some(image.name(scope)));
        let credentials = image.credentials_type();
        put("ImagePullCredentialsType", credentials.map(Node::from));
        put("RegistryCredential", image.registry_credential());
        put("PrivilegedMode", Some(self.privileged.into()));
        put(
            "ComputeType",
            Some(self.compute_type.unwrap_or(size).as_str().into()),
        );
        put("EnvironmentVariables", variables);
        put(
            "HostKernel",
            self.host_kernel.map(|kernel| kernel.as_str().into()),
        );
        let server = self.docker_server.as_ref();
        put("DockerServer", server.map(DockerServer::render));
        put("Certificate", self.certificate.clone());
        let fleet = self.fleet.as_ref().map(|fleet| {
            let mut reference = Object::typed();
            reference.put("FleetArn", fleet.fleet_arn().into_node());
            reference.into()
        });
        put("Fleet", fleet);
        environment.into()
    }

    /// Reports what the kind of machine does not have.
    /// <https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html>
    pub(super) fn check(&self, scope: &Scope) {
        let kind = self.image().environment;
        let refuse = |given: String, allowed: &str, help: &str| {
            let finding = Diagnostic::error(
                &codes::BUILD_ENVIRONMENT,
                "there is no such build environment",
            );
            scope.diagnose(
                finding
                    .given(format!("{given} for {}", kind.as_str()))
                    .allowed(allowed)
                    .help(help),
            );
        };
        if self.privileged && (kind.is_windows() || kind.is_lambda()) {
            refuse(
                "privileged builds".to_owned(),
                "privileged builds in containers with Linux",
                "leave `privileged` out, or choose another image",
            );
        }
        if let Some(size) = self.compute_type {
            use ComputeType::{Small, X2Large, XLarge};
            if size.is_lambda() != kind.is_lambda() {
                refuse(
                    size.as_str().to_owned(),
                    "BUILD_LAMBDA_… for images of Lambda, and BUILD_GENERAL1_… for others",
                    "choose another compute type, or another image",
                );
            } else if kind.is_windows() && matches!(size, Small | XLarge | X2Large) {
                refuse(
                    size.as_str().to_owned(),
                    "BUILD_GENERAL1_MEDIUM or BUILD_GENERAL1_LARGE",
                    "choose another compute type",
                );
            }
        }
        if kind == EnvironmentType::MacArm && self.fleet.is_none() {
            refuse(
                "no fleet".to_owned(),
                "macOS on a fleet",
                "name a fleet with `fleet`",
            );
        }
        let is_linux = !kind.is_windows() && !kind.is_lambda() && kind != EnvironmentType::MacArm;
        if self.host_kernel.is_some() && !is_linux {
            refuse(
                "a host kernel".to_owned(),
                "a host kernel for containers with Linux",
                "leave `host_kernel` out",
            );
        }
        if let Some(fleet) = self.fleet.as_ref().and_then(FleetRef::environment_type)
            && fleet != kind
        {
            refuse(
                format!("a fleet of {}", fleet.as_str()),
                "a fleet of the image's own kind",
                "choose another image, or another fleet",
            );
        }
    }
}

/// A machine that keeps Docker's layers between the builds of a project.
#[derive(Clone, Debug)]
pub struct DockerServer {
    compute_type: ComputeType,
    security_groups: Vec<SecurityGroupRef>,
}

impl DockerServer {
    /// A machine of this size.
    pub const fn new(compute_type: ComputeType) -> Self {
        Self {
            compute_type,
            security_groups: Vec::new(),
        }
    }

    /// The security groups of the machine. Default: the project's.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups = groups.into_iter().cloned().collect();
        self
    }

    fn render(&self) -> Node {
        let mut server = Object::typed();
        server.put("ComputeType", self.compute_type.as_str().into());
        if !self.security_groups.is_empty() {
            let ids = self
                .security_groups
                .iter()
                .map(|group| group.security_group_id().into_node());
            server.put("SecurityGroupIds", Node::List(ids.collect()));
        }
        server.into()
    }
}
