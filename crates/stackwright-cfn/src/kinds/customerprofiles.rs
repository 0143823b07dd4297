// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `customerprofiles`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `DomainName` of an `AWS::CustomerProfiles::Domain`: The unique name of the domain.
    DomainName,
    /// `EventStreamArn` of an `AWS::CustomerProfiles::EventStream`: A unique identifier for the event stream.
    EventStreamArn,
    /// `RecommenderArn` of an `AWS::CustomerProfiles::Recommender`: The Amazon Resource Name (ARN) of the recommender.
    RecommenderArn,
    /// `Arn` of an `AWS::CustomerProfiles::RecommenderSchema`.
    RecommenderSchemaArn,
    /// `SegmentDefinitionArn` of an `AWS::CustomerProfiles::SegmentDefinition`: The arn of the segment definition.
    SegmentDefinitionArn,
}
