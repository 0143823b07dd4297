// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `voiceid`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `DomainId` of an `AWS::VoiceID::Domain`: The identifier of the domain.
    DomainId,
}
