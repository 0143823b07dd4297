// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::Macro` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::Macro` resource is a CloudFormation resource type that creates a CloudFormation macro to perform custom processing on CloudFormation templates.
///
/// For more information, see [Perform custom processing on CloudFormation templates with template macros](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html) in the *CloudFormation User Guide*.
///
/// `AWS::CloudFormation::Macro`; `Ref` returns its `Id`, a [`cloudformation::MacroId`](kinds::cloudformation::MacroId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMacro(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::Macro",
    tags: None,
    rules: include_str!("macro.rules"),
};

impl CfnMacro {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::Macro";

    /// `CfnMacro` with its required properties, in alphabetical order:
    ///
    /// - `function_name`: The Amazon Resource Name (ARN) of the underlying Lambda function that you want CloudFormation to invoke when the macro is run.
    /// - `name`: The name of the macro.
    pub fn new(function_name: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionName", function_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the macro.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The CloudWatch Logs group to which CloudFormation sends error logging information when invoking the macro's underlying Lambda function.
    ///
    /// This will be an existing CloudWatch Logs LogGroup. Neither CloudFormation or Lambda will create the group.
    ///
    /// `LogGroupName`; updated in place.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The ARN of the role CloudFormation should assume when sending log entries to CloudWatch Logs.
    ///
    /// `LogRoleARN`; updated in place.
    pub fn log_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("LogRoleARN", value.into_value().into_node());
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

impl Construct for CfnMacro {
    type Handle = CfnMacroRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMacroRef {
        CfnMacroRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMacro`] of a stack.
pub struct CfnMacroRef(NodeRef);

impl Clone for CfnMacroRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMacroRef {}
impl AsNode for CfnMacroRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMacroRef {
    /// What `Ref` returns: its `Id`, a [`cloudformation::MacroId`](kinds::cloudformation::MacroId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::MacroId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns a unique identifier for the resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudformation::MacroId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudformation::MacroId> for &CfnMacroRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::MacroId> {
        Value::from_node(Node::Ref(self.0))
    }
}
