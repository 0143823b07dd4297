// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::Integration` and its property types.

use crate::l1::*;

/// Creates an integration between CloudWatch Logs and another service in this account. Currently, only integrations with OpenSearch Service are supported, and currently you can have only one integration in your account.
///
/// Integrating with OpenSearch Service makes it possible for you to create curated vended logs dashboards, powered by OpenSearch Service analytics. For more information, see [Vended log dashboards powered by Amazon OpenSearch Service](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-OpenSearch-Dashboards.html).
///
/// You can use this operation only to create a new integration. You can't modify an existing integration.
///
/// `AWS::Logs::Integration`; `Ref` returns its `IntegrationName`, a [`logs::IntegrationName`](kinds::logs::IntegrationName).
/// Changing one of these replaces it: `IntegrationName`, `IntegrationType`, `ResourceConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::Integration",
    tags: None,
    rules: include_str!("integration.rules"),
};

impl CfnIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::Integration";

    /// `CfnIntegration` with its required properties, in alphabetical order:
    ///
    /// - `integration_name`: The name of this integration.
    /// - `integration_type`: The type of integration.
    /// - `resource_config`: This structure contains configuration details about an integration between CloudWatch Logs and another entity.
    pub fn new(
        integration_name: impl IntoValue<String>,
        integration_type: impl IntoValue<IntegrationType>,
        resource_config: impl IntoValue<ResourceConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IntegrationName", integration_name.into_value().into_node());
        object_.put("IntegrationType", integration_type.into_value().into_node());
        object_.put("ResourceConfig", resource_config.into_value().into_node());
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

impl Construct for CfnIntegration {
    type Handle = CfnIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntegrationRef {
        CfnIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntegration`] of a stack.
pub struct CfnIntegrationRef(NodeRef);

impl Clone for CfnIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntegrationRef {}
impl AsNode for CfnIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntegrationRef {
    /// What `Ref` returns: its `IntegrationName`, a [`logs::IntegrationName`](kinds::logs::IntegrationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::IntegrationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The current status of this integration.
    ///
    /// `Fn::GetAtt` of `IntegrationStatus`.
    #[inline]
    pub fn attr_integration_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IntegrationStatus")))
    }
}

impl IntoValue<kinds::logs::IntegrationName> for &CfnIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::IntegrationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service.
///
/// The property type `OpenSearchResourceConfig` of `AWS::Logs::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenSearchResourceConfigProperty(Object);

impl OpenSearchResourceConfigProperty {
    /// `OpenSearchResourceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `dashboard_viewer_principals`: Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards.
    /// - `data_source_role_arn`: Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration.
    pub fn new(
        dashboard_viewer_principals: impl IntoValue<List<String>>,
        data_source_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DashboardViewerPrincipals",
            dashboard_viewer_principals.into_value().into_node(),
        );
        object_.put(
            "DataSourceRoleArn",
            data_source_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service, specify it here. If you omit this, a new application will be created.
    ///
    /// `ApplicationARN`.
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplicationARN", value.into_value().into_node());
        self
    }

    /// To have the vended dashboard data encrypted with AWS instead of the CloudWatch Logs default encryption method, specify the ARN of the AWS key that you want to use.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the dashboard refers to. This also sets the maximum time period that you can choose when viewing data in the dashboard. Choosing a longer time frame will incur additional costs.
    ///
    /// `RetentionDays`.
    pub fn retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RetentionDays", value.into_value().into_node());
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

impl Kind for OpenSearchResourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenSearchResourceConfigProperty> for OpenSearchResourceConfigProperty {}
impl From<OpenSearchResourceConfigProperty> for Node {
    #[inline]
    fn from(value: OpenSearchResourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenSearchResourceConfigProperty> for OpenSearchResourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OpenSearchResourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
///
/// The property type `ResourceConfig` of `AWS::Logs::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceConfigProperty(Object);

impl ResourceConfigProperty {
    /// `ResourceConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service.
    ///
    /// `OpenSearchResourceConfig`.
    pub fn open_search_resource_config(
        mut self,
        value: impl IntoValue<OpenSearchResourceConfigProperty>,
    ) -> Self {
        self.0
            .put("OpenSearchResourceConfig", value.into_value().into_node());
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

impl Kind for ResourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceConfigProperty> for ResourceConfigProperty {}
impl From<ResourceConfigProperty> for Node {
    #[inline]
    fn from(value: ResourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceConfigProperty> for ResourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IntegrationType` of `AWS::Logs::Integration`.
pub enum IntegrationType {
    /// `OPENSEARCH`.
    Opensearch,
}

#[diagnostic::do_not_recommend]
impl Kind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl TextKind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl IdKind for IntegrationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IntegrationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IntegrationType> for IntegrationType {
    #[inline]
    fn into_value(self) -> Value<IntegrationType> {
        const VALUES: &[&str] = &["OPENSEARCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
