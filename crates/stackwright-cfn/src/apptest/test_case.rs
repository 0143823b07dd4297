// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppTest::TestCase` and its property types.

use crate::l1::*;

/// Creates a test case for an application.
///
/// For more information about test cases, see [Test cases](https://docs.aws.amazon.com/m2/latest/userguide/testing-test-cases.html) and [Application Testing concepts](https://docs.aws.amazon.com/m2/latest/userguide/concepts-apptest.html) in the *AWS Mainframe Modernization User Guide*.
///
/// `AWS::AppTest::TestCase`; `Ref` returns its `TestCaseId`, a [`apptest::TestCaseId`](kinds::apptest::TestCaseId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTestCase(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppTest::TestCase",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("test_case.rules"),
};

impl CfnTestCase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppTest::TestCase";

    /// `CfnTestCase` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the test case.
    /// - `steps`: The steps in the test case.
    pub fn new(name: impl IntoValue<String>, steps: impl IntoValue<List<StepProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Steps", steps.into_value().into_node());
        Self(object_)
    }

    /// The description of the test case.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The specified tags of the test case.
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

impl Construct for CfnTestCase {
    type Handle = CfnTestCaseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTestCaseRef {
        CfnTestCaseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTestCase`] of a stack.
pub struct CfnTestCaseRef(NodeRef);

impl Clone for CfnTestCaseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTestCaseRef {}
impl AsNode for CfnTestCaseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTestCaseRef {
    /// What `Ref` returns: its `TestCaseId`, a [`apptest::TestCaseId`](kinds::apptest::TestCaseId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apptest::TestCaseId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The creation time of the test case.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The last update time of the test case.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[inline]
    pub fn attr_last_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdateTime")))
    }

    /// The `LatestVersion` attribute.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[inline]
    pub fn attr_latest_version(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LatestVersion")))
    }

    /// The status of the test case.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon Resource Name (ARN) of the test case.
    ///
    /// `Fn::GetAtt` of `TestCaseArn`.
    #[inline]
    pub fn attr_test_case_arn(&self) -> Value<kinds::apptest::TestCaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TestCaseArn")))
    }

    /// The response test case ID of the test case.
    ///
    /// `Fn::GetAtt` of `TestCaseId`.
    #[inline]
    pub fn attr_test_case_id(&self) -> Value<kinds::apptest::TestCaseId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TestCaseId")))
    }

    /// The version of the test case.
    ///
    /// `Fn::GetAtt` of `TestCaseVersion`.
    #[inline]
    pub fn attr_test_case_version(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TestCaseVersion")))
    }
}

impl IntoValue<kinds::apptest::TestCaseId> for &CfnTestCaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apptest::TestCaseId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::apptest::TestCaseArn> for &CfnTestCaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apptest::TestCaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TestCaseArn")))
    }
}

/// Defines a batch.
///
/// The property type `Batch` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchProperty(Object);

impl BatchProperty {
    /// `BatchProperty` with its required properties, in alphabetical order:
    ///
    /// - `batch_job_name`: The job name of the batch.
    pub fn new(batch_job_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BatchJobName", batch_job_name.into_value().into_node());
        Self(object_)
    }

    /// The batch job parameters of the batch.
    ///
    /// `BatchJobParameters`.
    pub fn batch_job_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("BatchJobParameters", value.into_value().into_node());
        self
    }

    /// The export data set names of the batch.
    ///
    /// `ExportDataSetNames`.
    pub fn export_data_set_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExportDataSetNames", value.into_value().into_node());
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

impl Kind for BatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchProperty> for BatchProperty {}
impl From<BatchProperty> for Node {
    #[inline]
    fn from(value: BatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchProperty> for BatchProperty {
    #[inline]
    fn into_value(self) -> Value<BatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the CloudFormation action.
///
/// The property type `CloudFormationAction` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudFormationActionProperty(Object);

impl CloudFormationActionProperty {
    /// `CloudFormationActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource`: The resource of the CloudFormation action.
    pub fn new(resource: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Resource", resource.into_value().into_node());
        Self(object_)
    }

    /// The action type of the CloudFormation action.
    ///
    /// `ActionType`; one of `Create`, `Delete`.
    pub fn action_type(mut self, value: impl IntoValue<CloudFormationActionActionType>) -> Self {
        self.0.put("ActionType", value.into_value().into_node());
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

impl Kind for CloudFormationActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudFormationActionProperty> for CloudFormationActionProperty {}
impl From<CloudFormationActionProperty> for Node {
    #[inline]
    fn from(value: CloudFormationActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudFormationActionProperty> for CloudFormationActionProperty {
    #[inline]
    fn into_value(self) -> Value<CloudFormationActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Compares the action.
///
/// The property type `CompareAction` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompareActionProperty(Object);

impl CompareActionProperty {
    /// `CompareActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `input`: The input of the compare action.
    pub fn new(input: impl IntoValue<InputProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Input", input.into_value().into_node());
        Self(object_)
    }

    /// The output of the compare action.
    ///
    /// `Output`.
    pub fn output(mut self, value: impl IntoValue<OutputProperty>) -> Self {
        self.0.put("Output", value.into_value().into_node());
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

impl Kind for CompareActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompareActionProperty> for CompareActionProperty {}
impl From<CompareActionProperty> for Node {
    #[inline]
    fn from(value: CompareActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompareActionProperty> for CompareActionProperty {
    #[inline]
    fn into_value(self) -> Value<CompareActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a data set.
///
/// The property type `DataSet` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSetProperty(Object);

impl DataSetProperty {
    /// `DataSetProperty` with its required properties, in alphabetical order:
    ///
    /// - `ccsid`: The CCSID of the data set.
    /// - `format`: The format of the data set.
    /// - `length`: The length of the data set.
    /// - `name`: The name of the data set.
    /// - `r#type`: The type of the data set.
    pub fn new(
        ccsid: impl IntoValue<String>,
        format: impl IntoValue<Format>,
        length: impl IntoValue<f64>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<DataSetType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ccsid", ccsid.into_value().into_node());
        object_.put("Format", format.into_value().into_node());
        object_.put("Length", length.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DataSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSetProperty> for DataSetProperty {}
impl From<DataSetProperty> for Node {
    #[inline]
    fn from(value: DataSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSetProperty> for DataSetProperty {
    #[inline]
    fn into_value(self) -> Value<DataSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the Change Data Capture (CDC) of the database.
///
/// The property type `DatabaseCDC` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseCDCProperty(Object);

impl DatabaseCDCProperty {
    /// `DatabaseCDCProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_metadata`: The source metadata of the database CDC.
    /// - `target_metadata`: The target metadata of the database CDC.
    pub fn new(
        source_metadata: impl IntoValue<SourceDatabaseMetadataProperty>,
        target_metadata: impl IntoValue<TargetDatabaseMetadataProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceMetadata", source_metadata.into_value().into_node());
        object_.put("TargetMetadata", target_metadata.into_value().into_node());
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

impl Kind for DatabaseCDCProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseCDCProperty> for DatabaseCDCProperty {}
impl From<DatabaseCDCProperty> for Node {
    #[inline]
    fn from(value: DatabaseCDCProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseCDCProperty> for DatabaseCDCProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseCDCProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a file metadata.
///
/// The property type `FileMetadata` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileMetadataProperty(Object);

impl FileMetadataProperty {
    /// `FileMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data sets of the file metadata.
    ///
    /// `DataSets`.
    pub fn data_sets(mut self, value: impl IntoValue<List<DataSetProperty>>) -> Self {
        self.0.put("DataSets", value.into_value().into_node());
        self
    }

    /// The database CDC of the file metadata.
    ///
    /// `DatabaseCDC`.
    pub fn database_cdc(mut self, value: impl IntoValue<DatabaseCDCProperty>) -> Self {
        self.0.put("DatabaseCDC", value.into_value().into_node());
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

impl Kind for FileMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileMetadataProperty> for FileMetadataProperty {}
impl From<FileMetadataProperty> for Node {
    #[inline]
    fn from(value: FileMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileMetadataProperty> for FileMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<FileMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the input.
///
/// The property type `Input` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputProperty(Object);

impl InputProperty {
    /// `InputProperty` with its required properties, in alphabetical order:
    ///
    /// - `file`: The file in the input.
    pub fn new(file: impl IntoValue<InputFileProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("File", file.into_value().into_node());
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

impl Kind for InputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputProperty> for InputProperty {}
impl From<InputProperty> for Node {
    #[inline]
    fn from(value: InputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputProperty> for InputProperty {
    #[inline]
    fn into_value(self) -> Value<InputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the input file.
///
/// The property type `InputFile` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputFileProperty(Object);

impl InputFileProperty {
    /// `InputFileProperty` with its required properties, in alphabetical order:
    ///
    /// - `file_metadata`: The file metadata of the input file.
    /// - `source_location`: The source location of the input file.
    /// - `target_location`: The target location of the input file.
    pub fn new(
        file_metadata: impl IntoValue<FileMetadataProperty>,
        source_location: impl IntoValue<String>,
        target_location: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FileMetadata", file_metadata.into_value().into_node());
        object_.put("SourceLocation", source_location.into_value().into_node());
        object_.put("TargetLocation", target_location.into_value().into_node());
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

impl Kind for InputFileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputFileProperty> for InputFileProperty {}
impl From<InputFileProperty> for Node {
    #[inline]
    fn from(value: InputFileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputFileProperty> for InputFileProperty {
    #[inline]
    fn into_value(self) -> Value<InputFileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Mainframe Modernization managed action properties.
///
/// The property type `M2ManagedActionProperties` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct M2ManagedActionPropertiesProperty(Object);

impl M2ManagedActionPropertiesProperty {
    /// `M2ManagedActionPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Force stops the Mainframe Modernization managed action properties.
    ///
    /// `ForceStop`.
    pub fn force_stop(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ForceStop", value.into_value().into_node());
        self
    }

    /// The import data set location of the Mainframe Modernization managed action properties.
    ///
    /// `ImportDataSetLocation`.
    pub fn import_data_set_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImportDataSetLocation", value.into_value().into_node());
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

impl Kind for M2ManagedActionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<M2ManagedActionPropertiesProperty> for M2ManagedActionPropertiesProperty {}
impl From<M2ManagedActionPropertiesProperty> for Node {
    #[inline]
    fn from(value: M2ManagedActionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<M2ManagedActionPropertiesProperty> for M2ManagedActionPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<M2ManagedActionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Mainframe Modernization managed application action.
///
/// The property type `M2ManagedApplicationAction` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct M2ManagedApplicationActionProperty(Object);

impl M2ManagedApplicationActionProperty {
    /// `M2ManagedApplicationActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_type`: The action type of the Mainframe Modernization managed application action.
    /// - `resource`: The resource of the Mainframe Modernization managed application action.
    pub fn new(
        action_type: impl IntoValue<M2ManagedApplicationActionActionType>,
        resource: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionType", action_type.into_value().into_node());
        object_.put("Resource", resource.into_value().into_node());
        Self(object_)
    }

    /// The properties of the Mainframe Modernization managed application action.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<M2ManagedActionPropertiesProperty>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
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

impl Kind for M2ManagedApplicationActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<M2ManagedApplicationActionProperty> for M2ManagedApplicationActionProperty {}
impl From<M2ManagedApplicationActionProperty> for Node {
    #[inline]
    fn from(value: M2ManagedApplicationActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<M2ManagedApplicationActionProperty> for M2ManagedApplicationActionProperty {
    #[inline]
    fn into_value(self) -> Value<M2ManagedApplicationActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Mainframe Modernization non-managed application action.
///
/// The property type `M2NonManagedApplicationAction` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct M2NonManagedApplicationActionProperty(Object);

impl M2NonManagedApplicationActionProperty {
    /// `M2NonManagedApplicationActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_type`: The action type of the Mainframe Modernization non-managed application action.
    /// - `resource`: The resource of the Mainframe Modernization non-managed application action.
    pub fn new(
        action_type: impl IntoValue<M2NonManagedApplicationActionActionType>,
        resource: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionType", action_type.into_value().into_node());
        object_.put("Resource", resource.into_value().into_node());
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

impl Kind for M2NonManagedApplicationActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<M2NonManagedApplicationActionProperty> for M2NonManagedApplicationActionProperty {}
impl From<M2NonManagedApplicationActionProperty> for Node {
    #[inline]
    fn from(value: M2NonManagedApplicationActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<M2NonManagedApplicationActionProperty> for M2NonManagedApplicationActionProperty {
    #[inline]
    fn into_value(self) -> Value<M2NonManagedApplicationActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the mainframe action.
///
/// The property type `MainframeAction` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct MainframeActionProperty(Object);

impl MainframeActionProperty {
    /// `MainframeActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `action_type`: The action type of the mainframe action.
    /// - `resource`: The resource of the mainframe action.
    pub fn new(
        action_type: impl IntoValue<MainframeActionTypeProperty>,
        resource: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionType", action_type.into_value().into_node());
        object_.put("Resource", resource.into_value().into_node());
        Self(object_)
    }

    /// The properties of the mainframe action.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<MainframeActionPropertiesProperty>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
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

impl Kind for MainframeActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MainframeActionProperty> for MainframeActionProperty {}
impl From<MainframeActionProperty> for Node {
    #[inline]
    fn from(value: MainframeActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MainframeActionProperty> for MainframeActionProperty {
    #[inline]
    fn into_value(self) -> Value<MainframeActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the mainframe action properties.
///
/// The property type `MainframeActionProperties` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct MainframeActionPropertiesProperty(Object);

impl MainframeActionPropertiesProperty {
    /// `MainframeActionPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DMS task ARN of the mainframe action properties.
    ///
    /// `DmsTaskArn`.
    pub fn dms_task_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DmsTaskArn", value.into_value().into_node());
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

impl Kind for MainframeActionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MainframeActionPropertiesProperty> for MainframeActionPropertiesProperty {}
impl From<MainframeActionPropertiesProperty> for Node {
    #[inline]
    fn from(value: MainframeActionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MainframeActionPropertiesProperty> for MainframeActionPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MainframeActionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the mainframe action type.
///
/// The property type `MainframeActionType` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct MainframeActionTypeProperty(Object);

impl MainframeActionTypeProperty {
    /// `MainframeActionTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The batch of the mainframe action type.
    ///
    /// `Batch`.
    pub fn batch(mut self, value: impl IntoValue<BatchProperty>) -> Self {
        self.0.put("Batch", value.into_value().into_node());
        self
    }

    /// The tn3270 port of the mainframe action type.
    ///
    /// `Tn3270`.
    pub fn tn3270(mut self, value: impl IntoValue<TN3270Property>) -> Self {
        self.0.put("Tn3270", value.into_value().into_node());
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

impl Kind for MainframeActionTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MainframeActionTypeProperty> for MainframeActionTypeProperty {}
impl From<MainframeActionTypeProperty> for Node {
    #[inline]
    fn from(value: MainframeActionTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MainframeActionTypeProperty> for MainframeActionTypeProperty {
    #[inline]
    fn into_value(self) -> Value<MainframeActionTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an output.
///
/// The property type `Output` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputProperty(Object);

impl OutputProperty {
    /// `OutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `file`: The file of the output.
    pub fn new(file: impl IntoValue<OutputFileProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("File", file.into_value().into_node());
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

impl Kind for OutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputProperty> for OutputProperty {}
impl From<OutputProperty> for Node {
    #[inline]
    fn from(value: OutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputProperty> for OutputProperty {
    #[inline]
    fn into_value(self) -> Value<OutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an output file.
///
/// The property type `OutputFile` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputFileProperty(Object);

impl OutputFileProperty {
    /// `OutputFileProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The file location of the output file.
    ///
    /// `FileLocation`.
    pub fn file_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FileLocation", value.into_value().into_node());
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

impl Kind for OutputFileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputFileProperty> for OutputFileProperty {}
impl From<OutputFileProperty> for Node {
    #[inline]
    fn from(value: OutputFileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputFileProperty> for OutputFileProperty {
    #[inline]
    fn into_value(self) -> Value<OutputFileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a resource action.
///
/// The property type `ResourceAction` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceActionProperty(Object);

impl ResourceActionProperty {
    /// `ResourceActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CloudFormation action of the resource action.
    ///
    /// `CloudFormationAction`.
    pub fn cloud_formation_action(
        mut self,
        value: impl IntoValue<CloudFormationActionProperty>,
    ) -> Self {
        self.0
            .put("CloudFormationAction", value.into_value().into_node());
        self
    }

    /// The Mainframe Modernization managed application action of the resource action.
    ///
    /// `M2ManagedApplicationAction`.
    pub fn m2_managed_application_action(
        mut self,
        value: impl IntoValue<M2ManagedApplicationActionProperty>,
    ) -> Self {
        self.0
            .put("M2ManagedApplicationAction", value.into_value().into_node());
        self
    }

    /// The Mainframe Modernization non-managed application action of the resource action.
    ///
    /// `M2NonManagedApplicationAction`.
    pub fn m2_non_managed_application_action(
        mut self,
        value: impl IntoValue<M2NonManagedApplicationActionProperty>,
    ) -> Self {
        self.0.put(
            "M2NonManagedApplicationAction",
            value.into_value().into_node(),
        );
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

impl Kind for ResourceActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceActionProperty> for ResourceActionProperty {}
impl From<ResourceActionProperty> for Node {
    #[inline]
    fn from(value: ResourceActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceActionProperty> for ResourceActionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the script.
///
/// The property type `Script` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScriptProperty(Object);

impl ScriptProperty {
    /// `ScriptProperty` with its required properties, in alphabetical order:
    ///
    /// - `script_location`: The script location of the scripts.
    /// - `r#type`: The type of the scripts.
    pub fn new(
        script_location: impl IntoValue<String>,
        r#type: impl IntoValue<ScriptType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ScriptLocation", script_location.into_value().into_node());
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

impl Kind for ScriptProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScriptProperty> for ScriptProperty {}
impl From<ScriptProperty> for Node {
    #[inline]
    fn from(value: ScriptProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScriptProperty> for ScriptProperty {
    #[inline]
    fn into_value(self) -> Value<ScriptProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the source database metadata.
///
/// The property type `SourceDatabaseMetadata` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceDatabaseMetadataProperty(Object);

impl SourceDatabaseMetadataProperty {
    /// `SourceDatabaseMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `capture_tool`: The capture tool of the source database metadata.
    /// - `r#type`: The type of the source database metadata.
    pub fn new(
        capture_tool: impl IntoValue<CaptureTool>,
        r#type: impl IntoValue<SourceDatabaseMetadataType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CaptureTool", capture_tool.into_value().into_node());
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

impl Kind for SourceDatabaseMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceDatabaseMetadataProperty> for SourceDatabaseMetadataProperty {}
impl From<SourceDatabaseMetadataProperty> for Node {
    #[inline]
    fn from(value: SourceDatabaseMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceDatabaseMetadataProperty> for SourceDatabaseMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<SourceDatabaseMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a step.
///
/// The property type `Step` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepProperty(Object);

impl StepProperty {
    /// `StepProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action of the step.
    /// - `name`: The name of the step.
    pub fn new(action: impl IntoValue<StepActionProperty>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the step.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for StepProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StepProperty> for StepProperty {}
impl From<StepProperty> for Node {
    #[inline]
    fn from(value: StepProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StepProperty> for StepProperty {
    #[inline]
    fn into_value(self) -> Value<StepProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a step action.
///
/// The property type `StepAction` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct StepActionProperty(Object);

impl StepActionProperty {
    /// `StepActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The compare action of the step action.
    ///
    /// `CompareAction`.
    pub fn compare_action(mut self, value: impl IntoValue<CompareActionProperty>) -> Self {
        self.0.put("CompareAction", value.into_value().into_node());
        self
    }

    /// The mainframe action of the step action.
    ///
    /// `MainframeAction`.
    pub fn mainframe_action(mut self, value: impl IntoValue<MainframeActionProperty>) -> Self {
        self.0
            .put("MainframeAction", value.into_value().into_node());
        self
    }

    /// The resource action of the step action.
    ///
    /// `ResourceAction`.
    pub fn resource_action(mut self, value: impl IntoValue<ResourceActionProperty>) -> Self {
        self.0.put("ResourceAction", value.into_value().into_node());
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

impl Kind for StepActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StepActionProperty> for StepActionProperty {}
impl From<StepActionProperty> for Node {
    #[inline]
    fn from(value: StepActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StepActionProperty> for StepActionProperty {
    #[inline]
    fn into_value(self) -> Value<StepActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the TN3270 protocol.
///
/// The property type `TN3270` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct TN3270Property(Object);

impl TN3270Property {
    /// `TN3270Property` with its required properties, in alphabetical order:
    ///
    /// - `script`: The script of the TN3270 protocol.
    pub fn new(script: impl IntoValue<ScriptProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Script", script.into_value().into_node());
        Self(object_)
    }

    /// The data set names of the TN3270 protocol.
    ///
    /// `ExportDataSetNames`.
    pub fn export_data_set_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExportDataSetNames", value.into_value().into_node());
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

impl Kind for TN3270Property {}
#[diagnostic::do_not_recommend]
impl Accepts<TN3270Property> for TN3270Property {}
impl From<TN3270Property> for Node {
    #[inline]
    fn from(value: TN3270Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TN3270Property> for TN3270Property {
    #[inline]
    fn into_value(self) -> Value<TN3270Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a target database metadata.
///
/// The property type `TargetDatabaseMetadata` of `AWS::AppTest::TestCase`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetDatabaseMetadataProperty(Object);

impl TargetDatabaseMetadataProperty {
    /// `TargetDatabaseMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `capture_tool`: The capture tool of the target database metadata.
    /// - `r#type`: The type of the target database metadata.
    pub fn new(
        capture_tool: impl IntoValue<CaptureTool>,
        r#type: impl IntoValue<TargetDatabaseMetadataType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CaptureTool", capture_tool.into_value().into_node());
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

impl Kind for TargetDatabaseMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetDatabaseMetadataProperty> for TargetDatabaseMetadataProperty {}
impl From<TargetDatabaseMetadataProperty> for Node {
    #[inline]
    fn from(value: TargetDatabaseMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetDatabaseMetadataProperty> for TargetDatabaseMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<TargetDatabaseMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CaptureTool` of a `SourceDatabaseMetadata` of `AWS::AppTest::TestCase`.
pub enum CaptureTool {
    /// `AWS DMS`.
    AwsDms,
    /// `Precisely`.
    Precisely,
}

#[diagnostic::do_not_recommend]
impl Kind for CaptureTool {}
#[diagnostic::do_not_recommend]
impl TextKind for CaptureTool {}
#[diagnostic::do_not_recommend]
impl IdKind for CaptureTool {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CaptureTool {}
#[diagnostic::do_not_recommend]
impl IntoValue<CaptureTool> for CaptureTool {
    #[inline]
    fn into_value(self) -> Value<CaptureTool> {
        const VALUES: &[&str] = &["AWS DMS", "Precisely"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ActionType` of a `CloudFormationAction` of `AWS::AppTest::TestCase`.
pub enum CloudFormationActionActionType {
    /// `Create`.
    Create,
    /// `Delete`.
    Delete,
}

#[diagnostic::do_not_recommend]
impl Kind for CloudFormationActionActionType {}
#[diagnostic::do_not_recommend]
impl TextKind for CloudFormationActionActionType {}
#[diagnostic::do_not_recommend]
impl IdKind for CloudFormationActionActionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CloudFormationActionActionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CloudFormationActionActionType> for CloudFormationActionActionType {
    #[inline]
    fn into_value(self) -> Value<CloudFormationActionActionType> {
        const VALUES: &[&str] = &["Create", "Delete"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DataSet` of `AWS::AppTest::TestCase`.
pub enum DataSetType {
    /// `PS`.
    Ps,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSetType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSetType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSetType> for DataSetType {
    #[inline]
    fn into_value(self) -> Value<DataSetType> {
        const VALUES: &[&str] = &["PS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `DataSet` of `AWS::AppTest::TestCase`.
pub enum Format {
    /// `FIXED`.
    Fixed,
    /// `LINE_SEQUENTIAL`.
    LineSequential,
    /// `VARIABLE`.
    Variable,
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
        const VALUES: &[&str] = &["FIXED", "LINE_SEQUENTIAL", "VARIABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ActionType` of a `M2ManagedApplicationAction` of `AWS::AppTest::TestCase`.
pub enum M2ManagedApplicationActionActionType {
    /// `Configure`.
    Configure,
    /// `Deconfigure`.
    Deconfigure,
}

#[diagnostic::do_not_recommend]
impl Kind for M2ManagedApplicationActionActionType {}
#[diagnostic::do_not_recommend]
impl TextKind for M2ManagedApplicationActionActionType {}
#[diagnostic::do_not_recommend]
impl IdKind for M2ManagedApplicationActionActionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for M2ManagedApplicationActionActionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<M2ManagedApplicationActionActionType> for M2ManagedApplicationActionActionType {
    #[inline]
    fn into_value(self) -> Value<M2ManagedApplicationActionActionType> {
        const VALUES: &[&str] = &["Configure", "Deconfigure"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ActionType` of a `M2NonManagedApplicationAction` of `AWS::AppTest::TestCase`.
pub enum M2NonManagedApplicationActionActionType {
    /// `Configure`.
    Configure,
    /// `Deconfigure`.
    Deconfigure,
}

#[diagnostic::do_not_recommend]
impl Kind for M2NonManagedApplicationActionActionType {}
#[diagnostic::do_not_recommend]
impl TextKind for M2NonManagedApplicationActionActionType {}
#[diagnostic::do_not_recommend]
impl IdKind for M2NonManagedApplicationActionActionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for M2NonManagedApplicationActionActionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<M2NonManagedApplicationActionActionType>
    for M2NonManagedApplicationActionActionType
{
    #[inline]
    fn into_value(self) -> Value<M2NonManagedApplicationActionActionType> {
        const VALUES: &[&str] = &["Configure", "Deconfigure"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Script` of `AWS::AppTest::TestCase`.
pub enum ScriptType {
    /// `Selenium`.
    Selenium,
}

#[diagnostic::do_not_recommend]
impl Kind for ScriptType {}
#[diagnostic::do_not_recommend]
impl TextKind for ScriptType {}
#[diagnostic::do_not_recommend]
impl IdKind for ScriptType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScriptType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScriptType> for ScriptType {
    #[inline]
    fn into_value(self) -> Value<ScriptType> {
        const VALUES: &[&str] = &["Selenium"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SourceDatabaseMetadata` of `AWS::AppTest::TestCase`.
pub enum SourceDatabaseMetadataType {
    /// `z/OS-DB2`.
    ZOsDb2,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceDatabaseMetadataType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceDatabaseMetadataType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceDatabaseMetadataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceDatabaseMetadataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceDatabaseMetadataType> for SourceDatabaseMetadataType {
    #[inline]
    fn into_value(self) -> Value<SourceDatabaseMetadataType> {
        const VALUES: &[&str] = &["z/OS-DB2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `TargetDatabaseMetadata` of `AWS::AppTest::TestCase`.
pub enum TargetDatabaseMetadataType {
    /// `PostgreSQL`.
    PostgreSql,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetDatabaseMetadataType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetDatabaseMetadataType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetDatabaseMetadataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetDatabaseMetadataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetDatabaseMetadataType> for TargetDatabaseMetadataType {
    #[inline]
    fn into_value(self) -> Value<TargetDatabaseMetadataType> {
        const VALUES: &[&str] = &["PostgreSQL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
