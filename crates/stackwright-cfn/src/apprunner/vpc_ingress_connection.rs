// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppRunner::VpcIngressConnection` and its property types.

use crate::l1::*;

/// Specify an AWS App Runner VPC Ingress Connection by using the `AWS::AppRunner::VpcIngressConnection` resource in an AWS CloudFormation template.
///
/// The `AWS::AppRunner::VpcIngressConnection` resource is an AWS App Runner resource type that specifies an App Runner VPC Ingress Connection.
///
/// App Runner requires this resource when you want to associate your App Runner service to an Amazon VPC endpoint.
///
/// `AWS::AppRunner::VpcIngressConnection`; `Ref` returns its `VpcIngressConnectionArn`, a [`apprunner::VpcIngressConnectionArn`](kinds::apprunner::VpcIngressConnectionArn).
/// Changing one of these replaces it: `ServiceArn`, `Tags`, `VpcIngressConnectionName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVpcIngressConnection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppRunner::VpcIngressConnection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("vpc_ingress_connection.rules"),
};

impl CfnVpcIngressConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppRunner::VpcIngressConnection";

    /// `CfnVpcIngressConnection` with its required properties, in alphabetical order:
    ///
    /// - `ingress_vpc_configuration`: Specifications for the customer’s Amazon VPC and the related AWS PrivateLink VPC endpoint that are used to create the VPC Ingress Connection resource.
    /// - `service_arn`: The Amazon Resource Name (ARN) for this App Runner service that is used to create the VPC Ingress Connection resource.
    pub fn new(
        ingress_vpc_configuration: impl IntoValue<IngressVpcConfigurationProperty>,
        service_arn: impl IntoValue<kinds::apprunner::ServiceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IngressVpcConfiguration",
            ingress_vpc_configuration.into_value().into_node(),
        );
        object_.put("ServiceArn", service_arn.into_value().into_node());
        Self(object_)
    }

    /// An optional list of metadata items that you can associate with the VPC Ingress Connection resource. A tag is a key-value pair.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The customer-provided VPC Ingress Connection name.
    ///
    /// `VpcIngressConnectionName`; an update replaces the resource.
    pub fn vpc_ingress_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VpcIngressConnectionName", value.into_value().into_node());
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

impl Construct for CfnVpcIngressConnection {
    type Handle = CfnVpcIngressConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVpcIngressConnectionRef {
        CfnVpcIngressConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVpcIngressConnection`] of a stack.
pub struct CfnVpcIngressConnectionRef(NodeRef);

impl Clone for CfnVpcIngressConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVpcIngressConnectionRef {}
impl AsNode for CfnVpcIngressConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVpcIngressConnectionRef {
    /// What `Ref` returns: its `VpcIngressConnectionArn`, a [`apprunner::VpcIngressConnectionArn`](kinds::apprunner::VpcIngressConnectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apprunner::VpcIngressConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The domain name associated with the VPC Ingress Connection resource.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// The current status of the VPC Ingress Connection. The VPC Ingress Connection displays one of the following statuses: `AVAILABLE`, `PENDING_CREATION`, `PENDING_UPDATE`, `PENDING_DELETION`, `FAILED_CREATION`, `FAILED_UPDATE`, `FAILED_DELETION`, and `DELETED` ..
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon Resource Name (ARN) of the VPC Ingress Connection.
    ///
    /// `Fn::GetAtt` of `VpcIngressConnectionArn`.
    #[inline]
    pub fn attr_vpc_ingress_connection_arn(
        &self,
    ) -> Value<kinds::apprunner::VpcIngressConnectionArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VpcIngressConnectionArn"),
        ))
    }
}

impl IntoValue<kinds::apprunner::VpcIngressConnectionArn> for &CfnVpcIngressConnectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apprunner::VpcIngressConnectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifications for the customer’s VPC and related PrivateLink VPC endpoint that are used to associate with the VPC Ingress Connection resource.
///
/// The property type `IngressVpcConfiguration` of `AWS::AppRunner::VpcIngressConnection`.
#[must_use = "a property type does nothing until it is set"]
pub struct IngressVpcConfigurationProperty(Object);

impl IngressVpcConfigurationProperty {
    /// `IngressVpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_endpoint_id`: The ID of the VPC endpoint that your App Runner service connects to.
    /// - `vpc_id`: The ID of the VPC that is used for the VPC endpoint.
    pub fn new(
        vpc_endpoint_id: impl IntoValue<kinds::ec2::VpcEndpointId>,
        vpc_id: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcEndpointId", vpc_endpoint_id.into_value().into_node());
        object_.put("VpcId", vpc_id.into_value().into_node());
        Self(object_)
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

impl Kind for IngressVpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IngressVpcConfigurationProperty> for IngressVpcConfigurationProperty {}
impl From<IngressVpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: IngressVpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IngressVpcConfigurationProperty> for IngressVpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IngressVpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
