// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotfleetwise`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::IoTFleetWise::Campaign`: The Amazon Resource Name (ARN) of the campaign.
    CampaignArn,
    /// `Name` of an `AWS::IoTFleetWise::Campaign`: The name of a campaign.
    CampaignName,
    /// `Arn` of an `AWS::IoTFleetWise::DecoderManifest`: The Amazon Resource Name (ARN) of the decoder manifest.
    DecoderManifestArn,
    /// `Name` of an `AWS::IoTFleetWise::DecoderManifest`: The name of the decoder manifest.
    DecoderManifestName,
    /// `Arn` of an `AWS::IoTFleetWise::Fleet`: The Amazon Resource Name (ARN) of the created fleet.
    FleetArn,
    /// `Id` of an `AWS::IoTFleetWise::Fleet`: The unique ID of the fleet.
    FleetId,
    /// `Arn` of an `AWS::IoTFleetWise::ModelManifest`: The Amazon Resource Name (ARN) of the vehicle model.
    ModelManifestArn,
    /// `Name` of an `AWS::IoTFleetWise::ModelManifest`: The name of the vehicle model.
    ModelManifestName,
    /// `Arn` of an `AWS::IoTFleetWise::SignalCatalog`: The Amazon Resource Name (ARN) of the signal catalog.
    SignalCatalogArn,
    /// `Name` of an `AWS::IoTFleetWise::SignalCatalog`: The name of the signal catalog.
    SignalCatalogName,
    /// `Arn` of an `AWS::IoTFleetWise::StateTemplate`: The Amazon Resource Name (ARN) of the state template.
    StateTemplateArn,
    /// `Name` of an `AWS::IoTFleetWise::StateTemplate`: The unique alias of the state template.
    StateTemplateName,
    /// `Arn` of an `AWS::IoTFleetWise::Vehicle`: The Amazon Resource Name (ARN) of the vehicle.
    VehicleArn,
    /// `Name` of an `AWS::IoTFleetWise::Vehicle`: The unique ID of the vehicle.
    VehicleName,
}
