// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MailManagerRuleSet` and its property types.

use crate::l1::*;

/// Resource to create a rule set for a Mail Manager ingress endpoint which contains a list of rules that are evaluated sequentially for each email.
///
/// `AWS::SES::MailManagerRuleSet`; `Ref` returns its `RuleSetId`, a [`ses::MailManagerRuleSetId`](kinds::ses::MailManagerRuleSetId).
/// Attributes: `RuleSetArn`, `RuleSetId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerruleset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMailManagerRuleSet(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MailManagerRuleSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("mail_manager_rule_set.rules"),
};

impl CfnMailManagerRuleSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MailManagerRuleSet";

    /// `CfnMailManagerRuleSet` with its required properties, in alphabetical order:
    ///
    /// - `rules`: Conditional rules that are evaluated for determining actions on email.
    pub fn new(rules: impl IntoValue<List<RuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// A user-friendly name for the rule set.
    ///
    /// `RuleSetName`; updated in place.
    pub fn rule_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RuleSetName", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for the resource. For example, { "tags": {"key1":"value1", "key2":"value2"} }.
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

impl Construct for CfnMailManagerRuleSet {
    type Handle = CfnMailManagerRuleSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMailManagerRuleSetRef {
        CfnMailManagerRuleSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMailManagerRuleSet`] of a stack.
pub struct CfnMailManagerRuleSetRef(NodeRef);

impl Clone for CfnMailManagerRuleSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMailManagerRuleSetRef {}
impl AsNode for CfnMailManagerRuleSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMailManagerRuleSetRef {
    /// What `Ref` returns: its `RuleSetId`, a [`ses::MailManagerRuleSetId`](kinds::ses::MailManagerRuleSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MailManagerRuleSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the rule set resource.
    ///
    /// `Fn::GetAtt` of `RuleSetArn`.
    #[inline]
    pub fn attr_rule_set_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleSetArn")))
    }

    /// The identifier of the rule set.
    ///
    /// `Fn::GetAtt` of `RuleSetId`.
    #[inline]
    pub fn attr_rule_set_id(&self) -> Value<kinds::ses::MailManagerRuleSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleSetId")))
    }
}

impl IntoValue<kinds::ses::MailManagerRuleSetId> for &CfnMailManagerRuleSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MailManagerRuleSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The action to add a header to a message. When executed, this action will add the given header to the message.
///
/// The property type `AddHeaderAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddHeaderActionProperty(Object);

impl AddHeaderActionProperty {
    /// `AddHeaderActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `header_name`: The name of the header to add to an email.
    /// - `header_value`: The value of the header to add to the email.
    pub fn new(header_name: impl IntoValue<String>, header_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HeaderName", header_name.into_value().into_node());
        object_.put("HeaderValue", header_value.into_value().into_node());
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

impl Kind for AddHeaderActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddHeaderActionProperty> for AddHeaderActionProperty {}
impl From<AddHeaderActionProperty> for Node {
    #[inline]
    fn from(value: AddHeaderActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddHeaderActionProperty> for AddHeaderActionProperty {
    #[inline]
    fn into_value(self) -> Value<AddHeaderActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The result of an analysis can be used in conditions to trigger actions. Analyses can inspect the email content and report a certain aspect of the email.
///
/// The property type `Analysis` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisProperty(Object);

impl AnalysisProperty {
    /// `AnalysisProperty` with its required properties, in alphabetical order:
    ///
    /// - `analyzer`: The Amazon Resource Name (ARN) of an Add On.
    /// - `result_field`: The returned value from an Add On.
    pub fn new(analyzer: impl IntoValue<String>, result_field: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Analyzer", analyzer.into_value().into_node());
        object_.put("ResultField", result_field.into_value().into_node());
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

impl Kind for AnalysisProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisProperty> for AnalysisProperty {}
impl From<AnalysisProperty> for Node {
    #[inline]
    fn from(value: AnalysisProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisProperty> for AnalysisProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The action to archive the email by delivering the email to an Amazon SES archive.
///
/// The property type `ArchiveAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveActionProperty(Object);

impl ArchiveActionProperty {
    /// `ArchiveActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_archive`: The identifier of the archive to send the email to.
    pub fn new(target_archive: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetArchive", target_archive.into_value().into_node());
        Self(object_)
    }

    /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors. For example, the specified archive has been deleted.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
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

impl Kind for ArchiveActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveActionProperty> for ArchiveActionProperty {}
impl From<ArchiveActionProperty> for Node {
    #[inline]
    fn from(value: ArchiveActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveActionProperty> for ArchiveActionProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BounceAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct BounceActionProperty(Object);

impl BounceActionProperty {
    /// `BounceActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `diagnostic_message`
    /// - `role_arn`
    /// - `sender`
    /// - `smtp_reply_code`
    /// - `status_code`
    pub fn new(
        diagnostic_message: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        sender: impl IntoValue<String>,
        smtp_reply_code: impl IntoValue<String>,
        status_code: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DiagnosticMessage",
            diagnostic_message.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Sender", sender.into_value().into_node());
        object_.put("SmtpReplyCode", smtp_reply_code.into_value().into_node());
        object_.put("StatusCode", status_code.into_value().into_node());
        Self(object_)
    }

    /// The `ActionFailurePolicy` property.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
        self
    }

    /// The `Message` property.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
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

impl Kind for BounceActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BounceActionProperty> for BounceActionProperty {}
impl From<BounceActionProperty> for Node {
    #[inline]
    fn from(value: BounceActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BounceActionProperty> for BounceActionProperty {
    #[inline]
    fn into_value(self) -> Value<BounceActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This action to delivers an email to a mailbox.
///
/// The property type `DeliverToMailboxAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeliverToMailboxActionProperty(Object);

impl DeliverToMailboxActionProperty {
    /// `DeliverToMailboxActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `mailbox_arn`: The Amazon Resource Name (ARN) of a WorkMail organization to deliver the email to.
    /// - `role_arn`: The Amazon Resource Name (ARN) of an IAM role to use to execute this action.
    pub fn new(
        mailbox_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MailboxArn", mailbox_arn.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors. For example, the mailbox ARN is no longer valid.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
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

impl Kind for DeliverToMailboxActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeliverToMailboxActionProperty> for DeliverToMailboxActionProperty {}
impl From<DeliverToMailboxActionProperty> for Node {
    #[inline]
    fn from(value: DeliverToMailboxActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeliverToMailboxActionProperty> for DeliverToMailboxActionProperty {
    #[inline]
    fn into_value(self) -> Value<DeliverToMailboxActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The action to deliver incoming emails to an Amazon Q Business application for indexing.
///
/// The property type `DeliverToQBusinessAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeliverToQBusinessActionProperty(Object);

impl DeliverToQBusinessActionProperty {
    /// `DeliverToQBusinessActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier of the Amazon Q Business application instance where the email content will be delivered.
    /// - `index_id`: The identifier of the knowledge base index within the Amazon Q Business application where the email content will be stored and indexed.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM Role to use while delivering to Amazon Q Business.
    pub fn new(
        application_id: impl IntoValue<String>,
        index_id: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("IndexId", index_id.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors. For example, the specified application has been deleted or the role lacks necessary permissions to call the `qbusiness:BatchPutDocument` API.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
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

impl Kind for DeliverToQBusinessActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeliverToQBusinessActionProperty> for DeliverToQBusinessActionProperty {}
impl From<DeliverToQBusinessActionProperty> for Node {
    #[inline]
    fn from(value: DeliverToQBusinessActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeliverToQBusinessActionProperty> for DeliverToQBusinessActionProperty {
    #[inline]
    fn into_value(self) -> Value<DeliverToQBusinessActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InvokeLambdaAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct InvokeLambdaActionProperty(Object);

impl InvokeLambdaActionProperty {
    /// `InvokeLambdaActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_arn`
    /// - `invocation_type`
    /// - `role_arn`
    pub fn new(
        function_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>,
        invocation_type: impl IntoValue<InvocationType>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionArn", function_arn.into_value().into_node());
        object_.put("InvocationType", invocation_type.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The `ActionFailurePolicy` property.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
        self
    }

    /// The `RetryTimeMinutes` property.
    ///
    /// `RetryTimeMinutes`.
    pub fn retry_time_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetryTimeMinutes", value.into_value().into_node());
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

impl Kind for InvokeLambdaActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InvokeLambdaActionProperty> for InvokeLambdaActionProperty {}
impl From<InvokeLambdaActionProperty> for Node {
    #[inline]
    fn from(value: InvokeLambdaActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InvokeLambdaActionProperty> for InvokeLambdaActionProperty {
    #[inline]
    fn into_value(self) -> Value<InvokeLambdaActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The action relays the email via SMTP to another specific SMTP server.
///
/// The property type `RelayAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelayActionProperty(Object);

impl RelayActionProperty {
    /// `RelayActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `relay`: The identifier of the relay resource to be used when relaying an email.
    pub fn new(relay: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Relay", relay.into_value().into_node());
        Self(object_)
    }

    /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors. For example, the specified relay has been deleted.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
        self
    }

    /// This action specifies whether to preserve or replace original mail from address while relaying received emails to a destination server.
    ///
    /// `MailFrom`; one of `REPLACE`, `PRESERVE`.
    pub fn mail_from(mut self, value: impl IntoValue<MailFrom>) -> Self {
        self.0.put("MailFrom", value.into_value().into_node());
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

impl Kind for RelayActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelayActionProperty> for RelayActionProperty {}
impl From<RelayActionProperty> for Node {
    #[inline]
    fn from(value: RelayActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelayActionProperty> for RelayActionProperty {
    #[inline]
    fn into_value(self) -> Value<RelayActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This action replaces the email envelope recipients with the given list of recipients. If the condition of this action applies only to a subset of recipients, only those recipients are replaced with the recipients specified in the action. The message contents and headers are unaffected by this action, only the envelope recipients are updated.
///
/// The property type `ReplaceRecipientAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplaceRecipientActionProperty(Object);

impl ReplaceRecipientActionProperty {
    /// `ReplaceRecipientActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This action specifies the replacement recipient email addresses to insert.
    ///
    /// `ReplaceWith`.
    pub fn replace_with(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ReplaceWith", value.into_value().into_node());
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

impl Kind for ReplaceRecipientActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplaceRecipientActionProperty> for ReplaceRecipientActionProperty {}
impl From<ReplaceRecipientActionProperty> for Node {
    #[inline]
    fn from(value: ReplaceRecipientActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplaceRecipientActionProperty> for ReplaceRecipientActionProperty {
    #[inline]
    fn into_value(self) -> Value<ReplaceRecipientActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A rule contains conditions, "unless conditions" and actions. For each envelope recipient of an email, if all conditions match and none of the "unless conditions" match, then all of the actions are executed sequentially. If no conditions are provided, the rule always applies and the actions are implicitly executed. If only "unless conditions" are provided, the rule applies if the email does not match the evaluation of the "unless conditions".
///
/// The property type `Rule` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The list of actions to execute when the conditions match the incoming email, and none of the "unless conditions" match.
    pub fn new(actions: impl IntoValue<List<RuleActionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        Self(object_)
    }

    /// The conditions of this rule. All conditions must match the email for the actions to be executed. An empty list of conditions means that all emails match, but are still subject to any "unless conditions"
    ///
    /// `Conditions`.
    pub fn conditions(mut self, value: impl IntoValue<List<RuleConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
        self
    }

    /// The user-friendly name of the rule.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The "unless conditions" of this rule. None of the conditions can match the email for the actions to be executed. If any of these conditions do match the email, then the actions are not executed.
    ///
    /// `Unless`.
    pub fn unless(mut self, value: impl IntoValue<List<RuleConditionProperty>>) -> Self {
        self.0.put("Unless", value.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The action for a rule to take. Only one of the contained actions can be set.
///
/// > This data type is a UNION, so only one of the following members can be specified when used or returned.
///
/// The property type `RuleAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleActionProperty(Object);

impl RuleActionProperty {
    /// `RuleActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This action adds a header. This can be used to add arbitrary email headers.
    ///
    /// `AddHeader`.
    pub fn add_header(mut self, value: impl IntoValue<AddHeaderActionProperty>) -> Self {
        self.0.put("AddHeader", value.into_value().into_node());
        self
    }

    /// This action archives the email. This can be used to deliver an email to an archive.
    ///
    /// `Archive`.
    pub fn archive(mut self, value: impl IntoValue<ArchiveActionProperty>) -> Self {
        self.0.put("Archive", value.into_value().into_node());
        self
    }

    /// The `Bounce` property.
    ///
    /// `Bounce`.
    pub fn bounce(mut self, value: impl IntoValue<BounceActionProperty>) -> Self {
        self.0.put("Bounce", value.into_value().into_node());
        self
    }

    /// This action delivers an email to a WorkMail mailbox.
    ///
    /// `DeliverToMailbox`.
    pub fn deliver_to_mailbox(
        mut self,
        value: impl IntoValue<DeliverToMailboxActionProperty>,
    ) -> Self {
        self.0
            .put("DeliverToMailbox", value.into_value().into_node());
        self
    }

    /// This action delivers an email to an Amazon Q Business application for ingestion into its knowledge base.
    ///
    /// `DeliverToQBusiness`.
    pub fn deliver_to_q_business(
        mut self,
        value: impl IntoValue<DeliverToQBusinessActionProperty>,
    ) -> Self {
        self.0
            .put("DeliverToQBusiness", value.into_value().into_node());
        self
    }

    /// This action terminates the evaluation of rules in the rule set.
    ///
    /// `Drop`; free JSON, such as an [`Object`].
    pub fn drop(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Drop", value.into_value().into_node());
        self
    }

    /// The `InvokeLambda` property.
    ///
    /// `InvokeLambda`.
    pub fn invoke_lambda(mut self, value: impl IntoValue<InvokeLambdaActionProperty>) -> Self {
        self.0.put("InvokeLambda", value.into_value().into_node());
        self
    }

    /// This action publishes the email content to an Amazon SNS topic.
    ///
    /// `PublishToSns`.
    pub fn publish_to_sns(mut self, value: impl IntoValue<SnsActionProperty>) -> Self {
        self.0.put("PublishToSns", value.into_value().into_node());
        self
    }

    /// This action relays the email to another SMTP server.
    ///
    /// `Relay`.
    pub fn relay(mut self, value: impl IntoValue<RelayActionProperty>) -> Self {
        self.0.put("Relay", value.into_value().into_node());
        self
    }

    /// The action replaces certain or all recipients with a different set of recipients.
    ///
    /// `ReplaceRecipient`.
    pub fn replace_recipient(
        mut self,
        value: impl IntoValue<ReplaceRecipientActionProperty>,
    ) -> Self {
        self.0
            .put("ReplaceRecipient", value.into_value().into_node());
        self
    }

    /// This action sends the email to the internet.
    ///
    /// `Send`.
    pub fn send(mut self, value: impl IntoValue<SendActionProperty>) -> Self {
        self.0.put("Send", value.into_value().into_node());
        self
    }

    /// This action writes the MIME content of the email to an S3 bucket.
    ///
    /// `WriteToS3`.
    pub fn write_to_s3(mut self, value: impl IntoValue<S3ActionProperty>) -> Self {
        self.0.put("WriteToS3", value.into_value().into_node());
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

impl Kind for RuleActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleActionProperty> for RuleActionProperty {}
impl From<RuleActionProperty> for Node {
    #[inline]
    fn from(value: RuleActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleActionProperty> for RuleActionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A boolean expression to be used in a rule condition.
///
/// The property type `RuleBooleanExpression` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleBooleanExpressionProperty(Object);

impl RuleBooleanExpressionProperty {
    /// `RuleBooleanExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The operand on which to perform a boolean condition operation.
    /// - `operator`: The matching operator for a boolean condition expression.
    pub fn new(
        evaluate: impl IntoValue<RuleBooleanToEvaluateProperty>,
        operator: impl IntoValue<RuleBooleanExpressionOperator>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
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

impl Kind for RuleBooleanExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleBooleanExpressionProperty> for RuleBooleanExpressionProperty {}
impl From<RuleBooleanExpressionProperty> for Node {
    #[inline]
    fn from(value: RuleBooleanExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleBooleanExpressionProperty> for RuleBooleanExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleBooleanExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The union type representing the allowed types of operands for a boolean condition.
///
/// The property type `RuleBooleanToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleBooleanToEvaluateProperty(Object);

impl RuleBooleanToEvaluateProperty {
    /// `RuleBooleanToEvaluateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Add On ARN and its returned value to evaluate in a boolean condition expression.
    ///
    /// `Analysis`.
    pub fn analysis(mut self, value: impl IntoValue<AnalysisProperty>) -> Self {
        self.0.put("Analysis", value.into_value().into_node());
        self
    }

    /// The boolean type representing the allowed attribute types for an email.
    ///
    /// `Attribute`; one of `READ_RECEIPT_REQUESTED`, `TLS`, `TLS_WRAPPED`.
    pub fn attribute(mut self, value: impl IntoValue<RuleBooleanToEvaluateAttribute>) -> Self {
        self.0.put("Attribute", value.into_value().into_node());
        self
    }

    /// The structure representing the address lists and address list attribute that will be used in evaluation of boolean expression.
    ///
    /// `IsInAddressList`.
    pub fn is_in_address_list(
        mut self,
        value: impl IntoValue<RuleIsInAddressListProperty>,
    ) -> Self {
        self.0
            .put("IsInAddressList", value.into_value().into_node());
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

impl Kind for RuleBooleanToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleBooleanToEvaluateProperty> for RuleBooleanToEvaluateProperty {}
impl From<RuleBooleanToEvaluateProperty> for Node {
    #[inline]
    fn from(value: RuleBooleanToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleBooleanToEvaluateProperty> for RuleBooleanToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<RuleBooleanToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The conditional expression used to evaluate an email for determining if a rule action should be taken.
///
/// > This data type is a UNION, so only one of the following members can be specified when used or returned.
///
/// The property type `RuleCondition` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleConditionProperty(Object);

impl RuleConditionProperty {
    /// `RuleConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The condition applies to a boolean expression passed in this field.
    ///
    /// `BooleanExpression`.
    pub fn boolean_expression(
        mut self,
        value: impl IntoValue<RuleBooleanExpressionProperty>,
    ) -> Self {
        self.0
            .put("BooleanExpression", value.into_value().into_node());
        self
    }

    /// The condition applies to a DMARC policy expression passed in this field.
    ///
    /// `DmarcExpression`.
    pub fn dmarc_expression(mut self, value: impl IntoValue<RuleDmarcExpressionProperty>) -> Self {
        self.0
            .put("DmarcExpression", value.into_value().into_node());
        self
    }

    /// The condition applies to an IP address expression passed in this field.
    ///
    /// `IpExpression`.
    pub fn ip_expression(mut self, value: impl IntoValue<RuleIpExpressionProperty>) -> Self {
        self.0.put("IpExpression", value.into_value().into_node());
        self
    }

    /// The condition applies to a number expression passed in this field.
    ///
    /// `NumberExpression`.
    pub fn number_expression(
        mut self,
        value: impl IntoValue<RuleNumberExpressionProperty>,
    ) -> Self {
        self.0
            .put("NumberExpression", value.into_value().into_node());
        self
    }

    /// The condition applies to a string expression passed in this field.
    ///
    /// `StringExpression`.
    pub fn string_expression(
        mut self,
        value: impl IntoValue<RuleStringExpressionProperty>,
    ) -> Self {
        self.0
            .put("StringExpression", value.into_value().into_node());
        self
    }

    /// The condition applies to a verdict expression passed in this field.
    ///
    /// `VerdictExpression`.
    pub fn verdict_expression(
        mut self,
        value: impl IntoValue<RuleVerdictExpressionProperty>,
    ) -> Self {
        self.0
            .put("VerdictExpression", value.into_value().into_node());
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

impl Kind for RuleConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleConditionProperty> for RuleConditionProperty {}
impl From<RuleConditionProperty> for Node {
    #[inline]
    fn from(value: RuleConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleConditionProperty> for RuleConditionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A DMARC policy expression. The condition matches if the given DMARC policy matches that of the incoming email.
///
/// The property type `RuleDmarcExpression` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleDmarcExpressionProperty(Object);

impl RuleDmarcExpressionProperty {
    /// `RuleDmarcExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `operator`: The operator to apply to the DMARC policy of the incoming email.
    /// - `values`: The values to use for the given DMARC policy operator.
    pub fn new(
        operator: impl IntoValue<RuleDmarcExpressionOperator>,
        values: impl IntoValue<List<RuleDmarcExpressionMailManagerRuleSetValue>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Operator", operator.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for RuleDmarcExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleDmarcExpressionProperty> for RuleDmarcExpressionProperty {}
impl From<RuleDmarcExpressionProperty> for Node {
    #[inline]
    fn from(value: RuleDmarcExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleDmarcExpressionProperty> for RuleDmarcExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleDmarcExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An IP address expression matching certain IP addresses within a given range of IP addresses.
///
/// The property type `RuleIpExpression` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleIpExpressionProperty(Object);

impl RuleIpExpressionProperty {
    /// `RuleIpExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The IP address to evaluate in this condition.
    /// - `operator`: The operator to evaluate the IP address.
    /// - `values`: The IP CIDR blocks in format "x.y.z.w/n" (eg 10.0.0.0/8) to match with the email's IP address.
    pub fn new(
        evaluate: impl IntoValue<RuleIpToEvaluateProperty>,
        operator: impl IntoValue<RuleIpExpressionOperator>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for RuleIpExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleIpExpressionProperty> for RuleIpExpressionProperty {}
impl From<RuleIpExpressionProperty> for Node {
    #[inline]
    fn from(value: RuleIpExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleIpExpressionProperty> for RuleIpExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleIpExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The IP address to evaluate for this condition.
///
/// The property type `RuleIpToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleIpToEvaluateProperty(Object);

impl RuleIpToEvaluateProperty {
    /// `RuleIpToEvaluateProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: The attribute of the email to evaluate.
    pub fn new(attribute: impl IntoValue<RuleIpToEvaluateAttribute>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
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

impl Kind for RuleIpToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleIpToEvaluateProperty> for RuleIpToEvaluateProperty {}
impl From<RuleIpToEvaluateProperty> for Node {
    #[inline]
    fn from(value: RuleIpToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleIpToEvaluateProperty> for RuleIpToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<RuleIpToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure type for a boolean condition that provides the address lists and address list attribute to evaluate.
///
/// The property type `RuleIsInAddressList` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleIsInAddressListProperty(Object);

impl RuleIsInAddressListProperty {
    /// `RuleIsInAddressListProperty` with its required properties, in alphabetical order:
    ///
    /// - `address_lists`: The address lists that will be used for evaluation.
    /// - `attribute`: The email attribute that needs to be evaluated against the address list.
    pub fn new(
        address_lists: impl IntoValue<List<String>>,
        attribute: impl IntoValue<RuleIsInAddressListAttribute>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddressLists", address_lists.into_value().into_node());
        object_.put("Attribute", attribute.into_value().into_node());
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

impl Kind for RuleIsInAddressListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleIsInAddressListProperty> for RuleIsInAddressListProperty {}
impl From<RuleIsInAddressListProperty> for Node {
    #[inline]
    fn from(value: RuleIsInAddressListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleIsInAddressListProperty> for RuleIsInAddressListProperty {
    #[inline]
    fn into_value(self) -> Value<RuleIsInAddressListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A number expression to match numeric conditions with integers from the incoming email.
///
/// The property type `RuleNumberExpression` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleNumberExpressionProperty(Object);

impl RuleNumberExpressionProperty {
    /// `RuleNumberExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The number to evaluate in a numeric condition expression.
    /// - `operator`: The operator for a numeric condition expression.
    /// - `value`: The value to evaluate in a numeric condition expression.
    pub fn new(
        evaluate: impl IntoValue<RuleNumberToEvaluateProperty>,
        operator: impl IntoValue<RuleNumberExpressionOperator>,
        value: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
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

impl Kind for RuleNumberExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleNumberExpressionProperty> for RuleNumberExpressionProperty {}
impl From<RuleNumberExpressionProperty> for Node {
    #[inline]
    fn from(value: RuleNumberExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleNumberExpressionProperty> for RuleNumberExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleNumberExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The number to evaluate in a numeric condition expression.
///
/// The property type `RuleNumberToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleNumberToEvaluateProperty(Object);

impl RuleNumberToEvaluateProperty {
    /// `RuleNumberToEvaluateProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute`: An email attribute that is used as the number to evaluate.
    pub fn new(attribute: impl IntoValue<RuleNumberToEvaluateAttribute>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Attribute", attribute.into_value().into_node());
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

impl Kind for RuleNumberToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleNumberToEvaluateProperty> for RuleNumberToEvaluateProperty {}
impl From<RuleNumberToEvaluateProperty> for Node {
    #[inline]
    fn from(value: RuleNumberToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleNumberToEvaluateProperty> for RuleNumberToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<RuleNumberToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A string expression is evaluated against strings or substrings of the email.
///
/// The property type `RuleStringExpression` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleStringExpressionProperty(Object);

impl RuleStringExpressionProperty {
    /// `RuleStringExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The string to evaluate in a string condition expression.
    /// - `operator`: The matching operator for a string condition expression.
    /// - `values`: The string(s) to be evaluated in a string condition expression.
    pub fn new(
        evaluate: impl IntoValue<RuleStringToEvaluateProperty>,
        operator: impl IntoValue<RuleStringExpressionOperator>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for RuleStringExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleStringExpressionProperty> for RuleStringExpressionProperty {}
impl From<RuleStringExpressionProperty> for Node {
    #[inline]
    fn from(value: RuleStringExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleStringExpressionProperty> for RuleStringExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleStringExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The string to evaluate in a string condition expression.
///
/// > This data type is a UNION, so only one of the following members can be specified when used or returned.
///
/// The property type `RuleStringToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleStringToEvaluateProperty(Object);

impl RuleStringToEvaluateProperty {
    /// `RuleStringToEvaluateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Add On ARN and its returned value to evaluate in a string condition expression.
    ///
    /// `Analysis`.
    pub fn analysis(mut self, value: impl IntoValue<AnalysisProperty>) -> Self {
        self.0.put("Analysis", value.into_value().into_node());
        self
    }

    /// The email attribute to evaluate in a string condition expression.
    ///
    /// `Attribute`; one of `MAIL_FROM`, `HELO`, `RECIPIENT`, `SENDER`, `FROM`, `SUBJECT`, `TO`, `CC`.
    pub fn attribute(mut self, value: impl IntoValue<RuleStringToEvaluateAttribute>) -> Self {
        self.0.put("Attribute", value.into_value().into_node());
        self
    }

    /// The `ClientCertificateAttribute` property.
    ///
    /// `ClientCertificateAttribute`; one of `CN`, `SAN_RFC822_NAME`, `SAN_DNS_NAME`, `SAN_DIRECTORY_NAME`, `SAN_UNIFORM_RESOURCE_IDENTIFIER`, `SAN_IP_ADDRESS`, `SAN_REGISTERED_ID`, `SERIAL_NUMBER`.
    pub fn client_certificate_attribute(
        mut self,
        value: impl IntoValue<ClientCertificateAttribute>,
    ) -> Self {
        self.0
            .put("ClientCertificateAttribute", value.into_value().into_node());
        self
    }

    /// The email MIME X-Header attribute to evaluate in a string condition expression.
    ///
    /// `MimeHeaderAttribute`.
    pub fn mime_header_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MimeHeaderAttribute", value.into_value().into_node());
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

impl Kind for RuleStringToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleStringToEvaluateProperty> for RuleStringToEvaluateProperty {}
impl From<RuleStringToEvaluateProperty> for Node {
    #[inline]
    fn from(value: RuleStringToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleStringToEvaluateProperty> for RuleStringToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<RuleStringToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A verdict expression is evaluated against verdicts of the email.
///
/// The property type `RuleVerdictExpression` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleVerdictExpressionProperty(Object);

impl RuleVerdictExpressionProperty {
    /// `RuleVerdictExpressionProperty` with its required properties, in alphabetical order:
    ///
    /// - `evaluate`: The verdict to evaluate in a verdict condition expression.
    /// - `operator`: The matching operator for a verdict condition expression.
    /// - `values`: The values to match with the email's verdict using the given operator.
    pub fn new(
        evaluate: impl IntoValue<RuleVerdictToEvaluateProperty>,
        operator: impl IntoValue<RuleVerdictExpressionOperator>,
        values: impl IntoValue<List<RuleVerdictExpressionMailManagerRuleSetValue>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Evaluate", evaluate.into_value().into_node());
        object_.put("Operator", operator.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for RuleVerdictExpressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleVerdictExpressionProperty> for RuleVerdictExpressionProperty {}
impl From<RuleVerdictExpressionProperty> for Node {
    #[inline]
    fn from(value: RuleVerdictExpressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleVerdictExpressionProperty> for RuleVerdictExpressionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleVerdictExpressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The verdict to evaluate in a verdict condition expression.
///
/// > This data type is a UNION, so only one of the following members can be specified when used or returned.
///
/// The property type `RuleVerdictToEvaluate` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleVerdictToEvaluateProperty(Object);

impl RuleVerdictToEvaluateProperty {
    /// `RuleVerdictToEvaluateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Add On ARN and its returned value to evaluate in a verdict condition expression.
    ///
    /// `Analysis`.
    pub fn analysis(mut self, value: impl IntoValue<AnalysisProperty>) -> Self {
        self.0.put("Analysis", value.into_value().into_node());
        self
    }

    /// The email verdict attribute to evaluate in a string verdict expression.
    ///
    /// `Attribute`; one of `SPF`, `DKIM`.
    pub fn attribute(mut self, value: impl IntoValue<RuleVerdictToEvaluateAttribute>) -> Self {
        self.0.put("Attribute", value.into_value().into_node());
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

impl Kind for RuleVerdictToEvaluateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleVerdictToEvaluateProperty> for RuleVerdictToEvaluateProperty {}
impl From<RuleVerdictToEvaluateProperty> for Node {
    #[inline]
    fn from(value: RuleVerdictToEvaluateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleVerdictToEvaluateProperty> for RuleVerdictToEvaluateProperty {
    #[inline]
    fn into_value(self) -> Value<RuleVerdictToEvaluateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Writes the MIME content of the email to an S3 bucket.
///
/// The property type `S3Action` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ActionProperty(Object);

impl S3ActionProperty {
    /// `S3ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM Role to use while writing to S3.
    /// - `s3_bucket`: The bucket name of the S3 bucket to write to.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        Self(object_)
    }

    /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors. For example, the specified the bucket has been deleted.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
        self
    }

    /// The S3 prefix to use for the write to the s3 bucket.
    ///
    /// `S3Prefix`.
    pub fn s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Prefix", value.into_value().into_node());
        self
    }

    /// The KMS Key ID to use to encrypt the message in S3.
    ///
    /// `S3SseKmsKeyId`.
    pub fn s3_sse_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("S3SseKmsKeyId", value.into_value().into_node());
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

impl Kind for S3ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ActionProperty> for S3ActionProperty {}
impl From<S3ActionProperty> for Node {
    #[inline]
    fn from(value: S3ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ActionProperty> for S3ActionProperty {
    #[inline]
    fn into_value(self) -> Value<S3ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sends the email to the internet using the ses:SendRawEmail API.
///
/// The property type `SendAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SendActionProperty(Object);

impl SendActionProperty {
    /// `SendActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role to use for this action.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors. For example, the caller does not have the permissions to call the sendRawEmail API.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
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

impl Kind for SendActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SendActionProperty> for SendActionProperty {}
impl From<SendActionProperty> for Node {
    #[inline]
    fn from(value: SendActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SendActionProperty> for SendActionProperty {
    #[inline]
    fn into_value(self) -> Value<SendActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The action to publish the email content to an Amazon SNS topic. When executed, this action will send the email as a notification to the specified SNS topic.
///
/// The property type `SnsAction` of `AWS::SES::MailManagerRuleSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnsActionProperty(Object);

impl SnsActionProperty {
    /// `SnsActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM Role to use while writing to Amazon SNS.
    /// - `topic_arn`: The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be published.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        topic_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TopicArn", topic_arn.into_value().into_node());
        Self(object_)
    }

    /// A policy that states what to do in the case of failure. The action will fail if there are configuration errors. For example, specified SNS topic has been deleted or the role lacks necessary permissions to call the `sns:Publish` API.
    ///
    /// `ActionFailurePolicy`; one of `CONTINUE`, `DROP`.
    pub fn action_failure_policy(mut self, value: impl IntoValue<ActionFailurePolicy>) -> Self {
        self.0
            .put("ActionFailurePolicy", value.into_value().into_node());
        self
    }

    /// The encoding to use for the email within the Amazon SNS notification. The default value is `UTF-8`. Use `BASE64` if you need to preserve all special characters, especially when the original message uses a different encoding format.
    ///
    /// `Encoding`; one of `UTF-8`, `BASE64`.
    pub fn encoding(mut self, value: impl IntoValue<Encoding>) -> Self {
        self.0.put("Encoding", value.into_value().into_node());
        self
    }

    /// The expected payload type within the Amazon SNS notification. `CONTENT` attempts to publish the full email content with 20KB of headers content. `HEADERS` extracts up to 100KB of header content to include in the notification, email content will not be included to the notification. The default value is `CONTENT`.
    ///
    /// `PayloadType`; one of `CONTENT`, `HEADERS`.
    pub fn payload_type(mut self, value: impl IntoValue<PayloadType>) -> Self {
        self.0.put("PayloadType", value.into_value().into_node());
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

impl Kind for SnsActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnsActionProperty> for SnsActionProperty {}
impl From<SnsActionProperty> for Node {
    #[inline]
    fn from(value: SnsActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnsActionProperty> for SnsActionProperty {
    #[inline]
    fn into_value(self) -> Value<SnsActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ActionFailurePolicy` of a `ArchiveAction` of `AWS::SES::MailManagerRuleSet`.
pub enum ActionFailurePolicy {
    /// `CONTINUE`.
    Continue,
    /// `DROP`.
    Drop,
}

#[diagnostic::do_not_recommend]
impl Kind for ActionFailurePolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for ActionFailurePolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for ActionFailurePolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ActionFailurePolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ActionFailurePolicy> for ActionFailurePolicy {
    #[inline]
    fn into_value(self) -> Value<ActionFailurePolicy> {
        const VALUES: &[&str] = &["CONTINUE", "DROP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClientCertificateAttribute` of a `RuleStringToEvaluate` of `AWS::SES::MailManagerRuleSet`.
pub enum ClientCertificateAttribute {
    /// `CN`.
    Cn,
    /// `SAN_DIRECTORY_NAME`.
    SanDirectoryName,
    /// `SAN_DNS_NAME`.
    SanDnsName,
    /// `SAN_IP_ADDRESS`.
    SanIpAddress,
    /// `SAN_REGISTERED_ID`.
    SanRegisteredId,
    /// `SAN_RFC822_NAME`.
    SanRfc822Name,
    /// `SAN_UNIFORM_RESOURCE_IDENTIFIER`.
    SanUniformResourceIdentifier,
    /// `SERIAL_NUMBER`.
    SerialNumber,
}

#[diagnostic::do_not_recommend]
impl Kind for ClientCertificateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for ClientCertificateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for ClientCertificateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClientCertificateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClientCertificateAttribute> for ClientCertificateAttribute {
    #[inline]
    fn into_value(self) -> Value<ClientCertificateAttribute> {
        const VALUES: &[&str] = &[
            "CN",
            "SAN_DIRECTORY_NAME",
            "SAN_DNS_NAME",
            "SAN_IP_ADDRESS",
            "SAN_REGISTERED_ID",
            "SAN_RFC822_NAME",
            "SAN_UNIFORM_RESOURCE_IDENTIFIER",
            "SERIAL_NUMBER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Encoding` of a `SnsAction` of `AWS::SES::MailManagerRuleSet`.
pub enum Encoding {
    /// `BASE64`.
    Base64,
    /// `UTF-8`.
    Utf8,
}

#[diagnostic::do_not_recommend]
impl Kind for Encoding {}
#[diagnostic::do_not_recommend]
impl TextKind for Encoding {}
#[diagnostic::do_not_recommend]
impl IdKind for Encoding {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Encoding {}
#[diagnostic::do_not_recommend]
impl IntoValue<Encoding> for Encoding {
    #[inline]
    fn into_value(self) -> Value<Encoding> {
        const VALUES: &[&str] = &["BASE64", "UTF-8"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InvocationType` of a `InvokeLambdaAction` of `AWS::SES::MailManagerRuleSet`.
pub enum InvocationType {
    /// `EVENT`.
    Event,
    /// `REQUEST_RESPONSE`.
    RequestResponse,
}

#[diagnostic::do_not_recommend]
impl Kind for InvocationType {}
#[diagnostic::do_not_recommend]
impl TextKind for InvocationType {}
#[diagnostic::do_not_recommend]
impl IdKind for InvocationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InvocationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InvocationType> for InvocationType {
    #[inline]
    fn into_value(self) -> Value<InvocationType> {
        const VALUES: &[&str] = &["EVENT", "REQUEST_RESPONSE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MailFrom` of a `RelayAction` of `AWS::SES::MailManagerRuleSet`.
pub enum MailFrom {
    /// `PRESERVE`.
    Preserve,
    /// `REPLACE`.
    Replace,
}

#[diagnostic::do_not_recommend]
impl Kind for MailFrom {}
#[diagnostic::do_not_recommend]
impl TextKind for MailFrom {}
#[diagnostic::do_not_recommend]
impl IdKind for MailFrom {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MailFrom {}
#[diagnostic::do_not_recommend]
impl IntoValue<MailFrom> for MailFrom {
    #[inline]
    fn into_value(self) -> Value<MailFrom> {
        const VALUES: &[&str] = &["PRESERVE", "REPLACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PayloadType` of a `SnsAction` of `AWS::SES::MailManagerRuleSet`.
pub enum PayloadType {
    /// `CONTENT`.
    Content,
    /// `HEADERS`.
    Headers,
}

#[diagnostic::do_not_recommend]
impl Kind for PayloadType {}
#[diagnostic::do_not_recommend]
impl TextKind for PayloadType {}
#[diagnostic::do_not_recommend]
impl IdKind for PayloadType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PayloadType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PayloadType> for PayloadType {
    #[inline]
    fn into_value(self) -> Value<PayloadType> {
        const VALUES: &[&str] = &["CONTENT", "HEADERS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `RuleBooleanExpression` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleBooleanExpressionOperator {
    /// `IS_FALSE`.
    IsFalse,
    /// `IS_TRUE`.
    IsTrue,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleBooleanExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleBooleanExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleBooleanExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleBooleanExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleBooleanExpressionOperator> for RuleBooleanExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<RuleBooleanExpressionOperator> {
        const VALUES: &[&str] = &["IS_FALSE", "IS_TRUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `RuleBooleanToEvaluate` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleBooleanToEvaluateAttribute {
    /// `READ_RECEIPT_REQUESTED`.
    ReadReceiptRequested,
    /// `TLS`.
    Tls,
    /// `TLS_WRAPPED`.
    TlsWrapped,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleBooleanToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleBooleanToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleBooleanToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleBooleanToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleBooleanToEvaluateAttribute> for RuleBooleanToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<RuleBooleanToEvaluateAttribute> {
        const VALUES: &[&str] = &["READ_RECEIPT_REQUESTED", "TLS", "TLS_WRAPPED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Values` of a `RuleDmarcExpression` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleDmarcExpressionMailManagerRuleSetValue {
    /// `NONE`.
    None,
    /// `QUARANTINE`.
    Quarantine,
    /// `REJECT`.
    Reject,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleDmarcExpressionMailManagerRuleSetValue {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleDmarcExpressionMailManagerRuleSetValue {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleDmarcExpressionMailManagerRuleSetValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleDmarcExpressionMailManagerRuleSetValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleDmarcExpressionMailManagerRuleSetValue>
    for RuleDmarcExpressionMailManagerRuleSetValue
{
    #[inline]
    fn into_value(self) -> Value<RuleDmarcExpressionMailManagerRuleSetValue> {
        const VALUES: &[&str] = &["NONE", "QUARANTINE", "REJECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `RuleDmarcExpression` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleDmarcExpressionOperator {
    /// `EQUALS`.
    Equals,
    /// `NOT_EQUALS`.
    NotEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleDmarcExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleDmarcExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleDmarcExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleDmarcExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleDmarcExpressionOperator> for RuleDmarcExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<RuleDmarcExpressionOperator> {
        const VALUES: &[&str] = &["EQUALS", "NOT_EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `RuleIpExpression` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleIpExpressionOperator {
    /// `CIDR_MATCHES`.
    CidrMatches,
    /// `NOT_CIDR_MATCHES`.
    NotCidrMatches,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleIpExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleIpExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleIpExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleIpExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleIpExpressionOperator> for RuleIpExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<RuleIpExpressionOperator> {
        const VALUES: &[&str] = &["CIDR_MATCHES", "NOT_CIDR_MATCHES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `RuleIpToEvaluate` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleIpToEvaluateAttribute {
    /// `SOURCE_IP`.
    SourceIp,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleIpToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleIpToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleIpToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleIpToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleIpToEvaluateAttribute> for RuleIpToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<RuleIpToEvaluateAttribute> {
        const VALUES: &[&str] = &["SOURCE_IP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `RuleIsInAddressList` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleIsInAddressListAttribute {
    /// `CC`.
    Cc,
    /// `FROM`.
    From,
    /// `MAIL_FROM`.
    MailFrom,
    /// `RECIPIENT`.
    Recipient,
    /// `SENDER`.
    Sender,
    /// `TO`.
    To,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleIsInAddressListAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleIsInAddressListAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleIsInAddressListAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleIsInAddressListAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleIsInAddressListAttribute> for RuleIsInAddressListAttribute {
    #[inline]
    fn into_value(self) -> Value<RuleIsInAddressListAttribute> {
        const VALUES: &[&str] = &["CC", "FROM", "MAIL_FROM", "RECIPIENT", "SENDER", "TO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `RuleNumberExpression` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleNumberExpressionOperator {
    /// `EQUALS`.
    Equals,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUAL`.
    GreaterThanOrEqual,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUAL`.
    LessThanOrEqual,
    /// `NOT_EQUALS`.
    NotEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleNumberExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleNumberExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleNumberExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleNumberExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleNumberExpressionOperator> for RuleNumberExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<RuleNumberExpressionOperator> {
        const VALUES: &[&str] = &[
            "EQUALS",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUAL",
            "LESS_THAN",
            "LESS_THAN_OR_EQUAL",
            "NOT_EQUALS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `RuleNumberToEvaluate` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleNumberToEvaluateAttribute {
    /// `MESSAGE_SIZE`.
    MessageSize,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleNumberToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleNumberToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleNumberToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleNumberToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleNumberToEvaluateAttribute> for RuleNumberToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<RuleNumberToEvaluateAttribute> {
        const VALUES: &[&str] = &["MESSAGE_SIZE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `RuleStringExpression` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleStringExpressionOperator {
    /// `CONTAINS`.
    Contains,
    /// `ENDS_WITH`.
    EndsWith,
    /// `EQUALS`.
    Equals,
    /// `NOT_EQUALS`.
    NotEquals,
    /// `STARTS_WITH`.
    StartsWith,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleStringExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleStringExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleStringExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleStringExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleStringExpressionOperator> for RuleStringExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<RuleStringExpressionOperator> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "ENDS_WITH",
            "EQUALS",
            "NOT_EQUALS",
            "STARTS_WITH",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `RuleStringToEvaluate` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleStringToEvaluateAttribute {
    /// `CC`.
    Cc,
    /// `FROM`.
    From,
    /// `HELO`.
    Helo,
    /// `MAIL_FROM`.
    MailFrom,
    /// `RECIPIENT`.
    Recipient,
    /// `SENDER`.
    Sender,
    /// `SUBJECT`.
    Subject,
    /// `TO`.
    To,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleStringToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleStringToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleStringToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleStringToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleStringToEvaluateAttribute> for RuleStringToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<RuleStringToEvaluateAttribute> {
        const VALUES: &[&str] = &[
            "CC",
            "FROM",
            "HELO",
            "MAIL_FROM",
            "RECIPIENT",
            "SENDER",
            "SUBJECT",
            "TO",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Values` of a `RuleVerdictExpression` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleVerdictExpressionMailManagerRuleSetValue {
    /// `FAIL`.
    Fail,
    /// `GRAY`.
    Gray,
    /// `PASS`.
    Pass,
    /// `PROCESSING_FAILED`.
    ProcessingFailed,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleVerdictExpressionMailManagerRuleSetValue {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleVerdictExpressionMailManagerRuleSetValue {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleVerdictExpressionMailManagerRuleSetValue {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleVerdictExpressionMailManagerRuleSetValue {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleVerdictExpressionMailManagerRuleSetValue>
    for RuleVerdictExpressionMailManagerRuleSetValue
{
    #[inline]
    fn into_value(self) -> Value<RuleVerdictExpressionMailManagerRuleSetValue> {
        const VALUES: &[&str] = &["FAIL", "GRAY", "PASS", "PROCESSING_FAILED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `RuleVerdictExpression` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleVerdictExpressionOperator {
    /// `EQUALS`.
    Equals,
    /// `NOT_EQUALS`.
    NotEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleVerdictExpressionOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleVerdictExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleVerdictExpressionOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleVerdictExpressionOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleVerdictExpressionOperator> for RuleVerdictExpressionOperator {
    #[inline]
    fn into_value(self) -> Value<RuleVerdictExpressionOperator> {
        const VALUES: &[&str] = &["EQUALS", "NOT_EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Attribute` of a `RuleVerdictToEvaluate` of `AWS::SES::MailManagerRuleSet`.
pub enum RuleVerdictToEvaluateAttribute {
    /// `DKIM`.
    Dkim,
    /// `SPF`.
    Spf,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleVerdictToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleVerdictToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleVerdictToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleVerdictToEvaluateAttribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleVerdictToEvaluateAttribute> for RuleVerdictToEvaluateAttribute {
    #[inline]
    fn into_value(self) -> Value<RuleVerdictToEvaluateAttribute> {
        const VALUES: &[&str] = &["DKIM", "SPF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
