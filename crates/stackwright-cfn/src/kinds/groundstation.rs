// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `groundstation`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::GroundStation::Config`: The ARN of the config, such as `arn:aws:groundstation:us-east-2:1234567890:config/tracking/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    ConfigArn,
    /// `Arn` of an `AWS::GroundStation::DataflowEndpointGroup`: The ARN of the dataflow endpoint group, such as `arn:aws:groundstation:us-east-2:1234567890:dataflow-endpoint-group/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    DataflowEndpointGroupArn,
    /// `Id` of an `AWS::GroundStation::DataflowEndpointGroup`: UUID of a dataflow endpoint group.
    DataflowEndpointGroupId,
    /// `Arn` of an `AWS::GroundStation::DataflowEndpointGroupV2`.
    DataflowEndpointGroupV2Arn,
    /// `Id` of an `AWS::GroundStation::DataflowEndpointGroupV2`.
    DataflowEndpointGroupV2Id,
    /// `Arn` of an `AWS::GroundStation::MissionProfile`: The ARN of the mission profile, such as `arn:aws:groundstation:us-east-2:1234567890:mission-profile/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    MissionProfileArn,
}
