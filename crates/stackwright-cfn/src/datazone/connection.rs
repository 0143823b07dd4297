// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::Connection` and its property types.

use crate::l1::*;

/// In Amazon DataZone, a connection enables you to connect your resources (domains, projects, and environments) to external resources and services.
///
/// `AWS::DataZone::Connection`; `Ref` returns the physical id, which is made of `DomainId`, `ConnectionId`.
/// Changing one of these replaces it: `DomainIdentifier`, `EnableTrustedIdentityPropagation`, `EnvironmentIdentifier`, `Name`, `ProjectIdentifier`, `Scope`.
/// Attributes: `ConnectionId`, `DomainId`, `DomainUnitId`, `EnvironmentId`, `EnvironmentUserRole`, `ProjectId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnection(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::Connection",
    tags: None,
    rules: include_str!("connection.rules"),
};

impl CfnConnection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::Connection";

    /// `CfnConnection` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The ID of the domain where the connection is created.
    /// - `name`: The name of the connection.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The location where the connection is created.
    ///
    /// `AwsLocation`; updated in place.
    pub fn aws_location(mut self, value: impl IntoValue<AwsLocationProperty>) -> Self {
        self.0.put("AwsLocation", value.into_value().into_node());
        self
    }

    /// The configurations of the connection.
    ///
    /// `Configurations`; updated in place.
    pub fn configurations(
        mut self,
        value: impl IntoValue<List<ConnectionConfigurationProperty>>,
    ) -> Self {
        self.0.put("Configurations", value.into_value().into_node());
        self
    }

    /// Connection description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether the trusted identity propagation is enabled
    ///
    /// `EnableTrustedIdentityPropagation`; an update replaces the resource.
    pub fn enable_trusted_identity_propagation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableTrustedIdentityPropagation",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the environment where the connection is created.
    ///
    /// `EnvironmentIdentifier`; an update replaces the resource.
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentIdentifier", value.into_value().into_node());
        self
    }

    /// The identifier of the project in which the connection should be created. If
    ///
    /// `ProjectIdentifier`; an update replaces the resource.
    pub fn project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProjectIdentifier", value.into_value().into_node());
        self
    }

    /// Connection props.
    ///
    /// `Props`; updated in place.
    pub fn props(mut self, value: impl IntoValue<ConnectionPropertiesInputProperty>) -> Self {
        self.0.put("Props", value.into_value().into_node());
        self
    }

    /// The scope of the connection.
    ///
    /// `Scope`; one of `DOMAIN`, `PROJECT`; an update replaces the resource.
    pub fn scope(mut self, value: impl IntoValue<ConnectionScope>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
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

impl Construct for CfnConnection {
    type Handle = CfnConnectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectionRef {
        CfnConnectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnection`] of a stack.
pub struct CfnConnectionRef(NodeRef);

impl Clone for CfnConnectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectionRef {}
impl AsNode for CfnConnectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectionRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `ConnectionId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[inline]
    pub fn attr_connection_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionId")))
    }

    /// The domain ID of the connection.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The domain unit ID of the connection.
    ///
    /// `Fn::GetAtt` of `DomainUnitId`.
    #[inline]
    pub fn attr_domain_unit_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainUnitId")))
    }

    /// The ID of the environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[inline]
    pub fn attr_environment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentId")))
    }

    /// The environment user role.
    ///
    /// `Fn::GetAtt` of `EnvironmentUserRole`.
    #[inline]
    pub fn attr_environment_user_role(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentUserRole")))
    }

    /// The ID of the project.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[inline]
    pub fn attr_project_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectId")))
    }

    /// The type of the connection.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

/// Amazon Q properties of the connection.
///
/// The property type `AmazonQPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonQPropertiesInputProperty(Object);

impl AmazonQPropertiesInputProperty {
    /// `AmazonQPropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authentication mode of the connection's AmazonQ properties
    ///
    /// `AuthMode`.
    pub fn auth_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthMode", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon Q is enabled for the connection
    ///
    /// `IsEnabled`.
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEnabled", value.into_value().into_node());
        self
    }

    /// The `ProfileArn` property.
    ///
    /// `ProfileArn`.
    pub fn profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProfileArn", value.into_value().into_node());
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

impl Kind for AmazonQPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonQPropertiesInputProperty> for AmazonQPropertiesInputProperty {}
impl From<AmazonQPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: AmazonQPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonQPropertiesInputProperty> for AmazonQPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<AmazonQPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Athena properties of a connection.
///
/// The property type `AthenaPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AthenaPropertiesInputProperty(Object);

impl AthenaPropertiesInputProperty {
    /// `AthenaPropertiesInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `workgroup_name`: The Amazon Athena workgroup name of a connection.
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

impl Kind for AthenaPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AthenaPropertiesInputProperty> for AthenaPropertiesInputProperty {}
impl From<AthenaPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: AthenaPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AthenaPropertiesInputProperty> for AthenaPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<AthenaPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The authentication configuration of a connection.
///
/// The property type `AuthenticationConfigurationInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationConfigurationInputProperty(Object);

impl AuthenticationConfigurationInputProperty {
    /// `AuthenticationConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authentication type of a connection.
    ///
    /// `AuthenticationType`; one of `BASIC`, `OAUTH2`, `CUSTOM`.
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0
            .put("AuthenticationType", value.into_value().into_node());
        self
    }

    /// The basic authentication credentials of a connection.
    ///
    /// `BasicAuthenticationCredentials`.
    pub fn basic_authentication_credentials(
        mut self,
        value: impl IntoValue<BasicAuthenticationCredentialsProperty>,
    ) -> Self {
        self.0.put(
            "BasicAuthenticationCredentials",
            value.into_value().into_node(),
        );
        self
    }

    /// The custom authentication credentials of a connection.
    ///
    /// `CustomAuthenticationCredentials`.
    pub fn custom_authentication_credentials(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "CustomAuthenticationCredentials",
            value.into_value().into_node(),
        );
        self
    }

    /// The KMS key ARN of a connection.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The oAuth2 properties of a connection.
    ///
    /// `OAuth2Properties`.
    pub fn oauth2_properties(mut self, value: impl IntoValue<OAuth2PropertiesProperty>) -> Self {
        self.0
            .put("OAuth2Properties", value.into_value().into_node());
        self
    }

    /// The secret ARN of a connection.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
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

impl Kind for AuthenticationConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticationConfigurationInputProperty>
    for AuthenticationConfigurationInputProperty
{
}
impl From<AuthenticationConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: AuthenticationConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticationConfigurationInputProperty>
    for AuthenticationConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<AuthenticationConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The authorization code properties of a connection.
///
/// The property type `AuthorizationCodeProperties` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationCodePropertiesProperty(Object);

impl AuthorizationCodePropertiesProperty {
    /// `AuthorizationCodePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authorization code of a connection.
    ///
    /// `AuthorizationCode`.
    pub fn authorization_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationCode", value.into_value().into_node());
        self
    }

    /// The redirect URI of a connection.
    ///
    /// `RedirectUri`.
    pub fn redirect_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RedirectUri", value.into_value().into_node());
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

impl Kind for AuthorizationCodePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationCodePropertiesProperty> for AuthorizationCodePropertiesProperty {}
impl From<AuthorizationCodePropertiesProperty> for Node {
    #[inline]
    fn from(value: AuthorizationCodePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationCodePropertiesProperty> for AuthorizationCodePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizationCodePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The location of a project.
///
/// The property type `AwsLocation` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsLocationProperty(Object);

impl AwsLocationProperty {
    /// `AwsLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access role of a connection.
    ///
    /// `AccessRole`.
    pub fn access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessRole", value.into_value().into_node());
        self
    }

    /// The account ID of a connection.
    ///
    /// `AwsAccountId`.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The Region of a connection.
    ///
    /// `AwsRegion`.
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsRegion", value.into_value().into_node());
        self
    }

    /// The IAM connection ID of a connection.
    ///
    /// `IamConnectionId`.
    pub fn iam_connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IamConnectionId", value.into_value().into_node());
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

impl Kind for AwsLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsLocationProperty> for AwsLocationProperty {}
impl From<AwsLocationProperty> for Node {
    #[inline]
    fn from(value: AwsLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsLocationProperty> for AwsLocationProperty {
    #[inline]
    fn into_value(self) -> Value<AwsLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The basic authentication credentials of a connection.
///
/// The property type `BasicAuthenticationCredentials` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthenticationCredentialsProperty(Object);

impl BasicAuthenticationCredentialsProperty {
    /// `BasicAuthenticationCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password for a connection.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The user name for the connecion.
    ///
    /// `UserName`.
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserName", value.into_value().into_node());
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

impl Kind for BasicAuthenticationCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicAuthenticationCredentialsProperty> for BasicAuthenticationCredentialsProperty {}
impl From<BasicAuthenticationCredentialsProperty> for Node {
    #[inline]
    fn from(value: BasicAuthenticationCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicAuthenticationCredentialsProperty> for BasicAuthenticationCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<BasicAuthenticationCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration of the connection.
///
/// The property type `ConnectionConfiguration` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionConfigurationProperty(Object);

impl ConnectionConfigurationProperty {
    /// `ConnectionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The classification of the connection configuration.
    ///
    /// `Classification`.
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Classification", value.into_value().into_node());
        self
    }

    /// Property Map
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
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

impl Kind for ConnectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionConfigurationProperty> for ConnectionConfigurationProperty {}
impl From<ConnectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConnectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionConfigurationProperty> for ConnectionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The properties of a connection.
///
/// The property type `ConnectionPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionPropertiesInputProperty(Object);

impl ConnectionPropertiesInputProperty {
    /// `ConnectionPropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Amazon Q properties of the connection.
    ///
    /// `AmazonQProperties`.
    pub fn amazon_q_properties(
        mut self,
        value: impl IntoValue<AmazonQPropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("AmazonQProperties", value.into_value().into_node());
        self
    }

    /// The Amazon Athena properties of a connection.
    ///
    /// `AthenaProperties`.
    pub fn athena_properties(
        mut self,
        value: impl IntoValue<AthenaPropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("AthenaProperties", value.into_value().into_node());
        self
    }

    /// The AWS Glue properties of a connection.
    ///
    /// `GlueProperties`.
    pub fn glue_properties(mut self, value: impl IntoValue<GluePropertiesInputProperty>) -> Self {
        self.0.put("GlueProperties", value.into_value().into_node());
        self
    }

    /// The hyper pod properties of a connection.
    ///
    /// `HyperPodProperties`.
    pub fn hyper_pod_properties(
        mut self,
        value: impl IntoValue<HyperPodPropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("HyperPodProperties", value.into_value().into_node());
        self
    }

    /// The IAM properties of a connection.
    ///
    /// `IamProperties`.
    pub fn iam_properties(mut self, value: impl IntoValue<IamPropertiesInputProperty>) -> Self {
        self.0.put("IamProperties", value.into_value().into_node());
        self
    }

    /// Lakehouse Properties Input
    ///
    /// `LakehouseProperties`.
    pub fn lakehouse_properties(
        mut self,
        value: impl IntoValue<LakehousePropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("LakehouseProperties", value.into_value().into_node());
        self
    }

    /// MLflow Properties Input
    ///
    /// `MlflowProperties`.
    pub fn mlflow_properties(
        mut self,
        value: impl IntoValue<MlflowPropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("MlflowProperties", value.into_value().into_node());
        self
    }

    /// The Amazon Redshift properties of a connection.
    ///
    /// `RedshiftProperties`.
    pub fn redshift_properties(
        mut self,
        value: impl IntoValue<RedshiftPropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("RedshiftProperties", value.into_value().into_node());
        self
    }

    /// S3 Properties Input
    ///
    /// `S3Properties`.
    pub fn s3_properties(mut self, value: impl IntoValue<S3PropertiesInputProperty>) -> Self {
        self.0.put("S3Properties", value.into_value().into_node());
        self
    }

    /// The Spark EMR properties of a connection.
    ///
    /// `SparkEmrProperties`.
    pub fn spark_emr_properties(
        mut self,
        value: impl IntoValue<SparkEmrPropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("SparkEmrProperties", value.into_value().into_node());
        self
    }

    /// The Spark AWS Glue properties of a connection.
    ///
    /// `SparkGlueProperties`.
    pub fn spark_glue_properties(
        mut self,
        value: impl IntoValue<SparkGluePropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("SparkGlueProperties", value.into_value().into_node());
        self
    }

    /// Workflows MWAA Properties Input
    ///
    /// `WorkflowsMwaaProperties`.
    pub fn workflows_mwaa_properties(
        mut self,
        value: impl IntoValue<WorkflowsMwaaPropertiesInputProperty>,
    ) -> Self {
        self.0
            .put("WorkflowsMwaaProperties", value.into_value().into_node());
        self
    }

    /// Workflows Serverless Properties Input
    ///
    /// `WorkflowsServerlessProperties`; free JSON, such as an [`Object`].
    pub fn workflows_serverless_properties(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "WorkflowsServerlessProperties",
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

impl Kind for ConnectionPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionPropertiesInputProperty> for ConnectionPropertiesInputProperty {}
impl From<ConnectionPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: ConnectionPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionPropertiesInputProperty> for ConnectionPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Glue connecton input.
///
/// The property type `GlueConnectionInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueConnectionInputProperty(Object);

impl GlueConnectionInputProperty {
    /// `GlueConnectionInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Athena properties of the AWS Glue connection.
    ///
    /// `AthenaProperties`.
    pub fn athena_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AthenaProperties", value.into_value().into_node());
        self
    }

    /// The authentication configuration of the AWS Glue connection.
    ///
    /// `AuthenticationConfiguration`.
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfigurationInputProperty>,
    ) -> Self {
        self.0.put(
            "AuthenticationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The connection properties of the AWS Glue connection.
    ///
    /// `ConnectionProperties`.
    pub fn connection_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ConnectionProperties", value.into_value().into_node());
        self
    }

    /// The connection type of the AWS Glue connection.
    ///
    /// `ConnectionType`.
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionType", value.into_value().into_node());
        self
    }

    /// The description of the AWS Glue connection.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The match criteria of the AWS Glue connection.
    ///
    /// `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MatchCriteria", value.into_value().into_node());
        self
    }

    /// The name of the AWS Glue connection.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The physical connection requirements for the AWS Glue connection.
    ///
    /// `PhysicalConnectionRequirements`.
    pub fn physical_connection_requirements(
        mut self,
        value: impl IntoValue<PhysicalConnectionRequirementsProperty>,
    ) -> Self {
        self.0.put(
            "PhysicalConnectionRequirements",
            value.into_value().into_node(),
        );
        self
    }

    /// The Python properties of the AWS Glue connection.
    ///
    /// `PythonProperties`.
    pub fn python_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("PythonProperties", value.into_value().into_node());
        self
    }

    /// The Spark properties of the AWS Glue connection.
    ///
    /// `SparkProperties`.
    pub fn spark_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("SparkProperties", value.into_value().into_node());
        self
    }

    /// Speciefies whether to validate credentials of the AWS Glue connection.
    ///
    /// `ValidateCredentials`.
    pub fn validate_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ValidateCredentials", value.into_value().into_node());
        self
    }

    /// Speciefies whether to validate for compute environments of the AWS Glue connection.
    ///
    /// `ValidateForComputeEnvironments`.
    pub fn validate_for_compute_environments(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "ValidateForComputeEnvironments",
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

impl Kind for GlueConnectionInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueConnectionInputProperty> for GlueConnectionInputProperty {}
impl From<GlueConnectionInputProperty> for Node {
    #[inline]
    fn from(value: GlueConnectionInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueConnectionInputProperty> for GlueConnectionInputProperty {
    #[inline]
    fn into_value(self) -> Value<GlueConnectionInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The GlueOAuth2 credentials of a connection.
///
/// The property type `GlueOAuth2Credentials` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlueOAuth2CredentialsProperty(Object);

impl GlueOAuth2CredentialsProperty {
    /// `GlueOAuth2CredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The access token of a connection.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// The jwt token of the connection.
    ///
    /// `JwtToken`.
    pub fn jwt_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JwtToken", value.into_value().into_node());
        self
    }

    /// The refresh token of the connection.
    ///
    /// `RefreshToken`.
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RefreshToken", value.into_value().into_node());
        self
    }

    /// The user managed client application client secret of the connection.
    ///
    /// `UserManagedClientApplicationClientSecret`.
    pub fn user_managed_client_application_client_secret(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "UserManagedClientApplicationClientSecret",
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

impl Kind for GlueOAuth2CredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlueOAuth2CredentialsProperty> for GlueOAuth2CredentialsProperty {}
impl From<GlueOAuth2CredentialsProperty> for Node {
    #[inline]
    fn from(value: GlueOAuth2CredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlueOAuth2CredentialsProperty> for GlueOAuth2CredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<GlueOAuth2CredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Glue properties of a connection.
///
/// The property type `GluePropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct GluePropertiesInputProperty(Object);

impl GluePropertiesInputProperty {
    /// `GluePropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS Glue connection.
    ///
    /// `GlueConnectionInput`.
    pub fn glue_connection_input(
        mut self,
        value: impl IntoValue<GlueConnectionInputProperty>,
    ) -> Self {
        self.0
            .put("GlueConnectionInput", value.into_value().into_node());
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

impl Kind for GluePropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GluePropertiesInputProperty> for GluePropertiesInputProperty {}
impl From<GluePropertiesInputProperty> for Node {
    #[inline]
    fn from(value: GluePropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GluePropertiesInputProperty> for GluePropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<GluePropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The hyper pod properties of a AWS Glue properties patch.
///
/// The property type `HyperPodPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct HyperPodPropertiesInputProperty(Object);

impl HyperPodPropertiesInputProperty {
    /// `HyperPodPropertiesInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The cluster name the hyper pod properties.
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

impl Kind for HyperPodPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HyperPodPropertiesInputProperty> for HyperPodPropertiesInputProperty {}
impl From<HyperPodPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: HyperPodPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HyperPodPropertiesInputProperty> for HyperPodPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<HyperPodPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The IAM properties of a connection.
///
/// The property type `IamPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamPropertiesInputProperty(Object);

impl IamPropertiesInputProperty {
    /// `IamPropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether AWS Glue lineage sync is enabled for a connection.
    ///
    /// `GlueLineageSyncEnabled`.
    pub fn glue_lineage_sync_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("GlueLineageSyncEnabled", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role to associate with the connection as the project user role.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for IamPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamPropertiesInputProperty> for IamPropertiesInputProperty {}
impl From<IamPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: IamPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamPropertiesInputProperty> for IamPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<IamPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Lakehouse Properties Input
///
/// The property type `LakehousePropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct LakehousePropertiesInputProperty(Object);

impl LakehousePropertiesInputProperty {
    /// `LakehousePropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether Glue lineage sync is enabled for the lakehouse connection.
    ///
    /// `GlueLineageSyncEnabled`.
    pub fn glue_lineage_sync_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("GlueLineageSyncEnabled", value.into_value().into_node());
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

impl Kind for LakehousePropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LakehousePropertiesInputProperty> for LakehousePropertiesInputProperty {}
impl From<LakehousePropertiesInputProperty> for Node {
    #[inline]
    fn from(value: LakehousePropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LakehousePropertiesInputProperty> for LakehousePropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<LakehousePropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The lineage sync schedule.
///
/// The property type `LineageSyncSchedule` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct LineageSyncScheduleProperty(Object);

impl LineageSyncScheduleProperty {
    /// `LineageSyncScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The lineage sync schedule.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for LineageSyncScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LineageSyncScheduleProperty> for LineageSyncScheduleProperty {}
impl From<LineageSyncScheduleProperty> for Node {
    #[inline]
    fn from(value: LineageSyncScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LineageSyncScheduleProperty> for LineageSyncScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<LineageSyncScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MLflow Properties Input
///
/// The property type `MlflowPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct MlflowPropertiesInputProperty(Object);

impl MlflowPropertiesInputProperty {
    /// `MlflowPropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the MLflow tracking server
    ///
    /// `TrackingServerArn`.
    pub fn tracking_server_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrackingServerArn", value.into_value().into_node());
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

impl Kind for MlflowPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MlflowPropertiesInputProperty> for MlflowPropertiesInputProperty {}
impl From<MlflowPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: MlflowPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MlflowPropertiesInputProperty> for MlflowPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<MlflowPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth2Client application.
///
/// The property type `OAuth2ClientApplication` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuth2ClientApplicationProperty(Object);

impl OAuth2ClientApplicationProperty {
    /// `OAuth2ClientApplicationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS managed client application reference in the OAuth2Client application.
    ///
    /// `AWSManagedClientApplicationReference`.
    pub fn aws_managed_client_application_reference(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "AWSManagedClientApplicationReference",
            value.into_value().into_node(),
        );
        self
    }

    /// The user managed client application client ID in the OAuth2Client application.
    ///
    /// `UserManagedClientApplicationClientId`.
    pub fn user_managed_client_application_client_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "UserManagedClientApplicationClientId",
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

impl Kind for OAuth2ClientApplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuth2ClientApplicationProperty> for OAuth2ClientApplicationProperty {}
impl From<OAuth2ClientApplicationProperty> for Node {
    #[inline]
    fn from(value: OAuth2ClientApplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuth2ClientApplicationProperty> for OAuth2ClientApplicationProperty {
    #[inline]
    fn into_value(self) -> Value<OAuth2ClientApplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OAuth2 properties.
///
/// The property type `OAuth2Properties` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuth2PropertiesProperty(Object);

impl OAuth2PropertiesProperty {
    /// `OAuth2PropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authorization code properties of the OAuth2 properties.
    ///
    /// `AuthorizationCodeProperties`.
    pub fn authorization_code_properties(
        mut self,
        value: impl IntoValue<AuthorizationCodePropertiesProperty>,
    ) -> Self {
        self.0.put(
            "AuthorizationCodeProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// The OAuth2 client application of the OAuth2 properties.
    ///
    /// `OAuth2ClientApplication`.
    pub fn oauth2_client_application(
        mut self,
        value: impl IntoValue<OAuth2ClientApplicationProperty>,
    ) -> Self {
        self.0
            .put("OAuth2ClientApplication", value.into_value().into_node());
        self
    }

    /// The OAuth2 credentials of the OAuth2 properties.
    ///
    /// `OAuth2Credentials`.
    pub fn oauth2_credentials(
        mut self,
        value: impl IntoValue<GlueOAuth2CredentialsProperty>,
    ) -> Self {
        self.0
            .put("OAuth2Credentials", value.into_value().into_node());
        self
    }

    /// The OAuth2 grant type of the OAuth2 properties.
    ///
    /// `OAuth2GrantType`; one of `AUTHORIZATION_CODE`, `CLIENT_CREDENTIALS`, `JWT_BEARER`.
    pub fn oauth2_grant_type(mut self, value: impl IntoValue<Oauth2GrantType>) -> Self {
        self.0
            .put("OAuth2GrantType", value.into_value().into_node());
        self
    }

    /// The OAuth2 token URL of the OAuth2 properties.
    ///
    /// `TokenUrl`.
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenUrl", value.into_value().into_node());
        self
    }

    /// The OAuth2 token URL parameter map of the OAuth2 properties.
    ///
    /// `TokenUrlParametersMap`.
    pub fn token_url_parameters_map(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("TokenUrlParametersMap", value.into_value().into_node());
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

impl Kind for OAuth2PropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuth2PropertiesProperty> for OAuth2PropertiesProperty {}
impl From<OAuth2PropertiesProperty> for Node {
    #[inline]
    fn from(value: OAuth2PropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuth2PropertiesProperty> for OAuth2PropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<OAuth2PropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Physical connection requirements of a connection.
///
/// The property type `PhysicalConnectionRequirements` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct PhysicalConnectionRequirementsProperty(Object);

impl PhysicalConnectionRequirementsProperty {
    /// `PhysicalConnectionRequirementsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The availability zone of the physical connection requirements of a connection.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The group ID list of the physical connection requirements of a connection.
    ///
    /// `SecurityGroupIdList`.
    pub fn security_group_id_list(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIdList", value.into_value().into_node());
        self
    }

    /// The subnet ID of the physical connection requirements of a connection.
    ///
    /// `SubnetId`.
    pub fn subnet_id(mut self, value: impl IntoValue<kinds::ec2::SubnetId>) -> Self {
        self.0.put("SubnetId", value.into_value().into_node());
        self
    }

    /// The subnet ID list of the physical connection requirements of a connection.
    ///
    /// `SubnetIdList`.
    pub fn subnet_id_list(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIdList", value.into_value().into_node());
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

impl Kind for PhysicalConnectionRequirementsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PhysicalConnectionRequirementsProperty> for PhysicalConnectionRequirementsProperty {}
impl From<PhysicalConnectionRequirementsProperty> for Node {
    #[inline]
    fn from(value: PhysicalConnectionRequirementsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PhysicalConnectionRequirementsProperty> for PhysicalConnectionRequirementsProperty {
    #[inline]
    fn into_value(self) -> Value<PhysicalConnectionRequirementsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon Redshift credentials of a connection.
///
/// The property type `RedshiftCredentials` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftCredentialsProperty(Object);

impl RedshiftCredentialsProperty {
    /// `RedshiftCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The secret ARN of the Amazon Redshift credentials of a connection.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
        self
    }

    /// The username and password of the Amazon Redshift credentials of a connection.
    ///
    /// `UsernamePassword`.
    pub fn username_password(mut self, value: impl IntoValue<UsernamePasswordProperty>) -> Self {
        self.0
            .put("UsernamePassword", value.into_value().into_node());
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

impl Kind for RedshiftCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftCredentialsProperty> for RedshiftCredentialsProperty {}
impl From<RedshiftCredentialsProperty> for Node {
    #[inline]
    fn from(value: RedshiftCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftCredentialsProperty> for RedshiftCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amaon Redshift lineage sync configuration.
///
/// The property type `RedshiftLineageSyncConfigurationInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftLineageSyncConfigurationInputProperty(Object);

impl RedshiftLineageSyncConfigurationInputProperty {
    /// `RedshiftLineageSyncConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the Amaon Redshift lineage sync configuration is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The schedule of the Amaon Redshift lineage sync configuration.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl IntoValue<LineageSyncScheduleProperty>) -> Self {
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

impl Kind for RedshiftLineageSyncConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftLineageSyncConfigurationInputProperty>
    for RedshiftLineageSyncConfigurationInputProperty
{
}
impl From<RedshiftLineageSyncConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: RedshiftLineageSyncConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftLineageSyncConfigurationInputProperty>
    for RedshiftLineageSyncConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftLineageSyncConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Redshift properties.
///
/// The property type `RedshiftPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftPropertiesInputProperty(Object);

impl RedshiftPropertiesInputProperty {
    /// `RedshiftPropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amaon Redshift credentials.
    ///
    /// `Credentials`.
    pub fn credentials(mut self, value: impl IntoValue<RedshiftCredentialsProperty>) -> Self {
        self.0.put("Credentials", value.into_value().into_node());
        self
    }

    /// The Amazon Redshift database name.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The Amazon Redshift host.
    ///
    /// `Host`.
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Host", value.into_value().into_node());
        self
    }

    /// The lineage sync of the Amazon Redshift.
    ///
    /// `LineageSync`.
    pub fn lineage_sync(
        mut self,
        value: impl IntoValue<RedshiftLineageSyncConfigurationInputProperty>,
    ) -> Self {
        self.0.put("LineageSync", value.into_value().into_node());
        self
    }

    /// The Amaon Redshift port.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The Amazon Redshift storage.
    ///
    /// `Storage`.
    pub fn storage(mut self, value: impl IntoValue<RedshiftStoragePropertiesProperty>) -> Self {
        self.0.put("Storage", value.into_value().into_node());
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

impl Kind for RedshiftPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftPropertiesInputProperty> for RedshiftPropertiesInputProperty {}
impl From<RedshiftPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: RedshiftPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftPropertiesInputProperty> for RedshiftPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon Redshift storage properties.
///
/// The property type `RedshiftStorageProperties` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftStoragePropertiesProperty(Object);

impl RedshiftStoragePropertiesProperty {
    /// `RedshiftStoragePropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The cluster name in the Amazon Redshift storage properties.
    ///
    /// `ClusterName`.
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterName", value.into_value().into_node());
        self
    }

    /// The workgroup name in the Amazon Redshift storage properties.
    ///
    /// `WorkgroupName`.
    pub fn workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkgroupName", value.into_value().into_node());
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

impl Kind for RedshiftStoragePropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftStoragePropertiesProperty> for RedshiftStoragePropertiesProperty {}
impl From<RedshiftStoragePropertiesProperty> for Node {
    #[inline]
    fn from(value: RedshiftStoragePropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftStoragePropertiesProperty> for RedshiftStoragePropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftStoragePropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 Properties Input
///
/// The property type `S3PropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3PropertiesInputProperty(Object);

impl S3PropertiesInputProperty {
    /// `S3PropertiesInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: The Amazon S3 URI that's part of the Amazon S3 properties of a connection.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to register the S3 Access Grant location.
    ///
    /// `RegisterS3AccessGrantLocation`.
    pub fn register_s3_access_grant_location(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "RegisterS3AccessGrantLocation",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon S3 Access Grant location ID that's part of the Amazon S3 properties of a connection.
    ///
    /// `S3AccessGrantLocationId`.
    pub fn s3_access_grant_location_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3AccessGrantLocationId", value.into_value().into_node());
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

impl Kind for S3PropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3PropertiesInputProperty> for S3PropertiesInputProperty {}
impl From<S3PropertiesInputProperty> for Node {
    #[inline]
    fn from(value: S3PropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3PropertiesInputProperty> for S3PropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<S3PropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Spark EMR properties.
///
/// The property type `SparkEmrPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct SparkEmrPropertiesInputProperty(Object);

impl SparkEmrPropertiesInputProperty {
    /// `SparkEmrPropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The compute ARN of Spark EMR.
    ///
    /// `ComputeArn`.
    pub fn compute_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComputeArn", value.into_value().into_node());
        self
    }

    /// The instance profile ARN of Spark EMR.
    ///
    /// `InstanceProfileArn`.
    pub fn instance_profile_arn(
        mut self,
        value: impl IntoValue<kinds::iam::InstanceProfileArn>,
    ) -> Self {
        self.0
            .put("InstanceProfileArn", value.into_value().into_node());
        self
    }

    /// The java virtual env of the Spark EMR.
    ///
    /// `JavaVirtualEnv`.
    pub fn java_virtual_env(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JavaVirtualEnv", value.into_value().into_node());
        self
    }

    /// The log URI of the Spark EMR.
    ///
    /// `LogUri`.
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogUri", value.into_value().into_node());
        self
    }

    /// The `ManagedEndpointArn` property.
    ///
    /// `ManagedEndpointArn`.
    pub fn managed_endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManagedEndpointArn", value.into_value().into_node());
        self
    }

    /// The Python virtual env of the Spark EMR.
    ///
    /// `PythonVirtualEnv`.
    pub fn python_virtual_env(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PythonVirtualEnv", value.into_value().into_node());
        self
    }

    /// The runtime role of the Spark EMR.
    ///
    /// `RuntimeRole`.
    pub fn runtime_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuntimeRole", value.into_value().into_node());
        self
    }

    /// The certificates S3 URI of the Spark EMR.
    ///
    /// `TrustedCertificatesS3Uri`.
    pub fn trusted_certificates_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrustedCertificatesS3Uri", value.into_value().into_node());
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

impl Kind for SparkEmrPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SparkEmrPropertiesInputProperty> for SparkEmrPropertiesInputProperty {}
impl From<SparkEmrPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: SparkEmrPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SparkEmrPropertiesInputProperty> for SparkEmrPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<SparkEmrPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Spark AWS Glue args.
///
/// The property type `SparkGlueArgs` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct SparkGlueArgsProperty(Object);

impl SparkGlueArgsProperty {
    /// `SparkGlueArgsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The connection in the Spark AWS Glue args.
    ///
    /// `Connection`.
    pub fn connection(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Connection", value.into_value().into_node());
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

impl Kind for SparkGlueArgsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SparkGlueArgsProperty> for SparkGlueArgsProperty {}
impl From<SparkGlueArgsProperty> for Node {
    #[inline]
    fn from(value: SparkGlueArgsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SparkGlueArgsProperty> for SparkGlueArgsProperty {
    #[inline]
    fn into_value(self) -> Value<SparkGlueArgsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Spark AWS Glue properties.
///
/// The property type `SparkGluePropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct SparkGluePropertiesInputProperty(Object);

impl SparkGluePropertiesInputProperty {
    /// `SparkGluePropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The additional args in the Spark AWS Glue properties.
    ///
    /// `AdditionalArgs`.
    pub fn additional_args(mut self, value: impl IntoValue<SparkGlueArgsProperty>) -> Self {
        self.0.put("AdditionalArgs", value.into_value().into_node());
        self
    }

    /// The AWS Glue connection name in the Spark AWS Glue properties.
    ///
    /// `GlueConnectionName`.
    pub fn glue_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GlueConnectionName", value.into_value().into_node());
        self
    }

    /// The AWS Glue version in the Spark AWS Glue properties.
    ///
    /// `GlueVersion`.
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GlueVersion", value.into_value().into_node());
        self
    }

    /// The idle timeout in the Spark AWS Glue properties.
    ///
    /// `IdleTimeout`.
    pub fn idle_timeout(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("IdleTimeout", value.into_value().into_node());
        self
    }

    /// The Java virtual env in the Spark AWS Glue properties.
    ///
    /// `JavaVirtualEnv`.
    pub fn java_virtual_env(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JavaVirtualEnv", value.into_value().into_node());
        self
    }

    /// The number of workers in the Spark AWS Glue properties.
    ///
    /// `NumberOfWorkers`.
    pub fn number_of_workers(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("NumberOfWorkers", value.into_value().into_node());
        self
    }

    /// The Python virtual env in the Spark AWS Glue properties.
    ///
    /// `PythonVirtualEnv`.
    pub fn python_virtual_env(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PythonVirtualEnv", value.into_value().into_node());
        self
    }

    /// The worker type in the Spark AWS Glue properties.
    ///
    /// `WorkerType`.
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

impl Kind for SparkGluePropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SparkGluePropertiesInputProperty> for SparkGluePropertiesInputProperty {}
impl From<SparkGluePropertiesInputProperty> for Node {
    #[inline]
    fn from(value: SparkGluePropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SparkGluePropertiesInputProperty> for SparkGluePropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<SparkGluePropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The username and password of a connection.
///
/// The property type `UsernamePassword` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct UsernamePasswordProperty(Object);

impl UsernamePasswordProperty {
    /// `UsernamePasswordProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: The password of a connection.
    /// - `username`: The username of a connection.
    pub fn new(password: impl IntoValue<String>, username: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Password", password.into_value().into_node());
        object_.put("Username", username.into_value().into_node());
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

impl Kind for UsernamePasswordProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UsernamePasswordProperty> for UsernamePasswordProperty {}
impl From<UsernamePasswordProperty> for Node {
    #[inline]
    fn from(value: UsernamePasswordProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UsernamePasswordProperty> for UsernamePasswordProperty {
    #[inline]
    fn into_value(self) -> Value<UsernamePasswordProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Workflows MWAA Properties Input
///
/// The property type `WorkflowsMwaaPropertiesInput` of `AWS::DataZone::Connection`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkflowsMwaaPropertiesInputProperty(Object);

impl WorkflowsMwaaPropertiesInputProperty {
    /// `WorkflowsMwaaPropertiesInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the MWAA environment.
    ///
    /// `MwaaEnvironmentName`.
    pub fn mwaa_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MwaaEnvironmentName", value.into_value().into_node());
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

impl Kind for WorkflowsMwaaPropertiesInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkflowsMwaaPropertiesInputProperty> for WorkflowsMwaaPropertiesInputProperty {}
impl From<WorkflowsMwaaPropertiesInputProperty> for Node {
    #[inline]
    fn from(value: WorkflowsMwaaPropertiesInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkflowsMwaaPropertiesInputProperty> for WorkflowsMwaaPropertiesInputProperty {
    #[inline]
    fn into_value(self) -> Value<WorkflowsMwaaPropertiesInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of a `AuthenticationConfigurationInput` of `AWS::DataZone::Connection`.
pub enum AuthenticationType {
    /// `BASIC`.
    Basic,
    /// `CUSTOM`.
    Custom,
    /// `OAUTH2`.
    Oauth2,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthenticationType> for AuthenticationType {
    #[inline]
    fn into_value(self) -> Value<AuthenticationType> {
        const VALUES: &[&str] = &["BASIC", "CUSTOM", "OAUTH2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scope` of `AWS::DataZone::Connection`.
pub enum ConnectionScope {
    /// `DOMAIN`.
    Domain,
    /// `PROJECT`.
    Project,
}

#[diagnostic::do_not_recommend]
impl Kind for ConnectionScope {}
#[diagnostic::do_not_recommend]
impl TextKind for ConnectionScope {}
#[diagnostic::do_not_recommend]
impl IdKind for ConnectionScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConnectionScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConnectionScope> for ConnectionScope {
    #[inline]
    fn into_value(self) -> Value<ConnectionScope> {
        const VALUES: &[&str] = &["DOMAIN", "PROJECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OAuth2GrantType` of a `OAuth2Properties` of `AWS::DataZone::Connection`.
pub enum Oauth2GrantType {
    /// `AUTHORIZATION_CODE`.
    AuthorizationCode,
    /// `CLIENT_CREDENTIALS`.
    ClientCredentials,
    /// `JWT_BEARER`.
    JwtBearer,
}

#[diagnostic::do_not_recommend]
impl Kind for Oauth2GrantType {}
#[diagnostic::do_not_recommend]
impl TextKind for Oauth2GrantType {}
#[diagnostic::do_not_recommend]
impl IdKind for Oauth2GrantType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Oauth2GrantType {}
#[diagnostic::do_not_recommend]
impl IntoValue<Oauth2GrantType> for Oauth2GrantType {
    #[inline]
    fn into_value(self) -> Value<Oauth2GrantType> {
        const VALUES: &[&str] = &["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
