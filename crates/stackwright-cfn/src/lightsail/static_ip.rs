// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::StaticIp` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::StaticIp` resource specifies a static IP that can be attached to an Amazon Lightsail instance that is in the same AWS Region and Availability Zone.
///
/// `AWS::Lightsail::StaticIp`; `Ref` returns its `StaticIpName`, a [`lightsail::StaticIpName`](kinds::lightsail::StaticIpName).
/// Changing one of these replaces it: `StaticIpName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStaticIp(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::StaticIp",
    tags: None,
    rules: include_str!("static_ip.rules"),
};

impl CfnStaticIp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::StaticIp";

    /// `CfnStaticIp` with its required properties, in alphabetical order:
    ///
    /// - `static_ip_name`: The name of the static IP.
    pub fn new(static_ip_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StaticIpName", static_ip_name.into_value().into_node());
        Self(object_)
    }

    /// The instance that the static IP is attached to.
    ///
    /// `AttachedTo`; updated in place.
    pub fn attached_to(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AttachedTo", value.into_value().into_node());
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

impl Construct for CfnStaticIp {
    type Handle = CfnStaticIpRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStaticIpRef {
        CfnStaticIpRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStaticIp`] of a stack.
pub struct CfnStaticIpRef(NodeRef);

impl Clone for CfnStaticIpRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStaticIpRef {}
impl AsNode for CfnStaticIpRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStaticIpRef {
    /// What `Ref` returns: its `StaticIpName`, a [`lightsail::StaticIpName`](kinds::lightsail::StaticIpName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::StaticIpName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The IP address of the static IP.
    ///
    /// `Fn::GetAtt` of `IpAddress`.
    #[inline]
    pub fn attr_ip_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpAddress")))
    }

    /// A Boolean value indicating whether the static IP is attached to an instance.
    ///
    /// `Fn::GetAtt` of `IsAttached`.
    #[inline]
    pub fn attr_is_attached(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsAttached")))
    }

    /// The Amazon Resource Name (ARN) of the static IP (for example, `arn:aws:lightsail:us-east-2:123456789101:StaticIp/244ad76f-8aad-4741-809f-12345EXAMPLE`).
    ///
    /// `Fn::GetAtt` of `StaticIpArn`.
    #[inline]
    pub fn attr_static_ip_arn(&self) -> Value<kinds::lightsail::StaticIpArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StaticIpArn")))
    }
}

impl IntoValue<kinds::lightsail::StaticIpName> for &CfnStaticIpRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::StaticIpName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::StaticIpArn> for &CfnStaticIpRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::StaticIpArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StaticIpArn")))
    }
}
