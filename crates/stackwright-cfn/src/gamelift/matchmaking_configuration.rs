// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::MatchmakingConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::GameLift::MatchmakingConfiguration` resource defines a new matchmaking configuration for use with FlexMatch. Whether you're using FlexMatch with GameLift hosting or as a standalone matchmaking service, the matchmaking configuration sets out rules for matching players and forming teams. If you're using GameLift hosting, it also defines how to start game sessions for each match. Your matchmaking system can use multiple configurations to handle different game scenarios. All matchmaking requests identify the matchmaking configuration to use and provide player attributes that are consistent with that configuration.
///
/// `AWS::GameLift::MatchmakingConfiguration`; `Ref` returns its `Name`, a [`gamelift::MatchmakingConfigurationName`](kinds::gamelift::MatchmakingConfigurationName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMatchmakingConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::MatchmakingConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("matchmaking_configuration.rules"),
};

impl CfnMatchmakingConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::MatchmakingConfiguration";

    /// `CfnMatchmakingConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `acceptance_required`: A flag that determines whether a match that was created with this configuration must be accepted by the matched players.
    /// - `name`: A unique identifier for the matchmaking configuration.
    /// - `request_timeout_seconds`: The maximum duration, in seconds, that a matchmaking ticket can remain in process before timing out.
    /// - `rule_set_name`: A unique identifier for the matchmaking rule set to use with this configuration.
    pub fn new(
        acceptance_required: impl IntoValue<bool>,
        name: impl IntoValue<String>,
        request_timeout_seconds: impl IntoValue<i64>,
        rule_set_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AcceptanceRequired",
            acceptance_required.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "RequestTimeoutSeconds",
            request_timeout_seconds.into_value().into_node(),
        );
        object_.put("RuleSetName", rule_set_name.into_value().into_node());
        Self(object_)
    }

    /// The length of time (in seconds) to wait for players to accept a proposed match, if acceptance is required.
    ///
    /// `AcceptanceTimeoutSeconds`; updated in place.
    pub fn acceptance_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AcceptanceTimeoutSeconds", value.into_value().into_node());
        self
    }

    /// The number of player slots in a match to keep open for future players. For example, if the configuration's rule set specifies a match for a single 12-person team, and the additional player count is set to 2, only 10 players are selected for the match. This parameter is not used if `FlexMatchMode` is set to `STANDALONE`.
    ///
    /// `AdditionalPlayerCount`; updated in place.
    pub fn additional_player_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AdditionalPlayerCount", value.into_value().into_node());
        self
    }

    /// The method used to backfill game sessions that are created with this matchmaking configuration. Specify `MANUAL` when your game manages backfill requests manually or does not use the match backfill feature. Specify `AUTOMATIC` to have GameLift create a `StartMatchBackfill` request whenever a game session has one or more open slots. Learn more about manual and automatic backfill in [Backfill Existing Games with FlexMatch](https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/match-backfill.html). Automatic backfill is not available when `FlexMatchMode` is set to `STANDALONE`.
    ///
    /// `BackfillMode`; one of `AUTOMATIC`, `MANUAL`; updated in place.
    pub fn backfill_mode(mut self, value: impl IntoValue<BackfillMode>) -> Self {
        self.0.put("BackfillMode", value.into_value().into_node());
        self
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"`).
    ///
    /// `CreationTime`; updated in place.
    pub fn creation_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreationTime", value.into_value().into_node());
        self
    }

    /// Information to add to all events related to the matchmaking configuration.
    ///
    /// `CustomEventData`; updated in place.
    pub fn custom_event_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomEventData", value.into_value().into_node());
        self
    }

    /// A description for the matchmaking configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates whether this matchmaking configuration is being used with Amazon GameLift Servers hosting or as a standalone matchmaking solution.
    ///
    /// - *STANDALONE* - FlexMatch forms matches and returns match information, including players and team assignments, in a [MatchmakingSucceeded](https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/match-events.html#match-events-matchmakingsucceeded) event.
    /// - *WITH_QUEUE* - FlexMatch forms matches and uses the specified Amazon GameLift Servers queue to start a game session for the match.
    ///
    /// `FlexMatchMode`; one of `STANDALONE`, `WITH_QUEUE`; updated in place.
    pub fn flex_match_mode(mut self, value: impl IntoValue<FlexMatchMode>) -> Self {
        self.0.put("FlexMatchMode", value.into_value().into_node());
        self
    }

    /// A set of custom properties for a game session, formatted as key-value pairs. These properties are passed to a game server process with a request to start a new game session. See [Start a Game Session](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-sdk-server-api.html#gamelift-sdk-server-startsession). This parameter is not used if `FlexMatchMode` is set to `STANDALONE`.
    ///
    /// `GameProperties`; updated in place.
    pub fn game_properties(mut self, value: impl IntoValue<List<GamePropertyProperty>>) -> Self {
        self.0.put("GameProperties", value.into_value().into_node());
        self
    }

    /// A set of custom game session properties, formatted as a single string value. This data is passed to a game server process with a request to start a new game session. See [Start a Game Session](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-sdk-server-api.html#gamelift-sdk-server-startsession). This parameter is not used if `FlexMatchMode` is set to `STANDALONE`.
    ///
    /// `GameSessionData`; updated in place.
    pub fn game_session_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GameSessionData", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers game session queue resource and uniquely identifies it. ARNs are unique across all Regions. Format is `arn:aws:gamelift:<region>::gamesessionqueue/<queue name>`. Queues can be located in any Region. Queues are used to start new Amazon GameLift Servers-hosted game sessions for matches that are created with this matchmaking configuration. If `FlexMatchMode` is set to `STANDALONE`, do not set this parameter.
    ///
    /// `GameSessionQueueArns`; updated in place.
    pub fn game_session_queue_arns(
        mut self,
        value: impl IntoValue<List<kinds::gamelift::GameSessionQueueArn>>,
    ) -> Self {
        self.0
            .put("GameSessionQueueArns", value.into_value().into_node());
        self
    }

    /// An SNS topic ARN that is set up to receive matchmaking notifications. See [Setting up notifications for matchmaking](https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/match-notification.html) for more information.
    ///
    /// `NotificationTarget`; updated in place.
    pub fn notification_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationTarget", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) associated with the GameLift matchmaking rule set resource that this configuration uses.
    ///
    /// `RuleSetArn`; updated in place.
    pub fn rule_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleSetArn", value.into_value().into_node());
        self
    }

    /// A list of labels to assign to the new matchmaking configuration resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management and cost allocation. For more information, see [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference*. Once the resource is created, you can use TagResource, UntagResource, and ListTagsForResource to add, remove, and view tags. The maximum tag limit may be lower than stated. See the AWS General Reference for actual tagging limits.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnMatchmakingConfiguration {
    type Handle = CfnMatchmakingConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMatchmakingConfigurationRef {
        CfnMatchmakingConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMatchmakingConfiguration`] of a stack.
pub struct CfnMatchmakingConfigurationRef(NodeRef);

impl Clone for CfnMatchmakingConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMatchmakingConfigurationRef {}
impl AsNode for CfnMatchmakingConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMatchmakingConfigurationRef {
    /// What `Ref` returns: its `Name`, a [`gamelift::MatchmakingConfigurationName`](kinds::gamelift::MatchmakingConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::MatchmakingConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) for the `MatchmakingConfiguration`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::gamelift::MatchmakingConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `MatchmakingConfiguration` name, which is unique.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::gamelift::MatchmakingConfigurationName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::gamelift::MatchmakingConfigurationName> for &CfnMatchmakingConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::MatchmakingConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::MatchmakingConfigurationArn> for &CfnMatchmakingConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::MatchmakingConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// This key-value pair can store custom data about a game session. For example, you might use a `GameProperty` to track a game session's map, level of difficulty, or remaining time. The difficulty level could be specified like this: `{"Key": "difficulty", "Value":"Novice"}`.
///
/// You can set game properties when creating a game session. You can also modify game properties of an active game session. When searching for game sessions, you can filter on game property keys and values. You can't delete game properties from a game session.
///
/// For examples of working with game properties, see [Create a game session with properties](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-sdk-client-api.html#game-properties).
///
/// The property type `GameProperty` of `AWS::GameLift::MatchmakingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct GamePropertyProperty(Object);

impl GamePropertyProperty {
    /// `GamePropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The game property identifier.
    /// - `value`: The game property value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for GamePropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GamePropertyProperty> for GamePropertyProperty {}
impl From<GamePropertyProperty> for Node {
    #[inline]
    fn from(value: GamePropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GamePropertyProperty> for GamePropertyProperty {
    #[inline]
    fn into_value(self) -> Value<GamePropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BackfillMode` of `AWS::GameLift::MatchmakingConfiguration`.
pub enum BackfillMode {
    /// `AUTOMATIC`.
    Automatic,
    /// `MANUAL`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for BackfillMode {}
#[diagnostic::do_not_recommend]
impl TextKind for BackfillMode {}
#[diagnostic::do_not_recommend]
impl IdKind for BackfillMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BackfillMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<BackfillMode> for BackfillMode {
    #[inline]
    fn into_value(self) -> Value<BackfillMode> {
        const VALUES: &[&str] = &["AUTOMATIC", "MANUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FlexMatchMode` of `AWS::GameLift::MatchmakingConfiguration`.
pub enum FlexMatchMode {
    /// `STANDALONE`.
    Standalone,
    /// `WITH_QUEUE`.
    WithQueue,
}

#[diagnostic::do_not_recommend]
impl Kind for FlexMatchMode {}
#[diagnostic::do_not_recommend]
impl TextKind for FlexMatchMode {}
#[diagnostic::do_not_recommend]
impl IdKind for FlexMatchMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FlexMatchMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<FlexMatchMode> for FlexMatchMode {
    #[inline]
    fn into_value(self) -> Value<FlexMatchMode> {
        const VALUES: &[&str] = &["STANDALONE", "WITH_QUEUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
