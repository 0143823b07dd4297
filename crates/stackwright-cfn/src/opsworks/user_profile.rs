// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpsWorks::UserProfile` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-userprofile.html>
///
/// `AWS::OpsWorks::UserProfile`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `IamUserArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-userprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpsWorks::UserProfile",
    tags: None,
    rules: "",
};

impl CfnUserProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpsWorks::UserProfile";

    /// `CfnUserProfile` with its required properties, in alphabetical order:
    ///
    /// - `iam_user_arn`: The user's IAM ARN.
    pub fn new(iam_user_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IamUserArn", iam_user_arn.into_value().into_node());
        Self(object_)
    }

    /// Whether users can specify their own SSH public key through the My Settings page. For more information, see [Managing User Permissions](https://docs.aws.amazon.com/opsworks/latest/userguide/security-settingsshkey.html).
    ///
    /// `AllowSelfManagement`; updated in place.
    pub fn allow_self_management(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowSelfManagement", value.into_value().into_node());
        self
    }

    /// The user's SSH public key.
    ///
    /// `SshPublicKey`; updated in place.
    pub fn ssh_public_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SshPublicKey", value.into_value().into_node());
        self
    }

    /// The user's SSH user name.
    ///
    /// `SshUsername`; updated in place.
    pub fn ssh_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SshUsername", value.into_value().into_node());
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

impl Construct for CfnUserProfile {
    type Handle = CfnUserProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserProfileRef {
        CfnUserProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserProfile`] of a stack.
pub struct CfnUserProfileRef(NodeRef);

impl Clone for CfnUserProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserProfileRef {}
impl AsNode for CfnUserProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserProfileRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The user's SSH user name, as a string.
    ///
    /// `Fn::GetAtt` of `SshUsername`.
    #[inline]
    pub fn attr_ssh_username(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SshUsername")))
    }
}
