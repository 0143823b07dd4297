//! The image.

use stackwright::ecr::{LifecycleRule, Repository};
use stackwright::prelude::*;

use super::contract::REPOSITORY;

/// A repository that scans images and keeps the newest twenty.
pub fn repository(stack: &mut Stack) {
    let repository = stack.add(
        "Repository",
        Repository::new()
            .lifecycle_rule(LifecycleRule::max_image_count(20))
            .image_scan_on_push(true),
    );
    REPOSITORY.publish(stack, "RepositoryName", repository.repository_name());
    stack.output("RepositoryUri", repository.repository_uri());
}
