// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Image` and its property types.

use crate::l1::*;

/// Creates a custom SageMaker AI image. A SageMaker AI image is a set of image versions. Each image version represents a container image stored in Amazon ECR. For more information, see [Bring your own SageMaker AI image](https://docs.aws.amazon.com/sagemaker/latest/dg/studio-byoi.html).
///
/// `AWS::SageMaker::Image`; `Ref` returns its `ImageArn`, a [`sagemaker::ImageArn`](kinds::sagemaker::ImageArn).
/// Changing one of these replaces it: `ImageName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnImage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Image",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("image.rules"),
};

impl CfnImage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Image";

    /// `CfnImage` with its required properties, in alphabetical order:
    ///
    /// - `image_name`: The name of the Image.
    /// - `image_role_arn`: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on your behalf.
    pub fn new(
        image_name: impl IntoValue<String>,
        image_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageName", image_name.into_value().into_node());
        object_.put("ImageRoleArn", image_role_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the image.
    ///
    /// `ImageDescription`; updated in place.
    pub fn image_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImageDescription", value.into_value().into_node());
        self
    }

    /// The display name of the image.
    ///
    /// *Length Constraints*: Minimum length of 1. Maximum length of 128.
    ///
    /// *Pattern*: `^\S(.*\S)?$`
    ///
    /// `ImageDisplayName`; updated in place.
    pub fn image_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImageDisplayName", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// *Array Members*: Minimum number of 0 items. Maximum number of 50 items.
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

impl Construct for CfnImage {
    type Handle = CfnImageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnImageRef {
        CfnImageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnImage`] of a stack.
pub struct CfnImageRef(NodeRef);

impl Clone for CfnImageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnImageRef {}
impl AsNode for CfnImageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnImageRef {
    /// What `Ref` returns: its `ImageArn`, a [`sagemaker::ImageArn`](kinds::sagemaker::ImageArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ImageArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the image.
    ///
    /// *Type*: String
    ///
    /// *Length Constraints*: Maximum length of 256.
    ///
    /// *Pattern*: `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`
    ///
    /// `Fn::GetAtt` of `ImageArn`.
    #[inline]
    pub fn attr_image_arn(&self) -> Value<kinds::sagemaker::ImageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImageArn")))
    }
}

impl IntoValue<kinds::sagemaker::ImageArn> for &CfnImageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ImageArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
