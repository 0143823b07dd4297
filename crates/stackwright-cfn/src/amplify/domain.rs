// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Amplify::Domain` and its property types.

use crate::l1::*;

/// Specifies the AWS::Amplify::Domain resource that enables you to connect a custom domain to your app.
///
/// `AWS::Amplify::Domain`; `Ref` returns its `Arn`, a [`amplify::DomainArn`](kinds::amplify::DomainArn).
/// Changing one of these replaces it: `AppId`, `DomainName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Amplify::Domain",
    tags: None,
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Amplify::Domain";

    /// `CfnDomain` with its required properties, in alphabetical order:
    ///
    /// - `app_id`: The unique ID for an Amplify app.
    /// - `domain_name`: The domain name for the domain association.
    /// - `sub_domain_settings`: The setting for the subdomain.
    pub fn new(
        app_id: impl IntoValue<kinds::amplify::AppId>,
        domain_name: impl IntoValue<String>,
        sub_domain_settings: impl IntoValue<List<SubDomainSettingProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppId", app_id.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put(
            "SubDomainSettings",
            sub_domain_settings.into_value().into_node(),
        );
        Self(object_)
    }

    /// Sets the branch patterns for automatic subdomain creation.
    ///
    /// `AutoSubDomainCreationPatterns`; updated in place.
    pub fn auto_sub_domain_creation_patterns(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "AutoSubDomainCreationPatterns",
            value.into_value().into_node(),
        );
        self
    }

    /// The required AWS Identity and Access Management (IAMlong) service role for the Amazon Resource Name (ARN) for automatically creating subdomains.
    ///
    /// `AutoSubDomainIAMRole`; updated in place.
    pub fn auto_sub_domain_iam_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("AutoSubDomainIAMRole", value.into_value().into_node());
        self
    }

    /// The type of SSL/TLS certificate to use for your custom domain. If you don't specify a certificate type, Amplify uses the default certificate that it provisions and manages for you.
    ///
    /// `CertificateSettings`; updated in place.
    pub fn certificate_settings(
        mut self,
        value: impl IntoValue<CertificateSettingsProperty>,
    ) -> Self {
        self.0
            .put("CertificateSettings", value.into_value().into_node());
        self
    }

    /// Enables the automated creation of subdomains for branches.
    ///
    /// `EnableAutoSubDomain`; updated in place.
    pub fn enable_auto_sub_domain(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableAutoSubDomain", value.into_value().into_node());
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

impl Construct for CfnDomain {
    type Handle = CfnDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainRef {
        CfnDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomain`] of a stack.
pub struct CfnDomainRef(NodeRef);

impl Clone for CfnDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainRef {}
impl AsNode for CfnDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainRef {
    /// What `Ref` returns: its `Arn`, a [`amplify::DomainArn`](kinds::amplify::DomainArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::amplify::DomainArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ARN for the Domain Association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::amplify::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Branch patterns for the automatically created subdomain.
    ///
    /// `Fn::GetAtt` of `AutoSubDomainCreationPatterns`.
    #[inline]
    pub fn attr_auto_sub_domain_creation_patterns(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AutoSubDomainCreationPatterns"),
        ))
    }

    /// The IAM service role for the subdomain.
    ///
    /// `Fn::GetAtt` of `AutoSubDomainIAMRole`.
    #[inline]
    pub fn attr_auto_sub_domain_iam_role(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AutoSubDomainIAMRole")))
    }

    /// The `Certificate` attribute.
    ///
    /// `Fn::GetAtt` of `Certificate`.
    #[inline]
    pub fn attr_certificate(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Certificate")))
    }

    /// DNS Record for certificate verification.
    ///
    /// `Fn::GetAtt` of `CertificateRecord`.
    #[inline]
    pub fn attr_certificate_record(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CertificateRecord")))
    }

    /// Name of the domain.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[inline]
    pub fn attr_domain_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainName")))
    }

    /// Status for the Domain Association.
    ///
    /// `Fn::GetAtt` of `DomainStatus`.
    #[inline]
    pub fn attr_domain_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainStatus")))
    }

    /// Specifies whether the automated creation of subdomains for branches is enabled.
    ///
    /// `Fn::GetAtt` of `EnableAutoSubDomain`.
    #[inline]
    pub fn attr_enable_auto_sub_domain(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnableAutoSubDomain")))
    }

    /// Reason for the current status of the domain.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[inline]
    pub fn attr_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReason")))
    }

    /// The status of the domain update operation that is currently in progress. The following list describes the valid update states.
    ///
    /// - **REQUESTING_CERTIFICATE** - The certificate is in the process of being updated.
    /// - **PENDING_VERIFICATION** - Indicates that an Amplify managed certificate is in the process of being verified. This occurs during the creation of a custom domain or when a custom domain is updated to use a managed certificate.
    /// - **IMPORTING_CUSTOM_CERTIFICATE** - Indicates that an Amplify custom certificate is in the process of being imported. This occurs during the creation of a custom domain or when a custom domain is updated to use a custom certificate.
    /// - **PENDING_DEPLOYMENT** - Indicates that the subdomain or certificate changes are being propagated.
    /// - **AWAITING_APP_CNAME** - Amplify is waiting for CNAME records corresponding to subdomains to be propagated. If your custom domain is on Route 53, Amplify handles this for you automatically. For more information about custom domains, see [Setting up custom domains](https://docs.aws.amazon.com/amplify/latest/userguide/custom-domains.html) in the *Amplify Hosting User Guide*.
    /// - **UPDATE_COMPLETE** - The certificate has been associated with a domain.
    /// - **UPDATE_FAILED** - The certificate has failed to be provisioned or associated, and there is no existing active certificate to roll back to.
    ///
    /// `Fn::GetAtt` of `UpdateStatus`.
    #[inline]
    pub fn attr_update_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateStatus")))
    }
}

impl IntoValue<kinds::amplify::DomainArn> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amplify::DomainArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The type of SSL/TLS certificate to use for your custom domain. If a certificate type isn't specified, Amplify uses the default `AMPLIFY_MANAGED` certificate.
///
/// The property type `CertificateSettings` of `AWS::Amplify::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateSettingsProperty(Object);

impl CertificateSettingsProperty {
    /// `CertificateSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The certificate type.
    ///
    /// Specify `AMPLIFY_MANAGED` to use the default certificate that Amplify provisions for you.
    ///
    /// Specify `CUSTOM` to use your own certificate that you have already added to Certificate Manager in your AWS account. Make sure you request (or import) the certificate in the US East (N. Virginia) Region (us-east-1). For more information about using ACM, see [Importing certificates into Certificate Manager](https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html) in the *ACM User guide*.
    ///
    /// `CertificateType`; one of `AMPLIFY_MANAGED`, `CUSTOM`.
    pub fn certificate_type(mut self, value: impl IntoValue<CertificateType>) -> Self {
        self.0
            .put("CertificateType", value.into_value().into_node());
        self
    }

    /// The Amazon resource name (ARN) for the custom certificate that you have already added to Certificate Manager in your AWS account.
    ///
    /// This field is required only when the certificate type is `CUSTOM`.
    ///
    /// `CustomCertificateArn`.
    pub fn custom_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0
            .put("CustomCertificateArn", value.into_value().into_node());
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

impl Kind for CertificateSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateSettingsProperty> for CertificateSettingsProperty {}
impl From<CertificateSettingsProperty> for Node {
    #[inline]
    fn from(value: CertificateSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateSettingsProperty> for CertificateSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SubDomainSetting property type enables you to connect a subdomain (for example, example.exampledomain.com) to a specific branch.
///
/// The property type `SubDomainSetting` of `AWS::Amplify::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubDomainSettingProperty(Object);

impl SubDomainSettingProperty {
    /// `SubDomainSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `branch_name`: The branch name setting for the subdomain.
    /// - `prefix`: The prefix setting for the subdomain.
    pub fn new(
        branch_name: impl IntoValue<kinds::amplify::BranchName>,
        prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BranchName", branch_name.into_value().into_node());
        object_.put("Prefix", prefix.into_value().into_node());
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

impl Kind for SubDomainSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubDomainSettingProperty> for SubDomainSettingProperty {}
impl From<SubDomainSettingProperty> for Node {
    #[inline]
    fn from(value: SubDomainSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubDomainSettingProperty> for SubDomainSettingProperty {
    #[inline]
    fn into_value(self) -> Value<SubDomainSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CertificateType` of a `CertificateSettings` of `AWS::Amplify::Domain`.
pub enum CertificateType {
    /// `AMPLIFY_MANAGED`.
    AmplifyManaged,
    /// `CUSTOM`.
    Custom,
}

#[diagnostic::do_not_recommend]
impl Kind for CertificateType {}
#[diagnostic::do_not_recommend]
impl TextKind for CertificateType {}
#[diagnostic::do_not_recommend]
impl IdKind for CertificateType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CertificateType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CertificateType> for CertificateType {
    #[inline]
    fn into_value(self) -> Value<CertificateType> {
        const VALUES: &[&str] = &["AMPLIFY_MANAGED", "CUSTOM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
