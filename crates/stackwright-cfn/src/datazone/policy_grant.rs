// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::PolicyGrant` and its property types.

use crate::l1::*;

/// Adds a policy grant (an authorization policy) to a specified entity, including domain units, environment blueprint configurations, or environment profiles.
///
/// `AWS::DataZone::PolicyGrant`; `Ref` returns the physical id, which is made of `DomainIdentifier`, `GrantId`, `EntityIdentifier`, `EntityType`, `PolicyType`.
/// Changing one of these replaces it: `Detail`, `DomainIdentifier`, `EntityIdentifier`, `EntityType`, `PolicyType`, `Principal`.
/// Attributes: `CreatedAt`, `CreatedBy`, `GrantId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicyGrant(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::PolicyGrant",
    tags: None,
    rules: include_str!("policy_grant.rules"),
};

impl CfnPolicyGrant {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::PolicyGrant";

    /// `CfnPolicyGrant` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The ID of the domain where you want to add a policy grant.
    /// - `entity_identifier`: The ID of the entity (resource) to which you want to add a policy grant.
    /// - `entity_type`: The type of entity (resource) to which the grant is added.
    /// - `policy_type`: The type of policy that you want to grant.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        entity_identifier: impl IntoValue<String>,
        entity_type: impl IntoValue<EntityType>,
        policy_type: impl IntoValue<PolicyType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put(
            "EntityIdentifier",
            entity_identifier.into_value().into_node(),
        );
        object_.put("EntityType", entity_type.into_value().into_node());
        object_.put("PolicyType", policy_type.into_value().into_node());
        Self(object_)
    }

    /// The details of the policy grant member.
    ///
    /// `Detail`; an update replaces the resource.
    pub fn detail(mut self, value: impl IntoValue<PolicyGrantDetailProperty>) -> Self {
        self.0.put("Detail", value.into_value().into_node());
        self
    }

    /// The principal of the policy grant member.
    ///
    /// `Principal`; an update replaces the resource.
    pub fn principal(mut self, value: impl IntoValue<PolicyGrantPrincipalProperty>) -> Self {
        self.0.put("Principal", value.into_value().into_node());
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

impl Construct for CfnPolicyGrant {
    type Handle = CfnPolicyGrantRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyGrantRef {
        CfnPolicyGrantRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicyGrant`] of a stack.
pub struct CfnPolicyGrantRef(NodeRef);

impl Clone for CfnPolicyGrantRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyGrantRef {}
impl AsNode for CfnPolicyGrantRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyGrantRef {
    /// What `Ref` returns: the physical id, which is made of `DomainIdentifier`, `GrantId`, `EntityIdentifier`, `EntityType`, `PolicyType`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Specifies the timestamp at which policy grant member was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Specifies the user who created the policy grant member.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The unique identifier of the policy grant returned by the AddPolicyGrant API
    ///
    /// `Fn::GetAtt` of `GrantId`.
    #[inline]
    pub fn attr_grant_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GrantId")))
    }
}

/// The details of the policy grant.
///
/// The property type `AddToProjectMemberPoolPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddToProjectMemberPoolPolicyGrantDetailProperty(Object);

impl AddToProjectMemberPoolPolicyGrantDetailProperty {
    /// `AddToProjectMemberPoolPolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the policy grant is applied to child domain units.
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for AddToProjectMemberPoolPolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddToProjectMemberPoolPolicyGrantDetailProperty>
    for AddToProjectMemberPoolPolicyGrantDetailProperty
{
}
impl From<AddToProjectMemberPoolPolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: AddToProjectMemberPoolPolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddToProjectMemberPoolPolicyGrantDetailProperty>
    for AddToProjectMemberPoolPolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<AddToProjectMemberPoolPolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the policy grant.
///
/// The property type `CreateAssetTypePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateAssetTypePolicyGrantDetailProperty(Object);

impl CreateAssetTypePolicyGrantDetailProperty {
    /// `CreateAssetTypePolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the policy grant is applied to child domain units.
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for CreateAssetTypePolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateAssetTypePolicyGrantDetailProperty>
    for CreateAssetTypePolicyGrantDetailProperty
{
}
impl From<CreateAssetTypePolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: CreateAssetTypePolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateAssetTypePolicyGrantDetailProperty>
    for CreateAssetTypePolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<CreateAssetTypePolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the policy grant.
///
/// The property type `CreateDomainUnitPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateDomainUnitPolicyGrantDetailProperty(Object);

impl CreateDomainUnitPolicyGrantDetailProperty {
    /// `CreateDomainUnitPolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the policy grant is applied to child domain units.
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for CreateDomainUnitPolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateDomainUnitPolicyGrantDetailProperty>
    for CreateDomainUnitPolicyGrantDetailProperty
{
}
impl From<CreateDomainUnitPolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: CreateDomainUnitPolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateDomainUnitPolicyGrantDetailProperty>
    for CreateDomainUnitPolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<CreateDomainUnitPolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the policy grant.
///
/// The property type `CreateEnvironmentProfilePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateEnvironmentProfilePolicyGrantDetailProperty(Object);

impl CreateEnvironmentProfilePolicyGrantDetailProperty {
    /// `CreateEnvironmentProfilePolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the domain unit.
    ///
    /// `DomainUnitId`.
    pub fn domain_unit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainUnitId", value.into_value().into_node());
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

impl Kind for CreateEnvironmentProfilePolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateEnvironmentProfilePolicyGrantDetailProperty>
    for CreateEnvironmentProfilePolicyGrantDetailProperty
{
}
impl From<CreateEnvironmentProfilePolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: CreateEnvironmentProfilePolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateEnvironmentProfilePolicyGrantDetailProperty>
    for CreateEnvironmentProfilePolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<CreateEnvironmentProfilePolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the policy grant.
///
/// The property type `CreateFormTypePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateFormTypePolicyGrantDetailProperty(Object);

impl CreateFormTypePolicyGrantDetailProperty {
    /// `CreateFormTypePolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the policy grant is applied to child domain units.
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for CreateFormTypePolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateFormTypePolicyGrantDetailProperty> for CreateFormTypePolicyGrantDetailProperty {}
impl From<CreateFormTypePolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: CreateFormTypePolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateFormTypePolicyGrantDetailProperty>
    for CreateFormTypePolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<CreateFormTypePolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the policy grant.
///
/// The property type `CreateGlossaryPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateGlossaryPolicyGrantDetailProperty(Object);

impl CreateGlossaryPolicyGrantDetailProperty {
    /// `CreateGlossaryPolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the policy grant is applied to child domain units.
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for CreateGlossaryPolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateGlossaryPolicyGrantDetailProperty> for CreateGlossaryPolicyGrantDetailProperty {}
impl From<CreateGlossaryPolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: CreateGlossaryPolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateGlossaryPolicyGrantDetailProperty>
    for CreateGlossaryPolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<CreateGlossaryPolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies whether to create a project from project profile policy grant details.
///
/// The property type `CreateProjectFromProjectProfilePolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateProjectFromProjectProfilePolicyGrantDetailProperty(Object);

impl CreateProjectFromProjectProfilePolicyGrantDetailProperty {
    /// `CreateProjectFromProjectProfilePolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to include child domain units when creating a project from project profile policy grant details
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
        self
    }

    /// Specifies project profiles when creating a project from project profile policy grant details
    ///
    /// `ProjectProfiles`.
    pub fn project_profiles(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ProjectProfiles", value.into_value().into_node());
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

impl Kind for CreateProjectFromProjectProfilePolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateProjectFromProjectProfilePolicyGrantDetailProperty>
    for CreateProjectFromProjectProfilePolicyGrantDetailProperty
{
}
impl From<CreateProjectFromProjectProfilePolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: CreateProjectFromProjectProfilePolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateProjectFromProjectProfilePolicyGrantDetailProperty>
    for CreateProjectFromProjectProfilePolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<CreateProjectFromProjectProfilePolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the policy grant.
///
/// The property type `CreateProjectPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct CreateProjectPolicyGrantDetailProperty(Object);

impl CreateProjectPolicyGrantDetailProperty {
    /// `CreateProjectPolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the policy grant is applied to child domain units.
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for CreateProjectPolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CreateProjectPolicyGrantDetailProperty> for CreateProjectPolicyGrantDetailProperty {}
impl From<CreateProjectPolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: CreateProjectPolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CreateProjectPolicyGrantDetailProperty> for CreateProjectPolicyGrantDetailProperty {
    #[inline]
    fn into_value(self) -> Value<CreateProjectPolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The domain unit filter of the project grant filter.
///
/// The property type `DomainUnitFilterForProject` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainUnitFilterForProjectProperty(Object);

impl DomainUnitFilterForProjectProperty {
    /// `DomainUnitFilterForProjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain_unit`: The domain unit ID to use in the filter.
    pub fn new(domain_unit: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainUnit", domain_unit.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to include child domain units.
    ///
    /// `IncludeChildDomainUnits`; default `false`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for DomainUnitFilterForProjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainUnitFilterForProjectProperty> for DomainUnitFilterForProjectProperty {}
impl From<DomainUnitFilterForProjectProperty> for Node {
    #[inline]
    fn from(value: DomainUnitFilterForProjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainUnitFilterForProjectProperty> for DomainUnitFilterForProjectProperty {
    #[inline]
    fn into_value(self) -> Value<DomainUnitFilterForProjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The grant filter for the domain unit. In the current release of Amazon DataZone, the only supported filter is the `allDomainUnitsGrantFilter`.
///
/// The property type `DomainUnitGrantFilter` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainUnitGrantFilterProperty(Object);

impl DomainUnitGrantFilterProperty {
    /// `DomainUnitGrantFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `all_domain_units_grant_filter`: Specifies a grant filter containing all domain units.
    pub fn new(all_domain_units_grant_filter: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllDomainUnitsGrantFilter",
            all_domain_units_grant_filter.into_value().into_node(),
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

impl Kind for DomainUnitGrantFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainUnitGrantFilterProperty> for DomainUnitGrantFilterProperty {}
impl From<DomainUnitGrantFilterProperty> for Node {
    #[inline]
    fn from(value: DomainUnitGrantFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainUnitGrantFilterProperty> for DomainUnitGrantFilterProperty {
    #[inline]
    fn into_value(self) -> Value<DomainUnitGrantFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The domain unit principal to whom the policy is granted.
///
/// The property type `DomainUnitPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainUnitPolicyGrantPrincipalProperty(Object);

impl DomainUnitPolicyGrantPrincipalProperty {
    /// `DomainUnitPolicyGrantPrincipalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifes the designation of the domain unit users.
    ///
    /// `DomainUnitDesignation`; one of `OWNER`.
    pub fn domain_unit_designation(mut self, value: impl IntoValue<DomainUnitDesignation>) -> Self {
        self.0
            .put("DomainUnitDesignation", value.into_value().into_node());
        self
    }

    /// The grant filter for the domain unit.
    ///
    /// `DomainUnitGrantFilter`.
    pub fn domain_unit_grant_filter(
        mut self,
        value: impl IntoValue<DomainUnitGrantFilterProperty>,
    ) -> Self {
        self.0
            .put("DomainUnitGrantFilter", value.into_value().into_node());
        self
    }

    /// The ID of the domain unit.
    ///
    /// `DomainUnitIdentifier`.
    pub fn domain_unit_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DomainUnitIdentifier", value.into_value().into_node());
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

impl Kind for DomainUnitPolicyGrantPrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainUnitPolicyGrantPrincipalProperty> for DomainUnitPolicyGrantPrincipalProperty {}
impl From<DomainUnitPolicyGrantPrincipalProperty> for Node {
    #[inline]
    fn from(value: DomainUnitPolicyGrantPrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainUnitPolicyGrantPrincipalProperty> for DomainUnitPolicyGrantPrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<DomainUnitPolicyGrantPrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The group principal to whom the policy is granted.
///
/// The property type `GroupPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct GroupPolicyGrantPrincipalProperty(Object);

impl GroupPolicyGrantPrincipalProperty {
    /// `GroupPolicyGrantPrincipalProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_identifier`: The ID Of the group of the group principal.
    pub fn new(group_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupIdentifier", group_identifier.into_value().into_node());
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

impl Kind for GroupPolicyGrantPrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GroupPolicyGrantPrincipalProperty> for GroupPolicyGrantPrincipalProperty {}
impl From<GroupPolicyGrantPrincipalProperty> for Node {
    #[inline]
    fn from(value: GroupPolicyGrantPrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GroupPolicyGrantPrincipalProperty> for GroupPolicyGrantPrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<GroupPolicyGrantPrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The grant details of the override domain unit owners policy.
///
/// The property type `OverrideDomainUnitOwnersPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverrideDomainUnitOwnersPolicyGrantDetailProperty(Object);

impl OverrideDomainUnitOwnersPolicyGrantDetailProperty {
    /// `OverrideDomainUnitOwnersPolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the policy is inherited by child domain units.
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for OverrideDomainUnitOwnersPolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverrideDomainUnitOwnersPolicyGrantDetailProperty>
    for OverrideDomainUnitOwnersPolicyGrantDetailProperty
{
}
impl From<OverrideDomainUnitOwnersPolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: OverrideDomainUnitOwnersPolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverrideDomainUnitOwnersPolicyGrantDetailProperty>
    for OverrideDomainUnitOwnersPolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<OverrideDomainUnitOwnersPolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the override project owners policy grant.
///
/// The property type `OverrideProjectOwnersPolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct OverrideProjectOwnersPolicyGrantDetailProperty(Object);

impl OverrideProjectOwnersPolicyGrantDetailProperty {
    /// `OverrideProjectOwnersPolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the policy is inherited by child domain units.
    ///
    /// `IncludeChildDomainUnits`.
    pub fn include_child_domain_units(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeChildDomainUnits", value.into_value().into_node());
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

impl Kind for OverrideProjectOwnersPolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OverrideProjectOwnersPolicyGrantDetailProperty>
    for OverrideProjectOwnersPolicyGrantDetailProperty
{
}
impl From<OverrideProjectOwnersPolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: OverrideProjectOwnersPolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OverrideProjectOwnersPolicyGrantDetailProperty>
    for OverrideProjectOwnersPolicyGrantDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<OverrideProjectOwnersPolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the policy grant.
///
/// The property type `PolicyGrantDetail` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyGrantDetailProperty(Object);

impl PolicyGrantDetailProperty {
    /// `PolicyGrantDetailProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies that the policy grant is to be added to the members of the project.
    ///
    /// `AddToProjectMemberPool`.
    pub fn add_to_project_member_pool(
        mut self,
        value: impl IntoValue<AddToProjectMemberPoolPolicyGrantDetailProperty>,
    ) -> Self {
        self.0
            .put("AddToProjectMemberPool", value.into_value().into_node());
        self
    }

    /// Specifies that this is a create asset type policy.
    ///
    /// `CreateAssetType`.
    pub fn create_asset_type(
        mut self,
        value: impl IntoValue<CreateAssetTypePolicyGrantDetailProperty>,
    ) -> Self {
        self.0
            .put("CreateAssetType", value.into_value().into_node());
        self
    }

    /// Specifies that this is a create domain unit policy.
    ///
    /// `CreateDomainUnit`.
    pub fn create_domain_unit(
        mut self,
        value: impl IntoValue<CreateDomainUnitPolicyGrantDetailProperty>,
    ) -> Self {
        self.0
            .put("CreateDomainUnit", value.into_value().into_node());
        self
    }

    /// Specifies that this is a create environment policy.
    ///
    /// `CreateEnvironment`; free JSON, such as an [`Object`].
    pub fn create_environment(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("CreateEnvironment", value.into_value().into_node());
        self
    }

    /// The details of the policy of creating an environment.
    ///
    /// `CreateEnvironmentFromBlueprint`; free JSON, such as an [`Object`].
    pub fn create_environment_from_blueprint(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "CreateEnvironmentFromBlueprint",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies that this is a create environment profile policy.
    ///
    /// `CreateEnvironmentProfile`.
    pub fn create_environment_profile(
        mut self,
        value: impl IntoValue<CreateEnvironmentProfilePolicyGrantDetailProperty>,
    ) -> Self {
        self.0
            .put("CreateEnvironmentProfile", value.into_value().into_node());
        self
    }

    /// Specifies that this is a create form type policy.
    ///
    /// `CreateFormType`.
    pub fn create_form_type(
        mut self,
        value: impl IntoValue<CreateFormTypePolicyGrantDetailProperty>,
    ) -> Self {
        self.0.put("CreateFormType", value.into_value().into_node());
        self
    }

    /// Specifies that this is a create glossary policy.
    ///
    /// `CreateGlossary`.
    pub fn create_glossary(
        mut self,
        value: impl IntoValue<CreateGlossaryPolicyGrantDetailProperty>,
    ) -> Self {
        self.0.put("CreateGlossary", value.into_value().into_node());
        self
    }

    /// Specifies that this is a create project policy.
    ///
    /// `CreateProject`.
    pub fn create_project(
        mut self,
        value: impl IntoValue<CreateProjectPolicyGrantDetailProperty>,
    ) -> Self {
        self.0.put("CreateProject", value.into_value().into_node());
        self
    }

    /// Specifies whether to create a project from project profile.
    ///
    /// `CreateProjectFromProjectProfile`.
    pub fn create_project_from_project_profile(
        mut self,
        value: impl IntoValue<CreateProjectFromProjectProfilePolicyGrantDetailProperty>,
    ) -> Self {
        self.0.put(
            "CreateProjectFromProjectProfile",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies that this is the delegation of the create environment profile policy.
    ///
    /// `DelegateCreateEnvironmentProfile`; free JSON, such as an [`Object`].
    pub fn delegate_create_environment_profile(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "DelegateCreateEnvironmentProfile",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to override domain unit owners.
    ///
    /// `OverrideDomainUnitOwners`.
    pub fn override_domain_unit_owners(
        mut self,
        value: impl IntoValue<OverrideDomainUnitOwnersPolicyGrantDetailProperty>,
    ) -> Self {
        self.0
            .put("OverrideDomainUnitOwners", value.into_value().into_node());
        self
    }

    /// Specifies whether to override project owners.
    ///
    /// `OverrideProjectOwners`.
    pub fn override_project_owners(
        mut self,
        value: impl IntoValue<OverrideProjectOwnersPolicyGrantDetailProperty>,
    ) -> Self {
        self.0
            .put("OverrideProjectOwners", value.into_value().into_node());
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

impl Kind for PolicyGrantDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyGrantDetailProperty> for PolicyGrantDetailProperty {}
impl From<PolicyGrantDetailProperty> for Node {
    #[inline]
    fn from(value: PolicyGrantDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyGrantDetailProperty> for PolicyGrantDetailProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyGrantDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The policy grant principal.
///
/// The property type `PolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyGrantPrincipalProperty(Object);

impl PolicyGrantPrincipalProperty {
    /// `PolicyGrantPrincipalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The domain unit of the policy grant principal.
    ///
    /// `DomainUnit`.
    pub fn domain_unit(
        mut self,
        value: impl IntoValue<DomainUnitPolicyGrantPrincipalProperty>,
    ) -> Self {
        self.0.put("DomainUnit", value.into_value().into_node());
        self
    }

    /// The group of the policy grant principal.
    ///
    /// `Group`.
    pub fn group(mut self, value: impl IntoValue<GroupPolicyGrantPrincipalProperty>) -> Self {
        self.0.put("Group", value.into_value().into_node());
        self
    }

    /// The project of the policy grant principal.
    ///
    /// `Project`.
    pub fn project(mut self, value: impl IntoValue<ProjectPolicyGrantPrincipalProperty>) -> Self {
        self.0.put("Project", value.into_value().into_node());
        self
    }

    /// The user of the policy grant principal.
    ///
    /// `User`.
    pub fn user(mut self, value: impl IntoValue<UserPolicyGrantPrincipalProperty>) -> Self {
        self.0.put("User", value.into_value().into_node());
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

impl Kind for PolicyGrantPrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyGrantPrincipalProperty> for PolicyGrantPrincipalProperty {}
impl From<PolicyGrantPrincipalProperty> for Node {
    #[inline]
    fn from(value: PolicyGrantPrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyGrantPrincipalProperty> for PolicyGrantPrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyGrantPrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The project grant filter.
///
/// The property type `ProjectGrantFilter` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProjectGrantFilterProperty(Object);

impl ProjectGrantFilterProperty {
    /// `ProjectGrantFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain_unit_filter`: The domain unit filter of the project grant filter.
    pub fn new(domain_unit_filter: impl IntoValue<DomainUnitFilterForProjectProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainUnitFilter",
            domain_unit_filter.into_value().into_node(),
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

impl Kind for ProjectGrantFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProjectGrantFilterProperty> for ProjectGrantFilterProperty {}
impl From<ProjectGrantFilterProperty> for Node {
    #[inline]
    fn from(value: ProjectGrantFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProjectGrantFilterProperty> for ProjectGrantFilterProperty {
    #[inline]
    fn into_value(self) -> Value<ProjectGrantFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The project policy grant principal.
///
/// The property type `ProjectPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProjectPolicyGrantPrincipalProperty(Object);

impl ProjectPolicyGrantPrincipalProperty {
    /// `ProjectPolicyGrantPrincipalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The project designation of the project policy grant principal.
    ///
    /// `ProjectDesignation`; one of `OWNER`, `CONTRIBUTOR`, `PROJECT_CATALOG_STEWARD`.
    pub fn project_designation(mut self, value: impl IntoValue<ProjectDesignation>) -> Self {
        self.0
            .put("ProjectDesignation", value.into_value().into_node());
        self
    }

    /// The project grant filter of the project policy grant principal.
    ///
    /// `ProjectGrantFilter`.
    pub fn project_grant_filter(
        mut self,
        value: impl IntoValue<ProjectGrantFilterProperty>,
    ) -> Self {
        self.0
            .put("ProjectGrantFilter", value.into_value().into_node());
        self
    }

    /// The project ID of the project policy grant principal.
    ///
    /// `ProjectIdentifier`.
    pub fn project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProjectIdentifier", value.into_value().into_node());
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

impl Kind for ProjectPolicyGrantPrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProjectPolicyGrantPrincipalProperty> for ProjectPolicyGrantPrincipalProperty {}
impl From<ProjectPolicyGrantPrincipalProperty> for Node {
    #[inline]
    fn from(value: ProjectPolicyGrantPrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProjectPolicyGrantPrincipalProperty> for ProjectPolicyGrantPrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<ProjectPolicyGrantPrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The user policy grant principal.
///
/// The property type `UserPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPolicyGrantPrincipalProperty(Object);

impl UserPolicyGrantPrincipalProperty {
    /// `UserPolicyGrantPrincipalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The all users grant filter of the user policy grant principal.
    ///
    /// `AllUsersGrantFilter`; free JSON, such as an [`Object`].
    pub fn all_users_grant_filter(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AllUsersGrantFilter", value.into_value().into_node());
        self
    }

    /// The user ID of the user policy grant principal.
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

impl Kind for UserPolicyGrantPrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPolicyGrantPrincipalProperty> for UserPolicyGrantPrincipalProperty {}
impl From<UserPolicyGrantPrincipalProperty> for Node {
    #[inline]
    fn from(value: UserPolicyGrantPrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPolicyGrantPrincipalProperty> for UserPolicyGrantPrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<UserPolicyGrantPrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DomainUnitDesignation` of a `DomainUnitPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
pub enum DomainUnitDesignation {
    /// `OWNER`.
    Owner,
}

#[diagnostic::do_not_recommend]
impl Kind for DomainUnitDesignation {}
#[diagnostic::do_not_recommend]
impl TextKind for DomainUnitDesignation {}
#[diagnostic::do_not_recommend]
impl IdKind for DomainUnitDesignation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DomainUnitDesignation {}
#[diagnostic::do_not_recommend]
impl IntoValue<DomainUnitDesignation> for DomainUnitDesignation {
    #[inline]
    fn into_value(self) -> Value<DomainUnitDesignation> {
        const VALUES: &[&str] = &["OWNER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EntityType` of `AWS::DataZone::PolicyGrant`.
pub enum EntityType {
    /// `ASSET_TYPE`.
    AssetType,
    /// `DOMAIN_UNIT`.
    DomainUnit,
    /// `ENVIRONMENT_BLUEPRINT_CONFIGURATION`.
    EnvironmentBlueprintConfiguration,
    /// `ENVIRONMENT_PROFILE`.
    EnvironmentProfile,
}

#[diagnostic::do_not_recommend]
impl Kind for EntityType {}
#[diagnostic::do_not_recommend]
impl TextKind for EntityType {}
#[diagnostic::do_not_recommend]
impl IdKind for EntityType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EntityType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EntityType> for EntityType {
    #[inline]
    fn into_value(self) -> Value<EntityType> {
        const VALUES: &[&str] = &[
            "ASSET_TYPE",
            "DOMAIN_UNIT",
            "ENVIRONMENT_BLUEPRINT_CONFIGURATION",
            "ENVIRONMENT_PROFILE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PolicyType` of `AWS::DataZone::PolicyGrant`.
pub enum PolicyType {
    /// `ADD_TO_PROJECT_MEMBER_POOL`.
    AddToProjectMemberPool,
    /// `CREATE_ASSET_TYPE`.
    CreateAssetType,
    /// `CREATE_DOMAIN_UNIT`.
    CreateDomainUnit,
    /// `CREATE_ENVIRONMENT`.
    CreateEnvironment,
    /// `CREATE_ENVIRONMENT_FROM_BLUEPRINT`.
    CreateEnvironmentFromBlueprint,
    /// `CREATE_ENVIRONMENT_PROFILE`.
    CreateEnvironmentProfile,
    /// `CREATE_FORM_TYPE`.
    CreateFormType,
    /// `CREATE_GLOSSARY`.
    CreateGlossary,
    /// `CREATE_PROJECT`.
    CreateProject,
    /// `CREATE_PROJECT_FROM_PROJECT_PROFILE`.
    CreateProjectFromProjectProfile,
    /// `DELEGATE_CREATE_ENVIRONMENT_PROFILE`.
    DelegateCreateEnvironmentProfile,
    /// `OVERRIDE_DOMAIN_UNIT_OWNERS`.
    OverrideDomainUnitOwners,
    /// `OVERRIDE_PROJECT_OWNERS`.
    OverrideProjectOwners,
}

#[diagnostic::do_not_recommend]
impl Kind for PolicyType {}
#[diagnostic::do_not_recommend]
impl TextKind for PolicyType {}
#[diagnostic::do_not_recommend]
impl IdKind for PolicyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PolicyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PolicyType> for PolicyType {
    #[inline]
    fn into_value(self) -> Value<PolicyType> {
        const VALUES: &[&str] = &[
            "ADD_TO_PROJECT_MEMBER_POOL",
            "CREATE_ASSET_TYPE",
            "CREATE_DOMAIN_UNIT",
            "CREATE_ENVIRONMENT",
            "CREATE_ENVIRONMENT_FROM_BLUEPRINT",
            "CREATE_ENVIRONMENT_PROFILE",
            "CREATE_FORM_TYPE",
            "CREATE_GLOSSARY",
            "CREATE_PROJECT",
            "CREATE_PROJECT_FROM_PROJECT_PROFILE",
            "DELEGATE_CREATE_ENVIRONMENT_PROFILE",
            "OVERRIDE_DOMAIN_UNIT_OWNERS",
            "OVERRIDE_PROJECT_OWNERS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProjectDesignation` of a `ProjectPolicyGrantPrincipal` of `AWS::DataZone::PolicyGrant`.
pub enum ProjectDesignation {
    /// `CONTRIBUTOR`.
    Contributor,
    /// `OWNER`.
    Owner,
    /// `PROJECT_CATALOG_STEWARD`.
    ProjectCatalogSteward,
}

#[diagnostic::do_not_recommend]
impl Kind for ProjectDesignation {}
#[diagnostic::do_not_recommend]
impl TextKind for ProjectDesignation {}
#[diagnostic::do_not_recommend]
impl IdKind for ProjectDesignation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProjectDesignation {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProjectDesignation> for ProjectDesignation {
    #[inline]
    fn into_value(self) -> Value<ProjectDesignation> {
        const VALUES: &[&str] = &["CONTRIBUTOR", "OWNER", "PROJECT_CATALOG_STEWARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
