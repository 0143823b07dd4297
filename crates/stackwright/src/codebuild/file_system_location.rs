//! File systems that builds mount.

use stackwright_core::{IntoValue, Node, Object, Value};

/// A file system that builds mount.
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/sample-efs.html>
#[derive(Clone, Debug)]
pub struct FileSystemLocation {
    identifier: Value<String>,
    location: Value<String>,
    mount_point: Value<String>,
    mount_options: Option<Value<String>>,
}

impl FileSystemLocation {
    /// A file system of EFS: `location` is its DNS name and a path, such as
    /// `fs-12345678.efs.eu-west-1.amazonaws.com:/cache`, `mount_point` the directory in the build,
    /// whose path is in the environment variable `CODEBUILD_` with the identifier in upper case.
    pub fn efs(
        identifier: impl IntoValue<String>,
        location: impl IntoValue<String>,
        mount_point: impl IntoValue<String>,
    ) -> Self {
        Self {
            identifier: identifier.into_value(),
            location: location.into_value(),
            mount_point: mount_point.into_value(),
            mount_options: None,
        }
    }

    /// How it is mounted. Default:
    /// `nfsvers=4.1,rsize=1048576,wsize=1048576,hard,timeo=600,retrans=2`.
    #[must_use]
    pub fn mount_options(mut self, options: impl IntoValue<String>) -> Self {
        self.mount_options = Some(options.into_value());
        self
    }

    pub(super) fn render(&self) -> Node {
        let mut location = Object::typed();
        location.put("Identifier", Node::from(&self.identifier));
        location.put("Location", Node::from(&self.location));
        location.put("MountPoint", Node::from(&self.mount_point));
        if let Some(options) = &self.mount_options {
            location.put("MountOptions", options.into());
        }
        location.put("Type", "EFS".into());
        location.into()
    }
}
