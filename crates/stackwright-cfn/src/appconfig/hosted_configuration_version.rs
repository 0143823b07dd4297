// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppConfig::HostedConfigurationVersion` and its property types.

use crate::l1::*;

/// Create a new configuration in the AWS AppConfig hosted configuration store. Configurations must be 1 MB or smaller. The AWS AppConfig hosted configuration store provides the following benefits over other configuration store options.
///
/// - You don't need to set up and configure other services such as Amazon Simple Storage Service ( Amazon S3 ) or Parameter Store.
/// - You don't need to configure AWS Identity and Access Management ( IAM ) permissions to use the configuration store.
/// - You can store configurations in any content type.
/// - There is no cost to use the store.
/// - You can create a configuration and add it to the store when you create a configuration profile.
///
/// `AWS::AppConfig::HostedConfigurationVersion`; `Ref` returns its `VersionNumber`, a [`appconfig::HostedConfigurationVersionNumber`](kinds::appconfig::HostedConfigurationVersionNumber).
/// Changing one of these replaces it: `ApplicationId`, `ConfigurationProfileId`, `Content`, `ContentType`, `Description`, `LatestVersionNumber`, `VersionLabel`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHostedConfigurationVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppConfig::HostedConfigurationVersion",
    tags: None,
    rules: include_str!("hosted_configuration_version.rules"),
};

impl CfnHostedConfigurationVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppConfig::HostedConfigurationVersion";

    /// `CfnHostedConfigurationVersion` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The application ID.
    /// - `configuration_profile_id`: The configuration profile ID.
    /// - `content`: The configuration data, as bytes.
    /// - `content_type`: A standard MIME type describing the format of the configuration content.
    pub fn new(
        application_id: impl IntoValue<kinds::appconfig::ApplicationId>,
        configuration_profile_id: impl IntoValue<kinds::appconfig::ConfigurationProfileId>,
        content: impl IntoValue<String>,
        content_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put(
            "ConfigurationProfileId",
            configuration_profile_id.into_value().into_node(),
        );
        object_.put("Content", content.into_value().into_node());
        object_.put("ContentType", content_type.into_value().into_node());
        Self(object_)
    }

    /// A description of the configuration.
    ///
    /// > Due to HTTP limitations, this field only supports ASCII characters.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An optional locking token used to prevent race conditions from overwriting configuration updates when creating a new version. To ensure your data is not overwritten when creating multiple hosted configuration versions in rapid succession, specify the version number of the latest hosted configuration version.
    ///
    /// `LatestVersionNumber`; an update replaces the resource.
    pub fn latest_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("LatestVersionNumber", value.into_value().into_node());
        self
    }

    /// A user-defined label for an AWS AppConfig hosted configuration version.
    ///
    /// `VersionLabel`; an update replaces the resource.
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

impl Construct for CfnHostedConfigurationVersion {
    type Handle = CfnHostedConfigurationVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHostedConfigurationVersionRef {
        CfnHostedConfigurationVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHostedConfigurationVersion`] of a stack.
pub struct CfnHostedConfigurationVersionRef(NodeRef);

impl Clone for CfnHostedConfigurationVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHostedConfigurationVersionRef {}
impl AsNode for CfnHostedConfigurationVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHostedConfigurationVersionRef {
    /// What `Ref` returns: its `VersionNumber`, a [`appconfig::HostedConfigurationVersionNumber`](kinds::appconfig::HostedConfigurationVersionNumber).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appconfig::HostedConfigurationVersionNumber> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The configuration version.
    ///
    /// `Fn::GetAtt` of `VersionNumber`.
    #[inline]
    pub fn attr_version_number(&self) -> Value<kinds::appconfig::HostedConfigurationVersionNumber> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionNumber")))
    }
}

impl IntoValue<kinds::appconfig::HostedConfigurationVersionNumber>
    for &CfnHostedConfigurationVersionRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::appconfig::HostedConfigurationVersionNumber> {
        Value::from_node(Node::Ref(self.0))
    }
}
