// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResourceExplorer2::View` and its property types.

use crate::l1::*;

/// Creates a view that users can query by using the [Search](https://docs.aws.amazon.com/resource-explorer/latest/apireference/API_Search.html) operation. Results from queries that you make using this view include only resources that match the view's `Filters`.
///
/// `AWS::ResourceExplorer2::View`; `Ref` returns its `ViewArn`, a [`resourceexplorer2::ViewArn`](kinds::resourceexplorer2::ViewArn).
/// Changing one of these replaces it: `Scope`, `ViewName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnView(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResourceExplorer2::View",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("view.rules"),
};

impl CfnView {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResourceExplorer2::View";

    /// `CfnView` with its required properties, in alphabetical order:
    ///
    /// - `view_name`: The name of the new view.
    pub fn new(view_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ViewName", view_name.into_value().into_node());
        Self(object_)
    }

    /// An array of strings that include search keywords, prefixes, and operators that filter the results that are returned for queries made using this view. When you use this view in a [Search](https://docs.aws.amazon.com/resource-explorer/latest/apireference/API_Search.html) operation, the filter string is combined with the search's `QueryString` parameter using a logical `AND` operator.
    ///
    /// For information about the supported syntax, see [Search query reference for Resource Explorer](https://docs.aws.amazon.com/resource-explorer/latest/userguide/using-search-query-syntax.html) in the *AWS Resource Explorer User Guide*.
    ///
    /// > This query string in the context of this operation supports only [filter prefixes](https://docs.aws.amazon.com/resource-explorer/latest/userguide/using-search-query-syntax.html#query-syntax-filters) with optional [operators](https://docs.aws.amazon.com/resource-explorer/latest/userguide/using-search-query-syntax.html#query-syntax-operators). It doesn't support free-form text. For example, the string `region:us* service:ec2 -tag:stage=prod` includes all Amazon EC2 resources in any AWS Region that begin with the letters `us` and are *not* tagged with a key `Stage` that has the value `prod`.
    ///
    /// `Filters`; updated in place.
    pub fn filters(mut self, value: impl IntoValue<SearchFilterProperty>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
        self
    }

    /// A list of fields that provide additional information about the view.
    ///
    /// `IncludedProperties`; updated in place.
    pub fn included_properties(
        mut self,
        value: impl IntoValue<List<IncludedPropertyProperty>>,
    ) -> Self {
        self.0
            .put("IncludedProperties", value.into_value().into_node());
        self
    }

    /// The root ARN of the account, an organizational unit (OU), or an organization ARN. If left empty, the default is account.
    ///
    /// `Scope`; an update replaces the resource.
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// Tag key and value pairs that are attached to the view.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnView {
    type Handle = CfnViewRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnViewRef {
        CfnViewRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnView`] of a stack.
pub struct CfnViewRef(NodeRef);

impl Clone for CfnViewRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnViewRef {}
impl AsNode for CfnViewRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnViewRef {
    /// What `Ref` returns: its `ViewArn`, a [`resourceexplorer2::ViewArn`](kinds::resourceexplorer2::ViewArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resourceexplorer2::ViewArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the new view. For example:
    ///
    /// `arn:aws:resource-explorer-2:us-east-1:123456789012:view/MyView/EXAMPLE8-90ab-cdef-fedc-EXAMPLE22222`
    ///
    /// `Fn::GetAtt` of `ViewArn`.
    #[inline]
    pub fn attr_view_arn(&self) -> Value<kinds::resourceexplorer2::ViewArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ViewArn")))
    }
}

impl IntoValue<kinds::resourceexplorer2::ViewArn> for &CfnViewRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resourceexplorer2::ViewArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about an additional property that describes a resource, that you can optionally include in a view.
///
/// The property type `IncludedProperty` of `AWS::ResourceExplorer2::View`.
#[must_use = "a property type does nothing until it is set"]
pub struct IncludedPropertyProperty(Object);

impl IncludedPropertyProperty {
    /// `IncludedPropertyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the property that is included in this view.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for IncludedPropertyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IncludedPropertyProperty> for IncludedPropertyProperty {}
impl From<IncludedPropertyProperty> for Node {
    #[inline]
    fn from(value: IncludedPropertyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IncludedPropertyProperty> for IncludedPropertyProperty {
    #[inline]
    fn into_value(self) -> Value<IncludedPropertyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A search filter defines which resources can be part of a search query result set.
///
/// The property type `SearchFilter` of `AWS::ResourceExplorer2::View`.
#[must_use = "a property type does nothing until it is set"]
pub struct SearchFilterProperty(Object);

impl SearchFilterProperty {
    /// `SearchFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter_string`: The string that contains the search keywords, prefixes, and operators to control the results that can be returned by a Search operation.
    pub fn new(filter_string: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FilterString", filter_string.into_value().into_node());
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

impl Kind for SearchFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SearchFilterProperty> for SearchFilterProperty {}
impl From<SearchFilterProperty> for Node {
    #[inline]
    fn from(value: SearchFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SearchFilterProperty> for SearchFilterProperty {
    #[inline]
    fn into_value(self) -> Value<SearchFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
