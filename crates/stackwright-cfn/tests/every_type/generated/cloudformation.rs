// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ChangeSet",
        cfn::cloudformation::CfnChangeSet::new("sample", "sample"),
    );
    stack.add(
        "CustomResource",
        cfn::cloudformation::CfnCustomResource::new("sample"),
    );
    stack.add(
        "GeneratedTemplate",
        cfn::cloudformation::CfnGeneratedTemplate::new("sample"),
    );
    stack.add(
        "GuardHook",
        cfn::cloudformation::CfnGuardHook::new(
            "aa::aa::aa",
            "arn:aws:iam::123456789012:role/sample",
            "FAIL",
            "ENABLED",
            cfn::cloudformation::guard_hook::S3LocationProperty::new("sample"),
            vec!["RESOURCE"],
        ),
    );
    stack.add(
        "HookDefaultVersion",
        cfn::cloudformation::CfnHookDefaultVersion::new()
            .type_version_arn("arn:aws:cloudformation:a::type/hook/a"),
    );
    stack.add(
        "HookTypeConfig",
        cfn::cloudformation::CfnHookTypeConfig::new("sample")
            .type_arn("arn:aws:cloudformation:a::type/hook/a"),
    );
    stack.add(
        "HookVersion",
        cfn::cloudformation::CfnHookVersion::new("sample", "aa::aa::aa"),
    );
    stack.add(
        "LambdaHook",
        cfn::cloudformation::CfnLambdaHook::new(
            "aa::aa::aa",
            "arn:aws:iam::123456789012:role/sample",
            "FAIL",
            "ENABLED",
            "sample",
            vec!["RESOURCE"],
        ),
    );
    stack.add(
        "Macro",
        cfn::cloudformation::CfnMacro::new("sample", "sample"),
    );
    stack.add(
        "ModuleDefaultVersion",
        cfn::cloudformation::CfnModuleDefaultVersion::new()
            .arn("arn:aws:cloudformation:a::type/module/a/11111111"),
    );
    stack.add(
        "ModuleVersion",
        cfn::cloudformation::CfnModuleVersion::new("aa::aa::aa::MODULE", "sample"),
    );
    stack.add(
        "PublicTypeVersion",
        cfn::cloudformation::CfnPublicTypeVersion::new()
            .type_name("aa::aa::aa")
            .r#type("RESOURCE"),
    );
    stack.add("Publisher", cfn::cloudformation::CfnPublisher::new(true));
    stack.add(
        "ResourceDefaultVersion",
        cfn::cloudformation::CfnResourceDefaultVersion::new()
            .type_version_arn("arn:aws:cloudformation:a::type/resource/a"),
    );
    stack.add(
        "ResourceVersion",
        cfn::cloudformation::CfnResourceVersion::new("sample", "aa::aa::aa"),
    );
    stack.add(
        "Stack",
        cfn::cloudformation::CfnStack::new().template_url("sample"),
    );
    stack.add(
        "StackSet",
        cfn::cloudformation::CfnStackSet::new("SERVICE_MANAGED", "sample").template_url("sample"),
    );
    stack.add(
        "TypeActivation",
        cfn::cloudformation::CfnTypeActivation::new()
            .type_name("aa::aa::aa")
            .publisher_id("sample")
            .r#type("RESOURCE"),
    );
    stack.add(
        "WaitCondition",
        cfn::cloudformation::CfnWaitCondition::new(),
    );
    stack.add(
        "WaitConditionHandle",
        cfn::cloudformation::CfnWaitConditionHandle::new(),
    );
}
