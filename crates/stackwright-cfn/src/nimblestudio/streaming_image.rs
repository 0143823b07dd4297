// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NimbleStudio::StreamingImage` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-streamingimage.html>
///
/// `AWS::NimbleStudio::StreamingImage`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `Ec2ImageId`, `StudioId`, `Tags`.
/// Attributes: `EncryptionConfiguration`, `EncryptionConfiguration.KeyArn`, `EncryptionConfiguration.KeyType`, `EulaIds`, `Owner`, `Platform`, `StreamingImageId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-streamingimage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStreamingImage(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::NimbleStudio::StreamingImage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnStreamingImage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NimbleStudio::StreamingImage";

    /// `CfnStreamingImage` with its required properties, in alphabetical order:
    ///
    /// - `ec2_image_id`
    /// - `name`
    /// - `studio_id`
    pub fn new(
        ec2_image_id: impl IntoValue<String>,
        name: impl IntoValue<String>,
        studio_id: impl IntoValue<kinds::nimblestudio::StudioId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ec2ImageId", ec2_image_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("StudioId", studio_id.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnStreamingImage {
    type Handle = CfnStreamingImageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStreamingImageRef {
        CfnStreamingImageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStreamingImage`] of a stack.
pub struct CfnStreamingImageRef(NodeRef);

impl Clone for CfnStreamingImageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStreamingImageRef {}
impl AsNode for CfnStreamingImageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStreamingImageRef {
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `EncryptionConfiguration` attribute.
    ///
    /// `Fn::GetAtt` of `EncryptionConfiguration`.
    #[inline]
    pub fn attr_encryption_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EncryptionConfiguration"),
        ))
    }

    /// The `EncryptionConfiguration.KeyArn` attribute.
    ///
    /// `Fn::GetAtt` of `EncryptionConfiguration.KeyArn`.
    #[inline]
    pub fn attr_encryption_configuration_key_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EncryptionConfiguration.KeyArn"),
        ))
    }

    /// The `EncryptionConfiguration.KeyType` attribute.
    ///
    /// `Fn::GetAtt` of `EncryptionConfiguration.KeyType`.
    #[inline]
    pub fn attr_encryption_configuration_key_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EncryptionConfiguration.KeyType"),
        ))
    }

    /// The `EulaIds` attribute.
    ///
    /// `Fn::GetAtt` of `EulaIds`.
    #[inline]
    pub fn attr_eula_ids(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EulaIds")))
    }

    /// The `Owner` attribute.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[inline]
    pub fn attr_owner(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Owner")))
    }

    /// The `Platform` attribute.
    ///
    /// `Fn::GetAtt` of `Platform`.
    #[inline]
    pub fn attr_platform(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Platform")))
    }

    /// The `StreamingImageId` attribute.
    ///
    /// `Fn::GetAtt` of `StreamingImageId`.
    #[inline]
    pub fn attr_streaming_image_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamingImageId")))
    }
}
