// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::LogAnomalyDetector` and its property types.

use crate::l1::*;

/// Creates or updates an *anomaly detector* that regularly scans one or more log groups and look for patterns and anomalies in the logs.
///
/// An anomaly detector can help surface issues by automatically discovering anomalies in your log event traffic. An anomaly detector uses machine learning algorithms to scan log events and find *patterns*. A pattern is a shared text structure that recurs among your log fields. Patterns provide a useful tool for analyzing large sets of logs because a large number of log events can often be compressed into a few patterns.
///
/// The anomaly detector uses pattern recognition to find `anomalies`, which are unusual log events. It compares current log events and patterns with trained baselines.
///
/// Fields within a pattern are called *tokens*. Fields that vary within a pattern, such as a request ID or timestamp, are referred to as *dynamic tokens* and represented by `<*>`.
///
/// For more information see [Log anomaly detection](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/LogsAnomalyDetection.html).
///
/// `AWS::Logs::LogAnomalyDetector`; `Ref` returns its `AnomalyDetectorArn`, a [`logs::LogAnomalyDetectorArn`](kinds::logs::LogAnomalyDetectorArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLogAnomalyDetector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::LogAnomalyDetector",
    tags: None,
    rules: include_str!("log_anomaly_detector.rules"),
};

impl CfnLogAnomalyDetector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::LogAnomalyDetector";

    /// `CfnLogAnomalyDetector` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the account to create the anomaly detector in.
    ///
    /// `AccountId`; updated in place.
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccountId", value.into_value().into_node());
        self
    }

    /// The number of days to have visibility on an anomaly. After this time period has elapsed for an anomaly, it will be automatically baselined and the anomaly detector will treat new occurrences of a similar anomaly as normal. Therefore, if you do not correct the cause of an anomaly during the time period specified in `AnomalyVisibilityTime`, it will be considered normal going forward and will not be detected as an anomaly.
    ///
    /// `AnomalyVisibilityTime`; updated in place.
    pub fn anomaly_visibility_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("AnomalyVisibilityTime", value.into_value().into_node());
        self
    }

    /// A name for this anomaly detector.
    ///
    /// `DetectorName`; updated in place.
    pub fn detector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DetectorName", value.into_value().into_node());
        self
    }

    /// Specifies how often the anomaly detector is to run and look for anomalies. Set this value according to the frequency that the log group receives new logs. For example, if the log group receives new log events every 10 minutes, then 15 minutes might be a good setting for `EvaluationFrequency`.
    ///
    /// `EvaluationFrequency`; one of `FIVE_MIN`, `TEN_MIN`, `FIFTEEN_MIN`, `THIRTY_MIN`, `ONE_HOUR`; updated in place.
    pub fn evaluation_frequency(mut self, value: impl IntoValue<EvaluationFrequency>) -> Self {
        self.0
            .put("EvaluationFrequency", value.into_value().into_node());
        self
    }

    /// You can use this parameter to limit the anomaly detection model to examine only log events that match the pattern you specify here. For more information, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html).
    ///
    /// `FilterPattern`; updated in place.
    pub fn filter_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FilterPattern", value.into_value().into_node());
        self
    }

    /// Optionally assigns a AWS key to secure this anomaly detector and its findings. If a key is assigned, the anomalies found and the model used by this detector are encrypted at rest with the key. If a key is assigned to an anomaly detector, a user must have permissions for both this key and for the anomaly detector to retrieve information about the anomalies that it finds.
    ///
    /// For more information about using a AWS key and to see the required IAM policy, see [Use a AWS key with an anomaly detector](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/LogsAnomalyDetection-KMS.html).
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The ARN of the log group that is associated with this anomaly detector. You can specify only one log group ARN.
    ///
    /// `LogGroupArnList`; updated in place.
    pub fn log_group_arn_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LogGroupArnList", value.into_value().into_node());
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

impl Construct for CfnLogAnomalyDetector {
    type Handle = CfnLogAnomalyDetectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLogAnomalyDetectorRef {
        CfnLogAnomalyDetectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLogAnomalyDetector`] of a stack.
pub struct CfnLogAnomalyDetectorRef(NodeRef);

impl Clone for CfnLogAnomalyDetectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLogAnomalyDetectorRef {}
impl AsNode for CfnLogAnomalyDetectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLogAnomalyDetectorRef {
    /// What `Ref` returns: its `AnomalyDetectorArn`, a [`logs::LogAnomalyDetectorArn`](kinds::logs::LogAnomalyDetectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::LogAnomalyDetectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the anomaly detector.
    ///
    /// `Fn::GetAtt` of `AnomalyDetectorArn`.
    #[inline]
    pub fn attr_anomaly_detector_arn(&self) -> Value<kinds::logs::LogAnomalyDetectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AnomalyDetectorArn")))
    }

    /// Specifies whether the anomaly detector is currently active.
    ///
    /// `Fn::GetAtt` of `AnomalyDetectorStatus`.
    #[inline]
    pub fn attr_anomaly_detector_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AnomalyDetectorStatus")))
    }

    /// The time that the anomaly detector was created.
    ///
    /// `Fn::GetAtt` of `CreationTimeStamp`.
    #[inline]
    pub fn attr_creation_time_stamp(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTimeStamp")))
    }

    /// The time that the anomaly detector was most recently modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTimeStamp`.
    #[inline]
    pub fn attr_last_modified_time_stamp(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTimeStamp")))
    }
}

impl IntoValue<kinds::logs::LogAnomalyDetectorArn> for &CfnLogAnomalyDetectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::LogAnomalyDetectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `EvaluationFrequency` of `AWS::Logs::LogAnomalyDetector`.
pub enum EvaluationFrequency {
    /// `FIFTEEN_MIN`.
    FifteenMin,
    /// `FIVE_MIN`.
    FiveMin,
    /// `ONE_HOUR`.
    OneHour,
    /// `TEN_MIN`.
    TenMin,
    /// `THIRTY_MIN`.
    ThirtyMin,
}

#[diagnostic::do_not_recommend]
impl Kind for EvaluationFrequency {}
#[diagnostic::do_not_recommend]
impl TextKind for EvaluationFrequency {}
#[diagnostic::do_not_recommend]
impl IdKind for EvaluationFrequency {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EvaluationFrequency {}
#[diagnostic::do_not_recommend]
impl IntoValue<EvaluationFrequency> for EvaluationFrequency {
    #[inline]
    fn into_value(self) -> Value<EvaluationFrequency> {
        const VALUES: &[&str] = &[
            "FIFTEEN_MIN",
            "FIVE_MIN",
            "ONE_HOUR",
            "TEN_MIN",
            "THIRTY_MIN",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
