// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `licensemanager`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `GrantArn` of an `AWS::LicenseManager::Grant`: The Amazon Resource Name (ARN) of the grant.
    GrantArn,
    /// `LicenseArn` of an `AWS::LicenseManager::License`: The Amazon Resource Name (ARN) of the license.
    LicenseArn,
    /// `LicenseAssetGroupArn` of an `AWS::LicenseManager::LicenseAssetGroup`: Amazon Resource Name (ARN) of the license asset group.
    LicenseAssetGroupArn,
    /// `LicenseAssetRulesetArn` of an `AWS::LicenseManager::LicenseAssetRuleSet`: Amazon Resource Name (ARN) of the license asset ruleset.
    LicenseAssetRuleSetLicenseAssetRulesetArn,
}
