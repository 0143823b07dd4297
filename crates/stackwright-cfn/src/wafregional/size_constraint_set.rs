// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::SizeConstraintSet` and its property types.

use crate::l1::*;

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// A complex type that contains `SizeConstraint` objects, which specify the parts of web requests that you want AWS WAF to inspect the size of. If a `SizeConstraintSet` contains more than one `SizeConstraint` object, a request only needs to match one constraint to be considered a match.
///
/// `AWS::WAFRegional::SizeConstraintSet`; `Ref` returns its `Id`, a [`wafregional::SizeConstraintSetId`](kinds::wafregional::SizeConstraintSetId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-sizeconstraintset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSizeConstraintSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::SizeConstraintSet",
    tags: None,
    rules: include_str!("size_constraint_set.rules"),
};

impl CfnSizeConstraintSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::SizeConstraintSet";

    /// `CfnSizeConstraintSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name, if any, of the `SizeConstraintSet`.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The size constraint and the part of the web request to check.
    ///
    /// `SizeConstraints`; updated in place.
    pub fn size_constraints(mut self, value: impl IntoValue<List<SizeConstraintProperty>>) -> Self {
        self.0
            .put("SizeConstraints", value.into_value().into_node());
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

impl Construct for CfnSizeConstraintSet {
    type Handle = CfnSizeConstraintSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSizeConstraintSetRef {
        CfnSizeConstraintSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSizeConstraintSet`] of a stack.
pub struct CfnSizeConstraintSetRef(NodeRef);

impl Clone for CfnSizeConstraintSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSizeConstraintSetRef {}
impl AsNode for CfnSizeConstraintSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSizeConstraintSetRef {
    /// What `Ref` returns: its `Id`, a [`wafregional::SizeConstraintSetId`](kinds::wafregional::SizeConstraintSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::SizeConstraintSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::SizeConstraintSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::SizeConstraintSetId> for &CfnSizeConstraintSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::SizeConstraintSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
///
/// The property type `FieldToMatch` of `AWS::WAFRegional::SizeConstraintSet`.
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
/// Specifies a constraint on the size of a part of the web request. AWS WAF uses the `Size`, `ComparisonOperator`, and `FieldToMatch` to build an expression in the form of " `Size` `ComparisonOperator` size in bytes of `FieldToMatch` ". If that expression is true, the `SizeConstraint` is considered to match.
///
/// The property type `SizeConstraint` of `AWS::WAFRegional::SizeConstraintSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SizeConstraintProperty(Object);

impl SizeConstraintProperty {
    /// `SizeConstraintProperty` with its required properties, in alphabetical order:
    ///
    /// - `comparison_operator`: The type of comparison you want AWS WAF to perform.
    /// - `field_to_match`: The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string.
    /// - `size`: The size in bytes that you want AWS WAF to compare against the size of the specified `FieldToMatch`.
    /// - `text_transformation`: Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF.
    pub fn new(
        comparison_operator: impl IntoValue<String>,
        field_to_match: impl IntoValue<FieldToMatchProperty>,
        size: impl IntoValue<i64>,
        text_transformation: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ComparisonOperator",
            comparison_operator.into_value().into_node(),
        );
        object_.put("FieldToMatch", field_to_match.into_value().into_node());
        object_.put("Size", size.into_value().into_node());
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

impl Kind for SizeConstraintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SizeConstraintProperty> for SizeConstraintProperty {}
impl From<SizeConstraintProperty> for Node {
    #[inline]
    fn from(value: SizeConstraintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SizeConstraintProperty> for SizeConstraintProperty {
    #[inline]
    fn into_value(self) -> Value<SizeConstraintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
