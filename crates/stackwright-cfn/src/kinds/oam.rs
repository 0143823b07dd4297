// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `oam`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Oam::Link`: The ARN of the link.
    LinkArn,
    /// `Arn` of an `AWS::Oam::Sink`: The ARN of the sink.
    SinkArn,
}
