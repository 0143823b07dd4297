// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::InstanceProfile` and its property types.

use crate::l1::*;

/// Creates a new instance profile. For information about instance profiles, see [Using instance profiles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html).
///
/// For information about the number of instance profiles you can create, see [IAM object quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
///
/// `AWS::IAM::InstanceProfile`; `Ref` returns its `InstanceProfileName`, a [`iam::InstanceProfileName`](kinds::iam::InstanceProfileName).
/// Changing one of these replaces it: `InstanceProfileName`, `Path`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstanceProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::InstanceProfile",
    tags: None,
    rules: include_str!("instance_profile.rules"),
};

impl CfnInstanceProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::InstanceProfile";

    /// `CfnInstanceProfile` with its required properties, in alphabetical order:
    ///
    /// - `roles`: The name of the role to associate with the instance profile.
    pub fn new(roles: impl IntoValue<List<kinds::iam::RoleName>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Roles", roles.into_value().into_node());
        Self(object_)
    }

    /// The name of the instance profile to create.
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
    ///
    /// `InstanceProfileName`; an update replaces the resource.
    pub fn instance_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceProfileName", value.into_value().into_node());
        self
    }

    /// The path to the instance profile. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// This parameter is optional. If it is not included, it defaults to a slash (/).
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021`) through the DEL character ( `\u007F`), including most punctuation characters, digits, and upper and lowercased letters.
    ///
    /// `Path`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
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

impl Construct for CfnInstanceProfile {
    type Handle = CfnInstanceProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceProfileRef {
        CfnInstanceProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstanceProfile`] of a stack.
pub struct CfnInstanceProfileRef(NodeRef);

impl Clone for CfnInstanceProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceProfileRef {}
impl AsNode for CfnInstanceProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceProfileRef {
    /// What `Ref` returns: its `InstanceProfileName`, a [`iam::InstanceProfileName`](kinds::iam::InstanceProfileName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::InstanceProfileName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the instance profile. For example:
    ///
    /// `{"Fn::GetAtt": ["MyProfile", "Arn"] }`
    ///
    /// This returns a value such as `arn:aws:iam::1234567890:instance-profile/MyProfile-ASDNSDLKJ`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iam::InstanceProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iam::InstanceProfileName> for &CfnInstanceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::InstanceProfileName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iam::InstanceProfileArn> for &CfnInstanceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::InstanceProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::iam::InstanceProfileNameOrArn> for &CfnInstanceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::InstanceProfileNameOrArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
