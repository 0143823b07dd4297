// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Api", cfn::appsync::CfnApi::new("sample"));
    stack.add(
        "ApiCache",
        cfn::appsync::CfnApiCache::new("FULL_REQUEST_CACHING", "sample", 1.0, "LARGE"),
    );
    stack.add("ApiKey", cfn::appsync::CfnApiKey::new("sample"));
    stack.add(
        "ChannelNamespace",
        cfn::appsync::CfnChannelNamespace::new("sample", "sample"),
    );
    stack.add(
        "DataSource",
        cfn::appsync::CfnDataSource::new("sample", "sample", "AMAZON_BEDROCK_RUNTIME"),
    );
    stack.add(
        "DomainName",
        cfn::appsync::CfnDomainName::new("arn::acm::111111111111:certificate/", "1.0"),
    );
    stack.add(
        "DomainNameApiAssociation",
        cfn::appsync::CfnDomainNameApiAssociation::new("sample", "1.0"),
    );
    stack.add(
        "FunctionConfiguration",
        cfn::appsync::CfnFunctionConfiguration::new("sample", "sample", "sample"),
    );
    stack.add(
        "GraphQLApi",
        cfn::appsync::CfnGraphQLApi::new("AMAZON_COGNITO_USER_POOLS", "sample"),
    );
    stack.add(
        "GraphQLSchema",
        cfn::appsync::CfnGraphQLSchema::new("sample"),
    );
    stack.add(
        "Resolver",
        cfn::appsync::CfnResolver::new("sample", "sample", "sample"),
    );
    stack.add(
        "SourceApiAssociation",
        cfn::appsync::CfnSourceApiAssociation::new(),
    );
    stack.add(
        "Type",
        cfn::appsync::CfnType::new("sample", "sample", "SDL"),
    );
}
