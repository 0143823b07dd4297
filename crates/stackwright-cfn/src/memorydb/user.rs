// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MemoryDB::User` and its property types.

use crate::l1::*;

/// Specifies a MemoryDB user. For more information, see [Authenticating users with Access Contol Lists (ACLs)](https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html).
///
/// `AWS::MemoryDB::User`; `Ref` returns its `UserName`, a [`memorydb::UserName`](kinds::memorydb::UserName).
/// Changing one of these replaces it: `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUser(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MemoryDB::User",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user.rules"),
};

impl CfnUser {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MemoryDB::User";

    /// `CfnUser` with its required properties, in alphabetical order:
    ///
    /// - `user_name`: The name of the user.
    pub fn new(user_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
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

    /// Denotes whether the user requires a password to authenticate.
    ///
    /// *Example:*
    ///
    /// `mynewdbuser: Type: AWS::MemoryDB::User Properties: AccessString: on ~* &* +@all AuthenticationMode: Passwords: '1234567890123456' Type: password UserName: mynewdbuser AuthenticationMode: { "Passwords": ["1234567890123456"], "Type": "Password" }`
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
    /// What `Ref` returns: its `UserName`, a [`memorydb::UserName`](kinds::memorydb::UserName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::memorydb::UserName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the user, such as `arn:aws:memorydb:us-east-1:123456789012:user/user1`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::memorydb::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Indicates the user status.
    ///
    /// *Valid values*: `active` | `modifying` | `deleting`
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::memorydb::UserName> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::UserName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::memorydb::UserArn> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Denotes the user's authentication properties, such as whether it requires a password to authenticate. Used in output responses.
///
/// The property type `AuthenticationMode` of `AWS::MemoryDB::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationModeProperty(Object);

impl AuthenticationModeProperty {
    /// `AuthenticationModeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password(s) used for authentication
    ///
    /// `Passwords`.
    pub fn passwords(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Passwords", value.into_value().into_node());
        self
    }

    /// Indicates whether the user requires a password to authenticate. All newly-created users require a password.
    ///
    /// `Type`; one of `password`, `iam`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

/// The values of `Type` of a `AuthenticationMode` of `AWS::MemoryDB::User`.
pub enum Type {
    /// `iam`.
    Iam,
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
        const VALUES: &[&str] = &["iam", "password"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
