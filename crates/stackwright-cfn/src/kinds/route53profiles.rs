// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `route53profiles`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Route53Profiles::Profile`: The Amazon Resource Name (ARN) of the Profile.
    ProfileArn,
    /// `Id` of an `AWS::Route53Profiles::ProfileAssociation`: ID of the Profile association.
    ProfileAssociationId,
    /// `Id` of an `AWS::Route53Profiles::Profile`: ID of the Profile.
    ProfileId,
    /// `Id` of an `AWS::Route53Profiles::ProfileResourceAssociation`: ID of the Profile resource association.
    ProfileResourceAssociationId,
}
