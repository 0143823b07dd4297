// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::BrowserProfile` and its property types.

use crate::l1::*;

/// Resource definition for AWS::BedrockAgentCore::BrowserProfile
///
/// `AWS::BedrockAgentCore::BrowserProfile`; `Ref` returns its `ProfileId`, a [`bedrockagentcore::BrowserProfileId`](kinds::bedrockagentcore::BrowserProfileId).
/// Changing one of these replaces it: `Description`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBrowserProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::BrowserProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("browser_profile.rules"),
};

impl CfnBrowserProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserProfile";

    /// `CfnBrowserProfile` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the browser profile.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the browser profile.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A map of tag keys and values
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnBrowserProfile {
    type Handle = CfnBrowserProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBrowserProfileRef {
        CfnBrowserProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBrowserProfile`] of a stack.
pub struct CfnBrowserProfileRef(NodeRef);

impl Clone for CfnBrowserProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBrowserProfileRef {}
impl AsNode for CfnBrowserProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBrowserProfileRef {
    /// What `Ref` returns: its `ProfileId`, a [`bedrockagentcore::BrowserProfileId`](kinds::bedrockagentcore::BrowserProfileId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::BrowserProfileId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Timestamp when the browser profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Timestamp when the browser profile was last saved.
    ///
    /// `Fn::GetAtt` of `LastSavedAt`.
    #[inline]
    pub fn attr_last_saved_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastSavedAt")))
    }

    /// ID of the last saved browser.
    ///
    /// `Fn::GetAtt` of `LastSavedBrowserId`.
    #[inline]
    pub fn attr_last_saved_browser_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastSavedBrowserId")))
    }

    /// ID of the last saved browser session.
    ///
    /// `Fn::GetAtt` of `LastSavedBrowserSessionId`.
    #[inline]
    pub fn attr_last_saved_browser_session_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastSavedBrowserSessionId"),
        ))
    }

    /// Timestamp when the browser profile was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The ARN of a BrowserProfile resource.
    ///
    /// `Fn::GetAtt` of `ProfileArn`.
    #[inline]
    pub fn attr_profile_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileArn")))
    }

    /// The id of the browser profile.
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[inline]
    pub fn attr_profile_id(&self) -> Value<kinds::bedrockagentcore::BrowserProfileId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProfileId")))
    }

    /// Status of browser profile
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::bedrockagentcore::BrowserProfileId> for &CfnBrowserProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::BrowserProfileId> {
        Value::from_node(Node::Ref(self.0))
    }
}
