// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `rekognition`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Rekognition::Collection`: Returns the Amazon Resource Name of the collection.
    CollectionArn,
    /// `CollectionId` of an `AWS::Rekognition::Collection`: ID for the collection that you are creating.
    CollectionId,
    /// `DatasetArn` of an `AWS::Rekognition::Dataset`: The ARN of the dataset.
    DatasetArn,
    /// `Arn` of an `AWS::Rekognition::Project`: Returns the Amazon Resource Name of the project.
    ProjectArn,
    /// `ProjectName` of an `AWS::Rekognition::Project`: The name of the project to create.
    ProjectName,
    /// `Arn` of an `AWS::Rekognition::StreamProcessor`: Amazon Resource Name for the newly created stream processor.
    StreamProcessorArn,
    /// `Name` of an `AWS::Rekognition::StreamProcessor`: The Name attribute specifies the name of the stream processor and it must be within the constraints described in the Name section of [StreamProcessor](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessor).
    StreamProcessorName,
}
