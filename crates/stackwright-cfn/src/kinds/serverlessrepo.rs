// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `serverlessrepo`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationId` of an `AWS::ServerlessRepo::Application`: The Amazon Resource Name (ARN) of the application.
    ApplicationId,
}
