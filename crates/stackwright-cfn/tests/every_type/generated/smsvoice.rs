// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ConfigurationSet",
        cfn::smsvoice::CfnConfigurationSet::new(),
    );
    stack.add("OptOutList", cfn::smsvoice::CfnOptOutList::new());
    stack.add(
        "PhoneNumber",
        cfn::smsvoice::CfnPhoneNumber::new(
            "AA",
            cfn::smsvoice::phone_number::MandatoryKeywordsProperty::new(
                cfn::smsvoice::phone_number::MandatoryKeywordProperty::new("sample"),
                cfn::smsvoice::phone_number::MandatoryKeywordProperty::new("sample"),
            ),
            vec!["SMS"],
            "LONG_CODE",
        ),
    );
    stack.add(
        "Pool",
        cfn::smsvoice::CfnPool::new(
            cfn::smsvoice::pool::MandatoryKeywordsProperty::new(
                cfn::smsvoice::pool::MandatoryKeywordProperty::new("sample"),
                cfn::smsvoice::pool::MandatoryKeywordProperty::new("sample"),
            ),
            vec!["arn:aws:iam::123456789012:role/sample"],
        ),
    );
    stack.add(
        "ProtectConfiguration",
        cfn::smsvoice::CfnProtectConfiguration::new(),
    );
    stack.add(
        "Registration",
        cfn::smsvoice::CfnRegistration::new("sample"),
    );
    stack.add(
        "RegistrationAttachment",
        cfn::smsvoice::CfnRegistrationAttachment::new(),
    );
    stack.add(
        "ResourcePolicy",
        cfn::smsvoice::CfnResourcePolicy::new(json!({}), "arn:aws:iam::123456789012:role/sample"),
    );
    stack.add("SenderId", cfn::smsvoice::CfnSenderId::new("AA", "1"));
    stack.add(
        "VerifiedDestinationNumber",
        cfn::smsvoice::CfnVerifiedDestinationNumber::new("11"),
    );
}
