// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Backup::Framework` and its property types.

use crate::l1::*;

/// Creates a framework with one or more controls. A framework is a collection of controls that you can use to evaluate your backup practices. By using pre-built customizable controls to define your policies, you can evaluate whether your backup practices comply with your policies and which resources are not yet in compliance.
///
/// For a sample CloudFormation template, see the [AWS Backup Developer Guide](https://docs.aws.amazon.com/aws-backup/latest/devguide/bam-cfn-integration.html#bam-cfn-frameworks-template).
///
/// `AWS::Backup::Framework`; `Ref` returns its `FrameworkArn`, a [`backup::FrameworkArn`](kinds::backup::FrameworkArn).
/// Changing one of these replaces it: `FrameworkName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFramework(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Backup::Framework",
    tags: Some(stackwright_core::TagProperty {
        name: "FrameworkTags",
        format: TagFormat::List,
    }),
    rules: include_str!("framework.rules"),
};

impl CfnFramework {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Backup::Framework";

    /// `CfnFramework` with its required properties, in alphabetical order:
    ///
    /// - `framework_controls`: Contains detailed information about all of the controls of a framework.
    pub fn new(framework_controls: impl IntoValue<List<FrameworkControlProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FrameworkControls",
            framework_controls.into_value().into_node(),
        );
        Self(object_)
    }

    /// An optional description of the framework with a maximum 1,024 characters.
    ///
    /// `FrameworkDescription`; updated in place.
    pub fn framework_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FrameworkDescription", value.into_value().into_node());
        self
    }

    /// The unique name of a framework. This name is between 1 and 256 characters, starting with a letter, and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (_).
    ///
    /// `FrameworkName`; an update replaces the resource.
    pub fn framework_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FrameworkName", value.into_value().into_node());
        self
    }

    /// The tags to assign to your framework.
    ///
    /// `FrameworkTags`; updated in place.
    pub fn framework_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("FrameworkTags", value.into_value().into_node());
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

impl Construct for CfnFramework {
    type Handle = CfnFrameworkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFrameworkRef {
        CfnFrameworkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFramework`] of a stack.
pub struct CfnFrameworkRef(NodeRef);

impl Clone for CfnFrameworkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFrameworkRef {}
impl AsNode for CfnFrameworkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFrameworkRef {
    /// What `Ref` returns: its `FrameworkArn`, a [`backup::FrameworkArn`](kinds::backup::FrameworkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::backup::FrameworkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The UTC time when you created your framework.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Depolyment status refers to whether your framework has completed deployment. This status is usually `Completed`, but might also be `Create in progress` or another status. For a list of statuses, see [Framework compliance status](https://docs.aws.amazon.com/aws-backup/latest/devguide/viewing-frameworks.html) in the *Developer Guide*.
    ///
    /// `Fn::GetAtt` of `DeploymentStatus`.
    #[inline]
    pub fn attr_deployment_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentStatus")))
    }

    /// The Amazon Resource Name (ARN) of your framework.
    ///
    /// `Fn::GetAtt` of `FrameworkArn`.
    #[inline]
    pub fn attr_framework_arn(&self) -> Value<kinds::backup::FrameworkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FrameworkArn")))
    }

    /// Framework status refers to whether you have turned on resource tracking for all of your resources. This status is `Active` when you turn on all resources the framework evaluates. For other statuses and steps to correct them, see [Framework compliance status](https://docs.aws.amazon.com/aws-backup/latest/devguide/viewing-frameworks.html) in the *Developer Guide*.
    ///
    /// `Fn::GetAtt` of `FrameworkStatus`.
    #[inline]
    pub fn attr_framework_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FrameworkStatus")))
    }
}

impl IntoValue<kinds::backup::FrameworkArn> for &CfnFrameworkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::backup::FrameworkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The parameters for a control. A control can have zero, one, or more than one parameter. An example of a control with two parameters is: "backup plan frequency is at least `daily` and the retention period is at least `1 year` ". The first parameter is `daily`. The second parameter is `1 year`.
///
/// The property type `ControlInputParameter` of `AWS::Backup::Framework`.
#[must_use = "a property type does nothing until it is set"]
pub struct ControlInputParameterProperty(Object);

impl ControlInputParameterProperty {
    /// `ControlInputParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: The name of a parameter, for example, `BackupPlanFrequency`.
    /// - `parameter_value`: The value of parameter, for example, `hourly`.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
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

impl Kind for ControlInputParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ControlInputParameterProperty> for ControlInputParameterProperty {}
impl From<ControlInputParameterProperty> for Node {
    #[inline]
    fn from(value: ControlInputParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ControlInputParameterProperty> for ControlInputParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ControlInputParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A framework consists of one or more controls. Each control has its own control scope. The control scope can include one or more resource types, a combination of a tag key and value, or a combination of one resource type and one resource ID. If no scope is specified, evaluations for the rule are triggered when any resource in your recording group changes in configuration.
///
/// > To set a control scope that includes all of a particular resource, leave the `ControlScope` empty or do not pass it when calling `CreateFramework`.
///
/// The property type `ControlScope` of `AWS::Backup::Framework`.
#[must_use = "a property type does nothing until it is set"]
pub struct ControlScopeProperty(Object);

impl ControlScopeProperty {
    /// `ControlScopeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the only AWS resource that you want your control scope to contain.
    ///
    /// `ComplianceResourceIds`.
    pub fn compliance_resource_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ComplianceResourceIds", value.into_value().into_node());
        self
    }

    /// Describes whether the control scope includes one or more types of resources, such as `EFS` or `RDS`.
    ///
    /// `ComplianceResourceTypes`.
    pub fn compliance_resource_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ComplianceResourceTypes", value.into_value().into_node());
        self
    }

    /// The tag key-value pair applied to those AWS resources that you want to trigger an evaluation for a rule. A maximum of one key-value pair can be provided. The tag value is optional, but it cannot be an empty string if you are creating or editing a framework from the console (though the value can be an empty string when included in a CloudFormation template).
    ///
    /// The structure to assign a tag is: `[{"Key":"string","Value":"string"}]`.
    ///
    /// `Tags`.
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

impl Kind for ControlScopeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ControlScopeProperty> for ControlScopeProperty {}
impl From<ControlScopeProperty> for Node {
    #[inline]
    fn from(value: ControlScopeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ControlScopeProperty> for ControlScopeProperty {
    #[inline]
    fn into_value(self) -> Value<ControlScopeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains detailed information about all of the controls of a framework. Each framework must contain at least one control.
///
/// The property type `FrameworkControl` of `AWS::Backup::Framework`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrameworkControlProperty(Object);

impl FrameworkControlProperty {
    /// `FrameworkControlProperty` with its required properties, in alphabetical order:
    ///
    /// - `control_name`: The name of a control.
    pub fn new(control_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ControlName", control_name.into_value().into_node());
        Self(object_)
    }

    /// The name/value pairs.
    ///
    /// `ControlInputParameters`.
    pub fn control_input_parameters(
        mut self,
        value: impl IntoValue<List<ControlInputParameterProperty>>,
    ) -> Self {
        self.0
            .put("ControlInputParameters", value.into_value().into_node());
        self
    }

    /// The scope of a control. The control scope defines what the control will evaluate. Three examples of control scopes are: a specific backup plan, all backup plans with a specific tag, or all backup plans.
    ///
    /// For more information, see [`ControlScope` .](https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ControlScope.html)
    ///
    /// `ControlScope`.
    pub fn control_scope(mut self, value: impl IntoValue<ControlScopeProperty>) -> Self {
        self.0.put("ControlScope", value.into_value().into_node());
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

impl Kind for FrameworkControlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrameworkControlProperty> for FrameworkControlProperty {}
impl From<FrameworkControlProperty> for Node {
    #[inline]
    fn from(value: FrameworkControlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrameworkControlProperty> for FrameworkControlProperty {
    #[inline]
    fn into_value(self) -> Value<FrameworkControlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
