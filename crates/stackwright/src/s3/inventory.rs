//! Reports of what is in a bucket.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Text, Value};

use super::bucket_ref::BucketRef;
use super::codes;
use crate::iam::{PolicyStatement, ServicePrincipal};

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum InventoryFormat {
    Csv,
    Parquet,
    Orc,
}

/// How often a report is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum InventoryFrequency {
    Daily,
    Weekly,
}

/// Which versions a report has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum InventoryObjectVersion {
    All,
    Current,
}

/// A report of what is in a bucket, made again and again.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html>
#[derive(Clone, Debug)]
pub struct Inventory {
    destination: BucketRef,
    destination_prefix: Option<Text>,
    bucket_owner: Option<Value<String>>,
    objects_prefix: Option<Text>,
    format: InventoryFormat,
    disabled: bool,
    id: Option<Text>,
    frequency: InventoryFrequency,
    versions: InventoryObjectVersion,
    optional_fields: Vec<Text>,
}

impl Inventory {
    /// A weekly report of all versions as CSV, written into a bucket.
    pub fn new(destination: &BucketRef) -> Self {
        Self {
            destination: destination.clone(),
            destination_prefix: None,
            bucket_owner: None,
            objects_prefix: None,
            format: InventoryFormat::Csv,
            disabled: false,
            id: None,
            frequency: InventoryFrequency::Weekly,
            versions: InventoryObjectVersion::All,
            optional_fields: Vec::new(),
        }
    }

    /// Where in the bucket reports are written. Default: at its root.
    #[must_use]
    pub fn destination_prefix(mut self, prefix: impl Into<Text>) -> Self {
        self.destination_prefix = Some(prefix.into());
        self
    }

    /// The account that has to own the bucket to which reports are written. Default: any.
    #[must_use]
    pub fn bucket_owner(mut self, account: impl IntoValue<String>) -> Self {
        self.bucket_owner = Some(account.into_value());
        self
    }

    /// Only objects whose key starts like this. Default: all.
    #[must_use]
    pub fn objects_prefix(mut self, prefix: impl Into<Text>) -> Self {
        self.objects_prefix = Some(prefix.into());
        self
    }

    /// The format. Default: CSV.
    #[must_use]
    pub const fn format(mut self, format: InventoryFormat) -> Self {
        self.format = format;
        self
    }

    /// Whether reports are made. Default: true.
    #[must_use]
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.disabled = !enabled;
        self
    }

    /// The name: up to 64 letters, digits and `._-`. Default: made from the bucket's id.
    #[must_use]
    pub fn inventory_id(mut self, id: impl Into<Text>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// How often reports are made. Default: weekly.
    #[must_use]
    pub const fn frequency(mut self, frequency: InventoryFrequency) -> Self {
        self.frequency = frequency;
        self
    }

    /// Which versions reports have. Default: all.
    #[must_use]
    pub const fn include_object_versions(mut self, versions: InventoryObjectVersion) -> Self {
        self.versions = versions;
        self
    }

    /// Adds fields, such as `Size`. Default: none.
    #[must_use]
    pub fn optional_fields<F: Into<Text>>(mut self, fields: impl IntoIterator<Item = F>) -> Self {
        self.optional_fields
            .extend(fields.into_iter().map(Into::into));
        self
    }

    /// The property, as number `index` of the bucket.
    pub(super) fn property(&self, scope: &Scope, index: usize) -> Object {
        let legal = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
        let id = match &self.id {
            Some(id) => {
                if id.is_empty() || id.len() > 64 || !id.chars().all(legal) {
                    let finding = Diagnostic::error(
                        &codes::ILLEGAL_INVENTORY,
                        "the inventory's id is not a legal one",
                    );
                    scope.diagnose(
                        finding
                            .given(format!("`{id}`"))
                            .allowed("1 to 64 letters, digits and `._-`")
                            .help("choose another one, or leave it out"),
                    );
                }
                id.to_string()
            }
            None => {
                let made = format!("{}Inventory{index}", scope.id());
                let made: String = made.chars().filter(|c| legal(*c)).collect();
                let start = made.len().saturating_sub(64);
                made.get(start..).unwrap_or_default().to_owned()
            }
        };
        let mut destination = Object::typed();
        destination.put_some("BucketAccountId", self.bucket_owner.clone());
        destination.put("BucketArn", self.destination.bucket_arn().into());
        let format = match self.format {
            InventoryFormat::Csv => "CSV",
            InventoryFormat::Parquet => "Parquet",
            InventoryFormat::Orc => "ORC",
        };
        destination.put("Format", format.into());
        destination.put_some("Prefix", self.destination_prefix.clone());
        let versions = match self.versions {
            InventoryObjectVersion::All => "All",
            InventoryObjectVersion::Current => "Current",
        };
        let frequency = match self.frequency {
            InventoryFrequency::Daily => "Daily",
            InventoryFrequency::Weekly => "Weekly",
        };
        let mut property = Object::typed();
        property.put("Destination", destination.into());
        property.put("Enabled", (!self.disabled).into());
        property.put("Id", id.into());
        property.put("IncludedObjectVersions", versions.into());
        if !self.optional_fields.is_empty() {
            property.put(
                "OptionalFields",
                Node::from(self.optional_fields.as_slice()),
            );
        }
        property.put_some("Prefix", self.objects_prefix.clone());
        property.put("ScheduleFrequency", frequency.into());
        property
    }

    /// Permits S3 to write reports about a bucket.
    pub(super) fn permit(&self, scope: &Scope, source: &BucketRef) {
        let prefix = self.destination_prefix.as_deref().unwrap_or_default();
        let objects = self.destination.arn_for_objects(format!("{prefix}*"));
        let statement = PolicyStatement::new()
            .actions(["s3:PutObject"])
            .resources([self.destination.bucket_arn().to_text(), objects])
            .principal(ServicePrincipal::new("s3.amazonaws.com"))
            .condition("ArnLike", "aws:SourceArn", source.bucket_arn());
        self.destination.take(scope, statement);
    }
}
