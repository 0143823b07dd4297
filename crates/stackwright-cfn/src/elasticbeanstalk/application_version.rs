// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticBeanstalk::ApplicationVersion` and its property types.

use crate::l1::*;

/// Specify an AWS Elastic Beanstalk application version by using the AWS::ElasticBeanstalk::ApplicationVersion resource in an AWS CloudFormation template.
///
/// The AWS::ElasticBeanstalk::ApplicationVersion resource is an AWS Elastic Beanstalk resource type that specifies an application version, an iteration of deployable code, for an Elastic Beanstalk application.
///
/// > After you create an application version with a specified Amazon S3 bucket and key location, you can't change that Amazon S3 location. If you change the Amazon S3 location, an attempt to launch an environment from the application version will fail.
///
/// `AWS::ElasticBeanstalk::ApplicationVersion`; `Ref` returns the physical id, which is made of `ApplicationName`, `Id`.
/// Changing one of these replaces it: `ApplicationName`, `BuildConfiguration`, `ImageConfiguration`, `Process`, `SourceBundle`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationVersion(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticBeanstalk::ApplicationVersion",
    tags: None,
    rules: include_str!("application_version.rules"),
};

impl CfnApplicationVersion {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticBeanstalk::ApplicationVersion";

    /// `CfnApplicationVersion` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of the Elastic Beanstalk application that is associated with this application version.
    pub fn new(application_name: impl IntoValue<kinds::elasticbeanstalk::ApplicationName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        Self(object_)
    }

    /// The `BuildConfiguration` property.
    ///
    /// `BuildConfiguration`; an update replaces the resource.
    pub fn build_configuration(
        mut self,
        value: impl IntoValue<BuildConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BuildConfiguration", value.into_value().into_node());
        self
    }

    /// A description of this application version.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `ImageConfiguration` property.
    ///
    /// `ImageConfiguration`; an update replaces the resource.
    pub fn image_configuration(
        mut self,
        value: impl IntoValue<ImageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ImageConfiguration", value.into_value().into_node());
        self
    }

    /// Pre-process and validate the environment manifest (`env.yaml`) and configuration files in the source bundle. Leave unset for the service default.
    ///
    /// `Process`; an update replaces the resource.
    pub fn process(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Process", value.into_value().into_node());
        self
    }

    /// The Amazon S3 bucket and key that identify the location of the source bundle for this version.
    ///
    /// > The Amazon S3 bucket must be in the same region as the environment.
    ///
    /// `SourceBundle`; an update replaces the resource.
    pub fn source_bundle(mut self, value: impl IntoValue<SourceBundleProperty>) -> Self {
        self.0.put("SourceBundle", value.into_value().into_node());
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

impl Construct for CfnApplicationVersion {
    type Handle = CfnApplicationVersionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationVersionRef {
        CfnApplicationVersionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationVersion`] of a stack.
pub struct CfnApplicationVersionRef(NodeRef);

impl Clone for CfnApplicationVersionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationVersionRef {}
impl AsNode for CfnApplicationVersionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationVersionRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationName`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// The property type `BuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct BuildConfigurationProperty(Object);

impl BuildConfigurationProperty {
    /// `BuildConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `code_build_service_role`: The ARN of the IAM role that AWS CodeBuild assumes to build the application version.
    /// - `image`: The CodeBuild image used for the build environment.
    pub fn new(
        code_build_service_role: impl IntoValue<String>,
        image: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CodeBuildServiceRole",
            code_build_service_role.into_value().into_node(),
        );
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// The name of the build artifact.
    ///
    /// `ArtifactName`.
    pub fn artifact_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ArtifactName", value.into_value().into_node());
        self
    }

    /// The compute type for the CodeBuild build environment.
    ///
    /// `ComputeType`; one of `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_MEDIUM`, `BUILD_GENERAL1_LARGE`.
    pub fn compute_type(mut self, value: impl IntoValue<ComputeType>) -> Self {
        self.0.put("ComputeType", value.into_value().into_node());
        self
    }

    /// The timeout for the CodeBuild build, in minutes.
    ///
    /// `TimeoutInMinutes`.
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInMinutes", value.into_value().into_node());
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

impl Kind for BuildConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BuildConfigurationProperty> for BuildConfigurationProperty {}
impl From<BuildConfigurationProperty> for Node {
    #[inline]
    fn from(value: BuildConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BuildConfigurationProperty> for BuildConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BuildConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ImageBuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageBuildConfigurationProperty(Object);

impl ImageBuildConfigurationProperty {
    /// `ImageBuildConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `code_build_service_role`: The ARN of the IAM role that AWS CodeBuild assumes to build the application version.
    /// - `r#type`: The type of image build: docker or buildpack.
    pub fn new(
        code_build_service_role: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CodeBuildServiceRole",
            code_build_service_role.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The target architecture for the built container image.
    ///
    /// `Architecture`; one of `amd64`, `arm64`.
    pub fn architecture(mut self, value: impl IntoValue<Architecture>) -> Self {
        self.0.put("Architecture", value.into_value().into_node());
        self
    }

    /// The buildpack to use for building the image.
    ///
    /// `Buildpack`.
    pub fn buildpack(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Buildpack", value.into_value().into_node());
        self
    }

    /// The compute type for the CodeBuild build environment.
    ///
    /// `ComputeType`; one of `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_MEDIUM`, `BUILD_GENERAL1_LARGE`.
    pub fn compute_type(mut self, value: impl IntoValue<ComputeType>) -> Self {
        self.0.put("ComputeType", value.into_value().into_node());
        self
    }

    /// The path to the Dockerfile, relative to the source root.
    ///
    /// `DockerfileLocation`.
    pub fn dockerfile_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DockerfileLocation", value.into_value().into_node());
        self
    }

    /// The timeout for the CodeBuild build, in minutes.
    ///
    /// `TimeoutInMinutes`.
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInMinutes", value.into_value().into_node());
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

impl Kind for ImageBuildConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageBuildConfigurationProperty> for ImageBuildConfigurationProperty {}
impl From<ImageBuildConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageBuildConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageBuildConfigurationProperty> for ImageBuildConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageBuildConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ImageConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageConfigurationProperty(Object);

impl ImageConfigurationProperty {
    /// `ImageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Build` property.
    ///
    /// `Build`.
    pub fn build(mut self, value: impl IntoValue<ImageBuildConfigurationProperty>) -> Self {
        self.0.put("Build", value.into_value().into_node());
        self
    }

    /// The `Source` property.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<ImageSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ImageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageConfigurationProperty> for ImageConfigurationProperty {}
impl From<ImageConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageConfigurationProperty> for ImageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ImageSource` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageSourceProperty(Object);

impl ImageSourceProperty {
    /// `ImageSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URI of the container image, e.g. an ECR image URI.
    ///
    /// `Uri`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
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

impl Kind for ImageSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageSourceProperty> for ImageSourceProperty {}
impl From<ImageSourceProperty> for Node {
    #[inline]
    fn from(value: ImageSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageSourceProperty> for ImageSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ImageSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `SourceBundle` property type to specify the Amazon S3 location of the source bundle for an AWS Elastic Beanstalk application version when defining an AWS::ElasticBeanstalk::ApplicationVersion resource in an AWS CloudFormation template.
///
/// The `SourceBundle` property is an embedded property of the [AWS::ElasticBeanstalk::ApplicationVersion](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-beanstalk-sourcebundle.html) resource. It specifies the Amazon S3 location of the source bundle for an AWS Elastic Beanstalk application version.
///
/// The property type `SourceBundle` of `AWS::ElasticBeanstalk::ApplicationVersion`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceBundleProperty(Object);

impl SourceBundleProperty {
    /// `SourceBundleProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_bucket`: The Amazon S3 bucket where the data is located.
    /// - `s3_key`: The Amazon S3 key where the data is located.
    pub fn new(
        s3_bucket: impl IntoValue<kinds::s3::BucketName>,
        s3_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Bucket", s3_bucket.into_value().into_node());
        object_.put("S3Key", s3_key.into_value().into_node());
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

impl Kind for SourceBundleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceBundleProperty> for SourceBundleProperty {}
impl From<SourceBundleProperty> for Node {
    #[inline]
    fn from(value: SourceBundleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceBundleProperty> for SourceBundleProperty {
    #[inline]
    fn into_value(self) -> Value<SourceBundleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Architecture` of a `ImageBuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
pub enum Architecture {
    /// `amd64`.
    Amd64,
    /// `arm64`.
    Arm64,
}

#[diagnostic::do_not_recommend]
impl Kind for Architecture {}
#[diagnostic::do_not_recommend]
impl TextKind for Architecture {}
#[diagnostic::do_not_recommend]
impl IdKind for Architecture {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Architecture {}
#[diagnostic::do_not_recommend]
impl IntoValue<Architecture> for Architecture {
    #[inline]
    fn into_value(self) -> Value<Architecture> {
        const VALUES: &[&str] = &["amd64", "arm64"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComputeType` of a `BuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
pub enum ComputeType {
    /// `BUILD_GENERAL1_LARGE`.
    BuildGeneral1Large,
    /// `BUILD_GENERAL1_MEDIUM`.
    BuildGeneral1Medium,
    /// `BUILD_GENERAL1_SMALL`.
    BuildGeneral1Small,
}

#[diagnostic::do_not_recommend]
impl Kind for ComputeType {}
#[diagnostic::do_not_recommend]
impl TextKind for ComputeType {}
#[diagnostic::do_not_recommend]
impl IdKind for ComputeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComputeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComputeType> for ComputeType {
    #[inline]
    fn into_value(self) -> Value<ComputeType> {
        const VALUES: &[&str] = &[
            "BUILD_GENERAL1_LARGE",
            "BUILD_GENERAL1_MEDIUM",
            "BUILD_GENERAL1_SMALL",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ImageBuildConfiguration` of `AWS::ElasticBeanstalk::ApplicationVersion`.
pub enum Type {
    /// `buildpack`.
    Buildpack,
    /// `docker`.
    Docker,
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
        const VALUES: &[&str] = &["buildpack", "docker"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
