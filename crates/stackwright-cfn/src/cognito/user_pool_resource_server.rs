// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolResourceServer` and its property types.

use crate::l1::*;

/// The `AWS::Cognito::UserPoolResourceServer` resource creates a new OAuth2.0 resource server and defines custom scopes in it.
///
/// > If you don't specify a value for a parameter, Amazon Cognito sets it to a default value.
///
/// `AWS::Cognito::UserPoolResourceServer`; `Ref` returns its `Identifier`, a [`cognito::UserPoolResourceServerIdentifier`](kinds::cognito::UserPoolResourceServerIdentifier).
/// Changing one of these replaces it: `Identifier`, `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolResourceServer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolResourceServer",
    tags: None,
    rules: include_str!("user_pool_resource_server.rules"),
};

impl CfnUserPoolResourceServer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolResourceServer";

    /// `CfnUserPoolResourceServer` with its required properties, in alphabetical order:
    ///
    /// - `identifier`: A unique resource server identifier for the resource server.
    /// - `name`: A friendly name for the resource server.
    /// - `user_pool_id`: The ID of the user pool where you want to create a resource server.
    pub fn new(
        identifier: impl IntoValue<String>,
        name: impl IntoValue<String>,
        user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Identifier", identifier.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// A list of scopes. Each scope is a map with keys `ScopeName` and `ScopeDescription`.
    ///
    /// `Scopes`; updated in place.
    pub fn scopes(mut self, value: impl IntoValue<List<ResourceServerScopeTypeProperty>>) -> Self {
        self.0.put("Scopes", value.into_value().into_node());
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

impl Construct for CfnUserPoolResourceServer {
    type Handle = CfnUserPoolResourceServerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolResourceServerRef {
        CfnUserPoolResourceServerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolResourceServer`] of a stack.
pub struct CfnUserPoolResourceServerRef(NodeRef);

impl Clone for CfnUserPoolResourceServerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolResourceServerRef {}
impl AsNode for CfnUserPoolResourceServerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolResourceServerRef {
    /// What `Ref` returns: its `Identifier`, a [`cognito::UserPoolResourceServerIdentifier`](kinds::cognito::UserPoolResourceServerIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::UserPoolResourceServerIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cognito::UserPoolResourceServerIdentifier> for &CfnUserPoolResourceServerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::UserPoolResourceServerIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// One custom scope associated with a user pool resource server. This data type is a member of `ResourceServerScopeType`. For more information, see [Scopes, M2M, and API authorization with resource servers](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html).
///
/// The property type `ResourceServerScopeType` of `AWS::Cognito::UserPoolResourceServer`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceServerScopeTypeProperty(Object);

impl ResourceServerScopeTypeProperty {
    /// `ResourceServerScopeTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `scope_description`: A friendly description of a custom scope.
    /// - `scope_name`: The name of the scope.
    pub fn new(
        scope_description: impl IntoValue<String>,
        scope_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScopeDescription",
            scope_description.into_value().into_node(),
        );
        object_.put("ScopeName", scope_name.into_value().into_node());
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

impl Kind for ResourceServerScopeTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceServerScopeTypeProperty> for ResourceServerScopeTypeProperty {}
impl From<ResourceServerScopeTypeProperty> for Node {
    #[inline]
    fn from(value: ResourceServerScopeTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceServerScopeTypeProperty> for ResourceServerScopeTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceServerScopeTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
