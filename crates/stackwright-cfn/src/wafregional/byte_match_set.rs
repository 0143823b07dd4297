// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::ByteMatchSet` and its property types.

use crate::l1::*;

/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// The `AWS::WAFRegional::ByteMatchSet` resource creates an AWS WAF `ByteMatchSet` that identifies a part of a web request that you want to inspect.
///
/// `AWS::WAFRegional::ByteMatchSet`; `Ref` returns its `Id`, a [`wafregional::ByteMatchSetId`](kinds::wafregional::ByteMatchSetId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-bytematchset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnByteMatchSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::ByteMatchSet",
    tags: None,
    rules: include_str!("byte_match_set.rules"),
};

impl CfnByteMatchSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::ByteMatchSet";

    /// `CfnByteMatchSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: A friendly name or description of the `ByteMatchSet`.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search for in web requests, the location in requests that you want AWS WAF to search, and other settings.
    ///
    /// `ByteMatchTuples`; updated in place.
    pub fn byte_match_tuples(
        mut self,
        value: impl IntoValue<List<ByteMatchTupleProperty>>,
    ) -> Self {
        self.0
            .put("ByteMatchTuples", value.into_value().into_node());
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

impl Construct for CfnByteMatchSet {
    type Handle = CfnByteMatchSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnByteMatchSetRef {
        CfnByteMatchSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnByteMatchSet`] of a stack.
pub struct CfnByteMatchSetRef(NodeRef);

impl Clone for CfnByteMatchSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnByteMatchSetRef {}
impl AsNode for CfnByteMatchSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnByteMatchSetRef {
    /// What `Ref` returns: its `Id`, a [`wafregional::ByteMatchSetId`](kinds::wafregional::ByteMatchSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::ByteMatchSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::ByteMatchSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::ByteMatchSetId> for &CfnByteMatchSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::ByteMatchSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// The bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search for in web requests, the location in requests that you want AWS WAF to search, and other settings.
///
/// The property type `ByteMatchTuple` of `AWS::WAFRegional::ByteMatchSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ByteMatchTupleProperty(Object);

impl ByteMatchTupleProperty {
    /// `ByteMatchTupleProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_to_match`: The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
    /// - `positional_constraint`: Within the portion of a web request that you want to search (for example, in the query string, if any), specify where you want AWS WAF to search.
    /// - `text_transformation`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF.
    pub fn new(
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        positional_constraint: impl IntoValue<String>,
        text_transformation: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put(
            "PositionalConstraint",
            positional_constraint.into_value().into_node(),
        );
        object_.put(
            "TextTransformation",
            text_transformation.into_value().into_node(),
        );
        Self(object_)
    }

    /// The value that you want AWS WAF to search for. AWS WAF searches for the specified string in the part of web requests that you specified in `FieldToMatch`. The maximum length of the value is 50 bytes.
    ///
    /// You must specify this property or the `TargetStringBase64` property.
    ///
    /// Valid values depend on the values that you specified for `FieldToMatch` :
    ///
    /// - `HEADER`: The value that you want AWS WAF to search for in the request header that you specified in `FieldToMatch`, for example, the value of the `User-Agent` or `Referer` header.
    /// - `METHOD`: The HTTP method, which indicates the type of operation specified in the request.
    /// - `QUERY_STRING`: The value that you want AWS WAF to search for in the query string, which is the part of a URL that appears after a `?` character.
    /// - `URI`: The value that you want AWS WAF to search for in the part of a URL that identifies a resource, for example, `/images/daily-ad.jpg`.
    /// - `BODY`: The part of a request that contains any additional data that you want to send to your web server as the HTTP request body, such as data from a form. The request body immediately follows the request headers. Note that only the first `8192` bytes of the request body are forwarded to AWS WAF for inspection. To allow or block requests based on the length of the body, you can create a size constraint set.
    /// - `SINGLE_QUERY_ARG`: The parameter in the query string that you will inspect, such as *UserName* or *SalesRegion*. The maximum length for `SINGLE_QUERY_ARG` is 30 characters.
    /// - `ALL_QUERY_ARGS`: Similar to `SINGLE_QUERY_ARG`, but instead of inspecting a single parameter, AWS WAF inspects all parameters within the query string for the value or regex pattern that you specify in `TargetString`.
    ///
    /// If `TargetString` includes alphabetic characters A-Z and a-z, note that the value is case sensitive.
    ///
    /// `TargetString`.
    pub fn target_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetString", value.into_value().into_node());
        self
    }

    /// The base64-encoded value that AWS WAF searches for. AWS CloudFormation sends this value to AWS WAF without encoding it.
    ///
    /// You must specify this property or the `TargetString` property.
    ///
    /// AWS WAF searches for this value in a specific part of web requests, which you define in the `FieldToMatch` property.
    ///
    /// Valid values depend on the Type value in the `FieldToMatch` property. For example, for a `METHOD` type, you must specify HTTP methods such as `DELETE, GET, HEAD, OPTIONS, PATCH, POST`, and `PUT`.
    ///
    /// `TargetStringBase64`.
    pub fn target_string_base64(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TargetStringBase64", value.into_value().into_node());
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

impl Kind for ByteMatchTupleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ByteMatchTupleProperty> for ByteMatchTupleProperty {}
impl From<ByteMatchTupleProperty> for Node {
    #[inline]
    fn from(value: ByteMatchTupleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ByteMatchTupleProperty> for ByteMatchTupleProperty {
    #[inline]
    fn into_value(self) -> Value<ByteMatchTupleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// Specifies where in a web request to look for `TargetString`.
///
/// The property type `FieldToMatch` of `AWS::WAFRegional::ByteMatchSet`.
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
