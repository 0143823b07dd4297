// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mediapackage`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MediaPackage::Asset`: The Amazon Resource Name (ARN) for the asset.
    AssetArn,
    /// `Id` of an `AWS::MediaPackage::Asset`: Unique identifier that you assign to the asset.
    AssetId,
    /// `Arn` of an `AWS::MediaPackage::Channel`: The channel's unique system-generated resource name, based on the AWS record.
    ChannelArn,
    /// `Id` of an `AWS::MediaPackage::Channel`: Unique identifier that you assign to the channel.
    ChannelId,
    /// `Arn` of an `AWS::MediaPackage::OriginEndpoint`: The endpoint's unique system-generated resource name, based on the AWS record.
    OriginEndpointArn,
    /// `Id` of an `AWS::MediaPackage::OriginEndpoint`: The manifest ID is required and must be unique within the OriginEndpoint.
    OriginEndpointId,
    /// `Arn` of an `AWS::MediaPackage::PackagingConfiguration`: The Amazon Resource Name (ARN) for the packaging configuration.
    PackagingConfigurationArn,
    /// `Id` of an `AWS::MediaPackage::PackagingConfiguration`: Unique identifier that you assign to the packaging configuration.
    PackagingConfigurationId,
    /// `Arn` of an `AWS::MediaPackage::PackagingGroup`: The Amazon Resource Name (ARN) for the packaging group.
    PackagingGroupArn,
    /// `Id` of an `AWS::MediaPackage::PackagingGroup`: Unique identifier that you assign to the packaging group.
    PackagingGroupId,
}
