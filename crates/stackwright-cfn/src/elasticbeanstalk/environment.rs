// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticBeanstalk::Environment` and its property types.

use crate::l1::*;

/// Specify an AWS Elastic Beanstalk environment by using the AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template.
///
/// The AWS::ElasticBeanstalk::Environment resource is an AWS Elastic Beanstalk resource type that specifies an Elastic Beanstalk environment.
///
/// `AWS::ElasticBeanstalk::Environment`; `Ref` returns its `EnvironmentName`, a [`elasticbeanstalk::EnvironmentName`](kinds::elasticbeanstalk::EnvironmentName).
/// Changing one of these replaces it: `ApplicationName`, `CNAMEPrefix`, `EnvironmentName`, `SolutionStackName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticBeanstalk::Environment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticBeanstalk::Environment";

    /// `CfnEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of the application that is associated with this environment.
    pub fn new(application_name: impl IntoValue<kinds::elasticbeanstalk::ApplicationName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        Self(object_)
    }

    /// If specified, the environment attempts to use this value as the prefix for the CNAME in your Elastic Beanstalk environment URL. If not specified, the CNAME is generated automatically by appending a random alphanumeric string to the environment name.
    ///
    /// `CNAMEPrefix`; an update replaces the resource.
    pub fn cname_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CNAMEPrefix", value.into_value().into_node());
        self
    }

    /// Your description for this environment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A unique name for the environment.
    ///
    /// Constraint: Must be from 4 to 40 characters in length. The name can contain only letters, numbers, and hyphens. It can't start or end with a hyphen. This name must be unique within a region in your account.
    ///
    /// If you don't specify the `CNAMEPrefix` parameter, the environment name becomes part of the CNAME, and therefore part of the visible URL for your application.
    ///
    /// If you don't specify an environment name, AWS CloudFormation generates a unique physical ID and uses that ID for the environment name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `EnvironmentName`; an update replaces the resource.
    pub fn environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EnvironmentName", value.into_value().into_node());
        self
    }

    /// > The operations role feature of AWS Elastic Beanstalk is in beta release and is subject to change.
    ///
    /// The Amazon Resource Name (ARN) of an existing IAM role to be used as the environment's operations role. If specified, Elastic Beanstalk uses the operations role for permissions to downstream services during this call and during subsequent calls acting on this environment. To specify an operations role, you must have the `iam:PassRole` permission for the role.
    ///
    /// `OperationsRole`; updated in place.
    pub fn operations_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OperationsRole", value.into_value().into_node());
        self
    }

    /// Key-value pairs defining configuration options for this environment, such as the instance type. These options override the values that are defined in the solution stack or the [configuration template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-beanstalk-configurationtemplate.html). If you remove any options during a stack update, the removed options retain their current values.
    ///
    /// `OptionSettings`; updated in place.
    pub fn option_settings(mut self, value: impl IntoValue<List<OptionSettingProperty>>) -> Self {
        self.0.put("OptionSettings", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the custom platform to use with the environment. For more information, see [Custom Platforms](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/custom-platforms.html) in the *AWS Elastic Beanstalk Developer Guide*.
    ///
    /// > If you specify `PlatformArn`, don't specify `SolutionStackName`.
    ///
    /// `PlatformArn`; updated in place.
    pub fn platform_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PlatformArn", value.into_value().into_node());
        self
    }

    /// The name of an Elastic Beanstalk solution stack (platform version) to use with the environment. If specified, Elastic Beanstalk sets the configuration values to the default values associated with the specified solution stack. For a list of current solution stacks, see [Elastic Beanstalk Supported Platforms](https://docs.aws.amazon.com/elasticbeanstalk/latest/platforms/platforms-supported.html) in the *AWS Elastic Beanstalk Platforms* guide.
    ///
    /// > If you specify `SolutionStackName`, don't specify `PlatformArn` or `TemplateName`.
    ///
    /// `SolutionStackName`; an update replaces the resource.
    pub fn solution_stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SolutionStackName", value.into_value().into_node());
        self
    }

    /// Specifies the tags applied to resources in the environment.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the Elastic Beanstalk configuration template to use with the environment.
    ///
    /// > If you specify `TemplateName`, then don't specify `SolutionStackName`.
    ///
    /// `TemplateName`; updated in place.
    pub fn template_name(
        mut self,
        value: impl IntoValue<kinds::elasticbeanstalk::ConfigurationTemplateName>,
    ) -> Self {
        self.0.put("TemplateName", value.into_value().into_node());
        self
    }

    /// Specifies the tier to use in creating this environment. The environment tier that you choose determines whether Elastic Beanstalk provisions resources to support a web application that handles HTTP(S) requests or a web application that handles background-processing tasks.
    ///
    /// `Tier`; updated in place.
    pub fn tier(mut self, value: impl IntoValue<TierProperty>) -> Self {
        self.0.put("Tier", value.into_value().into_node());
        self
    }

    /// The name of the application version to deploy.
    ///
    /// Default: If not specified, Elastic Beanstalk attempts to deploy the sample application.
    ///
    /// `VersionLabel`; updated in place.
    pub fn version_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionLabel", value.into_value().into_node());
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
    /// What `Ref` returns: its `EnvironmentName`, a [`elasticbeanstalk::EnvironmentName`](kinds::elasticbeanstalk::EnvironmentName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticbeanstalk::EnvironmentName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// For load-balanced, autoscaling environments, the URL to the load balancer. For single-instance environments, the IP address of the instance.
    ///
    /// Example load balancer URL:
    ///
    /// Example instance IP address:
    ///
    /// `192.0.2.0`
    ///
    /// `Fn::GetAtt` of `EndpointURL`.
    #[inline]
    pub fn attr_endpoint_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointURL")))
    }
}

impl IntoValue<kinds::elasticbeanstalk::EnvironmentName> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticbeanstalk::EnvironmentName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Use the `OptionSetting` property type to specify an option for an AWS Elastic Beanstalk environment when defining an AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template.
///
/// The `OptionSetting` property type specifies an option for an AWS Elastic Beanstalk environment.
///
/// The `OptionSettings` property of the [AWS::ElasticBeanstalk::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-beanstalk-environment.html) resource contains a list of `OptionSetting` property types.
///
/// For a list of possible namespaces and option values, see [Option Values](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html) in the *AWS Elastic Beanstalk Developer Guide*.
///
/// The property type `OptionSetting` of `AWS::ElasticBeanstalk::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct OptionSettingProperty(Object);

impl OptionSettingProperty {
    /// `OptionSettingProperty` with its required properties, in alphabetical order:
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

/// Use the `Tier` property type to specify the environment tier for an AWS Elastic Beanstalk environment when defining an AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template.
///
/// Describes the environment tier for an [AWS::ElasticBeanstalk::Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-beanstalk-environment.html) resource. For more information, see [Environment Tiers](https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-tiers.html) in the *AWS Elastic Beanstalk Developer Guide*.
///
/// The property type `Tier` of `AWS::ElasticBeanstalk::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct TierProperty(Object);

impl TierProperty {
    /// `TierProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of this environment tier.
    ///
    /// Valid values:
    ///
    /// - For *Web server tier* – `WebServer`
    /// - For *Worker tier* – `Worker`
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The type of this environment tier.
    ///
    /// Valid values:
    ///
    /// - For *Web server tier* – `Standard`
    /// - For *Worker tier* – `SQS/HTTP`
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The version of this environment tier. When you don't set a value to it, Elastic Beanstalk uses the latest compatible worker tier version.
    ///
    /// > This member is deprecated. Any specific version that you set may become out of date. We recommend leaving it unspecified.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for TierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TierProperty> for TierProperty {}
impl From<TierProperty> for Node {
    #[inline]
    fn from(value: TierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TierProperty> for TierProperty {
    #[inline]
    fn into_value(self) -> Value<TierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
