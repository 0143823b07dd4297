// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::Repository` and its property types.

use crate::l1::*;

/// The `AWS::ECR::Repository` resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts. For more information, see [Amazon ECR private repositories](https://docs.aws.amazon.com/AmazonECR/latest/userguide/Repositories.html) in the *Amazon ECR User Guide*.
///
/// `AWS::ECR::Repository`; `Ref` returns its `RepositoryName`, a [`ecr::RepositoryName`](kinds::ecr::RepositoryName).
/// Changing one of these replaces it: `EncryptionConfiguration`, `RepositoryName`.
/// Attributes: `Arn`, `RepositoryUri`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRepository(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::Repository",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("repository.rules"),
};

impl CfnRepository {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::Repository";

    /// `CfnRepository` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If true, deleting the repository force deletes the contents of the repository. If false, the repository must be empty before attempting to delete it.
    ///
    /// `EmptyOnDelete`; updated in place.
    pub fn empty_on_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EmptyOnDelete", value.into_value().into_node());
        self
    }

    /// The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest.
    ///
    /// `EncryptionConfiguration`; an update replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// > The `imageScanningConfiguration` parameter is being deprecated, in favor of specifying the image scanning configuration at the registry level. For more information, see `PutRegistryScanningConfiguration`.
    ///
    /// The image scanning configuration for the repository. This determines whether images are scanned for known vulnerabilities after being pushed to the repository.
    ///
    /// `ImageScanningConfiguration`; updated in place.
    pub fn image_scanning_configuration(
        mut self,
        value: impl IntoValue<ImageScanningConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ImageScanningConfiguration", value.into_value().into_node());
        self
    }

    /// The tag mutability setting for the repository. If this parameter is omitted, the default setting of `MUTABLE` will be used which will allow image tags to be overwritten. If `IMMUTABLE` is specified, all image tags within the repository will be immutable which will prevent them from being overwritten.
    ///
    /// `ImageTagMutability`; one of `MUTABLE`, `IMMUTABLE`, `MUTABLE_WITH_EXCLUSION`, `IMMUTABLE_WITH_EXCLUSION`; updated in place.
    pub fn image_tag_mutability(
        mut self,
        value: impl IntoValue<super::ImageTagMutability>,
    ) -> Self {
        self.0
            .put("ImageTagMutability", value.into_value().into_node());
        self
    }

    /// A list of filters that specify which image tags are excluded from the repository's image tag mutability setting.
    ///
    /// `ImageTagMutabilityExclusionFilters`; updated in place.
    pub fn image_tag_mutability_exclusion_filters(
        mut self,
        value: impl IntoValue<List<ImageTagMutabilityExclusionFilterProperty>>,
    ) -> Self {
        self.0.put(
            "ImageTagMutabilityExclusionFilters",
            value.into_value().into_node(),
        );
        self
    }

    /// Creates or updates a lifecycle policy. For information about lifecycle policy syntax, see [Lifecycle policy template](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html).
    ///
    /// `LifecyclePolicy`; updated in place.
    pub fn lifecycle_policy(mut self, value: impl IntoValue<LifecyclePolicyProperty>) -> Self {
        self.0
            .put("LifecyclePolicy", value.into_value().into_node());
        self
    }

    /// The name to use for the repository. The repository name may be specified on its own (such as `nginx-web-app`) or it can be prepended with a namespace to group the repository into a category (such as `project-a/nginx-web-app`). If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the repository name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// The repository name must start with a letter and can only contain lowercase letters, numbers, hyphens, underscores, and forward slashes.
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `RepositoryName`; an update replaces the resource.
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RepositoryName", value.into_value().into_node());
        self
    }

    /// The JSON repository policy text to apply to the repository. For more information, see [Amazon ECR repository policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html) in the *Amazon Elastic Container Registry User Guide*.
    ///
    /// `RepositoryPolicyText`; free JSON, such as an [`Object`]; updated in place.
    pub fn repository_policy_text(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0
            .put("RepositoryPolicyText", value.into_value().into_node());
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

impl Construct for CfnRepository {
    type Handle = CfnRepositoryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRepositoryRef {
        CfnRepositoryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRepository`] of a stack.
pub struct CfnRepositoryRef(NodeRef);

impl Clone for CfnRepositoryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRepositoryRef {}
impl AsNode for CfnRepositoryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRepositoryRef {
    /// What `Ref` returns: its `RepositoryName`, a [`ecr::RepositoryName`](kinds::ecr::RepositoryName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::RepositoryName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::Repository` resource. For example, `arn:aws:ecr: *eu-west-1*: *123456789012* :repository/ *test-repository*`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ecr::RepositoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the URI for the specified `AWS::ECR::Repository` resource. For example, `*123456789012* .dkr.ecr. *us-west-2* .amazonaws.com/repository`.
    ///
    /// `Fn::GetAtt` of `RepositoryUri`.
    #[inline]
    pub fn attr_repository_uri(&self) -> Value<kinds::ecr::RepositoryUri> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RepositoryUri")))
    }
}

impl IntoValue<kinds::ecr::RepositoryName> for &CfnRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::RepositoryName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ecr::RepositoryArn> for &CfnRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::RepositoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::ecr::RepositoryUri> for &CfnRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::RepositoryUri> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RepositoryUri")))
    }
}

/// The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest.
///
/// By default, when no encryption configuration is set or the `AES256` encryption type is used, Amazon ECR uses server-side encryption with Amazon S3-managed encryption keys which encrypts your data at rest using an AES256 encryption algorithm. This does not require any action on your part.
///
/// For more control over the encryption of the contents of your repository, you can use server-side encryption with AWS Key Management Service key stored in AWS Key Management Service ( AWS ) to encrypt your images. For more information, see [Amazon ECR encryption at rest](https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html) in the *Amazon Elastic Container Registry User Guide*.
///
/// The property type `EncryptionConfiguration` of `AWS::ECR::Repository`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_type`: The encryption type to use.
    pub fn new(encryption_type: impl IntoValue<super::EncryptionType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncryptionType", encryption_type.into_value().into_node());
        Self(object_)
    }

    /// If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key ID, or full ARN of the AWS key can be specified. The key must exist in the same Region as the repository. If no key is specified, the default AWS managed AWS key for Amazon ECR will be used.
    ///
    /// `KmsKey`; an update replaces the resource.
    pub fn kms_key(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The image scanning configuration for a repository.
///
/// The property type `ImageScanningConfiguration` of `AWS::ECR::Repository`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageScanningConfigurationProperty(Object);

impl ImageScanningConfigurationProperty {
    /// `ImageScanningConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The setting that determines whether images are scanned after being pushed to a repository. If set to `true`, images will be scanned after being pushed. If this parameter is not specified, it will default to `false` and images will not be scanned unless a scan is manually started.
    ///
    /// `ScanOnPush`.
    pub fn scan_on_push(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ScanOnPush", value.into_value().into_node());
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

impl Kind for ImageScanningConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageScanningConfigurationProperty> for ImageScanningConfigurationProperty {}
impl From<ImageScanningConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageScanningConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageScanningConfigurationProperty> for ImageScanningConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageScanningConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
///
/// The property type `ImageTagMutabilityExclusionFilter` of `AWS::ECR::Repository`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageTagMutabilityExclusionFilterProperty(Object);

impl ImageTagMutabilityExclusionFilterProperty {
    /// `ImageTagMutabilityExclusionFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_tag_mutability_exclusion_filter_type`: Specifies the type of filter to use for excluding image tags from the repository's mutability setting.
    /// - `image_tag_mutability_exclusion_filter_value`: The value to use when filtering image tags.
    pub fn new(
        image_tag_mutability_exclusion_filter_type: impl IntoValue<
            super::ImageTagMutabilityExclusionFilterType,
        >,
        image_tag_mutability_exclusion_filter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ImageTagMutabilityExclusionFilterType",
            image_tag_mutability_exclusion_filter_type
                .into_value()
                .into_node(),
        );
        object_.put(
            "ImageTagMutabilityExclusionFilterValue",
            image_tag_mutability_exclusion_filter_value
                .into_value()
                .into_node(),
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

impl Kind for ImageTagMutabilityExclusionFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageTagMutabilityExclusionFilterProperty>
    for ImageTagMutabilityExclusionFilterProperty
{
}
impl From<ImageTagMutabilityExclusionFilterProperty> for Node {
    #[inline]
    fn from(value: ImageTagMutabilityExclusionFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageTagMutabilityExclusionFilterProperty>
    for ImageTagMutabilityExclusionFilterProperty
{
    #[inline]
    fn into_value(self) -> Value<ImageTagMutabilityExclusionFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `LifecyclePolicy` property type specifies a lifecycle policy. For information about lifecycle policy syntax, see [Lifecycle policy template](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html) in the *Amazon ECR User Guide*.
///
/// The property type `LifecyclePolicy` of `AWS::ECR::Repository`.
#[must_use = "a property type does nothing until it is set"]
pub struct LifecyclePolicyProperty(Object);

impl LifecyclePolicyProperty {
    /// `LifecyclePolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The JSON repository policy text to apply to the repository.
    ///
    /// `LifecyclePolicyText`.
    pub fn lifecycle_policy_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LifecyclePolicyText", value.into_value().into_node());
        self
    }

    /// The AWS account ID associated with the registry that contains the repository. If you do not specify a registry, the default registry is assumed.
    ///
    /// `RegistryId`.
    pub fn registry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegistryId", value.into_value().into_node());
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

impl Kind for LifecyclePolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LifecyclePolicyProperty> for LifecyclePolicyProperty {}
impl From<LifecyclePolicyProperty> for Node {
    #[inline]
    fn from(value: LifecyclePolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LifecyclePolicyProperty> for LifecyclePolicyProperty {
    #[inline]
    fn into_value(self) -> Value<LifecyclePolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
