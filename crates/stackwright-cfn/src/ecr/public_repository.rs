// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::PublicRepository` and its property types.

use crate::l1::*;

/// The `AWS::ECR::PublicRepository` resource specifies an Amazon Elastic Container Registry Public (Amazon ECR Public) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible artifacts. For more information, see [Amazon ECR public repositories](https://docs.aws.amazon.com/AmazonECR/latest/public/public-repositories.html) in the *Amazon ECR Public User Guide*.
///
/// `AWS::ECR::PublicRepository`; `Ref` returns its `RepositoryName`, a [`ecr::PublicRepositoryName`](kinds::ecr::PublicRepositoryName).
/// Changing one of these replaces it: `RepositoryName`.
/// Attributes: `Arn`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPublicRepository(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::PublicRepository",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("public_repository.rules"),
};

impl CfnPublicRepository {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::PublicRepository";

    /// `CfnPublicRepository` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The details about the repository that are publicly visible in the Amazon ECR Public Gallery. For more information, see [Amazon ECR Public repository catalog data](https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-catalog-data.html) in the *Amazon ECR Public User Guide*.
    ///
    /// `RepositoryCatalogData`; updated in place.
    pub fn repository_catalog_data(
        mut self,
        value: impl IntoValue<RepositoryCatalogDataProperty>,
    ) -> Self {
        self.0
            .put("RepositoryCatalogData", value.into_value().into_node());
        self
    }

    /// The name to use for the public repository. The repository name may be specified on its own (such as `nginx-web-app`) or it can be prepended with a namespace to group the repository into a category (such as `project-a/nginx-web-app`). If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the repository name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `RepositoryName`; an update replaces the resource.
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RepositoryName", value.into_value().into_node());
        self
    }

    /// The JSON repository policy text to apply to the public repository. For more information, see [Amazon ECR Public repository policies](https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-policies.html) in the *Amazon ECR Public User Guide*.
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

impl Construct for CfnPublicRepository {
    type Handle = CfnPublicRepositoryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPublicRepositoryRef {
        CfnPublicRepositoryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPublicRepository`] of a stack.
pub struct CfnPublicRepositoryRef(NodeRef);

impl Clone for CfnPublicRepositoryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPublicRepositoryRef {}
impl AsNode for CfnPublicRepositoryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPublicRepositoryRef {
    /// What `Ref` returns: its `RepositoryName`, a [`ecr::PublicRepositoryName`](kinds::ecr::PublicRepositoryName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::PublicRepositoryName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::PublicRepository` resource. For example, `arn:aws:ecr-public:: *123456789012* :repository/ *test-repository*`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ecr::PublicRepositoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ecr::PublicRepositoryName> for &CfnPublicRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::PublicRepositoryName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ecr::PublicRepositoryArn> for &CfnPublicRepositoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::PublicRepositoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The details about the repository that are publicly visible in the Amazon ECR Public Gallery. For more information, see [Amazon ECR Public repository catalog data](https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-catalog-data.html) in the *Amazon ECR Public User Guide*.
///
/// The property type `RepositoryCatalogData` of `AWS::ECR::PublicRepository`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepositoryCatalogDataProperty(Object);

impl RepositoryCatalogDataProperty {
    /// `RepositoryCatalogDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The longform description of the contents of the repository. This text appears in the repository details on the Amazon ECR Public Gallery.
    ///
    /// `AboutText`.
    pub fn about_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AboutText", value.into_value().into_node());
        self
    }

    /// The architecture tags that are associated with the repository.
    ///
    /// `Architectures`.
    pub fn architectures(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Architectures", value.into_value().into_node());
        self
    }

    /// The operating system tags that are associated with the repository.
    ///
    /// `OperatingSystems`.
    pub fn operating_systems(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("OperatingSystems", value.into_value().into_node());
        self
    }

    /// The short description of the repository.
    ///
    /// `RepositoryDescription`.
    pub fn repository_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RepositoryDescription", value.into_value().into_node());
        self
    }

    /// The longform usage details of the contents of the repository. The usage text provides context for users of the repository.
    ///
    /// `UsageText`.
    pub fn usage_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsageText", value.into_value().into_node());
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

impl Kind for RepositoryCatalogDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepositoryCatalogDataProperty> for RepositoryCatalogDataProperty {}
impl From<RepositoryCatalogDataProperty> for Node {
    #[inline]
    fn from(value: RepositoryCatalogDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepositoryCatalogDataProperty> for RepositoryCatalogDataProperty {
    #[inline]
    fn into_value(self) -> Value<RepositoryCatalogDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
