// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cases::Template` and its property types.

use crate::l1::*;

/// Creates a template in the Cases domain. This template is used to define the case object model (that is, to define what data can be captured on cases) in a Cases domain. A template must have a unique name within a domain, and it must reference existing field IDs and layout IDs. Additionally, multiple fields with same IDs are not allowed within the same Template. A template can be either Active or Inactive, as indicated by its status. Inactive templates cannot be used to create cases.
///
/// Other template APIs are:
///
/// - [DeleteTemplate](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_DeleteTemplate.html)
/// - [GetTemplate](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_GetTemplate.html)
/// - [ListTemplates](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_ListTemplates.html)
/// - [UpdateTemplate](https://docs.aws.amazon.com/connect/latest/APIReference/API_connect-cases_UpdateTemplate.html)
///
/// `AWS::Cases::Template`; `Ref` returns its `TemplateArn`, a [`cases::TemplateArn`](kinds::cases::TemplateArn).
/// Changing one of these replaces it: `DomainId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cases::Template",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("template.rules"),
};

impl CfnTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cases::Template";

    /// `CfnTemplate` with its required properties, in alphabetical order:
    ///
    /// - `name`: The template name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A brief description of the template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `DomainId`; an update replaces the resource.
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainId", value.into_value().into_node());
        self
    }

    /// Object to store configuration of layouts associated to the template.
    ///
    /// `LayoutConfiguration`; updated in place.
    pub fn layout_configuration(
        mut self,
        value: impl IntoValue<LayoutConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LayoutConfiguration", value.into_value().into_node());
        self
    }

    /// A list of fields that must contain a value for a case to be successfully created with this template.
    ///
    /// `RequiredFields`; updated in place.
    pub fn required_fields(mut self, value: impl IntoValue<List<RequiredFieldProperty>>) -> Self {
        self.0.put("RequiredFields", value.into_value().into_node());
        self
    }

    /// A list of case rules (also known as [case field conditions](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html) ) on a template.
    ///
    /// `Rules`; updated in place.
    pub fn rules(mut self, value: impl IntoValue<List<TemplateRuleProperty>>) -> Self {
        self.0.put("Rules", value.into_value().into_node());
        self
    }

    /// The status of the template.
    ///
    /// `Status`; one of `Active`, `Inactive`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnTemplate {
    type Handle = CfnTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTemplateRef {
        CfnTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTemplate`] of a stack.
pub struct CfnTemplateRef(NodeRef);

impl Clone for CfnTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTemplateRef {}
impl AsNode for CfnTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTemplateRef {
    /// What `Ref` returns: its `TemplateArn`, a [`cases::TemplateArn`](kinds::cases::TemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cases::TemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Timestamp at which the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp at which the resource was created or last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Name (ARN) of the template.
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[inline]
    pub fn attr_template_arn(&self) -> Value<kinds::cases::TemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TemplateArn")))
    }

    /// A unique identifier of a template.
    ///
    /// `Fn::GetAtt` of `TemplateId`.
    #[inline]
    pub fn attr_template_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TemplateId")))
    }
}

impl IntoValue<kinds::cases::TemplateArn> for &CfnTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cases::TemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Object to store configuration of layouts associated to the template.
///
/// The property type `LayoutConfiguration` of `AWS::Cases::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct LayoutConfigurationProperty(Object);

impl LayoutConfigurationProperty {
    /// `LayoutConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Unique identifier of a layout.
    ///
    /// `DefaultLayout`.
    pub fn default_layout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultLayout", value.into_value().into_node());
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

impl Kind for LayoutConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LayoutConfigurationProperty> for LayoutConfigurationProperty {}
impl From<LayoutConfigurationProperty> for Node {
    #[inline]
    fn from(value: LayoutConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LayoutConfigurationProperty> for LayoutConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LayoutConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// List of fields that must have a value provided to create a case.
///
/// The property type `RequiredField` of `AWS::Cases::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequiredFieldProperty(Object);

impl RequiredFieldProperty {
    /// `RequiredFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_id`: Unique identifier of a field.
    pub fn new(field_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldId", field_id.into_value().into_node());
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

impl Kind for RequiredFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequiredFieldProperty> for RequiredFieldProperty {}
impl From<RequiredFieldProperty> for Node {
    #[inline]
    fn from(value: RequiredFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequiredFieldProperty> for RequiredFieldProperty {
    #[inline]
    fn into_value(self) -> Value<RequiredFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An association representing a case rule acting upon a field. In the Amazon Connect admin website, case rules are known as *case field conditions*. For more information about case field conditions, see [Add case field conditions to a case template](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html).
///
/// The property type `TemplateRule` of `AWS::Cases::Template`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateRuleProperty(Object);

impl TemplateRuleProperty {
    /// `TemplateRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `case_rule_id`: Unique identifier of a case rule.
    pub fn new(case_rule_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CaseRuleId", case_rule_id.into_value().into_node());
        Self(object_)
    }

    /// Unique identifier of a field.
    ///
    /// `FieldId`.
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FieldId", value.into_value().into_node());
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

impl Kind for TemplateRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateRuleProperty> for TemplateRuleProperty {}
impl From<TemplateRuleProperty> for Node {
    #[inline]
    fn from(value: TemplateRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateRuleProperty> for TemplateRuleProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of `AWS::Cases::Template`.
pub enum Status {
    /// `Active`.
    Active,
    /// `Inactive`.
    Inactive,
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
        const VALUES: &[&str] = &["Active", "Inactive"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
