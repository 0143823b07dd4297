//! Repositories.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ecr::CfnRepository;
use stackwright_cfn::kinds::ecr::{RepositoryArn, RepositoryName};
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, Object, RemovalPolicy, Scope, Text, Value,
    intrinsic, text,
};

use super::codes;
use super::lifecycle::LifecycleRule;
use super::repository_ref::{Owned, RepositoryRef};
use crate::iam::SharedDocument;
use crate::kms::KeyRef;

/// Whether the tag of an image can be given to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagMutability {
    /// It can.
    Mutable,
    /// It can't.
    Immutable,
    /// It can, but for tags that an exclusion matches.
    MutableWithExclusion,
    /// It can't, but for tags that an exclusion matches.
    ImmutableWithExclusion,
}

/// How images are encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepositoryEncryption {
    /// By keys of S3.
    Aes256,
    /// By a key of KMS.
    Kms,
    /// By a key of KMS, twice.
    KmsDsse,
}

/// A repository of container images.
///
/// It is retained when the stack is deleted, unless the removal policy says otherwise.
///
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/Repositories.html>
#[derive(Clone, Debug, Default)]
pub struct Repository {
    repository_name: Option<Value<RepositoryName>>,
    encryption: Option<RepositoryEncryption>,
    encryption_key: Option<KeyRef>,
    lifecycle_rules: Vec<LifecycleRule>,
    lifecycle_registry_id: Option<Value<String>>,
    removal_policy: Option<RemovalPolicy>,
    image_scan_on_push: Option<bool>,
    image_tag_mutability: Option<TagMutability>,
    exclusions: Vec<Text>,
    empty_on_delete: Option<bool>,
}

impl Repository {
    /// A repository with the defaults of ECR.
    pub fn new() -> Self {
        Self::default()
    }

    /// The repository's name. A named repository can't be replaced without another name. Default:
    /// made by CloudFormation.
    #[must_use]
    pub fn repository_name(mut self, name: impl IntoValue<RepositoryName>) -> Self {
        self.repository_name = Some(name.into_value());
        self
    }

    /// How images are encrypted. Default: by keys of S3, or by KMS where a key is given.
    #[must_use]
    pub fn encryption(mut self, encryption: RepositoryEncryption) -> Self {
        self.encryption = Some(encryption);
        self
    }

    /// The key that encrypts images. Default: one that AWS manages.
    #[must_use]
    pub fn encryption_key(mut self, key: &KeyRef) -> Self {
        self.encryption_key = Some(key.clone());
        self
    }

    /// Adds a rule by which images expire. Default: they don't.
    #[must_use]
    pub fn lifecycle_rule(mut self, rule: LifecycleRule) -> Self {
        self.lifecycle_rules.push(rule);
        self
    }

    /// The registry to which the lifecycle policy applies, an account id. Default: the account's own.
    #[must_use]
    pub fn lifecycle_registry_id(mut self, id: impl IntoValue<String>) -> Self {
        self.lifecycle_registry_id = Some(id.into_value());
        self
    }

    /// What happens to the repository when it leaves the stack. Default: it is retained.
    #[must_use]
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// Whether images are scanned as they are pushed. Default: no.
    #[must_use]
    pub fn image_scan_on_push(mut self, scan: bool) -> Self {
        self.image_scan_on_push = Some(scan);
        self
    }

    /// Whether tags can move from one image to another. Default: they can.
    #[must_use]
    pub fn image_tag_mutability(mut self, mutability: TagMutability) -> Self {
        self.image_tag_mutability = Some(mutability);
        self
    }

    /// Excludes tags from the mutability; `*` stands for anything. It needs a mutability with
    /// exclusions.
    #[must_use]
    pub fn image_tag_mutability_exclusion(mut self, pattern: impl Into<Text>) -> Self {
        self.exclusions.push(pattern.into());
        self
    }

    /// Whether deleting the repository deletes its images, too; else a repository with images can't
    /// be deleted. Default: no.
    #[must_use]
    pub fn empty_on_delete(mut self, empty: bool) -> Self {
        self.empty_on_delete = Some(empty);
        self
    }

    /// A repository of this account and region, by its name.
    #[track_caller]
    pub fn from_repository_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<RepositoryName>,
    ) -> RepositoryRef {
        let name = name.into_value();
        let (region, account) = (scope.stack_region(), scope.stack_account());
        let arn = scope.arn("ecr", text!["repository/", &name]);
        scope.add(
            id,
            Imported {
                name,
                arn: arn.cast().value(),
                account: account.into_node(),
                region: region.into_node(),
            },
        )
    }

    /// A repository by its ARN, of whatever account and region.
    #[track_caller]
    pub fn from_repository_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<RepositoryArn>,
    ) -> RepositoryRef {
        let arn = arn.into_value();
        let name = match arn.as_text() {
            Some(text) => text
                .split_once('/')
                .map_or(text, |(_, name)| name)
                .into_value(),
            None => text![intrinsic::select(1, arn.split("/"))].value(),
        };
        Self::from_repository_attributes(scope, id, name, arn)
    }

    /// A repository by its name and ARN, of whatever account and region.
    #[track_caller]
    pub fn from_repository_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<RepositoryName>,
        arn: impl IntoValue<RepositoryArn>,
    ) -> RepositoryRef {
        let arn: Value<RepositoryArn> = arn.into_value();
        let [account, region] = home_of(&arn);
        scope.add(
            id,
            Imported {
                name: name.into_value(),
                arn,
                account,
                region,
            },
        )
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str| {
            scope.diagnose(
                Diagnostic::error(&codes::ILLEGAL_REPOSITORY, message)
                    .help("correct the repository's options")
                    .given(given)
                    .allowed(allowed),
            );
        };
        if let Some(name) = self.repository_name.as_ref().and_then(Value::as_text) {
            let alphanumeric = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            let legal = (2..=256).contains(&name.len())
                && name
                    .split('/')
                    .all(|part| part.starts_with(alphanumeric) && part.ends_with(alphanumeric))
                && name.chars().all(|c| alphanumeric(c) || "._-/".contains(c));
            if !legal {
                refuse(
                    "a repository name is no legal one",
                    format!("`{name}`"),
                    "2 to 256 lower-case letters and digits, with `.`, `_`, `-` and `/` between them",
                );
            }
        }
        let by_kms = !matches!(self.encryption, Some(RepositoryEncryption::Aes256));
        if self.encryption_key.is_some() && !by_kms {
            refuse(
                "a repository has a key, and is not encrypted by KMS",
                "RepositoryEncryption::Aes256".to_owned(),
                "RepositoryEncryption::Kms",
            );
        }
        let excluding = matches!(
            self.image_tag_mutability,
            Some(TagMutability::MutableWithExclusion | TagMutability::ImmutableWithExclusion)
        );
        if excluding == self.exclusions.is_empty() {
            refuse(
                "exclusions and the mutability of tags contradict each other",
                format!("{} exclusions", self.exclusions.len()),
                "1 to 5 exclusions exactly with a mutability with exclusions",
            );
        }
    }

    fn write(&self, repository: &mut Object) {
        if let Some(name) = &self.repository_name {
            repository.put("RepositoryName", name.into());
        }
        let encryption = match (self.encryption, &self.encryption_key) {
            (Some(RepositoryEncryption::Aes256), _) | (None, None) => None,
            (Some(RepositoryEncryption::KmsDsse), _) => Some("KMS_DSSE"),
            (Some(RepositoryEncryption::Kms) | None, _) => Some("KMS"),
        };
        if let Some(kind) = encryption {
            let mut configuration = Object::typed();
            configuration.put("EncryptionType", kind.into());
            if let Some(key) = &self.encryption_key {
                configuration.put("KmsKey", key.key_arn().into_node());
            }
            repository.put("EncryptionConfiguration", configuration.into());
        }
        if let Some(scan) = self.image_scan_on_push {
            let mut scanning = Object::typed();
            scanning.put("ScanOnPush", scan.into());
            repository.put("ImageScanningConfiguration", scanning.into());
        }
        if let Some(mutability) = self.image_tag_mutability {
            let name = match mutability {
                TagMutability::Mutable => "MUTABLE",
                TagMutability::Immutable => "IMMUTABLE",
                TagMutability::MutableWithExclusion => "MUTABLE_WITH_EXCLUSION",
                TagMutability::ImmutableWithExclusion => "IMMUTABLE_WITH_EXCLUSION",
            };
            repository.put("ImageTagMutability", name.into());
        }
        for pattern in &self.exclusions {
            let mut filter = Object::typed();
            filter.put("ImageTagMutabilityExclusionFilterType", "WILDCARD".into());
            filter.put(
                "ImageTagMutabilityExclusionFilterValue",
                Node::Text(pattern.clone()),
            );
            repository.push("ImageTagMutabilityExclusionFilters", filter.into());
        }
        if let Some(empty) = self.empty_on_delete {
            repository.put("EmptyOnDelete", empty.into());
        }
    }
}

impl Construct for Repository {
    type Handle = RepositoryRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> RepositoryRef {
        self.check(scope);
        let resource = scope.add("Resource", CfnRepository::new());
        scope
            .edit(&resource)
            .update(|repository| self.write(repository))
            .removal_policy(self.removal_policy.unwrap_or(RemovalPolicy::Retain));
        let owned = Owned {
            rules: self.lifecycle_rules,
            policy: SharedDocument::default(),
        };
        let [account, region] = home_of(&resource.attr_arn());
        let repository = RepositoryRef {
            node: scope.node(),
            name: resource.reference(),
            arn: resource.attr_arn(),
            account,
            region,
            owned: Some(Rc::new(RefCell::new(owned))),
        };
        let (hook, registry, resource) = (
            repository.clone(),
            self.lifecycle_registry_id,
            resource.node(),
        );
        scope.on_synthesis(move |scope| hook.finish(scope, resource, registry));
        repository
    }
}

struct Imported {
    name: Value<RepositoryName>,
    arn: Value<RepositoryArn>,
    account: Node,
    region: Node,
}

impl Construct for Imported {
    type Handle = RepositoryRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> RepositoryRef {
        RepositoryRef {
            node: scope.node(),
            name: self.name,
            arn: self.arn,
            account: self.account,
            region: self.region,
            owned: None,
        }
    }
}

/// The account and region that an ARN names.
fn home_of(arn: &Value<RepositoryArn>) -> [Node; 2] {
    [4, 3].map(|index| {
        intrinsic::select(index, arn.split(":"))
            .value::<String>()
            .into_node()
    })
}
