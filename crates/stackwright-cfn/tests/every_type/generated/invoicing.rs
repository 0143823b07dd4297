// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "InvoiceUnit",
        cfn::invoicing::CfnInvoiceUnit::new(
            "000000000000",
            "sample",
            cfn::invoicing::invoice_unit::RuleProperty::new(vec!["000000000000"]),
        ),
    );
    stack.add(
        "ProcurementPortalPreference",
        cfn::invoicing::CfnProcurementPortalPreference::new(
            "NetworkID",
            "sample",
            vec![
                cfn::invoicing::procurement_portal_preference::ContactProperty::new()
                    .email("a@a.aa"),
            ],
            true,
            "SAP_BUSINESS_NETWORK",
            true,
            "NetworkID",
            "sample",
        ),
    );
}
