// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `devicefarm`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::DeviceFarm::DevicePool`: The Amazon Resource Name (ARN) of the device pool.
    DevicePoolArn,
    /// `Arn` of an `AWS::DeviceFarm::InstanceProfile`: The Amazon Resource Name (ARN) of the instance profile.
    InstanceProfileArn,
    /// `Arn` of an `AWS::DeviceFarm::NetworkProfile`: The Amazon Resource Name (ARN) of the network profile.
    NetworkProfileArn,
    /// `Arn` of an `AWS::DeviceFarm::Project`: The Amazon Resource Name (ARN) of the project.
    ProjectArn,
    /// `Arn` of an `AWS::DeviceFarm::TestGridProject`: The Amazon Resource Name (ARN) of the `TestGrid` project.
    TestGridProjectArn,
    /// `Arn` of an `AWS::DeviceFarm::Upload`: The Amazon Resource Name (ARN) of the upload.
    UploadArn,
    /// `Arn` of an `AWS::DeviceFarm::VPCEConfiguration`: The Amazon Resource Name (ARN) of the VPC endpoint.
    VpceConfigurationArn,
}
