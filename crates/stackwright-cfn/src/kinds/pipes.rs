// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `pipes`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Pipes::Pipe`: The ARN of the pipe.
    PipeArn,
    /// `Name` of an `AWS::Pipes::Pipe`: The name of the pipe.
    PipeName,
}
