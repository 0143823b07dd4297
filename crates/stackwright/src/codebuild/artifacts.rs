//! What builds leave.

use stackwright_core::{IntoValue, Node, Object, Scope, Text, Value};

use super::project_ref::ProjectRef;
use crate::s3::BucketRef;

/// What builds leave in a bucket, to which the project is granted to write.
///
/// <https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html>
///
/// ```
/// use stackwright::codebuild::{Project, S3Artifacts, Source};
/// use stackwright::prelude::*;
/// use stackwright::s3::Bucket;
///
/// let stack = Stack::new("ci");
/// let bucket = stack.add("Built", Bucket::new());
/// let project = Project::new(Source::git_hub("shop", "web"));
/// stack.add("Build", project.artifacts(S3Artifacts::new(&bucket).name("web.zip")));
/// ```
#[derive(Clone, Debug)]
pub struct S3Artifacts {
    bucket: BucketRef,
    path: Option<Value<String>>,
    name: Option<Value<String>>,
    include_build_id: bool,
    package_zip: bool,
    encryption: Option<bool>,
}

impl S3Artifacts {
    /// An archive below the id of the build, named as the build specification says.
    pub fn new(bucket: &BucketRef) -> Self {
        Self {
            bucket: bucket.clone(),
            path: None,
            name: None,
            include_build_id: true,
            package_zip: true,
            encryption: None,
        }
    }

    /// The directory in the bucket. Default: its root.
    #[must_use]
    pub fn path(mut self, path: impl IntoValue<String>) -> Self {
        self.path = Some(path.into_value());
        self
    }

    /// The name of the archive or directory. Default: what the build specification says.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Whether the id of the build is part of the path. Default: yes.
    #[must_use]
    pub const fn include_build_id(mut self, include: bool) -> Self {
        self.include_build_id = include;
        self
    }

    /// Whether it is one archive. Default: yes; else it is a directory.
    #[must_use]
    pub const fn package_zip(mut self, zip: bool) -> Self {
        self.package_zip = zip;
        self
    }

    /// Whether it is encrypted; a static website should not be. Default: yes.
    #[must_use]
    pub const fn encryption(mut self, encrypt: bool) -> Self {
        self.encryption = Some(encrypt);
        self
    }

    pub(super) fn grant(&self, scope: &Scope, project: &ProjectRef) {
        self.bucket.grant_read_write(scope, project);
    }

    pub(super) fn render(&self, identifier: Option<&Text>) -> Node {
        let mut artifacts = Object::typed();
        let identifier = identifier.cloned().map(Node::Text);
        artifacts.put_some("ArtifactIdentifier", identifier);
        artifacts.put_some(
            "EncryptionDisabled",
            self.encryption.filter(|on| !on).map(|_| Node::Bool(true)),
        );
        artifacts.put("Location", self.bucket.bucket_name().into_node());
        artifacts.put_some("Name", self.name.as_ref().map(Node::from));
        let namespace = if self.include_build_id {
            "BUILD_ID"
        } else {
            "NONE"
        };
        artifacts.put("NamespaceType", namespace.into());
        if self.name.is_none() {
            artifacts.put("OverrideArtifactName", true.into());
        }
        let packaging = if self.package_zip { "ZIP" } else { "NONE" };
        artifacts.put("Packaging", packaging.into());
        artifacts.put_some("Path", self.path.as_ref().map(Node::from));
        artifacts.put("Type", "S3".into());
        artifacts.into()
    }
}
