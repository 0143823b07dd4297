// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `vpclattice`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::VpcLattice::AccessLogSubscription`: The Amazon Resource Name (ARN) of the access log subscription.
    AccessLogSubscriptionArn,
    /// `ResourceIdentifier` of an `AWS::VpcLattice::AuthPolicy`: The ID or ARN of the service network or service for which the policy is created.
    AuthPolicyResourceIdentifier,
    /// `Arn` of an `AWS::VpcLattice::DomainVerification`: The Amazon Resource Name (ARN) of the domain verification.
    DomainVerificationArn,
    /// `Arn` of an `AWS::VpcLattice::Listener`: The Amazon Resource Name (ARN) of the listener.
    ListenerArn,
    /// `Arn` of an `AWS::VpcLattice::ResourceConfiguration`: The Amazon Resource Name (ARN) of the resource configuration.
    ResourceConfigurationArn,
    /// `Arn` of an `AWS::VpcLattice::ResourceGateway`: The Amazon Resource Name (ARN) of the resource gateway.
    ResourceGatewayArn,
    /// `ResourceArn` of an `AWS::VpcLattice::ResourcePolicy`: An IAM policy.
    ResourcePolicyResourceArn,
    /// `Arn` of an `AWS::VpcLattice::Rule`: The Amazon Resource Name (ARN) of the rule.
    RuleArn,
    /// `Arn` of an `AWS::VpcLattice::Service`: The Amazon Resource Name (ARN) of the service.
    ServiceArn,
    /// `Arn` of an `AWS::VpcLattice::ServiceNetwork`: The Amazon Resource Name (ARN) of the service network.
    ServiceNetworkArn,
    /// `Arn` of an `AWS::VpcLattice::ServiceNetworkResourceAssociation`: The Amazon Resource Name (ARN) of the association.
    ServiceNetworkResourceAssociationArn,
    /// `Arn` of an `AWS::VpcLattice::ServiceNetworkServiceAssociation`: The Amazon Resource Name (ARN) of the association between the service network and the service.
    ServiceNetworkServiceAssociationArn,
    /// `Arn` of an `AWS::VpcLattice::ServiceNetworkVpcAssociation`: The Amazon Resource Name (ARN) of the association between the service network and the VPC.
    ServiceNetworkVpcAssociationArn,
    /// `Arn` of an `AWS::VpcLattice::TargetGroup`: The Amazon Resource Name (ARN) of the target group.
    TargetGroupArn,
}
