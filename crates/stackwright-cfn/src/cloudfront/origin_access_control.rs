// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::OriginAccessControl` and its property types.

use crate::l1::*;

/// Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
///
/// This makes it possible to block public access to the origin, allowing viewers (users) to access the origin's content only through CloudFront.
///
/// For more information about using a CloudFront origin access control, see [Restricting access to an AWS origin](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html) in the *Amazon CloudFront Developer Guide*.
///
/// `AWS::CloudFront::OriginAccessControl`; `Ref` returns its `Id`, a [`cloudfront::OriginAccessControlId`](kinds::cloudfront::OriginAccessControlId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOriginAccessControl(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::OriginAccessControl",
    tags: None,
    rules: include_str!("origin_access_control.rules"),
};

impl CfnOriginAccessControl {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::OriginAccessControl";

    /// `CfnOriginAccessControl` with its required properties, in alphabetical order:
    ///
    /// - `origin_access_control_config`: The origin access control.
    pub fn new(
        origin_access_control_config: impl IntoValue<OriginAccessControlConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OriginAccessControlConfig",
            origin_access_control_config.into_value().into_node(),
        );
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

impl Construct for CfnOriginAccessControl {
    type Handle = CfnOriginAccessControlRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOriginAccessControlRef {
        CfnOriginAccessControlRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOriginAccessControl`] of a stack.
pub struct CfnOriginAccessControlRef(NodeRef);

impl Clone for CfnOriginAccessControlRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOriginAccessControlRef {}
impl AsNode for CfnOriginAccessControlRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOriginAccessControlRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::OriginAccessControlId`](kinds::cloudfront::OriginAccessControlId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::OriginAccessControlId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the origin access control.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::OriginAccessControlId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudfront::OriginAccessControlId> for &CfnOriginAccessControlRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::OriginAccessControlId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
///
/// This makes it possible to block public access to the origin, allowing viewers (users) to access the origin's content only through CloudFront.
///
/// For more information about using a CloudFront origin access control, see [Restricting access to an AWS origin](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-origin.html) in the *Amazon CloudFront Developer Guide*.
///
/// The property type `OriginAccessControlConfig` of `AWS::CloudFront::OriginAccessControl`.
#[must_use = "a property type does nothing until it is set"]
pub struct OriginAccessControlConfigProperty(Object);

impl OriginAccessControlConfigProperty {
    /// `OriginAccessControlConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name to identify the origin access control.
    /// - `origin_access_control_origin_type`: The type of origin that this origin access control is for.
    /// - `signing_behavior`: Specifies which requests CloudFront signs (adds authentication information to).
    /// - `signing_protocol`: The signing protocol of the origin access control, which determines how CloudFront signs (authenticates) requests.
    pub fn new(
        name: impl IntoValue<String>,
        origin_access_control_origin_type: impl IntoValue<String>,
        signing_behavior: impl IntoValue<String>,
        signing_protocol: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "OriginAccessControlOriginType",
            origin_access_control_origin_type.into_value().into_node(),
        );
        object_.put("SigningBehavior", signing_behavior.into_value().into_node());
        object_.put("SigningProtocol", signing_protocol.into_value().into_node());
        Self(object_)
    }

    /// A description of the origin access control.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for OriginAccessControlConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OriginAccessControlConfigProperty> for OriginAccessControlConfigProperty {}
impl From<OriginAccessControlConfigProperty> for Node {
    #[inline]
    fn from(value: OriginAccessControlConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OriginAccessControlConfigProperty> for OriginAccessControlConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OriginAccessControlConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
