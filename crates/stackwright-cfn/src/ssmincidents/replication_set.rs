// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMIncidents::ReplicationSet` and its property types.

use crate::l1::*;

/// The `AWS::SSMIncidents::ReplicationSet` resource specifies a set of AWS Regions that Incident Manager data is replicated to and the AWS Key Management Service ( AWS key used to encrypt the data.
///
/// `AWS::SSMIncidents::ReplicationSet`; `Ref` returns its `Arn`, a [`ssmincidents::ReplicationSetArn`](kinds::ssmincidents::ReplicationSetArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicationSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMIncidents::ReplicationSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replication_set.rules"),
};

impl CfnReplicationSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMIncidents::ReplicationSet";

    /// `CfnReplicationSet` with its required properties, in alphabetical order:
    ///
    /// - `regions`: Specifies the Regions of the replication set.
    pub fn new(regions: impl IntoValue<List<ReplicationRegionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Regions", regions.into_value().into_node());
        Self(object_)
    }

    /// Determines if the replication set deletion protection is enabled or not. If deletion protection is enabled, you can't delete the last Region in the replication set.
    ///
    /// `DeletionProtected`; updated in place.
    pub fn deletion_protected(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtected", value.into_value().into_node());
        self
    }

    /// A list of tags to add to the replication set.
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

impl Construct for CfnReplicationSet {
    type Handle = CfnReplicationSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicationSetRef {
        CfnReplicationSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicationSet`] of a stack.
pub struct CfnReplicationSetRef(NodeRef);

impl Clone for CfnReplicationSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicationSetRef {}
impl AsNode for CfnReplicationSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicationSetRef {
    /// What `Ref` returns: its `Arn`, a [`ssmincidents::ReplicationSetArn`](kinds::ssmincidents::ReplicationSetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmincidents::ReplicationSetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the ReplicationSet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ssmincidents::ReplicationSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ssmincidents::ReplicationSetArn> for &CfnReplicationSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssmincidents::ReplicationSetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `RegionConfiguration` property specifies the Region and AWS Key Management Service key to add to the replication set.
///
/// The property type `RegionConfiguration` of `AWS::SSMIncidents::ReplicationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegionConfigurationProperty(Object);

impl RegionConfigurationProperty {
    /// `RegionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `sse_kms_key_id`: The AWS Key Management Service key ID to use to encrypt your replication set.
    pub fn new(sse_kms_key_id: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SseKmsKeyId", sse_kms_key_id.into_value().into_node());
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

impl Kind for RegionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegionConfigurationProperty> for RegionConfigurationProperty {}
impl From<RegionConfigurationProperty> for Node {
    #[inline]
    fn from(value: RegionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegionConfigurationProperty> for RegionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RegionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ReplicationRegion` property type specifies the Region and AWS Key Management Service key to add to the replication set.
///
/// The property type `ReplicationRegion` of `AWS::SSMIncidents::ReplicationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationRegionProperty(Object);

impl ReplicationRegionProperty {
    /// `ReplicationRegionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the Region configuration.
    ///
    /// `RegionConfiguration`.
    pub fn region_configuration(
        mut self,
        value: impl IntoValue<RegionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RegionConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the region name to add to the replication set.
    ///
    /// `RegionName`.
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegionName", value.into_value().into_node());
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

impl Kind for ReplicationRegionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationRegionProperty> for ReplicationRegionProperty {}
impl From<ReplicationRegionProperty> for Node {
    #[inline]
    fn from(value: ReplicationRegionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationRegionProperty> for ReplicationRegionProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationRegionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
