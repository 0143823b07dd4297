// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::MeteredProduct` and its property types.

use crate::l1::*;

/// Adds a metered product.
///
/// `AWS::Deadline::MeteredProduct`; `Ref` returns its `Arn`, a [`deadline::MeteredProductArn`](kinds::deadline::MeteredProductArn).
/// Changing one of these replaces it: `LicenseEndpointId`, `ProductId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMeteredProduct(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::MeteredProduct",
    tags: None,
    rules: include_str!("metered_product.rules"),
};

impl CfnMeteredProduct {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::MeteredProduct";

    /// `CfnMeteredProduct` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon EC2 identifier of the license endpoint.
    ///
    /// `LicenseEndpointId`; an update replaces the resource.
    pub fn license_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LicenseEndpointId", value.into_value().into_node());
        self
    }

    /// The product ID.
    ///
    /// `ProductId`; an update replaces the resource.
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProductId", value.into_value().into_node());
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

impl Construct for CfnMeteredProduct {
    type Handle = CfnMeteredProductRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMeteredProductRef {
        CfnMeteredProductRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMeteredProduct`] of a stack.
pub struct CfnMeteredProductRef(NodeRef);

impl Clone for CfnMeteredProductRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMeteredProductRef {}
impl AsNode for CfnMeteredProductRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMeteredProductRef {
    /// What `Ref` returns: its `Arn`, a [`deadline::MeteredProductArn`](kinds::deadline::MeteredProductArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::deadline::MeteredProductArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the metered product.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::deadline::MeteredProductArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The family to which the metered product belongs.
    ///
    /// `Fn::GetAtt` of `Family`.
    #[inline]
    pub fn attr_family(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Family")))
    }

    /// The port on which the metered product should run.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }

    /// The vendor.
    ///
    /// `Fn::GetAtt` of `Vendor`.
    #[inline]
    pub fn attr_vendor(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Vendor")))
    }
}

impl IntoValue<kinds::deadline::MeteredProductArn> for &CfnMeteredProductRef {
    #[inline]
    fn into_value(self) -> Value<kinds::deadline::MeteredProductArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
