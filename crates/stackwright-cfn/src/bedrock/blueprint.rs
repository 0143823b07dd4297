// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::Blueprint` and its property types.

use crate::l1::*;

/// Details about a data automation blueprint.
///
/// `AWS::Bedrock::Blueprint`; `Ref` returns its `BlueprintArn`, a [`bedrock::BlueprintArn`](kinds::bedrock::BlueprintArn).
/// Changing one of these replaces it: `BlueprintName`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBlueprint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::Blueprint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("blueprint.rules"),
};

impl CfnBlueprint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::Blueprint";

    /// `CfnBlueprint` with its required properties, in alphabetical order:
    ///
    /// - `blueprint_name`: The blueprint's name.
    /// - `schema`: The blueprint's schema.
    /// - `r#type`: The blueprint's type.
    pub fn new(
        blueprint_name: impl IntoValue<String>,
        schema: impl IntoValue<Json>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BlueprintName", blueprint_name.into_value().into_node());
        object_.put("Schema", schema.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Name-value pairs to include as an encryption context.
    ///
    /// `KmsEncryptionContext`; updated in place.
    pub fn kms_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("KmsEncryptionContext", value.into_value().into_node());
        self
    }

    /// The AWS key to use for encryption.
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// List of Tags
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
    /// What `Ref` returns: its `BlueprintArn`, a [`bedrock::BlueprintArn`](kinds::bedrock::BlueprintArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::BlueprintArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The blueprint's ARN.
    ///
    /// `Fn::GetAtt` of `BlueprintArn`.
    #[inline]
    pub fn attr_blueprint_arn(&self) -> Value<kinds::bedrock::BlueprintArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BlueprintArn")))
    }

    /// The blueprint's stage.
    ///
    /// `Fn::GetAtt` of `BlueprintStage`.
    #[inline]
    pub fn attr_blueprint_stage(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BlueprintStage")))
    }

    /// When the blueprint was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// When the blueprint was last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::bedrock::BlueprintArn> for &CfnBlueprintRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::BlueprintArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Type` of `AWS::Bedrock::Blueprint`.
pub enum Type {
    /// `AUDIO`.
    Audio,
    /// `DOCUMENT`.
    Document,
    /// `IMAGE`.
    Image,
    /// `VIDEO`.
    Video,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["AUDIO", "DOCUMENT", "IMAGE", "VIDEO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
