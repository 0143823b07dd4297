// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `eks`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccessEntryArn` of an `AWS::EKS::AccessEntry`: The ARN of the access entry.
    AccessEntryArn,
    /// `Arn` of an `AWS::EKS::Addon`: The ARN of the add-on, such as `arn:aws:eks:us-west-2:111122223333:addon/1-19/vpc-cni/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    AddonArn,
    /// `Arn` of an `AWS::EKS::Capability`: The Amazon Resource Name (ARN) of the capability.
    CapabilityArn,
    /// `Arn` of an `AWS::EKS::Cluster`: The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:cluster/prod`.
    ClusterArn,
    /// `Name` of an `AWS::EKS::Cluster`: The unique name to give to your cluster.
    ClusterName,
    /// `Arn` of an `AWS::EKS::FargateProfile`: The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:fargateprofile/myCluster/myFargateProfile/1cb1a11a-1dc1-1d11-cf11-1111f11fa111`.
    FargateProfileArn,
    /// `IdentityProviderConfigArn` of an `AWS::EKS::IdentityProviderConfig`: The Amazon Resource Name (ARN) associated with the identity provider config.
    IdentityProviderConfigArn,
    /// `Arn` of an `AWS::EKS::Nodegroup`: The Amazon Resource Name (ARN) associated with the managed node group.
    NodegroupArn,
    /// `Id` of an `AWS::EKS::Nodegroup`.
    NodegroupId,
    /// `AssociationArn` of an `AWS::EKS::PodIdentityAssociation`: The Amazon Resource Name (ARN) of the association.
    PodIdentityAssociationArn,
}
