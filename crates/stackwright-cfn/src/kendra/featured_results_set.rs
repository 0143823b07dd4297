// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kendra::FeaturedResultsSet` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Kendra::FeaturedResultsSet. A set of featured results that are displayed at the top of your search results. Featured results are placed above all other results for certain queries. If there's an exact match of a query, then one or more specific documents are featured in the search results.
///
/// `AWS::Kendra::FeaturedResultsSet`; `Ref` returns its `Arn`, a [`kendra::FeaturedResultsSetArn`](kinds::kendra::FeaturedResultsSetArn).
/// Changing one of these replaces it: `IndexId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFeaturedResultsSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kendra::FeaturedResultsSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("featured_results_set.rules"),
};

impl CfnFeaturedResultsSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kendra::FeaturedResultsSet";

    /// `CfnFeaturedResultsSet` with its required properties, in alphabetical order:
    ///
    /// - `featured_results_set_name`: A name for the set of featured results.
    /// - `index_id`: The identifier of the index that you want to use for featuring results.
    pub fn new(
        featured_results_set_name: impl IntoValue<String>,
        index_id: impl IntoValue<kinds::kendra::IndexId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FeaturedResultsSetName",
            featured_results_set_name.into_value().into_node(),
        );
        object_.put("IndexId", index_id.into_value().into_node());
        Self(object_)
    }

    /// A description for the set of featured results.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of document IDs for the documents you want to feature at the top of the search results page.
    ///
    /// `FeaturedDocuments`; updated in place.
    pub fn featured_documents(
        mut self,
        value: impl IntoValue<List<FeaturedDocumentProperty>>,
    ) -> Self {
        self.0
            .put("FeaturedDocuments", value.into_value().into_node());
        self
    }

    /// A list of queries for featuring results.
    ///
    /// `QueryTexts`; updated in place.
    pub fn query_texts(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("QueryTexts", value.into_value().into_node());
        self
    }

    /// The current status of the set of featured results. When the value is ACTIVE, featured results are ready for use.
    ///
    /// `Status`; one of `ACTIVE`, `INACTIVE`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize the featured results set.
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

impl Construct for CfnFeaturedResultsSet {
    type Handle = CfnFeaturedResultsSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFeaturedResultsSetRef {
        CfnFeaturedResultsSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFeaturedResultsSet`] of a stack.
pub struct CfnFeaturedResultsSetRef(NodeRef);

impl Clone for CfnFeaturedResultsSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFeaturedResultsSetRef {}
impl AsNode for CfnFeaturedResultsSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFeaturedResultsSetRef {
    /// What `Ref` returns: its `Arn`, a [`kendra::FeaturedResultsSetArn`](kinds::kendra::FeaturedResultsSetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kendra::FeaturedResultsSetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the featured results set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kendra::FeaturedResultsSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The identifier of the set of featured results.
    ///
    /// `Fn::GetAtt` of `FeaturedResultsSetId`.
    #[inline]
    pub fn attr_featured_results_set_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FeaturedResultsSetId")))
    }
}

impl IntoValue<kinds::kendra::FeaturedResultsSetArn> for &CfnFeaturedResultsSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kendra::FeaturedResultsSetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A featured document. This document is displayed at the top of the search results page.
///
/// The property type `FeaturedDocument` of `AWS::Kendra::FeaturedResultsSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FeaturedDocumentProperty(Object);

impl FeaturedDocumentProperty {
    /// `FeaturedDocumentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier of the document to feature in the search results.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
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

impl Kind for FeaturedDocumentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FeaturedDocumentProperty> for FeaturedDocumentProperty {}
impl From<FeaturedDocumentProperty> for Node {
    #[inline]
    fn from(value: FeaturedDocumentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FeaturedDocumentProperty> for FeaturedDocumentProperty {
    #[inline]
    fn into_value(self) -> Value<FeaturedDocumentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Status` of `AWS::Kendra::FeaturedResultsSet`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "INACTIVE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
