// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalog::CloudFormationProvisionedProduct` and its property types.

use crate::l1::*;

/// Provisions the specified product.
///
/// A provisioned product is a resourced instance of a product. For example, provisioning a product based on a AWS CloudFormation template launches a AWS CloudFormation stack and its underlying resources. You can check the status of this request using [DescribeRecord](https://docs.aws.amazon.com/servicecatalog/latest/dg/API_DescribeRecord.html).
///
/// If the request contains a tag key with an empty list of values, there is a tag conflict for that key. Do not include conflicted keys as tags, or this causes the error "Parameter validation failed: Missing required parameter in Tags\[ *N* \]: *Value* ".
///
/// `AWS::ServiceCatalog::CloudFormationProvisionedProduct`; `Ref` returns its `ProvisionedProductId`, a [`servicecatalog::CloudFormationProvisionedProductId`](kinds::servicecatalog::CloudFormationProvisionedProductId).
/// Changing one of these replaces it: `NotificationArns`, `ProvisionedProductName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCloudFormationProvisionedProduct(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cloud_formation_provisioned_product.rules"),
};

impl CfnCloudFormationProvisionedProduct {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProvisionedProduct";

    /// `CfnCloudFormationProvisionedProduct` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The language code.
    ///
    /// - `jp` - Japanese
    /// - `zh` - Chinese
    ///
    /// `AcceptLanguage`; one of `en`, `jp`, `zh`; updated in place.
    pub fn accept_language(mut self, value: impl IntoValue<super::AcceptLanguage>) -> Self {
        self.0.put("AcceptLanguage", value.into_value().into_node());
        self
    }

    /// Passed to AWS CloudFormation. The SNS topic ARNs to which to publish stack-related events.
    ///
    /// `NotificationArns`; an update replaces the resource.
    pub fn notification_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotificationArns", value.into_value().into_node());
        self
    }

    /// The path identifier of the product. This value is optional if the product has a default path, and required if the product has more than one path. To list the paths for a product, use [ListLaunchPaths](https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ListLaunchPaths.html).
    ///
    /// > You must provide the name or ID, but not both.
    ///
    /// `PathId`; updated in place.
    pub fn path_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PathId", value.into_value().into_node());
        self
    }

    /// The name of the path. This value is optional if the product has a default path, and required if the product has more than one path. To list the paths for a product, use [ListLaunchPaths](https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ListLaunchPaths.html).
    ///
    /// > You must provide the name or ID, but not both.
    ///
    /// `PathName`; updated in place.
    pub fn path_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PathName", value.into_value().into_node());
        self
    }

    /// The product identifier.
    ///
    /// > You must specify either the ID or the name of the product, but not both.
    ///
    /// `ProductId`; updated in place.
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProductId", value.into_value().into_node());
        self
    }

    /// The name of the Service Catalog product.
    ///
    /// Each time a stack is created or updated, if `ProductName` is provided it will successfully resolve to `ProductId` as long as only one product exists in the account or Region with that `ProductName`.
    ///
    /// > You must specify either the name or the ID of the product, but not both.
    ///
    /// `ProductName`; updated in place.
    pub fn product_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProductName", value.into_value().into_node());
        self
    }

    /// A user-friendly name for the provisioned product. This value must be unique for the AWS account and cannot be updated after the product is provisioned.
    ///
    /// `ProvisionedProductName`; an update replaces the resource.
    pub fn provisioned_product_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProvisionedProductName", value.into_value().into_node());
        self
    }

    /// The identifier of the provisioning artifact (also known as a version).
    ///
    /// > You must specify either the ID or the name of the provisioning artifact, but not both.
    ///
    /// `ProvisioningArtifactId`; updated in place.
    pub fn provisioning_artifact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProvisioningArtifactId", value.into_value().into_node());
        self
    }

    /// The name of the provisioning artifact (also known as a version) for the product. This name must be unique for the product.
    ///
    /// > You must specify either the name or the ID of the provisioning artifact, but not both. You must also specify either the name or the ID of the product, but not both.
    ///
    /// `ProvisioningArtifactName`; updated in place.
    pub fn provisioning_artifact_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProvisioningArtifactName", value.into_value().into_node());
        self
    }

    /// Parameters specified by the administrator that are required for provisioning the product.
    ///
    /// `ProvisioningParameters`; updated in place.
    pub fn provisioning_parameters(
        mut self,
        value: impl IntoValue<List<ProvisioningParameterProperty>>,
    ) -> Self {
        self.0
            .put("ProvisioningParameters", value.into_value().into_node());
        self
    }

    /// StackSet preferences that are required for provisioning the product or updating a provisioned product.
    ///
    /// `ProvisioningPreferences`; updated in place.
    pub fn provisioning_preferences(
        mut self,
        value: impl IntoValue<ProvisioningPreferencesProperty>,
    ) -> Self {
        self.0
            .put("ProvisioningPreferences", value.into_value().into_node());
        self
    }

    /// One or more tags.
    ///
    /// > Requires the provisioned product to have an [ResourceUpdateConstraint](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-servicecatalog-resourceupdateconstraint.html) resource with `TagUpdatesOnProvisionedProduct` set to `ALLOWED` to allow tag updates. If `RESOURCE_UPDATE` constraint is not present, tags updates are ignored.
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

impl Construct for CfnCloudFormationProvisionedProduct {
    type Handle = CfnCloudFormationProvisionedProductRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCloudFormationProvisionedProductRef {
        CfnCloudFormationProvisionedProductRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCloudFormationProvisionedProduct`] of a stack.
pub struct CfnCloudFormationProvisionedProductRef(NodeRef);

impl Clone for CfnCloudFormationProvisionedProductRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCloudFormationProvisionedProductRef {}
impl AsNode for CfnCloudFormationProvisionedProductRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCloudFormationProvisionedProductRef {
    /// What `Ref` returns: its `ProvisionedProductId`, a [`servicecatalog::CloudFormationProvisionedProductId`](kinds::servicecatalog::CloudFormationProvisionedProductId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::servicecatalog::CloudFormationProvisionedProductId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CloudformationStackArn` attribute.
    ///
    /// `Fn::GetAtt` of `CloudformationStackArn`.
    #[inline]
    pub fn attr_cloudformation_stack_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CloudformationStackArn"),
        ))
    }

    /// List of key-value pair outputs.
    ///
    /// `Fn::GetAtt` of `Outputs`.
    #[inline]
    pub fn attr_outputs(&self) -> Value<Map<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Outputs")))
    }

    /// The ID of the provisioned product.
    ///
    /// `Fn::GetAtt` of `ProvisionedProductId`.
    #[inline]
    pub fn attr_provisioned_product_id(
        &self,
    ) -> Value<kinds::servicecatalog::CloudFormationProvisionedProductId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProvisionedProductId")))
    }

    /// The ID of the record, such as `rec-rjeatvy434trk`.
    ///
    /// `Fn::GetAtt` of `RecordId`.
    #[inline]
    pub fn attr_record_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecordId")))
    }
}

impl IntoValue<kinds::servicecatalog::CloudFormationProvisionedProductId>
    for &CfnCloudFormationProvisionedProductRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::servicecatalog::CloudFormationProvisionedProductId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about a parameter used to provision a product.
///
/// The property type `ProvisioningParameter` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisioningParameterProperty(Object);

impl ProvisioningParameterProperty {
    /// `ProvisioningParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The parameter key.
    /// - `value`: The parameter value.
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

/// The user-defined preferences that will be applied when updating a provisioned product. Not all preferences are applicable to all provisioned product type
///
/// One or more AWS accounts that will have access to the provisioned product.
///
/// Applicable only to a `CFN_STACKSET` provisioned product type.
///
/// The AWS accounts specified should be within the list of accounts in the `STACKSET` constraint. To get the list of accounts in the `STACKSET` constraint, use the `DescribeProvisioningParameters` operation.
///
/// If no values are specified, the default value is all accounts from the `STACKSET` constraint.
///
/// The property type `ProvisioningPreferences` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisioningPreferencesProperty(Object);

impl ProvisioningPreferencesProperty {
    /// `ProvisioningPreferencesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// One or more AWS accounts where the provisioned product will be available.
    ///
    /// Applicable only to a `CFN_STACKSET` provisioned product type.
    ///
    /// The specified accounts should be within the list of accounts from the `STACKSET` constraint. To get the list of accounts in the `STACKSET` constraint, use the `DescribeProvisioningParameters` operation.
    ///
    /// If no values are specified, the default value is all acounts from the `STACKSET` constraint.
    ///
    /// `StackSetAccounts`.
    pub fn stack_set_accounts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StackSetAccounts", value.into_value().into_node());
        self
    }

    /// The number of accounts, per Region, for which this operation can fail before AWS Service Catalog stops the operation in that Region. If the operation is stopped in a Region, AWS Service Catalog doesn't attempt the operation in any subsequent Regions.
    ///
    /// Applicable only to a `CFN_STACKSET` provisioned product type.
    ///
    /// Conditional: You must specify either `StackSetFailureToleranceCount` or `StackSetFailureTolerancePercentage`, but not both.
    ///
    /// The default value is `0` if no value is specified.
    ///
    /// `StackSetFailureToleranceCount`.
    pub fn stack_set_failure_tolerance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "StackSetFailureToleranceCount",
            value.into_value().into_node(),
        );
        self
    }

    /// The percentage of accounts, per Region, for which this stack operation can fail before AWS Service Catalog stops the operation in that Region. If the operation is stopped in a Region, AWS Service Catalog doesn't attempt the operation in any subsequent Regions.
    ///
    /// When calculating the number of accounts based on the specified percentage, AWS Service Catalog rounds down to the next whole number.
    ///
    /// Applicable only to a `CFN_STACKSET` provisioned product type.
    ///
    /// Conditional: You must specify either `StackSetFailureToleranceCount` or `StackSetFailureTolerancePercentage`, but not both.
    ///
    /// `StackSetFailureTolerancePercentage`.
    pub fn stack_set_failure_tolerance_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "StackSetFailureTolerancePercentage",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum number of accounts in which to perform this operation at one time. This is dependent on the value of `StackSetFailureToleranceCount`. `StackSetMaxConcurrentCount` is at most one more than the `StackSetFailureToleranceCount`.
    ///
    /// Note that this setting lets you specify the maximum for operations. For large deployments, under certain circumstances the actual number of accounts acted upon concurrently may be lower due to service throttling.
    ///
    /// Applicable only to a `CFN_STACKSET` provisioned product type.
    ///
    /// Conditional: You must specify either `StackSetMaxConcurrentCount` or `StackSetMaxConcurrentPercentage`, but not both.
    ///
    /// `StackSetMaxConcurrencyCount`.
    pub fn stack_set_max_concurrency_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "StackSetMaxConcurrencyCount",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum percentage of accounts in which to perform this operation at one time.
    ///
    /// When calculating the number of accounts based on the specified percentage, AWS Service Catalog rounds down to the next whole number. This is true except in cases where rounding down would result is zero. In this case, AWS Service Catalog sets the number as `1` instead.
    ///
    /// Note that this setting lets you specify the maximum for operations. For large deployments, under certain circumstances the actual number of accounts acted upon concurrently may be lower due to service throttling.
    ///
    /// Applicable only to a `CFN_STACKSET` provisioned product type.
    ///
    /// Conditional: You must specify either `StackSetMaxConcurrentCount` or `StackSetMaxConcurrentPercentage`, but not both.
    ///
    /// `StackSetMaxConcurrencyPercentage`.
    pub fn stack_set_max_concurrency_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "StackSetMaxConcurrencyPercentage",
            value.into_value().into_node(),
        );
        self
    }

    /// Determines what action AWS Service Catalog performs to a stack set or a stack instance represented by the provisioned product. The default value is `UPDATE` if nothing is specified.
    ///
    /// Applicable only to a `CFN_STACKSET` provisioned product type.
    ///
    /// - **CREATE** - Creates a new stack instance in the stack set represented by the provisioned product. In this case, only new stack instances are created based on accounts and Regions; if new ProductId or ProvisioningArtifactID are passed, they will be ignored.
    /// - **UPDATE** - Updates the stack set represented by the provisioned product and also its stack instances.
    /// - **DELETE** - Deletes a stack instance in the stack set represented by the provisioned product.
    ///
    /// `StackSetOperationType`; one of `CREATE`, `UPDATE`, `DELETE`.
    pub fn stack_set_operation_type(
        mut self,
        value: impl IntoValue<StackSetOperationType>,
    ) -> Self {
        self.0
            .put("StackSetOperationType", value.into_value().into_node());
        self
    }

    /// One or more AWS Regions where the provisioned product will be available.
    ///
    /// Applicable only to a `CFN_STACKSET` provisioned product type.
    ///
    /// The specified Regions should be within the list of Regions from the `STACKSET` constraint. To get the list of Regions in the `STACKSET` constraint, use the `DescribeProvisioningParameters` operation.
    ///
    /// If no values are specified, the default value is all Regions from the `STACKSET` constraint.
    ///
    /// `StackSetRegions`.
    pub fn stack_set_regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StackSetRegions", value.into_value().into_node());
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

impl Kind for ProvisioningPreferencesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisioningPreferencesProperty> for ProvisioningPreferencesProperty {}
impl From<ProvisioningPreferencesProperty> for Node {
    #[inline]
    fn from(value: ProvisioningPreferencesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisioningPreferencesProperty> for ProvisioningPreferencesProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisioningPreferencesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `StackSetOperationType` of a `ProvisioningPreferences` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
pub enum StackSetOperationType {
    /// `CREATE`.
    Create,
    /// `DELETE`.
    Delete,
    /// `UPDATE`.
    Update,
}

#[diagnostic::do_not_recommend]
impl Kind for StackSetOperationType {}
#[diagnostic::do_not_recommend]
impl TextKind for StackSetOperationType {}
#[diagnostic::do_not_recommend]
impl IdKind for StackSetOperationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StackSetOperationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<StackSetOperationType> for StackSetOperationType {
    #[inline]
    fn into_value(self) -> Value<StackSetOperationType> {
        const VALUES: &[&str] = &["CREATE", "DELETE", "UPDATE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
