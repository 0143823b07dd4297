//! The log drivers of Docker itself.

use stackwright_core::{Duration, IntoValue, Text};

use super::{DriverOptions, common_options, docker_driver};

/// Output to a JSON file on the instance.
///
/// <https://docs.docker.com/engine/logging/drivers/json-file/>
#[derive(Clone, Debug)]
pub struct JsonFileLogDriver(pub(super) DriverOptions);

impl JsonFileLogDriver {
    pub(super) fn new() -> Self {
        const KEYS: &[&str] = &[
            "max-size",
            "max-file",
            "compress",
            "labels",
            "env",
            "env-regex",
        ];
        Self(DriverOptions::new("json-file", KEYS))
    }

    /// The size at which a file is rotated: a number with the unit `k`, `m` or `g`. Default: never.
    #[must_use]
    pub fn max_size(mut self, size: impl IntoValue<String>) -> Self {
        self.0.put("max-size", size);
        self
    }

    /// How many files are kept. It has an effect only with [`max_size`](Self::max_size). Default: 1.
    #[must_use]
    pub fn max_file(mut self, files: u32) -> Self {
        self.0.put("max-file", files.to_string());
        self
    }

    /// Whether rotated files are compressed. Default: no.
    #[must_use]
    pub fn compress(mut self, compress: bool) -> Self {
        self.0.put("compress", compress.to_string());
        self
    }
}

/// Output to a syslog.
///
/// <https://docs.docker.com/engine/logging/drivers/syslog/>
#[derive(Clone, Debug)]
pub struct SyslogLogDriver(pub(super) DriverOptions);

impl SyslogLogDriver {
    pub(super) fn new() -> Self {
        const KEYS: &[&str] = &[
            "syslog-address",
            "syslog-facility",
            "syslog-tls-ca-cert",
            "syslog-tls-cert",
            "syslog-tls-key",
            "syslog-tls-skip-verify",
            "syslog-format",
            "tag",
            "labels",
            "env",
            "env-regex",
        ];
        Self(DriverOptions::new("syslog", KEYS))
    }

    /// The server, such as `tcp://192.168.0.42:123`. Default: the instance's own socket.
    #[must_use]
    pub fn address(mut self, address: impl IntoValue<String>) -> Self {
        self.0.put("syslog-address", address);
        self
    }

    /// The facility, by number or name. Default: `daemon`.
    #[must_use]
    pub fn facility(mut self, facility: impl IntoValue<String>) -> Self {
        self.0.put("syslog-facility", facility);
        self
    }

    /// The absolute path of the trusted certificates. Default: none.
    #[must_use]
    pub fn tls_ca_cert(mut self, path: impl IntoValue<String>) -> Self {
        self.0.put("syslog-tls-ca-cert", path);
        self
    }

    /// The absolute path of the TLS certificate. Default: none.
    #[must_use]
    pub fn tls_cert(mut self, path: impl IntoValue<String>) -> Self {
        self.0.put("syslog-tls-cert", path);
        self
    }

    /// The absolute path of the TLS key. Default: none.
    #[must_use]
    pub fn tls_key(mut self, path: impl IntoValue<String>) -> Self {
        self.0.put("syslog-tls-key", path);
        self
    }

    /// Whether the server's certificate goes unchecked. Default: no.
    #[must_use]
    pub fn tls_skip_verify(mut self, skip: bool) -> Self {
        self.0.put("syslog-tls-skip-verify", skip.to_string());
        self
    }

    /// The message format: `rfc3164`, `rfc5424` or `rfc5424micro`. Default: the local Unix format.
    #[must_use]
    pub fn format(mut self, format: impl IntoValue<String>) -> Self {
        self.0.put("syslog-format", format);
        self
    }
}

/// Output to a Fluentd daemon.
///
/// <https://docs.docker.com/engine/logging/drivers/fluentd/>
#[derive(Clone, Debug)]
pub struct FluentdLogDriver(pub(super) DriverOptions);

impl FluentdLogDriver {
    pub(super) fn new() -> Self {
        const KEYS: &[&str] = &[
            "fluentd-address",
            "fluentd-async-connect",
            "fluentd-async",
            "fluentd-buffer-limit",
            "fluentd-retry-wait",
            "fluentd-max-retries",
            "fluentd-sub-second-precision",
            "tag",
            "labels",
            "env",
            "env-regex",
        ];
        Self(DriverOptions::new("fluentd", KEYS))
    }

    /// The daemon, as `host:port` or `unix://path`. Default: `localhost:24224`.
    #[must_use]
    pub fn address(mut self, address: impl IntoValue<String>) -> Self {
        self.0.put("fluentd-address", address);
        self
    }

    /// Whether to connect in the background. The older name of
    /// [`asynchronous`](Self::asynchronous). Default: no.
    #[must_use]
    pub fn async_connect(mut self, asynchronous: bool) -> Self {
        self.0
            .put("fluentd-async-connect", asynchronous.to_string());
        self
    }

    /// Whether to connect in the background, with messages buffered until then. Default: no.
    #[must_use]
    pub fn asynchronous(mut self, asynchronous: bool) -> Self {
        self.0.put("fluentd-async", asynchronous.to_string());
        self
    }

    /// How many messages are buffered. Default: the daemon's.
    #[must_use]
    pub fn buffer_limit(mut self, messages: u32) -> Self {
        self.0.put("fluentd-buffer-limit", messages.to_string());
        self
    }

    /// How long to wait between retries, in whole seconds. Default: 1 second.
    #[must_use]
    pub fn retry_wait(mut self, wait: Duration) -> Self {
        self.0
            .put("fluentd-retry-wait", (wait.to_millis() / 1000).to_string());
        self
    }

    /// How often to retry. Default: 4294967295 times.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.0.put("fluentd-max-retries", retries.to_string());
        self
    }

    /// Whether times have nanoseconds. Default: no.
    #[must_use]
    pub fn sub_second_precision(mut self, precise: bool) -> Self {
        self.0
            .put("fluentd-sub-second-precision", precise.to_string());
        self
    }
}

/// How GELF messages are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GelfCompressionType {
    /// By gzip.
    Gzip,
    /// By zlib.
    Zlib,
    /// Not at all.
    None,
}

/// Output to a Graylog or Logstash endpoint.
///
/// <https://docs.docker.com/engine/logging/drivers/gelf/>
#[derive(Clone, Debug)]
pub struct GelfLogDriver(pub(super) DriverOptions);

impl GelfLogDriver {
    pub(super) fn new(address: impl IntoValue<String>) -> Self {
        const KEYS: &[&str] = &[
            "gelf-address",
            "gelf-compression-type",
            "gelf-compression-level",
            "gelf-tcp-max-reconnect",
            "gelf-tcp-reconnect-delay",
            "tag",
            "labels",
            "env",
            "env-regex",
        ];
        let mut options = DriverOptions::new("gelf", KEYS);
        options.put("gelf-address", address);
        Self(options)
    }

    /// How messages are compressed, over UDP. Default: gzip.
    #[must_use]
    pub fn compression_type(mut self, compression: GelfCompressionType) -> Self {
        let name = match compression {
            GelfCompressionType::Gzip => "gzip",
            GelfCompressionType::Zlib => "zlib",
            GelfCompressionType::None => "none",
        };
        self.0.put("gelf-compression-type", name);
        self
    }

    /// The compression level, from -1 to 9. Default: 1, for speed.
    #[must_use]
    pub fn compression_level(mut self, level: i8) -> Self {
        self.0.put("gelf-compression-level", level.to_string());
        self
    }

    /// How often to reconnect over TCP. Default: 3 times.
    #[must_use]
    pub fn tcp_max_reconnect(mut self, attempts: u32) -> Self {
        self.0.put("gelf-tcp-max-reconnect", attempts.to_string());
        self
    }

    /// How long to wait between attempts to reconnect, in whole seconds. Default: 1 second.
    #[must_use]
    pub fn tcp_reconnect_delay(mut self, delay: Duration) -> Self {
        self.0.put(
            "gelf-tcp-reconnect-delay",
            (delay.to_millis() / 1000).to_string(),
        );
        self
    }
}

/// Output to the journal of the instance.
///
/// <https://docs.docker.com/engine/logging/drivers/journald/>
#[derive(Clone, Debug)]
pub struct JournaldLogDriver(pub(super) DriverOptions);

impl JournaldLogDriver {
    pub(super) fn new() -> Self {
        Self(DriverOptions::new(
            "journald",
            &["tag", "labels", "env", "env-regex"],
        ))
    }
}

/// Output to any driver, by its name.
#[derive(Clone, Debug)]
pub struct GenericLogDriver(pub(super) DriverOptions);

impl GenericLogDriver {
    pub(super) fn new(name: impl Into<Text>) -> Self {
        Self(DriverOptions::new(name, &[]))
    }

    /// Sets an option. Options are written in the order of these calls.
    #[must_use]
    pub fn option(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.0.put_free(name, value);
        self
    }

    /// Sets an option whose value ECS takes from a secret.
    #[must_use]
    pub fn secret_option(
        mut self,
        name: impl Into<Text>,
        secret: impl Into<super::Secret>,
    ) -> Self {
        self.0.put_secret(name, secret);
        self
    }
}

common_options!(JsonFileLogDriver);
common_options!(SyslogLogDriver with tag);
common_options!(FluentdLogDriver with tag);
common_options!(GelfLogDriver with tag);
common_options!(JournaldLogDriver with tag);
docker_driver!(
    JsonFileLogDriver,
    SyslogLogDriver,
    FluentdLogDriver,
    GelfLogDriver,
    JournaldLogDriver,
    GenericLogDriver
);
