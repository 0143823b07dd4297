// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::IdentityCenterConfiguration` and its property types.

use crate::l1::*;

/// Creates a new AWS Glue Identity Center configuration to enable integration between AWS Glue and AWS IAM Identity Center for authentication and authorization.
///
/// `AWS::Glue::IdentityCenterConfiguration`; `Ref` returns its `AccountId`, a [`glue::IdentityCenterConfigurationAccountId`](kinds::glue::IdentityCenterConfigurationAccountId).
/// Changing one of these replaces it: `InstanceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentityCenterConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::IdentityCenterConfiguration",
    tags: None,
    rules: include_str!("identity_center_configuration.rules"),
};

impl CfnIdentityCenterConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::IdentityCenterConfiguration";

    /// `CfnIdentityCenterConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the Identity Center instance associated with the AWS Glue configuration.
    pub fn new(instance_arn: impl IntoValue<kinds::sso::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        Self(object_)
    }

    /// A list of Identity Center scopes that define the permissions and access levels for the AWS Glue configuration.
    ///
    /// `Scopes`; updated in place.
    pub fn scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Scopes", value.into_value().into_node());
        self
    }

    /// Indicates whether users can run background sessions when using Identity Center authentication with AWS Glue services.
    ///
    /// `UserBackgroundSessionsEnabled`; updated in place.
    pub fn user_background_sessions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "UserBackgroundSessionsEnabled",
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

impl Construct for CfnIdentityCenterConfiguration {
    type Handle = CfnIdentityCenterConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentityCenterConfigurationRef {
        CfnIdentityCenterConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentityCenterConfiguration`] of a stack.
pub struct CfnIdentityCenterConfigurationRef(NodeRef);

impl Clone for CfnIdentityCenterConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentityCenterConfigurationRef {}
impl AsNode for CfnIdentityCenterConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentityCenterConfigurationRef {
    /// What `Ref` returns: its `AccountId`, a [`glue::IdentityCenterConfigurationAccountId`](kinds::glue::IdentityCenterConfigurationAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::IdentityCenterConfigurationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier for the specified AWS account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::glue::IdentityCenterConfigurationAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// The Amazon Resource Name (ARN) of the Identity Center application associated with the AWS Glue configuration.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }
}

impl IntoValue<kinds::glue::IdentityCenterConfigurationAccountId>
    for &CfnIdentityCenterConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::glue::IdentityCenterConfigurationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
