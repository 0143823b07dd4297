// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsGuru::LogAnomalyDetectionIntegration` and its property types.

use crate::l1::*;

/// Information about the integration of DevOps Guru with CloudWatch log groups for log anomaly detection.
///
/// `AWS::DevOpsGuru::LogAnomalyDetectionIntegration`; `Ref` returns its `AccountId`, a [`devopsguru::LogAnomalyDetectionIntegrationAccountId`](kinds::devopsguru::LogAnomalyDetectionIntegrationAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLogAnomalyDetectionIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsGuru::LogAnomalyDetectionIntegration",
    tags: None,
    rules: "",
};

impl CfnLogAnomalyDetectionIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration";

    /// `CfnLogAnomalyDetectionIntegration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

impl Construct for CfnLogAnomalyDetectionIntegration {
    type Handle = CfnLogAnomalyDetectionIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLogAnomalyDetectionIntegrationRef {
        CfnLogAnomalyDetectionIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLogAnomalyDetectionIntegration`] of a stack.
pub struct CfnLogAnomalyDetectionIntegrationRef(NodeRef);

impl Clone for CfnLogAnomalyDetectionIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLogAnomalyDetectionIntegrationRef {}
impl AsNode for CfnLogAnomalyDetectionIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLogAnomalyDetectionIntegrationRef {
    /// What `Ref` returns: its `AccountId`, a [`devopsguru::LogAnomalyDetectionIntegrationAccountId`](kinds::devopsguru::LogAnomalyDetectionIntegrationAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devopsguru::LogAnomalyDetectionIntegrationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The account ID associated with the integration of DevOps Guru with CloudWatch log groups for log anomaly detection.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(
        &self,
    ) -> Value<kinds::devopsguru::LogAnomalyDetectionIntegrationAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::devopsguru::LogAnomalyDetectionIntegrationAccountId>
    for &CfnLogAnomalyDetectionIntegrationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::devopsguru::LogAnomalyDetectionIntegrationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
