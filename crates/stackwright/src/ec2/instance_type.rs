//! Types of instances.

use stackwright_core::{IntoValue, Value};

use super::instance_class::{InstanceClass, InstanceSize};

/// A processor architecture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstanceArchitecture {
    /// 64-bit ARM: Graviton.
    Arm64,
    /// 64-bit Intel and AMD.
    X86_64,
}

impl InstanceArchitecture {
    /// The word in names of images.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Arm64 => "arm64",
            Self::X86_64 => "x86_64",
        }
    }
}

/// The type of an instance: a family and a size.
///
/// ```
/// use stackwright::ec2::{InstanceArchitecture, InstanceClass, InstanceSize, InstanceType};
///
/// let small = InstanceType::of(InstanceClass::T4G, InstanceSize::SMALL);
/// assert_eq!(small, InstanceType::new("t4g.small"));
/// assert_eq!(small.architecture(), Some(InstanceArchitecture::Arm64));
/// ```
///
/// <https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html>
#[derive(Clone, Debug, PartialEq)]
pub struct InstanceType(Value<String>);

impl InstanceType {
    /// A type by its name, such as `t3.medium`.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self(name.into_value())
    }

    /// The type of a family that has a size.
    pub fn of(class: InstanceClass, size: InstanceSize) -> Self {
        Self::new(format!("{}.{}", class.as_str(), size.as_str()))
    }

    /// The family, where the name is known at synthesis.
    fn family(&self) -> Option<&str> {
        Some(self.0.as_text()?.split_once('.')?.0)
    }

    /// The processor architecture, where the name is known at synthesis.
    pub fn architecture(&self) -> Option<InstanceArchitecture> {
        let family = self.family()?;
        let generation = family.find(|c: char| c.is_ascii_digit())?;
        let (series, rest) = family.split_at(generation);
        // Graviton has a `g` after the generation; the first ARM instances are series `a`, and the
        // second generation of Macs has processors of Apple.
        // https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html
        let capabilities = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_arm = match series {
            "a" => true,
            "mac" => !rest.starts_with('1'),
            "u" => false,
            _ => capabilities.contains('g'),
        };
        Some(match is_arm {
            true => InstanceArchitecture::Arm64,
            false => InstanceArchitecture::X86_64,
        })
    }

    /// Whether another type is of the same family.
    pub fn same_instance_class_as(&self, other: &Self) -> bool {
        self.family().is_some() && self.family() == other.family()
    }

    /// Whether instances earn CPU credits: series `t`.
    pub fn is_burstable(&self) -> bool {
        self.family()
            .is_some_and(|family| matches!(family, "t2" | "t3" | "t3a" | "t4g"))
    }
}

impl IntoValue<String> for InstanceType {
    fn into_value(self) -> Value<String> {
        self.0
    }
}

impl IntoValue<String> for &InstanceType {
    fn into_value(self) -> Value<String> {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::{InstanceArchitecture, InstanceType};

    #[test]
    fn an_architecture_follows_from_the_name() {
        let arm = [
            "a1.large",
            "t4g.nano",
            "c7gn.xlarge",
            "im4gn.large",
            "g5g.metal",
            "mac2-m2.metal",
        ];
        let intel = [
            "t3.micro",
            "g4dn.xlarge",
            "m5.large",
            "mac1.metal",
            "u-6tb1.metal",
            "r8i-flex.large",
        ];
        for name in arm {
            assert_eq!(
                InstanceType::new(name).architecture(),
                Some(InstanceArchitecture::Arm64),
                "{name}"
            );
        }
        for name in intel {
            assert_eq!(
                InstanceType::new(name).architecture(),
                Some(InstanceArchitecture::X86_64),
                "{name}"
            );
        }
        assert_eq!(InstanceType::new("large").architecture(), None);
    }
}
