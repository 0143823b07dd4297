// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::HookTypeConfig` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::HookTypeConfig` resource specifies the configuration of an activated Hook.
///
/// For information about the CloudFormation registry, see [Managing extensions with the CloudFormation registry](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html) in the *CloudFormation User Guide*.
///
/// `AWS::CloudFormation::HookTypeConfig`; `Ref` returns its `ConfigurationArn`, a [`cloudformation::HookTypeConfigConfigurationArn`](kinds::cloudformation::HookTypeConfigConfigurationArn).
/// Changing one of these replaces it: `ConfigurationAlias`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHookTypeConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::HookTypeConfig",
    tags: None,
    rules: include_str!("hook_type_config.rules"),
};

impl CfnHookTypeConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::HookTypeConfig";

    /// `CfnHookTypeConfig` with its required properties, in alphabetical order:
    ///
    /// - `configuration`: Specifies the activated Hook type configuration, in this AWS account and AWS Region.
    pub fn new(configuration: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Configuration", configuration.into_value().into_node());
        Self(object_)
    }

    /// An alias by which to refer to this configuration data.
    ///
    /// Defaults to `default` alias. Hook types currently support default configuration alias.
    ///
    /// `ConfigurationAlias`; default `"default"`; one of `default`; an update replaces the resource.
    pub fn configuration_alias(mut self, value: impl IntoValue<ConfigurationAlias>) -> Self {
        self.0
            .put("ConfigurationAlias", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Number (ARN) for the Hook to set `Configuration` for.
    ///
    /// You must specify either `TypeName` and `Configuration` or `TypeArn` and `Configuration`.
    ///
    /// `TypeArn`; updated in place.
    pub fn type_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeArn", value.into_value().into_node());
        self
    }

    /// The unique name for your Hook. Specifies a three-part namespace for your Hook, with a recommended pattern of `Organization::Service::Hook`.
    ///
    /// You must specify either `TypeName` and `Configuration` or `TypeArn` and `Configuration`.
    ///
    /// `TypeName`; updated in place.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
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

impl Construct for CfnHookTypeConfig {
    type Handle = CfnHookTypeConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHookTypeConfigRef {
        CfnHookTypeConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHookTypeConfig`] of a stack.
pub struct CfnHookTypeConfigRef(NodeRef);

impl Clone for CfnHookTypeConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHookTypeConfigRef {}
impl AsNode for CfnHookTypeConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHookTypeConfigRef {
    /// What `Ref` returns: its `ConfigurationArn`, a [`cloudformation::HookTypeConfigConfigurationArn`](kinds::cloudformation::HookTypeConfigConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::HookTypeConfigConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Number (ARN) of the activated Hook type configuration in this account and Region.
    ///
    /// `Fn::GetAtt` of `ConfigurationArn`.
    #[inline]
    pub fn attr_configuration_arn(
        &self,
    ) -> Value<kinds::cloudformation::HookTypeConfigConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigurationArn")))
    }
}

impl IntoValue<kinds::cloudformation::HookTypeConfigConfigurationArn> for &CfnHookTypeConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::HookTypeConfigConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ConfigurationAlias` of `AWS::CloudFormation::HookTypeConfig`.
pub enum ConfigurationAlias {
    /// `default`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfigurationAlias {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfigurationAlias {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfigurationAlias {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfigurationAlias {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfigurationAlias> for ConfigurationAlias {
    #[inline]
    fn into_value(self) -> Value<ConfigurationAlias> {
        const VALUES: &[&str] = &["default"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
