// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KafkaConnect::CustomPlugin` and its property types.

use crate::l1::*;

/// Creates a custom plugin using the specified properties.
///
/// `AWS::KafkaConnect::CustomPlugin`; `Ref` returns its `CustomPluginArn`, a [`kafkaconnect::CustomPluginArn`](kinds::kafkaconnect::CustomPluginArn).
/// Changing one of these replaces it: `ContentType`, `Description`, `Location`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomPlugin(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KafkaConnect::CustomPlugin",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_plugin.rules"),
};

impl CfnCustomPlugin {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KafkaConnect::CustomPlugin";

    /// `CfnCustomPlugin` with its required properties, in alphabetical order:
    ///
    /// - `content_type`: The format of the plugin file.
    /// - `location`: Information about the location of the custom plugin.
    /// - `name`: The name of the custom plugin.
    pub fn new(
        content_type: impl IntoValue<ContentType>,
        location: impl IntoValue<CustomPluginLocationProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContentType", content_type.into_value().into_node());
        object_.put("Location", location.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the custom plugin.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnCustomPlugin {
    type Handle = CfnCustomPluginRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomPluginRef {
        CfnCustomPluginRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomPlugin`] of a stack.
pub struct CfnCustomPluginRef(NodeRef);

impl Clone for CfnCustomPluginRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomPluginRef {}
impl AsNode for CfnCustomPluginRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomPluginRef {
    /// What `Ref` returns: its `CustomPluginArn`, a [`kafkaconnect::CustomPluginArn`](kinds::kafkaconnect::CustomPluginArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kafkaconnect::CustomPluginArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the custom plugin.
    ///
    /// `Fn::GetAtt` of `CustomPluginArn`.
    #[inline]
    pub fn attr_custom_plugin_arn(&self) -> Value<kinds::kafkaconnect::CustomPluginArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CustomPluginArn")))
    }

    /// Details about the custom plugin file.
    ///
    /// `Fn::GetAtt` of `FileDescription`.
    #[inline]
    pub fn attr_file_description(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FileDescription")))
    }

    /// The revision of the custom plugin.
    ///
    /// `Fn::GetAtt` of `Revision`.
    #[inline]
    pub fn attr_revision(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Revision")))
    }
}

impl IntoValue<kinds::kafkaconnect::CustomPluginArn> for &CfnCustomPluginRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kafkaconnect::CustomPluginArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about the location of a custom plugin.
///
/// The property type `CustomPluginLocation` of `AWS::KafkaConnect::CustomPlugin`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPluginLocationProperty(Object);

impl CustomPluginLocationProperty {
    /// `CustomPluginLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_location`: The S3 bucket Amazon Resource Name (ARN), file key, and object version of the plugin file stored in Amazon S3.
    pub fn new(s3_location: impl IntoValue<S3LocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Location", s3_location.into_value().into_node());
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

impl Kind for CustomPluginLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPluginLocationProperty> for CustomPluginLocationProperty {}
impl From<CustomPluginLocationProperty> for Node {
    #[inline]
    fn from(value: CustomPluginLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPluginLocationProperty> for CustomPluginLocationProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPluginLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The location of an object in Amazon S3.
///
/// The property type `S3Location` of `AWS::KafkaConnect::CustomPlugin`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) of an S3 bucket.
    /// - `file_key`: The file key for an object in an S3 bucket.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        file_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketArn", bucket_arn.into_value().into_node());
        object_.put("FileKey", file_key.into_value().into_node());
        Self(object_)
    }

    /// The version of an object in an S3 bucket.
    ///
    /// `ObjectVersion`.
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ObjectVersion", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ContentType` of `AWS::KafkaConnect::CustomPlugin`.
pub enum ContentType {
    /// `JAR`.
    Jar,
    /// `ZIP`.
    Zip,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentType> for ContentType {
    #[inline]
    fn into_value(self) -> Value<ContentType> {
        const VALUES: &[&str] = &["JAR", "ZIP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
