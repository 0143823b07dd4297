// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WellArchitected::Workload` and its property types.

use crate::l1::*;

/// Definition of AWS::WellArchitected::Workload Resource Type
///
/// `AWS::WellArchitected::Workload`; `Ref` returns its `WorkloadArn`, a [`wellarchitected::WorkloadArn`](kinds::wellarchitected::WorkloadArn).
/// Changing one of these replaces it: `Lenses`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorkload(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WellArchitected::Workload",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("workload.rules"),
};

impl CfnWorkload {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WellArchitected::Workload";

    /// `CfnWorkload` with its required properties, in alphabetical order:
    ///
    /// - `description`: The description for the workload.
    /// - `environment`: The environment for the workload.
    /// - `lenses`: The list of lenses associated with the workload.
    /// - `workload_name`: The name of the workload.
    pub fn new(
        description: impl IntoValue<String>,
        environment: impl IntoValue<Environment>,
        lenses: impl IntoValue<List<String>>,
        workload_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Description", description.into_value().into_node());
        object_.put("Environment", environment.into_value().into_node());
        object_.put("Lenses", lenses.into_value().into_node());
        object_.put("WorkloadName", workload_name.into_value().into_node());
        Self(object_)
    }

    /// The list of Amazon Web Services account IDs associated with the workload.
    ///
    /// `AccountIds`; updated in place.
    pub fn account_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AccountIds", value.into_value().into_node());
        self
    }

    /// The URL of the architectural design for the workload.
    ///
    /// `ArchitecturalDesign`; updated in place.
    pub fn architectural_design(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ArchitecturalDesign", value.into_value().into_node());
        self
    }

    /// The list of Amazon Web Services Regions associated with the workload.
    ///
    /// `AwsRegions`; updated in place.
    pub fn aws_regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AwsRegions", value.into_value().into_node());
        self
    }

    /// Discovery configuration associated to the workload.
    ///
    /// `DiscoveryConfig`; updated in place.
    pub fn discovery_config(mut self, value: impl IntoValue<DiscoveryConfigProperty>) -> Self {
        self.0
            .put("DiscoveryConfig", value.into_value().into_node());
        self
    }

    /// The industry for the workload.
    ///
    /// `Industry`; updated in place.
    pub fn industry(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Industry", value.into_value().into_node());
        self
    }

    /// The industry type for the workload.
    ///
    /// `IndustryType`; updated in place.
    pub fn industry_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IndustryType", value.into_value().into_node());
        self
    }

    /// The list of non-Amazon Web Services Regions associated with the workload.
    ///
    /// `NonAwsRegions`; updated in place.
    pub fn non_aws_regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("NonAwsRegions", value.into_value().into_node());
        self
    }

    /// The notes associated with the workload.
    ///
    /// `Notes`; updated in place.
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Notes", value.into_value().into_node());
        self
    }

    /// The review owner of the workload.
    ///
    /// `ReviewOwner`; updated in place.
    pub fn review_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReviewOwner", value.into_value().into_node());
        self
    }

    /// The tags associated with the workload.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnWorkload {
    type Handle = CfnWorkloadRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkloadRef {
        CfnWorkloadRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorkload`] of a stack.
pub struct CfnWorkloadRef(NodeRef);

impl Clone for CfnWorkloadRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkloadRef {}
impl AsNode for CfnWorkloadRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkloadRef {
    /// What `Ref` returns: its `WorkloadArn`, a [`wellarchitected::WorkloadArn`](kinds::wellarchitected::WorkloadArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wellarchitected::WorkloadArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The improvement status for a workload.
    ///
    /// `Fn::GetAtt` of `ImprovementStatus`.
    #[inline]
    pub fn attr_improvement_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImprovementStatus")))
    }

    /// The ARN for the workload.
    ///
    /// `Fn::GetAtt` of `WorkloadArn`.
    #[inline]
    pub fn attr_workload_arn(&self) -> Value<kinds::wellarchitected::WorkloadArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkloadArn")))
    }

    /// The ID assigned to the workload.
    ///
    /// `Fn::GetAtt` of `WorkloadId`.
    #[inline]
    pub fn attr_workload_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkloadId")))
    }
}

impl IntoValue<kinds::wellarchitected::WorkloadArn> for &CfnWorkloadRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wellarchitected::WorkloadArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Discovery configuration associated to the workload.
///
/// The property type `DiscoveryConfig` of `AWS::WellArchitected::Workload`.
#[must_use = "a property type does nothing until it is set"]
pub struct DiscoveryConfigProperty(Object);

impl DiscoveryConfigProperty {
    /// `DiscoveryConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Discovery integration status in respect to Trusted Advisor for the workload.
    ///
    /// `TrustedAdvisorIntegrationStatus`; one of `ENABLED`, `DISABLED`.
    pub fn trusted_advisor_integration_status(
        mut self,
        value: impl IntoValue<TrustedAdvisorIntegrationStatus>,
    ) -> Self {
        self.0.put(
            "TrustedAdvisorIntegrationStatus",
            value.into_value().into_node(),
        );
        self
    }

    /// The mode to use for identifying resources associated with the workload.
    ///
    /// `WorkloadResourceDefinition`; one of `WORKLOAD_METADATA`, `APP_REGISTRY`.
    pub fn workload_resource_definition(
        mut self,
        value: impl IntoValue<List<WorkloadResourceDefinition>>,
    ) -> Self {
        self.0
            .put("WorkloadResourceDefinition", value.into_value().into_node());
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

impl Kind for DiscoveryConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DiscoveryConfigProperty> for DiscoveryConfigProperty {}
impl From<DiscoveryConfigProperty> for Node {
    #[inline]
    fn from(value: DiscoveryConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DiscoveryConfigProperty> for DiscoveryConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DiscoveryConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::WellArchitected::Workload`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Environment` of `AWS::WellArchitected::Workload`.
pub enum Environment {
    /// `PREPRODUCTION`.
    Preproduction,
    /// `PRODUCTION`.
    Production,
}

#[diagnostic::do_not_recommend]
impl Kind for Environment {}
#[diagnostic::do_not_recommend]
impl TextKind for Environment {}
#[diagnostic::do_not_recommend]
impl IdKind for Environment {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Environment {}
#[diagnostic::do_not_recommend]
impl IntoValue<Environment> for Environment {
    #[inline]
    fn into_value(self) -> Value<Environment> {
        const VALUES: &[&str] = &["PREPRODUCTION", "PRODUCTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TrustedAdvisorIntegrationStatus` of a `DiscoveryConfig` of `AWS::WellArchitected::Workload`.
pub enum TrustedAdvisorIntegrationStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for TrustedAdvisorIntegrationStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for TrustedAdvisorIntegrationStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for TrustedAdvisorIntegrationStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TrustedAdvisorIntegrationStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<TrustedAdvisorIntegrationStatus> for TrustedAdvisorIntegrationStatus {
    #[inline]
    fn into_value(self) -> Value<TrustedAdvisorIntegrationStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WorkloadResourceDefinition` of a `DiscoveryConfig` of `AWS::WellArchitected::Workload`.
pub enum WorkloadResourceDefinition {
    /// `APP_REGISTRY`.
    AppRegistry,
    /// `WORKLOAD_METADATA`.
    WorkloadMetadata,
}

#[diagnostic::do_not_recommend]
impl Kind for WorkloadResourceDefinition {}
#[diagnostic::do_not_recommend]
impl TextKind for WorkloadResourceDefinition {}
#[diagnostic::do_not_recommend]
impl IdKind for WorkloadResourceDefinition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WorkloadResourceDefinition {}
#[diagnostic::do_not_recommend]
impl IntoValue<WorkloadResourceDefinition> for WorkloadResourceDefinition {
    #[inline]
    fn into_value(self) -> Value<WorkloadResourceDefinition> {
        const VALUES: &[&str] = &["APP_REGISTRY", "WORKLOAD_METADATA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
