// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::ConfigurationPolicy` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::ConfigurationPolicy` resource creates a central configuration policy with the defined settings. Only the AWS Security Hub CSPM delegated administrator can create this resource in the home Region. For more information, see [Central configuration in Security Hub CSPM](https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html) in the *AWS Security Hub CSPM User Guide*.
///
/// `AWS::SecurityHub::ConfigurationPolicy`; `Ref` returns its `Arn`, a [`securityhub::ConfigurationPolicyArn`](kinds::securityhub::ConfigurationPolicyArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::ConfigurationPolicy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("configuration_policy.rules"),
};

impl CfnConfigurationPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::ConfigurationPolicy";

    /// `CfnConfigurationPolicy` with its required properties, in alphabetical order:
    ///
    /// - `configuration_policy`: An object that defines how AWS Security Hub CSPM is configured.
    /// - `name`: The name of the configuration policy.
    pub fn new(
        configuration_policy: impl IntoValue<PolicyProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationPolicy",
            configuration_policy.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the configuration policy.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// User-defined tags associated with a configuration policy. For more information, see [Tagging AWS Security Hub CSPM resources](https://docs.aws.amazon.com/securityhub/latest/userguide/tagging-resources.html) in the *Security Hub CSPM user guide*.
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

impl Construct for CfnConfigurationPolicy {
    type Handle = CfnConfigurationPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationPolicyRef {
        CfnConfigurationPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationPolicy`] of a stack.
pub struct CfnConfigurationPolicyRef(NodeRef);

impl Clone for CfnConfigurationPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationPolicyRef {}
impl AsNode for CfnConfigurationPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationPolicyRef {
    /// What `Ref` returns: its `Arn`, a [`securityhub::ConfigurationPolicyArn`](kinds::securityhub::ConfigurationPolicyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::ConfigurationPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the configuration policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::securityhub::ConfigurationPolicyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time, in UTC and ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The universally unique identifier (UUID) of the configuration policy. A self-managed configuration has no UUID. The identifier of a self-managed configuration is `SELF_MANAGED_SECURITY_HUB`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Indicates whether the service that the configuration policy applies to is enabled in the policy.
    ///
    /// `Fn::GetAtt` of `ServiceEnabled`.
    #[inline]
    pub fn attr_service_enabled(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServiceEnabled")))
    }

    /// The date and time, in UTC and ISO 8601 format, that the configuration policy was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::securityhub::ConfigurationPolicyArn> for &CfnConfigurationPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::ConfigurationPolicyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that provides the current value of a security control parameter and identifies whether it has been customized.
///
/// The property type `ParameterConfiguration` of `AWS::SecurityHub::ConfigurationPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterConfigurationProperty(Object);

impl ParameterConfigurationProperty {
    /// `ParameterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `value_type`: Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS Security Hub CSPM behavior.
    pub fn new(value_type: impl IntoValue<super::ValueType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ValueType", value_type.into_value().into_node());
        Self(object_)
    }

    /// The current value of a control parameter.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<ParameterValueProperty>) -> Self {
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

impl Kind for ParameterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterConfigurationProperty> for ParameterConfigurationProperty {}
impl From<ParameterConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParameterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterConfigurationProperty> for ParameterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that includes the data type of a security control parameter and its current value.
///
/// The property type `ParameterValue` of `AWS::SecurityHub::ConfigurationPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterValueProperty(Object);

impl ParameterValueProperty {
    /// `ParameterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A control parameter that is a boolean.
    ///
    /// `Boolean`.
    pub fn boolean(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Boolean", value.into_value().into_node());
        self
    }

    /// A control parameter that is a double.
    ///
    /// `Double`.
    pub fn double(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Double", value.into_value().into_node());
        self
    }

    /// A control parameter that is an enum.
    ///
    /// `Enum`.
    pub fn r#enum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Enum", value.into_value().into_node());
        self
    }

    /// A control parameter that is a list of enums.
    ///
    /// `EnumList`.
    pub fn enum_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("EnumList", value.into_value().into_node());
        self
    }

    /// A control parameter that is an integer.
    ///
    /// `Integer`.
    pub fn integer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Integer", value.into_value().into_node());
        self
    }

    /// A control parameter that is a list of integers.
    ///
    /// `IntegerList`.
    pub fn integer_list(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0.put("IntegerList", value.into_value().into_node());
        self
    }

    /// A control parameter that is a string.
    ///
    /// `String`.
    pub fn string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("String", value.into_value().into_node());
        self
    }

    /// A control parameter that is a list of strings.
    ///
    /// `StringList`.
    pub fn string_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StringList", value.into_value().into_node());
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

impl Kind for ParameterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterValueProperty> for ParameterValueProperty {}
impl From<ParameterValueProperty> for Node {
    #[inline]
    fn from(value: ParameterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterValueProperty> for ParameterValueProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines how AWS Security Hub CSPM is configured. It includes whether Security Hub CSPM is enabled or disabled, a list of enabled security standards, a list of enabled or disabled security controls, and a list of custom parameter values for specified controls. If you provide a list of security controls that are enabled in the configuration policy, Security Hub CSPM disables all other controls (including newly released controls). If you provide a list of security controls that are disabled in the configuration policy, Security Hub CSPM enables all other controls (including newly released controls).
///
/// The property type `Policy` of `AWS::SecurityHub::ConfigurationPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyProperty(Object);

impl PolicyProperty {
    /// `PolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS service that the configuration policy applies to.
    ///
    /// `SecurityHub`.
    pub fn security_hub(mut self, value: impl IntoValue<SecurityHubPolicyProperty>) -> Self {
        self.0.put("SecurityHub", value.into_value().into_node());
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

impl Kind for PolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyProperty> for PolicyProperty {}
impl From<PolicyProperty> for Node {
    #[inline]
    fn from(value: PolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyProperty> for PolicyProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of security controls and control parameter values that are included in a configuration policy.
///
/// The property type `SecurityControlCustomParameter` of `AWS::SecurityHub::ConfigurationPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityControlCustomParameterProperty(Object);

impl SecurityControlCustomParameterProperty {
    /// `SecurityControlCustomParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that specifies parameter values for a control in a configuration policy.
    ///
    /// `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoValue<Map<ParameterConfigurationProperty>>,
    ) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The ID of the security control.
    ///
    /// `SecurityControlId`.
    pub fn security_control_id(
        mut self,
        value: impl IntoValue<kinds::securityhub::SecurityControlId>,
    ) -> Self {
        self.0
            .put("SecurityControlId", value.into_value().into_node());
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

impl Kind for SecurityControlCustomParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityControlCustomParameterProperty> for SecurityControlCustomParameterProperty {}
impl From<SecurityControlCustomParameterProperty> for Node {
    #[inline]
    fn from(value: SecurityControlCustomParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityControlCustomParameterProperty> for SecurityControlCustomParameterProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityControlCustomParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines which security controls are enabled in an AWS Security Hub CSPM configuration policy. The enablement status of a control is aligned across all of the enabled standards in an account.
///
/// This property is required only if `ServiceEnabled` is set to `true` in your configuration policy.
///
/// The property type `SecurityControlsConfiguration` of `AWS::SecurityHub::ConfigurationPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityControlsConfigurationProperty(Object);

impl SecurityControlsConfigurationProperty {
    /// `SecurityControlsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of security controls that are disabled in the configuration policy.
    ///
    /// Provide only one of `EnabledSecurityControlIdentifiers` or `DisabledSecurityControlIdentifiers`.
    ///
    /// If you provide `DisabledSecurityControlIdentifiers`, Security Hub CSPM enables all other controls not in the list, and enables [AutoEnableControls](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_UpdateSecurityHubConfiguration.html#securityhub-UpdateSecurityHubConfiguration-request-AutoEnableControls).
    ///
    /// `DisabledSecurityControlIdentifiers`.
    pub fn disabled_security_control_identifiers(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "DisabledSecurityControlIdentifiers",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of security controls that are enabled in the configuration policy.
    ///
    /// Provide only one of `EnabledSecurityControlIdentifiers` or `DisabledSecurityControlIdentifiers`.
    ///
    /// If you provide `EnabledSecurityControlIdentifiers`, Security Hub CSPM disables all other controls not in the list, and disables [AutoEnableControls](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_UpdateSecurityHubConfiguration.html#securityhub-UpdateSecurityHubConfiguration-request-AutoEnableControls).
    ///
    /// `EnabledSecurityControlIdentifiers`.
    pub fn enabled_security_control_identifiers(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "EnabledSecurityControlIdentifiers",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of security controls and control parameter values that are included in a configuration policy.
    ///
    /// `SecurityControlCustomParameters`.
    pub fn security_control_custom_parameters(
        mut self,
        value: impl IntoValue<List<SecurityControlCustomParameterProperty>>,
    ) -> Self {
        self.0.put(
            "SecurityControlCustomParameters",
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

impl Kind for SecurityControlsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityControlsConfigurationProperty> for SecurityControlsConfigurationProperty {}
impl From<SecurityControlsConfigurationProperty> for Node {
    #[inline]
    fn from(value: SecurityControlsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityControlsConfigurationProperty> for SecurityControlsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityControlsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines how AWS Security Hub CSPM is configured. The configuration policy includes whether Security Hub CSPM is enabled or disabled, a list of enabled security standards, a list of enabled or disabled security controls, and a list of custom parameter values for specified controls. If you provide a list of security controls that are enabled in the configuration policy, Security Hub CSPM disables all other controls (including newly released controls). If you provide a list of security controls that are disabled in the configuration policy, Security Hub CSPM enables all other controls (including newly released controls).
///
/// The property type `SecurityHubPolicy` of `AWS::SecurityHub::ConfigurationPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityHubPolicyProperty(Object);

impl SecurityHubPolicyProperty {
    /// `SecurityHubPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list that defines which security standards are enabled in the configuration policy.
    ///
    /// This property is required only if `ServiceEnabled` is set to `true` in your configuration policy.
    ///
    /// `EnabledStandardIdentifiers`.
    pub fn enabled_standard_identifiers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EnabledStandardIdentifiers", value.into_value().into_node());
        self
    }

    /// An object that defines which security controls are enabled in the configuration policy. The enablement status of a control is aligned across all of the enabled standards in an account.
    ///
    /// This property is required only if `ServiceEnabled` is set to true in your configuration policy.
    ///
    /// `SecurityControlsConfiguration`.
    pub fn security_controls_configuration(
        mut self,
        value: impl IntoValue<SecurityControlsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SecurityControlsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates whether Security Hub CSPM is enabled in the policy.
    ///
    /// `ServiceEnabled`.
    pub fn service_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ServiceEnabled", value.into_value().into_node());
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

impl Kind for SecurityHubPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityHubPolicyProperty> for SecurityHubPolicyProperty {}
impl From<SecurityHubPolicyProperty> for Node {
    #[inline]
    fn from(value: SecurityHubPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityHubPolicyProperty> for SecurityHubPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityHubPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
