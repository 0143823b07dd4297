// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AnycastIpList",
        cfn::cloudfront::CfnAnycastIpList::new(1, "sample"),
    );
    stack.add("CachePolicy", cfn::cloudfront::CfnCachePolicy::new(cfn::cloudfront::cache_policy::CachePolicyConfigProperty::new(1.0, 1.0, 1.0, "sample", cfn::cloudfront::cache_policy::ParametersInCacheKeyAndForwardedToOriginProperty::new(cfn::cloudfront::cache_policy::CookiesConfigProperty::new("none"), true, cfn::cloudfront::cache_policy::HeadersConfigProperty::new("none"), cfn::cloudfront::cache_policy::QueryStringsConfigProperty::new("none")))));
    stack.add("CloudFrontOriginAccessIdentity", cfn::cloudfront::CfnCloudFrontOriginAccessIdentity::new(cfn::cloudfront::cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfigProperty::new("sample")));
    stack.add(
        "ConnectionFunction",
        cfn::cloudfront::CfnConnectionFunction::new(
            "sample",
            cfn::cloudfront::connection_function::ConnectionFunctionConfigProperty::new(
                "sample",
                "cloudfront-js-2.0",
            ),
            "sample",
        ),
    );
    stack.add(
        "ConnectionGroup",
        cfn::cloudfront::CfnConnectionGroup::new("sample"),
    );
    stack.add("ContinuousDeploymentPolicy", cfn::cloudfront::CfnContinuousDeploymentPolicy::new(cfn::cloudfront::continuous_deployment_policy::ContinuousDeploymentPolicyConfigProperty::new(true, vec!["sample"])));
    stack.add(
        "Distribution",
        cfn::cloudfront::CfnDistribution::new(
            cfn::cloudfront::distribution::DistributionConfigProperty::new(
                cfn::cloudfront::distribution::DefaultCacheBehaviorProperty::new(
                    "sample",
                    "allow-all",
                ),
                true,
            ),
        ),
    );
    stack.add(
        "DistributionTenant",
        cfn::cloudfront::CfnDistributionTenant::new("sample", vec!["sample"], "sample"),
    );
    stack.add("FieldLevelEncryptionProfile", cfn::cloudfront::CfnFieldLevelEncryptionProfile::new(cfn::cloudfront::field_level_encryption_profile::FieldLevelEncryptionProfileConfigProperty::new("sample", vec![cfn::cloudfront::field_level_encryption_profile::EncryptionEntityProperty::new(vec!["sample"], "sample", "sample")], "sample")));
    stack.add(
        "Function",
        cfn::cloudfront::CfnFunction::new(
            "sample",
            cfn::cloudfront::function::FunctionConfigProperty::new("sample", "cloudfront-js-1.0"),
            "sample",
        ),
    );
    stack.add(
        "KeyGroup",
        cfn::cloudfront::CfnKeyGroup::new(cfn::cloudfront::key_group::KeyGroupConfigProperty::new(
            vec!["sample"],
            "sample",
        )),
    );
    stack.add(
        "KeyValueStore",
        cfn::cloudfront::CfnKeyValueStore::new("sample"),
    );
    stack.add("MonitoringSubscription", cfn::cloudfront::CfnMonitoringSubscription::new("sample", cfn::cloudfront::monitoring_subscription::MonitoringSubscriptionProperty::new().realtime_metrics_subscription_config(cfn::cloudfront::monitoring_subscription::RealtimeMetricsSubscriptionConfigProperty::new("Enabled"))));
    stack.add(
        "OriginAccessControl",
        cfn::cloudfront::CfnOriginAccessControl::new(
            cfn::cloudfront::origin_access_control::OriginAccessControlConfigProperty::new(
                "sample", "s3", "never", "sigv4",
            ),
        ),
    );
    stack.add(
        "OriginRequestPolicy",
        cfn::cloudfront::CfnOriginRequestPolicy::new(
            cfn::cloudfront::origin_request_policy::OriginRequestPolicyConfigProperty::new(
                cfn::cloudfront::origin_request_policy::CookiesConfigProperty::new("none"),
                cfn::cloudfront::origin_request_policy::HeadersConfigProperty::new("none"),
                "sample",
                cfn::cloudfront::origin_request_policy::QueryStringsConfigProperty::new("none"),
            ),
        ),
    );
    stack.add(
        "PublicKey",
        cfn::cloudfront::CfnPublicKey::new(
            cfn::cloudfront::public_key::PublicKeyConfigProperty::new("sample", "sample", "sample"),
        ),
    );
    stack.add(
        "RealtimeLogConfig",
        cfn::cloudfront::CfnRealtimeLogConfig::new(
            vec![cfn::cloudfront::realtime_log_config::EndPointProperty::new(
                cfn::cloudfront::realtime_log_config::KinesisStreamConfigProperty::new(
                    "arn:aws:iam::123456789012:role/sample",
                    "sample",
                ),
                "sample",
            )],
            vec!["sample"],
            "sample",
            1.0,
        ),
    );
    stack.add(
        "ResponseHeadersPolicy",
        cfn::cloudfront::CfnResponseHeadersPolicy::new(
            cfn::cloudfront::response_headers_policy::ResponseHeadersPolicyConfigProperty::new(
                "sample",
            ),
        ),
    );
    stack.add(
        "StreamingDistribution",
        cfn::cloudfront::CfnStreamingDistribution::new(
            cfn::cloudfront::streaming_distribution::StreamingDistributionConfigProperty::new(
                "sample",
                true,
                cfn::cloudfront::streaming_distribution::S3OriginProperty::new("sample", "sample"),
                cfn::cloudfront::streaming_distribution::TrustedSignersProperty::new(true),
            ),
            vec![stackwright_core::CfnTag::new("Key", "value")],
        ),
    );
    stack.add("TrustStore", cfn::cloudfront::CfnTrustStore::new("sample"));
    stack.add(
        "VpcOrigin",
        cfn::cloudfront::CfnVpcOrigin::new(
            cfn::cloudfront::vpc_origin::VpcOriginEndpointConfigProperty::new("sample", "sample"),
        ),
    );
}
