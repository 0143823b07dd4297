// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::CloudFormationProduct` and its property types.

use crate::l1::*;

/// Specifies a product.
///
/// `AWS::ServiceCatalog::CloudFormationProduct`; `Ref` returns its `Id`, a [`servicecatalog::CloudFormationProductId`](kinds::servicecatalog::CloudFormationProductId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCloudFormationProduct(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::CloudFormationProduct",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cloud_formation_product.rules"),
};

impl CfnCloudFormationProduct {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProduct";

    /// `CfnCloudFormationProduct` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the product.
    /// - `owner`: The owner of the product.
    pub fn new(name: impl IntoValue<String>, owner: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Owner", owner.into_value().into_node());
        Self(object_)
    }

    /// The language code.
    ///
    /// - `jp` - Japanese
    /// - `zh` - Chinese
    ///
    /// `AcceptLanguage`; updated in place.
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AcceptLanguage", value.into_value().into_node());
        self
    }

    /// The description of the product.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The distributor of the product.
    ///
    /// `Distributor`; updated in place.
    pub fn distributor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Distributor", value.into_value().into_node());
        self
    }

    /// The type of product.
    ///
    /// `ProductType`; one of `CLOUD_FORMATION_TEMPLATE`, `MARKETPLACE_AMI`, `MARKETPLACE_CAR`, `TERRAFORM_OPEN_SOURCE`, `TERRAFORM_CLOUD`, `EXTERNAL`; updated in place.
    pub fn product_type(mut self, value: impl IntoValue<ProductType>) -> Self {
        self.0.put("ProductType", value.into_value().into_node());
        self
    }

    /// The configuration of the provisioning artifact (also known as a version).
    ///
    /// `ProvisioningArtifactParameters`; updated in place.
    pub fn provisioning_artifact_parameters(
        mut self,
        value: impl IntoValue<List<ProvisioningArtifactPropertiesProperty>>,
    ) -> Self {
        self.0.put(
            "ProvisioningArtifactParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// This property is turned off by default. If turned off, you can update provisioning artifacts or product attributes (such as description, distributor, name, owner, and more) and the associated provisioning artifacts will retain the same unique identifier. Provisioning artifacts are matched within the CloudFormationProduct resource, and only those that have been updated will be changed. Provisioning artifacts are matched by a combinaton of provisioning artifact template URL and name.
    ///
    /// If turned on, provisioning artifacts will be given a new unique identifier when you update the product or provisioning artifacts.
    ///
    /// `ReplaceProvisioningArtifacts`; updated in place.
    pub fn replace_provisioning_artifacts(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ReplaceProvisioningArtifacts",
            value.into_value().into_node(),
        );
        self
    }

    /// A top level `ProductViewDetail` response containing details about the product’s connection. AWS Service Catalog returns this field for the `CreateProduct`, `UpdateProduct`, `DescribeProductAsAdmin`, and `SearchProductAsAdmin` APIs. This response contains the same fields as the `ConnectionParameters` request, with the addition of the `LastSync` response.
    ///
    /// `SourceConnection`; updated in place.
    pub fn source_connection(mut self, value: impl IntoValue<SourceConnectionProperty>) -> Self {
        self.0
            .put("SourceConnection", value.into_value().into_node());
        self
    }

    /// The support information about the product.
    ///
    /// `SupportDescription`; updated in place.
    pub fn support_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SupportDescription", value.into_value().into_node());
        self
    }

    /// The contact email for product support.
    ///
    /// `SupportEmail`; updated in place.
    pub fn support_email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SupportEmail", value.into_value().into_node());
        self
    }

    /// The contact URL for product support.
    ///
    /// `^https?:\/\//` / is the pattern used to validate SupportUrl.
    ///
    /// `SupportUrl`; updated in place.
    pub fn support_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SupportUrl", value.into_value().into_node());
        self
    }

    /// One or more tags.
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

impl Construct for CfnCloudFormationProduct {
    type Handle = CfnCloudFormationProductRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCloudFormationProductRef {
        CfnCloudFormationProductRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCloudFormationProduct`] of a stack.
pub struct CfnCloudFormationProductRef(NodeRef);

impl Clone for CfnCloudFormationProductRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCloudFormationProductRef {}
impl AsNode for CfnCloudFormationProductRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCloudFormationProductRef {
    /// What `Ref` returns: its `Id`, a [`servicecatalog::CloudFormationProductId`](kinds::servicecatalog::CloudFormationProductId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::CloudFormationProductId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the product, such as prod-tsjbmal34qvek
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::servicecatalog::CloudFormationProductId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the product.
    ///
    /// `Fn::GetAtt` of `ProductName`.
    #[inline]
    pub fn attr_product_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProductName")))
    }

    /// The IDs of the provisioning artifacts.
    ///
    /// `Fn::GetAtt` of `ProvisioningArtifactIds`.
    #[inline]
    pub fn attr_provisioning_artifact_ids(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProvisioningArtifactIds"),
        ))
    }

    /// The names of the provisioning artifacts.
    ///
    /// `Fn::GetAtt` of `ProvisioningArtifactNames`.
    #[inline]
    pub fn attr_provisioning_artifact_names(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ProvisioningArtifactNames"),
        ))
    }
}

impl IntoValue<kinds::servicecatalog::CloudFormationProductId> for &CfnCloudFormationProductRef {
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::CloudFormationProductId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The subtype containing details about the Codestar connection `Type`.
///
/// The property type `CodeStarParameters` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeStarParametersProperty(Object);

impl CodeStarParametersProperty {
    /// `CodeStarParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `artifact_path`: The absolute path wehre the artifact resides within the repo and branch, formatted as "folder/file.json.".
    /// - `branch`: The specific branch where the artifact resides.
    /// - `connection_arn`: The CodeStar ARN, which is the connection between AWS Service Catalog and the external repository.
    /// - `repository`: The specific repository where the product’s artifact-to-be-synced resides, formatted as "Account/Repo.".
    pub fn new(
        artifact_path: impl IntoValue<String>,
        branch: impl IntoValue<String>,
        connection_arn: impl IntoValue<String>,
        repository: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ArtifactPath", artifact_path.into_value().into_node());
        object_.put("Branch", branch.into_value().into_node());
        object_.put("ConnectionArn", connection_arn.into_value().into_node());
        object_.put("Repository", repository.into_value().into_node());
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

impl Kind for CodeStarParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeStarParametersProperty> for CodeStarParametersProperty {}
impl From<CodeStarParametersProperty> for Node {
    #[inline]
    fn from(value: CodeStarParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeStarParametersProperty> for CodeStarParametersProperty {
    #[inline]
    fn into_value(self) -> Value<CodeStarParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides connection details.
///
/// The property type `ConnectionParameters` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionParametersProperty(Object);

impl ConnectionParametersProperty {
    /// `ConnectionParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides `ConnectionType` details.
    ///
    /// `CodeStar`.
    pub fn code_star(mut self, value: impl IntoValue<CodeStarParametersProperty>) -> Self {
        self.0.put("CodeStar", value.into_value().into_node());
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

impl Kind for ConnectionParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionParametersProperty> for ConnectionParametersProperty {}
impl From<ConnectionParametersProperty> for Node {
    #[inline]
    fn from(value: ConnectionParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionParametersProperty> for ConnectionParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify the template source with one of the following options, but not both. Keys accepted: \[ LoadTemplateFromURL, ImportFromPhysicalId \] The URL of the AWS CloudFormation template in Amazon S3 in JSON format. Specify the URL in JSON format as follows:
///
/// "LoadTemplateFromURL": "<https://s3.amazonaws.com/cf-templates-ozkq9d3hgiq2-us-east-1/>..."
///
/// ImportFromPhysicalId: The physical id of the resource that contains the template. Currently only supports AWS CloudFormation stack arn. Specify the physical id in JSON format as follows: ImportFromPhysicalId: "arn:aws:cloudformation:\[us-east-1\]:\[accountId\]:stack/\[StackName\]/\[resourceId\]
///
/// The property type `Info` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[must_use = "a property type does nothing until it is set"]
pub struct InfoProperty(Object);

impl InfoProperty {
    /// `InfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The physical id of the resource that contains the template. Currently only supports AWS CloudFormation stack arn
    ///
    /// `ImportFromPhysicalId`.
    pub fn import_from_physical_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ImportFromPhysicalId", value.into_value().into_node());
        self
    }

    /// The URL of the AWS CloudFormation template in Amazon S3 in JSON format.
    ///
    /// `LoadTemplateFromURL`.
    pub fn load_template_from_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LoadTemplateFromURL", value.into_value().into_node());
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

impl Kind for InfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InfoProperty> for InfoProperty {}
impl From<InfoProperty> for Node {
    #[inline]
    fn from(value: InfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InfoProperty> for InfoProperty {
    #[inline]
    fn into_value(self) -> Value<InfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a provisioning artifact (also known as a version) for a product.
///
/// The property type `ProvisioningArtifactProperties` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisioningArtifactPropertiesProperty(Object);

impl ProvisioningArtifactPropertiesProperty {
    /// `ProvisioningArtifactPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `info`: Specify the template source with one of the following options, but not both.
    pub fn new(info: impl IntoValue<InfoProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Info", info.into_value().into_node());
        Self(object_)
    }

    /// The description of the provisioning artifact, including how it differs from the previous provisioning artifact.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// If set to true, AWS Service Catalog stops validating the specified provisioning artifact even if it is invalid.
    ///
    /// `DisableTemplateValidation`.
    pub fn disable_template_validation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableTemplateValidation", value.into_value().into_node());
        self
    }

    /// The name of the provisioning artifact (for example, v1 v2beta). No spaces are allowed.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The type of provisioning artifact.
    ///
    /// - `CLOUD_FORMATION_TEMPLATE` - AWS CloudFormation template
    /// - `TERRAFORM_OPEN_SOURCE` - Terraform Open Source configuration file
    /// - `TERRAFORM_CLOUD` - Terraform Cloud configuration file
    /// - `EXTERNAL` - External configuration file
    ///
    /// `Type`; one of `CLOUD_FORMATION_TEMPLATE`, `MARKETPLACE_AMI`, `MARKETPLACE_CAR`, `TERRAFORM_OPEN_SOURCE`, `TERRAFORM_CLOUD`, `EXTERNAL`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for ProvisioningArtifactPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisioningArtifactPropertiesProperty> for ProvisioningArtifactPropertiesProperty {}
impl From<ProvisioningArtifactPropertiesProperty> for Node {
    #[inline]
    fn from(value: ProvisioningArtifactPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisioningArtifactPropertiesProperty> for ProvisioningArtifactPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisioningArtifactPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A top level `ProductViewDetail` response containing details about the product’s connection. AWS Service Catalog returns this field for the `CreateProduct`, `UpdateProduct`, `DescribeProductAsAdmin`, and `SearchProductAsAdmin` APIs. This response contains the same fields as the `ConnectionParameters` request, with the addition of the `LastSync` response.
///
/// The property type `SourceConnection` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConnectionProperty(Object);

impl SourceConnectionProperty {
    /// `SourceConnectionProperty` with its required properties, in alphabetical order:
    ///
    /// - `connection_parameters`: The connection details based on the connection `Type`.
    /// - `r#type`: The only supported `SourceConnection` type is Codestar.
    pub fn new(
        connection_parameters: impl IntoValue<ConnectionParametersProperty>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectionParameters",
            connection_parameters.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for SourceConnectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceConnectionProperty> for SourceConnectionProperty {}
impl From<SourceConnectionProperty> for Node {
    #[inline]
    fn from(value: SourceConnectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceConnectionProperty> for SourceConnectionProperty {
    #[inline]
    fn into_value(self) -> Value<SourceConnectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ProductType` of `AWS::ServiceCatalog::CloudFormationProduct`.
pub enum ProductType {
    /// `CLOUD_FORMATION_TEMPLATE`.
    CloudFormationTemplate,
    /// `EXTERNAL`.
    External,
    /// `MARKETPLACE_AMI`.
    MarketplaceAmi,
    /// `MARKETPLACE_CAR`.
    MarketplaceCar,
    /// `TERRAFORM_CLOUD`.
    TerraformCloud,
    /// `TERRAFORM_OPEN_SOURCE`.
    TerraformOpenSource,
}

#[diagnostic::do_not_recommend]
impl Kind for ProductType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProductType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProductType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProductType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProductType> for ProductType {
    #[inline]
    fn into_value(self) -> Value<ProductType> {
        const VALUES: &[&str] = &[
            "CLOUD_FORMATION_TEMPLATE",
            "EXTERNAL",
            "MARKETPLACE_AMI",
            "MARKETPLACE_CAR",
            "TERRAFORM_CLOUD",
            "TERRAFORM_OPEN_SOURCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ProvisioningArtifactProperties` of `AWS::ServiceCatalog::CloudFormationProduct`.
pub enum Type {
    /// `CLOUD_FORMATION_TEMPLATE`.
    CloudFormationTemplate,
    /// `EXTERNAL`.
    External,
    /// `MARKETPLACE_AMI`.
    MarketplaceAmi,
    /// `MARKETPLACE_CAR`.
    MarketplaceCar,
    /// `TERRAFORM_CLOUD`.
    TerraformCloud,
    /// `TERRAFORM_OPEN_SOURCE`.
    TerraformOpenSource,
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
        const VALUES: &[&str] = &[
            "CLOUD_FORMATION_TEMPLATE",
            "EXTERNAL",
            "MARKETPLACE_AMI",
            "MARKETPLACE_CAR",
            "TERRAFORM_CLOUD",
            "TERRAFORM_OPEN_SOURCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
