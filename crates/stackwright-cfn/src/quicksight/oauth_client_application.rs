// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::OAuthClientApplication` and its property types.

use crate::l1::*;

/// Definition of AWS::QuickSight::OAuthClientApplication Resource Type
///
/// `AWS::QuickSight::OAuthClientApplication`; `Ref` returns its `Arn`, a [`quicksight::OauthClientApplicationArn`](kinds::quicksight::OauthClientApplicationArn).
/// Changing one of these replaces it: `OAuthClientApplicationId`, `OAuthClientAuthenticationType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-oauthclientapplication.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOAuthClientApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::OAuthClientApplication",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("oauth_client_application.rules"),
};

impl CfnOAuthClientApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::OAuthClientApplication";

    /// `CfnOAuthClientApplication` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `oauth_client_application_id`
    /// - `oauth_client_authentication_type`
    /// - `oauth_token_endpoint_url`
    pub fn new(
        name: impl IntoValue<String>,
        oauth_client_application_id: impl IntoValue<String>,
        oauth_client_authentication_type: impl IntoValue<OauthClientAuthenticationType>,
        oauth_token_endpoint_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "OAuthClientApplicationId",
            oauth_client_application_id.into_value().into_node(),
        );
        object_.put(
            "OAuthClientAuthenticationType",
            oauth_client_authentication_type.into_value().into_node(),
        );
        object_.put(
            "OAuthTokenEndpointUrl",
            oauth_token_endpoint_url.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ClientId` property.
    ///
    /// `ClientId`; updated in place.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// The `ClientSecret` property.
    ///
    /// `ClientSecret`; updated in place.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// The `DataSourceType` property.
    ///
    /// `DataSourceType`; one of `ADOBE_ANALYTICS`, `AMAZON_ELASTICSEARCH`, `AMAZON_OPENSEARCH`, `ATHENA`, `AURORA`, `AURORA_POSTGRESQL`, `AWS_IOT_ANALYTICS`, `BIGQUERY`, `CONFLUENCE`, `DATABRICKS`, `EXASOL`, `GITHUB`, …; updated in place.
    pub fn data_source_type(mut self, value: impl IntoValue<DataSourceType>) -> Self {
        self.0.put("DataSourceType", value.into_value().into_node());
        self
    }

    /// The `IdentityProviderVpcConnectionProperties` property.
    ///
    /// `IdentityProviderVpcConnectionProperties`; updated in place.
    pub fn identity_provider_vpc_connection_properties(
        mut self,
        value: impl IntoValue<IdentityProviderVpcConnectionPropertiesProperty>,
    ) -> Self {
        self.0.put(
            "IdentityProviderVpcConnectionProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// The `OAuthAuthorizationEndpointUrl` property.
    ///
    /// `OAuthAuthorizationEndpointUrl`; updated in place.
    pub fn oauth_authorization_endpoint_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "OAuthAuthorizationEndpointUrl",
            value.into_value().into_node(),
        );
        self
    }

    /// The `OAuthScopes` property.
    ///
    /// `OAuthScopes`; updated in place.
    pub fn oauth_scopes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OAuthScopes", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnOAuthClientApplication {
    type Handle = CfnOAuthClientApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOAuthClientApplicationRef {
        CfnOAuthClientApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOAuthClientApplication`] of a stack.
pub struct CfnOAuthClientApplicationRef(NodeRef);

impl Clone for CfnOAuthClientApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOAuthClientApplicationRef {}
impl AsNode for CfnOAuthClientApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOAuthClientApplicationRef {
    /// What `Ref` returns: its `Arn`, a [`quicksight::OauthClientApplicationArn`](kinds::quicksight::OauthClientApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::quicksight::OauthClientApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::OauthClientApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The `LastUpdatedTime` attribute.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::quicksight::OauthClientApplicationArn> for &CfnOAuthClientApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::OauthClientApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `IdentityProviderVpcConnectionProperties` of `AWS::QuickSight::OAuthClientApplication`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityProviderVpcConnectionPropertiesProperty(Object);

impl IdentityProviderVpcConnectionPropertiesProperty {
    /// `IdentityProviderVpcConnectionPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_connection_arn`
    pub fn new(vpc_connection_arn: impl IntoValue<kinds::quicksight::VpcConnectionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VpcConnectionArn",
            vpc_connection_arn.into_value().into_node(),
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

impl Kind for IdentityProviderVpcConnectionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityProviderVpcConnectionPropertiesProperty>
    for IdentityProviderVpcConnectionPropertiesProperty
{
}
impl From<IdentityProviderVpcConnectionPropertiesProperty> for Node {
    #[inline]
    fn from(value: IdentityProviderVpcConnectionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityProviderVpcConnectionPropertiesProperty>
    for IdentityProviderVpcConnectionPropertiesProperty
{
    #[inline]
    fn into_value(self) -> Value<IdentityProviderVpcConnectionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataSourceType` of `AWS::QuickSight::OAuthClientApplication`.
pub enum DataSourceType {
    /// `ADOBE_ANALYTICS`.
    AdobeAnalytics,
    /// `AMAZON_ELASTICSEARCH`.
    AmazonElasticsearch,
    /// `AMAZON_OPENSEARCH`.
    AmazonOpensearch,
    /// `ATHENA`.
    Athena,
    /// `AURORA`.
    Aurora,
    /// `AURORA_POSTGRESQL`.
    AuroraPostgresql,
    /// `AWS_IOT_ANALYTICS`.
    AwsIotAnalytics,
    /// `BIGQUERY`.
    Bigquery,
    /// `CONFLUENCE`.
    Confluence,
    /// `DATABRICKS`.
    Databricks,
    /// `EXASOL`.
    Exasol,
    /// `GITHUB`.
    Github,
    /// `GOOGLESHEETS`.
    Googlesheets,
    /// `GOOGLE_DRIVE`.
    GoogleDrive,
    /// `JIRA`.
    Jira,
    /// `MARIADB`.
    Mariadb,
    /// `MYSQL`.
    Mysql,
    /// `ONE_DRIVE`.
    OneDrive,
    /// `ORACLE`.
    Oracle,
    /// `POSTGRESQL`.
    Postgresql,
    /// `PRESTO`.
    Presto,
    /// `QBUSINESS`.
    Qbusiness,
    /// `REDSHIFT`.
    Redshift,
    /// `S3`.
    S3,
    /// `S3_KNOWLEDGE_BASE`.
    S3KnowledgeBase,
    /// `S3_TABLES`.
    S3Tables,
    /// `SALESFORCE`.
    Salesforce,
    /// `SERVICENOW`.
    Servicenow,
    /// `SHAREPOINT`.
    Sharepoint,
    /// `SNOWFLAKE`.
    Snowflake,
    /// `SPARK`.
    Spark,
    /// `SQLSERVER`.
    Sqlserver,
    /// `STARBURST`.
    Starburst,
    /// `TERADATA`.
    Teradata,
    /// `TIMESTREAM`.
    Timestream,
    /// `TRINO`.
    Trino,
    /// `TWITTER`.
    Twitter,
    /// `WEB_CRAWLER`.
    WebCrawler,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSourceType> for DataSourceType {
    #[inline]
    fn into_value(self) -> Value<DataSourceType> {
        const VALUES: &[&str] = &[
            "ADOBE_ANALYTICS",
            "AMAZON_ELASTICSEARCH",
            "AMAZON_OPENSEARCH",
            "ATHENA",
            "AURORA",
            "AURORA_POSTGRESQL",
            "AWS_IOT_ANALYTICS",
            "BIGQUERY",
            "CONFLUENCE",
            "DATABRICKS",
            "EXASOL",
            "GITHUB",
            "GOOGLESHEETS",
            "GOOGLE_DRIVE",
            "JIRA",
            "MARIADB",
            "MYSQL",
            "ONE_DRIVE",
            "ORACLE",
            "POSTGRESQL",
            "PRESTO",
            "QBUSINESS",
            "REDSHIFT",
            "S3",
            "S3_KNOWLEDGE_BASE",
            "S3_TABLES",
            "SALESFORCE",
            "SERVICENOW",
            "SHAREPOINT",
            "SNOWFLAKE",
            "SPARK",
            "SQLSERVER",
            "STARBURST",
            "TERADATA",
            "TIMESTREAM",
            "TRINO",
            "TWITTER",
            "WEB_CRAWLER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OAuthClientAuthenticationType` of `AWS::QuickSight::OAuthClientApplication`.
pub enum OauthClientAuthenticationType {
    /// `TOKEN`.
    Token,
}

#[diagnostic::do_not_recommend]
impl Kind for OauthClientAuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for OauthClientAuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for OauthClientAuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OauthClientAuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OauthClientAuthenticationType> for OauthClientAuthenticationType {
    #[inline]
    fn into_value(self) -> Value<OauthClientAuthenticationType> {
        const VALUES: &[&str] = &["TOKEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
