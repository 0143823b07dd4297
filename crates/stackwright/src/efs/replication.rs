//! Copies of file systems.

use stackwright_core::{IntoValue, Node, Object, Scope, Value};

use super::file_system_ref::FileSystemRef;
use crate::kms::KeyRef;

/// Where a file system is replicated to.
/// <https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html>
#[derive(Clone, Debug)]
pub struct ReplicationConfiguration {
    destination: Option<FileSystemRef>,
    region: Option<Value<String>>,
    availability_zone: Option<Value<String>>,
    kms_key: Option<KeyRef>,
}

impl ReplicationConfiguration {
    const fn empty() -> Self {
        Self {
            destination: None,
            region: None,
            availability_zone: None,
            kms_key: None,
        }
    }

    /// To a file system of the stack's region, whose protection against being overwritten is off.
    pub fn existing_file_system(destination: &FileSystemRef) -> Self {
        Self {
            destination: Some(destination.clone()),
            ..Self::empty()
        }
    }

    /// To a file system that EFS makes in a region.
    pub fn regional_file_system(region: impl IntoValue<String>) -> Self {
        Self {
            region: Some(region.into_value()),
            ..Self::empty()
        }
    }

    /// To a file system that EFS makes in one zone of a region.
    pub fn one_zone_file_system(
        region: impl IntoValue<String>,
        availability_zone: impl IntoValue<String>,
    ) -> Self {
        Self {
            availability_zone: Some(availability_zone.into_value()),
            ..Self::regional_file_system(region)
        }
    }

    /// The key that encrypts the copy that EFS makes. Default: the account's key for EFS.
    #[must_use]
    pub fn kms_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.kms_key = Some(key.into());
        self
    }

    pub(super) fn property(&self, scope: &Scope) -> Object {
        let mut destination = Object::typed();
        destination.put_some("AvailabilityZoneName", self.availability_zone.clone());
        let id = self.destination.as_ref().map(FileSystemRef::file_system_id);
        destination.put_some("FileSystemId", id);
        destination.put_some("KmsKeyId", self.kms_key.as_ref().map(KeyRef::key_arn));
        let own = || scope.stack_region();
        let region = self.region.clone().unwrap_or_else(own);
        destination.put("Region", region.into());
        let mut property = Object::typed();
        property.put("Destinations", Node::List(vec![destination.into()]));
        property
    }
}
