// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::UsageProfile` and its property types.

use crate::l1::*;

/// Creates an AWS Glue usage profile.
///
/// `AWS::Glue::UsageProfile`; `Ref` returns its `Name`, a [`glue::UsageProfileName`](kinds::glue::UsageProfileName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUsageProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::UsageProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("usage_profile.rules"),
};

impl CfnUsageProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::UsageProfile";

    /// `CfnUsageProfile` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the usage profile.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `Configuration` property.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(mut self, value: impl IntoValue<ProfileConfigurationProperty>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// A description of the usage profile.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags to be applied to this UsageProfiles.
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

impl Construct for CfnUsageProfile {
    type Handle = CfnUsageProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUsageProfileRef {
        CfnUsageProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUsageProfile`] of a stack.
pub struct CfnUsageProfileRef(NodeRef);

impl Clone for CfnUsageProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUsageProfileRef {}
impl AsNode for CfnUsageProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUsageProfileRef {
    /// What `Ref` returns: its `Name`, a [`glue::UsageProfileName`](kinds::glue::UsageProfileName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::UsageProfileName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time when the usage profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedOn`.
    #[inline]
    pub fn attr_created_on(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedOn")))
    }
}

impl IntoValue<kinds::glue::UsageProfileName> for &CfnUsageProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::UsageProfileName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the values that an admin sets for each job or session parameter configured in a AWS Glue usage profile.
///
/// The property type `ConfigurationObject` of `AWS::Glue::UsageProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationObjectProperty(Object);

impl ConfigurationObjectProperty {
    /// `ConfigurationObjectProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of allowed values for the parameter.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// A default value for the parameter.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// A maximum allowed value for the parameter.
    ///
    /// `MaxValue`.
    pub fn max_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaxValue", value.into_value().into_node());
        self
    }

    /// A minimum allowed value for the parameter.
    ///
    /// `MinValue`.
    pub fn min_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MinValue", value.into_value().into_node());
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

impl Kind for ConfigurationObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationObjectProperty> for ConfigurationObjectProperty {}
impl From<ConfigurationObjectProperty> for Node {
    #[inline]
    fn from(value: ConfigurationObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationObjectProperty> for ConfigurationObjectProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the job and session values that an admin configures in an AWS Glue usage profile.
///
/// The property type `ProfileConfiguration` of `AWS::Glue::UsageProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProfileConfigurationProperty(Object);

impl ProfileConfigurationProperty {
    /// `ProfileConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A key-value map of configuration parameters for AWS Glue jobs.
    ///
    /// `JobConfiguration`.
    pub fn job_configuration(
        mut self,
        value: impl IntoValue<Map<ConfigurationObjectProperty>>,
    ) -> Self {
        self.0
            .put("JobConfiguration", value.into_value().into_node());
        self
    }

    /// A key-value map of configuration parameters for AWS Glue sessions.
    ///
    /// `SessionConfiguration`.
    pub fn session_configuration(
        mut self,
        value: impl IntoValue<Map<ConfigurationObjectProperty>>,
    ) -> Self {
        self.0
            .put("SessionConfiguration", value.into_value().into_node());
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

impl Kind for ProfileConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProfileConfigurationProperty> for ProfileConfigurationProperty {}
impl From<ProfileConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProfileConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProfileConfigurationProperty> for ProfileConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProfileConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
