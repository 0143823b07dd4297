// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::ProjectProfile` and its property types.

use crate::l1::*;

/// The summary of a project profile.
///
/// `AWS::DataZone::ProjectProfile`; `Ref` returns the physical id, which is made of `DomainIdentifier`, `Identifier`.
/// Changing one of these replaces it: `DomainIdentifier`, `UseDefaultConfigurations`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProjectProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::ProjectProfile",
    tags: None,
    rules: include_str!("project_profile.rules"),
};

impl CfnProjectProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::ProjectProfile";

    /// `CfnProjectProfile` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of a project profile.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `AllowCustomProjectResourceTags` property.
    ///
    /// `AllowCustomProjectResourceTags`; updated in place.
    pub fn allow_custom_project_resource_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AllowCustomProjectResourceTags",
            value.into_value().into_node(),
        );
        self
    }

    /// The description of the project profile.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A domain ID of the project profile.
    ///
    /// `DomainIdentifier`; an update replaces the resource.
    pub fn domain_identifier(
        mut self,
        value: impl IntoValue<kinds::datazone::DomainArnOrId>,
    ) -> Self {
        self.0
            .put("DomainIdentifier", value.into_value().into_node());
        self
    }

    /// A domain unit ID of the project profile.
    ///
    /// `DomainUnitIdentifier`; updated in place.
    pub fn domain_unit_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DomainUnitIdentifier", value.into_value().into_node());
        self
    }

    /// Environment configurations of a project profile.
    ///
    /// `EnvironmentConfigurations`; updated in place.
    pub fn environment_configurations(
        mut self,
        value: impl IntoValue<List<EnvironmentConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentConfigurations", value.into_value().into_node());
        self
    }

    /// The `ProjectResourceTags` property.
    ///
    /// `ProjectResourceTags`; updated in place.
    pub fn project_resource_tags(
        mut self,
        value: impl IntoValue<List<ResourceTagParameterProperty>>,
    ) -> Self {
        self.0
            .put("ProjectResourceTags", value.into_value().into_node());
        self
    }

    /// The `ProjectResourceTagsDescription` property.
    ///
    /// `ProjectResourceTagsDescription`; updated in place.
    pub fn project_resource_tags_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ProjectResourceTagsDescription",
            value.into_value().into_node(),
        );
        self
    }

    /// The status of a project profile.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The `UseDefaultConfigurations` property.
    ///
    /// `UseDefaultConfigurations`; an update replaces the resource.
    pub fn use_default_configurations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseDefaultConfigurations", value.into_value().into_node());
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

impl Construct for CfnProjectProfile {
    type Handle = CfnProjectProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectProfileRef {
        CfnProjectProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProjectProfile`] of a stack.
pub struct CfnProjectProfileRef(NodeRef);

impl Clone for CfnProjectProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectProfileRef {}
impl AsNode for CfnProjectProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectProfileRef {
    /// What `Ref` returns: the physical id, which is made of `DomainIdentifier`, `Identifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the project profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The user who created the project profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The domain ID of the project profile.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The domain unit ID of the project profile.
    ///
    /// `Fn::GetAtt` of `DomainUnitId`.
    #[inline]
    pub fn attr_domain_unit_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainUnitId")))
    }

    /// The ID of the project profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Project profile ID.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[inline]
    pub fn attr_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Identifier")))
    }

    /// The timestamp at which a project profile was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }
}

/// The AWS account of the environment.
///
/// The property type `AwsAccount` of `AWS::DataZone::ProjectProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsAccountProperty(Object);

impl AwsAccountProperty {
    /// `AwsAccountProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_account_id`: The account ID of a project.
    pub fn new(aws_account_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
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

impl Kind for AwsAccountProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsAccountProperty> for AwsAccountProperty {}
impl From<AwsAccountProperty> for Node {
    #[inline]
    fn from(value: AwsAccountProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsAccountProperty> for AwsAccountProperty {
    #[inline]
    fn into_value(self) -> Value<AwsAccountProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of an environment.
///
/// The property type `EnvironmentConfiguration` of `AWS::DataZone::ProjectProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentConfigurationProperty(Object);

impl EnvironmentConfigurationProperty {
    /// `EnvironmentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_region`: The AWS Region of the environment.
    /// - `environment_blueprint_id`: The environment blueprint ID.
    /// - `name`: The environment name.
    pub fn new(
        aws_region: impl IntoValue<RegionProperty>,
        environment_blueprint_id: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsRegion", aws_region.into_value().into_node());
        object_.put(
            "EnvironmentBlueprintId",
            environment_blueprint_id.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The AWS account of the environment.
    ///
    /// `AwsAccount`.
    pub fn aws_account(mut self, value: impl IntoValue<AwsAccountProperty>) -> Self {
        self.0.put("AwsAccount", value.into_value().into_node());
        self
    }

    /// The configuration parameters of the environment.
    ///
    /// `ConfigurationParameters`.
    pub fn configuration_parameters(
        mut self,
        value: impl IntoValue<EnvironmentConfigurationParametersDetailsProperty>,
    ) -> Self {
        self.0
            .put("ConfigurationParameters", value.into_value().into_node());
        self
    }

    /// The deployment mode of the environment.
    ///
    /// `DeploymentMode`; one of `ON_CREATE`, `ON_DEMAND`.
    pub fn deployment_mode(mut self, value: impl IntoValue<DeploymentMode>) -> Self {
        self.0.put("DeploymentMode", value.into_value().into_node());
        self
    }

    /// The deployment order of the environment.
    ///
    /// `DeploymentOrder`.
    pub fn deployment_order(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DeploymentOrder", value.into_value().into_node());
        self
    }

    /// The environment description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `EnvironmentConfigurationId` property.
    ///
    /// `EnvironmentConfigurationId`.
    pub fn environment_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentConfigurationId", value.into_value().into_node());
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

impl Kind for EnvironmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentConfigurationProperty> for EnvironmentConfigurationProperty {}
impl From<EnvironmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: EnvironmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentConfigurationProperty> for EnvironmentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The environment configuration parameter.
///
/// The property type `EnvironmentConfigurationParameter` of `AWS::DataZone::ProjectProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentConfigurationParameterProperty(Object);

impl EnvironmentConfigurationParameterProperty {
    /// `EnvironmentConfigurationParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the environment parameter is editable.
    ///
    /// `IsEditable`.
    pub fn is_editable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsEditable", value.into_value().into_node());
        self
    }

    /// The name of the environment configuration parameter.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value of the environment configuration parameter.
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

impl Kind for EnvironmentConfigurationParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentConfigurationParameterProperty>
    for EnvironmentConfigurationParameterProperty
{
}
impl From<EnvironmentConfigurationParameterProperty> for Node {
    #[inline]
    fn from(value: EnvironmentConfigurationParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentConfigurationParameterProperty>
    for EnvironmentConfigurationParameterProperty
{
    #[inline]
    fn into_value(self) -> Value<EnvironmentConfigurationParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the environment configuration parameter.
///
/// The property type `EnvironmentConfigurationParametersDetails` of `AWS::DataZone::ProjectProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentConfigurationParametersDetailsProperty(Object);

impl EnvironmentConfigurationParametersDetailsProperty {
    /// `EnvironmentConfigurationParametersDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameter overrides.
    ///
    /// `ParameterOverrides`.
    pub fn parameter_overrides(
        mut self,
        value: impl IntoValue<List<EnvironmentConfigurationParameterProperty>>,
    ) -> Self {
        self.0
            .put("ParameterOverrides", value.into_value().into_node());
        self
    }

    /// The resolved environment configuration parameters.
    ///
    /// `ResolvedParameters`.
    pub fn resolved_parameters(
        mut self,
        value: impl IntoValue<List<EnvironmentConfigurationParameterProperty>>,
    ) -> Self {
        self.0
            .put("ResolvedParameters", value.into_value().into_node());
        self
    }

    /// Ssm path environment configuration parameters.
    ///
    /// `SsmPath`.
    pub fn ssm_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SsmPath", value.into_value().into_node());
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

impl Kind for EnvironmentConfigurationParametersDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentConfigurationParametersDetailsProperty>
    for EnvironmentConfigurationParametersDetailsProperty
{
}
impl From<EnvironmentConfigurationParametersDetailsProperty> for Node {
    #[inline]
    fn from(value: EnvironmentConfigurationParametersDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentConfigurationParametersDetailsProperty>
    for EnvironmentConfigurationParametersDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<EnvironmentConfigurationParametersDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Region.
///
/// The property type `Region` of `AWS::DataZone::ProjectProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegionProperty(Object);

impl RegionProperty {
    /// `RegionProperty` with its required properties, in alphabetical order:
    ///
    /// - `region_name`: The AWS Region name.
    pub fn new(region_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RegionName", region_name.into_value().into_node());
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

impl Kind for RegionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegionProperty> for RegionProperty {}
impl From<RegionProperty> for Node {
    #[inline]
    fn from(value: RegionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegionProperty> for RegionProperty {
    #[inline]
    fn into_value(self) -> Value<RegionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ResourceTagParameter` of `AWS::DataZone::ProjectProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagParameterProperty(Object);

impl ResourceTagParameterProperty {
    /// `ResourceTagParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `is_value_editable`
    /// - `key`
    /// - `value`
    pub fn new(
        is_value_editable: impl IntoValue<bool>,
        key: impl IntoValue<String>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IsValueEditable",
            is_value_editable.into_value().into_node(),
        );
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

impl Kind for ResourceTagParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagParameterProperty> for ResourceTagParameterProperty {}
impl From<ResourceTagParameterProperty> for Node {
    #[inline]
    fn from(value: ResourceTagParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagParameterProperty> for ResourceTagParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeploymentMode` of a `EnvironmentConfiguration` of `AWS::DataZone::ProjectProfile`.
pub enum DeploymentMode {
    /// `ON_CREATE`.
    OnCreate,
    /// `ON_DEMAND`.
    OnDemand,
}

#[diagnostic::do_not_recommend]
impl Kind for DeploymentMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DeploymentMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DeploymentMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeploymentMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeploymentMode> for DeploymentMode {
    #[inline]
    fn into_value(self) -> Value<DeploymentMode> {
        const VALUES: &[&str] = &["ON_CREATE", "ON_DEMAND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
