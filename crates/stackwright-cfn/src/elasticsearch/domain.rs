// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Elasticsearch::Domain` and its property types.

use crate::l1::*;

/// The AWS::Elasticsearch::Domain resource creates an Amazon OpenSearch Service domain.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and legacy Elasticsearch. For instructions to upgrade domains defined within CloudFormation from Elasticsearch to OpenSearch, see [Remarks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html#aws-resource-opensearchservice-domain--remarks).
///
/// `AWS::Elasticsearch::Domain`; `Ref` returns its `DomainName`, a [`elasticsearch::DomainName`](kinds::elasticsearch::DomainName).
/// Changing one of these replaces it: `DomainName`.
/// Attributes: `Arn`, `DomainEndpoint`, `Id`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Elasticsearch::Domain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Elasticsearch::Domain";

    /// `CfnDomain` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An AWS Identity and Access Management ( IAM ) policy document that specifies who can access the OpenSearch Service domain and their permissions. For more information, see [Configuring access policies](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html#ac-creating) in the *Amazon OpenSearch Service Developer Guid* e.
    ///
    /// `AccessPolicies`; free JSON, such as an [`Object`]; updated in place.
    pub fn access_policies(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("AccessPolicies", value.into_value().into_node());
        self
    }

    /// Additional options to specify for the OpenSearch Service domain. For more information, see [Advanced cluster parameters](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html#createdomain-configure-advanced-options) in the *Amazon OpenSearch Service Developer Guide*.
    ///
    /// `AdvancedOptions`; updated in place.
    pub fn advanced_options(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AdvancedOptions", value.into_value().into_node());
        self
    }

    /// Specifies options for fine-grained access control.
    ///
    /// `AdvancedSecurityOptions`; an update may replace the resource.
    pub fn advanced_security_options(
        mut self,
        value: impl IntoValue<AdvancedSecurityOptionsInputProperty>,
    ) -> Self {
        self.0
            .put("AdvancedSecurityOptions", value.into_value().into_node());
        self
    }

    /// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
    ///
    /// `CognitoOptions`; updated in place.
    pub fn cognito_options(mut self, value: impl IntoValue<CognitoOptionsProperty>) -> Self {
        self.0.put("CognitoOptions", value.into_value().into_node());
        self
    }

    /// The `DomainArn` property.
    ///
    /// `DomainArn`; updated in place.
    pub fn domain_arn(mut self, value: impl IntoValue<kinds::elasticsearch::DomainArn>) -> Self {
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

    /// A name for the OpenSearch Service domain. For valid values, see the [DomainName](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/configuration-api.html#configuration-api-datatypes-domainname) data type in the *Amazon OpenSearch Service Developer Guide*. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the domain name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
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

    /// ElasticsearchClusterConfig is a property of the AWS::Elasticsearch::Domain resource that configures the cluster of an Amazon OpenSearch Service domain.
    ///
    /// `ElasticsearchClusterConfig`; updated in place.
    pub fn elasticsearch_cluster_config(
        mut self,
        value: impl IntoValue<ElasticsearchClusterConfigProperty>,
    ) -> Self {
        self.0
            .put("ElasticsearchClusterConfig", value.into_value().into_node());
        self
    }

    /// The version of Elasticsearch to use, such as 2.3. If not specified, 1.5 is used as the default. For information about the versions that OpenSearch Service supports, see [Supported versions of OpenSearch and Elasticsearch](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html#choosing-version) in the *Amazon OpenSearch Service Developer Guide*.
    ///
    /// If you set the [EnableVersionUpgrade](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-upgradeopensearchdomain) update policy to `true`, you can update `ElasticsearchVersion` without interruption. When `EnableVersionUpgrade` is set to `false`, or is not specified, updating `ElasticsearchVersion` results in [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `ElasticsearchVersion`; an update may replace the resource.
    pub fn elasticsearch_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ElasticsearchVersion", value.into_value().into_node());
        self
    }

    /// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use. See [Encryption of data at rest for Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html).
    ///
    /// `EncryptionAtRestOptions`; an update may replace the resource.
    pub fn encryption_at_rest_options(
        mut self,
        value: impl IntoValue<EncryptionAtRestOptionsProperty>,
    ) -> Self {
        self.0
            .put("EncryptionAtRestOptions", value.into_value().into_node());
        self
    }

    /// An object with one or more of the following keys: `SEARCH_SLOW_LOGS`, `ES_APPLICATION_LOGS`, `INDEX_SLOW_LOGS`, `AUDIT_LOGS`, depending on the types of logs you want to publish. Each key needs a valid `LogPublishingOption` value.
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
    /// `NodeToNodeEncryptionOptions`; an update may replace the resource.
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

    /// *DEPRECATED*. The automated snapshot configuration for the OpenSearch Service domain indices.
    ///
    /// `SnapshotOptions`; updated in place.
    pub fn snapshot_options(mut self, value: impl IntoValue<SnapshotOptionsProperty>) -> Self {
        self.0
            .put("SnapshotOptions", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key–value pairs) to associate with the OpenSearch Service domain.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The virtual private cloud (VPC) configuration for the OpenSearch Service domain. For more information, see [Launching your Amazon OpenSearch Service domains within a VPC](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html) in the *Amazon OpenSearch Service Developer Guide*.
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
    /// What `Ref` returns: its `DomainName`, a [`elasticsearch::DomainName`](kinds::elasticsearch::DomainName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticsearch::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the domain, such as `arn:aws:es:us-west-2:123456789012:domain/mystack-elasti-1ab2cdefghij`. This returned value is the same as the one returned by `AWS::Elasticsearch::Domain.DomainArn`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::elasticsearch::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The domain-specific endpoint that's used for requests to the OpenSearch APIs, such as `search-mystack-elasti-1ab2cdefghij-ab1c2deckoyb3hofw7wpqa3cm.us-west-1.es.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `DomainEndpoint`.
    #[inline]
    pub fn attr_domain_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainEndpoint")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::elasticsearch::DomainName> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticsearch::DomainName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::elasticsearch::DomainArn> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticsearch::DomainArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies options for fine-grained access control.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `AdvancedSecurityOptionsInput` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdvancedSecurityOptionsInputProperty(Object);

impl AdvancedSecurityOptionsInputProperty {
    /// `AdvancedSecurityOptionsInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AnonymousAuthEnabled` property.
    ///
    /// `AnonymousAuthEnabled`.
    pub fn anonymous_auth_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AnonymousAuthEnabled", value.into_value().into_node());
        self
    }

    /// True to enable fine-grained access control. You must also enable encryption of data at rest and node-to-node encryption.
    ///
    /// `Enabled`; an update replaces the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

    /// Specifies information about the master user.
    ///
    /// `MasterUserOptions`.
    pub fn master_user_options(mut self, value: impl IntoValue<MasterUserOptionsProperty>) -> Self {
        self.0
            .put("MasterUserOptions", value.into_value().into_node());
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

/// Configures OpenSearch Service to use Amazon Cognito authentication for OpenSearch Dashboards.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `CognitoOptions` of `AWS::Elasticsearch::Domain`.
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

    /// The Amazon Cognito identity pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication. Required if you enable Cognito authentication.
    ///
    /// `IdentityPoolId`.
    pub fn identity_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IdentityPoolId", value.into_value().into_node());
        self
    }

    /// The `AmazonESCognitoAccess` role that allows OpenSearch Service to configure your user pool and identity pool. Required if you enable Cognito authentication.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The Amazon Cognito user pool ID that you want OpenSearch Service to use for OpenSearch Dashboards authentication. Required if you enable Cognito authentication.
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

/// Specifies options for cold storage. For more information, see [Cold storage for Amazon Elasticsearch Service](https://docs.aws.amazon.com/elasticsearch-service/latest/developerguide/cold-storage.html).
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `ColdStorageOptions` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColdStorageOptionsProperty(Object);

impl ColdStorageOptionsProperty {
    /// `ColdStorageOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to enable or disable cold storage on the domain. You must enable UltraWarm storage in order to enable cold storage.
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

/// Specifies additional options for the domain endpoint, such as whether to require HTTPS for all traffic or whether to use a custom endpoint rather than the default endpoint.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `DomainEndpointOptions` of `AWS::Elasticsearch::Domain`.
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

    /// True to require that all traffic to the domain arrive over HTTPS.
    ///
    /// `EnforceHTTPS`.
    pub fn enforce_https(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnforceHTTPS", value.into_value().into_node());
        self
    }

    /// The minimum TLS version required for traffic to the domain. Valid values are TLS 1.3 (recommended) or 1.2:
    ///
    /// - `Policy-Min-TLS-1-0-2019-07`
    /// - `Policy-Min-TLS-1-2-2019-07`
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
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `EBSOptions` of `AWS::Elasticsearch::Domain`.
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

    /// The number of I/O operations per second (IOPS) that the volume supports. This property applies only to provisioned IOPS EBS volume types.
    ///
    /// `Iops`.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The size (in GiB) of the EBS volume for each data node. The minimum and maximum size of an EBS volume depends on the EBS volume type and the instance type to which it is attached. For more information, see [EBS volume size limits](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html#ebsresource) in the *Amazon OpenSearch Service Developer Guide*.
    ///
    /// `VolumeSize`.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
        self
    }

    /// The EBS volume type to use with the OpenSearch Service domain, such as standard, gp2, or io1. For more information about each type, see [Amazon EBS volume types](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/EBSVolumeTypes.html) in the *Amazon EC2 User Guide for Linux Instances*.
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

/// The cluster configuration for the OpenSearch Service domain. You can specify options such as the instance type and the number of instances. For more information, see [Creating and managing Amazon OpenSearch Service domains](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html) in the *Amazon OpenSearch Service Developer Guide*.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `ElasticsearchClusterConfig` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticsearchClusterConfigProperty(Object);

impl ElasticsearchClusterConfigProperty {
    /// `ElasticsearchClusterConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies cold storage options for the domain.
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

    /// The number of instances to use for the master node. If you specify this property, you must specify true for the DedicatedMasterEnabled property.
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

    /// The hardware configuration of the computer that hosts the dedicated master node, such as `m3.medium.elasticsearch`. If you specify this property, you must specify true for the `DedicatedMasterEnabled` property. For valid values, see [Supported instance types in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html).
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

    /// The instance type for your data nodes, such as `m3.medium.elasticsearch`. For valid values, see [Supported instance types in Amazon OpenSearch Service](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/supported-instance-types.html).
    ///
    /// `InstanceType`.
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceType", value.into_value().into_node());
        self
    }

    /// The number of warm nodes in the cluster. Required if you enable warm storage.
    ///
    /// `WarmCount`.
    pub fn warm_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("WarmCount", value.into_value().into_node());
        self
    }

    /// Whether to enable warm storage for the cluster.
    ///
    /// `WarmEnabled`.
    pub fn warm_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("WarmEnabled", value.into_value().into_node());
        self
    }

    /// The instance type for the cluster's warm nodes. Required if you enable warm storage.
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

impl Kind for ElasticsearchClusterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticsearchClusterConfigProperty> for ElasticsearchClusterConfigProperty {}
impl From<ElasticsearchClusterConfigProperty> for Node {
    #[inline]
    fn from(value: ElasticsearchClusterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticsearchClusterConfigProperty> for ElasticsearchClusterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticsearchClusterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Whether the domain should encrypt data at rest, and if so, the AWS Key Management Service key to use.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `EncryptionAtRestOptions` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionAtRestOptionsProperty(Object);

impl EncryptionAtRestOptionsProperty {
    /// `EncryptionAtRestOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify `true` to enable encryption at rest.
    ///
    /// `Enabled`; an update may replace the resource.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The KMS key ID. Takes the form `1a2a3a4-1a2a-3a4a-5a6a-1a2a3a4a5a6a`. Required if you enable encryption at rest.
    ///
    /// `KmsKeyId`; an update replaces the resource.
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

/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// Specifies whether the OpenSearch Service domain publishes the Elasticsearch application, search slow logs, or index slow logs to Amazon CloudWatch. Each option must be an object of name `SEARCH_SLOW_LOGS`, `ES_APPLICATION_LOGS`, `INDEX_SLOW_LOGS`, or `AUDIT_LOGS` depending on the type of logs you want to publish.
///
/// If you enable a slow log, you still have to enable the *collection* of slow logs using the Configuration API. To learn more, see [Enabling log publishing ( AWS CLI)](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html#createdomain-configure-slow-logs-cli).
///
/// The property type `LogPublishingOption` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogPublishingOptionProperty(Object);

impl LogPublishingOptionProperty {
    /// `LogPublishingOptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the CloudWatch log group to publish to. Required if you enable log publishing for the domain.
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

/// Specifies information about the master user. Required if you enabled the internal user database.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `MasterUserOptions` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct MasterUserOptionsProperty(Object);

impl MasterUserOptionsProperty {
    /// `MasterUserOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// ARN for the master user. Only specify if `InternalUserDatabaseEnabled` is false in `AdvancedSecurityOptions`.
    ///
    /// `MasterUserARN`.
    pub fn master_user_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MasterUserARN", value.into_value().into_node());
        self
    }

    /// Username for the master user. Only specify if `InternalUserDatabaseEnabled` is true in `AdvancedSecurityOptions`.
    ///
    /// `MasterUserName`.
    pub fn master_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MasterUserName", value.into_value().into_node());
        self
    }

    /// Password for the master user. Only specify if `InternalUserDatabaseEnabled` is true in `AdvancedSecurityOptions`.
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

/// Specifies whether node-to-node encryption is enabled.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `NodeToNodeEncryptionOptions` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeToNodeEncryptionOptionsProperty(Object);

impl NodeToNodeEncryptionOptionsProperty {
    /// `NodeToNodeEncryptionOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether node-to-node encryption is enabled, as a Boolean.
    ///
    /// `Enabled`; an update may replace the resource.
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

/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// *DEPRECATED*. For domains running Elasticsearch 5.3 and later, OpenSearch Service takes hourly automated snapshots, making this setting irrelevant. For domains running earlier versions of Elasticsearch, OpenSearch Service takes daily automated snapshots.
///
/// The automated snapshot configuration for the OpenSearch Service domain indices.
///
/// The property type `SnapshotOptions` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnapshotOptionsProperty(Object);

impl SnapshotOptionsProperty {
    /// `SnapshotOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The hour in UTC during which the service takes an automated daily snapshot of the indices in the OpenSearch Service domain. For example, if you specify 0, OpenSearch Service takes an automated snapshot everyday between midnight and 1 am. You can specify a value between 0 and 23.
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

/// The virtual private cloud (VPC) configuration for the OpenSearch Service domain. For more information, see [Launching your Amazon OpenSearch Service domains using a VPC](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html) in the *Amazon OpenSearch Service Developer Guide*.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `VPCOptions` of `AWS::Elasticsearch::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct VPCOptionsProperty(Object);

impl VPCOptionsProperty {
    /// `VPCOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

    /// Provide one subnet ID for each Availability Zone that your domain uses. For example, you must specify three subnet IDs for a three Availability Zone domain. To learn more, see [VPCs and subnets](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html) in the *Amazon VPC User Guide*.
    ///
    /// Required if you're creating your domain inside a VPC.
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

/// Specifies zone awareness configuration options. Only use if `ZoneAwarenessEnabled` is `true`.
///
/// > The `AWS::Elasticsearch::Domain` resource is being replaced by the [AWS::OpenSearchService::Domain](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchservice-domain.html) resource. While the legacy Elasticsearch resource and options are still supported, we recommend modifying your existing Cloudformation templates to use the new OpenSearch Service resource, which supports both OpenSearch and Elasticsearch. For more information about the service rename, see [New resource types](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/rename.html#rename-resource) in the *Amazon OpenSearch Service Developer Guide*.
///
/// The property type `ZoneAwarenessConfig` of `AWS::Elasticsearch::Domain`.
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
