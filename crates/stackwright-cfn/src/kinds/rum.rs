// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `rum`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Name` of an `AWS::RUM::AppMonitor`: A name for the app monitor.
    AppMonitorName,
}
