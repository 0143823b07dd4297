// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AIOps::InvestigationGroup` and its property types.

use crate::l1::*;

/// Creates an *investigation group* in your account. Creating an investigation group is a one-time setup task for each Region in your account. It is a necessary task to be able to perform investigations.
///
/// Settings in the investigation group help you centrally manage the common properties of your investigations, such as the following:
///
/// - Who can access the investigations
/// - Whether investigation data is encrypted with a customer managed AWS Key Management Service key.
/// - How long investigations and their data are retained by default.
///
/// Currently, you can have one investigation group in each Region in your account. Each investigation in a Region is a part of the investigation group in that Region
///
/// To create an investigation group and set up CloudWatch investigations, you must be signed in to an IAM principal that has either the `AIOpsConsoleAdminPolicy` or the `AdministratorAccess` IAM policy attached, or to an account that has similar permissions.
///
/// > You can configure CloudWatch alarms to start investigations and add events to investigations. If you create your investigation group with `CreateInvestigationGroup` and you want to enable alarms to do this, you must use `PutInvestigationGroupPolicy` to create a resource policy that grants this permission to CloudWatch alarms.
/// >
/// > For more information about configuring CloudWatch alarms, see [Using Amazon CloudWatch alarms](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html)
///
/// `AWS::AIOps::InvestigationGroup`; `Ref` returns its `Arn`, a [`aiops::InvestigationGroupArn`](kinds::aiops::InvestigationGroupArn).
/// Changing one of these replaces it: `Name`, `RetentionInDays`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInvestigationGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AIOps::InvestigationGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("investigation_group.rules"),
};

impl CfnInvestigationGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AIOps::InvestigationGroup";

    /// `CfnInvestigationGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: Specify either the name or the ARN of the investigation group that you want to view.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Use this property to integrate CloudWatch investigations with chat applications. This property is an array. For the first string, specify the ARN of an Amazon topic. For the array of strings, specify the ARNs of one or more chat applications configurations that you want to associate with that topic. For more information about these configuration ARNs, see [Getting started with Amazon Q in chat applications](https://docs.aws.amazon.com/chatbot/latest/adminguide/getting-started.html) and [Resource type defined by AWS Chatbot](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awschatbot.html#awschatbot-resources-for-iam-policies).
    ///
    /// `ChatbotNotificationChannels`; updated in place.
    pub fn chatbot_notification_channels(
        mut self,
        value: impl IntoValue<List<ChatbotNotificationChannelProperty>>,
    ) -> Self {
        self.0.put(
            "ChatbotNotificationChannels",
            value.into_value().into_node(),
        );
        self
    }

    /// List of `sourceRoleArn` values that have been configured for cross-account access.
    ///
    /// `CrossAccountConfigurations`; updated in place.
    pub fn cross_account_configurations(
        mut self,
        value: impl IntoValue<List<CrossAccountConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("CrossAccountConfigurations", value.into_value().into_node());
        self
    }

    /// Specifies the customer managed AWS key that the investigation group uses to encrypt data, if there is one. If not, the investigation group uses an AWS key to encrypt the data.
    ///
    /// `EncryptionConfig`; updated in place.
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfigMapProperty>) -> Self {
        self.0
            .put("EncryptionConfig", value.into_value().into_node());
        self
    }

    /// Returns the JSON of the IAM resource policy associated with the specified investigation group in a string. For example, `{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"aiops.alarms.cloudwatch.amazonaws.com\"},\"Action\":[\"aiops:CreateInvestigation\",\"aiops:CreateInvestigationEvent\"],\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"111122223333\"},\"ArnLike\":{\"aws:SourceArn\":\"arn:aws:cloudwatch:us-east-1:111122223333:alarm:*\"}}}]}`.
    ///
    /// `InvestigationGroupPolicy`; updated in place.
    pub fn investigation_group_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InvestigationGroupPolicy", value.into_value().into_node());
        self
    }

    /// Specify `true` to enable CloudWatch investigations to have access to change events that are recorded by CloudTrail. The default is `true`.
    ///
    /// `IsCloudTrailEventHistoryEnabled`; updated in place.
    pub fn is_cloud_trail_event_history_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IsCloudTrailEventHistoryEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies how long that investigation data is kept.
    ///
    /// `RetentionInDays`; an update replaces the resource.
    pub fn retention_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionInDays", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role that the investigation group uses for permissions to gather data.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Displays the custom tag keys for custom applications in your system that you have specified in the investigation group. Resource tags help CloudWatch investigations narrow the search space when it is unable to discover definite relationships between resources.
    ///
    /// `TagKeyBoundaries`; updated in place.
    pub fn tag_key_boundaries(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TagKeyBoundaries", value.into_value().into_node());
        self
    }

    /// The list of key-value pairs to associate with the resource.
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

impl Construct for CfnInvestigationGroup {
    type Handle = CfnInvestigationGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInvestigationGroupRef {
        CfnInvestigationGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInvestigationGroup`] of a stack.
pub struct CfnInvestigationGroupRef(NodeRef);

impl Clone for CfnInvestigationGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInvestigationGroupRef {}
impl AsNode for CfnInvestigationGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInvestigationGroupRef {
    /// What `Ref` returns: its `Arn`, a [`aiops::InvestigationGroupArn`](kinds::aiops::InvestigationGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::aiops::InvestigationGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the investigation group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::aiops::InvestigationGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time that the investigation group was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The name of the user who created the investigation group.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The date and time that the investigation group was most recently modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[inline]
    pub fn attr_last_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedAt")))
    }

    /// The name of the user who created the investigation group.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[inline]
    pub fn attr_last_modified_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedBy")))
    }
}

impl IntoValue<kinds::aiops::InvestigationGroupArn> for &CfnInvestigationGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::aiops::InvestigationGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Use this structure to integrate CloudWatch investigations with chat applications. This structure is a string array. For the first string, specify the ARN of an Amazon SNS topic. For the array of strings, specify the ARNs of one or more chat applications configurations that you want to associate with that topic. For more information about these configuration ARNs, see [Getting started with Amazon Q in chat applications](https://docs.aws.amazon.com/chatbot/latest/adminguide/getting-started.html) and [Resource type defined by AWS Chatbot](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awschatbot.html#awschatbot-resources-for-iam-policies).
///
/// The property type `ChatbotNotificationChannel` of `AWS::AIOps::InvestigationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChatbotNotificationChannelProperty(Object);

impl ChatbotNotificationChannelProperty {
    /// `ChatbotNotificationChannelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Returns the Amazon Resource Name (ARN) of any third-party chat integrations configured for the account.
    ///
    /// `ChatConfigurationArns`.
    pub fn chat_configuration_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ChatConfigurationArns", value.into_value().into_node());
        self
    }

    /// Returns the ARN of an Amazon topic used for third-party chat integrations.
    ///
    /// `SNSTopicArn`.
    pub fn sns_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("SNSTopicArn", value.into_value().into_node());
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

impl Kind for ChatbotNotificationChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChatbotNotificationChannelProperty> for ChatbotNotificationChannelProperty {}
impl From<ChatbotNotificationChannelProperty> for Node {
    #[inline]
    fn from(value: ChatbotNotificationChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChatbotNotificationChannelProperty> for ChatbotNotificationChannelProperty {
    #[inline]
    fn into_value(self) -> Value<ChatbotNotificationChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This structure contains information about the cross-account configuration in the account.
///
/// The property type `CrossAccountConfiguration` of `AWS::AIOps::InvestigationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrossAccountConfigurationProperty(Object);

impl CrossAccountConfigurationProperty {
    /// `CrossAccountConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of an existing role which will be used to do investigations on your behalf.
    ///
    /// `SourceRoleArn`.
    pub fn source_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("SourceRoleArn", value.into_value().into_node());
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

impl Kind for CrossAccountConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrossAccountConfigurationProperty> for CrossAccountConfigurationProperty {}
impl From<CrossAccountConfigurationProperty> for Node {
    #[inline]
    fn from(value: CrossAccountConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrossAccountConfigurationProperty> for CrossAccountConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CrossAccountConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use this structure if you want to use a customer managed AWS key to encrypt your investigation data. If you omit this parameter, CloudWatch investigations will use an AWS key to encrypt the data. For more information, see [Encryption of investigation data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Investigations-Security.html#Investigations-KMS).
///
/// The property type `EncryptionConfigMap` of `AWS::AIOps::InvestigationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigMapProperty(Object);

impl EncryptionConfigMapProperty {
    /// `EncryptionConfigMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Displays whether investigation data is encrypted by a customer managed key or an AWS owned key.
    ///
    /// `EncryptionConfigurationType`.
    pub fn encryption_configuration_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EncryptionConfigurationType",
            value.into_value().into_node(),
        );
        self
    }

    /// If the investigation group uses a customer managed key for encryption, this field displays the ID of that key.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for EncryptionConfigMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigMapProperty> for EncryptionConfigMapProperty {}
impl From<EncryptionConfigMapProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigMapProperty> for EncryptionConfigMapProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
