// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FraudDetector::List` and its property types.

use crate::l1::*;

/// Creates a list.
///
/// List is a set of input data for a variable in your event dataset. You use the input data in a rule that's associated with your detector. For more information, see [Lists](https://docs.aws.amazon.com//frauddetector/latest/ug/lists.html).
///
/// `AWS::FraudDetector::List`; `Ref` returns its `Arn`, a [`frauddetector::ListArn`](kinds::frauddetector::ListArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnList(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FraudDetector::List",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("list.rules"),
};

impl CfnList {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FraudDetector::List";

    /// `CfnList` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the list.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the list.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The elements in the list.
    ///
    /// `Elements`; updated in place.
    pub fn elements(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Elements", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The variable type of the list. For more information, see [Variable types](https://docs.aws.amazon.com/frauddetector/latest/ug/variables.html#variable-types)
    ///
    /// `VariableType`; updated in place.
    pub fn variable_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VariableType", value.into_value().into_node());
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

impl Construct for CfnList {
    type Handle = CfnListRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnListRef {
        CfnListRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnList`] of a stack.
pub struct CfnListRef(NodeRef);

impl Clone for CfnListRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnListRef {}
impl AsNode for CfnListRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnListRef {
    /// What `Ref` returns: its `Arn`, a [`frauddetector::ListArn`](kinds::frauddetector::ListArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::frauddetector::ListArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The event type ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::frauddetector::ListArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Timestamp of when the list was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp of when list was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::frauddetector::ListArn> for &CfnListRef {
    #[inline]
    fn into_value(self) -> Value<kinds::frauddetector::ListArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
