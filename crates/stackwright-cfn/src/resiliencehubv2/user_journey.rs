// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResilienceHubV2::UserJourney` and its property types.

use crate::l1::*;

/// Creates a user journey within a Resilience Hub system.
///
/// `AWS::ResilienceHubV2::UserJourney`; `Ref` returns the physical id, which is made of `SystemIdentifier`, `UserJourneyId`.
/// Changing one of these replaces it: `Name`, `SystemIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserJourney(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResilienceHubV2::UserJourney",
    tags: None,
    rules: include_str!("user_journey.rules"),
};

impl CfnUserJourney {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResilienceHubV2::UserJourney";

    /// `CfnUserJourney` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the user journey.
    /// - `system_identifier`: The system ARN or system ID that owns this user journey.
    pub fn new(name: impl IntoValue<String>, system_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "SystemIdentifier",
            system_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the user journey.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the resilience policy to associate with this user journey.
    ///
    /// `PolicyArn`; updated in place.
    pub fn policy_arn(mut self, value: impl IntoValue<kinds::resiliencehubv2::PolicyArn>) -> Self {
        self.0.put("PolicyArn", value.into_value().into_node());
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

impl Construct for CfnUserJourney {
    type Handle = CfnUserJourneyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserJourneyRef {
        CfnUserJourneyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserJourney`] of a stack.
pub struct CfnUserJourneyRef(NodeRef);

impl Clone for CfnUserJourneyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserJourneyRef {}
impl AsNode for CfnUserJourneyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserJourneyRef {
    /// What `Ref` returns: the physical id, which is made of `SystemIdentifier`, `UserJourneyId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the user journey was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp when the user journey was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The server-generated user journey ID.
    ///
    /// `Fn::GetAtt` of `UserJourneyId`.
    #[inline]
    pub fn attr_user_journey_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserJourneyId")))
    }
}
