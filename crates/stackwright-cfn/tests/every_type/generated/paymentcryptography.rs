// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Alias", cfn::paymentcryptography::CfnAlias::new("alias/a"));
    stack.add(
        "Key",
        cfn::paymentcryptography::CfnKey::new(
            true,
            cfn::paymentcryptography::key::KeyAttributesProperty::new(
                "TDES_2KEY",
                "SYMMETRIC_KEY",
                cfn::paymentcryptography::key::KeyModesOfUseProperty::new().decrypt(true),
                "TR31_B0_BASE_DERIVATION_KEY",
            ),
        ),
    );
}
