// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `rtbfabric`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::RTBFabric::InboundExternalLink`.
    InboundExternalLinkArn,
    /// `Arn` of an `AWS::RTBFabric::Link`.
    LinkArn,
    /// `Arn` of an `AWS::RTBFabric::LinkRoutingRule`.
    LinkRoutingRuleArn,
    /// `Arn` of an `AWS::RTBFabric::OutboundExternalLink`.
    OutboundExternalLinkArn,
    /// `Arn` of an `AWS::RTBFabric::RequesterGateway`.
    RequesterGatewayArn,
    /// `Arn` of an `AWS::RTBFabric::ResponderGateway`.
    ResponderGatewayArn,
}
