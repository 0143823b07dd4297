//! What both pipelines have in common.

use stackwright::cfn::kinds::codestarconnections::ConnectionArn;
use stackwright::codebuild::{BuildEnvironment, BuildSpec, LinuxBuildImage, PipelineProject};
use stackwright::codepipeline::{Action, Artifact, Pipeline, Stage};
use stackwright::codepipeline_actions::{CodeBuildAction, CodeStarConnectionsSourceAction};
use stackwright::ecr::RepositoryRef;
use stackwright::prelude::*;

/// Where source and images are.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The ARN of the connection to GitHub.
    pub connection: Value<ConnectionArn>,
    /// The repository of the application's images.
    pub images: RepositoryRef,
}

impl Delivery {
    /// A pipeline that builds the image from the branch `main` and deploys what the build hands over.
    pub fn pipeline<A: Action>(
        &self,
        stack: &Stack,
        name: &'static str,
        deploy: impl FnOnce(&Artifact) -> A,
    ) {
        let source = Artifact::named("Source");
        let built = Artifact::named("Built");
        let environment = BuildEnvironment::new()
            .build_image(LinuxBuildImage::STANDARD_7_0)
            .privileged(true);
        let project = PipelineProject::new()
            .environment(environment)
            .environment_variable("IMAGE_REPO_NAME", self.images.repository_name())
            .environment_variable("AWS_ACCOUNT_ID", stack.stack_account())
            .build_spec(BuildSpec::from_source_filename("buildspec.yml"));
        let project = stack.add(format!("{name}Build"), project);
        self.images.grant_pull_push(stack, &project);
        let code = CodeStarConnectionsSourceAction::new(
            "GitHub",
            &self.connection,
            "xuecai",
            "web",
            &source,
        );
        let build = CodeBuildAction::new("Build", &project, &source).output(&built);
        let pipeline = Pipeline::new()
            .stage(Stage::new("Source").action(code.branch("main")))
            .stage(Stage::new("Build").action(build))
            .stage(Stage::new("Deploy").action(deploy(&built)));
        stack.add(format!("{name}Pipeline"), pipeline);
    }
}
