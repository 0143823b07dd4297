//! The handle of a bucket.

use std::rc::Rc;

use stackwright_core::intrinsic::{concat, select, split};
use stackwright_core::{AsNode, DependencyGroup, IntoValue, Node, NodeRef, Scope, Value, pseudo};

use super::bucket_policy;
use super::cors::CorsRule;
use super::inventory::Inventory;
use super::lifecycle::LifecycleRule;
use super::selection::BucketMetrics;
use crate::iam::{LazyPolicy, PolicyDocument, PolicyKind, PolicyStatement, ResourceWithPolicy};
use crate::kms::KeyRef;
use stackwright_cfn::kinds::s3::{BucketArn, BucketName};

/// A [`Bucket`](super::Bucket) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct BucketRef(pub(super) Rc<State>);

#[derive(Debug)]
pub(super) struct State {
    pub(super) node: NodeRef,
    pub(super) arn: Value<BucketArn>,
    pub(super) name: Value<BucketName>,
    pub(super) domain_name: Value<String>,
    pub(super) dual_stack_domain_name: Value<String>,
    pub(super) regional_domain_name: Value<String>,
    pub(super) website_url: Value<String>,
    pub(super) region: Node,
    pub(super) account: Option<Node>,
    pub(super) key: Option<KeyRef>,
    pub(super) is_website: bool,
    /// What a bucket of the stack has, and an imported one has not.
    pub(super) own: Option<Own>,
}

#[derive(Debug)]
pub(super) struct Own {
    pub(super) resource: NodeRef,
    pub(super) policy: LazyPolicy,
    /// Whether its policy can permit everybody something.
    pub(super) permits_public_policies: bool,
}

impl AsNode for BucketRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<BucketName> for &BucketRef {
    fn into_value(self) -> Value<BucketName> {
        self.0.name.clone()
    }
}

impl IntoValue<BucketArn> for &BucketRef {
    fn into_value(self) -> Value<BucketArn> {
        self.0.arn.clone()
    }
}

impl ResourceWithPolicy for BucketRef {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        let own = self.0.own.as_ref()?;
        let place = scope.of(self);
        if !scope.owns(self) {
            return None;
        }
        let document = ("PolicyDocument", PolicyDocument::new());
        Some(own.policy.add(&place, statement, document, |policy| {
            policy.add("Resource", bucket_policy::resource(self)).node()
        }))
    }

    fn account(&self, scope: &Scope) -> Node {
        let own = || scope.stack_account().into_node();
        self.0.account.clone().unwrap_or_else(own)
    }
}

impl BucketRef {
    /// The bucket's ARN.
    pub fn bucket_arn(&self) -> Value<BucketArn> {
        self.0.arn.clone()
    }

    /// The bucket's name.
    pub fn bucket_name(&self) -> Value<BucketName> {
        self.0.name.clone()
    }

    /// The domain name without a region, `NAME.s3.amazonaws.com`.
    pub fn bucket_domain_name(&self) -> Value<String> {
        self.0.domain_name.clone()
    }

    /// The domain name that has IPv6 addresses too.
    pub fn bucket_dual_stack_domain_name(&self) -> Value<String> {
        self.0.dual_stack_domain_name.clone()
    }

    /// The region, where it is known.
    pub(crate) fn known_region(&self) -> Option<&str> {
        self.0.region.as_text()
    }

    /// The domain name with its region.
    pub fn bucket_regional_domain_name(&self) -> Value<String> {
        self.0.regional_domain_name.clone()
    }

    /// The URL of the bucket as a website.
    pub fn bucket_website_url(&self) -> Value<String> {
        self.0.website_url.clone()
    }

    /// The domain name of the bucket as a website.
    pub fn bucket_website_domain_name(&self) -> Value<String> {
        select(2, split("/", self.0.website_url.clone())).value()
    }

    /// The key that encrypts objects, if the bucket has one of its own.
    pub fn encryption_key(&self) -> Option<&KeyRef> {
        self.0.key.as_ref()
    }

    /// Whether the bucket is a website.
    pub fn is_website(&self) -> bool {
        self.0.is_website
    }

    /// The ARN of objects by their keys, such as `uploads/*`.
    pub fn arn_for_objects(&self, key_pattern: impl IntoValue<String>) -> Value<String> {
        let parts = vec![
            self.0.arn.clone().into_node(),
            "/".into(),
            key_pattern.into_value().into_node(),
        ];
        concat(parts).value()
    }

    /// A URL with the bucket's name in its path: of an object, or with `""` of the bucket.
    pub fn url_for_object(&self, key: &str) -> Value<String> {
        let parts = vec![
            "https://s3.".into(),
            self.0.region.clone(),
            ".".into(),
            pseudo::url_suffix().into_node(),
            "/".into(),
            self.0.name.clone().into_node(),
        ];
        joined(parts, key)
    }

    /// A URL with the bucket's name in its host: of an object, or with `""` of the bucket. With a
    /// region, or without.
    pub fn virtual_hosted_url_for_object(&self, key: &str, regional: bool) -> Value<String> {
        let domain = if regional {
            &self.0.regional_domain_name
        } else {
            &self.0.domain_name
        };
        joined(vec!["https://".into(), domain.into()], key)
    }

    /// A URL by which objects are transferred faster over long distances, where the bucket is
    /// [accelerated](super::Bucket::transfer_acceleration). With IPv6 addresses too, or without.
    pub fn transfer_acceleration_url_for_object(
        &self,
        key: &str,
        dual_stack: bool,
    ) -> Value<String> {
        let host = match dual_stack {
            true => ".s3-accelerate.dualstack.amazonaws.com",
            false => ".s3-accelerate.amazonaws.com",
        };
        let name = self.0.name.clone().into_node();
        joined(vec!["https://".into(), name, host.into()], key)
    }

    /// A URL as the `aws` command line has it, `s3://NAME/KEY`.
    pub fn s3_url_for_object(&self, key: &str) -> Value<String> {
        joined(vec!["s3://".into(), self.0.name.clone().into_node()], key)
    }

    /// The account, where it is known and not the stack's.
    pub(super) fn foreign_account(&self, scope: &Scope) -> Option<Node> {
        let account = self.0.account.clone()?;
        (account != scope.stack_account().into_node()).then_some(account)
    }

    /// Adds a statement to the bucket's policy, which is made at the first one. Returns whether the
    /// bucket took it: one that exists already does not.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        self.take(&scope.of(scope), statement).is_some()
    }

    pub(crate) fn take(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        ResourceWithPolicy::add_to_resource_policy(self, scope, statement)
    }

    #[track_caller]
    fn push(&self, scope: &Scope, outer: &'static str, inner: &'static str, item: Node) {
        let Some(own) = &self.0.own else { return };
        scope.of(self).edit(&own.resource).update(|properties| {
            let empty = || stackwright_core::Object::typed().into();
            if let Node::Object(object) = properties.entry(outer, empty)
                && let Node::List(list) = object.entry(inner, || Node::List(Vec::new()))
            {
                list.push(item);
            }
        });
    }

    /// Adds a lifecycle rule. An existing bucket can't be changed.
    #[track_caller]
    pub fn add_lifecycle_rule(&self, scope: &Scope, rule: LifecycleRule) {
        let property = rule.property(&scope.of(self));
        self.push(scope, "LifecycleConfiguration", "Rules", property.into());
    }

    /// Lets other websites use the bucket's objects. An existing bucket can't be changed.
    #[track_caller]
    pub fn add_cors_rule(&self, scope: &Scope, rule: CorsRule) {
        let property = rule.property();
        self.push(scope, "CorsConfiguration", "CorsRules", property.into());
    }

    /// Adds request metrics. An existing bucket can't be changed.
    #[track_caller]
    pub fn add_metric(&self, scope: &Scope, metrics: BucketMetrics) {
        if let Some(own) = &self.0.own {
            let property = metrics.property();
            scope
                .of(self)
                .edit(&own.resource)
                .push("MetricsConfigurations", property);
        }
    }

    /// Adds an inventory, and permits S3 to write it. An existing bucket can't be changed.
    #[track_caller]
    pub fn add_inventory(&self, scope: &Scope, inventory: Inventory) {
        let Some(own) = &self.0.own else { return };
        let place = scope.of(self);
        let mut count = 0;
        let edit = place.edit(&own.resource).update(|properties| {
            let list = properties.get("InventoryConfigurations");
            count = list.and_then(Node::as_list).map_or(0, <[_]>::len);
        });
        edit.push("InventoryConfigurations", inventory.property(&place, count));
        inventory.permit(&place, self);
    }
}

/// The parts, and a key after a slash unless it is empty.
fn joined(mut parts: Vec<Node>, key: &str) -> Value<String> {
    if !key.is_empty() {
        parts.extend(["/".into(), key.trim_start_matches('/').into()]);
    }
    concat(parts).value()
}
