// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AuditManager::AssessmentFramework` and its property types.

use crate::l1::*;

/// Creates a custom framework in AWS Audit Manager.
///
/// `AWS::AuditManager::AssessmentFramework`; `Ref` returns its `Arn`, a [`auditmanager::AssessmentFrameworkArn`](kinds::auditmanager::AssessmentFrameworkArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAssessmentFramework(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AuditManager::AssessmentFramework",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("assessment_framework.rules"),
};

impl CfnAssessmentFramework {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AuditManager::AssessmentFramework";

    /// `CfnAssessmentFramework` with its required properties, in alphabetical order:
    ///
    /// - `control_sets`: The control sets that are associated with the framework.
    /// - `name`: The name of the framework.
    pub fn new(
        control_sets: impl IntoValue<List<ControlSetProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ControlSets", control_sets.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The compliance type that the framework supports, such as CIS or HIPAA.
    ///
    /// `ComplianceType`; updated in place.
    pub fn compliance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ComplianceType", value.into_value().into_node());
        self
    }

    /// The description of the framework.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags associated with the framework.
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

impl Construct for CfnAssessmentFramework {
    type Handle = CfnAssessmentFrameworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAssessmentFrameworkRef {
        CfnAssessmentFrameworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAssessmentFramework`] of a stack.
pub struct CfnAssessmentFrameworkRef(NodeRef);

impl Clone for CfnAssessmentFrameworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAssessmentFrameworkRef {}
impl AsNode for CfnAssessmentFrameworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAssessmentFrameworkRef {
    /// What `Ref` returns: its `Arn`, a [`auditmanager::AssessmentFrameworkArn`](kinds::auditmanager::AssessmentFrameworkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::auditmanager::AssessmentFrameworkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the framework.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::auditmanager::AssessmentFrameworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time when the framework was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The user or role that created the framework.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The unique identifier for the framework.
    ///
    /// `Fn::GetAtt` of `FrameworkId`.
    #[inline]
    pub fn attr_framework_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FrameworkId")))
    }

    /// The time when the framework was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The user or role that most recently updated the framework.
    ///
    /// `Fn::GetAtt` of `LastUpdatedBy`.
    #[inline]
    pub fn attr_last_updated_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedBy")))
    }

    /// The framework type, such as a standard framework or a custom framework.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::auditmanager::AssessmentFrameworkArn> for &CfnAssessmentFrameworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::auditmanager::AssessmentFrameworkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A control set entity that represents a collection of controls in Audit Manager.
///
/// The property type `ControlSet` of `AWS::AuditManager::AssessmentFramework`.
#[must_use = "a property type does nothing until it is set"]
pub struct ControlSetProperty(Object);

impl ControlSetProperty {
    /// `ControlSetProperty` with its required properties, in alphabetical order:
    ///
    /// - `controls`: The list of controls within the control set.
    /// - `name`: The name of the control set.
    pub fn new(
        controls: impl IntoValue<List<ControlSetControlProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Controls", controls.into_value().into_node());
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

impl Kind for ControlSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ControlSetProperty> for ControlSetProperty {}
impl From<ControlSetProperty> for Node {
    #[inline]
    fn from(value: ControlSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ControlSetProperty> for ControlSetProperty {
    #[inline]
    fn into_value(self) -> Value<ControlSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to an existing control by ID.
///
/// The property type `ControlSetControl` of `AWS::AuditManager::AssessmentFramework`.
#[must_use = "a property type does nothing until it is set"]
pub struct ControlSetControlProperty(Object);

impl ControlSetControlProperty {
    /// `ControlSetControlProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The unique identifier of the control.
    pub fn new(id: impl IntoValue<String>) -> Self {
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

impl Kind for ControlSetControlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ControlSetControlProperty> for ControlSetControlProperty {}
impl From<ControlSetControlProperty> for Node {
    #[inline]
    fn from(value: ControlSetControlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ControlSetControlProperty> for ControlSetControlProperty {
    #[inline]
    fn into_value(self) -> Value<ControlSetControlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
