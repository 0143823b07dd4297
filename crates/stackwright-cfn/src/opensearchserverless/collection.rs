// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::Collection` and its property types.

use crate::l1::*;

/// Specifies an OpenSearch Serverless collection. For more information, see [Creating and managing Amazon OpenSearch Serverless collections](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-manage.html) in the *Amazon OpenSearch Service Developer Guide*.
///
/// > You must create a matching [encryption policy](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html) in order for a collection to be created successfully. You can specify the policy resource within the same CloudFormation template as the collection resource if you use the [DependsOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) attribute. See [Examples](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opensearchserverless-collection.html#aws-resource-opensearchserverless-collection--examples) for a sample template. Otherwise the encryption policy must already exist before you create the collection.
///
/// `AWS::OpenSearchServerless::Collection`; `Ref` returns its `Id`, a [`opensearchserverless::CollectionId`](kinds::opensearchserverless::CollectionId).
/// Changing one of these replaces it: `CollectionGroupName`, `EncryptionConfig`, `Name`, `StandbyReplicas`, `Tags`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCollection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::Collection",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("collection.rules"),
};

impl CfnCollection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::Collection";

    /// `CfnCollection` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the collection.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The name of the collection group to associate with the collection.
    ///
    /// `CollectionGroupName`; an update replaces the resource.
    pub fn collection_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CollectionGroupName", value.into_value().into_node());
        self
    }

    /// The deletion protection state of the collection
    ///
    /// `DeletionProtection`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<DeletionProtection>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// A description of the collection.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Encryption settings for the collection
    ///
    /// `EncryptionConfig`; an update replaces the resource.
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfigProperty>) -> Self {
        self.0
            .put("EncryptionConfig", value.into_value().into_node());
        self
    }

    /// Indicates whether to use standby replicas for the collection. You can't update this property after the collection is already created. If you attempt to modify this property, the collection continues to use the original value.
    ///
    /// `StandbyReplicas`; one of `ENABLED`, `DISABLED`; an update replaces the resource.
    pub fn standby_replicas(mut self, value: impl IntoValue<super::StandbyReplicas>) -> Self {
        self.0
            .put("StandbyReplicas", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key–value pairs) to associate with the collection.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of collection. Possible values are `SEARCH`, `TIMESERIES`, and `VECTORSEARCH`. For more information, see [Choosing a collection type](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html#serverless-usecase).
    ///
    /// `Type`; one of `SEARCH`, `TIMESERIES`, `VECTORSEARCH`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// Vector search configuration options for the collection
    ///
    /// `VectorOptions`; updated in place.
    pub fn vector_options(mut self, value: impl IntoValue<VectorOptionsProperty>) -> Self {
        self.0.put("VectorOptions", value.into_value().into_node());
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

impl Construct for CfnCollection {
    type Handle = CfnCollectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCollectionRef {
        CfnCollectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCollection`] of a stack.
pub struct CfnCollectionRef(NodeRef);

impl Clone for CfnCollectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCollectionRef {}
impl AsNode for CfnCollectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCollectionRef {
    /// What `Ref` returns: its `Id`, a [`opensearchserverless::CollectionId`](kinds::opensearchserverless::CollectionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::opensearchserverless::CollectionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the collection. For example, `arn:aws:aoss:us-east-1:123456789012:collection/07tjusf2h91cunochc`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::opensearchserverless::CollectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Collection-specific endpoint used to submit index, search, and data upload requests to an OpenSearch Serverless collection. For example, `https://07tjusf2h91cunochc.us-east-1.aoss.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `CollectionEndpoint`.
    #[inline]
    pub fn attr_collection_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CollectionEndpoint")))
    }

    /// The collection-specific endpoint used to access OpenSearch Dashboards. For example, `https://07tjusf2h91cunochc.us-east-1.aoss.amazonaws.com/_dashboards`.
    ///
    /// `Fn::GetAtt` of `DashboardEndpoint`.
    #[inline]
    pub fn attr_dashboard_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DashboardEndpoint")))
    }

    /// The `FipsEndpoints` attribute.
    ///
    /// `Fn::GetAtt` of `FipsEndpoints`.
    #[inline]
    pub fn attr_fips_endpoints(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FipsEndpoints")))
    }

    /// A unique identifier for the collection. For example, `07tjusf2h91cunochc`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::opensearchserverless::CollectionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ARN of the AWS KMS key used to encrypt the collection.
    ///
    /// `Fn::GetAtt` of `KmsKeyArn`.
    #[inline]
    pub fn attr_kms_key_arn(&self) -> Value<kinds::kms::KeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KmsKeyArn")))
    }
}

impl IntoValue<kinds::opensearchserverless::CollectionId> for &CfnCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchserverless::CollectionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::opensearchserverless::CollectionArn> for &CfnCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::opensearchserverless::CollectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Encryption settings for the collection
///
/// The property type `EncryptionConfig` of `AWS::OpenSearchServerless::Collection`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigProperty(Object);

impl EncryptionConfigProperty {
    /// `EncryptionConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether to use an AWS owned key for encryption.
    ///
    /// `AWSOwnedKey`.
    pub fn aws_owned_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AWSOwnedKey", value.into_value().into_node());
        self
    }

    /// Key Management Service key used to encrypt the collection.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

impl Kind for EncryptionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigProperty> for EncryptionConfigProperty {}
impl From<EncryptionConfigProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigProperty> for EncryptionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Vector search configuration options for the collection
///
/// The property type `VectorOptions` of `AWS::OpenSearchServerless::Collection`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorOptionsProperty(Object);

impl VectorOptionsProperty {
    /// `VectorOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether GPU acceleration is enabled for vector indexing
    ///
    /// `ServerlessVectorAcceleration`; one of `ENABLED`, `DISABLED`, `ALLOWED`.
    pub fn serverless_vector_acceleration(
        mut self,
        value: impl IntoValue<ServerlessVectorAcceleration>,
    ) -> Self {
        self.0.put(
            "ServerlessVectorAcceleration",
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

impl Kind for VectorOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorOptionsProperty> for VectorOptionsProperty {}
impl From<VectorOptionsProperty> for Node {
    #[inline]
    fn from(value: VectorOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorOptionsProperty> for VectorOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<VectorOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeletionProtection` of `AWS::OpenSearchServerless::Collection`.
pub enum DeletionProtection {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DeletionProtection {}
#[diagnostic::do_not_recommend]
impl TextKind for DeletionProtection {}
#[diagnostic::do_not_recommend]
impl IdKind for DeletionProtection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeletionProtection {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeletionProtection> for DeletionProtection {
    #[inline]
    fn into_value(self) -> Value<DeletionProtection> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ServerlessVectorAcceleration` of a `VectorOptions` of `AWS::OpenSearchServerless::Collection`.
pub enum ServerlessVectorAcceleration {
    /// `ALLOWED`.
    Allowed,
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ServerlessVectorAcceleration {}
#[diagnostic::do_not_recommend]
impl TextKind for ServerlessVectorAcceleration {}
#[diagnostic::do_not_recommend]
impl IdKind for ServerlessVectorAcceleration {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServerlessVectorAcceleration {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServerlessVectorAcceleration> for ServerlessVectorAcceleration {
    #[inline]
    fn into_value(self) -> Value<ServerlessVectorAcceleration> {
        const VALUES: &[&str] = &["ALLOWED", "DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::OpenSearchServerless::Collection`.
pub enum Type {
    /// `SEARCH`.
    Search,
    /// `TIMESERIES`.
    Timeseries,
    /// `VECTORSEARCH`.
    Vectorsearch,
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
        const VALUES: &[&str] = &["SEARCH", "TIMESERIES", "VECTORSEARCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
