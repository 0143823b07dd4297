// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::Type` and its property types.

use crate::l1::*;

/// Represents a GraphQL type in an AWS AppSync GraphQL API.
///
/// `AWS::AppSync::Type`; `Ref` returns its `Arn`, a [`appsync::TypeArn`](kinds::appsync::TypeArn).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::Type",
    tags: None,
    rules: include_str!("type.rules"),
};

impl CfnType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::Type";

    /// `CfnType` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API ID.
    /// - `definition`: The type definition, in GraphQL Schema Definition Language (SDL) format.
    /// - `format`: The type format: SDL or JSON.
    pub fn new(
        api_id: impl IntoValue<String>,
        definition: impl IntoValue<String>,
        format: impl IntoValue<Format>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("Definition", definition.into_value().into_node());
        object_.put("Format", format.into_value().into_node());
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

impl Construct for CfnType {
    type Handle = CfnTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTypeRef {
        CfnTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnType`] of a stack.
pub struct CfnTypeRef(NodeRef);

impl Clone for CfnTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTypeRef {}
impl AsNode for CfnTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTypeRef {
    /// What `Ref` returns: its `Arn`, a [`appsync::TypeArn`](kinds::appsync::TypeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::TypeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the type.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appsync::TypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The type name.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::appsync::TypeArn> for &CfnTypeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::TypeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Format` of `AWS::AppSync::Type`.
pub enum Format {
    /// `JSON`.
    Json_,
    /// `SDL`.
    Sdl,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["JSON", "SDL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
