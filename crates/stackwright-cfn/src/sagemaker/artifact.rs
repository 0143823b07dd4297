// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Artifact` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::SageMaker::Artifact. An artifact is a lineage tracking entity that represents a URI addressable object or data, such as an S3 URI of a dataset or the ECR registry path of an image.
///
/// `AWS::SageMaker::Artifact`; `Ref` returns its `Arn`, a [`sagemaker::ArtifactArn`](kinds::sagemaker::ArtifactArn).
/// Changing one of these replaces it: `ArtifactType`, `MetadataProperties`, `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnArtifact(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Artifact",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("artifact.rules"),
};

impl CfnArtifact {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Artifact";

    /// `CfnArtifact` with its required properties, in alphabetical order:
    ///
    /// - `artifact_type`: The artifact type.
    /// - `source`
    pub fn new(
        artifact_type: impl IntoValue<String>,
        source: impl IntoValue<ArtifactSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ArtifactType", artifact_type.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The name of the artifact. Must be unique to your account in an AWS Region.
    ///
    /// `ArtifactName`; updated in place.
    pub fn artifact_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ArtifactName", value.into_value().into_node());
        self
    }

    /// The `MetadataProperties` property.
    ///
    /// `MetadataProperties`; an update replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl IntoValue<MetadataPropertiesProperty>,
    ) -> Self {
        self.0
            .put("MetadataProperties", value.into_value().into_node());
        self
    }

    /// A list of properties to add to the artifact.
    ///
    /// `Properties`; updated in place.
    pub fn properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// A list of tags to apply to the artifact.
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

impl Construct for CfnArtifact {
    type Handle = CfnArtifactRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnArtifactRef {
        CfnArtifactRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnArtifact`] of a stack.
pub struct CfnArtifactRef(NodeRef);

impl Clone for CfnArtifactRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnArtifactRef {}
impl AsNode for CfnArtifactRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnArtifactRef {
    /// What `Ref` returns: its `Arn`, a [`sagemaker::ArtifactArn`](kinds::sagemaker::ArtifactArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ArtifactArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the artifact.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sagemaker::ArtifactArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the artifact was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// When the artifact was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::sagemaker::ArtifactArn> for &CfnArtifactRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ArtifactArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ArtifactSource` of `AWS::SageMaker::Artifact`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArtifactSourceProperty(Object);

impl ArtifactSourceProperty {
    /// `ArtifactSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_uri`: The URI of the source.
    pub fn new(source_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceUri", source_uri.into_value().into_node());
        Self(object_)
    }

    /// A list of source types.
    ///
    /// `SourceTypes`.
    pub fn source_types(mut self, value: impl IntoValue<List<ArtifactSourceTypeProperty>>) -> Self {
        self.0.put("SourceTypes", value.into_value().into_node());
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

impl Kind for ArtifactSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArtifactSourceProperty> for ArtifactSourceProperty {}
impl From<ArtifactSourceProperty> for Node {
    #[inline]
    fn from(value: ArtifactSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArtifactSourceProperty> for ArtifactSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ArtifactSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ArtifactSourceType` of `AWS::SageMaker::Artifact`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArtifactSourceTypeProperty(Object);

impl ArtifactSourceTypeProperty {
    /// `ArtifactSourceTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_id_type`: The type of ID.
    /// - `value`: The ID.
    pub fn new(
        source_id_type: impl IntoValue<SourceIdType>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceIdType", source_id_type.into_value().into_node());
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

impl Kind for ArtifactSourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArtifactSourceTypeProperty> for ArtifactSourceTypeProperty {}
impl From<ArtifactSourceTypeProperty> for Node {
    #[inline]
    fn from(value: ArtifactSourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArtifactSourceTypeProperty> for ArtifactSourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ArtifactSourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetadataProperties` of `AWS::SageMaker::Artifact`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataPropertiesProperty(Object);

impl MetadataPropertiesProperty {
    /// `MetadataPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The commit ID.
    ///
    /// `CommitId`.
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CommitId", value.into_value().into_node());
        self
    }

    /// The entity this entity was generated by.
    ///
    /// `GeneratedBy`.
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GeneratedBy", value.into_value().into_node());
        self
    }

    /// The project ID.
    ///
    /// `ProjectId`.
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProjectId", value.into_value().into_node());
        self
    }

    /// The repository.
    ///
    /// `Repository`.
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Repository", value.into_value().into_node());
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

impl Kind for MetadataPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataPropertiesProperty> for MetadataPropertiesProperty {}
impl From<MetadataPropertiesProperty> for Node {
    #[inline]
    fn from(value: MetadataPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataPropertiesProperty> for MetadataPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `SourceIdType` of a `ArtifactSourceType` of `AWS::SageMaker::Artifact`.
pub enum SourceIdType {
    /// `Custom`.
    Custom,
    /// `MD5Hash`.
    Md5Hash,
    /// `S3ETag`.
    S3Etag,
    /// `S3Version`.
    S3Version,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceIdType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceIdType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceIdType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceIdType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceIdType> for SourceIdType {
    #[inline]
    fn into_value(self) -> Value<SourceIdType> {
        const VALUES: &[&str] = &["Custom", "MD5Hash", "S3ETag", "S3Version"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
