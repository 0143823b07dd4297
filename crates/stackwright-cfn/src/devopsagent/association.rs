// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsAgent::Association` and its property types.

use crate::l1::*;

/// The `AWS::DevOpsAgent::Association` resource specifies an association between an Agent Space and a service, defining how the Agent Space interacts with external services like GitHub, Slack, AWS accounts, and others.
///
/// `AWS::DevOpsAgent::Association`; `Ref` returns the physical id, which is made of `AgentSpaceId`, `AssociationId`.
/// Changing one of these replaces it: `AgentSpaceId`.
/// Attributes: `AssociationId`, `CreatedAt`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssociation(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsAgent::Association",
    tags: None,
    rules: include_str!("association.rules"),
};

impl CfnAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsAgent::Association";

    /// `CfnAssociation` with its required properties, in alphabetical order:
    ///
    /// - `agent_space_id`: The unique identifier of the Agent Space.
    /// - `configuration`: The configuration that directs how the Agent Space interacts with the given service.
    /// - `service_id`: The identifier for the associated service.
    pub fn new(
        agent_space_id: impl IntoValue<kinds::devopsagent::AgentSpaceId>,
        configuration: impl IntoValue<ServiceConfigurationProperty>,
        service_id: impl IntoValue<kinds::devopsagent::ServiceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentSpaceId", agent_space_id.into_value().into_node());
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("ServiceId", service_id.into_value().into_node());
        Self(object_)
    }

    /// Set of linked association IDs for parent-child relationships.
    ///
    /// `LinkedAssociationIds`; updated in place.
    pub fn linked_association_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LinkedAssociationIds", value.into_value().into_node());
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

impl Construct for CfnAssociation {
    type Handle = CfnAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssociationRef {
        CfnAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssociation`] of a stack.
pub struct CfnAssociationRef(NodeRef);

impl Clone for CfnAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssociationRef {}
impl AsNode for CfnAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `AgentSpaceId`, `AssociationId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[inline]
    pub fn attr_association_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociationId")))
    }

    /// The timestamp when the association was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp when the association was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// Configuration for AWS monitor account integration. Specifies the account ID, assumable role ARN, and resources to be monitored in the primary monitoring account.
///
/// The property type `AWSConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct AWSConfigurationProperty(Object);

impl AWSConfigurationProperty {
    /// `AWSConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: Account ID corresponding to the provided resources.
    /// - `account_type`: Account Type 'monitor' for AWS DevOps Agent monitoring.
    /// - `assumable_role_arn`: Role ARN used by AWS DevOps Agent to access resources in the primary account.
    pub fn new(
        account_id: impl IntoValue<String>,
        account_type: impl IntoValue<AwsConfigurationAccountType>,
        assumable_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("AccountType", account_type.into_value().into_node());
        object_.put(
            "AssumableRoleArn",
            assumable_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// List of resources to monitor.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl IntoValue<List<AWSResourceProperty>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// List of tags as key-value pairs, used to identify resources for topology crawl.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<KeyValuePairProperty>>) -> Self {
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

impl Kind for AWSConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AWSConfigurationProperty> for AWSConfigurationProperty {}
impl From<AWSConfigurationProperty> for Node {
    #[inline]
    fn from(value: AWSConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AWSConfigurationProperty> for AWSConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AWSConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an AWS resource to be monitored, including its type, ARN, and optional metadata.
///
/// The property type `AWSResource` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct AWSResourceProperty(Object);

impl AWSResourceProperty {
    /// `AWSResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the resource.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        Self(object_)
    }

    /// Additional metadata specific to the resource. This is an optional JSON object that can include resource-specific information to provide additional context for monitoring and management.
    ///
    /// `ResourceMetadata`; free JSON, such as an [`Object`].
    pub fn resource_metadata(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ResourceMetadata", value.into_value().into_node());
        self
    }

    /// Resource type.
    ///
    /// `ResourceType`; one of `AWS::CloudFormation::Stack`, `AWS::ECR::Repository`, `AWS::S3::Bucket`, `AWS::S3::Object`.
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
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

impl Kind for AWSResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AWSResourceProperty> for AWSResourceProperty {}
impl From<AWSResourceProperty> for Node {
    #[inline]
    fn from(value: AWSResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AWSResourceProperty> for AWSResourceProperty {
    #[inline]
    fn into_value(self) -> Value<AWSResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Azure subscription integration configuration
///
/// The property type `AzureConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureConfigurationProperty(Object);

impl AzureConfigurationProperty {
    /// `AzureConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `subscription_id`: Azure subscription ID corresponding to provided resources.
    pub fn new(subscription_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubscriptionId", subscription_id.into_value().into_node());
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

impl Kind for AzureConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureConfigurationProperty> for AzureConfigurationProperty {}
impl From<AzureConfigurationProperty> for Node {
    #[inline]
    fn from(value: AzureConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureConfigurationProperty> for AzureConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AzureConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Dynatrace monitoring integration. Defines the Dynatrace environment ID, list of resources to monitor, and webhook update settings required for the Agent Space to access metrics, traces, and logs from Dynatrace.
///
/// The property type `DynatraceConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynatraceConfigurationProperty(Object);

impl DynatraceConfigurationProperty {
    /// `DynatraceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `env_id`: Dynatrace environment id.
    pub fn new(env_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EnvId", env_id.into_value().into_node());
        Self(object_)
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service.
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
        self
    }

    /// List of Dynatrace resources to monitor.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
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

impl Kind for DynatraceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynatraceConfigurationProperty> for DynatraceConfigurationProperty {}
impl From<DynatraceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DynatraceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynatraceConfigurationProperty> for DynatraceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DynatraceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Event Channel integration. Defines webhook update settings to enable the Agent Space to receive real-time event notifications from event channel integrations.
///
/// The property type `EventChannelConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventChannelConfigurationProperty(Object);

impl EventChannelConfigurationProperty {
    /// `EventChannelConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service.
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
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

impl Kind for EventChannelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventChannelConfigurationProperty> for EventChannelConfigurationProperty {}
impl From<EventChannelConfigurationProperty> for Node {
    #[inline]
    fn from(value: EventChannelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventChannelConfigurationProperty> for EventChannelConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EventChannelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for GitHub repository integration. Defines the repository name, numeric repository ID, owner name, and owner type (user or organization) required for the Agent Space to access and interact with the GitHub repository.
///
/// The property type `GitHubConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitHubConfigurationProperty(Object);

impl GitHubConfigurationProperty {
    /// `GitHubConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `owner`: Repository owner.
    /// - `owner_type`: Type of repository owner.
    /// - `repo_id`: Associated Github repo ID.
    /// - `repo_name`: Associated Github repo name.
    pub fn new(
        owner: impl IntoValue<String>,
        owner_type: impl IntoValue<OwnerType>,
        repo_id: impl IntoValue<String>,
        repo_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Owner", owner.into_value().into_node());
        object_.put("OwnerType", owner_type.into_value().into_node());
        object_.put("RepoId", repo_id.into_value().into_node());
        object_.put("RepoName", repo_name.into_value().into_node());
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

impl Kind for GitHubConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitHubConfigurationProperty> for GitHubConfigurationProperty {}
impl From<GitHubConfigurationProperty> for Node {
    #[inline]
    fn from(value: GitHubConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitHubConfigurationProperty> for GitHubConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GitHubConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for GitLab project integration. Defines the numeric project ID, full project path (namespace/project-name), GitLab instance identifier, and webhook update settings required for the Agent Space to access and interact with the GitLab project.
///
/// The property type `GitLabConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct GitLabConfigurationProperty(Object);

impl GitLabConfigurationProperty {
    /// `GitLabConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `project_id`: GitLab numeric project ID.
    /// - `project_path`: Full GitLab project path (e.g., namespace/project-name).
    pub fn new(project_id: impl IntoValue<String>, project_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProjectId", project_id.into_value().into_node());
        object_.put("ProjectPath", project_path.into_value().into_node());
        Self(object_)
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service.
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
        self
    }

    /// GitLab instance identifier (e.g., gitlab.com).
    ///
    /// `InstanceIdentifier`.
    pub fn instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InstanceIdentifier", value.into_value().into_node());
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

impl Kind for GitLabConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GitLabConfigurationProperty> for GitLabConfigurationProperty {}
impl From<GitLabConfigurationProperty> for Node {
    #[inline]
    fn from(value: GitLabConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GitLabConfigurationProperty> for GitLabConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GitLabConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A key-value pair for tags.
///
/// The property type `KeyValuePair` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyValuePairProperty(Object);

impl KeyValuePairProperty {
    /// `KeyValuePairProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key name of the tag.
    /// - `value`: The value for the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
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

impl Kind for KeyValuePairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyValuePairProperty> for KeyValuePairProperty {}
impl From<KeyValuePairProperty> for Node {
    #[inline]
    fn from(value: KeyValuePairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyValuePairProperty> for KeyValuePairProperty {
    #[inline]
    fn into_value(self) -> Value<KeyValuePairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for MCP (Model Context Protocol) server integration. Defines the server name, endpoint URL, available tools, optional description, and webhook update settings for custom MCP servers.
///
/// The property type `MCPServerConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerConfigurationProperty(Object);

impl MCPServerConfigurationProperty {
    /// `MCPServerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `tools`: List of MCP tools that can be used with the association.
    pub fn new(tools: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Tools", tools.into_value().into_node());
        Self(object_)
    }

    /// The description of the MCP server.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service.
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
        self
    }

    /// MCP server endpoint URL.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// The name of the MCP server.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for MCPServerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerConfigurationProperty> for MCPServerConfigurationProperty {}
impl From<MCPServerConfigurationProperty> for Node {
    #[inline]
    fn from(value: MCPServerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerConfigurationProperty> for MCPServerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Datadog MCP server integration. Defines the server name, endpoint URL, optional description, and webhook update settings.
///
/// The property type `MCPServerDatadogConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerDatadogConfigurationProperty(Object);

impl MCPServerDatadogConfigurationProperty {
    /// `MCPServerDatadogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the MCP server.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service.
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
        self
    }

    /// MCP server endpoint URL.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// The name of the MCP server.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for MCPServerDatadogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerDatadogConfigurationProperty> for MCPServerDatadogConfigurationProperty {}
impl From<MCPServerDatadogConfigurationProperty> for Node {
    #[inline]
    fn from(value: MCPServerDatadogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerDatadogConfigurationProperty> for MCPServerDatadogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerDatadogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Grafana MCP server configuration
///
/// The property type `MCPServerGrafanaConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerGrafanaConfigurationProperty(Object);

impl MCPServerGrafanaConfigurationProperty {
    /// `MCPServerGrafanaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`: MCP server endpoint URL.
    pub fn new(endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        Self(object_)
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
        self
    }

    /// List of tool categories to enable for the Grafana MCP server
    ///
    /// `Tools`; one of `alerting`, `annotations`, `asserts`, `cloudwatch`, `dashboard`, `datasource`, `elasticsearch`, `examples`, `incident`, `loki`, `navigation`, `oncall`, ….
    pub fn tools(mut self, value: impl IntoValue<List<Tool>>) -> Self {
        self.0.put("Tools", value.into_value().into_node());
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

impl Kind for MCPServerGrafanaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerGrafanaConfigurationProperty> for MCPServerGrafanaConfigurationProperty {}
impl From<MCPServerGrafanaConfigurationProperty> for Node {
    #[inline]
    fn from(value: MCPServerGrafanaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerGrafanaConfigurationProperty> for MCPServerGrafanaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerGrafanaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for New Relic MCP server integration. Defines the New Relic account ID and MCP server endpoint URL required for the Agent Space to authenticate and query observability data from New Relic.
///
/// The property type `MCPServerNewRelicConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerNewRelicConfigurationProperty(Object);

impl MCPServerNewRelicConfigurationProperty {
    /// `MCPServerNewRelicConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: New Relic Account ID.
    /// - `endpoint`: MCP server endpoint URL (e.g., <https://mcp.newrelic.com/mcp/>).
    pub fn new(account_id: impl IntoValue<String>, endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("Endpoint", endpoint.into_value().into_node());
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

impl Kind for MCPServerNewRelicConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerNewRelicConfigurationProperty> for MCPServerNewRelicConfigurationProperty {}
impl From<MCPServerNewRelicConfigurationProperty> for Node {
    #[inline]
    fn from(value: MCPServerNewRelicConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerNewRelicConfigurationProperty> for MCPServerNewRelicConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerNewRelicConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// SigV4-authenticated MCP server configuration
///
/// The property type `MCPServerSigV4Configuration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerSigV4ConfigurationProperty(Object);

impl MCPServerSigV4ConfigurationProperty {
    /// `MCPServerSigV4ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `tools`: List of MCP tools available for the association.
    pub fn new(tools: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Tools", tools.into_value().into_node());
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

impl Kind for MCPServerSigV4ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerSigV4ConfigurationProperty> for MCPServerSigV4ConfigurationProperty {}
impl From<MCPServerSigV4ConfigurationProperty> for Node {
    #[inline]
    fn from(value: MCPServerSigV4ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerSigV4ConfigurationProperty> for MCPServerSigV4ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerSigV4ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Splunk MCP server integration. Defines the server name, endpoint URL, optional description, and webhook update settings.
///
/// The property type `MCPServerSplunkConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPServerSplunkConfigurationProperty(Object);

impl MCPServerSplunkConfigurationProperty {
    /// `MCPServerSplunkConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the MCP server.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service.
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
        self
    }

    /// MCP server endpoint URL.
    ///
    /// `Endpoint`.
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// The name of the MCP server.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for MCPServerSplunkConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPServerSplunkConfigurationProperty> for MCPServerSplunkConfigurationProperty {}
impl From<MCPServerSplunkConfigurationProperty> for Node {
    #[inline]
    fn from(value: MCPServerSplunkConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPServerSplunkConfigurationProperty> for MCPServerSplunkConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MCPServerSplunkConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// PagerDuty integration configuration
///
/// The property type `PagerDutyConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct PagerDutyConfigurationProperty(Object);

impl PagerDutyConfigurationProperty {
    /// `PagerDutyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `customer_email`: Email to be used in PagerDuty API header.
    /// - `services`: List of PagerDuty service IDs available for the association.
    pub fn new(
        customer_email: impl IntoValue<String>,
        services: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CustomerEmail", customer_email.into_value().into_node());
        object_.put("Services", services.into_value().into_node());
        Self(object_)
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
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

impl Kind for PagerDutyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PagerDutyConfigurationProperty> for PagerDutyConfigurationProperty {}
impl From<PagerDutyConfigurationProperty> for Node {
    #[inline]
    fn from(value: PagerDutyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PagerDutyConfigurationProperty> for PagerDutyConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PagerDutyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that directs how Agent Space interacts with the given service. You can specify only one configuration type per association.
///
/// The property type `ServiceConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceConfigurationProperty(Object);

impl ServiceConfigurationProperty {
    /// `ServiceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for AWS monitor account integration. Specifies the account ID, assumable role ARN, and resources to be monitored in the primary monitoring account.
    ///
    /// `Aws`.
    pub fn aws(mut self, value: impl IntoValue<AWSConfigurationProperty>) -> Self {
        self.0.put("Aws", value.into_value().into_node());
        self
    }

    /// Azure subscription integration configuration
    ///
    /// `Azure`.
    pub fn azure(mut self, value: impl IntoValue<AzureConfigurationProperty>) -> Self {
        self.0.put("Azure", value.into_value().into_node());
        self
    }

    /// Configuration for Dynatrace monitoring integration. Specifies the environment ID, resources to monitor, and webhook settings to enable the Agent Space to access Dynatrace metrics, traces, and logs.
    ///
    /// `Dynatrace`.
    pub fn dynatrace(mut self, value: impl IntoValue<DynatraceConfigurationProperty>) -> Self {
        self.0.put("Dynatrace", value.into_value().into_node());
        self
    }

    /// Configuration for Event Channel integration. Specifies webhook settings to enable the Agent Space to receive and process real-time events from external systems.
    ///
    /// `EventChannel`.
    pub fn event_channel(
        mut self,
        value: impl IntoValue<EventChannelConfigurationProperty>,
    ) -> Self {
        self.0.put("EventChannel", value.into_value().into_node());
        self
    }

    /// Configuration for GitHub repository integration. Specifies the repository name, repository ID, owner, and owner type to enable the Agent Space to access code, pull requests, and issues.
    ///
    /// `GitHub`.
    pub fn git_hub(mut self, value: impl IntoValue<GitHubConfigurationProperty>) -> Self {
        self.0.put("GitHub", value.into_value().into_node());
        self
    }

    /// Configuration for GitLab project integration. Specifies the project ID, project path, instance identifier, and webhook settings to enable the Agent Space to access code, merge requests, and issues.
    ///
    /// `GitLab`.
    pub fn git_lab(mut self, value: impl IntoValue<GitLabConfigurationProperty>) -> Self {
        self.0.put("GitLab", value.into_value().into_node());
        self
    }

    /// Configuration for custom MCP (Model Context Protocol) server integration. Specifies the server name, endpoint URL, available tools, description, and webhook settings to enable the Agent Space to interact with custom MCP servers.
    ///
    /// `MCPServer`.
    pub fn mcp_server(mut self, value: impl IntoValue<MCPServerConfigurationProperty>) -> Self {
        self.0.put("MCPServer", value.into_value().into_node());
        self
    }

    /// Configuration for Datadog MCP server integration. Specifies the server name, endpoint URL, optional description, and webhook settings to enable the Agent Space to query metrics, traces, and logs from Datadog.
    ///
    /// `MCPServerDatadog`.
    pub fn mcp_server_datadog(
        mut self,
        value: impl IntoValue<MCPServerDatadogConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MCPServerDatadog", value.into_value().into_node());
        self
    }

    /// Grafana MCP server configuration
    ///
    /// `MCPServerGrafana`.
    pub fn mcp_server_grafana(
        mut self,
        value: impl IntoValue<MCPServerGrafanaConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MCPServerGrafana", value.into_value().into_node());
        self
    }

    /// Configuration for New Relic MCP server integration. Specifies the New Relic account ID and MCP endpoint URL to enable the Agent Space to query metrics, traces, and logs from New Relic.
    ///
    /// `MCPServerNewRelic`.
    pub fn mcp_server_new_relic(
        mut self,
        value: impl IntoValue<MCPServerNewRelicConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MCPServerNewRelic", value.into_value().into_node());
        self
    }

    /// SigV4-authenticated MCP server configuration
    ///
    /// `MCPServerSigV4`.
    pub fn mcp_server_sig_v4(
        mut self,
        value: impl IntoValue<MCPServerSigV4ConfigurationProperty>,
    ) -> Self {
        self.0.put("MCPServerSigV4", value.into_value().into_node());
        self
    }

    /// Configuration for Splunk MCP server integration. Specifies the server name, endpoint URL, optional description, and webhook settings to enable the Agent Space to query logs, metrics, and events from Splunk.
    ///
    /// `MCPServerSplunk`.
    pub fn mcp_server_splunk(
        mut self,
        value: impl IntoValue<MCPServerSplunkConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MCPServerSplunk", value.into_value().into_node());
        self
    }

    /// PagerDuty integration configuration
    ///
    /// `PagerDuty`.
    pub fn pager_duty(mut self, value: impl IntoValue<PagerDutyConfigurationProperty>) -> Self {
        self.0.put("PagerDuty", value.into_value().into_node());
        self
    }

    /// Configuration for ServiceNow instance integration. Specifies the instance URL, instance ID, and webhook settings to enable the Agent Space to create, update, and manage ServiceNow incidents and change requests.
    ///
    /// `ServiceNow`.
    pub fn service_now(mut self, value: impl IntoValue<ServiceNowConfigurationProperty>) -> Self {
        self.0.put("ServiceNow", value.into_value().into_node());
        self
    }

    /// Configuration for Slack workspace integration. Specifies the workspace ID, workspace name, and transmission targets to enable the Agent Space to send notifications to designated Slack channels.
    ///
    /// `Slack`.
    pub fn slack(mut self, value: impl IntoValue<SlackConfigurationProperty>) -> Self {
        self.0.put("Slack", value.into_value().into_node());
        self
    }

    /// Configuration for AWS source account integration. Specifies the account ID, assumable role ARN, and resources to be monitored in the source account.
    ///
    /// `SourceAws`.
    pub fn source_aws(mut self, value: impl IntoValue<SourceAwsConfigurationProperty>) -> Self {
        self.0.put("SourceAws", value.into_value().into_node());
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

impl Kind for ServiceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceConfigurationProperty> for ServiceConfigurationProperty {}
impl From<ServiceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceConfigurationProperty> for ServiceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for ServiceNow integration. Defines the ServiceNow instance URL, instance ID, and webhook update settings required for the Agent Space to create, update, and manage incidents and change requests.
///
/// The property type `ServiceNowConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceNowConfigurationProperty(Object);

impl ServiceNowConfigurationProperty {
    /// `ServiceNowConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When set to true, enables the Agent Space to create and update webhooks for receiving notifications and events from the service.
    ///
    /// `EnableWebhookUpdates`.
    pub fn enable_webhook_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableWebhookUpdates", value.into_value().into_node());
        self
    }

    /// ServiceNow instance ID.
    ///
    /// `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoValue<kinds::ec2::InstanceId>) -> Self {
        self.0.put("InstanceId", value.into_value().into_node());
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

impl Kind for ServiceNowConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceNowConfigurationProperty> for ServiceNowConfigurationProperty {}
impl From<ServiceNowConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServiceNowConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceNowConfigurationProperty> for ServiceNowConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServiceNowConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a Slack channel with its unique identifier and optional display name.
///
/// The property type `SlackChannel` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlackChannelProperty(Object);

impl SlackChannelProperty {
    /// `SlackChannelProperty` with its required properties, in alphabetical order:
    ///
    /// - `channel_id`: Slack channel ID.
    pub fn new(channel_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelId", channel_id.into_value().into_node());
        Self(object_)
    }

    /// Slack channel name.
    ///
    /// `ChannelName`.
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelName", value.into_value().into_node());
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

impl Kind for SlackChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlackChannelProperty> for SlackChannelProperty {}
impl From<SlackChannelProperty> for Node {
    #[inline]
    fn from(value: SlackChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlackChannelProperty> for SlackChannelProperty {
    #[inline]
    fn into_value(self) -> Value<SlackChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Slack workspace integration. Defines the workspace ID, workspace name, and transmission targets that specify which Slack channels receive notifications.
///
/// The property type `SlackConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlackConfigurationProperty(Object);

impl SlackConfigurationProperty {
    /// `SlackConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `transmission_target`: Transmission targets for agent notifications.
    /// - `workspace_id`: Associated Slack workspace ID.
    /// - `workspace_name`: Associated Slack workspace name.
    pub fn new(
        transmission_target: impl IntoValue<SlackTransmissionTargetProperty>,
        workspace_id: impl IntoValue<String>,
        workspace_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransmissionTarget",
            transmission_target.into_value().into_node(),
        );
        object_.put("WorkspaceId", workspace_id.into_value().into_node());
        object_.put("WorkspaceName", workspace_name.into_value().into_node());
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

impl Kind for SlackConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlackConfigurationProperty> for SlackConfigurationProperty {}
impl From<SlackConfigurationProperty> for Node {
    #[inline]
    fn from(value: SlackConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlackConfigurationProperty> for SlackConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SlackConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the Slack channels where different types of agent notifications will be sent.
///
/// The property type `SlackTransmissionTarget` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlackTransmissionTargetProperty(Object);

impl SlackTransmissionTargetProperty {
    /// `SlackTransmissionTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `incident_response_target`: Destination for AWS DevOps Agent Incident Response.
    pub fn new(incident_response_target: impl IntoValue<SlackChannelProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IncidentResponseTarget",
            incident_response_target.into_value().into_node(),
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

impl Kind for SlackTransmissionTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlackTransmissionTargetProperty> for SlackTransmissionTargetProperty {}
impl From<SlackTransmissionTargetProperty> for Node {
    #[inline]
    fn from(value: SlackTransmissionTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlackTransmissionTargetProperty> for SlackTransmissionTargetProperty {
    #[inline]
    fn into_value(self) -> Value<SlackTransmissionTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for AWS source account integration. Specifies the account ID, assumable role ARN, and resources to be monitored in the source account.
///
/// The property type `SourceAwsConfiguration` of `AWS::DevOpsAgent::Association`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceAwsConfigurationProperty(Object);

impl SourceAwsConfigurationProperty {
    /// `SourceAwsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: Account ID corresponding to the provided resources.
    /// - `account_type`: Account Type 'source' for AWS DevOps Agent monitoring.
    /// - `assumable_role_arn`: Role ARN to be assumed by AWS DevOps Agent to operate on behalf of customer.
    pub fn new(
        account_id: impl IntoValue<String>,
        account_type: impl IntoValue<SourceAwsConfigurationAccountType>,
        assumable_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put("AccountType", account_type.into_value().into_node());
        object_.put(
            "AssumableRoleArn",
            assumable_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// List of resources to monitor.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl IntoValue<List<AWSResourceProperty>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
        self
    }

    /// List of tags as key-value pairs, used to identify resources for topology crawl.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<KeyValuePairProperty>>) -> Self {
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

impl Kind for SourceAwsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceAwsConfigurationProperty> for SourceAwsConfigurationProperty {}
impl From<SourceAwsConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceAwsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceAwsConfigurationProperty> for SourceAwsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceAwsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccountType` of a `AWSConfiguration` of `AWS::DevOpsAgent::Association`.
pub enum AwsConfigurationAccountType {
    /// `monitor`.
    Monitor,
}

#[diagnostic::do_not_recommend]
impl Kind for AwsConfigurationAccountType {}
#[diagnostic::do_not_recommend]
impl TextKind for AwsConfigurationAccountType {}
#[diagnostic::do_not_recommend]
impl IdKind for AwsConfigurationAccountType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AwsConfigurationAccountType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AwsConfigurationAccountType> for AwsConfigurationAccountType {
    #[inline]
    fn into_value(self) -> Value<AwsConfigurationAccountType> {
        const VALUES: &[&str] = &["monitor"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OwnerType` of a `GitHubConfiguration` of `AWS::DevOpsAgent::Association`.
pub enum OwnerType {
    /// `organization`.
    Organization,
    /// `user`.
    User,
}

#[diagnostic::do_not_recommend]
impl Kind for OwnerType {}
#[diagnostic::do_not_recommend]
impl TextKind for OwnerType {}
#[diagnostic::do_not_recommend]
impl IdKind for OwnerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OwnerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OwnerType> for OwnerType {
    #[inline]
    fn into_value(self) -> Value<OwnerType> {
        const VALUES: &[&str] = &["organization", "user"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of a `AWSResource` of `AWS::DevOpsAgent::Association`.
pub enum ResourceType {
    /// `AWS::CloudFormation::Stack`.
    AwsCloudFormationStack,
    /// `AWS::ECR::Repository`.
    AwsEcrRepository,
    /// `AWS::S3::Bucket`.
    AwsS3Bucket,
    /// `AWS::S3::Object`.
    AwsS3Object,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &[
            "AWS::CloudFormation::Stack",
            "AWS::ECR::Repository",
            "AWS::S3::Bucket",
            "AWS::S3::Object",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AccountType` of a `SourceAwsConfiguration` of `AWS::DevOpsAgent::Association`.
pub enum SourceAwsConfigurationAccountType {
    /// `source`.
    Source,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceAwsConfigurationAccountType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceAwsConfigurationAccountType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceAwsConfigurationAccountType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceAwsConfigurationAccountType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceAwsConfigurationAccountType> for SourceAwsConfigurationAccountType {
    #[inline]
    fn into_value(self) -> Value<SourceAwsConfigurationAccountType> {
        const VALUES: &[&str] = &["source"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tools` of a `MCPServerGrafanaConfiguration` of `AWS::DevOpsAgent::Association`.
pub enum Tool {
    /// `alerting`.
    Alerting,
    /// `annotations`.
    Annotations,
    /// `asserts`.
    Asserts,
    /// `cloudwatch`.
    Cloudwatch,
    /// `dashboard`.
    Dashboard,
    /// `datasource`.
    Datasource,
    /// `elasticsearch`.
    Elasticsearch,
    /// `examples`.
    Examples,
    /// `incident`.
    Incident,
    /// `loki`.
    Loki,
    /// `navigation`.
    Navigation,
    /// `oncall`.
    Oncall,
    /// `prometheus`.
    Prometheus,
    /// `pyroscope`.
    Pyroscope,
    /// `rendering`.
    Rendering,
    /// `runpanelquery`.
    Runpanelquery,
    /// `search`.
    Search,
    /// `searchlogs`.
    Searchlogs,
    /// `sift`.
    Sift,
}

#[diagnostic::do_not_recommend]
impl Kind for Tool {}
#[diagnostic::do_not_recommend]
impl TextKind for Tool {}
#[diagnostic::do_not_recommend]
impl IdKind for Tool {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tool {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tool> for Tool {
    #[inline]
    fn into_value(self) -> Value<Tool> {
        const VALUES: &[&str] = &[
            "alerting",
            "annotations",
            "asserts",
            "cloudwatch",
            "dashboard",
            "datasource",
            "elasticsearch",
            "examples",
            "incident",
            "loki",
            "navigation",
            "oncall",
            "prometheus",
            "pyroscope",
            "rendering",
            "runpanelquery",
            "search",
            "searchlogs",
            "sift",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
