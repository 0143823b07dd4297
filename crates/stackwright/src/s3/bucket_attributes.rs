//! Buckets that exist already.

use std::rc::Rc;

use stackwright_core::intrinsic::{concat, select, split};
use stackwright_core::{AsNode, Fault, IntoValue, Node, Scope, Value, pseudo};

use super::bucket_ref::{BucketRef, State};
use super::codes;
use crate::kms::KeyRef;
use stackwright_cfn::kinds::s3::{BucketArn, BucketName};

/// The regions whose website endpoints have a hyphen before the region; others have a dot.
/// <https://docs.aws.amazon.com/general/latest/gr/s3.html#s3_website_region_endpoints>
const HYPHENATED: [&str; 9] = [
    "us-east-1",
    "us-west-1",
    "us-west-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-northeast-1",
    "eu-west-1",
    "sa-east-1",
    "us-gov-west-1",
];

/// What is known of a bucket that exists already.
#[derive(Clone, Debug)]
pub struct BucketAttributes {
    name: Option<Value<BucketName>>,
    arn: Option<Value<BucketArn>>,
    account: Option<Value<String>>,
    region: Option<Value<String>>,
    key: Option<KeyRef>,
    is_website: bool,
    website_url: Option<Value<String>>,
}

impl BucketAttributes {
    const fn empty() -> Self {
        Self {
            name: None,
            arn: None,
            account: None,
            region: None,
            key: None,
            is_website: false,
            website_url: None,
        }
    }

    /// A bucket of this name.
    pub fn named(name: impl IntoValue<BucketName>) -> Self {
        Self {
            name: Some(name.into_value()),
            ..Self::empty()
        }
    }

    /// A bucket of this ARN.
    pub fn with_arn(arn: impl IntoValue<BucketArn>) -> Self {
        Self {
            arn: Some(arn.into_value()),
            ..Self::empty()
        }
    }

    /// The account that owns the bucket. Default: the stack's.
    #[must_use]
    pub fn account(mut self, account: impl IntoValue<String>) -> Self {
        self.account = Some(account.into_value());
        self
    }

    /// The bucket's region. Default: the stack's.
    #[must_use]
    pub fn region(mut self, region: impl IntoValue<String>) -> Self {
        self.region = Some(region.into_value());
        self
    }

    /// The key that encrypts objects. Default: none.
    #[must_use]
    pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Whether the bucket is a website. Default: false.
    #[must_use]
    pub const fn is_website(mut self, is_website: bool) -> Self {
        self.is_website = is_website;
        self
    }

    /// The URL of the bucket as a website. Default: made from name and region, where that is known.
    #[must_use]
    pub fn bucket_website_url(mut self, url: impl IntoValue<String>) -> Self {
        self.website_url = Some(url.into_value());
        self
    }

    #[track_caller]
    pub(super) fn into_ref(self, scope: &Scope) -> BucketRef {
        let arn = self.arn.clone().map(Value::into_node);
        let arn: Node = arn.unwrap_or_else(|| {
            let name = self
                .name
                .clone()
                .map_or_else(|| "".into(), Value::into_node);
            let parts = vec![
                "arn:".into(),
                scope.stack_partition().into_node(),
                ":s3:::".into(),
                name,
            ];
            concat(parts).into()
        });
        let name: Node = match (&self.name, arn.as_text()) {
            (Some(name), _) => name.clone().into_node(),
            (None, Some(text)) => text.splitn(6, ':').nth(5).unwrap_or_default().into(),
            (None, None) => select(5, split(":", arn.clone())).into(),
        };
        let region = self.region.unwrap_or_else(|| scope.stack_region());
        let suffix: Node = match region.as_text() {
            Some(region) if region.starts_with("cn-") => "amazonaws.com.cn".into(),
            Some(_) => "amazonaws.com".into(),
            None => pseudo::url_suffix().into_node(),
        };
        let domain = |middle: Vec<Node>| -> Value<String> {
            let mut parts = vec![name.clone()];
            parts.extend(middle);
            parts.push(suffix.clone());
            concat(parts).value()
        };
        let website_url = match (self.website_url, region.as_text()) {
            (Some(url), _) => url,
            (None, Some(text)) => {
                let separator = if HYPHENATED.contains(&text) { "-" } else { "." };
                let parts = vec![
                    "http://".into(),
                    name.clone(),
                    format!(".s3-website{separator}{text}.").into(),
                    suffix.clone(),
                ];
                concat(parts).value()
            }
            (None, None) => Value::from_node(unknown_url()),
        };
        let of_region = |start: &str| domain(vec![start.into(), (&region).into(), ".".into()]);
        BucketRef(Rc::new(State {
            node: scope.node(),
            domain_name: domain(vec![".s3.".into()]),
            dual_stack_domain_name: of_region(".s3.dualstack."),
            regional_domain_name: of_region(".s3."),
            website_url,
            arn: Value::from_node(arn),
            name: Value::from_node(name.clone()),
            region: region.into_node(),
            account: self.account.map(Value::into_node),
            key: self.key,
            is_website: self.is_website,
            own: None,
        }))
    }
}

#[track_caller]
fn unknown_url() -> Node {
    Fault::new(
        &codes::UNKNOWN_WEBSITE_URL,
        "the website URL of an existing bucket depends on its region",
    )
    .given("a bucket whose region is known at deployment only")
    .allowed("a bucket imported with `region` or `bucket_website_url`")
    .help("import it with `Bucket::from_bucket_attributes`")
    .into()
}
