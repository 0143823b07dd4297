// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::ReceiptRule` and its property types.

use crate::l1::*;

/// Specifies a receipt rule.
///
/// `AWS::SES::ReceiptRule`; `Ref` returns the physical id, which is made of `RuleName`, `RuleSetName`.
/// Changing one of these replaces it: `RuleSetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-receiptrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReceiptRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::ReceiptRule",
    tags: None,
    rules: include_str!("receipt_rule.rules"),
};

impl CfnReceiptRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::ReceiptRule";

    /// `CfnReceiptRule` with its required properties, in alphabetical order:
    ///
    /// - `rule`: A data structure that contains the specified rule's name, actions, recipients, domains, enabled status, scan status, and TLS policy.
    /// - `rule_set_name`: The name of the rule set where the receipt rule is added.
    pub fn new(rule: impl IntoValue<RuleProperty>, rule_set_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rule", rule.into_value().into_node());
        object_.put("RuleSetName", rule_set_name.into_value().into_node());
        Self(object_)
    }

    /// The name of an existing rule after which the new rule is placed. If this parameter is null, the new rule is inserted at the beginning of the rule list.
    ///
    /// `After`; updated in place.
    pub fn after(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("After", value.into_value().into_node());
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

impl Construct for CfnReceiptRule {
    type Handle = CfnReceiptRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReceiptRuleRef {
        CfnReceiptRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReceiptRule`] of a stack.
pub struct CfnReceiptRuleRef(NodeRef);

impl Clone for CfnReceiptRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReceiptRuleRef {}
impl AsNode for CfnReceiptRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReceiptRuleRef {
    /// What `Ref` returns: the physical id, which is made of `RuleName`, `RuleSetName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the rule
    ///
    /// `Fn::GetAtt` of `RuleName`.
    #[inline]
    pub fn attr_rule_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleName")))
    }
}

/// An action that Amazon SES can take when it receives an email on behalf of one or more email addresses or domains that you own. An instance of this data type can represent only one action.
///
/// For information about setting up receipt rules, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html).
///
/// The property type `Action` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Adds a header to the received email.
    ///
    /// `AddHeaderAction`.
    pub fn add_header_action(mut self, value: impl IntoValue<AddHeaderActionProperty>) -> Self {
        self.0
            .put("AddHeaderAction", value.into_value().into_node());
        self
    }

    /// Rejects the received email by returning a bounce response to the sender and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
    ///
    /// `BounceAction`.
    pub fn bounce_action(mut self, value: impl IntoValue<BounceActionProperty>) -> Self {
        self.0.put("BounceAction", value.into_value().into_node());
        self
    }

    /// The action that informs a traffic policy resource to either allow or block the email if it matches a condition in the policy statement.
    ///
    /// `ConnectAction`.
    pub fn connect_action(mut self, value: impl IntoValue<ConnectActionProperty>) -> Self {
        self.0.put("ConnectAction", value.into_value().into_node());
        self
    }

    /// Calls an AWS Lambda function, and optionally, publishes a notification to Amazon SNS.
    ///
    /// `LambdaAction`.
    pub fn lambda_action(mut self, value: impl IntoValue<LambdaActionProperty>) -> Self {
        self.0.put("LambdaAction", value.into_value().into_node());
        self
    }

    /// Saves the received message to an Amazon Simple Storage Service (Amazon S3) bucket and, optionally, publishes a notification to Amazon SNS.
    ///
    /// `S3Action`.
    pub fn s3_action(mut self, value: impl IntoValue<S3ActionProperty>) -> Self {
        self.0.put("S3Action", value.into_value().into_node());
        self
    }

    /// Publishes the email content within a notification to Amazon SNS.
    ///
    /// `SNSAction`.
    pub fn sns_action(mut self, value: impl IntoValue<SNSActionProperty>) -> Self {
        self.0.put("SNSAction", value.into_value().into_node());
        self
    }

    /// Terminates the evaluation of the receipt rule set and optionally publishes a notification to Amazon SNS.
    ///
    /// `StopAction`.
    pub fn stop_action(mut self, value: impl IntoValue<StopActionProperty>) -> Self {
        self.0.put("StopAction", value.into_value().into_node());
        self
    }

    /// Calls Amazon WorkMail and, optionally, publishes a notification to Amazon SNS.
    ///
    /// `WorkmailAction`.
    pub fn workmail_action(mut self, value: impl IntoValue<WorkmailActionProperty>) -> Self {
        self.0.put("WorkmailAction", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When included in a receipt rule, this action adds a header to the received email.
///
/// For information about adding a header using a receipt rule, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html).
///
/// The property type `AddHeaderAction` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddHeaderActionProperty(Object);

impl AddHeaderActionProperty {
    /// `AddHeaderActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `header_name`: The name of the header to add to the incoming message.
    /// - `header_value`: The content to include in the header.
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

/// When included in a receipt rule, this action rejects the received email by returning a bounce response to the sender and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
///
/// For information about sending a bounce message in response to a received email, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-bounce.html).
///
/// The property type `BounceAction` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct BounceActionProperty(Object);

impl BounceActionProperty {
    /// `BounceActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `message`: Human-readable text to include in the bounce message.
    /// - `sender`: The email address of the sender of the bounced email.
    /// - `smtp_reply_code`: The SMTP reply code, as defined by [RFC 5321](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc5321).
    pub fn new(
        message: impl IntoValue<String>,
        sender: impl IntoValue<String>,
        smtp_reply_code: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Message", message.into_value().into_node());
        object_.put("Sender", sender.into_value().into_node());
        object_.put("SmtpReplyCode", smtp_reply_code.into_value().into_node());
        Self(object_)
    }

    /// The SMTP enhanced status code, as defined by [RFC 3463](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc3463).
    ///
    /// `StatusCode`.
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StatusCode", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the bounce action is taken. You can find the ARN of a topic by using the [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) operation in Amazon SNS.
    ///
    /// For more information about Amazon SNS topics, see the [Amazon SNS Developer Guide](https://docs.aws.amazon.com/sns/latest/dg/CreateTopic.html).
    ///
    /// `TopicArn`.
    pub fn topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("TopicArn", value.into_value().into_node());
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

/// When included in a receipt rule, this action parses the received message and starts an email contact in Amazon Connect on your behalf.
///
/// > When you receive emails, the maximum email size (including headers) is 40 MB. Additionally, emails may only have up to 10 attachments. Emails larger than 40 MB or with more than 10 attachments will be bounced.
///
/// We recommend that you configure this action via Amazon Connect.
///
/// The property type `ConnectAction` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectActionProperty(Object);

impl ConnectActionProperty {
    /// `ConnectActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `iam_role_arn`: The Amazon Resource Name (ARN) of the IAM role to be used by Amazon Simple Email Service while starting email contacts to the Amazon Connect instance.
    /// - `instance_arn`: The Amazon Resource Name (ARN) for the Amazon Connect instance that Amazon SES integrates with for starting email contacts.
    pub fn new(
        iam_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IAMRoleARN", iam_role_arn.into_value().into_node());
        object_.put("InstanceARN", instance_arn.into_value().into_node());
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

impl Kind for ConnectActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectActionProperty> for ConnectActionProperty {}
impl From<ConnectActionProperty> for Node {
    #[inline]
    fn from(value: ConnectActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectActionProperty> for ConnectActionProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When included in a receipt rule, this action calls an AWS Lambda function and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
///
/// To enable Amazon SES to call your AWS Lambda function or to publish to an Amazon SNS topic of another account, Amazon SES must have permission to access those resources. For information about giving permissions, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html).
///
/// For information about using AWS Lambda actions in receipt rules, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda.html).
///
/// The property type `LambdaAction` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaActionProperty(Object);

impl LambdaActionProperty {
    /// `LambdaActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_arn`: The Amazon Resource Name (ARN) of the AWS Lambda function.
    pub fn new(function_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionArn", function_arn.into_value().into_node());
        Self(object_)
    }

    /// The invocation type of the AWS Lambda function. An invocation type of `RequestResponse` means that the execution of the function immediately results in a response, and a value of `Event` means that the function is invoked asynchronously. The default value is `Event`. For information about AWS Lambda invocation types, see the [AWS Lambda Developer Guide](https://docs.aws.amazon.com/lambda/latest/dg/API_Invoke.html).
    ///
    /// > There is a 30-second timeout on `RequestResponse` invocations. You should use `Event` invocation in most cases. Use `RequestResponse` only to make a mail flow decision, such as whether to stop the receipt rule or the receipt rule set.
    ///
    /// `InvocationType`.
    pub fn invocation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InvocationType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the Lambda action is executed. You can find the ARN of a topic by using the [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) operation in Amazon SNS.
    ///
    /// For more information about Amazon SNS topics, see the [Amazon SNS Developer Guide](https://docs.aws.amazon.com/sns/latest/dg/CreateTopic.html).
    ///
    /// `TopicArn`.
    pub fn topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("TopicArn", value.into_value().into_node());
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

impl Kind for LambdaActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaActionProperty> for LambdaActionProperty {}
impl From<LambdaActionProperty> for Node {
    #[inline]
    fn from(value: LambdaActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaActionProperty> for LambdaActionProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Receipt rules enable you to specify which actions Amazon SES should take when it receives mail on behalf of one or more email addresses or domains that you own.
///
/// Each receipt rule defines a set of email addresses or domains that it applies to. If the email addresses or domains match at least one recipient address of the message, Amazon SES executes all of the receipt rule's actions on the message.
///
/// For information about setting up receipt rules, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html).
///
/// The property type `Rule` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An ordered list of actions to perform on messages that match at least one of the recipient email addresses or domains specified in the receipt rule.
    ///
    /// `Actions`.
    pub fn actions(mut self, value: impl IntoValue<List<ActionProperty>>) -> Self {
        self.0.put("Actions", value.into_value().into_node());
        self
    }

    /// If `true`, the receipt rule is active. The default value is `false`.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The name of the receipt rule. The name must meet the following requirements:
    ///
    /// - Contain only ASCII letters (a-z, A-Z), numbers (0-9), underscores (_), dashes (-), or periods (.).
    /// - Start and end with a letter or number.
    /// - Contain 64 characters or fewer.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The recipient domains and email addresses that the receipt rule applies to. If this field is not specified, this rule matches all recipients on all verified domains.
    ///
    /// `Recipients`.
    pub fn recipients(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Recipients", value.into_value().into_node());
        self
    }

    /// If `true`, then messages that this receipt rule applies to are scanned for spam and viruses. The default value is `false`.
    ///
    /// `ScanEnabled`.
    pub fn scan_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ScanEnabled", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon SES should require that incoming email is delivered over a connection encrypted with Transport Layer Security (TLS). If this parameter is set to `Require`, Amazon SES bounces emails that are not received over TLS. The default is `Optional`.
    ///
    /// Valid Values: `Require | Optional`
    ///
    /// `TlsPolicy`.
    pub fn tls_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TlsPolicy", value.into_value().into_node());
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

/// When included in a receipt rule, this action saves the received message to an Amazon Simple Storage Service (Amazon S3) bucket and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
///
/// To enable Amazon SES to write emails to your Amazon S3 bucket, use an AWS KMS key to encrypt your emails, or publish to an Amazon SNS topic of another account, Amazon SES must have permission to access those resources. For information about granting permissions, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html).
///
/// > When you save your emails to an Amazon S3 bucket, the maximum email size (including headers) is 30 MB. Emails larger than that bounces.
///
/// For information about specifying Amazon S3 actions in receipt rules, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-s3.html).
///
/// The property type `S3Action` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ActionProperty(Object);

impl S3ActionProperty {
    /// `S3ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The name of the Amazon S3 bucket for incoming email.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the IAM role to be used by Amazon Simple Email Service while writing to the Amazon S3 bucket, optionally encrypting your mail via the provided customer managed key, and publishing to the Amazon SNS topic. This role should have access to the following APIs:
    ///
    /// - `s3:PutObject`, `kms:Encrypt` and `kms:GenerateDataKey` for the given Amazon S3 bucket.
    /// - `kms:GenerateDataKey` for the given AWS KMS customer managed key.
    /// - `sns:Publish` for the given Amazon SNS topic.
    ///
    /// > If an IAM role ARN is provided, the role (and only the role) is used to access all the given resources (Amazon S3 bucket, AWS KMS customer managed key and Amazon SNS topic). Therefore, setting up individual resource access permissions is not required.
    ///
    /// `IamRoleArn`.
    pub fn iam_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("IamRoleArn", value.into_value().into_node());
        self
    }

    /// The customer managed key that Amazon SES should use to encrypt your emails before saving them to the Amazon S3 bucket. You can use the AWS managed key or a customer managed key that you created in AWS KMS as follows:
    ///
    /// - To use the AWS managed key, provide an ARN in the form of `arn:aws:kms:REGION:ACCOUNT-ID-WITHOUT-HYPHENS:alias/aws/ses`. For example, if your AWS account ID is 123456789012 and you want to use the AWS managed key in the US West (Oregon) Region, the ARN of the AWS managed key would be `arn:aws:kms:us-west-2:123456789012:alias/aws/ses`. If you use the AWS managed key, you don't need to perform any extra steps to give Amazon SES permission to use the key.
    /// - To use a customer managed key that you created in AWS KMS, provide the ARN of the customer managed key and ensure that you add a statement to your key's policy to give Amazon SES permission to use it. For more information about giving permissions, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html).
    ///
    /// For more information about key policies, see the [AWS KMS Developer Guide](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html). If you do not specify an AWS KMS key, Amazon SES does not encrypt your emails.
    ///
    /// > Your mail is encrypted by Amazon SES using the Amazon S3 encryption client before the mail is submitted to Amazon S3 for storage. It is not encrypted using Amazon S3 server-side encryption. This means that you must use the Amazon S3 encryption client to decrypt the email after retrieving it from Amazon S3, as the service has no access to use your AWS KMS keys for decryption. This encryption client is currently available with the [AWS SDK for Java](https://docs.aws.amazon.com/sdk-for-java/) and [AWS SDK for Ruby](https://docs.aws.amazon.com/sdk-for-ruby/) only. For more information about client-side encryption using AWS KMS managed keys, see the [Amazon S3 Developer Guide](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingClientSideEncryption.html).
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The key prefix of the Amazon S3 bucket. The key prefix is similar to a directory name that enables you to store similar data under the same directory in a bucket.
    ///
    /// `ObjectKeyPrefix`.
    pub fn object_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ObjectKeyPrefix", value.into_value().into_node());
        self
    }

    /// The ARN of the Amazon SNS topic to notify when the message is saved to the Amazon S3 bucket. You can find the ARN of a topic by using the [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) operation in Amazon SNS.
    ///
    /// For more information about Amazon SNS topics, see the [Amazon SNS Developer Guide](https://docs.aws.amazon.com/sns/latest/dg/CreateTopic.html).
    ///
    /// `TopicArn`.
    pub fn topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("TopicArn", value.into_value().into_node());
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

/// The action to publish the email content to an Amazon SNS topic. When executed, this action will send the email as a notification to the specified SNS topic.
///
/// The property type `SNSAction` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SNSActionProperty(Object);

impl SNSActionProperty {
    /// `SNSActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encoding to use for the email within the Amazon SNS notification. The default value is `UTF-8`. Use `BASE64` if you need to preserve all special characters, especially when the original message uses a different encoding format.
    ///
    /// `Encoding`.
    pub fn encoding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Encoding", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be published.
    ///
    /// `TopicArn`.
    pub fn topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("TopicArn", value.into_value().into_node());
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

impl Kind for SNSActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SNSActionProperty> for SNSActionProperty {}
impl From<SNSActionProperty> for Node {
    #[inline]
    fn from(value: SNSActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SNSActionProperty> for SNSActionProperty {
    #[inline]
    fn into_value(self) -> Value<SNSActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When included in a receipt rule, this action terminates the evaluation of the receipt rule set and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS).
///
/// For information about setting a stop action in a receipt rule, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-stop.html).
///
/// The property type `StopAction` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct StopActionProperty(Object);

impl StopActionProperty {
    /// `StopActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `scope`: The scope of the StopAction.
    pub fn new(scope: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Scope", scope.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the stop action is taken. You can find the ARN of a topic by using the [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) Amazon SNS operation.
    ///
    /// For more information about Amazon SNS topics, see the [Amazon SNS Developer Guide](https://docs.aws.amazon.com/sns/latest/dg/CreateTopic.html).
    ///
    /// `TopicArn`.
    pub fn topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("TopicArn", value.into_value().into_node());
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

impl Kind for StopActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StopActionProperty> for StopActionProperty {}
impl From<StopActionProperty> for Node {
    #[inline]
    fn from(value: StopActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StopActionProperty> for StopActionProperty {
    #[inline]
    fn into_value(self) -> Value<StopActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When included in a receipt rule, this action calls Amazon WorkMail and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS). It usually isn't necessary to set this up manually, because Amazon WorkMail adds the rule automatically during its setup procedure.
///
/// For information using a receipt rule to call Amazon WorkMail, see the [Amazon SES Developer Guide](https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-workmail.html).
///
/// The property type `WorkmailAction` of `AWS::SES::ReceiptRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkmailActionProperty(Object);

impl WorkmailActionProperty {
    /// `WorkmailActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `organization_arn`: The Amazon Resource Name (ARN) of the Amazon WorkMail organization.
    pub fn new(organization_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OrganizationArn", organization_arn.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the WorkMail action is called. You can find the ARN of a topic by using the [ListTopics](https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html) operation in Amazon SNS.
    ///
    /// For more information about Amazon SNS topics, see the [Amazon SNS Developer Guide](https://docs.aws.amazon.com/sns/latest/dg/CreateTopic.html).
    ///
    /// `TopicArn`.
    pub fn topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("TopicArn", value.into_value().into_node());
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

impl Kind for WorkmailActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkmailActionProperty> for WorkmailActionProperty {}
impl From<WorkmailActionProperty> for Node {
    #[inline]
    fn from(value: WorkmailActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkmailActionProperty> for WorkmailActionProperty {
    #[inline]
    fn into_value(self) -> Value<WorkmailActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
