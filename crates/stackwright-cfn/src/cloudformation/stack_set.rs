// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::StackSet` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::StackSet` resource contains information about a StackSet. With StackSets, you can provision stacks across AWS accounts and Regions from a single CloudFormation template. Each stack is based on the same CloudFormation template, but you can customize individual stacks using parameters.
///
/// > Run deployments to nested StackSets from the parent stack, not directly through the StackSet API.
///
/// `AWS::CloudFormation::StackSet`; `Ref` returns its `StackSetId`, a [`cloudformation::StackSetId`](kinds::cloudformation::StackSetId).
/// Changing one of these replaces it: `PermissionModel`, `StackSetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStackSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::StackSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stack_set.rules"),
};

impl CfnStackSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::StackSet";

    /// `CfnStackSet` with its required properties, in alphabetical order:
    ///
    /// - `permission_model`: Describes how the IAM roles required for StackSet operations are created.
    /// - `stack_set_name`: The name to associate with the StackSet.
    pub fn new(
        permission_model: impl IntoValue<PermissionModel>,
        stack_set_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PermissionModel", permission_model.into_value().into_node());
        object_.put("StackSetName", stack_set_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Number (ARN) of the IAM role to use to create this StackSet. Specify an IAM role only if you are using customized administrator roles to control which users or groups can manage specific StackSets within the same administrator account.
    ///
    /// Use customized administrator roles to control which users or groups can manage specific StackSets within the same administrator account. For more information, see [Grant self-managed permissions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-prereqs-self-managed.html) in the *CloudFormation User Guide*.
    ///
    /// Valid only if the permissions model is `SELF_MANAGED`.
    ///
    /// `AdministrationRoleARN`; updated in place.
    pub fn administration_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("AdministrationRoleARN", value.into_value().into_node());
        self
    }

    /// Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization or organizational unit (OU). For more information, see [Enable or disable automatic deployments for StackSets in AWS Organizations](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html) in the *CloudFormation User Guide*.
    ///
    /// Required if the permissions model is `SERVICE_MANAGED`. (Not used with self-managed permissions.)
    ///
    /// `AutoDeployment`; updated in place.
    pub fn auto_deployment(mut self, value: impl IntoValue<AutoDeploymentProperty>) -> Self {
        self.0.put("AutoDeployment", value.into_value().into_node());
        self
    }

    /// Specifies whether you are acting as an account administrator in the organization's management account or as a delegated administrator in a member account.
    ///
    /// By default, `SELF` is specified. Use `SELF` for StackSets with self-managed permissions.
    ///
    /// - To create a StackSet with service-managed permissions while signed in to the management account, specify `SELF`.
    /// - To create a StackSet with service-managed permissions while signed in to a delegated administrator account, specify `DELEGATED_ADMIN`.
    ///
    /// Your AWS account must be registered as a delegated admin in the management account. For more information, see [Register a delegated administrator](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-delegated-admin.html) in the *CloudFormation User Guide*.
    ///
    /// StackSets with service-managed permissions are created in the management account, including StackSets that are created by delegated administrators.
    ///
    /// Valid only if the permissions model is `SERVICE_MANAGED`.
    ///
    /// `CallAs`; one of `SELF`, `DELEGATED_ADMIN`; updated in place.
    pub fn call_as(mut self, value: impl IntoValue<CallAs>) -> Self {
        self.0.put("CallAs", value.into_value().into_node());
        self
    }

    /// The capabilities that are allowed in the StackSet. Some StackSet templates might include resources that can affect permissions in your AWS account —for example, by creating new IAM users. For more information, see [Acknowledging IAM resources in CloudFormation templates](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html#using-iam-capabilities) in the *CloudFormation User Guide*.
    ///
    /// `Capabilities`; updated in place.
    pub fn capabilities(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Capabilities", value.into_value().into_node());
        self
    }

    /// A description of the StackSet.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the IAM execution role to use to create the StackSet. If you don't specify an execution role, CloudFormation uses the `AWSCloudFormationStackSetExecutionRole` role for the StackSet operation.
    ///
    /// Valid only if the permissions model is `SELF_MANAGED`.
    ///
    /// *Pattern*: `[a-zA-Z_0-9+=,.@-]+`
    ///
    /// `ExecutionRoleName`; updated in place.
    pub fn execution_role_name(mut self, value: impl IntoValue<kinds::iam::RoleName>) -> Self {
        self.0
            .put("ExecutionRoleName", value.into_value().into_node());
        self
    }

    /// Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations.
    ///
    /// When active, StackSets performs non-conflicting operations concurrently and queues conflicting operations. After conflicting operations finish, StackSets starts queued operations in request order.
    ///
    /// > If there are already running or queued operations, StackSets queues all incoming operations even if they are non-conflicting.
    /// >
    /// > You can't modify your StackSet's execution configuration while there are running or queued operations for that StackSet.
    ///
    /// When inactive (default), StackSets performs one operation at a time in request order.
    ///
    /// `ManagedExecution`; updated in place.
    pub fn managed_execution(mut self, value: impl IntoValue<ManagedExecutionProperty>) -> Self {
        self.0
            .put("ManagedExecution", value.into_value().into_node());
        self
    }

    /// The user-specified preferences for how CloudFormation performs a StackSet operation.
    ///
    /// `OperationPreferences`; updated in place.
    pub fn operation_preferences(
        mut self,
        value: impl IntoValue<OperationPreferencesProperty>,
    ) -> Self {
        self.0
            .put("OperationPreferences", value.into_value().into_node());
        self
    }

    /// The input parameters for the StackSet template.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<List<ParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// A group of stack instances with parameters in some specific accounts and Regions.
    ///
    /// `StackInstancesGroup`; updated in place.
    pub fn stack_instances_group(
        mut self,
        value: impl IntoValue<List<StackInstancesProperty>>,
    ) -> Self {
        self.0
            .put("StackInstancesGroup", value.into_value().into_node());
        self
    }

    /// Key-value pairs to associate with this stack. CloudFormation also propagates these tags to supported resources in the stack. You can specify a maximum number of 50 tags.
    ///
    /// If you don't specify this parameter, CloudFormation doesn't modify the stack's tags. If you specify an empty value, CloudFormation removes all associated tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The structure that contains the template body, with a minimum length of 1 byte and a maximum length of 51,200 bytes.
    ///
    /// You must include either `TemplateURL` or `TemplateBody` in a StackSet, but you can't use both. Dynamic references in the `TemplateBody` may not work correctly in all cases. It's recommended to pass templates that contain dynamic references through `TemplateUrl` instead.
    ///
    /// `TemplateBody`; updated in place.
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateBody", value.into_value().into_node());
        self
    }

    /// The URL of a file that contains the template body. The URL must point to a template (max size: 1 MB) that's located in an Amazon S3 bucket or a Systems Manager document. The location for an Amazon S3 bucket must start with `https://`.
    ///
    /// Conditional: You must specify only one of the following parameters: `TemplateBody`, `TemplateURL`.
    ///
    /// `TemplateURL`; updated in place.
    pub fn template_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateURL", value.into_value().into_node());
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

impl Construct for CfnStackSet {
    type Handle = CfnStackSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStackSetRef {
        CfnStackSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStackSet`] of a stack.
pub struct CfnStackSetRef(NodeRef);

impl Clone for CfnStackSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStackSetRef {}
impl AsNode for CfnStackSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStackSetRef {
    /// What `Ref` returns: its `StackSetId`, a [`cloudformation::StackSetId`](kinds::cloudformation::StackSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::StackSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the unique identifier of the resource.
    ///
    /// `Fn::GetAtt` of `StackSetId`.
    #[inline]
    pub fn attr_stack_set_id(&self) -> Value<kinds::cloudformation::StackSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StackSetId")))
    }
}

impl IntoValue<kinds::cloudformation::StackSetId> for &CfnStackSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::StackSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization or organizational unit (OU). For more information, see [Enable or disable automatic deployments for StackSets in AWS Organizations](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html) in the *CloudFormation User Guide*.
///
/// The property type `AutoDeployment` of `AWS::CloudFormation::StackSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoDeploymentProperty(Object);

impl AutoDeploymentProperty {
    /// `AutoDeploymentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of StackSet ARNs that this StackSet depends on for auto-deployment operations. When auto-deployment is triggered, operations will be sequenced to ensure all dependencies complete successfully before this StackSet's operation begins.
    ///
    /// `DependsOn`.
    pub fn depends_on(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DependsOn", value.into_value().into_node());
        self
    }

    /// If set to `true`, StackSets automatically deploys additional stack instances to AWS Organizations accounts that are added to a target organization or organizational unit (OU) in the specified Regions. If an account is removed from a target organization or OU, StackSets deletes stack instances from the account in the specified Regions.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// If set to `true`, stack resources are retained when an account is removed from a target organization or OU. If set to `false`, stack resources are deleted. Specify only if `Enabled` is set to `True`.
    ///
    /// `RetainStacksOnAccountRemoval`.
    pub fn retain_stacks_on_account_removal(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "RetainStacksOnAccountRemoval",
            value.into_value().into_node(),
        );
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

impl Kind for AutoDeploymentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoDeploymentProperty> for AutoDeploymentProperty {}
impl From<AutoDeploymentProperty> for Node {
    #[inline]
    fn from(value: AutoDeploymentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoDeploymentProperty> for AutoDeploymentProperty {
    #[inline]
    fn into_value(self) -> Value<AutoDeploymentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions.
///
/// When deploying to AWS Organizations accounts with `SERVICE_MANAGED` permissions:
///
/// - You must specify the `OrganizationalUnitIds` property.
/// - If you specify organizational units (OUs) for `OrganizationalUnitIds` and use either the `Accounts` or `AccountsUrl` property, you must also specify the `AccountFilterType` property.
///
/// When deploying to AWS accounts with `SELF_MANAGED` permissions:
///
/// - You must specify either the `Accounts` or `AccountsUrl` property, but not both.
///
/// The property type `DeploymentTargets` of `AWS::CloudFormation::StackSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentTargetsProperty(Object);

impl DeploymentTargetsProperty {
    /// `DeploymentTargetsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Refines which accounts to deploy stacks to by specifying how to use the `Accounts` and `OrganizationalUnitIds` properties together.
    ///
    /// The following values determine how CloudFormation selects target accounts:
    ///
    /// - `INTERSECTION`: StackSet deploys to the accounts specified in the `Accounts` property.
    /// - `DIFFERENCE`: StackSet deploys to the OU, excluding the accounts specified in the `Accounts` property.
    /// - `UNION`: StackSet deploys to the OU, and the accounts specified in the `Accounts` property. `UNION` is not supported for create operations when using StackSet as a resource or the `CreateStackInstances` API.
    ///
    /// `AccountFilterType`; one of `NONE`, `UNION`, `INTERSECTION`, `DIFFERENCE`.
    pub fn account_filter_type(mut self, value: impl IntoValue<AccountFilterType>) -> Self {
        self.0
            .put("AccountFilterType", value.into_value().into_node());
        self
    }

    /// The account IDs of the AWS accounts. If you have many account numbers, you can provide those accounts using the `AccountsUrl` property instead.
    ///
    /// *Pattern*: `^[0-9]{12}$`
    ///
    /// `Accounts`.
    pub fn accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Accounts", value.into_value().into_node());
        self
    }

    /// The Amazon S3 URL path to a file that contains a list of AWS account IDs. The file format must be either `.csv` or `.txt`, and the data can be comma-separated or new-line-separated. There is currently a 10MB limit for the data (approximately 800,000 accounts).
    ///
    /// This property serves the same purpose as `Accounts` but allows you to specify a large number of accounts.
    ///
    /// `AccountsUrl`.
    pub fn accounts_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountsUrl", value.into_value().into_node());
        self
    }

    /// The organization root ID or organizational unit (OU) IDs.
    ///
    /// *Pattern*: `^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$`
    ///
    /// `OrganizationalUnitIds`.
    pub fn organizational_unit_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OrganizationalUnitIds", value.into_value().into_node());
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

impl Kind for DeploymentTargetsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentTargetsProperty> for DeploymentTargetsProperty {}
impl From<DeploymentTargetsProperty> for Node {
    #[inline]
    fn from(value: DeploymentTargetsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentTargetsProperty> for DeploymentTargetsProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentTargetsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations.
///
/// The property type `ManagedExecution` of `AWS::CloudFormation::StackSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedExecutionProperty(Object);

impl ManagedExecutionProperty {
    /// `ManagedExecutionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When `true`, CloudFormation performs non-conflicting operations concurrently and queues conflicting operations. After conflicting operations finish, CloudFormation starts queued operations in request order.
    ///
    /// > If there are already running or queued operations, CloudFormation queues all incoming operations even if they are non-conflicting.
    /// >
    /// > You can't modify your StackSet's execution configuration while there are running or queued operations for that StackSet.
    ///
    /// When `false` (default), StackSets performs one operation at a time in request order.
    ///
    /// `Active`.
    pub fn active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Active", value.into_value().into_node());
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

impl Kind for ManagedExecutionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedExecutionProperty> for ManagedExecutionProperty {}
impl From<ManagedExecutionProperty> for Node {
    #[inline]
    fn from(value: ManagedExecutionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedExecutionProperty> for ManagedExecutionProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedExecutionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The user-specified preferences for how CloudFormation performs a StackSet operation. For more information on maximum concurrent accounts and failure tolerance, see [StackSet operation options](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-concepts.html#stackset-ops-options) in the *CloudFormation User Guide*.
///
/// The property type `OperationPreferences` of `AWS::CloudFormation::StackSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct OperationPreferencesProperty(Object);

impl OperationPreferencesProperty {
    /// `OperationPreferencesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies how the concurrency level behaves during the operation execution.
    ///
    /// - `STRICT_FAILURE_TOLERANCE`: This option dynamically lowers the concurrency level to ensure the number of failed accounts never exceeds the value of `FailureToleranceCount` +1. The initial actual concurrency is set to the lower of either the value of the `MaxConcurrentCount`, or the value of `FailureToleranceCount` +1. The actual concurrency is then reduced proportionally by the number of failures. This is the default behavior.
    ///
    /// If failure tolerance or Maximum concurrent accounts are set to percentages, the behavior is similar.
    /// - `SOFT_FAILURE_TOLERANCE`: This option decouples `FailureToleranceCount` from the actual concurrency. This allows StackSet operations to run at the concurrency level set by the `MaxConcurrentCount` value, or `MaxConcurrentPercentage`, regardless of the number of failures.
    ///
    /// `ConcurrencyMode`; one of `STRICT_FAILURE_TOLERANCE`, `SOFT_FAILURE_TOLERANCE`.
    pub fn concurrency_mode(mut self, value: impl IntoValue<ConcurrencyMode>) -> Self {
        self.0
            .put("ConcurrencyMode", value.into_value().into_node());
        self
    }

    /// The number of accounts per Region this operation can fail in before CloudFormation stops the operation in that Region. If the operation is stopped in a Region, CloudFormation doesn't attempt the operation in any subsequent Regions.
    ///
    /// Conditional: You must specify either `FailureToleranceCount` or `FailureTolerancePercentage` (but not both).
    ///
    /// `FailureToleranceCount`.
    pub fn failure_tolerance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FailureToleranceCount", value.into_value().into_node());
        self
    }

    /// The percentage of accounts per Region this stack operation can fail in before CloudFormation stops the operation in that Region. If the operation is stopped in a Region, CloudFormation doesn't attempt the operation in any subsequent Regions.
    ///
    /// When calculating the number of accounts based on the specified percentage, CloudFormation rounds *down* to the next whole number.
    ///
    /// Conditional: You must specify either `FailureToleranceCount` or `FailureTolerancePercentage`, but not both.
    ///
    /// `FailureTolerancePercentage`.
    pub fn failure_tolerance_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FailureTolerancePercentage", value.into_value().into_node());
        self
    }

    /// The maximum number of accounts in which to perform this operation at one time. This is dependent on the value of `FailureToleranceCount`. `MaxConcurrentCount` is at most one more than the `FailureToleranceCount`.
    ///
    /// Note that this setting lets you specify the *maximum* for operations. For large deployments, under certain circumstances the actual number of accounts acted upon concurrently may be lower due to service throttling.
    ///
    /// Conditional: You must specify either `MaxConcurrentCount` or `MaxConcurrentPercentage`, but not both.
    ///
    /// `MaxConcurrentCount`.
    pub fn max_concurrent_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentCount", value.into_value().into_node());
        self
    }

    /// The maximum percentage of accounts in which to perform this operation at one time.
    ///
    /// When calculating the number of accounts based on the specified percentage, CloudFormation rounds down to the next whole number. This is true except in cases where rounding down would result is zero. In this case, CloudFormation sets the number as one instead.
    ///
    /// Note that this setting lets you specify the *maximum* for operations. For large deployments, under certain circumstances the actual number of accounts acted upon concurrently may be lower due to service throttling.
    ///
    /// Conditional: You must specify either `MaxConcurrentCount` or `MaxConcurrentPercentage`, but not both.
    ///
    /// `MaxConcurrentPercentage`.
    pub fn max_concurrent_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentPercentage", value.into_value().into_node());
        self
    }

    /// The concurrency type of deploying StackSets operations in Regions, could be in parallel or one Region at a time.
    ///
    /// `RegionConcurrencyType`; one of `SEQUENTIAL`, `PARALLEL`.
    pub fn region_concurrency_type(mut self, value: impl IntoValue<RegionConcurrencyType>) -> Self {
        self.0
            .put("RegionConcurrencyType", value.into_value().into_node());
        self
    }

    /// The order of the Regions where you want to perform the stack operation.
    ///
    /// `RegionOrder`.
    pub fn region_order(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RegionOrder", value.into_value().into_node());
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

impl Kind for OperationPreferencesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OperationPreferencesProperty> for OperationPreferencesProperty {}
impl From<OperationPreferencesProperty> for Node {
    #[inline]
    fn from(value: OperationPreferencesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OperationPreferencesProperty> for OperationPreferencesProperty {
    #[inline]
    fn into_value(self) -> Value<OperationPreferencesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Parameter data type.
///
/// The property type `Parameter` of `AWS::CloudFormation::StackSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterProperty(Object);

impl ParameterProperty {
    /// `ParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_key`: The key associated with the parameter.
    /// - `parameter_value`: The input value associated with the parameter.
    pub fn new(
        parameter_key: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterKey", parameter_key.into_value().into_node());
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

impl Kind for ParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterProperty> for ParameterProperty {}
impl From<ParameterProperty> for Node {
    #[inline]
    fn from(value: ParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterProperty> for ParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Stack instances in some specific accounts and Regions.
///
/// The property type `StackInstances` of `AWS::CloudFormation::StackSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct StackInstancesProperty(Object);

impl StackInstancesProperty {
    /// `StackInstancesProperty` with its required properties, in alphabetical order:
    ///
    /// - `deployment_targets`: The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions.
    /// - `regions`: The names of one or more Regions where you want to create stack instances using the specified AWS accounts.
    pub fn new(
        deployment_targets: impl IntoValue<DeploymentTargetsProperty>,
        regions: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeploymentTargets",
            deployment_targets.into_value().into_node(),
        );
        object_.put("Regions", regions.into_value().into_node());
        Self(object_)
    }

    /// A list of StackSet parameters whose values you want to override in the selected stack instances.
    ///
    /// `ParameterOverrides`.
    pub fn parameter_overrides(mut self, value: impl IntoValue<List<ParameterProperty>>) -> Self {
        self.0
            .put("ParameterOverrides", value.into_value().into_node());
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

impl Kind for StackInstancesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StackInstancesProperty> for StackInstancesProperty {}
impl From<StackInstancesProperty> for Node {
    #[inline]
    fn from(value: StackInstancesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StackInstancesProperty> for StackInstancesProperty {
    #[inline]
    fn into_value(self) -> Value<StackInstancesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccountFilterType` of a `DeploymentTargets` of `AWS::CloudFormation::StackSet`.
pub enum AccountFilterType {
    /// `DIFFERENCE`.
    Difference,
    /// `INTERSECTION`.
    Intersection,
    /// `NONE`.
    None,
    /// `UNION`.
    Union,
}

#[diagnostic::do_not_recommend]
impl Kind for AccountFilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for AccountFilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for AccountFilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccountFilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccountFilterType> for AccountFilterType {
    #[inline]
    fn into_value(self) -> Value<AccountFilterType> {
        const VALUES: &[&str] = &["DIFFERENCE", "INTERSECTION", "NONE", "UNION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CallAs` of `AWS::CloudFormation::StackSet`.
pub enum CallAs {
    /// `DELEGATED_ADMIN`.
    DelegatedAdmin,
    /// `SELF`.
    Self_,
}

#[diagnostic::do_not_recommend]
impl Kind for CallAs {}
#[diagnostic::do_not_recommend]
impl TextKind for CallAs {}
#[diagnostic::do_not_recommend]
impl IdKind for CallAs {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CallAs {}
#[diagnostic::do_not_recommend]
impl IntoValue<CallAs> for CallAs {
    #[inline]
    fn into_value(self) -> Value<CallAs> {
        const VALUES: &[&str] = &["DELEGATED_ADMIN", "SELF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConcurrencyMode` of a `OperationPreferences` of `AWS::CloudFormation::StackSet`.
pub enum ConcurrencyMode {
    /// `SOFT_FAILURE_TOLERANCE`.
    SoftFailureTolerance,
    /// `STRICT_FAILURE_TOLERANCE`.
    StrictFailureTolerance,
}

#[diagnostic::do_not_recommend]
impl Kind for ConcurrencyMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ConcurrencyMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ConcurrencyMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConcurrencyMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConcurrencyMode> for ConcurrencyMode {
    #[inline]
    fn into_value(self) -> Value<ConcurrencyMode> {
        const VALUES: &[&str] = &["SOFT_FAILURE_TOLERANCE", "STRICT_FAILURE_TOLERANCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PermissionModel` of `AWS::CloudFormation::StackSet`.
pub enum PermissionModel {
    /// `SELF_MANAGED`.
    SelfManaged,
    /// `SERVICE_MANAGED`.
    ServiceManaged,
}

#[diagnostic::do_not_recommend]
impl Kind for PermissionModel {}
#[diagnostic::do_not_recommend]
impl TextKind for PermissionModel {}
#[diagnostic::do_not_recommend]
impl IdKind for PermissionModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PermissionModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<PermissionModel> for PermissionModel {
    #[inline]
    fn into_value(self) -> Value<PermissionModel> {
        const VALUES: &[&str] = &["SELF_MANAGED", "SERVICE_MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RegionConcurrencyType` of a `OperationPreferences` of `AWS::CloudFormation::StackSet`.
pub enum RegionConcurrencyType {
    /// `PARALLEL`.
    Parallel,
    /// `SEQUENTIAL`.
    Sequential,
}

#[diagnostic::do_not_recommend]
impl Kind for RegionConcurrencyType {}
#[diagnostic::do_not_recommend]
impl TextKind for RegionConcurrencyType {}
#[diagnostic::do_not_recommend]
impl IdKind for RegionConcurrencyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RegionConcurrencyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RegionConcurrencyType> for RegionConcurrencyType {
    #[inline]
    fn into_value(self) -> Value<RegionConcurrencyType> {
        const VALUES: &[&str] = &["PARALLEL", "SEQUENTIAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
