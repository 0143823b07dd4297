//! Versions of database engines, as data.

mod aurora_mysql;
mod aurora_postgres;
mod mariadb;
mod mysql;
mod oracle;
mod postgres;
mod sql_server;

use stackwright_core::Text;

pub use aurora_mysql::AuroraMysqlEngineVersion;
pub use aurora_postgres::AuroraPostgresEngineVersion;
pub use mariadb::MariaDbEngineVersion;
pub use mysql::MysqlEngineVersion;
pub use oracle::OracleEngineVersion;
pub use postgres::PostgresEngineVersion;
pub use sql_server::SqlServerEngineVersion;

/// A version of some engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EngineVersion {
    pub(super) full: Text,
    pub(super) major: Text,
    pub(super) features: Features,
}

impl EngineVersion {
    const fn known(full: &'static str, major: &'static str, features: Features) -> Self {
        Self {
            full: Text::Borrowed(full),
            major: Text::Borrowed(major),
            features,
        }
    }
}

/// What a version can do that others of its engine can't: a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Features(u8);

impl Features {
    pub(super) const NONE: Self = Self(0);
    /// It imports from S3.
    pub(super) const S3_IMPORT: Self = Self(1);
    /// It exports to S3.
    pub(super) const S3_EXPORT: Self = Self(2);
    /// Serverless v2 instances pause by themselves.
    pub(super) const AUTO_PAUSE: Self = Self(4);
    /// One role serves import from S3 and export to it.
    pub(super) const ONE_S3_ROLE: Self = Self(8);

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

macro_rules! features {
    ([$($flag:ident),*]) => { Features::NONE$(.with(Features::$flag))* };
}

/// Declares the versions of an engine, by major version and what those can do.
macro_rules! versions {
    ($(#[$doc:meta])* $name:ident: $($major:literal, $features:tt { $($constant:ident = $full:literal,)* })*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name(pub(in crate::rds) super::EngineVersion);

        #[allow(missing_docs, reason = "their names say what they are")]
        impl $name { $($(
            pub const $constant: Self =
                Self(super::EngineVersion::known($full, $major, super::features!($features)));
        )*)* }
    };
}
use {features, versions};

macro_rules! other_versions {
    ($($name:ident, $full:literal, $major:literal;)*) => { $(
        impl $name {
            #[doc = concat!("A version that has no name here, such as `of(\"", $full, "\", \"", $major, "\")`.")]
            pub fn of(full_version: impl Into<Text>, major_version: impl Into<Text>) -> Self {
                Self(EngineVersion {
                    full: full_version.into(),
                    major: major_version.into(),
                    features: Features::NONE,
                })
            }
        }
    )* };
}

other_versions! {
    MariaDbEngineVersion, "11.8.3", "11.8";
    MysqlEngineVersion, "8.4.5", "8.4";
    PostgresEngineVersion, "17.9", "17";
    OracleEngineVersion, "19.0.0.0.ru-2025-04.rur-2025-04.r1", "19";
    SqlServerEngineVersion, "16.00.4185.3.v1", "16.00";
}

impl AuroraMysqlEngineVersion {
    /// A version that has no name here, such as `of("8.0.mysql_aurora.3.10.0", "8.0")`.
    pub fn of(full_version: impl Into<Text>, major_version: impl Into<Text>) -> Self {
        let major = major_version.into();
        let features = match major.as_ref() {
            "5.7" => Features::NONE,
            _ => Features::ONE_S3_ROLE.with(Features::AUTO_PAUSE),
        };
        Self(EngineVersion {
            full: full_version.into(),
            major,
            features,
        })
    }
}

impl PostgresEngineVersion {
    /// States that the version imports from S3.
    #[must_use]
    pub fn s3_import(mut self) -> Self {
        self.0.features = self.0.features.with(Features::S3_IMPORT);
        self
    }

    /// States that the version exports to S3.
    #[must_use]
    pub fn s3_export(mut self) -> Self {
        self.0.features = self.0.features.with(Features::S3_EXPORT);
        self
    }
}

impl AuroraPostgresEngineVersion {
    /// A version that has no name here, such as `of("17.4", "17")`.
    pub fn of(full_version: impl Into<Text>, major_version: impl Into<Text>) -> Self {
        Self(EngineVersion {
            full: full_version.into(),
            major: major_version.into(),
            features: Features::AUTO_PAUSE,
        })
    }

    /// States that the version imports from S3.
    #[must_use]
    pub fn s3_import(mut self) -> Self {
        self.0.features = self.0.features.with(Features::S3_IMPORT);
        self
    }

    /// States that the version exports to S3.
    #[must_use]
    pub fn s3_export(mut self) -> Self {
        self.0.features = self.0.features.with(Features::S3_EXPORT);
        self
    }
}
