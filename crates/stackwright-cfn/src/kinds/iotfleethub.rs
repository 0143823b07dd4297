// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotfleethub`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationArn` of an `AWS::IoTFleetHub::Application`: The ARN of the web application.
    ApplicationArn,
}
