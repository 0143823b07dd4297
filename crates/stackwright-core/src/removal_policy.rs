//! What happens to a resource that leaves the stack.

/// What happens to a resource when it is removed from the template, replaced, or its stack deleted.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalPolicy {
    /// It is deleted.
    Destroy,
    /// It stays in the account, outside any stack.
    Retain,
    /// A snapshot is taken before it is deleted. Volumes, database instances and clusters, cache and
    /// Redshift clusters know it.
    Snapshot,
    /// It stays, unless it is removed while the stack that first creates it fails.
    RetainOnUpdateOrDelete,
}

impl RemovalPolicy {
    /// The value of `DeletionPolicy`.
    pub fn deletion_policy(self) -> DeletionPolicy {
        match self {
            Self::Destroy => DeletionPolicy::Delete,
            Self::Retain => DeletionPolicy::Retain,
            Self::Snapshot => DeletionPolicy::Snapshot,
            Self::RetainOnUpdateOrDelete => DeletionPolicy::RetainExceptOnCreate,
        }
    }

    /// The value of `UpdateReplacePolicy`, which has no equal for `RetainExceptOnCreate`.
    pub fn update_replace_policy(self) -> DeletionPolicy {
        match self {
            Self::RetainOnUpdateOrDelete => DeletionPolicy::Retain,
            other => other.deletion_policy(),
        }
    }
}

/// A value of the resource attributes `DeletionPolicy` and `UpdateReplacePolicy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionPolicy {
    /// Delete the resource.
    Delete,
    /// Keep it.
    Retain,
    /// Keep it, unless the creation of its stack fails. Only as `DeletionPolicy`.
    RetainExceptOnCreate,
    /// Take a snapshot, then delete it.
    Snapshot,
}

impl DeletionPolicy {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}
