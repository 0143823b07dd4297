// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Personalize::Dataset` and its property types.

use crate::l1::*;

/// Creates an empty dataset and adds it to the specified dataset group. Use [CreateDatasetImportJob](https://docs.aws.amazon.com/personalize/latest/dg/API_CreateDatasetImportJob.html) to import your training data to a dataset.
///
/// There are 5 types of datasets:
///
/// - Item interactions
/// - Items
/// - Users
/// - Action interactions (you can't use CloudFormation to create an Action interactions dataset)
/// - Actions (you can't use CloudFormation to create an Actions dataset)
///
/// Each dataset type has an associated schema with required field types. Only the `Item interactions` dataset is required in order to train a model (also referred to as creating a solution).
///
/// A dataset can be in one of the following states:
///
/// - CREATE PENDING \> CREATE IN_PROGRESS \> ACTIVE -or- CREATE FAILED
/// - DELETE PENDING \> DELETE IN_PROGRESS
///
/// To get the status of the dataset, call [DescribeDataset](https://docs.aws.amazon.com/personalize/latest/dg/API_DescribeDataset.html).
///
/// **Related APIs** - [CreateDatasetGroup](https://docs.aws.amazon.com/personalize/latest/dg/API_CreateDatasetGroup.html)
/// - [ListDatasets](https://docs.aws.amazon.com/personalize/latest/dg/API_ListDatasets.html)
/// - [DescribeDataset](https://docs.aws.amazon.com/personalize/latest/dg/API_DescribeDataset.html)
/// - [DeleteDataset](https://docs.aws.amazon.com/personalize/latest/dg/API_DeleteDataset.html)
///
/// `AWS::Personalize::Dataset`; `Ref` returns its `DatasetArn`, a [`personalize::DatasetArn`](kinds::personalize::DatasetArn).
/// Changing one of these replaces it: `DatasetGroupArn`, `DatasetType`, `Name`, `SchemaArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Personalize::Dataset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset.rules"),
};

impl CfnDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Personalize::Dataset";

    /// `CfnDataset` with its required properties, in alphabetical order:
    ///
    /// - `dataset_group_arn`: The Amazon Resource Name (ARN) of the dataset group.
    /// - `dataset_type`: One of the following values.
    /// - `name`: The name of the dataset.
    /// - `schema_arn`: The ARN of the associated schema.
    pub fn new(
        dataset_group_arn: impl IntoValue<kinds::personalize::DatasetGroupArn>,
        dataset_type: impl IntoValue<DatasetType>,
        name: impl IntoValue<String>,
        schema_arn: impl IntoValue<kinds::personalize::SchemaArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetGroupArn",
            dataset_group_arn.into_value().into_node(),
        );
        object_.put("DatasetType", dataset_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("SchemaArn", schema_arn.into_value().into_node());
        Self(object_)
    }

    /// Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize dataset. If you specify a dataset import job as part of a dataset, all dataset import job fields are required.
    ///
    /// `DatasetImportJob`; updated in place.
    pub fn dataset_import_job(mut self, value: impl IntoValue<DatasetImportJobProperty>) -> Self {
        self.0
            .put("DatasetImportJob", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; an update replaces the resource.
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
    /// What `Ref` returns: its `DatasetArn`, a [`personalize::DatasetArn`](kinds::personalize::DatasetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::personalize::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetArn`.
    #[inline]
    pub fn attr_dataset_arn(&self) -> Value<kinds::personalize::DatasetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetArn")))
    }
}

impl IntoValue<kinds::personalize::DatasetArn> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::personalize::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the data source that contains the data to upload to a dataset, or the list of records to delete from Amazon Personalize.
///
/// The property type `DataSource` of `AWS::Personalize::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceProperty(Object);

impl DataSourceProperty {
    /// `DataSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For dataset import jobs, the path to the Amazon S3 bucket where the data that you want to upload to your dataset is stored. For data deletion jobs, the path to the Amazon S3 bucket that stores the list of records to delete.
    ///
    /// For example:
    ///
    /// `s3://bucket-name/folder-name/fileName.csv`
    ///
    /// If your CSV files are in a folder in your Amazon S3 bucket and you want your import job or data deletion job to consider multiple files, you can specify the path to the folder. With a data deletion job, Amazon Personalize uses all files in the folder and any sub folder. Use the following syntax with a `/` after the folder name:
    ///
    /// `s3://bucket-name/folder-name/`
    ///
    /// `DataLocation`.
    pub fn data_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataLocation", value.into_value().into_node());
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

impl Kind for DataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceProperty> for DataSourceProperty {}
impl From<DataSourceProperty> for Node {
    #[inline]
    fn from(value: DataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceProperty> for DataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a job that imports training data from a data source (Amazon S3 bucket) to an Amazon Personalize dataset.
///
/// A dataset import job can be in one of the following states:
///
/// - CREATE PENDING \> CREATE IN_PROGRESS \> ACTIVE -or- CREATE FAILED
///
/// If you specify a dataset import job as part of a dataset, all dataset import job fields are required.
///
/// The property type `DatasetImportJob` of `AWS::Personalize::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetImportJobProperty(Object);

impl DatasetImportJobProperty {
    /// `DatasetImportJobProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 bucket that contains the training data to import.
    ///
    /// `DataSource`.
    pub fn data_source(mut self, value: impl IntoValue<DataSourceProperty>) -> Self {
        self.0.put("DataSource", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the dataset that receives the imported data.
    ///
    /// `DatasetArn`.
    pub fn dataset_arn(mut self, value: impl IntoValue<kinds::personalize::DatasetArn>) -> Self {
        self.0.put("DatasetArn", value.into_value().into_node());
        self
    }

    /// The ARN of the dataset import job.
    ///
    /// `DatasetImportJobArn`.
    pub fn dataset_import_job_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatasetImportJobArn", value.into_value().into_node());
        self
    }

    /// The name of the import job.
    ///
    /// `JobName`.
    pub fn job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JobName", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that has permissions to read from the Amazon S3 data source.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for DatasetImportJobProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetImportJobProperty> for DatasetImportJobProperty {}
impl From<DatasetImportJobProperty> for Node {
    #[inline]
    fn from(value: DatasetImportJobProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetImportJobProperty> for DatasetImportJobProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetImportJobProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DatasetType` of `AWS::Personalize::Dataset`.
pub enum DatasetType {
    /// `Interactions`.
    Interactions,
    /// `Items`.
    Items,
    /// `Users`.
    Users,
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
        const VALUES: &[&str] = &["Interactions", "Items", "Users"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
