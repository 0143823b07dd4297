// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::OptionGroup` and its property types.

use crate::l1::*;

/// The `AWS::RDS::OptionGroup` resource creates or updates an option group, to enable and configure features that are specific to a particular DB engine.
///
/// `AWS::RDS::OptionGroup`; `Ref` returns its `OptionGroupName`, a [`rds::OptionGroupName`](kinds::rds::OptionGroupName).
/// Changing one of these replaces it: `EngineName`, `MajorEngineVersion`, `OptionGroupDescription`, `OptionGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOptionGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::OptionGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("option_group.rules"),
};

impl CfnOptionGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::OptionGroup";

    /// `CfnOptionGroup` with its required properties, in alphabetical order:
    ///
    /// - `engine_name`: Specifies the name of the engine that this option group should be associated with.
    /// - `major_engine_version`: Specifies the major version of the engine that this option group should be associated with.
    /// - `option_group_description`: The description of the option group.
    pub fn new(
        engine_name: impl IntoValue<String>,
        major_engine_version: impl IntoValue<String>,
        option_group_description: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EngineName", engine_name.into_value().into_node());
        object_.put(
            "MajorEngineVersion",
            major_engine_version.into_value().into_node(),
        );
        object_.put(
            "OptionGroupDescription",
            option_group_description.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of all available options for an option group.
    ///
    /// `OptionConfigurations`; updated in place.
    pub fn option_configurations(
        mut self,
        value: impl IntoValue<List<OptionConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("OptionConfigurations", value.into_value().into_node());
        self
    }

    /// The name of the option group to be created.
    ///
    /// Constraints:
    ///
    /// - Must be 1 to 255 letters, numbers, or hyphens
    /// - First character must be a letter
    /// - Can't end with a hyphen or contain two consecutive hyphens
    ///
    /// Example: `myoptiongroup`
    ///
    /// If you don't specify a value for `OptionGroupName` property, a name is automatically created for the option group.
    ///
    /// > This value is stored as a lowercase string.
    ///
    /// `OptionGroupName`; an update replaces the resource.
    pub fn option_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OptionGroupName", value.into_value().into_node());
        self
    }

    /// Tags to assign to the option group.
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

impl Construct for CfnOptionGroup {
    type Handle = CfnOptionGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOptionGroupRef {
        CfnOptionGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOptionGroup`] of a stack.
pub struct CfnOptionGroupRef(NodeRef);

impl Clone for CfnOptionGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOptionGroupRef {}
impl AsNode for CfnOptionGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOptionGroupRef {
    /// What `Ref` returns: its `OptionGroupName`, a [`rds::OptionGroupName`](kinds::rds::OptionGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::OptionGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::rds::OptionGroupName> for &CfnOptionGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::OptionGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `OptionConfiguration` property type specifies an individual option, and its settings, within an `AWS::RDS::OptionGroup` resource.
///
/// The property type `OptionConfiguration` of `AWS::RDS::OptionGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OptionConfigurationProperty(Object);

impl OptionConfigurationProperty {
    /// `OptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `option_name`: The configuration of options to include in a group.
    pub fn new(option_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OptionName", option_name.into_value().into_node());
        Self(object_)
    }

    /// A list of DB security groups used for this option.
    ///
    /// `DBSecurityGroupMemberships`.
    pub fn db_security_group_memberships(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DBSecurityGroupMemberships", value.into_value().into_node());
        self
    }

    /// The option settings to include in an option group.
    ///
    /// `OptionSettings`.
    pub fn option_settings(mut self, value: impl IntoValue<List<OptionSettingProperty>>) -> Self {
        self.0.put("OptionSettings", value.into_value().into_node());
        self
    }

    /// The version for the option.
    ///
    /// `OptionVersion`.
    pub fn option_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OptionVersion", value.into_value().into_node());
        self
    }

    /// The optional port for the option.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// A list of VPC security group names used for this option.
    ///
    /// `VpcSecurityGroupMemberships`.
    pub fn vpc_security_group_memberships(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "VpcSecurityGroupMemberships",
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

impl Kind for OptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OptionConfigurationProperty> for OptionConfigurationProperty {}
impl From<OptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: OptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OptionConfigurationProperty> for OptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `OptionSetting` property type specifies the value for an option within an `OptionSetting` property.
///
/// The property type `OptionSetting` of `AWS::RDS::OptionGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct OptionSettingProperty(Object);

impl OptionSettingProperty {
    /// `OptionSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the option that has settings that you can set.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The current value of the option setting.
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

impl Kind for OptionSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OptionSettingProperty> for OptionSettingProperty {}
impl From<OptionSettingProperty> for Node {
    #[inline]
    fn from(value: OptionSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OptionSettingProperty> for OptionSettingProperty {
    #[inline]
    fn into_value(self) -> Value<OptionSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
