// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mediaconnect`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `BridgeArn` of an `AWS::MediaConnect::Bridge`: The Amazon Resource Name (ARN) of the bridge.
    BridgeArn,
    /// `FlowArn` of an `AWS::MediaConnect::Flow`: The Amazon Resource Name (ARN) of the flow.
    FlowArn,
    /// `EntitlementArn` of an `AWS::MediaConnect::FlowEntitlement`: The entitlement ARN.
    FlowEntitlementArn,
    /// `Arn` of an `AWS::MediaConnect::FlowMediaStream`: The Amazon Resource Name (ARN) of the media stream, composed of the flow ARN followed by /mediaStream/ and the media stream name.
    FlowMediaStreamArn,
    /// `OutputArn` of an `AWS::MediaConnect::FlowOutput`: The ARN of the output.
    FlowOutputArn,
    /// `SourceArn` of an `AWS::MediaConnect::FlowSource`: The ARN of the source.
    FlowSourceArn,
    /// `GatewayArn` of an `AWS::MediaConnect::Gateway`: The Amazon Resource Name (ARN) of the gateway.
    GatewayArn,
    /// `Arn` of an `AWS::MediaConnect::RouterInput`: The Amazon Resource Name (ARN) of the router input.
    RouterInputArn,
    /// `Arn` of an `AWS::MediaConnect::RouterNetworkInterface`: The Amazon Resource Name (ARN) of the router network interface.
    RouterNetworkInterfaceArn,
    /// `Arn` of an `AWS::MediaConnect::RouterOutput`: The Amazon Resource Name (ARN) of the router output.
    RouterOutputArn,
}
