// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mediaconvert`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MediaConvert::JobTemplate`: The Amazon Resource Name (ARN) of the job template, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    JobTemplateArn,
    /// `Name` of an `AWS::MediaConvert::JobTemplate`: The name of the job template, such as `Streaming stack DASH`.
    JobTemplateName,
    /// `Arn` of an `AWS::MediaConvert::Preset`: The Amazon Resource Name (ARN) of the output preset, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    PresetArn,
    /// `Name` of an `AWS::MediaConvert::Preset`: The name of the output preset, such as `HEVC high res`.
    PresetName,
    /// `Arn` of an `AWS::MediaConvert::Queue`: The Amazon Resource Name (ARN) of the queue, such as `arn:aws:mediaconvert:us-west-2:123456789012`.
    QueueArn,
    /// `Name` of an `AWS::MediaConvert::Queue`: The name of the queue, such as `Queue 2`.
    QueueName,
}
