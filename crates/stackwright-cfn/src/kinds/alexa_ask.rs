// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `alexa_ask`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `Alexa::ASK::Skill`.
    SkillId,
}
