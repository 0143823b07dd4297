// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::Farm` and its property types.

use crate::l1::*;

/// Creates a farm to allow space for queues and fleets. Farms are the space where the components of your renders gather and are pieced together in the cloud. Farms contain budgets and allow you to enforce permissions. Deadline Cloud farms are a useful container for large projects.
///
/// `AWS::Deadline::Farm`; `Ref` returns its `Arn`, a [`deadline::FarmArn`](kinds::deadline::FarmArn).
/// Changing one of these replaces it: `KmsKeyArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFarm(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::Farm",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("farm.rules"),
};

impl CfnFarm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::Farm";

    /// `CfnFarm` with its required properties, in alphabetical order:
    ///
    /// - `display_name`: The display name of the farm.
    pub fn new(display_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DisplayName", display_name.into_value().into_node());
        Self(object_)
    }

    /// The `CostScaleFactor` property.
    ///
    /// `CostScaleFactor`; default `1`; updated in place.
    pub fn cost_scale_factor(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("CostScaleFactor", value.into_value().into_node());
        self
    }

    /// A description of the farm that helps identify what the farm is used for.
    ///
    /// > This field can store any content. Escape or encode this content before displaying it on a webpage or any other system that might interpret the content of this field.
    ///
    /// `Description`; default `""`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN for the KMS key.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The tags to add to your farm. Each tag consists of a tag key and a tag value. Tag keys and values are both required, but tag values can be empty strings.
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

impl Construct for CfnFarm {
    type Handle = CfnFarmRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFarmRef {
        CfnFarmRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFarm`] of a stack.
pub struct CfnFarmRef(NodeRef);

impl Clone for CfnFarmRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFarmRef {}
impl AsNode for CfnFarmRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFarmRef {
    /// What `Ref` returns: its `Arn`, a [`deadline::FarmArn`](kinds::deadline::FarmArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::deadline::FarmArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) assigned to the farm.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::deadline::FarmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The farm ID.
    ///
    /// `Fn::GetAtt` of `FarmId`.
    #[inline]
    pub fn attr_farm_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FarmId")))
    }
}

impl IntoValue<kinds::deadline::FarmArn> for &CfnFarmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::deadline::FarmArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
