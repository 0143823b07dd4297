// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `workspacesweb`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `BrowserSettingsArn` of an `AWS::WorkSpacesWeb::BrowserSettings`: The ARN of the browser settings.
    BrowserSettingsArn,
    /// `DataProtectionSettingsArn` of an `AWS::WorkSpacesWeb::DataProtectionSettings`: The ARN of the data protection settings resource.
    DataProtectionSettingsArn,
    /// `IdentityProviderArn` of an `AWS::WorkSpacesWeb::IdentityProvider`: The ARN of the identity provider.
    IdentityProviderArn,
    /// `IpAccessSettingsArn` of an `AWS::WorkSpacesWeb::IpAccessSettings`: The ARN of the IP access settings resource.
    IpAccessSettingsArn,
    /// `NetworkSettingsArn` of an `AWS::WorkSpacesWeb::NetworkSettings`: The ARN of the network settings.
    NetworkSettingsArn,
    /// `PortalArn` of an `AWS::WorkSpacesWeb::Portal`: The ARN of the web portal.
    PortalArn,
    /// `SessionLoggerArn` of an `AWS::WorkSpacesWeb::SessionLogger`: The ARN of the session logger resource.
    SessionLoggerArn,
    /// `TrustStoreArn` of an `AWS::WorkSpacesWeb::TrustStore`: The ARN of the trust store.
    TrustStoreArn,
    /// `UserAccessLoggingSettingsArn` of an `AWS::WorkSpacesWeb::UserAccessLoggingSettings`: The ARN of the user access logging settings.
    UserAccessLoggingSettingsArn,
    /// `UserSettingsArn` of an `AWS::WorkSpacesWeb::UserSettings`: The ARN of the user settings.
    UserSettingsArn,
}
