// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `elasticloadbalancingv2`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};
pub use stackwright_core::kind::{ListenerArn, LoadBalancerArn};

id_kinds! {
    /// The ARN of a certificate of ACM or of IAM.
    CertificateArn,
    /// `Id` of an `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
    ListenerCertificateId,
    /// `RuleArn` of an `AWS::ElasticLoadBalancingV2::ListenerRule`: The Amazon Resource Name (ARN) of the rule.
    ListenerRuleArn,
    /// `TargetGroupArn` of an `AWS::ElasticLoadBalancingV2::TargetGroup`: The Amazon Resource Name (ARN) of the target group.
    TargetGroupArn,
    /// `TrustStoreArn` of an `AWS::ElasticLoadBalancingV2::TrustStore`: The Amazon Resource Name (ARN) of the trust store.
    TrustStoreArn,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::certificatemanager::CertificateArn> for CertificateArn {}
#[diagnostic::do_not_recommend]
impl Accepts<super::iam::ServerCertificateArn> for CertificateArn {}
