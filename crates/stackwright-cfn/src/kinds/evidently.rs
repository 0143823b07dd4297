// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `evidently`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Evidently::Experiment`: The ARN of the experiment.
    ExperimentArn,
    /// `Arn` of an `AWS::Evidently::Feature`: The ARN of the feature.
    FeatureArn,
    /// `Arn` of an `AWS::Evidently::Launch`: The ARN of the launch.
    LaunchArn,
    /// `Arn` of an `AWS::Evidently::Project`: The ARN of the project.
    ProjectArn,
    /// `Arn` of an `AWS::Evidently::Segment`: The ARN of the segment.
    SegmentArn,
}
