// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Application", cfn::qbusiness::CfnApplication::new("sample"));
    stack.add(
        "DataAccessor",
        cfn::qbusiness::CfnDataAccessor::new(
            vec![cfn::qbusiness::data_accessor::ActionConfigurationProperty::new("qbusiness:a")],
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "DataSource",
        cfn::qbusiness::CfnDataSource::new(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            json!({}),
            "sample",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "Index",
        cfn::qbusiness::CfnIndex::new("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "sample"),
    );
    stack.add(
        "Permission",
        cfn::qbusiness::CfnPermission::new(
            vec!["qbusiness:a"],
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "arn:aws:iam::123456789012:role/sample",
            "sample",
        ),
    );
    stack.add(
        "Plugin",
        cfn::qbusiness::CfnPlugin::new(
            cfn::qbusiness::plugin::PluginAuthConfigurationProperty::new()
                .basic_auth_configuration(
                    cfn::qbusiness::plugin::BasicAuthConfigurationProperty::new(
                        "arn:aws:iam::123456789012:role/sample",
                        "arn:aws:iam::123456789012:role/sample",
                    ),
                ),
            "sample",
            "SERVICE_NOW",
        ),
    );
    stack.add(
        "Retriever",
        cfn::qbusiness::CfnRetriever::new(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            cfn::qbusiness::retriever::RetrieverConfigurationProperty::new()
                .native_index_configuration(
                    cfn::qbusiness::retriever::NativeIndexConfigurationProperty::new(
                        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                    ),
                ),
            "sample",
            "NATIVE_INDEX",
        ),
    );
    stack.add(
        "WebExperience",
        cfn::qbusiness::CfnWebExperience::new("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    );
}
