// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `emrcontainers`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::EMRContainers::Endpoint`: The ARN of the managed endpoint.
    EndpointArn,
    /// `Arn` of an `AWS::EMRContainers::JobTemplate`: The ARN of the job template.
    JobTemplateArn,
    /// `Arn` of an `AWS::EMRContainers::SecurityConfiguration`: The ARN of the security configuration.
    SecurityConfigurationArn,
    /// `Arn` of an `AWS::EMRContainers::VirtualCluster`: The Amazon Resource Name (ARN) of the project, such as `arn:aws:emr-containers:us-east-1:123456789012:/virtualclusters/ab4rp1abcs8xz47n3x0example`.
    VirtualClusterArn,
    /// `Id` of an `AWS::EMRContainers::VirtualCluster`: The ID of the virtual cluster, such as `ab4rp1abcs8xz47n3x0example`.
    VirtualClusterId,
}
