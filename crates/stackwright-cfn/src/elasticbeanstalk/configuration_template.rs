// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticBeanstalk::ConfigurationTemplate` and its property types.

use crate::l1::*;

/// Specify an AWS Elastic Beanstalk configuration template by using the AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template.
///
/// The AWS::ElasticBeanstalk::ConfigurationTemplate resource is an AWS Elastic Beanstalk resource type that specifies an Elastic Beanstalk configuration template, associated with a specific Elastic Beanstalk application. You define application configuration settings in a configuration template. You can then use the configuration template to deploy different versions of the application with the same configuration settings.
///
/// > The Elastic Beanstalk console and documentation often refer to configuration templates as *saved configurations*. When you set configuration options in a saved configuration (configuration template), Elastic Beanstalk applies them with a particular precedence as part of applying options from multiple sources. For more information, see [Configuration Options](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html) in the *AWS Elastic Beanstalk Developer Guide*.
///
/// `AWS::ElasticBeanstalk::ConfigurationTemplate`; `Ref` returns the physical id, which is made of `ApplicationName`, `TemplateName`.
/// Changing one of these replaces it: `ApplicationName`, `EnvironmentId`, `PlatformArn`, `SolutionStackName`, `SourceConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticBeanstalk::ConfigurationTemplate",
    tags: None,
    rules: include_str!("configuration_template.rules"),
};

impl CfnConfigurationTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticBeanstalk::ConfigurationTemplate";

    /// `CfnConfigurationTemplate` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of the Elastic Beanstalk application to associate with this configuration template.
    pub fn new(application_name: impl IntoValue<kinds::elasticbeanstalk::ApplicationName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        Self(object_)
    }

    /// An optional description for this configuration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ID of an environment whose settings you want to use to create the configuration template. You must specify `EnvironmentId` if you don't specify `PlatformArn`, `SolutionStackName`, or `SourceConfiguration`.
    ///
    /// `EnvironmentId`; an update replaces the resource.
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EnvironmentId", value.into_value().into_node());
        self
    }

    /// Option values for the Elastic Beanstalk configuration, such as the instance type. If specified, these values override the values obtained from the solution stack or the source configuration template. For a complete list of Elastic Beanstalk configuration options, see [Option Values](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html) in the *AWS Elastic Beanstalk Developer Guide*.
    ///
    /// `OptionSettings`; updated in place.
    pub fn option_settings(
        mut self,
        value: impl IntoValue<List<ConfigurationOptionSettingProperty>>,
    ) -> Self {
        self.0.put("OptionSettings", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the custom platform. For more information, see [Custom Platforms](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/custom-platforms.html) in the *AWS Elastic Beanstalk Developer Guide*.
    ///
    /// > If you specify `PlatformArn`, then don't specify `SolutionStackName`.
    ///
    /// `PlatformArn`; an update replaces the resource.
    pub fn platform_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PlatformArn", value.into_value().into_node());
        self
    }

    /// The name of an Elastic Beanstalk solution stack (platform version) that this configuration uses. For example, `64bit Amazon Linux 2013.09 running Tomcat 7 Java 7`. A solution stack specifies the operating system, runtime, and application server for a configuration template. It also determines the set of configuration options as well as the possible and default values. For more information, see [Supported Platforms](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/concepts.platforms.html) in the *AWS Elastic Beanstalk Developer Guide*.
    ///
    /// You must specify `SolutionStackName` if you don't specify `PlatformArn`, `EnvironmentId`, or `SourceConfiguration`.
    ///
    /// Use the [`ListAvailableSolutionStacks`](https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ListAvailableSolutionStacks.html) API to obtain a list of available solution stacks.
    ///
    /// `SolutionStackName`; an update replaces the resource.
    pub fn solution_stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SolutionStackName", value.into_value().into_node());
        self
    }

    /// An Elastic Beanstalk configuration template to base this one on. If specified, Elastic Beanstalk uses the configuration values from the specified configuration template to create a new configuration.
    ///
    /// Values specified in `OptionSettings` override any values obtained from the `SourceConfiguration`.
    ///
    /// You must specify `SourceConfiguration` if you don't specify `PlatformArn`, `EnvironmentId`, or `SolutionStackName`.
    ///
    /// Constraint: If both solution stack name and source configuration are specified, the solution stack of the source configuration template must match the specified solution stack name.
    ///
    /// `SourceConfiguration`; an update replaces the resource.
    pub fn source_configuration(
        mut self,
        value: impl IntoValue<SourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SourceConfiguration", value.into_value().into_node());
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

impl Construct for CfnConfigurationTemplate {
    type Handle = CfnConfigurationTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationTemplateRef {
        CfnConfigurationTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationTemplate`] of a stack.
pub struct CfnConfigurationTemplateRef(NodeRef);

impl Clone for CfnConfigurationTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationTemplateRef {}
impl AsNode for CfnConfigurationTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationTemplateRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationName`, `TemplateName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the configuration template.
    ///
    /// Constraint: This name must be unique per application.
    ///
    /// `Fn::GetAtt` of `TemplateName`.
    #[inline]
    pub fn attr_template_name(&self) -> Value<kinds::elasticbeanstalk::ConfigurationTemplateName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TemplateName")))
    }
}

impl IntoValue<kinds::elasticbeanstalk::ConfigurationTemplateName>
    for &CfnConfigurationTemplateRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::elasticbeanstalk::ConfigurationTemplateName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TemplateName")))
    }
}

/// Use the `ConfigurationOptionSetting` property type to specify an option for an AWS Elastic Beanstalk configuration template when defining an AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template.
///
/// The `ConfigurationOptionSetting` property type specifies an option for an AWS Elastic Beanstalk configuration template.
///
/// The `OptionSettings` property of the [AWS::ElasticBeanstalk::ConfigurationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-beanstalk-configurationtemplate.html) resource contains a list of `ConfigurationOptionSetting` property types.
///
/// For a list of possible namespaces and option values, see [Option Values](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html) in the *AWS Elastic Beanstalk Developer Guide*.
///
/// The property type `ConfigurationOptionSetting` of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationOptionSettingProperty(Object);

impl ConfigurationOptionSettingProperty {
    /// `ConfigurationOptionSettingProperty` with its required properties, in alphabetical order:
    ///
    /// - `namespace`: A unique namespace that identifies the option's associated AWS resource.
    /// - `option_name`: The name of the configuration option.
    pub fn new(namespace: impl IntoValue<String>, option_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Namespace", namespace.into_value().into_node());
        object_.put("OptionName", option_name.into_value().into_node());
        Self(object_)
    }

    /// A unique resource name for the option setting. Use it for a time–based scaling configuration option.
    ///
    /// `ResourceName`.
    pub fn resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceName", value.into_value().into_node());
        self
    }

    /// The current value for the configuration option.
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

impl Kind for ConfigurationOptionSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationOptionSettingProperty> for ConfigurationOptionSettingProperty {}
impl From<ConfigurationOptionSettingProperty> for Node {
    #[inline]
    fn from(value: ConfigurationOptionSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationOptionSettingProperty> for ConfigurationOptionSettingProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationOptionSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `SourceConfiguration` property type to specify another AWS Elastic Beanstalk configuration template as the base to creating a new AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template.
///
/// An AWS Elastic Beanstalk configuration template to base a new one on. You can use it to define a [AWS::ElasticBeanstalk::ConfigurationTemplate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-beanstalk-configurationtemplate.html) resource.
///
/// The property type `SourceConfiguration` of `AWS::ElasticBeanstalk::ConfigurationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConfigurationProperty(Object);

impl SourceConfigurationProperty {
    /// `SourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of the application associated with the configuration.
    /// - `template_name`: The name of the configuration template.
    pub fn new(
        application_name: impl IntoValue<String>,
        template_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        object_.put("TemplateName", template_name.into_value().into_node());
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

impl Kind for SourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceConfigurationProperty> for SourceConfigurationProperty {}
impl From<SourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceConfigurationProperty> for SourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
