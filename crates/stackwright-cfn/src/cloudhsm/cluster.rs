// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudHSM::Cluster` and its property types.

use crate::l1::*;

/// Creates and manages an AWS CloudHSM cluster.
///
/// `AWS::CloudHSM::Cluster`; `Ref` returns its `Arn`, a [`cloudhsm::ClusterArn`](kinds::cloudhsm::ClusterArn).
/// Changing one of these replaces it: `HsmType`, `Mode`, `NetworkType`, `SubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudHSM::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudHSM::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `hsm_type`: The type of HSM to use in the cluster.
    pub fn new(hsm_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HsmType", hsm_type.into_value().into_node());
        Self(object_)
    }

    /// A policy that defines how the service retains backups.
    ///
    /// `BackupRetentionPolicy`; updated in place.
    pub fn backup_retention_policy(
        mut self,
        value: impl IntoValue<BackupRetentionPolicyProperty>,
    ) -> Self {
        self.0
            .put("BackupRetentionPolicy", value.into_value().into_node());
        self
    }

    /// The mode to use in the cluster.
    ///
    /// `Mode`; one of `FIPS`, `NON_FIPS`; an update replaces the resource.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The NetworkType to create a cluster with.
    ///
    /// `NetworkType`; one of `IPV4`, `DUALSTACK`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The identifiers (IDs) of the subnets where the cluster is created. You must specify at least one subnet.
    ///
    /// `SubnetIds`; an update replaces the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// Tags to apply to the CloudHSM cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnCluster {
    type Handle = CfnClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterRef {
        CfnClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCluster`] of a stack.
pub struct CfnClusterRef(NodeRef);

impl Clone for CfnClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterRef {}
impl AsNode for CfnClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterRef {
    /// What `Ref` returns: its `Arn`, a [`cloudhsm::ClusterArn`](kinds::cloudhsm::ClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudhsm::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudhsm::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The cluster's backup policy.
    ///
    /// `Fn::GetAtt` of `BackupPolicy`.
    #[inline]
    pub fn attr_backup_policy(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BackupPolicy")))
    }

    /// The cluster's identifier (ID).
    ///
    /// `Fn::GetAtt` of `ClusterId`.
    #[inline]
    pub fn attr_cluster_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterId")))
    }

    /// The identifier (ID) of the cluster's security group.
    ///
    /// `Fn::GetAtt` of `SecurityGroup`.
    #[inline]
    pub fn attr_security_group(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SecurityGroup")))
    }

    /// The cluster's state.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }

    /// A map from availability zone to the cluster's subnet in that availability zone.
    ///
    /// `Fn::GetAtt` of `SubnetMapping`.
    #[inline]
    pub fn attr_subnet_mapping(&self) -> Value<Map<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubnetMapping")))
    }

    /// The identifier (ID) of the virtual private cloud (VPC) that contains the cluster.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::cloudhsm::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudhsm::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A policy that defines how the service retains backups.
///
/// The property type `BackupRetentionPolicy` of `AWS::CloudHSM::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct BackupRetentionPolicyProperty(Object);

impl BackupRetentionPolicyProperty {
    /// `BackupRetentionPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of backup retention policy.
    ///
    /// `Type`; one of `DAYS`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// Use a value between 7 - 379.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for BackupRetentionPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BackupRetentionPolicyProperty> for BackupRetentionPolicyProperty {}
impl From<BackupRetentionPolicyProperty> for Node {
    #[inline]
    fn from(value: BackupRetentionPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BackupRetentionPolicyProperty> for BackupRetentionPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<BackupRetentionPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::CloudHSM::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of the tag.
    /// - `value`: The value of the tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Mode` of `AWS::CloudHSM::Cluster`.
pub enum Mode {
    /// `FIPS`.
    Fips,
    /// `NON_FIPS`.
    NonFips,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["FIPS", "NON_FIPS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkType` of `AWS::CloudHSM::Cluster`.
pub enum NetworkType {
    /// `DUALSTACK`.
    Dualstack,
    /// `IPV4`.
    Ipv4,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["DUALSTACK", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `BackupRetentionPolicy` of `AWS::CloudHSM::Cluster`.
pub enum Type {
    /// `DAYS`.
    Days,
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
        const VALUES: &[&str] = &["DAYS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
