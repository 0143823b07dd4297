// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::RepositoryCreationTemplate` and its property types.

use crate::l1::*;

/// The details of the repository creation template associated with the request.
///
/// `AWS::ECR::RepositoryCreationTemplate`; `Ref` returns its `Prefix`, a [`ecr::RepositoryCreationTemplatePrefix`](kinds::ecr::RepositoryCreationTemplatePrefix).
/// Changing one of these replaces it: `Prefix`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRepositoryCreationTemplate(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::RepositoryCreationTemplate",
    tags: None,
    rules: include_str!("repository_creation_template.rules"),
};

impl CfnRepositoryCreationTemplate {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::RepositoryCreationTemplate";

    /// `CfnRepositoryCreationTemplate` with its required properties, in alphabetical order:
    ///
    /// - `applied_for`: A list of enumerable Strings representing the repository creation scenarios that this template will apply towards.
    /// - `prefix`: The repository namespace prefix associated with the repository creation template.
    pub fn new(
        applied_for: impl IntoValue<List<AppliedFor>>,
        prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppliedFor", applied_for.into_value().into_node());
        object_.put("Prefix", prefix.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the role to be assumed by Amazon ECR. Amazon ECR will assume your supplied role when the customRoleArn is specified. When this field isn't specified, Amazon ECR will use the service-linked role for the repository creation template.
    ///
    /// `CustomRoleArn`; updated in place.
    pub fn custom_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("CustomRoleArn", value.into_value().into_node());
        self
    }

    /// The description associated with the repository creation template.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The encryption configuration associated with the repository creation template.
    ///
    /// `EncryptionConfiguration`; updated in place.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// The tag mutability setting for the repository. If this parameter is omitted, the default setting of `MUTABLE` will be used which will allow image tags to be overwritten. If `IMMUTABLE` is specified, all image tags within the repository will be immutable which will prevent them from being overwritten.
    ///
    /// `ImageTagMutability`; one of `MUTABLE`, `IMMUTABLE`, `IMMUTABLE_WITH_EXCLUSION`, `MUTABLE_WITH_EXCLUSION`; updated in place.
    pub fn image_tag_mutability(
        mut self,
        value: impl IntoValue<super::ImageTagMutability>,
    ) -> Self {
        self.0
            .put("ImageTagMutability", value.into_value().into_node());
        self
    }

    /// A list of filters that specify which image tags are excluded from the repository creation template's image tag mutability setting.
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

    /// The lifecycle policy to use for repositories created using the template.
    ///
    /// `LifecyclePolicy`; updated in place.
    pub fn lifecycle_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LifecyclePolicy", value.into_value().into_node());
        self
    }

    /// The repository policy to apply to repositories created using the template. A repository policy is a permissions policy associated with a repository to control access permissions.
    ///
    /// `RepositoryPolicy`; updated in place.
    pub fn repository_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RepositoryPolicy", value.into_value().into_node());
        self
    }

    /// The metadata to apply to the repository to help you categorize and organize. Each tag consists of a key and an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.
    ///
    /// `ResourceTags`; updated in place.
    pub fn resource_tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
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

impl Construct for CfnRepositoryCreationTemplate {
    type Handle = CfnRepositoryCreationTemplateRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRepositoryCreationTemplateRef {
        CfnRepositoryCreationTemplateRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRepositoryCreationTemplate`] of a stack.
pub struct CfnRepositoryCreationTemplateRef(NodeRef);

impl Clone for CfnRepositoryCreationTemplateRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRepositoryCreationTemplateRef {}
impl AsNode for CfnRepositoryCreationTemplateRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRepositoryCreationTemplateRef {
    /// What `Ref` returns: its `Prefix`, a [`ecr::RepositoryCreationTemplatePrefix`](kinds::ecr::RepositoryCreationTemplatePrefix).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::RepositoryCreationTemplatePrefix> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time, in JavaScript date format, when the repository creation template was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The date and time, in JavaScript date format, when the repository creation template was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::ecr::RepositoryCreationTemplatePrefix> for &CfnRepositoryCreationTemplateRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::RepositoryCreationTemplatePrefix> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The encryption configuration for the repository. This determines how the contents of your repository are encrypted at rest.
///
/// By default, when no encryption configuration is set or the `AES256` encryption type is used, Amazon ECR uses server-side encryption with Amazon S3-managed encryption keys which encrypts your data at rest using an AES256 encryption algorithm. This does not require any action on your part.
///
/// For more control over the encryption of the contents of your repository, you can use server-side encryption with AWS Key Management Service key stored in AWS Key Management Service ( AWS ) to encrypt your images. For more information, see [Amazon ECR encryption at rest](https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html) in the *Amazon Elastic Container Registry User Guide*.
///
/// The property type `EncryptionConfiguration` of `AWS::ECR::RepositoryCreationTemplate`.
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
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
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

/// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
///
/// The property type `ImageTagMutabilityExclusionFilter` of `AWS::ECR::RepositoryCreationTemplate`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageTagMutabilityExclusionFilterProperty(Object);

impl ImageTagMutabilityExclusionFilterProperty {
    /// `ImageTagMutabilityExclusionFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_tag_mutability_exclusion_filter_type`
    /// - `image_tag_mutability_exclusion_filter_value`
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

/// The values of `AppliedFor` of `AWS::ECR::RepositoryCreationTemplate`.
pub enum AppliedFor {
    /// `CREATE_ON_PUSH`.
    CreateOnPush,
    /// `PULL_THROUGH_CACHE`.
    PullThroughCache,
    /// `REPLICATION`.
    Replication,
}

#[diagnostic::do_not_recommend]
impl Kind for AppliedFor {}
#[diagnostic::do_not_recommend]
impl TextKind for AppliedFor {}
#[diagnostic::do_not_recommend]
impl IdKind for AppliedFor {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AppliedFor {}
#[diagnostic::do_not_recommend]
impl IntoValue<AppliedFor> for AppliedFor {
    #[inline]
    fn into_value(self) -> Value<AppliedFor> {
        const VALUES: &[&str] = &["CREATE_ON_PUSH", "PULL_THROUGH_CACHE", "REPLICATION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
