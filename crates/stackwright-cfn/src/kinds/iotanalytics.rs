// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotanalytics`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ChannelName` of an `AWS::IoTAnalytics::Channel`: The name of the channel.
    ChannelName,
    /// `DatasetName` of an `AWS::IoTAnalytics::Dataset`: The name of the dataset.
    DatasetName,
    /// `DatastoreName` of an `AWS::IoTAnalytics::Datastore`: The name of the data store.
    DatastoreName,
    /// `PipelineName` of an `AWS::IoTAnalytics::Pipeline`: The name of the pipeline.
    PipelineName,
}
