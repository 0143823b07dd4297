// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Container` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::Container` resource specifies a container service.
///
/// A Lightsail container service is a compute resource to which you can deploy containers.
///
/// `AWS::Lightsail::Container`; `Ref` returns its `ServiceName`, a [`lightsail::ContainerServiceName`](kinds::lightsail::ContainerServiceName).
/// Changing one of these replaces it: `ServiceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContainer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Container",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("container.rules"),
};

impl CfnContainer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Container";

    /// `CfnContainer` with its required properties, in alphabetical order:
    ///
    /// - `power`: The power specification of the container service.
    /// - `scale`: The scale specification of the container service.
    /// - `service_name`: The name of the container service.
    pub fn new(
        power: impl IntoValue<String>,
        scale: impl IntoValue<i64>,
        service_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Power", power.into_value().into_node());
        object_.put("Scale", scale.into_value().into_node());
        object_.put("ServiceName", service_name.into_value().into_node());
        Self(object_)
    }

    /// An object that describes the current container deployment of the container service.
    ///
    /// `ContainerServiceDeployment`; updated in place.
    pub fn container_service_deployment(
        mut self,
        value: impl IntoValue<ContainerServiceDeploymentProperty>,
    ) -> Self {
        self.0
            .put("ContainerServiceDeployment", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether the container service is disabled.
    ///
    /// `IsDisabled`; updated in place.
    pub fn is_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsDisabled", value.into_value().into_node());
        self
    }

    /// An object that describes the configuration for the container service to access private container image repositories, such as ( Amazon ECR ) private repositories.
    ///
    /// For more information, see [Configuring access to an Amazon ECR private repository for an Amazon Lightsail container service](https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-service-ecr-private-repo-access) in the *Amazon Lightsail Developer Guide*.
    ///
    /// `PrivateRegistryAccess`; updated in place.
    pub fn private_registry_access(
        mut self,
        value: impl IntoValue<PrivateRegistryAccessProperty>,
    ) -> Self {
        self.0
            .put("PrivateRegistryAccess", value.into_value().into_node());
        self
    }

    /// The public domain name of the container service, such as `example.com` and `www.example.com`.
    ///
    /// You can specify up to four public domain names for a container service. The domain names that you specify are used when you create a deployment with a container that is configured as the public endpoint of your container service.
    ///
    /// If you don't specify public domain names, then you can use the default domain of the container service.
    ///
    /// > You must create and validate an SSL/TLS certificate before you can use public domain names with your container service. Use the [AWS::Lightsail::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-certificate.html) resource to create a certificate for the public domain names that you want to use with your container service.
    ///
    /// `PublicDomainNames`; updated in place.
    pub fn public_domain_names(
        mut self,
        value: impl IntoValue<List<PublicDomainNameProperty>>,
    ) -> Self {
        self.0
            .put("PublicDomainNames", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *AWS CloudFormation User Guide*.
    ///
    /// > The `Value` of `Tags` is optional for Lightsail resources.
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

impl Construct for CfnContainer {
    type Handle = CfnContainerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContainerRef {
        CfnContainerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContainer`] of a stack.
pub struct CfnContainerRef(NodeRef);

impl Clone for CfnContainerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContainerRef {}
impl AsNode for CfnContainerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContainerRef {
    /// What `Ref` returns: its `ServiceName`, a [`lightsail::ContainerServiceName`](kinds::lightsail::ContainerServiceName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::ContainerServiceName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the container.
    ///
    /// `Fn::GetAtt` of `ContainerArn`.
    #[inline]
    pub fn attr_container_arn(&self) -> Value<kinds::lightsail::ContainerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ContainerArn")))
    }

    /// The principle Amazon Resource Name (ARN) of the role.
    ///
    /// `Fn::GetAtt` of `PrincipalArn`.
    #[inline]
    pub fn attr_principal_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrincipalArn")))
    }

    /// The principle Amazon Resource Name (ARN) of the role.
    ///
    /// `Fn::GetAtt` of `PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn`.
    #[inline]
    pub fn attr_private_registry_access_ecr_image_puller_role_principal_arn(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn"),
        ))
    }

    /// The publicly accessible URL of the container service.
    ///
    /// If no public endpoint is specified in the current deployment, this URL returns a 404 response.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[inline]
    pub fn attr_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Url")))
    }
}

impl IntoValue<kinds::lightsail::ContainerServiceName> for &CfnContainerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::ContainerServiceName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::ContainerArn> for &CfnContainerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::ContainerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ContainerArn")))
    }
}

/// `Container` is a property of the [ContainerServiceDeployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-containerservicedeployment.html) property. It describes the settings of a container that will be launched, or that is launched, to an Amazon Lightsail container service.
///
/// The property type `Container` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerProperty(Object);

impl ContainerProperty {
    /// `ContainerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The launch command for the container.
    ///
    /// `Command`.
    pub fn command(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Command", value.into_value().into_node());
        self
    }

    /// The name of the container.
    ///
    /// `ContainerName`.
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerName", value.into_value().into_node());
        self
    }

    /// The environment variables of the container.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<List<EnvironmentVariableProperty>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The name of the image used for the container.
    ///
    /// Container images that are sourced from (registered and stored on) your container service start with a colon ( `:`). For example, if your container service name is `container-service-1`, the container image label is `mystaticsite`, and you want to use the third version ( `3`) of the registered container image, then you should specify `:container-service-1.mystaticsite.3`. To use the latest version of a container image, specify `latest` instead of a version number (for example, `:container-service-1.mystaticsite.latest`). Your container service will automatically use the highest numbered version of the registered container image.
    ///
    /// Container images that are sourced from a public registry like Docker Hub don’t start with a colon. For example, `nginx:latest` or `nginx`.
    ///
    /// `Image`.
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Image", value.into_value().into_node());
        self
    }

    /// An object that describes the open firewall ports and protocols of the container.
    ///
    /// `Ports`.
    pub fn ports(mut self, value: impl IntoValue<List<PortInfoProperty>>) -> Self {
        self.0.put("Ports", value.into_value().into_node());
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

impl Kind for ContainerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerProperty> for ContainerProperty {}
impl From<ContainerProperty> for Node {
    #[inline]
    fn from(value: ContainerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerProperty> for ContainerProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ContainerServiceDeployment` is a property of the [AWS::Lightsail::Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-container.html) resource. It describes a container deployment configuration of a container service.
///
/// A deployment specifies the settings, such as the ports and launch command, of containers that are deployed to your container service.
///
/// The property type `ContainerServiceDeployment` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerServiceDeploymentProperty(Object);

impl ContainerServiceDeploymentProperty {
    /// `ContainerServiceDeploymentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that describes the configuration for the containers of the deployment.
    ///
    /// `Containers`.
    pub fn containers(mut self, value: impl IntoValue<List<ContainerProperty>>) -> Self {
        self.0.put("Containers", value.into_value().into_node());
        self
    }

    /// An object that describes the endpoint of the deployment.
    ///
    /// `PublicEndpoint`.
    pub fn public_endpoint(mut self, value: impl IntoValue<PublicEndpointProperty>) -> Self {
        self.0.put("PublicEndpoint", value.into_value().into_node());
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

impl Kind for ContainerServiceDeploymentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerServiceDeploymentProperty> for ContainerServiceDeploymentProperty {}
impl From<ContainerServiceDeploymentProperty> for Node {
    #[inline]
    fn from(value: ContainerServiceDeploymentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerServiceDeploymentProperty> for ContainerServiceDeploymentProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerServiceDeploymentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the IAM role that you can use to grant a Lightsail container service access to Amazon ECR private repositories.
///
/// The property type `EcrImagePullerRole` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct EcrImagePullerRoleProperty(Object);

impl EcrImagePullerRoleProperty {
    /// `EcrImagePullerRoleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A boolean value that indicates whether the `ECRImagePullerRole` is active.
    ///
    /// `IsActive`.
    pub fn is_active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsActive", value.into_value().into_node());
        self
    }

    /// The principle Amazon Resource Name (ARN) of the role. This property is read-only.
    ///
    /// `PrincipalArn`.
    pub fn principal_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrincipalArn", value.into_value().into_node());
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

impl Kind for EcrImagePullerRoleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EcrImagePullerRoleProperty> for EcrImagePullerRoleProperty {}
impl From<EcrImagePullerRoleProperty> for Node {
    #[inline]
    fn from(value: EcrImagePullerRoleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EcrImagePullerRoleProperty> for EcrImagePullerRoleProperty {
    #[inline]
    fn into_value(self) -> Value<EcrImagePullerRoleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `EnvironmentVariable` is a property of the [Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-container.html) property. It describes the environment variables of a container on a container service which are key-value parameters that provide dynamic configuration of the application or script run by the container.
///
/// The property type `EnvironmentVariable` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentVariableProperty(Object);

impl EnvironmentVariableProperty {
    /// `EnvironmentVariableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The environment variable value.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
        self
    }

    /// The environment variable key.
    ///
    /// `Variable`.
    pub fn variable(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Variable", value.into_value().into_node());
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

impl Kind for EnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentVariableProperty> for EnvironmentVariableProperty {}
impl From<EnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: EnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentVariableProperty> for EnvironmentVariableProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `HealthCheckConfig` is a property of the [PublicEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-publicendpoint.html) property. It describes the healthcheck configuration of a container deployment on a container service.
///
/// The property type `HealthCheckConfig` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct HealthCheckConfigProperty(Object);

impl HealthCheckConfigProperty {
    /// `HealthCheckConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of consecutive health check successes required before moving the container to the `Healthy` state. The default value is `2`.
    ///
    /// `HealthyThreshold`.
    pub fn healthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HealthyThreshold", value.into_value().into_node());
        self
    }

    /// The approximate interval, in seconds, between health checks of an individual container. You can specify between `5` and `300` seconds. The default value is `5`.
    ///
    /// `IntervalSeconds`.
    pub fn interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IntervalSeconds", value.into_value().into_node());
        self
    }

    /// The path on the container on which to perform the health check. The default value is `/`.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The HTTP codes to use when checking for a successful response from a container. You can specify values between `200` and `499`. You can specify multiple values (for example, `200,202`) or a range of values (for example, `200-299`).
    ///
    /// `SuccessCodes`.
    pub fn success_codes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SuccessCodes", value.into_value().into_node());
        self
    }

    /// The amount of time, in seconds, during which no response means a failed health check. You can specify between `2` and `60` seconds. The default value is `2`.
    ///
    /// `TimeoutSeconds`.
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TimeoutSeconds", value.into_value().into_node());
        self
    }

    /// The number of consecutive health check failures required before moving the container to the `Unhealthy` state. The default value is `2`.
    ///
    /// `UnhealthyThreshold`.
    pub fn unhealthy_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("UnhealthyThreshold", value.into_value().into_node());
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

impl Kind for HealthCheckConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HealthCheckConfigProperty> for HealthCheckConfigProperty {}
impl From<HealthCheckConfigProperty> for Node {
    #[inline]
    fn from(value: HealthCheckConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HealthCheckConfigProperty> for HealthCheckConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HealthCheckConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `PortInfo` is a property of the [Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-container.html) property. It describes the ports to open and the protocols to use for a container on a Amazon Lightsail container service.
///
/// The property type `PortInfo` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct PortInfoProperty(Object);

impl PortInfoProperty {
    /// `PortInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The open firewall ports of the container.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocol name for the open ports.
    ///
    /// *Allowed values*: `HTTP` | `HTTPS` | `TCP` | `UDP`
    ///
    /// `Protocol`.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
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

impl Kind for PortInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PortInfoProperty> for PortInfoProperty {}
impl From<PortInfoProperty> for Node {
    #[inline]
    fn from(value: PortInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PortInfoProperty> for PortInfoProperty {
    #[inline]
    fn into_value(self) -> Value<PortInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration for an Amazon Lightsail container service to access private container image repositories, such as ( Amazon ECR ) private repositories.
///
/// For more information, see [Configuring access to an Amazon ECR private repository for an Amazon Lightsail container service](https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-container-service-ecr-private-repo-access) in the *Amazon Lightsail Developer Guide*.
///
/// The property type `PrivateRegistryAccess` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateRegistryAccessProperty(Object);

impl PrivateRegistryAccessProperty {
    /// `PrivateRegistryAccessProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that describes the activation status of the role that you can use to grant a Lightsail container service access to Amazon ECR private repositories. If the role is activated, the Amazon Resource Name (ARN) of the role is also listed.
    ///
    /// `EcrImagePullerRole`.
    pub fn ecr_image_puller_role(
        mut self,
        value: impl IntoValue<EcrImagePullerRoleProperty>,
    ) -> Self {
        self.0
            .put("EcrImagePullerRole", value.into_value().into_node());
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

impl Kind for PrivateRegistryAccessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateRegistryAccessProperty> for PrivateRegistryAccessProperty {}
impl From<PrivateRegistryAccessProperty> for Node {
    #[inline]
    fn from(value: PrivateRegistryAccessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateRegistryAccessProperty> for PrivateRegistryAccessProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateRegistryAccessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `PublicDomainName` is a property of the [AWS::Lightsail::Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-container.html) resource. It describes the public domain names to use with a container service, such as `example.com` and `www.example.com`. It also describes the certificates to use with a container service.
///
/// The property type `PublicDomainName` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicDomainNameProperty(Object);

impl PublicDomainNameProperty {
    /// `PublicDomainNameProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the certificate for the public domains.
    ///
    /// `CertificateName`.
    pub fn certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateName", value.into_value().into_node());
        self
    }

    /// The public domain names to use with the container service.
    ///
    /// `DomainNames`.
    pub fn domain_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DomainNames", value.into_value().into_node());
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

impl Kind for PublicDomainNameProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicDomainNameProperty> for PublicDomainNameProperty {}
impl From<PublicDomainNameProperty> for Node {
    #[inline]
    fn from(value: PublicDomainNameProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicDomainNameProperty> for PublicDomainNameProperty {
    #[inline]
    fn into_value(self) -> Value<PublicDomainNameProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `PublicEndpoint` is a property of the [ContainerServiceDeployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-containerservicedeployment.html) property. It describes describes the settings of the public endpoint of a container on a container service.
///
/// The property type `PublicEndpoint` of `AWS::Lightsail::Container`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicEndpointProperty(Object);

impl PublicEndpointProperty {
    /// `PublicEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the container entry of the deployment that the endpoint configuration applies to.
    ///
    /// `ContainerName`.
    pub fn container_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContainerName", value.into_value().into_node());
        self
    }

    /// The port of the specified container to which traffic is forwarded to.
    ///
    /// `ContainerPort`.
    pub fn container_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ContainerPort", value.into_value().into_node());
        self
    }

    /// An object that describes the health check configuration of the container.
    ///
    /// `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl IntoValue<HealthCheckConfigProperty>) -> Self {
        self.0
            .put("HealthCheckConfig", value.into_value().into_node());
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

impl Kind for PublicEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicEndpointProperty> for PublicEndpointProperty {}
impl From<PublicEndpointProperty> for Node {
    #[inline]
    fn from(value: PublicEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicEndpointProperty> for PublicEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<PublicEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
