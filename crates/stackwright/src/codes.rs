//! The codes of every diagnostic, with what each means: what `synth --explain CODE` prints.

use stackwright_core::Code;

/// The codes of every part of this library that is compiled in.
pub fn all() -> impl Iterator<Item = &'static Code> {
    let areas: &[&[&Code]] = &[
        stackwright_core::codes::ALL,
        #[cfg(feature = "ec2")]
        crate::ec2::codes::ALL,
    ];
    areas.iter().copied().flatten().copied()
}
