//! Connections to GitHub, GitLab and Bitbucket (`AWS::CodeStarConnections`).
//!
//! A connection that a stack makes is pending: somebody completes it in the console once, by signing
//! in to the provider.
//! <https://docs.aws.amazon.com/dtconsole/latest/userguide/connections-update.html>

mod connection;

pub use self::connection::{Connection, ProviderType};
#[doc(no_inline)]
pub use stackwright_cfn::codestarconnections::{
    CfnConnection, CfnConnectionRef, CfnRepositoryLink, CfnSyncConfiguration,
};
