// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `accountaccess`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationArn` of an `AWS::AccountAccess::Application`: The ARN of the application.
    ApplicationArn,
}
