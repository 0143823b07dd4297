// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cloud9`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Cloud9::EnvironmentEC2`: The Amazon Resource Name (ARN) of the development environment, such as `arn:aws:cloud9:us-east-2:123456789012:environment:2bc3642873c342e485f7e0c561234567`.
    EnvironmentEc2Arn,
    /// `Id` of an `AWS::Cloud9::EnvironmentEC2`.
    EnvironmentEc2Id,
}
