// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Project` and its property types.

use crate::l1::*;

/// Creates a machine learning (ML) project that can contain one or more templates that set up an ML pipeline from training to deploying an approved model.
///
/// `AWS::SageMaker::Project`; `Ref` returns its `ProjectArn`, a [`sagemaker::ProjectArn`](kinds::sagemaker::ProjectArn).
/// Changing one of these replaces it: `ProjectDescription`, `ProjectName`, `ServiceCatalogProvisioningDetails`, `Tags`, `TemplateProviderDetails`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Project",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("project.rules"),
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `project_name`: The name of the project.
    pub fn new(project_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProjectName", project_name.into_value().into_node());
        Self(object_)
    }

    /// The description of the project.
    ///
    /// `ProjectDescription`; an update replaces the resource.
    pub fn project_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProjectDescription", value.into_value().into_node());
        self
    }

    /// Details of a provisioned service catalog product. For information about service catalog, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    ///
    /// `ServiceCatalogProvisionedProductDetails`; updated in place.
    pub fn service_catalog_provisioned_product_details(
        mut self,
        value: impl IntoValue<ServiceCatalogProvisionedProductDetailsProperty>,
    ) -> Self {
        self.0.put(
            "ServiceCatalogProvisionedProductDetails",
            value.into_value().into_node(),
        );
        self
    }

    /// The product ID and provisioning artifact ID to provision a service catalog. For information, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
    ///
    /// `ServiceCatalogProvisioningDetails`; an update replaces the resource.
    pub fn service_catalog_provisioning_details(
        mut self,
        value: impl IntoValue<ServiceCatalogProvisioningDetailsProperty>,
    ) -> Self {
        self.0.put(
            "ServiceCatalogProvisioningDetails",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Resource Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) and [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-what) in the *AWS Billing and Cost Management User Guide*.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// An array of template providers associated with the project.
    ///
    /// `TemplateProviderDetails`; an update replaces the resource.
    pub fn template_provider_details(
        mut self,
        value: impl IntoValue<List<TemplateProviderDetailProperty>>,
    ) -> Self {
        self.0
            .put("TemplateProviderDetails", value.into_value().into_node());
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

impl Construct for CfnProject {
    type Handle = CfnProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectRef {
        CfnProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProject`] of a stack.
pub struct CfnProjectRef(NodeRef);

impl Clone for CfnProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectRef {}
impl AsNode for CfnProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectRef {
    /// What `Ref` returns: its `ProjectArn`, a [`sagemaker::ProjectArn`](kinds::sagemaker::ProjectArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time that the project was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The Amazon Resource Name (ARN) of the project.
    ///
    /// `Fn::GetAtt` of `ProjectArn`.
    #[inline]
    pub fn attr_project_arn(&self) -> Value<kinds::sagemaker::ProjectArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectArn")))
    }

    /// The ID of the project. This ID is prepended to all entities associated with this project.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[inline]
    pub fn attr_project_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectId")))
    }

    /// The status of the project.
    ///
    /// `Fn::GetAtt` of `ProjectStatus`.
    #[inline]
    pub fn attr_project_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectStatus")))
    }
}

impl IntoValue<kinds::sagemaker::ProjectArn> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ProjectArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A key-value pair representing a parameter used in the CloudFormation stack.
///
/// The property type `CfnStackParameter` of `AWS::SageMaker::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct CfnStackParameterProperty(Object);

impl CfnStackParameterProperty {
    /// `CfnStackParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The name of the CloudFormation parameter.
    /// - `value`: The value of the CloudFormation parameter.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for CfnStackParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CfnStackParameterProperty> for CfnStackParameterProperty {}
impl From<CfnStackParameterProperty> for Node {
    #[inline]
    fn from(value: CfnStackParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CfnStackParameterProperty> for CfnStackParameterProperty {
    #[inline]
    fn into_value(self) -> Value<CfnStackParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about a CloudFormation template provider configuration and associated provisioning information.
///
/// The property type `CfnTemplateProviderDetail` of `AWS::SageMaker::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct CfnTemplateProviderDetailProperty(Object);

impl CfnTemplateProviderDetailProperty {
    /// `CfnTemplateProviderDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `template_name`: The unique identifier of the template within the project.
    /// - `template_url`: The Amazon S3 URL of the CloudFormation template.
    pub fn new(
        template_name: impl IntoValue<String>,
        template_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TemplateName", template_name.into_value().into_node());
        object_.put("TemplateURL", template_url.into_value().into_node());
        Self(object_)
    }

    /// An array of CloudFormation stack parameters.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<List<CfnStackParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The IAM role used by CloudFormation to create the stack.
    ///
    /// `RoleARN`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleARN", value.into_value().into_node());
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

impl Kind for CfnTemplateProviderDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CfnTemplateProviderDetailProperty> for CfnTemplateProviderDetailProperty {}
impl From<CfnTemplateProviderDetailProperty> for Node {
    #[inline]
    fn from(value: CfnTemplateProviderDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CfnTemplateProviderDetailProperty> for CfnTemplateProviderDetailProperty {
    #[inline]
    fn into_value(self) -> Value<CfnTemplateProviderDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A key value pair used when you provision a project as a service catalog product. For information, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
///
/// The property type `ProvisioningParameter` of `AWS::SageMaker::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisioningParameterProperty(Object);

impl ProvisioningParameterProperty {
    /// `ProvisioningParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key that identifies a provisioning parameter.
    /// - `value`: The value of the provisioning parameter.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ProvisioningParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisioningParameterProperty> for ProvisioningParameterProperty {}
impl From<ProvisioningParameterProperty> for Node {
    #[inline]
    fn from(value: ProvisioningParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisioningParameterProperty> for ProvisioningParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisioningParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of a provisioned service catalog product. For information about service catalog, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
///
/// The property type `ServiceCatalogProvisionedProductDetails` of `AWS::SageMaker::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceCatalogProvisionedProductDetailsProperty(Object);

impl ServiceCatalogProvisionedProductDetailsProperty {
    /// `ServiceCatalogProvisionedProductDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the provisioned product.
    ///
    /// `ProvisionedProductId`.
    pub fn provisioned_product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProvisionedProductId", value.into_value().into_node());
        self
    }

    /// The current status of the product.
    ///
    /// - `AVAILABLE` - Stable state, ready to perform any operation. The most recent operation succeeded and completed.
    /// - `UNDER_CHANGE` - Transitive state. Operations performed might not have valid results. Wait for an AVAILABLE status before performing operations.
    /// - `TAINTED` - Stable state, ready to perform any operation. The stack has completed the requested operation but is not exactly what was requested. For example, a request to update to a new version failed and the stack rolled back to the current version.
    /// - `ERROR` - An unexpected error occurred. The provisioned product exists but the stack is not running. For example, CloudFormation received a parameter value that was not valid and could not launch the stack.
    /// - `PLAN_IN_PROGRESS` - Transitive state. The plan operations were performed to provision a new product, but resources have not yet been created. After reviewing the list of resources to be created, execute the plan. Wait for an AVAILABLE status before performing operations.
    ///
    /// `ProvisionedProductStatusMessage`.
    pub fn provisioned_product_status_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ProvisionedProductStatusMessage",
            value.into_value().into_node(),
        );
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

impl Kind for ServiceCatalogProvisionedProductDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceCatalogProvisionedProductDetailsProperty>
    for ServiceCatalogProvisionedProductDetailsProperty
{
}
impl From<ServiceCatalogProvisionedProductDetailsProperty> for Node {
    #[inline]
    fn from(value: ServiceCatalogProvisionedProductDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceCatalogProvisionedProductDetailsProperty>
    for ServiceCatalogProvisionedProductDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceCatalogProvisionedProductDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details that you specify to provision a service catalog product. For information about service catalog, see [What is AWS Service Catalog](https://docs.aws.amazon.com/servicecatalog/latest/adminguide/introduction.html).
///
/// The property type `ServiceCatalogProvisioningDetails` of `AWS::SageMaker::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServiceCatalogProvisioningDetailsProperty(Object);

impl ServiceCatalogProvisioningDetailsProperty {
    /// `ServiceCatalogProvisioningDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `product_id`: The ID of the product to provision.
    pub fn new(product_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProductId", product_id.into_value().into_node());
        Self(object_)
    }

    /// The path identifier of the product. This value is optional if the product has a default path, and required if the product has more than one path.
    ///
    /// `PathId`; an update replaces the resource.
    pub fn path_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PathId", value.into_value().into_node());
        self
    }

    /// The ID of the provisioning artifact.
    ///
    /// `ProvisioningArtifactId`; an update replaces the resource.
    pub fn provisioning_artifact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProvisioningArtifactId", value.into_value().into_node());
        self
    }

    /// A list of key value pairs that you specify when you provision a product.
    ///
    /// `ProvisioningParameters`; an update replaces the resource.
    pub fn provisioning_parameters(
        mut self,
        value: impl IntoValue<List<ProvisioningParameterProperty>>,
    ) -> Self {
        self.0
            .put("ProvisioningParameters", value.into_value().into_node());
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

impl Kind for ServiceCatalogProvisioningDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServiceCatalogProvisioningDetailsProperty>
    for ServiceCatalogProvisioningDetailsProperty
{
}
impl From<ServiceCatalogProvisioningDetailsProperty> for Node {
    #[inline]
    fn from(value: ServiceCatalogProvisioningDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServiceCatalogProvisioningDetailsProperty>
    for ServiceCatalogProvisioningDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<ServiceCatalogProvisioningDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about a template provider configuration and associated provisioning information.
///
/// The property type `TemplateProviderDetail` of `AWS::SageMaker::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateProviderDetailProperty(Object);

impl TemplateProviderDetailProperty {
    /// `TemplateProviderDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `cfn_template_provider_detail`: Details about a CloudFormation template provider configuration and associated provisioning information.
    pub fn new(
        cfn_template_provider_detail: impl IntoValue<CfnTemplateProviderDetailProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CfnTemplateProviderDetail",
            cfn_template_provider_detail.into_value().into_node(),
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

impl Kind for TemplateProviderDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateProviderDetailProperty> for TemplateProviderDetailProperty {}
impl From<TemplateProviderDetailProperty> for Node {
    #[inline]
    fn from(value: TemplateProviderDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateProviderDetailProperty> for TemplateProviderDetailProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateProviderDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
