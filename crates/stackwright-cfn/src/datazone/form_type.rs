// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::FormType` and its property types.

use crate::l1::*;

/// The details of the metadata form type.
///
/// `AWS::DataZone::FormType`; `Ref` returns the physical id, which is made of `DomainIdentifier`, `FormTypeIdentifier`.
/// Changing one of these replaces it: `DomainIdentifier`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFormType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::FormType",
    tags: None,
    rules: include_str!("form_type.rules"),
};

impl CfnFormType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::FormType";

    /// `CfnFormType` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The identifier of the Amazon DataZone domain in which the form type exists.
    /// - `model`: The model of the form type.
    /// - `name`: The name of the form type.
    /// - `owning_project_identifier`: The identifier of the project that owns the form type.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        model: impl IntoValue<ModelProperty>,
        name: impl IntoValue<String>,
        owning_project_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put("Model", model.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "OwningProjectIdentifier",
            owning_project_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the metadata form type.
    ///
    /// `Description`; an update may replace the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The status of the form type.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`; an update may replace the resource.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Construct for CfnFormType {
    type Handle = CfnFormTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFormTypeRef {
        CfnFormTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFormType`] of a stack.
pub struct CfnFormTypeRef(NodeRef);

impl Clone for CfnFormTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFormTypeRef {}
impl AsNode for CfnFormTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFormTypeRef {
    /// What `Ref` returns: the physical id, which is made of `DomainIdentifier`, `FormTypeIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the metadata form type was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon DataZone user who created teh metadata form type.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The identifier of the Amazon DataZone domain in which the form type exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The ID of the metadata form type.
    ///
    /// `Fn::GetAtt` of `FormTypeIdentifier`.
    #[inline]
    pub fn attr_form_type_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FormTypeIdentifier")))
    }

    /// The identifier of the project that owns the form type.
    ///
    /// `Fn::GetAtt` of `OwningProjectId`.
    #[inline]
    pub fn attr_owning_project_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwningProjectId")))
    }

    /// The revision of the form type.
    ///
    /// `Fn::GetAtt` of `Revision`.
    #[inline]
    pub fn attr_revision(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Revision")))
    }
}

/// Indicates the smithy model of the API.
///
/// The property type `Model` of `AWS::DataZone::FormType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelProperty(Object);

impl ModelProperty {
    /// `ModelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Smithy` property.
    ///
    /// `Smithy`.
    pub fn smithy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Smithy", value.into_value().into_node());
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

impl Kind for ModelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelProperty> for ModelProperty {}
impl From<ModelProperty> for Node {
    #[inline]
    fn from(value: ModelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelProperty> for ModelProperty {
    #[inline]
    fn into_value(self) -> Value<ModelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
