// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Athena::DataCatalog` and its property types.

use crate::l1::*;

/// The AWS::Athena::DataCatalog resource specifies an Amazon Athena data catalog, which contains a name, description, type, parameters, and tags. For more information, see [DataCatalog](https://docs.aws.amazon.com/athena/latest/APIReference/API_DataCatalog.html) in the *Amazon Athena API Reference*.
///
/// `AWS::Athena::DataCatalog`; `Ref` returns its `Name`, a [`athena::DataCatalogName`](kinds::athena::DataCatalogName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataCatalog(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Athena::DataCatalog",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_catalog.rules"),
};

impl CfnDataCatalog {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Athena::DataCatalog";

    /// `CfnDataCatalog` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the data catalog.
    /// - `r#type`: The type of data catalog: `LAMBDA` for a federated catalog, `GLUE` for AWS Glue Catalog, or `HIVE` for an external hive metastore.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The type of connection for a `FEDERATED` data catalog (for example, `REDSHIFT`, `MYSQL`, or `SQLSERVER`). For information about individual connectors, see [Available data source connectors](https://docs.aws.amazon.com/athena/latest/ug/connectors-available.html).
    ///
    /// `ConnectionType`; updated in place.
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionType", value.into_value().into_node());
        self
    }

    /// A description of the data catalog.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Text of the error that occurred during data catalog creation or deletion.
    ///
    /// `Error`; updated in place.
    pub fn error(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Error", value.into_value().into_node());
        self
    }

    /// Specifies the Lambda function or functions to use for creating the data catalog. This is a mapping whose values depend on the catalog type.
    ///
    /// - For the `HIVE` data catalog type, use the following syntax. The `metadata-function` parameter is required. `The sdk-version` parameter is optional and defaults to the currently supported version.
    ///
    /// `metadata-function= *lambda_arn*, sdk-version= *version_number*`
    /// - For the `LAMBDA` data catalog type, use one of the following sets of required parameters, but not both.
    ///
    /// - If you have one Lambda function that processes metadata and another for reading the actual data, use the following syntax. Both parameters are required.
    ///
    /// `metadata-function= *lambda_arn*, record-function= *lambda_arn*`
    /// - If you have a composite Lambda function that processes both metadata and data, use the following syntax to specify your Lambda function.
    ///
    /// `function= *lambda_arn*`
    /// - The `GLUE` type takes a catalog ID parameter and is required. The `*catalog_id*` is the account ID of the AWS account to which the AWS Glue Data Catalog belongs.
    ///
    /// `catalog-id= *catalog_id*`
    ///
    /// - The `GLUE` data catalog type also applies to the default `AwsDataCatalog` that already exists in your account, of which you can have only one and cannot modify.
    /// - The `FEDERATED` data catalog type uses one of the following parameters, but not both. Use `connection-arn` for an existing AWS Glue connection. Use `connection-type` and `connection-properties` to specify the configuration setting for a new connection.
    ///
    /// - `connection-arn: *<glue_connection_arn_to_reuse>*`
    /// - `lambda-role-arn` (optional): The execution role to use for the Lambda function. If not provided, one is created.
    /// - `connection-type:MYSQL|REDSHIFT|...., connection-properties:" *<json_string>* "`
    ///
    /// For *`<json_string>`*, use escaped JSON text, as in the following example.
    ///
    /// `"{\"spill_bucket\":\"my_spill\",\"spill_prefix\":\"athena-spill\",\"host\":\"abc12345.snowflakecomputing.com\",\"port\":\"1234\",\"warehouse\":\"DEV_WH\",\"database\":\"TEST\",\"schema\":\"PUBLIC\",\"SecretArn\":\"arn:aws:secretsmanager:ap-south-1:111122223333:secret:snowflake-XHb67j\"}"`
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The status of the creation or deletion of the data catalog.
    ///
    /// - The `LAMBDA`, `GLUE`, and `HIVE` data catalog types are created synchronously. Their status is either `CREATE_COMPLETE` or `CREATE_FAILED`.
    /// - The `FEDERATED` data catalog type is created asynchronously.
    ///
    /// Data catalog creation status:
    ///
    /// - `CREATE_IN_PROGRESS`: Federated data catalog creation in progress.
    /// - `CREATE_COMPLETE`: Data catalog creation complete.
    /// - `CREATE_FAILED`: Data catalog could not be created.
    /// - `CREATE_FAILED_CLEANUP_IN_PROGRESS`: Federated data catalog creation failed and is being removed.
    /// - `CREATE_FAILED_CLEANUP_COMPLETE`: Federated data catalog creation failed and was removed.
    /// - `CREATE_FAILED_CLEANUP_FAILED`: Federated data catalog creation failed but could not be removed.
    ///
    /// Data catalog deletion status:
    ///
    /// - `DELETE_IN_PROGRESS`: Federated data catalog deletion in progress.
    /// - `DELETE_COMPLETE`: Federated data catalog deleted.
    /// - `DELETE_FAILED`: Federated data catalog could not be deleted.
    ///
    /// `Status`; one of `CREATE_IN_PROGRESS`, `CREATE_COMPLETE`, `CREATE_FAILED`, `CREATE_FAILED_CLEANUP_IN_PROGRESS`, `CREATE_FAILED_CLEANUP_COMPLETE`, `CREATE_FAILED_CLEANUP_FAILED`, `DELETE_IN_PROGRESS`, `DELETE_COMPLETE`, `DELETE_FAILED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The tags (key-value pairs) to associate with this resource.
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

impl Construct for CfnDataCatalog {
    type Handle = CfnDataCatalogRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataCatalogRef {
        CfnDataCatalogRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataCatalog`] of a stack.
pub struct CfnDataCatalogRef(NodeRef);

impl Clone for CfnDataCatalogRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataCatalogRef {}
impl AsNode for CfnDataCatalogRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataCatalogRef {
    /// What `Ref` returns: its `Name`, a [`athena::DataCatalogName`](kinds::athena::DataCatalogName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::athena::DataCatalogName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::athena::DataCatalogName> for &CfnDataCatalogRef {
    #[inline]
    fn into_value(self) -> Value<kinds::athena::DataCatalogName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Status` of `AWS::Athena::DataCatalog`.
pub enum Status {
    /// `CREATE_COMPLETE`.
    CreateComplete,
    /// `CREATE_FAILED`.
    CreateFailed,
    /// `CREATE_FAILED_CLEANUP_COMPLETE`.
    CreateFailedCleanupComplete,
    /// `CREATE_FAILED_CLEANUP_FAILED`.
    CreateFailedCleanupFailed,
    /// `CREATE_FAILED_CLEANUP_IN_PROGRESS`.
    CreateFailedCleanupInProgress,
    /// `CREATE_IN_PROGRESS`.
    CreateInProgress,
    /// `DELETE_COMPLETE`.
    DeleteComplete,
    /// `DELETE_FAILED`.
    DeleteFailed,
    /// `DELETE_IN_PROGRESS`.
    DeleteInProgress,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &[
            "CREATE_COMPLETE",
            "CREATE_FAILED",
            "CREATE_FAILED_CLEANUP_COMPLETE",
            "CREATE_FAILED_CLEANUP_FAILED",
            "CREATE_FAILED_CLEANUP_IN_PROGRESS",
            "CREATE_IN_PROGRESS",
            "DELETE_COMPLETE",
            "DELETE_FAILED",
            "DELETE_IN_PROGRESS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::Athena::DataCatalog`.
pub enum Type {
    /// `FEDERATED`.
    Federated,
    /// `GLUE`.
    Glue,
    /// `HIVE`.
    Hive,
    /// `LAMBDA`.
    Lambda,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["FEDERATED", "GLUE", "HIVE", "LAMBDA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
