// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::DelegationSet` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Route53::DelegationSet. Creates a reusable delegation set (a group of four name servers) that can be associated with multiple hosted zones.
///
/// `AWS::Route53::DelegationSet`; `Ref` returns its `Arn`, a [`route53::DelegationSetArn`](kinds::route53::DelegationSetArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDelegationSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::DelegationSet",
    tags: None,
    rules: "",
};

impl CfnDelegationSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::DelegationSet";

    /// `CfnDelegationSet` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

impl Construct for CfnDelegationSet {
    type Handle = CfnDelegationSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDelegationSetRef {
        CfnDelegationSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDelegationSet`] of a stack.
pub struct CfnDelegationSetRef(NodeRef);

impl Clone for CfnDelegationSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDelegationSetRef {}
impl AsNode for CfnDelegationSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDelegationSetRef {
    /// What `Ref` returns: its `Arn`, a [`route53::DelegationSetArn`](kinds::route53::DelegationSetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::DelegationSetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the delegation set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53::DelegationSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet requests without risk of executing the operation twice.
    ///
    /// `Fn::GetAtt` of `CallerReference`.
    #[inline]
    pub fn attr_caller_reference(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CallerReference")))
    }

    /// The ID that Amazon Route 53 assigns to a reusable delegation set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// A list of the authoritative name servers for the delegation set.
    ///
    /// `Fn::GetAtt` of `NameServers`.
    #[inline]
    pub fn attr_name_servers(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NameServers")))
    }
}

impl IntoValue<kinds::route53::DelegationSetArn> for &CfnDelegationSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::DelegationSetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
