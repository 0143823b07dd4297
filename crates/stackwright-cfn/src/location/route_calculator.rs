// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Location::RouteCalculator` and its property types.

use crate::l1::*;

/// Specifies a route calculator resource in your AWS account.
///
/// You can send requests to a route calculator resource to estimate travel time, distance, and get directions. A route calculator sources traffic and road network data from your chosen data provider.
///
/// > If your application is tracking or routing assets you use in your business, such as delivery vehicles or employees, you must not use Esri as your geolocation provider. See section 82 of the [AWS service terms](https://docs.aws.amazon.com/service-terms) for more details.
///
/// `AWS::Location::RouteCalculator`; `Ref` returns its `CalculatorName`, a [`location::RouteCalculatorName`](kinds::location::RouteCalculatorName).
/// Changing one of these replaces it: `CalculatorName`, `DataSource`, `Description`, `PricingPlan`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRouteCalculator(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Location::RouteCalculator",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("route_calculator.rules"),
};

impl CfnRouteCalculator {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Location::RouteCalculator";

    /// `CfnRouteCalculator` with its required properties, in alphabetical order:
    ///
    /// - `calculator_name`: The name of the route calculator resource.
    /// - `data_source`: Specifies the data provider of traffic and road network data.
    pub fn new(
        calculator_name: impl IntoValue<String>,
        data_source: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CalculatorName", calculator_name.into_value().into_node());
        object_.put("DataSource", data_source.into_value().into_node());
        Self(object_)
    }

    /// The optional description for the route calculator resource.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// No longer used. If included, the only allowed value is `RequestBasedUsage`.
    ///
    /// *Allowed Values*: `RequestBasedUsage`
    ///
    /// `PricingPlan`; one of `RequestBasedUsage`; an update replaces the resource.
    pub fn pricing_plan(mut self, value: impl IntoValue<super::PricingPlan>) -> Self {
        self.0.put("PricingPlan", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnRouteCalculator {
    type Handle = CfnRouteCalculatorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteCalculatorRef {
        CfnRouteCalculatorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRouteCalculator`] of a stack.
pub struct CfnRouteCalculatorRef(NodeRef);

impl Clone for CfnRouteCalculatorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteCalculatorRef {}
impl AsNode for CfnRouteCalculatorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteCalculatorRef {
    /// What `Ref` returns: its `CalculatorName`, a [`location::RouteCalculatorName`](kinds::location::RouteCalculatorName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::location::RouteCalculatorName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the route calculator resource. Use the ARN when you specify a resource across all AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:route-calculator/ExampleCalculator`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::location::RouteCalculatorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Synonym for `Arn`. The Amazon Resource Name (ARN) for the route calculator resource. Use the ARN when you specify a resource across all AWS.
    ///
    /// - Format example: `arn:aws:geo:region:account-id:route-calculator/ExampleCalculator`
    ///
    /// `Fn::GetAtt` of `CalculatorArn`.
    #[inline]
    pub fn attr_calculator_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CalculatorArn")))
    }

    /// The timestamp for when the route calculator resource was created in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The timestamp for when the route calculator resource was last updated in [ISO 8601](https://docs.aws.amazon.com/https://www.iso.org/iso-8601-date-and-time-format.html) format: `YYYY-MM-DDThh:mm:ss.sssZ`.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::location::RouteCalculatorName> for &CfnRouteCalculatorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::RouteCalculatorName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::location::RouteCalculatorArn> for &CfnRouteCalculatorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::location::RouteCalculatorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
