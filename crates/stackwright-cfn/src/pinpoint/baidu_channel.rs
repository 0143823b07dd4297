// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::BaiduChannel` and its property types.

use crate::l1::*;

/// A *channel* is a type of platform that you can deliver messages to. You can use the Baidu channel to send notifications to the Baidu Cloud Push notification service. Before you can use Amazon Pinpoint to send notifications to the Baidu Cloud Push service, you have to enable the Baidu channel for an Amazon Pinpoint application.
///
/// The BaiduChannel resource represents the status and authentication settings of the Baidu channel for an application.
///
/// `AWS::Pinpoint::BaiduChannel`; `Ref` returns its `Id`, a [`pinpoint::BaiduChannelId`](kinds::pinpoint::BaiduChannelId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-baiduchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBaiduChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::BaiduChannel",
    tags: None,
    rules: include_str!("baidu_channel.rules"),
};

impl CfnBaiduChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::BaiduChannel";

    /// `CfnBaiduChannel` with its required properties, in alphabetical order:
    ///
    /// - `api_key`: The API key that you received from the Baidu Cloud Push service to communicate with the service.
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that you're configuring the Baidu channel for.
    /// - `secret_key`: The secret key that you received from the Baidu Cloud Push service to communicate with the service.
    pub fn new(
        api_key: impl IntoValue<String>,
        application_id: impl IntoValue<String>,
        secret_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiKey", api_key.into_value().into_node());
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("SecretKey", secret_key.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to enable the Baidu channel for the application.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Construct for CfnBaiduChannel {
    type Handle = CfnBaiduChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBaiduChannelRef {
        CfnBaiduChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBaiduChannel`] of a stack.
pub struct CfnBaiduChannelRef(NodeRef);

impl Clone for CfnBaiduChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBaiduChannelRef {}
impl AsNode for CfnBaiduChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBaiduChannelRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::BaiduChannelId`](kinds::pinpoint::BaiduChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::BaiduChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// (Deprecated) An identifier for the Baidu channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::BaiduChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::BaiduChannelId> for &CfnBaiduChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::BaiduChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
