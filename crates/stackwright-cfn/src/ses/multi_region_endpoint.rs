// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::MultiRegionEndpoint` and its property types.

use crate::l1::*;

/// Creates a multi-region endpoint (global-endpoint).
///
/// The primary region is going to be the AWS-Region where the operation is executed. The secondary region has to be provided in request's parameters. From the data flow standpoint there is no difference between primary and secondary regions - sending traffic will be split equally between the two. The primary region is the region where the resource has been created and where it can be managed.
///
/// `AWS::SES::MultiRegionEndpoint`; `Ref` returns its `EndpointName`, a [`ses::MultiRegionEndpointName`](kinds::ses::MultiRegionEndpointName).
/// Changing one of these replaces it: `Details`, `EndpointName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-multiregionendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMultiRegionEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::MultiRegionEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("multi_region_endpoint.rules"),
};

impl CfnMultiRegionEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::MultiRegionEndpoint";

    /// `CfnMultiRegionEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `details`: Contains details of a multi-region endpoint (global-endpoint) being created.
    /// - `endpoint_name`: The name of the multi-region endpoint (global-endpoint).
    pub fn new(
        details: impl IntoValue<DetailsProperty>,
        endpoint_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Details", details.into_value().into_node());
        object_.put("EndpointName", endpoint_name.into_value().into_node());
        Self(object_)
    }

    /// An array of objects that define the tags (keys and values) to associate with the multi-region endpoint (global-endpoint).
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

impl Construct for CfnMultiRegionEndpoint {
    type Handle = CfnMultiRegionEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMultiRegionEndpointRef {
        CfnMultiRegionEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMultiRegionEndpoint`] of a stack.
pub struct CfnMultiRegionEndpointRef(NodeRef);

impl Clone for CfnMultiRegionEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMultiRegionEndpointRef {}
impl AsNode for CfnMultiRegionEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMultiRegionEndpointRef {
    /// What `Ref` returns: its `EndpointName`, a [`ses::MultiRegionEndpointName`](kinds::ses::MultiRegionEndpointName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::MultiRegionEndpointName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ses::MultiRegionEndpointName> for &CfnMultiRegionEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::MultiRegionEndpointName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that contains configuration details of multi-region endpoint (global-endpoint).
///
/// The property type `Details` of `AWS::SES::MultiRegionEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DetailsProperty(Object);

impl DetailsProperty {
    /// `DetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `route_details`: A list of route configuration details.
    pub fn new(route_details: impl IntoValue<List<RouteDetailsItemsProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RouteDetails", route_details.into_value().into_node());
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

impl Kind for DetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DetailsProperty> for DetailsProperty {}
impl From<DetailsProperty> for Node {
    #[inline]
    fn from(value: DetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DetailsProperty> for DetailsProperty {
    #[inline]
    fn into_value(self) -> Value<DetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains route configuration. Includes secondary region name.
///
/// The property type `RouteDetailsItems` of `AWS::SES::MultiRegionEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouteDetailsItemsProperty(Object);

impl RouteDetailsItemsProperty {
    /// `RouteDetailsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The name of an AWS-Region to be a secondary region for the multi-region endpoint (global-endpoint).
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
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

impl Kind for RouteDetailsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouteDetailsItemsProperty> for RouteDetailsItemsProperty {}
impl From<RouteDetailsItemsProperty> for Node {
    #[inline]
    fn from(value: RouteDetailsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouteDetailsItemsProperty> for RouteDetailsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<RouteDetailsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
