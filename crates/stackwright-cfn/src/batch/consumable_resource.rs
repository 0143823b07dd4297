// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Batch::ConsumableResource` and its property types.

use crate::l1::*;

/// The `AWS::Batch::ConsumableResource` resource specifies the parameters for an AWS Batch consumable resource. For more information, see [Resource-aware scheduling](https://docs.aws.amazon.com/batch/latest/userguide/resource-aware-scheduling.html) in the **.
///
/// `AWS::Batch::ConsumableResource`; `Ref` returns its `ConsumableResourceArn`, a [`batch::ConsumableResourceArn`](kinds::batch::ConsumableResourceArn).
/// Changing one of these replaces it: `ConsumableResourceName`, `ResourceType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConsumableResource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Batch::ConsumableResource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("consumable_resource.rules"),
};

impl CfnConsumableResource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Batch::ConsumableResource";

    /// `CfnConsumableResource` with its required properties, in alphabetical order:
    ///
    /// - `resource_type`: Indicates whether the resource is available to be re-used after a job completes.
    /// - `total_quantity`: The total amount of the consumable resource that is available.
    pub fn new(
        resource_type: impl IntoValue<ResourceType>,
        total_quantity: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceType", resource_type.into_value().into_node());
        object_.put("TotalQuantity", total_quantity.into_value().into_node());
        Self(object_)
    }

    /// The name of the consumable resource.
    ///
    /// `ConsumableResourceName`; an update replaces the resource.
    pub fn consumable_resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConsumableResourceName", value.into_value().into_node());
        self
    }

    /// The tags that you apply to the consumable resource to help you categorize and organize your resources. Each tag consists of a key and an optional value. For more information, see [Tagging your AWS Batch resources](https://docs.aws.amazon.com/batch/latest/userguide/using-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnConsumableResource {
    type Handle = CfnConsumableResourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConsumableResourceRef {
        CfnConsumableResourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConsumableResource`] of a stack.
pub struct CfnConsumableResourceRef(NodeRef);

impl Clone for CfnConsumableResourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConsumableResourceRef {}
impl AsNode for CfnConsumableResourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConsumableResourceRef {
    /// What `Ref` returns: its `ConsumableResourceArn`, a [`batch::ConsumableResourceArn`](kinds::batch::ConsumableResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::batch::ConsumableResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The amount of the consumable resource that is currently available to use.
    ///
    /// `Fn::GetAtt` of `AvailableQuantity`.
    #[inline]
    pub fn attr_available_quantity(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailableQuantity")))
    }

    /// The Amazon Resource Name (ARN) of the consumable resource.
    ///
    /// `Fn::GetAtt` of `ConsumableResourceArn`.
    #[inline]
    pub fn attr_consumable_resource_arn(&self) -> Value<kinds::batch::ConsumableResourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConsumableResourceArn")))
    }

    /// The Unix timestamp (in milliseconds) for when the consumable resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The amount of the consumable resource that is currently in use.
    ///
    /// `Fn::GetAtt` of `InUseQuantity`.
    #[inline]
    pub fn attr_in_use_quantity(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InUseQuantity")))
    }
}

impl IntoValue<kinds::batch::ConsumableResourceArn> for &CfnConsumableResourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::batch::ConsumableResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ResourceType` of `AWS::Batch::ConsumableResource`.
pub enum ResourceType {
    /// `NON_REPLENISHABLE`.
    NonReplenishable,
    /// `REPLENISHABLE`.
    Replenishable,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &["NON_REPLENISHABLE", "REPLENISHABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
