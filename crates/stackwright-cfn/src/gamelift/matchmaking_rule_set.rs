// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::MatchmakingRuleSet` and its property types.

use crate::l1::*;

/// Creates a new rule set for FlexMatch matchmaking. A rule set describes the type of match to create, such as the number and size of teams. It also sets the parameters for acceptable player matches, such as minimum skill level or character type.
///
/// To create a matchmaking rule set, provide unique rule set name and the rule set body in JSON format. Rule sets must be defined in the same Region as the matchmaking configuration they are used with.
///
/// Since matchmaking rule sets cannot be edited, it is a good idea to check the rule set syntax.
///
/// *Learn more*
///
/// - [Build a rule set](https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/match-rulesets.html)
/// - [Design a matchmaker](https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/match-configuration.html)
/// - [Matchmaking with FlexMatch](https://docs.aws.amazon.com/gamelift/latest/flexmatchguide/match-intro.html)
///
/// `AWS::GameLift::MatchmakingRuleSet`; `Ref` returns its `Name`, a [`gamelift::MatchmakingRuleSetName`](kinds::gamelift::MatchmakingRuleSetName).
/// Changing one of these replaces it: `Name`, `RuleSetBody`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMatchmakingRuleSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::MatchmakingRuleSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("matchmaking_rule_set.rules"),
};

impl CfnMatchmakingRuleSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::MatchmakingRuleSet";

    /// `CfnMatchmakingRuleSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: A unique identifier for the matchmaking rule set.
    /// - `rule_set_body`: A collection of matchmaking rules, formatted as a JSON string.
    pub fn new(name: impl IntoValue<String>, rule_set_body: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RuleSetBody", rule_set_body.into_value().into_node());
        Self(object_)
    }

    /// A list of labels to assign to the new matchmaking rule set resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management and cost allocation. For more information, see [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference*. Once the resource is created, you can use TagResource, UntagResource, and ListTagsForResource to add, remove, and view tags. The maximum tag limit may be lower than stated. See the AWS General Reference for actual tagging limits.
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

impl Construct for CfnMatchmakingRuleSet {
    type Handle = CfnMatchmakingRuleSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMatchmakingRuleSetRef {
        CfnMatchmakingRuleSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMatchmakingRuleSet`] of a stack.
pub struct CfnMatchmakingRuleSetRef(NodeRef);

impl Clone for CfnMatchmakingRuleSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMatchmakingRuleSetRef {}
impl AsNode for CfnMatchmakingRuleSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMatchmakingRuleSetRef {
    /// What `Ref` returns: its `Name`, a [`gamelift::MatchmakingRuleSetName`](kinds::gamelift::MatchmakingRuleSetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::MatchmakingRuleSetName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique Amazon Resource Name (ARN) assigned to the rule set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::gamelift::MatchmakingRuleSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A time stamp indicating when this data object was created. Format is a number expressed in Unix time as milliseconds (for example `"1469498468.057"`).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The unique name of the rule set.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::gamelift::MatchmakingRuleSetName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::gamelift::MatchmakingRuleSetName> for &CfnMatchmakingRuleSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::MatchmakingRuleSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::MatchmakingRuleSetArn> for &CfnMatchmakingRuleSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::MatchmakingRuleSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
