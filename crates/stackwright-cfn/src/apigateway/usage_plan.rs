// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::UsagePlan` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::UsagePlan` resource creates a usage plan for deployed APIs. A usage plan sets a target for the throttling and quota limits on individual client API keys. For more information, see [Creating and Using API Usage Plans in Amazon API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html) in the *API Gateway Developer Guide*.
///
/// In some cases clients can exceed the targets that you set. Don’t rely on usage plans to control costs. Consider using [AWS Budgets](https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html) to monitor costs and [AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html) to manage API requests.
///
/// `AWS::ApiGateway::UsagePlan`; `Ref` returns its `Id`, a [`apigateway::UsagePlanId`](kinds::apigateway::UsagePlanId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUsagePlan(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::UsagePlan",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("usage_plan.rules"),
};

impl CfnUsagePlan {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::UsagePlan";

    /// `CfnUsagePlan` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The associated API stages of a usage plan.
    ///
    /// `ApiStages`; updated in place.
    pub fn api_stages(mut self, value: impl IntoValue<List<ApiStageProperty>>) -> Self {
        self.0.put("ApiStages", value.into_value().into_node());
        self
    }

    /// The description of a usage plan.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The target maximum number of permitted requests per a given unit time interval.
    ///
    /// `Quota`; updated in place.
    pub fn quota(mut self, value: impl IntoValue<QuotaSettingsProperty>) -> Self {
        self.0.put("Quota", value.into_value().into_node());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A map containing method level throttling information for API stage in a usage plan.
    ///
    /// `Throttle`; updated in place.
    pub fn throttle(mut self, value: impl IntoValue<ThrottleSettingsProperty>) -> Self {
        self.0.put("Throttle", value.into_value().into_node());
        self
    }

    /// The name of a usage plan.
    ///
    /// `UsagePlanName`; updated in place.
    pub fn usage_plan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsagePlanName", value.into_value().into_node());
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

impl Construct for CfnUsagePlan {
    type Handle = CfnUsagePlanRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUsagePlanRef {
        CfnUsagePlanRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUsagePlan`] of a stack.
pub struct CfnUsagePlanRef(NodeRef);

impl Clone for CfnUsagePlanRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUsagePlanRef {}
impl AsNode for CfnUsagePlanRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUsagePlanRef {
    /// What `Ref` returns: its `Id`, a [`apigateway::UsagePlanId`](kinds::apigateway::UsagePlanId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::UsagePlanId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the usage plan. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::apigateway::UsagePlanId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::apigateway::UsagePlanId> for &CfnUsagePlanRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::UsagePlanId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// API stage name of the associated API stage in a usage plan.
///
/// The property type `ApiStage` of `AWS::ApiGateway::UsagePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApiStageProperty(Object);

impl ApiStageProperty {
    /// `ApiStageProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// API Id of the associated API stage in a usage plan.
    ///
    /// `ApiId`.
    pub fn api_id(mut self, value: impl IntoValue<kinds::apigateway::RestApiId>) -> Self {
        self.0.put("ApiId", value.into_value().into_node());
        self
    }

    /// API stage name of the associated API stage in a usage plan.
    ///
    /// `Stage`.
    pub fn stage(mut self, value: impl IntoValue<kinds::apigateway::StageName>) -> Self {
        self.0.put("Stage", value.into_value().into_node());
        self
    }

    /// Map containing method level throttling information for API stage in a usage plan.
    ///
    /// `Throttle`.
    pub fn throttle(mut self, value: impl IntoValue<Map<ThrottleSettingsProperty>>) -> Self {
        self.0.put("Throttle", value.into_value().into_node());
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

impl Kind for ApiStageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApiStageProperty> for ApiStageProperty {}
impl From<ApiStageProperty> for Node {
    #[inline]
    fn from(value: ApiStageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApiStageProperty> for ApiStageProperty {
    #[inline]
    fn into_value(self) -> Value<ApiStageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `QuotaSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies a target for the maximum number of requests users can make to your REST APIs.
///
/// In some cases clients can exceed the targets that you set. Don’t rely on usage plans to control costs. Consider using [AWS Budgets](https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html) to monitor costs and [AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html) to manage API requests.
///
/// The property type `QuotaSettings` of `AWS::ApiGateway::UsagePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct QuotaSettingsProperty(Object);

impl QuotaSettingsProperty {
    /// `QuotaSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The target maximum number of requests that can be made in a given time period.
    ///
    /// `Limit`.
    pub fn limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Limit", value.into_value().into_node());
        self
    }

    /// The number of requests subtracted from the given limit in the initial time period.
    ///
    /// `Offset`.
    pub fn offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Offset", value.into_value().into_node());
        self
    }

    /// The time period in which the limit applies. Valid values are "DAY", "WEEK" or "MONTH".
    ///
    /// `Period`.
    pub fn period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Period", value.into_value().into_node());
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

impl Kind for QuotaSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QuotaSettingsProperty> for QuotaSettingsProperty {}
impl From<QuotaSettingsProperty> for Node {
    #[inline]
    fn from(value: QuotaSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QuotaSettingsProperty> for QuotaSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<QuotaSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `ThrottleSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs.
///
/// The property type `ThrottleSettings` of `AWS::ApiGateway::UsagePlan`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThrottleSettingsProperty(Object);

impl ThrottleSettingsProperty {
    /// `ThrottleSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The API target request burst rate limit. This allows more requests through for a period of time than the target rate limit.
    ///
    /// `BurstLimit`.
    pub fn burst_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BurstLimit", value.into_value().into_node());
        self
    }

    /// The API target request rate limit.
    ///
    /// `RateLimit`.
    pub fn rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("RateLimit", value.into_value().into_node());
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

impl Kind for ThrottleSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThrottleSettingsProperty> for ThrottleSettingsProperty {}
impl From<ThrottleSettingsProperty> for Node {
    #[inline]
    fn from(value: ThrottleSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThrottleSettingsProperty> for ThrottleSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ThrottleSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
