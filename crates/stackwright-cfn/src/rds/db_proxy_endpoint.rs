// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBProxyEndpoint` and its property types.

use crate::l1::*;

/// The `AWS::RDS::DBProxyEndpoint` resource creates or updates a DB proxy endpoint. You can use custom proxy endpoints to access a proxy through a different VPC than the proxy's default VPC.
///
/// For more information about RDS Proxy, see [AWS::RDS::DBProxy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbproxy.html).
///
/// `AWS::RDS::DBProxyEndpoint`; `Ref` returns its `DBProxyEndpointName`, a [`rds::DbProxyEndpointName`](kinds::rds::DbProxyEndpointName).
/// Changing one of these replaces it: `DBProxyEndpointName`, `DBProxyName`, `EndpointNetworkType`, `VpcSubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBProxyEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBProxyEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_proxy_endpoint.rules"),
};

impl CfnDBProxyEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBProxyEndpoint";

    /// `CfnDBProxyEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `db_proxy_endpoint_name`: The name of the DB proxy endpoint to create.
    /// - `db_proxy_name`: The name of the DB proxy associated with the DB proxy endpoint that you create.
    /// - `vpc_subnet_ids`: The VPC subnet IDs for the DB proxy endpoint that you create.
    pub fn new(
        db_proxy_endpoint_name: impl IntoValue<String>,
        db_proxy_name: impl IntoValue<String>,
        vpc_subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBProxyEndpointName",
            db_proxy_endpoint_name.into_value().into_node(),
        );
        object_.put("DBProxyName", db_proxy_name.into_value().into_node());
        object_.put("VpcSubnetIds", vpc_subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint supports.
    ///
    /// Valid values:
    ///
    /// - `IPV4` - The proxy endpoint supports IPv4 only.
    /// - `IPV6` - The proxy endpoint supports IPv6 only.
    /// - `DUAL` - The proxy endpoint supports both IPv4 and IPv6.
    ///
    /// `EndpointNetworkType`; one of `IPV4`, `IPV6`, `DUAL`; an update replaces the resource.
    pub fn endpoint_network_type(
        mut self,
        value: impl IntoValue<super::EndpointNetworkType>,
    ) -> Self {
        self.0
            .put("EndpointNetworkType", value.into_value().into_node());
        self
    }

    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagFormatProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A value that indicates whether the DB proxy endpoint can be used for read/write or read-only operations.
    ///
    /// `TargetRole`; one of `READ_WRITE`, `READ_ONLY`; updated in place.
    pub fn target_role(mut self, value: impl IntoValue<TargetRole>) -> Self {
        self.0.put("TargetRole", value.into_value().into_node());
        self
    }

    /// The VPC security group IDs for the DB proxy endpoint that you create. You can specify a different set of security group IDs than for the original DB proxy. The default is the default security group for the VPC.
    ///
    /// `VpcSecurityGroupIds`; updated in place.
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("VpcSecurityGroupIds", value.into_value().into_node());
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

impl Construct for CfnDBProxyEndpoint {
    type Handle = CfnDBProxyEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBProxyEndpointRef {
        CfnDBProxyEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBProxyEndpoint`] of a stack.
pub struct CfnDBProxyEndpointRef(NodeRef);

impl Clone for CfnDBProxyEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBProxyEndpointRef {}
impl AsNode for CfnDBProxyEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBProxyEndpointRef {
    /// What `Ref` returns: its `DBProxyEndpointName`, a [`rds::DbProxyEndpointName`](kinds::rds::DbProxyEndpointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbProxyEndpointName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the DB proxy endpoint.
    ///
    /// `Fn::GetAtt` of `DBProxyEndpointArn`.
    #[inline]
    pub fn attr_db_proxy_endpoint_arn(&self) -> Value<kinds::rds::DbProxyEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBProxyEndpointArn")))
    }

    /// The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the connection string for a database client application.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// Indicates whether this endpoint is the default endpoint for the associated DB proxy. Default DB proxy endpoints always have read/write capability. Other endpoints that you associate with the DB proxy can be either read/write or read-only.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[inline]
    pub fn attr_is_default(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefault")))
    }

    /// Provides the VPC ID of the DB proxy endpoint.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::rds::DbProxyEndpointName> for &CfnDBProxyEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbProxyEndpointName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rds::DbProxyEndpointArn> for &CfnDBProxyEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbProxyEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBProxyEndpointArn")))
    }
}

/// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
///
/// For more information, see [Tagging Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide* or [Tagging Amazon Aurora and Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html) in the *Amazon Aurora User Guide*.
///
/// The property type `TagFormat` of `AWS::RDS::DBProxyEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagFormatProperty(Object);

impl TagFormatProperty {
    /// `TagFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with `aws:` or `rds:`. The string can only contain only the set of Unicode letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex: "^(\[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@\]*)$").
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with `aws:` or `rds:`. The string can only contain only the set of Unicode letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex: "^(\[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@\]*)$").
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for TagFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagFormatProperty> for TagFormatProperty {}
impl From<TagFormatProperty> for Node {
    #[inline]
    fn from(value: TagFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagFormatProperty> for TagFormatProperty {
    #[inline]
    fn into_value(self) -> Value<TagFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `TargetRole` of `AWS::RDS::DBProxyEndpoint`.
pub enum TargetRole {
    /// `READ_ONLY`.
    ReadOnly,
    /// `READ_WRITE`.
    ReadWrite,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetRole {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetRole {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetRole {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetRole {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetRole> for TargetRole {
    #[inline]
    fn into_value(self) -> Value<TargetRole> {
        const VALUES: &[&str] = &["READ_ONLY", "READ_WRITE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
