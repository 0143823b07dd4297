// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Shield::DRTAccess` and its property types.

use crate::l1::*;

/// Provides permissions for the AWS Shield Advanced Shield response team (SRT) to access your account and your resource protections, to help you mitigate potential distributed denial of service (DDoS) attacks.
///
/// *Configure `AWS::Shield::DRTAccess` for one account*
///
/// To configure this resource through CloudFormation, you must be subscribed to AWS Shield Advanced. You can subscribe through the [Shield Advanced console](https://docs.aws.amazon.com/wafv2/shieldv2#/) and through the APIs. For more information, see [Subscribe to AWS Shield Advanced](https://docs.aws.amazon.com/waf/latest/developerguide/enable-ddos-prem.html).
///
/// See example templates for Shield Advanced in CloudFormation at [aws-samples/aws-shield-advanced-examples](https://docs.aws.amazon.com/https://github.com/aws-samples/aws-shield-advanced-examples).
///
/// *Configure Shield Advanced using AWS CloudFormation and AWS Firewall Manager*
///
/// You might be able to use Firewall Manager with AWS CloudFormation to configure Shield Advanced across multiple accounts and protected resources. To do this, your accounts must be part of an organization in AWS Organizations. You can use Firewall Manager to configure Shield Advanced protections for any resource types except for Amazon Route 53 or AWS Global Accelerator.
///
/// For an example of this, see the one-click configuration guidance published by the AWS technical community at [One-click deployment of Shield Advanced](https://docs.aws.amazon.com/https://youtu.be/LCA3FwMk_QE).
///
/// `AWS::Shield::DRTAccess`; `Ref` returns its `AccountId`, a [`shield::DrtAccessAccountId`](kinds::shield::DrtAccessAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDRTAccess(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Shield::DRTAccess",
    tags: None,
    rules: include_str!("drt_access.rules"),
};

impl CfnDRTAccess {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Shield::DRTAccess";

    /// `CfnDRTAccess` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: Authorizes the Shield Response Team (SRT) using the specified role, to access your AWS account to assist with DDoS attack mitigation during potential attacks.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Authorizes the Shield Response Team (SRT) to access the specified Amazon S3 bucket containing log data such as Application Load Balancer access logs, CloudFront logs, or logs from third party sources. You can associate up to 10 Amazon S3 buckets with your subscription.
    ///
    /// Use this to share information with the SRT that's not available in AWS WAF logs.
    ///
    /// To use the services of the SRT, you must be subscribed to the [Business Support plan](https://docs.aws.amazon.com/premiumsupport/business-support/) or the [Enterprise Support plan](https://docs.aws.amazon.com/premiumsupport/enterprise-support/).
    ///
    /// `LogBucketList`; updated in place.
    pub fn log_bucket_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LogBucketList", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnDRTAccess {
    type Handle = CfnDRTAccessRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDRTAccessRef {
        CfnDRTAccessRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDRTAccess`] of a stack.
pub struct CfnDRTAccessRef(NodeRef);

impl Clone for CfnDRTAccessRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDRTAccessRef {}
impl AsNode for CfnDRTAccessRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDRTAccessRef {
    /// What `Ref` returns: its `AccountId`, a [`shield::DrtAccessAccountId`](kinds::shield::DrtAccessAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::shield::DrtAccessAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the account that submitted the template.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::shield::DrtAccessAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::shield::DrtAccessAccountId> for &CfnDRTAccessRef {
    #[inline]
    fn into_value(self) -> Value<kinds::shield::DrtAccessAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
