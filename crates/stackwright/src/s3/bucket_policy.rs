//! Policies of buckets.

use stackwright_core::{AsNode, Construct, NodeRef, Object, RemovalPolicy, Scope};

use super::bucket_ref::BucketRef;
use crate::iam::{PolicyDocument, PolicyKind, PolicyStatement, SharedDocument};
use stackwright_cfn::s3::CfnBucketPolicy;

/// The policy of a bucket (`AWS::S3::BucketPolicy`). A bucket has one at most, and the `grant_…`
/// verbs make it by themselves.
#[derive(Clone, Debug)]
pub struct BucketPolicy {
    bucket: BucketRef,
    document: PolicyDocument,
    removal_policy: Option<RemovalPolicy>,
}

impl BucketPolicy {
    /// The policy of this bucket.
    pub fn new(bucket: &BucketRef) -> Self {
        Self {
            bucket: bucket.clone(),
            document: PolicyDocument::new(),
            removal_policy: None,
        }
    }

    /// Adds a statement.
    #[must_use]
    pub fn statement(mut self, statement: PolicyStatement) -> Self {
        self.document = self.document.statement(statement);
        self
    }

    /// What happens to the policy when it leaves the stack. Default: it is deleted.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }
}

/// The resource of a bucket's policy, still without statements.
pub(super) fn resource(bucket: &BucketRef) -> CfnBucketPolicy {
    CfnBucketPolicy::new(bucket.bucket_name(), Object::new())
}

impl Construct for BucketPolicy {
    type Handle = BucketPolicyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> BucketPolicyRef {
        self.document.check(scope, PolicyKind::Resource);
        let made = scope.add("Resource", resource(&self.bucket));
        if let Some(policy) = self.removal_policy {
            scope.edit(&made).removal_policy(policy);
        }
        let document = SharedDocument::new(self.document);
        document.write_to(scope, made.node(), "PolicyDocument");
        BucketPolicyRef {
            node: scope.node(),
            document,
        }
    }
}

/// A [`BucketPolicy`] in a stack.
#[derive(Clone, Debug)]
pub struct BucketPolicyRef {
    node: NodeRef,
    document: SharedDocument,
}

impl AsNode for BucketPolicyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl BucketPolicyRef {
    /// Adds a statement.
    #[track_caller]
    pub fn add_statement(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        self.document.add(statement);
    }
}
