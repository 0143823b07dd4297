// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::DistributionTenant` and its property types.

use crate::l1::*;

/// The distribution tenant.
///
/// `AWS::CloudFront::DistributionTenant`; `Ref` returns its `Id`, a [`cloudfront::DistributionTenantId`](kinds::cloudfront::DistributionTenantId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDistributionTenant(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::DistributionTenant",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("distribution_tenant.rules"),
};

impl CfnDistributionTenant {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::DistributionTenant";

    /// `CfnDistributionTenant` with its required properties, in alphabetical order:
    ///
    /// - `distribution_id`: The ID of the multi-tenant distribution.
    /// - `domains`: The domains associated with the distribution tenant.
    /// - `name`: The name of the distribution tenant.
    pub fn new(
        distribution_id: impl IntoValue<kinds::cloudfront::DistributionId>,
        domains: impl IntoValue<List<String>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DistributionId", distribution_id.into_value().into_node());
        object_.put("Domains", domains.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the connection group for the distribution tenant. If you don't specify a connection group, CloudFront uses the default connection group.
    ///
    /// `ConnectionGroupId`; updated in place.
    pub fn connection_group_id(
        mut self,
        value: impl IntoValue<kinds::cloudfront::ConnectionGroupId>,
    ) -> Self {
        self.0
            .put("ConnectionGroupId", value.into_value().into_node());
        self
    }

    /// Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL. These are specific values that you can override or disable from the multi-tenant distribution that was used to create the distribution tenant.
    ///
    /// `Customizations`; updated in place.
    pub fn customizations(mut self, value: impl IntoValue<CustomizationsProperty>) -> Self {
        self.0.put("Customizations", value.into_value().into_node());
        self
    }

    /// Indicates whether the distribution tenant is in an enabled state. If disabled, the distribution tenant won't serve traffic.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// An object that represents the request for the Amazon CloudFront managed ACM certificate.
    ///
    /// `ManagedCertificateRequest`; updated in place.
    pub fn managed_certificate_request(
        mut self,
        value: impl IntoValue<ManagedCertificateRequestProperty>,
    ) -> Self {
        self.0
            .put("ManagedCertificateRequest", value.into_value().into_node());
        self
    }

    /// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<List<ParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
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

impl Construct for CfnDistributionTenant {
    type Handle = CfnDistributionTenantRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDistributionTenantRef {
        CfnDistributionTenantRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDistributionTenant`] of a stack.
pub struct CfnDistributionTenantRef(NodeRef);

impl Clone for CfnDistributionTenantRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDistributionTenantRef {}
impl AsNode for CfnDistributionTenantRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDistributionTenantRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::DistributionTenantId`](kinds::cloudfront::DistributionTenantId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::DistributionTenantId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the distribution tenant.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudfront::DistributionTenantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time when the distribution tenant was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The `DomainResults` attribute.
    ///
    /// `Fn::GetAtt` of `DomainResults`.
    #[inline]
    pub fn attr_domain_results(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainResults")))
    }

    /// The current version of the distribution tenant.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[inline]
    pub fn attr_etag(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ETag")))
    }

    /// The ID of the distribution tenant.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::DistributionTenantId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time when the distribution tenant was updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The status of the distribution tenant.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cloudfront::DistributionTenantId> for &CfnDistributionTenantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::DistributionTenantId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudfront::DistributionTenantArn> for &CfnDistributionTenantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::DistributionTenantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The Certificate Manager (ACM) certificate associated with your distribution.
///
/// The property type `Certificate` of `AWS::CloudFront::DistributionTenant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateProperty(Object);

impl CertificateProperty {
    /// `CertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the ACM certificate.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
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

impl Kind for CertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateProperty> for CertificateProperty {}
impl From<CertificateProperty> for Node {
    #[inline]
    fn from(value: CertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateProperty> for CertificateProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL. These are specific values that you can override or disable from the multi-tenant distribution that was used to create the distribution tenant.
///
/// The property type `Customizations` of `AWS::CloudFront::DistributionTenant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomizationsProperty(Object);

impl CustomizationsProperty {
    /// `CustomizationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Certificate Manager (ACM) certificate.
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl IntoValue<CertificateProperty>) -> Self {
        self.0.put("Certificate", value.into_value().into_node());
        self
    }

    /// The geographic restrictions.
    ///
    /// `GeoRestrictions`.
    pub fn geo_restrictions(
        mut self,
        value: impl IntoValue<GeoRestrictionCustomizationProperty>,
    ) -> Self {
        self.0
            .put("GeoRestrictions", value.into_value().into_node());
        self
    }

    /// The AWS WAF web ACL.
    ///
    /// `WebAcl`.
    pub fn web_acl(mut self, value: impl IntoValue<WebAclCustomizationProperty>) -> Self {
        self.0.put("WebAcl", value.into_value().into_node());
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

impl Kind for CustomizationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomizationsProperty> for CustomizationsProperty {}
impl From<CustomizationsProperty> for Node {
    #[inline]
    fn from(value: CustomizationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomizationsProperty> for CustomizationsProperty {
    #[inline]
    fn into_value(self) -> Value<CustomizationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The customizations that you specified for the distribution tenant for geographic restrictions.
///
/// The property type `GeoRestrictionCustomization` of `AWS::CloudFront::DistributionTenant`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeoRestrictionCustomizationProperty(Object);

impl GeoRestrictionCustomizationProperty {
    /// `GeoRestrictionCustomizationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The locations for geographic restrictions.
    ///
    /// `Locations`.
    pub fn locations(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Locations", value.into_value().into_node());
        self
    }

    /// The method that you want to use to restrict distribution of your content by country:
    ///
    /// - `none`: No geographic restriction is enabled, meaning access to content is not restricted by client geo location.
    /// - `blacklist`: The `Location` elements specify the countries in which you don't want CloudFront to distribute your content.
    /// - `whitelist`: The `Location` elements specify the countries in which you want CloudFront to distribute your content.
    ///
    /// `RestrictionType`; one of `blacklist`, `whitelist`, `none`.
    pub fn restriction_type(mut self, value: impl IntoValue<RestrictionType>) -> Self {
        self.0
            .put("RestrictionType", value.into_value().into_node());
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

impl Kind for GeoRestrictionCustomizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GeoRestrictionCustomizationProperty> for GeoRestrictionCustomizationProperty {}
impl From<GeoRestrictionCustomizationProperty> for Node {
    #[inline]
    fn from(value: GeoRestrictionCustomizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeoRestrictionCustomizationProperty> for GeoRestrictionCustomizationProperty {
    #[inline]
    fn into_value(self) -> Value<GeoRestrictionCustomizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that represents the request for the Amazon CloudFront managed ACM certificate.
///
/// The property type `ManagedCertificateRequest` of `AWS::CloudFront::DistributionTenant`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedCertificateRequestProperty(Object);

impl ManagedCertificateRequestProperty {
    /// `ManagedCertificateRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// You can opt out of certificate transparency logging by specifying the `disabled` option. Opt in by specifying `enabled`. For more information, see [Certificate Transparency Logging](https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html#concept-transparency) in the *Certificate Manager User Guide*.
    ///
    /// `CertificateTransparencyLoggingPreference`; one of `enabled`, `disabled`.
    pub fn certificate_transparency_logging_preference(
        mut self,
        value: impl IntoValue<CertificateTransparencyLoggingPreference>,
    ) -> Self {
        self.0.put(
            "CertificateTransparencyLoggingPreference",
            value.into_value().into_node(),
        );
        self
    }

    /// The primary domain name associated with the CloudFront managed ACM certificate.
    ///
    /// `PrimaryDomainName`.
    pub fn primary_domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrimaryDomainName", value.into_value().into_node());
        self
    }

    /// Specify how the HTTP validation token will be served when requesting the CloudFront managed ACM certificate.
    ///
    /// - For `cloudfront`, CloudFront will automatically serve the validation token. Choose this mode if you can point the domain's DNS to CloudFront immediately.
    /// - For `self-hosted`, you serve the validation token from your existing infrastructure. Choose this mode when you need to maintain current traffic flow while your certificate is being issued. You can place the validation token at the well-known path on your existing web server, wait for ACM to validate and issue the certificate, and then update your DNS to point to CloudFront.
    ///
    /// `ValidationTokenHost`; one of `cloudfront`, `self-hosted`.
    pub fn validation_token_host(mut self, value: impl IntoValue<ValidationTokenHost>) -> Self {
        self.0
            .put("ValidationTokenHost", value.into_value().into_node());
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

impl Kind for ManagedCertificateRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedCertificateRequestProperty> for ManagedCertificateRequestProperty {}
impl From<ManagedCertificateRequestProperty> for Node {
    #[inline]
    fn from(value: ManagedCertificateRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedCertificateRequestProperty> for ManagedCertificateRequestProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedCertificateRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
///
/// The property type `Parameter` of `AWS::CloudFront::DistributionTenant`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterProperty(Object);

impl ParameterProperty {
    /// `ParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameter name.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The parameter value.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterProperty> for ParameterProperty {}
impl From<ParameterProperty> for Node {
    #[inline]
    fn from(value: ParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterProperty> for ParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS WAF web ACL customization specified for the distribution tenant.
///
/// The property type `WebAclCustomization` of `AWS::CloudFront::DistributionTenant`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebAclCustomizationProperty(Object);

impl WebAclCustomizationProperty {
    /// `WebAclCustomizationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The action for the AWS WAF web ACL customization. You can specify `override` to specify a separate AWS WAF web ACL for the distribution tenant. If you specify `disable`, the distribution tenant won't have AWS WAF web ACL protections and won't inherit from the multi-tenant distribution.
    ///
    /// `Action`; one of `override`, `disable`.
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS WAF web ACL.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
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

impl Kind for WebAclCustomizationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebAclCustomizationProperty> for WebAclCustomizationProperty {}
impl From<WebAclCustomizationProperty> for Node {
    #[inline]
    fn from(value: WebAclCustomizationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebAclCustomizationProperty> for WebAclCustomizationProperty {
    #[inline]
    fn into_value(self) -> Value<WebAclCustomizationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `WebAclCustomization` of `AWS::CloudFront::DistributionTenant`.
pub enum Action {
    /// `disable`.
    Disable,
    /// `override`.
    Override,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["disable", "override"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CertificateTransparencyLoggingPreference` of a `ManagedCertificateRequest` of `AWS::CloudFront::DistributionTenant`.
pub enum CertificateTransparencyLoggingPreference {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for CertificateTransparencyLoggingPreference {}
#[diagnostic::do_not_recommend]
impl TextKind for CertificateTransparencyLoggingPreference {}
#[diagnostic::do_not_recommend]
impl IdKind for CertificateTransparencyLoggingPreference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CertificateTransparencyLoggingPreference {}
#[diagnostic::do_not_recommend]
impl IntoValue<CertificateTransparencyLoggingPreference>
    for CertificateTransparencyLoggingPreference
{
    #[inline]
    fn into_value(self) -> Value<CertificateTransparencyLoggingPreference> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RestrictionType` of a `GeoRestrictionCustomization` of `AWS::CloudFront::DistributionTenant`.
pub enum RestrictionType {
    /// `blacklist`.
    Blacklist,
    /// `none`.
    None,
    /// `whitelist`.
    Whitelist,
}

#[diagnostic::do_not_recommend]
impl Kind for RestrictionType {}
#[diagnostic::do_not_recommend]
impl TextKind for RestrictionType {}
#[diagnostic::do_not_recommend]
impl IdKind for RestrictionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RestrictionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RestrictionType> for RestrictionType {
    #[inline]
    fn into_value(self) -> Value<RestrictionType> {
        const VALUES: &[&str] = &["blacklist", "none", "whitelist"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ValidationTokenHost` of a `ManagedCertificateRequest` of `AWS::CloudFront::DistributionTenant`.
pub enum ValidationTokenHost {
    /// `cloudfront`.
    Cloudfront,
    /// `self-hosted`.
    SelfHosted,
}

#[diagnostic::do_not_recommend]
impl Kind for ValidationTokenHost {}
#[diagnostic::do_not_recommend]
impl TextKind for ValidationTokenHost {}
#[diagnostic::do_not_recommend]
impl IdKind for ValidationTokenHost {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValidationTokenHost {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValidationTokenHost> for ValidationTokenHost {
    #[inline]
    fn into_value(self) -> Value<ValidationTokenHost> {
        const VALUES: &[&str] = &["cloudfront", "self-hosted"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
