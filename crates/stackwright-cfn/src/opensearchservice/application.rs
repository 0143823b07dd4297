// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchService::Application` and its property types.

use crate::l1::*;

/// Creates an OpenSearch UI application. For more information, see [Using the OpenSearch user interface in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/application.html).
///
/// `AWS::OpenSearchService::Application`; `Ref` returns its `Name`, a [`opensearchservice::ApplicationName`](kinds::opensearchservice::ApplicationName).
/// Changing one of these replaces it: `KmsKeyArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchService::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchService::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of an OpenSearch application.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// List of application configurations.
    ///
    /// `AppConfigs`; updated in place.
    pub fn app_configs(mut self, value: impl IntoValue<List<AppConfigProperty>>) -> Self {
        self.0.put("AppConfigs", value.into_value().into_node());
        self
    }

    /// List of data sources.
    ///
    /// `DataSources`; updated in place.
    pub fn data_sources(mut self, value: impl IntoValue<List<DataSourceProperty>>) -> Self {
        self.0.put("DataSources", value.into_value().into_node());
        self
    }

    /// The endpoint URL of an OpenSearch application.
    ///
    /// `Endpoint`; updated in place.
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure user authentication and access control across multiple data sources. This setup supports single sign-on (SSO) through IAM Identity Center, allowing centralized user management.
    ///
    /// `IamIdentityCenterOptions`; updated in place.
    pub fn iam_identity_center_options(
        mut self,
        value: impl IntoValue<IamIdentityCenterOptionsProperty>,
    ) -> Self {
        self.0
            .put("IamIdentityCenterOptions", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key used to encrypt the application.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this application.
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `Name`, a [`opensearchservice::ApplicationName`](kinds::opensearchservice::ApplicationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::opensearchservice::ApplicationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the domain. See [Identifiers for IAM Entities](https://docs.aws.amazon.com/IAM/latest/UserGuide/index.html) in *Using AWS Identity and Access Management* for more information.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::opensearchservice::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of an OpenSearch application.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::opensearchservice::ApplicationName> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchservice::ApplicationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::opensearchservice::ApplicationArn> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchservice::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Configuration settings for an OpenSearch application. For more information, see [Using the OpenSearch user interface in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/application.html).
///
/// The property type `AppConfig` of `AWS::OpenSearchService::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppConfigProperty(Object);

impl AppConfigProperty {
    /// `AppConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The configuration item to set, such as the admin role for the OpenSearch application.
    /// - `value`: The value assigned to the configuration key, such as an IAM user ARN.
    pub fn new(key: impl IntoValue<Key>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for AppConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppConfigProperty> for AppConfigProperty {}
impl From<AppConfigProperty> for Node {
    #[inline]
    fn from(value: AppConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppConfigProperty> for AppConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AppConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Data sources that are associated with an OpenSearch application.
///
/// The property type `DataSource` of `AWS::OpenSearchService::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceProperty(Object);

impl DataSourceProperty {
    /// `DataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_arn`: Amazon Resource Name (ARN) format.
    pub fn new(data_source_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSourceArn", data_source_arn.into_value().into_node());
        Self(object_)
    }

    /// Detailed description of a data source.
    ///
    /// `DataSourceDescription`.
    pub fn data_source_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataSourceDescription", value.into_value().into_node());
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

/// Configuration settings for IAM Identity Center in an OpenSearch application.
///
/// The property type `IamIdentityCenterOptions` of `AWS::OpenSearchService::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamIdentityCenterOptionsProperty(Object);

impl IamIdentityCenterOptionsProperty {
    /// `IamIdentityCenterOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether IAM Identity Center is enabled for the OpenSearch application.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Amazon Resource Name (ARN) format.
    ///
    /// `IamIdentityCenterInstanceArn`.
    pub fn iam_identity_center_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "IamIdentityCenterInstanceArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role assigned to the IAM Identity Center application for the OpenSearch application.
    ///
    /// `IamRoleForIdentityCenterApplicationArn`.
    pub fn iam_role_for_identity_center_application_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "IamRoleForIdentityCenterApplicationArn",
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

impl Kind for IamIdentityCenterOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamIdentityCenterOptionsProperty> for IamIdentityCenterOptionsProperty {}
impl From<IamIdentityCenterOptionsProperty> for Node {
    #[inline]
    fn from(value: IamIdentityCenterOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamIdentityCenterOptionsProperty> for IamIdentityCenterOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<IamIdentityCenterOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Key` of a `AppConfig` of `AWS::OpenSearchService::Application`.
pub enum Key {
    /// `opensearchDashboards.dashboardAdmin.groups`.
    OpensearchDashboardsDashboardAdminGroups,
    /// `opensearchDashboards.dashboardAdmin.users`.
    OpensearchDashboardsDashboardAdminUsers,
}

#[diagnostic::do_not_recommend]
impl Kind for Key {}
#[diagnostic::do_not_recommend]
impl TextKind for Key {}
#[diagnostic::do_not_recommend]
impl IdKind for Key {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Key {}
#[diagnostic::do_not_recommend]
impl IntoValue<Key> for Key {
    #[inline]
    fn into_value(self) -> Value<Key> {
        const VALUES: &[&str] = &[
            "opensearchDashboards.dashboardAdmin.groups",
            "opensearchDashboards.dashboardAdmin.users",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
