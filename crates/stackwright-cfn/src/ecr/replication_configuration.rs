// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ECR::ReplicationConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::ECR::ReplicationConfiguration` resource creates or updates the replication configuration for a private registry. The first time a replication configuration is applied to a private registry, a service-linked IAM role is created in your account for the replication process. For more information, see [Using Service-Linked Roles for Amazon ECR](https://docs.aws.amazon.com/AmazonECR/latest/userguide/using-service-linked-roles.html) in the *Amazon Elastic Container Registry User Guide*.
///
/// > When configuring cross-account replication, the destination account must grant the source account permission to replicate. This permission is controlled using a private registry permissions policy. For more information, see `AWS::ECR::RegistryPolicy`.
///
/// `AWS::ECR::ReplicationConfiguration`; `Ref` returns its `RegistryId`, a [`ecr::ReplicationConfigurationRegistryId`](kinds::ecr::ReplicationConfigurationRegistryId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicationConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ECR::ReplicationConfiguration",
    tags: None,
    rules: include_str!("replication_configuration.rules"),
};

impl CfnReplicationConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ECR::ReplicationConfiguration";

    /// `CfnReplicationConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `replication_configuration`: The replication configuration for a registry.
    pub fn new(
        replication_configuration: impl IntoValue<ReplicationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReplicationConfiguration",
            replication_configuration.into_value().into_node(),
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

impl Construct for CfnReplicationConfiguration {
    type Handle = CfnReplicationConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicationConfigurationRef {
        CfnReplicationConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicationConfiguration`] of a stack.
pub struct CfnReplicationConfigurationRef(NodeRef);

impl Clone for CfnReplicationConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicationConfigurationRef {}
impl AsNode for CfnReplicationConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicationConfigurationRef {
    /// What `Ref` returns: its `RegistryId`, a [`ecr::ReplicationConfigurationRegistryId`](kinds::ecr::ReplicationConfigurationRegistryId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ecr::ReplicationConfigurationRegistryId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The account ID of the destination registry.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[inline]
    pub fn attr_registry_id(&self) -> Value<kinds::ecr::ReplicationConfigurationRegistryId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryId")))
    }
}

impl IntoValue<kinds::ecr::ReplicationConfigurationRegistryId> for &CfnReplicationConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ecr::ReplicationConfigurationRegistryId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The replication configuration for a registry.
///
/// The property type `ReplicationConfiguration` of `AWS::ECR::ReplicationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationConfigurationProperty(Object);

impl ReplicationConfigurationProperty {
    /// `ReplicationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`: An array of objects representing the replication destinations and repository filters for a replication configuration.
    pub fn new(rules: impl IntoValue<List<ReplicationRuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
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

impl Kind for ReplicationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationConfigurationProperty> for ReplicationConfigurationProperty {}
impl From<ReplicationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReplicationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationConfigurationProperty> for ReplicationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An array of objects representing the destination for a replication rule.
///
/// The property type `ReplicationDestination` of `AWS::ECR::ReplicationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationDestinationProperty(Object);

impl ReplicationDestinationProperty {
    /// `ReplicationDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The Region to replicate to.
    /// - `registry_id`: The AWS account ID of the Amazon ECR private registry to replicate to.
    pub fn new(region: impl IntoValue<String>, registry_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        object_.put("RegistryId", registry_id.into_value().into_node());
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

impl Kind for ReplicationDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationDestinationProperty> for ReplicationDestinationProperty {}
impl From<ReplicationDestinationProperty> for Node {
    #[inline]
    fn from(value: ReplicationDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationDestinationProperty> for ReplicationDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An array of objects representing the replication destinations and repository filters for a replication configuration.
///
/// The property type `ReplicationRule` of `AWS::ECR::ReplicationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationRuleProperty(Object);

impl ReplicationRuleProperty {
    /// `ReplicationRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `destinations`: An array of objects representing the destination for a replication rule.
    pub fn new(destinations: impl IntoValue<List<ReplicationDestinationProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destinations", destinations.into_value().into_node());
        Self(object_)
    }

    /// An array of objects representing the filters for a replication rule. Specifying a repository filter for a replication rule provides a method for controlling which repositories in a private registry are replicated.
    ///
    /// `RepositoryFilters`.
    pub fn repository_filters(
        mut self,
        value: impl IntoValue<List<RepositoryFilterProperty>>,
    ) -> Self {
        self.0
            .put("RepositoryFilters", value.into_value().into_node());
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

impl Kind for ReplicationRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationRuleProperty> for ReplicationRuleProperty {}
impl From<ReplicationRuleProperty> for Node {
    #[inline]
    fn from(value: ReplicationRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationRuleProperty> for ReplicationRuleProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The filter settings used with image replication. Specifying a repository filter to a replication rule provides a method for controlling which repositories in a private registry are replicated. If no filters are added, the contents of all repositories are replicated.
///
/// The property type `RepositoryFilter` of `AWS::ECR::ReplicationConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RepositoryFilterProperty(Object);

impl RepositoryFilterProperty {
    /// `RepositoryFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `filter`: The repository filter details.
    /// - `filter_type`: The repository filter type.
    pub fn new(filter: impl IntoValue<String>, filter_type: impl IntoValue<FilterType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filter", filter.into_value().into_node());
        object_.put("FilterType", filter_type.into_value().into_node());
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

impl Kind for RepositoryFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RepositoryFilterProperty> for RepositoryFilterProperty {}
impl From<RepositoryFilterProperty> for Node {
    #[inline]
    fn from(value: RepositoryFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RepositoryFilterProperty> for RepositoryFilterProperty {
    #[inline]
    fn into_value(self) -> Value<RepositoryFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FilterType` of a `RepositoryFilter` of `AWS::ECR::ReplicationConfiguration`.
pub enum FilterType {
    /// `PREFIX_MATCH`.
    PrefixMatch,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterType> for FilterType {
    #[inline]
    fn into_value(self) -> Value<FilterType> {
        const VALUES: &[&str] = &["PREFIX_MATCH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
