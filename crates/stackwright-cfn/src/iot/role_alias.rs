// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::RoleAlias` and its property types.

use crate::l1::*;

/// Specifies a role alias.
///
/// Requires permission to access the [CreateRoleAlias](https://docs.aws.amazon.com//service-authorization/latest/reference/list_awsiot.html#awsiot-actions-as-permissions) action.
///
/// `AWS::IoT::RoleAlias`; `Ref` returns its `RoleAlias`, a [`iot::RoleAlias`](kinds::iot::RoleAlias).
/// Changing one of these replaces it: `RoleAlias`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRoleAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::RoleAlias",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("role_alias.rules"),
};

impl CfnRoleAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::RoleAlias";

    /// `CfnRoleAlias` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The role ARN.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The number of seconds for which the credential is valid.
    ///
    /// `CredentialDurationSeconds`; default `3600`; updated in place.
    pub fn credential_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CredentialDurationSeconds", value.into_value().into_node());
        self
    }

    /// The role alias.
    ///
    /// `RoleAlias`; an update replaces the resource.
    pub fn role_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoleAlias", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnRoleAlias {
    type Handle = CfnRoleAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRoleAliasRef {
        CfnRoleAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRoleAlias`] of a stack.
pub struct CfnRoleAliasRef(NodeRef);

impl Clone for CfnRoleAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRoleAliasRef {}
impl AsNode for CfnRoleAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRoleAliasRef {
    /// What `Ref` returns: its `RoleAlias`, a [`iot::RoleAlias`](kinds::iot::RoleAlias).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::RoleAlias> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The role alias ARN.
    ///
    /// `Fn::GetAtt` of `RoleAliasArn`.
    #[inline]
    pub fn attr_role_alias_arn(&self) -> Value<kinds::iot::RoleAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoleAliasArn")))
    }
}

impl IntoValue<kinds::iot::RoleAlias> for &CfnRoleAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::RoleAlias> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iot::RoleAliasArn> for &CfnRoleAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::RoleAliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoleAliasArn")))
    }
}
