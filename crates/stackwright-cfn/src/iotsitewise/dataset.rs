// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Dataset` and its property types.

use crate::l1::*;

/// Creates a dataset to connect an external datasource.
///
/// `AWS::IoTSiteWise::Dataset`; `Ref` returns its `DatasetId`, a [`iotsitewise::DatasetId`](kinds::iotsitewise::DatasetId).
/// Changing one of these replaces it: `DatasetType`, `WorkspaceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Dataset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset.rules"),
};

impl CfnDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Dataset";

    /// `CfnDataset` with its required properties, in alphabetical order:
    ///
    /// - `dataset_name`: The name of the dataset.
    pub fn new(dataset_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetName", dataset_name.into_value().into_node());
        Self(object_)
    }

    /// The `DatasetConfig` property.
    ///
    /// `DatasetConfig`; updated in place.
    pub fn dataset_config(mut self, value: impl IntoValue<DatasetConfigProperty>) -> Self {
        self.0.put("DatasetConfig", value.into_value().into_node());
        self
    }

    /// A description about the dataset, and its functionality.
    ///
    /// `DatasetDescription`; updated in place.
    pub fn dataset_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatasetDescription", value.into_value().into_node());
        self
    }

    /// The data source for the dataset.
    ///
    /// `DatasetSource`; updated in place.
    pub fn dataset_source(mut self, value: impl IntoValue<DatasetSourceProperty>) -> Self {
        self.0.put("DatasetSource", value.into_value().into_node());
        self
    }

    /// The type of the dataset.
    ///
    /// `DatasetType`; one of `SESSION`, `CURATED`, `EXTERNAL`; an update replaces the resource.
    pub fn dataset_type(mut self, value: impl IntoValue<DatasetType>) -> Self {
        self.0.put("DatasetType", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that contain metadata for the access policy. For more information, see [Tagging your AWS IoT SiteWise resources](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/tag-resources.html) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the workspace associated with the dataset.
    ///
    /// `WorkspaceName`; an update replaces the resource.
    pub fn workspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkspaceName", value.into_value().into_node());
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

impl Construct for CfnDataset {
    type Handle = CfnDatasetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatasetRef {
        CfnDatasetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataset`] of a stack.
pub struct CfnDatasetRef(NodeRef);

impl Clone for CfnDatasetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatasetRef {}
impl AsNode for CfnDatasetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatasetRef {
    /// What `Ref` returns: its `DatasetId`, a [`iotsitewise::DatasetId`](kinds::iotsitewise::DatasetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::DatasetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the dataset, which has the following format.
    ///
    /// `arn:${Partition}:iotsitewise:${Region}:${Account}:dataset/${DatasetId}`
    ///
    /// `Fn::GetAtt` of `DatasetArn`.
    #[inline]
    pub fn attr_dataset_arn(&self) -> Value<kinds::iotsitewise::DatasetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetArn")))
    }

    /// The ID of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetId`.
    #[inline]
    pub fn attr_dataset_id(&self) -> Value<kinds::iotsitewise::DatasetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetId")))
    }
}

impl IntoValue<kinds::iotsitewise::DatasetId> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::DatasetId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotsitewise::DatasetArn> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::DatasetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetArn")))
    }
}

/// The property type `DatasetConfig` of `AWS::IoTSiteWise::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetConfigProperty(Object);

impl DatasetConfigProperty {
    /// `DatasetConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Session` property.
    ///
    /// `Session`.
    pub fn session(mut self, value: impl IntoValue<SessionConfigProperty>) -> Self {
        self.0.put("Session", value.into_value().into_node());
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

impl Kind for DatasetConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetConfigProperty> for DatasetConfigProperty {}
impl From<DatasetConfigProperty> for Node {
    #[inline]
    fn from(value: DatasetConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetConfigProperty> for DatasetConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The data source for the dataset.
///
/// The property type `DatasetSource` of `AWS::IoTSiteWise::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetSourceProperty(Object);

impl DatasetSourceProperty {
    /// `DatasetSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_format`: The format of the dataset source associated with the dataset.
    /// - `source_type`: The type of data source for the dataset.
    pub fn new(
        source_format: impl IntoValue<SourceFormat>,
        source_type: impl IntoValue<SourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceFormat", source_format.into_value().into_node());
        object_.put("SourceType", source_type.into_value().into_node());
        Self(object_)
    }

    /// The details of the dataset source associated with the dataset.
    ///
    /// `SourceDetail`.
    pub fn source_detail(mut self, value: impl IntoValue<SourceDetailProperty>) -> Self {
        self.0.put("SourceDetail", value.into_value().into_node());
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

impl Kind for DatasetSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetSourceProperty> for DatasetSourceProperty {}
impl From<DatasetSourceProperty> for Node {
    #[inline]
    fn from(value: DatasetSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetSourceProperty> for DatasetSourceProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source details for the Kendra dataset source.
///
/// The property type `KendraSourceDetail` of `AWS::IoTSiteWise::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct KendraSourceDetailProperty(Object);

impl KendraSourceDetailProperty {
    /// `KendraSourceDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `knowledge_base_arn`: The `knowledgeBaseArn` details for the Kendra dataset source.
    /// - `role_arn`: The `roleARN` details for the Kendra dataset source.
    pub fn new(
        knowledge_base_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KnowledgeBaseArn",
            knowledge_base_arn.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for KendraSourceDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KendraSourceDetailProperty> for KendraSourceDetailProperty {}
impl From<KendraSourceDetailProperty> for Node {
    #[inline]
    fn from(value: KendraSourceDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KendraSourceDetailProperty> for KendraSourceDetailProperty {
    #[inline]
    fn into_value(self) -> Value<KendraSourceDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SessionConfig` of `AWS::IoTSiteWise::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionConfigProperty(Object);

impl SessionConfigProperty {
    /// `SessionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `session_end_time`: The end time of the session as an ISO 8601 UTC instant, for example 2024-12-31T23:59:59Z.
    /// - `session_start_time`: The start time of the session as an ISO 8601 UTC instant, for example 2024-01-01T00:00:00Z.
    pub fn new(
        session_end_time: impl IntoValue<String>,
        session_start_time: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SessionEndTime", session_end_time.into_value().into_node());
        object_.put(
            "SessionStartTime",
            session_start_time.into_value().into_node(),
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

impl Kind for SessionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionConfigProperty> for SessionConfigProperty {}
impl From<SessionConfigProperty> for Node {
    #[inline]
    fn from(value: SessionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionConfigProperty> for SessionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SessionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the dataset source associated with the dataset.
///
/// The property type `SourceDetail` of `AWS::IoTSiteWise::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceDetailProperty(Object);

impl SourceDetailProperty {
    /// `SourceDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains details about the Kendra dataset source.
    ///
    /// `Kendra`.
    pub fn kendra(mut self, value: impl IntoValue<KendraSourceDetailProperty>) -> Self {
        self.0.put("Kendra", value.into_value().into_node());
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

impl Kind for SourceDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceDetailProperty> for SourceDetailProperty {}
impl From<SourceDetailProperty> for Node {
    #[inline]
    fn from(value: SourceDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceDetailProperty> for SourceDetailProperty {
    #[inline]
    fn into_value(self) -> Value<SourceDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DatasetType` of `AWS::IoTSiteWise::Dataset`.
pub enum DatasetType {
    /// `CURATED`.
    Curated,
    /// `EXTERNAL`.
    External,
    /// `SESSION`.
    Session,
}

#[diagnostic::do_not_recommend]
impl Kind for DatasetType {}
#[diagnostic::do_not_recommend]
impl TextKind for DatasetType {}
#[diagnostic::do_not_recommend]
impl IdKind for DatasetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DatasetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DatasetType> for DatasetType {
    #[inline]
    fn into_value(self) -> Value<DatasetType> {
        const VALUES: &[&str] = &["CURATED", "EXTERNAL", "SESSION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourceFormat` of a `DatasetSource` of `AWS::IoTSiteWise::Dataset`.
pub enum SourceFormat {
    /// `KNOWLEDGE_BASE`.
    KnowledgeBase,
    /// `TIMESERIES`.
    Timeseries,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceFormat> for SourceFormat {
    #[inline]
    fn into_value(self) -> Value<SourceFormat> {
        const VALUES: &[&str] = &["KNOWLEDGE_BASE", "TIMESERIES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SourceType` of a `DatasetSource` of `AWS::IoTSiteWise::Dataset`.
pub enum SourceType {
    /// `KENDRA`.
    Kendra,
    /// `SITEWISE`.
    Sitewise,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceType> for SourceType {
    #[inline]
    fn into_value(self) -> Value<SourceType> {
        const VALUES: &[&str] = &["KENDRA", "SITEWISE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
