//! Where builds keep what the next ones can use.

use stackwright_core::{IntoValue, Node, Object, Scope, Value, intrinsic, pseudo};

use super::compute_type::words;
use super::project_ref::ProjectRef;
use crate::s3::BucketRef;

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
    Bucket(BucketCache),
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

    /// In a bucket, which the project is granted to read and write.
    pub fn bucket(bucket: &BucketRef) -> BucketCache {
        BucketCache {
            bucket: bucket.clone(),
            prefix: None,
            cache_namespace: None,
        }
    }

    pub(super) fn grant(&self, scope: &Scope, project: &ProjectRef) {
        if let Kind::Bucket(cache) = &self.0 {
            cache.bucket.grant_read_write(scope, project);
        }
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
            Kind::Bucket(place) => {
                let name = place.bucket.bucket_name().into_node();
                let prefix = place.prefix.as_ref();
                let prefix = prefix.map_or_else(|| Node::from(pseudo::no_value()), Node::from);
                cache.put_some(
                    "CacheNamespace",
                    place.cache_namespace.as_ref().map(Node::from),
                );
                cache.put("Location", intrinsic::join("/", vec![name, prefix]).into());
                cache.put("Type", "S3".into());
            }
        }
        cache.into()
    }
}

/// A cache in a bucket: see [`Cache::bucket`].
#[derive(Clone, Debug)]
pub struct BucketCache {
    bucket: BucketRef,
    prefix: Option<Value<String>>,
    cache_namespace: Option<Value<String>>,
}

impl BucketCache {
    /// What the keys of the cache begin with. Default: nothing.
    #[must_use]
    pub fn prefix(mut self, prefix: impl IntoValue<String>) -> Self {
        self.prefix = Some(prefix.into_value());
        self
    }

    /// A name for the cache that several projects share. Default: each has its own.
    #[must_use]
    pub fn cache_namespace(mut self, namespace: impl IntoValue<String>) -> Self {
        self.cache_namespace = Some(namespace.into_value());
        self
    }
}

impl From<BucketCache> for Cache {
    fn from(cache: BucketCache) -> Self {
        Self(Kind::Bucket(cache))
    }
}
