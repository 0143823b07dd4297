// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Budgets::BudgetsAction` and its property types.

use crate::l1::*;

/// The `AWS::Budgets::BudgetsAction` resource enables you to take predefined actions that are initiated when a budget threshold has been exceeded. For more information, see [Managing Your Costs with Budgets](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/budgets-managing-costs.html) in the *Billing and Cost Management User Guide*.
///
/// `AWS::Budgets::BudgetsAction`; `Ref` returns the physical id, which is made of `ActionId`, `BudgetName`.
/// Changing one of these replaces it: `ActionType`, `BudgetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBudgetsAction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Budgets::BudgetsAction",
    tags: Some(stackwright_core::TagProperty {
        name: "ResourceTags",
        format: TagFormat::List,
    }),
    rules: include_str!("budgets_action.rules"),
};

impl CfnBudgetsAction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Budgets::BudgetsAction";

    /// `CfnBudgetsAction` with its required properties, in alphabetical order:
    ///
    /// - `action_threshold`: The trigger threshold of the action.
    /// - `action_type`: The type of action.
    /// - `budget_name`: A string that represents the budget name.
    /// - `definition`: Specifies all of the type-specific parameters.
    /// - `execution_role_arn`: The role passed for action execution and reversion.
    /// - `notification_type`: The type of a notification.
    /// - `subscribers`: A list of subscribers.
    pub fn new(
        action_threshold: impl IntoValue<ActionThresholdProperty>,
        action_type: impl IntoValue<ActionType>,
        budget_name: impl IntoValue<String>,
        definition: impl IntoValue<DefinitionProperty>,
        execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        notification_type: impl IntoValue<NotificationType>,
        subscribers: impl IntoValue<List<SubscriberProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ActionThreshold", action_threshold.into_value().into_node());
        object_.put("ActionType", action_type.into_value().into_node());
        object_.put("BudgetName", budget_name.into_value().into_node());
        object_.put("Definition", definition.into_value().into_node());
        object_.put(
            "ExecutionRoleArn",
            execution_role_arn.into_value().into_node(),
        );
        object_.put(
            "NotificationType",
            notification_type.into_value().into_node(),
        );
        object_.put("Subscribers", subscribers.into_value().into_node());
        Self(object_)
    }

    /// This specifies if the action needs manual or automatic approval.
    ///
    /// `ApprovalModel`; one of `AUTOMATIC`, `MANUAL`; updated in place.
    pub fn approval_model(mut self, value: impl IntoValue<ApprovalModel>) -> Self {
        self.0.put("ApprovalModel", value.into_value().into_node());
        self
    }

    /// An optional list of tags to associate with the specified budget action. Each tag consists of a key and a value, and each key must be unique for the resource.
    ///
    /// `ResourceTags`; updated in place.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
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

impl Construct for CfnBudgetsAction {
    type Handle = CfnBudgetsActionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBudgetsActionRef {
        CfnBudgetsActionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBudgetsAction`] of a stack.
pub struct CfnBudgetsActionRef(NodeRef);

impl Clone for CfnBudgetsActionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBudgetsActionRef {}
impl AsNode for CfnBudgetsActionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBudgetsActionRef {
    /// What `Ref` returns: the physical id, which is made of `ActionId`, `BudgetName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A system-generated universally unique identifier (UUID) for the action.
    ///
    /// `Fn::GetAtt` of `ActionId`.
    #[inline]
    pub fn attr_action_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ActionId")))
    }
}

/// The trigger threshold of the action.
///
/// The property type `ActionThreshold` of `AWS::Budgets::BudgetsAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionThresholdProperty(Object);

impl ActionThresholdProperty {
    /// `ActionThresholdProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of threshold for a notification.
    /// - `value`: The threshold of a notification.
    pub fn new(r#type: impl IntoValue<ActionThresholdType>, value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ActionThresholdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionThresholdProperty> for ActionThresholdProperty {}
impl From<ActionThresholdProperty> for Node {
    #[inline]
    fn from(value: ActionThresholdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionThresholdProperty> for ActionThresholdProperty {
    #[inline]
    fn into_value(self) -> Value<ActionThresholdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The definition is where you specify all of the type-specific parameters.
///
/// The property type `Definition` of `AWS::Budgets::BudgetsAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct DefinitionProperty(Object);

impl DefinitionProperty {
    /// `DefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS Identity and Access Management ( IAM ) action definition details.
    ///
    /// `IamActionDefinition`.
    pub fn iam_action_definition(
        mut self,
        value: impl IntoValue<IamActionDefinitionProperty>,
    ) -> Self {
        self.0
            .put("IamActionDefinition", value.into_value().into_node());
        self
    }

    /// The service control policies (SCP) action definition details.
    ///
    /// `ScpActionDefinition`.
    pub fn scp_action_definition(
        mut self,
        value: impl IntoValue<ScpActionDefinitionProperty>,
    ) -> Self {
        self.0
            .put("ScpActionDefinition", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 Systems Manager ( SSM ) action definition details.
    ///
    /// `SsmActionDefinition`.
    pub fn ssm_action_definition(
        mut self,
        value: impl IntoValue<SsmActionDefinitionProperty>,
    ) -> Self {
        self.0
            .put("SsmActionDefinition", value.into_value().into_node());
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

impl Kind for DefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DefinitionProperty> for DefinitionProperty {}
impl From<DefinitionProperty> for Node {
    #[inline]
    fn from(value: DefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DefinitionProperty> for DefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<DefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Identity and Access Management ( IAM ) action definition details.
///
/// The property type `IamActionDefinition` of `AWS::Budgets::BudgetsAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamActionDefinitionProperty(Object);

impl IamActionDefinitionProperty {
    /// `IamActionDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_arn`: The Amazon Resource Name (ARN) of the policy to be attached.
    pub fn new(policy_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyArn", policy_arn.into_value().into_node());
        Self(object_)
    }

    /// A list of groups to be attached. There must be at least one group.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// A list of roles to be attached. There must be at least one role.
    ///
    /// `Roles`.
    pub fn roles(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Roles", value.into_value().into_node());
        self
    }

    /// A list of users to be attached. There must be at least one user.
    ///
    /// `Users`.
    pub fn users(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Users", value.into_value().into_node());
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

impl Kind for IamActionDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamActionDefinitionProperty> for IamActionDefinitionProperty {}
impl From<IamActionDefinitionProperty> for Node {
    #[inline]
    fn from(value: IamActionDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamActionDefinitionProperty> for IamActionDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<IamActionDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tag structure that contains a tag key and value.
///
/// The property type `ResourceTag` of `AWS::Budgets::BudgetsAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key that's associated with the tag.
    /// - `value`: The value that's associated with the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The service control policies (SCP) action definition details.
///
/// The property type `ScpActionDefinition` of `AWS::Budgets::BudgetsAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScpActionDefinitionProperty(Object);

impl ScpActionDefinitionProperty {
    /// `ScpActionDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_id`: The policy ID attached.
    /// - `target_ids`: A list of target IDs.
    pub fn new(
        policy_id: impl IntoValue<String>,
        target_ids: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyId", policy_id.into_value().into_node());
        object_.put("TargetIds", target_ids.into_value().into_node());
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

impl Kind for ScpActionDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScpActionDefinitionProperty> for ScpActionDefinitionProperty {}
impl From<ScpActionDefinitionProperty> for Node {
    #[inline]
    fn from(value: ScpActionDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScpActionDefinitionProperty> for ScpActionDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<ScpActionDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon EC2 Systems Manager ( SSM ) action definition details.
///
/// The property type `SsmActionDefinition` of `AWS::Budgets::BudgetsAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct SsmActionDefinitionProperty(Object);

impl SsmActionDefinitionProperty {
    /// `SsmActionDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_ids`: The EC2 and RDS instance IDs.
    /// - `region`: The Region to run the ( SSM ) document.
    /// - `subtype`: The action subType.
    pub fn new(
        instance_ids: impl IntoValue<List<kinds::ec2::InstanceId>>,
        region: impl IntoValue<String>,
        subtype: impl IntoValue<Subtype>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceIds", instance_ids.into_value().into_node());
        object_.put("Region", region.into_value().into_node());
        object_.put("Subtype", subtype.into_value().into_node());
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

impl Kind for SsmActionDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SsmActionDefinitionProperty> for SsmActionDefinitionProperty {}
impl From<SsmActionDefinitionProperty> for Node {
    #[inline]
    fn from(value: SsmActionDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SsmActionDefinitionProperty> for SsmActionDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<SsmActionDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The subscriber to a budget notification. The subscriber consists of a subscription type and either an Amazon SNS topic or an email address.
///
/// For example, an email subscriber has the following parameters:
///
/// - A `subscriptionType` of `EMAIL`
/// - An `address` of `example@example.com`
///
/// The property type `Subscriber` of `AWS::Budgets::BudgetsAction`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubscriberProperty(Object);

impl SubscriberProperty {
    /// `SubscriberProperty` with its required properties, in alphabetical order:
    ///
    /// - `address`: The address that AWS sends budget notifications to, either an SNS topic or an email.
    /// - `r#type`: The type of notification that AWS sends to a subscriber.
    pub fn new(address: impl IntoValue<String>, r#type: impl IntoValue<SubscriberType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Address", address.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for SubscriberProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubscriberProperty> for SubscriberProperty {}
impl From<SubscriberProperty> for Node {
    #[inline]
    fn from(value: SubscriberProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubscriberProperty> for SubscriberProperty {
    #[inline]
    fn into_value(self) -> Value<SubscriberProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `ActionThreshold` of `AWS::Budgets::BudgetsAction`.
pub enum ActionThresholdType {
    /// `ABSOLUTE_VALUE`.
    AbsoluteValue,
    /// `PERCENTAGE`.
    Percentage,
}

#[diagnostic::do_not_recommend]
impl Kind for ActionThresholdType {}
#[diagnostic::do_not_recommend]
impl TextKind for ActionThresholdType {}
#[diagnostic::do_not_recommend]
impl IdKind for ActionThresholdType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ActionThresholdType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ActionThresholdType> for ActionThresholdType {
    #[inline]
    fn into_value(self) -> Value<ActionThresholdType> {
        const VALUES: &[&str] = &["ABSOLUTE_VALUE", "PERCENTAGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ActionType` of `AWS::Budgets::BudgetsAction`.
pub enum ActionType {
    /// `APPLY_IAM_POLICY`.
    ApplyIamPolicy,
    /// `APPLY_SCP_POLICY`.
    ApplyScpPolicy,
    /// `RUN_SSM_DOCUMENTS`.
    RunSsmDocuments,
}

#[diagnostic::do_not_recommend]
impl Kind for ActionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ActionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ActionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ActionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ActionType> for ActionType {
    #[inline]
    fn into_value(self) -> Value<ActionType> {
        const VALUES: &[&str] = &["APPLY_IAM_POLICY", "APPLY_SCP_POLICY", "RUN_SSM_DOCUMENTS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ApprovalModel` of `AWS::Budgets::BudgetsAction`.
pub enum ApprovalModel {
    /// `AUTOMATIC`.
    Automatic,
    /// `MANUAL`.
    Manual,
}

#[diagnostic::do_not_recommend]
impl Kind for ApprovalModel {}
#[diagnostic::do_not_recommend]
impl TextKind for ApprovalModel {}
#[diagnostic::do_not_recommend]
impl IdKind for ApprovalModel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApprovalModel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApprovalModel> for ApprovalModel {
    #[inline]
    fn into_value(self) -> Value<ApprovalModel> {
        const VALUES: &[&str] = &["AUTOMATIC", "MANUAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NotificationType` of `AWS::Budgets::BudgetsAction`.
pub enum NotificationType {
    /// `ACTUAL`.
    Actual,
    /// `FORECASTED`.
    Forecasted,
}

#[diagnostic::do_not_recommend]
impl Kind for NotificationType {}
#[diagnostic::do_not_recommend]
impl TextKind for NotificationType {}
#[diagnostic::do_not_recommend]
impl IdKind for NotificationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NotificationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NotificationType> for NotificationType {
    #[inline]
    fn into_value(self) -> Value<NotificationType> {
        const VALUES: &[&str] = &["ACTUAL", "FORECASTED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Subscriber` of `AWS::Budgets::BudgetsAction`.
pub enum SubscriberType {
    /// `EMAIL`.
    Email,
    /// `SNS`.
    Sns,
}

#[diagnostic::do_not_recommend]
impl Kind for SubscriberType {}
#[diagnostic::do_not_recommend]
impl TextKind for SubscriberType {}
#[diagnostic::do_not_recommend]
impl IdKind for SubscriberType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SubscriberType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SubscriberType> for SubscriberType {
    #[inline]
    fn into_value(self) -> Value<SubscriberType> {
        const VALUES: &[&str] = &["EMAIL", "SNS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Subtype` of a `SsmActionDefinition` of `AWS::Budgets::BudgetsAction`.
pub enum Subtype {
    /// `STOP_EC2_INSTANCES`.
    StopEc2Instances,
    /// `STOP_RDS_INSTANCES`.
    StopRdsInstances,
}

#[diagnostic::do_not_recommend]
impl Kind for Subtype {}
#[diagnostic::do_not_recommend]
impl TextKind for Subtype {}
#[diagnostic::do_not_recommend]
impl IdKind for Subtype {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Subtype {}
#[diagnostic::do_not_recommend]
impl IntoValue<Subtype> for Subtype {
    #[inline]
    fn into_value(self) -> Value<Subtype> {
        const VALUES: &[&str] = &["STOP_EC2_INSTANCES", "STOP_RDS_INSTANCES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
