// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsAgent::AgentSpace` and its property types.

use crate::l1::*;

/// The `AWS::DevOpsAgent::AgentSpace` resource specifies an Agent Space for the AWS DevOps Agent Service.
///
/// `AWS::DevOpsAgent::AgentSpace`; `Ref` returns its `AgentSpaceId`, a [`devopsagent::AgentSpaceId`](kinds::devopsagent::AgentSpaceId).
/// Changing one of these replaces it: `KmsKeyArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAgentSpace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsAgent::AgentSpace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("agent_space.rules"),
};

impl CfnAgentSpace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsAgent::AgentSpace";

    /// `CfnAgentSpace` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the Agent Space.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the Agent Space.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key to use for encryption.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The locale for the AgentSpace, which determines the language used in agent responses.
    ///
    /// `Locale`; updated in place.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
        self
    }

    /// The `OperatorApp` property.
    ///
    /// `OperatorApp`; updated in place.
    pub fn operator_app(mut self, value: impl IntoValue<OperatorAppProperty>) -> Self {
        self.0.put("OperatorApp", value.into_value().into_node());
        self
    }

    /// Preferences that configure behavior of this AgentSpace. This container fully owns the AgentSpace preferences: the properties supplied here replace the stored preferences in their entirety, and omitting the Preferences container reverts all preferences to their service defaults.
    ///
    /// `Preferences`; updated in place.
    pub fn preferences(mut self, value: impl IntoValue<PreferencesProperty>) -> Self {
        self.0.put("Preferences", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnAgentSpace {
    type Handle = CfnAgentSpaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAgentSpaceRef {
        CfnAgentSpaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAgentSpace`] of a stack.
pub struct CfnAgentSpaceRef(NodeRef);

impl Clone for CfnAgentSpaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAgentSpaceRef {}
impl AsNode for CfnAgentSpaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAgentSpaceRef {
    /// What `Ref` returns: its `AgentSpaceId`, a [`devopsagent::AgentSpaceId`](kinds::devopsagent::AgentSpaceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devopsagent::AgentSpaceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier of the Agent Space.
    ///
    /// `Fn::GetAtt` of `AgentSpaceId`.
    #[inline]
    pub fn attr_agent_space_id(&self) -> Value<kinds::devopsagent::AgentSpaceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AgentSpaceId")))
    }

    /// The Amazon Resource Name (ARN) of the Agent Space.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devopsagent::AgentSpaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `OperatorApp.Iam.CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `OperatorApp.Iam.CreatedAt`.
    #[inline]
    pub fn attr_operator_app_iam_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OperatorApp.Iam.CreatedAt"),
        ))
    }

    /// The `OperatorApp.Iam.UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `OperatorApp.Iam.UpdatedAt`.
    #[inline]
    pub fn attr_operator_app_iam_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OperatorApp.Iam.UpdatedAt"),
        ))
    }

    /// The `OperatorApp.Idc.CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `OperatorApp.Idc.CreatedAt`.
    #[inline]
    pub fn attr_operator_app_idc_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OperatorApp.Idc.CreatedAt"),
        ))
    }

    /// The `OperatorApp.Idc.IdcApplicationArn` attribute.
    ///
    /// `Fn::GetAtt` of `OperatorApp.Idc.IdcApplicationArn`.
    #[inline]
    pub fn attr_operator_app_idc_idc_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OperatorApp.Idc.IdcApplicationArn"),
        ))
    }

    /// The `OperatorApp.Idc.UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `OperatorApp.Idc.UpdatedAt`.
    #[inline]
    pub fn attr_operator_app_idc_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OperatorApp.Idc.UpdatedAt"),
        ))
    }

    /// The timestamp when the resource was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::devopsagent::AgentSpaceId> for &CfnAgentSpaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsagent::AgentSpaceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::devopsagent::AgentSpaceArn> for &CfnAgentSpaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsagent::AgentSpaceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `IamAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamAuthConfigurationProperty(Object);

impl IamAuthConfigurationProperty {
    /// `IamAuthConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator_app_role_arn`
    pub fn new(operator_app_role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OperatorAppRoleArn",
            operator_app_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CreatedAt` property.
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// The `UpdatedAt` property.
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
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

impl Kind for IamAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamAuthConfigurationProperty> for IamAuthConfigurationProperty {}
impl From<IamAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: IamAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamAuthConfigurationProperty> for IamAuthConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IamAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IdcAuthConfiguration` of `AWS::DevOpsAgent::AgentSpace`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdcAuthConfigurationProperty(Object);

impl IdcAuthConfigurationProperty {
    /// `IdcAuthConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `idc_instance_arn`
    /// - `operator_app_role_arn`
    pub fn new(
        idc_instance_arn: impl IntoValue<kinds::sso::InstanceArn>,
        operator_app_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdcInstanceArn", idc_instance_arn.into_value().into_node());
        object_.put(
            "OperatorAppRoleArn",
            operator_app_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `CreatedAt` property.
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// The `IdcApplicationArn` property.
    ///
    /// `IdcApplicationArn`.
    pub fn idc_application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdcApplicationArn", value.into_value().into_node());
        self
    }

    /// The `UpdatedAt` property.
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
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

impl Kind for IdcAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdcAuthConfigurationProperty> for IdcAuthConfigurationProperty {}
impl From<IdcAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: IdcAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdcAuthConfigurationProperty> for IdcAuthConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IdcAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `OperatorApp` of `AWS::DevOpsAgent::AgentSpace`.
#[must_use = "a property type does nothing until it is set"]
pub struct OperatorAppProperty(Object);

impl OperatorAppProperty {
    /// `OperatorAppProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Iam` property.
    ///
    /// `Iam`.
    pub fn iam(mut self, value: impl IntoValue<IamAuthConfigurationProperty>) -> Self {
        self.0.put("Iam", value.into_value().into_node());
        self
    }

    /// The `Idc` property.
    ///
    /// `Idc`.
    pub fn idc(mut self, value: impl IntoValue<IdcAuthConfigurationProperty>) -> Self {
        self.0.put("Idc", value.into_value().into_node());
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

impl Kind for OperatorAppProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OperatorAppProperty> for OperatorAppProperty {}
impl From<OperatorAppProperty> for Node {
    #[inline]
    fn from(value: OperatorAppProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OperatorAppProperty> for OperatorAppProperty {
    #[inline]
    fn into_value(self) -> Value<OperatorAppProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Preferences that configure behavior of this AgentSpace. This container fully owns the AgentSpace preferences: the properties supplied here replace the stored preferences in their entirety, and omitting the Preferences container reverts all preferences to their service defaults.
///
/// The property type `Preferences` of `AWS::DevOpsAgent::AgentSpace`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreferencesProperty(Object);

impl PreferencesProperty {
    /// `PreferencesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether elevated directed actions are permitted in this AgentSpace. Defaults to false when not set.
    ///
    /// `ElevatedActionsEnabled`.
    pub fn elevated_actions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ElevatedActionsEnabled", value.into_value().into_node());
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

impl Kind for PreferencesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PreferencesProperty> for PreferencesProperty {}
impl From<PreferencesProperty> for Node {
    #[inline]
    fn from(value: PreferencesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PreferencesProperty> for PreferencesProperty {
    #[inline]
    fn into_value(self) -> Value<PreferencesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
