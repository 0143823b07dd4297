// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GameLift::Location` and its property types.

use crate::l1::*;

/// The AWS::GameLift::Location resource creates a custom location for use in an Anywhere fleet.
///
/// `AWS::GameLift::Location`; `Ref` returns its `LocationName`, a [`gamelift::LocationName`](kinds::gamelift::LocationName).
/// Changing one of these replaces it: `LocationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GameLift::Location",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location.rules"),
};

impl CfnLocation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GameLift::Location";

    /// `CfnLocation` with its required properties, in alphabetical order:
    ///
    /// - `location_name`: A descriptive name for the custom location.
    pub fn new(location_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocationName", location_name.into_value().into_node());
        Self(object_)
    }

    /// A list of labels to assign to the new resource. Tags are developer-defined key-value pairs. Tagging AWS resources are useful for resource management, access management, and cost allocation. For more information, see [Tagging AWS Resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Rareference*.
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

impl Construct for CfnLocation {
    type Handle = CfnLocationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationRef {
        CfnLocationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocation`] of a stack.
pub struct CfnLocationRef(NodeRef);

impl Clone for CfnLocationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationRef {}
impl AsNode for CfnLocationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationRef {
    /// What `Ref` returns: its `LocationName`, a [`gamelift::LocationName`](kinds::gamelift::LocationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::gamelift::LocationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A unique identifier for the custom location. For example, `arn:aws:gamelift:[region]::location/location-a1234567-b8c9-0d1e-2fa3-b45c6d7e8912`.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::gamelift::LocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }
}

impl IntoValue<kinds::gamelift::LocationName> for &CfnLocationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::LocationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::gamelift::LocationArn> for &CfnLocationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::gamelift::LocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }
}
