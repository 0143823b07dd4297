//! The Splunk log driver.

use stackwright_core::IntoValue;

use super::{DriverOptions, Secret, common_options, docker_driver};

/// How messages are sent to Splunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SplunkLogFormat {
    /// As a text inside a JSON object.
    Inline,
    /// As JSON.
    Json,
    /// As they are.
    Raw,
}

/// Output to a Splunk HTTP event collector.
///
/// <https://docs.docker.com/engine/logging/drivers/splunk/>
#[derive(Clone, Debug)]
pub struct SplunkLogDriver(pub(super) DriverOptions);

impl SplunkLogDriver {
    pub(super) fn new(token: impl Into<Secret>, url: impl IntoValue<String>) -> Self {
        const KEYS: &[&str] = &[
            "splunk-url",
            "splunk-source",
            "splunk-sourcetype",
            "splunk-index",
            "splunk-capath",
            "splunk-caname",
            "splunk-insecureskipverify",
            "splunk-format",
            "splunk-verify-connection",
            "splunk-gzip",
            "splunk-gzip-level",
            "tag",
            "labels",
            "env",
            "env-regex",
        ];
        let mut options = DriverOptions::new("splunk", KEYS);
        options.put("splunk-url", url);
        options.put_secret("splunk-token", token);
        Self(options)
    }

    /// The source of the events. Default: none.
    #[must_use]
    pub fn source(mut self, source: impl IntoValue<String>) -> Self {
        self.0.put("splunk-source", source);
        self
    }

    /// The source type of the events. Default: none.
    #[must_use]
    pub fn source_type(mut self, source_type: impl IntoValue<String>) -> Self {
        self.0.put("splunk-sourcetype", source_type);
        self
    }

    /// The index for the events. Default: the collector's.
    #[must_use]
    pub fn index(mut self, index: impl IntoValue<String>) -> Self {
        self.0.put("splunk-index", index);
        self
    }

    /// The path of the root certificate. Default: none.
    #[must_use]
    pub fn ca_path(mut self, path: impl IntoValue<String>) -> Self {
        self.0.put("splunk-capath", path);
        self
    }

    /// The name that the server's certificate is checked against. Default: the host of the URL.
    #[must_use]
    pub fn ca_name(mut self, name: impl IntoValue<String>) -> Self {
        self.0.put("splunk-caname", name);
        self
    }

    /// Whether the server's certificate goes unchecked: `true` or `false`. Default: `false`.
    #[must_use]
    pub fn insecure_skip_verify(mut self, skip: impl IntoValue<String>) -> Self {
        self.0.put("splunk-insecureskipverify", skip);
        self
    }

    /// How messages are sent. Default: inline.
    #[must_use]
    pub fn format(mut self, format: SplunkLogFormat) -> Self {
        let name = match format {
            SplunkLogFormat::Inline => "inline",
            SplunkLogFormat::Json => "json",
            SplunkLogFormat::Raw => "raw",
        };
        self.0.put("splunk-format", name);
        self
    }

    /// Whether the container starts only if Splunk answers. Default: yes.
    #[must_use]
    pub fn verify_connection(mut self, verify: bool) -> Self {
        self.0.put("splunk-verify-connection", verify.to_string());
        self
    }

    /// Whether events are compressed. Default: no.
    #[must_use]
    pub fn gzip(mut self, gzip: bool) -> Self {
        self.0.put("splunk-gzip", gzip.to_string());
        self
    }

    /// The compression level, from -1 to 9. Default: -1, the library's own.
    #[must_use]
    pub fn gzip_level(mut self, level: i8) -> Self {
        self.0.put("splunk-gzip-level", level.to_string());
        self
    }
}

common_options!(SplunkLogDriver with tag);
docker_driver!(SplunkLogDriver);
