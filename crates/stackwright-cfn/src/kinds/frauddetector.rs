// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `frauddetector`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::FraudDetector::Detector`: The detector ARN.
    DetectorArn,
    /// `Arn` of an `AWS::FraudDetector::EntityType`: The entity type ARN.
    EntityTypeArn,
    /// `Arn` of an `AWS::FraudDetector::EventType`: The event type ARN.
    EventTypeArn,
    /// `Arn` of an `AWS::FraudDetector::Label`: The ARN of the label.
    LabelArn,
    /// `Arn` of an `AWS::FraudDetector::List`: The event type ARN.
    ListArn,
    /// `Arn` of an `AWS::FraudDetector::Outcome`: The ARN of the outcome.
    OutcomeArn,
    /// `Arn` of an `AWS::FraudDetector::Variable`: The ARN of the variable.
    VariableArn,
}
