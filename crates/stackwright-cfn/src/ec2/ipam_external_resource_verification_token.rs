// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::IpamExternalResourceVerificationToken` and its property types.

use crate::l1::*;

/// A verification token is an AWS-generated random value that you can use to prove ownership of an external resource. For example, you can use a verification token to validate that you control a public IP address range when you bring an IP address range to AWS (BYOIP).
///
/// `AWS::EC2::IpamExternalResourceVerificationToken`; `Ref` returns its `IpamExternalResourceVerificationTokenArn`, a [`ec2::IpamExternalResourceVerificationTokenArn`](kinds::ec2::IpamExternalResourceVerificationTokenArn).
/// Changing one of these replaces it: `IpamId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamexternalresourceverificationtoken.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIpamExternalResourceVerificationToken(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::IpamExternalResourceVerificationToken",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("ipam_external_resource_verification_token.rules"),
};

impl CfnIpamExternalResourceVerificationToken {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::IpamExternalResourceVerificationToken";

    /// `CfnIpamExternalResourceVerificationToken` with its required properties, in alphabetical order:
    ///
    /// - `ipam_id`: The ID of the IPAM that will create the token.
    pub fn new(ipam_id: impl IntoValue<kinds::ec2::IpamId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IpamId", ipam_id.into_value().into_node());
        Self(object_)
    }

    /// The tags for the token.
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

impl Construct for CfnIpamExternalResourceVerificationToken {
    type Handle = CfnIpamExternalResourceVerificationTokenRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIpamExternalResourceVerificationTokenRef {
        CfnIpamExternalResourceVerificationTokenRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIpamExternalResourceVerificationToken`] of a stack.
pub struct CfnIpamExternalResourceVerificationTokenRef(NodeRef);

impl Clone for CfnIpamExternalResourceVerificationTokenRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIpamExternalResourceVerificationTokenRef {}
impl AsNode for CfnIpamExternalResourceVerificationTokenRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIpamExternalResourceVerificationTokenRef {
    /// What `Ref` returns: its `IpamExternalResourceVerificationTokenArn`, a [`ec2::IpamExternalResourceVerificationTokenArn`](kinds::ec2::IpamExternalResourceVerificationTokenArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::IpamExternalResourceVerificationTokenArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the IPAM that created the token.
    ///
    /// `Fn::GetAtt` of `IpamArn`.
    #[inline]
    pub fn attr_ipam_arn(&self) -> Value<kinds::ec2::IpamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamArn")))
    }

    /// The ARN of the IPAM external resource verification token.
    ///
    /// `Fn::GetAtt` of `IpamExternalResourceVerificationTokenArn`.
    #[inline]
    pub fn attr_ipam_external_resource_verification_token_arn(
        &self,
    ) -> Value<kinds::ec2::IpamExternalResourceVerificationTokenArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamExternalResourceVerificationTokenArn"),
        ))
    }

    /// The ID of the token.
    ///
    /// `Fn::GetAtt` of `IpamExternalResourceVerificationTokenId`.
    #[inline]
    pub fn attr_ipam_external_resource_verification_token_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IpamExternalResourceVerificationTokenId"),
        ))
    }

    /// The Region of the IPAM that created the token.
    ///
    /// `Fn::GetAtt` of `IpamRegion`.
    #[inline]
    pub fn attr_ipam_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpamRegion")))
    }

    /// The token expiration.
    ///
    /// `Fn::GetAtt` of `NotAfter`.
    #[inline]
    pub fn attr_not_after(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NotAfter")))
    }

    /// The token state.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// The token status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The token name.
    ///
    /// `Fn::GetAtt` of `TokenName`.
    #[inline]
    pub fn attr_token_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TokenName")))
    }

    /// The token value.
    ///
    /// `Fn::GetAtt` of `TokenValue`.
    #[inline]
    pub fn attr_token_value(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TokenValue")))
    }
}

impl IntoValue<kinds::ec2::IpamExternalResourceVerificationTokenArn>
    for &CfnIpamExternalResourceVerificationTokenRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::IpamExternalResourceVerificationTokenArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
