// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::InspectorV2::CodeSecurityScanConfiguration` and its property types.

use crate::l1::*;

/// Creates a scan configuration for code security scanning.
///
/// `AWS::InspectorV2::CodeSecurityScanConfiguration`; `Ref` returns its `Arn`, a [`inspectorv2::CodeSecurityScanConfigurationArn`](kinds::inspectorv2::CodeSecurityScanConfigurationArn).
/// Changing one of these replaces it: `Level`, `Name`, `ScopeSettings`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCodeSecurityScanConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::InspectorV2::CodeSecurityScanConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("code_security_scan_configuration.rules"),
};

impl CfnCodeSecurityScanConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityScanConfiguration";

    /// `CfnCodeSecurityScanConfiguration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration settings for the code security scan.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(
        mut self,
        value: impl IntoValue<CodeSecurityScanConfigurationProperty>,
    ) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The security level for the scan configuration.
    ///
    /// `Level`; one of `ORGANIZATION`, `ACCOUNT`; an update replaces the resource.
    pub fn level(mut self, value: impl IntoValue<Level>) -> Self {
        self.0.put("Level", value.into_value().into_node());
        self
    }

    /// The name of the scan configuration.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The scope settings that define which repositories will be scanned.
    ///
    /// `ScopeSettings`; an update replaces the resource.
    pub fn scope_settings(mut self, value: impl IntoValue<ScopeSettingsProperty>) -> Self {
        self.0.put("ScopeSettings", value.into_value().into_node());
        self
    }

    /// The tags to apply to the scan configuration.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnCodeSecurityScanConfiguration {
    type Handle = CfnCodeSecurityScanConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCodeSecurityScanConfigurationRef {
        CfnCodeSecurityScanConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCodeSecurityScanConfiguration`] of a stack.
pub struct CfnCodeSecurityScanConfigurationRef(NodeRef);

impl Clone for CfnCodeSecurityScanConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCodeSecurityScanConfigurationRef {}
impl AsNode for CfnCodeSecurityScanConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCodeSecurityScanConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`inspectorv2::CodeSecurityScanConfigurationArn`](kinds::inspectorv2::CodeSecurityScanConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::inspectorv2::CodeSecurityScanConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the scan configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::inspectorv2::CodeSecurityScanConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::inspectorv2::CodeSecurityScanConfigurationArn>
    for &CfnCodeSecurityScanConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::inspectorv2::CodeSecurityScanConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains the configuration settings for code security scans.
///
/// The property type `CodeSecurityScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeSecurityScanConfigurationProperty(Object);

impl CodeSecurityScanConfigurationProperty {
    /// `CodeSecurityScanConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_set_categories`: The categories of security rules to be applied during the scan.
    pub fn new(rule_set_categories: impl IntoValue<List<RuleSetCategory>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ruleSetCategories",
            rule_set_categories.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration settings for continuous integration scans that run automatically when code changes are made.
    ///
    /// `continuousIntegrationScanConfiguration`.
    pub fn continuous_integration_scan_configuration(
        mut self,
        value: impl IntoValue<ContinuousIntegrationScanConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "continuousIntegrationScanConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration settings for periodic scans that run on a scheduled basis.
    ///
    /// `periodicScanConfiguration`.
    pub fn periodic_scan_configuration(
        mut self,
        value: impl IntoValue<PeriodicScanConfigurationProperty>,
    ) -> Self {
        self.0
            .put("periodicScanConfiguration", value.into_value().into_node());
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

impl Kind for CodeSecurityScanConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeSecurityScanConfigurationProperty> for CodeSecurityScanConfigurationProperty {}
impl From<CodeSecurityScanConfigurationProperty> for Node {
    #[inline]
    fn from(value: CodeSecurityScanConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeSecurityScanConfigurationProperty> for CodeSecurityScanConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CodeSecurityScanConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for continuous integration scans that run automatically when code changes are made.
///
/// The property type `ContinuousIntegrationScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContinuousIntegrationScanConfigurationProperty(Object);

impl ContinuousIntegrationScanConfigurationProperty {
    /// `ContinuousIntegrationScanConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `supported_events`: The repository events that trigger continuous integration scans, such as pull requests or commits.
    pub fn new(supported_events: impl IntoValue<List<SupportedEvent>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("supportedEvents", supported_events.into_value().into_node());
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

impl Kind for ContinuousIntegrationScanConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContinuousIntegrationScanConfigurationProperty>
    for ContinuousIntegrationScanConfigurationProperty
{
}
impl From<ContinuousIntegrationScanConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContinuousIntegrationScanConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContinuousIntegrationScanConfigurationProperty>
    for ContinuousIntegrationScanConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ContinuousIntegrationScanConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for periodic scans that run on a scheduled basis.
///
/// The property type `PeriodicScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct PeriodicScanConfigurationProperty(Object);

impl PeriodicScanConfigurationProperty {
    /// `PeriodicScanConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The frequency at which periodic scans are performed (such as weekly or monthly).
    ///
    /// If you don't provide the `frequencyExpression` Amazon Inspector chooses day for the scan to run. If you provide the `frequencyExpression`, the schedule must match the specified `frequency`.
    ///
    /// `frequency`; one of `WEEKLY`, `MONTHLY`, `NEVER`.
    pub fn frequency(mut self, value: impl IntoValue<Frequency>) -> Self {
        self.0.put("frequency", value.into_value().into_node());
        self
    }

    /// The schedule expression for periodic scans, in cron format.
    ///
    /// `frequencyExpression`.
    pub fn frequency_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("frequencyExpression", value.into_value().into_node());
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

impl Kind for PeriodicScanConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PeriodicScanConfigurationProperty> for PeriodicScanConfigurationProperty {}
impl From<PeriodicScanConfigurationProperty> for Node {
    #[inline]
    fn from(value: PeriodicScanConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PeriodicScanConfigurationProperty> for PeriodicScanConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PeriodicScanConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scope settings that define which repositories will be scanned. If the `ScopeSetting` parameter is `ALL` the scan configuration applies to all existing and future projects imported into Amazon Inspector.
///
/// The property type `ScopeSettings` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScopeSettingsProperty(Object);

impl ScopeSettingsProperty {
    /// `ScopeSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The scope of projects to be selected for scanning within the integrated repositories.
    ///
    /// `projectSelectionScope`; one of `ALL`.
    pub fn project_selection_scope(mut self, value: impl IntoValue<ProjectSelectionScope>) -> Self {
        self.0
            .put("projectSelectionScope", value.into_value().into_node());
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

impl Kind for ScopeSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScopeSettingsProperty> for ScopeSettingsProperty {}
impl From<ScopeSettingsProperty> for Node {
    #[inline]
    fn from(value: ScopeSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScopeSettingsProperty> for ScopeSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ScopeSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `frequency` of a `PeriodicScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
pub enum Frequency {
    /// `MONTHLY`.
    Monthly,
    /// `NEVER`.
    Never,
    /// `WEEKLY`.
    Weekly,
}

#[diagnostic::do_not_recommend]
impl Kind for Frequency {}
#[diagnostic::do_not_recommend]
impl TextKind for Frequency {}
#[diagnostic::do_not_recommend]
impl IdKind for Frequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Frequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<Frequency> for Frequency {
    #[inline]
    fn into_value(self) -> Value<Frequency> {
        const VALUES: &[&str] = &["MONTHLY", "NEVER", "WEEKLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Level` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
pub enum Level {
    /// `ACCOUNT`.
    Account,
    /// `ORGANIZATION`.
    Organization,
}

#[diagnostic::do_not_recommend]
impl Kind for Level {}
#[diagnostic::do_not_recommend]
impl TextKind for Level {}
#[diagnostic::do_not_recommend]
impl IdKind for Level {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Level {}
#[diagnostic::do_not_recommend]
impl IntoValue<Level> for Level {
    #[inline]
    fn into_value(self) -> Value<Level> {
        const VALUES: &[&str] = &["ACCOUNT", "ORGANIZATION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `projectSelectionScope` of a `ScopeSettings` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
pub enum ProjectSelectionScope {
    /// `ALL`.
    All,
}

#[diagnostic::do_not_recommend]
impl Kind for ProjectSelectionScope {}
#[diagnostic::do_not_recommend]
impl TextKind for ProjectSelectionScope {}
#[diagnostic::do_not_recommend]
impl IdKind for ProjectSelectionScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProjectSelectionScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProjectSelectionScope> for ProjectSelectionScope {
    #[inline]
    fn into_value(self) -> Value<ProjectSelectionScope> {
        const VALUES: &[&str] = &["ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ruleSetCategories` of a `CodeSecurityScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
pub enum RuleSetCategory {
    /// `IAC`.
    Iac,
    /// `SAST`.
    Sast,
    /// `SCA`.
    Sca,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleSetCategory {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleSetCategory {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleSetCategory {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleSetCategory {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleSetCategory> for RuleSetCategory {
    #[inline]
    fn into_value(self) -> Value<RuleSetCategory> {
        const VALUES: &[&str] = &["IAC", "SAST", "SCA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `supportedEvents` of a `ContinuousIntegrationScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
pub enum SupportedEvent {
    /// `PULL_REQUEST`.
    PullRequest,
    /// `PUSH`.
    Push,
}

#[diagnostic::do_not_recommend]
impl Kind for SupportedEvent {}
#[diagnostic::do_not_recommend]
impl TextKind for SupportedEvent {}
#[diagnostic::do_not_recommend]
impl IdKind for SupportedEvent {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SupportedEvent {}
#[diagnostic::do_not_recommend]
impl IntoValue<SupportedEvent> for SupportedEvent {
    #[inline]
    fn into_value(self) -> Value<SupportedEvent> {
        const VALUES: &[&str] = &["PULL_REQUEST", "PUSH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
