//! What CodeDeploy deploys to.

use std::fmt::Debug;

/// What CodeDeploy deploys to: the applications, configurations and groups of one platform don't fit
/// those of another.
pub trait ComputePlatform: Clone + Debug + 'static {
    /// The platform's name for CodeDeploy.
    const NAME: &'static str;

    /// What a deployment does where no configuration is named.
    const DEFAULT_CONFIG: &'static str;
}

macro_rules! platforms {
    ($($(#[$doc:meta])* $name:ident: $word:literal, $default:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {}

        impl ComputePlatform for $name {
            const NAME: &'static str = $word;
            const DEFAULT_CONFIG: &'static str = $default;
        }
    )* };
}

platforms! {
    /// Services of ECS.
    Ecs: "ECS", "CodeDeployDefault.ECSAllAtOnce";
    /// Instances and servers elsewhere.
    Server: "Server", "CodeDeployDefault.OneAtATime";
    /// Functions of Lambda.
    Lambda: "Lambda", "CodeDeployDefault.LambdaCanary10Percent5Minutes";
}

/// The start of the names of CodeDeploy's own configurations.
pub(super) const PREDEFINED: &str = "CodeDeployDefault.";
