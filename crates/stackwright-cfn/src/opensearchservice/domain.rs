// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchService::Domain` and its property types.

use crate::l1::*;

/// The AWS::OpenSearchService::Domain resource creates an Amazon OpenSearch Service domain.
///
/// `AWS::OpenSearchService::Domain`; `Ref` returns its `DomainName`, a [`opensearchservice::DomainName`](kinds::opensearchservice::DomainName).
/// Changing one of these replaces it: `DomainName`, `EngineMode`.
/// Attributes: `AdvancedSecurityOptions.AnonymousAuthDisableDate`, `Arn`, `DomainEndpoint`, `DomainEndpointV2`, `DomainEndpoints`, `Id`, `IdentityCenterOptions.IdentityCenterApplicationARN`, `IdentityCenterOptions.IdentityStoreId`, `ServiceSoftwareOptions`, `ServiceSoftwareOptions.AutomatedUpdateDate`, `ServiceSoftwareOptions.Cancellable`, `ServiceSoftwareOptions.CurrentVersion`, `ServiceSoftwareOptions.Description`, `ServiceSoftwareOptions.NewVersion`, `ServiceSoftwareOptions.OptionalDeployment`, `ServiceSoftwareOptions.UpdateAvailable`, `ServiceSoftwareOptions.UpdateStatus`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchService::Domain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchService::Domain";

    /// `CfnDomain` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Container for parameters required to enable all machine learning features.
    ///
    /// `AIMLOptions`; updated in place.
    pub fn aiml_options(mut self, value: impl IntoValue<AIMLOptionsProperty>) -> Self {
        self.0.put("AIMLOptions", value.into_value().into_node());
        self
    }

    /// An AWS Identity and Access Management ( IAM ) policy document that specifies who can access the OpenSearch Service domain and their permissions. For more information, see [Configuring access policies](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html#ac-creating) in the *Amazon OpenSearch Service Developer Guide*.
    ///
    /// `AccessPolicies`; free JSON, such as an [`Object`]; updated in place.
    pub fn access_policies(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("AccessPolicies", value.into_value().into_node());
        self
    }

    /// Additional options to specify for the OpenSearch Service domain. For more information, see [AdvancedOptions](https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_CreateDomain.html#API_CreateDomain_RequestBody) in the OpenSearch Service API reference.
    ///
    /// `AdvancedOptions`; updated in place.
    pub fn advanced_options(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AdvancedOptions", value.into_value().into_node());
        self
    }

    /// Specifies options for fine-grained access control and SAML authentication.
    ///
    /// If you specify advanced security options, you must also enable node-to-node encryption ( [NodeToNodeEncryptionOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-nodetonodeencryptionoptions.html) ) and encryption at rest ( [EncryptionAtRestOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-encryptionatrestoptions.html) ). You must also enable `EnforceHTTPS` within [DomainEndpointOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-domainendpointoptions.html), which requires HTTPS for all traffic to the domain.
    ///
    /// `AdvancedSecurityOptions`; updated in place.
    pub fn advanced_security_options(
        mut self,
        value: impl IntoValue<AdvancedSecurityOptionsInputProperty>,
    ) -> Self {
        self.0
            .put("AdvancedSecurityOptions", value.into_value().into_node());
        self
    }

    /// The `AutomatedSnapshotPauseOptions` property.
    ///
    /// `AutomatedSnapshotPauseOptions`; updated in place.
    pub fn automated_snapshot_pause_options(
        mut self,
        value: impl IntoValue<AutomatedSnapshotPauseOptionsProperty>,
    ) -> Self {
        self.0.put(
            "AutomatedSnapshotPauseOptions",
            value.into_value().into_node(),
        );
        self
    }

    /// Container for the cluster configuration of a domain.
    ///
    /// `ClusterConfig`; updated in place.
    pub fn cluster_config(mut self, value: impl IntoValue<ClusterConfigProperty>) -> Self {
        self.0.put("ClusterConfig", value.into_value().into_node());
        self
    }

    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    ///
    /// `CognitoOptions`; updated in place.
    pub fn cognito_options(mut self, value: impl IntoValue<CognitoOptionsProperty>) -> Self {
        self.0.put("CognitoOptions", value.into_value().into_node());
        self
    }

    /// The `DeploymentStrategyOptions` property.
    ///
    /// `DeploymentStrategyOptions`; updated in place.
    pub fn deployment_strategy_options(
        mut self,
        value: impl IntoValue<DeploymentStrategyOptionsProperty>,
    ) -> Self {
        self.0
            .put("DeploymentStrategyOptions", value.into_value().into_node());
        self
    }

    /// The `DomainArn` property.
    ///
    /// `DomainArn`; updated in place.
    pub fn domain_arn(
        mut self,
        value: impl IntoValue<kinds::opensearchservice::DomainArn>,
    ) -> Self {
        self.0.put("DomainArn", value.into_value().into_node());
        self
    }

    /// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint.
    ///
    /// `DomainEndpointOptions`; updated in place.
    pub fn domain_endpoint_options(
        mut self,
        value: impl IntoValue<DomainEndpointOptionsProperty>,
    ) -> Self {
        self.0
            .put("DomainEndpointOptions", value.into_value().into_node());
        self
    }

    /// A name for the OpenSearch Service domain. The name must have a minimum length of 3 and a maximum length of 28. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the domain name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// Required when creating a new domain.
    ///
    /// > If you specify a name, you can't perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `DomainName`; an update replaces the resource.
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainName", value.into_value().into_node());
        self
    }

    /// The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch Service domain. For more information, see [EBS volume size limits](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html#ebsresource) in the *Amazon OpenSearch Service Developer Guide*.
    ///
    /// `EBSOptions`; updated in place.
    pub fn ebs_options(mut self, value: impl IntoValue<EBSOptionsProperty>) -> Self {
        self.0.put("EBSOptions", value.into_value().into_node());
        self
    }

    /// Whether the domain should encrypt data at rest, and if so, the AWS key to use. See [Encryption of data at rest for Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html).
    ///
    /// If no encryption at rest options were initially specified in the template, updating this property by adding it causes no interruption. However, if you change this property after it's already been set within a template, the domain is deleted and recreated in order to modify the property.
    ///
    /// `EncryptionAtRestOptions`; updated in place.
    pub fn encryption_at_rest_options(
        mut self,
        value: impl IntoValue<EncryptionAtRestOptionsProperty>,
    ) -> Self {
        self.0
            .put("EncryptionAtRestOptions", value.into_value().into_node());
        self
    }

    /// The engine mode of the domain. Determines whether the domain runs the standard (GENERAL) engine or the optimized multi-engine (OPTIMIZED) engine. This value cannot be changed after the domain is created.
    ///
    /// `EngineMode`; one of `GENERAL`, `OPTIMIZED`; an update replaces the resource.
    pub fn engine_mode(mut self, value: impl IntoValue<EngineMode>) -> Self {
        self.0.put("EngineMode", value.into_value().into_node());
        self
    }

    /// The version of OpenSearch to use. The value must be in the format `OpenSearch_X.Y` or `Elasticsearch_X.Y`. If not specified, the latest version of OpenSearch is used. For information about the versions that OpenSearch Service supports, see [Supported versions of OpenSearch and Elasticsearch](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html#choosing-version) in the *Amazon OpenSearch Service Developer Guide*.
    ///
    /// If you set the [EnableVersionUpgrade](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-upgradeopensearchdomain) update policy to `true`, you can update `EngineVersion` without interruption. When `EnableVersionUpgrade` is set to `false`, or is not specified, updating `EngineVersion` results in [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// Choose either dual stack or IPv4 as your IP address type. Dual stack allows you to share domain resources across IPv4 and IPv6 address types, and is the recommended option. If you set your IP address type to dual stack, you can't change your address type later.
    ///
    /// `IPAddressType`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IPAddressType", value.into_value().into_node());
        self
    }

    /// Configuration options for controlling IAM Identity Center integration within a domain.
    ///
    /// `IdentityCenterOptions`; updated in place.
    pub fn identity_center_options(
        mut self,
        value: impl IntoValue<IdentityCenterOptionsProperty>,
    ) -> Self {
        self.0
            .put("IdentityCenterOptions", value.into_value().into_node());
        self
    }

    /// An object with one or more of the following keys: `SEARCH_SLOW_LOGS`, `ES_APPLICATION_LOGS`, `INDEX_SLOW_LOGS`, `AUDIT_LOGS`, depending on the types of logs you want to publish. Each key needs a valid `LogPublishingOption` value. For the full syntax, see the [examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html#aws-resource-opensearchservice-domain--examples).
    ///
    /// `LogPublishingOptions`; updated in place.
    pub fn log_publishing_options(
        mut self,
        value: impl IntoValue<Map<LogPublishingOptionProperty>>,
    ) -> Self {
        self.0
            .put("LogPublishingOptions", value.into_value().into_node());
        self
    }

    /// Specifies whether node-to-node encryption is enabled. See [Node-to-node encryption for Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html).
    ///
    /// `NodeToNodeEncryptionOptions`; updated in place.
    pub fn node_to_node_encryption_options(
        mut self,
        value: impl IntoValue<NodeToNodeEncryptionOptionsProperty>,
    ) -> Self {
        self.0.put(
            "NodeToNodeEncryptionOptions",
            value.into_value().into_node(),
        );
        self
    }

    /// Options for a domain's off-peak window, during which OpenSearch Service can perform mandatory configuration changes on the domain.
    ///
    /// `OffPeakWindowOptions`; updated in place.
    pub fn off_peak_window_options(
        mut self,
        value: impl IntoValue<OffPeakWindowOptionsProperty>,
    ) -> Self {
        self.0
            .put("OffPeakWindowOptions", value.into_value().into_node());
        self
    }

    /// The `SkipShardMigrationWait` property.
    ///
    /// `SkipShardMigrationWait`; updated in place.
    pub fn skip_shard_migration_wait(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SkipShardMigrationWait", value.into_value().into_node());
        self
    }

    /// *DEPRECATED*. The automated snapshot configuration for the OpenSearch Service domain indexes.
    ///
    /// `SnapshotOptions`; updated in place.
    pub fn snapshot_options(mut self, value: impl IntoValue<SnapshotOptionsProperty>) -> Self {
        self.0
            .put("SnapshotOptions", value.into_value().into_node());
        self
    }

    /// Service software update options for the domain.
    ///
    /// `SoftwareUpdateOptions`; updated in place.
    pub fn software_update_options(
        mut self,
        value: impl IntoValue<SoftwareUpdateOptionsProperty>,
    ) -> Self {
        self.0
            .put("SoftwareUpdateOptions", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The primary use case of the domain. Determines the default configuration tuned for the workload. For GENERAL engine-mode domains, this value can be changed after creation. For OPTIMIZED engine-mode domains, this value cannot be changed after creation.
    ///
    /// `UseCase`; one of `SEARCH`, `VECTOR`, `OBSERVABILITY`, `MIXED`; updated in place.
    pub fn use_case(mut self, value: impl IntoValue<UseCase>) -> Self {
        self.0.put("UseCase", value.into_value().into_node());
        self
    }

    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain. For more information, see [Launching your Amazon OpenSearch Service domains within a VPC](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html) in the *Amazon OpenSearch Service Developer Guide*.
    ///
    /// If you remove this entity altogether, along with its associated properties, it causes a replacement. You might encounter this scenario if you're updating your security configuration from a VPC to a public endpoint.
    ///
    /// `VPCOptions`; updated in place.
    pub fn vpc_options(mut self, value: impl IntoValue<VPCOptionsProperty>) -> Self {
        self.0.put("VPCOptions", value.into_value().into_node());
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

impl Construct for CfnDomain {
    type Handle = CfnDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainRef {
        CfnDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomain`] of a stack.
pub struct CfnDomainRef(NodeRef);

impl Clone for CfnDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainRef {}
impl AsNode for CfnDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainRef {
    /// What `Ref` returns: its `DomainName`, a [`opensearchservice::DomainName`](kinds::opensearchservice::DomainName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::opensearchservice::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Date and time when the migration period will be disabled. Only necessary when [enabling fine-grained access control on an existing domain](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html#fgac-enabling-existing).
    ///
    /// `Fn::GetAtt` of `AdvancedSecurityOptions.AnonymousAuthDisableDate`.
    #[inline]
    pub fn attr_advanced_security_options_anonymous_auth_disable_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("AdvancedSecurityOptions.AnonymousAuthDisableDate"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the CloudFormation stack.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::opensearchservice::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The domain-specific endpoint used for requests to the OpenSearch APIs, such as `search-mystack-1ab2cdefghij-ab1c2deckoyb3hofw7wpqa3cm.us-west-1.es.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `DomainEndpoint`.
    #[inline]
    pub fn attr_domain_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainEndpoint")))
    }

    /// If `IPAddressType` to set to `dualstack`, a version 2 domain endpoint is provisioned. This endpoint functions like a normal endpoint, except that it works with both IPv4 and IPv6 IP addresses. Normal endpoints work only with IPv4 IP addresses.
    ///
    /// `Fn::GetAtt` of `DomainEndpointV2`.
    #[inline]
    pub fn attr_domain_endpoint_v2(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainEndpointV2")))
    }

    /// The `DomainEndpoints` attribute.
    ///
    /// `Fn::GetAtt` of `DomainEndpoints`.
    #[inline]
    pub fn attr_domain_endpoints(&self) -> Value<Map<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainEndpoints")))
    }

    /// The resource ID. For example, `123456789012/my-domain`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the IAM Identity Center application that integrates with Amazon OpenSearch Service.
    ///
    /// `Fn::GetAtt` of `IdentityCenterOptions.IdentityCenterApplicationARN`.
    #[inline]
    pub fn attr_identity_center_options_identity_center_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityCenterOptions.IdentityCenterApplicationARN"),
        ))
    }

    /// The identifier of the IAM Identity Store.
    ///
    /// `Fn::GetAtt` of `IdentityCenterOptions.IdentityStoreId`.
    #[inline]
    pub fn attr_identity_center_options_identity_store_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentityCenterOptions.IdentityStoreId"),
        ))
    }

    /// The `ServiceSoftwareOptions` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions`.
    #[inline]
    pub fn attr_service_software_options(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions"),
        ))
    }

    /// The `ServiceSoftwareOptions.AutomatedUpdateDate` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions.AutomatedUpdateDate`.
    #[inline]
    pub fn attr_service_software_options_automated_update_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions.AutomatedUpdateDate"),
        ))
    }

    /// The `ServiceSoftwareOptions.Cancellable` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions.Cancellable`.
    #[inline]
    pub fn attr_service_software_options_cancellable(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions.Cancellable"),
        ))
    }

    /// The `ServiceSoftwareOptions.CurrentVersion` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions.CurrentVersion`.
    #[inline]
    pub fn attr_service_software_options_current_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions.CurrentVersion"),
        ))
    }

    /// The `ServiceSoftwareOptions.Description` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions.Description`.
    #[inline]
    pub fn attr_service_software_options_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions.Description"),
        ))
    }

    /// The `ServiceSoftwareOptions.NewVersion` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions.NewVersion`.
    #[inline]
    pub fn attr_service_software_options_new_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions.NewVersion"),
        ))
    }

    /// The `ServiceSoftwareOptions.OptionalDeployment` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions.OptionalDeployment`.
    #[inline]
    pub fn attr_service_software_options_optional_deployment(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions.OptionalDeployment"),
        ))
    }

    /// The `ServiceSoftwareOptions.UpdateAvailable` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions.UpdateAvailable`.
    #[inline]
    pub fn attr_service_software_options_update_available(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions.UpdateAvailable"),
        ))
    }

    /// The `ServiceSoftwareOptions.UpdateStatus` attribute.
    ///
    /// `Fn::GetAtt` of `ServiceSoftwareOptions.UpdateStatus`.
    #[inline]
    pub fn attr_service_software_options_update_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceSoftwareOptions.UpdateStatus"),
        ))
    }
}

impl IntoValue<kinds::opensearchservice::DomainName> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchservice::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::opensearchservice::DomainArn> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchservice::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `AIMLOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIMLOptionsProperty(Object);

impl AIMLOptionsProperty {
    /// `AIMLOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `S3VectorsEngine` property.
    ///
    /// `S3VectorsEngine`.
    pub fn s3_vectors_engine(mut self, value: impl IntoValue<S3VectorsEngineProperty>) -> Self {
        self.0
            .put("S3VectorsEngine", value.into_value().into_node());
        self
    }

    /// The `ServerlessVectorAcceleration` property.
    ///
    /// `ServerlessVectorAcceleration`.
    pub fn serverless_vector_acceleration(
        mut self,
        value: impl IntoValue<ServerlessVectorAccelerationProperty>,
    ) -> Self {
        self.0.put(
            "ServerlessVectorAcceleration",
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

impl Kind for AIMLOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIMLOptionsProperty> for AIMLOptionsProperty {}
impl From<AIMLOptionsProperty> for Node {
    #[inline]
    fn from(value: AIMLOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIMLOptionsProperty> for AIMLOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<AIMLOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies options for fine-grained access control.
///
/// If you specify advanced security options, you must also enable node-to-node encryption ( [NodeToNodeEncryptionOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-nodetonodeencryptionoptions.html) ) and encryption at rest ( [EncryptionAtRestOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-encryptionatrestoptions.html) ). You must also enable `EnforceHTTPS` within [DomainEndpointOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-domainendpointoptions.html), which requires HTTPS for all traffic to the domain.
///
/// The property type `AdvancedSecurityOptionsInput` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedSecurityOptionsInputProperty(Object);

impl AdvancedSecurityOptionsInputProperty {
    /// `AdvancedSecurityOptionsInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Date and time when the migration period will be disabled. Only necessary when [enabling fine-grained access control on an existing domain](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html#fgac-enabling-existing).
    ///
    /// `AnonymousAuthDisableDate`.
    pub fn anonymous_auth_disable_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AnonymousAuthDisableDate", value.into_value().into_node());
        self
    }

    /// True to enable a 30-day migration period during which administrators can create role mappings. Only necessary when [enabling fine-grained access control on an existing domain](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html#fgac-enabling-existing).
    ///
    /// `AnonymousAuthEnabled`.
    pub fn anonymous_auth_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AnonymousAuthEnabled", value.into_value().into_node());
        self
    }

    /// True to enable fine-grained access control. You must also enable encryption of data at rest and node-to-node encryption. See [Fine-grained access control in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html).
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Input configuration for IAM identity federation within advanced security options.
    ///
    /// `IAMFederationOptions`.
    pub fn iam_federation_options(
        mut self,
        value: impl IntoValue<IAMFederationOptionsProperty>,
    ) -> Self {
        self.0
            .put("IAMFederationOptions", value.into_value().into_node());
        self
    }

    /// True to enable the internal user database.
    ///
    /// `InternalUserDatabaseEnabled`.
    pub fn internal_user_database_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "InternalUserDatabaseEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// Container for information about the JWT configuration of the Amazon OpenSearch Service.
    ///
    /// `JWTOptions`.
    pub fn jwt_options(mut self, value: impl IntoValue<JWTOptionsProperty>) -> Self {
        self.0.put("JWTOptions", value.into_value().into_node());
        self
    }

    /// Specifies information about the master user.
    ///
    /// `MasterUserOptions`.
    pub fn master_user_options(mut self, value: impl IntoValue<MasterUserOptionsProperty>) -> Self {
        self.0
            .put("MasterUserOptions", value.into_value().into_node());
        self
    }

    /// Container for information about the SAML configuration for OpenSearch Dashboards.
    ///
    /// `SAMLOptions`.
    pub fn saml_options(mut self, value: impl IntoValue<SAMLOptionsProperty>) -> Self {
        self.0.put("SAMLOptions", value.into_value().into_node());
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

impl Kind for AdvancedSecurityOptionsInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdvancedSecurityOptionsInputProperty> for AdvancedSecurityOptionsInputProperty {}
impl From<AdvancedSecurityOptionsInputProperty> for Node {
    #[inline]
    fn from(value: AdvancedSecurityOptionsInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdvancedSecurityOptionsInputProperty> for AdvancedSecurityOptionsInputProperty {
    #[inline]
    fn into_value(self) -> Value<AdvancedSecurityOptionsInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AutomatedSnapshotPauseOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomatedSnapshotPauseOptionsProperty(Object);

impl AutomatedSnapshotPauseOptionsProperty {
    /// `AutomatedSnapshotPauseOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The `EndTime` property.
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The `StartTime` property.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
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

impl Kind for AutomatedSnapshotPauseOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomatedSnapshotPauseOptionsProperty> for AutomatedSnapshotPauseOptionsProperty {}
impl From<AutomatedSnapshotPauseOptionsProperty> for Node {
    #[inline]
    fn from(value: AutomatedSnapshotPauseOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomatedSnapshotPauseOptionsProperty> for AutomatedSnapshotPauseOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<AutomatedSnapshotPauseOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The cluster configuration for the OpenSearch Service domain. You can specify options such as the instance type and the number of instances. For more information, see [Creating and managing Amazon OpenSearch Service domains](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `ClusterConfig` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterConfigProperty(Object);

impl ClusterConfigProperty {
    /// `ClusterConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Container for cold storage configuration options.
    ///
    /// `ColdStorageOptions`.
    pub fn cold_storage_options(
        mut self,
        value: impl IntoValue<ColdStorageOptionsProperty>,
    ) -> Self {
        self.0
            .put("ColdStorageOptions", value.into_value().into_node());
        self
    }

    /// The number of instances to use for the master node. If you specify this property, you must specify `true` for the `DedicatedMasterEnabled` property.
    ///
    /// `DedicatedMasterCount`.
    pub fn dedicated_master_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DedicatedMasterCount", value.into_value().into_node());
        self
    }

    /// Indicates whether to use a dedicated master node for the OpenSearch Service domain. A dedicated master node is a cluster node that performs cluster management tasks, but doesn't hold data or respond to data upload requests. Dedicated master nodes offload cluster management tasks to increase the stability of your search clusters. See [Dedicated master nodes in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html).
    ///
    /// `DedicatedMasterEnabled`.
    pub fn dedicated_master_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DedicatedMasterEnabled", value.into_value().into_node());
        self
    }

    /// The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.search`. If you specify this property, you must specify `true` for the `DedicatedMasterEnabled` property. For valid values, see [Supported instance types in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html).
    ///
    /// `DedicatedMasterType`.
    pub fn dedicated_master_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DedicatedMasterType", value.into_value().into_node());
        self
    }

    /// The number of data nodes (instances) to use in the OpenSearch Service domain.
    ///
    /// `InstanceCount`.
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("InstanceCount", value.into_value().into_node());
        self
    }

    /// The instance type for your data nodes, such as `m3.medium.search`. For valid values, see [Supported instance types in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html).
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// Indicates whether Multi-AZ with Standby deployment option is enabled. For more information, see [Multi-AZ with Standby](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html#managedomains-za-standby).
    ///
    /// `MultiAZWithStandbyEnabled`.
    pub fn multi_az_with_standby_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MultiAZWithStandbyEnabled", value.into_value().into_node());
        self
    }

    /// List of node options for the domain.
    ///
    /// `NodeOptions`.
    pub fn node_options(mut self, value: impl IntoValue<List<NodeOptionProperty>>) -> Self {
        self.0.put("NodeOptions", value.into_value().into_node());
        self
    }

    /// The number of warm nodes in the cluster.
    ///
    /// `WarmCount`.
    pub fn warm_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("WarmCount", value.into_value().into_node());
        self
    }

    /// Whether to enable UltraWarm storage for the cluster. See [UltraWarm storage for Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ultrawarm.html).
    ///
    /// `WarmEnabled`.
    pub fn warm_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("WarmEnabled", value.into_value().into_node());
        self
    }

    /// The instance type for the cluster's warm nodes.
    ///
    /// `WarmType`.
    pub fn warm_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WarmType", value.into_value().into_node());
        self
    }

    /// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true`.
    ///
    /// `ZoneAwarenessConfig`.
    pub fn zone_awareness_config(
        mut self,
        value: impl IntoValue<ZoneAwarenessConfigProperty>,
    ) -> Self {
        self.0
            .put("ZoneAwarenessConfig", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable zone awareness for the OpenSearch Service domain. When you enable zone awareness, OpenSearch Service allocates the nodes and replica index shards that belong to a cluster across two Availability Zones (AZs) in the same region to prevent data loss and minimize downtime in the event of node or data center failure. Don't enable zone awareness if your cluster has no replica index shards or is a single-node cluster. For more information, see [Configuring a multi-AZ domain in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html).
    ///
    /// `ZoneAwarenessEnabled`.
    pub fn zone_awareness_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ZoneAwarenessEnabled", value.into_value().into_node());
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

impl Kind for ClusterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterConfigProperty> for ClusterConfigProperty {}
impl From<ClusterConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterConfigProperty> for ClusterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
///
/// The property type `CognitoOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoOptionsProperty(Object);

impl CognitoOptionsProperty {
    /// `CognitoOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to enable or disable Amazon Cognito authentication for OpenSearch Dashboards. See [Amazon Cognito authentication for OpenSearch Dashboards](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cognito-auth.html).
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication.
    ///
    /// Required if you enabled Cognito Authentication for OpenSearch Dashboards.
    ///
    /// `IdentityPoolId`.
    pub fn identity_pool_id(
        mut self,
        value: impl IntoValue<kinds::cognito::IdentityPoolId>,
    ) -> Self {
        self.0.put("IdentityPoolId", value.into_value().into_node());
        self
    }

    /// The `AmazonOpenSearchServiceCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity pool.
    ///
    /// Required if you enabled Cognito Authentication for OpenSearch Dashboards.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication.
    ///
    /// Required if you enabled Cognito Authentication for OpenSearch Dashboards.
    ///
    /// `UserPoolId`.
    pub fn user_pool_id(mut self, value: impl IntoValue<kinds::cognito::UserPoolId>) -> Self {
        self.0.put("UserPoolId", value.into_value().into_node());
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

impl Kind for CognitoOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoOptionsProperty> for CognitoOptionsProperty {}
impl From<CognitoOptionsProperty> for Node {
    #[inline]
    fn from(value: CognitoOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoOptionsProperty> for CognitoOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container for the parameters required to enable cold storage for an OpenSearch Service domain. For more information, see [Cold storage for Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/cold-storage.html).
///
/// The property type `ColdStorageOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColdStorageOptionsProperty(Object);

impl ColdStorageOptionsProperty {
    /// `ColdStorageOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to enable or disable cold storage on the domain. You must enable UltraWarm storage to enable cold storage.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for ColdStorageOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColdStorageOptionsProperty> for ColdStorageOptionsProperty {}
impl From<ColdStorageOptionsProperty> for Node {
    #[inline]
    fn from(value: ColdStorageOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColdStorageOptionsProperty> for ColdStorageOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ColdStorageOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DeploymentStrategyOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentStrategyOptionsProperty(Object);

impl DeploymentStrategyOptionsProperty {
    /// `DeploymentStrategyOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DeploymentStrategy` property.
    ///
    /// `DeploymentStrategy`; one of `Default`, `CapacityOptimized`.
    pub fn deployment_strategy(mut self, value: impl IntoValue<DeploymentStrategy>) -> Self {
        self.0
            .put("DeploymentStrategy", value.into_value().into_node());
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

impl Kind for DeploymentStrategyOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentStrategyOptionsProperty> for DeploymentStrategyOptionsProperty {}
impl From<DeploymentStrategyOptionsProperty> for Node {
    #[inline]
    fn from(value: DeploymentStrategyOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentStrategyOptionsProperty> for DeploymentStrategyOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentStrategyOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint.
///
/// The property type `DomainEndpointOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainEndpointOptionsProperty(Object);

impl DomainEndpointOptionsProperty {
    /// `DomainEndpointOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The fully qualified URL for your custom endpoint. Required if you enabled a custom endpoint for the domain.
    ///
    /// `CustomEndpoint`.
    pub fn custom_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomEndpoint", value.into_value().into_node());
        self
    }

    /// The Certificate Manager ARN for your domain's SSL/TLS certificate. Required if you enabled a custom endpoint for the domain.
    ///
    /// `CustomEndpointCertificateArn`.
    pub fn custom_endpoint_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0.put(
            "CustomEndpointCertificateArn",
            value.into_value().into_node(),
        );
        self
    }

    /// True to enable a custom endpoint for the domain. If enabled, you must also provide values for `CustomEndpoint` and `CustomEndpointCertificateArn`.
    ///
    /// `CustomEndpointEnabled`.
    pub fn custom_endpoint_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CustomEndpointEnabled", value.into_value().into_node());
        self
    }

    /// True to require that all traffic to the domain arrive over HTTPS. Required if you enable fine-grained access control in [AdvancedSecurityOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html).
    ///
    /// `EnforceHTTPS`.
    pub fn enforce_https(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnforceHTTPS", value.into_value().into_node());
        self
    }

    /// The minimum TLS version required for traffic to the domain. The policy can be one of the following values:
    ///
    /// - *Policy-Min-TLS-1-0-2019-07:* TLS security policy that supports TLS version 1.0 to TLS version 1.2
    /// - *Policy-Min-TLS-1-2-2019-07:* TLS security policy that supports only TLS version 1.2
    /// - *Policy-Min-TLS-1-2-PFS-2023-10:* TLS security policy that supports TLS version 1.2 to TLS version 1.3 with perfect forward secrecy cipher suites
    ///
    /// `TLSSecurityPolicy`.
    pub fn tls_security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TLSSecurityPolicy", value.into_value().into_node());
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

impl Kind for DomainEndpointOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainEndpointOptionsProperty> for DomainEndpointOptionsProperty {}
impl From<DomainEndpointOptionsProperty> for Node {
    #[inline]
    fn from(value: DomainEndpointOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainEndpointOptionsProperty> for DomainEndpointOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DomainEndpointOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configurations of Amazon Elastic Block Store (Amazon EBS) volumes that are attached to data nodes in the OpenSearch Service domain. For more information, see [EBS volume size limits](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html#ebsresource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `EBSOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct EBSOptionsProperty(Object);

impl EBSOptionsProperty {
    /// `EBSOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether Amazon EBS volumes are attached to data nodes in the OpenSearch Service domain.
    ///
    /// `EBSEnabled`.
    pub fn ebs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EBSEnabled", value.into_value().into_node());
        self
    }

    /// The number of I/O operations per second (IOPS) that the volume supports. This property applies only to the `gp3` and provisioned IOPS EBS volume types.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The throughput (in MiB/s) of the EBS volumes attached to data nodes. Applies only to the `gp3` volume type.
    ///
    /// `Throughput`.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// The size (in GiB) of the EBS volume for each data node. The minimum and maximum size of an EBS volume depends on the EBS volume type and the instance type to which it is attached. For more information, see [EBS volume size limits](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html#ebsresource) in the *Amazon OpenSearch Service Developer Guide*.
    ///
    /// `VolumeSize`.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The EBS volume type to use with the OpenSearch Service domain. If you choose `gp3`, you must also specify values for `Iops` and `Throughput`. For more information about each type, see [Amazon EBS volume types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSVolumeTypes.html) in the *Amazon EC2 User Guide for Linux Instances*.
    ///
    /// `VolumeType`.
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VolumeType", value.into_value().into_node());
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

impl Kind for EBSOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EBSOptionsProperty> for EBSOptionsProperty {}
impl From<EBSOptionsProperty> for Node {
    #[inline]
    fn from(value: EBSOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EBSOptionsProperty> for EBSOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<EBSOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use.
///
/// The property type `EncryptionAtRestOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionAtRestOptionsProperty(Object);

impl EncryptionAtRestOptionsProperty {
    /// `EncryptionAtRestOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify `true` to enable encryption at rest. Required if you enable fine-grained access control in [AdvancedSecurityOptionsInput](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html).
    ///
    /// If no encryption at rest options were initially specified in the template, updating this property by adding it causes no interruption. However, if you change this property after it's already been set within a template, the domain is deleted and recreated in order to modify the property.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The KMS key ID. Takes the form `1a2a3a4-1a2a-3a4a-5a6a-1a2a3a4a5a6a`. Required if you enable encryption at rest.
    ///
    /// You can also use `keyAlias` as a value.
    ///
    /// If no encryption at rest options were initially specified in the template, updating this property by adding it causes no interruption. However, if you change this property after it's already been set within a template, the domain is deleted and recreated in order to modify the property.
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

impl Kind for EncryptionAtRestOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionAtRestOptionsProperty> for EncryptionAtRestOptionsProperty {}
impl From<EncryptionAtRestOptionsProperty> for Node {
    #[inline]
    fn from(value: EncryptionAtRestOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionAtRestOptionsProperty> for EncryptionAtRestOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionAtRestOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IAMFederationOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct IAMFederationOptionsProperty(Object);

impl IAMFederationOptionsProperty {
    /// `IAMFederationOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The `RolesKey` property.
    ///
    /// `RolesKey`.
    pub fn roles_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RolesKey", value.into_value().into_node());
        self
    }

    /// The `SubjectKey` property.
    ///
    /// `SubjectKey`.
    pub fn subject_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubjectKey", value.into_value().into_node());
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

impl Kind for IAMFederationOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IAMFederationOptionsProperty> for IAMFederationOptionsProperty {}
impl From<IAMFederationOptionsProperty> for Node {
    #[inline]
    fn from(value: IAMFederationOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IAMFederationOptionsProperty> for IAMFederationOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<IAMFederationOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings container for integrating IAM Identity Center with OpenSearch UI applications, which enables enabling secure user authentication and access control across multiple data sources. This setup supports single sign-on (SSO) through IAM Identity Center, allowing centralized user management.
///
/// The property type `IdentityCenterOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityCenterOptionsProperty(Object);

impl IdentityCenterOptionsProperty {
    /// `IdentityCenterOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether IAM Identity Center is enabled for the application.
    ///
    /// `EnabledAPIAccess`.
    pub fn enabled_api_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnabledAPIAccess", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM Identity Center application that integrates with Amazon OpenSearch Service.
    ///
    /// `IdentityCenterApplicationARN`.
    pub fn identity_center_application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "IdentityCenterApplicationARN",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM Identity Center instance.
    ///
    /// `IdentityCenterInstanceARN`.
    pub fn identity_center_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdentityCenterInstanceARN", value.into_value().into_node());
        self
    }

    /// The identifier of the IAM Identity Store.
    ///
    /// `IdentityStoreId`.
    pub fn identity_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdentityStoreId", value.into_value().into_node());
        self
    }

    /// Specifies the attribute that contains the backend role identifier (such as group name or group ID) in IAM Identity Center.
    ///
    /// `RolesKey`; one of `GroupName`, `GroupId`.
    pub fn roles_key(mut self, value: impl IntoValue<RolesKey>) -> Self {
        self.0.put("RolesKey", value.into_value().into_node());
        self
    }

    /// Specifies the attribute that contains the subject identifier (such as username, user ID, or email) in IAM Identity Center.
    ///
    /// `SubjectKey`; one of `UserName`, `UserId`, `Email`.
    pub fn subject_key(mut self, value: impl IntoValue<SubjectKey>) -> Self {
        self.0.put("SubjectKey", value.into_value().into_node());
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

impl Kind for IdentityCenterOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityCenterOptionsProperty> for IdentityCenterOptionsProperty {}
impl From<IdentityCenterOptionsProperty> for Node {
    #[inline]
    fn from(value: IdentityCenterOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityCenterOptionsProperty> for IdentityCenterOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityCenterOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SAML Identity Provider's information.
///
/// The property type `Idp` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdpProperty(Object);

impl IdpProperty {
    /// `IdpProperty` with its required properties, in alphabetical order:
    ///
    /// - `entity_id`: The unique entity ID of the application in the SAML identity provider.
    /// - `metadata_content`: The metadata of the SAML application, in XML format.
    pub fn new(
        entity_id: impl IntoValue<String>,
        metadata_content: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityId", entity_id.into_value().into_node());
        object_.put("MetadataContent", metadata_content.into_value().into_node());
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

impl Kind for IdpProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdpProperty> for IdpProperty {}
impl From<IdpProperty> for Node {
    #[inline]
    fn from(value: IdpProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdpProperty> for IdpProperty {
    #[inline]
    fn into_value(self) -> Value<IdpProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `JWTOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct JWTOptionsProperty(Object);

impl JWTOptionsProperty {
    /// `JWTOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The `PublicKey` property.
    ///
    /// `PublicKey`.
    pub fn public_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PublicKey", value.into_value().into_node());
        self
    }

    /// The `RolesKey` property.
    ///
    /// `RolesKey`.
    pub fn roles_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RolesKey", value.into_value().into_node());
        self
    }

    /// The `SubjectKey` property.
    ///
    /// `SubjectKey`.
    pub fn subject_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubjectKey", value.into_value().into_node());
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

impl Kind for JWTOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JWTOptionsProperty> for JWTOptionsProperty {}
impl From<JWTOptionsProperty> for Node {
    #[inline]
    fn from(value: JWTOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JWTOptionsProperty> for JWTOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<JWTOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies whether the OpenSearch Service domain publishes application, search slow logs, or index slow logs to Amazon CloudWatch. Each option must be an object of name `SEARCH_SLOW_LOGS`, `ES_APPLICATION_LOGS`, `INDEX_SLOW_LOGS`, or `AUDIT_LOGS` depending on the type of logs you want to publish. For the full syntax, see the [examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html#aws-resource-opensearchservice-domain--examples).
///
/// Before you enable log publishing, you need to create a CloudWatch log group and provide OpenSearch Service the correct permissions to write to it. To learn more, see [Enabling log publishing ( AWS CloudFormation)](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html#createdomain-configure-slow-logs-cfn).
///
/// The property type `LogPublishingOption` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogPublishingOptionProperty(Object);

impl LogPublishingOptionProperty {
    /// `LogPublishingOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the CloudWatch log group to publish to. Required if you enable log publishing.
    ///
    /// `CloudWatchLogsLogGroupArn`.
    pub fn cloud_watch_logs_log_group_arn(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupArn>,
    ) -> Self {
        self.0
            .put("CloudWatchLogsLogGroupArn", value.into_value().into_node());
        self
    }

    /// If `true`, enables the publishing of logs to CloudWatch.
    ///
    /// Default: `false`.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for LogPublishingOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogPublishingOptionProperty> for LogPublishingOptionProperty {}
impl From<LogPublishingOptionProperty> for Node {
    #[inline]
    fn from(value: LogPublishingOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogPublishingOptionProperty> for LogPublishingOptionProperty {
    #[inline]
    fn into_value(self) -> Value<LogPublishingOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies information about the master user.
///
/// Required if `InternalUserDatabaseEnabled` is true in [AdvancedSecurityOptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html).
///
/// The property type `MasterUserOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct MasterUserOptionsProperty(Object);

impl MasterUserOptionsProperty {
    /// `MasterUserOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Amazon Resource Name (ARN) for the master user. The ARN can point to an IAM user or role. This property is required for Amazon Cognito to work, and it must match the role configured for Cognito. Only specify if `InternalUserDatabaseEnabled` is false in [AdvancedSecurityOptionsInput](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html).
    ///
    /// `MasterUserARN`.
    pub fn master_user_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MasterUserARN", value.into_value().into_node());
        self
    }

    /// Username for the master user. Only specify if `InternalUserDatabaseEnabled` is true in [AdvancedSecurityOptionsInput](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html).
    ///
    /// If you don't want to specify this value directly within the template, you can use a [dynamic reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html) instead.
    ///
    /// `MasterUserName`.
    pub fn master_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MasterUserName", value.into_value().into_node());
        self
    }

    /// Password for the master user. Only specify if `InternalUserDatabaseEnabled` is true in [AdvancedSecurityOptionsInput](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html).
    ///
    /// If you don't want to specify this value directly within the template, you can use a [dynamic reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html) instead.
    ///
    /// `MasterUserPassword`.
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MasterUserPassword", value.into_value().into_node());
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

impl Kind for MasterUserOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MasterUserOptionsProperty> for MasterUserOptionsProperty {}
impl From<MasterUserOptionsProperty> for Node {
    #[inline]
    fn from(value: MasterUserOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MasterUserOptionsProperty> for MasterUserOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<MasterUserOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration options for defining the setup of any node type within the cluster.
///
/// The property type `NodeConfig` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeConfigProperty(Object);

impl NodeConfigProperty {
    /// `NodeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of nodes of a specific type within the cluster.
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// A boolean value indicating whether a specific node type is active or inactive.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The instance type of a particular node within the cluster.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for NodeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeConfigProperty> for NodeConfigProperty {}
impl From<NodeConfigProperty> for Node {
    #[inline]
    fn from(value: NodeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeConfigProperty> for NodeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NodeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for defining the node type within a cluster.
///
/// The property type `NodeOption` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeOptionProperty(Object);

impl NodeOptionProperty {
    /// `NodeOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration options for defining the setup of any node type.
    ///
    /// `NodeConfig`.
    pub fn node_config(mut self, value: impl IntoValue<NodeConfigProperty>) -> Self {
        self.0.put("NodeConfig", value.into_value().into_node());
        self
    }

    /// Defines the type of node, such as coordinating nodes.
    ///
    /// `NodeType`; one of `coordinator`.
    pub fn node_type(mut self, value: impl IntoValue<NodeType>) -> Self {
        self.0.put("NodeType", value.into_value().into_node());
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

impl Kind for NodeOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeOptionProperty> for NodeOptionProperty {}
impl From<NodeOptionProperty> for Node {
    #[inline]
    fn from(value: NodeOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeOptionProperty> for NodeOptionProperty {
    #[inline]
    fn into_value(self) -> Value<NodeOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies options for node-to-node encryption.
///
/// The property type `NodeToNodeEncryptionOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeToNodeEncryptionOptionsProperty(Object);

impl NodeToNodeEncryptionOptionsProperty {
    /// `NodeToNodeEncryptionOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies to enable or disable node-to-node encryption on the domain. Required if you enable fine-grained access control in [AdvancedSecurityOptionsInput](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-advancedsecurityoptionsinput.html).
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for NodeToNodeEncryptionOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeToNodeEncryptionOptionsProperty> for NodeToNodeEncryptionOptionsProperty {}
impl From<NodeToNodeEncryptionOptionsProperty> for Node {
    #[inline]
    fn from(value: NodeToNodeEncryptionOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeToNodeEncryptionOptionsProperty> for NodeToNodeEncryptionOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<NodeToNodeEncryptionOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom 10-hour, low-traffic window during which OpenSearch Service can perform mandatory configuration changes on the domain. These actions can include scheduled service software updates and blue/green Auto-Tune enhancements. OpenSearch Service will schedule these actions during the window that you specify. If you don't specify a window start time, it defaults to 10:00 P.M. local time.
///
/// The property type `OffPeakWindow` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct OffPeakWindowProperty(Object);

impl OffPeakWindowProperty {
    /// `OffPeakWindowProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The desired start time for an off-peak maintenance window.
    ///
    /// `WindowStartTime`.
    pub fn window_start_time(mut self, value: impl IntoValue<WindowStartTimeProperty>) -> Self {
        self.0
            .put("WindowStartTime", value.into_value().into_node());
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

impl Kind for OffPeakWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OffPeakWindowProperty> for OffPeakWindowProperty {}
impl From<OffPeakWindowProperty> for Node {
    #[inline]
    fn from(value: OffPeakWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OffPeakWindowProperty> for OffPeakWindowProperty {
    #[inline]
    fn into_value(self) -> Value<OffPeakWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Off-peak window settings for the domain.
///
/// The property type `OffPeakWindowOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct OffPeakWindowOptionsProperty(Object);

impl OffPeakWindowOptionsProperty {
    /// `OffPeakWindowOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether off-peak window settings are enabled for the domain.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Off-peak window settings for the domain.
    ///
    /// `OffPeakWindow`.
    pub fn off_peak_window(mut self, value: impl IntoValue<OffPeakWindowProperty>) -> Self {
        self.0.put("OffPeakWindow", value.into_value().into_node());
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

impl Kind for OffPeakWindowOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OffPeakWindowOptionsProperty> for OffPeakWindowOptionsProperty {}
impl From<OffPeakWindowOptionsProperty> for Node {
    #[inline]
    fn from(value: OffPeakWindowOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OffPeakWindowOptionsProperty> for OffPeakWindowOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<OffPeakWindowOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options for enabling S3 vectors engine features on the specified domain.
///
/// The property type `S3VectorsEngine` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3VectorsEngineProperty(Object);

impl S3VectorsEngineProperty {
    /// `S3VectorsEngineProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Enables S3 vectors engine features.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for S3VectorsEngineProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3VectorsEngineProperty> for S3VectorsEngineProperty {}
impl From<S3VectorsEngineProperty> for Node {
    #[inline]
    fn from(value: S3VectorsEngineProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3VectorsEngineProperty> for S3VectorsEngineProperty {
    #[inline]
    fn into_value(self) -> Value<S3VectorsEngineProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container for information about the SAML configuration for OpenSearch Dashboards.
///
/// The property type `SAMLOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct SAMLOptionsProperty(Object);

impl SAMLOptionsProperty {
    /// `SAMLOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// True to enable SAML authentication for a domain.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The SAML Identity Provider's information.
    ///
    /// `Idp`.
    pub fn idp(mut self, value: impl IntoValue<IdpProperty>) -> Self {
        self.0.put("Idp", value.into_value().into_node());
        self
    }

    /// The backend role that the SAML master user is mapped to.
    ///
    /// `MasterBackendRole`.
    pub fn master_backend_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MasterBackendRole", value.into_value().into_node());
        self
    }

    /// The SAML master user name, which is stored in the domain's internal user database.
    ///
    /// `MasterUserName`.
    pub fn master_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MasterUserName", value.into_value().into_node());
        self
    }

    /// Element of the SAML assertion to use for backend roles. Default is `roles`.
    ///
    /// `RolesKey`.
    pub fn roles_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RolesKey", value.into_value().into_node());
        self
    }

    /// The duration, in minutes, after which a user session becomes inactive. Acceptable values are between 1 and 1440, and the default value is 60.
    ///
    /// `SessionTimeoutMinutes`.
    pub fn session_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SessionTimeoutMinutes", value.into_value().into_node());
        self
    }

    /// Element of the SAML assertion to use for the user name. Default is `NameID`.
    ///
    /// `SubjectKey`.
    pub fn subject_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubjectKey", value.into_value().into_node());
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

impl Kind for SAMLOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SAMLOptionsProperty> for SAMLOptionsProperty {}
impl From<SAMLOptionsProperty> for Node {
    #[inline]
    fn from(value: SAMLOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SAMLOptionsProperty> for SAMLOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SAMLOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ServerlessVectorAcceleration` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerlessVectorAccelerationProperty(Object);

impl ServerlessVectorAccelerationProperty {
    /// `ServerlessVectorAccelerationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to enable serverless vector acceleration.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for ServerlessVectorAccelerationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerlessVectorAccelerationProperty> for ServerlessVectorAccelerationProperty {}
impl From<ServerlessVectorAccelerationProperty> for Node {
    #[inline]
    fn from(value: ServerlessVectorAccelerationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerlessVectorAccelerationProperty> for ServerlessVectorAccelerationProperty {
    #[inline]
    fn into_value(self) -> Value<ServerlessVectorAccelerationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// *DEPRECATED*. This setting is only relevant to domains running legacy Elasticsearch OSS versions earlier than 5.3. It does not apply to OpenSearch domains.
///
/// The automated snapshot configuration for the OpenSearch Service domain indexes.
///
/// The property type `SnapshotOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnapshotOptionsProperty(Object);

impl SnapshotOptionsProperty {
    /// `SnapshotOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The hour in UTC during which the service takes an automated daily snapshot of the indexes in the OpenSearch Service domain. For example, if you specify 0, OpenSearch Service takes an automated snapshot everyday between midnight and 1 am. You can specify a value between 0 and 23.
    ///
    /// `AutomatedSnapshotStartHour`.
    pub fn automated_snapshot_start_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AutomatedSnapshotStartHour", value.into_value().into_node());
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

impl Kind for SnapshotOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnapshotOptionsProperty> for SnapshotOptionsProperty {}
impl From<SnapshotOptionsProperty> for Node {
    #[inline]
    fn from(value: SnapshotOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnapshotOptionsProperty> for SnapshotOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SnapshotOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options for configuring service software updates for a domain.
///
/// The property type `SoftwareUpdateOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct SoftwareUpdateOptionsProperty(Object);

impl SoftwareUpdateOptionsProperty {
    /// `SoftwareUpdateOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether automatic service software updates are enabled for the domain.
    ///
    /// `AutoSoftwareUpdateEnabled`.
    pub fn auto_software_update_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoSoftwareUpdateEnabled", value.into_value().into_node());
        self
    }

    /// The `UseLatestServiceSoftwareForBlueGreen` property.
    ///
    /// `UseLatestServiceSoftwareForBlueGreen`.
    pub fn use_latest_service_software_for_blue_green(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "UseLatestServiceSoftwareForBlueGreen",
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

impl Kind for SoftwareUpdateOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SoftwareUpdateOptionsProperty> for SoftwareUpdateOptionsProperty {}
impl From<SoftwareUpdateOptionsProperty> for Node {
    #[inline]
    fn from(value: SoftwareUpdateOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SoftwareUpdateOptionsProperty> for SoftwareUpdateOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SoftwareUpdateOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The virtual private cloud (VPC) configuration for the OpenSearch Service domain. For more information, see [Launching your Amazon OpenSearch Service domains using a VPC](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `VPCOptions` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct VPCOptionsProperty(Object);

impl VPCOptionsProperty {
    /// `VPCOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Controls whether egress traffic from the domain is routed through the customer VPC.
    ///
    /// `EgressEnabled`.
    pub fn egress_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EgressEnabled", value.into_value().into_node());
        self
    }

    /// The list of security group IDs that are associated with the VPC endpoints for the domain. If you don't provide a security group ID, OpenSearch Service uses the default security group for the VPC. To learn more, see [Security groups for your VPC](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_SecurityGroups.html) in the *Amazon VPC User Guide*.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// Provide one subnet ID for each Availability Zone that your domain uses. For example, you must specify three subnet IDs for a three-AZ domain. To learn more, see [VPCs and subnets](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html) in the *Amazon VPC User Guide*.
    ///
    /// If you specify more than one subnet, you must also configure `ZoneAwarenessEnabled` and `ZoneAwarenessConfig` within [ClusterConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-opensearchservice-domain-clusterconfig.html), otherwise you'll see the error "You must specify exactly one subnet" during template creation.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for VPCOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VPCOptionsProperty> for VPCOptionsProperty {}
impl From<VPCOptionsProperty> for Node {
    #[inline]
    fn from(value: VPCOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VPCOptionsProperty> for VPCOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<VPCOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom start time for the off-peak window, in Coordinated Universal Time (UTC). The window length will always be 10 hours, so you can't specify an end time. For example, if you specify 11:00 P.M. UTC as a start time, the end time will automatically be set to 9:00 A.M.
///
/// The property type `WindowStartTime` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct WindowStartTimeProperty(Object);

impl WindowStartTimeProperty {
    /// `WindowStartTimeProperty` with its required properties, in alphabetical order:
    ///
    /// - `hours`: The start hour of the window in Coordinated Universal Time (UTC), using 24-hour time.
    /// - `minutes`: The start minute of the window, in UTC.
    pub fn new(hours: impl IntoValue<i64>, minutes: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Hours", hours.into_value().into_node());
        object_.put("Minutes", minutes.into_value().into_node());
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

impl Kind for WindowStartTimeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WindowStartTimeProperty> for WindowStartTimeProperty {}
impl From<WindowStartTimeProperty> for Node {
    #[inline]
    fn from(value: WindowStartTimeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WindowStartTimeProperty> for WindowStartTimeProperty {
    #[inline]
    fn into_value(self) -> Value<WindowStartTimeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true`.
///
/// The property type `ZoneAwarenessConfig` of `AWS::OpenSearchService::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZoneAwarenessConfigProperty(Object);

impl ZoneAwarenessConfigProperty {
    /// `ZoneAwarenessConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If you enabled multiple Availability Zones (AZs), the number of AZs that you want the domain to use.
    ///
    /// Valid values are `2` and `3`. Default is 2.
    ///
    /// `AvailabilityZoneCount`.
    pub fn availability_zone_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AvailabilityZoneCount", value.into_value().into_node());
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

impl Kind for ZoneAwarenessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZoneAwarenessConfigProperty> for ZoneAwarenessConfigProperty {}
impl From<ZoneAwarenessConfigProperty> for Node {
    #[inline]
    fn from(value: ZoneAwarenessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZoneAwarenessConfigProperty> for ZoneAwarenessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ZoneAwarenessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeploymentStrategy` of a `DeploymentStrategyOptions` of `AWS::OpenSearchService::Domain`.
pub enum DeploymentStrategy {
    /// `CapacityOptimized`.
    CapacityOptimized,
    /// `Default`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for DeploymentStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for DeploymentStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for DeploymentStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeploymentStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeploymentStrategy> for DeploymentStrategy {
    #[inline]
    fn into_value(self) -> Value<DeploymentStrategy> {
        const VALUES: &[&str] = &["CapacityOptimized", "Default"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EngineMode` of `AWS::OpenSearchService::Domain`.
pub enum EngineMode {
    /// `GENERAL`.
    General,
    /// `OPTIMIZED`.
    Optimized,
}

#[diagnostic::do_not_recommend]
impl Kind for EngineMode {}
#[diagnostic::do_not_recommend]
impl TextKind for EngineMode {}
#[diagnostic::do_not_recommend]
impl IdKind for EngineMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EngineMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<EngineMode> for EngineMode {
    #[inline]
    fn into_value(self) -> Value<EngineMode> {
        const VALUES: &[&str] = &["GENERAL", "OPTIMIZED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NodeType` of a `NodeOption` of `AWS::OpenSearchService::Domain`.
pub enum NodeType {
    /// `coordinator`.
    Coordinator,
}

#[diagnostic::do_not_recommend]
impl Kind for NodeType {}
#[diagnostic::do_not_recommend]
impl TextKind for NodeType {}
#[diagnostic::do_not_recommend]
impl IdKind for NodeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NodeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NodeType> for NodeType {
    #[inline]
    fn into_value(self) -> Value<NodeType> {
        const VALUES: &[&str] = &["coordinator"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RolesKey` of a `IdentityCenterOptions` of `AWS::OpenSearchService::Domain`.
pub enum RolesKey {
    /// `GroupId`.
    GroupId,
    /// `GroupName`.
    GroupName,
}

#[diagnostic::do_not_recommend]
impl Kind for RolesKey {}
#[diagnostic::do_not_recommend]
impl TextKind for RolesKey {}
#[diagnostic::do_not_recommend]
impl IdKind for RolesKey {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RolesKey {}
#[diagnostic::do_not_recommend]
impl IntoValue<RolesKey> for RolesKey {
    #[inline]
    fn into_value(self) -> Value<RolesKey> {
        const VALUES: &[&str] = &["GroupId", "GroupName"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SubjectKey` of a `IdentityCenterOptions` of `AWS::OpenSearchService::Domain`.
pub enum SubjectKey {
    /// `Email`.
    Email,
    /// `UserId`.
    UserId,
    /// `UserName`.
    UserName,
}

#[diagnostic::do_not_recommend]
impl Kind for SubjectKey {}
#[diagnostic::do_not_recommend]
impl TextKind for SubjectKey {}
#[diagnostic::do_not_recommend]
impl IdKind for SubjectKey {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SubjectKey {}
#[diagnostic::do_not_recommend]
impl IntoValue<SubjectKey> for SubjectKey {
    #[inline]
    fn into_value(self) -> Value<SubjectKey> {
        const VALUES: &[&str] = &["Email", "UserId", "UserName"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseCase` of `AWS::OpenSearchService::Domain`.
pub enum UseCase {
    /// `MIXED`.
    Mixed,
    /// `OBSERVABILITY`.
    Observability,
    /// `SEARCH`.
    Search,
    /// `VECTOR`.
    Vector,
}

#[diagnostic::do_not_recommend]
impl Kind for UseCase {}
#[diagnostic::do_not_recommend]
impl TextKind for UseCase {}
#[diagnostic::do_not_recommend]
impl IdKind for UseCase {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseCase {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseCase> for UseCase {
    #[inline]
    fn into_value(self) -> Value<UseCase> {
        const VALUES: &[&str] = &["MIXED", "OBSERVABILITY", "SEARCH", "VECTOR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
