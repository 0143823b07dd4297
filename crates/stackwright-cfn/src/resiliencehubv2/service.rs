// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResilienceHubV2::Service` and its property types.

use crate::l1::*;

/// Creates a resilience-managed service with associated systems, input sources, assertions, and service functions.
///
/// `AWS::ResilienceHubV2::Service`; `Ref` returns its `ServiceArn`, a [`resiliencehubv2::ServiceArn`](kinds::resiliencehubv2::ServiceArn).
/// Changing one of these replaces it: `KmsKeyId`, `Name`, `Regions`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnService(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResilienceHubV2::Service",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service.rules"),
};

impl CfnService {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResilienceHubV2::Service";

    /// `CfnService` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the service.
    /// - `regions`: AWS regions for the service.
    pub fn new(name: impl IntoValue<String>, regions: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Regions", regions.into_value().into_node());
        Self(object_)
    }

    /// Assertions associated with this service.
    ///
    /// `Assertions`; updated in place.
    pub fn assertions(mut self, value: impl IntoValue<List<AssertionDefinitionProperty>>) -> Self {
        self.0.put("Assertions", value.into_value().into_node());
        self
    }

    /// Systems associated with this service.
    ///
    /// `AssociatedSystems`; updated in place.
    pub fn associated_systems(
        mut self,
        value: impl IntoValue<List<AssociatedSystemProperty>>,
    ) -> Self {
        self.0
            .put("AssociatedSystems", value.into_value().into_node());
        self
    }

    /// Dependency discovery state.
    ///
    /// `DependencyDiscovery`; one of `ENABLED`, `DISABLED`, `INITIALIZING`; updated in place.
    pub fn dependency_discovery(mut self, value: impl IntoValue<DependencyDiscovery>) -> Self {
        self.0
            .put("DependencyDiscovery", value.into_value().into_node());
        self
    }

    /// The description of the service.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Input sources for this service.
    ///
    /// `InputSources`; updated in place.
    pub fn input_sources(
        mut self,
        value: impl IntoValue<List<InputSourceDefinitionProperty>>,
    ) -> Self {
        self.0.put("InputSources", value.into_value().into_node());
        self
    }

    /// The KMS key ID for encrypting service data.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The `PermissionModel` property.
    ///
    /// `PermissionModel`; updated in place.
    pub fn permission_model(mut self, value: impl IntoValue<PermissionModelProperty>) -> Self {
        self.0
            .put("PermissionModel", value.into_value().into_node());
        self
    }

    /// The ARN of the resilience policy to associate.
    ///
    /// `PolicyArn`; updated in place.
    pub fn policy_arn(mut self, value: impl IntoValue<kinds::resiliencehubv2::PolicyArn>) -> Self {
        self.0.put("PolicyArn", value.into_value().into_node());
        self
    }

    /// Configuration for automatic report generation on a Service.
    ///
    /// `ReportConfiguration`; updated in place.
    pub fn report_configuration(
        mut self,
        value: impl IntoValue<ServiceReportConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ReportConfiguration", value.into_value().into_node());
        self
    }

    /// Tags assigned to the service.
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

impl Construct for CfnService {
    type Handle = CfnServiceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceRef {
        CfnServiceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnService`] of a stack.
pub struct CfnServiceRef(NodeRef);

impl Clone for CfnServiceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceRef {}
impl AsNode for CfnServiceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceRef {
    /// What `Ref` returns: its `ServiceArn`, a [`resiliencehubv2::ServiceArn`](kinds::resiliencehubv2::ServiceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resiliencehubv2::ServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the service was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Effective policy values computed from the associated policy.
    ///
    /// `Fn::GetAtt` of `EffectivePolicyValues`.
    #[inline]
    pub fn attr_effective_policy_values(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EffectivePolicyValues")))
    }

    /// The ARN of the service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[inline]
    pub fn attr_service_arn(&self) -> Value<kinds::resiliencehubv2::ServiceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceArn")))
    }

    /// The timestamp when the service was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::resiliencehubv2::ServiceArn> for &CfnServiceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resiliencehubv2::ServiceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An assertion about the service's resilience posture.
///
/// The property type `AssertionDefinition` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssertionDefinitionProperty(Object);

impl AssertionDefinitionProperty {
    /// `AssertionDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: The text of the assertion.
    pub fn new(text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Text", text.into_value().into_node());
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

impl Kind for AssertionDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssertionDefinitionProperty> for AssertionDefinitionProperty {}
impl From<AssertionDefinitionProperty> for Node {
    #[inline]
    fn from(value: AssertionDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssertionDefinitionProperty> for AssertionDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<AssertionDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AssociatedSystem` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssociatedSystemProperty(Object);

impl AssociatedSystemProperty {
    /// `AssociatedSystemProperty` with its required properties, in alphabetical order:
    ///
    /// - `system_arn`: The system ARN.
    pub fn new(system_arn: impl IntoValue<kinds::resiliencehubv2::SystemArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SystemArn", system_arn.into_value().into_node());
        Self(object_)
    }

    /// User journey IDs associated with this system.
    ///
    /// `UserJourneyIds`.
    pub fn user_journey_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("UserJourneyIds", value.into_value().into_node());
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

impl Kind for AssociatedSystemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssociatedSystemProperty> for AssociatedSystemProperty {}
impl From<AssociatedSystemProperty> for Node {
    #[inline]
    fn from(value: AssociatedSystemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssociatedSystemProperty> for AssociatedSystemProperty {
    #[inline]
    fn into_value(self) -> Value<AssociatedSystemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CrossAccountRoleConfiguration` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrossAccountRoleConfigurationProperty(Object);

impl CrossAccountRoleConfigurationProperty {
    /// `CrossAccountRoleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cross_account_role_arn`: ARN of the cross-account IAM role.
    pub fn new(cross_account_role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CrossAccountRoleArn",
            cross_account_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// External ID for cross-account access.
    ///
    /// `ExternalId`.
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExternalId", value.into_value().into_node());
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

impl Kind for CrossAccountRoleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrossAccountRoleConfigurationProperty> for CrossAccountRoleConfigurationProperty {}
impl From<CrossAccountRoleConfigurationProperty> for Node {
    #[inline]
    fn from(value: CrossAccountRoleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrossAccountRoleConfigurationProperty> for CrossAccountRoleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CrossAccountRoleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. An object must satisfy both MatchLabels and MatchExpressions. Specify at least one of them; a selector carrying neither is treated as though no selector were supplied, and all supported objects in the specified namespaces are discovered.
///
/// The property type `EksLabelSelector` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksLabelSelectorProperty(Object);

impl EksLabelSelectorProperty {
    /// `EksLabelSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Label selector requirements an object must satisfy to be discovered. Up to 20 requirements, all of which must match.
    ///
    /// `MatchExpressions`.
    pub fn match_expressions(
        mut self,
        value: impl IntoValue<List<EksLabelSelectorRequirementProperty>>,
    ) -> Self {
        self.0
            .put("MatchExpressions", value.into_value().into_node());
        self
    }

    /// Label key/value pairs an object must carry to be discovered. Up to 20 pairs.
    ///
    /// `MatchLabels`.
    pub fn match_labels(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("MatchLabels", value.into_value().into_node());
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

impl Kind for EksLabelSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksLabelSelectorProperty> for EksLabelSelectorProperty {}
impl From<EksLabelSelectorProperty> for Node {
    #[inline]
    fn from(value: EksLabelSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksLabelSelectorProperty> for EksLabelSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<EksLabelSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single label selector requirement. Specify Values when Operator is IN or NOT_IN, and omit Values when Operator is EXISTS or DOES_NOT_EXIST.
///
/// The property type `EksLabelSelectorRequirement` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksLabelSelectorRequirementProperty(Object);

impl EksLabelSelectorRequirementProperty {
    /// `EksLabelSelectorRequirementProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Label key the requirement applies to.
    /// - `operator`: Operator applied to the label key.
    pub fn new(key: impl IntoValue<String>, operator: impl IntoValue<Operator>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
        Self(object_)
    }

    /// Label values the requirement compares against. Up to 20 values. Required for IN and NOT_IN; omit for EXISTS and DOES_NOT_EXIST.
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

impl Kind for EksLabelSelectorRequirementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksLabelSelectorRequirementProperty> for EksLabelSelectorRequirementProperty {}
impl From<EksLabelSelectorRequirementProperty> for Node {
    #[inline]
    fn from(value: EksLabelSelectorRequirementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksLabelSelectorRequirementProperty> for EksLabelSelectorRequirementProperty {
    #[inline]
    fn into_value(self) -> Value<EksLabelSelectorRequirementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EksSource` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct EksSourceProperty(Object);

impl EksSourceProperty {
    /// `EksSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: ARN of the EKS cluster.
    /// - `namespaces`: EKS namespaces.
    pub fn new(
        cluster_arn: impl IntoValue<String>,
        namespaces: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        object_.put("Namespaces", namespaces.into_value().into_node());
        Self(object_)
    }

    /// Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. An object must satisfy both MatchLabels and MatchExpressions. Specify at least one of them; a selector carrying neither is treated as though no selector were supplied, and all supported objects in the specified namespaces are discovered.
    ///
    /// `LabelSelector`.
    pub fn label_selector(mut self, value: impl IntoValue<EksLabelSelectorProperty>) -> Self {
        self.0.put("LabelSelector", value.into_value().into_node());
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

impl Kind for EksSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EksSourceProperty> for EksSourceProperty {}
impl From<EksSourceProperty> for Node {
    #[inline]
    fn from(value: EksSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EksSourceProperty> for EksSourceProperty {
    #[inline]
    fn into_value(self) -> Value<EksSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An input source for the service.
///
/// The property type `InputSourceDefinition` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSourceDefinitionProperty(Object);

impl InputSourceDefinitionProperty {
    /// `InputSourceDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration`: Resource configuration for an input source.
    pub fn new(resource_configuration: impl IntoValue<ResourceConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceConfiguration",
            resource_configuration.into_value().into_node(),
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

impl Kind for InputSourceDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSourceDefinitionProperty> for InputSourceDefinitionProperty {}
impl From<InputSourceDefinitionProperty> for Node {
    #[inline]
    fn from(value: InputSourceDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSourceDefinitionProperty> for InputSourceDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<InputSourceDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PermissionModel` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct PermissionModelProperty(Object);

impl PermissionModelProperty {
    /// `PermissionModelProperty` with its required properties, in alphabetical order:
    ///
    /// - `invoker_role_name`: Name of the invoker IAM role.
    pub fn new(invoker_role_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InvokerRoleName",
            invoker_role_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Cross-account role ARNs.
    ///
    /// `CrossAccountRoleArns`.
    pub fn cross_account_role_arns(
        mut self,
        value: impl IntoValue<List<CrossAccountRoleConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("CrossAccountRoleArns", value.into_value().into_node());
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

impl Kind for PermissionModelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PermissionModelProperty> for PermissionModelProperty {}
impl From<PermissionModelProperty> for Node {
    #[inline]
    fn from(value: PermissionModelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PermissionModelProperty> for PermissionModelProperty {
    #[inline]
    fn into_value(self) -> Value<PermissionModelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for a report output destination.
///
/// The property type `ReportOutputConfiguration` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReportOutputConfigurationProperty(Object);

impl ReportOutputConfigurationProperty {
    /// `ReportOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3`: S3 configuration for report output.
    pub fn new(s3: impl IntoValue<S3ReportOutputConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3", s3.into_value().into_node());
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

impl Kind for ReportOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReportOutputConfigurationProperty> for ReportOutputConfigurationProperty {}
impl From<ReportOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReportOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReportOutputConfigurationProperty> for ReportOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ReportOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Resource configuration for an input source. Provide exactly one field.
///
/// The property type `ResourceConfiguration` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceConfigurationProperty(Object);

impl ResourceConfigurationProperty {
    /// `ResourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// ARN of a CloudFormation stack.
    ///
    /// `CfnStackArn`.
    pub fn cfn_stack_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CfnStackArn", value.into_value().into_node());
        self
    }

    /// S3 URL of a design file.
    ///
    /// `DesignFileS3Url`.
    pub fn design_file_s3_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DesignFileS3Url", value.into_value().into_node());
        self
    }

    /// The `Eks` property.
    ///
    /// `Eks`.
    pub fn eks(mut self, value: impl IntoValue<EksSourceProperty>) -> Self {
        self.0.put("Eks", value.into_value().into_node());
        self
    }

    /// Resource tags to discover resources.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// URL of a Terraform state file.
    ///
    /// `TfStateFileUrl`.
    pub fn tf_state_file_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TfStateFileUrl", value.into_value().into_node());
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

impl Kind for ResourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceConfigurationProperty> for ResourceConfigurationProperty {}
impl From<ResourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ResourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceConfigurationProperty> for ResourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ResourceTag` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Tag key.
    /// - `values`: Tag values.
    pub fn new(key: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 configuration for report output.
///
/// The property type `S3ReportOutputConfiguration` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ReportOutputConfigurationProperty(Object);

impl S3ReportOutputConfigurationProperty {
    /// `S3ReportOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_owner`: Account ID of the bucket owner.
    /// - `bucket_path`: S3 bucket path where reports will be written.
    pub fn new(bucket_owner: impl IntoValue<String>, bucket_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketOwner", bucket_owner.into_value().into_node());
        object_.put("BucketPath", bucket_path.into_value().into_node());
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

impl Kind for S3ReportOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ReportOutputConfigurationProperty> for S3ReportOutputConfigurationProperty {}
impl From<S3ReportOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ReportOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ReportOutputConfigurationProperty> for S3ReportOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ReportOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for automatic report generation on a Service.
///
/// The property type `ServiceReportConfiguration` of `AWS::ResilienceHubV2::Service`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceReportConfigurationProperty(Object);

impl ServiceReportConfigurationProperty {
    /// `ServiceReportConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `report_output`: Output destinations for generated reports.
    pub fn new(report_output: impl IntoValue<List<ReportOutputConfigurationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ReportOutput", report_output.into_value().into_node());
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

impl Kind for ServiceReportConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceReportConfigurationProperty> for ServiceReportConfigurationProperty {}
impl From<ServiceReportConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceReportConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceReportConfigurationProperty> for ServiceReportConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceReportConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DependencyDiscovery` of `AWS::ResilienceHubV2::Service`.
pub enum DependencyDiscovery {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
    /// `INITIALIZING`.
    Initializing,
}

#[diagnostic::do_not_recommend]
impl Kind for DependencyDiscovery {}
#[diagnostic::do_not_recommend]
impl TextKind for DependencyDiscovery {}
#[diagnostic::do_not_recommend]
impl IdKind for DependencyDiscovery {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DependencyDiscovery {}
#[diagnostic::do_not_recommend]
impl IntoValue<DependencyDiscovery> for DependencyDiscovery {
    #[inline]
    fn into_value(self) -> Value<DependencyDiscovery> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED", "INITIALIZING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `EksLabelSelectorRequirement` of `AWS::ResilienceHubV2::Service`.
pub enum Operator {
    /// `DOES_NOT_EXIST`.
    DoesNotExist,
    /// `EXISTS`.
    Exists,
    /// `IN`.
    In,
    /// `NOT_IN`.
    NotIn,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &["DOES_NOT_EXIST", "EXISTS", "IN", "NOT_IN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
