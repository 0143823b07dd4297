// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecurityHub::ProductSubscription` and its property types.

use crate::l1::*;

/// The `AWS::SecurityHub::ProductSubscription` resource creates a subscription to a third-party product that generates findings that you want to receive in AWS Security Hub CSPM. For a list of integrations to third-party products, see [Available third-party partner product integrations](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-partner-providers.html) in the *AWS Security Hub CSPM User Guide*.
///
/// To change a product subscription, remove the current product subscription resource, and then create a new one.
///
/// Tags aren't supported for this resource.
///
/// `AWS::SecurityHub::ProductSubscription`; `Ref` returns its `ProductSubscriptionArn`, a [`securityhub::ProductSubscriptionArn`](kinds::securityhub::ProductSubscriptionArn).
/// Changing one of these replaces it: `ProductArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProductSubscription(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecurityHub::ProductSubscription",
    tags: None,
    rules: include_str!("product_subscription.rules"),
};

impl CfnProductSubscription {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecurityHub::ProductSubscription";

    /// `CfnProductSubscription` with its required properties, in alphabetical order:
    ///
    /// - `product_arn`: The ARN of the product to enable the integration for.
    pub fn new(product_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProductArn", product_arn.into_value().into_node());
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

impl Construct for CfnProductSubscription {
    type Handle = CfnProductSubscriptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProductSubscriptionRef {
        CfnProductSubscriptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProductSubscription`] of a stack.
pub struct CfnProductSubscriptionRef(NodeRef);

impl Clone for CfnProductSubscriptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProductSubscriptionRef {}
impl AsNode for CfnProductSubscriptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProductSubscriptionRef {
    /// What `Ref` returns: its `ProductSubscriptionArn`, a [`securityhub::ProductSubscriptionArn`](kinds::securityhub::ProductSubscriptionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::securityhub::ProductSubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of your subscription to the product to enable integrations for.
    ///
    /// `Fn::GetAtt` of `ProductSubscriptionArn`.
    #[inline]
    pub fn attr_product_subscription_arn(
        &self,
    ) -> Value<kinds::securityhub::ProductSubscriptionArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProductSubscriptionArn"),
        ))
    }
}

impl IntoValue<kinds::securityhub::ProductSubscriptionArn> for &CfnProductSubscriptionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::securityhub::ProductSubscriptionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
