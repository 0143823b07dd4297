// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::ContinuousDeploymentPolicy` and its property types.

use crate::l1::*;

/// Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution to a staging distribution.
///
/// After you create and update a staging distribution, you can use a continuous deployment policy to incrementally move traffic to the staging distribution. This enables you to test changes to a distribution's configuration before moving all of your production traffic to the new configuration.
///
/// For more information, see [Using CloudFront continuous deployment to safely test CDN configuration changes](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/continuous-deployment.html) in the *Amazon CloudFront Developer Guide*.
///
/// `AWS::CloudFront::ContinuousDeploymentPolicy`; `Ref` returns its `Id`, a [`cloudfront::ContinuousDeploymentPolicyId`](kinds::cloudfront::ContinuousDeploymentPolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContinuousDeploymentPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::ContinuousDeploymentPolicy",
    tags: None,
    rules: include_str!("continuous_deployment_policy.rules"),
};

impl CfnContinuousDeploymentPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::ContinuousDeploymentPolicy";

    /// `CfnContinuousDeploymentPolicy` with its required properties, in alphabetical order:
    ///
    /// - `continuous_deployment_policy_config`: Contains the configuration for a continuous deployment policy.
    pub fn new(
        continuous_deployment_policy_config: impl IntoValue<ContinuousDeploymentPolicyConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContinuousDeploymentPolicyConfig",
            continuous_deployment_policy_config.into_value().into_node(),
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

impl Construct for CfnContinuousDeploymentPolicy {
    type Handle = CfnContinuousDeploymentPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContinuousDeploymentPolicyRef {
        CfnContinuousDeploymentPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContinuousDeploymentPolicy`] of a stack.
pub struct CfnContinuousDeploymentPolicyRef(NodeRef);

impl Clone for CfnContinuousDeploymentPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContinuousDeploymentPolicyRef {}
impl AsNode for CfnContinuousDeploymentPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContinuousDeploymentPolicyRef {
    /// What `Ref` returns: its `Id`, a [`cloudfront::ContinuousDeploymentPolicyId`](kinds::cloudfront::ContinuousDeploymentPolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::ContinuousDeploymentPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the cotinuous deployment policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudfront::ContinuousDeploymentPolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The date and time when the continuous deployment policy was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::cloudfront::ContinuousDeploymentPolicyId>
    for &CfnContinuousDeploymentPolicyRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::ContinuousDeploymentPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains the configuration for a continuous deployment policy.
///
/// The property type `ContinuousDeploymentPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContinuousDeploymentPolicyConfigProperty(Object);

impl ContinuousDeploymentPolicyConfigProperty {
    /// `ContinuousDeploymentPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: A Boolean that indicates whether this continuous deployment policy is enabled (in effect).
    /// - `staging_distribution_dns_names`: The CloudFront domain name of the staging distribution.
    pub fn new(
        enabled: impl IntoValue<bool>,
        staging_distribution_dns_names: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put(
            "StagingDistributionDnsNames",
            staging_distribution_dns_names.into_value().into_node(),
        );
        Self(object_)
    }

    /// This configuration determines which HTTP requests are sent to the staging distribution. If the HTTP request contains a header and value that matches what you specify here, the request is sent to the staging distribution. Otherwise the request is sent to the primary distribution.
    ///
    /// `SingleHeaderPolicyConfig`.
    pub fn single_header_policy_config(
        mut self,
        value: impl IntoValue<SingleHeaderPolicyConfigProperty>,
    ) -> Self {
        self.0
            .put("SingleHeaderPolicyConfig", value.into_value().into_node());
        self
    }

    /// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
    ///
    /// `SingleWeightPolicyConfig`.
    pub fn single_weight_policy_config(
        mut self,
        value: impl IntoValue<SingleWeightPolicyConfigProperty>,
    ) -> Self {
        self.0
            .put("SingleWeightPolicyConfig", value.into_value().into_node());
        self
    }

    /// Contains the parameters for routing production traffic from your primary to staging distributions.
    ///
    /// `TrafficConfig`.
    pub fn traffic_config(mut self, value: impl IntoValue<TrafficConfigProperty>) -> Self {
        self.0.put("TrafficConfig", value.into_value().into_node());
        self
    }

    /// The type of traffic configuration.
    ///
    /// `Type`; one of `SingleWeight`, `SingleHeader`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for ContinuousDeploymentPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContinuousDeploymentPolicyConfigProperty>
    for ContinuousDeploymentPolicyConfigProperty
{
}
impl From<ContinuousDeploymentPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: ContinuousDeploymentPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContinuousDeploymentPolicyConfigProperty>
    for ContinuousDeploymentPolicyConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ContinuousDeploymentPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Session stickiness provides the ability to define multiple requests from a single viewer as a single session. This prevents the potentially inconsistent experience of sending some of a given user's requests to your staging distribution, while others are sent to your primary distribution. Define the session duration using TTL values.
///
/// The property type `SessionStickinessConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionStickinessConfigProperty(Object);

impl SessionStickinessConfigProperty {
    /// `SessionStickinessConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `idle_ttl`: The amount of time after which you want sessions to cease if no requests are received.
    /// - `maximum_ttl`: The maximum amount of time to consider requests from the viewer as being part of the same session.
    pub fn new(idle_ttl: impl IntoValue<i64>, maximum_ttl: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdleTTL", idle_ttl.into_value().into_node());
        object_.put("MaximumTTL", maximum_ttl.into_value().into_node());
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

impl Kind for SessionStickinessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionStickinessConfigProperty> for SessionStickinessConfigProperty {}
impl From<SessionStickinessConfigProperty> for Node {
    #[inline]
    fn from(value: SessionStickinessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionStickinessConfigProperty> for SessionStickinessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SessionStickinessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines which HTTP requests are sent to the staging distribution.
///
/// The property type `SingleHeaderConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleHeaderConfigProperty(Object);

impl SingleHeaderConfigProperty {
    /// `SingleHeaderConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `header`: The request header name that you want CloudFront to send to your staging distribution.
    /// - `value`: The request header value.
    pub fn new(header: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Header", header.into_value().into_node());
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

impl Kind for SingleHeaderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleHeaderConfigProperty> for SingleHeaderConfigProperty {}
impl From<SingleHeaderConfigProperty> for Node {
    #[inline]
    fn from(value: SingleHeaderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleHeaderConfigProperty> for SingleHeaderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SingleHeaderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a single header policy for a CloudFront distribution.
///
/// > This property is legacy. We recommend that you use [TrafficConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html) and specify the [SingleHeaderConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html#cfn-cloudfront-continuousdeploymentpolicy-trafficconfig-singleheaderconfig) property instead.
///
/// The property type `SingleHeaderPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleHeaderPolicyConfigProperty(Object);

impl SingleHeaderPolicyConfigProperty {
    /// `SingleHeaderPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `header`: The name of the HTTP header that CloudFront uses to configure for the single header policy.
    /// - `value`: Specifies the value to assign to the header for a single header policy.
    pub fn new(header: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Header", header.into_value().into_node());
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

impl Kind for SingleHeaderPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleHeaderPolicyConfigProperty> for SingleHeaderPolicyConfigProperty {}
impl From<SingleHeaderPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: SingleHeaderPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleHeaderPolicyConfigProperty> for SingleHeaderPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SingleHeaderPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
///
/// The property type `SingleWeightConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleWeightConfigProperty(Object);

impl SingleWeightConfigProperty {
    /// `SingleWeightConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `weight`: The percentage of traffic to send to a staging distribution, expressed as a decimal number between 0 and 0.15.
    pub fn new(weight: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Weight", weight.into_value().into_node());
        Self(object_)
    }

    /// Session stickiness provides the ability to define multiple requests from a single viewer as a single session. This prevents the potentially inconsistent experience of sending some of a given user's requests to your staging distribution, while others are sent to your primary distribution. Define the session duration using TTL values.
    ///
    /// `SessionStickinessConfig`.
    pub fn session_stickiness_config(
        mut self,
        value: impl IntoValue<SessionStickinessConfigProperty>,
    ) -> Self {
        self.0
            .put("SessionStickinessConfig", value.into_value().into_node());
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

impl Kind for SingleWeightConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleWeightConfigProperty> for SingleWeightConfigProperty {}
impl From<SingleWeightConfigProperty> for Node {
    #[inline]
    fn from(value: SingleWeightConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleWeightConfigProperty> for SingleWeightConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SingleWeightConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configure a policy that CloudFront uses to route requests to different origins or use different cache settings, based on the weight assigned to each option.
///
/// > This property is legacy. We recommend that you use [TrafficConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html) and specify the [SingleWeightConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html#cfn-cloudfront-continuousdeploymentpolicy-trafficconfig-singleweightconfig) property instead.
///
/// The property type `SingleWeightPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct SingleWeightPolicyConfigProperty(Object);

impl SingleWeightPolicyConfigProperty {
    /// `SingleWeightPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `weight`: The percentage of requests that CloudFront will use to send to an associated origin or cache settings.
    pub fn new(weight: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Weight", weight.into_value().into_node());
        Self(object_)
    }

    /// Enable session stickiness for the associated origin or cache settings.
    ///
    /// `SessionStickinessConfig`.
    pub fn session_stickiness_config(
        mut self,
        value: impl IntoValue<SessionStickinessConfigProperty>,
    ) -> Self {
        self.0
            .put("SessionStickinessConfig", value.into_value().into_node());
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

impl Kind for SingleWeightPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SingleWeightPolicyConfigProperty> for SingleWeightPolicyConfigProperty {}
impl From<SingleWeightPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: SingleWeightPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SingleWeightPolicyConfigProperty> for SingleWeightPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SingleWeightPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The traffic configuration of your continuous deployment.
///
/// The property type `TrafficConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficConfigProperty(Object);

impl TrafficConfigProperty {
    /// `TrafficConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of traffic configuration.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Determines which HTTP requests are sent to the staging distribution.
    ///
    /// `SingleHeaderConfig`.
    pub fn single_header_config(
        mut self,
        value: impl IntoValue<SingleHeaderConfigProperty>,
    ) -> Self {
        self.0
            .put("SingleHeaderConfig", value.into_value().into_node());
        self
    }

    /// Contains the percentage of traffic to send to the staging distribution.
    ///
    /// `SingleWeightConfig`.
    pub fn single_weight_config(
        mut self,
        value: impl IntoValue<SingleWeightConfigProperty>,
    ) -> Self {
        self.0
            .put("SingleWeightConfig", value.into_value().into_node());
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

impl Kind for TrafficConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficConfigProperty> for TrafficConfigProperty {}
impl From<TrafficConfigProperty> for Node {
    #[inline]
    fn from(value: TrafficConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficConfigProperty> for TrafficConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `ContinuousDeploymentPolicyConfig` of `AWS::CloudFront::ContinuousDeploymentPolicy`.
pub enum Type {
    /// `SingleHeader`.
    SingleHeader,
    /// `SingleWeight`.
    SingleWeight,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["SingleHeader", "SingleWeight"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
