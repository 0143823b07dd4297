// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WAFRegional::GeoMatchSet` and its property types.

use crate::l1::*;

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// Contains one or more countries that AWS WAF will search for.
///
/// `AWS::WAFRegional::GeoMatchSet`; `Ref` returns its `Id`, a [`wafregional::GeoMatchSetId`](kinds::wafregional::GeoMatchSetId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-geomatchset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGeoMatchSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WAFRegional::GeoMatchSet",
    tags: None,
    rules: include_str!("geo_match_set.rules"),
};

impl CfnGeoMatchSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WAFRegional::GeoMatchSet";

    /// `CfnGeoMatchSet` with its required properties, in alphabetical order:
    ///
    /// - `name`: A friendly name or description of the `GeoMatchSet`.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An array of `GeoMatchConstraint` objects, which contain the country that you want AWS WAF to search for.
    ///
    /// `GeoMatchConstraints`; updated in place.
    pub fn geo_match_constraints(
        mut self,
        value: impl IntoValue<List<GeoMatchConstraintProperty>>,
    ) -> Self {
        self.0
            .put("GeoMatchConstraints", value.into_value().into_node());
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

impl Construct for CfnGeoMatchSet {
    type Handle = CfnGeoMatchSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGeoMatchSetRef {
        CfnGeoMatchSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGeoMatchSet`] of a stack.
pub struct CfnGeoMatchSetRef(NodeRef);

impl Clone for CfnGeoMatchSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGeoMatchSetRef {}
impl AsNode for CfnGeoMatchSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGeoMatchSetRef {
    /// What `Ref` returns: its `Id`, a [`wafregional::GeoMatchSetId`](kinds::wafregional::GeoMatchSetId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wafregional::GeoMatchSetId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::wafregional::GeoMatchSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::wafregional::GeoMatchSetId> for &CfnGeoMatchSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wafregional::GeoMatchSetId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// > AWS WAF Classic support will end on September 30, 2025.
/// >
/// > This is *AWS WAF Classic* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
/// >
/// > *For the latest version of AWS WAF*, use the AWS WAF V2 API and see the [AWS WAF Developer Guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html). With the latest version, AWS WAF has a single set of endpoints for regional and global use.
///
/// The country from which web requests originate that you want AWS WAF to search for.
///
/// The property type `GeoMatchConstraint` of `AWS::WAFRegional::GeoMatchSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct GeoMatchConstraintProperty(Object);

impl GeoMatchConstraintProperty {
    /// `GeoMatchConstraintProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of geographical area you want AWS WAF to search for.
    /// - `value`: The country that you want AWS WAF to search for.
    pub fn new(r#type: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for GeoMatchConstraintProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GeoMatchConstraintProperty> for GeoMatchConstraintProperty {}
impl From<GeoMatchConstraintProperty> for Node {
    #[inline]
    fn from(value: GeoMatchConstraintProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GeoMatchConstraintProperty> for GeoMatchConstraintProperty {
    #[inline]
    fn into_value(self) -> Value<GeoMatchConstraintProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
