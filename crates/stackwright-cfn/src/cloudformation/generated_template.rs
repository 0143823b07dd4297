// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::GeneratedTemplate` and its property types.

use crate::l1::*;

/// Creates a generated template from existing resources using the CloudFormation IaC Generator.
///
/// `AWS::CloudFormation::GeneratedTemplate`; `Ref` returns its `GeneratedTemplateId`, a [`cloudformation::GeneratedTemplateId`](kinds::cloudformation::GeneratedTemplateId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGeneratedTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::GeneratedTemplate",
    tags: None,
    rules: include_str!("generated_template.rules"),
};

impl CfnGeneratedTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::GeneratedTemplate";

    /// `CfnGeneratedTemplate` with its required properties, in alphabetical order:
    ///
    /// - `generated_template_name`: The name assigned to the generated template.
    pub fn new(generated_template_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GeneratedTemplateName",
            generated_template_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration details of the generated template.
    ///
    /// `TemplateConfiguration`; updated in place.
    pub fn template_configuration(
        mut self,
        value: impl IntoValue<TemplateConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TemplateConfiguration", value.into_value().into_node());
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

impl Construct for CfnGeneratedTemplate {
    type Handle = CfnGeneratedTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGeneratedTemplateRef {
        CfnGeneratedTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGeneratedTemplate`] of a stack.
pub struct CfnGeneratedTemplateRef(NodeRef);

impl Clone for CfnGeneratedTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGeneratedTemplateRef {}
impl AsNode for CfnGeneratedTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGeneratedTemplateRef {
    /// What `Ref` returns: its `GeneratedTemplateId`, a [`cloudformation::GeneratedTemplateId`](kinds::cloudformation::GeneratedTemplateId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::GeneratedTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the generated template was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The Amazon Resource Name (ARN) of the generated template.
    ///
    /// `Fn::GetAtt` of `GeneratedTemplateId`.
    #[inline]
    pub fn attr_generated_template_id(&self) -> Value<kinds::cloudformation::GeneratedTemplateId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GeneratedTemplateId")))
    }

    /// The time the generated template was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// A summary of the progress of the template generation.
    ///
    /// `Fn::GetAtt` of `Progress`.
    #[inline]
    pub fn attr_progress(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Progress")))
    }

    /// The status of the template generation.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The number of warnings generated for this template.
    ///
    /// `Fn::GetAtt` of `TotalWarnings`.
    #[inline]
    pub fn attr_total_warnings(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TotalWarnings")))
    }
}

impl IntoValue<kinds::cloudformation::GeneratedTemplateId> for &CfnGeneratedTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::GeneratedTemplateId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration details of the generated template.
///
/// The property type `TemplateConfiguration` of `AWS::CloudFormation::GeneratedTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateConfigurationProperty(Object);

impl TemplateConfigurationProperty {
    /// `TemplateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DeletionPolicy assigned to resources in the generated template.
    ///
    /// `DeletionPolicy`; one of `DELETE`, `RETAIN`.
    pub fn deletion_policy(mut self, value: impl IntoValue<DeletionPolicy>) -> Self {
        self.0.put("DeletionPolicy", value.into_value().into_node());
        self
    }

    /// The UpdateReplacePolicy assigned to resources in the generated template.
    ///
    /// `UpdateReplacePolicy`; one of `DELETE`, `RETAIN`.
    pub fn update_replace_policy(mut self, value: impl IntoValue<UpdateReplacePolicy>) -> Self {
        self.0
            .put("UpdateReplacePolicy", value.into_value().into_node());
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

impl Kind for TemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateConfigurationProperty> for TemplateConfigurationProperty {}
impl From<TemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: TemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateConfigurationProperty> for TemplateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeletionPolicy` of a `TemplateConfiguration` of `AWS::CloudFormation::GeneratedTemplate`.
pub enum DeletionPolicy {
    /// `DELETE`.
    Delete,
    /// `RETAIN`.
    Retain,
}

#[diagnostic::do_not_recommend]
impl Kind for DeletionPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for DeletionPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for DeletionPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeletionPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeletionPolicy> for DeletionPolicy {
    #[inline]
    fn into_value(self) -> Value<DeletionPolicy> {
        const VALUES: &[&str] = &["DELETE", "RETAIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UpdateReplacePolicy` of a `TemplateConfiguration` of `AWS::CloudFormation::GeneratedTemplate`.
pub enum UpdateReplacePolicy {
    /// `DELETE`.
    Delete,
    /// `RETAIN`.
    Retain,
}

#[diagnostic::do_not_recommend]
impl Kind for UpdateReplacePolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for UpdateReplacePolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for UpdateReplacePolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UpdateReplacePolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<UpdateReplacePolicy> for UpdateReplacePolicy {
    #[inline]
    fn into_value(self) -> Value<UpdateReplacePolicy> {
        const VALUES: &[&str] = &["DELETE", "RETAIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
