// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::ImageVersion` and its property types.

use crate::l1::*;

/// Creates a version of the SageMaker image specified by `ImageName`. The version represents the Amazon Container Registry (ECR) container image specified by `BaseImage`.
///
/// > You can use the `DependsOn` attribute to specify that the creation of a specific resource follows another. You can use it for the following use cases. For more information, see [`DependsOn` attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html).
/// >
/// > 1. `DependsOn` can be used to establish a parent/child relationship between `ImageVersion` and `Image` where the `ImageVersion` `DependsOn` the `Image`.
/// >
/// > 2. `DependsOn` can be used to establish order among `ImageVersion` s within the same `Image` namespace. For example, if ImageVersionB `DependsOn` ImageVersionA and both share the same parent `Image`, then ImageVersionA is version N and ImageVersionB is N+1.
///
/// `AWS::SageMaker::ImageVersion`; `Ref` returns its `ImageVersionArn`, a [`sagemaker::ImageVersionArn`](kinds::sagemaker::ImageVersionArn).
/// Changing one of these replaces it: `BaseImage`, `ImageName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnImageVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::ImageVersion",
    tags: None,
    rules: include_str!("image_version.rules"),
};

impl CfnImageVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::ImageVersion";

    /// `CfnImageVersion` with its required properties, in alphabetical order:
    ///
    /// - `base_image`: The container image that the SageMaker image version is based on.
    /// - `image_name`: The name of the parent image.
    pub fn new(base_image: impl IntoValue<String>, image_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BaseImage", base_image.into_value().into_node());
        object_.put("ImageName", image_name.into_value().into_node());
        Self(object_)
    }

    /// The alias of the image version.
    ///
    /// `Alias`; updated in place.
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alias", value.into_value().into_node());
        self
    }

    /// List of aliases for the image version.
    ///
    /// `Aliases`; updated in place.
    pub fn aliases(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Aliases", value.into_value().into_node());
        self
    }

    /// Indicates Horovod compatibility.
    ///
    /// `Horovod`; updated in place.
    pub fn horovod(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Horovod", value.into_value().into_node());
        self
    }

    /// Indicates SageMaker job type compatibility.
    ///
    /// `JobType`; one of `TRAINING`, `INFERENCE`, `NOTEBOOK_KERNEL`; updated in place.
    pub fn job_type(mut self, value: impl IntoValue<JobType>) -> Self {
        self.0.put("JobType", value.into_value().into_node());
        self
    }

    /// The machine learning framework vended in the image version.
    ///
    /// `MLFramework`; updated in place.
    pub fn ml_framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MLFramework", value.into_value().into_node());
        self
    }

    /// Indicates CPU or GPU compatibility.
    ///
    /// `Processor`; one of `CPU`, `GPU`; updated in place.
    pub fn processor(mut self, value: impl IntoValue<Processor>) -> Self {
        self.0.put("Processor", value.into_value().into_node());
        self
    }

    /// The supported programming language and its version.
    ///
    /// `ProgrammingLang`; updated in place.
    pub fn programming_lang(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProgrammingLang", value.into_value().into_node());
        self
    }

    /// The maintainer description of the image version.
    ///
    /// `ReleaseNotes`; updated in place.
    pub fn release_notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReleaseNotes", value.into_value().into_node());
        self
    }

    /// The availability of the image version specified by the maintainer.
    ///
    /// `VendorGuidance`; one of `NOT_PROVIDED`, `STABLE`, `TO_BE_ARCHIVED`, `ARCHIVED`; updated in place.
    pub fn vendor_guidance(mut self, value: impl IntoValue<VendorGuidance>) -> Self {
        self.0.put("VendorGuidance", value.into_value().into_node());
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

impl Construct for CfnImageVersion {
    type Handle = CfnImageVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnImageVersionRef {
        CfnImageVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnImageVersion`] of a stack.
pub struct CfnImageVersionRef(NodeRef);

impl Clone for CfnImageVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnImageVersionRef {}
impl AsNode for CfnImageVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnImageVersionRef {
    /// What `Ref` returns: its `ImageVersionArn`, a [`sagemaker::ImageVersionArn`](kinds::sagemaker::ImageVersionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ImageVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The URI of the container image version referenced by ImageVersion.
    ///
    /// `Fn::GetAtt` of `ContainerImage`.
    #[inline]
    pub fn attr_container_image(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ContainerImage")))
    }

    /// The Amazon Resource Name (ARN) of the parent Image.
    ///
    /// `Fn::GetAtt` of `ImageArn`.
    #[inline]
    pub fn attr_image_arn(&self) -> Value<kinds::sagemaker::ImageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImageArn")))
    }

    /// The Amazon Resource Name (ARN) of the image version.
    ///
    /// *Type*: String
    ///
    /// *Length Constraints*: Maximum length of 256.
    ///
    /// *Pattern*: `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+$`
    ///
    /// `Fn::GetAtt` of `ImageVersionArn`.
    #[inline]
    pub fn attr_image_version_arn(&self) -> Value<kinds::sagemaker::ImageVersionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ImageVersionArn")))
    }

    /// The version of the image.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::sagemaker::ImageVersionArn> for &CfnImageVersionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ImageVersionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `JobType` of `AWS::SageMaker::ImageVersion`.
pub enum JobType {
    /// `INFERENCE`.
    Inference,
    /// `NOTEBOOK_KERNEL`.
    NotebookKernel,
    /// `TRAINING`.
    Training,
}

#[diagnostic::do_not_recommend]
impl Kind for JobType {}
#[diagnostic::do_not_recommend]
impl TextKind for JobType {}
#[diagnostic::do_not_recommend]
impl IdKind for JobType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for JobType {}
#[diagnostic::do_not_recommend]
impl IntoValue<JobType> for JobType {
    #[inline]
    fn into_value(self) -> Value<JobType> {
        const VALUES: &[&str] = &["INFERENCE", "NOTEBOOK_KERNEL", "TRAINING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Processor` of `AWS::SageMaker::ImageVersion`.
pub enum Processor {
    /// `CPU`.
    Cpu,
    /// `GPU`.
    Gpu,
}

#[diagnostic::do_not_recommend]
impl Kind for Processor {}
#[diagnostic::do_not_recommend]
impl TextKind for Processor {}
#[diagnostic::do_not_recommend]
impl IdKind for Processor {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Processor {}
#[diagnostic::do_not_recommend]
impl IntoValue<Processor> for Processor {
    #[inline]
    fn into_value(self) -> Value<Processor> {
        const VALUES: &[&str] = &["CPU", "GPU"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VendorGuidance` of `AWS::SageMaker::ImageVersion`.
pub enum VendorGuidance {
    /// `ARCHIVED`.
    Archived,
    /// `NOT_PROVIDED`.
    NotProvided,
    /// `STABLE`.
    Stable,
    /// `TO_BE_ARCHIVED`.
    ToBeArchived,
}

#[diagnostic::do_not_recommend]
impl Kind for VendorGuidance {}
#[diagnostic::do_not_recommend]
impl TextKind for VendorGuidance {}
#[diagnostic::do_not_recommend]
impl IdKind for VendorGuidance {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VendorGuidance {}
#[diagnostic::do_not_recommend]
impl IntoValue<VendorGuidance> for VendorGuidance {
    #[inline]
    fn into_value(self) -> Value<VendorGuidance> {
        const VALUES: &[&str] = &["ARCHIVED", "NOT_PROVIDED", "STABLE", "TO_BE_ARCHIVED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
