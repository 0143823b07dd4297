// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `apprunner`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AutoScalingConfigurationArn` of an `AWS::AppRunner::AutoScalingConfiguration`: The Amazon Resource Name (ARN) of this auto scaling configuration.
    AutoScalingConfigurationArn,
    /// `ObservabilityConfigurationArn` of an `AWS::AppRunner::ObservabilityConfiguration`: The Amazon Resource Name (ARN) of this observability configuration.
    ObservabilityConfigurationArn,
    /// `ServiceArn` of an `AWS::AppRunner::Service`: The Amazon Resource Name (ARN) of this service.
    ServiceArn,
    /// `VpcConnectorArn` of an `AWS::AppRunner::VpcConnector`: The Amazon Resource Name (ARN) of this VPC connector.
    VpcConnectorArn,
    /// `VpcIngressConnectionArn` of an `AWS::AppRunner::VpcIngressConnection`: The Amazon Resource Name (ARN) of the VPC Ingress Connection.
    VpcIngressConnectionArn,
}
