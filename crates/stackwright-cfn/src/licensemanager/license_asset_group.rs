// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LicenseManager::LicenseAssetGroup` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::LicenseManager::LicenseAssetGroup
///
/// `AWS::LicenseManager::LicenseAssetGroup`; `Ref` returns its `LicenseAssetGroupArn`, a [`licensemanager::LicenseAssetGroupArn`](kinds::licensemanager::LicenseAssetGroupArn).
/// Changing one of these replaces it: `LicenseAssetGroupConfigurations`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLicenseAssetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LicenseManager::LicenseAssetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("license_asset_group.rules"),
};

impl CfnLicenseAssetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetGroup";

    /// `CfnLicenseAssetGroup` with its required properties, in alphabetical order:
    ///
    /// - `associated_license_asset_ruleset_arns`: ARNs of associated license asset rulesets.
    /// - `license_asset_group_configurations`: License asset group configurations.
    /// - `name`: License asset group name.
    pub fn new(
        associated_license_asset_ruleset_arns: impl IntoValue<List<String>>,
        license_asset_group_configurations: impl IntoValue<List<LicenseAssetGroupConfigurationProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AssociatedLicenseAssetRulesetARNs",
            associated_license_asset_ruleset_arns
                .into_value()
                .into_node(),
        );
        object_.put(
            "LicenseAssetGroupConfigurations",
            license_asset_group_configurations.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// License asset group description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// License asset group properties.
    ///
    /// `Properties`; updated in place.
    pub fn properties(
        mut self,
        value: impl IntoValue<List<LicenseAssetGroupPropertyProperty>>,
    ) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// Tags to add to the license asset group.
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

impl Construct for CfnLicenseAssetGroup {
    type Handle = CfnLicenseAssetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLicenseAssetGroupRef {
        CfnLicenseAssetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLicenseAssetGroup`] of a stack.
pub struct CfnLicenseAssetGroupRef(NodeRef);

impl Clone for CfnLicenseAssetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLicenseAssetGroupRef {}
impl AsNode for CfnLicenseAssetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLicenseAssetGroupRef {
    /// What `Ref` returns: its `LicenseAssetGroupArn`, a [`licensemanager::LicenseAssetGroupArn`](kinds::licensemanager::LicenseAssetGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::licensemanager::LicenseAssetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Amazon Resource Name (ARN) of the license asset group.
    ///
    /// `Fn::GetAtt` of `LicenseAssetGroupArn`.
    #[inline]
    pub fn attr_license_asset_group_arn(
        &self,
    ) -> Value<kinds::licensemanager::LicenseAssetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LicenseAssetGroupArn")))
    }
}

impl IntoValue<kinds::licensemanager::LicenseAssetGroupArn> for &CfnLicenseAssetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::licensemanager::LicenseAssetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `LicenseAssetGroupConfiguration` of `AWS::LicenseManager::LicenseAssetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseAssetGroupConfigurationProperty(Object);

impl LicenseAssetGroupConfigurationProperty {
    /// `LicenseAssetGroupConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `UsageDimension` property.
    ///
    /// `UsageDimension`.
    pub fn usage_dimension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsageDimension", value.into_value().into_node());
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

impl Kind for LicenseAssetGroupConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseAssetGroupConfigurationProperty> for LicenseAssetGroupConfigurationProperty {}
impl From<LicenseAssetGroupConfigurationProperty> for Node {
    #[inline]
    fn from(value: LicenseAssetGroupConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseAssetGroupConfigurationProperty> for LicenseAssetGroupConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LicenseAssetGroupConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LicenseAssetGroupProperty` of `AWS::LicenseManager::LicenseAssetGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LicenseAssetGroupPropertyProperty(Object);

impl LicenseAssetGroupPropertyProperty {
    /// `LicenseAssetGroupPropertyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Key` property.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The `Value` property.
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

impl Kind for LicenseAssetGroupPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LicenseAssetGroupPropertyProperty> for LicenseAssetGroupPropertyProperty {}
impl From<LicenseAssetGroupPropertyProperty> for Node {
    #[inline]
    fn from(value: LicenseAssetGroupPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LicenseAssetGroupPropertyProperty> for LicenseAssetGroupPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<LicenseAssetGroupPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
