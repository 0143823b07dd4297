//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    NOT_A_PIPELINE_PROJECT = "not-a-pipeline-project": "A pipeline starts only builds of projects whose source and artifacts come from a pipeline (https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html).";
    ECS_TIMEOUT = "illegal-deployment-timeout": "A deployment to ECS by a pipeline waits 1 to 60 whole minutes (https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html).";
    CONTAINER_IMAGES = "too-many-container-images": "A deployment by CodeDeploy puts at most four images into a task definition (https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbyCodeDeploy.html).";
    DEPLOYED_BY_OTHER = "service-of-another-controller": "A pipeline's action for ECS deploys services whose deployment controller is ECS; others have actions of their own (https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html).";
    APPROVAL_TIMEOUT = "illegal-approval-timeout": "Somebody has 5 minutes to 60 days (86,400 minutes) to approve (https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals-action-add.html).";
    NO_COMMAND = "no-command": "An action of commands runs 1 to 50 of them, and exports at most 15 variables (https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html).";
    TOKEN_IN_PLAIN_TEXT = "token-in-plain-text": "The token of an action is a reference to a secret: a literal one could be read by whoever sees the template.";
}
