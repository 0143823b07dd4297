// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::ProvisioningTemplate` and its property types.

use crate::l1::*;

/// Creates a fleet provisioning template.
///
/// `AWS::IoT::ProvisioningTemplate`; `Ref` returns its `TemplateName`, a [`iot::ProvisioningTemplateName`](kinds::iot::ProvisioningTemplateName).
/// Changing one of these replaces it: `TemplateName`, `TemplateType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProvisioningTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::ProvisioningTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("provisioning_template.rules"),
};

impl CfnProvisioningTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::ProvisioningTemplate";

    /// `CfnProvisioningTemplate` with its required properties, in alphabetical order:
    ///
    /// - `provisioning_role_arn`: The role ARN for the role associated with the fleet provisioning template.
    /// - `template_body`: The JSON formatted contents of the fleet provisioning template version.
    pub fn new(
        provisioning_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        template_body: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProvisioningRoleArn",
            provisioning_role_arn.into_value().into_node(),
        );
        object_.put("TemplateBody", template_body.into_value().into_node());
        Self(object_)
    }

    /// The description of the fleet provisioning template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// True to enable the fleet provisioning template, otherwise false.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Creates a pre-provisioning hook template.
    ///
    /// `PreProvisioningHook`; updated in place.
    pub fn pre_provisioning_hook(
        mut self,
        value: impl IntoValue<ProvisioningHookProperty>,
    ) -> Self {
        self.0
            .put("PreProvisioningHook", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the fleet provisioning template.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the fleet provisioning template.
    ///
    /// `TemplateName`; an update replaces the resource.
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateName", value.into_value().into_node());
        self
    }

    /// The type of the provisioning template.
    ///
    /// `TemplateType`; one of `FLEET_PROVISIONING`, `JITP`; an update replaces the resource.
    pub fn template_type(mut self, value: impl IntoValue<TemplateType>) -> Self {
        self.0.put("TemplateType", value.into_value().into_node());
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

impl Construct for CfnProvisioningTemplate {
    type Handle = CfnProvisioningTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProvisioningTemplateRef {
        CfnProvisioningTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProvisioningTemplate`] of a stack.
pub struct CfnProvisioningTemplateRef(NodeRef);

impl Clone for CfnProvisioningTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProvisioningTemplateRef {}
impl AsNode for CfnProvisioningTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProvisioningTemplateRef {
    /// What `Ref` returns: its `TemplateName`, a [`iot::ProvisioningTemplateName`](kinds::iot::ProvisioningTemplateName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::ProvisioningTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN that identifies the provisioning template.
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[inline]
    pub fn attr_template_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TemplateArn")))
    }
}

impl IntoValue<kinds::iot::ProvisioningTemplateName> for &CfnProvisioningTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::ProvisioningTemplateName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Structure that contains payloadVersion and targetArn. Provisioning hooks can be used when fleet provisioning to validate device parameters before allowing the device to be provisioned.
///
/// The property type `ProvisioningHook` of `AWS::IoT::ProvisioningTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisioningHookProperty(Object);

impl ProvisioningHookProperty {
    /// `ProvisioningHookProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The payload that was sent to the target function. The valid payload is `"2020-04-01"`.
    ///
    /// `PayloadVersion`.
    pub fn payload_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PayloadVersion", value.into_value().into_node());
        self
    }

    /// The ARN of the target function.
    ///
    /// `TargetArn`.
    pub fn target_arn(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("TargetArn", value.into_value().into_node());
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

impl Kind for ProvisioningHookProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisioningHookProperty> for ProvisioningHookProperty {}
impl From<ProvisioningHookProperty> for Node {
    #[inline]
    fn from(value: ProvisioningHookProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisioningHookProperty> for ProvisioningHookProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisioningHookProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `TemplateType` of `AWS::IoT::ProvisioningTemplate`.
pub enum TemplateType {
    /// `FLEET_PROVISIONING`.
    FleetProvisioning,
    /// `JITP`.
    Jitp,
}

#[diagnostic::do_not_recommend]
impl Kind for TemplateType {}
#[diagnostic::do_not_recommend]
impl TextKind for TemplateType {}
#[diagnostic::do_not_recommend]
impl IdKind for TemplateType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TemplateType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TemplateType> for TemplateType {
    #[inline]
    fn into_value(self) -> Value<TemplateType> {
        const VALUES: &[&str] = &["FLEET_PROVISIONING", "JITP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
