// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Signer::ProfilePermission` and its property types.

use crate::l1::*;

/// Adds cross-account permissions to a signing profile.
///
/// `AWS::Signer::ProfilePermission`; `Ref` returns the physical id, which is made of `StatementId`, `ProfileName`.
/// Changing one of these replaces it: `Action`, `Principal`, `ProfileName`, `ProfileVersion`, `StatementId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProfilePermission(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Signer::ProfilePermission",
    tags: None,
    rules: include_str!("profile_permission.rules"),
};

impl CfnProfilePermission {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Signer::ProfilePermission";

    /// `CfnProfilePermission` with its required properties, in alphabetical order:
    ///
    /// - `action`: The AWS Signer action permitted as part of cross-account permissions.
    /// - `principal`: The AWS principal receiving cross-account permissions.
    /// - `profile_name`: The human-readable name of the signing profile.
    /// - `statement_id`: A unique identifier for the cross-account permission statement.
    pub fn new(
        action: impl IntoValue<String>,
        principal: impl IntoValue<String>,
        profile_name: impl IntoValue<kinds::signer::SigningProfileName>,
        statement_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
        object_.put("ProfileName", profile_name.into_value().into_node());
        object_.put("StatementId", statement_id.into_value().into_node());
        Self(object_)
    }

    /// The version of the signing profile.
    ///
    /// `ProfileVersion`; an update replaces the resource.
    pub fn profile_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProfileVersion", value.into_value().into_node());
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

impl Construct for CfnProfilePermission {
    type Handle = CfnProfilePermissionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProfilePermissionRef {
        CfnProfilePermissionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProfilePermission`] of a stack.
pub struct CfnProfilePermissionRef(NodeRef);

impl Clone for CfnProfilePermissionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProfilePermissionRef {}
impl AsNode for CfnProfilePermissionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProfilePermissionRef {
    /// What `Ref` returns: the physical id, which is made of `StatementId`, `ProfileName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
