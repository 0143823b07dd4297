// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Database", cfn::timestream::CfnDatabase::new());
    stack.add(
        "InfluxDBCluster",
        cfn::timestream::CfnInfluxDBCluster::new(),
    );
    stack.add(
        "InfluxDBInstance",
        cfn::timestream::CfnInfluxDBInstance::new(),
    );
    stack.add(
        "ScheduledQuery",
        cfn::timestream::CfnScheduledQuery::new(
            cfn::timestream::scheduled_query::ErrorReportConfigurationProperty::new(
                cfn::timestream::scheduled_query::S3ConfigurationProperty::new("sample"),
            ),
            cfn::timestream::scheduled_query::NotificationConfigurationProperty::new(
                cfn::timestream::scheduled_query::SnsConfigurationProperty::new("sample"),
            ),
            "sample",
            cfn::timestream::scheduled_query::ScheduleConfigurationProperty::new("sample"),
            "sample",
        ),
    );
    stack.add("Table", cfn::timestream::CfnTable::new("sample"));
}
