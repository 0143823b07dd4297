// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::TypeActivation` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::TypeActivation` resource activates a public third-party extension, making it available for use in stack templates.
///
/// For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
///
/// `AWS::CloudFormation::TypeActivation`; `Ref` returns its `Arn`, a [`cloudformation::TypeActivationArn`](kinds::cloudformation::TypeActivationArn).
/// Changing one of these replaces it: `LoggingConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTypeActivation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::TypeActivation",
    tags: None,
    rules: include_str!("type_activation.rules"),
};

impl CfnTypeActivation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::TypeActivation";

    /// `CfnTypeActivation` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to automatically update the extension in this account and Region when a new *minor* version is published by the extension publisher. Major versions released by the publisher must be manually updated.
    ///
    /// The default is `true`.
    ///
    /// `AutoUpdate`; updated in place.
    pub fn auto_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoUpdate", value.into_value().into_node());
        self
    }

    /// The name of the IAM execution role to use to activate the extension.
    ///
    /// `ExecutionRoleArn`; updated in place.
    pub fn execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// Specifies logging configuration information for an extension.
    ///
    /// `LoggingConfig`; an update replaces the resource.
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfigProperty>) -> Self {
        self.0.put("LoggingConfig", value.into_value().into_node());
        self
    }

    /// The major version of this extension you want to activate, if multiple major versions are available. The default is the latest major version. CloudFormation uses the latest available *minor* version of the major version selected.
    ///
    /// You can specify `MajorVersion` or `VersionBump`, but not both.
    ///
    /// `MajorVersion`; updated in place.
    pub fn major_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MajorVersion", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Number (ARN) of the public extension.
    ///
    /// Conditional: You must specify `PublicTypeArn`, or `TypeName`, `Type`, and `PublisherId`.
    ///
    /// `PublicTypeArn`; updated in place.
    pub fn public_type_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PublicTypeArn", value.into_value().into_node());
        self
    }

    /// The ID of the extension publisher.
    ///
    /// Conditional: You must specify `PublicTypeArn`, or `TypeName`, `Type`, and `PublisherId`.
    ///
    /// `PublisherId`; updated in place.
    pub fn publisher_id(
        mut self,
        value: impl IntoValue<kinds::cloudformation::PublisherId>,
    ) -> Self {
        self.0.put("PublisherId", value.into_value().into_node());
        self
    }

    /// The extension type.
    ///
    /// Conditional: You must specify `PublicTypeArn`, or `TypeName`, `Type`, and `PublisherId`.
    ///
    /// `Type`; one of `RESOURCE`, `MODULE`, `HOOK`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<super::Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The name of the extension.
    ///
    /// Conditional: You must specify `PublicTypeArn`, or `TypeName`, `Type`, and `PublisherId`.
    ///
    /// `TypeName`; updated in place.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
        self
    }

    /// An alias to assign to the public extension in this account and Region. If you specify an alias for the extension, CloudFormation treats the alias as the extension type name within this account and Region. You must use the alias to refer to the extension in your templates, API calls, and CloudFormation console.
    ///
    /// An extension alias must be unique within a given account and Region. You can activate the same public resource multiple times in the same account and Region, using different type name aliases.
    ///
    /// `TypeNameAlias`; updated in place.
    pub fn type_name_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeNameAlias", value.into_value().into_node());
        self
    }

    /// Manually updates a previously-activated type to a new major or minor version, if available. You can also use this parameter to update the value of `AutoUpdate`.
    ///
    /// - `MAJOR`: CloudFormation updates the extension to the newest major version, if one is available.
    /// - `MINOR`: CloudFormation updates the extension to the newest minor version, if one is available.
    ///
    /// `VersionBump`; one of `MAJOR`, `MINOR`; updated in place.
    pub fn version_bump(mut self, value: impl IntoValue<VersionBump>) -> Self {
        self.0.put("VersionBump", value.into_value().into_node());
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

impl Construct for CfnTypeActivation {
    type Handle = CfnTypeActivationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTypeActivationRef {
        CfnTypeActivationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTypeActivation`] of a stack.
pub struct CfnTypeActivationRef(NodeRef);

impl Clone for CfnTypeActivationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTypeActivationRef {}
impl AsNode for CfnTypeActivationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTypeActivationRef {
    /// What `Ref` returns: its `Arn`, a [`cloudformation::TypeActivationArn`](kinds::cloudformation::TypeActivationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::TypeActivationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the activated extension in this account and Region.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudformation::TypeActivationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::cloudformation::TypeActivationArn> for &CfnTypeActivationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::TypeActivationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains logging configuration information for an extension.
///
/// The property type `LoggingConfig` of `AWS::CloudFormation::TypeActivation`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigProperty(Object);

impl LoggingConfigProperty {
    /// `LoggingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers.
    ///
    /// `LogGroupName`; an update replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch Logs.
    ///
    /// `LogRoleArn`; an update replaces the resource.
    pub fn log_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("LogRoleArn", value.into_value().into_node());
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

impl Kind for LoggingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigProperty> for LoggingConfigProperty {}
impl From<LoggingConfigProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigProperty> for LoggingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `VersionBump` of `AWS::CloudFormation::TypeActivation`.
pub enum VersionBump {
    /// `MAJOR`.
    Major,
    /// `MINOR`.
    Minor,
}

#[diagnostic::do_not_recommend]
impl Kind for VersionBump {}
#[diagnostic::do_not_recommend]
impl TextKind for VersionBump {}
#[diagnostic::do_not_recommend]
impl IdKind for VersionBump {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VersionBump {}
#[diagnostic::do_not_recommend]
impl IntoValue<VersionBump> for VersionBump {
    #[inline]
    fn into_value(self) -> Value<VersionBump> {
        const VALUES: &[&str] = &["MAJOR", "MINOR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
