//! What happens to objects as they age.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope, Text};

use super::codes;
use super::selection::tag_filters;

/// Where objects are kept, at what price.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorageClass(Text);

impl StorageClass {
    /// For what is read seldom.
    pub const INFREQUENT_ACCESS: Self = Self(Text::Borrowed("STANDARD_IA"));
    /// For what is read seldom, in one zone.
    pub const ONE_ZONE_INFREQUENT_ACCESS: Self = Self(Text::Borrowed("ONEZONE_IA"));
    /// An archive, read within minutes to hours.
    pub const GLACIER: Self = Self(Text::Borrowed("GLACIER"));
    /// An archive, read at once.
    pub const GLACIER_INSTANT_RETRIEVAL: Self = Self(Text::Borrowed("GLACIER_IR"));
    /// An archive, read within hours.
    pub const DEEP_ARCHIVE: Self = Self(Text::Borrowed("DEEP_ARCHIVE"));
    /// As objects are read.
    pub const INTELLIGENT_TIERING: Self = Self(Text::Borrowed("INTELLIGENT_TIERING"));

    /// Another one, by its name.
    pub fn named(name: impl Into<Text>) -> Self {
        Self(name.into())
    }

    pub(super) fn node(&self) -> Node {
        Node::Text(self.0.clone())
    }
}

/// From which size on objects are moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransitionDefaultMinimumObjectSize {
    /// From 128 KB on, to any class.
    AllStorageClasses128K,
    /// From 128 KB on, but to the archives from any size.
    VariesByStorageClass,
}

impl TransitionDefaultMinimumObjectSize {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::AllStorageClasses128K => "all_storage_classes_128K",
            Self::VariesByStorageClass => "varies_by_storage_class",
        }
    }
}

/// A move of objects to another storage class.
#[derive(Clone, Debug)]
pub struct Transition {
    class: StorageClass,
    when: When,
}

#[derive(Clone, Debug)]
enum When {
    After(Duration),
    At(Text),
}

impl Transition {
    /// This long after they were written.
    pub const fn after(class: StorageClass, duration: Duration) -> Self {
        Self {
            class,
            when: When::After(duration),
        }
    }

    /// At a date, as `2027-01-01T00:00:00Z`.
    pub fn at(class: StorageClass, date: impl Into<Text>) -> Self {
        Self {
            class,
            when: When::At(date.into()),
        }
    }
}

/// A move of versions that are no longer current.
#[derive(Clone, Debug)]
pub struct NoncurrentVersionTransition {
    class: StorageClass,
    after: Duration,
    versions_to_retain: Option<u32>,
}

impl NoncurrentVersionTransition {
    /// This long after they were replaced.
    pub const fn after(class: StorageClass, duration: Duration) -> Self {
        Self {
            class,
            after: duration,
            versions_to_retain: None,
        }
    }

    /// How many of them stay where they are. Default: none.
    #[must_use]
    pub const fn noncurrent_versions_to_retain(mut self, versions: u32) -> Self {
        self.versions_to_retain = Some(versions);
        self
    }
}

/// What happens to objects as they age.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html>
#[derive(Clone, Debug, Default)]
pub struct LifecycleRule {
    id: Option<Text>,
    disabled: bool,
    abort_uploads_after: Option<Duration>,
    expiration: Option<Duration>,
    expiration_date: Option<Text>,
    expired_object_delete_marker: Option<bool>,
    noncurrent_expiration: Option<Duration>,
    noncurrent_versions_to_retain: Option<u32>,
    noncurrent_transitions: Vec<NoncurrentVersionTransition>,
    transitions: Vec<Transition>,
    prefix: Option<Text>,
    tags: Vec<(Text, Text)>,
    size_greater_than: Option<u64>,
    size_less_than: Option<u64>,
}

macro_rules! rule_options {
    ($($(#[$doc:meta])* $name:ident: $field:ident, $kind:ty;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, value: $kind) -> Self {
            self.$field = Some(value.into());
            self
        }
    )* };
}

impl LifecycleRule {
    /// A rule for all objects; say what happens to them.
    pub fn new() -> Self {
        Self::default()
    }

    rule_options! {
        /// The rule's name. Default: CloudFormation makes one up.
        id: id, impl Into<Text>;
        /// After how many days uploads are given up that were not completed.
        abort_incomplete_multipart_upload_after: abort_uploads_after, Duration;
        /// After how many days objects are deleted.
        expiration: expiration, Duration;
        /// The date at which objects are deleted, as `2027-01-01T00:00:00Z`.
        expiration_date: expiration_date, impl Into<Text>;
        /// Whether markers of deleted objects go that have no versions any more.
        expired_object_delete_marker: expired_object_delete_marker, bool;
        /// After how many days versions are deleted that are no longer current.
        noncurrent_version_expiration: noncurrent_expiration, Duration;
        /// How many versions that are no longer current are kept in any case.
        noncurrent_versions_to_retain: noncurrent_versions_to_retain, u32;
        /// Only objects whose key starts like this.
        prefix: prefix, impl Into<Text>;
        /// Only objects of more than so many bytes.
        object_size_greater_than: size_greater_than, u64;
        /// Only objects of less than so many bytes.
        object_size_less_than: size_less_than, u64;
    }

    /// Whether the rule holds. Default: true.
    #[must_use]
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.disabled = !enabled;
        self
    }

    /// Moves objects to another storage class.
    #[must_use]
    pub fn transition(mut self, transition: Transition) -> Self {
        self.transitions.push(transition);
        self
    }

    /// Moves versions that are no longer current.
    #[must_use]
    pub fn noncurrent_version_transition(
        mut self,
        transition: NoncurrentVersionTransition,
    ) -> Self {
        self.noncurrent_transitions.push(transition);
        self
    }

    /// Only objects with this tag.
    #[must_use]
    pub fn tag_filter(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.tags.push((key.into(), value.into()));
        self
    }

    fn does_something(&self) -> bool {
        let deletes = self.abort_uploads_after.is_some()
            || self.expiration.is_some()
            || self.expiration_date.is_some()
            || self.expired_object_delete_marker.is_some()
            || self.noncurrent_expiration.is_some();
        deletes || !self.transitions.is_empty() || !self.noncurrent_transitions.is_empty()
    }

    fn check(&self, scope: &Scope) {
        let report = |message: &str, given: &str, allowed: &str, help: &str| {
            let finding = Diagnostic::error(&codes::ILLEGAL_LIFECYCLE_RULE, message);
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if !self.does_something() {
            report(
                "a lifecycle rule does nothing",
                "neither an expiration nor a transition",
                "at least one of them",
                "say what happens to objects",
            );
        }
        let expirations = [
            self.expiration.is_some(),
            self.expiration_date.is_some(),
            self.expired_object_delete_marker.is_some(),
        ];
        if expirations.into_iter().filter(|given| *given).count() > 1 {
            report(
                "a lifecycle rule deletes objects in two ways",
                "more than one of `expiration`, `expiration_date` and `expired_object_delete_marker`",
                "one of them",
                "make two rules",
            );
        }
        let mut durations = vec![
            self.abort_uploads_after,
            self.expiration,
            self.noncurrent_expiration,
        ];
        durations.extend(
            self.transitions
                .iter()
                .map(|transition| match transition.when {
                    When::After(duration) => Some(duration),
                    When::At(_) => None,
                }),
        );
        durations.extend(
            self.noncurrent_transitions
                .iter()
                .map(|transition| Some(transition.after)),
        );
        for duration in durations
            .into_iter()
            .flatten()
            .filter(|duration| duration.to_days().is_none())
        {
            report(
                "objects age in whole days",
                &duration.to_string(),
                "whole days",
                "round the time",
            );
        }
        if let (Some(greater), Some(less)) = (self.size_greater_than, self.size_less_than)
            && greater >= less
        {
            report(
                "no object has such a size",
                &format!("more than {greater} and less than {less} bytes"),
                "a range with sizes in it",
                "correct the bounds",
            );
        }
    }

    pub(super) fn property(&self, scope: &Scope) -> Object {
        self.check(scope);
        let mut rule = Object::typed();
        if let Some(after) = self.abort_uploads_after {
            let mut abort = Object::typed();
            abort.put("DaysAfterInitiation", days(after));
            rule.put("AbortIncompleteMultipartUpload", abort.into());
        }
        rule.put_some("ExpirationDate", self.expiration_date.clone());
        rule.put_some("ExpirationInDays", self.expiration.map(days));
        rule.put_some(
            "ExpiredObjectDeleteMarker",
            self.expired_object_delete_marker,
        );
        rule.put_some("Id", self.id.clone());
        if let Some(after) = self.noncurrent_expiration {
            let mut expiration = Object::typed();
            expiration.put_some(
                "NewerNoncurrentVersions",
                self.noncurrent_versions_to_retain,
            );
            expiration.put("NoncurrentDays", days(after));
            rule.put("NoncurrentVersionExpiration", expiration.into());
        }
        let noncurrent = self.noncurrent_transitions.iter().map(|transition| {
            let mut property = Object::typed();
            property.put_some("NewerNoncurrentVersions", transition.versions_to_retain);
            property.put("StorageClass", transition.class.node());
            property.put("TransitionInDays", days(transition.after));
            property
        });
        let noncurrent: Vec<Object> = noncurrent.collect();
        if !noncurrent.is_empty() {
            rule.put("NoncurrentVersionTransitions", noncurrent.into());
        }
        let size = |bytes: u64| Node::Int(bytes as i64);
        rule.put_some("ObjectSizeGreaterThan", self.size_greater_than.map(size));
        rule.put_some("ObjectSizeLessThan", self.size_less_than.map(size));
        rule.put_some("Prefix", self.prefix.clone());
        let status = if self.disabled { "Disabled" } else { "Enabled" };
        rule.put("Status", status.into());
        rule.put_some("TagFilters", tag_filters(&self.tags));
        let transitions = self.transitions.iter().map(|transition| {
            let mut property = Object::typed();
            property.put("StorageClass", transition.class.node());
            match &transition.when {
                When::After(duration) => property.put("TransitionInDays", days(*duration)),
                When::At(date) => property.put("TransitionDate", Node::Text(date.clone())),
            }
            property
        });
        let transitions: Vec<Object> = transitions.collect();
        if !transitions.is_empty() {
            rule.put("Transitions", transitions.into());
        }
        rule
    }
}

fn days(duration: Duration) -> Node {
    Node::Int((duration.to_millis() / 86_400_000) as i64)
}
