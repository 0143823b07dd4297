// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `resourcegroups`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::ResourceGroups::Group`: The ARN of the new resource group.
    GroupArn,
    /// `Name` of an `AWS::ResourceGroups::Group`: The name of a resource group.
    GroupName,
    /// `TaskArn` of an `AWS::ResourceGroups::TagSyncTask`: The Amazon resource name (ARN) of the tag-sync task.
    TagSyncTaskArn,
}
