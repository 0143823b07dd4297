// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::LicenseEndpoint` and its property types.

use crate::l1::*;

/// Creates a license endpoint to integrate your various licensed software used for rendering on Deadline Cloud.
///
/// `AWS::Deadline::LicenseEndpoint`; `Ref` returns its `Arn`, a [`deadline::LicenseEndpointArn`](kinds::deadline::LicenseEndpointArn).
/// Changing one of these replaces it: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLicenseEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::LicenseEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("license_endpoint.rules"),
};

impl CfnLicenseEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::LicenseEndpoint";

    /// `CfnLicenseEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The identifier of the Amazon EC2 security group that controls access to the license endpoint.
    /// - `subnet_ids`: Identifies the VPC subnets that can connect to a license endpoint.
    /// - `vpc_id`: The VPC (virtual private cloud) ID associated with the license endpoint.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
    }

    /// The tags to add to your license endpoint. Each tag consists of a tag key and a tag value. Tag keys and values are both required, but tag values can be empty strings.
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

impl Construct for CfnLicenseEndpoint {
    type Handle = CfnLicenseEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLicenseEndpointRef {
        CfnLicenseEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLicenseEndpoint`] of a stack.
pub struct CfnLicenseEndpointRef(NodeRef);

impl Clone for CfnLicenseEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLicenseEndpointRef {}
impl AsNode for CfnLicenseEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLicenseEndpointRef {
    /// What `Ref` returns: its `Arn`, a [`deadline::LicenseEndpointArn`](kinds::deadline::LicenseEndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::deadline::LicenseEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the license endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::deadline::LicenseEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The DNS name of the license server endpoint.
    ///
    /// `Fn::GetAtt` of `DnsName`.
    #[inline]
    pub fn attr_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsName")))
    }

    /// The license endpoint ID.
    ///
    /// `Fn::GetAtt` of `LicenseEndpointId`.
    #[inline]
    pub fn attr_license_endpoint_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LicenseEndpointId")))
    }

    /// The status of the license endpoint.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The status message of the license endpoint.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[inline]
    pub fn attr_status_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusMessage")))
    }
}

impl IntoValue<kinds::deadline::LicenseEndpointArn> for &CfnLicenseEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::deadline::LicenseEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
