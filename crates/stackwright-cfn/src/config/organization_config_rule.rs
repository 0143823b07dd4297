// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Config::OrganizationConfigRule` and its property types.

use crate::l1::*;

/// Adds or updates an AWS Config rule for your entire organization to evaluate if your AWS resources comply with your desired configurations. For information on how many organization AWS Config rules you can have per account, see [*Service Limits*](https://docs.aws.amazon.com/config/latest/developerguide/configlimits.html) in the *AWS Config Developer Guide*.
///
/// Only a management account and a delegated administrator can create or update an organization AWS Config rule. When calling the `OrganizationConfigRule` resource with a delegated administrator, you must ensure AWS Organizations `ListDelegatedAdministrator` permissions are added. An organization can have up to 3 delegated administrators.
///
/// The `OrganizationConfigRule` resource enables organization service access through the `EnableAWSServiceAccess` action and creates a service-linked role `AWSServiceRoleForConfigMultiAccountSetup` in the management or delegated administrator account of your organization. The service-linked role is created only when the role does not exist in the caller account. AWS Config verifies the existence of role with `GetRole` action.
///
/// To use the `OrganizationConfigRule` resource with delegated administrator, register a delegated administrator by calling AWS Organization `register-delegated-administrator` for `config-multiaccountsetup.amazonaws.com`.
///
/// There are two types of rules: *AWS Config Managed Rules* and *AWS Config Custom Rules*. You can use `PutOrganizationConfigRule` to create both AWS Config Managed Rules and AWS Config Custom Rules.
///
/// AWS Config Managed Rules are predefined, customizable rules created by AWS Config. For a list of managed rules, see [List of AWS Config Managed Rules](https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html). If you are adding an AWS Config managed rule, you must specify the rule's identifier for the `RuleIdentifier` key.
///
/// AWS Config Custom Rules are rules that you create from scratch. There are two ways to create AWS Config custom rules: with Lambda functions ( [AWS Lambda Developer Guide](https://docs.aws.amazon.com/config/latest/developerguide/gettingstarted-concepts.html#gettingstarted-concepts-function) ) and with Guard ( [Guard GitHub Repository](https://docs.aws.amazon.com/https://github.com/aws-cloudformation/cloudformation-guard) ), a policy-as-code language. AWS Config custom rules created with AWS Lambda are called *AWS Config Custom Lambda Rules* and AWS Config custom rules created with Guard are called *AWS Config Custom Policy Rules*.
///
/// If you are adding a new AWS Config Custom Lambda rule, you first need to create an AWS Lambda function in the management account or a delegated administrator that the rule invokes to evaluate your resources. You also need to create an IAM role in the managed account that can be assumed by the Lambda function. When you use `PutOrganizationConfigRule` to add a Custom Lambda rule to AWS Config, you must specify the Amazon Resource Name (ARN) that AWS Lambda assigns to the function.
///
/// `AWS::Config::OrganizationConfigRule`; `Ref` returns its `Id`, a [`config::OrganizationConfigRuleId`](kinds::config::OrganizationConfigRuleId).
/// Changing one of these replaces it: `OrganizationConfigRuleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOrganizationConfigRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Config::OrganizationConfigRule",
    tags: None,
    rules: include_str!("organization_config_rule.rules"),
};

impl CfnOrganizationConfigRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Config::OrganizationConfigRule";

    /// `CfnOrganizationConfigRule` with its required properties, in alphabetical order:
    ///
    /// - `organization_config_rule_name`: The name that you assign to organization AWS Config rule.
    pub fn new(organization_config_rule_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OrganizationConfigRuleName",
            organization_config_rule_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A comma-separated list of accounts excluded from organization AWS Config rule.
    ///
    /// `ExcludedAccounts`; updated in place.
    pub fn excluded_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedAccounts", value.into_value().into_node());
        self
    }

    /// An object that specifies metadata for your organization's AWS Config Custom Policy rule. The metadata includes the runtime system in use, which accounts have debug logging enabled, and other custom rule metadata, such as resource type, resource ID of AWS resource, and organization trigger types that initiate AWS Config to evaluate AWS resources against a rule.
    ///
    /// `OrganizationCustomPolicyRuleMetadata`; updated in place.
    pub fn organization_custom_policy_rule_metadata(
        mut self,
        value: impl IntoValue<OrganizationCustomPolicyRuleMetadataProperty>,
    ) -> Self {
        self.0.put(
            "OrganizationCustomPolicyRuleMetadata",
            value.into_value().into_node(),
        );
        self
    }

    /// An `OrganizationCustomRuleMetadata` object.
    ///
    /// `OrganizationCustomRuleMetadata`; updated in place.
    pub fn organization_custom_rule_metadata(
        mut self,
        value: impl IntoValue<OrganizationCustomRuleMetadataProperty>,
    ) -> Self {
        self.0.put(
            "OrganizationCustomRuleMetadata",
            value.into_value().into_node(),
        );
        self
    }

    /// An `OrganizationManagedRuleMetadata` object.
    ///
    /// `OrganizationManagedRuleMetadata`; updated in place.
    pub fn organization_managed_rule_metadata(
        mut self,
        value: impl IntoValue<OrganizationManagedRuleMetadataProperty>,
    ) -> Self {
        self.0.put(
            "OrganizationManagedRuleMetadata",
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

impl Construct for CfnOrganizationConfigRule {
    type Handle = CfnOrganizationConfigRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOrganizationConfigRuleRef {
        CfnOrganizationConfigRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOrganizationConfigRule`] of a stack.
pub struct CfnOrganizationConfigRuleRef(NodeRef);

impl Clone for CfnOrganizationConfigRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOrganizationConfigRuleRef {}
impl AsNode for CfnOrganizationConfigRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOrganizationConfigRuleRef {
    /// What `Ref` returns: its `Id`, a [`config::OrganizationConfigRuleId`](kinds::config::OrganizationConfigRuleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::config::OrganizationConfigRuleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::config::OrganizationConfigRuleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::config::OrganizationConfigRuleId> for &CfnOrganizationConfigRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::config::OrganizationConfigRuleId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that specifies metadata for your organization's AWS Config Custom Policy rule. The metadata includes the runtime system in use, which accounts have debug logging enabled, and other custom rule metadata, such as resource type, resource ID of AWS resource, and organization trigger types that initiate AWS Config to evaluate AWS resources against a rule.
///
/// The property type `OrganizationCustomPolicyRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrganizationCustomPolicyRuleMetadataProperty(Object);

impl OrganizationCustomPolicyRuleMetadataProperty {
    /// `OrganizationCustomPolicyRuleMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_text`: The policy definition containing the logic for your organization AWS Config Custom Policy rule.
    /// - `runtime`: The runtime system for your organization AWS Config Custom Policy rules.
    pub fn new(policy_text: impl IntoValue<String>, runtime: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyText", policy_text.into_value().into_node());
        object_.put("Runtime", runtime.into_value().into_node());
        Self(object_)
    }

    /// A list of accounts that you can enable debug logging for your organization AWS Config Custom Policy rule. List is null when debug logging is enabled for all accounts.
    ///
    /// `DebugLogDeliveryAccounts`.
    pub fn debug_log_delivery_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("DebugLogDeliveryAccounts", value.into_value().into_node());
        self
    }

    /// The description that you provide for your organization AWS Config Custom Policy rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A string, in JSON format, that is passed to your organization AWS Config Custom Policy rule.
    ///
    /// `InputParameters`.
    pub fn input_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputParameters", value.into_value().into_node());
        self
    }

    /// The maximum frequency with which AWS Config runs evaluations for a rule. Your AWS Config Custom Policy rule is triggered when AWS Config delivers the configuration snapshot. For more information, see `ConfigSnapshotDeliveryProperties`.
    ///
    /// `MaximumExecutionFrequency`.
    pub fn maximum_execution_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaximumExecutionFrequency", value.into_value().into_node());
        self
    }

    /// The type of notification that initiates AWS Config to run an evaluation for a rule. For AWS Config Custom Policy rules, AWS Config supports change-initiated notification types:
    ///
    /// - `ConfigurationItemChangeNotification` - Initiates an evaluation when AWS Config delivers a configuration item as a result of a resource change.
    /// - `OversizedConfigurationItemChangeNotification` - Initiates an evaluation when AWS Config delivers an oversized configuration item. AWS Config may generate this notification type when a resource changes and the notification exceeds the maximum size allowed by Amazon SNS.
    ///
    /// `OrganizationConfigRuleTriggerTypes`.
    pub fn organization_config_rule_trigger_types(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "OrganizationConfigRuleTriggerTypes",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the AWS resource that was evaluated.
    ///
    /// `ResourceIdScope`.
    pub fn resource_id_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdScope", value.into_value().into_node());
        self
    }

    /// The type of the AWS resource that was evaluated.
    ///
    /// `ResourceTypesScope`.
    pub fn resource_types_scope(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceTypesScope", value.into_value().into_node());
        self
    }

    /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
    ///
    /// `TagKeyScope`.
    pub fn tag_key_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagKeyScope", value.into_value().into_node());
        self
    }

    /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
    ///
    /// `TagValueScope`.
    pub fn tag_value_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagValueScope", value.into_value().into_node());
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

impl Kind for OrganizationCustomPolicyRuleMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrganizationCustomPolicyRuleMetadataProperty>
    for OrganizationCustomPolicyRuleMetadataProperty
{
}
impl From<OrganizationCustomPolicyRuleMetadataProperty> for Node {
    #[inline]
    fn from(value: OrganizationCustomPolicyRuleMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrganizationCustomPolicyRuleMetadataProperty>
    for OrganizationCustomPolicyRuleMetadataProperty
{
    #[inline]
    fn into_value(self) -> Value<OrganizationCustomPolicyRuleMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that specifies organization custom rule metadata such as resource type, resource ID of AWS resource, Lambda function ARN, and organization trigger types that trigger AWS Config to evaluate your AWS resources against a rule. It also provides the frequency with which you want AWS Config to run evaluations for the rule if the trigger type is periodic.
///
/// The property type `OrganizationCustomRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrganizationCustomRuleMetadataProperty(Object);

impl OrganizationCustomRuleMetadataProperty {
    /// `OrganizationCustomRuleMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_function_arn`: The lambda function ARN.
    /// - `organization_config_rule_trigger_types`: The type of notification that triggers AWS Config to run an evaluation for a rule.
    pub fn new(
        lambda_function_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>,
        organization_config_rule_trigger_types: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LambdaFunctionArn",
            lambda_function_arn.into_value().into_node(),
        );
        object_.put(
            "OrganizationConfigRuleTriggerTypes",
            organization_config_rule_trigger_types
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// The description that you provide for your organization AWS Config rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A string, in JSON format, that is passed to your organization AWS Config rule Lambda function.
    ///
    /// `InputParameters`.
    pub fn input_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputParameters", value.into_value().into_node());
        self
    }

    /// The maximum frequency with which AWS Config runs evaluations for a rule. Your custom rule is triggered when AWS Config delivers the configuration snapshot. For more information, see `ConfigSnapshotDeliveryProperties`.
    ///
    /// > By default, rules with a periodic trigger are evaluated every 24 hours. To change the frequency, specify a valid value for the `MaximumExecutionFrequency` parameter.
    ///
    /// `MaximumExecutionFrequency`.
    pub fn maximum_execution_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaximumExecutionFrequency", value.into_value().into_node());
        self
    }

    /// The ID of the AWS resource that was evaluated.
    ///
    /// `ResourceIdScope`.
    pub fn resource_id_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdScope", value.into_value().into_node());
        self
    }

    /// The type of the AWS resource that was evaluated.
    ///
    /// `ResourceTypesScope`.
    pub fn resource_types_scope(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceTypesScope", value.into_value().into_node());
        self
    }

    /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
    ///
    /// `TagKeyScope`.
    pub fn tag_key_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagKeyScope", value.into_value().into_node());
        self
    }

    /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
    ///
    /// `TagValueScope`.
    pub fn tag_value_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagValueScope", value.into_value().into_node());
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

impl Kind for OrganizationCustomRuleMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrganizationCustomRuleMetadataProperty> for OrganizationCustomRuleMetadataProperty {}
impl From<OrganizationCustomRuleMetadataProperty> for Node {
    #[inline]
    fn from(value: OrganizationCustomRuleMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrganizationCustomRuleMetadataProperty> for OrganizationCustomRuleMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<OrganizationCustomRuleMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that specifies organization managed rule metadata such as resource type and ID of AWS resource along with the rule identifier. It also provides the frequency with which you want AWS Config to run evaluations for the rule if the trigger type is periodic.
///
/// The property type `OrganizationManagedRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrganizationManagedRuleMetadataProperty(Object);

impl OrganizationManagedRuleMetadataProperty {
    /// `OrganizationManagedRuleMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `rule_identifier`: For organization config managed rules, a predefined identifier from a list.
    pub fn new(rule_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RuleIdentifier", rule_identifier.into_value().into_node());
        Self(object_)
    }

    /// The description that you provide for your organization AWS Config rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A string, in JSON format, that is passed to your organization AWS Config rule Lambda function.
    ///
    /// `InputParameters`.
    pub fn input_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputParameters", value.into_value().into_node());
        self
    }

    /// The maximum frequency with which AWS Config runs evaluations for a rule. This is for an AWS Config managed rule that is triggered at a periodic frequency.
    ///
    /// > By default, rules with a periodic trigger are evaluated every 24 hours. To change the frequency, specify a valid value for the `MaximumExecutionFrequency` parameter.
    ///
    /// `MaximumExecutionFrequency`.
    pub fn maximum_execution_frequency(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaximumExecutionFrequency", value.into_value().into_node());
        self
    }

    /// The ID of the AWS resource that was evaluated.
    ///
    /// `ResourceIdScope`.
    pub fn resource_id_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdScope", value.into_value().into_node());
        self
    }

    /// The type of the AWS resource that was evaluated.
    ///
    /// `ResourceTypesScope`.
    pub fn resource_types_scope(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceTypesScope", value.into_value().into_node());
        self
    }

    /// One part of a key-value pair that make up a tag. A key is a general label that acts like a category for more specific tag values.
    ///
    /// `TagKeyScope`.
    pub fn tag_key_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagKeyScope", value.into_value().into_node());
        self
    }

    /// The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag category (key).
    ///
    /// `TagValueScope`.
    pub fn tag_value_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagValueScope", value.into_value().into_node());
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

impl Kind for OrganizationManagedRuleMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrganizationManagedRuleMetadataProperty> for OrganizationManagedRuleMetadataProperty {}
impl From<OrganizationManagedRuleMetadataProperty> for Node {
    #[inline]
    fn from(value: OrganizationManagedRuleMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrganizationManagedRuleMetadataProperty>
    for OrganizationManagedRuleMetadataProperty
{
    #[inline]
    fn into_value(self) -> Value<OrganizationManagedRuleMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
