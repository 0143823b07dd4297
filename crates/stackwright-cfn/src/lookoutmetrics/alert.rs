// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LookoutMetrics::Alert` and its property types.

use crate::l1::*;

/// > End of support notice: On Oct 9, 2025, AWS will end support for Amazon Lookout for Metrics. After Oct 9, 2025, you will no longer be able to access the Amazon Lookout for Metrics console or Amazon Lookout for Metrics resources. For more information, see [Amazon Lookout for Metrics end of support](https://docs.aws.amazon.com//blogs/machine-learning/transitioning-off-amazon-lookout-for-metrics/).
///
/// The `AWS::LookoutMetrics::Alert` type creates an alert for an anomaly detector.
///
/// `AWS::LookoutMetrics::Alert`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `Action`, `AlertDescription`, `AlertName`, `AlertSensitivityThreshold`, `AnomalyDetectorArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutmetrics-alert.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlert(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LookoutMetrics::Alert",
    tags: None,
    rules: "",
};

impl CfnAlert {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LookoutMetrics::Alert";

    /// `CfnAlert` with its required properties, in alphabetical order:
    ///
    /// - `action`: Action that will be triggered when there is an alert.
    /// - `alert_sensitivity_threshold`: An integer from 0 to 100 specifying the alert sensitivity threshold.
    /// - `anomaly_detector_arn`: The ARN of the detector to which the alert is attached.
    pub fn new(
        action: impl IntoValue<ActionProperty>,
        alert_sensitivity_threshold: impl IntoValue<i64>,
        anomaly_detector_arn: impl IntoValue<kinds::lookoutmetrics::AnomalyDetectorArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put(
            "AlertSensitivityThreshold",
            alert_sensitivity_threshold.into_value().into_node(),
        );
        object_.put(
            "AnomalyDetectorArn",
            anomaly_detector_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the alert.
    ///
    /// `AlertDescription`; an update replaces the resource.
    pub fn alert_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AlertDescription", value.into_value().into_node());
        self
    }

    /// The name of the alert.
    ///
    /// `AlertName`; an update replaces the resource.
    pub fn alert_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AlertName", value.into_value().into_node());
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

impl Construct for CfnAlert {
    type Handle = CfnAlertRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAlertRef {
        CfnAlertRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAlert`] of a stack.
pub struct CfnAlertRef(NodeRef);

impl Clone for CfnAlertRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAlertRef {}
impl AsNode for CfnAlertRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAlertRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the alert. For example, `arn:aws:lookoutmetrics:us-east-2:123456789012:Alert:my-alert`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lookoutmetrics::AlertArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::lookoutmetrics::AlertArn> for &CfnAlertRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lookoutmetrics::AlertArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A configuration that specifies the action to perform when anomalies are detected.
///
/// The property type `Action` of `AWS::LookoutMetrics::Alert`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A configuration for an AWS Lambda channel.
    ///
    /// `LambdaConfiguration`; an update replaces the resource.
    pub fn lambda_configuration(
        mut self,
        value: impl IntoValue<LambdaConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LambdaConfiguration", value.into_value().into_node());
        self
    }

    /// A configuration for an Amazon SNS channel.
    ///
    /// `SNSConfiguration`; an update replaces the resource.
    pub fn sns_configuration(mut self, value: impl IntoValue<SNSConfigurationProperty>) -> Self {
        self.0
            .put("SNSConfiguration", value.into_value().into_node());
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

/// Contains information about a Lambda configuration.
///
/// The property type `LambdaConfiguration` of `AWS::LookoutMetrics::Alert`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConfigurationProperty(Object);

impl LambdaConfigurationProperty {
    /// `LambdaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_arn`: The ARN of the Lambda function.
    /// - `role_arn`: The ARN of an IAM role that has permission to invoke the Lambda function.
    pub fn new(
        lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
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

impl Kind for LambdaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaConfigurationProperty> for LambdaConfigurationProperty {}
impl From<LambdaConfigurationProperty> for Node {
    #[inline]
    fn from(value: LambdaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaConfigurationProperty> for LambdaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the SNS topic to which you want to send your alerts and the IAM role that has access to that topic.
///
/// The property type `SNSConfiguration` of `AWS::LookoutMetrics::Alert`.
#[must_use = "a property type does nothing until it is set"]
pub struct SNSConfigurationProperty(Object);

impl SNSConfigurationProperty {
    /// `SNSConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role that has access to the target SNS topic.
    /// - `sns_topic_arn`: The ARN of the target SNS topic.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        sns_topic_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SnsTopicArn", sns_topic_arn.into_value().into_node());
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

impl Kind for SNSConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SNSConfigurationProperty> for SNSConfigurationProperty {}
impl From<SNSConfigurationProperty> for Node {
    #[inline]
    fn from(value: SNSConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SNSConfigurationProperty> for SNSConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SNSConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
