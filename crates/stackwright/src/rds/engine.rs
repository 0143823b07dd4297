//! What every engine has.

use stackwright_core::Text;

/// A database engine in some version, of instances or of clusters.
pub trait Engine {
    /// What RDS calls the engine, such as `postgres` or `aurora-mysql`.
    fn engine_type(&self) -> &str;

    /// The version, where one is named.
    fn full_version(&self) -> Option<&str>;

    /// The major version, where it is known.
    fn major_version(&self) -> Option<&str>;

    /// The family of parameter groups that fit, such as `postgres17`, where the major version is known.
    fn parameter_group_family(&self) -> Option<Text>;

    /// The engine with its version, for people to read.
    fn description(&self) -> String {
        match self.full_version().or(self.major_version()) {
            Some(version) => format!("{}-{version}", self.engine_type()),
            None => self.engine_type().to_owned(),
        }
    }
}
