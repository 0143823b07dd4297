// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::Hub` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::Hub` resource specifies the enablement of the AWS Security Hub CSPM service in your AWS account. The service is enabled in the current AWS Region or the specified Region. You create a separate `Hub` resource in each Region in which you want to enable Security Hub CSPM.
///
/// When you use this resource to enable Security Hub CSPM, default security standards are enabled. To disable default standards, set the `EnableDefaultStandards` property to `false`. You can use the [`AWS::SecurityHub::Standard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-standard.html) resource to enable additional standards.
///
/// When you use this resource to enable Security Hub CSPM, new controls are automatically enabled for your enabled standards. To disable automatic enablement of new controls, set the `AutoEnableControls` property to `false`.
///
/// You must create an `AWS::SecurityHub::Hub` resource for an account before you can create other types of Security Hub CSPM resources for the account through CloudFormation. Use a [DependsOn attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html), such as `"DependsOn": "Hub"`, to ensure that you've created an `AWS::SecurityHub::Hub` resource before creating other Security Hub CSPM resources for an account.
///
/// `AWS::SecurityHub::Hub`; `Ref` returns its `ARN`, a [`securityhub::HubArn`](kinds::securityhub::HubArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnHub(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::Hub",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("hub.rules"),
};

impl CfnHub {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::Hub";

    /// `CfnHub` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to automatically enable new controls when they are added to standards that are enabled.
    ///
    /// By default, this is set to `true`, and new controls are enabled automatically. To not automatically enable new controls, set this to `false`.
    ///
    /// When you automatically enable new controls, you can interact with the controls in the console and programmatically immediately after release. However, automatically enabled controls have a temporary default status of `DISABLED`. It can take up to several days for Security Hub CSPM to process the control release and designate the control as `ENABLED` in your account. During the processing period, you can manually enable or disable a control, and Security Hub CSPM will maintain that designation regardless of whether you have `AutoEnableControls` set to `true`.
    ///
    /// `AutoEnableControls`; updated in place.
    pub fn auto_enable_controls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoEnableControls", value.into_value().into_node());
        self
    }

    /// Specifies whether an account has consolidated control findings turned on or off. If the value for this field is set to `SECURITY_CONTROL`, Security Hub CSPM generates a single finding for a control check even when the check applies to multiple enabled standards.
    ///
    /// If the value for this field is set to `STANDARD_CONTROL`, Security Hub CSPM generates separate findings for a control check when the check applies to multiple enabled standards.
    ///
    /// The value for this field in a member account matches the value in the administrator account. For accounts that aren't part of an organization, the default value of this field is `SECURITY_CONTROL` if you enabled Security Hub CSPM on or after February 23, 2023.
    ///
    /// `ControlFindingGenerator`; updated in place.
    pub fn control_finding_generator(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ControlFindingGenerator", value.into_value().into_node());
        self
    }

    /// Whether to enable the security standards that Security Hub CSPM has designated as automatically enabled. If you don't provide a value for `EnableDefaultStandards`, it is set to `true`, and the designated standards are automatically enabled in each AWS Region where you enable Security Hub CSPM. If you don't want to enable the designated standards, set `EnableDefaultStandards` to `false`.
    ///
    /// Currently, the automatically enabled standards are the Center for Internet Security (CIS) AWS Foundations Benchmark v1.2.0 and AWS Foundational Security Best Practices (FSBP).
    ///
    /// `EnableDefaultStandards`; updated in place.
    pub fn enable_default_standards(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableDefaultStandards", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnHub {
    type Handle = CfnHubRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnHubRef {
        CfnHubRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnHub`] of a stack.
pub struct CfnHubRef(NodeRef);

impl Clone for CfnHubRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnHubRef {}
impl AsNode for CfnHubRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnHubRef {
    /// What `Ref` returns: its `ARN`, a [`securityhub::HubArn`](kinds::securityhub::HubArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::HubArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `Hub` resource that was retrieved.
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::securityhub::HubArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }

    /// The date and time when Security Hub CSPM was enabled in your account.
    ///
    /// `Fn::GetAtt` of `SubscribedAt`.
    #[inline]
    pub fn attr_subscribed_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubscribedAt")))
    }
}

impl IntoValue<kinds::securityhub::HubArn> for &CfnHubRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::HubArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
