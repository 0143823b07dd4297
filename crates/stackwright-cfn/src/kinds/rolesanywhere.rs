// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `rolesanywhere`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `CrlId` of an `AWS::RolesAnywhere::CRL`: The unique primary identifier of the Crl.
    CrlId,
    /// `ProfileArn` of an `AWS::RolesAnywhere::Profile`: The ARN of the profile.
    ProfileArn,
    /// `ProfileId` of an `AWS::RolesAnywhere::Profile`: The unique primary identifier of the Profile.
    ProfileId,
    /// `TrustAnchorArn` of an `AWS::RolesAnywhere::TrustAnchor`: The ARN of the trust anchor.
    TrustAnchorArn,
    /// `TrustAnchorId` of an `AWS::RolesAnywhere::TrustAnchor`: The unique identifier of the trust anchor.
    TrustAnchorId,
}
