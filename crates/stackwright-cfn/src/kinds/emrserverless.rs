// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `emrserverless`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::EMRServerless::Application`: The Amazon Resource Name (ARN) of the EMR Serverless Application.
    ApplicationArn,
    /// `ApplicationId` of an `AWS::EMRServerless::Application`: The ID of the application, such as `ab4rp1abcs8xz47n3x0example`.
    ApplicationId,
}
