// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `applicationinsights`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationARN` of an `AWS::ApplicationInsights::Application`: Returns the Amazon Resource Name (ARN) of the application, such as `arn:aws:applicationinsights:us-east-1:123456789012:application/resource-group/my_resource_group`.
    ApplicationArn,
}
