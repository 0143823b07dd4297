// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::LogGroup` and its property types.

use crate::l1::*;

/// The `AWS::Logs::LogGroup` resource specifies a log group. A log group defines common properties for log streams, such as their retention and access control rules. Each log stream must belong to one log group.
///
/// You can create up to 1,000,000 log groups per Region per account. You must use the following guidelines when naming a log group:
///
/// - Log group names must be unique within a Region for an AWS account.
/// - Log group names can be between 1 and 512 characters long.
/// - Log group names consist of the following characters: a-z, A-Z, 0-9, '_' (underscore), '-' (hyphen), '/' (forward slash), and '.' (period).
///
/// `AWS::Logs::LogGroup`; `Ref` returns its `LogGroupName`, a [`logs::LogGroupName`](kinds::logs::LogGroupName).
/// Changing one of these replaces it: `LogGroupName`.
/// Attributes: `Arn`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLogGroup(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::LogGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("log_group.rules"),
};

impl CfnLogGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::LogGroup";

    /// `CfnLogGroup` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether bearer token authentication is enabled for this log group. When enabled, bearer token authentication is allowed on operations until it is explicitly disabled.
    ///
    /// `BearerTokenAuthenticationEnabled`; default `false`; updated in place.
    pub fn bearer_token_authentication_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "BearerTokenAuthenticationEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// Creates a data protection policy and assigns it to the log group. A data protection policy can help safeguard sensitive data that's ingested by the log group by auditing and masking the sensitive log data. When a user who does not have permission to view masked data views a log event that includes masked data, the sensitive data is replaced by asterisks.
    ///
    /// `DataProtectionPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn data_protection_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("DataProtectionPolicy", value.into_value().into_node());
        self
    }

    /// Indicates whether deletion protection is enabled for this log group. When enabled, deletion protection blocks all deletion operations until it is explicitly disabled.
    ///
    /// `DeletionProtectionEnabled`; default `false`; updated in place.
    pub fn deletion_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtectionEnabled", value.into_value().into_node());
        self
    }

    /// Creates or updates a *field index policy* for the specified log group. Only log groups in the Standard log class support field index policies. For more information about log classes, see [Log classes](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html).
    ///
    /// You can use field index policies to create *field indexes* on fields found in log events in the log group. Creating field indexes lowers the costs for CloudWatch Logs Insights queries that reference those field indexes, because these queries attempt to skip the processing of log events that are known to not match the indexed field. Good fields to index are fields that you often need to query for and fields that have high cardinality of values Common examples of indexes include request ID, session ID, userID, and instance IDs. For more information, see [Create field indexes to improve query performance and reduce costs](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs-Field-Indexing.html).
    ///
    /// Currently, this array supports only one field index policy object.
    ///
    /// `FieldIndexPolicies`; free JSON, such as an [`Object`]; updated in place.
    pub fn field_index_policies(mut self, value: impl IntoValue<List<Json>>) -> Self {
        self.0
            .put("FieldIndexPolicies", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS key to use when encrypting log data.
    ///
    /// To associate an AWS key with the log group, specify the ARN of that KMS key here. If you do so, ingested data is encrypted using this key. This association is stored as long as the data encrypted with the KMS key is still within CloudWatch Logs. This enables CloudWatch Logs to decrypt this data whenever it is requested.
    ///
    /// If you attempt to associate a KMS key with the log group but the KMS key doesn't exist or is deactivated, you will receive an `InvalidParameterException` error.
    ///
    /// Log group data is always encrypted in CloudWatch Logs. If you omit this key, the encryption does not use AWS. For more information, see [Encrypt log data in CloudWatch Logs using AWS Key Management Service](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html)
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the log group class for this log group. There are two classes:
    ///
    /// - The `Standard` log class supports all CloudWatch Logs features.
    /// - The `Infrequent Access` log class supports a subset of CloudWatch Logs features and incurs lower costs.
    ///
    /// For details about the features supported by each class, see [Log classes](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html)
    ///
    /// `LogGroupClass`; default `"STANDARD"`; one of `STANDARD`, `INFREQUENT_ACCESS`, `DELIVERY`; updated in place.
    pub fn log_group_class(mut self, value: impl IntoValue<LogGroupClass>) -> Self {
        self.0.put("LogGroupClass", value.into_value().into_node());
        self
    }

    /// The name of the log group. If you don't specify a name, AWS CloudFormation generates a unique ID for the log group.
    ///
    /// `LogGroupName`; an update replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// Creates or updates a resource policy for the specified log group that allows other services to put log events to this account. A LogGroup can have 1 resource policy.
    ///
    /// `ResourcePolicyDocument`; free JSON, such as an [`Object`]; updated in place.
    pub fn resource_policy_document(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ResourcePolicyDocument", value.into_value().into_node());
        self
    }

    /// The number of days to retain the log events in the specified log group. Possible values are: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, and 3653.
    ///
    /// To set a log group so that its log events do not expire, do not specify this property.
    ///
    /// `RetentionInDays`; updated in place.
    pub fn retention_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionInDays", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the log group.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnLogGroup {
    type Handle = CfnLogGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLogGroupRef {
        CfnLogGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLogGroup`] of a stack.
pub struct CfnLogGroupRef(NodeRef);

impl Clone for CfnLogGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLogGroupRef {}
impl AsNode for CfnLogGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLogGroupRef {
    /// What `Ref` returns: its `LogGroupName`, a [`logs::LogGroupName`](kinds::logs::LogGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::LogGroupName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the log group, such as `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::logs::LogGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::logs::LogGroupName> for &CfnLogGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::LogGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::logs::LogGroupArn> for &CfnLogGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::LogGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::logs::LogGroupArnOrName> for &CfnLogGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::LogGroupArnOrName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `LogGroupClass` of `AWS::Logs::LogGroup`.
pub enum LogGroupClass {
    /// `DELIVERY`.
    Delivery,
    /// `INFREQUENT_ACCESS`.
    InfrequentAccess,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for LogGroupClass {}
#[diagnostic::do_not_recommend]
impl TextKind for LogGroupClass {}
#[diagnostic::do_not_recommend]
impl IdKind for LogGroupClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogGroupClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogGroupClass> for LogGroupClass {
    #[inline]
    fn into_value(self) -> Value<LogGroupClass> {
        const VALUES: &[&str] = &["DELIVERY", "INFREQUENT_ACCESS", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
