// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::Configuration` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Omics::Configuration
///
/// `AWS::Omics::Configuration`; `Ref` returns its `Name`, a [`omics::ConfigurationName`](kinds::omics::ConfigurationName).
/// Changing one of these replaces it: `Name`, `RunConfigurations`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-configuration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::Configuration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("configuration.rules"),
};

impl CfnConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::Configuration";

    /// `CfnConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `name`: User-friendly name for the configuration.
    /// - `run_configurations`
    pub fn new(
        name: impl IntoValue<String>,
        run_configurations: impl IntoValue<RunConfigurationsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "RunConfigurations",
            run_configurations.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional description for the configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A map of resource tags
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnConfiguration {
    type Handle = CfnConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationRef {
        CfnConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfiguration`] of a stack.
pub struct CfnConfigurationRef(NodeRef);

impl Clone for CfnConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationRef {}
impl AsNode for CfnConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationRef {
    /// What `Ref` returns: its `Name`, a [`omics::ConfigurationName`](kinds::omics::ConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::ConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique resource identifier for the configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::omics::ConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Configuration creation timestamp.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Current configuration status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Unique identifier for the configuration.
    ///
    /// `Fn::GetAtt` of `Uuid`.
    #[inline]
    pub fn attr_uuid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uuid")))
    }
}

impl IntoValue<kinds::omics::ConfigurationName> for &CfnConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::ConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::omics::ConfigurationArn> for &CfnConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::ConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `RunConfigurations` of `AWS::Omics::Configuration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RunConfigurationsProperty(Object);

impl RunConfigurationsProperty {
    /// `RunConfigurationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `VpcConfig` property.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Kind for RunConfigurationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RunConfigurationsProperty> for RunConfigurationsProperty {}
impl From<RunConfigurationsProperty> for Node {
    #[inline]
    fn from(value: RunConfigurationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RunConfigurationsProperty> for RunConfigurationsProperty {
    #[inline]
    fn into_value(self) -> Value<RunConfigurationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VpcConfig` of `AWS::Omics::Configuration`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SecurityGroupIds` property.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The `SubnetIds` property.
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
