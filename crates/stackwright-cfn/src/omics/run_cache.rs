// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Omics::RunCache` and its property types.

use crate::l1::*;

/// Definition of AWS::Omics::RunCache Resource Type
///
/// `AWS::Omics::RunCache`; `Ref` returns its `Arn`, a [`omics::RunCacheArn`](kinds::omics::RunCacheArn).
/// Changing one of these replaces it: `CacheBucketOwnerId`, `CacheS3Location`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRunCache(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Omics::RunCache",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("run_cache.rules"),
};

impl CfnRunCache {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Omics::RunCache";

    /// `CfnRunCache` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default cache behavior for runs using this cache.
    ///
    /// `CacheBehavior`; one of `CACHE_ON_FAILURE`, `CACHE_ALWAYS`; updated in place.
    pub fn cache_behavior(mut self, value: impl IntoValue<CacheBehavior>) -> Self {
        self.0.put("CacheBehavior", value.into_value().into_node());
        self
    }

    /// The AWS account ID of the expected owner of the S3 bucket for the run cache.
    ///
    /// `CacheBucketOwnerId`; an update replaces the resource.
    pub fn cache_bucket_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheBucketOwnerId", value.into_value().into_node());
        self
    }

    /// The S3 location for storing the cached task outputs.
    ///
    /// `CacheS3Location`; an update replaces the resource.
    pub fn cache_s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheS3Location", value.into_value().into_node());
        self
    }

    /// A description of the run cache.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A name for the run cache.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Tags for the run cache.
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

impl Construct for CfnRunCache {
    type Handle = CfnRunCacheRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRunCacheRef {
        CfnRunCacheRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRunCache`] of a stack.
pub struct CfnRunCacheRef(NodeRef);

impl Clone for CfnRunCacheRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRunCacheRef {}
impl AsNode for CfnRunCacheRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRunCacheRef {
    /// What `Ref` returns: its `Arn`, a [`omics::RunCacheArn`](kinds::omics::RunCacheArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::omics::RunCacheArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The run cache ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::omics::RunCacheArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Creation time of the run cache (an ISO 8601 formatted string).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The run cache ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The run cache status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::omics::RunCacheArn> for &CfnRunCacheRef {
    #[inline]
    fn into_value(self) -> Value<kinds::omics::RunCacheArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `CacheBehavior` of `AWS::Omics::RunCache`.
pub enum CacheBehavior {
    /// `CACHE_ALWAYS`.
    CacheAlways,
    /// `CACHE_ON_FAILURE`.
    CacheOnFailure,
}

#[diagnostic::do_not_recommend]
impl Kind for CacheBehavior {}
#[diagnostic::do_not_recommend]
impl TextKind for CacheBehavior {}
#[diagnostic::do_not_recommend]
impl IdKind for CacheBehavior {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CacheBehavior {}
#[diagnostic::do_not_recommend]
impl IntoValue<CacheBehavior> for CacheBehavior {
    #[inline]
    fn into_value(self) -> Value<CacheBehavior> {
        const VALUES: &[&str] = &["CACHE_ALWAYS", "CACHE_ON_FAILURE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
