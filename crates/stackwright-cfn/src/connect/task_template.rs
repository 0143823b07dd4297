// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::TaskTemplate` and its property types.

use crate::l1::*;

/// Specifies a task template for a Connect Customer instance.
///
/// `AWS::Connect::TaskTemplate`; `Ref` returns its `Arn`, a [`connect::TaskTemplateArn`](kinds::connect::TaskTemplateArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTaskTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::TaskTemplate",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("task_template.rules"),
};

impl CfnTaskTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::TaskTemplate";

    /// `CfnTaskTemplate` with its required properties, in alphabetical order:
    ///
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the Connect Customer instance.
    pub fn new(instance_arn: impl IntoValue<kinds::connect::InstanceArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        Self(object_)
    }

    /// A unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    ///
    /// `ClientToken`; updated in place.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// Constraints that are applicable to the fields listed.
    ///
    /// The values can be represented in either JSON or YAML format. For an example of the JSON configuration, see *Examples* at the bottom of this page.
    ///
    /// `Constraints`; updated in place.
    pub fn constraints(mut self, value: impl IntoValue<ConstraintsProperty>) -> Self {
        self.0.put("Constraints", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow that runs by default when a task is created by referencing this template. `ContactFlowArn` is not required when there is a field with `fieldType` = `QUICK_CONNECT`.
    ///
    /// `ContactFlowArn`; updated in place.
    pub fn contact_flow_arn(
        mut self,
        value: impl IntoValue<kinds::connect::ContactFlowArn>,
    ) -> Self {
        self.0.put("ContactFlowArn", value.into_value().into_node());
        self
    }

    /// The default values for fields when a task is created by referencing this template.
    ///
    /// `Defaults`; updated in place.
    pub fn defaults(mut self, value: impl IntoValue<List<DefaultFieldValueProperty>>) -> Self {
        self.0.put("Defaults", value.into_value().into_node());
        self
    }

    /// The description of the task template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Fields that are part of the template. A template requires at least one field that has type `Name`.
    ///
    /// `Fields`; updated in place.
    pub fn fields(mut self, value: impl IntoValue<List<FieldProperty>>) -> Self {
        self.0.put("Fields", value.into_value().into_node());
        self
    }

    /// The name of the task template.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// `SelfAssignContactFlowArn`; updated in place.
    pub fn self_assign_contact_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SelfAssignContactFlowArn", value.into_value().into_node());
        self
    }

    /// The status of the task template.
    ///
    /// `Status`; one of `ACTIVE`, `INACTIVE`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnTaskTemplate {
    type Handle = CfnTaskTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTaskTemplateRef {
        CfnTaskTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTaskTemplate`] of a stack.
pub struct CfnTaskTemplateRef(NodeRef);

impl Clone for CfnTaskTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTaskTemplateRef {}
impl AsNode for CfnTaskTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTaskTemplateRef {
    /// What `Ref` returns: its `Arn`, a [`connect::TaskTemplateArn`](kinds::connect::TaskTemplateArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::TaskTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the task template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::connect::TaskTemplateArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::connect::TaskTemplateArn> for &CfnTaskTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::TaskTemplateArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes constraints that apply to the template fields.
///
/// The property type `Constraints` of `AWS::Connect::TaskTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConstraintsProperty(Object);

impl ConstraintsProperty {
    /// `ConstraintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Lists the fields that are invisible to agents.
    ///
    /// `InvisibleFields`.
    pub fn invisible_fields(
        mut self,
        value: impl IntoValue<List<InvisibleFieldInfoProperty>>,
    ) -> Self {
        self.0
            .put("InvisibleFields", value.into_value().into_node());
        self
    }

    /// Lists the fields that are read-only to agents, and cannot be edited.
    ///
    /// `ReadOnlyFields`.
    pub fn read_only_fields(
        mut self,
        value: impl IntoValue<List<ReadOnlyFieldInfoProperty>>,
    ) -> Self {
        self.0.put("ReadOnlyFields", value.into_value().into_node());
        self
    }

    /// Lists the fields that are required to be filled by agents.
    ///
    /// `RequiredFields`.
    pub fn required_fields(
        mut self,
        value: impl IntoValue<List<RequiredFieldInfoProperty>>,
    ) -> Self {
        self.0.put("RequiredFields", value.into_value().into_node());
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

impl Kind for ConstraintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConstraintsProperty> for ConstraintsProperty {}
impl From<ConstraintsProperty> for Node {
    #[inline]
    fn from(value: ConstraintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConstraintsProperty> for ConstraintsProperty {
    #[inline]
    fn into_value(self) -> Value<ConstraintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a default field and its corresponding value.
///
/// The property type `DefaultFieldValue` of `AWS::Connect::TaskTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefaultFieldValueProperty(Object);

impl DefaultFieldValueProperty {
    /// `DefaultFieldValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_value`: Default value for the field.
    /// - `id`: Identifier of a field.
    pub fn new(
        default_value: impl IntoValue<String>,
        id: impl IntoValue<FieldIdentifierProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultValue", default_value.into_value().into_node());
        object_.put("Id", id.into_value().into_node());
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

impl Kind for DefaultFieldValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefaultFieldValueProperty> for DefaultFieldValueProperty {}
impl From<DefaultFieldValueProperty> for Node {
    #[inline]
    fn from(value: DefaultFieldValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefaultFieldValueProperty> for DefaultFieldValueProperty {
    #[inline]
    fn into_value(self) -> Value<DefaultFieldValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a single task template field.
///
/// The property type `Field` of `AWS::Connect::TaskTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldProperty(Object);

impl FieldProperty {
    /// `FieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The unique identifier for the field.
    /// - `r#type`: Indicates the type of field.
    pub fn new(id: impl IntoValue<FieldIdentifierProperty>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The description of the field.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of options for a single select field.
    ///
    /// `SingleSelectOptions`.
    pub fn single_select_options(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SingleSelectOptions", value.into_value().into_node());
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

impl Kind for FieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldProperty> for FieldProperty {}
impl From<FieldProperty> for Node {
    #[inline]
    fn from(value: FieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldProperty> for FieldProperty {
    #[inline]
    fn into_value(self) -> Value<FieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The identifier of the task template field.
///
/// The property type `FieldIdentifier` of `AWS::Connect::TaskTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldIdentifierProperty(Object);

impl FieldIdentifierProperty {
    /// `FieldIdentifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the task template field.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for FieldIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldIdentifierProperty> for FieldIdentifierProperty {}
impl From<FieldIdentifierProperty> for Node {
    #[inline]
    fn from(value: FieldIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldIdentifierProperty> for FieldIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<FieldIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A field that is invisible to an agent.
///
/// The property type `InvisibleFieldInfo` of `AWS::Connect::TaskTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct InvisibleFieldInfoProperty(Object);

impl InvisibleFieldInfoProperty {
    /// `InvisibleFieldInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: Identifier of the invisible field.
    pub fn new(id: impl IntoValue<FieldIdentifierProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
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

impl Kind for InvisibleFieldInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InvisibleFieldInfoProperty> for InvisibleFieldInfoProperty {}
impl From<InvisibleFieldInfoProperty> for Node {
    #[inline]
    fn from(value: InvisibleFieldInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InvisibleFieldInfoProperty> for InvisibleFieldInfoProperty {
    #[inline]
    fn into_value(self) -> Value<InvisibleFieldInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates a field that is read-only to an agent.
///
/// The property type `ReadOnlyFieldInfo` of `AWS::Connect::TaskTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReadOnlyFieldInfoProperty(Object);

impl ReadOnlyFieldInfoProperty {
    /// `ReadOnlyFieldInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: Identifier of the read-only field.
    pub fn new(id: impl IntoValue<FieldIdentifierProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
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

impl Kind for ReadOnlyFieldInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReadOnlyFieldInfoProperty> for ReadOnlyFieldInfoProperty {}
impl From<ReadOnlyFieldInfoProperty> for Node {
    #[inline]
    fn from(value: ReadOnlyFieldInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReadOnlyFieldInfoProperty> for ReadOnlyFieldInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ReadOnlyFieldInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a required field.
///
/// The property type `RequiredFieldInfo` of `AWS::Connect::TaskTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequiredFieldInfoProperty(Object);

impl RequiredFieldInfoProperty {
    /// `RequiredFieldInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The unique identifier for the field.
    pub fn new(id: impl IntoValue<FieldIdentifierProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
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

impl Kind for RequiredFieldInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequiredFieldInfoProperty> for RequiredFieldInfoProperty {}
impl From<RequiredFieldInfoProperty> for Node {
    #[inline]
    fn from(value: RequiredFieldInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequiredFieldInfoProperty> for RequiredFieldInfoProperty {
    #[inline]
    fn into_value(self) -> Value<RequiredFieldInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of `AWS::Connect::TaskTemplate`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
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
        const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Field` of `AWS::Connect::TaskTemplate`.
pub enum Type {
    /// `BOOLEAN`.
    Boolean,
    /// `DATE_TIME`.
    DateTime,
    /// `DESCRIPTION`.
    Description,
    /// `EMAIL`.
    Email,
    /// `EXPIRY_DURATION`.
    ExpiryDuration,
    /// `NAME`.
    Name,
    /// `NUMBER`.
    Number,
    /// `QUICK_CONNECT`.
    QuickConnect,
    /// `SCHEDULED_TIME`.
    ScheduledTime,
    /// `SELF_ASSIGN`.
    SelfAssign,
    /// `SINGLE_SELECT`.
    SingleSelect,
    /// `TEXT`.
    Text,
    /// `TEXT_AREA`.
    TextArea,
    /// `URL`.
    Url,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "BOOLEAN",
            "DATE_TIME",
            "DESCRIPTION",
            "EMAIL",
            "EXPIRY_DURATION",
            "NAME",
            "NUMBER",
            "QUICK_CONNECT",
            "SCHEDULED_TIME",
            "SELF_ASSIGN",
            "SINGLE_SELECT",
            "TEXT",
            "TEXT_AREA",
            "URL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
