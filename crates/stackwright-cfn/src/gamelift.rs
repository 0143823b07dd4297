// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::GameLift`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod alias;
pub mod build;
pub mod container_fleet;
pub mod container_group_definition;
pub mod fleet;
pub mod game_server_group;
pub mod game_session_queue;
pub mod location;
pub mod matchmaking_configuration;
pub mod matchmaking_rule_set;
pub mod script;

#[doc(inline)]
pub use self::alias::{CfnAlias, CfnAliasRef};
#[doc(inline)]
pub use self::build::{CfnBuild, CfnBuildRef};
#[doc(inline)]
pub use self::container_fleet::{CfnContainerFleet, CfnContainerFleetRef};
#[doc(inline)]
pub use self::container_group_definition::{
    CfnContainerGroupDefinition, CfnContainerGroupDefinitionRef,
};
#[doc(inline)]
pub use self::fleet::{CfnFleet, CfnFleetRef};
#[doc(inline)]
pub use self::game_server_group::{CfnGameServerGroup, CfnGameServerGroupRef};
#[doc(inline)]
pub use self::game_session_queue::{CfnGameSessionQueue, CfnGameSessionQueueRef};
#[doc(inline)]
pub use self::location::{CfnLocation, CfnLocationRef};
#[doc(inline)]
pub use self::matchmaking_configuration::{
    CfnMatchmakingConfiguration, CfnMatchmakingConfigurationRef,
};
#[doc(inline)]
pub use self::matchmaking_rule_set::{CfnMatchmakingRuleSet, CfnMatchmakingRuleSetRef};
#[doc(inline)]
pub use self::script::{CfnScript, CfnScriptRef};

use crate::l1::*;

/// The values of `ComparisonOperator` of a `ScalingPolicy` of `AWS::GameLift::Fleet`.
pub enum ComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`.
    GreaterThanOrEqualToThreshold,
    /// `GreaterThanThreshold`.
    GreaterThanThreshold,
    /// `LessThanOrEqualToThreshold`.
    LessThanOrEqualToThreshold,
    /// `LessThanThreshold`.
    LessThanThreshold,
}

#[diagnostic::do_not_recommend]
impl Kind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComparisonOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComparisonOperator> for ComparisonOperator {
    #[inline]
    fn into_value(self) -> Value<ComparisonOperator> {
        const VALUES: &[&str] = &[
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanThreshold",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MetricName` of a `ScalingPolicy` of `AWS::GameLift::Fleet`.
pub enum MetricName {
    /// `ActivatingGameSessions`.
    ActivatingGameSessions,
    /// `ActiveGameSessions`.
    ActiveGameSessions,
    /// `ActiveInstances`.
    ActiveInstances,
    /// `AvailableGameSessions`.
    AvailableGameSessions,
    /// `AvailablePlayerSessions`.
    AvailablePlayerSessions,
    /// `ConcurrentActivatableGameSessions`.
    ConcurrentActivatableGameSessions,
    /// `CurrentPlayerSessions`.
    CurrentPlayerSessions,
    /// `IdleInstances`.
    IdleInstances,
    /// `PercentAvailableGameSessions`.
    PercentAvailableGameSessions,
    /// `PercentIdleInstances`.
    PercentIdleInstances,
    /// `QueueDepth`.
    QueueDepth,
    /// `WaitTime`.
    WaitTime,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricName {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricName {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricName {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricName> for MetricName {
    #[inline]
    fn into_value(self) -> Value<MetricName> {
        const VALUES: &[&str] = &[
            "ActivatingGameSessions",
            "ActiveGameSessions",
            "ActiveInstances",
            "AvailableGameSessions",
            "AvailablePlayerSessions",
            "ConcurrentActivatableGameSessions",
            "CurrentPlayerSessions",
            "IdleInstances",
            "PercentAvailableGameSessions",
            "PercentIdleInstances",
            "QueueDepth",
            "WaitTime",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NewGameSessionProtectionPolicy` of `AWS::GameLift::Fleet`.
pub enum NewGameSessionProtectionPolicy {
    /// `FullProtection`.
    FullProtection,
    /// `NoProtection`.
    NoProtection,
}

#[diagnostic::do_not_recommend]
impl Kind for NewGameSessionProtectionPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for NewGameSessionProtectionPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for NewGameSessionProtectionPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NewGameSessionProtectionPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<NewGameSessionProtectionPolicy> for NewGameSessionProtectionPolicy {
    #[inline]
    fn into_value(self) -> Value<NewGameSessionProtectionPolicy> {
        const VALUES: &[&str] = &["FullProtection", "NoProtection"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PlayerGatewayMode` of `AWS::GameLift::Fleet`.
pub enum PlayerGatewayMode {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
    /// `REQUIRED`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for PlayerGatewayMode {}
#[diagnostic::do_not_recommend]
impl TextKind for PlayerGatewayMode {}
#[diagnostic::do_not_recommend]
impl IdKind for PlayerGatewayMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlayerGatewayMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlayerGatewayMode> for PlayerGatewayMode {
    #[inline]
    fn into_value(self) -> Value<PlayerGatewayMode> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED", "REQUIRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PlayerGatewayStatus` of a `LocationConfiguration` of `AWS::GameLift::Fleet`.
pub enum PlayerGatewayStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PlayerGatewayStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for PlayerGatewayStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for PlayerGatewayStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlayerGatewayStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlayerGatewayStatus> for PlayerGatewayStatus {
    #[inline]
    fn into_value(self) -> Value<PlayerGatewayStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PolicyType` of a `ScalingPolicy` of `AWS::GameLift::Fleet`.
pub enum PolicyType {
    /// `ManagedScaling`.
    ManagedScaling,
    /// `RuleBased`.
    RuleBased,
    /// `TargetBased`.
    TargetBased,
}

#[diagnostic::do_not_recommend]
impl Kind for PolicyType {}
#[diagnostic::do_not_recommend]
impl TextKind for PolicyType {}
#[diagnostic::do_not_recommend]
impl IdKind for PolicyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PolicyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PolicyType> for PolicyType {
    #[inline]
    fn into_value(self) -> Value<PolicyType> {
        const VALUES: &[&str] = &["ManagedScaling", "RuleBased", "TargetBased"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `IpPermission` of `AWS::GameLift::Fleet`.
pub enum Protocol {
    /// `TCP`.
    Tcp,
    /// `UDP`.
    Udp,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["TCP", "UDP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScalingAdjustmentType` of a `ScalingPolicy` of `AWS::GameLift::Fleet`.
pub enum ScalingAdjustmentType {
    /// `ChangeInCapacity`.
    ChangeInCapacity,
    /// `ExactCapacity`.
    ExactCapacity,
    /// `PercentChangeInCapacity`.
    PercentChangeInCapacity,
}

#[diagnostic::do_not_recommend]
impl Kind for ScalingAdjustmentType {}
#[diagnostic::do_not_recommend]
impl TextKind for ScalingAdjustmentType {}
#[diagnostic::do_not_recommend]
impl IdKind for ScalingAdjustmentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScalingAdjustmentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScalingAdjustmentType> for ScalingAdjustmentType {
    #[inline]
    fn into_value(self) -> Value<ScalingAdjustmentType> {
        const VALUES: &[&str] = &[
            "ChangeInCapacity",
            "ExactCapacity",
            "PercentChangeInCapacity",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ZeroCapacityStrategy` of a `ManagedCapacityConfiguration` of `AWS::GameLift::Fleet`.
pub enum ZeroCapacityStrategy {
    /// `MANUAL`.
    Manual,
    /// `SCALE_TO_AND_FROM_ZERO`.
    ScaleToAndFromZero,
}

#[diagnostic::do_not_recommend]
impl Kind for ZeroCapacityStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ZeroCapacityStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ZeroCapacityStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ZeroCapacityStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ZeroCapacityStrategy> for ZeroCapacityStrategy {
    #[inline]
    fn into_value(self) -> Value<ZeroCapacityStrategy> {
        const VALUES: &[&str] = &["MANUAL", "SCALE_TO_AND_FROM_ZERO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
