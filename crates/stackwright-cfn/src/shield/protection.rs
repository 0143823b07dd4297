// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Shield::Protection` and its property types.

use crate::l1::*;

/// Enables AWS Shield Advanced for a specific AWS resource. The resource can be an Amazon CloudFront distribution, Amazon Route 53 hosted zone, AWS Global Accelerator standard accelerator, Elastic IP Address, Application Load Balancer, or a Classic Load Balancer. You can protect Amazon EC2 instances and Network Load Balancers by association with protected Amazon EC2 Elastic IP addresses.
///
/// *Configure a single `AWS::Shield::Protection`*
///
/// Use this protection to protect a single resource at a time.
///
/// To configure this Shield Advanced protection through CloudFormation, you must be subscribed to Shield Advanced. You can subscribe through the [Shield Advanced console](https://docs.aws.amazon.com/wafv2/shieldv2#/) and through the APIs. For more information, see [Subscribe to AWS Shield Advanced](https://docs.aws.amazon.com/waf/latest/developerguide/enable-ddos-prem.html).
///
/// See example templates for Shield Advanced in CloudFormation at [aws-samples/aws-shield-advanced-examples](https://docs.aws.amazon.com/https://github.com/aws-samples/aws-shield-advanced-examples).
///
/// *Configure Shield Advanced using AWS CloudFormation and AWS Firewall Manager*
///
/// You might be able to use Firewall Manager with AWS CloudFormation to configure Shield Advanced across multiple accounts and protected resources. To do this, your accounts must be part of an organization in AWS Organizations. You can use Firewall Manager to configure Shield Advanced protections for any resource types except for Amazon Route 53 or AWS Global Accelerator.
///
/// For an example of this, see the one-click configuration guidance published by the AWS technical community at [One-click deployment of Shield Advanced](https://docs.aws.amazon.com/https://youtu.be/LCA3FwMk_QE).
///
/// *Configure multiple protections through the Shield Advanced console*
///
/// You can add protection to multiple resources at once through the [Shield Advanced console](https://docs.aws.amazon.com/wafv2/shieldv2#/). For more information see [Getting Started with AWS Shield Advanced](https://docs.aws.amazon.com/waf/latest/developerguide/getting-started-ddos.html) and [Managing resource protections in AWS Shield Advanced](https://docs.aws.amazon.com/waf/latest/developerguide/ddos-manage-protected-resources.html).
///
/// `AWS::Shield::Protection`; `Ref` returns its `ProtectionArn`, a [`shield::ProtectionArn`](kinds::shield::ProtectionArn).
/// Changing one of these replaces it: `Name`, `ResourceArn`.
/// Attributes: `ProtectionArn`, `ProtectionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProtection(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Shield::Protection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("protection.rules"),
};

impl CfnProtection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Shield::Protection";

    /// `CfnProtection` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the protection.
    /// - `resource_arn`: The ARN (Amazon Resource Name) of the AWS resource that is protected.
    pub fn new(name: impl IntoValue<String>, resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        Self(object_)
    }

    /// The automatic application layer DDoS mitigation settings for the protection. This configuration determines whether Shield Advanced automatically manages rules in the web ACL in order to respond to application layer events that Shield Advanced determines to be DDoS attacks.
    ///
    /// If you use CloudFormation to manage the web ACLs that you use with Shield Advanced automatic mitigation, see the additional guidance about web ACL management in the `AWS::WAFv2::WebACL` resource description.
    ///
    /// `ApplicationLayerAutomaticResponseConfiguration`; updated in place.
    pub fn application_layer_automatic_response_configuration(
        mut self,
        value: impl IntoValue<ApplicationLayerAutomaticResponseConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ApplicationLayerAutomaticResponseConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN (Amazon Resource Name) of the health check to associate with the protection. Health-based detection provides improved responsiveness and accuracy in attack detection and mitigation.
    ///
    /// You can use this option with any resource type except for Route 53 hosted zones.
    ///
    /// For more information, see [Configuring health-based detection using health checks](https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-health-checks.html) in the *AWS Shield Advanced Developer Guide*.
    ///
    /// `HealthCheckArns`; updated in place.
    pub fn health_check_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("HealthCheckArns", value.into_value().into_node());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production"). You can add up to 50 tags to each AWS resource.
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

impl Construct for CfnProtection {
    type Handle = CfnProtectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProtectionRef {
        CfnProtectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProtection`] of a stack.
pub struct CfnProtectionRef(NodeRef);

impl Clone for CfnProtectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProtectionRef {}
impl AsNode for CfnProtectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProtectionRef {
    /// What `Ref` returns: its `ProtectionArn`, a [`shield::ProtectionArn`](kinds::shield::ProtectionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::shield::ProtectionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN (Amazon Resource Name) of the new protection.
    ///
    /// `Fn::GetAtt` of `ProtectionArn`.
    #[inline]
    pub fn attr_protection_arn(&self) -> Value<kinds::shield::ProtectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProtectionArn")))
    }

    /// The ID of the new protection.
    ///
    /// `Fn::GetAtt` of `ProtectionId`.
    #[inline]
    pub fn attr_protection_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProtectionId")))
    }
}

impl IntoValue<kinds::shield::ProtectionArn> for &CfnProtectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::shield::ProtectionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of the protected resource in response to DDoS attacks. You specify this as part of the configuration for the automatic application layer DDoS mitigation feature, when you enable or update automatic mitigation. Shield Advanced creates the AWS WAF rules in a Shield Advanced-managed rule group, inside the web ACL that you have associated with the resource.
///
/// The property type `Action` of `AWS::Shield::Protection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Block` action.
    ///
    /// You must specify exactly one action, either `Block` or `Count`.
    ///
    /// Example JSON: `{ "Block": {} }`
    ///
    /// Example YAML: `Block: {}`
    ///
    /// `Block`; free JSON, such as an [`Object`].
    pub fn block(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Block", value.into_value().into_node());
        self
    }

    /// Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Count` action.
    ///
    /// You must specify exactly one action, either `Block` or `Count`.
    ///
    /// Example JSON: `{ "Count": {} }`
    ///
    /// Example YAML: `Count: {}`
    ///
    /// `Count`; free JSON, such as an [`Object`].
    pub fn count(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Count", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The automatic application layer DDoS mitigation settings for a `Protection`. This configuration determines whether Shield Advanced automatically manages rules in the web ACL in order to respond to application layer events that Shield Advanced determines to be DDoS attacks.
///
/// If you use CloudFormation to manage the web ACLs that you use with Shield Advanced automatic mitigation, see the guidance for the `AWS::WAFv2::WebACL` resource.
///
/// The property type `ApplicationLayerAutomaticResponseConfiguration` of `AWS::Shield::Protection`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationLayerAutomaticResponseConfigurationProperty(Object);

impl ApplicationLayerAutomaticResponseConfigurationProperty {
    /// `ApplicationLayerAutomaticResponseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of the protected resource in response to DDoS attacks.
    /// - `status`: Indicates whether automatic application layer DDoS mitigation is enabled for the protection.
    pub fn new(action: impl IntoValue<ActionProperty>, status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
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

impl Kind for ApplicationLayerAutomaticResponseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationLayerAutomaticResponseConfigurationProperty>
    for ApplicationLayerAutomaticResponseConfigurationProperty
{
}
impl From<ApplicationLayerAutomaticResponseConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApplicationLayerAutomaticResponseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationLayerAutomaticResponseConfigurationProperty>
    for ApplicationLayerAutomaticResponseConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ApplicationLayerAutomaticResponseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of a `ApplicationLayerAutomaticResponseConfiguration` of `AWS::Shield::Protection`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
