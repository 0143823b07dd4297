// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RTBFabric::OutboundExternalLink` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::RTBFabric::OutboundExternalLink Resource Type
///
/// `AWS::RTBFabric::OutboundExternalLink`; `Ref` returns its `Arn`, a [`rtbfabric::OutboundExternalLinkArn`](kinds::rtbfabric::OutboundExternalLinkArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOutboundExternalLink(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RTBFabric::OutboundExternalLink",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("outbound_external_link.rules"),
};

impl CfnOutboundExternalLink {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RTBFabric::OutboundExternalLink";

    /// `CfnOutboundExternalLink` with its required properties, in alphabetical order:
    ///
    /// - `gateway_id`
    /// - `link_log_settings`
    /// - `public_endpoint`
    pub fn new(
        gateway_id: impl IntoValue<kinds::ec2::RouteTableId>,
        link_log_settings: impl IntoValue<LinkLogSettingsProperty>,
        public_endpoint: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatewayId", gateway_id.into_value().into_node());
        object_.put(
            "LinkLogSettings",
            link_log_settings.into_value().into_node(),
        );
        object_.put("PublicEndpoint", public_endpoint.into_value().into_node());
        Self(object_)
    }

    /// The `LinkAttributes` property.
    ///
    /// `LinkAttributes`; an update may replace the resource.
    pub fn link_attributes(mut self, value: impl IntoValue<LinkAttributesProperty>) -> Self {
        self.0.put("LinkAttributes", value.into_value().into_node());
        self
    }

    /// Tags to assign to the Link.
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

impl Construct for CfnOutboundExternalLink {
    type Handle = CfnOutboundExternalLinkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOutboundExternalLinkRef {
        CfnOutboundExternalLinkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOutboundExternalLink`] of a stack.
pub struct CfnOutboundExternalLinkRef(NodeRef);

impl Clone for CfnOutboundExternalLinkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOutboundExternalLinkRef {}
impl AsNode for CfnOutboundExternalLinkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOutboundExternalLinkRef {
    /// What `Ref` returns: its `Arn`, a [`rtbfabric::OutboundExternalLinkArn`](kinds::rtbfabric::OutboundExternalLinkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rtbfabric::OutboundExternalLinkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rtbfabric::OutboundExternalLinkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The `LinkId` attribute.
    ///
    /// `Fn::GetAtt` of `LinkId`.
    #[inline]
    pub fn attr_link_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LinkId")))
    }

    /// The `LinkStatus` attribute.
    ///
    /// `Fn::GetAtt` of `LinkStatus`.
    #[inline]
    pub fn attr_link_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LinkStatus")))
    }

    /// The `UpdatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::rtbfabric::OutboundExternalLinkArn> for &CfnOutboundExternalLinkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rtbfabric::OutboundExternalLinkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ApplicationLogs` of `AWS::RTBFabric::OutboundExternalLink`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationLogsProperty(Object);

impl ApplicationLogsProperty {
    /// `ApplicationLogsProperty` with its required properties, in alphabetical order:
    ///
    /// - `link_application_log_sampling`
    pub fn new(
        link_application_log_sampling: impl IntoValue<LinkApplicationLogSamplingProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LinkApplicationLogSampling",
            link_application_log_sampling.into_value().into_node(),
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

impl Kind for ApplicationLogsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationLogsProperty> for ApplicationLogsProperty {}
impl From<ApplicationLogsProperty> for Node {
    #[inline]
    fn from(value: ApplicationLogsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationLogsProperty> for ApplicationLogsProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationLogsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LinkApplicationLogSampling` of `AWS::RTBFabric::OutboundExternalLink`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkApplicationLogSamplingProperty(Object);

impl LinkApplicationLogSamplingProperty {
    /// `LinkApplicationLogSamplingProperty` with its required properties, in alphabetical order:
    ///
    /// - `error_log`
    /// - `filter_log`
    pub fn new(error_log: impl IntoValue<f64>, filter_log: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ErrorLog", error_log.into_value().into_node());
        object_.put("FilterLog", filter_log.into_value().into_node());
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

impl Kind for LinkApplicationLogSamplingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkApplicationLogSamplingProperty> for LinkApplicationLogSamplingProperty {}
impl From<LinkApplicationLogSamplingProperty> for Node {
    #[inline]
    fn from(value: LinkApplicationLogSamplingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkApplicationLogSamplingProperty> for LinkApplicationLogSamplingProperty {
    #[inline]
    fn into_value(self) -> Value<LinkApplicationLogSamplingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LinkAttributes` of `AWS::RTBFabric::OutboundExternalLink`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkAttributesProperty(Object);

impl LinkAttributesProperty {
    /// `LinkAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CustomerProvidedId` property.
    ///
    /// `CustomerProvidedId`.
    pub fn customer_provided_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomerProvidedId", value.into_value().into_node());
        self
    }

    /// The `ResponderErrorMasking` property.
    ///
    /// `ResponderErrorMasking`.
    pub fn responder_error_masking(
        mut self,
        value: impl IntoValue<List<ResponderErrorMaskingForHttpCodeProperty>>,
    ) -> Self {
        self.0
            .put("ResponderErrorMasking", value.into_value().into_node());
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

impl Kind for LinkAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkAttributesProperty> for LinkAttributesProperty {}
impl From<LinkAttributesProperty> for Node {
    #[inline]
    fn from(value: LinkAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkAttributesProperty> for LinkAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<LinkAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LinkLogSettings` of `AWS::RTBFabric::OutboundExternalLink`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkLogSettingsProperty(Object);

impl LinkLogSettingsProperty {
    /// `LinkLogSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_logs`
    pub fn new(application_logs: impl IntoValue<ApplicationLogsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationLogs", application_logs.into_value().into_node());
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

impl Kind for LinkLogSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkLogSettingsProperty> for LinkLogSettingsProperty {}
impl From<LinkLogSettingsProperty> for Node {
    #[inline]
    fn from(value: LinkLogSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkLogSettingsProperty> for LinkLogSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<LinkLogSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::OutboundExternalLink`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResponderErrorMaskingForHttpCodeProperty(Object);

impl ResponderErrorMaskingForHttpCodeProperty {
    /// `ResponderErrorMaskingForHttpCodeProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`
    /// - `http_code`
    /// - `logging_types`
    pub fn new(
        action: impl IntoValue<super::Action>,
        http_code: impl IntoValue<String>,
        logging_types: impl IntoValue<List<super::LoggingType>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("HttpCode", http_code.into_value().into_node());
        object_.put("LoggingTypes", logging_types.into_value().into_node());
        Self(object_)
    }

    /// The `ResponseLoggingPercentage` property.
    ///
    /// `ResponseLoggingPercentage`.
    pub fn response_logging_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ResponseLoggingPercentage", value.into_value().into_node());
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

impl Kind for ResponderErrorMaskingForHttpCodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResponderErrorMaskingForHttpCodeProperty>
    for ResponderErrorMaskingForHttpCodeProperty
{
}
impl From<ResponderErrorMaskingForHttpCodeProperty> for Node {
    #[inline]
    fn from(value: ResponderErrorMaskingForHttpCodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResponderErrorMaskingForHttpCodeProperty>
    for ResponderErrorMaskingForHttpCodeProperty
{
    #[inline]
    fn into_value(self) -> Value<ResponderErrorMaskingForHttpCodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
