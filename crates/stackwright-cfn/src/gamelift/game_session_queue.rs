// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::GameSessionQueue` and its property types.

use crate::l1::*;

/// The `AWS::GameLift::GameSessionQueue` resource creates a placement queue that processes requests for new game sessions. A queue uses FleetIQ algorithms to determine the best placement locations and find an available game server, then prompts the game server to start a new game session. Queues can have destinations (GameLift fleets or aliases), which determine where the queue can place new game sessions. A queue can have destinations with varied fleet type (Spot and On-Demand), instance type, and AWS Region.
///
/// `AWS::GameLift::GameSessionQueue`; `Ref` returns its `Name`, a [`gamelift::GameSessionQueueName`](kinds::gamelift::GameSessionQueueName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGameSessionQueue(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::GameSessionQueue",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("game_session_queue.rules"),
};

impl CfnGameSessionQueue {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::GameSessionQueue";

    /// `CfnGameSessionQueue` with its required properties, in alphabetical order:
    ///
    /// - `name`: A descriptive label that is associated with game session queue.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Information to be added to all events that are related to this game session queue.
    ///
    /// `CustomEventData`; updated in place.
    pub fn custom_event_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomEventData", value.into_value().into_node());
        self
    }

    /// A list of fleets and/or fleet aliases that can be used to fulfill game session placement requests in the queue. Destinations are identified by either a fleet ARN or a fleet alias ARN, and are listed in order of placement preference.
    ///
    /// `Destinations`; updated in place.
    pub fn destinations(
        mut self,
        value: impl IntoValue<List<GameSessionQueueDestinationProperty>>,
    ) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// A list of locations where a queue is allowed to place new game sessions. Locations are specified in the form of AWS Region codes, such as `us-west-2`. If this parameter is not set, game sessions can be placed in any queue location.
    ///
    /// `FilterConfiguration`; updated in place.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<FilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
        self
    }

    /// An SNS topic ARN that is set up to receive game session placement notifications. See [Setting up notifications for game session placement](https://docs.aws.amazon.com/gamelift/latest/developerguide/queue-notification.html).
    ///
    /// `NotificationTarget`; updated in place.
    pub fn notification_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NotificationTarget", value.into_value().into_node());
        self
    }

    /// A set of policies that enforce a sliding cap on player latency when processing game sessions placement requests. Use multiple policies to gradually relax the cap over time if Amazon GameLift Servers can't make a placement. Policies are evaluated in order starting with the lowest maximum latency value.
    ///
    /// `PlayerLatencyPolicies`; updated in place.
    pub fn player_latency_policies(
        mut self,
        value: impl IntoValue<List<PlayerLatencyPolicyProperty>>,
    ) -> Self {
        self.0
            .put("PlayerLatencyPolicies", value.into_value().into_node());
        self
    }

    /// Custom settings to use when prioritizing destinations and locations for game session placements. This configuration replaces the FleetIQ default prioritization process. Priority types that are not explicitly named will be automatically applied at the end of the prioritization process.
    ///
    /// `PriorityConfiguration`; updated in place.
    pub fn priority_configuration(
        mut self,
        value: impl IntoValue<PriorityConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PriorityConfiguration", value.into_value().into_node());
        self
    }

    /// A list of labels to assign to the new game session queue resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management and cost allocation. For more information, see [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference*. Once the resource is created, you can use TagResource, UntagResource, and ListTagsForResource to add, remove, and view tags. The maximum tag limit may be lower than stated. See the AWS General Reference for actual tagging limits.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The maximum time, in seconds, that a new game session placement request remains in the queue. When a request exceeds this time, the game session placement changes to a `TIMED_OUT` status. If you don't specify a request timeout, the queue uses a default value.
    ///
    /// `TimeoutInSeconds`; updated in place.
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInSeconds", value.into_value().into_node());
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

impl Construct for CfnGameSessionQueue {
    type Handle = CfnGameSessionQueueRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGameSessionQueueRef {
        CfnGameSessionQueueRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGameSessionQueue`] of a stack.
pub struct CfnGameSessionQueueRef(NodeRef);

impl Clone for CfnGameSessionQueueRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGameSessionQueueRef {}
impl AsNode for CfnGameSessionQueueRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGameSessionQueueRef {
    /// What `Ref` returns: its `Name`, a [`gamelift::GameSessionQueueName`](kinds::gamelift::GameSessionQueueName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::GameSessionQueueName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) for the `GameSessionQueue`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::gamelift::GameSessionQueueArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A descriptive label that is associated with a game session queue. Names are unique within each Region.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::gamelift::GameSessionQueueName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::gamelift::GameSessionQueueName> for &CfnGameSessionQueueRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::GameSessionQueueName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::GameSessionQueueArn> for &CfnGameSessionQueueRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::GameSessionQueueArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A list of fleet locations where a game session queue can place new game sessions. You can use a filter to temporarily turn off placements for specific locations. For queues that have multi-location fleets, you can use a filter configuration allow placement with some, but not all of these locations.
///
/// The property type `FilterConfiguration` of `AWS::GameLift::GameSessionQueue`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterConfigurationProperty(Object);

impl FilterConfigurationProperty {
    /// `FilterConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of locations to allow game session placement in, in the form of AWS Region codes such as `us-west-2`.
    ///
    /// `AllowedLocations`.
    pub fn allowed_locations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedLocations", value.into_value().into_node());
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

impl Kind for FilterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterConfigurationProperty> for FilterConfigurationProperty {}
impl From<FilterConfigurationProperty> for Node {
    #[inline]
    fn from(value: FilterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterConfigurationProperty> for FilterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FilterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A fleet or alias designated in a game session queue. Queues fulfill requests for new game sessions by placing a new game session on any of the queue's destinations.
///
/// The property type `GameSessionQueueDestination` of `AWS::GameLift::GameSessionQueue`.
#[must_use = "a property type does nothing until it is set"]
pub struct GameSessionQueueDestinationProperty(Object);

impl GameSessionQueueDestinationProperty {
    /// `GameSessionQueueDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) that is assigned to fleet or fleet alias. ARNs, which include a fleet ID or alias ID and a Region name, provide a unique identifier across all Regions.
    ///
    /// `DestinationArn`.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
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

impl Kind for GameSessionQueueDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GameSessionQueueDestinationProperty> for GameSessionQueueDestinationProperty {}
impl From<GameSessionQueueDestinationProperty> for Node {
    #[inline]
    fn from(value: GameSessionQueueDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GameSessionQueueDestinationProperty> for GameSessionQueueDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<GameSessionQueueDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The queue setting that determines the highest latency allowed for individual players when placing a game session. When a latency policy is in force, a game session cannot be placed with any fleet in a Region where a player reports latency higher than the cap. Latency policies are only enforced when the placement request contains player latency information.
///
/// The property type `PlayerLatencyPolicy` of `AWS::GameLift::GameSessionQueue`.
#[must_use = "a property type does nothing until it is set"]
pub struct PlayerLatencyPolicyProperty(Object);

impl PlayerLatencyPolicyProperty {
    /// `PlayerLatencyPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum latency value that is allowed for any player, in milliseconds. All policies must have a value set for this property.
    ///
    /// `MaximumIndividualPlayerLatencyMilliseconds`.
    pub fn maximum_individual_player_latency_milliseconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "MaximumIndividualPlayerLatencyMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The length of time, in seconds, that the policy is enforced while placing a new game session. A null value for this property means that the policy is enforced until the queue times out.
    ///
    /// `PolicyDurationSeconds`.
    pub fn policy_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("PolicyDurationSeconds", value.into_value().into_node());
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

impl Kind for PlayerLatencyPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PlayerLatencyPolicyProperty> for PlayerLatencyPolicyProperty {}
impl From<PlayerLatencyPolicyProperty> for Node {
    #[inline]
    fn from(value: PlayerLatencyPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PlayerLatencyPolicyProperty> for PlayerLatencyPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<PlayerLatencyPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Custom prioritization settings for use by a game session queue when placing new game sessions with available game servers. When defined, this configuration replaces the default FleetIQ prioritization process, which is as follows:
///
/// - If player latency data is included in a game session request, destinations and locations are prioritized first based on lowest average latency (1), then on lowest hosting cost (2), then on destination list order (3), and finally on location (alphabetical) (4). This approach ensures that the queue's top priority is to place game sessions where average player latency is lowest, and--if latency is the same--where the hosting cost is less, etc.
/// - If player latency data is not included, destinations and locations are prioritized first on destination list order (1), and then on location (alphabetical) (2). This approach ensures that the queue's top priority is to place game sessions on the first destination fleet listed. If that fleet has multiple locations, the game session is placed on the first location (when listed alphabetically).
///
/// Changing the priority order will affect how game sessions are placed.
///
/// The property type `PriorityConfiguration` of `AWS::GameLift::GameSessionQueue`.
#[must_use = "a property type does nothing until it is set"]
pub struct PriorityConfigurationProperty(Object);

impl PriorityConfigurationProperty {
    /// `PriorityConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The prioritization order to use for fleet locations, when the `PriorityOrder` property includes `LOCATION`. Locations can include AWS Region codes (such as `us-west-2`), local zones, and custom locations (for Anywhere fleets). Each location must be listed only once. For details, see [Amazon GameLift Servers service locations.](https://docs.aws.amazon.com/gamelift/latest/developerguide/gamelift-regions.html)
    ///
    /// `LocationOrder`.
    pub fn location_order(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LocationOrder", value.into_value().into_node());
        self
    }

    /// A custom sequence to use when prioritizing where to place new game sessions. Each priority type is listed once.
    ///
    /// - `LATENCY` -- Amazon GameLift Servers prioritizes locations where the average player latency is lowest. Player latency data is provided in each game session placement request.
    /// - `COST` -- Amazon GameLift Servers prioritizes queue destinations with the lowest current hosting costs. Cost is evaluated based on the destination's location, instance type, and fleet type (Spot or On-Demand).
    /// - `DESTINATION` -- Amazon GameLift Servers prioritizes based on the list order of destinations in the queue configuration.
    /// - `LOCATION` -- Amazon GameLift Servers prioritizes based on the provided order of locations, as defined in `LocationOrder`.
    ///
    /// `PriorityOrder`.
    pub fn priority_order(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PriorityOrder", value.into_value().into_node());
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

impl Kind for PriorityConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PriorityConfigurationProperty> for PriorityConfigurationProperty {}
impl From<PriorityConfigurationProperty> for Node {
    #[inline]
    fn from(value: PriorityConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PriorityConfigurationProperty> for PriorityConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PriorityConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
