// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearch::DataSource` and its property types.

use crate::l1::*;

/// Creates a data source for an Amazon OpenSearch Service domain.
///
/// `AWS::OpenSearch::DataSource`; `Ref` returns its `Arn`, a [`opensearch::DataSourceArn`](kinds::opensearch::DataSourceArn).
/// Changing one of these replaces it: `DomainName`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearch::DataSource",
    tags: None,
    rules: include_str!("data_source.rules"),
};

impl CfnDataSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearch::DataSource";

    /// `CfnDataSource` with its required properties, in alphabetical order:
    ///
    /// - `data_source_type`: The type of data source.
    /// - `domain_name`: The name of the OpenSearch Service domain.
    /// - `name`: The name of the data source.
    pub fn new(
        data_source_type: impl IntoValue<DataSourceTypeProperty>,
        domain_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSourceType", data_source_type.into_value().into_node());
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the data source.
    ///
    /// `Description`; updated in place.
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

impl Construct for CfnDataSource {
    type Handle = CfnDataSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataSourceRef {
        CfnDataSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataSource`] of a stack.
pub struct CfnDataSourceRef(NodeRef);

impl Clone for CfnDataSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataSourceRef {}
impl AsNode for CfnDataSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataSourceRef {
    /// What `Ref` returns: its `Arn`, a [`opensearch::DataSourceArn`](kinds::opensearch::DataSourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::opensearch::DataSourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the data source.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::opensearch::DataSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The status of the data source.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::opensearch::DataSourceArn> for &CfnDataSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearch::DataSourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The type of data source.
///
/// The property type `DataSourceType` of `AWS::OpenSearch::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceTypeProperty(Object);

impl DataSourceTypeProperty {
    /// `DataSourceTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for an S3 Glue Data Catalog data source.
    ///
    /// `S3GlueDataCatalog`.
    pub fn s3_glue_data_catalog(
        mut self,
        value: impl IntoValue<S3GlueDataCatalogProperty>,
    ) -> Self {
        self.0
            .put("S3GlueDataCatalog", value.into_value().into_node());
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

impl Kind for DataSourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceTypeProperty> for DataSourceTypeProperty {}
impl From<DataSourceTypeProperty> for Node {
    #[inline]
    fn from(value: DataSourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceTypeProperty> for DataSourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for an S3 Glue Data Catalog data source.
///
/// The property type `S3GlueDataCatalog` of `AWS::OpenSearch::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3GlueDataCatalogProperty(Object);

impl S3GlueDataCatalogProperty {
    /// `S3GlueDataCatalogProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role that grants OpenSearch Service permission to access the Glue Data Catalog.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for S3GlueDataCatalogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3GlueDataCatalogProperty> for S3GlueDataCatalogProperty {}
impl From<S3GlueDataCatalogProperty> for Node {
    #[inline]
    fn from(value: S3GlueDataCatalogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3GlueDataCatalogProperty> for S3GlueDataCatalogProperty {
    #[inline]
    fn into_value(self) -> Value<S3GlueDataCatalogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
