// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::EnvironmentProfile` and its property types.

use crate::l1::*;

/// The details of an environment profile.
///
/// `AWS::DataZone::EnvironmentProfile`; `Ref` returns the physical id, which is made of `DomainId`, `Id`.
/// Changing one of these replaces it: `DomainIdentifier`, `EnvironmentBlueprintIdentifier`, `ProjectIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironmentProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::EnvironmentProfile",
    tags: None,
    rules: include_str!("environment_profile.rules"),
};

impl CfnEnvironmentProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::EnvironmentProfile";

    /// `CfnEnvironmentProfile` with its required properties, in alphabetical order:
    ///
    /// - `aws_account_id`: The identifier of an AWS account in which an environment profile exists.
    /// - `aws_account_region`: The AWS Region in which an environment profile exists.
    /// - `domain_identifier`: The identifier of the Amazon DataZone domain in which the environment profile exists.
    /// - `environment_blueprint_identifier`: The identifier of a blueprint with which an environment profile is created.
    /// - `name`: The name of the environment profile.
    /// - `project_identifier`: The identifier of a project in which an environment profile exists.
    pub fn new(
        aws_account_id: impl IntoValue<String>,
        aws_account_region: impl IntoValue<String>,
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        environment_blueprint_identifier: impl IntoValue<String>,
        name: impl IntoValue<String>,
        project_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put(
            "AwsAccountRegion",
            aws_account_region.into_value().into_node(),
        );
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put(
            "EnvironmentBlueprintIdentifier",
            environment_blueprint_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ProjectIdentifier",
            project_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the environment profile.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The user parameters of this Amazon DataZone environment profile.
    ///
    /// `UserParameters`; updated in place.
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

impl Construct for CfnEnvironmentProfile {
    type Handle = CfnEnvironmentProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentProfileRef {
        CfnEnvironmentProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironmentProfile`] of a stack.
pub struct CfnEnvironmentProfileRef(NodeRef);

impl Clone for CfnEnvironmentProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentProfileRef {}
impl AsNode for CfnEnvironmentProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentProfileRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when an environment profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon DataZone user who created the environment profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The identifier of the Amazon DataZone domain in which the environment profile exists.
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

    /// The identifier of the environment profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The identifier of a project in which an environment profile exists.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[inline]
    pub fn attr_project_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectId")))
    }

    /// The timestamp of when the environment profile was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// The parameter details of an environment profile.
///
/// The property type `EnvironmentParameter` of `AWS::DataZone::EnvironmentProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentParameterProperty(Object);

impl EnvironmentParameterProperty {
    /// `EnvironmentParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name specified in the environment parameter.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the environment profile.
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
