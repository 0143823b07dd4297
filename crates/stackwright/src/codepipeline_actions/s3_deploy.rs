//! Deployments to buckets.

use stackwright_core::{Duration, IntoValue, Object, Text, Value};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::kms::KeyRef;
use crate::s3::{BucketAccessControl, BucketRef};

/// What browsers and caches are told of an object.
///
/// <https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cache-Control>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CacheControl(Text);

/// Declares directives without a number.
macro_rules! directives {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => { $(
        $(#[$doc])*
        pub const $name: Self = Self(Text::Borrowed($word));
    )* };
}

impl CacheControl {
    directives! {
        /// It is asked for again when it is out of date.
        MUST_REVALIDATE = "must-revalidate";
        /// It is asked for each time whether it has changed.
        NO_CACHE = "no-cache";
        /// It is not changed on the way.
        NO_TRANSFORM = "no-transform";
        /// It is not kept.
        NO_STORE = "no-store";
        /// It is only kept by those who know its status.
        MUST_UNDERSTAND = "must-understand";
        /// Everyone may keep it.
        PUBLIC = "public";
        /// Only the browser may keep it.
        PRIVATE = "private";
        /// It does not change.
        IMMUTABLE = "immutable";
        /// Shared caches ask for it again when it is out of date.
        PROXY_REVALIDATE = "proxy-revalidate";
    }

    /// How long it is up to date.
    pub fn max_age(time: Duration) -> Self {
        Self::timed("max-age", time)
    }

    /// How long it is up to date in shared caches.
    pub fn s_max_age(time: Duration) -> Self {
        Self::timed("s-maxage", time)
    }

    /// How long it may be used out of date while it is asked for.
    pub fn stale_while_revalidate(time: Duration) -> Self {
        Self::timed("stale-while-revalidate", time)
    }

    /// How long it may be used out of date where it can't be asked for.
    pub fn stale_if_error(time: Duration) -> Self {
        Self::timed("stale-if-error", time)
    }

    /// Any other directive.
    pub fn from_text(directive: impl Into<Text>) -> Self {
        Self(directive.into())
    }

    fn timed(name: &str, time: Duration) -> Self {
        Self(format!("{name}={}", time.to_millis() / 1000).into())
    }
}

/// Puts an artifact into a bucket.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3Deploy.html>
#[derive(Clone, Debug)]
pub struct S3DeployAction {
    common: Common,
    bucket: BucketRef,
    input: Artifact,
    extract: bool,
    object_key: Option<Value<String>>,
    access_control: Option<BucketAccessControl>,
    cache_control: Vec<CacheControl>,
    encryption_key: Option<KeyRef>,
}

action_setters!(S3DeployAction);

impl S3DeployAction {
    /// Puts the files of an artifact into a bucket.
    pub fn new(name: impl Into<Text>, bucket: &BucketRef, input: &Artifact) -> Self {
        Self {
            common: Common::new(name),
            bucket: bucket.clone(),
            input: input.clone(),
            extract: true,
            object_key: None,
            access_control: None,
            cache_control: Vec::new(),
            encryption_key: None,
        }
    }

    /// Puts the artifact there as one archive with this key.
    #[must_use]
    pub fn archive(mut self, object_key: impl IntoValue<String>) -> Self {
        self.extract = false;
        self.object_key = Some(object_key.into_value());
        self
    }

    /// What the keys of the files begin with. Default: nothing.
    #[must_use]
    pub fn object_key(mut self, prefix: impl IntoValue<String>) -> Self {
        self.object_key = Some(prefix.into_value());
        self
    }

    /// Who may access the objects. Default: whom the bucket's policy lets.
    #[must_use]
    pub const fn access_control(mut self, control: BucketAccessControl) -> Self {
        self.access_control = Some(control);
        self
    }

    /// What browsers and caches are told of the objects. Default: nothing.
    #[must_use]
    pub fn cache_control(mut self, directives: impl IntoIterator<Item = CacheControl>) -> Self {
        self.cache_control.extend(directives);
        self
    }

    /// The key that encrypts the objects. Default: the bucket's.
    #[must_use]
    pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.encryption_key = Some(key.into());
        self
    }
}

impl Action for S3DeployAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Deploy, "S3")
            .artifact_bounds(ArtifactBounds::DEPLOY)
            .inputs([self.input.clone()])
            .resource_region(self.bucket.known_region())
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        self.bucket.grant_write(scope, role);
        if self.access_control.is_some() {
            self.bucket.grant_put_acl(scope, role);
        }
        context.bucket().grant_read(scope, role);
        let extract = if self.extract { "true" } else { "false" };
        let mut configuration = Object::new()
            .with("BucketName", self.bucket.bucket_name())
            .with("Extract", extract);
        if let Some(key) = &self.object_key {
            configuration.set("ObjectKey", key.into());
        }
        if let Some(control) = self.access_control {
            configuration.set("CannedACL", canned(control).into());
        }
        if !self.cache_control.is_empty() {
            let words: Vec<&str> = self.cache_control.iter().map(|word| &*word.0).collect();
            configuration.set("CacheControl", words.join(", ").into());
        }
        if let Some(key) = &self.encryption_key {
            key.grant_encrypt(scope, role);
            configuration.set("KMSEncryptionKeyARN", key.key_arn().into_node());
        }
        configuration
    }
}

/// The name of a control list in requests.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl>
const fn canned(control: BucketAccessControl) -> &'static str {
    match control {
        BucketAccessControl::Private => "private",
        BucketAccessControl::PublicRead => "public-read",
        BucketAccessControl::PublicReadWrite => "public-read-write",
        BucketAccessControl::AuthenticatedRead => "authenticated-read",
        BucketAccessControl::LogDeliveryWrite => "log-delivery-write",
        BucketAccessControl::BucketOwnerRead => "bucket-owner-read",
        BucketAccessControl::BucketOwnerFullControl => "bucket-owner-full-control",
        BucketAccessControl::AwsExecRead => "aws-exec-read",
    }
}
