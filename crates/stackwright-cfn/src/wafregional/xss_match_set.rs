// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::XssMatchSet` and its property types.

use crate::l1::*;

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// A complex type that contains `XssMatchTuple` objects, which specify the parts of web requests that you want AWS WAF to inspect for cross-site scripting attacks and, if you want AWS WAF to inspect a header, the name of the header. If a `XssMatchSet` contains more than one `XssMatchTuple` object, a request needs to include cross-site scripting attacks in only one of the specified parts of the request to be considered a match.
///
/// `AWS::WAFRegional::XssMatchSet`; `Ref` returns its `Id`, a [`wafregional::XssMatchSetId`](kinds::wafregional::XssMatchSetId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-xssmatchset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnXssMatchSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::XssMatchSet",
    tags: None,
    rules: include_str!("xss_match_set.rules"),
};

impl CfnXssMatchSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::XssMatchSet";

    /// `CfnXssMatchSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name, if any, of the `XssMatchSet`.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the parts of web requests that you want to inspect for cross-site scripting attacks.
    ///
    /// `XssMatchTuples`; updated in place.
    pub fn xss_match_tuples(mut self, value: impl IntoValue<List<XssMatchTupleProperty>>) -> Self {
        self.0.put("XssMatchTuples", value.into_value().into_node());
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

impl Construct for CfnXssMatchSet {
    type Handle = CfnXssMatchSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnXssMatchSetRef {
        CfnXssMatchSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnXssMatchSet`] of a stack.
pub struct CfnXssMatchSetRef(NodeRef);

impl Clone for CfnXssMatchSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnXssMatchSetRef {}
impl AsNode for CfnXssMatchSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnXssMatchSetRef {
    /// What `Ref` returns: its `Id`, a [`wafregional::XssMatchSetId`](kinds::wafregional::XssMatchSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::XssMatchSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::XssMatchSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::XssMatchSetId> for &CfnXssMatchSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::XssMatchSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
///
/// The property type `FieldToMatch` of `AWS::WAFRegional::XssMatchSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct FieldToMatchProperty(Object);

impl FieldToMatchProperty {
    /// `FieldToMatchProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The part of the web request that you want AWS WAF to search for a specified string.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer`. The name of the header is not case sensitive.
    ///
    /// When the value of `Type` is `SINGLE_QUERY_ARG`, enter the name of the parameter that you want AWS WAF to search, for example, `UserName` or `SalesRegion`. The parameter name is not case sensitive.
    ///
    /// If the value of `Type` is any other value, omit `Data`.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
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

impl Kind for FieldToMatchProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FieldToMatchProperty> for FieldToMatchProperty {}
impl From<FieldToMatchProperty> for Node {
    #[inline]
    fn from(value: FieldToMatchProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FieldToMatchProperty> for FieldToMatchProperty {
    #[inline]
    fn into_value(self) -> Value<FieldToMatchProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// Specifies the part of a web request that you want AWS WAF to inspect for cross-site scripting attacks and, if you want AWS WAF to inspect a header, the name of the header.
///
/// The property type `XssMatchTuple` of `AWS::WAFRegional::XssMatchSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct XssMatchTupleProperty(Object);

impl XssMatchTupleProperty {
    /// `XssMatchTupleProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_to_match`: The part of a web request that you want AWS WAF to inspect, such as a specified header or a query string.
    /// - `text_transformation`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF.
    pub fn new(
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        text_transformation: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put(
            "TextTransformation",
            text_transformation.into_value().into_node(),
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

impl Kind for XssMatchTupleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<XssMatchTupleProperty> for XssMatchTupleProperty {}
impl From<XssMatchTupleProperty> for Node {
    #[inline]
    fn from(value: XssMatchTupleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<XssMatchTupleProperty> for XssMatchTupleProperty {
    #[inline]
    fn into_value(self) -> Value<XssMatchTupleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
