// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `pinpointemail`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::PinpointEmail::ConfigurationSetEventDestination`.
    ConfigurationSetEventDestinationId,
    /// `Id` of an `AWS::PinpointEmail::ConfigurationSet`.
    ConfigurationSetId,
    /// `Id` of an `AWS::PinpointEmail::DedicatedIpPool`.
    DedicatedIpPoolId,
    /// `Id` of an `AWS::PinpointEmail::Identity`.
    IdentityId,
}
