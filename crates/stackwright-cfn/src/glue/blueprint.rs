// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Blueprint` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Glue::Blueprint. Registers a blueprint with AWS Glue.
///
/// `AWS::Glue::Blueprint`; `Ref` returns its `Arn`, a [`glue::BlueprintArn`](kinds::glue::BlueprintArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBlueprint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Blueprint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("blueprint.rules"),
};

impl CfnBlueprint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Blueprint";

    /// `CfnBlueprint` with its required properties, in alphabetical order:
    ///
    /// - `blueprint_location`: Specifies a path in Amazon S3 where the blueprint is published.
    /// - `name`: The name of the blueprint.
    pub fn new(blueprint_location: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BlueprintLocation",
            blueprint_location.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the blueprint.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags to be applied to this blueprint.
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

impl Construct for CfnBlueprint {
    type Handle = CfnBlueprintRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBlueprintRef {
        CfnBlueprintRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBlueprint`] of a stack.
pub struct CfnBlueprintRef(NodeRef);

impl Clone for CfnBlueprintRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBlueprintRef {}
impl AsNode for CfnBlueprintRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBlueprintRef {
    /// What `Ref` returns: its `Arn`, a [`glue::BlueprintArn`](kinds::glue::BlueprintArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::BlueprintArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the blueprint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::glue::BlueprintArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the blueprint was registered.
    ///
    /// `Fn::GetAtt` of `CreatedOn`.
    #[inline]
    pub fn attr_created_on(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedOn")))
    }

    /// The date and time the blueprint was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedOn`.
    #[inline]
    pub fn attr_last_modified_on(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedOn")))
    }

    /// A JSON string that indicates the list of parameter specifications for the blueprint.
    ///
    /// `Fn::GetAtt` of `ParameterSpec`.
    #[inline]
    pub fn attr_parameter_spec(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ParameterSpec")))
    }

    /// The status of the blueprint registration.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::glue::BlueprintArn> for &CfnBlueprintRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::BlueprintArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
