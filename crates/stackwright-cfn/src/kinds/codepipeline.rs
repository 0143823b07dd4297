// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codepipeline`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CodePipeline::Pipeline`: The Amazon Resource Name (ARN) of the pipeline.
    PipelineArn,
    /// `Name` of an `AWS::CodePipeline::Pipeline`: The name of the pipeline.
    PipelineName,
    /// `Name` of an `AWS::CodePipeline::Webhook`: The name of the webhook.
    WebhookName,
}
