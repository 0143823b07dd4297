// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "BackupPlan",
        cfn::backup::CfnBackupPlan::new(
            cfn::backup::backup_plan::BackupPlanResourceTypeProperty::new(
                "sample",
                vec![
                    cfn::backup::backup_plan::BackupRuleResourceTypeProperty::new(
                        "sample", "sample",
                    ),
                ],
            ),
        ),
    );
    stack.add(
        "BackupSelection",
        cfn::backup::CfnBackupSelection::new(
            "sample",
            cfn::backup::backup_selection::BackupSelectionResourceTypeProperty::new(
                "arn:aws:iam::123456789012:role/sample",
                "sample",
            ),
        ),
    );
    stack.add("BackupVault", cfn::backup::CfnBackupVault::new("sample"));
    stack.add(
        "Framework",
        cfn::backup::CfnFramework::new(vec![
            cfn::backup::framework::FrameworkControlProperty::new("sample"),
        ]),
    );
    stack.add(
        "LegalHold",
        cfn::backup::CfnLegalHold::new(
            "sample",
            cfn::backup::legal_hold::RecoveryPointSelectionProperty::new().date_range(
                cfn::backup::legal_hold::DateRangeProperty::new("sample", "sample"),
            ),
            "sample",
        ),
    );
    stack.add(
        "LogicallyAirGappedBackupVault",
        cfn::backup::CfnLogicallyAirGappedBackupVault::new("sample", 1, 1),
    );
    stack.add(
        "ReportPlan",
        cfn::backup::CfnReportPlan::new(
            cfn::backup::report_plan::ReportDeliveryChannelProperty::new("sample"),
            cfn::backup::report_plan::ReportSettingProperty::new("sample"),
        ),
    );
    stack.add(
        "RestoreTestingPlan",
        cfn::backup::CfnRestoreTestingPlan::new(
            cfn::backup::restore_testing_plan::RestoreTestingRecoveryPointSelectionProperty::new(
                "LATEST_WITHIN_WINDOW",
                vec!["sample"],
                vec!["SNAPSHOT"],
            ),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "RestoreTestingSelection",
        cfn::backup::CfnRestoreTestingSelection::new(
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "TieringConfiguration",
        cfn::backup::CfnTieringConfiguration::new(
            "sample",
            vec![
                cfn::backup::tiering_configuration::ResourceSelectionProperty::new(
                    "sample",
                    vec!["sample"],
                    1,
                ),
            ],
            "sample",
        ),
    );
}
