// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::RegistryScanningConfiguration` and its property types.

use crate::l1::*;

/// The scanning configuration for a private registry.
///
/// `AWS::ECR::RegistryScanningConfiguration`; `Ref` returns its `RegistryId`, a [`ecr::RegistryScanningConfigurationRegistryId`](kinds::ecr::RegistryScanningConfigurationRegistryId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistryScanningConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::RegistryScanningConfiguration",
    tags: None,
    rules: include_str!("registry_scanning_configuration.rules"),
};

impl CfnRegistryScanningConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::RegistryScanningConfiguration";

    /// `CfnRegistryScanningConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `rules`: The scanning rules associated with the registry.
    /// - `scan_type`: The type of scanning configured for the registry.
    pub fn new(
        rules: impl IntoValue<List<ScanningRuleProperty>>,
        scan_type: impl IntoValue<ScanType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
        object_.put("ScanType", scan_type.into_value().into_node());
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

impl Construct for CfnRegistryScanningConfiguration {
    type Handle = CfnRegistryScanningConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistryScanningConfigurationRef {
        CfnRegistryScanningConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistryScanningConfiguration`] of a stack.
pub struct CfnRegistryScanningConfigurationRef(NodeRef);

impl Clone for CfnRegistryScanningConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistryScanningConfigurationRef {}
impl AsNode for CfnRegistryScanningConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistryScanningConfigurationRef {
    /// What `Ref` returns: its `RegistryId`, a [`ecr::RegistryScanningConfigurationRegistryId`](kinds::ecr::RegistryScanningConfigurationRegistryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::RegistryScanningConfigurationRegistryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The account ID of the destination registry.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[inline]
    pub fn attr_registry_id(&self) -> Value<kinds::ecr::RegistryScanningConfigurationRegistryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryId")))
    }
}

impl IntoValue<kinds::ecr::RegistryScanningConfigurationRegistryId>
    for &CfnRegistryScanningConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::RegistryScanningConfigurationRegistryId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The filter settings used with image replication. Specifying a repository filter to a replication rule provides a method for controlling which repositories in a private registry are replicated. If no filters are added, the contents of all repositories are replicated.
///
/// The property type `RepositoryFilter` of `AWS::ECR::RegistryScanningConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepositoryFilterProperty(Object);

impl RepositoryFilterProperty {
    /// `RepositoryFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter`: The filter to use when scanning.
    /// - `filter_type`: The type associated with the filter.
    pub fn new(filter: impl IntoValue<String>, filter_type: impl IntoValue<FilterType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filter", filter.into_value().into_node());
        object_.put("FilterType", filter_type.into_value().into_node());
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

impl Kind for RepositoryFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepositoryFilterProperty> for RepositoryFilterProperty {}
impl From<RepositoryFilterProperty> for Node {
    #[inline]
    fn from(value: RepositoryFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepositoryFilterProperty> for RepositoryFilterProperty {
    #[inline]
    fn into_value(self) -> Value<RepositoryFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scanning rules associated with the registry.
///
/// The property type `ScanningRule` of `AWS::ECR::RegistryScanningConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScanningRuleProperty(Object);

impl ScanningRuleProperty {
    /// `ScanningRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `repository_filters`: The details of a scanning repository filter.
    /// - `scan_frequency`: The frequency that scans are performed at for a private registry.
    pub fn new(
        repository_filters: impl IntoValue<List<RepositoryFilterProperty>>,
        scan_frequency: impl IntoValue<ScanFrequency>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RepositoryFilters",
            repository_filters.into_value().into_node(),
        );
        object_.put("ScanFrequency", scan_frequency.into_value().into_node());
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

impl Kind for ScanningRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScanningRuleProperty> for ScanningRuleProperty {}
impl From<ScanningRuleProperty> for Node {
    #[inline]
    fn from(value: ScanningRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScanningRuleProperty> for ScanningRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ScanningRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FilterType` of a `RepositoryFilter` of `AWS::ECR::RegistryScanningConfiguration`.
pub enum FilterType {
    /// `WILDCARD`.
    Wildcard,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterType> for FilterType {
    #[inline]
    fn into_value(self) -> Value<FilterType> {
        const VALUES: &[&str] = &["WILDCARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScanFrequency` of a `ScanningRule` of `AWS::ECR::RegistryScanningConfiguration`.
pub enum ScanFrequency {
    /// `CONTINUOUS_SCAN`.
    ContinuousScan,
    /// `SCAN_ON_PUSH`.
    ScanOnPush,
}

#[diagnostic::do_not_recommend]
impl Kind for ScanFrequency {}
#[diagnostic::do_not_recommend]
impl TextKind for ScanFrequency {}
#[diagnostic::do_not_recommend]
impl IdKind for ScanFrequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScanFrequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScanFrequency> for ScanFrequency {
    #[inline]
    fn into_value(self) -> Value<ScanFrequency> {
        const VALUES: &[&str] = &["CONTINUOUS_SCAN", "SCAN_ON_PUSH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScanType` of `AWS::ECR::RegistryScanningConfiguration`.
pub enum ScanType {
    /// `BASIC`.
    Basic,
    /// `ENHANCED`.
    Enhanced,
}

#[diagnostic::do_not_recommend]
impl Kind for ScanType {}
#[diagnostic::do_not_recommend]
impl TextKind for ScanType {}
#[diagnostic::do_not_recommend]
impl IdKind for ScanType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScanType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScanType> for ScanType {
    #[inline]
    fn into_value(self) -> Value<ScanType> {
        const VALUES: &[&str] = &["BASIC", "ENHANCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
