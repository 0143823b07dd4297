// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QBusiness::Index` and its property types.

use crate::l1::*;

/// Creates an Amazon Q Business index.
///
/// To determine if index creation has completed, check the `Status` field returned from a call to `DescribeIndex`. The `Status` field is set to `ACTIVE` when the index is ready to use.
///
/// Once the index is active, you can index your documents using the [`BatchPutDocument`](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_BatchPutDocument.html) API or the [`CreateDataSource`](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_CreateDataSource.html) API.
///
/// `AWS::QBusiness::Index`; `Ref` returns the physical id, which is made of `ApplicationId`, `IndexId`.
/// Changing one of these replaces it: `ApplicationId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIndex(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QBusiness::Index",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("index.rules"),
};

impl CfnIndex {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QBusiness::Index";

    /// `CfnIndex` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The identifier of the Amazon Q Business application using the index.
    /// - `display_name`: The name of the index.
    pub fn new(
        application_id: impl IntoValue<kinds::qbusiness::ApplicationId>,
        display_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        Self(object_)
    }

    /// The capacity units you want to provision for your index. You can add and remove capacity to fit your usage needs.
    ///
    /// `CapacityConfiguration`; updated in place.
    pub fn capacity_configuration(
        mut self,
        value: impl IntoValue<IndexCapacityConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CapacityConfiguration", value.into_value().into_node());
        self
    }

    /// A description for the Amazon Q Business index.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration information for document attributes. Document attributes are metadata or fields associated with your documents. For example, the company department name associated with each document.
    ///
    /// For more information, see [Understanding document attributes](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/doc-attributes.html).
    ///
    /// `DocumentAttributeConfigurations`; updated in place.
    pub fn document_attribute_configurations(
        mut self,
        value: impl IntoValue<List<DocumentAttributeConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "DocumentAttributeConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of key-value pairs that identify or categorize the index. You can also use tags to help control access to the index. Tag keys and values can consist of Unicode letters, digits, white space, and any of the following symbols: _.: / = + - @.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The index type that's suitable for your needs. For more information on what's included in each type of index, see [Amazon Q Business tiers](https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/tiers.html#index-tiers).
    ///
    /// `Type`; one of `ENTERPRISE`, `STARTER`; an update replaces the resource.
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
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `IndexId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Unix timestamp when the index was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of an Amazon Q Business index.
    ///
    /// `Fn::GetAtt` of `IndexArn`.
    #[inline]
    pub fn attr_index_arn(&self) -> Value<kinds::qbusiness::IndexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IndexArn")))
    }

    /// The identifier for the index.
    ///
    /// `Fn::GetAtt` of `IndexId`.
    #[inline]
    pub fn attr_index_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IndexId")))
    }

    /// The `IndexStatistics` attribute.
    ///
    /// `Fn::GetAtt` of `IndexStatistics`.
    #[inline]
    pub fn attr_index_statistics(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IndexStatistics")))
    }

    /// The current status of the index. When the status is `ACTIVE`, the index is ready.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Unix timestamp when the index was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::qbusiness::IndexArn> for &CfnIndexRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qbusiness::IndexArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IndexArn")))
    }
}

/// Configuration information for document attributes. Document attributes are metadata or fields associated with your documents. For example, the company department name associated with each document.
///
/// For more information, see [Understanding document attributes](https://docs.aws.amazon.com/amazonq/latest/business-use-dg/doc-attributes.html).
///
/// The property type `DocumentAttributeConfiguration` of `AWS::QBusiness::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeConfigurationProperty(Object);

impl DocumentAttributeConfigurationProperty {
    /// `DocumentAttributeConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the document attribute.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Information about whether the document attribute can be used by an end user to search for information on their web experience.
    ///
    /// `Search`; one of `ENABLED`, `DISABLED`.
    pub fn search(mut self, value: impl IntoValue<Search>) -> Self {
        self.0.put("Search", value.into_value().into_node());
        self
    }

    /// The type of document attribute.
    ///
    /// `Type`; one of `STRING`, `STRING_LIST`, `NUMBER`, `DATE`.
    pub fn r#type(mut self, value: impl IntoValue<DocumentAttributeConfigurationType>) -> Self {
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

impl Kind for DocumentAttributeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeConfigurationProperty> for DocumentAttributeConfigurationProperty {}
impl From<DocumentAttributeConfigurationProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeConfigurationProperty> for DocumentAttributeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about index capacity configuration.
///
/// The property type `IndexCapacityConfiguration` of `AWS::QBusiness::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct IndexCapacityConfigurationProperty(Object);

impl IndexCapacityConfigurationProperty {
    /// `IndexCapacityConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of storage units configured for an Amazon Q Business index.
    ///
    /// `Units`.
    pub fn units(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Units", value.into_value().into_node());
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

impl Kind for IndexCapacityConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IndexCapacityConfigurationProperty> for IndexCapacityConfigurationProperty {}
impl From<IndexCapacityConfigurationProperty> for Node {
    #[inline]
    fn from(value: IndexCapacityConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IndexCapacityConfigurationProperty> for IndexCapacityConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IndexCapacityConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `DocumentAttributeConfiguration` of `AWS::QBusiness::Index`.
pub enum DocumentAttributeConfigurationType {
    /// `DATE`.
    Date,
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String_,
    /// `STRING_LIST`.
    StringList,
}

#[diagnostic::do_not_recommend]
impl Kind for DocumentAttributeConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for DocumentAttributeConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for DocumentAttributeConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocumentAttributeConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocumentAttributeConfigurationType> for DocumentAttributeConfigurationType {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeConfigurationType> {
        const VALUES: &[&str] = &["DATE", "NUMBER", "STRING", "STRING_LIST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Search` of a `DocumentAttributeConfiguration` of `AWS::QBusiness::Index`.
pub enum Search {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Search {}
#[diagnostic::do_not_recommend]
impl TextKind for Search {}
#[diagnostic::do_not_recommend]
impl IdKind for Search {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Search {}
#[diagnostic::do_not_recommend]
impl IntoValue<Search> for Search {
    #[inline]
    fn into_value(self) -> Value<Search> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::QBusiness::Index`.
pub enum Type {
    /// `ENTERPRISE`.
    Enterprise,
    /// `STARTER`.
    Starter,
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
        const VALUES: &[&str] = &["ENTERPRISE", "STARTER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
