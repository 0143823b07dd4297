// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DeviceFarm::VPCEConfiguration` and its property types.

use crate::l1::*;

/// Creates a configuration record in Device Farm for your Amazon Virtual Private Cloud (VPC) endpoint service.
///
/// `AWS::DeviceFarm::VPCEConfiguration`; `Ref` returns its `Arn`, a [`devicefarm::VpceConfigurationArn`](kinds::devicefarm::VpceConfigurationArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-vpceconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCEConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DeviceFarm::VPCEConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnVPCEConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DeviceFarm::VPCEConfiguration";

    /// `CfnVPCEConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `service_dns_name`: The DNS name that Device Farm will use to map to the private service you want to access.
    /// - `vpce_configuration_name`: The friendly name you give to your VPC endpoint configuration to manage your configurations more easily.
    /// - `vpce_service_name`: The name of the VPC endpoint service that you want to access from Device Farm.
    pub fn new(
        service_dns_name: impl IntoValue<String>,
        vpce_configuration_name: impl IntoValue<String>,
        vpce_service_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ServiceDnsName", service_dns_name.into_value().into_node());
        object_.put(
            "VpceConfigurationName",
            vpce_configuration_name.into_value().into_node(),
        );
        object_.put(
            "VpceServiceName",
            vpce_service_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *guide*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An optional description that provides details about your VPC endpoint configuration.
    ///
    /// `VpceConfigurationDescription`; updated in place.
    pub fn vpce_configuration_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "VpceConfigurationDescription",
            value.into_value().into_node(),
        );
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

impl Construct for CfnVPCEConfiguration {
    type Handle = CfnVPCEConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCEConfigurationRef {
        CfnVPCEConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCEConfiguration`] of a stack.
pub struct CfnVPCEConfigurationRef(NodeRef);

impl Clone for CfnVPCEConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCEConfigurationRef {}
impl AsNode for CfnVPCEConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCEConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`devicefarm::VpceConfigurationArn`](kinds::devicefarm::VpceConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devicefarm::VpceConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the VPC endpoint. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *General Reference guide*.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devicefarm::VpceConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::devicefarm::VpceConfigurationArn> for &CfnVPCEConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devicefarm::VpceConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
