// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::WebApp` and its property types.

use crate::l1::*;

/// Creates a web app based on specified parameters, and returns the ID for the new web app. You can configure the web app to be publicly accessible or hosted within a VPC.
///
/// For more information about using VPC endpoints with AWS Transfer Family, see [Create a Transfer Family web app in a VPC](https://docs.aws.amazon.com/transfer/latest/userguide/create-webapp-in-vpc.html).
///
/// `AWS::Transfer::WebApp`; `Ref` returns its `Arn`, a [`transfer::WebAppArn`](kinds::transfer::WebAppArn).
/// Changing one of these replaces it: `WebAppEndpointPolicy`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWebApp(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::WebApp",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("web_app.rules"),
};

impl CfnWebApp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::WebApp";

    /// `CfnWebApp` with its required properties, in alphabetical order:
    ///
    /// - `identity_provider_details`: You can provide a structure that contains the details for the identity provider to use with your web app.
    pub fn new(identity_provider_details: impl IntoValue<IdentityProviderDetailsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdentityProviderDetails",
            identity_provider_details.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `AccessEndpoint` is the URL that you provide to your users for them to interact with the Transfer Family web app. You can specify a custom URL or use the default value.
    ///
    /// Before you enter a custom URL for this parameter, follow the steps described in [Update your access endpoint with a custom URL](https://docs.aws.amazon.com//transfer/latest/userguide/webapp-customize.html).
    ///
    /// `AccessEndpoint`; updated in place.
    pub fn access_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessEndpoint", value.into_value().into_node());
        self
    }

    /// The `EndpointDetails` property.
    ///
    /// `EndpointDetails`; updated in place.
    pub fn endpoint_details(mut self, value: impl IntoValue<EndpointDetailsProperty>) -> Self {
        self.0
            .put("EndpointDetails", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for web apps. Tags are metadata attached to web apps for any purpose.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A structure that contains the customization fields for the web app. You can provide a title, logo, and icon to customize the appearance of your web app.
    ///
    /// `WebAppCustomization`; updated in place.
    pub fn web_app_customization(
        mut self,
        value: impl IntoValue<WebAppCustomizationProperty>,
    ) -> Self {
        self.0
            .put("WebAppCustomization", value.into_value().into_node());
        self
    }

    /// Setting for the type of endpoint policy for the web app. The default value is `STANDARD`.
    ///
    /// If your web app was created in an AWS GovCloud (US) Region, the value of this parameter can be `FIPS`, which indicates the web app endpoint is FIPS-compliant.
    ///
    /// `WebAppEndpointPolicy`; one of `STANDARD`, `FIPS`; an update replaces the resource.
    pub fn web_app_endpoint_policy(mut self, value: impl IntoValue<WebAppEndpointPolicy>) -> Self {
        self.0
            .put("WebAppEndpointPolicy", value.into_value().into_node());
        self
    }

    /// A union that contains the value for number of concurrent connections or the user sessions on your web app.
    ///
    /// `WebAppUnits`; updated in place.
    pub fn web_app_units(mut self, value: impl IntoValue<WebAppUnitsProperty>) -> Self {
        self.0.put("WebAppUnits", value.into_value().into_node());
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

impl Construct for CfnWebApp {
    type Handle = CfnWebAppRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWebAppRef {
        CfnWebAppRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWebApp`] of a stack.
pub struct CfnWebAppRef(NodeRef);

impl Clone for CfnWebAppRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWebAppRef {}
impl AsNode for CfnWebAppRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWebAppRef {
    /// What `Ref` returns: its `Arn`, a [`transfer::WebAppArn`](kinds::transfer::WebAppArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transfer::WebAppArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the web app.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::WebAppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Amazon Resource Name (ARN) for the IAM Identity Center application: this value is set automatically when you create your web app.
    ///
    /// `Fn::GetAtt` of `IdentityProviderDetails.ApplicationArn`.
    #[inline]
    pub fn attr_identity_provider_details_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityProviderDetails.ApplicationArn"),
        ))
    }

    /// The `VpcEndpointId` attribute.
    ///
    /// `Fn::GetAtt` of `VpcEndpointId`.
    #[inline]
    pub fn attr_vpc_endpoint_id(&self) -> Value<kinds::ec2::VpcEndpointId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcEndpointId")))
    }

    /// The unique identifier for the web app.
    ///
    /// `Fn::GetAtt` of `WebAppId`.
    #[inline]
    pub fn attr_web_app_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebAppId")))
    }
}

impl IntoValue<kinds::transfer::WebAppArn> for &CfnWebAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::WebAppArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `EndpointDetails` of `AWS::Transfer::WebApp`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointDetailsProperty(Object);

impl EndpointDetailsProperty {
    /// `EndpointDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// You can provide a structure that contains the details for the VPC endpoint to use with your web app.
    ///
    /// `Vpc`.
    pub fn vpc(mut self, value: impl IntoValue<VpcProperty>) -> Self {
        self.0.put("Vpc", value.into_value().into_node());
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

impl Kind for EndpointDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointDetailsProperty> for EndpointDetailsProperty {}
impl From<EndpointDetailsProperty> for Node {
    #[inline]
    fn from(value: EndpointDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointDetailsProperty> for EndpointDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that describes the values to use for the SSO settings when you create or update a web app.
///
/// The property type `IdentityProviderDetails` of `AWS::Transfer::WebApp`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityProviderDetailsProperty(Object);

impl IdentityProviderDetailsProperty {
    /// `IdentityProviderDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) for the IAM Identity Center application: this value is set automatically when you create your web app.
    ///
    /// `ApplicationArn`.
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplicationArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the IAM Identity Center used for the web app.
    ///
    /// `InstanceArn`; an update replaces the resource.
    pub fn instance_arn(mut self, value: impl IntoValue<kinds::sso::InstanceArn>) -> Self {
        self.0.put("InstanceArn", value.into_value().into_node());
        self
    }

    /// The IAM role in IAM Identity Center used for the web app.
    ///
    /// `Role`.
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Role", value.into_value().into_node());
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

impl Kind for IdentityProviderDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityProviderDetailsProperty> for IdentityProviderDetailsProperty {}
impl From<IdentityProviderDetailsProperty> for Node {
    #[inline]
    fn from(value: IdentityProviderDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityProviderDetailsProperty> for IdentityProviderDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityProviderDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// You can provide a structure that contains the details for the VPC endpoint to use with your web app.
///
/// The property type `Vpc` of `AWS::Transfer::WebApp`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcProperty(Object);

impl VpcProperty {
    /// `VpcProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IP address type for the VPC endpoint used by the web app.
    ///
    /// `IpAddressType`; one of `IPV4`, `DUALSTACK`.
    pub fn ip_address_type(mut self, value: impl IntoValue<super::IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The `SecurityGroupIds` property.
    ///
    /// `SecurityGroupIds`; an update replaces the resource.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The `SubnetIds` property.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// The `VpcId` property.
    ///
    /// `VpcId`; an update replaces the resource.
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

impl Kind for VpcProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcProperty> for VpcProperty {}
impl From<VpcProperty> for Node {
    #[inline]
    fn from(value: VpcProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcProperty> for VpcProperty {
    #[inline]
    fn into_value(self) -> Value<VpcProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the customization fields for the web app. You can provide a title, logo, and icon to customize the appearance of your web app.
///
/// The property type `WebAppCustomization` of `AWS::Transfer::WebApp`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebAppCustomizationProperty(Object);

impl WebAppCustomizationProperty {
    /// `WebAppCustomizationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Returns an icon file data string (in base64 encoding).
    ///
    /// `FaviconFile`.
    pub fn favicon_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FaviconFile", value.into_value().into_node());
        self
    }

    /// Returns a logo file data string (in base64 encoding).
    ///
    /// `LogoFile`.
    pub fn logo_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogoFile", value.into_value().into_node());
        self
    }

    /// Returns the page title that you defined for your web app.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
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

impl Kind for WebAppCustomizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebAppCustomizationProperty> for WebAppCustomizationProperty {}
impl From<WebAppCustomizationProperty> for Node {
    #[inline]
    fn from(value: WebAppCustomizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebAppCustomizationProperty> for WebAppCustomizationProperty {
    #[inline]
    fn into_value(self) -> Value<WebAppCustomizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains an integer value that represents the value for number of concurrent connections or the user sessions on your web app.
///
/// The property type `WebAppUnits` of `AWS::Transfer::WebApp`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebAppUnitsProperty(Object);

impl WebAppUnitsProperty {
    /// `WebAppUnitsProperty` with its required properties, in alphabetical order:
    ///
    /// - `provisioned`: An integer that represents the number of units for your desired number of concurrent connections, or the number of user sessions on your web app at the same time.
    pub fn new(provisioned: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Provisioned", provisioned.into_value().into_node());
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

impl Kind for WebAppUnitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebAppUnitsProperty> for WebAppUnitsProperty {}
impl From<WebAppUnitsProperty> for Node {
    #[inline]
    fn from(value: WebAppUnitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebAppUnitsProperty> for WebAppUnitsProperty {
    #[inline]
    fn into_value(self) -> Value<WebAppUnitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `WebAppEndpointPolicy` of `AWS::Transfer::WebApp`.
pub enum WebAppEndpointPolicy {
    /// `FIPS`.
    Fips,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for WebAppEndpointPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for WebAppEndpointPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for WebAppEndpointPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WebAppEndpointPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<WebAppEndpointPolicy> for WebAppEndpointPolicy {
    #[inline]
    fn into_value(self) -> Value<WebAppEndpointPolicy> {
        const VALUES: &[&str] = &["FIPS", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
