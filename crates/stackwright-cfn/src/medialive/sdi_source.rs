// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::SdiSource` and its property types.

use crate::l1::*;

/// Definition of AWS::MediaLive::SdiSource Resource Type
///
/// `AWS::MediaLive::SdiSource`; `Ref` returns its `Id`, a [`medialive::SdiSourceId`](kinds::medialive::SdiSourceId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSdiSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::SdiSource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("sdi_source.rules"),
};

impl CfnSdiSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::SdiSource";

    /// `CfnSdiSource` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the SdiSource.
    /// - `r#type`: The interface mode of the SdiSource.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The current state of the SdiSource.
    ///
    /// `Mode`; one of `QUADRANT`, `INTERLEAVE`; updated in place.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// A collection of key-value pairs.
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

impl Construct for CfnSdiSource {
    type Handle = CfnSdiSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSdiSourceRef {
        CfnSdiSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSdiSource`] of a stack.
pub struct CfnSdiSourceRef(NodeRef);

impl Clone for CfnSdiSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSdiSourceRef {}
impl AsNode for CfnSdiSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSdiSourceRef {
    /// What `Ref` returns: its `Id`, a [`medialive::SdiSourceId`](kinds::medialive::SdiSourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::SdiSourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique arn of the SdiSource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::SdiSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the SdiSource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::medialive::SdiSourceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The list of inputs currently using this SDI source.
    ///
    /// `Fn::GetAtt` of `Inputs`.
    #[inline]
    pub fn attr_inputs(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Inputs")))
    }

    /// The current state of the SdiSource.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::medialive::SdiSourceId> for &CfnSdiSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::SdiSourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::SdiSourceArn> for &CfnSdiSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::SdiSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `Mode` of `AWS::MediaLive::SdiSource`.
pub enum Mode {
    /// `INTERLEAVE`.
    Interleave,
    /// `QUADRANT`.
    Quadrant,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["INTERLEAVE", "QUADRANT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::MediaLive::SdiSource`.
pub enum Type {
    /// `QUAD`.
    Quad,
    /// `SINGLE`.
    Single,
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
        const VALUES: &[&str] = &["QUAD", "SINGLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
