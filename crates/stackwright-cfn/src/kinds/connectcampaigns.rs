// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `connectcampaigns`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ConnectCampaigns::Campaign`: The Amazon Resource Name (ARN) of the high-volume outbound campaign.
    CampaignArn,
}
