//! Security policies: which TLS versions and ciphers a listener negotiates.

use std::borrow::Cow;

/// A security policy: the TLS versions and ciphers that a listener negotiates with its clients.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SslPolicy(Cow<'static, str>);

impl SslPolicy {
    /// A policy by its name, for one that has no constant yet.
    pub fn named(name: impl Into<Cow<'static, str>>) -> Self {
        Self(name.into())
    }

    /// The policy's name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `ELBSecurityPolicy-TLS13-1-2-2021-06`: What the console proposed before post-quantum policies: TLS 1.3 and 1.2.
    pub const RECOMMENDED_TLS: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-2021-06"));
    /// `ELBSecurityPolicy-TLS13-1-2-PQ-2025-09`: TLS 1.3 and 1.2 with post-quantum key exchange (ML-KEM), the default here.
    pub const TLS13_12_PQ: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-PQ-2025-09"));
    /// `ELBSecurityPolicy-2016-08`: What the service takes when none is named: TLS 1.0 to 1.2.
    pub const RECOMMENDED: Self = Self(Cow::Borrowed("ELBSecurityPolicy-2016-08"));
    /// `ELBSecurityPolicy-TLS13-1-2-Res-2021-06`: TLS 1.2 and 1.3, the strongest ciphers.
    pub const TLS13_RES: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-Res-2021-06"));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06`: TLS 1.2 and 1.3, an extended list of ciphers.
    pub const TLS13_EXT1: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06"));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06`: TLS 1.2 and 1.3, an extended list of ciphers.
    pub const TLS13_EXT2: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06"));
    /// `ELBSecurityPolicy-TLS13-1-0-2021-06`: TLS 1.0 to 1.3.
    pub const TLS13_10: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-0-2021-06"));
    /// `ELBSecurityPolicy-TLS13-1-1-2021-06`: TLS 1.1 to 1.3.
    pub const TLS13_11: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-1-2021-06"));
    /// `ELBSecurityPolicy-TLS13-1-3-2021-06`: TLS 1.3 only.
    pub const TLS13_13: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-3-2021-06"));
    /// `ELBSecurityPolicy-TLS13-1-3-PQ-2025-09`: TLS 1.3 only, with post-quantum key exchange.
    pub const TLS13_13_PQ: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"));
    /// `ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09`: TLS 1.2 and 1.3, the strongest ciphers, with post-quantum key exchange.
    pub const TLS13_12_RES_PQ: Self =
        Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09`: TLS 1.2 and 1.3, an extended list of ciphers, with post-quantum key exchange.
    pub const TLS13_12_EXT1_PQ: Self =
        Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09"));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09`: TLS 1.2 and 1.3, an extended list of ciphers, with post-quantum key exchange.
    pub const TLS13_12_EXT2_PQ: Self =
        Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09"));
    /// `ELBSecurityPolicy-TLS13-1-0-PQ-2025-09`: TLS 1.0 to 1.3, with post-quantum key exchange.
    pub const TLS13_10_PQ: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-0-PQ-2025-09"));
    /// `ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04`: TLS 1.3 only, FIPS 140-3 validated.
    pub const FIPS_TLS13_13: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04"));
    /// `ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04`: TLS 1.2 and 1.3, the strongest ciphers, FIPS 140-3 validated.
    pub const FIPS_TLS13_12_RES: Self = Self(Cow::Borrowed(
        "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
    ));
    /// `ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04`: TLS 1.2 and 1.3, FIPS 140-3 validated.
    pub const FIPS_TLS13_12: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04"));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04`: TLS 1.2 and 1.3, an extended list of ciphers, FIPS 140-3 validated.
    pub const FIPS_TLS13_12_EXT0: Self = Self(Cow::Borrowed(
        "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04",
    ));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04`: TLS 1.2 and 1.3, an extended list of ciphers, FIPS 140-3 validated.
    pub const FIPS_TLS13_12_EXT1: Self = Self(Cow::Borrowed(
        "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04",
    ));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04`: TLS 1.2 and 1.3, an extended list of ciphers, FIPS 140-3 validated.
    pub const FIPS_TLS13_12_EXT2: Self = Self(Cow::Borrowed(
        "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04",
    ));
    /// `ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04`: TLS 1.1 to 1.3, FIPS 140-3 validated.
    pub const FIPS_TLS13_11: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04"));
    /// `ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04`: TLS 1.0 to 1.3, FIPS 140-3 validated.
    pub const FIPS_TLS13_10: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04"));
    /// `ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09`: TLS 1.3 only, FIPS 140-3 validated, with post-quantum key exchange.
    pub const FIPS_TLS13_13_PQ: Self =
        Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09"));
    /// `ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09`: TLS 1.2 and 1.3, FIPS 140-3 validated, with post-quantum key exchange.
    pub const FIPS_TLS13_12_PQ: Self =
        Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09"));
    /// `ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09`: TLS 1.2 and 1.3, the strongest ciphers, FIPS 140-3 validated, with post-quantum key exchange.
    pub const FIPS_TLS13_12_RES_PQ: Self = Self(Cow::Borrowed(
        "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
    ));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09`: TLS 1.2 and 1.3, an extended list of ciphers, FIPS 140-3 validated, with post-quantum key exchange.
    pub const FIPS_TLS13_12_EXT0_PQ: Self = Self(Cow::Borrowed(
        "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09",
    ));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09`: TLS 1.2 and 1.3, an extended list of ciphers, FIPS 140-3 validated, with post-quantum key exchange.
    pub const FIPS_TLS13_12_EXT1_PQ: Self = Self(Cow::Borrowed(
        "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09",
    ));
    /// `ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09`: TLS 1.2 and 1.3, an extended list of ciphers, FIPS 140-3 validated, with post-quantum key exchange.
    pub const FIPS_TLS13_12_EXT2_PQ: Self = Self(Cow::Borrowed(
        "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09",
    ));
    /// `ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09`: TLS 1.0 to 1.3, FIPS 140-3 validated, with post-quantum key exchange.
    pub const FIPS_TLS13_10_PQ: Self =
        Self(Cow::Borrowed("ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09"));
    /// `ELBSecurityPolicy-FS-1-2-Res-2020-10`: TLS 1.2 only, ciphers with forward secrecy, the strongest ciphers, GCM only.
    pub const FORWARD_SECRECY_TLS12_RES_GCM: Self =
        Self(Cow::Borrowed("ELBSecurityPolicy-FS-1-2-Res-2020-10"));
    /// `ELBSecurityPolicy-FS-1-2-Res-2019-08`: TLS 1.2 only, ciphers with forward secrecy, the strongest ciphers.
    pub const FORWARD_SECRECY_TLS12_RES: Self =
        Self(Cow::Borrowed("ELBSecurityPolicy-FS-1-2-Res-2019-08"));
    /// `ELBSecurityPolicy-FS-1-2-2019-08`: TLS 1.2 only, ciphers with forward secrecy.
    pub const FORWARD_SECRECY_TLS12: Self = Self(Cow::Borrowed("ELBSecurityPolicy-FS-1-2-2019-08"));
    /// `ELBSecurityPolicy-FS-1-1-2019-08`: TLS 1.1 and 1.2, ciphers with forward secrecy.
    pub const FORWARD_SECRECY_TLS11: Self = Self(Cow::Borrowed("ELBSecurityPolicy-FS-1-1-2019-08"));
    /// `ELBSecurityPolicy-FS-2018-06`: TLS 1.0 to 1.2, ciphers with forward secrecy.
    pub const FORWARD_SECRECY: Self = Self(Cow::Borrowed("ELBSecurityPolicy-FS-2018-06"));
    /// `ELBSecurityPolicy-TLS-1-2-2017-01`: TLS 1.2 only.
    pub const TLS12: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS-1-2-2017-01"));
    /// `ELBSecurityPolicy-TLS-1-2-Ext-2018-06`: TLS 1.2 only, an extended list of ciphers.
    pub const TLS12_EXT: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS-1-2-Ext-2018-06"));
    /// `ELBSecurityPolicy-TLS-1-1-2017-01`: TLS 1.1 and 1.2.
    pub const TLS11: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS-1-1-2017-01"));
    /// `ELBSecurityPolicy-TLS-1-0-2015-04`: For clients that need the weak cipher DES-CBC3-SHA.
    pub const LEGACY: Self = Self(Cow::Borrowed("ELBSecurityPolicy-TLS-1-0-2015-04"));
}
