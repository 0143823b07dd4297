//! IPv4 address blocks in CIDR notation.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

/// An IPv4 address block: a network address and the length of its prefix, `10.0.0.0/16`.
///
/// The address is the first one of the block: host bits are zero.
///
/// ```
/// use stackwright::ec2::Ipv4Cidr;
///
/// let block: Ipv4Cidr = "10.0.0.0/16".parse().unwrap();
/// assert_eq!(block.size(), 65_536);
/// assert!("10.0.0.7/16".parse::<Ipv4Cidr>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ipv4Cidr {
    first: u32,
    prefix: u8,
}

/// Why a text is no IPv4 address block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CidrFault {
    /// It is not an address, a slash and a number from 0 to 32.
    Malformed,
    /// It has bits set below its prefix; the block that holds the address is given.
    HostBits(Ipv4Cidr),
    /// It is an address without a prefix; the block of that one address is given.
    NoPrefix(Ipv4Cidr),
}

impl fmt::Display for CidrFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => {
                formatter.write_str("it is not an address with a prefix length of at most 32")
            }
            Self::HostBits(_) => formatter.write_str("it has bits set below its prefix"),
            Self::NoPrefix(_) => formatter.write_str("it has no prefix length"),
        }
    }
}

/// What an address block is, for diagnostics.
pub(super) const ADDRESS_BLOCK: &str =
    "an address, a slash and a prefix length from 0 to 32, with no bit set below the prefix";

impl CidrFault {
    /// What to write instead.
    pub fn help(&self) -> String {
        match self {
            Self::Malformed => "write it like `10.0.0.0/16`".to_owned(),
            Self::HostBits(block) => format!("did you mean `{block}`?"),
            Self::NoPrefix(block) => {
                format!("add a prefix length, such as `{}/16`", block.network())
            }
        }
    }
}

impl std::error::Error for CidrFault {}

impl FromStr for Ipv4Cidr {
    type Err = CidrFault;

    fn from_str(text: &str) -> Result<Self, CidrFault> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let address: Ipv4Addr = address.parse().map_err(|_| CidrFault::Malformed)?;
        let Some(prefix) = prefix else {
            return Err(CidrFault::NoPrefix(Self {
                first: address.into(),
                prefix: 32,
            }));
        };
        let digits = !prefix.is_empty() && prefix.bytes().all(|byte| byte.is_ascii_digit());
        let prefix = prefix.parse().ok().filter(|prefix| digits && *prefix <= 32);
        let prefix: u8 = prefix.ok_or(CidrFault::Malformed)?;
        let block = Self::holding(address.into(), prefix);
        if block.first == u32::from(address) {
            Ok(block)
        } else {
            Err(CidrFault::HostBits(block))
        }
    }
}

impl fmt::Display for Ipv4Cidr {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", Ipv4Addr::from(self.first), self.prefix)
    }
}

impl Ipv4Cidr {
    /// The block of a prefix length that holds an address.
    fn holding(address: u32, prefix: u8) -> Self {
        let mask = u32::MAX.checked_shl(32 - u32::from(prefix)).unwrap_or(0);
        Self {
            first: address & mask,
            prefix,
        }
    }

    /// The block that starts at an offset from the start of this one. The offset is a multiple of the
    /// new block's size.
    pub(crate) fn block_at(&self, offset: u64, prefix: u8) -> Self {
        let first = u64::from(self.first) + offset;
        Self::holding(u32::try_from(first).unwrap_or(u32::MAX), prefix)
    }

    /// The first address.
    pub fn network(&self) -> Ipv4Addr {
        self.first.into()
    }

    /// The length of the prefix, 0 to 32.
    pub fn prefix(&self) -> u8 {
        self.prefix
    }

    /// How many addresses it has.
    pub fn size(&self) -> u64 {
        1 << (32 - self.prefix)
    }

    fn end(&self) -> u64 {
        u64::from(self.first) + self.size()
    }

    /// Whether the two blocks share an address.
    pub fn overlaps(&self, other: &Self) -> bool {
        u64::from(self.first) < other.end() && u64::from(other.first) < self.end()
    }

    /// Whether every address of the other block is in this one.
    pub fn contains(&self, other: &Self) -> bool {
        self.first <= other.first && other.end() <= self.end()
    }

    /// Whether the address is in the block.
    pub fn contains_address(&self, address: Ipv4Addr) -> bool {
        Self::holding(address.into(), self.prefix) == *self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_written_as_it_was_read() {
        for text in ["0.0.0.0/0", "10.0.0.0/16", "192.168.4.0/22", "10.1.2.3/32"] {
            assert_eq!(
                text.parse::<Ipv4Cidr>().map(|block| block.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn what_is_no_block_says_why() {
        let fault = |text: &str| text.parse::<Ipv4Cidr>().map_err(|fault| fault.help());
        assert_eq!(
            fault("10.0.0.7/16"),
            Err("did you mean `10.0.0.0/16`?".to_owned())
        );
        assert_eq!(
            fault("10.0.0.0"),
            Err("add a prefix length, such as `10.0.0.0/16`".to_owned())
        );
        for text in [
            "",
            "hello",
            "10.0.0.0/33",
            "10.0.0.300/16",
            "10.0.0.0/",
            "10.0.0.0/+8",
            "::/0",
        ] {
            assert_eq!(
                fault(text),
                Err("write it like `10.0.0.0/16`".to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn blocks_know_what_they_share() {
        let block = |text: &str| text.parse::<Ipv4Cidr>().unwrap();
        assert!(block("10.0.0.0/16").contains(&block("10.0.255.0/24")));
        assert!(!block("10.0.0.0/16").contains(&block("10.1.0.0/24")));
        assert!(block("10.0.1.0/24").overlaps(&block("10.0.0.0/16")));
        assert!(!block("10.0.0.0/24").overlaps(&block("10.0.1.0/24")));
        assert!(block("255.255.255.0/24").contains_address(Ipv4Addr::BROADCAST));
    }
}
