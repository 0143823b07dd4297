// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `gameliftstreams`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::GameLiftStreams::Application`: An [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html) that uniquely identifies the application resource across all AWS Regions.
    ApplicationArn,
    /// `Arn` of an `AWS::GameLiftStreams::StreamGroup`: An [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html) that uniquely identifies the stream group resource.
    StreamGroupArn,
}
