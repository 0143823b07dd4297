// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::ConnectorV2` and its property types.

use crate::l1::*;

/// Grants permission to create a connectorV2 based on input parameters.
///
/// `AWS::SecurityHub::ConnectorV2`; `Ref` returns its `ConnectorArn`, a [`securityhub::ConnectorV2ConnectorArn`](kinds::securityhub::ConnectorV2ConnectorArn).
/// Changing one of these replaces it: `KmsKeyArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectorV2(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::ConnectorV2",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("connector_v2.rules"),
};

impl CfnConnectorV2 {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::ConnectorV2";

    /// `CfnConnectorV2` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique name of the connectorV2.
    /// - `provider`: The third-party provider detail for a service configuration.
    pub fn new(name: impl IntoValue<String>, provider: impl IntoValue<ProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Provider", provider.into_value().into_node());
        Self(object_)
    }

    /// The description of the connectorV2.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of KMS key used to encrypt secrets for the connectorV2.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The tags to add to the connectorV2 when you create.
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

impl Construct for CfnConnectorV2 {
    type Handle = CfnConnectorV2Ref;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorV2Ref {
        CfnConnectorV2Ref(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectorV2`] of a stack.
pub struct CfnConnectorV2Ref(NodeRef);

impl Clone for CfnConnectorV2Ref {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorV2Ref {}
impl AsNode for CfnConnectorV2Ref {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorV2Ref {
    /// What `Ref` returns: its `ConnectorArn`, a [`securityhub::ConnectorV2ConnectorArn`](kinds::securityhub::ConnectorV2ConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::ConnectorV2ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the V2 connector.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[inline]
    pub fn attr_connector_arn(&self) -> Value<kinds::securityhub::ConnectorV2ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorArn")))
    }

    /// The unique identifier of the V2 connector.
    ///
    /// `Fn::GetAtt` of `ConnectorId`.
    #[inline]
    pub fn attr_connector_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorId")))
    }

    /// The status of the V2 connector.
    ///
    /// `Fn::GetAtt` of `ConnectorStatus`.
    #[inline]
    pub fn attr_connector_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorStatus")))
    }

    /// The timestamp when the V2 connector was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The enablement status of the connector
    ///
    /// `Fn::GetAtt` of `EnablementStatus`.
    #[inline]
    pub fn attr_enablement_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnablementStatus")))
    }

    /// The reason for the enablement status of the connector
    ///
    /// `Fn::GetAtt` of `EnablementStatusReason`.
    #[inline]
    pub fn attr_enablement_status_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EnablementStatusReason"),
        ))
    }

    /// The list of health issues associated with the connector
    ///
    /// `Fn::GetAtt` of `Issues`.
    #[inline]
    pub fn attr_issues(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Issues")))
    }

    /// The most recent timestamp when the V2 connector was checked on health status.
    ///
    /// `Fn::GetAtt` of `LastCheckedAt`.
    #[inline]
    pub fn attr_last_checked_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastCheckedAt")))
    }

    /// The most recent timestamp when the V2 connector was updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The message of the V2 connector when connector status is FAILED_TO_CONNECT.
    ///
    /// `Fn::GetAtt` of `Message`.
    #[inline]
    pub fn attr_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Message")))
    }
}

impl IntoValue<kinds::securityhub::ConnectorV2ConnectorArn> for &CfnConnectorV2Ref {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::ConnectorV2ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration settings required to establish an integration between AWS Security Hub and Azure
///
/// The property type `AzureProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureProviderConfigurationProperty(Object);

impl AzureProviderConfigurationProperty {
    /// `AzureProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_config_connector_arn`: The ARN of the AWS Config connector used for the Azure integration.
    /// - `azure_regions`: The list of Azure regions to include in the connector scope.
    /// - `scope_configuration`: The scope configuration for an Azure connector.
    pub fn new(
        aws_config_connector_arn: impl IntoValue<String>,
        azure_regions: impl IntoValue<List<String>>,
        scope_configuration: impl IntoValue<AzureScopeConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AWSConfigConnectorArn",
            aws_config_connector_arn.into_value().into_node(),
        );
        object_.put("AzureRegions", azure_regions.into_value().into_node());
        object_.put(
            "ScopeConfiguration",
            scope_configuration.into_value().into_node(),
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

impl Kind for AzureProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureProviderConfigurationProperty> for AzureProviderConfigurationProperty {}
impl From<AzureProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: AzureProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureProviderConfigurationProperty> for AzureProviderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AzureProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scope configuration for an Azure connector
///
/// The property type `AzureScopeConfiguration` of `AWS::SecurityHub::ConnectorV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureScopeConfigurationProperty(Object);

impl AzureScopeConfigurationProperty {
    /// `AzureScopeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `scope_type`: The scope type for the Azure connector.
    pub fn new(scope_type: impl IntoValue<super::ScopeType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ScopeType", scope_type.into_value().into_node());
        Self(object_)
    }

    /// The list of scope values for the Azure connector
    ///
    /// `ScopeValues`.
    pub fn scope_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ScopeValues", value.into_value().into_node());
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

impl Kind for AzureScopeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureScopeConfigurationProperty> for AzureScopeConfigurationProperty {}
impl From<AzureScopeConfigurationProperty> for Node {
    #[inline]
    fn from(value: AzureScopeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureScopeConfigurationProperty> for AzureScopeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AzureScopeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The initial configuration settings required to establish an integration between Security Hub CSPM and Jira Cloud.
///
/// The property type `JiraCloudProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct JiraCloudProviderConfigurationProperty(Object);

impl JiraCloudProviderConfigurationProperty {
    /// `JiraCloudProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `project_key`: The project key for a JiraCloud instance.
    pub fn new(project_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProjectKey", project_key.into_value().into_node());
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

impl Kind for JiraCloudProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JiraCloudProviderConfigurationProperty> for JiraCloudProviderConfigurationProperty {}
impl From<JiraCloudProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: JiraCloudProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JiraCloudProviderConfigurationProperty> for JiraCloudProviderConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<JiraCloudProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The third-party provider detail for a service configuration.
///
/// The property type `Provider` of `AWS::SecurityHub::ConnectorV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProviderProperty(Object);

impl ProviderProperty {
    /// `ProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration settings required to establish an integration between AWS Security Hub and Azure
    ///
    /// `Azure`.
    pub fn azure(mut self, value: impl IntoValue<AzureProviderConfigurationProperty>) -> Self {
        self.0.put("Azure", value.into_value().into_node());
        self
    }

    /// Details about a Jira Cloud integration.
    ///
    /// `JiraCloud`.
    pub fn jira_cloud(
        mut self,
        value: impl IntoValue<JiraCloudProviderConfigurationProperty>,
    ) -> Self {
        self.0.put("JiraCloud", value.into_value().into_node());
        self
    }

    /// Details about a ServiceNow ITSM integration.
    ///
    /// `ServiceNow`.
    pub fn service_now(
        mut self,
        value: impl IntoValue<ServiceNowProviderConfigurationProperty>,
    ) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
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

impl Kind for ProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProviderProperty> for ProviderProperty {}
impl From<ProviderProperty> for Node {
    #[inline]
    fn from(value: ProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProviderProperty> for ProviderProperty {
    #[inline]
    fn into_value(self) -> Value<ProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The initial configuration settings required to establish an integration between Security Hub CSPM and ServiceNow ITSM.
///
/// The property type `ServiceNowProviderConfiguration` of `AWS::SecurityHub::ConnectorV2`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowProviderConfigurationProperty(Object);

impl ServiceNowProviderConfigurationProperty {
    /// `ServiceNowProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_name`: The instance name of ServiceNow ITSM.
    /// - `secret_arn`: The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the ServiceNow credentials.
    pub fn new(
        instance_name: impl IntoValue<String>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceName", instance_name.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for ServiceNowProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowProviderConfigurationProperty> for ServiceNowProviderConfigurationProperty {}
impl From<ServiceNowProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceNowProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowProviderConfigurationProperty>
    for ServiceNowProviderConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceNowProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
