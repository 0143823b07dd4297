//! Where builds keep what the next ones can use.

use stackwright_core::{Node, Object};

use super::compute_type::words;

words! {
    /// What a host keeps between builds.
    LocalCacheMode {
        /// The Git repository.
        Source = "LOCAL_SOURCE_CACHE",
        /// Layers of Docker images; the build has to be privileged.
        DockerLayer = "LOCAL_DOCKER_LAYER_CACHE",
        /// The paths that the build specification names.
        Custom = "LOCAL_CUSTOM_CACHE",
    }
}

/// Where builds keep what the next ones can use. Default: nowhere.
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/build-caching.html>
#[derive(Clone, Debug)]
pub struct Cache(Kind);

#[derive(Clone, Debug)]
enum Kind {
    None,
    Local(Vec<LocalCacheMode>),
}

impl Cache {
    /// Nowhere.
    pub const fn none() -> Self {
        Self(Kind::None)
    }

    /// On the host of the build, as long as that is there.
    pub fn local(modes: impl IntoIterator<Item = LocalCacheMode>) -> Self {
        Self(Kind::Local(modes.into_iter().collect()))
    }

    pub(super) const fn is_some(&self) -> bool {
        !matches!(self.0, Kind::None)
    }

    pub(super) fn has_docker_layers(&self) -> bool {
        matches!(&self.0, Kind::Local(modes) if modes.contains(&LocalCacheMode::DockerLayer))
    }

    pub(super) fn render(&self) -> Node {
        let mut cache = Object::typed();
        match &self.0 {
            Kind::None => cache.put("Type", "NO_CACHE".into()),
            Kind::Local(modes) => {
                let modes = modes.iter().map(|mode| mode.as_str().into()).collect();
                cache.put("Modes", Node::List(modes));
                cache.put("Type", "LOCAL".into());
            }
        }
        cache.into()
    }
}
