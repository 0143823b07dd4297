// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AppSync`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod api;
pub mod api_cache;
pub mod api_key;
pub mod channel_namespace;
pub mod data_source;
pub mod domain_name;
pub mod domain_name_api_association;
pub mod function_configuration;
pub mod graph_ql_api;
pub mod graph_ql_schema;
pub mod resolver;
pub mod source_api_association;
pub mod r#type;

#[doc(inline)]
pub use self::api::{CfnApi, CfnApiRef};
#[doc(inline)]
pub use self::api_cache::{CfnApiCache, CfnApiCacheRef};
#[doc(inline)]
pub use self::api_key::{CfnApiKey, CfnApiKeyRef};
#[doc(inline)]
pub use self::channel_namespace::{CfnChannelNamespace, CfnChannelNamespaceRef};
#[doc(inline)]
pub use self::data_source::{CfnDataSource, CfnDataSourceRef};
#[doc(inline)]
pub use self::domain_name::{CfnDomainName, CfnDomainNameRef};
#[doc(inline)]
pub use self::domain_name_api_association::{
    CfnDomainNameApiAssociation, CfnDomainNameApiAssociationRef,
};
#[doc(inline)]
pub use self::function_configuration::{CfnFunctionConfiguration, CfnFunctionConfigurationRef};
#[doc(inline)]
pub use self::graph_ql_api::{CfnGraphQLApi, CfnGraphQLApiRef};
#[doc(inline)]
pub use self::graph_ql_schema::{CfnGraphQLSchema, CfnGraphQLSchemaRef};
#[doc(inline)]
pub use self::resolver::{CfnResolver, CfnResolverRef};
#[doc(inline)]
pub use self::source_api_association::{CfnSourceApiAssociation, CfnSourceApiAssociationRef};
#[doc(inline)]
pub use self::r#type::{CfnType, CfnTypeRef};

use crate::l1::*;

/// The values of `AuthType` of a `AuthMode` of `AWS::AppSync::ChannelNamespace`.
pub enum AuthType {
    /// `AMAZON_COGNITO_USER_POOLS`.
    AmazonCognitoUserPools,
    /// `API_KEY`.
    ApiKey,
    /// `AWS_IAM`.
    AwsIam,
    /// `AWS_LAMBDA`.
    AwsLambda,
    /// `OPENID_CONNECT`.
    OpenidConnect,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthType> for AuthType {
    #[inline]
    fn into_value(self) -> Value<AuthType> {
        const VALUES: &[&str] = &[
            "AMAZON_COGNITO_USER_POOLS",
            "API_KEY",
            "AWS_IAM",
            "AWS_LAMBDA",
            "OPENID_CONNECT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MetricsConfig` of `AWS::AppSync::Resolver`.
pub enum MetricsConfig {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for MetricsConfig {}
#[diagnostic::do_not_recommend]
impl TextKind for MetricsConfig {}
#[diagnostic::do_not_recommend]
impl IdKind for MetricsConfig {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetricsConfig {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetricsConfig> for MetricsConfig {
    #[inline]
    fn into_value(self) -> Value<MetricsConfig> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
