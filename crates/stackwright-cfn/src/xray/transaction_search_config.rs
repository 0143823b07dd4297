// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::XRay::TransactionSearchConfig` and its property types.

use crate::l1::*;

/// This schema provides construct and validation rules for AWS-XRay TransactionSearchConfig resource parameters.
///
/// `AWS::XRay::TransactionSearchConfig`; `Ref` returns its `AccountId`, a [`xray::TransactionSearchConfigAccountId`](kinds::xray::TransactionSearchConfigAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransactionSearchConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::XRay::TransactionSearchConfig",
    tags: None,
    rules: include_str!("transaction_search_config.rules"),
};

impl CfnTransactionSearchConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::XRay::TransactionSearchConfig";

    /// `CfnTransactionSearchConfig` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines the percentage of traces indexed from CloudWatch Logs to X-Ray
    ///
    /// `IndexingPercentage`; updated in place.
    pub fn indexing_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("IndexingPercentage", value.into_value().into_node());
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

impl Construct for CfnTransactionSearchConfig {
    type Handle = CfnTransactionSearchConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransactionSearchConfigRef {
        CfnTransactionSearchConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransactionSearchConfig`] of a stack.
pub struct CfnTransactionSearchConfigRef(NodeRef);

impl Clone for CfnTransactionSearchConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransactionSearchConfigRef {}
impl AsNode for CfnTransactionSearchConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransactionSearchConfigRef {
    /// What `Ref` returns: its `AccountId`, a [`xray::TransactionSearchConfigAccountId`](kinds::xray::TransactionSearchConfigAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::xray::TransactionSearchConfigAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// User account id, used as the primary identifier for the resource
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::xray::TransactionSearchConfigAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::xray::TransactionSearchConfigAccountId> for &CfnTransactionSearchConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::xray::TransactionSearchConfigAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}
