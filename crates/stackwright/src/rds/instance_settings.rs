//! Choices that a database instance has.

use stackwright_core::Text;

/// Declares choices with the words that RDS has for them.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            pub(super) const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    )* };
}
pub(super) use choices;

choices! {
    /// How an engine is licensed.
    LicenseModel {
        /// The price of the instance has the licence in it.
        LicenseIncluded = "license-included",
        /// You have a licence.
        BringYourOwnLicense = "bring-your-own-license",
        /// The GNU General Public License.
        GeneralPublicLicense = "general-public-license",
    }

    /// The storage of an instance.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html>
    StorageType {
        /// Magnetic, for old instances only.
        Standard = "standard",
        /// General purpose, second generation.
        Gp2 = "gp2",
        /// General purpose, third generation: throughput and IOPS apart from size.
        Gp3 = "gp3",
        /// Provisioned IOPS.
        Io1 = "io1",
        /// Provisioned IOPS, second generation.
        Io2 = "io2",
    }

    /// The addresses of a database.
    NetworkType {
        /// IPv4.
        Ipv4 = "IPV4",
        /// IPv4 and IPv6.
        Dual = "DUAL",
        /// IPv6.
        Ipv6 = "IPV6",
    }

    /// What happens when RDS ends the standard support of an engine's major version.
    ///
    /// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html>
    EngineLifecycleSupport {
        /// It goes on with extended support, which costs.
        OpenSourceRdsExtendedSupport = "open-source-rds-extended-support",
        /// RDS upgrades the database.
        OpenSourceRdsExtendedSupportDisabled = "open-source-rds-extended-support-disabled",
    }
}

/// The certificate authority of a database's server certificate.
///
/// <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaCertificate(Text);

impl CaCertificate {
    /// RSA, 2,048 bits.
    pub const RDS_CA_RSA2048_G1: Self = Self(Text::Borrowed("rds-ca-rsa2048-g1"));
    /// RSA, 4,096 bits.
    pub const RDS_CA_RSA4096_G1: Self = Self(Text::Borrowed("rds-ca-rsa4096-g1"));
    /// ECC, 384 bits.
    pub const RDS_CA_ECC384_G1: Self = Self(Text::Borrowed("rds-ca-ecc384-g1"));

    /// Another one, by its identifier.
    pub fn of(identifier: impl Into<Text>) -> Self {
        Self(identifier.into())
    }

    pub(super) fn identifier(self) -> Text {
        self.0
    }
}
