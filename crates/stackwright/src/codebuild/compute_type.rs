//! How large a build's machine is.

/// Declares an enum whose members are written as these words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $member:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$about])* $member,)* }

        impl $name {
            pub(crate) const fn as_str(self) -> &'static str {
                match self { $(Self::$member => $word,)* }
            }
        }
    };
}
pub(crate) use words;

words! {
    /// How large the machine of a build is.
    ///
    /// <https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html>
    ComputeType {
        /// 4 GiB of memory and 2 vCPUs on Linux.
        Small = "BUILD_GENERAL1_SMALL",
        /// 8 GiB of memory and 4 vCPUs on Linux.
        Medium = "BUILD_GENERAL1_MEDIUM",
        /// 16 GiB of memory and 8 vCPUs on Linux.
        Large = "BUILD_GENERAL1_LARGE",
        /// 72 GiB of memory and 36 vCPUs.
        XLarge = "BUILD_GENERAL1_XLARGE",
        /// 144 GiB of memory and 72 vCPUs.
        X2Large = "BUILD_GENERAL1_2XLARGE",
        /// Lambda compute with 1 GiB of memory.
        Lambda1Gb = "BUILD_LAMBDA_1GB",
        /// Lambda compute with 2 GiB of memory.
        Lambda2Gb = "BUILD_LAMBDA_2GB",
        /// Lambda compute with 4 GiB of memory.
        Lambda4Gb = "BUILD_LAMBDA_4GB",
        /// Lambda compute with 8 GiB of memory.
        Lambda8Gb = "BUILD_LAMBDA_8GB",
        /// Lambda compute with 10 GiB of memory.
        Lambda10Gb = "BUILD_LAMBDA_10GB",
        /// By the attributes of a fleet's [`ComputeConfiguration`](super::ComputeConfiguration).
        AttributeBased = "ATTRIBUTE_BASED_COMPUTE",
        /// By the instance type of a fleet's [`ComputeConfiguration`](super::ComputeConfiguration).
        CustomInstanceType = "CUSTOM_INSTANCE_TYPE",
    }
}

words! {
    /// How large the machines of a fleet are.
    FleetComputeType {
        /// 4 GiB of memory and 2 vCPUs on Linux.
        Small = "BUILD_GENERAL1_SMALL",
        /// 8 GiB of memory and 4 vCPUs on Linux.
        Medium = "BUILD_GENERAL1_MEDIUM",
        /// 16 GiB of memory and 8 vCPUs on Linux.
        Large = "BUILD_GENERAL1_LARGE",
        /// 72 GiB of memory and 36 vCPUs.
        XLarge = "BUILD_GENERAL1_XLARGE",
        /// 144 GiB of memory and 72 vCPUs.
        X2Large = "BUILD_GENERAL1_2XLARGE",
        /// By attributes: see [`ComputeConfiguration`](super::ComputeConfiguration).
        AttributeBased = "ATTRIBUTE_BASED_COMPUTE",
        /// By an instance type: see [`ComputeConfiguration`](super::ComputeConfiguration).
        CustomInstanceType = "CUSTOM_INSTANCE_TYPE",
    }
}

impl ComputeType {
    pub(super) const fn is_lambda(self) -> bool {
        matches!(
            self,
            Self::Lambda1Gb
                | Self::Lambda2Gb
                | Self::Lambda4Gb
                | Self::Lambda8Gb
                | Self::Lambda10Gb
        )
    }
}
