//! KMS: keys and aliases.

use insta::assert_snapshot;
use stackwright::kms::{Alias, Key, KeySpec, KeyUsage};
use stackwright::prelude::*;

use super::findings;

#[test]
fn a_key_that_cannot_be_used_or_rotated_like_that() {
    let found = findings(|stack| {
        stack.add(
            "Key",
            Key::new()
                .key_spec(KeySpec::EccNistP256)
                .key_usage(KeyUsage::EncryptDecrypt)
                .enable_key_rotation(true),
        );
    });
    assert_snapshot!(found, @"
    error[key-usage-mismatch]: a key of this kind can't be used for that
      --> crates/stackwright/tests/diagnostics/kms.rs:LINE
       = path: shop/Key
       = given: ECC_NIST_P256 for ENCRYPT_DECRYPT
       = allowed: ECC_NIST_P256 for SIGN_VERIFY, KEY_AGREEMENT
       = help: choose another `key_spec` or `key_usage`

    error[rotation-not-supported]: a key of this kind is not rotated by KMS
      --> crates/stackwright/tests/diagnostics/kms.rs:LINE
       = path: shop/Key
       = given: ECC_NIST_P256
       = allowed: rotation of SYMMETRIC_DEFAULT keys
       = help: leave `enable_key_rotation` out
    ");
}

#[test]
fn illegal_periods() {
    let found = findings(|stack| {
        stack.add(
            "Key",
            Key::new()
                .rotation_period(Duration::days(30))
                .pending_window(Duration::days(3)),
        );
        stack.add(
            "Still",
            Key::new()
                .enable_key_rotation(false)
                .rotation_period(Duration::days(365)),
        );
    });
    assert_snapshot!(found, @"
    error[illegal-rotation-period]: the key can't be rotated at this period
      --> crates/stackwright/tests/diagnostics/kms.rs:LINE
       = path: shop/Key
       = given: 30 days
       = allowed: 90 to 2560 days, of a key that is rotated
       = help: correct the period, or leave it out

    error[illegal-pending-window]: KMS does not wait that long before it deletes a key
      --> crates/stackwright/tests/diagnostics/kms.rs:LINE
       = path: shop/Key
       = given: 3 days
       = allowed: 7 to 30 days
       = help: correct the window, or leave it out: 30 days

    error[illegal-rotation-period]: the key can't be rotated at this period
      --> crates/stackwright/tests/diagnostics/kms.rs:LINE
       = path: shop/Still
       = given: 365 days, not rotated
       = allowed: 90 to 2560 days, of a key that is rotated
       = help: correct the period, or leave it out
    ");
}

#[test]
fn illegal_alias_names() {
    let found = findings(|stack| {
        let key = stack.add("Key", Key::new());
        stack.add("Aws", Alias::new("alias/aws/data", &key));
        stack.add("Space", Alias::new("my data", &key));
    });
    assert_snapshot!(found, @"
    error[illegal-alias-name]: the alias's name is not a legal one
      --> crates/stackwright/tests/diagnostics/kms.rs:LINE
       = path: shop/Aws
       = given: `alias/aws/data`
       = allowed: `alias/` and letters, digits and `/_-`, but not `alias/aws/…`
       = help: choose another name

    error[illegal-alias-name]: the alias's name is not a legal one
      --> crates/stackwright/tests/diagnostics/kms.rs:LINE
       = path: shop/Space
       = given: `alias/my data`
       = allowed: `alias/` and letters, digits and `/_-`, but not `alias/aws/…`
       = help: choose another name
    ");
}

#[test]
fn an_alias_names_a_key() {
    let found = findings(|stack| {
        let alias = Alias::from_alias_name(stack, "Alias", "alias/data");
        alias.key().add_alias(stack, "more");
    });
    assert_snapshot!(found, @"
    error[alias-of-alias]: the key that the alias names is not known, so it can't get another alias
      --> crates/stackwright/tests/diagnostics/kms.rs:LINE
       = path: shop/Alias
       = given: an alias that was imported by its name
       = allowed: a key, or an alias that was imported with its key
       = help: use `Alias::from_alias_attributes`
    ");
}
