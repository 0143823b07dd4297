// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::ConfigurationBundle` and its property types.

use crate::l1::*;

/// Definition of AWS::BedrockAgentCore::ConfigurationBundle Resource Type
///
/// `AWS::BedrockAgentCore::ConfigurationBundle`; `Ref` returns its `BundleArn`, a [`bedrockagentcore::ConfigurationBundleArn`](kinds::bedrockagentcore::ConfigurationBundleArn).
/// Changing one of these replaces it: `BundleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationBundle(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::ConfigurationBundle",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configuration_bundle.rules"),
};

impl CfnConfigurationBundle {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::ConfigurationBundle";

    /// `CfnConfigurationBundle` with its required properties, in alphabetical order:
    ///
    /// - `bundle_name`: The name for the configuration bundle.
    /// - `components`: A map of component identifiers to their configurations.
    pub fn new(
        bundle_name: impl IntoValue<String>,
        components: impl IntoValue<Map<ComponentConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BundleName", bundle_name.into_value().into_node());
        object_.put("Components", components.into_value().into_node());
        Self(object_)
    }

    /// The branch name for version tracking.
    ///
    /// `BranchName`; updated in place.
    pub fn branch_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BranchName", value.into_value().into_node());
        self
    }

    /// A commit message describing the version of the configuration bundle.
    ///
    /// `CommitMessage`; updated in place.
    pub fn commit_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CommitMessage", value.into_value().into_node());
        self
    }

    /// The source that created a configuration bundle version.
    ///
    /// `CreatedBy`; updated in place.
    pub fn created_by(mut self, value: impl IntoValue<VersionCreatedBySourceProperty>) -> Self {
        self.0.put("CreatedBy", value.into_value().into_node());
        self
    }

    /// The description for the configuration bundle.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key used to encrypt component configurations.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Tags to assign to the configuration bundle.
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

impl Construct for CfnConfigurationBundle {
    type Handle = CfnConfigurationBundleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationBundleRef {
        CfnConfigurationBundleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationBundle`] of a stack.
pub struct CfnConfigurationBundleRef(NodeRef);

impl Clone for CfnConfigurationBundleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationBundleRef {}
impl AsNode for CfnConfigurationBundleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationBundleRef {
    /// What `Ref` returns: its `BundleArn`, a [`bedrockagentcore::ConfigurationBundleArn`](kinds::bedrockagentcore::ConfigurationBundleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::ConfigurationBundleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the configuration bundle.
    ///
    /// `Fn::GetAtt` of `BundleArn`.
    #[inline]
    pub fn attr_bundle_arn(&self) -> Value<kinds::bedrockagentcore::ConfigurationBundleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BundleArn")))
    }

    /// The unique identifier of the configuration bundle.
    ///
    /// `Fn::GetAtt` of `BundleId`.
    #[inline]
    pub fn attr_bundle_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BundleId")))
    }

    /// The timestamp when the configuration bundle was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The version lineage metadata that tracks parent versions and creation source.
    ///
    /// `Fn::GetAtt` of `LineageMetadata`.
    #[inline]
    pub fn attr_lineage_metadata(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LineageMetadata")))
    }

    /// The timestamp when the configuration bundle was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The version identifier of the configuration bundle.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[inline]
    pub fn attr_version_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionId")))
    }
}

impl IntoValue<kinds::bedrockagentcore::ConfigurationBundleArn> for &CfnConfigurationBundleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::ConfigurationBundleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration for a component within a configuration bundle.
///
/// The property type `ComponentConfiguration` of `AWS::BedrockAgentCore::ConfigurationBundle`.
#[must_use = "a property type does nothing until it is set"]
pub struct ComponentConfigurationProperty(Object);

impl ComponentConfigurationProperty {
    /// `ComponentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: The configuration values as a flexible JSON document.
    pub fn new(configuration: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
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

impl Kind for ComponentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ComponentConfigurationProperty> for ComponentConfigurationProperty {}
impl From<ComponentConfigurationProperty> for Node {
    #[inline]
    fn from(value: ComponentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ComponentConfigurationProperty> for ComponentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ComponentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source that created a configuration bundle version.
///
/// The property type `VersionCreatedBySource` of `AWS::BedrockAgentCore::ConfigurationBundle`.
#[must_use = "a property type does nothing until it is set"]
pub struct VersionCreatedBySourceProperty(Object);

impl VersionCreatedBySourceProperty {
    /// `VersionCreatedBySourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the source (for example, user, optimization-job, or system).
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the source, if applicable.
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

impl Kind for VersionCreatedBySourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VersionCreatedBySourceProperty> for VersionCreatedBySourceProperty {}
impl From<VersionCreatedBySourceProperty> for Node {
    #[inline]
    fn from(value: VersionCreatedBySourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VersionCreatedBySourceProperty> for VersionCreatedBySourceProperty {
    #[inline]
    fn into_value(self) -> Value<VersionCreatedBySourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
