// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::Project` and its property types.

use crate::l1::*;

/// The `AWS::DataZone::Project` resource specifies an Amazon DataZone project. Projects enable a group of users to collaborate on various business use cases that involve publishing, discovering, subscribing to, and consuming data in the Amazon DataZone catalog. Project members consume assets from the Amazon DataZone catalog and produce new assets using one or more analytical workflows.
///
/// `AWS::DataZone::Project`; `Ref` returns the physical id, which is made of `DomainId`, `Id`.
/// Changing one of these replaces it: `DomainIdentifier`, `MembershipAssignments`, `ProjectCategory`, `ProjectExecutionRole`, `ProjectProfileId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::Project",
    tags: None,
    rules: include_str!("project.rules"),
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The identifier of a Amazon DataZone domain where the project exists.
    /// - `name`: The name of a project.
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

    /// The description of a project.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of the domain unit. This parameter is not required and if it is not specified, then the project is created at the root domain unit level.
    ///
    /// `DomainUnitId`; updated in place.
    pub fn domain_unit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainUnitId", value.into_value().into_node());
        self
    }

    /// The glossary terms that can be used in this Amazon DataZone project.
    ///
    /// `GlossaryTerms`; updated in place.
    pub fn glossary_terms(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("GlossaryTerms", value.into_value().into_node());
        self
    }

    /// The project membership assignments.
    ///
    /// `MembershipAssignments`; an update replaces the resource.
    pub fn membership_assignments(
        mut self,
        value: impl IntoValue<List<ProjectMembershipAssignmentProperty>>,
    ) -> Self {
        self.0
            .put("MembershipAssignments", value.into_value().into_node());
        self
    }

    /// The project category.
    ///
    /// `ProjectCategory`; an update replaces the resource.
    pub fn project_category(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProjectCategory", value.into_value().into_node());
        self
    }

    /// The project execution role ARN.
    ///
    /// `ProjectExecutionRole`; an update replaces the resource.
    pub fn project_execution_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ProjectExecutionRole", value.into_value().into_node());
        self
    }

    /// The ID of the project profile.
    ///
    /// `ProjectProfileId`; an update replaces the resource.
    pub fn project_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProjectProfileId", value.into_value().into_node());
        self
    }

    /// The project profile version to which the project should be updated. You can only specify the following string for this parameter: `latest`.
    ///
    /// `ProjectProfileVersion`; updated in place.
    pub fn project_profile_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProjectProfileVersion", value.into_value().into_node());
        self
    }

    /// The resource tags of the project.
    ///
    /// `ResourceTags`; updated in place.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// The user parameters of the project.
    ///
    /// `UserParameters`; updated in place.
    pub fn user_parameters(
        mut self,
        value: impl IntoValue<List<EnvironmentConfigurationUserParameterProperty>>,
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

impl Construct for CfnProject {
    type Handle = CfnProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectRef {
        CfnProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProject`] of a stack.
pub struct CfnProjectRef(NodeRef);

impl Clone for CfnProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectRef {}
impl AsNode for CfnProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when a project was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon DataZone user who created the project.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The identifier of a Amazon DataZone domain where the project exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The identifier of a project.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The timestamp of when the project was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The status of the project.
    ///
    /// `Fn::GetAtt` of `ProjectStatus`.
    #[inline]
    pub fn attr_project_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectStatus")))
    }
}

/// The environment configuration user parameters.
///
/// The property type `EnvironmentConfigurationUserParameter` of `AWS::DataZone::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentConfigurationUserParameterProperty(Object);

impl EnvironmentConfigurationUserParameterProperty {
    /// `EnvironmentConfigurationUserParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The environment configuration name.
    ///
    /// `EnvironmentConfigurationName`.
    pub fn environment_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EnvironmentConfigurationName",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the environment.
    ///
    /// `EnvironmentId`.
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EnvironmentId", value.into_value().into_node());
        self
    }

    /// The environment parameters.
    ///
    /// `EnvironmentParameters`.
    pub fn environment_parameters(
        mut self,
        value: impl IntoValue<List<EnvironmentParameterProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentParameters", value.into_value().into_node());
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

impl Kind for EnvironmentConfigurationUserParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentConfigurationUserParameterProperty>
    for EnvironmentConfigurationUserParameterProperty
{
}
impl From<EnvironmentConfigurationUserParameterProperty> for Node {
    #[inline]
    fn from(value: EnvironmentConfigurationUserParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentConfigurationUserParameterProperty>
    for EnvironmentConfigurationUserParameterProperty
{
    #[inline]
    fn into_value(self) -> Value<EnvironmentConfigurationUserParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameter details of an evironment profile.
///
/// The property type `EnvironmentParameter` of `AWS::DataZone::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentParameterProperty(Object);

impl EnvironmentParameterProperty {
    /// `EnvironmentParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of an environment profile parameter.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of an environment profile parameter.
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

/// The member of the project.
///
/// The property type `Member` of `AWS::DataZone::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemberProperty(Object);

impl MemberProperty {
    /// `MemberProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `GroupIdentifier` property.
    ///
    /// `GroupIdentifier`.
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GroupIdentifier", value.into_value().into_node());
        self
    }

    /// The `UserIdentifier` property.
    ///
    /// `UserIdentifier`.
    pub fn user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserIdentifier", value.into_value().into_node());
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

impl Kind for MemberProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemberProperty> for MemberProperty {}
impl From<MemberProperty> for Node {
    #[inline]
    fn from(value: MemberProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemberProperty> for MemberProperty {
    #[inline]
    fn into_value(self) -> Value<MemberProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The project membership assignment.
///
/// The property type `ProjectMembershipAssignment` of `AWS::DataZone::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProjectMembershipAssignmentProperty(Object);

impl ProjectMembershipAssignmentProperty {
    /// `ProjectMembershipAssignmentProperty` with its required properties, in alphabetical order:
    ///
    /// - `designation`
    /// - `member`: The member of the project.
    pub fn new(
        designation: impl IntoValue<Designation>,
        member: impl IntoValue<MemberProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Designation", designation.into_value().into_node());
        object_.put("Member", member.into_value().into_node());
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

impl Kind for ProjectMembershipAssignmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProjectMembershipAssignmentProperty> for ProjectMembershipAssignmentProperty {}
impl From<ProjectMembershipAssignmentProperty> for Node {
    #[inline]
    fn from(value: ProjectMembershipAssignmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProjectMembershipAssignmentProperty> for ProjectMembershipAssignmentProperty {
    #[inline]
    fn into_value(self) -> Value<ProjectMembershipAssignmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ResourceTag` of `AWS::DataZone::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Designation` of a `ProjectMembershipAssignment` of `AWS::DataZone::Project`.
pub enum Designation {
    /// `PROJECT_CONTRIBUTOR`.
    ProjectContributor,
    /// `PROJECT_OWNER`.
    ProjectOwner,
}

#[diagnostic::do_not_recommend]
impl Kind for Designation {}
#[diagnostic::do_not_recommend]
impl TextKind for Designation {}
#[diagnostic::do_not_recommend]
impl IdKind for Designation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Designation {}
#[diagnostic::do_not_recommend]
impl IntoValue<Designation> for Designation {
    #[inline]
    fn into_value(self) -> Value<Designation> {
        const VALUES: &[&str] = &["PROJECT_CONTRIBUTOR", "PROJECT_OWNER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
