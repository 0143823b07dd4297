// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `personalize`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `DatasetArn` of an `AWS::Personalize::Dataset`: The Amazon Resource Name (ARN) of the dataset.
    DatasetArn,
    /// `DatasetGroupArn` of an `AWS::Personalize::DatasetGroup`: The Amazon Resource Name (ARN) of the dataset group.
    DatasetGroupArn,
    /// `EventTrackerArn` of an `AWS::Personalize::EventTracker`: The Amazon Resource Name (ARN) of the event tracker.
    EventTrackerArn,
    /// `FilterArn` of an `AWS::Personalize::Filter`: The ARN of the filter.
    FilterArn,
    /// `MetricAttributionArn` of an `AWS::Personalize::MetricAttribution`: The ARN of the metric attribution.
    MetricAttributionArn,
    /// `SchemaArn` of an `AWS::Personalize::Schema`: The Amazon Resource Name (ARN) of the schema.
    SchemaArn,
    /// `SolutionArn` of an `AWS::Personalize::Solution`: The Amazon Resource Name (ARN) of the solution.
    SolutionArn,
}
