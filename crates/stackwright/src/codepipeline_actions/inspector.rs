//! Scans for vulnerabilities.

use stackwright_core::{Node, Object, Text, Value};

use super::commands::permit_logs;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::ecr::RepositoryRef;
use crate::iam::PolicyStatement;

/// How many findings of each severity there may be: critical, high, medium, low.
type Thresholds = [Option<u32>; 4];

/// Scans source code for vulnerabilities by Amazon Inspector, and puts what it found into an artifact.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-InspectorScan.html>
#[derive(Clone, Debug)]
pub struct InspectorSourceCodeScanAction {
    common: Common,
    input: Artifact,
    output: Artifact,
    thresholds: Thresholds,
}

/// Scans an image for vulnerabilities by Amazon Inspector, and puts what it found into an artifact.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-InspectorScan.html>
#[derive(Clone, Debug)]
pub struct InspectorEcrImageScanAction {
    common: Common,
    repository: RepositoryRef,
    image_tag: Option<Text>,
    output: Artifact,
    thresholds: Thresholds,
}

action_setters!(InspectorSourceCodeScanAction, InspectorEcrImageScanAction);

/// Declares the setters that both kinds of scans have.
macro_rules! scan_setters {
    ($($name:ident),*) => { $(
        impl $name {
            /// How many critical findings there may be. Default: any number.
            #[must_use]
            pub const fn critical_threshold(mut self, findings: u32) -> Self {
                self.thresholds[0] = Some(findings);
                self
            }

            /// How many findings of high severity there may be. Default: any number.
            #[must_use]
            pub const fn high_threshold(mut self, findings: u32) -> Self {
                self.thresholds[1] = Some(findings);
                self
            }

            /// How many findings of medium severity there may be. Default: any number.
            #[must_use]
            pub const fn medium_threshold(mut self, findings: u32) -> Self {
                self.thresholds[2] = Some(findings);
                self
            }

            /// How many findings of low severity there may be. Default: any number.
            #[must_use]
            pub const fn low_threshold(mut self, findings: u32) -> Self {
                self.thresholds[3] = Some(findings);
                self
            }

            /// What stands for a variable of the scan in configurations of later actions:
            /// `HighestScannedSeverity`. The action needs a namespace.
            #[track_caller]
            pub fn variable(&self, name: &str) -> Value<String> {
                self.common.variable(name)
            }
        }
    )* };
}

scan_setters!(InspectorSourceCodeScanAction, InspectorEcrImageScanAction);

/// Permits what both kinds of scans need, and writes what they have in common.
fn scan(context: &ActionContext<'_>, mut configuration: Object, thresholds: &Thresholds) -> Object {
    let (scope, role) = (context.scope(), context.role());
    let scan = PolicyStatement::new()
        .actions(["inspector-scan:ScanSbom"])
        .all_resources();
    role.add_to_policy(scope, scan);
    permit_logs(scope, role, context.pipeline());
    let keys = [
        "CriticalThreshold",
        "HighThreshold",
        "MediumThreshold",
        "LowThreshold",
    ];
    for (key, threshold) in keys.into_iter().zip(thresholds) {
        configuration.put_some(key, *threshold);
    }
    configuration
}

impl InspectorSourceCodeScanAction {
    /// Scans an artifact.
    pub fn new(name: impl Into<Text>, input: &Artifact, output: &Artifact) -> Self {
        Self {
            common: Common::new(name),
            input: input.clone(),
            output: output.clone(),
            thresholds: [None; 4],
        }
    }
}

impl Action for InspectorSourceCodeScanAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Invoke, "InspectorScan")
            .artifact_bounds(ArtifactBounds::new((1, 1), (1, 1)))
            .inputs([self.input.clone()])
            .outputs([self.output.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let configuration = Object::new().with("InspectorRunMode", "SourceCodeScan");
        let configuration = scan(context, configuration, &self.thresholds);
        context
            .bucket()
            .grant_read_write(context.scope(), context.role());
        configuration
    }
}

impl InspectorEcrImageScanAction {
    /// Scans the newest image of a repository.
    pub fn new(name: impl Into<Text>, repository: &RepositoryRef, output: &Artifact) -> Self {
        Self {
            common: Common::new(name),
            repository: repository.clone(),
            image_tag: None,
            output: output.clone(),
            thresholds: [None; 4],
        }
    }

    /// The image's tag. Default: `latest`.
    #[must_use]
    pub fn image_tag(mut self, tag: impl Into<Text>) -> Self {
        self.image_tag = Some(tag.into());
        self
    }
}

impl Action for InspectorEcrImageScanAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Invoke, "InspectorScan")
            .artifact_bounds(ArtifactBounds::new((0, 0), (1, 1)))
            .outputs([self.output.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        let mut configuration = Object::new()
            .with("InspectorRunMode", "ECRImageScan")
            .with("ECRRepositoryName", self.repository.repository_name());
        configuration.put_some("ImageTag", self.image_tag.clone().map(Node::Text));
        let configuration = scan(context, configuration, &self.thresholds);
        context.bucket().grant_write(scope, role);
        self.repository.grant_pull(scope, role);
        configuration
    }
}
