// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DataSet",
        cfn::dataexchange::CfnDataSet::new("S3_SNAPSHOT", "sample", "sample"),
    );
    stack.add("EventAction", cfn::dataexchange::CfnEventAction::new(cfn::dataexchange::event_action::ActionProperty::new().export_revision_to_s3(cfn::dataexchange::event_action::AutoExportRevisionToS3RequestDetailsProperty::new(cfn::dataexchange::event_action::AutoExportRevisionDestinationEntryProperty::new("sample"))), cfn::dataexchange::event_action::EventProperty::new().revision_published(cfn::dataexchange::event_action::RevisionPublishedProperty::new("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"))));
}
