// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `sso`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationArn` of an `AWS::SSO::Application`: The ARN of the application.
    ApplicationArn,
    /// `InstanceArn` of an `AWS::SSO::InstanceAccessControlAttributeConfiguration`: The ARN of the instance under which the operation will be executed.
    InstanceAccessControlAttributeConfigurationInstanceArn,
    /// `InstanceArn` of an `AWS::SSO::Instance`: The ARN of the Identity Center instance under which the operation will be executed.
    InstanceArn,
    /// `PermissionSetArn` of an `AWS::SSO::PermissionSet`: The permission set ARN of the permission set, such as `arn:aws:sso:::permissionSet/ins-instanceid/ps-permissionsetid`.
    PermissionSetArn,
}
