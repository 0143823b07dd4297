// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticBeanstalk::Application` and its property types.

use crate::l1::*;

/// Specify an AWS Elastic Beanstalk application by using the AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
///
/// The AWS::ElasticBeanstalk::Application resource is an AWS Elastic Beanstalk Beanstalk resource type that specifies an Elastic Beanstalk application.
///
/// `AWS::ElasticBeanstalk::Application`; `Ref` returns its `ApplicationName`, a [`elasticbeanstalk::ApplicationName`](kinds::elasticbeanstalk::ApplicationName).
/// Changing one of these replaces it: `ApplicationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticBeanstalk::Application",
    tags: None,
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticBeanstalk::Application";

    /// `CfnApplication` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A name for the Elastic Beanstalk application. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the application name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `ApplicationName`; an update replaces the resource.
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationName", value.into_value().into_node());
        self
    }

    /// Your description of the application.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies an application resource lifecycle configuration to prevent your application from accumulating too many versions.
    ///
    /// `ResourceLifecycleConfig`; updated in place.
    pub fn resource_lifecycle_config(
        mut self,
        value: impl IntoValue<ApplicationResourceLifecycleConfigProperty>,
    ) -> Self {
        self.0
            .put("ResourceLifecycleConfig", value.into_value().into_node());
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `ApplicationName`, a [`elasticbeanstalk::ApplicationName`](kinds::elasticbeanstalk::ApplicationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticbeanstalk::ApplicationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::elasticbeanstalk::ApplicationName> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticbeanstalk::ApplicationName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Use the `ApplicationResourceLifecycleConfig` property type to specify lifecycle settings for resources that belong to an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
///
/// The resource lifecycle configuration for an application. Defines lifecycle settings for resources that belong to the application, and the service role that Elastic Beanstalk assumes in order to apply lifecycle settings. The version lifecycle configuration defines lifecycle settings for application versions.
///
/// `ApplicationResourceLifecycleConfig` is a property of the [AWS::ElasticBeanstalk::Application](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-beanstalk.html) resource.
///
/// The property type `ApplicationResourceLifecycleConfig` of `AWS::ElasticBeanstalk::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationResourceLifecycleConfigProperty(Object);

impl ApplicationResourceLifecycleConfigProperty {
    /// `ApplicationResourceLifecycleConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of an IAM service role that Elastic Beanstalk has permission to assume.
    ///
    /// The `ServiceRole` property is required the first time that you provide a `ResourceLifecycleConfig` for the application. After you provide it once, Elastic Beanstalk persists the Service Role with the application, and you don't need to specify it again. You can, however, specify it in subsequent updates to change the Service Role to another value.
    ///
    /// `ServiceRole`.
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceRole", value.into_value().into_node());
        self
    }

    /// Defines lifecycle settings for application versions.
    ///
    /// `VersionLifecycleConfig`.
    pub fn version_lifecycle_config(
        mut self,
        value: impl IntoValue<ApplicationVersionLifecycleConfigProperty>,
    ) -> Self {
        self.0
            .put("VersionLifecycleConfig", value.into_value().into_node());
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

impl Kind for ApplicationResourceLifecycleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationResourceLifecycleConfigProperty>
    for ApplicationResourceLifecycleConfigProperty
{
}
impl From<ApplicationResourceLifecycleConfigProperty> for Node {
    #[inline]
    fn from(value: ApplicationResourceLifecycleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationResourceLifecycleConfigProperty>
    for ApplicationResourceLifecycleConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ApplicationResourceLifecycleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `ApplicationVersionLifecycleConfig` property type to specify application version lifecycle settings for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
///
/// The application version lifecycle settings for an application. Defines the rules that Elastic Beanstalk applies to an application's versions in order to avoid hitting the per-region limit for application versions.
///
/// When Elastic Beanstalk deletes an application version from its database, you can no longer deploy that version to an environment. The source bundle remains in S3 unless you configure the rule to delete it.
///
/// `ApplicationVersionLifecycleConfig` is a property of the [ApplicationResourceLifecycleConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticbeanstalk-application-applicationresourcelifecycleconfig.html) property type.
///
/// The property type `ApplicationVersionLifecycleConfig` of `AWS::ElasticBeanstalk::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationVersionLifecycleConfigProperty(Object);

impl ApplicationVersionLifecycleConfigProperty {
    /// `ApplicationVersionLifecycleConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify a max age rule to restrict the length of time that application versions are retained for an application.
    ///
    /// `MaxAgeRule`.
    pub fn max_age_rule(mut self, value: impl IntoValue<MaxAgeRuleProperty>) -> Self {
        self.0.put("MaxAgeRule", value.into_value().into_node());
        self
    }

    /// Specify a max count rule to restrict the number of application versions that are retained for an application.
    ///
    /// `MaxCountRule`.
    pub fn max_count_rule(mut self, value: impl IntoValue<MaxCountRuleProperty>) -> Self {
        self.0.put("MaxCountRule", value.into_value().into_node());
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

impl Kind for ApplicationVersionLifecycleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationVersionLifecycleConfigProperty>
    for ApplicationVersionLifecycleConfigProperty
{
}
impl From<ApplicationVersionLifecycleConfigProperty> for Node {
    #[inline]
    fn from(value: ApplicationVersionLifecycleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationVersionLifecycleConfigProperty>
    for ApplicationVersionLifecycleConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ApplicationVersionLifecycleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `MaxAgeRule` property type to specify a max age rule to restrict the length of time that application versions are retained for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
///
/// A lifecycle rule that deletes application versions after the specified number of days.
///
/// `MaxAgeRule` is a property of the [ApplicationVersionLifecycleConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticbeanstalk-application-applicationversionlifecycleconfig.html) property type.
///
/// The property type `MaxAgeRule` of `AWS::ElasticBeanstalk::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaxAgeRuleProperty(Object);

impl MaxAgeRuleProperty {
    /// `MaxAgeRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application version.
    ///
    /// `DeleteSourceFromS3`.
    pub fn delete_source_from_s3(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteSourceFromS3", value.into_value().into_node());
        self
    }

    /// Specify `true` to apply the rule, or `false` to disable it.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Specify the number of days to retain an application versions.
    ///
    /// `MaxAgeInDays`.
    pub fn max_age_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxAgeInDays", value.into_value().into_node());
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

impl Kind for MaxAgeRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaxAgeRuleProperty> for MaxAgeRuleProperty {}
impl From<MaxAgeRuleProperty> for Node {
    #[inline]
    fn from(value: MaxAgeRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaxAgeRuleProperty> for MaxAgeRuleProperty {
    #[inline]
    fn into_value(self) -> Value<MaxAgeRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `MaxAgeRule` property type to specify a max count rule to restrict the number of application versions that are retained for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template.
///
/// A lifecycle rule that deletes the oldest application version when the maximum count is exceeded.
///
/// `MaxCountRule` is a property of the [ApplicationVersionLifecycleConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticbeanstalk-application-applicationversionlifecycleconfig.html) property type.
///
/// The property type `MaxCountRule` of `AWS::ElasticBeanstalk::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaxCountRuleProperty(Object);

impl MaxCountRuleProperty {
    /// `MaxCountRuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application version.
    ///
    /// `DeleteSourceFromS3`.
    pub fn delete_source_from_s3(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteSourceFromS3", value.into_value().into_node());
        self
    }

    /// Specify `true` to apply the rule, or `false` to disable it.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Specify the maximum number of application versions to retain.
    ///
    /// `MaxCount`.
    pub fn max_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCount", value.into_value().into_node());
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

impl Kind for MaxCountRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaxCountRuleProperty> for MaxCountRuleProperty {}
impl From<MaxCountRuleProperty> for Node {
    #[inline]
    fn from(value: MaxCountRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaxCountRuleProperty> for MaxCountRuleProperty {
    #[inline]
    fn into_value(self) -> Value<MaxCountRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
