// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LakeFormation::Resource` and its property types.

use crate::l1::*;

/// The `AWS::LakeFormation::Resource` represents the data ( buckets and folders) that is being registered with AWS Lake Formation. During a stack operation, AWS CloudFormation calls the AWS Lake Formation [`RegisterResource`](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-credential-vending.html#aws-lake-formation-api-credential-vending-RegisterResource) API operation to register the resource. To remove a `Resource` type, AWS CloudFormation calls the AWS Lake Formation [`DeregisterResource`](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-credential-vending.html#aws-lake-formation-api-credential-vending-DeregisterResource) API operation.
///
/// `AWS::LakeFormation::Resource`; `Ref` returns its `Id`, a [`lakeformation::ResourceId`](kinds::lakeformation::ResourceId).
/// Changing one of these replaces it: `ResourceArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::LakeFormation::Resource",
    tags: None,
    rules: include_str!("resource.rules"),
};

impl CfnResource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LakeFormation::Resource";

    /// `CfnResource` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the resource.
    /// - `use_service_linked_role`: Designates a trusted caller, an IAM principal, by registering this caller with the Data Catalog.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        use_service_linked_role: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        object_.put(
            "UseServiceLinkedRole",
            use_service_linked_role.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether the data access of tables pointing to the location can be managed by both Lake Formation permissions as well as Amazon S3 bucket policies.
    ///
    /// `HybridAccessEnabled`; updated in place.
    pub fn hybrid_access_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("HybridAccessEnabled", value.into_value().into_node());
        self
    }

    /// The IAM role that registered a resource.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// Allows Lake Formation to assume a role to access tables in a federated database.
    ///
    /// `WithFederation`; updated in place.
    pub fn with_federation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("WithFederation", value.into_value().into_node());
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

impl Construct for CfnResource {
    type Handle = CfnResourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceRef {
        CfnResourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResource`] of a stack.
pub struct CfnResourceRef(NodeRef);

impl Clone for CfnResourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceRef {}
impl AsNode for CfnResourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceRef {
    /// What `Ref` returns: its `Id`, a [`lakeformation::ResourceId`](kinds::lakeformation::ResourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lakeformation::ResourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// An identifier for the catalog resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::lakeformation::ResourceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::lakeformation::ResourceId> for &CfnResourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lakeformation::ResourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
