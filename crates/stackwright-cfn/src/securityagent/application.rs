// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityAgent::Application` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SecurityAgent::Application
///
/// `AWS::SecurityAgent::Application`; `Ref` returns its `ApplicationId`, a [`securityagent::ApplicationId`](kinds::securityagent::ApplicationId).
/// Changing one of these replaces it: `IdCConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityAgent::Application",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityAgent::Application";

    /// `CfnApplication` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Identifier of a KMS key. Can be a key ID, key ARN, alias name, or alias ARN.
    ///
    /// `DefaultKmsKeyId`; updated in place.
    pub fn default_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("DefaultKmsKeyId", value.into_value().into_node());
        self
    }

    /// The `IdCConfiguration` property.
    ///
    /// `IdCConfiguration`; an update replaces the resource.
    pub fn id_c_configuration(mut self, value: impl IntoValue<IdCConfigurationProperty>) -> Self {
        self.0
            .put("IdCConfiguration", value.into_value().into_node());
        self
    }

    /// The `RoleArn` property.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Tags for the application
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationId`, a [`securityagent::ApplicationId`](kinds::securityagent::ApplicationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityagent::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ApplicationId` attribute.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[inline]
    pub fn attr_application_id(&self) -> Value<kinds::securityagent::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationId")))
    }

    /// The `ApplicationName` attribute.
    ///
    /// `Fn::GetAtt` of `ApplicationName`.
    #[inline]
    pub fn attr_application_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationName")))
    }

    /// The `Domain` attribute.
    ///
    /// `Fn::GetAtt` of `Domain`.
    #[inline]
    pub fn attr_domain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Domain")))
    }

    /// The `IdCConfiguration.IdCApplicationArn` attribute.
    ///
    /// `Fn::GetAtt` of `IdCConfiguration.IdCApplicationArn`.
    #[inline]
    pub fn attr_id_c_configuration_id_c_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdCConfiguration.IdCApplicationArn"),
        ))
    }
}

impl IntoValue<kinds::securityagent::ApplicationId> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityagent::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `IdCConfiguration` of `AWS::SecurityAgent::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdCConfigurationProperty(Object);

impl IdCConfigurationProperty {
    /// `IdCConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IdCApplicationArn` property.
    ///
    /// `IdCApplicationArn`.
    pub fn id_c_application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdCApplicationArn", value.into_value().into_node());
        self
    }

    /// The `IdCInstanceArn` property.
    ///
    /// `IdCInstanceArn`; an update replaces the resource.
    pub fn id_c_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IdCInstanceArn", value.into_value().into_node());
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

impl Kind for IdCConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdCConfigurationProperty> for IdCConfigurationProperty {}
impl From<IdCConfigurationProperty> for Node {
    #[inline]
    fn from(value: IdCConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdCConfigurationProperty> for IdCConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IdCConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
