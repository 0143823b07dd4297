// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EMR::StudioSessionMapping` and its property types.

use crate::l1::*;

/// The `AWS::EMR::StudioSessionMapping` resource is an Amazon EMR resource type that maps a user or group to the Amazon EMR Studio specified by `StudioId`, and applies a session policy that defines Studio permissions for that user or group.
///
/// `AWS::EMR::StudioSessionMapping`; `Ref` returns the physical id, which is made of `StudioId`, `IdentityType`, `IdentityName`.
/// Changing one of these replaces it: `IdentityName`, `IdentityType`, `StudioId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStudioSessionMapping(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EMR::StudioSessionMapping",
    tags: None,
    rules: include_str!("studio_session_mapping.rules"),
};

impl CfnStudioSessionMapping {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EMR::StudioSessionMapping";

    /// `CfnStudioSessionMapping` with its required properties, in alphabetical order:
    ///
    /// - `identity_name`: The name of the user or group.
    /// - `identity_type`: Specifies whether the identity to map to the Amazon EMR Studio is a user or a group.
    /// - `session_policy_arn`: The Amazon Resource Name (ARN) for the session policy that will be applied to the user or group.
    /// - `studio_id`: The ID of the Amazon EMR Studio to which the user or group will be mapped.
    pub fn new(
        identity_name: impl IntoValue<String>,
        identity_type: impl IntoValue<IdentityType>,
        session_policy_arn: impl IntoValue<kinds::iam::ManagedPolicyArn>,
        studio_id: impl IntoValue<kinds::emr::StudioId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdentityName", identity_name.into_value().into_node());
        object_.put("IdentityType", identity_type.into_value().into_node());
        object_.put(
            "SessionPolicyArn",
            session_policy_arn.into_value().into_node(),
        );
        object_.put("StudioId", studio_id.into_value().into_node());
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

impl Construct for CfnStudioSessionMapping {
    type Handle = CfnStudioSessionMappingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStudioSessionMappingRef {
        CfnStudioSessionMappingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStudioSessionMapping`] of a stack.
pub struct CfnStudioSessionMappingRef(NodeRef);

impl Clone for CfnStudioSessionMappingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStudioSessionMappingRef {}
impl AsNode for CfnStudioSessionMappingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStudioSessionMappingRef {
    /// What `Ref` returns: the physical id, which is made of `StudioId`, `IdentityType`, `IdentityName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `IdentityType` of `AWS::EMR::StudioSessionMapping`.
pub enum IdentityType {
    /// `GROUP`.
    Group,
    /// `USER`.
    User,
}

#[diagnostic::do_not_recommend]
impl Kind for IdentityType {}
#[diagnostic::do_not_recommend]
impl TextKind for IdentityType {}
#[diagnostic::do_not_recommend]
impl IdKind for IdentityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IdentityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IdentityType> for IdentityType {
    #[inline]
    fn into_value(self) -> Value<IdentityType> {
        const VALUES: &[&str] = &["GROUP", "USER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
