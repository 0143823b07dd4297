// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kendra::Index` and its property types.

use crate::l1::*;

/// Creates an Amazon Kendra index
///
/// Once the index is active you can add documents to your index using the [BatchPutDocument](https://docs.aws.amazon.com/kendra/latest/dg/BatchPutDocument.html) operation or using one of the supported data sources.
///
/// `AWS::Kendra::Index`; `Ref` returns its `Id`, a [`kendra::IndexId`](kinds::kendra::IndexId).
/// Changing one of these replaces it: `Edition`, `ServerSideEncryptionConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIndex(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kendra::Index",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("index.rules"),
};

impl CfnIndex {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kendra::Index";

    /// `CfnIndex` with its required properties, in alphabetical order:
    ///
    /// - `edition`: Indicates whether the index is a Enterprise Edition index, a Developer Edition index, or a GenAI Enterprise Edition index.
    /// - `name`: The name of the index.
    /// - `role_arn`: An IAM role that gives Amazon Kendra permissions to access your Amazon CloudWatch logs and metrics.
    pub fn new(
        edition: impl IntoValue<Edition>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Edition", edition.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Specifies additional capacity units configured for your Enterprise Edition index. You can add and remove capacity units to fit your usage requirements.
    ///
    /// `CapacityUnits`; updated in place.
    pub fn capacity_units(
        mut self,
        value: impl IntoValue<CapacityUnitsConfigurationProperty>,
    ) -> Self {
        self.0.put("CapacityUnits", value.into_value().into_node());
        self
    }

    /// A description for the index.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies the properties of an index field. You can add either a custom or a built-in field. You can add and remove built-in fields at any time. When a built-in field is removed it's configuration reverts to the default for the field. Custom fields can't be removed from an index after they are added.
    ///
    /// `DocumentMetadataConfigurations`; updated in place.
    pub fn document_metadata_configurations(
        mut self,
        value: impl IntoValue<List<DocumentMetadataConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "DocumentMetadataConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the AWS KMS customer managed key (CMK) to use to encrypt data indexed by Amazon Kendra. Amazon Kendra doesn't support asymmetric CMKs.
    ///
    /// `ServerSideEncryptionConfiguration`; an update replaces the resource.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ServerSideEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ServerSideEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The user context policy.
    ///
    /// ATTRIBUTE_FILTER
    ///
    /// - All indexed content is searchable and displayable for all users. If you want to filter search results on user context, you can use the attribute filters of `_user_id` and `_group_ids` or you can provide user and group information in `UserContext`.
    ///
    /// USER_TOKEN
    ///
    /// - Enables token-based user access control to filter search results on user context. All documents with no access control and all documents accessible to the user will be searchable and displayable.
    ///
    /// `UserContextPolicy`; one of `ATTRIBUTE_FILTER`, `USER_TOKEN`; updated in place.
    pub fn user_context_policy(mut self, value: impl IntoValue<UserContextPolicy>) -> Self {
        self.0
            .put("UserContextPolicy", value.into_value().into_node());
        self
    }

    /// Defines the type of user token used for the index.
    ///
    /// `UserTokenConfigurations`; updated in place.
    pub fn user_token_configurations(
        mut self,
        value: impl IntoValue<List<UserTokenConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("UserTokenConfigurations", value.into_value().into_node());
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

impl Construct for CfnIndex {
    type Handle = CfnIndexRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIndexRef {
        CfnIndexRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIndex`] of a stack.
pub struct CfnIndexRef(NodeRef);

impl Clone for CfnIndexRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIndexRef {}
impl AsNode for CfnIndexRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIndexRef {
    /// What `Ref` returns: its `Id`, a [`kendra::IndexId`](kinds::kendra::IndexId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kendra::IndexId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the index. For example: `arn:aws:kendra:us-west-2:111122223333:index/0123456789abcdef`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kendra::IndexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier for the index. For example: `f4aeaa10-8056-4b2c-a343-522ca0f41234`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::kendra::IndexId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kendra::IndexId> for &CfnIndexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendra::IndexId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::kendra::IndexArn> for &CfnIndexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendra::IndexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies additional capacity units configured for your Enterprise Edition index. You can add and remove capacity units to fit your usage requirements.
///
/// The property type `CapacityUnitsConfiguration` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityUnitsConfigurationProperty(Object);

impl CapacityUnitsConfigurationProperty {
    /// `CapacityUnitsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_capacity_units`: The amount of extra query capacity for an index and [GetQuerySuggestions](https://docs.aws.amazon.com/kendra/latest/dg/API_GetQuerySuggestions.html) capacity.
    /// - `storage_capacity_units`: The amount of extra storage capacity for an index.
    pub fn new(
        query_capacity_units: impl IntoValue<i64>,
        storage_capacity_units: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "QueryCapacityUnits",
            query_capacity_units.into_value().into_node(),
        );
        object_.put(
            "StorageCapacityUnits",
            storage_capacity_units.into_value().into_node(),
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

impl Kind for CapacityUnitsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityUnitsConfigurationProperty> for CapacityUnitsConfigurationProperty {}
impl From<CapacityUnitsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CapacityUnitsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityUnitsConfigurationProperty> for CapacityUnitsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityUnitsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the properties, such as relevance tuning and searchability, of an index field.
///
/// The property type `DocumentMetadataConfiguration` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentMetadataConfigurationProperty(Object);

impl DocumentMetadataConfigurationProperty {
    /// `DocumentMetadataConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the index field.
    /// - `r#type`: The data type of the index field.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Provides tuning parameters to determine how the field affects the search results.
    ///
    /// `Relevance`.
    pub fn relevance(mut self, value: impl IntoValue<RelevanceProperty>) -> Self {
        self.0.put("Relevance", value.into_value().into_node());
        self
    }

    /// Provides information about how the field is used during a search.
    ///
    /// `Search`.
    pub fn search(mut self, value: impl IntoValue<SearchProperty>) -> Self {
        self.0.put("Search", value.into_value().into_node());
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

impl Kind for DocumentMetadataConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentMetadataConfigurationProperty> for DocumentMetadataConfigurationProperty {}
impl From<DocumentMetadataConfigurationProperty> for Node {
    #[inline]
    fn from(value: DocumentMetadataConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentMetadataConfigurationProperty> for DocumentMetadataConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentMetadataConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for the JSON token type.
///
/// The property type `JsonTokenTypeConfiguration` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonTokenTypeConfigurationProperty(Object);

impl JsonTokenTypeConfigurationProperty {
    /// `JsonTokenTypeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_attribute_field`: The group attribute field.
    /// - `user_name_attribute_field`: The user name attribute field.
    pub fn new(
        group_attribute_field: impl IntoValue<String>,
        user_name_attribute_field: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GroupAttributeField",
            group_attribute_field.into_value().into_node(),
        );
        object_.put(
            "UserNameAttributeField",
            user_name_attribute_field.into_value().into_node(),
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

impl Kind for JsonTokenTypeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonTokenTypeConfigurationProperty> for JsonTokenTypeConfigurationProperty {}
impl From<JsonTokenTypeConfigurationProperty> for Node {
    #[inline]
    fn from(value: JsonTokenTypeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonTokenTypeConfigurationProperty> for JsonTokenTypeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<JsonTokenTypeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for the JWT token type.
///
/// The property type `JwtTokenTypeConfiguration` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct JwtTokenTypeConfigurationProperty(Object);

impl JwtTokenTypeConfigurationProperty {
    /// `JwtTokenTypeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_location`: The location of the key.
    pub fn new(key_location: impl IntoValue<KeyLocation>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyLocation", key_location.into_value().into_node());
        Self(object_)
    }

    /// The regular expression that identifies the claim.
    ///
    /// `ClaimRegex`.
    pub fn claim_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClaimRegex", value.into_value().into_node());
        self
    }

    /// The group attribute field.
    ///
    /// `GroupAttributeField`.
    pub fn group_attribute_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GroupAttributeField", value.into_value().into_node());
        self
    }

    /// The issuer of the token.
    ///
    /// `Issuer`.
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Issuer", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (arn) of the secret.
    ///
    /// `SecretManagerArn`.
    pub fn secret_manager_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretManagerArn", value.into_value().into_node());
        self
    }

    /// The signing key URL.
    ///
    /// `URL`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("URL", value.into_value().into_node());
        self
    }

    /// The user name attribute field.
    ///
    /// `UserNameAttributeField`.
    pub fn user_name_attribute_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserNameAttributeField", value.into_value().into_node());
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

impl Kind for JwtTokenTypeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JwtTokenTypeConfigurationProperty> for JwtTokenTypeConfigurationProperty {}
impl From<JwtTokenTypeConfigurationProperty> for Node {
    #[inline]
    fn from(value: JwtTokenTypeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JwtTokenTypeConfigurationProperty> for JwtTokenTypeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<JwtTokenTypeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information for tuning the relevance of a field in a search. When a query includes terms that match the field, the results are given a boost in the response based on these tuning parameters.
///
/// The property type `Relevance` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelevanceProperty(Object);

impl RelevanceProperty {
    /// `RelevanceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the time period that the boost applies to. For example, to make the boost apply to documents with the field value within the last month, you would use "2628000s". Once the field value is beyond the specified range, the effect of the boost drops off. The higher the importance, the faster the effect drops off. If you don't specify a value, the default is 3 months. The value of the field is a numeric string followed by the character "s", for example "86400s" for one day, or "604800s" for one week.
    ///
    /// Only applies to `DATE` fields.
    ///
    /// `Duration`.
    pub fn duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Duration", value.into_value().into_node());
        self
    }

    /// Indicates that this field determines how "fresh" a document is. For example, if document 1 was created on November 5, and document 2 was created on October 31, document 1 is "fresher" than document 2. Only applies to `DATE` fields.
    ///
    /// `Freshness`.
    pub fn freshness(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Freshness", value.into_value().into_node());
        self
    }

    /// The relative importance of the field in the search. Larger numbers provide more of a boost than smaller numbers.
    ///
    /// `Importance`.
    pub fn importance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Importance", value.into_value().into_node());
        self
    }

    /// Determines how values should be interpreted.
    ///
    /// When the `RankOrder` field is `ASCENDING`, higher numbers are better. For example, a document with a rating score of 10 is higher ranking than a document with a rating score of 1.
    ///
    /// When the `RankOrder` field is `DESCENDING`, lower numbers are better. For example, in a task tracking application, a priority 1 task is more important than a priority 5 task.
    ///
    /// Only applies to `LONG` fields.
    ///
    /// `RankOrder`; one of `ASCENDING`, `DESCENDING`.
    pub fn rank_order(mut self, value: impl IntoValue<RankOrder>) -> Self {
        self.0.put("RankOrder", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs for different boosts when they appear in the search result list. For example, if you want to boost query terms that match the "department" field in the result, query terms that match this field are boosted in the result. You can add entries from the department field to boost documents with those values higher.
    ///
    /// For example, you can add entries to the map with names of departments. If you add "HR", 5 and "Legal",3 those departments are given special attention when they appear in the metadata of a document.
    ///
    /// `ValueImportanceItems`.
    pub fn value_importance_items(
        mut self,
        value: impl IntoValue<List<ValueImportanceItemProperty>>,
    ) -> Self {
        self.0
            .put("ValueImportanceItems", value.into_value().into_node());
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

impl Kind for RelevanceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelevanceProperty> for RelevanceProperty {}
impl From<RelevanceProperty> for Node {
    #[inline]
    fn from(value: RelevanceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelevanceProperty> for RelevanceProperty {
    #[inline]
    fn into_value(self) -> Value<RelevanceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about how a custom index field is used during a search.
///
/// The property type `Search` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct SearchProperty(Object);

impl SearchProperty {
    /// `SearchProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines whether the field is returned in the query response. The default is `true`.
    ///
    /// `Displayable`.
    pub fn displayable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Displayable", value.into_value().into_node());
        self
    }

    /// Indicates that the field can be used to create search facets, a count of results for each value in the field. The default is `false`.
    ///
    /// `Facetable`.
    pub fn facetable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Facetable", value.into_value().into_node());
        self
    }

    /// Determines whether the field is used in the search. If the `Searchable` field is `true`, you can use relevance tuning to manually tune how Amazon Kendra weights the field in the search. The default is `true` for string fields and `false` for number and date fields.
    ///
    /// `Searchable`.
    pub fn searchable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Searchable", value.into_value().into_node());
        self
    }

    /// Determines whether the field can be used to sort the results of a query. The default is `false`.
    ///
    /// `Sortable`.
    pub fn sortable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Sortable", value.into_value().into_node());
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

impl Kind for SearchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SearchProperty> for SearchProperty {}
impl From<SearchProperty> for Node {
    #[inline]
    fn from(value: SearchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SearchProperty> for SearchProperty {
    #[inline]
    fn into_value(self) -> Value<SearchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the identifier of the AWS KMS customer master key (CMK) used to encrypt data indexed by Amazon Kendra. We suggest that you use a CMK from your account to help secure your index. Amazon Kendra doesn't support asymmetric CMKs.
///
/// The property type `ServerSideEncryptionConfiguration` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionConfigurationProperty(Object);

impl ServerSideEncryptionConfigurationProperty {
    /// `ServerSideEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier of the AWS KMS key. Amazon Kendra doesn't support asymmetric keys.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for ServerSideEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerSideEncryptionConfigurationProperty>
    for ServerSideEncryptionConfigurationProperty
{
}
impl From<ServerSideEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServerSideEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerSideEncryptionConfigurationProperty>
    for ServerSideEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServerSideEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the configuration information for a token.
///
/// > If you're using an Amazon Kendra Gen AI Enterprise Edition index and you try to use `UserTokenConfigurations` to configure user context policy, Amazon Kendra returns a `ValidationException` error.
///
/// The property type `UserTokenConfiguration` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserTokenConfigurationProperty(Object);

impl UserTokenConfigurationProperty {
    /// `UserTokenConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the JSON token type configuration.
    ///
    /// `JsonTokenTypeConfiguration`.
    pub fn json_token_type_configuration(
        mut self,
        value: impl IntoValue<JsonTokenTypeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("JsonTokenTypeConfiguration", value.into_value().into_node());
        self
    }

    /// Information about the JWT token type configuration.
    ///
    /// `JwtTokenTypeConfiguration`.
    pub fn jwt_token_type_configuration(
        mut self,
        value: impl IntoValue<JwtTokenTypeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("JwtTokenTypeConfiguration", value.into_value().into_node());
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

impl Kind for UserTokenConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserTokenConfigurationProperty> for UserTokenConfigurationProperty {}
impl From<UserTokenConfigurationProperty> for Node {
    #[inline]
    fn from(value: UserTokenConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserTokenConfigurationProperty> for UserTokenConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<UserTokenConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a key-value pair of the search boost value for a document when the key is part of the metadata of a document.
///
/// The property type `ValueImportanceItem` of `AWS::Kendra::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValueImportanceItemProperty(Object);

impl ValueImportanceItemProperty {
    /// `ValueImportanceItemProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The document metadata value used for the search boost.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The boost value for a document when the key is part of the metadata of a document.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for ValueImportanceItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValueImportanceItemProperty> for ValueImportanceItemProperty {}
impl From<ValueImportanceItemProperty> for Node {
    #[inline]
    fn from(value: ValueImportanceItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValueImportanceItemProperty> for ValueImportanceItemProperty {
    #[inline]
    fn into_value(self) -> Value<ValueImportanceItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Edition` of `AWS::Kendra::Index`.
pub enum Edition {
    /// `DEVELOPER_EDITION`.
    DeveloperEdition,
    /// `ENTERPRISE_EDITION`.
    EnterpriseEdition,
    /// `GEN_AI_ENTERPRISE_EDITION`.
    GenAiEnterpriseEdition,
}

#[diagnostic::do_not_recommend]
impl Kind for Edition {}
#[diagnostic::do_not_recommend]
impl TextKind for Edition {}
#[diagnostic::do_not_recommend]
impl IdKind for Edition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Edition {}
#[diagnostic::do_not_recommend]
impl IntoValue<Edition> for Edition {
    #[inline]
    fn into_value(self) -> Value<Edition> {
        const VALUES: &[&str] = &[
            "DEVELOPER_EDITION",
            "ENTERPRISE_EDITION",
            "GEN_AI_ENTERPRISE_EDITION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyLocation` of a `JwtTokenTypeConfiguration` of `AWS::Kendra::Index`.
pub enum KeyLocation {
    /// `SECRET_MANAGER`.
    SecretManager,
    /// `URL`.
    Url,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyLocation {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyLocation {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyLocation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyLocation {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyLocation> for KeyLocation {
    #[inline]
    fn into_value(self) -> Value<KeyLocation> {
        const VALUES: &[&str] = &["SECRET_MANAGER", "URL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RankOrder` of a `Relevance` of `AWS::Kendra::Index`.
pub enum RankOrder {
    /// `ASCENDING`.
    Ascending,
    /// `DESCENDING`.
    Descending,
}

#[diagnostic::do_not_recommend]
impl Kind for RankOrder {}
#[diagnostic::do_not_recommend]
impl TextKind for RankOrder {}
#[diagnostic::do_not_recommend]
impl IdKind for RankOrder {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RankOrder {}
#[diagnostic::do_not_recommend]
impl IntoValue<RankOrder> for RankOrder {
    #[inline]
    fn into_value(self) -> Value<RankOrder> {
        const VALUES: &[&str] = &["ASCENDING", "DESCENDING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DocumentMetadataConfiguration` of `AWS::Kendra::Index`.
pub enum Type {
    /// `DATE_VALUE`.
    DateValue,
    /// `LONG_VALUE`.
    LongValue,
    /// `STRING_LIST_VALUE`.
    StringListValue,
    /// `STRING_VALUE`.
    StringValue,
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
            "DATE_VALUE",
            "LONG_VALUE",
            "STRING_LIST_VALUE",
            "STRING_VALUE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UserContextPolicy` of `AWS::Kendra::Index`.
pub enum UserContextPolicy {
    /// `ATTRIBUTE_FILTER`.
    AttributeFilter,
    /// `USER_TOKEN`.
    UserToken,
}

#[diagnostic::do_not_recommend]
impl Kind for UserContextPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for UserContextPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for UserContextPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UserContextPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<UserContextPolicy> for UserContextPolicy {
    #[inline]
    fn into_value(self) -> Value<UserContextPolicy> {
        const VALUES: &[&str] = &["ATTRIBUTE_FILTER", "USER_TOKEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
