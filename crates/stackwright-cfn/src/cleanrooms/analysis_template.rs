// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::AnalysisTemplate` and its property types.

use crate::l1::*;

/// Creates a new analysis template.
///
/// `AWS::CleanRooms::AnalysisTemplate`; `Ref` returns the physical id, which is made of `AnalysisTemplateIdentifier`, `MembershipIdentifier`.
/// Changing one of these replaces it: `AnalysisParameters`, `ErrorMessageConfiguration`, `Format`, `MembershipIdentifier`, `Name`, `Schema`, `Source`, `SyntheticDataParameters`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAnalysisTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::AnalysisTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("analysis_template.rules"),
};

impl CfnAnalysisTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::AnalysisTemplate";

    /// `CfnAnalysisTemplate` with its required properties, in alphabetical order:
    ///
    /// - `format`: The format of the analysis template.
    /// - `membership_identifier`: The identifier for a membership resource.
    /// - `name`: The name of the analysis template.
    /// - `source`: The source of the analysis template.
    pub fn new(
        format: impl IntoValue<Format>,
        membership_identifier: impl IntoValue<kinds::cleanrooms::MembershipIdentifier>,
        name: impl IntoValue<String>,
        source: impl IntoValue<AnalysisSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Format", format.into_value().into_node());
        object_.put(
            "MembershipIdentifier",
            membership_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The parameters of the analysis template.
    ///
    /// `AnalysisParameters`; an update replaces the resource.
    pub fn analysis_parameters(
        mut self,
        value: impl IntoValue<List<AnalysisParameterProperty>>,
    ) -> Self {
        self.0
            .put("AnalysisParameters", value.into_value().into_node());
        self
    }

    /// The description of the analysis template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration that specifies the level of detail in error messages returned by analyses using this template. When set to `DETAILED`, error messages include more information to help troubleshoot issues with PySpark jobs. Detailed error messages may expose underlying data, including sensitive information. Recommended for faster troubleshooting in development and testing environments.
    ///
    /// `ErrorMessageConfiguration`; an update replaces the resource.
    pub fn error_message_configuration(
        mut self,
        value: impl IntoValue<ErrorMessageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ErrorMessageConfiguration", value.into_value().into_node());
        self
    }

    /// The entire schema object.
    ///
    /// `Schema`; an update replaces the resource.
    pub fn schema(mut self, value: impl IntoValue<AnalysisSchemaProperty>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
        self
    }

    /// The source metadata for the analysis template.
    ///
    /// `SourceMetadata`; updated in place.
    pub fn source_metadata(
        mut self,
        value: impl IntoValue<AnalysisSourceMetadataProperty>,
    ) -> Self {
        self.0.put("SourceMetadata", value.into_value().into_node());
        self
    }

    /// The parameters used to generate synthetic data for this analysis template.
    ///
    /// `SyntheticDataParameters`; an update replaces the resource.
    pub fn synthetic_data_parameters(
        mut self,
        value: impl IntoValue<SyntheticDataParametersProperty>,
    ) -> Self {
        self.0
            .put("SyntheticDataParameters", value.into_value().into_node());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define. When you use tagging, you can also use tag-based access control in IAM policies to control access to this resource.
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

impl Construct for CfnAnalysisTemplate {
    type Handle = CfnAnalysisTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAnalysisTemplateRef {
        CfnAnalysisTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAnalysisTemplate`] of a stack.
pub struct CfnAnalysisTemplateRef(NodeRef);

impl Clone for CfnAnalysisTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAnalysisTemplateRef {}
impl AsNode for CfnAnalysisTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAnalysisTemplateRef {
    /// What `Ref` returns: the physical id, which is made of `AnalysisTemplateIdentifier`, `MembershipIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the identifier for the analysis template.
    ///
    /// Example: `a1b2c3d4-5678-90ab-cdef-EXAMPLE2222`
    ///
    /// `Fn::GetAtt` of `AnalysisTemplateIdentifier`.
    #[inline]
    pub fn attr_analysis_template_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AnalysisTemplateIdentifier"),
        ))
    }

    /// Returns the Amazon Resource Name (ARN) of the analysis template.
    ///
    /// Example: `arn:aws:cleanrooms:us-east-1:111122223333:membership/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111/analysistemplates/a1b2c3d4-5678-90ab-cdef-EXAMPLE2222`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::AnalysisTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the unique ARN for the analysis template’s associated collaboration.
    ///
    /// Example: `arn:aws:cleanrooms:us-east-1:111122223333:collaboration/a1b2c3d4-5678-90ab-cdef-EXAMPLE33333`
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[inline]
    pub fn attr_collaboration_arn(&self) -> Value<kinds::cleanrooms::CollaborationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CollaborationArn")))
    }

    /// Returns the unique ID for the associated collaboration of the analysis template.
    ///
    /// Example: `a1b2c3d4-5678-90ab-cdef-EXAMPLE33333`
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[inline]
    pub fn attr_collaboration_identifier(
        &self,
    ) -> Value<kinds::cleanrooms::CollaborationIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CollaborationIdentifier"),
        ))
    }

    /// Returns the Amazon Resource Name (ARN) of the member who created the analysis template.
    ///
    /// Example: `arn:aws:cleanrooms:us-east-1:111122223333:membership/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[inline]
    pub fn attr_membership_arn(&self) -> Value<kinds::cleanrooms::MembershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MembershipArn")))
    }

    /// The `Schema` attribute.
    ///
    /// `Fn::GetAtt` of `Schema`.
    #[inline]
    pub fn attr_schema(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Schema")))
    }

    /// The `Schema.ReferencedTables` attribute.
    ///
    /// `Fn::GetAtt` of `Schema.ReferencedTables`.
    #[inline]
    pub fn attr_schema_referenced_tables(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Schema.ReferencedTables"),
        ))
    }
}

impl IntoValue<kinds::cleanrooms::AnalysisTemplateArn> for &CfnAnalysisTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::AnalysisTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Optional. The member who can query can provide this placeholder for a literal data value in an analysis template.
///
/// The property type `AnalysisParameter` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisParameterProperty(Object);

impl AnalysisParameterProperty {
    /// `AnalysisParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the parameter.
    /// - `r#type`: The type of parameter.
    pub fn new(
        name: impl IntoValue<String>,
        r#type: impl IntoValue<AnalysisParameterType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Optional. The default value that is applied in the analysis template. The member who can query can override this value in the query editor.
    ///
    /// `DefaultValue`; an update replaces the resource.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
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

impl Kind for AnalysisParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisParameterProperty> for AnalysisParameterProperty {}
impl From<AnalysisParameterProperty> for Node {
    #[inline]
    fn from(value: AnalysisParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisParameterProperty> for AnalysisParameterProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A relation within an analysis.
///
/// The property type `AnalysisSchema` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisSchemaProperty(Object);

impl AnalysisSchemaProperty {
    /// `AnalysisSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `referenced_tables`: The tables referenced in the analysis schema.
    pub fn new(referenced_tables: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReferencedTables",
            referenced_tables.into_value().into_node(),
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

impl Kind for AnalysisSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisSchemaProperty> for AnalysisSchemaProperty {}
impl From<AnalysisSchemaProperty> for Node {
    #[inline]
    fn from(value: AnalysisSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisSchemaProperty> for AnalysisSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure that defines the body of the analysis template.
///
/// The property type `AnalysisSource` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisSourceProperty(Object);

impl AnalysisSourceProperty {
    /// `AnalysisSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The artifacts of the analysis source.
    ///
    /// `Artifacts`.
    pub fn artifacts(mut self, value: impl IntoValue<AnalysisTemplateArtifactsProperty>) -> Self {
        self.0.put("Artifacts", value.into_value().into_node());
        self
    }

    /// The query text.
    ///
    /// `Text`; an update replaces the resource.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for AnalysisSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisSourceProperty> for AnalysisSourceProperty {}
impl From<AnalysisSourceProperty> for Node {
    #[inline]
    fn from(value: AnalysisSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisSourceProperty> for AnalysisSourceProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The analysis source metadata.
///
/// The property type `AnalysisSourceMetadata` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisSourceMetadataProperty(Object);

impl AnalysisSourceMetadataProperty {
    /// `AnalysisSourceMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `artifacts`: The artifacts of the analysis source metadata.
    pub fn new(artifacts: impl IntoValue<AnalysisTemplateArtifactMetadataProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Artifacts", artifacts.into_value().into_node());
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

impl Kind for AnalysisSourceMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisSourceMetadataProperty> for AnalysisSourceMetadataProperty {}
impl From<AnalysisSourceMetadataProperty> for Node {
    #[inline]
    fn from(value: AnalysisSourceMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisSourceMetadataProperty> for AnalysisSourceMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisSourceMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The analysis template artifact.
///
/// The property type `AnalysisTemplateArtifact` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisTemplateArtifactProperty(Object);

impl AnalysisTemplateArtifactProperty {
    /// `AnalysisTemplateArtifactProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`: The artifact location.
    pub fn new(location: impl IntoValue<S3LocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
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

impl Kind for AnalysisTemplateArtifactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisTemplateArtifactProperty> for AnalysisTemplateArtifactProperty {}
impl From<AnalysisTemplateArtifactProperty> for Node {
    #[inline]
    fn from(value: AnalysisTemplateArtifactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisTemplateArtifactProperty> for AnalysisTemplateArtifactProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisTemplateArtifactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The analysis template artifact metadata.
///
/// The property type `AnalysisTemplateArtifactMetadata` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisTemplateArtifactMetadataProperty(Object);

impl AnalysisTemplateArtifactMetadataProperty {
    /// `AnalysisTemplateArtifactMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `entry_point_hash`: The hash of the entry point for the analysis template artifact metadata.
    pub fn new(entry_point_hash: impl IntoValue<HashProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntryPointHash", entry_point_hash.into_value().into_node());
        Self(object_)
    }

    /// Additional artifact hashes for the analysis template.
    ///
    /// `AdditionalArtifactHashes`.
    pub fn additional_artifact_hashes(mut self, value: impl IntoValue<List<HashProperty>>) -> Self {
        self.0
            .put("AdditionalArtifactHashes", value.into_value().into_node());
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

impl Kind for AnalysisTemplateArtifactMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisTemplateArtifactMetadataProperty>
    for AnalysisTemplateArtifactMetadataProperty
{
}
impl From<AnalysisTemplateArtifactMetadataProperty> for Node {
    #[inline]
    fn from(value: AnalysisTemplateArtifactMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisTemplateArtifactMetadataProperty>
    for AnalysisTemplateArtifactMetadataProperty
{
    #[inline]
    fn into_value(self) -> Value<AnalysisTemplateArtifactMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The analysis template artifacts.
///
/// The property type `AnalysisTemplateArtifacts` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisTemplateArtifactsProperty(Object);

impl AnalysisTemplateArtifactsProperty {
    /// `AnalysisTemplateArtifactsProperty` with its required properties, in alphabetical order:
    ///
    /// - `entry_point`: The entry point for the analysis template artifacts.
    /// - `role_arn`: The role ARN for the analysis template artifacts.
    pub fn new(
        entry_point: impl IntoValue<AnalysisTemplateArtifactProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntryPoint", entry_point.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Additional artifacts for the analysis template.
    ///
    /// `AdditionalArtifacts`.
    pub fn additional_artifacts(
        mut self,
        value: impl IntoValue<List<AnalysisTemplateArtifactProperty>>,
    ) -> Self {
        self.0
            .put("AdditionalArtifacts", value.into_value().into_node());
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

impl Kind for AnalysisTemplateArtifactsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisTemplateArtifactsProperty> for AnalysisTemplateArtifactsProperty {}
impl From<AnalysisTemplateArtifactsProperty> for Node {
    #[inline]
    fn from(value: AnalysisTemplateArtifactsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisTemplateArtifactsProperty> for AnalysisTemplateArtifactsProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisTemplateArtifactsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains classification information for data columns, including mappings that specify how columns should be handled during synthetic data generation and privacy analysis.
///
/// The property type `ColumnClassificationDetails` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnClassificationDetailsProperty(Object);

impl ColumnClassificationDetailsProperty {
    /// `ColumnClassificationDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_mapping`: A mapping that defines the classification of data columns for synthetic data generation and specifies how each column should be handled during the privacy-preserving data synthesis process.
    pub fn new(
        column_mapping: impl IntoValue<List<SyntheticDataColumnPropertiesProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnMapping", column_mapping.into_value().into_node());
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

impl Kind for ColumnClassificationDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnClassificationDetailsProperty> for ColumnClassificationDetailsProperty {}
impl From<ColumnClassificationDetailsProperty> for Node {
    #[inline]
    fn from(value: ColumnClassificationDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnClassificationDetailsProperty> for ColumnClassificationDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnClassificationDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that defines the level of detail included in error messages returned by PySpark jobs. This configuration allows you to control the verbosity of error messages to help with troubleshooting PySpark jobs while maintaining appropriate security controls.
///
/// The property type `ErrorMessageConfiguration` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ErrorMessageConfigurationProperty(Object);

impl ErrorMessageConfigurationProperty {
    /// `ErrorMessageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The level of detail for error messages returned by the PySpark job.
    pub fn new(r#type: impl IntoValue<ErrorMessageConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ErrorMessageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ErrorMessageConfigurationProperty> for ErrorMessageConfigurationProperty {}
impl From<ErrorMessageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ErrorMessageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ErrorMessageConfigurationProperty> for ErrorMessageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ErrorMessageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Hash
///
/// The property type `Hash` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct HashProperty(Object);

impl HashProperty {
    /// `HashProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The SHA-256 hash value.
    ///
    /// `Sha256`.
    pub fn sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Sha256", value.into_value().into_node());
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

impl Kind for HashProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HashProperty> for HashProperty {}
impl From<HashProperty> for Node {
    #[inline]
    fn from(value: HashProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HashProperty> for HashProperty {
    #[inline]
    fn into_value(self) -> Value<HashProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters that control the generation of synthetic data for machine learning, including privacy settings and column classification details.
///
/// The property type `MLSyntheticDataParameters` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct MLSyntheticDataParametersProperty(Object);

impl MLSyntheticDataParametersProperty {
    /// `MLSyntheticDataParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_classification`: Classification details for data columns that specify how each column should be treated during synthetic data generation.
    /// - `epsilon`: The epsilon value for differential privacy when generating synthetic data.
    /// - `max_membership_inference_attack_score`: The maximum acceptable score for membership inference attack vulnerability.
    pub fn new(
        column_classification: impl IntoValue<ColumnClassificationDetailsProperty>,
        epsilon: impl IntoValue<f64>,
        max_membership_inference_attack_score: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ColumnClassification",
            column_classification.into_value().into_node(),
        );
        object_.put("Epsilon", epsilon.into_value().into_node());
        object_.put(
            "MaxMembershipInferenceAttackScore",
            max_membership_inference_attack_score
                .into_value()
                .into_node(),
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

impl Kind for MLSyntheticDataParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MLSyntheticDataParametersProperty> for MLSyntheticDataParametersProperty {}
impl From<MLSyntheticDataParametersProperty> for Node {
    #[inline]
    fn from(value: MLSyntheticDataParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MLSyntheticDataParametersProperty> for MLSyntheticDataParametersProperty {
    #[inline]
    fn into_value(self) -> Value<MLSyntheticDataParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3 location.
///
/// The property type `S3Location` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The bucket name.
    /// - `key`: The object key.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Properties that define how a specific data column should be handled during synthetic data generation, including its name, type, and role in predictive modeling.
///
/// The property type `SyntheticDataColumnProperties` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SyntheticDataColumnPropertiesProperty(Object);

impl SyntheticDataColumnPropertiesProperty {
    /// `SyntheticDataColumnPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `column_name`: The name of the data column as it appears in the dataset.
    /// - `column_type`: The data type of the column, which determines how the synthetic data generation algorithm processes and synthesizes values for this column.
    /// - `is_predictive_value`: Indicates if this column contains predictive values that should be treated as target variables in machine learning models.
    pub fn new(
        column_name: impl IntoValue<String>,
        column_type: impl IntoValue<ColumnType>,
        is_predictive_value: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ColumnName", column_name.into_value().into_node());
        object_.put("ColumnType", column_type.into_value().into_node());
        object_.put(
            "IsPredictiveValue",
            is_predictive_value.into_value().into_node(),
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

impl Kind for SyntheticDataColumnPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SyntheticDataColumnPropertiesProperty> for SyntheticDataColumnPropertiesProperty {}
impl From<SyntheticDataColumnPropertiesProperty> for Node {
    #[inline]
    fn from(value: SyntheticDataColumnPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SyntheticDataColumnPropertiesProperty> for SyntheticDataColumnPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SyntheticDataColumnPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters that control how synthetic data is generated, including privacy settings, column classifications, and other configuration options that affect the data synthesis process.
///
/// The property type `SyntheticDataParameters` of `AWS::CleanRooms::AnalysisTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SyntheticDataParametersProperty(Object);

impl SyntheticDataParametersProperty {
    /// `SyntheticDataParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `ml_synthetic_data_parameters`: The machine learning-specific parameters for synthetic data generation.
    pub fn new(
        ml_synthetic_data_parameters: impl IntoValue<MLSyntheticDataParametersProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MlSyntheticDataParameters",
            ml_synthetic_data_parameters.into_value().into_node(),
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

impl Kind for SyntheticDataParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SyntheticDataParametersProperty> for SyntheticDataParametersProperty {}
impl From<SyntheticDataParametersProperty> for Node {
    #[inline]
    fn from(value: SyntheticDataParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SyntheticDataParametersProperty> for SyntheticDataParametersProperty {
    #[inline]
    fn into_value(self) -> Value<SyntheticDataParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `AnalysisParameter` of `AWS::CleanRooms::AnalysisTemplate`.
pub enum AnalysisParameterType {
    /// `BIGINT`.
    Bigint,
    /// `BINARY`.
    Binary,
    /// `BOOLEAN`.
    Boolean,
    /// `BYTE`.
    Byte,
    /// `CHAR`.
    Char,
    /// `CHARACTER`.
    Character,
    /// `DATE`.
    Date,
    /// `DECIMAL`.
    Decimal,
    /// `DOUBLE`.
    Double,
    /// `DOUBLE_PRECISION`.
    DoublePrecision,
    /// `FLOAT`.
    Float,
    /// `INT`.
    Int,
    /// `INTEGER`.
    Integer,
    /// `LONG`.
    Long,
    /// `NUMERIC`.
    Numeric,
    /// `REAL`.
    Real,
    /// `SHORT`.
    Short,
    /// `SMALLINT`.
    Smallint,
    /// `STRING`.
    String_,
    /// `TIME`.
    Time,
    /// `TIMESTAMP`.
    Timestamp,
    /// `TIMESTAMPTZ`.
    Timestamptz,
    /// `TIMESTAMP_LTZ`.
    TimestampLtz,
    /// `TIMESTAMP_NTZ`.
    TimestampNtz,
    /// `TIMETZ`.
    Timetz,
    /// `TINYINT`.
    Tinyint,
    /// `VARBYTE`.
    Varbyte,
    /// `VARCHAR`.
    Varchar,
}

#[diagnostic::do_not_recommend]
impl Kind for AnalysisParameterType {}
#[diagnostic::do_not_recommend]
impl TextKind for AnalysisParameterType {}
#[diagnostic::do_not_recommend]
impl IdKind for AnalysisParameterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AnalysisParameterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AnalysisParameterType> for AnalysisParameterType {
    #[inline]
    fn into_value(self) -> Value<AnalysisParameterType> {
        const VALUES: &[&str] = &[
            "BIGINT",
            "BINARY",
            "BOOLEAN",
            "BYTE",
            "CHAR",
            "CHARACTER",
            "DATE",
            "DECIMAL",
            "DOUBLE",
            "DOUBLE_PRECISION",
            "FLOAT",
            "INT",
            "INTEGER",
            "LONG",
            "NUMERIC",
            "REAL",
            "SHORT",
            "SMALLINT",
            "STRING",
            "TIME",
            "TIMESTAMP",
            "TIMESTAMPTZ",
            "TIMESTAMP_LTZ",
            "TIMESTAMP_NTZ",
            "TIMETZ",
            "TINYINT",
            "VARBYTE",
            "VARCHAR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ColumnType` of a `SyntheticDataColumnProperties` of `AWS::CleanRooms::AnalysisTemplate`.
pub enum ColumnType {
    /// `CATEGORICAL`.
    Categorical,
    /// `NUMERICAL`.
    Numerical,
}

#[diagnostic::do_not_recommend]
impl Kind for ColumnType {}
#[diagnostic::do_not_recommend]
impl TextKind for ColumnType {}
#[diagnostic::do_not_recommend]
impl IdKind for ColumnType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ColumnType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ColumnType> for ColumnType {
    #[inline]
    fn into_value(self) -> Value<ColumnType> {
        const VALUES: &[&str] = &["CATEGORICAL", "NUMERICAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ErrorMessageConfiguration` of `AWS::CleanRooms::AnalysisTemplate`.
pub enum ErrorMessageConfigurationType {
    /// `DETAILED`.
    Detailed,
}

#[diagnostic::do_not_recommend]
impl Kind for ErrorMessageConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ErrorMessageConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ErrorMessageConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ErrorMessageConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ErrorMessageConfigurationType> for ErrorMessageConfigurationType {
    #[inline]
    fn into_value(self) -> Value<ErrorMessageConfigurationType> {
        const VALUES: &[&str] = &["DETAILED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of `AWS::CleanRooms::AnalysisTemplate`.
pub enum Format {
    /// `PYSPARK_1_0`.
    Pyspark1_0,
    /// `SQL`.
    Sql,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["PYSPARK_1_0", "SQL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
