// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `bedrockmantle`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::BedrockMantle::Project`: The ARN of the project.
    ProjectArn,
}
