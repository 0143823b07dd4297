// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECS::ClusterCapacityProviderAssociations` and its property types.

use crate::l1::*;

/// The `AWS::ECS::ClusterCapacityProviderAssociations` resource associates one or more capacity providers and a default capacity provider strategy with a cluster.
///
/// `AWS::ECS::ClusterCapacityProviderAssociations`; `Ref` returns its `Cluster`, a [`ecs::ClusterCapacityProviderAssociationsCluster`](kinds::ecs::ClusterCapacityProviderAssociationsCluster).
/// Changing one of these replaces it: `Cluster`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterCapacityProviderAssociations(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECS::ClusterCapacityProviderAssociations",
    tags: None,
    rules: include_str!("cluster_capacity_provider_associations.rules"),
};

impl CfnClusterCapacityProviderAssociations {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECS::ClusterCapacityProviderAssociations";

    /// `CfnClusterCapacityProviderAssociations` with its required properties, in alphabetical order:
    ///
    /// - `cluster`: The cluster the capacity provider association is the target of.
    /// - `default_capacity_provider_strategy`: The default capacity provider strategy to associate with the cluster.
    pub fn new(
        cluster: impl IntoValue<kinds::ecs::ClusterNameOrArn>,
        default_capacity_provider_strategy: impl IntoValue<List<CapacityProviderStrategyProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Cluster", cluster.into_value().into_node());
        object_.put(
            "DefaultCapacityProviderStrategy",
            default_capacity_provider_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// The capacity providers to associate with the cluster.
    ///
    /// `CapacityProviders`; updated in place.
    pub fn capacity_providers(
        mut self,
        value: impl IntoValue<List<kinds::ecs::CapacityProviderName>>,
    ) -> Self {
        self.0
            .put("CapacityProviders", value.into_value().into_node());
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

impl Construct for CfnClusterCapacityProviderAssociations {
    type Handle = CfnClusterCapacityProviderAssociationsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterCapacityProviderAssociationsRef {
        CfnClusterCapacityProviderAssociationsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClusterCapacityProviderAssociations`] of a stack.
pub struct CfnClusterCapacityProviderAssociationsRef(NodeRef);

impl Clone for CfnClusterCapacityProviderAssociationsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterCapacityProviderAssociationsRef {}
impl AsNode for CfnClusterCapacityProviderAssociationsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterCapacityProviderAssociationsRef {
    /// What `Ref` returns: its `Cluster`, a [`ecs::ClusterCapacityProviderAssociationsCluster`](kinds::ecs::ClusterCapacityProviderAssociationsCluster).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecs::ClusterCapacityProviderAssociationsCluster> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::ecs::ClusterCapacityProviderAssociationsCluster>
    for &CfnClusterCapacityProviderAssociationsRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ecs::ClusterCapacityProviderAssociationsCluster> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `CapacityProviderStrategy` property specifies the details of the default capacity provider strategy for the cluster. When services or tasks are run in the cluster with no launch type or capacity provider strategy specified, the default capacity provider strategy is used.
///
/// The property type `CapacityProviderStrategy` of `AWS::ECS::ClusterCapacityProviderAssociations`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProviderStrategyProperty(Object);

impl CapacityProviderStrategyProperty {
    /// `CapacityProviderStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `capacity_provider`: The short name of the capacity provider.
    pub fn new(capacity_provider: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapacityProvider",
            capacity_provider.into_value().into_node(),
        );
        Self(object_)
    }

    /// The *base* value designates how many tasks, at a minimum, to run on the specified capacity provider for each service. Only one capacity provider in a capacity provider strategy can have a *base* defined. If no value is specified, the default value of `0` is used.
    ///
    /// Base value characteristics:
    ///
    /// - Only one capacity provider in a strategy can have a base defined
    /// - The default value is `0` if not specified
    /// - The valid range is 0 to 100,000
    /// - Base requirements are satisfied first before weight distribution
    ///
    /// `Base`.
    pub fn base(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Base", value.into_value().into_node());
        self
    }

    /// The *weight* value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The `weight` value is taken into consideration after the `base` value, if defined, is satisfied.
    ///
    /// If no `weight` value is specified, the default value of `0` is used. When multiple capacity providers are specified within a capacity provider strategy, at least one of the capacity providers must have a weight value greater than zero and any capacity providers with a weight of `0` can't be used to place tasks. If you specify multiple capacity providers in a strategy that all have a weight of `0`, any `RunTask` or `CreateService` actions using the capacity provider strategy will fail.
    ///
    /// Weight value characteristics:
    ///
    /// - Weight is considered after the base value is satisfied
    /// - The default value is `0` if not specified
    /// - The valid range is 0 to 1,000
    /// - At least one capacity provider must have a weight greater than zero
    /// - Capacity providers with weight of `0` cannot place tasks
    ///
    /// Task distribution logic:
    ///
    /// - Base satisfaction: The minimum number of tasks specified by the base value are placed on that capacity provider
    /// - Weight distribution: After base requirements are met, additional tasks are distributed according to weight ratios
    ///
    /// Examples:
    ///
    /// Equal Distribution: Two capacity providers both with weight `1` will split tasks evenly after base requirements are met.
    ///
    /// Weighted Distribution: If capacityProviderA has weight `1` and capacityProviderB has weight `4`, then for every 1 task on A, 4 tasks will run on B.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for CapacityProviderStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProviderStrategyProperty> for CapacityProviderStrategyProperty {}
impl From<CapacityProviderStrategyProperty> for Node {
    #[inline]
    fn from(value: CapacityProviderStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProviderStrategyProperty> for CapacityProviderStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProviderStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
