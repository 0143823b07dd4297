//! A project without a source can't take its specification from one.

use stackwright::codebuild::{BuildSpec, Project};

fn main() {
    Project::without_source(BuildSpec::from_source_filename("buildspec.yml"));
}
