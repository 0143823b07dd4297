// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::User` and its property types.

use crate::l1::*;

/// For Valkey 7.2 and onwards, or Redis OSS engine version 6.0 and onwards: Creates user. For more information, see [Using Role Based Access Control (RBAC)](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html).
///
/// `AWS::ElastiCache::User`; `Ref` returns its `UserName`, a [`elasticache::UserName`](kinds::elasticache::UserName).
/// Changing one of these replaces it: `Engine`, `UserId`, `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUser(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::User",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user.rules"),
};

impl CfnUser {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::User";

    /// `CfnUser` with its required properties, in alphabetical order:
    ///
    /// - `engine`: The current supported values are valkey and redis.
    /// - `user_id`: The ID of the user.
    /// - `user_name`: The username of the user.
    pub fn new(
        engine: impl IntoValue<super::Engine>,
        user_id: impl IntoValue<String>,
        user_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Engine", engine.into_value().into_node());
        object_.put("UserId", user_id.into_value().into_node());
        object_.put("UserName", user_name.into_value().into_node());
        Self(object_)
    }

    /// Access permissions string used for this user.
    ///
    /// `AccessString`; updated in place.
    pub fn access_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessString", value.into_value().into_node());
        self
    }

    /// Specifies the authentication mode to use. Below is an example of the possible JSON values:
    ///
    /// ```text
    /// { Passwords: ["*****", "******"] // If Type is password.
    /// }
    /// ```
    ///
    /// `AuthenticationMode`; updated in place.
    pub fn authentication_mode(
        mut self,
        value: impl IntoValue<AuthenticationModeProperty>,
    ) -> Self {
        self.0
            .put("AuthenticationMode", value.into_value().into_node());
        self
    }

    /// Indicates a password is not required for this user.
    ///
    /// `NoPasswordRequired`; updated in place.
    pub fn no_password_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("NoPasswordRequired", value.into_value().into_node());
        self
    }

    /// Passwords used for this user. You can create up to two passwords for each user.
    ///
    /// `Passwords`; updated in place.
    pub fn passwords(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Passwords", value.into_value().into_node());
        self
    }

    /// The list of tags.
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

impl Construct for CfnUser {
    type Handle = CfnUserRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserRef {
        CfnUserRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUser`] of a stack.
pub struct CfnUserRef(NodeRef);

impl Clone for CfnUserRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserRef {}
impl AsNode for CfnUserRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserRef {
    /// What `Ref` returns: its `UserName`, a [`elasticache::UserName`](kinds::elasticache::UserName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::UserName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the user.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::elasticache::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Indicates the user status. Can be "active", "modifying" or "deleting".
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::elasticache::UserName> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::UserName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::elasticache::UserArn> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the authentication mode to use.
///
/// The property type `AuthenticationMode` of `AWS::ElastiCache::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationModeProperty(Object);

impl AuthenticationModeProperty {
    /// `AuthenticationModeProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies the authentication type.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies the passwords to use for authentication if `Type` is set to `password`.
    ///
    /// `Passwords`.
    pub fn passwords(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Passwords", value.into_value().into_node());
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

impl Kind for AuthenticationModeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticationModeProperty> for AuthenticationModeProperty {}
impl From<AuthenticationModeProperty> for Node {
    #[inline]
    fn from(value: AuthenticationModeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticationModeProperty> for AuthenticationModeProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticationModeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `AuthenticationMode` of `AWS::ElastiCache::User`.
pub enum Type {
    /// `iam`.
    Iam,
    /// `no-password-required`.
    NoPasswordRequired,
    /// `password`.
    Password,
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
        const VALUES: &[&str] = &["iam", "no-password-required", "password"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
