// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotcoredeviceadvisor`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `SuiteDefinitionArn` of an `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`: The Arn of the Suite Definition.
    SuiteDefinitionArn,
    /// `SuiteDefinitionId` of an `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`: The version of the Suite Definition.
    SuiteDefinitionId,
}
