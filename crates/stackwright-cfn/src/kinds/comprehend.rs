// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `comprehend`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Comprehend::DocumentClassifier`: The Amazon Resource Name (ARN) of the document classifier.
    DocumentClassifierArn,
    /// `Arn` of an `AWS::Comprehend::DocumentClassifierEndpoint`: The Amazon Resource Name (ARN) of the document classifier endpoint.
    DocumentClassifierEndpointArn,
    /// `Arn` of an `AWS::Comprehend::EntityRecognizer`: The Amazon Resource Name (ARN) that identifies the entity recognizer.
    EntityRecognizerArn,
    /// `Arn` of an `AWS::Comprehend::Flywheel`: The Amazon Resource Name (ARN) of the flywheel.
    FlywheelArn,
}
