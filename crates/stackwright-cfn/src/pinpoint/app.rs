// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::App` and its property types.

use crate::l1::*;

/// An *app* is an Amazon Pinpoint application, also referred to as a *project*. An application is a collection of related settings, customer information, segments, campaigns, and other types of Amazon Pinpoint resources.
///
/// The App resource represents an Amazon Pinpoint application.
///
/// `AWS::Pinpoint::App`; `Ref` returns its `Id`, a [`pinpoint::AppId`](kinds::pinpoint::AppId).
/// Changing one of these replaces it: `Name`.
/// Attributes: `Arn`, `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApp(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::App",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("app.rules"),
};

impl CfnApp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::App";

    /// `CfnApp` with its required properties, in alphabetical order:
    ///
    /// - `name`: The display name of the application.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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

impl Construct for CfnApp {
    type Handle = CfnAppRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppRef {
        CfnAppRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApp`] of a stack.
pub struct CfnAppRef(NodeRef);

impl Clone for CfnAppRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppRef {}
impl AsNode for CfnAppRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::AppId`](kinds::pinpoint::AppId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::AppId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::pinpoint::AppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier for the application. This identifier is displayed as the *Project ID* on the Amazon Pinpoint console.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::AppId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::AppId> for &CfnAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::AppId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::pinpoint::AppArn> for &CfnAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::AppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
