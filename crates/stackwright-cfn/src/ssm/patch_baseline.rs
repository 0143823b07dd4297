// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::PatchBaseline` and its property types.

use crate::l1::*;

/// The `AWS::SSM::PatchBaseline` resource defines the basic information for an AWS Systems Manager patch baseline. A patch baseline defines which patches are approved for installation on your instances.
///
/// For more information, see [CreatePatchBaseline](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreatePatchBaseline.html) in the *AWS Systems Manager API Reference*.
///
/// `AWS::SSM::PatchBaseline`; `Ref` returns its `Id`, a [`ssm::PatchBaselineId`](kinds::ssm::PatchBaselineId).
/// Changing one of these replaces it: `OperatingSystem`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPatchBaseline(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::PatchBaseline",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("patch_baseline.rules"),
};

impl CfnPatchBaseline {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::PatchBaseline";

    /// `CfnPatchBaseline` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the patch baseline.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A set of rules used to include patches in the baseline.
    ///
    /// `ApprovalRules`; updated in place.
    pub fn approval_rules(mut self, value: impl IntoValue<RuleGroupProperty>) -> Self {
        self.0.put("ApprovalRules", value.into_value().into_node());
        self
    }

    /// A list of explicitly approved patches for the baseline.
    ///
    /// For information about accepted formats for lists of approved patches and rejected patches, see [Package name formats for approved and rejected patch lists](https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-approved-rejected-package-name-formats.html) in the *AWS Systems Manager User Guide*.
    ///
    /// `ApprovedPatches`; updated in place.
    pub fn approved_patches(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ApprovedPatches", value.into_value().into_node());
        self
    }

    /// Defines the compliance level for approved patches. When an approved patch is reported as missing, this value describes the severity of the compliance violation. The default value is `UNSPECIFIED`.
    ///
    /// `ApprovedPatchesComplianceLevel`; default `"UNSPECIFIED"`; one of `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, `INFORMATIONAL`, `UNSPECIFIED`; updated in place.
    pub fn approved_patches_compliance_level(
        mut self,
        value: impl IntoValue<ApprovedPatchesComplianceLevel>,
    ) -> Self {
        self.0.put(
            "ApprovedPatchesComplianceLevel",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether the list of approved patches includes non-security updates that should be applied to the managed nodes. The default value is `false`. Applies to Linux managed nodes only.
    ///
    /// `ApprovedPatchesEnableNonSecurity`; default `false`; updated in place.
    pub fn approved_patches_enable_non_security(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ApprovedPatchesEnableNonSecurity",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates the status you want to assign to security patches that are available but not approved because they don't meet the installation criteria specified in the patch baseline.
    ///
    /// Example scenario: Security patches that you might want installed can be skipped if you have specified a long period to wait after a patch is released before installation. If an update to the patch is released during your specified waiting period, the waiting period for installing the patch starts over. If the waiting period is too long, multiple versions of the patch could be released but never installed.
    ///
    /// Supported for Windows Server managed nodes only.
    ///
    /// `AvailableSecurityUpdatesComplianceStatus`; one of `NON_COMPLIANT`, `COMPLIANT`; updated in place.
    pub fn available_security_updates_compliance_status(
        mut self,
        value: impl IntoValue<AvailableSecurityUpdatesComplianceStatus>,
    ) -> Self {
        self.0.put(
            "AvailableSecurityUpdatesComplianceStatus",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether this is the default baseline. AWS Systems Manager supports creating multiple default patch baselines. For example, you can create a default patch baseline for each operating system.
    ///
    /// `DefaultBaseline`; default `false`; updated in place.
    pub fn default_baseline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DefaultBaseline", value.into_value().into_node());
        self
    }

    /// A description of the patch baseline.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A set of global filters used to include patches in the baseline.
    ///
    /// > The `GlobalFilters` parameter can be configured only by using the AWS CLI or an AWS SDK. It can't be configured from the Patch Manager console, and its value isn't displayed in the console.
    ///
    /// `GlobalFilters`; updated in place.
    pub fn global_filters(mut self, value: impl IntoValue<PatchFilterGroupProperty>) -> Self {
        self.0.put("GlobalFilters", value.into_value().into_node());
        self
    }

    /// Defines the operating system the patch baseline applies to. The default value is `WINDOWS`.
    ///
    /// `OperatingSystem`; default `"WINDOWS"`; one of `WINDOWS`, `AMAZON_LINUX`, `AMAZON_LINUX_2`, `AMAZON_LINUX_2022`, `AMAZON_LINUX_2023`, `UBUNTU`, `REDHAT_ENTERPRISE_LINUX`, `SUSE`, `CENTOS`, `ORACLE_LINUX`, `DEBIAN`, `MACOS`, …; an update replaces the resource.
    pub fn operating_system(mut self, value: impl IntoValue<OperatingSystem>) -> Self {
        self.0
            .put("OperatingSystem", value.into_value().into_node());
        self
    }

    /// The name of the patch group to be registered with the patch baseline.
    ///
    /// `PatchGroups`; updated in place.
    pub fn patch_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PatchGroups", value.into_value().into_node());
        self
    }

    /// A list of explicitly rejected patches for the baseline.
    ///
    /// For information about accepted formats for lists of approved patches and rejected patches, see [Package name formats for approved and rejected patch lists](https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-approved-rejected-package-name-formats.html) in the *AWS Systems Manager User Guide*.
    ///
    /// `RejectedPatches`; updated in place.
    pub fn rejected_patches(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("RejectedPatches", value.into_value().into_node());
        self
    }

    /// The action for Patch Manager to take on patches included in the `RejectedPackages` list.
    ///
    /// - **ALLOW_AS_DEPENDENCY** - *Linux and macOS*: A package in the rejected patches list is installed only if it is a dependency of another package. It is considered compliant with the patch baseline, and its status is reported as `INSTALLED_OTHER`. This is the default action if no option is specified.
    ///
    /// *Windows Server*: Windows Server doesn't support the concept of package dependencies. If a package in the rejected patches list and already installed on the node, its status is reported as `INSTALLED_OTHER`. Any package not already installed on the node is skipped. This is the default action if no option is specified.
    /// - **BLOCK** - *All OSs*: Packages in the rejected patches list, and packages that include them as dependencies, aren't installed by Patch Manager under any circumstances.
    ///
    /// State value assignment for patch compliance:
    ///
    /// - If a package was installed before it was added to the rejected patches list, or is installed outside of Patch Manager afterward, it's considered noncompliant with the patch baseline and its status is reported as `INSTALLED_REJECTED`.
    /// - If an update attempts to install a dependency package that is now rejected by the baseline, when previous versions of the package were not rejected, the package being updated is reported as `MISSING` for `SCAN` operations and as `FAILED` for `INSTALL` operations.
    ///
    /// `RejectedPatchesAction`; default `"ALLOW_AS_DEPENDENCY"`; one of `ALLOW_AS_DEPENDENCY`, `BLOCK`; updated in place.
    pub fn rejected_patches_action(mut self, value: impl IntoValue<RejectedPatchesAction>) -> Self {
        self.0
            .put("RejectedPatchesAction", value.into_value().into_node());
        self
    }

    /// Information about the patches to use to update the managed nodes, including target operating systems and source repositories. Applies to Linux managed nodes only.
    ///
    /// `Sources`; updated in place.
    pub fn sources(mut self, value: impl IntoValue<List<PatchSourceProperty>>) -> Self {
        self.0.put("Sources", value.into_value().into_node());
        self
    }

    /// Optional metadata that you assign to a resource. Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For example, you might want to tag a patch baseline to identify the severity level of patches it specifies and the operating system family it applies to.
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

impl Construct for CfnPatchBaseline {
    type Handle = CfnPatchBaselineRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPatchBaselineRef {
        CfnPatchBaselineRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPatchBaseline`] of a stack.
pub struct CfnPatchBaselineRef(NodeRef);

impl Clone for CfnPatchBaselineRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPatchBaselineRef {}
impl AsNode for CfnPatchBaselineRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPatchBaselineRef {
    /// What `Ref` returns: its `Id`, a [`ssm::PatchBaselineId`](kinds::ssm::PatchBaselineId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::PatchBaselineId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the patch baseline.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::ssm::PatchBaselineId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ssm::PatchBaselineId> for &CfnPatchBaselineRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::PatchBaselineId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `PatchFilter` property type defines a patch filter for an AWS Systems Manager patch baseline.
///
/// The `PatchFilters` property of the [PatchFilterGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-patchbaseline-patchfiltergroup.html) property type contains a list of `PatchFilter` property types.
///
/// You can view lists of valid values for the patch properties by running the `DescribePatchProperties` command. For more information, see [DescribePatchProperties](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribePatchProperties.html) in the *AWS Systems Manager API Reference*.
///
/// The property type `PatchFilter` of `AWS::SSM::PatchBaseline`.
#[must_use = "a property type does nothing until it is set"]
pub struct PatchFilterProperty(Object);

impl PatchFilterProperty {
    /// `PatchFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key for the filter.
    ///
    /// For information about valid keys, see [PatchFilter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchFilter.html) in the *AWS Systems Manager API Reference*.
    ///
    /// `Key`; one of `ADVISORY_ID`, `ARCH`, `BUGZILLA_ID`, `CLASSIFICATION`, `CVE_ID`, `EPOCH`, `MSRC_SEVERITY`, `NAME`, `PATCH_ID`, `PATCH_SET`, `PRIORITY`, `PRODUCT`, ….
    pub fn key(mut self, value: impl IntoValue<Key>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value for the filter key.
    ///
    /// For information about valid values for each key based on operating system type, see [PatchFilter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchFilter.html) in the *AWS Systems Manager API Reference*.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for PatchFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PatchFilterProperty> for PatchFilterProperty {}
impl From<PatchFilterProperty> for Node {
    #[inline]
    fn from(value: PatchFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PatchFilterProperty> for PatchFilterProperty {
    #[inline]
    fn into_value(self) -> Value<PatchFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `PatchFilterGroup` property type specifies a set of patch filters for an AWS Systems Manager patch baseline, typically used for approval rules for a Systems Manager patch baseline.
///
/// `PatchFilterGroup` is the property type for the `GlobalFilters` property of the [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html) resource and the `PatchFilterGroup` property of the [Rule](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-patchbaseline-rule.html) property type.
///
/// The property type `PatchFilterGroup` of `AWS::SSM::PatchBaseline`.
#[must_use = "a property type does nothing until it is set"]
pub struct PatchFilterGroupProperty(Object);

impl PatchFilterGroupProperty {
    /// `PatchFilterGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of patch filters that make up the group.
    ///
    /// `PatchFilters`.
    pub fn patch_filters(mut self, value: impl IntoValue<List<PatchFilterProperty>>) -> Self {
        self.0.put("PatchFilters", value.into_value().into_node());
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

impl Kind for PatchFilterGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PatchFilterGroupProperty> for PatchFilterGroupProperty {}
impl From<PatchFilterGroupProperty> for Node {
    #[inline]
    fn from(value: PatchFilterGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PatchFilterGroupProperty> for PatchFilterGroupProperty {
    #[inline]
    fn into_value(self) -> Value<PatchFilterGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `PatchSource` is the property type for the `Sources` resource of the [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html) resource.
///
/// The AWS CloudFormation `AWS::SSM::PatchSource` resource is used to provide information about the patches to use to update target instances, including target operating systems and source repository. Applies to Linux managed nodes only.
///
/// The property type `PatchSource` of `AWS::SSM::PatchBaseline`.
#[must_use = "a property type does nothing until it is set"]
pub struct PatchSourceProperty(Object);

impl PatchSourceProperty {
    /// `PatchSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value of the repo configuration.
    ///
    /// *Example for yum repositories*
    ///
    /// `[main]`
    ///
    /// `name=MyCustomRepository`
    ///
    /// `baseurl=https://my-custom-repository`
    ///
    /// `enabled=1`
    ///
    /// For information about other options available for your yum repository configuration, see [dnf.conf(5)](https://docs.aws.amazon.com/https://man7.org/linux/man-pages/man5/dnf.conf.5.html) on the *man7.org* website.
    ///
    /// *Examples for Ubuntu Server and Debian Server*
    ///
    /// `deb http://security.ubuntu.com/ubuntu jammy main`
    ///
    /// `deb https://site.example.com/debian distribution component1 component2 component3`
    ///
    /// Repo information for Ubuntu Server repositories must be specifed in a single line. For more examples and information, see [jammy (5) sources.list.5.gz](https://docs.aws.amazon.com/https://manpages.ubuntu.com/manpages/jammy/man5/sources.list.5.html) on the *Ubuntu Server Manuals* website and [sources.list format](https://docs.aws.amazon.com/https://wiki.debian.org/SourcesList#sources.list_format) on the *Debian Wiki*.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The name specified to identify the patch source.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The specific operating system versions a patch repository applies to, such as "Ubuntu16.04", "RedhatEnterpriseLinux7.2" or "Suse12.7". For lists of supported product values, see [PatchFilter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchFilter.html) in the *AWS Systems Manager API Reference*.
    ///
    /// `Products`.
    pub fn products(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Products", value.into_value().into_node());
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

impl Kind for PatchSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PatchSourceProperty> for PatchSourceProperty {}
impl From<PatchSourceProperty> for Node {
    #[inline]
    fn from(value: PatchSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PatchSourceProperty> for PatchSourceProperty {
    #[inline]
    fn into_value(self) -> Value<PatchSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Rule` property type specifies an approval rule for a Systems Manager patch baseline.
///
/// The `PatchRules` property of the [RuleGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-patchbaseline-rulegroup.html) property type contains a list of `Rule` property types.
///
/// The property type `Rule` of `AWS::SSM::PatchBaseline`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of days after the release date of each patch matched by the rule that the patch is marked as approved in the patch baseline. For example, a value of `7` means that patches are approved seven days after they are released.
    ///
    /// Patch Manager evaluates patch release dates using Coordinated Universal Time (UTC). If the day represented by `7` is `2025-11-16`, patches released between `2025-11-16T00:00:00Z` and `2025-11-16T23:59:59Z` will be included in the approval.
    ///
    /// This parameter is marked as `Required: No`, but your request must include a value for either `ApproveAfterDays` or `ApproveUntilDate`.
    ///
    /// Not supported for Debian Server or Ubuntu Server.
    ///
    /// > Use caution when setting this value for Windows Server patch baselines. Because patch updates that are replaced by later updates are removed, setting too broad a value for this parameter can result in crucial patches not being installed. For more information, see the *Windows Server* tab in the topic [How security patches are selected](https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-selecting-patches.html) in the *AWS Systems Manager User Guide*.
    ///
    /// `ApproveAfterDays`.
    pub fn approve_after_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ApproveAfterDays", value.into_value().into_node());
        self
    }

    /// The cutoff date for auto approval of released patches. Any patches released on or before this date are installed automatically.
    ///
    /// Enter dates in the format `YYYY-MM-DD`. For example, `2025-11-16`.
    ///
    /// Patch Manager evaluates patch release dates using Coordinated Universal Time (UTC). If you enter the date `2025-11-16`, patches released between `2025-11-16T00:00:00Z` and `2025-11-16T23:59:59Z` will be included in the approval.
    ///
    /// This parameter is marked as `Required: No`, but your request must include a value for either `ApproveUntilDate` or `ApproveAfterDays`.
    ///
    /// Not supported for Debian Server or Ubuntu Server.
    ///
    /// > Use caution when setting this value for Windows Server patch baselines. Because patch updates that are replaced by later updates are removed, setting too broad a value for this parameter can result in crucial patches not being installed. For more information, see the *Windows Server* tab in the topic [How security patches are selected](https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-selecting-patches.html) in the *AWS Systems Manager User Guide*.
    ///
    /// `ApproveUntilDate`.
    pub fn approve_until_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApproveUntilDate", value.into_value().into_node());
        self
    }

    /// A compliance severity level for all approved patches in a patch baseline. Valid compliance severity levels include the following: `UNSPECIFIED`, `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, and `INFORMATIONAL`.
    ///
    /// `ComplianceLevel`; one of `CRITICAL`, `HIGH`, `INFORMATIONAL`, `LOW`, `MEDIUM`, `UNSPECIFIED`.
    pub fn compliance_level(mut self, value: impl IntoValue<ComplianceLevel>) -> Self {
        self.0
            .put("ComplianceLevel", value.into_value().into_node());
        self
    }

    /// For managed nodes identified by the approval rule filters, enables a patch baseline to apply non-security updates available in the specified repository. The default value is `false`. Applies to Linux managed nodes only.
    ///
    /// `EnableNonSecurity`; default `false`.
    pub fn enable_non_security(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableNonSecurity", value.into_value().into_node());
        self
    }

    /// The patch filter group that defines the criteria for the rule.
    ///
    /// `PatchFilterGroup`.
    pub fn patch_filter_group(mut self, value: impl IntoValue<PatchFilterGroupProperty>) -> Self {
        self.0
            .put("PatchFilterGroup", value.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `RuleGroup` property type specifies a set of rules that define the approval rules for an AWS Systems Manager patch baseline.
///
/// `RuleGroup` is the property type for the `ApprovalRules` property of the [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html) resource.
///
/// The property type `RuleGroup` of `AWS::SSM::PatchBaseline`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleGroupProperty(Object);

impl RuleGroupProperty {
    /// `RuleGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The rules that make up the rule group.
    ///
    /// `PatchRules`.
    pub fn patch_rules(mut self, value: impl IntoValue<List<RuleProperty>>) -> Self {
        self.0.put("PatchRules", value.into_value().into_node());
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

impl Kind for RuleGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleGroupProperty> for RuleGroupProperty {}
impl From<RuleGroupProperty> for Node {
    #[inline]
    fn from(value: RuleGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleGroupProperty> for RuleGroupProperty {
    #[inline]
    fn into_value(self) -> Value<RuleGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ApprovedPatchesComplianceLevel` of `AWS::SSM::PatchBaseline`.
pub enum ApprovedPatchesComplianceLevel {
    /// `CRITICAL`.
    Critical,
    /// `HIGH`.
    High,
    /// `INFORMATIONAL`.
    Informational,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `UNSPECIFIED`.
    Unspecified,
}

#[diagnostic::do_not_recommend]
impl Kind for ApprovedPatchesComplianceLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for ApprovedPatchesComplianceLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for ApprovedPatchesComplianceLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApprovedPatchesComplianceLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApprovedPatchesComplianceLevel> for ApprovedPatchesComplianceLevel {
    #[inline]
    fn into_value(self) -> Value<ApprovedPatchesComplianceLevel> {
        const VALUES: &[&str] = &[
            "CRITICAL",
            "HIGH",
            "INFORMATIONAL",
            "LOW",
            "MEDIUM",
            "UNSPECIFIED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AvailableSecurityUpdatesComplianceStatus` of `AWS::SSM::PatchBaseline`.
pub enum AvailableSecurityUpdatesComplianceStatus {
    /// `COMPLIANT`.
    Compliant,
    /// `NON_COMPLIANT`.
    NonCompliant,
}

#[diagnostic::do_not_recommend]
impl Kind for AvailableSecurityUpdatesComplianceStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AvailableSecurityUpdatesComplianceStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AvailableSecurityUpdatesComplianceStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AvailableSecurityUpdatesComplianceStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AvailableSecurityUpdatesComplianceStatus>
    for AvailableSecurityUpdatesComplianceStatus
{
    #[inline]
    fn into_value(self) -> Value<AvailableSecurityUpdatesComplianceStatus> {
        const VALUES: &[&str] = &["COMPLIANT", "NON_COMPLIANT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComplianceLevel` of a `Rule` of `AWS::SSM::PatchBaseline`.
pub enum ComplianceLevel {
    /// `CRITICAL`.
    Critical,
    /// `HIGH`.
    High,
    /// `INFORMATIONAL`.
    Informational,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `UNSPECIFIED`.
    Unspecified,
}

#[diagnostic::do_not_recommend]
impl Kind for ComplianceLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for ComplianceLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for ComplianceLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComplianceLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComplianceLevel> for ComplianceLevel {
    #[inline]
    fn into_value(self) -> Value<ComplianceLevel> {
        const VALUES: &[&str] = &[
            "CRITICAL",
            "HIGH",
            "INFORMATIONAL",
            "LOW",
            "MEDIUM",
            "UNSPECIFIED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Key` of a `PatchFilter` of `AWS::SSM::PatchBaseline`.
pub enum Key {
    /// `ADVISORY_ID`.
    AdvisoryId,
    /// `ARCH`.
    Arch,
    /// `BUGZILLA_ID`.
    BugzillaId,
    /// `CLASSIFICATION`.
    Classification,
    /// `CVE_ID`.
    CveId,
    /// `EPOCH`.
    Epoch,
    /// `MSRC_SEVERITY`.
    MsrcSeverity,
    /// `NAME`.
    Name,
    /// `PATCH_ID`.
    PatchId,
    /// `PATCH_SET`.
    PatchSet,
    /// `PRIORITY`.
    Priority,
    /// `PRODUCT`.
    Product,
    /// `PRODUCT_FAMILY`.
    ProductFamily,
    /// `RELEASE`.
    Release,
    /// `REPOSITORY`.
    Repository,
    /// `SECTION`.
    Section,
    /// `SECURITY`.
    Security,
    /// `SEVERITY`.
    Severity,
    /// `VERSION`.
    Version,
}

#[diagnostic::do_not_recommend]
impl Kind for Key {}
#[diagnostic::do_not_recommend]
impl TextKind for Key {}
#[diagnostic::do_not_recommend]
impl IdKind for Key {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Key {}
#[diagnostic::do_not_recommend]
impl IntoValue<Key> for Key {
    #[inline]
    fn into_value(self) -> Value<Key> {
        const VALUES: &[&str] = &[
            "ADVISORY_ID",
            "ARCH",
            "BUGZILLA_ID",
            "CLASSIFICATION",
            "CVE_ID",
            "EPOCH",
            "MSRC_SEVERITY",
            "NAME",
            "PATCH_ID",
            "PATCH_SET",
            "PRIORITY",
            "PRODUCT",
            "PRODUCT_FAMILY",
            "RELEASE",
            "REPOSITORY",
            "SECTION",
            "SECURITY",
            "SEVERITY",
            "VERSION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OperatingSystem` of `AWS::SSM::PatchBaseline`.
pub enum OperatingSystem {
    /// `ALMA_LINUX`.
    AlmaLinux,
    /// `AMAZON_LINUX`.
    AmazonLinux,
    /// `AMAZON_LINUX_2`.
    AmazonLinux2,
    /// `AMAZON_LINUX_2022`.
    AmazonLinux2022,
    /// `AMAZON_LINUX_2023`.
    AmazonLinux2023,
    /// `CENTOS`.
    Centos,
    /// `DEBIAN`.
    Debian,
    /// `MACOS`.
    Macos,
    /// `ORACLE_LINUX`.
    OracleLinux,
    /// `RASPBIAN`.
    Raspbian,
    /// `REDHAT_ENTERPRISE_LINUX`.
    RedhatEnterpriseLinux,
    /// `ROCKY_LINUX`.
    RockyLinux,
    /// `SUSE`.
    Suse,
    /// `UBUNTU`.
    Ubuntu,
    /// `WINDOWS`.
    Windows,
}

#[diagnostic::do_not_recommend]
impl Kind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl TextKind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl IdKind for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OperatingSystem {}
#[diagnostic::do_not_recommend]
impl IntoValue<OperatingSystem> for OperatingSystem {
    #[inline]
    fn into_value(self) -> Value<OperatingSystem> {
        const VALUES: &[&str] = &[
            "ALMA_LINUX",
            "AMAZON_LINUX",
            "AMAZON_LINUX_2",
            "AMAZON_LINUX_2022",
            "AMAZON_LINUX_2023",
            "CENTOS",
            "DEBIAN",
            "MACOS",
            "ORACLE_LINUX",
            "RASPBIAN",
            "REDHAT_ENTERPRISE_LINUX",
            "ROCKY_LINUX",
            "SUSE",
            "UBUNTU",
            "WINDOWS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RejectedPatchesAction` of `AWS::SSM::PatchBaseline`.
pub enum RejectedPatchesAction {
    /// `ALLOW_AS_DEPENDENCY`.
    AllowAsDependency,
    /// `BLOCK`.
    Block,
}

#[diagnostic::do_not_recommend]
impl Kind for RejectedPatchesAction {}
#[diagnostic::do_not_recommend]
impl TextKind for RejectedPatchesAction {}
#[diagnostic::do_not_recommend]
impl IdKind for RejectedPatchesAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RejectedPatchesAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<RejectedPatchesAction> for RejectedPatchesAction {
    #[inline]
    fn into_value(self) -> Value<RejectedPatchesAction> {
        const VALUES: &[&str] = &["ALLOW_AS_DEPENDENCY", "BLOCK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
