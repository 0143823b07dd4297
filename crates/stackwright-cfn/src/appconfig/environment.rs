// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::Environment` and its property types.

use crate::l1::*;

/// The `AWS::AppConfig::Environment` resource creates an environment, which is a logical deployment group of AWS AppConfig targets, such as applications in a `Beta` or `Production` environment. You define one or more environments for each AWS AppConfig application. You can also define environments for application subcomponents such as the `Web`, `Mobile` and `Back-end` components for your application. You can configure Amazon CloudWatch alarms for each environment. The system monitors alarms during a configuration deployment. If an alarm is triggered, the system rolls back the configuration.
///
/// AWS AppConfig requires that you create resources and deploy a configuration in the following order:
///
/// - Create an application
/// - Create an environment
/// - Create a configuration profile
/// - Choose a pre-defined deployment strategy or create your own
/// - Deploy the configuration
///
/// For more information, see [AWS AppConfig](https://docs.aws.amazon.com/appconfig/latest/userguide/what-is-appconfig.html) in the *AWS AppConfig User Guide*.
///
/// `AWS::AppConfig::Environment`; `Ref` returns its `EnvironmentId`, a [`appconfig::EnvironmentId`](kinds::appconfig::EnvironmentId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEnvironment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::Environment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("environment.rules"),
};

impl CfnEnvironment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::Environment";

    /// `CfnEnvironment` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The application ID.
    /// - `name`: A name for the environment.
    pub fn new(
        application_id: impl IntoValue<kinds::appconfig::ApplicationId>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A parameter to configure deletion protection. Deletion protection prevents a user from deleting an environment if your application called either [GetLatestConfiguration](https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_appconfigdata_GetLatestConfiguration.html) or [GetConfiguration](https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_GetConfiguration.html) in the environment during the specified interval.
    ///
    /// This parameter supports the following values:
    ///
    /// - `BYPASS`: Instructs AWS AppConfig to bypass the deletion protection check and delete a configuration profile even if deletion protection would have otherwise prevented it.
    /// - `APPLY`: Instructs the deletion protection check to run, even if deletion protection is disabled at the account level. `APPLY` also forces the deletion protection check to run against resources created in the past hour, which are normally excluded from deletion protection checks.
    /// - `ACCOUNT_DEFAULT`: The default setting, which instructs AWS AppConfig to implement the deletion protection value specified in the `UpdateAccountSettings` API.
    ///
    /// `DeletionProtectionCheck`; one of `ACCOUNT_DEFAULT`, `APPLY`, `BYPASS`; updated in place.
    pub fn deletion_protection_check(
        mut self,
        value: impl IntoValue<super::DeletionProtectionCheck>,
    ) -> Self {
        self.0
            .put("DeletionProtectionCheck", value.into_value().into_node());
        self
    }

    /// A description of the environment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Amazon CloudWatch alarms to monitor during the deployment process.
    ///
    /// `Monitors`; updated in place.
    pub fn monitors(mut self, value: impl IntoValue<List<MonitorProperty>>) -> Self {
        self.0.put("Monitors", value.into_value().into_node());
        self
    }

    /// Metadata to assign to the environment. Tags help organize and categorize your AWS AppConfig resources. Each tag consists of a key and an optional value, both of which you define.
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
    /// What `Ref` returns: its `EnvironmentId`, a [`appconfig::EnvironmentId`](kinds::appconfig::EnvironmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appconfig::EnvironmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The environment ID.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[inline]
    pub fn attr_environment_id(&self) -> Value<kinds::appconfig::EnvironmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentId")))
    }
}

impl IntoValue<kinds::appconfig::EnvironmentId> for &CfnEnvironmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::EnvironmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Amazon CloudWatch alarms to monitor during the deployment process.
///
/// The property type `Monitor` of `AWS::AppConfig::Environment`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitorProperty(Object);

impl MonitorProperty {
    /// `MonitorProperty` with its required properties, in alphabetical order:
    ///
    /// - `alarm_arn`: Amazon Resource Name (ARN) of the Amazon CloudWatch alarm.
    pub fn new(alarm_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlarmArn", alarm_arn.into_value().into_node());
        Self(object_)
    }

    /// ARN of an AWS Identity and Access Management (IAM) role for AWS AppConfig to monitor `AlarmArn`.
    ///
    /// `AlarmRoleArn`.
    pub fn alarm_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("AlarmRoleArn", value.into_value().into_node());
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

impl Kind for MonitorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitorProperty> for MonitorProperty {}
impl From<MonitorProperty> for Node {
    #[inline]
    fn from(value: MonitorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitorProperty> for MonitorProperty {
    #[inline]
    fn into_value(self) -> Value<MonitorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
