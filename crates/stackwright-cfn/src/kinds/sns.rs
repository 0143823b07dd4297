// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `sns`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SNS::Subscription`: Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource.
    SubscriptionArn,
    /// `TopicArn` of an `AWS::SNS::Topic`: Returns the ARN of an Amazon topic.
    TopicArn,
    /// `TopicArn` of an `AWS::SNS::TopicInlinePolicy`: The Amazon Resource Name (ARN) of the topic to which you want to add the policy.
    TopicInlinePolicyTopicArn,
    /// `TopicName` of an `AWS::SNS::Topic`: Returns the name of an Amazon topic.
    TopicName,
    /// `Id` of an `AWS::SNS::TopicPolicy`: The provider-assigned unique ID for this managed resource.
    TopicPolicyId,
}
