// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotwireless`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::IoTWireless::Destination`: The ARN of the destination created.
    DestinationArn,
    /// `Name` of an `AWS::IoTWireless::Destination`: The name of the new resource.
    DestinationName,
    /// `Arn` of an `AWS::IoTWireless::DeviceProfile`: The ARN of the device profile created.
    DeviceProfileArn,
    /// `Id` of an `AWS::IoTWireless::DeviceProfile`: The ID of the device profile created.
    DeviceProfileId,
    /// `Arn` of an `AWS::IoTWireless::FuotaTask`: The ARN of a FUOTA task.
    FuotaTaskArn,
    /// `Id` of an `AWS::IoTWireless::FuotaTask`: The ID of a FUOTA task.
    FuotaTaskId,
    /// `Arn` of an `AWS::IoTWireless::MulticastGroup`: The ARN of the multicast group.
    MulticastGroupArn,
    /// `Id` of an `AWS::IoTWireless::MulticastGroup`: The ID of the multicast group.
    MulticastGroupId,
    /// `Arn` of an `AWS::IoTWireless::NetworkAnalyzerConfiguration`: The Amazon Resource Name (ARN) of the resource.
    NetworkAnalyzerConfigurationArn,
    /// `Name` of an `AWS::IoTWireless::NetworkAnalyzerConfiguration`: Name of the network analyzer configuration.
    NetworkAnalyzerConfigurationName,
    /// `Arn` of an `AWS::IoTWireless::PartnerAccount`: The Amazon Resource Name (ARN) of the resource.
    PartnerAccountArn,
    /// `PartnerAccountId` of an `AWS::IoTWireless::PartnerAccount`: The ID of the partner account to update.
    PartnerAccountId,
    /// `Arn` of an `AWS::IoTWireless::ServiceProfile`: The ARN of the service profile created.
    ServiceProfileArn,
    /// `Id` of an `AWS::IoTWireless::ServiceProfile`: The ID of the service profile created.
    ServiceProfileId,
    /// `Arn` of an `AWS::IoTWireless::TaskDefinition`: The Amazon Resource Name of the resource.
    TaskDefinitionArn,
    /// `Id` of an `AWS::IoTWireless::TaskDefinition`: The ID of the new wireless gateway task definition.
    TaskDefinitionId,
    /// `Arn` of an `AWS::IoTWireless::WirelessDevice`: The ARN of the wireless device created.
    WirelessDeviceArn,
    /// `Id` of an `AWS::IoTWireless::WirelessDevice`: The ID of the wireless device created.
    WirelessDeviceId,
    /// `Arn` of an `AWS::IoTWireless::WirelessDeviceImportTask`: The ARN (Amazon Resource Name) of the import task.
    WirelessDeviceImportTaskArn,
    /// `Id` of an `AWS::IoTWireless::WirelessDeviceImportTask`: The import task ID.
    WirelessDeviceImportTaskId,
    /// `Arn` of an `AWS::IoTWireless::WirelessGateway`: The ARN of the wireless gateway created.
    WirelessGatewayArn,
    /// `Id` of an `AWS::IoTWireless::WirelessGateway`: The ID of the wireless gateway created.
    WirelessGatewayId,
}
