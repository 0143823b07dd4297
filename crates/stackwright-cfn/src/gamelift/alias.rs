// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::Alias` and its property types.

use crate::l1::*;

/// The `AWS::GameLift::Alias` resource creates an alias for an Amazon GameLift (GameLift) fleet destination. There are two types of routing strategies for aliases: simple and terminal. A simple alias points to an active fleet. A terminal alias displays a message instead of routing players to an active fleet. For example, a terminal alias might display a URL link that directs players to an upgrade site. You can use aliases to define destinations in a game session queue or when requesting new game sessions.
///
/// `AWS::GameLift::Alias`; `Ref` returns its `AliasId`, a [`gamelift::AliasId`](kinds::gamelift::AliasId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::Alias",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("alias.rules"),
};

impl CfnAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::Alias";

    /// `CfnAlias` with its required properties, in alphabetical order:
    ///
    /// - `name`: A descriptive label that is associated with an alias.
    /// - `routing_strategy`: The routing configuration, including routing type and fleet target, for the alias.
    pub fn new(
        name: impl IntoValue<String>,
        routing_strategy: impl IntoValue<RoutingStrategyProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RoutingStrategy", routing_strategy.into_value().into_node());
        Self(object_)
    }

    /// A human-readable description of the alias.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnAlias {
    type Handle = CfnAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAliasRef {
        CfnAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAlias`] of a stack.
pub struct CfnAliasRef(NodeRef);

impl Clone for CfnAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAliasRef {}
impl AsNode for CfnAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAliasRef {
    /// What `Ref` returns: its `AliasId`, a [`gamelift::AliasId`](kinds::gamelift::AliasId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::AliasId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name ( [ARN](https://docs.aws.amazon.com/AmazonS3/latest/dev/s3-arn-format.html) ) that is assigned to a Amazon GameLift Servers alias resource and uniquely identifies it. ARNs are unique across all Regions. Format is `arn:aws:gamelift:<region>::alias/alias-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`. In a GameLift alias ARN, the resource ID matches the alias ID value.
    ///
    /// `Fn::GetAtt` of `AliasArn`.
    #[inline]
    pub fn attr_alias_arn(&self) -> Value<kinds::gamelift::AliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AliasArn")))
    }

    /// A unique identifier for the alias. For example, `arn:aws:gamelift:us-west-1::alias/alias-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`
    ///
    /// Alias IDs are unique within a Region.
    ///
    /// `Fn::GetAtt` of `AliasId`.
    #[inline]
    pub fn attr_alias_id(&self) -> Value<kinds::gamelift::AliasId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AliasId")))
    }
}

impl IntoValue<kinds::gamelift::AliasId> for &CfnAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::AliasId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::AliasArn> for &CfnAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::AliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AliasArn")))
    }
}

/// The routing configuration for a fleet alias.
///
/// The property type `RoutingStrategy` of `AWS::GameLift::Alias`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoutingStrategyProperty(Object);

impl RoutingStrategyProperty {
    /// `RoutingStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: A type of routing strategy.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A unique identifier for a fleet that the alias points to. If you specify `SIMPLE` for the `Type` property, you must specify this property.
    ///
    /// `FleetId`.
    pub fn fleet_id(mut self, value: impl IntoValue<kinds::gamelift::FleetId>) -> Self {
        self.0.put("FleetId", value.into_value().into_node());
        self
    }

    /// The message text to be used with a terminal routing strategy. If you specify `TERMINAL` for the `Type` property, you must specify this property.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
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

impl Kind for RoutingStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoutingStrategyProperty> for RoutingStrategyProperty {}
impl From<RoutingStrategyProperty> for Node {
    #[inline]
    fn from(value: RoutingStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoutingStrategyProperty> for RoutingStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<RoutingStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `RoutingStrategy` of `AWS::GameLift::Alias`.
pub enum Type {
    /// `SIMPLE`.
    Simple,
    /// `TERMINAL`.
    Terminal,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["SIMPLE", "TERMINAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
