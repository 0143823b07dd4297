// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GlobalAccelerator::Accelerator` and its property types.

use crate::l1::*;

/// The `AWS::GlobalAccelerator::Accelerator` resource is a Global Accelerator resource type that contains information about how you create an accelerator. An accelerator includes one or more listeners that process inbound connections and direct traffic to one or more endpoint groups, each of which includes endpoints, such as Application Load Balancers, Network Load Balancers, and Amazon EC2 instances.
///
/// `AWS::GlobalAccelerator::Accelerator`; `Ref` returns its `AcceleratorArn`, a [`globalaccelerator::AcceleratorArn`](kinds::globalaccelerator::AcceleratorArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccelerator(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GlobalAccelerator::Accelerator",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("accelerator.rules"),
};

impl CfnAccelerator {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GlobalAccelerator::Accelerator";

    /// `CfnAccelerator` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the accelerator.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether the accelerator is enabled. The value is true or false. The default value is true.
    ///
    /// If the value is set to true, the accelerator cannot be deleted. If set to false, accelerator can be deleted.
    ///
    /// `Enabled`; default `true`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Indicates whether flow logs are enabled for the accelerator.
    ///
    /// `FlowLogsEnabled`; default `false`; updated in place.
    pub fn flow_logs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("FlowLogsEnabled", value.into_value().into_node());
        self
    }

    /// The name of the Amazon S3 bucket for the flow logs.
    ///
    /// `FlowLogsS3Bucket`; updated in place.
    pub fn flow_logs_s3_bucket(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0
            .put("FlowLogsS3Bucket", value.into_value().into_node());
        self
    }

    /// The prefix for the location in the Amazon S3 bucket for the flow logs.
    ///
    /// `FlowLogsS3Prefix`; updated in place.
    pub fn flow_logs_s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FlowLogsS3Prefix", value.into_value().into_node());
        self
    }

    /// The IP address type that an accelerator supports. For a standard accelerator, the value can be IPV4 or DUAL_STACK.
    ///
    /// `IpAddressType`; default `"IPV4"`; one of `IPV4`, `DUAL_STACK`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// Optionally, if you've added your own IP address pool to Global Accelerator (BYOIP), you can choose IP addresses from your own pool to use for the accelerator's static IP addresses when you create an accelerator. You can specify one or two addresses, separated by a comma. Do not include the /32 suffix.
    ///
    /// Only one IP address from each of your IP address ranges can be used for each accelerator. If you specify only one IP address from your IP address range, Global Accelerator assigns a second static IP address for the accelerator from the AWS IP address pool.
    ///
    /// Note that you can't update IP addresses for an existing accelerator. To change them, you must create a new accelerator with the new addresses.
    ///
    /// For more information, see [Bring Your Own IP Addresses (BYOIP)](https://docs.aws.amazon.com/global-accelerator/latest/dg/using-byoip.html) in the *AWS Global Accelerator Developer Guide*.
    ///
    /// `IpAddresses`; updated in place.
    pub fn ip_addresses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IpAddresses", value.into_value().into_node());
        self
    }

    /// Create tags for an accelerator.
    ///
    /// For more information, see [Tagging](https://docs.aws.amazon.com/global-accelerator/latest/dg/tagging-in-global-accelerator.html) in the *AWS Global Accelerator Developer Guide*.
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

impl Construct for CfnAccelerator {
    type Handle = CfnAcceleratorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAcceleratorRef {
        CfnAcceleratorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccelerator`] of a stack.
pub struct CfnAcceleratorRef(NodeRef);

impl Clone for CfnAcceleratorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAcceleratorRef {}
impl AsNode for CfnAcceleratorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAcceleratorRef {
    /// What `Ref` returns: its `AcceleratorArn`, a [`globalaccelerator::AcceleratorArn`](kinds::globalaccelerator::AcceleratorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::globalaccelerator::AcceleratorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the accelerator, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh`.
    ///
    /// `Fn::GetAtt` of `AcceleratorArn`.
    #[inline]
    pub fn attr_accelerator_arn(&self) -> Value<kinds::globalaccelerator::AcceleratorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AcceleratorArn")))
    }

    /// The Domain Name System (DNS) name that Global Accelerator creates that points to an accelerator's static IPv4 addresses.
    ///
    /// `Fn::GetAtt` of `DnsName`.
    #[inline]
    pub fn attr_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DnsName")))
    }

    /// The DNS name that Global Accelerator creates that points to a dual-stack accelerator's four static IP addresses: two IPv4 addresses and two IPv6 addresses.
    ///
    /// `Fn::GetAtt` of `DualStackDnsName`.
    #[inline]
    pub fn attr_dual_stack_dns_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DualStackDnsName")))
    }

    /// The array of IPv4 addresses in the IP address set. An IP address set can have a maximum of two IP addresses.
    ///
    /// `Fn::GetAtt` of `Ipv4Addresses`.
    #[inline]
    pub fn attr_ipv4_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ipv4Addresses")))
    }

    /// The array of IPv6 addresses in the IP address set. An IP address set can have a maximum of two IP addresses.
    ///
    /// `Fn::GetAtt` of `Ipv6Addresses`.
    #[inline]
    pub fn attr_ipv6_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Ipv6Addresses")))
    }
}

impl IntoValue<kinds::globalaccelerator::AcceleratorArn> for &CfnAcceleratorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::globalaccelerator::AcceleratorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `IpAddressType` of `AWS::GlobalAccelerator::Accelerator`.
pub enum IpAddressType {
    /// `DUAL_STACK`.
    DualStack,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl TextKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IdKind for IpAddressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpAddressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpAddressType> for IpAddressType {
    #[inline]
    fn into_value(self) -> Value<IpAddressType> {
        const VALUES: &[&str] = &["DUAL_STACK", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
