// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::ConnectionFunction` and its property types.

use crate::l1::*;

/// A connection function.
///
/// `AWS::CloudFront::ConnectionFunction`; `Ref` returns its `Id`, a [`cloudfront::ConnectionFunctionId`](kinds::cloudfront::ConnectionFunctionId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnectionFunction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::ConnectionFunction",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connection_function.rules"),
};

impl CfnConnectionFunction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::ConnectionFunction";

    /// `CfnConnectionFunction` with its required properties, in alphabetical order:
    ///
    /// - `connection_function_code`: The code for the connection function.
    /// - `connection_function_config`: Contains configuration information about a CloudFront function.
    /// - `name`: The connection function name.
    pub fn new(
        connection_function_code: impl IntoValue<String>,
        connection_function_config: impl IntoValue<ConnectionFunctionConfigProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectionFunctionCode",
            connection_function_code.into_value().into_node(),
        );
        object_.put(
            "ConnectionFunctionConfig",
            connection_function_config.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. To automatically publish to the `LIVE` stage, set this property to `true`.
    ///
    /// `AutoPublish`; default `false`; updated in place.
    pub fn auto_publish(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoPublish", value.into_value().into_node());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
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

impl Construct for CfnConnectionFunction {
    type Handle = CfnConnectionFunctionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectionFunctionRef {
        CfnConnectionFunctionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnectionFunction`] of a stack.
pub struct CfnConnectionFunctionRef(NodeRef);

impl Clone for CfnConnectionFunctionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectionFunctionRef {}
impl AsNode for CfnConnectionFunctionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectionFunctionRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::ConnectionFunctionId`](kinds::cloudfront::ConnectionFunctionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::ConnectionFunctionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The connection function Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `ConnectionFunctionArn`.
    #[inline]
    pub fn attr_connection_function_arn(&self) -> Value<kinds::cloudfront::ConnectionFunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionFunctionArn")))
    }

    /// The connection function created time.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// A complex type that contains `Tag` key and `Tag` value.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[inline]
    pub fn attr_etag(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ETag")))
    }

    /// The connection function ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::ConnectionFunctionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The connection function last modified time.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The connection function stage.
    ///
    /// `Fn::GetAtt` of `Stage`.
    #[inline]
    pub fn attr_stage(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Stage")))
    }

    /// The connection function status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::cloudfront::ConnectionFunctionId> for &CfnConnectionFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::ConnectionFunctionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::cloudfront::ConnectionFunctionArn> for &CfnConnectionFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::ConnectionFunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectionFunctionArn")))
    }
}

/// Contains configuration information about a CloudFront function.
///
/// The property type `ConnectionFunctionConfig` of `AWS::CloudFront::ConnectionFunction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionFunctionConfigProperty(Object);

impl ConnectionFunctionConfigProperty {
    /// `ConnectionFunctionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `comment`: A comment to describe the function.
    /// - `runtime`: The function's runtime environment version.
    pub fn new(comment: impl IntoValue<String>, runtime: impl IntoValue<Runtime>) -> Self {
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

impl Kind for ConnectionFunctionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionFunctionConfigProperty> for ConnectionFunctionConfigProperty {}
impl From<ConnectionFunctionConfigProperty> for Node {
    #[inline]
    fn from(value: ConnectionFunctionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionFunctionConfigProperty> for ConnectionFunctionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionFunctionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The key value store association.
///
/// The property type `KeyValueStoreAssociation` of `AWS::CloudFront::ConnectionFunction`.
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

/// The values of `Runtime` of a `ConnectionFunctionConfig` of `AWS::CloudFront::ConnectionFunction`.
pub enum Runtime {
    /// `cloudfront-js-2.0`.
    CloudfrontJs2_0,
}

#[diagnostic::do_not_recommend]
impl Kind for Runtime {}
#[diagnostic::do_not_recommend]
impl TextKind for Runtime {}
#[diagnostic::do_not_recommend]
impl IdKind for Runtime {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Runtime {}
#[diagnostic::do_not_recommend]
impl IntoValue<Runtime> for Runtime {
    #[inline]
    fn into_value(self) -> Value<Runtime> {
        const VALUES: &[&str] = &["cloudfront-js-2.0"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
