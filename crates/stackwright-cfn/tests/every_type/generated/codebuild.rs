// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Fleet", cfn::codebuild::CfnFleet::new());
    stack.add(
        "Project",
        cfn::codebuild::CfnProject::new(
            cfn::codebuild::project::ArtifactsProperty::new("sample"),
            cfn::codebuild::project::EnvironmentProperty::new("sample", "sample", "sample"),
            "sample",
            cfn::codebuild::project::SourceProperty::new("sample"),
        ),
    );
    stack.add(
        "ReportGroup",
        cfn::codebuild::CfnReportGroup::new(
            cfn::codebuild::report_group::ReportExportConfigProperty::new("S3"),
            "TEST",
        ),
    );
    stack.add(
        "SourceCredential",
        cfn::codebuild::CfnSourceCredential::new("sample", "sample", "sample"),
    );
}
