// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NeptuneGraph::GraphSnapshot` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::NeptuneGraph::GraphSnapshot
///
/// `AWS::NeptuneGraph::GraphSnapshot`; `Ref` returns its `Arn`, a [`neptunegraph::GraphSnapshotArn`](kinds::neptunegraph::GraphSnapshotArn).
/// Changing one of these replaces it: `GraphIdentifier`, `SnapshotName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGraphSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NeptuneGraph::GraphSnapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("graph_snapshot.rules"),
};

impl CfnGraphSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NeptuneGraph::GraphSnapshot";

    /// `CfnGraphSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `graph_identifier`: The unique identifier of the Neptune Analytics graph to create the snapshot from.
    /// - `snapshot_name`: The snapshot name.
    pub fn new(
        graph_identifier: impl IntoValue<kinds::neptunegraph::GraphArnOrId>,
        snapshot_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GraphIdentifier", graph_identifier.into_value().into_node());
        object_.put("SnapshotName", snapshot_name.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnGraphSnapshot {
    type Handle = CfnGraphSnapshotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGraphSnapshotRef {
        CfnGraphSnapshotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGraphSnapshot`] of a stack.
pub struct CfnGraphSnapshotRef(NodeRef);

impl Clone for CfnGraphSnapshotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGraphSnapshotRef {}
impl AsNode for CfnGraphSnapshotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGraphSnapshotRef {
    /// What `Ref` returns: its `Arn`, a [`neptunegraph::GraphSnapshotArn`](kinds::neptunegraph::GraphSnapshotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::neptunegraph::GraphSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the graph snapshot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::neptunegraph::GraphSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the graph snapshot.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ID of the KMS key used to encrypt and decrypt the snapshot.
    ///
    /// `Fn::GetAtt` of `KmsKeyIdentifier`.
    #[inline]
    pub fn attr_kms_key_identifier(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KmsKeyIdentifier")))
    }

    /// The time when the snapshot was created.
    ///
    /// `Fn::GetAtt` of `SnapshotCreateTime`.
    #[inline]
    pub fn attr_snapshot_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotCreateTime")))
    }

    /// The current status of the graph snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::neptunegraph::GraphSnapshotArn> for &CfnGraphSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptunegraph::GraphSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
