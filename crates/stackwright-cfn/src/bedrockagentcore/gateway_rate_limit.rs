// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::GatewayRateLimit` and its property types.

use crate::l1::*;

/// Definition of AWS::BedrockAgentCore::GatewayRateLimit Resource Type
///
/// `AWS::BedrockAgentCore::GatewayRateLimit`; `Ref` returns the physical id, which is made of `GatewayIdentifier`, `RateLimitId`.
/// Changing one of these replaces it: `DimensionKeys`, `GatewayIdentifier`, `RateLimitId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGatewayRateLimit(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::GatewayRateLimit",
    tags: None,
    rules: include_str!("gateway_rate_limit.rules"),
};

impl CfnGatewayRateLimit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRateLimit";

    /// `CfnGatewayRateLimit` with its required properties, in alphabetical order:
    ///
    /// - `dimension_keys`: Ordered list of dimension names defining the scope of this limit.
    /// - `entries`: Rule entries mapping dimension values to rate configurations.
    pub fn new(
        dimension_keys: impl IntoValue<List<String>>,
        entries: impl IntoValue<List<LimitEntryProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DimensionKeys", dimension_keys.into_value().into_node());
        object_.put("Entries", entries.into_value().into_node());
        Self(object_)
    }

    /// Optional human-readable description for this limit.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `GatewayIdentifier` property.
    ///
    /// `GatewayIdentifier`; an update replaces the resource.
    pub fn gateway_identifier(
        mut self,
        value: impl IntoValue<kinds::bedrockagentcore::GatewayIdentifier>,
    ) -> Self {
        self.0
            .put("GatewayIdentifier", value.into_value().into_node());
        self
    }

    /// Limit identifier. Optional on Create (system-generates if not provided by customer).
    /// Always present in responses.
    ///
    /// `RateLimitId`; an update replaces the resource.
    pub fn rate_limit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RateLimitId", value.into_value().into_node());
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

impl Construct for CfnGatewayRateLimit {
    type Handle = CfnGatewayRateLimitRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayRateLimitRef {
        CfnGatewayRateLimitRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGatewayRateLimit`] of a stack.
pub struct CfnGatewayRateLimitRef(NodeRef);

impl Clone for CfnGatewayRateLimitRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayRateLimitRef {}
impl AsNode for CfnGatewayRateLimitRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayRateLimitRef {
    /// What `Ref` returns: the physical id, which is made of `GatewayIdentifier`, `RateLimitId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `CreatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Status of a gateway limit
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// A single rule entry within a limit, mapping dimension values to rate configurations
///
/// The property type `LimitEntry` of `AWS::BedrockAgentCore::GatewayRateLimit`.
#[must_use = "a property type does nothing until it is set"]
pub struct LimitEntryProperty(Object);

impl LimitEntryProperty {
    /// `LimitEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `dimensions`: Map of dimension name to dimension value for a rule entry.
    pub fn new(dimensions: impl IntoValue<Map<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Dimensions", dimensions.into_value().into_node());
        Self(object_)
    }

    /// Connection rate limits (per second only). Limited to 1 entry for now. — P2
    ///
    /// `Connections`.
    pub fn connections(mut self, value: impl IntoValue<List<RateConfigProperty>>) -> Self {
        self.0.put("Connections", value.into_value().into_node());
        self
    }

    /// Request rate limits (RPS or RPM). Limited to 1 entry for now.
    ///
    /// `Requests`.
    pub fn requests(mut self, value: impl IntoValue<List<RateConfigProperty>>) -> Self {
        self.0.put("Requests", value.into_value().into_node());
        self
    }

    /// Token rate limits (TPM). Limited to 1 entry for now. — P1
    ///
    /// `Tokens`.
    pub fn tokens(mut self, value: impl IntoValue<List<RateConfigProperty>>) -> Self {
        self.0.put("Tokens", value.into_value().into_node());
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

impl Kind for LimitEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LimitEntryProperty> for LimitEntryProperty {}
impl From<LimitEntryProperty> for Node {
    #[inline]
    fn from(value: LimitEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LimitEntryProperty> for LimitEntryProperty {
    #[inline]
    fn into_value(self) -> Value<LimitEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Rate configuration for a metric (requests or tokens)
///
/// The property type `RateConfig` of `AWS::BedrockAgentCore::GatewayRateLimit`.
#[must_use = "a property type does nothing until it is set"]
pub struct RateConfigProperty(Object);

impl RateConfigProperty {
    /// `RateConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `period`: Time period for rate limiting.
    /// - `rate`
    pub fn new(period: impl IntoValue<Period>, rate: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Period", period.into_value().into_node());
        object_.put("Rate", rate.into_value().into_node());
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

impl Kind for RateConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RateConfigProperty> for RateConfigProperty {}
impl From<RateConfigProperty> for Node {
    #[inline]
    fn from(value: RateConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RateConfigProperty> for RateConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RateConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Period` of a `RateConfig` of `AWS::BedrockAgentCore::GatewayRateLimit`.
pub enum Period {
    /// `minute`.
    Minute,
    /// `second`.
    Second,
}

#[diagnostic::do_not_recommend]
impl Kind for Period {}
#[diagnostic::do_not_recommend]
impl TextKind for Period {}
#[diagnostic::do_not_recommend]
impl IdKind for Period {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Period {}
#[diagnostic::do_not_recommend]
impl IntoValue<Period> for Period {
    #[inline]
    fn into_value(self) -> Value<Period> {
        const VALUES: &[&str] = &["minute", "second"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
