// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccessPoint",
        cfn::s3objectlambda::CfnAccessPoint::new(
            cfn::s3objectlambda::access_point::ObjectLambdaConfigurationProperty::new(
                "sample",
                vec![
                    cfn::s3objectlambda::access_point::TransformationConfigurationProperty::new(
                        vec!["sample"],
                        cfn::s3objectlambda::access_point::ContentTransformationProperty::new(
                            cfn::s3objectlambda::access_point::AwsLambdaProperty::new("sample"),
                        ),
                    ),
                ],
            ),
        ),
    );
    stack.add(
        "AccessPointPolicy",
        cfn::s3objectlambda::CfnAccessPointPolicy::new("sample", json!({})),
    );
}
