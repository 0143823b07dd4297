// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `location`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Location::APIKey`: The Amazon Resource Name (ARN) for the resource.
    ApiKeyArn,
    /// `KeyName` of an `AWS::Location::APIKey`: A custom name for the API key resource.
    ApiKeyName,
    /// `Arn` of an `AWS::Location::GeofenceCollection`: The Amazon Resource Name (ARN) for the geofence collection resource.
    GeofenceCollectionArn,
    /// `CollectionName` of an `AWS::Location::GeofenceCollection`: A custom name for the geofence collection.
    GeofenceCollectionName,
    /// `Arn` of an `AWS::Location::Map`: The Amazon Resource Name (ARN) for the map resource.
    MapArn,
    /// `MapName` of an `AWS::Location::Map`: The name for the map resource.
    MapName,
    /// `Arn` of an `AWS::Location::PlaceIndex`: The Amazon Resource Name (ARN) for the place index resource.
    PlaceIndexArn,
    /// `IndexName` of an `AWS::Location::PlaceIndex`: The name of the place index resource.
    PlaceIndexName,
    /// `Arn` of an `AWS::Location::RouteCalculator`: The Amazon Resource Name (ARN) for the route calculator resource.
    RouteCalculatorArn,
    /// `CalculatorName` of an `AWS::Location::RouteCalculator`: The name of the route calculator resource.
    RouteCalculatorName,
    /// `Arn` of an `AWS::Location::Tracker`: The Amazon Resource Name (ARN) for the tracker resource.
    TrackerArn,
    /// `TrackerName` of an `AWS::Location::Tracker`: The name for the tracker resource.
    TrackerName,
}
