// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cassandra::Keyspace` and its property types.

use crate::l1::*;

/// You can use the `AWS::Cassandra::Keyspace` resource to create a new keyspace in Amazon Keyspaces (for Apache Cassandra). For more information, see [Create a keyspace](https://docs.aws.amazon.com/keyspaces/latest/devguide/getting-started.keyspaces.html) in the *Amazon Keyspaces Developer Guide*.
///
/// `AWS::Cassandra::Keyspace`; `Ref` returns its `KeyspaceName`, a [`cassandra::KeyspaceName`](kinds::cassandra::KeyspaceName).
/// Changing one of these replaces it: `KeyspaceName`, `ReplicationSpecification`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKeyspace(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cassandra::Keyspace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("keyspace.rules"),
};

impl CfnKeyspace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cassandra::Keyspace";

    /// `CfnKeyspace` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether client-side timestamps are enabled (true) or disabled (false) for all tables in the keyspace. To add a Region to a single-Region keyspace with at least one table, the value must be set to true. After you've enabled client-side timestamps for a table, you can’t disable it again.
    ///
    /// `ClientSideTimestampsEnabled`; updated in place.
    pub fn client_side_timestamps_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ClientSideTimestampsEnabled",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the keyspace to be created. The keyspace name is case sensitive. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the keyspace name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// *Length constraints:* Minimum length of 1. Maximum length of 48.
    ///
    /// `KeyspaceName`; an update replaces the resource.
    pub fn keyspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyspaceName", value.into_value().into_node());
        self
    }

    /// Specifies the `ReplicationStrategy` of a keyspace. The options are:
    ///
    /// - `SINGLE_REGION` for a single Region keyspace (optional) or
    /// - `MULTI_REGION` for a multi-Region keyspace
    ///
    /// If no `ReplicationStrategy` is provided, the default is `SINGLE_REGION`. If you choose `MULTI_REGION`, you must also provide a `RegionList` with the AWS Regions that the keyspace is replicated in.
    ///
    /// `ReplicationSpecification`; an update replaces the resource.
    pub fn replication_specification(
        mut self,
        value: impl IntoValue<ReplicationSpecificationProperty>,
    ) -> Self {
        self.0
            .put("ReplicationSpecification", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnKeyspace {
    type Handle = CfnKeyspaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKeyspaceRef {
        CfnKeyspaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKeyspace`] of a stack.
pub struct CfnKeyspaceRef(NodeRef);

impl Clone for CfnKeyspaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKeyspaceRef {}
impl AsNode for CfnKeyspaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKeyspaceRef {
    /// What `Ref` returns: its `KeyspaceName`, a [`cassandra::KeyspaceName`](kinds::cassandra::KeyspaceName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cassandra::KeyspaceName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cassandra::KeyspaceName> for &CfnKeyspaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cassandra::KeyspaceName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// You can use `ReplicationSpecification` to configure the `ReplicationStrategy` of a keyspace in Amazon Keyspaces.
///
/// The `ReplicationSpecification` property applies automatically to all tables in the keyspace.
///
/// To review the permissions that are required to add a new Region to a single-Region keyspace, see [Configure the IAM permissions required to add an AWS Region to a keyspace](https://docs.aws.amazon.com/keyspaces/latest/devguide/howitworks_replication_permissions_addReplica.html) in the *Amazon Keyspaces Developer Guide*.
///
/// For more information about multi-Region replication, see [Multi-Region replication](https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html) in the *Amazon Keyspaces Developer Guide*.
///
/// The property type `ReplicationSpecification` of `AWS::Cassandra::Keyspace`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationSpecificationProperty(Object);

impl ReplicationSpecificationProperty {
    /// `ReplicationSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the AWS Regions that the keyspace is replicated in. You must specify at least two Regions, including the Region that the keyspace is being created in.
    ///
    /// To specify a Region [that's disabled by default](https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html#rande-manage-enable), you must first enable the Region. For more information, see [Multi-Region replication in AWS Regions disabled by default](https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication_how-it-works.html#howitworks_mrr_opt_in) in the *Amazon Keyspaces Developer Guide*.
    ///
    /// `RegionList`; an update replaces the resource.
    pub fn region_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RegionList", value.into_value().into_node());
        self
    }

    /// The options are:
    ///
    /// - `SINGLE_REGION` (optional)
    /// - `MULTI_REGION`
    ///
    /// If no value is specified, the default is `SINGLE_REGION`. If `MULTI_REGION` is specified, `RegionList` is required.
    ///
    /// `ReplicationStrategy`; one of `SINGLE_REGION`, `MULTI_REGION`; an update replaces the resource.
    pub fn replication_strategy(mut self, value: impl IntoValue<ReplicationStrategy>) -> Self {
        self.0
            .put("ReplicationStrategy", value.into_value().into_node());
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

impl Kind for ReplicationSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationSpecificationProperty> for ReplicationSpecificationProperty {}
impl From<ReplicationSpecificationProperty> for Node {
    #[inline]
    fn from(value: ReplicationSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationSpecificationProperty> for ReplicationSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ReplicationStrategy` of a `ReplicationSpecification` of `AWS::Cassandra::Keyspace`.
pub enum ReplicationStrategy {
    /// `MULTI_REGION`.
    MultiRegion,
    /// `SINGLE_REGION`.
    SingleRegion,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicationStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicationStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicationStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicationStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicationStrategy> for ReplicationStrategy {
    #[inline]
    fn into_value(self) -> Value<ReplicationStrategy> {
        const VALUES: &[&str] = &["MULTI_REGION", "SINGLE_REGION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
