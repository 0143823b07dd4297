//! The bucket that a pipeline keeps artifacts in.

use std::rc::Rc;

use stackwright_cfn::s3::{CfnBucket, CfnBucketPolicy};
use stackwright_core::{AsNode, Node, Object, RemovalPolicy, Scope, Value, text};

use crate::iam::{
    AnyPrincipal, Effect, Grant, GrantRequest, Grantable, PolicyDocument, PolicyStatement,
    ResourceWithPolicy, SharedDocument,
};
use crate::kms::KeyRef;

const READ: [&str; 3] = ["s3:GetObject*", "s3:GetBucket*", "s3:List*"];
const READ_WRITE: [&str; 10] = [
    "s3:GetObject*",
    "s3:GetBucket*",
    "s3:List*",
    "s3:DeleteObject*",
    "s3:PutObject",
    "s3:PutObjectLegalHold",
    "s3:PutObjectRetention",
    "s3:PutObjectTagging",
    "s3:PutObjectVersionTagging",
    "s3:Abort*",
];
const KEY_READ: [&str; 2] = ["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE: [&str; 4] = [
    "kms:Encrypt",
    "kms:ReEncrypt*",
    "kms:GenerateDataKey*",
    "kms:Decrypt",
];
const KEY_READ_WRITE: [&str; 5] = [
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:ReEncrypt*",
    "kms:GenerateDataKey*",
];

/// The bucket that a pipeline keeps artifacts in, with the key that encrypts them.
#[derive(Clone, Debug)]
pub struct ArtifactBucketRef(Rc<State>);

#[derive(Debug)]
struct State {
    name: Value<String>,
    arn: Value<String>,
    key: Option<KeyRef>,
    policy: Option<SharedDocument>,
}

impl ResourceWithPolicy for ArtifactBucketRef {
    fn add_to_resource_policy(
        &self,
        _: &Scope,
        statement: PolicyStatement,
    ) -> Option<stackwright_core::DependencyGroup> {
        self.0.policy.as_ref()?.add(statement);
        Some(stackwright_core::DependencyGroup::new())
    }
}

impl ArtifactBucketRef {
    /// A bucket for artifacts only: nothing in it is public, it is reached over TLS only, and it
    /// stays when the stack is deleted.
    pub(super) fn make(scope: &Scope, key: Option<KeyRef>) -> Self {
        let mut encryption = Object::typed();
        encryption.put_some(
            "KMSMasterKeyID",
            key.as_ref().map(|key| key.key_arn().into_node()),
        );
        encryption.put("SSEAlgorithm", "aws:kms".into());
        let mut rule = Object::typed();
        rule.put("ServerSideEncryptionByDefault", encryption.into());
        let mut rules = Object::typed();
        rules.put(
            "ServerSideEncryptionConfiguration",
            Node::List(vec![rule.into()]),
        );
        let mut public = Object::typed();
        for block in [
            "BlockPublicAcls",
            "BlockPublicPolicy",
            "IgnorePublicAcls",
            "RestrictPublicBuckets",
        ] {
            public.put(block, true.into());
        }
        let mut bucket = CfnBucket::new();
        let properties = bucket.as_object_mut();
        properties.put("BucketEncryption", rules.into());
        properties.put("PublicAccessBlockConfiguration", public.into());
        let resource = scope.add("Resource", bucket);
        scope.edit(&resource).removal_policy(RemovalPolicy::Retain);
        let arn: Value<String> = Value::from_node(resource.attr_arn().into_node());
        let objects: Value<String> = text![&arn, "/*"].value();
        let over_tls = PolicyStatement::new()
            .effect(Effect::Deny)
            .principal(AnyPrincipal::new())
            .actions(["s3:*"])
            .resources([arn.clone(), objects])
            .condition("Bool", "aws:SecureTransport", "false");
        let policy = SharedDocument::new(PolicyDocument::from(over_tls));
        let holder = CfnBucketPolicy::new(resource.reference(), Object::new());
        let holder = scope.group("Policy").add("Resource", holder);
        policy.write_to(scope, holder.node(), "PolicyDocument");
        Self(Rc::new(State {
            name: Value::from_node(resource.reference().into_node()),
            arn,
            key,
            policy: Some(policy),
        }))
    }

    /// The bucket's name.
    pub fn bucket_name(&self) -> Value<String> {
        self.0.name.clone()
    }

    /// The bucket's ARN.
    pub fn bucket_arn(&self) -> Value<String> {
        self.0.arn.clone()
    }

    /// The key that encrypts the artifacts, unless that is the account's own for S3.
    pub fn encryption_key(&self) -> Option<&KeyRef> {
        self.0.key.as_ref()
    }

    fn grant(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: &[&str],
        key_actions: &[&str],
    ) -> Grant {
        let objects: Value<String> = text![self.bucket_arn(), "/*"].value();
        let request = GrantRequest::new(actions.iter().copied(), [self.bucket_arn(), objects]);
        let grant = request.on_principal_or_resource(scope, &grantee.grant_principal(), self);
        if let Some(key) = &self.0.key {
            key.grant(scope, grantee, key_actions.iter().copied());
        }
        grant
    }

    /// Permits somebody to read artifacts.
    #[track_caller]
    pub fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant(scope, grantee, &READ, &KEY_READ)
    }

    /// Permits somebody to write artifacts.
    #[track_caller]
    pub fn grant_write(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = READ_WRITE.get(READ.len()..).unwrap_or_default();
        self.grant(scope, grantee, actions, &KEY_WRITE)
    }

    /// Permits somebody to read and write artifacts.
    #[track_caller]
    pub fn grant_read_write(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant(scope, grantee, &READ_WRITE, &KEY_READ_WRITE)
    }

    /// Permits somebody to set who may access an artifact.
    #[track_caller]
    pub fn grant_put_acl(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let objects: Value<String> = text![self.bucket_arn(), "/*"].value();
        GrantRequest::new(["s3:PutObjectAcl", "s3:PutObjectVersionAcl"], [objects])
            .on_principal_or_resource(scope, &grantee.grant_principal(), self)
    }
}
