// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `lookoutmetrics`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::LookoutMetrics::Alert`: The Amazon Resource Name (ARN) of the alert.
    AlertArn,
    /// `Arn` of an `AWS::LookoutMetrics::AnomalyDetector`: The Amazon Resource Name (ARN) of the detector.
    AnomalyDetectorArn,
}
