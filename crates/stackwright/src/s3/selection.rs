//! Parts of a bucket: request metrics and intelligent tiering of some objects.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope, Text};

use super::codes;

/// Objects with these tags, as properties have them; none where no tag is named.
pub(super) fn tag_filters(tags: &[(Text, Text)]) -> Option<Node> {
    let filter = |(key, value): &(Text, Text)| {
        let mut filter = Object::typed();
        filter.put("Key", Node::Text(key.clone()));
        filter.put("Value", Node::Text(value.clone()));
        Node::from(filter)
    };
    (!tags.is_empty()).then(|| Node::List(tags.iter().map(filter).collect()))
}

/// Which objects.
#[derive(Clone, Debug, Default)]
struct Selection {
    prefix: Option<Text>,
    tags: Vec<(Text, Text)>,
}

impl Selection {
    fn write(&self, properties: &mut Object) {
        properties.put_some("Prefix", self.prefix.clone());
        properties.put_some("TagFilters", tag_filters(&self.tags));
    }
}

macro_rules! selection_setters {
    () => {
        /// Only objects whose key starts like this. Default: all.
        #[must_use]
        pub fn prefix(mut self, prefix: impl Into<Text>) -> Self {
            self.selection.prefix = Some(prefix.into());
            self
        }

        /// Only objects with this tag. Default: all.
        #[must_use]
        pub fn tag_filter(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
            self.selection.tags.push((key.into(), value.into()));
            self
        }
    };
}

/// Request metrics of a bucket's objects.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/configure-request-metrics-bucket.html>
#[derive(Clone, Debug)]
pub struct BucketMetrics {
    id: Text,
    selection: Selection,
}

impl BucketMetrics {
    /// Metrics of this name.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            selection: Selection::default(),
        }
    }

    selection_setters!();

    pub(super) fn property(&self) -> Object {
        let mut property = Object::typed();
        property.put("Id", Node::Text(self.id.clone()));
        self.selection.write(&mut property);
        property
    }
}

/// When objects of the class `INTELLIGENT_TIERING` go into archives.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html>
#[derive(Clone, Debug)]
pub struct IntelligentTieringConfiguration {
    name: Text,
    selection: Selection,
    archive: Option<Duration>,
    deep_archive: Option<Duration>,
}

impl IntelligentTieringConfiguration {
    /// A configuration of this name; say when objects go into which archive.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            selection: Selection::default(),
            archive: None,
            deep_archive: None,
        }
    }

    selection_setters!();

    /// After how many days without access they go into the archive, 90 to 730. Default: never.
    #[must_use]
    pub const fn archive_access_tier_time(mut self, time: Duration) -> Self {
        self.archive = Some(time);
        self
    }

    /// After how many days without access they go into the deep archive, 180 to 730. Default: never.
    #[must_use]
    pub const fn deep_archive_access_tier_time(mut self, time: Duration) -> Self {
        self.deep_archive = Some(time);
        self
    }

    pub(super) fn property(&self, scope: &Scope) -> Object {
        let tiers = [
            ("ARCHIVE_ACCESS", self.archive, 90),
            ("DEEP_ARCHIVE_ACCESS", self.deep_archive, 180),
        ];
        let report = |given: String, allowed: String| {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_TIERING,
                "S3 does not move objects into archives in this way",
            );
            scope.diagnose(
                finding
                    .given(given)
                    .allowed(allowed)
                    .help("correct the times"),
            );
        };
        let mut tierings = Vec::new();
        for (tier, time, least) in tiers {
            let Some(time) = time else { continue };
            let days = time.to_days().unwrap_or_default();
            if !(least..=730).contains(&days) {
                report(
                    format!("{tier} after {time}"),
                    format!("{least} to 730 days"),
                );
            }
            let mut tiering = Object::typed();
            tiering.put("AccessTier", tier.into());
            tiering.put("Days", Node::Int(days as i64));
            tierings.push(tiering);
        }
        if tierings.is_empty() {
            report("no archive".to_owned(), "one archive or both".to_owned());
        }
        let mut property = Object::typed();
        property.put("Id", Node::Text(self.name.clone()));
        property.put("Status", "Enabled".into());
        property.put("Tierings", tierings.into());
        self.selection.write(&mut property);
        property
    }
}
