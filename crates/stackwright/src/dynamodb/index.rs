//! Secondary indexes.

use stackwright_core::{Node, Object, Text};

use super::attribute::{Attribute, key_schema};
use super::settings::{ContributorInsightsMode, Units, contributor_insights, throughput_setters};

/// Which attributes an index has a copy of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectionType {
    /// The keys of table and index.
    KeysOnly,
    /// The keys and the attributes that are named.
    Include,
    /// All of them.
    All,
}

impl ProjectionType {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::KeysOnly => "KEYS_ONLY",
            Self::Include => "INCLUDE",
            Self::All => "ALL",
        }
    }
}

/// Which attributes an index has a copy of, with their names.
#[derive(Clone, Debug, Default)]
pub(super) struct Projection {
    pub(super) kind: Option<ProjectionType>,
    pub(super) non_key_attributes: Vec<Text>,
}

impl Projection {
    pub(super) fn node(&self) -> Node {
        let mut projection = Object::typed();
        if !self.non_key_attributes.is_empty() {
            projection.put("NonKeyAttributes", self.non_key_attributes.clone().into());
        }
        let kind = self.kind.unwrap_or(ProjectionType::All);
        projection.put("ProjectionType", kind.as_str().into());
        projection.into()
    }
}

/// The setters of what both kinds of indexes copy.
macro_rules! projection_setters {
    () => {
        /// Which attributes the index has a copy of. Default: all.
        #[must_use]
        pub const fn projection_type(mut self, projection: ProjectionType) -> Self {
            self.projection.kind = Some(projection);
            self
        }

        /// The attributes besides the keys, for [`ProjectionType::Include`].
        #[must_use]
        pub fn non_key_attributes<T: Into<Text>>(
            mut self,
            attributes: impl IntoIterator<Item = T>,
        ) -> Self {
            self.projection.non_key_attributes = attributes.into_iter().map(Into::into).collect();
            self
        }
    };
}

/// A global secondary index: another key for all items of the table.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html>
///
/// ```
/// use stackwright::dynamodb::{Attribute, GlobalSecondaryIndex};
///
/// let by_customer = GlobalSecondaryIndex::new("by-customer", Attribute::string("customer"))
///     .sort_key(Attribute::number("placed_at"));
/// ```
#[derive(Clone, Debug)]
pub struct GlobalSecondaryIndex {
    pub(super) name: Text,
    pub(super) partition_keys: Vec<Attribute>,
    pub(super) sort_keys: Vec<Attribute>,
    pub(super) projection: Projection,
    pub(super) capacity: Units,
    pub(super) max_request_units: Units,
    warm_throughput: Units,
    contributor_insights: Option<(bool, Option<ContributorInsightsMode>)>,
}

impl GlobalSecondaryIndex {
    /// An index with this partition key.
    pub fn new(name: impl Into<Text>, partition_key: Attribute) -> Self {
        Self {
            name: name.into(),
            partition_keys: vec![partition_key],
            sort_keys: Vec::new(),
            projection: Projection::default(),
            capacity: Units::default(),
            max_request_units: Units::default(),
            warm_throughput: Units::default(),
            contributor_insights: None,
        }
    }

    /// Adds a partition key, up to four.
    #[must_use]
    pub fn partition_key(mut self, key: Attribute) -> Self {
        self.partition_keys.push(key);
        self
    }

    /// Adds a sort key, up to four. Default: none.
    #[must_use]
    pub fn sort_key(mut self, key: Attribute) -> Self {
        self.sort_keys.push(key);
        self
    }

    projection_setters!();

    throughput_setters!();

    pub(super) fn attributes(&self) -> impl Iterator<Item = &Attribute> {
        self.partition_keys.iter().chain(&self.sort_keys)
    }

    pub(super) fn property(&self, is_provisioned: bool) -> Node {
        let mut index = Object::typed();
        index.put("IndexName", self.name.clone().into());
        index.put(
            "KeySchema",
            key_schema(&self.partition_keys, &self.sort_keys),
        );
        index.put("Projection", self.projection.node());
        if is_provisioned {
            index.put("ProvisionedThroughput", self.capacity.provisioned());
        }
        if let Some(limits) = self.max_request_units.on_demand() {
            index.put("OnDemandThroughput", limits);
        }
        if let Some(warm) = self.warm_throughput.warm() {
            index.put("WarmThroughput", warm);
        }
        if let Some((enabled, mode)) = self.contributor_insights {
            index.put(
                "ContributorInsightsSpecification",
                contributor_insights(enabled, mode),
            );
        }
        index.into()
    }
}

/// A local secondary index: another sort key for the items of one partition key.
/// <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html>
#[derive(Clone, Debug)]
pub struct LocalSecondaryIndex {
    pub(super) name: Text,
    pub(super) sort_key: Attribute,
    pub(super) projection: Projection,
}

impl LocalSecondaryIndex {
    /// An index with this sort key.
    pub fn new(name: impl Into<Text>, sort_key: Attribute) -> Self {
        Self {
            name: name.into(),
            sort_key,
            projection: Projection::default(),
        }
    }

    projection_setters!();

    pub(super) fn property(&self, partition_key: &Attribute) -> Node {
        let keys = key_schema(
            std::slice::from_ref(partition_key),
            std::slice::from_ref(&self.sort_key),
        );
        let mut index = Object::typed();
        index.put("IndexName", self.name.clone().into());
        index.put("KeySchema", keys);
        index.put("Projection", self.projection.node());
        index.into()
    }
}
