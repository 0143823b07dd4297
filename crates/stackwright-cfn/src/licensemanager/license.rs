// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LicenseManager::License` and its property types.

use crate::l1::*;

/// Specifies a granted license.
///
/// Granted licenses are licenses for products that your organization purchased from AWS Marketplace or directly from a seller who integrated their software with managed entitlements. For more information, see [Granted licenses](https://docs.aws.amazon.com/license-manager/latest/userguide/granted-licenses.html) in the *License Manager User Guide*.
///
/// `AWS::LicenseManager::License`; `Ref` returns its `LicenseArn`, a [`licensemanager::LicenseArn`](kinds::licensemanager::LicenseArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLicense(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LicenseManager::License",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("license.rules"),
};

impl CfnLicense {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LicenseManager::License";

    /// `CfnLicense` with its required properties, in alphabetical order:
    ///
    /// - `beneficiary`: License beneficiary.
    /// - `consumption_configuration`: Configuration for consumption of the license.
    /// - `entitlements`: License entitlements.
    /// - `home_region`: Home Region of the license.
    /// - `issuer`: License issuer.
    /// - `license_name`: License name.
    /// - `product_name`: Product name.
    /// - `product_sku`: Product SKU.
    /// - `validity`: Date and time range during which the license is valid, in ISO8601-UTC format.
    pub fn new(
        beneficiary: impl IntoValue<String>,
        consumption_configuration: impl IntoValue<ConsumptionConfigurationProperty>,
        entitlements: impl IntoValue<List<EntitlementProperty>>,
        home_region: impl IntoValue<String>,
        issuer: impl IntoValue<IssuerDataProperty>,
        license_name: impl IntoValue<String>,
        product_name: impl IntoValue<String>,
        product_sku: impl IntoValue<String>,
        validity: impl IntoValue<ValidityDateFormatProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Beneficiary", beneficiary.into_value().into_node());
        object_.put(
            "ConsumptionConfiguration",
            consumption_configuration.into_value().into_node(),
        );
        object_.put("Entitlements", entitlements.into_value().into_node());
        object_.put("HomeRegion", home_region.into_value().into_node());
        object_.put("Issuer", issuer.into_value().into_node());
        object_.put("LicenseName", license_name.into_value().into_node());
        object_.put("ProductName", product_name.into_value().into_node());
        object_.put("ProductSKU", product_sku.into_value().into_node());
        object_.put("Validity", validity.into_value().into_node());
        Self(object_)
    }

    /// License metadata.
    ///
    /// `LicenseMetadata`; updated in place.
    pub fn license_metadata(mut self, value: impl IntoValue<List<MetadataProperty>>) -> Self {
        self.0
            .put("LicenseMetadata", value.into_value().into_node());
        self
    }

    /// License status.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// A list of tags to attach.
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

impl Construct for CfnLicense {
    type Handle = CfnLicenseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLicenseRef {
        CfnLicenseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLicense`] of a stack.
pub struct CfnLicenseRef(NodeRef);

impl Clone for CfnLicenseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLicenseRef {}
impl AsNode for CfnLicenseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLicenseRef {
    /// What `Ref` returns: its `LicenseArn`, a [`licensemanager::LicenseArn`](kinds::licensemanager::LicenseArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::licensemanager::LicenseArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the license.
    ///
    /// `Fn::GetAtt` of `LicenseArn`.
    #[inline]
    pub fn attr_license_arn(&self) -> Value<kinds::licensemanager::LicenseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LicenseArn")))
    }

    /// The license version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::licensemanager::LicenseArn> for &CfnLicenseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::licensemanager::LicenseArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Details about a borrow configuration.
///
/// The property type `BorrowConfiguration` of `AWS::LicenseManager::License`.
#[must_use = "a property type does nothing until it is set"]
pub struct BorrowConfigurationProperty(Object);

impl BorrowConfigurationProperty {
    /// `BorrowConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allow_early_check_in`: Indicates whether early check-ins are allowed.
    /// - `max_time_to_live_in_minutes`: Maximum time for the borrow configuration, in minutes.
    pub fn new(
        allow_early_check_in: impl IntoValue<bool>,
        max_time_to_live_in_minutes: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowEarlyCheckIn",
            allow_early_check_in.into_value().into_node(),
        );
        object_.put(
            "MaxTimeToLiveInMinutes",
            max_time_to_live_in_minutes.into_value().into_node(),
        );
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

impl Kind for BorrowConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BorrowConfigurationProperty> for BorrowConfigurationProperty {}
impl From<BorrowConfigurationProperty> for Node {
    #[inline]
    fn from(value: BorrowConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BorrowConfigurationProperty> for BorrowConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BorrowConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about a consumption configuration.
///
/// The property type `ConsumptionConfiguration` of `AWS::LicenseManager::License`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConsumptionConfigurationProperty(Object);

impl ConsumptionConfigurationProperty {
    /// `ConsumptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details about a borrow configuration.
    ///
    /// `BorrowConfiguration`.
    pub fn borrow_configuration(
        mut self,
        value: impl IntoValue<BorrowConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BorrowConfiguration", value.into_value().into_node());
        self
    }

    /// Details about a provisional configuration.
    ///
    /// `ProvisionalConfiguration`.
    pub fn provisional_configuration(
        mut self,
        value: impl IntoValue<ProvisionalConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProvisionalConfiguration", value.into_value().into_node());
        self
    }

    /// Renewal frequency.
    ///
    /// `RenewType`.
    pub fn renew_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RenewType", value.into_value().into_node());
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

impl Kind for ConsumptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConsumptionConfigurationProperty> for ConsumptionConfigurationProperty {}
impl From<ConsumptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConsumptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConsumptionConfigurationProperty> for ConsumptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConsumptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a resource entitled for use with a license.
///
/// The property type `Entitlement` of `AWS::LicenseManager::License`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntitlementProperty(Object);

impl EntitlementProperty {
    /// `EntitlementProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Entitlement name.
    /// - `unit`: Entitlement unit.
    pub fn new(name: impl IntoValue<String>, unit: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Unit", unit.into_value().into_node());
        Self(object_)
    }

    /// Indicates whether check-ins are allowed.
    ///
    /// `AllowCheckIn`.
    pub fn allow_check_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AllowCheckIn", value.into_value().into_node());
        self
    }

    /// Maximum entitlement count. Use if the unit is not None.
    ///
    /// `MaxCount`.
    pub fn max_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCount", value.into_value().into_node());
        self
    }

    /// Indicates whether overages are allowed.
    ///
    /// `Overage`.
    pub fn overage(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Overage", value.into_value().into_node());
        self
    }

    /// Entitlement resource. Use only if the unit is None.
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

impl Kind for EntitlementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntitlementProperty> for EntitlementProperty {}
impl From<EntitlementProperty> for Node {
    #[inline]
    fn from(value: EntitlementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntitlementProperty> for EntitlementProperty {
    #[inline]
    fn into_value(self) -> Value<EntitlementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details associated with the issuer of a license.
///
/// The property type `IssuerData` of `AWS::LicenseManager::License`.
#[must_use = "a property type does nothing until it is set"]
pub struct IssuerDataProperty(Object);

impl IssuerDataProperty {
    /// `IssuerDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Issuer name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Asymmetric KMS key from AWS Key Management Service. The KMS key must have a key usage of sign and verify, and support the RSASSA-PSS SHA-256 signing algorithm.
    ///
    /// `SignKey`.
    pub fn sign_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SignKey", value.into_value().into_node());
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

impl Kind for IssuerDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IssuerDataProperty> for IssuerDataProperty {}
impl From<IssuerDataProperty> for Node {
    #[inline]
    fn from(value: IssuerDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IssuerDataProperty> for IssuerDataProperty {
    #[inline]
    fn into_value(self) -> Value<IssuerDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes key/value pairs.
///
/// The property type `Metadata` of `AWS::LicenseManager::License`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataProperty(Object);

impl MetadataProperty {
    /// `MetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The key name.
    /// - `value`: The value.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for MetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataProperty> for MetadataProperty {}
impl From<MetadataProperty> for Node {
    #[inline]
    fn from(value: MetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataProperty> for MetadataProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about a provisional configuration.
///
/// The property type `ProvisionalConfiguration` of `AWS::LicenseManager::License`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionalConfigurationProperty(Object);

impl ProvisionalConfigurationProperty {
    /// `ProvisionalConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_time_to_live_in_minutes`: Maximum time for the provisional configuration, in minutes.
    pub fn new(max_time_to_live_in_minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaxTimeToLiveInMinutes",
            max_time_to_live_in_minutes.into_value().into_node(),
        );
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

impl Kind for ProvisionalConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionalConfigurationProperty> for ProvisionalConfigurationProperty {}
impl From<ProvisionalConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProvisionalConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionalConfigurationProperty> for ProvisionalConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionalConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Date and time range during which the license is valid, in ISO8601-UTC format.
///
/// The property type `ValidityDateFormat` of `AWS::LicenseManager::License`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidityDateFormatProperty(Object);

impl ValidityDateFormatProperty {
    /// `ValidityDateFormatProperty` with its required properties, in alphabetical order:
    ///
    /// - `begin`: Start of the time range.
    /// - `end`: End of the time range.
    pub fn new(begin: impl IntoValue<String>, end: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Begin", begin.into_value().into_node());
        object_.put("End", end.into_value().into_node());
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

impl Kind for ValidityDateFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidityDateFormatProperty> for ValidityDateFormatProperty {}
impl From<ValidityDateFormatProperty> for Node {
    #[inline]
    fn from(value: ValidityDateFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidityDateFormatProperty> for ValidityDateFormatProperty {
    #[inline]
    fn into_value(self) -> Value<ValidityDateFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
