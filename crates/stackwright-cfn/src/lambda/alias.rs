// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::Alias` and its property types.

use crate::l1::*;

/// The `AWS::Lambda::Alias` resource creates an [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html) for a Lambda function version. Use aliases to provide clients with a function identifier that you can update to invoke a different version.
///
/// You can also map an alias to split invocation requests between two versions. Use the `RoutingConfig` parameter to specify a second version and the percentage of invocation requests that it receives.
///
/// `AWS::Lambda::Alias`; `Ref` returns its `AliasArn`, a [`lambda::AliasArn`](kinds::lambda::AliasArn).
/// Changing one of these replaces it: `FunctionName`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlias(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::Alias",
    tags: None,
    rules: include_str!("alias.rules"),
};

impl CfnAlias {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::Alias";

    /// `CfnAlias` with its required properties, in alphabetical order:
    ///
    /// - `function_name`: The name or ARN of the Lambda function.
    /// - `function_version`: The function version that the alias invokes.
    /// - `name`: The name of the alias.
    pub fn new(
        function_name: impl IntoValue<kinds::lambda::FunctionIdentifier>,
        function_version: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionName", function_name.into_value().into_node());
        object_.put("FunctionVersion", function_version.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the alias.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies a [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's alias.
    ///
    /// `ProvisionedConcurrencyConfig`; updated in place.
    pub fn provisioned_concurrency_config(
        mut self,
        value: impl IntoValue<ProvisionedConcurrencyConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ProvisionedConcurrencyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) of the alias.
    ///
    /// `RoutingConfig`; updated in place.
    pub fn routing_config(
        mut self,
        value: impl IntoValue<AliasRoutingConfigurationProperty>,
    ) -> Self {
        self.0.put("RoutingConfig", value.into_value().into_node());
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

impl Construct for CfnAlias {
    type Handle = CfnAliasRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAliasRef {
        CfnAliasRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAlias`] of a stack.
pub struct CfnAliasRef(NodeRef);

impl Clone for CfnAliasRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAliasRef {}
impl AsNode for CfnAliasRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAliasRef {
    /// What `Ref` returns: its `AliasArn`, a [`lambda::AliasArn`](kinds::lambda::AliasArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::AliasArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the alias.
    ///
    /// `Fn::GetAtt` of `AliasArn`.
    #[inline]
    pub fn attr_alias_arn(&self) -> Value<kinds::lambda::AliasArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AliasArn")))
    }
}

impl IntoValue<kinds::lambda::AliasArn> for &CfnAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::AliasArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lambda::AnyFunctionArn> for &CfnAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::AnyFunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lambda::FunctionIdentifier> for &CfnAliasRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::FunctionIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias.
///
/// The property type `AliasRoutingConfiguration` of `AWS::Lambda::Alias`.
#[must_use = "a property type does nothing until it is set"]
pub struct AliasRoutingConfigurationProperty(Object);

impl AliasRoutingConfigurationProperty {
    /// `AliasRoutingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The second version, and the percentage of traffic that's routed to it.
    ///
    /// `AdditionalVersionWeights`.
    pub fn additional_version_weights(
        mut self,
        value: impl IntoValue<List<VersionWeightProperty>>,
    ) -> Self {
        self.0
            .put("AdditionalVersionWeights", value.into_value().into_node());
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

impl Kind for AliasRoutingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AliasRoutingConfigurationProperty> for AliasRoutingConfigurationProperty {}
impl From<AliasRoutingConfigurationProperty> for Node {
    #[inline]
    fn from(value: AliasRoutingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AliasRoutingConfigurationProperty> for AliasRoutingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AliasRoutingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A provisioned concurrency configuration for a function's alias.
///
/// The property type `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Alias`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedConcurrencyConfigurationProperty(Object);

impl ProvisionedConcurrencyConfigurationProperty {
    /// `ProvisionedConcurrencyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `provisioned_concurrent_executions`: The amount of provisioned concurrency to allocate for the alias.
    pub fn new(provisioned_concurrent_executions: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProvisionedConcurrentExecutions",
            provisioned_concurrent_executions.into_value().into_node(),
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

impl Kind for ProvisionedConcurrencyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedConcurrencyConfigurationProperty>
    for ProvisionedConcurrencyConfigurationProperty
{
}
impl From<ProvisionedConcurrencyConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProvisionedConcurrencyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedConcurrencyConfigurationProperty>
    for ProvisionedConcurrencyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ProvisionedConcurrencyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias.
///
/// The property type `VersionWeight` of `AWS::Lambda::Alias`.
#[must_use = "a property type does nothing until it is set"]
pub struct VersionWeightProperty(Object);

impl VersionWeightProperty {
    /// `VersionWeightProperty` with its required properties, in alphabetical order:
    ///
    /// - `function_version`: The qualifier of the second version.
    /// - `function_weight`: The percentage of traffic that the alias routes to the second version.
    pub fn new(
        function_version: impl IntoValue<String>,
        function_weight: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionVersion", function_version.into_value().into_node());
        object_.put("FunctionWeight", function_weight.into_value().into_node());
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

impl Kind for VersionWeightProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VersionWeightProperty> for VersionWeightProperty {}
impl From<VersionWeightProperty> for Node {
    #[inline]
    fn from(value: VersionWeightProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VersionWeightProperty> for VersionWeightProperty {
    #[inline]
    fn into_value(self) -> Value<VersionWeightProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
