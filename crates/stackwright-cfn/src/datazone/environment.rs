// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::Environment` and its property types.

use crate::l1::*;

/// The `AWS::DataZone::Environment` resource specifies an Amazon DataZone environment, which is a collection of zero or more configured resources with a given set of IAM principals who can operate on those resources.
///
/// `AWS::DataZone::Environment`; `Ref` returns the physical id, which is made of `DomainId`, `Id`.
/// Changing one of these replaces it: `DeploymentOrder`, `DomainIdentifier`, `EnvironmentAccountIdentifier`, `EnvironmentAccountRegion`, `EnvironmentBlueprintIdentifier`, `EnvironmentConfigurationId`, `EnvironmentProfileIdentifier`, `ProjectIdentifier`, `UserParameters`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::Environment",
    tags: None,
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::Environment";

    /// `CfnEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The identifier of the Amazon DataZone domain in which the environment is created.
    /// - `name`: The name of the Amazon DataZone environment.
    /// - `project_identifier`: The identifier of the Amazon DataZone project in which this environment is created.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        name: impl IntoValue<String>,
        project_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ProjectIdentifier",
            project_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The deployment order for the environment.
    ///
    /// `DeploymentOrder`; an update replaces the resource.
    pub fn deployment_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DeploymentOrder", value.into_value().into_node());
        self
    }

    /// The description of the environment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The identifier of the AWS account in which an environment exists.
    ///
    /// `EnvironmentAccountIdentifier`; an update replaces the resource.
    pub fn environment_account_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EnvironmentAccountIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// The AWS Region in which an environment exists.
    ///
    /// `EnvironmentAccountRegion`; an update replaces the resource.
    pub fn environment_account_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentAccountRegion", value.into_value().into_node());
        self
    }

    /// The identifier of the environment blueprint.
    ///
    /// `EnvironmentBlueprintIdentifier`; an update replaces the resource.
    pub fn environment_blueprint_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EnvironmentBlueprintIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the environment configuration.
    ///
    /// `EnvironmentConfigurationId`; an update replaces the resource.
    pub fn environment_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentConfigurationId", value.into_value().into_node());
        self
    }

    /// The identifier of the environment profile that is used to create this Amazon DataZone environment.
    ///
    /// `EnvironmentProfileIdentifier`; an update replaces the resource.
    pub fn environment_profile_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EnvironmentProfileIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the environment role.
    ///
    /// `EnvironmentRoleArn`; updated in place.
    pub fn environment_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("EnvironmentRoleArn", value.into_value().into_node());
        self
    }

    /// The glossary terms that can be used in this Amazon DataZone environment.
    ///
    /// `GlossaryTerms`; updated in place.
    pub fn glossary_terms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("GlossaryTerms", value.into_value().into_node());
        self
    }

    /// The user parameters of this Amazon DataZone environment.
    ///
    /// `UserParameters`; an update replaces the resource.
    pub fn user_parameters(
        mut self,
        value: impl IntoValue<List<EnvironmentParameterProperty>>,
    ) -> Self {
        self.0.put("UserParameters", value.into_value().into_node());
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

impl Construct for CfnEnvironment {
    type Handle = CfnEnvironmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentRef {
        CfnEnvironmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironment`] of a stack.
pub struct CfnEnvironmentRef(NodeRef);

impl Clone for CfnEnvironmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentRef {}
impl AsNode for CfnEnvironmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the AWS account in which an environment exists.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[inline]
    pub fn attr_aws_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AwsAccountId")))
    }

    /// The AWS Region in which an environment exists.
    ///
    /// `Fn::GetAtt` of `AwsAccountRegion`.
    #[inline]
    pub fn attr_aws_account_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AwsAccountRegion")))
    }

    /// The timestamp of when the environment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon DataZone user who created the environment.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The identifier of the Amazon DataZone domain in which the environment exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The identifier of a blueprint with which an environment profile is created.
    ///
    /// `Fn::GetAtt` of `EnvironmentBlueprintId`.
    #[inline]
    pub fn attr_environment_blueprint_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EnvironmentBlueprintId"),
        ))
    }

    /// The identifier of the environment profile with which the environment was created.
    ///
    /// `Fn::GetAtt` of `EnvironmentProfileId`.
    #[inline]
    pub fn attr_environment_profile_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentProfileId")))
    }

    /// The identifier of the environment.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The identifier of the project in which the environment exists.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[inline]
    pub fn attr_project_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectId")))
    }

    /// The provider of the environment.
    ///
    /// `Fn::GetAtt` of `Provider`.
    #[inline]
    pub fn attr_provider(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Provider")))
    }

    /// The status of the environment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp of when the environment was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// The parameter details of the environment.
///
/// The property type `EnvironmentParameter` of `AWS::DataZone::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentParameterProperty(Object);

impl EnvironmentParameterProperty {
    /// `EnvironmentParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the environment parameter.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the environment parameter.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for EnvironmentParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentParameterProperty> for EnvironmentParameterProperty {}
impl From<EnvironmentParameterProperty> for Node {
    #[inline]
    fn from(value: EnvironmentParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentParameterProperty> for EnvironmentParameterProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
