// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Export",
        cfn::bcmdataexports::CfnExport::new(cfn::bcmdataexports::export::ExportProperty::new(
            cfn::bcmdataexports::export::DataQueryProperty::new("sample"),
            cfn::bcmdataexports::export::DestinationConfigurationsProperty::new(
                cfn::bcmdataexports::export::S3DestinationProperty::new(
                    "sample",
                    cfn::bcmdataexports::export::S3OutputConfigurationsProperty::new(
                        "GZIP",
                        "TEXT_OR_CSV",
                        "CUSTOM",
                        "CREATE_NEW_REPORT",
                    ),
                    "sample",
                    "sample",
                ),
            ),
            "sample",
            cfn::bcmdataexports::export::RefreshCadenceProperty::new("SYNCHRONOUS"),
        )),
    );
}
