// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Workforce` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SageMaker::Workforce. Use to create a private workforce that you can use to label your training data using Amazon SageMaker Ground Truth.
///
/// `AWS::SageMaker::Workforce`; `Ref` returns its `WorkforceArn`, a [`sagemaker::WorkforceArn`](kinds::sagemaker::WorkforceArn).
/// Changing one of these replaces it: `CognitoConfig`, `WorkforceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkforce(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Workforce",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workforce.rules"),
};

impl CfnWorkforce {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Workforce";

    /// `CfnWorkforce` with its required properties, in alphabetical order:
    ///
    /// - `workforce_name`: The name of the private workforce.
    pub fn new(workforce_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WorkforceName", workforce_name.into_value().into_node());
        Self(object_)
    }

    /// The configuration of an Amazon Cognito workforce. A single Cognito workforce is created using and corresponds to a single Amazon Cognito user pool.
    ///
    /// `CognitoConfig`; an update replaces the resource.
    pub fn cognito_config(mut self, value: impl IntoValue<CognitoConfigProperty>) -> Self {
        self.0.put("CognitoConfig", value.into_value().into_node());
        self
    }

    /// The IP address type for the workforce. IPv4 only or dualstack (IPv4 and IPv6).
    ///
    /// `IpAddressType`; one of `ipv4`, `dualstack`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The configuration of an OIDC Identity Provider (IdP) private workforce.
    ///
    /// `OidcConfig`; updated in place.
    pub fn oidc_config(mut self, value: impl IntoValue<OidcConfigProperty>) -> Self {
        self.0.put("OidcConfig", value.into_value().into_node());
        self
    }

    /// A list of IP address ranges used to access your training data.
    ///
    /// `SourceIpConfig`; updated in place.
    pub fn source_ip_config(mut self, value: impl IntoValue<SourceIpConfigProperty>) -> Self {
        self.0.put("SourceIpConfig", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The VPC configuration for the workforce.
    ///
    /// `WorkforceVpcConfig`; updated in place.
    pub fn workforce_vpc_config(
        mut self,
        value: impl IntoValue<WorkforceVpcConfigRequestProperty>,
    ) -> Self {
        self.0
            .put("WorkforceVpcConfig", value.into_value().into_node());
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

impl Construct for CfnWorkforce {
    type Handle = CfnWorkforceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkforceRef {
        CfnWorkforceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkforce`] of a stack.
pub struct CfnWorkforceRef(NodeRef);

impl Clone for CfnWorkforceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkforceRef {}
impl AsNode for CfnWorkforceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkforceRef {
    /// What `Ref` returns: its `WorkforceArn`, a [`sagemaker::WorkforceArn`](kinds::sagemaker::WorkforceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::WorkforceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The subdomain for your OIDC Identity Provider.
    ///
    /// `Fn::GetAtt` of `SubDomain`.
    #[inline]
    pub fn attr_sub_domain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubDomain")))
    }

    /// The Amazon Resource Name (ARN) of the private workforce.
    ///
    /// `Fn::GetAtt` of `WorkforceArn`.
    #[inline]
    pub fn attr_workforce_arn(&self) -> Value<kinds::sagemaker::WorkforceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkforceArn")))
    }
}

impl IntoValue<kinds::sagemaker::WorkforceArn> for &CfnWorkforceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::WorkforceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration of an Amazon Cognito workforce. A single Cognito workforce is created using and corresponds to a single Amazon Cognito user pool.
///
/// The property type `CognitoConfig` of `AWS::SageMaker::Workforce`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoConfigProperty(Object);

impl CognitoConfigProperty {
    /// `CognitoConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: The client ID for your Amazon Cognito user pool.
    /// - `user_pool`: The ID for your Amazon Cognito user pool.
    pub fn new(client_id: impl IntoValue<String>, user_pool: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("UserPool", user_pool.into_value().into_node());
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

impl Kind for CognitoConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoConfigProperty> for CognitoConfigProperty {}
impl From<CognitoConfigProperty> for Node {
    #[inline]
    fn from(value: CognitoConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoConfigProperty> for CognitoConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of an OIDC Identity Provider (IdP) private workforce.
///
/// The property type `OidcConfig` of `AWS::SageMaker::Workforce`.
#[must_use = "a property type does nothing until it is set"]
pub struct OidcConfigProperty(Object);

impl OidcConfigProperty {
    /// `OidcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_endpoint`: The OIDC IdP authorization endpoint used to configure your private workforce.
    /// - `client_id`: The OIDC IdP client ID used to configure your private workforce.
    /// - `issuer`: The OIDC IdP issuer used to configure your private workforce.
    /// - `jwks_uri`: The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private workforce.
    /// - `logout_endpoint`: The OIDC IdP logout endpoint used to configure your private workforce.
    /// - `token_endpoint`: The OIDC IdP token endpoint used to configure your private workforce.
    /// - `user_info_endpoint`: The OIDC IdP user info endpoint used to configure your private workforce.
    pub fn new(
        authorization_endpoint: impl IntoValue<String>,
        client_id: impl IntoValue<String>,
        issuer: impl IntoValue<String>,
        jwks_uri: impl IntoValue<String>,
        logout_endpoint: impl IntoValue<String>,
        token_endpoint: impl IntoValue<String>,
        user_info_endpoint: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationEndpoint",
            authorization_endpoint.into_value().into_node(),
        );
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("Issuer", issuer.into_value().into_node());
        object_.put("JwksUri", jwks_uri.into_value().into_node());
        object_.put("LogoutEndpoint", logout_endpoint.into_value().into_node());
        object_.put("TokenEndpoint", token_endpoint.into_value().into_node());
        object_.put(
            "UserInfoEndpoint",
            user_info_endpoint.into_value().into_node(),
        );
        Self(object_)
    }

    /// A string to string map of identifiers specific to the custom identity provider (IdP) being used.
    ///
    /// `AuthenticationRequestExtraParams`.
    pub fn authentication_request_extra_params(
        mut self,
        value: impl IntoValue<Map<String>>,
    ) -> Self {
        self.0.put(
            "AuthenticationRequestExtraParams",
            value.into_value().into_node(),
        );
        self
    }

    /// The OIDC IdP client secret used to configure your private workforce.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// An array of string identifiers used to refer to the specific pieces of user data or claims that the client application wants to access.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
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

impl Kind for OidcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OidcConfigProperty> for OidcConfigProperty {}
impl From<OidcConfigProperty> for Node {
    #[inline]
    fn from(value: OidcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OidcConfigProperty> for OidcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OidcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of IP address ranges used to access your training data.
///
/// The property type `SourceIpConfig` of `AWS::SageMaker::Workforce`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceIpConfigProperty(Object);

impl SourceIpConfigProperty {
    /// `SourceIpConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidrs`: A list of one to ten Classless Inter-Domain Routing (CIDR) values.
    pub fn new(cidrs: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cidrs", cidrs.into_value().into_node());
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

impl Kind for SourceIpConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceIpConfigProperty> for SourceIpConfigProperty {}
impl From<SourceIpConfigProperty> for Node {
    #[inline]
    fn from(value: SourceIpConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceIpConfigProperty> for SourceIpConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SourceIpConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC configuration for the workforce.
///
/// The property type `WorkforceVpcConfigRequest` of `AWS::SageMaker::Workforce`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkforceVpcConfigRequestProperty(Object);

impl WorkforceVpcConfigRequestProperty {
    /// `WorkforceVpcConfigRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The VPC security group IDs.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The VPC subnets.
    ///
    /// `Subnets`.
    pub fn subnets(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("Subnets", value.into_value().into_node());
        self
    }

    /// The ID of the VPC.
    ///
    /// `VpcId`.
    pub fn vpc_id(mut self, value: impl IntoValue<kinds::ec2::VpcId>) -> Self {
        self.0.put("VpcId", value.into_value().into_node());
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

impl Kind for WorkforceVpcConfigRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkforceVpcConfigRequestProperty> for WorkforceVpcConfigRequestProperty {}
impl From<WorkforceVpcConfigRequestProperty> for Node {
    #[inline]
    fn from(value: WorkforceVpcConfigRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkforceVpcConfigRequestProperty> for WorkforceVpcConfigRequestProperty {
    #[inline]
    fn into_value(self) -> Value<WorkforceVpcConfigRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IpAddressType` of `AWS::SageMaker::Workforce`.
pub enum IpAddressType {
    /// `dualstack`.
    Dualstack,
    /// `ipv4`.
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
        const VALUES: &[&str] = &["dualstack", "ipv4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
