// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cloudfront`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::CloudFront::AnycastIpList`: The ID of the Anycast static IP list.
    AnycastIpListId,
    /// `Id` of an `AWS::CloudFront::CachePolicy`: The unique identifier for the cache policy.
    CachePolicyId,
    /// `Id` of an `AWS::CloudFront::CloudFrontOriginAccessIdentity`: The ID for the origin access identity, for example, `E74FTE3AJFJ256A`.
    CloudFrontOriginAccessIdentityId,
    /// `ConnectionFunctionArn` of an `AWS::CloudFront::ConnectionFunction`: The connection function Amazon Resource Name (ARN).
    ConnectionFunctionArn,
    /// `Id` of an `AWS::CloudFront::ConnectionFunction`: The connection function ID.
    ConnectionFunctionId,
    /// `Arn` of an `AWS::CloudFront::ConnectionGroup`: The Amazon Resource Name (ARN) of the connection group.
    ConnectionGroupArn,
    /// `Id` of an `AWS::CloudFront::ConnectionGroup`: The ID of the connection group.
    ConnectionGroupId,
    /// `Id` of an `AWS::CloudFront::ContinuousDeploymentPolicy`: The identifier of the cotinuous deployment policy.
    ContinuousDeploymentPolicyId,
    /// `Id` of an `AWS::CloudFront::Distribution`: The distribution's identifier.
    DistributionId,
    /// `Arn` of an `AWS::CloudFront::DistributionTenant`: The Amazon Resource Name (ARN) of the distribution tenant.
    DistributionTenantArn,
    /// `Id` of an `AWS::CloudFront::DistributionTenant`: The ID of the distribution tenant.
    DistributionTenantId,
    /// `Arn` of an `AWS::CloudFront::FieldLevelEncryptionProfile`: The Amazon Resource Name (ARN) of the field-level encryption profile.
    FieldLevelEncryptionProfileArn,
    /// `FunctionARN` of an `AWS::CloudFront::Function`: The ARN of the function.
    FunctionArn,
    /// `Id` of an `AWS::CloudFront::KeyGroup`: The identifier for the key group.
    KeyGroupId,
    /// `Arn` of an `AWS::CloudFront::KeyValueStore`: The Amazon Resource Name (ARN) of the key value store.
    KeyValueStoreArn,
    /// `Name` of an `AWS::CloudFront::KeyValueStore`: The name of the key value store.
    KeyValueStoreName,
    /// `DistributionId` of an `AWS::CloudFront::MonitoringSubscription`: The ID of the distribution that you are enabling metrics for.
    MonitoringSubscriptionDistributionId,
    /// `Id` of an `AWS::CloudFront::OriginAccessControl`: The unique identifier of the origin access control.
    OriginAccessControlId,
    /// `Id` of an `AWS::CloudFront::OriginRequestPolicy`: The unique identifier for the origin request policy.
    OriginRequestPolicyId,
    /// `Id` of an `AWS::CloudFront::PublicKey`: The identifier of the public key.
    PublicKeyId,
    /// `Arn` of an `AWS::CloudFront::RealtimeLogConfig`: The Amazon Resource Name (ARN) of the real-time log configuration.
    RealtimeLogConfigArn,
    /// `Id` of an `AWS::CloudFront::ResponseHeadersPolicy`: The unique identifier for the response headers policy.
    ResponseHeadersPolicyId,
    /// `Id` of an `AWS::CloudFront::StreamingDistribution`.
    StreamingDistributionId,
    /// `Arn` of an `AWS::CloudFront::TrustStore`: The trust store's Amazon Resource Name (ARN).
    TrustStoreArn,
    /// `Id` of an `AWS::CloudFront::TrustStore`: The trust store's ID.
    TrustStoreId,
    /// `Arn` of an `AWS::CloudFront::VpcOrigin`: The VPC origin ARN.
    VpcOriginArn,
    /// `Id` of an `AWS::CloudFront::VpcOrigin`: The VPC origin ID.
    VpcOriginId,
}
