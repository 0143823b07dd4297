// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppRunner::VpcConnector` and its property types.

use crate::l1::*;

/// Specify an AWS App Runner VPC connector by using the `AWS::AppRunner::VpcConnector` resource in an AWS CloudFormation template.
///
/// The `AWS::AppRunner::VpcConnector` resource is an AWS App Runner resource type that specifies an App Runner VPC connector.
///
/// App Runner requires this resource when you want to associate your App Runner service to a custom Amazon Virtual Private Cloud ( Amazon VPC ).
///
/// `AWS::AppRunner::VpcConnector`; `Ref` returns its `VpcConnectorArn`, a [`apprunner::VpcConnectorArn`](kinds::apprunner::VpcConnectorArn).
/// Changing one of these replaces it: `SecurityGroups`, `Subnets`, `Tags`, `VpcConnectorName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppRunner::VpcConnector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_connector.rules"),
};

impl CfnVpcConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppRunner::VpcConnector";

    /// `CfnVpcConnector` with its required properties, in alphabetical order:
    ///
    /// - `subnets`: A list of IDs of subnets that App Runner should use when it associates your service with a custom Amazon VPC.
    pub fn new(subnets: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Subnets", subnets.into_value().into_node());
        Self(object_)
    }

    /// A list of IDs of security groups that App Runner should use for access to AWS resources under the specified subnets. If not specified, App Runner uses the default security group of the Amazon VPC. The default security group allows all outbound traffic.
    ///
    /// `SecurityGroups`; an update replaces the resource.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// A list of metadata items that you can associate with your VPC connector resource. A tag is a key-value pair.
    ///
    /// > A `VpcConnector` is immutable, so you cannot update its tags. To change the tags, replace the resource. To replace a `VpcConnector`, you must provide a new combination of security groups.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A name for the VPC connector.
    ///
    /// If you don't specify a name, CloudFormation generates a name for your VPC connector.
    ///
    /// `VpcConnectorName`; an update replaces the resource.
    pub fn vpc_connector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VpcConnectorName", value.into_value().into_node());
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

impl Construct for CfnVpcConnector {
    type Handle = CfnVpcConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVpcConnectorRef {
        CfnVpcConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVpcConnector`] of a stack.
pub struct CfnVpcConnectorRef(NodeRef);

impl Clone for CfnVpcConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVpcConnectorRef {}
impl AsNode for CfnVpcConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVpcConnectorRef {
    /// What `Ref` returns: its `VpcConnectorArn`, a [`apprunner::VpcConnectorArn`](kinds::apprunner::VpcConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apprunner::VpcConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of this VPC connector.
    ///
    /// `Fn::GetAtt` of `VpcConnectorArn`.
    #[inline]
    pub fn attr_vpc_connector_arn(&self) -> Value<kinds::apprunner::VpcConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcConnectorArn")))
    }

    /// The revision of this VPC connector. It's unique among all the active connectors ( `"Status": "ACTIVE"`) that share the same `Name`.
    ///
    /// > At this time, App Runner supports only one revision per name.
    ///
    /// `Fn::GetAtt` of `VpcConnectorRevision`.
    #[inline]
    pub fn attr_vpc_connector_revision(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcConnectorRevision")))
    }
}

impl IntoValue<kinds::apprunner::VpcConnectorArn> for &CfnVpcConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apprunner::VpcConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
