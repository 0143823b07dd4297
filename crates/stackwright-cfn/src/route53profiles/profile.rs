// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53Profiles::Profile` and its property types.

use crate::l1::*;

/// A complex type that includes settings for a Route 53 Profile.
///
/// `AWS::Route53Profiles::Profile`; `Ref` returns its `Id`, a [`route53profiles::ProfileId`](kinds::route53profiles::ProfileId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53Profiles::Profile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("profile.rules"),
};

impl CfnProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53Profiles::Profile";

    /// `CfnProfile` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the Profile.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A list of the tag keys and values that you want to associate with the profile.
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

impl Construct for CfnProfile {
    type Handle = CfnProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProfileRef {
        CfnProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProfile`] of a stack.
pub struct CfnProfileRef(NodeRef);

impl Clone for CfnProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProfileRef {}
impl AsNode for CfnProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProfileRef {
    /// What `Ref` returns: its `Id`, a [`route53profiles::ProfileId`](kinds::route53profiles::ProfileId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53profiles::ProfileId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the Profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53profiles::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `ClientToken` value that was assigned when the Profile was created.
    ///
    /// `Fn::GetAtt` of `ClientToken`.
    #[inline]
    pub fn attr_client_token(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClientToken")))
    }

    /// ID of the Profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53profiles::ProfileId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Sharing status for the Profile.
    ///
    /// `Fn::GetAtt` of `ShareStatus`.
    #[inline]
    pub fn attr_share_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ShareStatus")))
    }
}

impl IntoValue<kinds::route53profiles::ProfileId> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53profiles::ProfileId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53profiles::ProfileArn> for &CfnProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53profiles::ProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
