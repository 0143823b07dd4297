// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::SecurityConfig` and its property types.

use crate::l1::*;

/// Specifies a security configuration for OpenSearch Serverless. For more information, see [SAML authentication for Amazon OpenSearch Serverless](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-saml.html).
///
/// `AWS::OpenSearchServerless::SecurityConfig`; `Ref` returns its `Id`, a [`opensearchserverless::SecurityConfigId`](kinds::opensearchserverless::SecurityConfigId).
/// Changing one of these replaces it: `Name`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecurityConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::SecurityConfig",
    tags: None,
    rules: include_str!("security_config.rules"),
};

impl CfnSecurityConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityConfig";

    /// `CfnSecurityConfig` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the security configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Describes IAM federation options in the form of a key-value map. Contains configuration details about how OpenSearch Serverless integrates with external identity providers through federation.
    ///
    /// `IamFederationOptions`; updated in place.
    pub fn iam_federation_options(
        mut self,
        value: impl IntoValue<IamFederationConfigOptionsProperty>,
    ) -> Self {
        self.0
            .put("IamFederationOptions", value.into_value().into_node());
        self
    }

    /// Describes IAM Identity Center options in the form of a key-value map.
    ///
    /// `IamIdentityCenterOptions`; updated in place.
    pub fn iam_identity_center_options(
        mut self,
        value: impl IntoValue<IamIdentityCenterConfigOptionsProperty>,
    ) -> Self {
        self.0
            .put("IamIdentityCenterOptions", value.into_value().into_node());
        self
    }

    /// The name of the security configuration.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// SAML options for the security configuration in the form of a key-value map.
    ///
    /// `SamlOptions`; updated in place.
    pub fn saml_options(mut self, value: impl IntoValue<SamlConfigOptionsProperty>) -> Self {
        self.0.put("SamlOptions", value.into_value().into_node());
        self
    }

    /// The type of security configuration. Currently the only option is `saml`.
    ///
    /// `Type`; one of `saml`, `iamidentitycenter`, `iamfederation`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
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

impl Construct for CfnSecurityConfig {
    type Handle = CfnSecurityConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecurityConfigRef {
        CfnSecurityConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecurityConfig`] of a stack.
pub struct CfnSecurityConfigRef(NodeRef);

impl Clone for CfnSecurityConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecurityConfigRef {}
impl AsNode for CfnSecurityConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecurityConfigRef {
    /// What `Ref` returns: its `Id`, a [`opensearchserverless::SecurityConfigId`](kinds::opensearchserverless::SecurityConfigId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::opensearchserverless::SecurityConfigId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationArn`.
    #[inline]
    pub fn attr_iam_identity_center_options_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IamIdentityCenterOptions.ApplicationArn"),
        ))
    }

    /// The description of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationDescription`.
    #[inline]
    pub fn attr_iam_identity_center_options_application_description(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IamIdentityCenterOptions.ApplicationDescription"),
        ))
    }

    /// The name of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationName`.
    #[inline]
    pub fn attr_iam_identity_center_options_application_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IamIdentityCenterOptions.ApplicationName"),
        ))
    }

    /// The unique identifier of the security configuration. For example, `saml/123456789012/myprovider`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::opensearchserverless::SecurityConfigId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::opensearchserverless::SecurityConfigId> for &CfnSecurityConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchserverless::SecurityConfigId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes IAM federation options for an OpenSearch Serverless security configuration in the form of a key-value map. These options define how OpenSearch Serverless integrates with external identity providers using federation.
///
/// The property type `IamFederationConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamFederationConfigOptionsProperty(Object);

impl IamFederationConfigOptionsProperty {
    /// `IamFederationConfigOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The group attribute for this IAM federation integration. This attribute is used to map identity provider groups to OpenSearch Serverless permissions.
    ///
    /// `GroupAttribute`.
    pub fn group_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupAttribute", value.into_value().into_node());
        self
    }

    /// The user attribute for this IAM federation integration. This attribute is used to identify users in the federated authentication process.
    ///
    /// `UserAttribute`.
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserAttribute", value.into_value().into_node());
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

impl Kind for IamFederationConfigOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamFederationConfigOptionsProperty> for IamFederationConfigOptionsProperty {}
impl From<IamFederationConfigOptionsProperty> for Node {
    #[inline]
    fn from(value: IamFederationConfigOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamFederationConfigOptionsProperty> for IamFederationConfigOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<IamFederationConfigOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes IAM Identity Center options for an OpenSearch Serverless security configuration in the form of a key-value map.
///
/// The property type `IamIdentityCenterConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamIdentityCenterConfigOptionsProperty(Object);

impl IamIdentityCenterConfigOptionsProperty {
    /// `IamIdentityCenterConfigOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The ARN of the IAM Identity Center instance used to integrate with OpenSearch Serverless.
    pub fn new(instance_arn: impl IntoValue<kinds::sso::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `ApplicationArn`.
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplicationArn", value.into_value().into_node());
        self
    }

    /// The description of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `ApplicationDescription`.
    pub fn application_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationDescription", value.into_value().into_node());
        self
    }

    /// The name of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `ApplicationName`.
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationName", value.into_value().into_node());
        self
    }

    /// The group attribute for this IAM Identity Center integration. Defaults to `GroupId`.
    ///
    /// `GroupAttribute`.
    pub fn group_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupAttribute", value.into_value().into_node());
        self
    }

    /// The user attribute for this IAM Identity Center integration. Defaults to `UserId`
    ///
    /// `UserAttribute`.
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserAttribute", value.into_value().into_node());
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

impl Kind for IamIdentityCenterConfigOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamIdentityCenterConfigOptionsProperty> for IamIdentityCenterConfigOptionsProperty {}
impl From<IamIdentityCenterConfigOptionsProperty> for Node {
    #[inline]
    fn from(value: IamIdentityCenterConfigOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamIdentityCenterConfigOptionsProperty> for IamIdentityCenterConfigOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<IamIdentityCenterConfigOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes SAML options for an OpenSearch Serverless security configuration in the form of a key-value map.
///
/// The property type `SamlConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct SamlConfigOptionsProperty(Object);

impl SamlConfigOptionsProperty {
    /// `SamlConfigOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `metadata`: The XML IdP metadata file generated from your identity provider.
    pub fn new(metadata: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Metadata", metadata.into_value().into_node());
        Self(object_)
    }

    /// The group attribute for this SAML integration.
    ///
    /// `GroupAttribute`.
    pub fn group_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupAttribute", value.into_value().into_node());
        self
    }

    /// Custom entity ID attribute to override the default entity ID for this SAML integration.
    ///
    /// `OpenSearchServerlessEntityId`.
    pub fn open_search_serverless_entity_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "OpenSearchServerlessEntityId",
            value.into_value().into_node(),
        );
        self
    }

    /// The session timeout, in minutes. Default is 60 minutes (12 hours).
    ///
    /// `SessionTimeout`.
    pub fn session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SessionTimeout", value.into_value().into_node());
        self
    }

    /// A user attribute for this SAML integration.
    ///
    /// `UserAttribute`.
    pub fn user_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserAttribute", value.into_value().into_node());
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

impl Kind for SamlConfigOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SamlConfigOptionsProperty> for SamlConfigOptionsProperty {}
impl From<SamlConfigOptionsProperty> for Node {
    #[inline]
    fn from(value: SamlConfigOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SamlConfigOptionsProperty> for SamlConfigOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SamlConfigOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of `AWS::OpenSearchServerless::SecurityConfig`.
pub enum Type {
    /// `iamfederation`.
    Iamfederation,
    /// `iamidentitycenter`.
    Iamidentitycenter,
    /// `saml`.
    Saml,
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
        const VALUES: &[&str] = &["iamfederation", "iamidentitycenter", "saml"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
