//! The codes of every diagnostic, with what each means: what `synth --explain CODE` prints.

use stackwright_core::Code;

/// Declares the codes of a module, each with its explanation.
#[allow(
    unused_macros,
    reason = "not every combination of features declares codes"
)]
macro_rules! declare {
    ($($name:ident = $code:literal: $explanation:literal;)*) => {
        $(
            #[doc = $explanation]
            #[allow(rustdoc::bare_urls, reason = "the text is for a terminal too")]
            pub const $name: stackwright_core::Code =
                stackwright_core::Code::new($code, $explanation);
        )*
        /// Every code of this module.
        pub const ALL: &[&stackwright_core::Code] = &[$(&$name),*];
    };
}
#[allow(
    unused_imports,
    reason = "not every combination of features declares codes"
)]
pub(crate) use declare;

/// The codes of every part of this library that is compiled in.
pub fn all() -> impl Iterator<Item = &'static Code> {
    let areas: &[&[&Code]] = &[
        stackwright_core::codes::ALL,
        #[cfg(feature = "dynamodb")]
        crate::dynamodb::codes::ALL,
        #[cfg(feature = "applicationautoscaling")]
        crate::applicationautoscaling::codes::ALL,
        #[cfg(all(feature = "ec2", feature = "ssm"))]
        crate::contract::codes::ALL,
        #[cfg(feature = "ec2")]
        crate::ec2::codes::ALL,
        #[cfg(feature = "ecr")]
        crate::ecr::codes::ALL,
        #[cfg(feature = "ecs")]
        crate::ecs::codes::ALL,
        #[cfg(feature = "ecs-patterns")]
        crate::ecs_patterns::codes::ALL,
        #[cfg(feature = "iam")]
        crate::iam::codes::ALL,
        #[cfg(feature = "ssm")]
        crate::ssm::codes::ALL,
        #[cfg(feature = "servicediscovery")]
        crate::servicediscovery::codes::ALL,
        #[cfg(feature = "certificatemanager")]
        crate::certificatemanager::codes::ALL,
        #[cfg(feature = "elasticloadbalancingv2")]
        crate::elasticloadbalancingv2::codes::ALL,
        #[cfg(feature = "route53")]
        crate::route53::codes::ALL,
        #[cfg(feature = "kms")]
        crate::kms::codes::ALL,
        #[cfg(feature = "logs")]
        crate::logs::codes::ALL,
        #[cfg(feature = "secretsmanager")]
        crate::secretsmanager::codes::ALL,
    ];
    areas.iter().copied().flatten().copied()
}
