// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::MLTransform` and its property types.

use crate::l1::*;

/// The AWS::Glue::MLTransform is an AWS Glue resource type that manages machine learning transforms.
///
/// `AWS::Glue::MLTransform`; `Ref` returns its `TransformId`, a [`glue::MlTransformId`](kinds::glue::MlTransformId).
/// Changing one of these replaces it: `InputRecordTables`, `TransformEncryption`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMLTransform(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::MLTransform",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("ml_transform.rules"),
};

impl CfnMLTransform {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::MLTransform";

    /// `CfnMLTransform` with its required properties, in alphabetical order:
    ///
    /// - `input_record_tables`: A list of AWS Glue table definitions used by the transform.
    /// - `role`: The name or Amazon Resource Name (ARN) of the IAM role with the required permissions.
    /// - `transform_parameters`: The algorithm-specific parameters that are associated with the machine learning transform.
    pub fn new(
        input_record_tables: impl IntoValue<InputRecordTablesProperty>,
        role: impl IntoValue<String>,
        transform_parameters: impl IntoValue<TransformParametersProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InputRecordTables",
            input_record_tables.into_value().into_node(),
        );
        object_.put("Role", role.into_value().into_node());
        object_.put(
            "TransformParameters",
            transform_parameters.into_value().into_node(),
        );
        Self(object_)
    }

    /// A user-defined, long-form description text for the machine learning transform.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// This value determines which version of AWS Glue this machine learning transform is compatible with. Glue 1.0 is recommended for most customers. If the value is not set, the Glue compatibility defaults to Glue 0.9. For more information, see [AWS Glue Versions](https://docs.aws.amazon.com/glue/latest/dg/release-notes.html#release-notes-versions) in the developer guide.
    ///
    /// `GlueVersion`; updated in place.
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GlueVersion", value.into_value().into_node());
        self
    }

    /// The number of AWS Glue data processing units (DPUs) that are allocated to task runs for this transform. You can allocate from 2 to 100 DPUs; the default is 10. A DPU is a relative measure of processing power that consists of 4 vCPUs of compute capacity and 16 GB of memory. For more information, see the [AWS Glue pricing page](https://docs.aws.amazon.com/glue/pricing/).
    ///
    /// `MaxCapacity` is a mutually exclusive option with `NumberOfWorkers` and `WorkerType`.
    ///
    /// - If either `NumberOfWorkers` or `WorkerType` is set, then `MaxCapacity` cannot be set.
    /// - If `MaxCapacity` is set then neither `NumberOfWorkers` or `WorkerType` can be set.
    /// - If `WorkerType` is set, then `NumberOfWorkers` is required (and vice versa).
    /// - `MaxCapacity` and `NumberOfWorkers` must both be at least 1.
    ///
    /// When the `WorkerType` field is set to a value other than `Standard`, the `MaxCapacity` field is set automatically and becomes read-only.
    ///
    /// `MaxCapacity`; updated in place.
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxCapacity", value.into_value().into_node());
        self
    }

    /// The maximum number of times to retry after an `MLTaskRun` of the machine learning transform fails.
    ///
    /// `MaxRetries`; updated in place.
    pub fn max_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxRetries", value.into_value().into_node());
        self
    }

    /// A user-defined name for the machine learning transform. Names are required to be unique. `Name` is optional:
    ///
    /// - If you supply `Name`, the stack cannot be repeatedly created.
    /// - If `Name` is not provided, a randomly generated name will be used instead.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The number of workers of a defined `workerType` that are allocated when a task of the transform runs.
    ///
    /// If `WorkerType` is set, then `NumberOfWorkers` is required (and vice versa).
    ///
    /// `NumberOfWorkers`; updated in place.
    pub fn number_of_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfWorkers", value.into_value().into_node());
        self
    }

    /// The tags to use with this machine learning transform. You may use tags to limit access to the machine learning transform. For more information about tags in AWS Glue, see [AWS Tags in AWS Glue](https://docs.aws.amazon.com/glue/latest/dg/monitor-tags.html) in the developer guide.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The timeout in minutes of the machine learning transform.
    ///
    /// `Timeout`; updated in place.
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
    }

    /// The encryption-at-rest settings of the transform that apply to accessing user data. Machine learning
    /// transforms can access user data encrypted in Amazon S3 using KMS.
    ///
    /// Additionally, imported labels and trained transforms can now be encrypted using a customer provided
    /// KMS key.
    ///
    /// `TransformEncryption`; an update replaces the resource.
    pub fn transform_encryption(
        mut self,
        value: impl IntoValue<TransformEncryptionProperty>,
    ) -> Self {
        self.0
            .put("TransformEncryption", value.into_value().into_node());
        self
    }

    /// The type of predefined worker that is allocated when a task of this transform runs. Accepts a value of Standard, G.1X, or G.2X.
    ///
    /// - For the `Standard` worker type, each worker provides 4 vCPU, 16 GB of memory and a 50GB disk, and 2 executors per worker.
    /// - For the `G.1X` worker type, each worker provides 4 vCPU, 16 GB of memory and a 64GB disk, and 1 executor per worker.
    /// - For the `G.2X` worker type, each worker provides 8 vCPU, 32 GB of memory and a 128GB disk, and 1 executor per worker.
    ///
    /// `MaxCapacity` is a mutually exclusive option with `NumberOfWorkers` and `WorkerType`.
    ///
    /// - If either `NumberOfWorkers` or `WorkerType` is set, then `MaxCapacity` cannot be set.
    /// - If `MaxCapacity` is set then neither `NumberOfWorkers` or `WorkerType` can be set.
    /// - If `WorkerType` is set, then `NumberOfWorkers` is required (and vice versa).
    /// - `MaxCapacity` and `NumberOfWorkers` must both be at least 1.
    ///
    /// `WorkerType`; updated in place.
    pub fn worker_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkerType", value.into_value().into_node());
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

impl Construct for CfnMLTransform {
    type Handle = CfnMLTransformRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMLTransformRef {
        CfnMLTransformRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMLTransform`] of a stack.
pub struct CfnMLTransformRef(NodeRef);

impl Clone for CfnMLTransformRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMLTransformRef {}
impl AsNode for CfnMLTransformRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMLTransformRef {
    /// What `Ref` returns: its `TransformId`, a [`glue::MlTransformId`](kinds::glue::MlTransformId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::MlTransformId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the transform.
    ///
    /// `Fn::GetAtt` of `TransformId`.
    #[inline]
    pub fn attr_transform_id(&self) -> Value<kinds::glue::MlTransformId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TransformId")))
    }
}

impl IntoValue<kinds::glue::MlTransformId> for &CfnMLTransformRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::MlTransformId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The parameters to configure the find matches transform.
///
/// The property type `FindMatchesParameters` of `AWS::Glue::MLTransform`.
#[must_use = "a property type does nothing until it is set"]
pub struct FindMatchesParametersProperty(Object);

impl FindMatchesParametersProperty {
    /// `FindMatchesParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `primary_key_column_name`: The name of a column that uniquely identifies rows in the source table.
    pub fn new(primary_key_column_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PrimaryKeyColumnName",
            primary_key_column_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The value that is selected when tuning your transform for a balance between accuracy and cost. A value of 0.5 means that the system balances accuracy and cost concerns. A value of 1.0 means a bias purely for accuracy, which typically results in a higher cost, sometimes substantially higher. A value of 0.0 means a bias purely for cost, which results in a less accurate `FindMatches` transform, sometimes with unacceptable accuracy.
    ///
    /// Accuracy measures how well the transform finds true positives and true negatives. Increasing accuracy requires more machine resources and cost. But it also results in increased recall.
    ///
    /// Cost measures how many compute resources, and thus money, are consumed to run the transform.
    ///
    /// `AccuracyCostTradeoff`.
    pub fn accuracy_cost_tradeoff(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("AccuracyCostTradeoff", value.into_value().into_node());
        self
    }

    /// The value to switch on or off to force the output to match the provided labels from users. If the value is `True`, the `find matches` transform forces the output to match the provided labels. The results override the normal conflation results. If the value is `False`, the `find matches` transform does not ensure all the labels provided are respected, and the results rely on the trained model.
    ///
    /// Note that setting this value to true may increase the conflation execution time.
    ///
    /// `EnforceProvidedLabels`.
    pub fn enforce_provided_labels(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnforceProvidedLabels", value.into_value().into_node());
        self
    }

    /// The value selected when tuning your transform for a balance between precision and recall. A value of 0.5 means no preference; a value of 1.0 means a bias purely for precision, and a value of 0.0 means a bias for recall. Because this is a tradeoff, choosing values close to 1.0 means very low recall, and choosing values close to 0.0 results in very low precision.
    ///
    /// The precision metric indicates how often your model is correct when it predicts a match.
    ///
    /// The recall metric indicates that for an actual match, how often your model predicts the match.
    ///
    /// `PrecisionRecallTradeoff`.
    pub fn precision_recall_tradeoff(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("PrecisionRecallTradeoff", value.into_value().into_node());
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

impl Kind for FindMatchesParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FindMatchesParametersProperty> for FindMatchesParametersProperty {}
impl From<FindMatchesParametersProperty> for Node {
    #[inline]
    fn from(value: FindMatchesParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FindMatchesParametersProperty> for FindMatchesParametersProperty {
    #[inline]
    fn into_value(self) -> Value<FindMatchesParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The database and table in the AWS Glue Data Catalog that is used for input or output data.
///
/// The property type `GlueTables` of `AWS::Glue::MLTransform`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueTablesProperty(Object);

impl GlueTablesProperty {
    /// `GlueTablesProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: A database name in the AWS Glue Data Catalog.
    /// - `table_name`: A table name in the AWS Glue Data Catalog.
    pub fn new(database_name: impl IntoValue<String>, table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// A unique identifier for the AWS Glue Data Catalog.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// The name of the connection to the AWS Glue Data Catalog.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
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

impl Kind for GlueTablesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueTablesProperty> for GlueTablesProperty {}
impl From<GlueTablesProperty> for Node {
    #[inline]
    fn from(value: GlueTablesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueTablesProperty> for GlueTablesProperty {
    #[inline]
    fn into_value(self) -> Value<GlueTablesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of AWS Glue table definitions used by the transform.
///
/// The property type `InputRecordTables` of `AWS::Glue::MLTransform`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputRecordTablesProperty(Object);

impl InputRecordTablesProperty {
    /// `InputRecordTablesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The database and table in the AWS Glue Data Catalog that is used for input or output data.
    ///
    /// `GlueTables`.
    pub fn glue_tables(mut self, value: impl IntoValue<List<GlueTablesProperty>>) -> Self {
        self.0.put("GlueTables", value.into_value().into_node());
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

impl Kind for InputRecordTablesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputRecordTablesProperty> for InputRecordTablesProperty {}
impl From<InputRecordTablesProperty> for Node {
    #[inline]
    fn from(value: InputRecordTablesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputRecordTablesProperty> for InputRecordTablesProperty {
    #[inline]
    fn into_value(self) -> Value<InputRecordTablesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The encryption-at-rest settings of the transform that apply to accessing user data.
///
/// The property type `MLUserDataEncryption` of `AWS::Glue::MLTransform`.
#[must_use = "a property type does nothing until it is set"]
pub struct MLUserDataEncryptionProperty(Object);

impl MLUserDataEncryptionProperty {
    /// `MLUserDataEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `ml_user_data_encryption_mode`: The encryption mode applied to user data.
    pub fn new(ml_user_data_encryption_mode: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MLUserDataEncryptionMode",
            ml_user_data_encryption_mode.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID for the customer-provided KMS key.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for MLUserDataEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MLUserDataEncryptionProperty> for MLUserDataEncryptionProperty {}
impl From<MLUserDataEncryptionProperty> for Node {
    #[inline]
    fn from(value: MLUserDataEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MLUserDataEncryptionProperty> for MLUserDataEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<MLUserDataEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The encryption-at-rest settings of the transform that apply to accessing user data. Machine learning
/// transforms can access user data encrypted in Amazon S3 using KMS.
///
/// Additionally, imported labels and trained transforms can now be encrypted using a customer provided
/// KMS key.
///
/// The property type `TransformEncryption` of `AWS::Glue::MLTransform`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformEncryptionProperty(Object);

impl TransformEncryptionProperty {
    /// `TransformEncryptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption-at-rest settings of the transform that apply to accessing user data.
    ///
    /// `MLUserDataEncryption`.
    pub fn ml_user_data_encryption(
        mut self,
        value: impl IntoValue<MLUserDataEncryptionProperty>,
    ) -> Self {
        self.0
            .put("MLUserDataEncryption", value.into_value().into_node());
        self
    }

    /// The name of the security configuration.
    ///
    /// `TaskRunSecurityConfigurationName`.
    pub fn task_run_security_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "TaskRunSecurityConfigurationName",
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

impl Kind for TransformEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformEncryptionProperty> for TransformEncryptionProperty {}
impl From<TransformEncryptionProperty> for Node {
    #[inline]
    fn from(value: TransformEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformEncryptionProperty> for TransformEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<TransformEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The algorithm-specific parameters that are associated with the machine learning transform.
///
/// The property type `TransformParameters` of `AWS::Glue::MLTransform`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformParametersProperty(Object);

impl TransformParametersProperty {
    /// `TransformParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `transform_type`: The type of machine learning transform.
    pub fn new(transform_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TransformType", transform_type.into_value().into_node());
        Self(object_)
    }

    /// The parameters for the find matches algorithm.
    ///
    /// `FindMatchesParameters`.
    pub fn find_matches_parameters(
        mut self,
        value: impl IntoValue<FindMatchesParametersProperty>,
    ) -> Self {
        self.0
            .put("FindMatchesParameters", value.into_value().into_node());
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

impl Kind for TransformParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformParametersProperty> for TransformParametersProperty {}
impl From<TransformParametersProperty> for Node {
    #[inline]
    fn from(value: TransformParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformParametersProperty> for TransformParametersProperty {
    #[inline]
    fn into_value(self) -> Value<TransformParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
