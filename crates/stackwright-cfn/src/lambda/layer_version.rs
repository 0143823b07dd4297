// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::LayerVersion` and its property types.

use crate::l1::*;

/// The `AWS::Lambda::LayerVersion` resource creates a [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) from a ZIP archive.
///
/// `AWS::Lambda::LayerVersion`; `Ref` returns its `LayerVersionArn`, a [`lambda::LayerVersionArn`](kinds::lambda::LayerVersionArn).
/// Changing one of these replaces it: `CompatibleArchitectures`, `CompatibleRuntimes`, `Content`, `Description`, `LayerName`, `LicenseInfo`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLayerVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::LayerVersion",
    tags: None,
    rules: include_str!("layer_version.rules"),
};

impl CfnLayerVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::LayerVersion";

    /// `CfnLayerVersion` with its required properties, in alphabetical order:
    ///
    /// - `content`: The function layer archive.
    pub fn new(content: impl IntoValue<ContentProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        Self(object_)
    }

    /// A list of compatible [instruction set architectures](https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html).
    ///
    /// `CompatibleArchitectures`; an update replaces the resource.
    pub fn compatible_architectures(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CompatibleArchitectures", value.into_value().into_node());
        self
    }

    /// A list of compatible [function runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). Used for filtering with [ListLayers](https://docs.aws.amazon.com/lambda/latest/dg/API_ListLayers.html) and [ListLayerVersions](https://docs.aws.amazon.com/lambda/latest/dg/API_ListLayerVersions.html).
    ///
    /// `CompatibleRuntimes`; an update replaces the resource.
    pub fn compatible_runtimes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CompatibleRuntimes", value.into_value().into_node());
        self
    }

    /// The description of the version.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name or Amazon Resource Name (ARN) of the layer.
    ///
    /// `LayerName`; an update replaces the resource.
    pub fn layer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LayerName", value.into_value().into_node());
        self
    }

    /// The layer's software license. It can be any of the following:
    ///
    /// - An [SPDX license identifier](https://docs.aws.amazon.com/https://spdx.org/licenses/). For example, `MIT`.
    /// - The URL of a license hosted on the internet. For example, `https://opensource.org/licenses/MIT`.
    /// - The full text of the license.
    ///
    /// `LicenseInfo`; an update replaces the resource.
    pub fn license_info(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LicenseInfo", value.into_value().into_node());
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
    /// What `Ref` returns: its `LayerVersionArn`, a [`lambda::LayerVersionArn`](kinds::lambda::LayerVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::LayerVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the layer version.
    ///
    /// `Fn::GetAtt` of `LayerVersionArn`.
    #[inline]
    pub fn attr_layer_version_arn(&self) -> Value<kinds::lambda::LayerVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LayerVersionArn")))
    }
}

impl IntoValue<kinds::lambda::LayerVersionArn> for &CfnLayerVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::LayerVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A ZIP archive that contains the contents of an [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html).
///
/// The property type `Content` of `AWS::Lambda::LayerVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentProperty(Object);

impl ContentProperty {
    /// `ContentProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The Amazon S3 bucket of the layer archive.
    /// - `s3_key`: The Amazon S3 key of the layer archive.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3Key", s3_key.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether Lambda should copy the deployment package to its internal storage (COPY) or reference it directly from your S3 bucket (REFERENCE).
    ///
    /// `S3ObjectStorageMode`; one of `COPY`, `REFERENCE`.
    pub fn s3_object_storage_mode(
        mut self,
        value: impl IntoValue<super::S3ObjectStorageMode>,
    ) -> Self {
        self.0
            .put("S3ObjectStorageMode", value.into_value().into_node());
        self
    }

    /// For versioned objects, the version of the layer archive object to use.
    ///
    /// `S3ObjectVersion`; an update replaces the resource.
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3ObjectVersion", value.into_value().into_node());
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

impl Kind for ContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentProperty> for ContentProperty {}
impl From<ContentProperty> for Node {
    #[inline]
    fn from(value: ContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentProperty> for ContentProperty {
    #[inline]
    fn into_value(self) -> Value<ContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
