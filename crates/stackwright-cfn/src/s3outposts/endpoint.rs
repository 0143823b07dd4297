// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Outposts::Endpoint` and its property types.

use crate::l1::*;

/// This AWS::S3Outposts::Endpoint resource specifies an endpoint and associates it with the specified Outpost.
///
/// Amazon S3 on Outposts access points simplify managing data access at scale for shared datasets in S3 on Outposts. S3 on Outposts uses endpoints to connect to S3 on Outposts buckets so that you can perform actions within your virtual private cloud (VPC). For more information, see [Accessing S3 on Outposts using VPC-only access points](https://docs.aws.amazon.com/AmazonS3/latest/userguide/AccessingS3Outposts.html).
///
/// > It can take up to 5 minutes for this resource to be created.
///
/// `AWS::S3Outposts::Endpoint`; `Ref` returns its `Arn`, a [`s3outposts::EndpointArn`](kinds::s3outposts::EndpointArn).
/// Changing one of these replaces it: `AccessType`, `CustomerOwnedIpv4Pool`, `OutpostId`, `SecurityGroupId`, `SubnetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Outposts::Endpoint",
    tags: None,
    rules: include_str!("endpoint.rules"),
};

impl CfnEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Outposts::Endpoint";

    /// `CfnEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `outpost_id`: The ID of the Outpost.
    /// - `security_group_id`: The ID of the security group used for the endpoint.
    /// - `subnet_id`: The ID of the subnet used for the endpoint.
    pub fn new(
        outpost_id: impl IntoValue<String>,
        security_group_id: impl IntoValue<kinds::ec2::SecurityGroupId>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("OutpostId", outpost_id.into_value().into_node());
        object_.put(
            "SecurityGroupId",
            security_group_id.into_value().into_node(),
        );
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// The container for the type of connectivity used to access the Amazon S3 on Outposts endpoint. To use the Amazon VPC, choose `Private`. To use the endpoint with an on-premises network, choose `CustomerOwnedIp`. If you choose `CustomerOwnedIp`, you must also provide the customer-owned IP address pool (CoIP pool).
    ///
    /// > `Private` is the default access type value.
    ///
    /// `AccessType`; default `"Private"`; one of `CustomerOwnedIp`, `Private`; an update replaces the resource.
    pub fn access_type(mut self, value: impl IntoValue<AccessType>) -> Self {
        self.0.put("AccessType", value.into_value().into_node());
        self
    }

    /// The ID of the customer-owned IPv4 address pool (CoIP pool) for the endpoint. IP addresses are allocated from this pool for the endpoint.
    ///
    /// `CustomerOwnedIpv4Pool`; an update replaces the resource.
    pub fn customer_owned_ipv4_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomerOwnedIpv4Pool", value.into_value().into_node());
        self
    }

    /// The failure reason, if any, for a create or delete endpoint operation.
    ///
    /// `FailedReason`; updated in place.
    pub fn failed_reason(mut self, value: impl IntoValue<FailedReasonProperty>) -> Self {
        self.0.put("FailedReason", value.into_value().into_node());
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

impl Construct for CfnEndpoint {
    type Handle = CfnEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointRef {
        CfnEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpoint`] of a stack.
pub struct CfnEndpointRef(NodeRef);

impl Clone for CfnEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointRef {}
impl AsNode for CfnEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointRef {
    /// What `Ref` returns: its `Arn`, a [`s3outposts::EndpointArn`](kinds::s3outposts::EndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3outposts::EndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::s3outposts::EndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The VPC CIDR block committed by this endpoint.
    ///
    /// `Fn::GetAtt` of `CidrBlock`.
    #[inline]
    pub fn attr_cidr_block(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CidrBlock")))
    }

    /// The time the endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The ID of the endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The network interface of the endpoint.
    ///
    /// `Fn::GetAtt` of `NetworkInterfaces`.
    #[inline]
    pub fn attr_network_interfaces(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NetworkInterfaces")))
    }

    /// The status of the endpoint.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::s3outposts::EndpointArn> for &CfnEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3outposts::EndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The failure reason, if any, for a create or delete endpoint operation.
///
/// The property type `FailedReason` of `AWS::S3Outposts::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailedReasonProperty(Object);

impl FailedReasonProperty {
    /// `FailedReasonProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The failure code, if any, for a create or delete endpoint operation.
    ///
    /// `ErrorCode`.
    pub fn error_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ErrorCode", value.into_value().into_node());
        self
    }

    /// Additional error details describing the endpoint failure and recommended action.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
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

impl Kind for FailedReasonProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailedReasonProperty> for FailedReasonProperty {}
impl From<FailedReasonProperty> for Node {
    #[inline]
    fn from(value: FailedReasonProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailedReasonProperty> for FailedReasonProperty {
    #[inline]
    fn into_value(self) -> Value<FailedReasonProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccessType` of `AWS::S3Outposts::Endpoint`.
pub enum AccessType {
    /// `CustomerOwnedIp`.
    CustomerOwnedIp,
    /// `Private`.
    Private,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessType {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessType {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessType> for AccessType {
    #[inline]
    fn into_value(self) -> Value<AccessType> {
        const VALUES: &[&str] = &["CustomerOwnedIp", "Private"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
