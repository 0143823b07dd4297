// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::Topic` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::MSK::Topic
///
/// `AWS::MSK::Topic`; `Ref` returns its `TopicArn`, a [`msk::TopicArn`](kinds::msk::TopicArn).
/// Changing one of these replaces it: `ClusterArn`, `ReplicationFactor`, `TopicName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTopic(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::Topic",
    tags: None,
    rules: include_str!("topic.rules"),
};

impl CfnTopic {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::Topic";

    /// `CfnTopic` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: The Amazon Resource Name (ARN) of the MSK cluster.
    /// - `partition_count`: The number of partitions for the topic.
    /// - `replication_factor`: The replication factor for the topic.
    /// - `topic_name`: The name of the topic.
    pub fn new(
        cluster_arn: impl IntoValue<kinds::msk::ClusterArn>,
        partition_count: impl IntoValue<i64>,
        replication_factor: impl IntoValue<i64>,
        topic_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        object_.put("PartitionCount", partition_count.into_value().into_node());
        object_.put(
            "ReplicationFactor",
            replication_factor.into_value().into_node(),
        );
        object_.put("TopicName", topic_name.into_value().into_node());
        Self(object_)
    }

    /// Base64 encoded configuration properties of the topic
    ///
    /// `Configs`; updated in place.
    pub fn configs(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Configs", value.into_value().into_node());
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

impl Construct for CfnTopic {
    type Handle = CfnTopicRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTopicRef {
        CfnTopicRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTopic`] of a stack.
pub struct CfnTopicRef(NodeRef);

impl Clone for CfnTopicRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTopicRef {}
impl AsNode for CfnTopicRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTopicRef {
    /// What `Ref` returns: its `TopicArn`, a [`msk::TopicArn`](kinds::msk::TopicArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::TopicArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the topic
    ///
    /// `Fn::GetAtt` of `TopicArn`.
    #[inline]
    pub fn attr_topic_arn(&self) -> Value<kinds::msk::TopicArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TopicArn")))
    }
}

impl IntoValue<kinds::msk::TopicArn> for &CfnTopicRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::TopicArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
