//! How a secret is generated.

use stackwright_core::{Diagnostic, IntoValue, Scope, Text, Value};

use super::codes;
use stackwright_cfn::secretsmanager::secret::GenerateSecretStringProperty;

/// How Secrets Manager makes up a secret. By default it has 32 characters of every kind.
/// <https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html>
///
/// ```
/// use stackwright::secretsmanager::SecretStringGenerator;
///
/// let generator = SecretStringGenerator::new()
///     .template(r#"{"username":"admin"}"#, "password")
///     .password_length(24)
///     .exclude_characters("/@\"");
/// ```
#[derive(Clone, Debug, Default)]
pub struct SecretStringGenerator {
    exclude_characters: Option<Text>,
    exclude_lowercase: Option<bool>,
    exclude_numbers: Option<bool>,
    exclude_punctuation: Option<bool>,
    exclude_uppercase: Option<bool>,
    generate_string_key: Option<Text>,
    include_space: Option<bool>,
    password_length: Option<u32>,
    require_each_included_type: Option<bool>,
    secret_string_template: Option<Value<String>>,
}

impl SecretStringGenerator {
    /// Everything as Secrets Manager does it by default.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes the secret a JSON object: `template`, with the generated string added under `key`.
    #[must_use]
    pub fn template(mut self, template: impl IntoValue<String>, key: impl Into<Text>) -> Self {
        self.secret_string_template = Some(template.into_value());
        self.generate_string_key = Some(key.into());
        self
    }

    /// Characters that the secret must not have. Default: none.
    #[must_use]
    pub fn exclude_characters(mut self, characters: impl Into<Text>) -> Self {
        self.exclude_characters = Some(characters.into());
        self
    }

    /// Whether the secret has no lower case letters. Default: false.
    #[must_use]
    pub const fn exclude_lowercase(mut self, exclude: bool) -> Self {
        self.exclude_lowercase = Some(exclude);
        self
    }

    /// Whether the secret has no digits. Default: false.
    #[must_use]
    pub const fn exclude_numbers(mut self, exclude: bool) -> Self {
        self.exclude_numbers = Some(exclude);
        self
    }

    /// Whether the secret has no punctuation. Default: false.
    #[must_use]
    pub const fn exclude_punctuation(mut self, exclude: bool) -> Self {
        self.exclude_punctuation = Some(exclude);
        self
    }

    /// Whether the secret has no upper case letters. Default: false.
    #[must_use]
    pub const fn exclude_uppercase(mut self, exclude: bool) -> Self {
        self.exclude_uppercase = Some(exclude);
        self
    }

    /// Whether the secret may have spaces. Default: false.
    #[must_use]
    pub const fn include_space(mut self, include: bool) -> Self {
        self.include_space = Some(include);
        self
    }

    /// How many characters the secret has, up to 4,096. Default: 32.
    #[must_use]
    pub const fn password_length(mut self, length: u32) -> Self {
        self.password_length = Some(length);
        self
    }

    /// Whether the secret has at least one character of each kind that is not excluded. Default:
    /// true.
    #[must_use]
    pub const fn require_each_included_type(mut self, require: bool) -> Self {
        self.require_each_included_type = Some(require);
        self
    }

    pub(super) fn excluded_characters(&self) -> Option<Text> {
        self.exclude_characters.clone()
    }

    pub(super) fn check(&self, scope: &Scope) {
        let excluded = [
            self.exclude_lowercase,
            self.exclude_numbers,
            self.exclude_punctuation,
            self.exclude_uppercase,
        ];
        if excluded.iter().all(|exclude| *exclude == Some(true)) && self.include_space != Some(true)
        {
            let finding = Diagnostic::error(
                &codes::NO_CHARACTERS_LEFT,
                "the secret excludes every kind of character",
            );
            scope.diagnose(
                finding
                    .given("exclusions of all four kinds")
                    .allowed("at least one of lower case, upper case, digits, punctuation")
                    .help("leave one of the exclusions out"),
            );
        }
        let kinds = excluded
            .iter()
            .filter(|exclude| **exclude != Some(true))
            .count();
        let required = self.require_each_included_type != Some(false);
        let shortest = if required {
            u32::try_from(kinds).unwrap_or(4).max(1)
        } else {
            1
        };
        if let Some(length) = self.password_length
            && !(shortest..=4096).contains(&length)
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_PASSWORD_LENGTH,
                "a secret can't be generated in this length",
            );
            scope.diagnose(
                finding
                    .given(format!("{length} characters"))
                    .allowed(format!("{shortest} to 4096 characters"))
                    .help("correct the length, or leave it out: 32 characters"),
            );
        }
    }

    pub(super) fn property(self) -> GenerateSecretStringProperty {
        let mut property = GenerateSecretStringProperty::new();
        if let Some(characters) = self.exclude_characters {
            property = property.exclude_characters(characters);
        }
        if let Some(exclude) = self.exclude_lowercase {
            property = property.exclude_lowercase(exclude);
        }
        if let Some(exclude) = self.exclude_numbers {
            property = property.exclude_numbers(exclude);
        }
        if let Some(exclude) = self.exclude_punctuation {
            property = property.exclude_punctuation(exclude);
        }
        if let Some(exclude) = self.exclude_uppercase {
            property = property.exclude_uppercase(exclude);
        }
        if let Some(key) = self.generate_string_key {
            property = property.generate_string_key(key);
        }
        if let Some(include) = self.include_space {
            property = property.include_space(include);
        }
        if let Some(length) = self.password_length {
            property = property.password_length(length);
        }
        if let Some(require) = self.require_each_included_type {
            property = property.require_each_included_type(require);
        }
        if let Some(template) = self.secret_string_template {
            property = property.secret_string_template(template);
        }
        property
    }
}
