// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::ConnectionGroup` and its property types.

use crate::l1::*;

/// The connection group for your distribution tenants. When you first create a distribution tenant and you don't specify a connection group, CloudFront will automatically create a default connection group for you. When you create a new distribution tenant and don't specify a connection group, the default one will be associated with your distribution tenant.
///
/// `AWS::CloudFront::ConnectionGroup`; `Ref` returns its `Id`, a [`cloudfront::ConnectionGroupId`](kinds::cloudfront::ConnectionGroupId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectionGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::ConnectionGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connection_group.rules"),
};

impl CfnConnectionGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::ConnectionGroup";

    /// `CfnConnectionGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the connection group.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the Anycast static IP list.
    ///
    /// `AnycastIpListId`; updated in place.
    pub fn anycast_ip_list_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::AnycastIpListId>,
    ) -> Self {
        self.0
            .put("AnycastIpListId", value.into_value().into_node());
        self
    }

    /// Whether the connection group is enabled.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// IPv6 is enabled for the connection group.
    ///
    /// `Ipv6Enabled`; updated in place.
    pub fn ipv6_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Ipv6Enabled", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
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

impl Construct for CfnConnectionGroup {
    type Handle = CfnConnectionGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectionGroupRef {
        CfnConnectionGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectionGroup`] of a stack.
pub struct CfnConnectionGroupRef(NodeRef);

impl Clone for CfnConnectionGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectionGroupRef {}
impl AsNode for CfnConnectionGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectionGroupRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::ConnectionGroupId`](kinds::cloudfront::ConnectionGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::ConnectionGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connection group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudfront::ConnectionGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time when the connection group was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The current version of the connection group.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[inline]
    pub fn attr_etag(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ETag")))
    }

    /// The ID of the connection group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::ConnectionGroupId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Whether the connection group is the default connection group for the distribution tenants.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[inline]
    pub fn attr_is_default(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefault")))
    }

    /// The date and time when the connection group was updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The routing endpoint (also known as the DNS name) that is assigned to the connection group, such as d111111abcdef8.cloudfront.net.
    ///
    /// `Fn::GetAtt` of `RoutingEndpoint`.
    #[inline]
    pub fn attr_routing_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RoutingEndpoint")))
    }

    /// The status of the connection group.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cloudfront::ConnectionGroupId> for &CfnConnectionGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::ConnectionGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudfront::ConnectionGroupArn> for &CfnConnectionGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::ConnectionGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
