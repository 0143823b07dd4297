// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::ServerlessCacheSnapshot` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::ElastiCache::ServerlessCacheSnapshot. A serverless cache snapshot is a point-in-time backup of an ElastiCache serverless cache. Available for Valkey, Redis OSS and Serverless Memcached only.
///
/// `AWS::ElastiCache::ServerlessCacheSnapshot`; `Ref` returns its `ARN`, a [`elasticache::ServerlessCacheSnapshotArn`](kinds::elasticache::ServerlessCacheSnapshotArn).
/// Changing one of these replaces it: `KmsKeyId`, `ServerlessCacheName`, `ServerlessCacheSnapshotName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-serverlesscachesnapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServerlessCacheSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::ServerlessCacheSnapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("serverless_cache_snapshot.rules"),
};

impl CfnServerlessCacheSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::ServerlessCacheSnapshot";

    /// `CfnServerlessCacheSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `serverless_cache_name`: The name of an existing serverless cache.
    /// - `serverless_cache_snapshot_name`: The name of the serverless cache snapshot.
    pub fn new(
        serverless_cache_name: impl IntoValue<String>,
        serverless_cache_snapshot_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ServerlessCacheName",
            serverless_cache_name.into_value().into_node(),
        );
        object_.put(
            "ServerlessCacheSnapshotName",
            serverless_cache_snapshot_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the AWS KMS key used to encrypt the snapshot. Provide the key ARN: the resource returns the key ARN on read, so supplying a bare key ID or alias for this createOnly property may be reported as drift by CloudFormation.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// A list of tags to be added to the serverless cache snapshot resource.
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

impl Construct for CfnServerlessCacheSnapshot {
    type Handle = CfnServerlessCacheSnapshotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServerlessCacheSnapshotRef {
        CfnServerlessCacheSnapshotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServerlessCacheSnapshot`] of a stack.
pub struct CfnServerlessCacheSnapshotRef(NodeRef);

impl Clone for CfnServerlessCacheSnapshotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServerlessCacheSnapshotRef {}
impl AsNode for CfnServerlessCacheSnapshotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServerlessCacheSnapshotRef {
    /// What `Ref` returns: its `ARN`, a [`elasticache::ServerlessCacheSnapshotArn`](kinds::elasticache::ServerlessCacheSnapshotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::ServerlessCacheSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the serverless cache snapshot.
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::elasticache::ServerlessCacheSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }

    /// The total size of the serverless cache snapshot, in bytes.
    ///
    /// `Fn::GetAtt` of `BytesUsedForCache`.
    #[inline]
    pub fn attr_bytes_used_for_cache(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BytesUsedForCache")))
    }

    /// The date and time that the source serverless cache's metadata and cache data set was obtained for the snapshot.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The `ServerlessCacheConfiguration` attribute.
    ///
    /// `Fn::GetAtt` of `ServerlessCacheConfiguration`.
    #[inline]
    pub fn attr_serverless_cache_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServerlessCacheConfiguration"),
        ))
    }

    /// The type of snapshot of the serverless cache.
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[inline]
    pub fn attr_snapshot_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotType")))
    }

    /// The current status of the serverless cache snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::elasticache::ServerlessCacheSnapshotArn> for &CfnServerlessCacheSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::ServerlessCacheSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
