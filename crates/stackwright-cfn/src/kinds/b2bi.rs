// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `b2bi`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `CapabilityArn` of an `AWS::B2BI::Capability`: Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or transformer.
    CapabilityArn,
    /// `CapabilityId` of an `AWS::B2BI::Capability`: Returns a system-assigned unique identifier for the capability.
    CapabilityId,
    /// `PartnershipArn` of an `AWS::B2BI::Partnership`: Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or transformer.
    PartnershipArn,
    /// `PartnershipId` of an `AWS::B2BI::Partnership`: Returns the unique, system-generated identifier for a partnership.
    PartnershipId,
    /// `ProfileArn` of an `AWS::B2BI::Profile`: Returns an Amazon Resource Name (ARN) for the profile.
    ProfileArn,
    /// `ProfileId` of an `AWS::B2BI::Profile`.
    ProfileId,
    /// `TransformerArn` of an `AWS::B2BI::Transformer`: Returns an Amazon Resource Name (ARN) for a specific transformer.
    TransformerArn,
    /// `TransformerId` of an `AWS::B2BI::Transformer`: The system-assigned unique identifier for the transformer.
    TransformerId,
}
