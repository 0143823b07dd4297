// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `connectcampaignsv2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ConnectCampaignsV2::Campaign`: The Amazon Resource Name (ARN).
    CampaignArn,
}
