// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::SipMediaApplication` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Chime::SipMediaApplication
///
/// `AWS::Chime::SipMediaApplication`; `Ref` returns its `SipMediaApplicationArn`, a [`chime::SipMediaApplicationArn`](kinds::chime::SipMediaApplicationArn).
/// Changing one of these replaces it: `AwsRegion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSipMediaApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::SipMediaApplication",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("sip_media_application.rules"),
};

impl CfnSipMediaApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::SipMediaApplication";

    /// `CfnSipMediaApplication` with its required properties, in alphabetical order:
    ///
    /// - `aws_region`: The AWS Region in which the SIP media application is created.
    /// - `endpoints`: List of endpoints (Lambda ARNs) specified for the SIP media application.
    /// - `name`: The name of the SIP media application.
    pub fn new(
        aws_region: impl IntoValue<String>,
        endpoints: impl IntoValue<List<SipMediaApplicationEndpointProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsRegion", aws_region.into_value().into_node());
        object_.put("Endpoints", endpoints.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Tags assigned to the SIP media application.
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

impl Construct for CfnSipMediaApplication {
    type Handle = CfnSipMediaApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSipMediaApplicationRef {
        CfnSipMediaApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSipMediaApplication`] of a stack.
pub struct CfnSipMediaApplicationRef(NodeRef);

impl Clone for CfnSipMediaApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSipMediaApplicationRef {}
impl AsNode for CfnSipMediaApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSipMediaApplicationRef {
    /// What `Ref` returns: its `SipMediaApplicationArn`, a [`chime::SipMediaApplicationArn`](kinds::chime::SipMediaApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chime::SipMediaApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The SIP media application creation timestamp, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The ARN of the SIP media application.
    ///
    /// `Fn::GetAtt` of `SipMediaApplicationArn`.
    #[inline]
    pub fn attr_sip_media_application_arn(&self) -> Value<kinds::chime::SipMediaApplicationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SipMediaApplicationArn"),
        ))
    }

    /// The SIP media application ID.
    ///
    /// `Fn::GetAtt` of `SipMediaApplicationId`.
    #[inline]
    pub fn attr_sip_media_application_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SipMediaApplicationId")))
    }

    /// The time at which the SIP media application was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::chime::SipMediaApplicationArn> for &CfnSipMediaApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::chime::SipMediaApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `SipMediaApplicationEndpoint` of `AWS::Chime::SipMediaApplication`.
#[must_use = "a property type does nothing until it is set"]
pub struct SipMediaApplicationEndpointProperty(Object);

impl SipMediaApplicationEndpointProperty {
    /// `SipMediaApplicationEndpointProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_arn`: Valid Amazon Resource Name (ARN) of the Lambda function.
    pub fn new(lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
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

impl Kind for SipMediaApplicationEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SipMediaApplicationEndpointProperty> for SipMediaApplicationEndpointProperty {}
impl From<SipMediaApplicationEndpointProperty> for Node {
    #[inline]
    fn from(value: SipMediaApplicationEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SipMediaApplicationEndpointProperty> for SipMediaApplicationEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<SipMediaApplicationEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
