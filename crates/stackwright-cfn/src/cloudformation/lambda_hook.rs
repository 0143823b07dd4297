// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::LambdaHook` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::LambdaHook` resource creates and activates a Lambda Hook. You can use a Lambda Hook to evaluate your resources before allowing stack operations. This resource forwards requests for resource evaluation to a Lambda function.
///
/// For more information, see [Lambda Hooks](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/lambda-hooks.html) in the *CloudFormation Hooks User Guide*.
///
/// `AWS::CloudFormation::LambdaHook`; `Ref` returns its `HookArn`, a [`cloudformation::LambdaHookArn`](kinds::cloudformation::LambdaHookArn).
/// Changing one of these replaces it: `Alias`, `AutoUpdate`, `LoggingConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLambdaHook(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::LambdaHook",
    tags: None,
    rules: include_str!("lambda_hook.rules"),
};

impl CfnLambdaHook {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::LambdaHook";

    /// `CfnLambdaHook` with its required properties, in alphabetical order:
    ///
    /// - `alias`: The type name alias for the Hook.
    /// - `execution_role`: The IAM role that the Hook assumes to invoke your Lambda function.
    /// - `failure_mode`: Specifies how the Hook responds when the Lambda function invoked by the Hook returns a `FAILED` response.
    /// - `hook_status`: Specifies if the Hook is `ENABLED` or `DISABLED`.
    /// - `lambda_function`: Specifies the Lambda function for the Hook.
    /// - `target_operations`: Specifies the list of operations the Hook is run against.
    pub fn new(
        alias: impl IntoValue<String>,
        execution_role: impl IntoValue<kinds::iam::RoleArn>,
        failure_mode: impl IntoValue<super::FailureMode>,
        hook_status: impl IntoValue<super::HookStatus>,
        lambda_function: impl IntoValue<String>,
        target_operations: impl IntoValue<List<super::TargetOperation>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Alias", alias.into_value().into_node());
        object_.put("ExecutionRole", execution_role.into_value().into_node());
        object_.put("FailureMode", failure_mode.into_value().into_node());
        object_.put("HookStatus", hook_status.into_value().into_node());
        object_.put("LambdaFunction", lambda_function.into_value().into_node());
        object_.put(
            "TargetOperations",
            target_operations.into_value().into_node(),
        );
        Self(object_)
    }

    /// Whether to automatically update the extension in this account and Region when a new minor version is published by the extension publisher.
    ///
    /// `AutoUpdate`; default `true`; an update replaces the resource.
    pub fn auto_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoUpdate", value.into_value().into_node());
        self
    }

    /// Contains logging configuration information for an extension.
    ///
    /// `LoggingConfig`; an update replaces the resource.
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfigProperty>) -> Self {
        self.0.put("LoggingConfig", value.into_value().into_node());
        self
    }

    /// Specifies the stack level filters for the Hook.
    ///
    /// Example stack level filter in JSON:
    ///
    /// `"StackFilters": {"FilteringCriteria": "ALL", "StackNames": {"Exclude": [ "stack-1", "stack-2"]}}`
    ///
    /// Example stack level filter in YAML:
    ///
    /// `StackFilters: FilteringCriteria: ALL StackNames: Exclude: - stack-1 - stack-2`
    ///
    /// `StackFilters`; updated in place.
    pub fn stack_filters(mut self, value: impl IntoValue<StackFiltersProperty>) -> Self {
        self.0.put("StackFilters", value.into_value().into_node());
        self
    }

    /// Specifies the target filters for the Hook.
    ///
    /// Example target filter in JSON:
    ///
    /// `"TargetFilters": {"Actions": [ "CREATE", "UPDATE", "DELETE" ]}`
    ///
    /// Example target filter in YAML:
    ///
    /// `TargetFilters: Actions: - CREATE - UPDATE - DELETE`
    ///
    /// `TargetFilters`; updated in place.
    pub fn target_filters(mut self, value: impl IntoValue<TargetFiltersProperty>) -> Self {
        self.0.put("TargetFilters", value.into_value().into_node());
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

impl Construct for CfnLambdaHook {
    type Handle = CfnLambdaHookRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLambdaHookRef {
        CfnLambdaHookRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLambdaHook`] of a stack.
pub struct CfnLambdaHookRef(NodeRef);

impl Clone for CfnLambdaHookRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLambdaHookRef {}
impl AsNode for CfnLambdaHookRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLambdaHookRef {
    /// What `Ref` returns: its `HookArn`, a [`cloudformation::LambdaHookArn`](kinds::cloudformation::LambdaHookArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::LambdaHookArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of a Lambda Hook.
    ///
    /// `Fn::GetAtt` of `HookArn`.
    #[inline]
    pub fn attr_hook_arn(&self) -> Value<kinds::cloudformation::LambdaHookArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HookArn")))
    }
}

impl IntoValue<kinds::cloudformation::LambdaHookArn> for &CfnLambdaHookRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::LambdaHookArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Hook targets are the destination where hooks will be invoked against.
///
/// The property type `HookTarget` of `AWS::CloudFormation::LambdaHook`.
#[must_use = "a property type does nothing until it is set"]
pub struct HookTargetProperty(Object);

impl HookTargetProperty {
    /// `HookTargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: Target actions are the type of operation hooks will be executed at.
    /// - `invocation_point`: Invocation points are the point in provisioning workflow where hooks will be executed.
    /// - `target_name`: Type name of hook target.
    pub fn new(
        action: impl IntoValue<super::Action>,
        invocation_point: impl IntoValue<super::InvocationPoint>,
        target_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("InvocationPoint", invocation_point.into_value().into_node());
        object_.put("TargetName", target_name.into_value().into_node());
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

impl Kind for HookTargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HookTargetProperty> for HookTargetProperty {}
impl From<HookTargetProperty> for Node {
    #[inline]
    fn from(value: HookTargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HookTargetProperty> for HookTargetProperty {
    #[inline]
    fn into_value(self) -> Value<HookTargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains logging configuration information for an extension.
///
/// The property type `LoggingConfig` of `AWS::CloudFormation::LambdaHook`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigProperty(Object);

impl LoggingConfigProperty {
    /// `LoggingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_name`: The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers.
    /// - `log_role_arn`: The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch Logs.
    pub fn new(
        log_group_name: impl IntoValue<kinds::logs::LogGroupName>,
        log_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupName", log_group_name.into_value().into_node());
        object_.put("LogRoleArn", log_role_arn.into_value().into_node());
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

impl Kind for LoggingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigProperty> for LoggingConfigProperty {}
impl From<LoggingConfigProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigProperty> for LoggingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `StackFilters` property type specifies stack level filters for a Hook.
///
/// The `StackNames` or `StackRoles` properties are optional. However, you must specify at least one of these properties.
///
/// For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
///
/// The property type `StackFilters` of `AWS::CloudFormation::LambdaHook`.
#[must_use = "a property type does nothing until it is set"]
pub struct StackFiltersProperty(Object);

impl StackFiltersProperty {
    /// `StackFiltersProperty` with its required properties, in alphabetical order:
    ///
    /// - `filtering_criteria`: The filtering criteria.
    pub fn new(filtering_criteria: impl IntoValue<super::FilteringCriteria>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FilteringCriteria",
            filtering_criteria.into_value().into_node(),
        );
        Self(object_)
    }

    /// Includes or excludes specific stacks from Hook invocations.
    ///
    /// `StackNames`.
    pub fn stack_names(mut self, value: impl IntoValue<StackNamesProperty>) -> Self {
        self.0.put("StackNames", value.into_value().into_node());
        self
    }

    /// Includes or excludes specific stacks from Hook invocations based on their associated IAM roles.
    ///
    /// `StackRoles`.
    pub fn stack_roles(mut self, value: impl IntoValue<StackRolesProperty>) -> Self {
        self.0.put("StackRoles", value.into_value().into_node());
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

impl Kind for StackFiltersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StackFiltersProperty> for StackFiltersProperty {}
impl From<StackFiltersProperty> for Node {
    #[inline]
    fn from(value: StackFiltersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StackFiltersProperty> for StackFiltersProperty {
    #[inline]
    fn into_value(self) -> Value<StackFiltersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook invocations.
///
/// For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
///
/// The property type `StackNames` of `AWS::CloudFormation::LambdaHook`.
#[must_use = "a property type does nothing until it is set"]
pub struct StackNamesProperty(Object);

impl StackNamesProperty {
    /// `StackNamesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The stack names to exclude. All stacks except those listed here will invoke the Hook.
    ///
    /// `Exclude`.
    pub fn exclude(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclude", value.into_value().into_node());
        self
    }

    /// The stack names to include. Only the stacks specified in this list will invoke the Hook.
    ///
    /// `Include`.
    pub fn include(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for StackNamesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StackNamesProperty> for StackNamesProperty {}
impl From<StackNamesProperty> for Node {
    #[inline]
    fn from(value: StackNamesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StackNamesProperty> for StackNamesProperty {
    #[inline]
    fn into_value(self) -> Value<StackNamesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook invocations based on their associated IAM roles.
///
/// For more information, see [CloudFormation Hooks stack level filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-stack-level-filtering.html).
///
/// The property type `StackRoles` of `AWS::CloudFormation::LambdaHook`.
#[must_use = "a property type does nothing until it is set"]
pub struct StackRolesProperty(Object);

impl StackRolesProperty {
    /// `StackRolesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IAM role ARNs for stacks you want to exclude. The Hook will be invoked on all stacks except those initiated by the specified roles.
    ///
    /// `Exclude`.
    pub fn exclude(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclude", value.into_value().into_node());
        self
    }

    /// The IAM role ARNs to target stacks associated with these roles. Only stack operations initiated by these roles will invoke the Hook.
    ///
    /// `Include`.
    pub fn include(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for StackRolesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StackRolesProperty> for StackRolesProperty {}
impl From<StackRolesProperty> for Node {
    #[inline]
    fn from(value: StackRolesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StackRolesProperty> for StackRolesProperty {
    #[inline]
    fn into_value(self) -> Value<StackRolesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `TargetFilters` property type specifies the target filters for the Hook.
///
/// For more information, see [CloudFormation Hook target filters](https://docs.aws.amazon.com/cloudformation-cli/latest/hooks-userguide/hooks-target-filtering.html).
///
/// The property type `TargetFilters` of `AWS::CloudFormation::LambdaHook`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetFiltersProperty(Object);

impl TargetFiltersProperty {
    /// `TargetFiltersProperty` with its required properties, in alphabetical order:
    ///
    /// - `targets`: List of hook targets.
    pub fn new(targets: impl IntoValue<List<HookTargetProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Targets", targets.into_value().into_node());
        Self(object_)
    }

    /// List of actions that the hook is going to target
    ///
    /// `Actions`; one of `CREATE`, `UPDATE`, `DELETE`.
    pub fn actions(mut self, value: impl IntoValue<List<super::Action>>) -> Self {
        self.0.put("Actions", value.into_value().into_node());
        self
    }

    /// List of invocation points that the hook is going to target
    ///
    /// `InvocationPoints`; one of `PRE_PROVISION`.
    pub fn invocation_points(
        mut self,
        value: impl IntoValue<List<super::InvocationPoint>>,
    ) -> Self {
        self.0
            .put("InvocationPoints", value.into_value().into_node());
        self
    }

    /// List of type names that the hook is going to target
    ///
    /// `TargetNames`.
    pub fn target_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TargetNames", value.into_value().into_node());
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

impl Kind for TargetFiltersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetFiltersProperty> for TargetFiltersProperty {}
impl From<TargetFiltersProperty> for Node {
    #[inline]
    fn from(value: TargetFiltersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetFiltersProperty> for TargetFiltersProperty {
    #[inline]
    fn into_value(self) -> Value<TargetFiltersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
