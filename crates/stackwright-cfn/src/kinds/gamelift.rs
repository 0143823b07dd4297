// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `gamelift`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AliasArn` of an `AWS::GameLift::Alias`: The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers alias resource and uniquely identifies it.
    AliasArn,
    /// `AliasId` of an `AWS::GameLift::Alias`: A unique identifier for the alias.
    AliasId,
    /// `BuildArn` of an `AWS::GameLift::Build`: The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers build resource and uniquely identifies it.
    BuildArn,
    /// `BuildId` of an `AWS::GameLift::Build`: A unique identifier for the build.
    BuildId,
    /// `FleetId` of an `AWS::GameLift::ContainerFleet`: A unique identifier for the container fleet to retrieve.
    ContainerFleetId,
    /// `ContainerGroupDefinitionArn` of an `AWS::GameLift::ContainerGroupDefinition`: The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to an Amazon GameLift Servers `ContainerGroupDefinition` resource.
    ContainerGroupDefinitionArn,
    /// `Name` of an `AWS::GameLift::ContainerGroupDefinition`: A descriptive identifier for the container group definition.
    ContainerGroupDefinitionName,
    /// `FleetArn` of an `AWS::GameLift::Fleet`: The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers fleet resource and uniquely identifies it.
    FleetArn,
    /// `FleetId` of an `AWS::GameLift::Fleet`: A unique identifier for the fleet.
    FleetId,
    /// `GameServerGroupArn` of an `AWS::GameLift::GameServerGroup`: A unique identifier for the game server group.
    GameServerGroupArn,
    /// `Arn` of an `AWS::GameLift::GameSessionQueue`: The unique Amazon Resource Name (ARN) for the `GameSessionQueue`.
    GameSessionQueueArn,
    /// `Name` of an `AWS::GameLift::GameSessionQueue`: A descriptive label that is associated with a game session queue.
    GameSessionQueueName,
    /// `LocationArn` of an `AWS::GameLift::Location`: A unique identifier for the custom location.
    LocationArn,
    /// `LocationName` of an `AWS::GameLift::Location`: A descriptive name for the custom location.
    LocationName,
    /// `Arn` of an `AWS::GameLift::MatchmakingConfiguration`: The unique Amazon Resource Name (ARN) for the `MatchmakingConfiguration`.
    MatchmakingConfigurationArn,
    /// `Name` of an `AWS::GameLift::MatchmakingConfiguration`: The `MatchmakingConfiguration` name, which is unique.
    MatchmakingConfigurationName,
    /// `Arn` of an `AWS::GameLift::MatchmakingRuleSet`: The unique Amazon Resource Name (ARN) assigned to the rule set.
    MatchmakingRuleSetArn,
    /// `Name` of an `AWS::GameLift::MatchmakingRuleSet`: The unique name of the rule set.
    MatchmakingRuleSetName,
    /// `Arn` of an `AWS::GameLift::Script`: The unique Amazon Resource Name (ARN) for the script.
    ScriptArn,
    /// `Id` of an `AWS::GameLift::Script`: A unique identifier for a Realtime script.
    ScriptId,
}
