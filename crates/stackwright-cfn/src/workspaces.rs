// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::WorkSpaces`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod connection_alias;
pub mod workspace;
pub mod workspace_ip_group;
pub mod workspaces_pool;

#[doc(inline)]
pub use self::connection_alias::{CfnConnectionAlias, CfnConnectionAliasRef};
#[doc(inline)]
pub use self::workspace::{CfnWorkspace, CfnWorkspaceRef};
#[doc(inline)]
pub use self::workspace_ip_group::{CfnWorkspaceIpGroup, CfnWorkspaceIpGroupRef};
#[doc(inline)]
pub use self::workspaces_pool::{CfnWorkspacesPool, CfnWorkspacesPoolRef};
