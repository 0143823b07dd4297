//! Who may use a database, and how a password comes about.

use stackwright_core::{Diagnostic, IntoValue, Node, Scope, Text, Value};

use super::codes;
use super::database_secret::{DatabaseSecret, SecretOptions, secret_setters};
use crate::kms::KeyRef;
use crate::secretsmanager::{SecretRef, SecretValue};

/// The master user of a new database, and where the password comes from. No way leads from plain text:
///
/// ```compile_fail
/// stackwright::rds::Credentials::from_password("admin", "correct horse battery staple");
/// ```
#[derive(Clone, Debug)]
pub struct Credentials {
    source: Source,
    options: SecretOptions,
}

#[derive(Clone, Debug)]
enum Source {
    /// A secret is made; the template names the user itself, or refers to the secret for the name.
    Generated {
        username: Value<String>,
        as_string: bool,
    },
    Password(Value<String>, SecretValue),
    Secret(SecretRef, Option<Value<String>>),
}

/// The user and password as the database's resource names them, and the secret that has them.
pub(super) struct Login {
    pub(super) username: Option<Node>,
    pub(super) password: Option<Node>,
    pub(super) secret: Option<SecretRef>,
}

impl Credentials {
    fn of(source: Source) -> Self {
        Self {
            source,
            options: SecretOptions::default(),
        }
    }

    /// A user with a generated password, both in a new secret, which is replaced when the excluded
    /// characters change.
    pub fn from_generated_secret(username: impl IntoValue<String>) -> Self {
        Self::of(Source::Generated {
            username: username.into_value(),
            as_string: true,
        })
    }

    /// [`from_generated_secret`](Self::from_generated_secret) where the secret stays when the excluded
    /// characters change, and the template refers to it for the user's name, too. For a database
    /// whose password RDS manages, this names the user and the key.
    pub fn from_username(username: impl IntoValue<String>) -> Self {
        Self::of(Source::Generated {
            username: username.into_value(),
            as_string: false,
        })
    }

    /// A user whose password is kept elsewhere.
    pub fn from_password(username: impl IntoValue<String>, password: SecretValue) -> Self {
        Self::of(Source::Password(username.into_value(), password))
    }

    /// A user whose name and password are the fields `username` and `password` of a secret.
    pub fn from_secret(secret: &SecretRef) -> Self {
        Self::of(Source::Secret(secret.clone(), None))
    }

    /// A user whose password is the field `password` of a secret.
    pub fn from_secret_with_username(secret: &SecretRef, username: impl IntoValue<String>) -> Self {
        let username = Some(username.into_value());
        Self::of(Source::Secret(secret.clone(), username))
    }

    secret_setters!();

    /// Makes the secret where there is to be one.
    pub(super) fn login(self, scope: &Scope) -> Login {
        match self.source {
            Source::Generated {
                username,
                as_string,
            } => {
                let mut secret = DatabaseSecret::new(username.clone())
                    .replace_on_password_criteria_changes(as_string);
                secret.options = self.options;
                let secret = scope.add("Secret", secret);
                let username = match as_string {
                    true => username,
                    false => secret.secret_value_from_json("username"),
                };
                Login::by_secret(secret, username)
            }
            Source::Password(username, password) => Login {
                username: Some(username.into_node()),
                password: Some(password.into_node()),
                secret: None,
            },
            Source::Secret(secret, username) => {
                let username =
                    username.unwrap_or_else(|| secret.secret_value_from_json("username"));
                Login::by_secret(secret, username)
            }
        }
    }

    /// The user and key of a database whose password RDS manages.
    pub(super) fn managed(self, scope: &Scope) -> (Node, Option<KeyRef>) {
        let options = self.options;
        let more = [
            (options.name.is_some(), "`secret_name`"),
            (options.exclude_characters.is_some(), "`exclude_characters`"),
            (!options.replicas.is_empty(), "`replica_region`"),
        ];
        let mut given: Vec<&str> = more
            .into_iter()
            .filter_map(|(is_given, name)| is_given.then_some(name))
            .collect();
        let username = match self.source {
            Source::Generated {
                username,
                as_string: false,
            } => Some(username),
            Source::Generated { .. } => {
                given.push("`from_generated_secret`");
                None
            }
            Source::Password(..) => {
                given.push("`from_password`");
                None
            }
            Source::Secret(..) => {
                given.push("`from_secret`");
                None
            }
        };
        if !given.is_empty() {
            let finding = Diagnostic::error(
                &codes::MANAGED_PASSWORD,
                "RDS is to manage the password, and the credentials say more than it takes",
            );
            scope.diagnose(
                finding
                    .given(given.join(", "))
                    .allowed("`Credentials::from_username`, perhaps with `encryption_key`")
                    .help("leave the rest out, or `manage_master_user_password`"),
            );
        }
        let username = username.map_or_else(|| "".into(), Value::into_node);
        (username, options.encryption_key)
    }
}

impl Login {
    fn by_secret(secret: SecretRef, username: Value<String>) -> Self {
        Self {
            username: Some(username.into_node()),
            password: Some(secret.secret_value_from_json("password").into_node()),
            secret: Some(secret),
        }
    }
}

/// A new password for the master user of a database that is restored from a snapshot.
#[derive(Clone, Debug)]
pub struct SnapshotCredentials {
    source: SnapshotSource,
    options: SecretOptions,
}

#[derive(Clone, Debug)]
enum SnapshotSource {
    Generated {
        username: Value<String>,
        replace: bool,
    },
    Password(SecretValue),
    Secret(SecretRef),
}

impl SnapshotCredentials {
    fn of(source: SnapshotSource) -> Self {
        Self {
            source,
            options: SecretOptions::default(),
        }
    }

    /// A generated password in a new secret, which is replaced when the excluded characters change.
    /// The user's name has to be the one in the snapshot.
    pub fn from_generated_secret(username: impl IntoValue<String>) -> Self {
        Self::of(SnapshotSource::Generated {
            username: username.into_value(),
            replace: true,
        })
    }

    /// [`from_generated_secret`](Self::from_generated_secret) where the secret stays when the excluded
    /// characters change.
    pub fn from_generated_password(username: impl IntoValue<String>) -> Self {
        Self::of(SnapshotSource::Generated {
            username: username.into_value(),
            replace: false,
        })
    }

    /// A password that is kept elsewhere.
    pub fn from_password(password: SecretValue) -> Self {
        Self::of(SnapshotSource::Password(password))
    }

    /// The password is the field `password` of a secret.
    pub fn from_secret(secret: &SecretRef) -> Self {
        Self::of(SnapshotSource::Secret(secret.clone()))
    }

    secret_setters!();

    /// Makes the secret where there is to be one.
    pub(super) fn login(self, scope: &Scope, secret_id: &'static str) -> Login {
        let secret = match self.source {
            SnapshotSource::Password(password) => {
                return Login {
                    username: None,
                    password: Some(password.into_node()),
                    secret: None,
                };
            }
            SnapshotSource::Secret(secret) => secret,
            SnapshotSource::Generated { username, replace } => {
                let mut secret =
                    DatabaseSecret::new(username).replace_on_password_criteria_changes(replace);
                secret.options = self.options;
                scope.add(secret_id, secret)
            }
        };
        Login {
            username: None,
            password: Some(secret.secret_value_from_json("password").into_node()),
            secret: Some(secret),
        }
    }
}
