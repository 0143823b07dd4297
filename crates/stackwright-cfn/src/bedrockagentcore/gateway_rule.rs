// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::GatewayRule` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::GatewayRule
///
/// `AWS::BedrockAgentCore::GatewayRule`; `Ref` returns the physical id, which is made of `GatewayIdentifier`, `RuleId`.
/// Changing one of these replaces it: `GatewayIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGatewayRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::GatewayRule",
    tags: None,
    rules: include_str!("gateway_rule.rules"),
};

impl CfnGatewayRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRule";

    /// `CfnGatewayRule` with its required properties, in alphabetical order:
    ///
    /// - `actions`
    /// - `priority`
    pub fn new(
        actions: impl IntoValue<List<ActionProperty>>,
        priority: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        Self(object_)
    }

    /// The `Conditions` property.
    ///
    /// `Conditions`; updated in place.
    pub fn conditions(mut self, value: impl IntoValue<List<ConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
        self
    }

    /// The `Description` property.
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

impl Construct for CfnGatewayRule {
    type Handle = CfnGatewayRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayRuleRef {
        CfnGatewayRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGatewayRule`] of a stack.
pub struct CfnGatewayRuleRef(NodeRef);

impl Clone for CfnGatewayRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayRuleRef {}
impl AsNode for CfnGatewayRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayRuleRef {
    /// What `Ref` returns: the physical id, which is made of `GatewayIdentifier`, `RuleId`.
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

    /// The `GatewayArn` attribute.
    ///
    /// `Fn::GetAtt` of `GatewayArn`.
    #[inline]
    pub fn attr_gateway_arn(&self) -> Value<kinds::bedrockagentcore::GatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayArn")))
    }

    /// The `RuleId` attribute.
    ///
    /// `Fn::GetAtt` of `RuleId`.
    #[inline]
    pub fn attr_rule_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `System` attribute.
    ///
    /// `Fn::GetAtt` of `System`.
    #[inline]
    pub fn attr_system(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("System")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// The property type `Action` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ConfigurationBundle` property.
    ///
    /// `ConfigurationBundle`.
    pub fn configuration_bundle(
        mut self,
        value: impl IntoValue<ConfigurationBundleActionProperty>,
    ) -> Self {
        self.0
            .put("ConfigurationBundle", value.into_value().into_node());
        self
    }

    /// The `RouteToTarget` property.
    ///
    /// `RouteToTarget`.
    pub fn route_to_target(mut self, value: impl IntoValue<RouteToTargetActionProperty>) -> Self {
        self.0.put("RouteToTarget", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Condition` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MatchPaths` property.
    ///
    /// `MatchPaths`.
    pub fn match_paths(mut self, value: impl IntoValue<MatchPathsProperty>) -> Self {
        self.0.put("MatchPaths", value.into_value().into_node());
        self
    }

    /// The `MatchPrincipals` property.
    ///
    /// `MatchPrincipals`.
    pub fn match_principals(mut self, value: impl IntoValue<MatchPrincipalsProperty>) -> Self {
        self.0
            .put("MatchPrincipals", value.into_value().into_node());
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ConfigurationBundleAction` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationBundleActionProperty(Object);

impl ConfigurationBundleActionProperty {
    /// `ConfigurationBundleActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `StaticOverride` property.
    ///
    /// `StaticOverride`.
    pub fn static_override(mut self, value: impl IntoValue<StaticOverrideProperty>) -> Self {
        self.0.put("StaticOverride", value.into_value().into_node());
        self
    }

    /// The `WeightedOverride` property.
    ///
    /// `WeightedOverride`.
    pub fn weighted_override(mut self, value: impl IntoValue<WeightedOverrideProperty>) -> Self {
        self.0
            .put("WeightedOverride", value.into_value().into_node());
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

impl Kind for ConfigurationBundleActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationBundleActionProperty> for ConfigurationBundleActionProperty {}
impl From<ConfigurationBundleActionProperty> for Node {
    #[inline]
    fn from(value: ConfigurationBundleActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationBundleActionProperty> for ConfigurationBundleActionProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationBundleActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ConfigurationBundleReference` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationBundleReferenceProperty(Object);

impl ConfigurationBundleReferenceProperty {
    /// `ConfigurationBundleReferenceProperty` with its required properties, in alphabetical order:
    ///
    /// - `bundle_arn`
    /// - `bundle_version`
    pub fn new(
        bundle_arn: impl IntoValue<kinds::bedrockagentcore::ConfigurationBundleArn>,
        bundle_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BundleArn", bundle_arn.into_value().into_node());
        object_.put("BundleVersion", bundle_version.into_value().into_node());
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

impl Kind for ConfigurationBundleReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationBundleReferenceProperty> for ConfigurationBundleReferenceProperty {}
impl From<ConfigurationBundleReferenceProperty> for Node {
    #[inline]
    fn from(value: ConfigurationBundleReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationBundleReferenceProperty> for ConfigurationBundleReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationBundleReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IamPrincipal` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamPrincipalProperty(Object);

impl IamPrincipalProperty {
    /// `IamPrincipalProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`
    pub fn new(arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        Self(object_)
    }

    /// The `Operator` property.
    ///
    /// `Operator`; one of `StringEquals`, `StringLike`.
    pub fn operator(mut self, value: impl IntoValue<Operator>) -> Self {
        self.0.put("Operator", value.into_value().into_node());
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

impl Kind for IamPrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamPrincipalProperty> for IamPrincipalProperty {}
impl From<IamPrincipalProperty> for Node {
    #[inline]
    fn from(value: IamPrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamPrincipalProperty> for IamPrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<IamPrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MatchPaths` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchPathsProperty(Object);

impl MatchPathsProperty {
    /// `MatchPathsProperty` with its required properties, in alphabetical order:
    ///
    /// - `any_of`
    pub fn new(any_of: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AnyOf", any_of.into_value().into_node());
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

impl Kind for MatchPathsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchPathsProperty> for MatchPathsProperty {}
impl From<MatchPathsProperty> for Node {
    #[inline]
    fn from(value: MatchPathsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchPathsProperty> for MatchPathsProperty {
    #[inline]
    fn into_value(self) -> Value<MatchPathsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MatchPrincipalEntry` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchPrincipalEntryProperty(Object);

impl MatchPrincipalEntryProperty {
    /// `MatchPrincipalEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `iam_principal`
    pub fn new(iam_principal: impl IntoValue<IamPrincipalProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IamPrincipal", iam_principal.into_value().into_node());
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

impl Kind for MatchPrincipalEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchPrincipalEntryProperty> for MatchPrincipalEntryProperty {}
impl From<MatchPrincipalEntryProperty> for Node {
    #[inline]
    fn from(value: MatchPrincipalEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchPrincipalEntryProperty> for MatchPrincipalEntryProperty {
    #[inline]
    fn into_value(self) -> Value<MatchPrincipalEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MatchPrincipals` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MatchPrincipalsProperty(Object);

impl MatchPrincipalsProperty {
    /// `MatchPrincipalsProperty` with its required properties, in alphabetical order:
    ///
    /// - `any_of`
    pub fn new(any_of: impl IntoValue<List<MatchPrincipalEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AnyOf", any_of.into_value().into_node());
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

impl Kind for MatchPrincipalsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MatchPrincipalsProperty> for MatchPrincipalsProperty {}
impl From<MatchPrincipalsProperty> for Node {
    #[inline]
    fn from(value: MatchPrincipalsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MatchPrincipalsProperty> for MatchPrincipalsProperty {
    #[inline]
    fn into_value(self) -> Value<MatchPrincipalsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RouteToTargetAction` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouteToTargetActionProperty(Object);

impl RouteToTargetActionProperty {
    /// `RouteToTargetActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `StaticRoute` property.
    ///
    /// `StaticRoute`.
    pub fn static_route(mut self, value: impl IntoValue<StaticRouteProperty>) -> Self {
        self.0.put("StaticRoute", value.into_value().into_node());
        self
    }

    /// The `WeightedRoute` property.
    ///
    /// `WeightedRoute`.
    pub fn weighted_route(mut self, value: impl IntoValue<WeightedRouteProperty>) -> Self {
        self.0.put("WeightedRoute", value.into_value().into_node());
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

impl Kind for RouteToTargetActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouteToTargetActionProperty> for RouteToTargetActionProperty {}
impl From<RouteToTargetActionProperty> for Node {
    #[inline]
    fn from(value: RouteToTargetActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouteToTargetActionProperty> for RouteToTargetActionProperty {
    #[inline]
    fn into_value(self) -> Value<RouteToTargetActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StaticOverride` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct StaticOverrideProperty(Object);

impl StaticOverrideProperty {
    /// `StaticOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `bundle_arn`
    /// - `bundle_version`
    pub fn new(
        bundle_arn: impl IntoValue<kinds::bedrockagentcore::ConfigurationBundleArn>,
        bundle_version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BundleArn", bundle_arn.into_value().into_node());
        object_.put("BundleVersion", bundle_version.into_value().into_node());
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

impl Kind for StaticOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StaticOverrideProperty> for StaticOverrideProperty {}
impl From<StaticOverrideProperty> for Node {
    #[inline]
    fn from(value: StaticOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StaticOverrideProperty> for StaticOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<StaticOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StaticRoute` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct StaticRouteProperty(Object);

impl StaticRouteProperty {
    /// `StaticRouteProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_name`
    pub fn new(target_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetName", target_name.into_value().into_node());
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

impl Kind for StaticRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StaticRouteProperty> for StaticRouteProperty {}
impl From<StaticRouteProperty> for Node {
    #[inline]
    fn from(value: StaticRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StaticRouteProperty> for StaticRouteProperty {
    #[inline]
    fn into_value(self) -> Value<StaticRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TargetTrafficSplitEntry` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetTrafficSplitEntryProperty(Object);

impl TargetTrafficSplitEntryProperty {
    /// `TargetTrafficSplitEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `target_name`
    /// - `weight`
    pub fn new(
        name: impl IntoValue<String>,
        target_name: impl IntoValue<String>,
        weight: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("TargetName", target_name.into_value().into_node());
        object_.put("Weight", weight.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Metadata` property.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
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

impl Kind for TargetTrafficSplitEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetTrafficSplitEntryProperty> for TargetTrafficSplitEntryProperty {}
impl From<TargetTrafficSplitEntryProperty> for Node {
    #[inline]
    fn from(value: TargetTrafficSplitEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetTrafficSplitEntryProperty> for TargetTrafficSplitEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TargetTrafficSplitEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrafficSplitEntry` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrafficSplitEntryProperty(Object);

impl TrafficSplitEntryProperty {
    /// `TrafficSplitEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `configuration_bundle`
    /// - `name`
    /// - `weight`
    pub fn new(
        configuration_bundle: impl IntoValue<ConfigurationBundleReferenceProperty>,
        name: impl IntoValue<String>,
        weight: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationBundle",
            configuration_bundle.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("Weight", weight.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Metadata` property.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
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

impl Kind for TrafficSplitEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrafficSplitEntryProperty> for TrafficSplitEntryProperty {}
impl From<TrafficSplitEntryProperty> for Node {
    #[inline]
    fn from(value: TrafficSplitEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrafficSplitEntryProperty> for TrafficSplitEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TrafficSplitEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `WeightedOverride` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeightedOverrideProperty(Object);

impl WeightedOverrideProperty {
    /// `WeightedOverrideProperty` with its required properties, in alphabetical order:
    ///
    /// - `traffic_split`
    pub fn new(traffic_split: impl IntoValue<List<TrafficSplitEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TrafficSplit", traffic_split.into_value().into_node());
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

impl Kind for WeightedOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeightedOverrideProperty> for WeightedOverrideProperty {}
impl From<WeightedOverrideProperty> for Node {
    #[inline]
    fn from(value: WeightedOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeightedOverrideProperty> for WeightedOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<WeightedOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `WeightedRoute` of `AWS::BedrockAgentCore::GatewayRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeightedRouteProperty(Object);

impl WeightedRouteProperty {
    /// `WeightedRouteProperty` with its required properties, in alphabetical order:
    ///
    /// - `traffic_split`
    pub fn new(traffic_split: impl IntoValue<List<TargetTrafficSplitEntryProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TrafficSplit", traffic_split.into_value().into_node());
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

impl Kind for WeightedRouteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeightedRouteProperty> for WeightedRouteProperty {}
impl From<WeightedRouteProperty> for Node {
    #[inline]
    fn from(value: WeightedRouteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeightedRouteProperty> for WeightedRouteProperty {
    #[inline]
    fn into_value(self) -> Value<WeightedRouteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Operator` of a `IamPrincipal` of `AWS::BedrockAgentCore::GatewayRule`.
pub enum Operator {
    /// `StringEquals`.
    StringEquals,
    /// `StringLike`.
    StringLike,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &["StringEquals", "StringLike"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
