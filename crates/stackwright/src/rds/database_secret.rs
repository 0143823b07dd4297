//! Secrets with the name and password of a database user.

use stackwright_core::intrinsic::json_text;
use stackwright_core::{
    Construct, IntoValue, Object, Scope, Text, Value, content_hash, pseudo, text,
};

use crate::kms::KeyRef;
use crate::secretsmanager::{
    DEFAULT_EXCLUDED_CHARACTERS, Secret, SecretRef, SecretStringGenerator,
};

/// The length of a generated password: what every engine takes.
const PASSWORD_LENGTH: u32 = 30;

/// The longest logical id.
const MAX_LOGICAL_ID: usize = 255;

/// A secret with the name of a database user and a generated password.
///
/// [`SecretRef::attach`] adds how the database is reached.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::rds::DatabaseSecret;
///
/// let stack = Stack::new("shop");
/// let reporting = stack.add("Reporting", DatabaseSecret::new("reporting"));
/// ```
#[derive(Clone, Debug)]
pub struct DatabaseSecret {
    username: Value<String>,
    dbname: Option<Value<String>>,
    master_secret: Option<SecretRef>,
    pub(super) options: SecretOptions,
    replace_on_password_criteria_changes: bool,
}

/// What is said of a secret in several places.
#[derive(Clone, Debug, Default)]
pub(super) struct SecretOptions {
    pub(super) name: Option<Value<String>>,
    pub(super) encryption_key: Option<KeyRef>,
    pub(super) exclude_characters: Option<Text>,
    pub(super) replicas: Vec<(Value<String>, Option<KeyRef>)>,
}

/// Declares the setters of [`SecretOptions`] for what has them in `options`.
macro_rules! secret_setters {
    () => {
        /// The secret's name. Default: CloudFormation makes one up.
        #[must_use]
        pub fn secret_name(mut self, name: impl IntoValue<String>) -> Self {
            self.options.name = Some(name.into_value());
            self
        }

        /// The key that encrypts the secret. Default: the service's key of the account.
        #[must_use]
        pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
            self.options.encryption_key = Some(key.into());
            self
        }

        /// Characters that the password must not have. Default: ``  %+~`#$&*()|[]{}:;<>?!'/@"\ ``.
        #[must_use]
        pub fn exclude_characters(mut self, characters: impl Into<Text>) -> Self {
            self.options.exclude_characters = Some(characters.into());
            self
        }

        /// Adds a copy of the secret in another region, encrypted by the service's key there.
        #[must_use]
        pub fn replica_region(mut self, region: impl IntoValue<String>) -> Self {
            self.options.replicas.push((region.into_value(), None));
            self
        }

        /// Adds a copy of the secret in another region, encrypted by a key of that region.
        #[must_use]
        pub fn encrypted_replica_region(
            mut self,
            region: impl IntoValue<String>,
            key: impl Into<KeyRef>,
        ) -> Self {
            let replica = (region.into_value(), Some(key.into()));
            self.options.replicas.push(replica);
            self
        }
    };
}
pub(super) use secret_setters;

impl DatabaseSecret {
    /// A secret for a user of this name.
    pub fn new(username: impl IntoValue<String>) -> Self {
        Self {
            username: username.into_value(),
            dbname: None,
            master_secret: None,
            options: SecretOptions::default(),
            replace_on_password_criteria_changes: false,
        }
    }

    secret_setters!();

    /// The database that the user works with. Default: what attaching the secret adds.
    #[must_use]
    pub fn dbname(mut self, name: impl IntoValue<String>) -> Self {
        self.dbname = Some(name.into_value());
        self
    }

    /// The secret of a user who may change this one, for rotation between two users. Default: none.
    #[must_use]
    pub fn master_secret(mut self, secret: &SecretRef) -> Self {
        self.master_secret = Some(secret.clone());
        self
    }

    /// Whether the secret is replaced, with a new password, when the excluded characters change. Else
    /// the change has no effect. Default: false.
    #[must_use]
    pub const fn replace_on_password_criteria_changes(mut self, replace: bool) -> Self {
        self.replace_on_password_criteria_changes = replace;
        self
    }
}

impl Construct for DatabaseSecret {
    type Handle = SecretRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SecretRef {
        let options = self.options;
        let characters = options.exclude_characters;
        let characters = characters.unwrap_or(Text::Borrowed(DEFAULT_EXCLUDED_CHARACTERS));
        let mut template = Object::new().with("username", self.username);
        if let Some(name) = self.dbname {
            template.set("dbname", name.into());
        }
        if let Some(master) = &self.master_secret {
            template.set("masterarn", master.secret_arn().into());
        }
        let generator = SecretStringGenerator::new()
            .template(json_text(template), "password")
            .password_length(PASSWORD_LENGTH)
            .exclude_characters(characters.clone());
        let description = text!["Generated by the CDK for stack: ", pseudo::stack_name()];
        let mut secret = Secret::new()
            .description(description)
            .generate_secret_string(generator);
        if let Some(name) = options.name {
            secret = secret.secret_name(name);
        }
        if let Some(key) = options.encryption_key {
            secret = secret.encryption_key(key);
        }
        for (region, key) in options.replicas {
            secret = match key {
                Some(key) => secret.encrypted_replica_region(region, key),
                None => secret.replica_region(region),
            };
        }
        let secret = secret.build(scope);
        if self.replace_on_password_criteria_changes {
            // A new logical id is a new secret.
            let criteria = Object::new().with("excludeCharacters", characters.as_ref());
            let id = scope.unique_id() + &content_hash(&scope.json(&criteria.into()));
            let id = id[id.len().saturating_sub(MAX_LOGICAL_ID)..].to_owned();
            scope.edit(&secret).override_logical_id(id);
        }
        secret
    }
}
