//! Copies of objects in other buckets.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text};

use super::bucket_ref::BucketRef;
use super::codes;
use super::lifecycle::StorageClass;
use super::selection::tag_filters;
use crate::kms::KeyRef;

/// Copies objects to another bucket as they are written.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html>
#[derive(Clone, Debug)]
pub struct ReplicationRule {
    pub(super) destination: BucketRef,
    access_control_transition: bool,
    time_control: bool,
    metrics: bool,
    pub(super) kms_key: Option<KeyRef>,
    storage_class: Option<StorageClass>,
    sse_kms_encrypted_objects: Option<bool>,
    replica_modifications: Option<bool>,
    priority: Option<u32>,
    delete_marker_replication: bool,
    id: Option<Text>,
    prefix: Option<Text>,
    tags: Vec<(Text, Text)>,
}

impl ReplicationRule {
    /// Copies every object to a bucket, which has to be versioned.
    pub fn new(destination: &BucketRef) -> Self {
        Self {
            destination: destination.clone(),
            access_control_transition: false,
            time_control: false,
            metrics: false,
            kms_key: None,
            storage_class: None,
            sse_kms_encrypted_objects: None,
            replica_modifications: None,
            priority: None,
            delete_marker_replication: false,
            id: None,
            prefix: None,
            tags: Vec::new(),
        }
    }

    /// Whether the destination's owner owns the copies; for buckets of another account. Default:
    /// false.
    #[must_use]
    pub const fn access_control_transition(mut self, transition: bool) -> Self {
        self.access_control_transition = transition;
        self
    }

    /// Whether nearly all objects are copied within 15 minutes; with [`metrics`](Self::metrics)
    /// only. Default: false.
    #[must_use]
    pub const fn replication_time_control(mut self, control: bool) -> Self {
        self.time_control = control;
        self
    }

    /// Whether there are metrics of copying. Default: false.
    #[must_use]
    pub const fn metrics(mut self, metrics: bool) -> Self {
        self.metrics = metrics;
        self
    }

    /// The key that encrypts copies. Default: as the destination has it.
    #[must_use]
    pub fn kms_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.kms_key = Some(key.into());
        self
    }

    /// The storage class of copies. Default: that of the object.
    #[must_use]
    pub fn storage_class(mut self, class: StorageClass) -> Self {
        self.storage_class = Some(class);
        self
    }

    /// Whether objects are copied that a key of KMS encrypts. Default: not said, which is false.
    #[must_use]
    pub const fn sse_kms_encrypted_objects(mut self, copied: bool) -> Self {
        self.sse_kms_encrypted_objects = Some(copied);
        self
    }

    /// Whether changes of copies' metadata are copied back. Default: not said, which is false.
    #[must_use]
    pub const fn replica_modifications(mut self, copied: bool) -> Self {
        self.replica_modifications = Some(copied);
        self
    }

    /// Which of several rules holds for an object: that of the highest number. Needed where there
    /// are several. Default: none.
    #[must_use]
    pub const fn priority(mut self, priority: u32) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Whether deletions are copied. Default: false.
    #[must_use]
    pub const fn delete_marker_replication(mut self, copied: bool) -> Self {
        self.delete_marker_replication = copied;
        self
    }

    /// The rule's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Only objects whose key starts like this. Default: all.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<Text>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Only objects with this tag. Default: all.
    #[must_use]
    pub fn tag_filter(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.tags.push((key.into(), value.into()));
        self
    }

    pub(super) fn check(rules: &[Self], scope: &Scope, is_versioned: bool) {
        let report = |given: &str, allowed: &str, help: &str| {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_REPLICATION,
                "objects can't be replicated in this way",
            );
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if !rules.is_empty() && !is_versioned {
            report(
                "a bucket without versions",
                "a versioned bucket",
                "set `versioned(true)`",
            );
        }
        let mut priorities: Vec<Option<u32>> = rules.iter().map(|rule| rule.priority).collect();
        priorities.sort_unstable();
        priorities.dedup();
        if rules.len() > 1 && (priorities.len() < rules.len() || priorities.contains(&None)) {
            report(
                "several rules without a priority, or of the same one",
                "a different `priority` for each",
                "number the rules",
            );
        }
        for rule in rules {
            if rule.time_control && !rule.metrics {
                report(
                    "`replication_time_control` without `metrics`",
                    "both",
                    "set `metrics(true)` too",
                );
            }
            if rule.delete_marker_replication && !rule.tags.is_empty() {
                report(
                    "`delete_marker_replication` with `tag_filter`",
                    "one of the two",
                    "filter by prefix, or leave deletions out",
                );
            }
            let is_foreign = rule.destination.foreign_account(scope).is_some();
            if rule.access_control_transition && !is_foreign {
                report(
                    "`access_control_transition` within an account",
                    "for buckets of another account",
                    "leave it out",
                );
            }
        }
    }

    pub(super) fn property(&self, scope: &Scope) -> Object {
        let status = |enabled: bool| {
            let mut status = Object::typed();
            let word = if enabled { "Enabled" } else { "Disabled" };
            status.put("Status", word.into());
            status
        };
        let fifteen = || {
            let mut minutes = Object::typed();
            minutes.put("Minutes", 15.into());
            minutes
        };
        let mut destination = Object::typed();
        if self.access_control_transition {
            let mut owner = Object::typed();
            owner.put("Owner", "Destination".into());
            destination.put("AccessControlTranslation", owner.into());
        }
        destination.put_some("Account", self.destination.foreign_account(scope));
        destination.put("Bucket", self.destination.bucket_arn().into());
        if let Some(key) = &self.kms_key {
            let mut encryption = Object::typed();
            encryption.put("ReplicaKmsKeyID", key.key_arn().into());
            destination.put("EncryptionConfiguration", encryption.into());
        }
        if self.metrics {
            let mut metrics = status(true);
            if self.time_control {
                metrics.put("EventThreshold", fifteen().into());
            }
            destination.put("Metrics", metrics.into());
        }
        if self.time_control {
            let mut time = status(true);
            time.put("Time", fifteen().into());
            destination.put("ReplicationTime", time.into());
        }
        let class = self.storage_class.as_ref().map(StorageClass::node);
        destination.put_some("StorageClass", class);

        let prefix = Node::Text(self.prefix.clone().unwrap_or_default());
        let mut filter = Object::typed();
        filter.put("Prefix", prefix);
        if let Some(tags) = tag_filters(&self.tags) {
            filter.put("TagFilters", tags);
            let mut both = Object::typed();
            both.put("And", filter.into());
            filter = both;
        }
        let mut criteria = Object::typed();
        criteria.put_some(
            "ReplicaModifications",
            self.replica_modifications.map(status),
        );
        criteria.put_some(
            "SseKmsEncryptedObjects",
            self.sse_kms_encrypted_objects.map(status),
        );

        let mut rule = status(true);
        let markers = status(self.delete_marker_replication);
        rule.put("DeleteMarkerReplication", markers.into());
        rule.put("Destination", destination.into());
        rule.put("Filter", filter.into());
        rule.put_some("Id", self.id.clone());
        rule.put_some("Priority", self.priority);
        if !criteria.is_empty() {
            rule.put("SourceSelectionCriteria", criteria.into());
        }
        rule
    }
}
