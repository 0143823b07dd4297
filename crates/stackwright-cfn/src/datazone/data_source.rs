// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::DataSource` and its property types.

use crate::l1::*;

/// The `AWS::DataZone::DataSource` resource specifies an Amazon DataZone data source that is used to import technical metadata of assets (data) from the source databases or data warehouses into Amazon DataZone.
///
/// `AWS::DataZone::DataSource`; `Ref` returns the physical id, which is made of `DomainId`, `Id`.
/// Changing one of these replaces it: `ConnectionIdentifier`, `DomainIdentifier`, `EnvironmentIdentifier`, `ProjectIdentifier`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::DataSource",
    tags: None,
    rules: include_str!("data_source.rules"),
};

impl CfnDataSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::DataSource";

    /// `CfnDataSource` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The ID of the Amazon DataZone domain where the data source is created.
    /// - `name`: The name of the data source.
    /// - `project_identifier`: The identifier of the Amazon DataZone project in which you want to add this data source.
    /// - `r#type`: The type of the data source.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        name: impl IntoValue<String>,
        project_identifier: impl IntoValue<String>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ProjectIdentifier",
            project_identifier.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The metadata forms attached to the assets that the data source works with.
    ///
    /// `AssetFormsInput`; updated in place.
    pub fn asset_forms_input(mut self, value: impl IntoValue<List<FormInputProperty>>) -> Self {
        self.0
            .put("AssetFormsInput", value.into_value().into_node());
        self
    }

    /// The configuration of the data source.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(
        mut self,
        value: impl IntoValue<DataSourceConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// The unique identifier of a connection used to fetch relevant parameters from connection during Datasource run
    ///
    /// `ConnectionIdentifier`; an update replaces the resource.
    pub fn connection_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectionIdentifier", value.into_value().into_node());
        self
    }

    /// The description of the data source.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether the data source is enabled.
    ///
    /// `EnableSetting`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn enable_setting(mut self, value: impl IntoValue<EnableSetting>) -> Self {
        self.0.put("EnableSetting", value.into_value().into_node());
        self
    }

    /// The unique identifier of the Amazon DataZone environment to which the data source publishes assets.
    ///
    /// `EnvironmentIdentifier`; an update replaces the resource.
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentIdentifier", value.into_value().into_node());
        self
    }

    /// Specifies whether the assets that this data source creates in the inventory are to be also automatically published to the catalog.
    ///
    /// `PublishOnImport`; updated in place.
    pub fn publish_on_import(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PublishOnImport", value.into_value().into_node());
        self
    }

    /// Specifies whether the business name generation is to be enabled for this data source.
    ///
    /// `Recommendation`; updated in place.
    pub fn recommendation(
        mut self,
        value: impl IntoValue<RecommendationConfigurationProperty>,
    ) -> Self {
        self.0.put("Recommendation", value.into_value().into_node());
        self
    }

    /// The schedule of the data source runs.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<ScheduleConfigurationProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The connection ID that's part of the data source summary.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[inline]
    pub fn attr_connection_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionId")))
    }

    /// The timestamp of when the data source was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ID of the Amazon DataZone domain in which the data source exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The ID of the environment in which the data source exists.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[inline]
    pub fn attr_environment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentId")))
    }

    /// The identifier of the data source run.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The count of the assets created during the last data source run.
    ///
    /// `Fn::GetAtt` of `LastRunAssetCount`.
    #[inline]
    pub fn attr_last_run_asset_count(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastRunAssetCount")))
    }

    /// The timestamp of when the data source run was last performed.
    ///
    /// `Fn::GetAtt` of `LastRunAt`.
    #[inline]
    pub fn attr_last_run_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastRunAt")))
    }

    /// The status of the last data source run.
    ///
    /// `Fn::GetAtt` of `LastRunStatus`.
    #[inline]
    pub fn attr_last_run_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastRunStatus")))
    }

    /// The project ID included in the data source run activity.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[inline]
    pub fn attr_project_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectId")))
    }

    /// The status of the data source.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp of when the data source was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// The configuration of the data source.
///
/// The property type `DataSourceConfigurationInput` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceConfigurationInputProperty(Object);

impl DataSourceConfigurationInputProperty {
    /// `DataSourceConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of the AWS Glue data source.
    ///
    /// `GlueRunConfiguration`.
    pub fn glue_run_configuration(
        mut self,
        value: impl IntoValue<GlueRunConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("GlueRunConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration of the Amazon Redshift data source.
    ///
    /// `RedshiftRunConfiguration`.
    pub fn redshift_run_configuration(
        mut self,
        value: impl IntoValue<RedshiftRunConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("RedshiftRunConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration details of the Amazon SageMaker data source.
    ///
    /// `SageMakerRunConfiguration`.
    pub fn sage_maker_run_configuration(
        mut self,
        value: impl IntoValue<SageMakerRunConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("SageMakerRunConfiguration", value.into_value().into_node());
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

impl Kind for DataSourceConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceConfigurationInputProperty> for DataSourceConfigurationInputProperty {}
impl From<DataSourceConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: DataSourceConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceConfigurationInputProperty> for DataSourceConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter expression in Amazon DataZone.
///
/// The property type `FilterExpression` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterExpressionProperty(Object);

impl FilterExpressionProperty {
    /// `FilterExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The search filter expression.
    /// - `r#type`: The search filter explresison type.
    pub fn new(expression: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
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

impl Kind for FilterExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterExpressionProperty> for FilterExpressionProperty {}
impl From<FilterExpressionProperty> for Node {
    #[inline]
    fn from(value: FilterExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterExpressionProperty> for FilterExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<FilterExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of a metadata form.
///
/// The property type `FormInput` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct FormInputProperty(Object);

impl FormInputProperty {
    /// `FormInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `form_name`: The name of the metadata form.
    pub fn new(form_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FormName", form_name.into_value().into_node());
        Self(object_)
    }

    /// The content of the metadata form.
    ///
    /// `Content`.
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Content", value.into_value().into_node());
        self
    }

    /// The ID of the metadata form type.
    ///
    /// `TypeIdentifier`.
    pub fn type_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeIdentifier", value.into_value().into_node());
        self
    }

    /// The revision of the metadata form type.
    ///
    /// `TypeRevision`.
    pub fn type_revision(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeRevision", value.into_value().into_node());
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

impl Kind for FormInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FormInputProperty> for FormInputProperty {}
impl From<FormInputProperty> for Node {
    #[inline]
    fn from(value: FormInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FormInputProperty> for FormInputProperty {
    #[inline]
    fn into_value(self) -> Value<FormInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details of the AWS Glue data source.
///
/// The property type `GlueRunConfigurationInput` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueRunConfigurationInputProperty(Object);

impl GlueRunConfigurationInputProperty {
    /// `GlueRunConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `relational_filter_configurations`: The relational filter configurations included in the configuration details of the AWS Glue data source.
    pub fn new(
        relational_filter_configurations: impl IntoValue<List<RelationalFilterConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RelationalFilterConfigurations",
            relational_filter_configurations.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies whether to automatically import data quality metrics as part of the data source run.
    ///
    /// `AutoImportDataQualityResult`.
    pub fn auto_import_data_quality_result(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AutoImportDataQualityResult",
            value.into_value().into_node(),
        );
        self
    }

    /// The catalog name in the AWS Glue run configuration.
    ///
    /// `CatalogName`.
    pub fn catalog_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogName", value.into_value().into_node());
        self
    }

    /// The data access role included in the configuration details of the AWS Glue data source.
    ///
    /// `DataAccessRole`.
    pub fn data_access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataAccessRole", value.into_value().into_node());
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

impl Kind for GlueRunConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueRunConfigurationInputProperty> for GlueRunConfigurationInputProperty {}
impl From<GlueRunConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: GlueRunConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueRunConfigurationInputProperty> for GlueRunConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<GlueRunConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The recommendation configuration for the data source.
///
/// The property type `RecommendationConfiguration` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecommendationConfigurationProperty(Object);

impl RecommendationConfigurationProperty {
    /// `RecommendationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether automatic business name generation is to be enabled or not as part of the recommendation configuration.
    ///
    /// `EnableBusinessNameGeneration`.
    pub fn enable_business_name_generation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableBusinessNameGeneration",
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

impl Kind for RecommendationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecommendationConfigurationProperty> for RecommendationConfigurationProperty {}
impl From<RecommendationConfigurationProperty> for Node {
    #[inline]
    fn from(value: RecommendationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecommendationConfigurationProperty> for RecommendationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RecommendationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the Amazon Redshift cluster storage.
///
/// The property type `RedshiftClusterStorage` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftClusterStorageProperty(Object);

impl RedshiftClusterStorageProperty {
    /// `RedshiftClusterStorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of an Amazon Redshift cluster.
    pub fn new(cluster_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
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

impl Kind for RedshiftClusterStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftClusterStorageProperty> for RedshiftClusterStorageProperty {}
impl From<RedshiftClusterStorageProperty> for Node {
    #[inline]
    fn from(value: RedshiftClusterStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftClusterStorageProperty> for RedshiftClusterStorageProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftClusterStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the credentials required to access an Amazon Redshift cluster.
///
/// The property type `RedshiftCredentialConfiguration` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftCredentialConfigurationProperty(Object);

impl RedshiftCredentialConfigurationProperty {
    /// `RedshiftCredentialConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_manager_arn`: The ARN of a secret manager for an Amazon Redshift cluster.
    pub fn new(secret_manager_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecretManagerArn",
            secret_manager_arn.into_value().into_node(),
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

impl Kind for RedshiftCredentialConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftCredentialConfigurationProperty> for RedshiftCredentialConfigurationProperty {}
impl From<RedshiftCredentialConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftCredentialConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftCredentialConfigurationProperty>
    for RedshiftCredentialConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftCredentialConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The relational filter configurations included in the configuration details of the Amazon Redshift data source.
///
/// The property type `RedshiftRunConfigurationInput` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftRunConfigurationInputProperty(Object);

impl RedshiftRunConfigurationInputProperty {
    /// `RedshiftRunConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `relational_filter_configurations`: The relational filter configurations included in the configuration details of the AWS Glue data source.
    pub fn new(
        relational_filter_configurations: impl IntoValue<List<RelationalFilterConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RelationalFilterConfigurations",
            relational_filter_configurations.into_value().into_node(),
        );
        Self(object_)
    }

    /// The data access role included in the configuration details of the Amazon Redshift data source.
    ///
    /// `DataAccessRole`.
    pub fn data_access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataAccessRole", value.into_value().into_node());
        self
    }

    /// The details of the credentials required to access an Amazon Redshift cluster.
    ///
    /// `RedshiftCredentialConfiguration`.
    pub fn redshift_credential_configuration(
        mut self,
        value: impl IntoValue<RedshiftCredentialConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RedshiftCredentialConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source run.
    ///
    /// `RedshiftStorage`.
    pub fn redshift_storage(mut self, value: impl IntoValue<RedshiftStorageProperty>) -> Self {
        self.0
            .put("RedshiftStorage", value.into_value().into_node());
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

impl Kind for RedshiftRunConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftRunConfigurationInputProperty> for RedshiftRunConfigurationInputProperty {}
impl From<RedshiftRunConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: RedshiftRunConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftRunConfigurationInputProperty> for RedshiftRunConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftRunConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the Amazon Redshift Serverless workgroup storage.
///
/// The property type `RedshiftServerlessStorage` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftServerlessStorageProperty(Object);

impl RedshiftServerlessStorageProperty {
    /// `RedshiftServerlessStorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `workgroup_name`: The name of the Amazon Redshift Serverless workgroup.
    pub fn new(workgroup_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("WorkgroupName", workgroup_name.into_value().into_node());
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

impl Kind for RedshiftServerlessStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftServerlessStorageProperty> for RedshiftServerlessStorageProperty {}
impl From<RedshiftServerlessStorageProperty> for Node {
    #[inline]
    fn from(value: RedshiftServerlessStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftServerlessStorageProperty> for RedshiftServerlessStorageProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftServerlessStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source run.
///
/// The property type `RedshiftStorage` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftStorageProperty(Object);

impl RedshiftStorageProperty {
    /// `RedshiftStorageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The details of the Amazon Redshift cluster source.
    ///
    /// `RedshiftClusterSource`.
    pub fn redshift_cluster_source(
        mut self,
        value: impl IntoValue<RedshiftClusterStorageProperty>,
    ) -> Self {
        self.0
            .put("RedshiftClusterSource", value.into_value().into_node());
        self
    }

    /// The details of the Amazon Redshift Serverless workgroup source.
    ///
    /// `RedshiftServerlessSource`.
    pub fn redshift_serverless_source(
        mut self,
        value: impl IntoValue<RedshiftServerlessStorageProperty>,
    ) -> Self {
        self.0
            .put("RedshiftServerlessSource", value.into_value().into_node());
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

impl Kind for RedshiftStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftStorageProperty> for RedshiftStorageProperty {}
impl From<RedshiftStorageProperty> for Node {
    #[inline]
    fn from(value: RedshiftStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftStorageProperty> for RedshiftStorageProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The relational filter configuration for the data source.
///
/// The property type `RelationalFilterConfiguration` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelationalFilterConfigurationProperty(Object);

impl RelationalFilterConfigurationProperty {
    /// `RelationalFilterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The database name specified in the relational filter configuration for the data source.
    pub fn new(database_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        Self(object_)
    }

    /// The filter expressions specified in the relational filter configuration for the data source.
    ///
    /// `FilterExpressions`.
    pub fn filter_expressions(
        mut self,
        value: impl IntoValue<List<FilterExpressionProperty>>,
    ) -> Self {
        self.0
            .put("FilterExpressions", value.into_value().into_node());
        self
    }

    /// The schema name specified in the relational filter configuration for the data source.
    ///
    /// `SchemaName`.
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SchemaName", value.into_value().into_node());
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

impl Kind for RelationalFilterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelationalFilterConfigurationProperty> for RelationalFilterConfigurationProperty {}
impl From<RelationalFilterConfigurationProperty> for Node {
    #[inline]
    fn from(value: RelationalFilterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelationalFilterConfigurationProperty> for RelationalFilterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RelationalFilterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details of the Amazon SageMaker data source.
///
/// The property type `SageMakerRunConfigurationInput` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SageMakerRunConfigurationInputProperty(Object);

impl SageMakerRunConfigurationInputProperty {
    /// `SageMakerRunConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `tracking_assets`: The tracking assets of the Amazon SageMaker run.
    pub fn new(tracking_assets: impl IntoValue<Map<List<String>>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TrackingAssets", tracking_assets.into_value().into_node());
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

impl Kind for SageMakerRunConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SageMakerRunConfigurationInputProperty> for SageMakerRunConfigurationInputProperty {}
impl From<SageMakerRunConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: SageMakerRunConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SageMakerRunConfigurationInputProperty> for SageMakerRunConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<SageMakerRunConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the schedule of the data source runs.
///
/// The property type `ScheduleConfiguration` of `AWS::DataZone::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleConfigurationProperty(Object);

impl ScheduleConfigurationProperty {
    /// `ScheduleConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The schedule of the data source runs.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// The timezone of the data source run.
    ///
    /// `Timezone`.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
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

impl Kind for ScheduleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleConfigurationProperty> for ScheduleConfigurationProperty {}
impl From<ScheduleConfigurationProperty> for Node {
    #[inline]
    fn from(value: ScheduleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleConfigurationProperty> for ScheduleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EnableSetting` of `AWS::DataZone::DataSource`.
pub enum EnableSetting {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for EnableSetting {}
#[diagnostic::do_not_recommend]
impl TextKind for EnableSetting {}
#[diagnostic::do_not_recommend]
impl IdKind for EnableSetting {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnableSetting {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnableSetting> for EnableSetting {
    #[inline]
    fn into_value(self) -> Value<EnableSetting> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `FilterExpression` of `AWS::DataZone::DataSource`.
pub enum Type {
    /// `EXCLUDE`.
    Exclude,
    /// `INCLUDE`.
    Include,
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
        const VALUES: &[&str] = &["EXCLUDE", "INCLUDE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
