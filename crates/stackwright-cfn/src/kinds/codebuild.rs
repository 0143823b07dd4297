// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codebuild`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CodeBuild::Fleet`: The ARN of the compute fleet.
    FleetArn,
    /// `Arn` of an `AWS::CodeBuild::Project`: The ARN of the AWS CodeBuild project, such as `arn:aws:codebuild:us-west-2:123456789012:project/myProjectName`.
    ProjectArn,
    /// `Name` of an `AWS::CodeBuild::Project`: The name of the build project.
    ProjectName,
    /// `Arn` of an `AWS::CodeBuild::ReportGroup`: The ARN of the AWS CodeBuild report group, such as `arn:aws:codebuild:region:123456789012:report-group/myReportGroupName`.
    ReportGroupArn,
    /// `Arn` of an `AWS::CodeBuild::SourceCredential`: The ARN of the SourceCredential resource.
    SourceCredentialArn,
}
