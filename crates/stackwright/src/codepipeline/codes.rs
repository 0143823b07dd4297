//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    PIPELINE_STAGES = "illegal-pipeline-stages": "A pipeline has at least two stages, each with at least one action (https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html).";
    SOURCE_STAGE = "source-outside-first-stage": "The first stage of a pipeline has only actions that bring source, and no other stage has any (https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html).";
    PIPELINE_NAME = "illegal-pipeline-name": "Pipelines, stages, actions and artifacts have names of 1 to 100 letters, digits and `.@-_`, artifacts of letters, digits, `-` and `_` (https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html).";
    DUPLICATE_STAGE = "duplicate-stage-name": "Two stages of a pipeline have the same name.";
    DUPLICATE_ACTION = "duplicate-action-name": "Two actions of a stage have the same name.";
    ARTIFACT_NOT_PRODUCED = "artifact-not-produced": "An action takes an artifact that no earlier action produces: one of an earlier stage, or of the same stage with a lower run order (https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome-introducing-artifacts.html).";
    ARTIFACT_PRODUCED_TWICE = "artifact-produced-twice": "Two actions of a pipeline produce an artifact of the same name.";
    ARTIFACT_COUNT = "illegal-artifact-count": "An action takes and produces as many artifacts as its kind allows (https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-action-artifacts.html).";
    UNNAMED_ARTIFACT = "unnamed-artifact": "What is inside an artifact is referred to by the artifact's name, which one without a name gets only when an action produces it.";
    RUN_ORDER = "illegal-run-order": "The run order of an action is 1 to 999 (https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html).";
    PIPELINE_TYPE = "not-in-pipelines-v1": "Variables, triggers, execution modes and conditions are for pipelines of type V2 (https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types.html).";
    PIPELINE_VARIABLE = "illegal-pipeline-variable": "A pipeline variable has a name of its own of 1 to 128 letters, digits and `@-_`, a description of at most 200 characters and a default of at most 1000 (https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html).";
    NO_NAMESPACE = "action-without-namespace": "The variables of an action are referred to by its namespace, `#{NAMESPACE.NAME}` (https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-variables.html).";
    TRIGGER = "illegal-pipeline-trigger": "A trigger is for an action of the pipeline that gets source by a connection, one for each action, with at most three filters of pushes and three of pull requests; a filter names branches, with files of them, or tags of pushes, each list with at most eight patterns (https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-filter.html).";
    STAGE_CONDITION = "illegal-stage-condition": "What a stage does where a condition does not hold depends on when it is asked: entering can be skipped or fail, success can fail or roll back, failure can roll back, fail, be skipped or retried (https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html).";
    CROSS_ACCOUNT_KEY = "cross-account-without-key": "An action that runs in another account can read the artifacts only where a key of KMS encrypts them, which that account is permitted to use (https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html).";
    ARTIFACT_KEY = "artifact-key-without-bucket": "A bucket that is given has its encryption already, and a key can only be rotated where one is made (https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html).";
    STAGE_PLACEMENT = "stage-of-another-pipeline": "A stage is placed beside one of the same pipeline.";
    ACTION_REGION = "action-without-bucket": "An action runs in the region of its pipeline, or in one for which the pipeline names a bucket; the pipeline's own region is known then (https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html).";
}
