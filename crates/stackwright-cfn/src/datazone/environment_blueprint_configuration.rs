// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::EnvironmentBlueprintConfiguration` and its property types.

use crate::l1::*;

/// The configuration details of an environment blueprint.
///
/// `AWS::DataZone::EnvironmentBlueprintConfiguration`; `Ref` returns the physical id, which is made of `DomainId`, `EnvironmentBlueprintId`.
/// Changing one of these replaces it: `DomainIdentifier`, `EnvironmentBlueprintIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironmentBlueprintConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::EnvironmentBlueprintConfiguration",
    tags: None,
    rules: include_str!("environment_blueprint_configuration.rules"),
};

impl CfnEnvironmentBlueprintConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::EnvironmentBlueprintConfiguration";

    /// `CfnEnvironmentBlueprintConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The identifier of the Amazon DataZone domain in which an environment blueprint exists.
    /// - `enabled_regions`: The enabled AWS Regions specified in a blueprint configuration.
    /// - `environment_blueprint_identifier`: The identifier of the environment blueprint.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        enabled_regions: impl IntoValue<List<String>>,
        environment_blueprint_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put("EnabledRegions", enabled_regions.into_value().into_node());
        object_.put(
            "EnvironmentBlueprintIdentifier",
            environment_blueprint_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The environment role permission boundary.
    ///
    /// `EnvironmentRolePermissionBoundary`; updated in place.
    pub fn environment_role_permission_boundary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EnvironmentRolePermissionBoundary",
            value.into_value().into_node(),
        );
        self
    }

    /// Region-agnostic environment blueprint parameters.
    ///
    /// `GlobalParameters`; updated in place.
    pub fn global_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("GlobalParameters", value.into_value().into_node());
        self
    }

    /// The ARN of the manage access role.
    ///
    /// `ManageAccessRoleArn`; updated in place.
    pub fn manage_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ManageAccessRoleArn", value.into_value().into_node());
        self
    }

    /// The provisioning configuration of a blueprint.
    ///
    /// `ProvisioningConfigurations`; updated in place.
    pub fn provisioning_configurations(
        mut self,
        value: impl IntoValue<List<ProvisioningConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("ProvisioningConfigurations", value.into_value().into_node());
        self
    }

    /// The ARN of the provisioning role.
    ///
    /// `ProvisioningRoleArn`; updated in place.
    pub fn provisioning_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ProvisioningRoleArn", value.into_value().into_node());
        self
    }

    /// The regional parameters of the environment blueprint.
    ///
    /// `RegionalParameters`; updated in place.
    pub fn regional_parameters(
        mut self,
        value: impl IntoValue<List<RegionalParameterProperty>>,
    ) -> Self {
        self.0
            .put("RegionalParameters", value.into_value().into_node());
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

impl Construct for CfnEnvironmentBlueprintConfiguration {
    type Handle = CfnEnvironmentBlueprintConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEnvironmentBlueprintConfigurationRef {
        CfnEnvironmentBlueprintConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEnvironmentBlueprintConfiguration`] of a stack.
pub struct CfnEnvironmentBlueprintConfigurationRef(NodeRef);

impl Clone for CfnEnvironmentBlueprintConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEnvironmentBlueprintConfigurationRef {}
impl AsNode for CfnEnvironmentBlueprintConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEnvironmentBlueprintConfigurationRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `EnvironmentBlueprintId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when an environment blueprint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The identifier of the Amazon DataZone domain in which an environment blueprint exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The identifier of the environment blueprint. This identifier should be used when creating environment profiles.
    ///
    /// `Fn::GetAtt` of `EnvironmentBlueprintId`.
    #[inline]
    pub fn attr_environment_blueprint_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EnvironmentBlueprintId"),
        ))
    }

    /// The timestamp of when the environment blueprint was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// The Lake Formation configuration of the Data Lake blueprint.
///
/// The property type `LakeFormationConfiguration` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LakeFormationConfigurationProperty(Object);

impl LakeFormationConfigurationProperty {
    /// `LakeFormationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies certain Amazon S3 locations if you do not want Amazon DataZone to automatically register them in hybrid mode.
    ///
    /// `LocationRegistrationExcludeS3Locations`.
    pub fn location_registration_exclude_s3_locations(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "LocationRegistrationExcludeS3Locations",
            value.into_value().into_node(),
        );
        self
    }

    /// The role that is used to manage read/write access to the chosen Amazon S3 bucket(s) for Data Lake using AWS Lake Formation hybrid access mode.
    ///
    /// `LocationRegistrationRole`.
    pub fn location_registration_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LocationRegistrationRole", value.into_value().into_node());
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

impl Kind for LakeFormationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LakeFormationConfigurationProperty> for LakeFormationConfigurationProperty {}
impl From<LakeFormationConfigurationProperty> for Node {
    #[inline]
    fn from(value: LakeFormationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LakeFormationConfigurationProperty> for LakeFormationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LakeFormationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The provisioning configuration of the blueprint.
///
/// The property type `ProvisioningConfiguration` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisioningConfigurationProperty(Object);

impl ProvisioningConfigurationProperty {
    /// `ProvisioningConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lake_formation_configuration`: The Lake Formation configuration of the Data Lake blueprint.
    pub fn new(
        lake_formation_configuration: impl IntoValue<LakeFormationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LakeFormationConfiguration",
            lake_formation_configuration.into_value().into_node(),
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

impl Kind for ProvisioningConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisioningConfigurationProperty> for ProvisioningConfigurationProperty {}
impl From<ProvisioningConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProvisioningConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisioningConfigurationProperty> for ProvisioningConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisioningConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The regional parameters in the environment blueprint.
///
/// The property type `RegionalParameter` of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegionalParameterProperty(Object);

impl RegionalParameterProperty {
    /// `RegionalParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A string to string map containing parameters for the region.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The region specified in the environment parameter.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for RegionalParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegionalParameterProperty> for RegionalParameterProperty {}
impl From<RegionalParameterProperty> for Node {
    #[inline]
    fn from(value: RegionalParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegionalParameterProperty> for RegionalParameterProperty {
    #[inline]
    fn into_value(self) -> Value<RegionalParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
