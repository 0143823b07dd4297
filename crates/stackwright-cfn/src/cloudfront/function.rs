// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::Function` and its property types.

use crate::l1::*;

/// Creates a CloudFront function.
///
/// To create a function, you provide the function code and some configuration information about the function. The response contains an Amazon Resource Name (ARN) that uniquely identifies the function, and the function’s stage.
///
/// By default, when you create a function, it’s in the `DEVELOPMENT` stage. In this stage, you can [test the function](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/test-function.html) in the CloudFront console (or with `TestFunction` in the CloudFront API).
///
/// When you’re ready to use your function with a CloudFront distribution, publish the function to the `LIVE` stage. You can do this in the CloudFront console, with `PublishFunction` in the CloudFront API, or by updating the `AWS::CloudFront::Function` resource with the `AutoPublish` property set to `true`. When the function is published to the `LIVE` stage, you can attach it to a distribution’s cache behavior, using the function’s ARN.
///
/// To automatically publish the function to the `LIVE` stage when it’s created, set the `AutoPublish` property to `true`.
///
/// `AWS::CloudFront::Function`; `Ref` returns its `FunctionARN`, a [`cloudfront::FunctionArn`](kinds::cloudfront::FunctionArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFunction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::Function",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("function.rules"),
};

impl CfnFunction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::Function";

    /// `CfnFunction` with its required properties, in alphabetical order:
    ///
    /// - `function_code`: The function code.
    /// - `function_config`: Contains configuration information about a CloudFront function.
    /// - `name`: A name to identify the function.
    pub fn new(
        function_code: impl IntoValue<String>,
        function_config: impl IntoValue<FunctionConfigProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionCode", function_code.into_value().into_node());
        object_.put("FunctionConfig", function_config.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. To automatically publish to the `LIVE` stage, set this property to `true`.
    ///
    /// `AutoPublish`; updated in place.
    pub fn auto_publish(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoPublish", value.into_value().into_node());
        self
    }

    /// Contains metadata about a CloudFront function.
    ///
    /// `FunctionMetadata`; updated in place.
    pub fn function_metadata(mut self, value: impl IntoValue<FunctionMetadataProperty>) -> Self {
        self.0
            .put("FunctionMetadata", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more ``Tag`` elements.
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

impl Construct for CfnFunction {
    type Handle = CfnFunctionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFunctionRef {
        CfnFunctionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFunction`] of a stack.
pub struct CfnFunctionRef(NodeRef);

impl Clone for CfnFunctionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFunctionRef {}
impl AsNode for CfnFunctionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFunctionRef {
    /// What `Ref` returns: its `FunctionARN`, a [`cloudfront::FunctionArn`](kinds::cloudfront::FunctionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::FunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the function. For example:
    ///
    /// `arn:aws:cloudfront::123456789012:function/ExampleFunction`.
    ///
    /// To get the function ARN, use the following syntax:
    ///
    /// `!GetAtt *Function_Logical_ID* .FunctionMetadata.FunctionARN`
    ///
    /// `Fn::GetAtt` of `FunctionARN`.
    #[inline]
    pub fn attr_function_arn(&self) -> Value<kinds::cloudfront::FunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FunctionARN")))
    }

    /// The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function.
    ///
    /// `Fn::GetAtt` of `FunctionMetadata.FunctionARN`.
    #[inline]
    pub fn attr_function_metadata_function_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FunctionMetadata.FunctionARN"),
        ))
    }

    /// The `Stage` attribute.
    ///
    /// `Fn::GetAtt` of `Stage`.
    #[inline]
    pub fn attr_stage(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Stage")))
    }
}

impl IntoValue<kinds::cloudfront::FunctionArn> for &CfnFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::FunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains configuration information about a CloudFront function.
///
/// The property type `FunctionConfig` of `AWS::CloudFront::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionConfigProperty(Object);

impl FunctionConfigProperty {
    /// `FunctionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `comment`: A comment to describe the function.
    /// - `runtime`: The function's runtime environment version.
    pub fn new(comment: impl IntoValue<String>, runtime: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Comment", comment.into_value().into_node());
        object_.put("Runtime", runtime.into_value().into_node());
        Self(object_)
    }

    /// The configuration for the key value store associations.
    ///
    /// `KeyValueStoreAssociations`.
    pub fn key_value_store_associations(
        mut self,
        value: impl IntoValue<List<KeyValueStoreAssociationProperty>>,
    ) -> Self {
        self.0
            .put("KeyValueStoreAssociations", value.into_value().into_node());
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

impl Kind for FunctionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionConfigProperty> for FunctionConfigProperty {}
impl From<FunctionConfigProperty> for Node {
    #[inline]
    fn from(value: FunctionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionConfigProperty> for FunctionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains metadata about a CloudFront function.
///
/// The property type `FunctionMetadata` of `AWS::CloudFront::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionMetadataProperty(Object);

impl FunctionMetadataProperty {
    /// `FunctionMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function.
    ///
    /// `FunctionARN`.
    pub fn function_arn(mut self, value: impl IntoValue<kinds::cloudfront::FunctionArn>) -> Self {
        self.0.put("FunctionARN", value.into_value().into_node());
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

impl Kind for FunctionMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionMetadataProperty> for FunctionMetadataProperty {}
impl From<FunctionMetadataProperty> for Node {
    #[inline]
    fn from(value: FunctionMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionMetadataProperty> for FunctionMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The key value store association.
///
/// The property type `KeyValueStoreAssociation` of `AWS::CloudFront::Function`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyValueStoreAssociationProperty(Object);

impl KeyValueStoreAssociationProperty {
    /// `KeyValueStoreAssociationProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_value_store_arn`: The Amazon Resource Name (ARN) of the key value store association.
    pub fn new(key_value_store_arn: impl IntoValue<kinds::cloudfront::KeyValueStoreArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KeyValueStoreARN",
            key_value_store_arn.into_value().into_node(),
        );
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

impl Kind for KeyValueStoreAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyValueStoreAssociationProperty> for KeyValueStoreAssociationProperty {}
impl From<KeyValueStoreAssociationProperty> for Node {
    #[inline]
    fn from(value: KeyValueStoreAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyValueStoreAssociationProperty> for KeyValueStoreAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<KeyValueStoreAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
