// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FraudDetector::EntityType` and its property types.

use crate::l1::*;

/// Manages an entity type. An entity represents who is performing the event. As part of a fraud prediction, you pass the entity ID to indicate the specific entity who performed the event. An entity type classifies the entity. Example classifications include customer, merchant, or account.
///
/// `AWS::FraudDetector::EntityType`; `Ref` returns its `Arn`, a [`frauddetector::EntityTypeArn`](kinds::frauddetector::EntityTypeArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-entitytype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEntityType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FraudDetector::EntityType",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("entity_type.rules"),
};

impl CfnEntityType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FraudDetector::EntityType";

    /// `CfnEntityType` with its required properties, in alphabetical order:
    ///
    /// - `name`: The entity type name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The entity type description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A key and value pair.
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

impl Construct for CfnEntityType {
    type Handle = CfnEntityTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEntityTypeRef {
        CfnEntityTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEntityType`] of a stack.
pub struct CfnEntityTypeRef(NodeRef);

impl Clone for CfnEntityTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEntityTypeRef {}
impl AsNode for CfnEntityTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEntityTypeRef {
    /// What `Ref` returns: its `Arn`, a [`frauddetector::EntityTypeArn`](kinds::frauddetector::EntityTypeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::frauddetector::EntityTypeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The entity type ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::frauddetector::EntityTypeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Timestamp of when entity type was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp of when entity type was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::frauddetector::EntityTypeArn> for &CfnEntityTypeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::frauddetector::EntityTypeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
