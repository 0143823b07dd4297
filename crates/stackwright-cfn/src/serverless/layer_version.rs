// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Serverless::LayerVersion` and its property types.

use crate::l1::*;

/// <https://github.com/awslabs/serverless-application-model/blob/master/versions/2016-10-31.md#awsserverlesslayerversion>
///
/// `AWS::Serverless::LayerVersion`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `CompatibleRuntimes`, `ContentUri`, `Description`, `LayerName`, `LicenseInfo`, `RetentionPolicy`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverless-layerversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLayerVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Serverless::LayerVersion",
    tags: None,
    rules: "",
};

impl CfnLayerVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Serverless::LayerVersion";

    /// `CfnLayerVersion` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CompatibleRuntimes` property.
    ///
    /// `CompatibleRuntimes`; an update replaces the resource.
    pub fn compatible_runtimes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CompatibleRuntimes", value.into_value().into_node());
        self
    }

    /// The `ContentUri` property.
    ///
    /// `ContentUri`; takes a string or a [`S3LocationProperty`]; an update replaces the resource.
    pub fn content_uri(mut self, value: impl IntoValue<ContentUriForms>) -> Self {
        self.0.put("ContentUri", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `LayerName` property.
    ///
    /// `LayerName`; an update replaces the resource.
    pub fn layer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LayerName", value.into_value().into_node());
        self
    }

    /// The `LicenseInfo` property.
    ///
    /// `LicenseInfo`; an update replaces the resource.
    pub fn license_info(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LicenseInfo", value.into_value().into_node());
        self
    }

    /// The `RetentionPolicy` property.
    ///
    /// `RetentionPolicy`; an update replaces the resource.
    pub fn retention_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RetentionPolicy", value.into_value().into_node());
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

impl Construct for CfnLayerVersion {
    type Handle = CfnLayerVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLayerVersionRef {
        CfnLayerVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLayerVersion`] of a stack.
pub struct CfnLayerVersionRef(NodeRef);

impl Clone for CfnLayerVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLayerVersionRef {}
impl AsNode for CfnLayerVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLayerVersionRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `S3Location` of `AWS::Serverless::LayerVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`
    /// - `key`
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The `Version` property.
    ///
    /// `Version`; an update replaces the resource.
    pub fn version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

/// What takes a string or a [`S3LocationProperty`].
pub enum ContentUriForms {}
impl Kind for ContentUriForms {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentUriForms {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentUriForms {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for ContentUriForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentUriForms> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<ContentUriForms> {
        Value::from_node(Node::Object(self.0))
    }
}
